//! A run of the rules over one source.

use super::css::Declaration;
use super::epub::Package;
use super::explanation::Explanation;
use super::finding::Finding;
use super::fluent::Catalog;
use super::html::{Around, Element, PageFacts};
use super::noticed::{Condition, Noticed};
use super::order::OrderReader;
use super::passage::Passage;
use super::rule::{CatalogLook, Check, DeclarationLook, ElementLook, PackageLook, PageLook, PassageLook, Rule};
use super::rules::RULES;
use super::selection::RuleSelection;
use crate::diagnostic::Severity;

/// A rule that runs, what its findings weigh, and what it looks with.
type Active<F> = (&'static Rule, Severity, F);

/// A run of the rules over one source.
pub(super) struct Run {
    elements: Vec<Active<ElementLook>>,
    passages: Vec<Active<PassageLook>>,
    pages: Vec<Active<PageLook>>,
    declarations: Vec<Active<DeclarationLook>>,
    catalogs: Vec<Active<CatalogLook>>,
    packages: Vec<Active<PackageLook>>,
    /// Whether the source is part of a book.
    is_book: bool,
    order: OrderReader,
    noticed: Noticed,
    /// The byte of the source that is asked about, and what there is to say of it.
    asked: Option<usize>,
    explanation: Option<Explanation>,
}

impl Run {
    /// A run of the rules that are selected.
    pub(super) fn new(selection: &RuleSelection) -> Run {
        let mut run = Run {
            elements: Vec::new(),
            passages: Vec::new(),
            pages: Vec::new(),
            declarations: Vec::new(),
            catalogs: Vec::new(),
            packages: Vec::new(),
            is_book: false,
            order: OrderReader::new(),
            noticed: Noticed::new(RULES[0]),
            asked: None,
            explanation: None,
        };
        for &rule in RULES {
            let Some(severity) = selection.severity_of(rule) else { continue };
            match rule.check {
                Check::Element(look) => run.elements.push((rule, severity, look)),
                Check::Passage(look) => run.passages.push((rule, severity, look)),
                Check::Page(look) => run.pages.push((rule, severity, look)),
                Check::Declaration(look) => run.declarations.push((rule, severity, look)),
                Check::Catalog(look) => run.catalogs.push((rule, severity, look)),
                Check::Package(look) => run.packages.push((rule, severity, look)),
            }
        }
        run
    }

    /// A run over a part of a book.
    pub(super) fn of_book(selection: &RuleSelection) -> Run {
        Run { is_book: true, ..Run::new(selection) }
    }

    /// A run that only explains the character at that byte of the source.
    pub(super) fn asking(at: usize) -> Run {
        Run { asked: Some(at), ..Run::new(&RuleSelection::none()) }
    }

    /// What there is to say of the character that was asked about.
    pub(super) fn explanation(self) -> Option<Explanation> {
        self.explanation
    }

    pub(super) fn element(&mut self, element: &Element, around: &Around) {
        for &(rule, severity, look) in &self.elements {
            self.noticed.begin(rule, severity);
            look(element, around, &mut self.noticed);
        }
    }

    pub(super) fn passage(&mut self, mut passage: Passage) {
        self.order.read(&mut passage);
        if let Some(asked) = self.asked
            && self.explanation.is_none()
        {
            self.explanation = Explanation::of(&passage, asked);
        }
        for &(rule, severity, look) in &self.passages {
            self.noticed.begin(rule, severity);
            look(&passage, &mut self.noticed);
        }
    }

    pub(super) fn declaration(&mut self, declaration: &Declaration<'_>) {
        let declaration = &Declaration { is_in_book: self.is_book, ..*declaration };
        for &(rule, severity, look) in &self.declarations {
            self.noticed.begin(rule, severity);
            look(declaration, &mut self.noticed);
        }
    }

    pub(super) fn page(&mut self, facts: &PageFacts) {
        for &(rule, severity, look) in &self.pages {
            self.noticed.begin(rule, severity);
            look(facts, &mut self.noticed);
        }
        let is_right_to_left = facts.is_right_to_left();
        for (condition, finding) in std::mem::take(&mut self.noticed.conditional) {
            let holds = match condition {
                Condition::RightToLeft => is_right_to_left,
                Condition::SomeRightToLeft => is_right_to_left || facts.rtl > 0,
            };
            if holds {
                self.noticed.findings.push(finding);
            }
        }
    }

    pub(super) fn catalog(&mut self, catalog: &Catalog<'_>) {
        for &(rule, severity, look) in &self.catalogs {
            self.noticed.begin(rule, severity);
            look(catalog, &mut self.noticed);
        }
    }

    pub(super) fn package(&mut self, package: &Package) {
        for &(rule, severity, look) in &self.packages {
            self.noticed.begin(rule, severity);
            look(package, &mut self.noticed);
        }
    }

    /// Drops what would count in a right-to-left page only.
    pub(super) fn is_left_to_right(&mut self) {
        self.noticed.conditional.clear();
    }

    /// What was found, in the order of the source.
    pub(super) fn findings(self) -> Vec<Finding> {
        let mut findings = self.noticed.findings;
        // A style sheet by itself may be that of any page.
        findings.extend(self.noticed.conditional.into_iter().map(|(_, finding)| finding));
        findings.sort_by_key(|finding| (finding.place, finding.rule.id));
        findings
    }
}
