//! What is known about an article as a whole.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, Time};
use jiff::tz::Offset;

/// What is known about an article as a whole: declared by the source's own metadata, completed by `label`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Metadata {
    /// The headline as plain text.
    pub headline: Option<String>,
    /// The standfirst as plain text.
    pub standfirst: Option<String>,
    /// Who wrote it: names only, without "by".
    pub byline: Option<String>,
    /// When it was first published.
    pub published: Option<Timestamp>,
    /// When it was last changed.
    pub updated: Option<Timestamp>,
    /// The site or paper.
    pub site_name: Option<String>,
    /// The address of the article.
    pub url: Option<String>,
    /// The address of the lead picture.
    pub image: Option<String>,
}

/// A date, perhaps with a time of day, perhaps with the offset of its place from UTC: just as much as the source gives.
///
/// It is read and printed as ISO 8601.
///
/// ```
/// let published: targum::Timestamp = "2016-12-30T13:08".parse()?;
/// assert_eq!(published.to_string(), "2016-12-30T13:08");
/// assert_eq!("2016-12-30".parse::<targum::Timestamp>()?.to_string(), "2016-12-30");
/// assert_eq!("2016-12-30T13:08:20+02:00".parse::<targum::Timestamp>()?.to_string(), "2016-12-30T13:08:20+02:00");
/// # Ok::<(), targum::TimestampError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Timestamp {
    pub(crate) date: Date,
    pub(crate) time: Option<Time>,
    pub(crate) offset: Option<Offset>,
}

impl Timestamp {
    /// A day without a time.
    pub(crate) fn day(date: Date) -> Timestamp {
        Timestamp { date, time: None, offset: None }
    }

    /// The same day with a time of day.
    pub(crate) fn with_time(self, time: Time) -> Timestamp {
        Timestamp { time: Some(time), ..self }
    }

    /// The same moment with an offset from UTC.
    pub(crate) fn with_offset(self, offset: Offset) -> Timestamp {
        Timestamp { offset: Some(offset), ..self }
    }
}

/// The text is not an ISO 8601 date or date-time of the Gregorian calendar.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not an ISO 8601 date, such as `2016-12-30` or `2016-12-30T13:08+02:00`")]
pub struct TimestampError {
    text: String,
}

impl FromStr for Timestamp {
    type Err = TimestampError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        parse(text.trim()).ok_or_else(|| TimestampError { text: text.to_owned() })
    }
}

fn parse(text: &str) -> Option<Timestamp> {
    let (date, rest) = text.split_at_checked(10)?;
    let day = Timestamp::day(date.parse().ok()?);
    let Some(rest) = rest.strip_prefix(['T', 't', ' ']) else {
        return rest.is_empty().then_some(day);
    };
    let sign = rest.find(['Z', 'z', '+', '-', '\u{2212}']).unwrap_or(rest.len());
    let (time, offset) = rest.split_at(sign);
    let stamp = day.with_time(time.trim_end().parse().ok()?);
    Some(match offset {
        "" => stamp,
        "Z" | "z" => stamp.with_offset(Offset::UTC),
        _ => stamp.with_offset(parse_offset(offset)?),
    })
}

/// `+02:00`, `+0200` or `+02`.
pub(super) fn parse_offset(offset: &str) -> Option<Offset> {
    let sign = match offset.chars().next()? {
        '+' => 1,
        '-' | '\u{2212}' => -1,
        _ => return None,
    };
    let digits: String = offset.chars().skip(1).filter(|c| *c != ':').collect();
    if !matches!(digits.len(), 2 | 4) || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let hours: i32 = digits[..2].parse().ok()?;
    let minutes: i32 = digits[2..].parse().unwrap_or(0);
    (minutes < 60).then_some(())?;
    Offset::from_seconds(sign * (hours * 3600 + minutes * 60)).ok()
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.date)?;
        let Some(time) = self.time else { return Ok(()) };
        write!(f, "T{:02}:{:02}", time.hour(), time.minute())?;
        if time.second() != 0 {
            write!(f, ":{:02}", time.second())?;
        }
        let Some(offset) = self.offset else { return Ok(()) };
        let minutes = offset.seconds() / 60;
        if minutes == 0 {
            return f.write_str("Z");
        }
        let sign = if minutes < 0 { '-' } else { '+' };
        write!(f, "{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
    }
}

impl serde::Serialize for Timestamp {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
