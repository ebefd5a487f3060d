//! What is open in a page, token by token; what is read is handed to the rules.

use html5gum::emitters::callback::CallbackEvent;

use super::attributes;
use super::element::{Attribute, Element};
use super::flow::{Around, Flow};
use super::names::{Nature, is_ended_by, is_scope, is_void, nature};
use super::page::PageFacts;
use super::tag::TagReader;
use super::window::Window;
use crate::check::css;
use crate::check::passage::{PAGE_TITLE, Setting};
use crate::check::run::Run;
use crate::lang::{BaseDirection, LanguageTag};
use crate::text::SourceSpan;

/// How deep elements are followed; deeper ones are passed over, as browsers do.
const MAX_DEPTH: usize = 512;

pub(super) struct Walk<'a> {
    run: &'a mut Run,
    tags: TagReader,
    open: Vec<Open>,
    /// The element whose text is not for readers, and how many of the same name are open in it.
    silent: Option<Silent>,
    flow: Flow,
    facts: PageFacts,
    /// Up to where the page has been read.
    end: usize,
}

struct Open {
    name: String,
    nature: Nature,
    around: Around,
    /// Of a phrase, to open it again in the text after a block within it.
    element: Option<Element>,
}

struct Silent {
    element: Element,
    around: Around,
    depth: usize,
}

impl<'a> Walk<'a> {
    pub(super) fn new(run: &'a mut Run, book_language: Option<LanguageTag>) -> Walk<'a> {
        let mut flow = Flow::default();
        flow.begin(None, Around::default());
        let mut facts = PageFacts::default();
        facts.book_language = book_language;
        Walk { run, tags: TagReader::default(), open: Vec::new(), silent: None, flow, facts, end: 0 }
    }

    /// Takes a token that stands from `start` to `end`; whether its bytes are UTF-8.
    pub(super) fn event(&mut self, event: &CallbackEvent<'_>, start: usize, end: usize, window: &Window) -> bool {
        let place = SourceSpan::new(start, end);
        self.end = end;
        let raw = |place| str::from_utf8(window.bytes(place)).ok();
        if let Some((element, self_closing)) = self.tags.event(event, place, raw) {
            self.start(element, self_closing);
        }
        match event {
            CallbackEvent::EndTag { name } => {
                self.end(&String::from_utf8_lossy(name), start);
            }
            CallbackEvent::String { .. } => match str::from_utf8(window.bytes(place)) {
                Ok(raw) => self.text(raw, start),
                Err(_) => return false,
            },
            // `<?xml ...?>` is a comment to HTML.
            CallbackEvent::Comment { value } => self.facts.is_xml |= self.open.is_empty() && value.starts_with(b"?xml"),
            _ => {}
        }
        !self.tags.is_malformed
    }

    pub(super) fn finish(mut self) {
        self.flush(self.end, true);
        self.run.page(&self.facts);
    }

    fn around(&self) -> Around {
        self.open.last().map(|open| open.around.clone()).unwrap_or_default()
    }

    fn start(&mut self, element: Element, self_closing: bool) {
        let at = element.tag.start;
        if let Some(silent) = &mut self.silent {
            silent.depth += usize::from(silent.element.name == element.name && !self_closing);
            return;
        }
        self.end_before(&element.name, at);
        let nature = nature(&element.name);
        let is_empty = is_void(&element.name) || (self_closing && self.facts.is_xml);
        let outer = self.around();
        let mut around = outer.within(&element);
        if element.name == "html" && around.direction.is_none() {
            let language = around.language.clone().or_else(|| self.facts.book_language.clone());
            around.direction = language.and_then(|language| language.direction()).map(BaseDirection::Fixed);
        }
        if nature == Nature::Block {
            self.flush(at, false);
        }
        self.run.element(&element, &outer);
        attributes::texts(&element, &around, |passage| self.run.passage(passage));
        attributes::addresses(&element, |passage| self.run.passage(passage));
        if let Some(style) = element.attribute("style") {
            css::attribute(style, |declaration| self.run.declaration(declaration));
        }
        self.note(&element);
        match nature {
            Nature::Break => self.flow.line_break(at),
            Nature::Object => {
                self.flow.object(at);
                if !is_empty && !self_closing {
                    self.silent = Some(Silent { element, around, depth: 0 });
                }
            }
            Nature::Silent if !is_empty => self.silent = Some(Silent { element, around, depth: 0 }),
            Nature::Block if is_empty || self.open.len() >= MAX_DEPTH => self.begin_flow(),
            Nature::Block => {
                self.open.push(Open { name: element.name.clone(), nature, around: around.clone(), element: None });
                self.flow.begin(Some(element), around);
            }
            Nature::Phrase if !is_empty && self.open.len() < MAX_DEPTH => {
                self.flow.open(element.clone(), around.clone());
                self.open.push(Open { name: element.name.clone(), nature, around, element: Some(element) });
            }
            Nature::Phrase | Nature::Silent => {}
        }
    }

    /// Keeps what the page says of itself.
    fn note(&mut self, element: &Element) {
        let slot = match element.name.as_str() {
            "html" => &mut self.facts.html,
            "head" => &mut self.facts.head,
            "body" => &mut self.facts.body,
            "meta" => {
                let (charset, content) = (element.attribute("charset"), element.attribute("content"));
                let of_content = |content: &Attribute| {
                    let value = content.raw.to_ascii_lowercase();
                    let label = value.split_once("charset=")?.1.trim().to_owned();
                    Some((label, content.place))
                };
                let http = element.attribute("http-equiv").filter(|name| name.raw.eq_ignore_ascii_case("content-type"));
                let declared = charset
                    .map(|charset| (charset.raw.trim().to_ascii_lowercase(), charset.place))
                    .or_else(|| http.and(content).and_then(of_content));
                self.facts.charset = self.facts.charset.take().or(declared);
                return;
            }
            _ => return,
        };
        slot.get_or_insert_with(|| element.clone());
    }

    /// Ends what the start of an element ends without a tag.
    fn end_before(&mut self, start: &str, at: usize) {
        while let Some(open) = self.open.iter().rposition(|open| open.nature == Nature::Block)
            && is_ended_by(&self.open[open].name, start)
        {
            self.close_down_to(open, at);
            if is_scope(start) {
                continue;
            }
            break;
        }
    }

    fn end(&mut self, name: &str, at: usize) {
        if let Some(silent) = &mut self.silent {
            if silent.element.name == name {
                match silent.depth.checked_sub(1) {
                    Some(depth) => silent.depth = depth,
                    None => self.silent = None,
                }
            }
            return;
        }
        let is_phrase = nature(name) == Nature::Phrase;
        let mut reach = self.open.iter().enumerate().rev();
        let found = reach.find(|(_, open)| open.name == name || (is_phrase && open.nature == Nature::Block));
        if let Some((found, open)) = found
            && open.name == name
        {
            self.close_down_to(found, at);
        }
    }

    /// Closes the element of that number, and what is open in it.
    fn close_down_to(&mut self, number: usize, at: usize) {
        while self.open.len() > number {
            let Some(closed) = self.open.last() else { return };
            if closed.nature == Nature::Block {
                self.flush(at, true);
                self.open.pop();
                self.begin_flow();
            } else {
                self.flow.close(at);
                self.open.pop();
            }
        }
    }

    /// Begins the text after a block, with the phrases that are open around it.
    fn begin_flow(&mut self) {
        let block = self.open.iter().rposition(|open| open.nature == Nature::Block);
        let around = block.map(|block| self.open[block].around.clone()).unwrap_or_default();
        self.flow.begin(None, around);
        for open in &self.open[block.map_or(0, |block| block + 1)..] {
            if let Some(element) = &open.element {
                self.flow.open(element.clone(), open.around.clone());
            }
        }
    }

    /// Ends the text that is being read.
    fn flush(&mut self, at: usize, is_whole: bool) {
        let (run, facts) = (&mut *self.run, &mut self.facts);
        self.flow.finish(at, is_whole, |passage| {
            if passage.setting != Setting::Code {
                facts.count(&passage);
            }
            run.passage(passage);
        });
    }

    fn text(&mut self, raw: &str, at: usize) {
        let (raw, at) = match raw.strip_prefix('\u{FEFF}') {
            Some(rest) if at == 0 => {
                self.facts.has_mark = true;
                (rest, at + '\u{FEFF}'.len_utf8())
            }
            _ => (raw, at),
        };
        let Some(silent) = &self.silent else {
            let is_preformatted = self.open.last().is_some_and(|open| open.around.is_preformatted);
            return self.flow.text(raw, at, is_preformatted);
        };
        match silent.element.name.as_str() {
            "title" => self.run.passage(attributes::plain(raw, at, PAGE_TITLE, &silent.around)),
            "style" => css::sheet(raw, at, |declaration| self.run.declaration(declaration)),
            "script" => {
                let kind =
                    silent.element.attribute("type").map(|kind| kind.raw.to_ascii_lowercase()).unwrap_or_default();
                if kind.is_empty() || kind.contains("script") || kind == "module" {
                    self.run.passage(attributes::code(raw, at));
                }
            }
            _ => {}
        }
    }
}
