//! Borders and corners of a physical side.

use super::LOGICAL;
use crate::check::css::Declaration;
use crate::check::kind::SourceKind::Css;
use crate::check::noticed::{Condition, Noticed};
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "css-physical-border",
    severity: Severity::Note,
    standing: Standing::Default,
    origin: LOGICAL,
    what: "In a page with right-to-left text, or in a style sheet by itself, a border or a rounded corner is given to the left or the right.",
    why: "The rule beside a quotation stands at its end, the corner of a label on the wrong side.",
    example: Example::new(Css, "blockquote { border-left: 3px solid }", "blockquote { border-inline-start: 3px solid }"),
    fix: None,
    check: Check::Declaration(look),
};

fn look(declaration: &Declaration<'_>, noticed: &mut Noticed) {
    let property = declaration.property;
    let side = |side: &str, other: &str| {
        let is_of_side = property.strip_prefix("border-")?.split('-').any(|part| part == side);
        is_of_side.then(|| property.replacen(side, other, 1))
    };
    let Some(other) = side("left", "right").or_else(|| side("right", "left")) else { return };
    if declaration.beside(&other) != Some(declaration.value) && !declaration.is_meant() {
        let message = format!("`{property}` names a physical side");
        noticed.at_if(Condition::RightToLeft, declaration.place, message).help("`border-inline-start`, `border-start-start-radius`, and the like");
    }
}
