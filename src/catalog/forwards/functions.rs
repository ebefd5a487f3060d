//! The functions that a message can call: `NUMBER`, `DATETIME`, and `SELECTOR` of our own.

use fluent::{FluentArgs, FluentError, FluentValue};
use icu_datetime::fieldsets::builder::DateFields;
use icu_datetime::options::TimePrecision;

use super::Bundle;
use super::placeable::Placeable;
use super::value::Value;
use crate::catalog::cldr::{Cldr, DateLength, DateOptions, NumberOptions, PluralKind, decimal};
use crate::catalog::compile::selector::SELECTOR;
use crate::lang::LanguageTag;

/// Registers the functions; plural categories are those of `language`.
pub(super) fn register(bundle: &mut Bundle, language: LanguageTag) -> Result<(), FluentError> {
    bundle.add_function("NUMBER", |positional, named| with_options(positional, named, number_option))?;
    bundle.add_function("DATETIME", |positional, named| {
        let mut fields = DateParts::default();
        let placed = with_options(positional, named, |placeable, name, value| fields.option(placeable, name, value));
        fields.apply(placed)
    })?;
    bundle.add_function(SELECTOR, move |positional, _| select(&Cldr::new(language.clone()), positional))
}

/// The first positional argument, each named one handed to `option`; what `option` does not know is complained about.
fn with_options<'a>(
    positional: &[FluentValue<'a>],
    named: &FluentArgs,
    mut option: impl FnMut(&mut Placeable, &str, &FluentValue) -> bool,
) -> FluentValue<'a> {
    let Some(placeable) = positional.first().and_then(placeable) else {
        return positional.first().cloned().unwrap_or(FluentValue::Error);
    };
    let mut placeable = placeable.clone();
    for (name, value) in named.iter() {
        if !option(&mut placeable, name, value) {
            placeable.complain(format!("the option `{name}: {}` is not known", printed(value)));
        }
    }
    FluentValue::Custom(Box::new(placeable))
}

fn placeable<'v>(value: &'v FluentValue) -> Option<&'v Placeable> {
    match value {
        FluentValue::Custom(custom) => custom.as_any().downcast_ref(),
        _ => None,
    }
}

fn printed(value: &FluentValue) -> String {
    match value {
        FluentValue::String(text) => format!("\"{text}\""),
        FluentValue::Number(number) => number.value.to_string(),
        _ => "?".to_owned(),
    }
}

fn number_option(placeable: &mut Placeable, name: &str, value: &FluentValue) -> bool {
    let options = &mut placeable.number;
    match (name, value) {
        ("minimumIntegerDigits", FluentValue::Number(digits)) => {
            options.minimum_integer_digits = Some(small(digits.value))
        }
        ("minimumFractionDigits", FluentValue::Number(digits)) => {
            options.minimum_fraction_digits = Some(small(digits.value));
        }
        ("maximumFractionDigits", FluentValue::Number(digits)) => {
            options.maximum_fraction_digits = Some(small(digits.value));
        }
        ("useGrouping", FluentValue::Number(grouping)) => options.ungrouped = grouping.value == 0.0,
        ("useGrouping", FluentValue::String(grouping)) => options.ungrouped = grouping == "false",
        ("type", FluentValue::String(kind)) if kind == "ordinal" => options.kind = PluralKind::Ordinal,
        ("type", FluentValue::String(kind)) if kind == "cardinal" => options.kind = PluralKind::Cardinal,
        ("style", FluentValue::String(style)) if style == "decimal" => {}
        _ => return false,
    }
    true
}

/// How many digits: at most as many as ECMA-402 allows.
fn small(digits: f64) -> u8 {
    digits.clamp(0.0, 20.0) as u8
}

/// The options of a call of `DATETIME`, gathered: styles, or single fields as ECMA-402 names them.
#[derive(Default)]
struct DateParts {
    date_style: Option<DateLength>,
    time_style: Option<TimePrecision>,
    year: bool,
    month: Option<DateLength>,
    day: bool,
    weekday: bool,
    time: Option<TimePrecision>,
    twelve_hours: Option<bool>,
}

impl DateParts {
    fn option(&mut self, _: &mut Placeable, name: &str, value: &FluentValue) -> bool {
        let value = match value {
            FluentValue::String(text) => text.as_ref(),
            FluentValue::Number(number) if number.value == 0.0 => "false",
            FluentValue::Number(_) => "true",
            _ => return false,
        };
        match (name, value) {
            ("dateStyle", "full") => self.date_style = Some(DateLength::Full),
            ("dateStyle", "long") => self.date_style = Some(DateLength::Long),
            ("dateStyle", "medium") => self.date_style = Some(DateLength::Medium),
            ("dateStyle", "short") => self.date_style = Some(DateLength::Short),
            ("timeStyle", "short") => self.time_style = Some(TimePrecision::Minute),
            ("timeStyle", "medium" | "long" | "full") => self.time_style = Some(TimePrecision::Second),
            ("year", "numeric" | "2-digit") => self.year = true,
            ("month", "long") => self.month = Some(DateLength::Long),
            ("month", "short" | "narrow") => self.month = Some(DateLength::Medium),
            ("month", "numeric" | "2-digit") => self.month = Some(DateLength::Short),
            ("day", "numeric" | "2-digit") => self.day = true,
            ("weekday", "long" | "short" | "narrow") => self.weekday = true,
            ("hour", "numeric" | "2-digit") => self.time = self.time.or(Some(TimePrecision::Hour)),
            ("minute", "numeric" | "2-digit") => self.time = Some(TimePrecision::Minute),
            ("second", "numeric" | "2-digit") => self.time = Some(TimePrecision::Second),
            ("hour12", "true" | "false") => self.twelve_hours = Some(value == "true"),
            _ => return false,
        }
        true
    }

    fn apply(self, placed: FluentValue<'_>) -> FluentValue<'_> {
        let Some(mut placeable) = placeable(&placed).cloned() else { return placed };
        placeable.date = self.options();
        FluentValue::Custom(Box::new(placeable))
    }

    fn options(self) -> DateOptions {
        let by_style = self.date_style.map(|length| match length {
            DateLength::Full => (DateFields::YMDE, length),
            _ => (DateFields::YMD, length),
        });
        let date = by_style.or_else(|| Some((self.fields()?, self.month.unwrap_or(DateLength::Medium))));
        let time = self.time_style.or(self.time);
        match (date, time) {
            (None, None) => DateOptions { twelve_hours: self.twelve_hours, ..DateOptions::default() },
            _ => DateOptions { date, time, twelve_hours: self.twelve_hours },
        }
    }

    fn fields(&self) -> Option<DateFields> {
        Some(match (self.year, self.month.is_some(), self.day, self.weekday) {
            (true, true, true, false) => DateFields::YMD,
            (true, _, _, true) => DateFields::YMDE,
            (true, true, false, false) => DateFields::YM,
            (true, false, ..) => DateFields::Y,
            (false, true, true, false) => DateFields::MD,
            (false, true, _, true) => DateFields::MDE,
            (false, true, false, false) => DateFields::M,
            (false, false, true, false) => DateFields::D,
            (false, false, true, true) => DateFields::DE,
            (false, false, false, true) => DateFields::E,
            (false, false, false, false) => return None,
        })
    }
}

/// What a selector compares with its variants: the number where a variant names it, else its plural category, or the text.
/// Of a list it is the number of its items.
fn select<'a>(cldr: &Cldr, positional: &[FluentValue<'a>]) -> FluentValue<'a> {
    let Some((asked, named)) = positional.split_first() else { return FluentValue::Error };
    let (number, options) = match (asked, placeable(asked)) {
        (FluentValue::Number(number), _) => (number.value, NumberOptions::default()),
        (_, None) => return asked.clone(),
        (_, Some(placeable)) => match placeable.value.as_ref() {
            Value::Number(number) => (*number, placeable.number),
            Value::List(values) => (values.len() as f64, placeable.number),
            Value::Text(text) => return FluentValue::String(text.clone().into()),
            Value::Phrase(_) | Value::Date(_) => return FluentValue::Error,
        },
    };
    let is_number = |named: &&FluentValue| matches!(named, FluentValue::Number(named) if named.value == number);
    named.iter().find(is_number).cloned().unwrap_or_else(|| {
        let digits = options.digits_of(&decimal(number));
        FluentValue::String(cldr.plural(&digits, options.kind).into())
    })
}
