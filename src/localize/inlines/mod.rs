//! From a text with marks, language runs and isolates to a tree of nodes.
//!
//! Three kinds of ranges lie over a text, and ranges of one kind cross those of another. They become one properly nested
//! tree by a sweep from start to end: where two cross, the weaker is cut in two at the edge of the stronger. An isolate is
//! never cut (two isolates are laid out otherwise than one), a mark of the author's only by an isolate, a language label
//! by either.

mod ranges;

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::language;
use crate::article::{Directed, Timestamp};
use crate::lang::{Direction, LanguageTag};
use crate::page::{Address, Balance, Inline, Phrase, address, controls_by_name};
use crate::text::{MarkKind, MarkedText, Span};
use ranges::{Kind, Range, queue};

/// How deep ranges may lie in one another; deeper ones are passed over. Keeps the sweep linear and the tree shallow.
const MAX_DEPTH: usize = 64;

/// The nodes of a text, and what had to be mended.
pub(super) struct Line {
    /// The nodes.
    pub(super) content: Vec<Inline>,
    /// Addresses that a page must not carry.
    pub(super) refused: Vec<String>,
    /// How many bidi controls were closed or dropped.
    pub(super) mended: usize,
}

/// What becomes of the line ends in a text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Lines {
    /// They are line breaks.
    Break,
    /// They are text.
    Keep,
}

/// The nodes of the part `span` of a block's text, in a context of `language`.
pub(super) fn line(text: &MarkedText, span: Span, state: &Directed, language: &LanguageTag, lines: Lines) -> Line {
    let mut sweep = Sweep {
        text: &text.text,
        state,
        language,
        lines,
        queue: queue(text, span, state),
        frames: vec![Frame {
            range: Range { start: span.start, end: span.end, kind: Kind::Root },
            content: Vec::new(),
        }],
        at: span.start,
        run: 0,
        balance: Balance::default(),
        refused: Vec::new(),
    };
    sweep.run();
    let mut content = sweep.frames.pop().map(|frame| frame.content).unwrap_or_default();
    close_controls(&mut sweep.balance, &mut content);
    Line { content, refused: sweep.refused, mended: sweep.balance.mended() }
}

struct Frame<'a> {
    range: Range<'a>,
    content: Vec<Inline>,
}

struct Sweep<'a> {
    text: &'a str,
    state: &'a Directed,
    /// The language around the text.
    language: &'a LanguageTag,
    lines: Lines,
    queue: BinaryHeap<Reverse<Range<'a>>>,
    /// What is open, outermost first. Each ends no later than the one before.
    frames: Vec<Frame<'a>>,
    /// Up to where the text is told.
    at: usize,
    /// The first language run that ends after `at`.
    run: usize,
    balance: Balance,
    refused: Vec<String>,
}

impl<'a> Sweep<'a> {
    fn run(&mut self) {
        while let Some(Reverse(range)) = self.queue.pop() {
            // A range that starts inside code, which is told in one piece, goes on after it.
            if range.start < self.at {
                if range.end > self.at {
                    self.queue.push(Reverse(Range { start: self.at, ..range }));
                }
                continue;
            }
            self.advance(range.start);
            self.open(range);
        }
        self.advance(self.frames[0].range.end);
    }

    /// Tells the text up to `end`, closing on the way what ends before.
    fn advance(&mut self, end: usize) {
        while self.frames.len() > 1 && self.top().range.end <= end {
            self.tell(self.top().range.end);
            self.close();
        }
        self.tell(end);
    }

    fn top(&self) -> &Frame<'a> {
        &self.frames[self.frames.len() - 1]
    }

    fn content(&mut self) -> &mut Vec<Inline> {
        let top = self.frames.len() - 1;
        &mut self.frames[top].content
    }

    fn open(&mut self, mut range: Range<'a>) {
        if self.frames.len() > MAX_DEPTH || self.is_idle(&range.kind, range.start, range.end) {
            return;
        }
        let mut cut = Vec::new();
        while self.frames.len() > 1 && self.top().range.end < range.end {
            let end = self.top().range.end;
            if self.top().range.kind.strength() < range.kind.strength() {
                cut.push(Range { start: self.at, ..self.top().range.clone() });
                self.close();
            } else {
                self.queue.push(Reverse(Range { start: end, ..range.clone() }));
                range.end = end;
                break;
            }
        }
        match range.kind {
            Kind::Mark(MarkKind::Image { src, alt }) => self.image(src, alt),
            Kind::Mark(MarkKind::Code) => self.code(range.end),
            _ => self.push(range),
        }
        // What was cut goes on inside, unless code has told it already.
        for range in cut.into_iter().rev() {
            if range.end > self.at {
                self.push(Range { start: self.at, ..range });
            }
        }
    }

    fn push(&mut self, mut range: Range<'a>) {
        if let Kind::Isolate { direction, language } = range.kind {
            let language = language.or_else(|| self.language_of(range.start, range.end));
            let language = language.filter(|language| !language.same_language(self.around()));
            range.kind = Kind::Isolate { direction, language };
            self.balance.open();
        }
        self.frames.push(Frame { range, content: Vec::new() });
    }

    /// Whether a range says nothing new here.
    fn is_idle(&self, kind: &Kind<'a>, start: usize, end: usize) -> bool {
        let same = |frame: &Frame<'a>| frame.range.start == start && frame.range.end == end;
        match kind {
            Kind::Run(language) => language.same_language(self.around()),
            Kind::Isolate { direction, .. } => self.frames.iter().any(|frame| {
                same(frame)
                    && matches!(frame.range.kind, Kind::Isolate { direction: around, .. } if around == *direction)
            }),
            Kind::Mark(MarkKind::Link { .. }) => {
                self.frames.iter().any(|frame| matches!(frame.range.kind, Kind::Mark(MarkKind::Link { .. })))
            }
            _ => false,
        }
    }

    /// The language around what is told next.
    fn around(&self) -> &'a LanguageTag {
        let stated = self.frames.iter().rev().find_map(|frame| match frame.range.kind {
            Kind::Isolate { language, .. } => language,
            Kind::Run(language) => Some(language),
            _ => None,
        });
        stated.unwrap_or(self.language)
    }

    /// The language of a range that lies in one run.
    fn language_of(&mut self, start: usize, end: usize) -> Option<&'a LanguageTag> {
        let runs = &self.state.segments.runs;
        while runs.get(self.run).is_some_and(|run| run.span.end <= start) {
            self.run += 1;
        }
        let run = runs.get(self.run)?;
        (run.span.contains(Span::new(start, end)) && !run.language.is_und()).then_some(&run.language)
    }

    /// Tells the text up to `end` as it is.
    fn tell(&mut self, end: usize) {
        let told = &self.text[self.at..end.max(self.at)];
        self.at = end.max(self.at);
        if told.is_empty() {
            return;
        }
        if self.frames.iter().any(|frame| frame.range.kind == Kind::Literal) {
            let named = controls_by_name(told).into_owned();
            return push_text(self.content(), &named);
        }
        let mut balanced = String::with_capacity(told.len());
        self.balance.append(told, &mut balanced);
        if self.lines == Lines::Keep {
            return push_text(self.content(), &balanced);
        }
        for (number, piece) in balanced.split('\n').enumerate() {
            if number > 0 {
                self.content().push(Inline::LineBreak);
            }
            push_text(self.content(), piece);
        }
    }

    fn image(&mut self, src: &str, alt: &str) {
        match address(src, Address::Image) {
            Some(src) => {
                let alt = language::phrase(alt, self.state.directions.direction);
                self.content().push(Inline::Image { src, alt });
            }
            None => self.refused.push(src.to_owned()),
        }
    }

    fn code(&mut self, end: usize) {
        let code = controls_by_name(&self.text[self.at..end]).into_owned();
        self.at = end;
        self.content().push(Inline::Code(code));
    }

    /// Closes the innermost range and hands its nodes to the one around.
    fn close(&mut self) {
        let Some(Frame { range, mut content }) = self.frames.pop() else { return };
        if let Kind::Isolate { .. } = range.kind {
            close_controls(&mut self.balance, &mut content);
        }
        if content.is_empty() {
            return;
        }
        let node = match range.kind {
            Kind::Isolate { direction, language } => match content.as_slice() {
                [Inline::Code(_)] if direction == Direction::Ltr => content.remove(0),
                _ => phrase(language, Some(direction), content),
            },
            // Code is in no language of people.
            Kind::Run(_) if matches!(content.as_slice(), [Inline::Code(_)]) => content.remove(0),
            Kind::Run(language) => phrase(Some(language), None, content),
            Kind::Mark(MarkKind::Emphasis) => Inline::Emphasis(content),
            Kind::Mark(MarkKind::Strong) => Inline::Strong(content),
            Kind::Mark(MarkKind::Quotation) => Inline::Quotation(content),
            Kind::Mark(MarkKind::Title) => Inline::Title(content),
            Kind::Mark(MarkKind::Link { href }) => match address(href, Address::Link) {
                Some(href) => Inline::Link { href, hreflang: None, content },
                None => {
                    self.refused.push(href.clone());
                    return self.content().append(&mut content);
                }
            },
            Kind::Mark(MarkKind::Time { datetime }) => match datetime.parse::<Timestamp>() {
                Ok(stamp) => Inline::Time { datetime: stamp.to_string(), content },
                Err(_) => return self.content().append(&mut content),
            },
            _ => return self.content().append(&mut content),
        };
        self.content().push(node);
    }
}

fn phrase(language: Option<&LanguageTag>, isolate: Option<Direction>, content: Vec<Inline>) -> Inline {
    Inline::Phrase(Phrase { language: language.cloned(), isolate, content })
}

fn push_text(content: &mut Vec<Inline>, text: &str) {
    match content.last_mut() {
        _ if text.is_empty() => {}
        Some(Inline::Text(last)) => last.push_str(text),
        _ => content.push(Inline::Text(text.to_owned())),
    }
}

fn close_controls(balance: &mut Balance, content: &mut Vec<Inline>) {
    let mut closers = String::new();
    balance.close(&mut closers);
    push_text(content, &closers);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{Directions, Evidence, Isolate, Label, Role, Run, Segments};
    use crate::lang::tag;
    use crate::page::Isolates;
    use crate::text::Mark;

    fn isolate(span: Span) -> Isolate {
        Isolate { span, direction: Direction::Rtl, language: None, reason: String::new() }
    }

    fn run(span: Span, language: &str) -> Run {
        Run { span, language: tag(language), evidence: Evidence::Script }
    }

    fn told(text: &str, marks: Vec<Mark>, runs: Vec<Run>, isolates: Vec<Isolate>) -> Vec<Inline> {
        let label = Label { role: Role::Paragraph, message: None, comment: None, reason: String::new() };
        let state = Directed {
            label,
            segments: Segments { language: tag("en"), runs, tokens: Vec::new() },
            directions: Directions { direction: Direction::Ltr, reason: String::new(), isolates },
        };
        let text = MarkedText { text: text.to_owned(), marks };
        line(&text, Span::new(0, text.text.len()), &state, &tag("en"), Lines::Keep).content
    }

    fn text(text: &str) -> Inline {
        Inline::Text(text.to_owned())
    }

    #[test]
    fn a_mark_that_crosses_an_isolate_is_cut_and_the_isolate_is_not() {
        let mark = Mark { span: Span::new(0, 4), kind: MarkKind::Emphasis };
        let content = told("abcdef", vec![mark], Vec::new(), vec![isolate(Span::new(2, 6))]);
        let inner = phrase(None, Some(Direction::Rtl), vec![Inline::Emphasis(vec![text("cd")]), text("ef")]);
        assert_eq!(content, [Inline::Emphasis(vec![text("ab")]), inner]);
    }

    #[test]
    fn an_isolate_takes_the_language_of_the_run_it_lies_in() {
        let runs = vec![run(Span::new(0, 2), "en"), run(Span::new(2, 6), "he")];
        let content = told("abcdef", Vec::new(), runs, vec![isolate(Span::new(2, 6))]);
        assert_eq!(content[1], phrase(Some(&tag("he")), Some(Direction::Rtl), vec![text("cdef")]));
    }

    /// Whatever crosses whatever, not a character is lost, doubled or moved.
    #[test]
    fn the_words_stay_as_they_are() {
        const TEXT: &str = "0123456789abcdefghijklmnopqrstuv";
        let mut seed = 1u64;
        let mut below = |limit: usize| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) as usize % limit
        };
        for _ in 0..4000 {
            let mut spans = |count: usize| -> Vec<Span> {
                let ends = (0..count).map(|_| (below(TEXT.len()), below(TEXT.len())));
                ends.map(|(one, other)| Span::new(one.min(other), one.max(other))).collect()
            };
            let kinds = [MarkKind::Emphasis, MarkKind::Code, MarkKind::Strong, MarkKind::Link { href: "/".to_owned() }];
            let marks = spans(4).into_iter().zip(kinds).map(|(span, kind)| Mark { span, kind }).collect();
            let isolates = spans(3).into_iter().map(isolate).collect();
            let at = spans(1)[0].start;
            let runs = vec![run(Span::new(0, at), "en"), run(Span::new(at, TEXT.len()), "he")];
            assert_eq!(Inline::plain(&told(TEXT, marks, runs, isolates), &tag("en"), Isolates::None), TEXT);
        }
    }
}
