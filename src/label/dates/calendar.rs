//! Days of the calendars that news pages print, as Gregorian days.

use icu_calendar::AsCalendar;
use icu_calendar::cal::{Gregorian, Hebrew, Persian};
use icu_calendar::types::Month;
use jiff::civil::Date;

/// The Gregorian day of a day of the Solar Hijri calendar: 10 Dey 1395 is 30 December 2016.
pub(super) fn solar(year: u16, month: u8, day: u16) -> Option<Date> {
    converted(year, Month::new(month), day, Persian)
}

/// The Gregorian day of a day of the Hebrew calendar: 1 Tevet 5777 is 30 December 2016.
pub(super) fn hebrew(year: u16, month: u8, first_adar: bool, day: u16) -> Option<Date> {
    let month = if first_adar { Month::leap(month) } else { Month::new(month) };
    converted(year, month, day, Hebrew)
}

fn converted(year: u16, month: Month, day: u16, calendar: impl AsCalendar) -> Option<Date> {
    let day = u8::try_from(day).ok()?;
    let date = icu_calendar::Date::try_new(i32::from(year).into(), month, day, calendar).ok()?;
    let gregorian = date.to_calendar(Gregorian);
    let year = i16::try_from(gregorian.year().extended_year()).ok()?;
    let month = i8::try_from(gregorian.month().ordinal).ok()?;
    Date::new(year, month, i8::try_from(gregorian.day_of_month().0).ok()?).ok()
}

/// The value of a number in Hebrew letters, such as `ל'` or `תשע"ז`, if the word is one.
pub(super) fn hebrew_number(word: &str) -> Option<u16> {
    let mut sum = 0;
    let mut last = u16::MAX;
    for letter in word.chars().filter(|c| !matches!(c, '\'' | '"' | '\u{5F3}' | '\u{5F4}' | '\u{2019}' | '\u{201D}')) {
        let value = match letter {
            '\u{5D0}'..='\u{5D8}' => letter as u16 - 0x5D0 + 1,
            'י' => 10,
            'כ' | 'ך' => 20,
            'ל' => 30,
            'מ' | 'ם' => 40,
            'נ' | 'ן' => 50,
            'ס' => 60,
            'ע' => 70,
            'פ' | 'ף' => 80,
            'צ' | 'ץ' => 90,
            'ק' => 100,
            'ר' => 200,
            'ש' => 300,
            'ת' => 400,
            _ => return None,
        };
        // Letters fall in value, but for 15 and 16, which are written 9 + 6 and 9 + 7.
        if value > last {
            return None;
        }
        last = value;
        sum += value;
    }
    (sum > 0).then_some(sum)
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
