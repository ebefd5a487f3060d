//! A right-to-left book that turns its pages to the left.

use super::EPUB;
use crate::check::epub::Package;
use crate::check::kind::SourceKind::Epub;
use crate::check::noticed::Noticed;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;
use crate::lang::Direction;

pub(super) static RULE: Rule = Rule {
    id: "epub-progression-missing",
    severity: Severity::Error,
    standing: Standing::Default,
    origin: EPUB,
    what: "The spine of a book in a right-to-left language has no `page-progression-direction`.",
    why: "Reading systems then turn its pages as those of an English book: the reader begins at what looks like its end.",
    example: Example::new(Epub, "<package dir=\"rtl\" version=\"3.0\"><metadata><dc:language>he</dc:language></metadata><spine></spine></package>", "<package dir=\"rtl\" version=\"3.0\"><metadata><dc:language>he</dc:language></metadata><spine page-progression-direction=\"rtl\"></spine></package>"),
    fix: Some("Puts `page-progression-direction=\"rtl\"` on the spine."),
    check: Check::Package(look),
};

fn look(package: &Package, noticed: &mut Noticed) {
    let Some(spine) = package.spine.as_ref().filter(|_| package.knows_directions()) else { return };
    let is_declared = spine.attribute("page-progression-direction").is_some_and(|value| value.raw.trim() != "default");
    let Some(language) = package.language().filter(|language| language.direction() == Some(Direction::Rtl)) else { return };
    if !is_declared {
        let message = format!("the book is in `{language}`, and its spine has no `page-progression-direction`");
        let finding = noticed.at(spine.head(), message).help("`<spine page-progression-direction=\"rtl\">`");
        match spine.attribute("page-progression-direction") {
            Some(value) => finding.replace(value.place, "rtl"),
            None => finding.insert(spine.after_name(), " page-progression-direction=\"rtl\""),
        };
    }
}
