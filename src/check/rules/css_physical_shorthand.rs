//! Four values of which the sides differ.

use super::LOGICAL;
use crate::check::css::Declaration;
use crate::check::kind::SourceKind::Css;
use crate::check::noticed::{Condition, Noticed};
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "css-physical-shorthand",
    severity: Severity::Note,
    standing: Standing::Pedantic,
    origin: LOGICAL,
    what: "In a page with right-to-left text, or in a style sheet by itself, a shorthand gives other values to the left than to the right.",
    why: "The four values go round from the top to the right; no shorthand follows the direction of the text.",
    example: Example::new(Css, ".story { padding: 0 2em 0 1em }", ".story { padding-block: 0; padding-inline: 1em 2em }"),
    fix: None,
    check: Check::Declaration(look),
};

fn look(declaration: &Declaration<'_>, noticed: &mut Noticed) {
    if !matches!(declaration.property, "margin" | "padding" | "border-width" | "inset") || declaration.value.contains('(') {
        return;
    }
    let value = declaration.value.trim_end_matches("!important").trim();
    let values: Vec<&str> = value.split_whitespace().collect();
    if let [_, right, _, left] = *values.as_slice()
        && right != left
        && !declaration.is_meant()
    {
        let message = format!("`{}` gives the sides different values", declaration.property);
        noticed.at_if(Condition::RightToLeft, declaration.place, message).help("give the sides by `-inline-start` and `-inline-end`");
    }
}
