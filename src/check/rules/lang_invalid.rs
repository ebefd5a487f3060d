//! `lang` with a value that is no language tag.

use super::LANGUAGE;
use crate::check::html::{Around, Element};
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;
use crate::lang::LanguageTag;

pub(super) static RULE: Rule = Rule {
    id: "lang-invalid",
    severity: Severity::Error,
    standing: Standing::Default,
    origin: LANGUAGE,
    what: "`lang` or `xml:lang` has a value that is not a language tag (BCP 47).",
    why: "Such a value declares nothing: the element counts as one in an unknown language.",
    example: Example::new(
        Html,
        "<p lang=\"en_GB\">The colour of the harbour.</p>",
        "<p lang=\"en-GB\">The colour of the harbour.</p>",
    ),
    fix: Some("Puts hyphens where underscores part the subtags; other values want a person."),
    check: Check::Element(look),
};

fn look(element: &Element, _: &Around, noticed: &mut Noticed) {
    // Once, that was how scripts named theirs.
    if element.is(&["script", "style"]) {
        return;
    }
    for attribute in element.attributes.iter().filter(|attribute| matches!(attribute.name.as_str(), "lang" | "xml:lang")) {
        let value = attribute.value();
        // An empty value says that the language is not known (HTML 3.2.6.2).
        if value.is_empty() || is_tag(&value) {
            continue;
        }
        let mended = value.trim().replace('_', "-");
        let finding = noticed.at(attribute.place, format!("`{value}` is not a language tag"));
        finding.help("a tag is of the form `he`, `en-GB`, `zh-Hant`");
        if is_tag(&mended) && attribute.raw == *value {
            finding.replace(attribute.place, mended);
        }
    }
}

/// Tags that were registered before tags had subtags (RFC 5646, 2.2.8), in the forms that are not irregular.
const GRANDFATHERED: &[&str] = &[
    "art-lojban",
    "cel-gaulish",
    "no-bok",
    "no-nyn",
    "zh-guoyu",
    "zh-hakka",
    "zh-min",
    "zh-min-nan",
    "zh-xiang",
];

/// A tag of the form of BCP 47 whose language has two or three letters; longer ones are not registered.
pub(super) fn is_tag(value: &str) -> bool {
    let language = value.split('-').next().unwrap_or_default();
    let is_private = language.eq_ignore_ascii_case("x") || language.eq_ignore_ascii_case("i");
    let is_subtag = |subtag: &str| (1..=8).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let is_known = || GRANDFATHERED.iter().any(|known| value.eq_ignore_ascii_case(known));
    let is_parsed = || matches!(language.len(), 2 | 3) && value.parse::<LanguageTag>().is_ok();
    value.split('-').all(is_subtag) && (is_private || is_parsed() || is_known())
}
