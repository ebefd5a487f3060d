//! Markdown: each paragraph, heading, item and cell is a passage. HTML in it is read as such.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::html::{self, Around, Flow, InlineTag};
use super::passage::{Passage, Setting};
use super::run::Run;
use crate::text::SourceSpan;

pub(super) fn read(text: &str, run: &mut Run) {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    let mut reader = Reader { text, run, flow: Flow::default(), silent: 0, is_code: false, html: None };
    reader.flow.begin(None, Around::default());
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        reader.event(event, SourceSpan::new(range.start, range.end));
    }
    reader.flush(text.len());
}

struct Reader<'a> {
    text: &'a str,
    run: &'a mut Run,
    flow: Flow,
    /// How many images and front matters are open, whose text is not part of the flow.
    silent: usize,
    is_code: bool,
    /// A block of HTML.
    html: Option<SourceSpan>,
}

impl Reader<'_> {
    fn event(&mut self, event: Event<'_>, place: SourceSpan) {
        match event {
            Event::Start(tag) => self.start(tag, place),
            Event::End(tag) => self.end(tag, place.end),
            Event::Text(text) if self.is_code => self.code(&text, place),
            Event::Text(text) if self.silent == 0 => self.words(&text, place),
            Event::Code(_) if self.silent == 0 => {
                self.flow.object(place.start);
                self.code(&self.text[place.range()], place);
            }
            Event::InlineHtml(_) if self.silent == 0 => {
                match html::inline_tag(&self.text[place.range()], place.start) {
                    Some(InlineTag::Start(element)) => {
                        let around = Around::default().within(&element);
                        self.flow.open(element, around);
                    }
                    Some(InlineTag::Break) => self.flow.line_break(place.start),
                    Some(InlineTag::End) => self.flow.close(place.start),
                    None => {}
                }
            }
            Event::Html(_) => self.html = Some(self.html.map_or(place, |html| html.join(place))),
            Event::SoftBreak if self.silent == 0 => self.flow.text("\n", place.start, false),
            Event::HardBreak if self.silent == 0 => self.flow.line_break(place.start),
            Event::Rule => self.flush(place.start),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, place: SourceSpan) {
        match tag {
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough => {}
            Tag::Link { dest_url, .. } => self.address(&dest_url, place),
            Tag::Image { dest_url, .. } => {
                self.flow.object(place.start);
                self.address(&dest_url, place);
                self.silent += 1;
            }
            Tag::MetadataBlock(_) => self.silent += 1,
            Tag::CodeBlock(_) => {
                self.flush(place.start);
                self.is_code = true;
            }
            _ => self.flush(place.start),
        }
    }

    fn end(&mut self, tag: TagEnd, at: usize) {
        match tag {
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link => {}
            TagEnd::Image | TagEnd::MetadataBlock(_) => self.silent -= 1,
            TagEnd::CodeBlock => self.is_code = false,
            TagEnd::HtmlBlock => {
                if let Some(html) = self.html.take() {
                    html::read_part(&self.text[html.range()], html.start, self.run);
                }
            }
            _ => self.flush(at),
        }
    }

    /// Words as the parser resolved them.
    fn words(&mut self, words: &str, place: SourceSpan) {
        let written = &self.text[place.range()];
        if written == words {
            self.flow.verbatim_text(words, place.start);
        } else {
            self.flow.whole_text(words, place);
        }
    }

    fn code(&mut self, code: &str, place: SourceSpan) {
        if code == &self.text[place.range()] {
            self.run.passage(Passage::verbatim(code, place.start, Setting::Code));
        }
    }

    fn address(&mut self, address: &str, place: SourceSpan) {
        if let Some(at) = self.text[place.range()].rfind(address).filter(|_| !address.is_empty()) {
            self.run.passage(Passage::verbatim(address, place.start + at, Setting::Address));
        }
    }

    /// Ends the passage that is being read.
    fn flush(&mut self, at: usize) {
        let run = &mut *self.run;
        let mut passage = self.flow.whole(at);
        if passage.text.contains(char::is_alphanumeric) {
            passage.setting = Setting::Markup;
            run.passage(passage);
        }
        self.flow.begin(None, Around::default());
    }
}
