//! Positions from a physical side.

use super::LOGICAL;
use crate::check::css::Declaration;
use crate::check::kind::SourceKind::Css;
use crate::check::noticed::{Condition, Noticed};
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "css-physical-inset",
    severity: Severity::Note,
    standing: Standing::Default,
    origin: LOGICAL,
    what: "In a page with right-to-left text, or in a style sheet by itself, an element is put at a distance from the left or the right.",
    why: "It does not follow the direction of the text: a badge or an arrow stands on the wrong side of the mirrored page.",
    example: Example::new(Css, ".badge { position: absolute; left: 4px }", ".badge { position: absolute; inset-inline-start: 4px }"),
    fix: None,
    check: Check::Declaration(look),
};

fn look(declaration: &Declaration<'_>, noticed: &mut Noticed) {
    let other = match declaration.property {
        "left" => "right",
        "right" => "left",
        _ => return,
    };
    // In the middle, there is no side.
    let is_middle = matches!(declaration.value, "50%" | "auto" | "inherit" | "initial" | "unset");
    if !is_middle && declaration.beside(other) != Some(declaration.value) && !declaration.is_meant() {
        let message = format!("`{}` names a physical side", declaration.property);
        noticed.at_if(Condition::RightToLeft, declaration.place, message).help("`inset-inline-start` or `inset-inline-end`");
    }
}
