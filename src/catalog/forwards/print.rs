//! From a formatted string with sentinels to typed nodes.

use std::borrow::Cow;

use super::isolate::isolate;
use super::localizer::Localizer;
use super::placeable::{Piece, Placeable, Tray, split};
use super::value::{Arguments, Value};
use crate::article::Timestamp;
use crate::catalog::cldr::{Cldr, DateOptions, ListPiece, decimal};
use crate::lang::{Direction, LanguageTag};
use crate::page::{Inline, Isolates, Phrase};

/// Prints the pieces of one message.
pub(super) struct Printer<'p, 'c> {
    pub(super) language: &'p LanguageTag,
    pub(super) direction: Direction,
    pub(super) cldr: &'p Cldr,
    pub(super) localizer: &'p Localizer<'c>,
}

impl Printer<'_, '_> {
    /// The line of nodes that a formatted message is.
    pub(super) fn line(&self, formatted: &str, tray: &Tray) -> Vec<Inline> {
        let mut line = Vec::new();
        for piece in split(formatted, tray) {
            match piece {
                Piece::Words(words) => push_text(&mut line, words),
                Piece::Placeable(placeable) => self.value(&mut line, &placeable.value, &placeable),
            }
        }
        line
    }

    fn value(&self, line: &mut Vec<Inline>, value: &Value, placeable: &Placeable) {
        match value {
            Value::Text(text) => match isolate(text, self.direction) {
                None => push_text(line, text),
                isolate => {
                    line.push(Inline::Phrase(Phrase {
                        language: None,
                        isolate,
                        content: vec![Inline::Text(text.clone())],
                    }));
                }
            },
            Value::Phrase(phrase) => self.phrase(line, phrase),
            Value::Number(number) => push_text(line, &self.cldr.number(&decimal(*number), &placeable.number)),
            Value::Date(timestamp) => line.push(self.time(timestamp, &placeable.date)),
            Value::List(values) => self.list(line, values, placeable),
        }
    }

    /// A phrase keeps its language where it is another than the message's, and is isolated where it must be.
    fn phrase(&self, line: &mut Vec<Inline>, phrase: &Phrase) {
        let language = phrase.language.clone().filter(|language| !language.same_language(self.language));
        let text = Inline::plain(&phrase.content, self.language, Isolates::None);
        let direction = phrase.language.as_ref().and_then(LanguageTag::direction);
        let isolate = match (phrase.isolate, isolate(&text, self.direction)) {
            (None, None) => None,
            (Some(declared), needed) => (needed.is_some() || declared != self.direction).then_some(declared),
            (None, needed) => direction.or(needed),
        };
        if language.is_none() && isolate.is_none() {
            line.extend(phrase.content.iter().cloned());
        } else {
            line.push(Inline::Phrase(Phrase { language, isolate, content: phrase.content.clone() }));
        }
    }

    fn list(&self, line: &mut Vec<Inline>, values: &[Value], placeable: &Placeable) {
        let items: Vec<Cow<str>> = values.iter().map(|value| self.text_of(value)).collect();
        let items: Vec<&str> = items.iter().map(Cow::as_ref).collect();
        for piece in self.cldr.list(&items) {
            match piece {
                ListPiece::Joint(joint) => push_text(line, &joint),
                ListPiece::Item(item) => {
                    if let Some(value) = values.get(item) {
                        self.value(line, value, placeable);
                    }
                }
            }
        }
    }

    /// What a value says, for the joints of a list.
    fn text_of<'v>(&self, value: &'v Value) -> Cow<'v, str> {
        match value {
            Value::Text(text) => Cow::Borrowed(text),
            Value::Phrase(phrase) => Cow::Owned(Inline::plain(&phrase.content, self.language, Isolates::None)),
            Value::Number(number) => Cow::Owned(number.to_string()),
            Value::Date(timestamp) => Cow::Owned(timestamp.to_string()),
            Value::List(values) => values.first().map_or(Cow::Borrowed(""), |first| self.text_of(first)),
        }
    }

    /// A date as a node that keeps its machine-readable value.
    pub(super) fn time(&self, timestamp: &Timestamp, options: &DateOptions) -> Inline {
        let content = vec![Inline::Text(self.date(timestamp, options))];
        Inline::Time { datetime: timestamp.to_string(), content }
    }

    /// By CLDR, or by the catalog where CLDR has no names for the months of its language.
    fn date(&self, timestamp: &Timestamp, options: &DateOptions) -> String {
        if self.cldr.has_dates() {
            return self.cldr.date(timestamp, options);
        }
        let month = self.localizer.text(&format!("date-month-{}", timestamp.date.month()), &Arguments::new());
        let day = Arguments::new()
            .with("day", f64::from(timestamp.date.day()))
            .with("month", month)
            .with("year", timestamp.date.year().to_string());
        let day = self.localizer.text("date-day-month-year", &day);
        match timestamp.time {
            Some(time) if options.time.is_some() => format!("{day}, {:02}:{:02}", time.hour(), time.minute()),
            _ => day,
        }
    }
}

impl Localizer<'_> {
    /// A message as plain text.
    fn text(&self, id: &str, arguments: &Arguments) -> String {
        Inline::plain(&self.format(id, arguments).value, self.language(), Isolates::None)
    }
}

/// Adds text, to the text node before it where there is one.
fn push_text(line: &mut Vec<Inline>, text: &str) {
    match line.last_mut() {
        Some(Inline::Text(before)) => before.push_str(text),
        _ => line.push(Inline::Text(text.to_owned())),
    }
}
