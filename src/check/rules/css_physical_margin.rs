//! Margins and padding of a physical side.

use super::LOGICAL;
use crate::check::css::Declaration;
use crate::check::kind::SourceKind::Css;
use crate::check::noticed::{Condition, Noticed};
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "css-physical-margin",
    severity: Severity::Note,
    standing: Standing::Default,
    origin: LOGICAL,
    what: "In a page with right-to-left text, or in a style sheet by itself, a margin or padding is given to the left or the right.",
    why: "The side does not follow the direction of the text: the indent of a list, the gap beside a picture stand on the wrong side of the mirrored page.",
    example: Example::new(Css, ".story { margin-left: 1em }", ".story { margin-inline-start: 1em }"),
    fix: None,
    check: Check::Declaration(look),
};

fn look(declaration: &Declaration<'_>, noticed: &mut Noticed) {
    let (kind, side) = match declaration.property.rsplit_once('-') {
        Some((kind @ ("margin" | "padding" | "scroll-margin" | "scroll-padding"), side @ ("left" | "right"))) => (kind, side),
        _ => return,
    };
    let other = if side == "left" { "right" } else { "left" };
    let is_even = declaration.beside(&format!("{kind}-{other}")) == Some(declaration.value);
    if !is_even && !declaration.is_meant() {
        let message = format!("`{}` names a physical side", declaration.property);
        noticed.at_if(Condition::RightToLeft, declaration.place, message).help(format!("`{kind}-inline-start` or `{kind}-inline-end`"));
    }
}
