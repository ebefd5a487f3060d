//! A spine that contradicts the language of the book.

use super::EPUB;
use crate::check::epub::Package;
use crate::check::kind::SourceKind::Epub;
use crate::check::noticed::Noticed;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;
use crate::lang::Direction;

pub(super) static RULE: Rule = Rule {
    id: "epub-progression-contradicts",
    severity: Severity::Warning,
    standing: Standing::Default,
    origin: EPUB,
    what: "The pages of a book progress against the direction of its language.",
    why: "The reader begins at what looks like its end. Some books in two languages want it so: then silence the rule.",
    example: Example::new(Epub, "<package dir=\"rtl\" version=\"3.0\"><metadata><dc:language>he</dc:language></metadata><spine page-progression-direction=\"ltr\"></spine></package>", "<package dir=\"rtl\" version=\"3.0\"><metadata><dc:language>he</dc:language></metadata><spine page-progression-direction=\"rtl\"></spine></package>"),
    fix: None,
    check: Check::Package(look),
};

fn look(package: &Package, noticed: &mut Noticed) {
    let attribute = package.spine.as_ref().and_then(|spine| spine.attribute("page-progression-direction"));
    let (Some(attribute), Some(language)) = (attribute, package.language()) else { return };
    let direction = language.direction().map(Direction::as_str);
    if matches!(attribute.raw.as_str(), "ltr" | "rtl") && direction.is_some_and(|direction| direction != attribute.raw) {
        let message = format!("the book is in `{language}`, and its pages progress `{}`", attribute.raw);
        noticed.at(attribute.place, message).help("see which of the two is right");
    }
}
