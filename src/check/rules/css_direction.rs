//! `direction` in a style sheet.

use super::STYLE_OR_MARKUP;
use crate::check::css::Declaration;
use crate::check::kind::SourceKind::Css;
use crate::check::noticed::{Condition, Noticed};
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "css-direction",
    severity: Severity::Warning,
    standing: Standing::Default,
    origin: STYLE_OR_MARKUP,
    what: "A style sheet sets `direction`.",
    why: "The direction belongs to the text, not to its looks: where the style sheet is missing (search engines, readers, e-mail), the text is turned round. In EPUB the property is forbidden.",
    example: Example::new(Css, ".story { direction: rtl }", ".story { text-align: start }"),
    fix: None,
    check: Check::Declaration(look),
};

fn look(declaration: &Declaration<'_>, noticed: &mut Noticed) {
    if declaration.property == "direction" && declaration.is_in_book {
        let finding = noticed.at(declaration.place, "a book sets the direction in a style sheet, which EPUB forbids");
        finding.severity = Severity::Error;
        finding.help("set it in the markup: `dir`");
        return;
    }
    if declaration.property != "direction" || declaration.is_meant() {
        return;
    }
    let condition = match declaration.value.split(['!', ' ']).next() {
        Some("rtl") => Condition::SomeRightToLeft,
        // Where all runs from left to right anyway, it only says so.
        Some("ltr") => Condition::RightToLeft,
        _ => return,
    };
    let message = "the direction is set in a style sheet";
    noticed.at_if(condition, declaration.place, message).help("set it in the markup: `dir`");
}
