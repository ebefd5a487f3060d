//! Blocks from a source that is marked up: text comes in pieces, marks open and close, and now and then a block ends.

use super::Findings;
use super::characters;
use crate::article::{Block, Place, Read, Role};
use crate::lang::{Direction, LanguageTag};
use crate::text::{Mark, MarkKind, MarkedText, SourceSpan, Span};

/// What holds for a block because of where it stands.
#[derive(Clone, Debug, Default)]
pub(super) struct Context {
    pub(super) place: Place,
    pub(super) role: Role,
    pub(super) language: Option<LanguageTag>,
    pub(super) direction: Option<Direction>,
    /// Whether spaces and line ends count.
    pub(super) preformatted: bool,
    /// Whether a block inside only begins a new line: the block is the cell of a table.
    pub(super) whole: bool,
}

/// How lists, tables and other groups nest at most; what is deeper stays in the group around it.
pub(super) const DEEPEST: usize = 100;

/// Makes blocks.
#[derive(Debug)]
pub(super) struct Builder<'f> {
    pub(super) findings: &'f mut Findings,
    context: Context,
    /// What holds around each open block, outer first.
    outer: Vec<Context>,
    blocks: Vec<Block<Read>>,
    text: String,
    /// In the order of opening; the end of an open one is not known yet.
    marks: Vec<Mark>,
    /// The open marks, outer first, as places in `marks`.
    open: Vec<usize>,
    /// How many more are open inside, and left out.
    left_out: usize,
    /// White space that is put before the next text.
    pending: Pending,
    source: Option<SourceSpan>,
    /// The stretch of the source that what comes next is from, where a reader knows it.
    stretch: Option<SourceSpan>,
    groups: usize,
    /// Whether all that the block holds so far stands beside the main text.
    beside: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Pending {
    Nothing,
    Space,
    Newline,
}

impl<'f> Builder<'f> {
    /// A builder for text in which `context` holds.
    pub(super) fn new(context: Context, findings: &'f mut Findings) -> Builder<'f> {
        Builder {
            findings,
            context,
            outer: Vec::new(),
            blocks: Vec::new(),
            text: String::new(),
            marks: Vec::new(),
            open: Vec::new(),
            left_out: 0,
            pending: Pending::Nothing,
            source: None,
            stretch: None,
            groups: 0,
            beside: false,
        }
    }

    /// The blocks. An article has one headline: a later heading of the first level is one of its body.
    pub(super) fn finish(mut self) -> Vec<Block<Read>> {
        self.end_block();
        for block in self.blocks.iter_mut().filter(|block| block.declared_role == Role::Headline).skip(1) {
            block.declared_role = Role::Crosshead;
        }
        self.blocks
    }

    /// How many blocks there are.
    pub(super) fn len(&self) -> usize {
        self.blocks.len()
    }

    /// Gives the blocks from `first` on their place in the source, where they have none.
    pub(super) fn place(&mut self, first: usize, at: SourceSpan) {
        for block in self.blocks.iter_mut().skip(first) {
            block.source.get_or_insert(at);
        }
    }

    /// Numbers the groups after those that the source has numbered itself.
    pub(super) fn begin_groups_after(&mut self, last: Option<usize>) {
        self.groups = last.map_or(0, |last| last.saturating_add(1));
    }

    /// The number of the next list, table, figure or quotation.
    pub(super) fn next_group(&mut self) -> usize {
        let number = self.groups;
        self.groups = number.saturating_add(1);
        number
    }

    /// What comes next is from that stretch of the source.
    pub(super) fn stand_at(&mut self, stretch: Option<SourceSpan>) {
        self.stretch = stretch;
    }

    /// The stretch of the source that what comes next is from.
    pub(super) fn stretch(&self) -> Option<SourceSpan> {
        self.stretch
    }

    /// Says whether what comes next in this block stands beside the main text. A block with words of both is main text.
    pub(super) fn stand_beside(&mut self, beside: bool) {
        let first = self.text.is_empty() && self.marks.iter().all(|mark| !matches!(mark.kind, MarkKind::Image { .. }));
        self.beside = beside && (first || self.beside);
    }

    /// What holds where the next text goes.
    pub(super) fn context(&self) -> &Context {
        &self.context
    }

    /// Goes into a block, in which `context` holds.
    pub(super) fn enter(&mut self, context: Context) {
        self.boundary();
        self.outer.push(std::mem::replace(&mut self.context, context));
    }

    /// Comes out of the block that was entered last.
    pub(super) fn leave(&mut self) {
        let outer = self.outer.pop().unwrap_or_default();
        if outer.whole {
            self.boundary();
        } else {
            self.end_block();
        }
        self.context = outer;
        self.stretch = None;
    }

    /// Ends a block, or the line where the block is whole. Open marks go on in the next.
    pub(super) fn boundary(&mut self) {
        if self.context.whole {
            self.pending = self.pending.max(Pending::Newline);
        } else {
            self.end_block();
        }
    }

    /// Text whose white space is collapsed as HTML does.
    pub(super) fn text(&mut self, text: &str) {
        let clean = match self.is_code() {
            true => self.findings.cleaner.clean_code(text, None),
            false => self.findings.cleaner.clean(text, None),
        };
        let white = |c: char| matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{C}');
        let mut rest: &str = &clean;
        while let Some(first) = rest.chars().next() {
            let end = if white(first) {
                self.pending = self.pending.max(Pending::Space);
                rest.find(|c| !white(c)).unwrap_or(rest.len())
            } else {
                let end = rest.find(white).unwrap_or(rest.len());
                self.settle();
                self.text.push_str(&rest[..end]);
                self.covers(self.stretch);
                end
            };
            rest = &rest[end..];
        }
    }

    /// Text whose white space counts.
    pub(super) fn verbatim(&mut self, text: &str, at: Option<SourceSpan>) {
        self.settle();
        // Where the source spells the text otherwise (escapes, entities), places in it cannot be told.
        let same = at.filter(|at| at.end - at.start == text.len());
        let at_start = same.map(|at| at.start);
        let clean = match self.is_code() {
            true => self.findings.cleaner.clean_code(text, at_start),
            false => self.findings.cleaner.clean(text, at_start),
        };
        self.text.push_str(&clean);
        self.covers(at.or(self.stretch));
    }

    fn is_code(&self) -> bool {
        self.context.preformatted || self.open.iter().any(|&open| self.marks[open].kind == MarkKind::Code)
    }

    /// The place of what was just added.
    pub(super) fn covers(&mut self, at: Option<SourceSpan>) {
        if let Some(at) = at {
            self.source = Some(self.source.map_or(at, |source| source.join(at)));
        }
    }

    /// A line break that the author wants.
    pub(super) fn line_break(&mut self) {
        if !self.text.is_empty() {
            // Spaces before a line break are not seen.
            self.pending = Pending::Nothing;
            self.text.push('\n');
        }
    }

    /// Whether a line break was the last thing that came.
    pub(super) fn after_line_break(&self) -> bool {
        self.text.ends_with('\n')
    }

    /// Puts pending white space down. It stands outside the marks that have just opened: marks are tight.
    fn settle(&mut self) {
        let pending = std::mem::replace(&mut self.pending, Pending::Nothing);
        if self.text.is_empty() || self.text.ends_with('\n') || pending == Pending::Nothing {
            return;
        }
        let at = self.text.len();
        self.text.push(if pending == Pending::Newline { '\n' } else { ' ' });
        for &open in self.open.iter().rev() {
            let span = &mut self.marks[open].span;
            if span.start != at {
                break;
            }
            *span = Span::new(at + 1, at + 1);
        }
    }

    /// Opens a mark over what comes next. No author marks a phrase twelve times over; what is deeper is left out, because
    /// open marks are repeated in each block.
    pub(super) fn open(&mut self, kind: MarkKind) {
        if self.open.len() == 12 {
            self.left_out += 1;
            return;
        }
        let at = self.text.len();
        self.open.push(self.marks.len());
        self.marks.push(Mark { span: Span::new(at, at), kind });
    }

    /// Closes the mark that was opened last.
    pub(super) fn close(&mut self) {
        if self.left_out > 0 {
            self.left_out -= 1;
            return;
        }
        if let Some(mark) = self.open.pop().and_then(|open| self.marks.get_mut(open)) {
            mark.span.end = self.text.len();
        }
    }

    /// An image in the line, if its address is one that a page may carry.
    pub(super) fn image(&mut self, src: &str, alt: &str) {
        let Some(src) = self.findings.addresses.admit(src) else { return };
        self.settle();
        let alt = characters::trim(&self.findings.cleaner.clean(alt, None)).to_owned();
        let at = self.text.len();
        self.marks.push(Mark { span: Span::new(at, at), kind: MarkKind::Image { src, alt } });
        self.covers(self.stretch);
    }

    /// A link, if its address is one that a page may carry.
    pub(super) fn link(&mut self, href: &str) -> Option<MarkKind> {
        self.findings.addresses.admit(href).map(|href| MarkKind::Link { href })
    }

    /// Ends a block, if there is something in it. Open marks go on in the next.
    fn end_block(&mut self) {
        self.pending = Pending::Nothing;
        let source = self.source.take();
        let beside = std::mem::take(&mut self.beside);
        let text = std::mem::take(&mut self.text);
        let mut marks = std::mem::take(&mut self.marks);
        let reopened = self.open.iter().map(|&open| marks[open].kind.clone()).collect::<Vec<_>>();
        for open in self.open.drain(..) {
            marks[open].span.end = text.len();
        }
        for kind in reopened {
            self.open(kind);
        }
        let text = finish(text, marks, self.context.preformatted);
        if text.text.is_empty() && text.marks.is_empty() {
            return;
        }
        let Context { place, role, language, direction, .. } = self.context.clone();
        self.blocks.push(Block {
            text,
            place,
            declared_role: role,
            declared_language: language,
            declared_direction: direction,
            source,
            state: Read { beside },
        });
    }
}

/// Trims the text, and the marks with it; marks over nothing go, but for images.
fn finish(mut text: String, mut marks: Vec<Mark>, preformatted: bool) -> MarkedText {
    // The spaces before the first word of code are its indent.
    let start = match preformatted {
        true => text.len() - text.trim_start_matches('\n').len(),
        false => text.len() - text.trim_start_matches(characters::is_noise).len(),
    };
    let end = text.trim_end_matches(characters::is_noise).len().max(start);
    if characters::is_blank(&text[start..end]) {
        text.clear();
    } else {
        text.truncate(end);
        text.drain(..start);
    }
    for mark in &mut marks {
        let place = |at: usize| at.saturating_sub(start).min(text.len());
        mark.span = Span::new(place(mark.span.start), place(mark.span.end));
    }
    marks.retain(|mark| !mark.span.is_empty() || matches!(mark.kind, MarkKind::Image { .. }));
    marks.sort_by_key(|mark| (mark.span.start, std::cmp::Reverse(mark.span.len())));
    MarkedText { text, marks }
}
