//! A page as JSON: the tree laid flat again, each passage a block.

use super::shape::{Block, Commented, Document, Isolate, Metadata, Recognised, Run};
use crate::article::Role;
use crate::lang::{Direction, LanguageTag};
use crate::page::{Comment, Element, Figure, Inline, Isolates, Page, Passage, QuoteMarks};

/// The JSON of a page.
pub(super) fn document(page: &Page) -> Document<'_> {
    let mut blocks = Vec::new();
    page.header.iter().for_each(|passage| blocks.push(block(passage)));
    page.lead.iter().for_each(|lead| figure(lead, &mut blocks));
    elements(&page.body, &mut blocks);
    elements(&page.footer, &mut blocks);
    blocks.extend(page.comments.heading.as_ref().map(block));
    blocks.extend(page.comments.comments.iter().map(comment));
    blocks.extend(page.comments.chrome.iter().map(block));

    let over = |role| page.header.iter().find(|passage| passage.role == role).map(|it| it.plain(Isolates::None));
    let authors = &page.head.authors;
    Document {
        version: super::VERSION,
        language: Some(&page.language),
        direction: Some(page.direction),
        metadata: Metadata {
            headline: over(Role::Headline),
            standfirst: over(Role::Standfirst),
            byline: (!authors.is_empty()).then(|| authors.join(", ")),
            published: page.head.published,
            updated: page.head.updated,
            site_name: None,
            url: None,
            image: None,
        },
        blocks,
        beside: Vec::new(),
        removed: page.removed.iter().map(Into::into).collect(),
    }
}

fn elements<'a>(elements: &'a [Element], blocks: &mut Vec<Block<'a>>) {
    for element in elements {
        match element {
            Element::Text(passage) | Element::Preformatted(passage) | Element::Heading { text: passage, .. } => {
                blocks.push(block(passage));
            }
            Element::Quotation(passages) => blocks.extend(passages.iter().map(block)),
            Element::List(list) => list.items.iter().for_each(|item| self::elements(item, blocks)),
            Element::Table(table) => {
                blocks.extend(table.rows.iter().flatten().flat_map(|cell| &cell.content).map(block));
            }
            Element::Figure(figure) => self::figure(figure, blocks),
            Element::LiveEntry(entry) => {
                blocks.push(block(&entry.heading));
                self::elements(&entry.body, blocks);
            }
        }
    }
}

fn figure<'a>(figure: &'a Figure, blocks: &mut Vec<Block<'a>>) {
    blocks.extend([&figure.caption, &figure.credit].into_iter().flatten().map(block));
}

/// A comment is one block: what was written, and beside it who wrote it and when.
fn comment(comment: &Comment) -> Block<'_> {
    let mut flat = Flat::default();
    let passages: Vec<&Passage> = comment.title.iter().chain(&comment.body).collect();
    for (number, passage) in passages.iter().enumerate() {
        if number > 0 {
            flat.text.push('\n');
        }
        flat.passage(passage);
    }
    let first = passages.first().copied().or(comment.author.as_ref()).or(comment.published.as_ref());
    let published = comment.published.as_ref().and_then(|published| moment(&published.content));
    Block {
        comment: Some(Commented {
            author: comment.author.as_ref().map(|author| author.plain(Isolates::None)),
            published: published.and_then(|moment| moment.parse().ok()),
        }),
        role: Role::Comment,
        ..flat.block(first)
    }
}

/// The machine-readable value of the first date in a line.
fn moment(content: &[Inline]) -> Option<&str> {
    content.iter().find_map(|node| match node {
        Inline::Time { datetime, .. } => Some(datetime.as_str()),
        Inline::Phrase(phrase) => moment(&phrase.content),
        _ => None,
    })
}

fn block(passage: &Passage) -> Block<'_> {
    let mut flat = Flat::default();
    flat.passage(passage);
    flat.block(Some(passage))
}

/// Nodes laid flat: the text, and what holds of ranges of it.
#[derive(Default)]
struct Flat<'a> {
    text: String,
    runs: Vec<Run<'a>>,
    isolates: Vec<Isolate<'a>>,
    quotations: usize,
}

impl<'a> Flat<'a> {
    fn block(self, passage: Option<&'a Passage>) -> Block<'a> {
        Block {
            role: passage.map_or(Role::Paragraph, |passage| passage.role),
            text: self.text,
            place: None,
            marks: Vec::new(),
            language: passage.map(|passage| &passage.language),
            direction: passage.map(|passage| passage.direction),
            runs: Some(self.runs),
            tokens: None,
            isolates: Some(self.isolates),
            reason: None,
            direction_reason: None,
            message: passage.and_then(|passage| passage.message.as_ref()).map(Recognised),
            comment: None,
            source: passage.and_then(|passage| passage.source),
        }
    }

    fn passage(&mut self, passage: &'a Passage) {
        self.nodes(&passage.content, &passage.language, QuoteMarks::of(&passage.language));
        self.isolates.sort_by_key(|isolate| (isolate.start, std::cmp::Reverse(isolate.end)));
    }

    fn nodes(&mut self, content: &'a [Inline], language: &'a LanguageTag, marks: QuoteMarks) {
        for node in content {
            match node {
                Inline::Text(text) => self.push(text, language),
                Inline::LineBreak => self.push("\n", language),
                Inline::Code(code) => {
                    let start = self.text.len();
                    self.push(code, language);
                    self.isolate(start, Direction::Ltr, None);
                }
                Inline::Phrase(phrase) => {
                    let start = self.text.len();
                    self.nodes(&phrase.content, phrase.language.as_ref().unwrap_or(language), marks);
                    if let Some(direction) = phrase.isolate {
                        self.isolate(start, direction, phrase.language.as_ref());
                    }
                }
                Inline::Quotation(content) => {
                    let (open, close) = marks.at(self.quotations);
                    self.push(open, language);
                    self.quotations += 1;
                    self.nodes(content, language, marks);
                    self.quotations -= 1;
                    self.push(close, language);
                }
                Inline::Emphasis(content)
                | Inline::Strong(content)
                | Inline::Title(content)
                | Inline::Link { content, .. }
                | Inline::Time { content, .. } => self.nodes(content, language, marks),
                Inline::Image { alt, .. } => self.nodes(alt, language, marks),
            }
        }
    }

    /// Appends text; a run goes on as long as its language does.
    fn push(&mut self, text: &str, language: &'a LanguageTag) {
        let start = self.text.len();
        self.text.push_str(text);
        let end = self.text.len();
        match self.runs.last_mut() {
            Some(last) if last.end == start && last.language == language => last.end = end,
            _ if start < end => self.runs.push(Run { start, end, language, evidence: None }),
            _ => {}
        }
    }

    fn isolate(&mut self, start: usize, direction: Direction, language: Option<&'a LanguageTag>) {
        self.isolates.push(Isolate { start, end: self.text.len(), direction, language, reason: None });
    }
}
