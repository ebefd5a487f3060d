//! `xml:lang` that says another language than `lang`.

use super::LANGUAGE;
use crate::check::html::{Around, Element};
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "xml-lang-differs",
    severity: Severity::Warning,
    standing: Standing::Default,
    origin: LANGUAGE,
    what: "An element has `lang` and `xml:lang` of different languages.",
    why: "HTML goes by the one, XML and EPUB by the other, and the page is in two languages.",
    example: Example::new(
        Html,
        "<p lang=\"he\" xml:lang=\"en\" dir=\"rtl\">שלום.</p>",
        "<p lang=\"he\" xml:lang=\"he\" dir=\"rtl\">שלום.</p>",
    ),
    fix: Some("Makes `xml:lang` say what `lang` says."),
    check: Check::Element(look),
};

fn look(element: &Element, _: &Around, noticed: &mut Noticed) {
    let (Some(html), Some(xml)) = (element.attribute("lang"), element.attribute("xml:lang")) else { return };
    if html.raw.trim().is_empty() || html.raw.eq_ignore_ascii_case(&xml.raw) {
        return;
    }
    let message = format!("`lang` says `{}`, `xml:lang` says `{}`", html.raw, xml.raw);
    let finding = noticed.at(xml.place, message).help("let both say the same");
    if !xml.place.is_empty() && html.raw.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
        finding.replace(xml.place, html.raw.clone());
    }
}
