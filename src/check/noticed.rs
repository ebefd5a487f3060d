//! Where rules put what they find.

use super::finding::{Edit, Finding};
use super::rule::Rule;
use crate::diagnostic::Severity;
use crate::text::SourceSpan;

/// What the rules of a run have found so far.
pub(super) struct Noticed {
    /// The rule that looks now, and what its findings weigh.
    rule: &'static Rule,
    severity: Severity,
    pub(super) findings: Vec<Finding>,
    /// Findings that count in some pages only, which is known at their end.
    pub(super) conditional: Vec<(Condition, Finding)>,
}

/// In which pages a finding counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Condition {
    /// The page runs from right to left.
    RightToLeft,
    /// Some of its text does.
    SomeRightToLeft,
}

impl Noticed {
    pub(super) fn new(rule: &'static Rule) -> Noticed {
        Noticed { rule, severity: rule.severity, findings: Vec::new(), conditional: Vec::new() }
    }

    /// From here on, `rule` looks.
    pub(super) fn begin(&mut self, rule: &'static Rule, severity: Severity) {
        (self.rule, self.severity) = (rule, severity);
    }

    /// A finding in that place.
    pub(super) fn at(&mut self, place: SourceSpan, message: impl Into<String>) -> &mut Finding {
        let finding = self.finding(place, message.into());
        self.findings.push(finding);
        let last = self.findings.len() - 1;
        &mut self.findings[last]
    }

    /// A finding that counts in some pages only.
    pub(super) fn at_if(
        &mut self,
        condition: Condition,
        place: SourceSpan,
        message: impl Into<String>,
    ) -> &mut Finding {
        let finding = self.finding(place, message.into());
        self.conditional.push((condition, finding));
        let last = self.conditional.len() - 1;
        &mut self.conditional[last].1
    }

    fn finding(&self, place: SourceSpan, message: String) -> Finding {
        Finding { rule: self.rule, severity: self.severity, place, message, help: None, shown: None, edits: Vec::new() }
    }
}

impl Finding {
    /// With what a person can do.
    pub(super) fn help(&mut self, help: impl Into<String>) -> &mut Finding {
        self.help = Some(help.into());
        self
    }

    /// Mended by putting `text` in the place of a stretch of the source.
    pub(super) fn replace(&mut self, place: SourceSpan, text: impl Into<String>) -> &mut Finding {
        self.edits.push(Edit { place, text: text.into() });
        self
    }

    /// Mended by putting `text` in before that byte.
    pub(super) fn insert(&mut self, at: usize, text: impl Into<String>) -> &mut Finding {
        self.replace(SourceSpan::new(at, at), text)
    }
}
