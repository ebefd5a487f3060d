//! Days of the calendars that news pages print, as Gregorian days.

use icu_calendar::cal::{Gregorian, Persian};
use icu_calendar::types::Month;
use jiff::civil::Date;

/// The Gregorian day of a day of the Solar Hijri calendar: 10 Dey 1395 is 30 December 2016.
pub(super) fn solar(year: u16, month: u8, day: u16) -> Option<Date> {
    let day = u8::try_from(day).ok()?;
    let solar = icu_calendar::Date::try_new(i32::from(year).into(), Month::new(month), day, Persian).ok()?;
    let gregorian = solar.to_calendar(Gregorian);
    let year = i16::try_from(gregorian.year().extended_year()).ok()?;
    let month = i8::try_from(gregorian.month().ordinal).ok()?;
    Date::new(year, month, i8::try_from(gregorian.day_of_month().0).ok()?).ok()
}

/// Whether the year is one that the Solar Hijri calendar has now, and the Gregorian had long ago.
pub(super) fn is_solar_year(year: u16) -> bool {
    (1300..1500).contains(&year)
}

/// A year printed with two digits, as POSIX reads it: 69 to 99 are of the twentieth century.
pub(super) fn full_year(value: u16, digits: u8) -> u16 {
    match (digits, value) {
        (2, 0..=68) => 2000 + value,
        (2, _) => 1900 + value,
        _ => value,
    }
}

/// A Gregorian day.
pub(super) fn gregorian(year: u16, month: u16, day: u16) -> Option<Date> {
    Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}
