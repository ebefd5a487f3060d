//! The time zone of a place.

use std::str::FromStr;

use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone};

use super::Timestamp;

/// A time zone, which gives a time of day its offset from UTC: a name of the IANA database, or a fixed offset.
///
/// ```
/// use targum::{Timestamp, Timezone};
///
/// let jerusalem: Timezone = "Asia/Jerusalem".parse()?;
/// let printed: Timestamp = "2016-12-30T13:08".parse()?;
/// assert_eq!(printed.in_zone(&jerusalem).to_string(), "2016-12-30T13:08+02:00");
/// assert!("Asia/Atlantis".parse::<Timezone>().is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timezone(TimeZone);

impl Timezone {
    /// The offset from UTC at a wall-clock time. A time that the clocks skip or show twice is read as RFC 5545 has it.
    fn offset_at(&self, wall: DateTime) -> Option<Offset> {
        let zoned = self.0.to_ambiguous_zoned_datetime(wall).compatible().ok()?;
        Some(zoned.offset())
    }
}

impl Timestamp {
    /// The same time with the offset that its place then had; unchanged where it has an offset, or no time of day.
    pub fn in_zone(self, zone: &Timezone) -> Timestamp {
        match (self.time, self.offset) {
            (Some(time), None) => match zone.offset_at(self.date.to_datetime(time)) {
                Some(offset) => self.with_offset(offset),
                None => self,
            },
            _ => self,
        }
    }
}

/// The text names no time zone.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{name}` is no time zone, such as `Asia/Jerusalem`, `UTC` or `+02:00`")]
pub struct TimezoneError {
    name: String,
}

impl FromStr for Timezone {
    type Err = TimezoneError;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let name = name.trim();
        match super::metadata::parse_offset(name) {
            Some(offset) => Ok(Timezone(offset.to_time_zone())),
            None => TimeZone::get(name).map(Timezone).map_err(|_| TimezoneError { name: name.to_owned() }),
        }
    }
}
