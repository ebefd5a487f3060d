//! Dates and times of day.
//!
//! The calendar is the Gregorian one unless the tag asks for another (`-u-ca-`): news pages of Iran print Gregorian dates
//! of world news too, and CLDR's default for Persian would surprise them. The offset from UTC is never printed: an article
//! speaks of the time of its place.

use icu_calendar::Date;
use icu_datetime::fieldsets::builder::{DateFields, FieldSetBuilder};
use icu_datetime::fieldsets::enums::CompositeDateTimeFieldSet;
use icu_datetime::options::{Length, TimePrecision, YearStyle};
use icu_datetime::preferences::{CalendarAlgorithm, HourCycle};
use icu_datetime::{DateTimeFormatter, DateTimeFormatterPreferences};
use icu_time::{DateTime, Time};

use super::Cldr;
use crate::article::Timestamp;

/// The styles of ECMA-402, which Fluent's options name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::catalog) enum DateLength {
    /// With the day of the week.
    Full,
    Long,
    Medium,
    Short,
}

impl DateLength {
    fn length(self) -> Length {
        match self {
            DateLength::Full | DateLength::Long => Length::Long,
            DateLength::Medium => Length::Medium,
            DateLength::Short => Length::Short,
        }
    }
}

/// The options of Fluent's [`DATETIME`] that are known here.
///
/// [`DATETIME`]: https://projectfluent.org/fluent/guide/functions.html#datetime
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::catalog) struct DateOptions {
    /// Which fields of the date; `None` prints the time of day alone.
    pub(in crate::catalog) date: Option<(DateFields, DateLength)>,
    /// How exact the time of day is; `None` prints the date alone.
    pub(in crate::catalog) time: Option<TimePrecision>,
    /// Whether the day has twice twelve hours; `None` leaves it to the locale.
    pub(in crate::catalog) twelve_hours: Option<bool>,
}

impl Default for DateOptions {
    /// Medium date, short time.
    fn default() -> DateOptions {
        DateOptions {
            date: Some((DateFields::YMD, DateLength::Medium)),
            time: Some(TimePrecision::Minute),
            twelve_hours: None,
        }
    }
}

impl DateOptions {
    /// The same, as far as a timestamp can answer: without a time of day only the date is printed.
    fn for_timestamp(self, timestamp: &Timestamp) -> DateOptions {
        match timestamp.time {
            Some(_) => self,
            None => DateOptions { time: None, date: self.date.or(DateOptions::default().date), ..self },
        }
    }

    fn field_set(self) -> Option<CompositeDateTimeFieldSet> {
        let mut builder = FieldSetBuilder::new();
        if let Some((fields, length)) = self.date {
            let with_year = matches!(fields, DateFields::Y | DateFields::YM | DateFields::YMD | DateFields::YMDE);
            builder.date_fields = Some(fields);
            builder.length = Some(length.length());
            builder.year_style = with_year.then_some(YearStyle::Full);
        }
        builder.time_precision = self.time;
        builder.build_composite_datetime().ok()
    }
}

impl Cldr {
    /// The moment as this locale prints it: `Dec 30, 2016, 1:08 PM`. As ISO 8601 where CLDR has no such format.
    pub(in crate::catalog) fn date(&self, timestamp: &Timestamp, options: &DateOptions) -> String {
        let options = options.for_timestamp(timestamp);
        let Some(input) = icu_date_time(timestamp) else { return timestamp.to_string() };
        let formatted = if options == DateOptions::default() {
            self.timestamp.get_or_init(|| self.formatter(options)).as_ref().map(|f| f.format(&input).to_string())
        } else {
            self.formatter(options).map(|formatter| formatter.format(&input).to_string())
        };
        formatted.unwrap_or_else(|| timestamp.to_string())
    }

    /// Whether CLDR has names for the months of this locale. Where it has none, its root calls December `M12`.
    pub(in crate::catalog) fn has_dates(&self) -> bool {
        *self.has_dates.get_or_init(|| {
            let month = DateOptions { date: Some((DateFields::M, DateLength::Long)), time: None, twelve_hours: None };
            let december = Timestamp::day(jiff::civil::date(2016, 12, 1));
            self.formatter(month)
                .zip(icu_date_time(&december))
                .is_some_and(|(formatter, december)| !formatter.format(&december).to_string().contains("M12"))
        })
    }

    fn formatter(&self, options: DateOptions) -> Option<DateTimeFormatter<CompositeDateTimeFieldSet>> {
        let mut preferences = DateTimeFormatterPreferences::from(&self.locale.locale());
        preferences.calendar_algorithm.get_or_insert(CalendarAlgorithm::Gregory);
        if let Some(twelve) = options.twelve_hours {
            preferences.hour_cycle = Some(if twelve { HourCycle::H12 } else { HourCycle::H23 });
        }
        DateTimeFormatter::try_new(preferences, options.field_set()?).ok()
    }
}

fn icu_date_time(timestamp: &Timestamp) -> Option<DateTime<icu_calendar::Iso>> {
    let (date, time) = (timestamp.date, timestamp.time.unwrap_or_default());
    Some(DateTime {
        date: Date::try_new_iso(date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs()).ok()?,
        time: Time::try_new(time.hour().unsigned_abs(), time.minute().unsigned_abs(), time.second().unsigned_abs(), 0)
            .ok()?,
    })
}
