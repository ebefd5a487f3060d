//! `unicode-bidi` in a style sheet.

use super::STYLE_OR_MARKUP;
use crate::check::css::Declaration;
use crate::check::kind::SourceKind::Css;
use crate::check::noticed::{Condition, Noticed};
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "css-unicode-bidi",
    severity: Severity::Warning,
    standing: Standing::Default,
    origin: STYLE_OR_MARKUP,
    what: "A style sheet sets `unicode-bidi`.",
    why: "The order of the text depends on a file that may be missing; `bdi`, `bdo` and `dir` do the same in the markup. In EPUB the property is forbidden.",
    example: Example::new(Css, ".name { unicode-bidi: isolate }", ".name { font-weight: bold }"),
    fix: None,
    check: Check::Declaration(look),
};

fn look(declaration: &Declaration<'_>, noticed: &mut Noticed) {
    if declaration.property != "unicode-bidi" {
        return;
    }
    if declaration.is_in_book {
        let finding = noticed.at(declaration.place, "a book sets the order of text in a style sheet, which EPUB forbids");
        finding.severity = Severity::Error;
        finding.help("use `bdi` or `dir` in the markup");
        return;
    }
    let is_default = matches!(declaration.value, "normal" | "inherit" | "initial" | "unset" | "revert");
    if !is_default && !declaration.is_meant() {
        let message = "the order of text is set in a style sheet";
        let finding = noticed.at_if(Condition::SomeRightToLeft, declaration.place, message);
        finding.help("use `bdi` or `dir` in the markup");
    }
}
