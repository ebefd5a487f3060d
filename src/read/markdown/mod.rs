//! Markdown: CommonMark with tables, footnotes, definition lists, strikethrough and front matter.
//!
//! Each block's source span runs from its first to its last mark-up or word. HTML inside is read as HTML: a tag in a line
//! marks the words up to its end tag, a block is read as a fragment, and a `<div>` that stands alone in its paragraph holds
//! for what follows, which is how Markdown declares a language or a direction.

mod front;

pub(super) use front::has_front_matter;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::builder::{Builder, Context, DEEPEST};
use super::{Findings, html};
use crate::article::{Article, Cell, ListItem, Place, Read, Role};
use crate::text::{MarkKind, SourceSpan};

/// Reads Markdown. Source spans count in `source`.
pub(super) fn read(source: &str, findings: &mut Findings) -> Article<Read> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS;
    let front = front::read(source, findings);
    let context = Context { direction: front.direction, language: front.language.clone(), ..Context::default() };
    let mut reader = Reader::new(Builder::new(context, findings));
    for (event, range) in Parser::new_ext(source, options).into_offset_iter() {
        reader.event(event, SourceSpan::new(range.start, range.end));
    }
    let blocks = reader.builder.finish();
    Article { language: front.language, metadata: front.metadata, blocks, removed: Vec::new() }
}

struct Reader<'f> {
    builder: Builder<'f>,
    /// The blocks that are open, outer first.
    boxes: Vec<Box>,
    /// How many lists and quotations are open.
    nesting: usize,
    lists: Vec<List>,
    /// The last cell of a table.
    cell: Cell,
    /// The label of a footnote whose text has not begun.
    footnote: Option<String>,
    /// The inline elements that are open, outer first.
    inline: Vec<Inline>,
    /// What is gathered until its end comes.
    gathered: Gathered,
}

/// An open block: of Markdown, or a `<div>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Box {
    Markdown,
    Html,
    /// A list or quotation that nests too deep: its blocks are those of what is around it.
    Flattened,
}

struct List {
    number: usize,
    ordered: bool,
    items: usize,
    first: u64,
}

/// An open inline element, and how many marks it opened.
enum Inline {
    Markdown(usize),
    Html(String, usize),
}

enum Gathered {
    Nothing,
    /// The text alternative of an image, and how deep in other images we are.
    Image {
        src: String,
        alt: String,
        depth: usize,
    },
    Html {
        source: String,
        at: SourceSpan,
    },
    FrontMatter,
}

impl<'f> Reader<'f> {
    fn new(builder: Builder<'f>) -> Reader<'f> {
        Reader {
            builder,
            boxes: Vec::new(),
            nesting: 0,
            lists: Vec::new(),
            cell: Cell { table: 0, row: 0, column: 0, header: false, columns: 1, rows: 1 },
            footnote: None,
            inline: Vec::new(),
            gathered: Gathered::Nothing,
        }
    }

    fn event(&mut self, event: Event<'_>, at: SourceSpan) {
        if self.gather(&event, at) {
            return;
        }
        match event {
            Event::Start(tag) => self.start(tag, at),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.builder.verbatim(&text, Some(at)),
            Event::Code(code) => {
                self.builder.open(MarkKind::Code);
                self.builder.verbatim(&code, Some(at));
                self.builder.close();
            }
            Event::InlineHtml(source) => self.inline_html(&source, at),
            Event::FootnoteReference(label) => self.builder.verbatim(&format!("[{label}]"), Some(at)),
            Event::SoftBreak => self.builder.text(" "),
            Event::HardBreak => self.builder.line_break(),
            Event::Rule => self.builder.boundary(),
            Event::Html(_) | Event::InlineMath(_) | Event::DisplayMath(_) | Event::TaskListMarker(_) => {}
        }
    }

    /// Takes the event where something is being gathered.
    fn gather(&mut self, event: &Event<'_>, at: SourceSpan) -> bool {
        match (&mut self.gathered, event) {
            (Gathered::Nothing, _) => return false,
            (Gathered::FrontMatter, Event::End(TagEnd::MetadataBlock(_))) => self.gathered = Gathered::Nothing,
            (Gathered::Html { .. }, Event::End(TagEnd::HtmlBlock)) => self.html_block(),
            (Gathered::Html { source, at: span }, Event::Html(html) | Event::Text(html)) => {
                source.push_str(html);
                *span = span.join(at);
            }
            (Gathered::Image { depth, .. }, Event::Start(Tag::Image { .. })) => *depth += 1,
            (Gathered::Image { src, alt, depth: 0 }, Event::End(TagEnd::Image)) => {
                self.builder.image(src, alt);
                self.gathered = Gathered::Nothing;
            }
            (Gathered::Image { depth, .. }, Event::End(TagEnd::Image)) => *depth -= 1,
            (Gathered::Image { alt, .. }, Event::Text(text) | Event::Code(text)) => alt.push_str(text),
            (Gathered::Image { alt, .. }, Event::SoftBreak | Event::HardBreak) => alt.push(' '),
            _ => {}
        }
        true
    }

    fn start(&mut self, tag: Tag<'_>, at: SourceSpan) {
        match tag {
            Tag::Emphasis => self.open(Some(MarkKind::Emphasis), at),
            Tag::Strong => self.open(Some(MarkKind::Strong), at),
            Tag::Strikethrough | Tag::Superscript | Tag::Subscript => self.open(None, at),
            Tag::Link { dest_url, .. } => {
                let link = self.builder.link(&dest_url);
                self.open(link, at);
            }
            Tag::Image { dest_url, .. } => {
                self.builder.covers(Some(at));
                self.gathered = Gathered::Image { src: dest_url.into_string(), alt: String::new(), depth: 0 };
            }
            Tag::HtmlBlock => self.gathered = Gathered::Html { source: String::new(), at },
            Tag::MetadataBlock(_) => self.gathered = Gathered::FrontMatter,
            block => self.start_block(block),
        }
    }

    fn start_block(&mut self, tag: Tag<'_>) {
        if matches!(tag, Tag::BlockQuote(_) | Tag::List(_)) {
            self.nesting += 1;
            if self.nesting > self.builder.findings.limits.markdown_nesting {
                self.builder.findings.flattened = true;
                return self.boxes.push(Box::Flattened);
            }
        }
        let mut context = self.builder.context().clone();
        let paragraph = tag == Tag::Paragraph;
        match tag {
            Tag::Heading { level, .. } if context.place == Place::Flow => {
                context.place = Place::Heading(level as u8);
                context.role = if level == HeadingLevel::H1 { Role::Headline } else { Role::Crosshead };
            }
            Tag::BlockQuote(_) if context.role != Role::Quotation => {
                context.place = Place::Quotation(self.builder.next_group());
                context.role = Role::Quotation;
            }
            Tag::CodeBlock(_) => (context.preformatted, context.role) = (true, Role::Preformatted),
            Tag::List(first) => {
                let number = self.builder.next_group();
                let (ordered, first) = (first.is_some(), first.unwrap_or(1));
                self.lists.push(List { number, ordered, items: 0, first });
            }
            Tag::Item => {
                let depth = self.lists.len().saturating_sub(1).min(DEEPEST);
                if let Some(&mut List { number: list, ordered, ref mut items, first }) = self.lists.last_mut() {
                    context.place = Place::List(ListItem { list, depth, ordered, item: *items, first });
                    context.role = Role::ListItem;
                    *items += 1;
                }
            }
            Tag::FootnoteDefinition(label) => {
                (context.place, context.role) = (Place::Flow, Role::Footnote);
                self.footnote = Some(label.into_string());
            }
            Tag::Table(_) => (self.cell.table, self.cell.row) = (self.builder.next_group(), 0),
            Tag::TableHead => (self.cell.header, self.cell.column) = (true, 0),
            Tag::TableRow => {
                (self.cell.header, self.cell.column) = (false, 0);
                self.cell.row += 1;
            }
            Tag::TableCell => {
                context.place = Place::Table(self.cell.clone());
                (context.role, context.whole) = (Role::TableCell, true);
                self.cell.column += 1;
            }
            _ => {}
        }
        self.builder.enter(context);
        self.boxes.push(Box::Markdown);
        if let (true, Some(label)) = (paragraph, self.footnote.as_ref()) {
            self.builder.verbatim(&format!("[{label}] "), None);
            self.footnote = None;
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link => self.close_inline(),
            TagEnd::Superscript | TagEnd::Subscript => self.close_inline(),
            TagEnd::Image | TagEnd::HtmlBlock | TagEnd::MetadataBlock(_) => {}
            _ => {
                while let Some(Inline::Html(_, marks)) = self.inline.pop() {
                    self.close(marks);
                }
                // A `<div>` reaches no further than the block that it stands in.
                while self.boxes.pop_if(|open| *open == Box::Html).is_some() {
                    self.builder.leave();
                }
                let open = self.boxes.pop();
                if open == Some(Box::Markdown) {
                    self.builder.leave();
                }
                match tag {
                    TagEnd::List(_) if open == Some(Box::Markdown) => {
                        self.nesting -= 1;
                        self.lists.pop();
                    }
                    TagEnd::List(_) | TagEnd::BlockQuote(_) => self.nesting -= 1,
                    _ => {}
                }
            }
        }
    }

    fn open(&mut self, mark: Option<MarkKind>, at: SourceSpan) {
        self.builder.covers(Some(at));
        let marks = mark.map(|kind| self.builder.open(kind)).iter().len();
        self.inline.push(Inline::Markdown(marks));
    }

    /// Closes the innermost element of Markdown, and the tags left open in it.
    fn close_inline(&mut self) {
        while let Some(open) = self.inline.pop() {
            match open {
                Inline::Html(_, marks) => self.close(marks),
                Inline::Markdown(marks) => return self.close(marks),
            }
        }
    }

    fn close(&mut self, marks: usize) {
        for _ in 0..marks {
            self.builder.close();
        }
    }

    fn inline_html(&mut self, source: &str, at: SourceSpan) {
        self.builder.covers(Some(at));
        let Some(tag) = html::Tag::parse(source) else { return };
        if tag.name == "br" {
            self.builder.line_break();
        } else if !tag.closes {
            let marks = tag.open_marks(&mut self.builder);
            if !tag.is_void() {
                self.inline.push(Inline::Html(tag.name, marks));
            }
        } else {
            self.close_html(&tag.name);
        }
    }

    /// Closes the tag of that name, if it was opened in the same element of Markdown, and those inside it.
    fn close_html(&mut self, name: &str) {
        let tags = self.inline.iter().rev().map_while(|open| match open {
            Inline::Html(open, _) => Some(open),
            Inline::Markdown(_) => None,
        });
        let Some(inside) = tags.take(DEEPEST).position(|open| open == name) else { return };
        for open in self.inline.split_off(self.inline.len() - inside - 1) {
            if let Inline::Html(_, marks) = open {
                self.close(marks);
            }
        }
    }

    fn html_block(&mut self) {
        let Gathered::Html { source, at } = std::mem::replace(&mut self.gathered, Gathered::Nothing) else { return };
        match html::Tag::parse(source.trim()).filter(html::Tag::is_box) {
            Some(tag) if !tag.closes => {
                let context = tag.declare(self.builder.context());
                self.builder.enter(context);
                self.boxes.push(Box::Html);
            }
            Some(_) => {
                if self.boxes.pop_if(|open| *open == Box::Html).is_some() {
                    self.builder.leave();
                }
            }
            None => {
                let blocks = self.builder.len();
                html::fragment(&source, &mut self.builder);
                self.builder.place(blocks, at);
            }
        }
    }
}
