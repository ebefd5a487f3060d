//! How numbers, words and signs make a date: what is read, before anyone asks which number is the month.

use jiff::civil::{Date, Time, Weekday};
use jiff::tz::Offset;

use super::calendar;
use super::names::{Half, Meaning, Month};
use super::tokens::{Kind, Token, tokens};
use crate::text::Span;

/// A date as it is printed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Reading {
    /// From its first to its last word or number.
    pub(crate) span: Span,
    pub(crate) day: Option<Day>,
    pub(crate) weekday: Option<Weekday>,
    pub(crate) time: Option<Time>,
    pub(crate) offset: Option<Offset>,
    /// Told from now: `yesterday`, `5 minutes ago`.
    pub(crate) relative: bool,
}

/// The day of a reading.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Day {
    /// The only one it can be.
    Exact(Date),
    /// Three numbers, whose order is to be told.
    Numeric(Numeric),
    /// A day without a year, a month without a day, or a day of a calendar that depends on the place.
    Partial,
    /// A day that no calendar has, such as 31 February.
    Impossible,
}

/// A date of three numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Numeric {
    /// Where the three numbers stand.
    pub(crate) span: Span,
    pub(crate) values: [u16; 3],
    pub(crate) digits: [u8; 3],
    pub(crate) separator: char,
}

/// The first date or time in the text, with all that is told beside it. A month or a weekday alone is none.
pub(crate) fn find(text: &str) -> Option<Reading> {
    let tokens = tokens(text);
    let parser = Parser { text, tokens: &tokens };
    (0..tokens.len()).find_map(|start| parser.run(start).map(|(reading, _)| reading).filter(Reading::tells_when))
}

/// The date that the whole text is, but for words such as `at`.
pub(crate) fn whole(text: &str) -> Option<Reading> {
    let tokens = tokens(text);
    let parser = Parser { text, tokens: &tokens };
    let start = parser.skip_joints(0, tokens.len());
    let (reading, end) = parser.run(start)?;
    (parser.skip_joints(end, tokens.len()) == tokens.len()).then_some(reading)
}

/// Every date of three numbers in the text.
pub(crate) fn numerics(text: &str) -> Vec<Numeric> {
    let tokens = tokens(text);
    let parser = Parser { text, tokens: &tokens };
    (0..tokens.len()).filter_map(|at| parser.numeric(at).map(|(numeric, _)| numeric)).collect()
}

impl Reading {
    fn nothing_yet(start: usize) -> Reading {
        let span = Span::new(start, start);
        Reading { span, day: None, weekday: None, time: None, offset: None, relative: false }
    }

    fn tells_when(&self) -> bool {
        self.day.is_some() || self.time.is_some() || self.relative
    }

    fn take_day(&mut self, day: Day) {
        // Of two calendars side by side, the one that names a day.
        self.day = Some(match self.day {
            None | Some(Day::Partial | Day::Impossible) => day,
            Some(first) => first,
        });
    }
}

/// How many tokens a time told from now has at most: `about 3 hours and 20 minutes ago`.
const LONGEST_RELATIVE: usize = 16;

struct Parser<'a> {
    text: &'a str,
    tokens: &'a [Token],
}

impl Parser<'_> {
    fn kind(&self, at: usize) -> Option<Kind> {
        self.tokens.get(at).map(|token| token.kind)
    }

    fn known(&self, at: usize) -> Meaning {
        match self.kind(at) {
            Some(Kind::Known(meaning)) => meaning,
            _ => Meaning::default(),
        }
    }

    fn number(&self, at: usize) -> Option<(u16, u8)> {
        match self.kind(at)? {
            Kind::Number { value, digits } => Some((value, digits)),
            _ => None,
        }
    }

    fn sign(&self, at: usize) -> Option<char> {
        match self.kind(at)? {
            Kind::Sign(sign) => Some(sign),
            _ => None,
        }
    }

    fn is_spaced(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.spaced)
    }

    /// Past at most `limit` signs and words that only join.
    fn skip_joints(&self, mut at: usize, limit: usize) -> usize {
        let end = at.saturating_add(limit).min(self.tokens.len());
        while at < end {
            let meaning = self.known(at);
            if self.sign(at).is_none() && !meaning.link && !meaning.filler {
                break;
            }
            at += 1;
        }
        at
    }

    /// All the parts of a date that follow one another from `start`, and the token after them.
    fn run(&self, start: usize) -> Option<(Reading, usize)> {
        let mut reading = Reading::nothing_yet(self.tokens.get(start)?.span.start);
        let mut end = self.part(start, &mut reading)?;
        while let Some(next) = self.part(self.skip_joints(end, 6), &mut reading) {
            end = next;
        }
        if self.known(end).filler {
            end += 1;
        }
        reading.span.end = self.tokens[end - 1].span.end;
        // A zone in brackets is read, and its bracket is not part of the date.
        let printed = &self.text[reading.span.range()];
        if let Some(bracket) = printed.rfind('(').filter(|bracket| !printed[*bracket..].contains(')')) {
            reading.span.end = reading.span.start + printed[..bracket].trim_end().len();
        }
        Some((reading, end))
    }

    /// One part of a date, into `reading`, and the token after it.
    fn part(&self, at: usize, reading: &mut Reading) -> Option<usize> {
        let numeric = self.numeric(at).map(|(numeric, end)| (numeric.only_day(), end));
        if let Some((day, end)) = numeric.or_else(|| self.named(at)).or_else(|| self.hebrew(at)) {
            reading.take_day(day);
            return Some(self.after_era(end));
        }
        if let Some(end) = self.relative(at) {
            reading.relative = true;
            return Some(end);
        }
        if let Some((time, offset, end)) = self.time(at) {
            // Of a span of hours, the first.
            if reading.time.is_none() {
                (reading.time, reading.offset) = (Some(time), offset);
            }
            return Some(end);
        }
        let weekday = self.known(at).weekday?;
        reading.weekday = Some(weekday);
        Some(at + 1)
    }

    /// Past the word that may follow a year, and its full stop: `2016 г.`
    fn after_era(&self, at: usize) -> usize {
        if !self.known(at).era {
            return at;
        }
        if self.sign(at + 1) == Some('.') { at + 2 } else { at + 1 }
    }

    /// `12.30.16`, `30/12/2016`, `2016-12-30`.
    fn numeric(&self, at: usize) -> Option<(Numeric, usize)> {
        let ((a, a_digits), (b, b_digits), (c, c_digits)) =
            (self.number(at)?, self.number(at + 2)?, self.number(at + 4)?);
        let separator = self.sign(at + 1).filter(|sign| matches!(sign, '.' | '/' | '-'))?;
        // A stroke may stand apart on both sides, a full stop before the next number; a hyphen apart is a dash.
        let apart = |step: usize| self.is_spaced(at + step);
        let even = match separator {
            '/' => (2..=4).all(|step| apart(step) == apart(1)),
            '.' => !apart(1) && !apart(3),
            _ => !(1..=4).any(apart),
        };
        if self.sign(at + 3) != Some(separator) || !even {
            return None;
        }
        // A fourth number makes an address or a version of it.
        let goes_on = |sign: usize, number: usize| {
            self.sign(sign) == Some(separator) && self.number(number).is_some() && !self.is_spaced(sign.max(number))
        };
        if goes_on(at + 5, at + 6) || (at >= 2 && goes_on(at - 1, at - 2)) {
            return None;
        }
        let shape = match (a_digits, b_digits, c_digits) {
            (4, 1..=2, 1..=2) => (1000..3000).contains(&a),
            (1..=2, 1..=2, 4) => (1000..3000).contains(&c),
            (1..=2, 1..=2, 2) => true,
            _ => false,
        };
        let span = Span::new(self.tokens[at].span.start, self.tokens[at + 4].span.end);
        let numeric = Numeric { span, values: [a, b, c], digits: [a_digits, b_digits, c_digits], separator };
        shape.then_some((numeric, at + 5))
    }

    /// `30 December 2016`, `December 30, 2016`, `30 de diciembre`, `2016 December 30`.
    fn named(&self, at: usize) -> Option<(Day, usize)> {
        if let Some((value, digits)) = self.number(at) {
            if digits == 4 {
                let (month, end) = self.month(self.skip_joints(at + 1, 1))?;
                let (day, _) = self.number(end).filter(|(_, digits)| *digits <= 2)?;
                return Some((day_of(Some((value, 4)), month, day), end + 1));
            }
            let (month, end) = self.month(self.after_day(at))?;
            let (year, end) = self.year(end);
            return (digits <= 2).then(|| (day_of(year, month, value), end));
        }
        let (month, end) = self.month(at)?;
        match self.number(end) {
            Some((day, 1..=2)) => {
                let (year, end) = self.year(self.after_day(end));
                Some((day_of(year, month, day), end))
            }
            Some((year, 4)) if (1000..3000).contains(&year) => Some((Day::Partial, end + 1)),
            _ => None,
        }
    }

    /// `א' בטבת תשע"ז`, `כ"ט באדר א' ה'תשע"ו`: a day of the Hebrew calendar, its numbers in letters.
    fn hebrew(&self, at: usize) -> Option<(Day, usize)> {
        let day = self.letters(at).filter(|day| (1..=30).contains(day))?;
        let (Month::Hebrew { number, first_adar }, end) = self.month(at + 1)? else { return None };
        // The thousands may be written, as a letter and its geresh, or not.
        let year = self.letters(end).map(|year| if year > 5000 { year } else { 5000 + year });
        let Some(year) = year.filter(|year| *year > 5100) else { return Some((Day::Partial, end)) };
        let date = calendar::hebrew(year, number, first_adar, day);
        Some((date.map_or(Day::Impossible, Day::Exact), end + 1))
    }

    /// The value of a number in Hebrew letters.
    fn letters(&self, at: usize) -> Option<u16> {
        let token = self.tokens.get(at)?;
        let word = &self.text[token.span.range()];
        let numeral = match token.kind {
            Kind::Word => word
                .strip_prefix("ה'")
                .or_else(|| word.strip_prefix("ה׳"))
                .filter(|rest| !rest.is_empty())
                .unwrap_or(word),
            Kind::Known(_) => word,
            _ => return None,
        };
        calendar::hebrew_number(numeral)
    }

    /// Past what may follow the number of a day: its ordinal ending, a full stop, `de`, the Hebrew prefix and its hyphen.
    fn after_day(&self, day: usize) -> usize {
        let mut at = day + 1;
        for _ in 0..4 {
            let meaning = self.known(at);
            if !(meaning.ordinal || meaning.link || matches!(self.sign(at), Some('.' | '-' | '\u{B0}'))) {
                break;
            }
            at += 1;
        }
        at
    }

    /// A month, and the full stop of its abbreviation; Levantine pages print its Egyptian name too, after a stroke.
    fn month(&self, at: usize) -> Option<(Month, usize)> {
        let month = self.known(at).month?;
        match self.sign(at + 1) {
            Some('.') => Some((month, at + 2)),
            Some('/') if self.known(at + 2).month.is_some() => Some((month, at + 3)),
            _ => Some((month, at + 1)),
        }
    }

    /// The year that may follow a day and a month.
    fn year(&self, after: usize) -> (Option<(u16, u8)>, usize) {
        let mut at = after;
        while at < after + 3
            && (self.known(at).link || matches!(self.sign(at), Some(',' | '-' | '/' | '\'' | '\u{2019}')))
        {
            at += 1;
        }
        let followed_by_minutes = matches!(self.sign(at + 1), Some(':' | '.')) && self.number(at + 2).is_some();
        let is_hour = followed_by_minutes || self.known(at + 1).clock || self.known(at + 1).half.is_some();
        match self.number(at) {
            Some((year, 4)) if (1000..3000).contains(&year) => (Some((year, 4)), at + 1),
            Some((year, 2)) if !is_hour => (Some((year, 2)), at + 1),
            _ => (None, after),
        }
    }

    /// `yesterday`, `5 minutes ago`, `il y a 2 heures`.
    fn relative(&self, at: usize) -> Option<usize> {
        let (mut unit, mut ago, mut now, mut end) = (false, false, false, at);
        for next in at..self.tokens.len().min(at + LONGEST_RELATIVE) {
            let meaning = self.known(next);
            if meaning.unit || meaning.ago || meaning.now {
                (unit, ago, now) = (unit || meaning.unit, ago || meaning.ago, now || meaning.now);
                end = next + 1;
            } else if !meaning.link && !matches!(self.kind(next), Some(Kind::Number { digits: 1..=3, .. })) {
                break;
            }
        }
        (now || (unit && ago)).then_some(end)
    }

    /// `13:08`, `13.08 Uhr`, `13h08`, `1:08 p.m. GMT`.
    fn time(&self, at: usize) -> Option<(Time, Option<Offset>, usize)> {
        let at = self.past_iso_mark(at);
        let (hour, 1..=2) = self.number(at)? else { return None };
        let two_digits = |at: usize| self.number(at).filter(|(value, digits)| *digits == 2 && *value < 60);
        let (mut minute, mut second, mut end) = (0, 0, at + 1);
        let mut is_time = false;
        match (self.sign(at + 1), two_digits(at + 2)) {
            (Some(':'), Some((value, _))) => {
                (minute, end, is_time) = (value, at + 3, true);
                if let (Some(':'), Some((value, _))) = (self.sign(end), two_digits(end + 1)) {
                    (second, end) = (value, end + 2);
                    if self.sign(end) == Some('.') && self.number(end + 1).is_some() && !self.is_spaced(end + 1) {
                        end += 2;
                    }
                }
            }
            (Some('.'), Some((value, _))) if self.marks_time(at + 3) || self.known(at.wrapping_sub(1)).link => {
                (minute, end, is_time) = (value, at + 3, true);
            }
            _ => {}
        }
        if self.known(end).clock {
            (is_time, end) = (true, end + 1);
            if let Some((value, _)) = two_digits(end).filter(|_| end == at + 2) {
                (minute, end) = (value, end + 1);
            }
        }
        let half = self.known(end).half.filter(|_| (1..=12).contains(&hour));
        if half.is_some() {
            (is_time, end) = (true, end + 1);
        }
        let hour = half.map_or(hour, |half| half.hour(hour));
        let hour = if hour == 24 && minute == 0 { 0 } else { hour };
        let time = Time::new(i8::try_from(hour).ok()?, minute as i8, second as i8, 0).ok().filter(|_| is_time)?;
        let (offset, end) = self.offset(end);
        Some((time, offset, end))
    }

    /// Past the `T` of ISO 8601.
    fn past_iso_mark(&self, at: usize) -> usize {
        match self.tokens.get(at) {
            Some(token) if self.text[token.span.range()].eq_ignore_ascii_case("t") && !self.is_spaced(at + 1) => at + 1,
            _ => at,
        }
    }

    fn marks_time(&self, at: usize) -> bool {
        let meaning = self.known(at);
        meaning.clock || meaning.half.is_some() || meaning.zone.is_some()
    }

    /// The zone that may follow a time: `GMT`, `(MSK)`, `GMT+2`, `+02:00`.
    fn offset(&self, after: usize) -> (Option<Offset>, usize) {
        // The stop of `p.m.`
        let stopped = self.sign(after) == Some('.') && self.known(after + 1).zone.is_some();
        let after = if stopped { after + 1 } else { after };
        let opened = self.sign(after) == Some('(');
        let at = if opened { after + 1 } else { after };
        let (base, at) = match self.known(at).zone {
            Some(zone) => (Some(zone), at + 1),
            None => (None, at),
        };
        let signed = match self.sign(at) {
            Some('+') => 1,
            // A hyphen between two times makes a span of them.
            Some('-') if base.is_some() && !self.is_spaced(at) => -1,
            _ => 0,
        };
        let Some((value, digits)) = self.number(at + 1).filter(|_| signed != 0 && !self.is_spaced(at + 1)) else {
            return (base, if base.is_some() { at } else { after });
        };
        let (hours, minutes, end) = match (digits, self.sign(at + 2), self.number(at + 3)) {
            (1..=2, Some(':'), Some((minutes, 2))) => (value, minutes, at + 4),
            (4, ..) => (value / 100, value % 100, at + 2),
            _ => (value, 0, at + 2),
        };
        let seconds = signed * (i32::from(hours) * 3600 + i32::from(minutes) * 60);
        match Offset::from_seconds(seconds) {
            Ok(offset) => (Some(offset), end),
            Err(_) => (base, at),
        }
    }
}

impl Numeric {
    /// The day, where the year comes first and so tells the order.
    fn only_day(self) -> Day {
        let [a, b, c] = self.values;
        if self.digits[0] != 4 {
            return Day::Numeric(self);
        }
        let date = if calendar::is_solar_year(a) {
            u8::try_from(b).ok().and_then(|month| calendar::solar(a, month, c))
        } else {
            calendar::gregorian(a, b, c)
        };
        date.map_or(Day::Impossible, Day::Exact)
    }
}

impl Half {
    fn hour(self, hour: u16) -> u16 {
        match self {
            Half::Morning => hour % 12,
            Half::Evening => hour % 12 + 12,
            Half::Night if (6..12).contains(&hour) => hour + 12,
            Half::Night => hour % 12,
        }
    }
}

fn day_of(year: Option<(u16, u8)>, month: Month, day: u16) -> Day {
    let Some((year, digits)) = year else { return Day::Partial };
    let date = match month {
        Month::Gregorian(month) => calendar::gregorian(calendar::full_year(year, digits), month as u16, day),
        Month::Solar(month) => calendar::solar(if digits == 2 { 1300 + year } else { year }, month, day),
        Month::Hebrew { number, first_adar } => calendar::hebrew(year, number, first_adar, day),
        Month::Lunar => return Day::Partial,
    };
    date.map_or(Day::Impossible, Day::Exact)
}
