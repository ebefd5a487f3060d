//! A page, read as its publisher wrote it: tags and attributes with their places, and texts as a reader reads them.
//!
//! The page streams through the tokenizer of the HTML standard; what is kept is the block that is being read, and what is open
//! around it.

mod attributes;
mod element;
mod flow;
mod names;
mod page;
mod reference;
mod tag;
mod walk;
mod window;

pub(super) use element::{Attribute, Element};
pub(super) use flow::{Around, Flow};
pub(super) use names::is_code;
pub(super) use page::PageFacts;

use std::cell::{Cell, RefCell};
use std::io::{self, Read};
use std::rc::Rc;

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};

use super::CheckError;
use super::run::Run;
use crate::lang::LanguageTag;
use crate::text::SourceSpan;
use names::Nature;
use tag::TagReader;
use walk::Walk;
use window::{Window, WindowReader};

/// Runs the rules over a page; `book_language` is that of the book that it is part of.
pub(super) fn read(page: impl Read, book_language: Option<LanguageTag>, run: &mut Run) -> Result<(), CheckError> {
    read_from(page, 0, Walk::new(run, book_language))
}

/// Runs the rules over HTML that stands at `at` in another source.
pub(super) fn read_part(html: &str, at: usize, run: &mut Run) {
    // A text in memory can be read, and is UTF-8.
    let _ = read_from(html.as_bytes(), at, Walk::new(run, None));
}

/// How many attributes of a tag are read. The tokenizer recurses from one to the next, and hostile pages must not exhaust its stack.
const MOST_ATTRIBUTES: usize = 256;

fn read_from(page: impl Read, offset: usize, mut walk: Walk<'_>) -> Result<(), CheckError> {
    let stop = Rc::new(Cell::new(false));
    let mut attributes = 0;
    let window = Rc::new(RefCell::new(Window::from(offset)));
    let callback = |event: CallbackEvent<'_>, span: Span<usize>| -> Option<()> {
        match event {
            // An error is told before the text that it stands in.
            CallbackEvent::Error(_) => return None,
            CallbackEvent::AttributeName { .. } => attributes += 1,
            CallbackEvent::AttributeValue { .. } => {}
            _ => attributes = 0,
        }
        stop.set(attributes > MOST_ATTRIBUTES);
        let mut window = window.borrow_mut();
        let (start, end) = (offset + span.start.min(span.end), offset + span.end);
        let is_sound = walk.event(&event, start, end, &window);
        window.release(end);
        (!is_sound).then_some(())
    };
    let mut emitter = CallbackEmitter::new(callback);
    emitter.naively_switch_states(true);
    let reader = WindowReader::new(page, Rc::clone(&window), Rc::clone(&stop));
    if let Some(stopped) = Tokenizer::<WindowReader<_>, _>::new_with_emitter(reader, emitter).next() {
        return match stopped {
            Ok(()) => Err(CheckError::NotUtf8),
            Err(error) => Err(CheckError::Unreadable(error)),
        };
    }
    walk.finish();
    Ok(())
}

/// Tells the tokens of a short text in memory, up to a tag with too many attributes.
fn tokenize(text: &str, mut callback: impl FnMut(CallbackEvent<'_>, Span<usize>) -> Option<()>) {
    let stop = Rc::new(Cell::new(false));
    let mut attributes = 0;
    let counting = |event: CallbackEvent<'_>, span: Span<usize>| -> Option<()> {
        match event {
            CallbackEvent::AttributeName { .. } => attributes += 1,
            CallbackEvent::OpenStartTag { .. } => attributes = 0,
            _ => {}
        }
        stop.set(attributes > MOST_ATTRIBUTES);
        callback(event, span)
    };
    let window = Rc::new(RefCell::new(Window::from(0)));
    let reader = WindowReader::new(text.as_bytes(), window, Rc::clone(&stop));
    let tokens = Tokenizer::<WindowReader<_>, _>::new_with_emitter(reader, CallbackEmitter::new(counting));
    tokens.take_while(Result::is_ok).for_each(drop);
}

/// A piece of a document that is not HTML.
pub(super) enum PieceOfXml<'a> {
    /// A start tag.
    Start(Element),
    /// Text, and where it stands.
    Text(&'a str, SourceSpan),
}

/// The tags and texts of a small XML document, told by the same tokenizer: names come in small letters.
pub(super) fn xml(text: &str, mut each: impl FnMut(PieceOfXml<'_>)) {
    let mut tags = TagReader::default();
    let callback = |event: CallbackEvent<'_>, span: Span<usize>| -> Option<()> {
        let place = SourceSpan::new(span.start.min(span.end), span.end);
        if let CallbackEvent::String { .. } = event {
            each(PieceOfXml::Text(text.get(place.range()).unwrap_or_default(), place));
        } else if let Some((element, _)) = tags.event(&event, place, |place| text.get(place.range())) {
            each(PieceOfXml::Start(element));
        }
        None
    };
    tokenize(text, callback);
}

/// A tag by itself.
pub(super) enum InlineTag {
    /// The start of a phrase element.
    Start(Element),
    /// A line break.
    Break,
    /// The end of a phrase element.
    End,
}

/// The tag that a piece of HTML in a line of Markdown is; it stands at `at`.
pub(super) fn inline_tag(html: &str, at: usize) -> Option<InlineTag> {
    let (mut tags, mut tag) = (TagReader::default(), None);
    let callback = |event: CallbackEvent<'_>, span: Span<usize>| -> Option<()> {
        let place = SourceSpan::new(at + span.start.min(span.end), at + span.end);
        let raw = |place: SourceSpan| html.get(place.start - at..place.end - at);
        if let Some((element, _)) = tags.event(&event, place, raw) {
            tag = match names::nature(&element.name) {
                Nature::Phrase if !names::is_void(&element.name) => Some(InlineTag::Start(element)),
                Nature::Break => Some(InlineTag::Break),
                _ => None,
            };
        } else if let CallbackEvent::EndTag { name } = event
            && names::nature(&String::from_utf8_lossy(name)) == Nature::Phrase
        {
            tag = Some(InlineTag::End);
        }
        None
    };
    tokenize(html, callback);
    tag
}

/// The tokenizer's error where the source could not be read.
impl From<io::Error> for CheckError {
    fn from(error: io::Error) -> CheckError {
        CheckError::Unreadable(error)
    }
}
