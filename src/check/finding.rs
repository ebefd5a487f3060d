//! What a rule found, and what would mend it.

use super::rule::Rule;
use crate::diagnostic::Severity;
use crate::text::SourceSpan;

/// What a rule found.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// How much it weighs, as configured.
    pub severity: Severity,
    /// Where, in bytes of the source.
    pub place: SourceSpan,
    /// What was found there: one sentence without a final stop.
    pub message: String,
    /// What a person can do.
    pub help: Option<String>,
    /// The text around as a reader sees it, from left to right, where its order is what is wrong.
    pub shown: Option<String>,
    /// What mends it, in the order of the source; none where a person has to.
    pub edits: Vec<Edit>,
}

impl Finding {
    /// Whether `fix` mends it.
    pub fn is_fixable(&self) -> bool {
        !self.edits.is_empty()
    }
}

/// A stretch of the source and what takes its place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Edit {
    /// The stretch; empty where something is only put in.
    pub place: SourceSpan,
    /// What takes its place.
    pub text: String,
}
