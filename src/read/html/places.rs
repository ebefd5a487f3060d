//! Where the text of a page stands in its source.
//!
//! The parser tells no positions. So the pass before it cuts the source at every tag of a block, numbers the stretches
//! between, and leaves each number where the walk comes by: in an attribute of the start tag before the stretch, or in a
//! comment after an end tag.

use dom_query::{NodeData, NodeRef};

use super::element::{self, Kind};
use crate::text::SourceSpan;

/// The name of the attribute, and the beginning of the comment.
const STAMP: &str = "data-targum-place";

/// The stretches of text, in the order of the source, without the white space around them.
#[derive(Debug, Default)]
pub(super) struct Places {
    stretches: Vec<SourceSpan>,
}

impl Places {
    /// The stretch after a stamped start tag.
    pub(super) fn after(&self, element: &NodeRef<'_>) -> Option<SourceSpan> {
        let stamp = element.attr(STAMP)?;
        self.stretches.get(stamp.parse::<usize>().ok()?).copied()
    }

    /// The stretch after a comment that is a stamp.
    pub(super) fn after_comment(&self, comment: &NodeRef<'_>) -> Option<SourceSpan> {
        let number = comment.query(|node| match &node.data {
            NodeData::Comment { contents } => contents.strip_prefix(STAMP)?.trim().parse::<usize>().ok(),
            _ => None,
        })?;
        self.stretches.get(number?).copied()
    }
}

/// Cuts the source.
#[derive(Debug, Default)]
pub(super) struct Cutter {
    stretches: Vec<SourceSpan>,
    is_open: bool,
    waiting: Option<usize>,
}

/// The number of a stretch.
pub(super) struct Stamp(usize);

impl Stamp {
    pub(super) fn attribute(&self) -> String {
        format!(" {STAMP}={} ", self.0)
    }

    pub(super) fn comment(&self) -> String {
        format!("<!--{STAMP} {}-->", self.0)
    }
}

impl Cutter {
    /// Whether the element ends the line that it stands in.
    pub(super) fn cuts(name: &str) -> bool {
        !matches!(element::kind(name), Kind::Inline | Kind::Skipped | Kind::Image)
    }

    /// Whether the element is part of a line.
    pub(super) fn is_of_line(name: &str) -> bool {
        matches!(element::kind(name), Kind::Inline | Kind::Image)
    }

    /// Ends the stretch that is open.
    pub(super) fn end(&mut self, at: usize) {
        if let Some(last) = self.stretches.last_mut().filter(|_| self.is_open) {
            last.end = at;
        }
        (self.is_open, self.waiting) = (false, None);
    }

    /// Begins a stretch.
    pub(super) fn begin(&mut self, at: usize) -> Stamp {
        self.stretches.push(SourceSpan::new(at, at));
        (self.is_open, self.waiting) = (true, None);
        Stamp(self.stretches.len() - 1)
    }

    /// Begins a stretch at `at` as soon as it is known that there is text in it.
    pub(super) fn wait(&mut self, at: usize) {
        self.waiting = Some(at);
    }

    /// Where the stretch would begin that nobody knows of yet.
    pub(super) fn waiting(&self) -> Option<usize> {
        self.waiting
    }

    pub(super) fn finish(mut self, source: &str) -> Places {
        self.end(source.len());
        for stretch in &mut self.stretches {
            let text = &source[stretch.range()];
            let start = stretch.start + text.len() - text.trim_start().len();
            *stretch = SourceSpan::new(start, start + text.trim().len());
        }
        Places { stretches: self.stretches }
    }
}
