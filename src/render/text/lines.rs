//! A page as a row of paragraphs of text, before any line is broken.

use super::style::Style;
use super::{TextOptions, TextOrder, table};
use crate::article::Role;
use crate::lang::{BaseDirection, Direction};
use crate::page::{
    Element, Figure, Inline, Isolates, List, POP_DIRECTIONAL_ISOLATE, Page, Passage, QuoteMarks, isolate_initiator,
};
use crate::text::Span;

/// A paragraph of text.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) direction: Direction,
    /// The words in logical order; line ends that the author wanted within.
    pub(super) text: String,
    /// How stretches of the text are set off, in order; what is in none is plain.
    pub(super) styles: Vec<(Span, Style)>,
    /// What stands before the first line: a bullet, a number.
    pub(super) marker: String,
    /// How far all lines are set in from the start side, the marker within.
    pub(super) indent: usize,
    /// Whether it stands close to the one before, without an empty line.
    pub(super) close: bool,
    /// Whether lines may be broken.
    pub(super) wraps: bool,
}

/// The paragraphs of a page.
pub(super) fn lines(page: &Page, options: &TextOptions) -> Vec<Line> {
    // Visual order needs the isolates to be laid out; they are not shown.
    let isolates = if options.order == TextOrder::Visual { Isolates::Controls } else { options.isolates };
    let mut teller =
        Teller { isolates, options, lines: Vec::new(), indent: 0, marker: String::new(), close: false, side: None };
    let mut role = None;
    for passage in &page.header {
        // Byline and dates stand together.
        teller.close = is_small(passage.role) && role.is_some_and(is_small);
        teller.passage(passage);
        role = Some(passage.role);
    }
    if let Some(lead) = &page.lead {
        teller.figure(lead);
    }
    teller.elements(&page.body);
    teller.elements(&page.footer);
    teller.comments(page);
    teller.lines
}

fn is_small(role: Role) -> bool {
    matches!(role, Role::Byline | Role::Published | Role::Updated | Role::ReadingTime | Role::Translation)
}

struct Teller<'a> {
    isolates: Isolates,
    options: &'a TextOptions,
    lines: Vec<Line>,
    indent: usize,
    /// The marker of the next paragraph.
    marker: String,
    /// Whether the next paragraph stands close to the one before.
    close: bool,
    /// Inside a list, the side of its markers: an item of the other direction is isolated on a line of this one.
    side: Option<Direction>,
}

impl Teller<'_> {
    fn passage(&mut self, passage: &Passage) {
        let side = self.side.unwrap_or(passage.direction);
        let mut words = Words::new(passage, self.isolates);
        words.isolated(Some(passage.direction).filter(|own| *own != side), |words| {
            words.tell(&passage.content, Style::of(passage.role));
        });
        self.line(side, words.text, words.styles, passage.role != Role::Preformatted);
    }

    fn line(&mut self, own: Direction, text: String, styles: Vec<(Span, Style)>, wraps: bool) {
        let direction = match self.options.base {
            BaseDirection::Fixed(direction) => direction,
            BaseDirection::Auto => own,
        };
        self.lines.push(Line {
            direction,
            text,
            styles,
            marker: std::mem::take(&mut self.marker),
            indent: self.indent,
            close: std::mem::take(&mut self.close),
            wraps,
        });
    }

    fn elements(&mut self, elements: &[Element]) {
        for element in elements {
            match element {
                Element::Text(passage) | Element::Preformatted(passage) | Element::Heading { text: passage, .. } => {
                    self.passage(passage);
                }
                Element::Quotation(passages) => self.indented(|teller| {
                    for (number, passage) in passages.iter().enumerate() {
                        teller.close = number > 0;
                        teller.passage(passage);
                    }
                }),
                Element::List(list) => self.list(list),
                Element::Table(table) => {
                    for (number, row) in table::rows(table, self.isolates, self.options).into_iter().enumerate() {
                        self.close = number > 0;
                        let style = if number < table.head { Style::BOLD } else { Style::default() };
                        let styles = vec![(Span::new(0, row.len()), style)];
                        self.line(table.direction, row, styles, false);
                    }
                }
                Element::Figure(figure) => self.figure(figure),
                Element::LiveEntry(entry) => {
                    self.passage(&entry.heading);
                    self.elements(&entry.body);
                }
            }
        }
    }

    fn indented(&mut self, content: impl FnOnce(&mut Self)) {
        self.indent += 2;
        content(self);
        self.indent -= 2;
    }

    /// A marker is set by the first paragraph of an item.
    fn list(&mut self, list: &List) {
        let around = self.side.replace(list.direction);
        for (number, item) in list.items.iter().enumerate() {
            let marker = match list.ordered {
                true => format!("{}. ", list.start.saturating_add(number as u64)),
                false => "\u{2022} ".to_owned(),
            };
            let width = marker.chars().count();
            self.close |= number > 0;
            self.marker = marker;
            self.indent += width;
            for (part, element) in item.iter().enumerate() {
                self.close |= part > 0;
                self.elements(std::slice::from_ref(element));
            }
            self.marker.clear();
            self.indent -= width;
        }
        self.side = around;
    }

    fn figure(&mut self, figure: &Figure) {
        let parts: Vec<&Passage> = [&figure.caption, &figure.credit].into_iter().flatten().collect();
        for (number, passage) in parts.into_iter().enumerate() {
            self.close = number > 0;
            self.passage(passage);
        }
    }

    fn comments(&mut self, page: &Page) {
        let comments = &page.comments;
        if let Some(heading) = &comments.heading {
            self.passage(&Passage { role: Role::Crosshead, ..heading.clone() });
        }
        for comment in &comments.comments {
            let parts = comment.author.iter().chain(&comment.published).chain(&comment.title).chain(&comment.body);
            for (number, passage) in parts.enumerate() {
                self.close = number > 0;
                self.passage(passage);
            }
        }
        comments.chrome.iter().for_each(|line| self.passage(line));
    }
}

/// The words of a passage with their styles.
pub(super) struct Words {
    isolates: Isolates,
    marks: QuoteMarks,
    quotations: usize,
    pub(super) text: String,
    pub(super) styles: Vec<(Span, Style)>,
}

impl Words {
    pub(super) fn new(passage: &Passage, isolates: Isolates) -> Words {
        let marks = QuoteMarks::of(&passage.language);
        Words { isolates, marks, quotations: 0, text: String::new(), styles: Vec::new() }
    }

    pub(super) fn tell(&mut self, content: &[Inline], style: Style) {
        for node in content {
            match node {
                Inline::Text(text) => self.push(text, style),
                Inline::LineBreak => self.push("\n", style),
                Inline::Code(code) => self.isolated(Some(Direction::Ltr), |words| words.push(code, style)),
                Inline::Phrase(phrase) => self.isolated(phrase.isolate, |words| words.tell(&phrase.content, style)),
                Inline::Emphasis(content) | Inline::Title(content) => self.tell(content, style.and(Style::ITALIC)),
                Inline::Strong(content) => self.tell(content, style.and(Style::BOLD)),
                Inline::Link { content, .. } => self.tell(content, style.and(Style::UNDERLINE)),
                Inline::Time { content, .. } => self.tell(content, style),
                Inline::Image { alt, .. } => self.tell(alt, style.and(Style::DIM)),
                Inline::Quotation(content) => {
                    let (open, close) = self.marks.at(self.quotations);
                    self.push(open, style);
                    self.quotations += 1;
                    self.tell(content, style);
                    self.quotations -= 1;
                    self.push(close, style);
                }
            }
        }
    }

    fn isolated(&mut self, isolate: Option<Direction>, content: impl FnOnce(&mut Self)) {
        match isolate.filter(|_| self.isolates == Isolates::Controls) {
            Some(direction) => {
                self.text.push(isolate_initiator(direction));
                content(self);
                self.text.push(POP_DIRECTIONAL_ISOLATE);
            }
            None => content(self),
        }
    }

    fn push(&mut self, text: &str, style: Style) {
        let start = self.text.len();
        self.text.push_str(text);
        if style != Style::default() {
            self.styles.push((Span::new(start, self.text.len()), style));
        }
    }
}
