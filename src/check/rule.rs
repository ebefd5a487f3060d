//! What a rule is: one file of `rules` each, which says what it finds, why that is wrong, and what is done about it.

use std::fmt;

use serde::Serialize;

use super::css::Declaration;
use super::epub::Package;
use super::fluent::Catalog;
use super::html::{Around, Element, PageFacts};
use super::kind::SourceKind;
use super::noticed::Noticed;
use super::passage::Passage;
use crate::closed_enum::closed_enum;
use crate::diagnostic::Severity;

/// A rule of the linter.
#[derive(Debug)]
#[non_exhaustive]
pub struct Rule {
    /// Its name, which is also that of its file: `html-dir-missing`.
    pub id: &'static str,
    /// How much a finding weighs, where nothing else is configured.
    pub severity: Severity,
    /// Whether it runs without being asked for.
    pub standing: Standing,
    /// Whose rule it is.
    pub origin: Origin,
    /// What is found: a sentence.
    pub what: &'static str,
    /// Why that is wrong: a sentence or two.
    pub why: &'static str,
    /// A source that is wrong, and the same set right.
    pub example: Example,
    /// What `fix` does about it; `None` where a person has to.
    pub fix: Option<&'static str>,
    /// What is looked at.
    pub(super) check: Check,
}

closed_enum! {
    /// Whether a rule runs without being asked for.
    pub enum Standing {
        /// It does.
        Default = "default",
        /// Only when it is named, or all are asked for: where it finds something, that is a matter of taste or of the house.
        Pedantic = "pedantic",
    }
}

/// Whose rule it is, and where it stands.
#[derive(Clone, Copy, Debug, Serialize)]
#[non_exhaustive]
pub struct Origin {
    /// The body: `W3C`, `Unicode`, `WHATWG`.
    pub body: &'static str,
    /// The title of the document.
    pub title: &'static str,
    /// Its address.
    pub url: &'static str,
}

impl Origin {
    pub(super) const fn new(body: &'static str, title: &'static str, url: &'static str) -> Origin {
        Origin { body, title, url }
    }
}

/// A source that breaks a rule, and the same set right. Both are whole sources: a test holds the rule to them.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Example {
    /// The kind of source.
    pub kind: SourceKind,
    /// What is wrong.
    pub wrong: &'static str,
    /// What is right.
    pub right: &'static str,
}

impl Example {
    pub(super) const fn new(kind: SourceKind, wrong: &'static str, right: &'static str) -> Example {
        Example { kind, wrong, right }
    }
}

/// Looks at a start tag.
pub(super) type ElementLook = fn(&Element, &Around, &mut Noticed);
/// Looks at a passage.
pub(super) type PassageLook = fn(&Passage, &mut Noticed);
/// Looks at a page.
pub(super) type PageLook = fn(&PageFacts, &mut Noticed);
/// Looks at a declaration.
pub(super) type DeclarationLook = fn(&Declaration<'_>, &mut Noticed);
/// Looks at a catalog.
pub(super) type CatalogLook = fn(&Catalog<'_>, &mut Noticed);
/// Looks at a package document.
pub(super) type PackageLook = fn(&Package, &mut Noticed);

/// What a rule looks at, and the function that looks.
#[derive(Clone, Copy)]
pub(super) enum Check {
    /// A start tag, and what is around it.
    Element(ElementLook),
    /// A text that is laid out as one.
    Passage(PassageLook),
    /// A page as a whole, at its end.
    Page(PageLook),
    /// A declaration of a style sheet or a `style` attribute.
    Declaration(DeclarationLook),
    /// A Fluent catalog, and what there is beside it.
    Catalog(CatalogLook),
    /// The package document of a book.
    Package(PackageLook),
}

impl fmt::Debug for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Check::Element(_) => "Element",
            Check::Passage(_) => "Passage",
            Check::Page(_) => "Page",
            Check::Declaration(_) => "Declaration",
            Check::Catalog(_) => "Catalog",
            Check::Package(_) => "Package",
        })
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Rule) -> bool {
        self.id == other.id
    }
}
