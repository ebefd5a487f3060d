//! What CLDR says of a locale: its plurals, numbers, dates and lists, all through ICU4X.
//!
//! One engine for all of them: `fluent-bundle` brings plural rules of its own, from an older CLDR (Hebrew 20 was `many`
//! there, and is `other` now), so it is never asked.

mod date;
mod list;
mod number;
mod plural;

pub(super) use date::{DateLength, DateOptions};
pub(super) use list::ListPiece;
pub(super) use number::{NumberOptions, decimal};
pub(crate) use plural::{PluralKind, category_of, plural_categories};

use std::cell::OnceCell;

use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::enums::CompositeDateTimeFieldSet;
use icu_decimal::DecimalFormatter;
use icu_plurals::PluralRules;

use crate::lang::LanguageTag;

/// The formatters of one locale, each made when it is first needed. Each page has its own: they are not shared between
/// threads.
#[derive(Debug)]
pub(super) struct Cldr {
    locale: LanguageTag,
    cardinal: OnceCell<Option<PluralRules>>,
    ordinal: OnceCell<Option<PluralRules>>,
    decimal: OnceCell<Option<DecimalFormatter>>,
    has_dates: OnceCell<bool>,
    timestamp: OnceCell<Option<DateTimeFormatter<CompositeDateTimeFieldSet>>>,
}

impl Cldr {
    pub(super) fn new(locale: LanguageTag) -> Cldr {
        Cldr {
            locale,
            cardinal: OnceCell::new(),
            ordinal: OnceCell::new(),
            decimal: OnceCell::new(),
            has_dates: OnceCell::new(),
            timestamp: OnceCell::new(),
        }
    }
}
