//! The package of a right-to-left book without `dir`.

use super::EPUB;
use crate::check::epub::Package;
use crate::check::kind::SourceKind::Epub;
use crate::check::noticed::Noticed;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;
use crate::lang::Direction;

pub(super) static RULE: Rule = Rule {
    id: "epub-package-dir-missing",
    severity: Severity::Error,
    standing: Standing::Default,
    origin: EPUB,
    what: "The package document of a book in a right-to-left language has no `dir`.",
    why: "It gives the direction of the title, of the authors and of all else that a library shows of the book.",
    example: Example::new(Epub, "<package version=\"3.0\"><metadata><dc:language>he</dc:language></metadata><spine page-progression-direction=\"rtl\"></spine></package>", "<package dir=\"rtl\" version=\"3.0\"><metadata><dc:language>he</dc:language></metadata><spine page-progression-direction=\"rtl\"></spine></package>"),
    fix: Some("Puts `dir=\"rtl\"` on the package."),
    check: Check::Package(look),
};

fn look(package: &Package, noticed: &mut Noticed) {
    let Some(element) = package.package.as_ref().filter(|_| package.knows_directions()) else { return };
    let Some(language) = package.language().filter(|language| language.direction() == Some(Direction::Rtl)) else { return };
    if element.attribute("dir").is_none() {
        noticed
            .at(element.head(), format!("the book is in `{language}`, and its package has no `dir`"))
            .help("`<package dir=\"rtl\">`")
            .insert(element.after_name(), " dir=\"rtl\"");
    }
}
