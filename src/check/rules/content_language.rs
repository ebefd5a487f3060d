//! `<meta http-equiv="content-language">`.

use super::LANGUAGE;
use crate::check::html::{Around, Element};
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "content-language",
    severity: Severity::Note,
    standing: Standing::Pedantic,
    origin: LANGUAGE,
    what: "A `meta` element declares the language of the page.",
    why: "HTML has made it non-conforming: it names an audience, not the language of the text. `lang` on `html` does that.",
    example: Example::new(
        Html,
        "<meta http-equiv=\"content-language\" content=\"en\">",
        "<meta name=\"description\" content=\"News\">",
    ),
    fix: None,
    check: Check::Element(look),
};

fn look(element: &Element, _: &Around, noticed: &mut Noticed) {
    let Some(name) = element.attribute("http-equiv") else { return };
    if element.name == "meta" && name.raw.trim().eq_ignore_ascii_case("content-language") {
        noticed.at(element.tag, "the language is declared in a `meta` element").help("declare it on `html`: `<html lang=\"...\">`");
    }
}
