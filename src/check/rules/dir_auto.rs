//! `dir=auto` on text that does not change.

use super::DIRECTION;
use crate::check::html::{Around, Element};
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "dir-auto",
    severity: Severity::Note,
    standing: Standing::Pedantic,
    origin: DIRECTION,
    what: "The direction of a text that is known when the page is made is left to the first letter.",
    why: "Readers of e-mail, of EPUB and many converters lack `dir=auto`, and a text that begins with a foreign name gets the \
          wrong direction. It is for what people type.",
    example: Example::new(Html, "<p dir=\"auto\">שלום.</p>", "<p dir=\"rtl\">שלום.</p>"),
    fix: None,
    check: Check::Element(look),
};

fn look(element: &Element, _: &Around, noticed: &mut Noticed) {
    let Some(attribute) = element.attribute("dir") else { return };
    if attribute.raw.eq_ignore_ascii_case("auto") && !element.is(&["input", "textarea"]) {
        noticed.at(attribute.place, "the direction is left to the first letter").help("write `ltr` or `rtl`");
    }
}
