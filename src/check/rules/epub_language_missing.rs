//! A book without a language.

use super::EPUB;
use crate::check::epub::Package;
use crate::check::kind::SourceKind::Epub;
use crate::check::noticed::Noticed;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;
use crate::lang::LanguageTag;

pub(super) static RULE: Rule = Rule {
    id: "epub-language-missing",
    severity: Severity::Error,
    standing: Standing::Default,
    origin: EPUB,
    what: "The package document has no `dc:language`, or one that is no language tag.",
    why: "Reading systems choose the voice, the dictionary and the hyphenation by it, and this linter the direction.",
    example: Example::new(Epub, "<package dir=\"rtl\" version=\"3.0\"><metadata></metadata><spine page-progression-direction=\"rtl\"></spine></package>", "<package dir=\"rtl\" version=\"3.0\"><metadata><dc:language>he</dc:language></metadata><spine page-progression-direction=\"rtl\"></spine></package>"),
    fix: None,
    check: Check::Package(look),
};

fn look(package: &Package, noticed: &mut Noticed) {
    match package.languages.first() {
        Some((value, place)) if value.parse::<LanguageTag>().is_err() => {
            noticed.at(*place, format!("`{value}` is not a language tag")).help("a tag is of the form `he`, `en-GB`");
        }
        Some(_) => {}
        None => {
            let Some(element) = package.metadata.as_ref().or(package.package.as_ref()) else { return };
            noticed.at(element.head(), "the book does not say which language it is in").help("`<dc:language>he</dc:language>`");
        }
    }
}
