//! `align="left"` and `align="right"`.

use super::LOGICAL;
use crate::check::html::{Around, Element};
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::{Condition, Noticed};
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "align-attribute",
    severity: Severity::Note,
    standing: Standing::Pedantic,
    origin: LOGICAL,
    what: "In a page with right-to-left text, `align` names a physical side.",
    why: "The side does not follow the direction of the text. The attribute is obsolete, too.",
    example: Example::new(
        Html,
        "<table dir=\"rtl\"><tr><td align=\"right\">שלום</td></tr></table>",
        "<table dir=\"rtl\"><tr><td>שלום</td></tr></table>",
    ),
    fix: None,
    check: Check::Element(look),
};

fn look(element: &Element, _: &Around, noticed: &mut Noticed) {
    let Some(attribute) = element.attribute("align") else { return };
    if matches!(attribute.raw.trim().to_ascii_lowercase().as_str(), "left" | "right") {
        let message = format!("`align=\"{}\"` names a physical side", attribute.raw.trim());
        noticed.at_if(Condition::RightToLeft, attribute.place, message).help("in a style sheet: `text-align: start` or `end`");
    }
}
