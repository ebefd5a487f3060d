//! Start tags, put together from what the tokenizer tells of them.

use html5gum::emitters::callback::CallbackEvent;

use super::element::{Attribute, Element};
use crate::text::SourceSpan;

/// Reads start tags.
#[derive(Default)]
pub(super) struct TagReader {
    /// The one that is being read.
    tag: Option<Element>,
    /// Whether a value was not UTF-8.
    pub(super) is_malformed: bool,
}

impl TagReader {
    /// Takes a token; gives a start tag when it is whole, and whether it closes itself. `raw` is the source of a place.
    pub(super) fn event<'s>(
        &mut self,
        event: &CallbackEvent<'_>,
        place: SourceSpan,
        raw: impl Fn(SourceSpan) -> Option<&'s str>,
    ) -> Option<(Element, bool)> {
        match event {
            CallbackEvent::OpenStartTag { name } => {
                let name = String::from_utf8_lossy(name).into_owned();
                self.tag = Some(Element { name, tag: place, attributes: Vec::new() });
            }
            CallbackEvent::AttributeName { name } => {
                let name = String::from_utf8_lossy(name).into_owned();
                let place = SourceSpan::new(place.end, place.end);
                self.tag.as_mut()?.attributes.push(Attribute { name, raw: String::new(), place });
            }
            CallbackEvent::AttributeValue { .. } => {
                let attribute = self.tag.as_mut()?.attributes.last_mut()?;
                match raw(place) {
                    Some(raw) => (attribute.raw, attribute.place) = (raw.to_owned(), place),
                    None => self.is_malformed = true,
                }
            }
            CallbackEvent::CloseStartTag { self_closing } => {
                let mut element = self.tag.take()?;
                element.tag.end = place.end;
                return Some((element, *self_closing));
            }
            // Attributes of an end tag are nobody's.
            CallbackEvent::EndTag { .. } => self.tag = None,
            _ => {}
        }
        None
    }
}
