//! A package without `xml:lang`.

use super::EPUB;
use crate::check::epub::Package;
use crate::check::kind::SourceKind::Epub;
use crate::check::noticed::Noticed;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "epub-package-lang-missing",
    severity: Severity::Note,
    standing: Standing::Pedantic,
    origin: EPUB,
    what: "The package document does not say which language its own words are in.",
    why: "`dc:language` is the language of the book; the title and the descriptions have that of `xml:lang`.",
    example: Example::new(Epub, "<package dir=\"rtl\" version=\"3.0\"><metadata><dc:language>he</dc:language></metadata><spine page-progression-direction=\"rtl\"></spine></package>", "<package xml:lang=\"he\" dir=\"rtl\" version=\"3.0\"><metadata><dc:language>he</dc:language></metadata><spine page-progression-direction=\"rtl\"></spine></package>"),
    fix: Some("Declares the language of the book."),
    check: Check::Package(look),
};

fn look(package: &Package, noticed: &mut Noticed) {
    let Some(element) = package.package.as_ref().filter(|element| element.attribute("xml:lang").is_none()) else { return };
    let finding = noticed.at(element.head(), "the package has no `xml:lang`");
    if let Some(language) = package.language() {
        let attribute = format!(" xml:lang=\"{language}\"");
        finding.help(format!("`<package{attribute}>`")).insert(element.after_name(), attribute);
    }
}
