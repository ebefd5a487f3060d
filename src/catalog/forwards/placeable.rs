//! Typed placeables: how a date or a phrase comes through Fluent, which writes strings only.
//!
//! Each argument goes into the bundle as a [`Placeable`]. When a message prints one, it notes itself on the [`Tray`] of
//! this formatting and prints a sentinel in its stead: U+FDD0, its number on the tray, U+FDD1. Those are noncharacters,
//! which no text of ours holds. Afterwards [`split`] cuts the string at the sentinels.

use std::borrow::Cow;
use std::sync::{Arc, Mutex, PoisonError};

use fluent::types::FluentType;
use intl_memoizer::{IntlLangMemoizer, concurrent};

use super::value::Value;
use crate::catalog::cldr::{DateOptions, NumberOptions};

const OPEN: char = '\u{FDD0}';
const CLOSE: char = '\u{FDD1}';

/// An argument on its way through a bundle, and how a function of the message wants it printed.
#[derive(Clone, Debug)]
pub(super) struct Placeable {
    pub(super) value: Arc<Value>,
    pub(super) number: NumberOptions,
    pub(super) date: DateOptions,
    tray: Tray,
}

impl Placeable {
    pub(super) fn new(value: Value, tray: &Tray) -> Placeable {
        Placeable {
            value: Arc::new(value),
            number: NumberOptions::default(),
            date: DateOptions::default(),
            tray: tray.clone(),
        }
    }

    /// Notes a complaint of a function about its options.
    pub(super) fn complain(&self, complaint: String) {
        self.tray.with(|contents| contents.complaints.push(complaint));
    }

    fn print(&self) -> Cow<'static, str> {
        let number = self.tray.with(|contents| {
            contents.printed.push(self.clone());
            contents.printed.len() - 1
        });
        Cow::Owned(format!("{OPEN}{number}{CLOSE}"))
    }
}

/// Fluent asks for it, and never needs it: a selector never sees a placeable.
impl PartialEq for Placeable {
    fn eq(&self, other: &Placeable) -> bool {
        self.value == other.value && self.number == other.number && self.date == other.date
    }
}

impl FluentType for Placeable {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &IntlLangMemoizer) -> Cow<'static, str> {
        self.print()
    }

    fn as_string_threadsafe(&self, _: &concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        self.print()
    }
}

/// What one formatting printed and complained about.
#[derive(Clone, Debug, Default)]
pub(super) struct Tray(Arc<Mutex<Contents>>);

#[derive(Debug, Default)]
struct Contents {
    printed: Vec<Placeable>,
    complaints: Vec<String>,
}

impl Tray {
    fn with<T>(&self, act: impl FnOnce(&mut Contents) -> T) -> T {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// What the functions complained about.
    pub(super) fn complaints(&self) -> Vec<String> {
        self.with(|contents| std::mem::take(&mut contents.complaints))
    }

    /// The placeable of that number, and none for a number that a catalog made up.
    fn printed(&self, number: &str) -> Option<Placeable> {
        let number: usize = number.parse().ok()?;
        self.with(|contents| contents.printed.get(number).cloned())
    }
}

/// A piece of a formatted message.
#[derive(Debug)]
pub(super) enum Piece<'a> {
    /// Words of the catalog.
    Words(&'a str),
    /// An argument.
    Placeable(Placeable),
}

/// Cuts a formatted message at its sentinels.
pub(super) fn split<'a>(formatted: &'a str, tray: &Tray) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    for part in formatted.split(OPEN) {
        let (placeable, words) = match part.split_once(CLOSE) {
            Some((number, words)) => (tray.printed(number), words),
            None => (None, part),
        };
        pieces.extend(placeable.map(Piece::Placeable));
        if !words.is_empty() {
            pieces.push(Piece::Words(words));
        }
    }
    pieces
}
