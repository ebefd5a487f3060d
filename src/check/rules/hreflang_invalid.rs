//! `hreflang` with a value that is no language tag.

use super::lang_invalid::is_tag;
use crate::check::html::{Around, Element};
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::rule::{Check, Example, Origin, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "hreflang-invalid",
    severity: Severity::Warning,
    standing: Standing::Default,
    origin: Origin::new(
        "W3C",
        "Indicating the language of a link destination",
        "https://www.w3.org/International/questions/qa-link-lang",
    ),
    what: "`hreflang` has a value that is neither a language tag nor `x-default`.",
    why: "Search engines pass over such a link, and do not show readers the page in their language.",
    example: Example::new(
        Html,
        "<link rel=\"alternate\" hreflang=\"he_IL\" href=\"https://news.example/he\">",
        "<link rel=\"alternate\" hreflang=\"he-IL\" href=\"https://news.example/he\">",
    ),
    fix: Some("Puts hyphens where underscores part the subtags; other values want a person."),
    check: Check::Element(look),
};

fn look(element: &Element, _: &Around, noticed: &mut Noticed) {
    let Some(attribute) = element.attribute("hreflang") else { return };
    let value = attribute.value();
    if value.eq_ignore_ascii_case("x-default") || value.is_empty() || is_tag(&value) {
        return;
    }
    let mended = value.trim().replace('_', "-");
    let finding = noticed.at(attribute.place, format!("`{value}` is not a language tag"));
    finding.help("a tag is of the form `he`, `en-GB`, or `x-default` for everyone else");
    if is_tag(&mended) && attribute.raw == *value {
        finding.replace(attribute.place, mended);
    }
}
