//! What the words of a date mean, in ten languages: the table `names.txt`, folded.

use std::collections::HashMap;
use std::sync::LazyLock;

use jiff::civil::Weekday;
use jiff::tz::Offset;

use super::tokens;

/// What a word can mean. One word can mean several things: `am` is a time before noon, and German for "on the".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Meaning {
    pub(super) month: Option<Month>,
    pub(super) weekday: Option<Weekday>,
    pub(super) half: Option<Half>,
    pub(super) zone: Option<Offset>,
    /// `Uhr`, `h`: makes a number an hour.
    pub(super) clock: bool,
    /// `th`, `er`: makes a number a day of the month.
    pub(super) ordinal: bool,
    /// `of`, `at`, `de`: joins the parts of a date.
    pub(super) link: bool,
    /// `года`: follows a year.
    pub(super) era: bool,
    /// `local time`: may follow a time.
    pub(super) filler: bool,
    /// `hours`, `minutes`.
    pub(super) unit: bool,
    /// `ago`: makes a length of time a date told from now.
    pub(super) ago: bool,
    /// `yesterday`: a date told from now.
    pub(super) now: bool,
}

/// A month of one of the calendars that news pages print.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Month {
    /// Of the Gregorian calendar.
    Gregorian(i8),
    /// Of the Solar Hijri calendar of Iran and Afghanistan.
    Solar(u8),
    /// Of the Hebrew calendar, from Tishri; the first Adar of a leap year is told apart.
    Hebrew {
        /// 1 is Tishri, 12 is Elul.
        number: u8,
        /// The first of two Adars.
        first_adar: bool,
    },
    /// Of a lunar Hijri calendar, whose days depend on the place.
    Lunar,
}

/// Which half of the day a twelve-hour clock means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Half {
    /// Before noon.
    Morning,
    /// After noon.
    Evening,
    /// The evening up to midnight, the morning after it.
    Night,
}

struct Names {
    meanings: HashMap<String, Meaning>,
    /// For each first word of several, how many words the longest has.
    longest: HashMap<String, usize>,
}

static NAMES: LazyLock<Names> = LazyLock::new(|| parse(include_str!("names.txt")));

/// The meaning of the longest phrase that begins with the first of these folded words, and how many words it has.
pub(super) fn meaning(words: &[&str]) -> Option<(Meaning, usize)> {
    let (first, rest) = words.split_first()?;
    [Some(*first), without_prefix(first)].into_iter().flatten().find_map(|first| {
        let longest = NAMES.longest.get(first).copied()?.min(words.len());
        (1..=longest).rev().find_map(|count| {
            let found = match count {
                1 => NAMES.meanings.get(first),
                _ => NAMES.meanings.get(format!("{first} {}", rest[..count - 1].join(" ")).as_str()),
            };
            found.map(|found| (*found, count))
        })
    })
}

/// Whether a phrase of several words begins with this folded word.
pub(super) fn begins_phrase(word: &str) -> bool {
    let longest = |word: &str| NAMES.longest.get(word).copied().unwrap_or(0);
    longest(word) > 1 || without_prefix(word).is_some_and(|word| longest(word) > 1)
}

/// A Hebrew word without the particle that is written together with it: `בדצמבר` is `דצמבר`.
fn without_prefix(word: &str) -> Option<&str> {
    let rest = word.strip_prefix(['ב', 'ל', 'מ', 'ה', 'ו', 'ש', 'כ'])?;
    (rest.chars().count() >= 3).then_some(rest)
}

fn parse(table: &str) -> Names {
    let mut names = Names { meanings: HashMap::new(), longest: HashMap::new() };
    for line in table.lines() {
        let Some((key, values)) = line.split_once(" = ").filter(|_| !line.starts_with('#')) else { continue };
        for (index, spellings) in values.split('|').enumerate() {
            for spelling in spellings.split(',') {
                names.add(spelling, |meaning| set(meaning, key, index));
            }
        }
    }
    names
}

impl Names {
    fn add(&mut self, spelling: &str, set: impl FnOnce(&mut Meaning)) {
        let words = tokens::words(spelling);
        let Some(first) = words.first() else { return };
        let longest = self.longest.entry(first.clone()).or_insert(1);
        *longest = words.len().max(*longest);
        set(self.meanings.entry(words.join(" ")).or_default());
    }
}

fn set(meaning: &mut Meaning, key: &str, index: usize) {
    match key {
        "months" => meaning.month = Some(Month::Gregorian(index as i8 + 1)),
        "solar" => meaning.month = meaning.month.or(Some(Month::Solar(index as u8 + 1))),
        "hebrew" => meaning.month = Some(Month::Hebrew { number: index as u8 + 1, first_adar: false }),
        "adar-first" => meaning.month = Some(Month::Hebrew { number: 5, first_adar: true }),
        "lunar" => meaning.month = Some(Month::Lunar),
        "weekdays" => meaning.weekday = Weekday::from_monday_one_offset(index as i8 + 1).ok(),
        "am" => meaning.half = Some(Half::Morning),
        "pm" => meaning.half = Some(Half::Evening),
        "night" => meaning.half = Some(Half::Night),
        "clock" => meaning.clock = true,
        "ordinal" => meaning.ordinal = true,
        "link" => meaning.link = true,
        "era" => meaning.era = true,
        "filler" => meaning.filler = true,
        "unit" => meaning.unit = true,
        "ago" => meaning.ago = true,
        "now" => meaning.now = true,
        _ => {
            let minutes = key.strip_prefix("zone ").and_then(|minutes| minutes.trim().parse::<i32>().ok());
            meaning.zone = minutes.and_then(|minutes| Offset::from_seconds(minutes * 60).ok());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_is_read() {
        for line in include_str!("names.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let (key, values) = line.split_once(" = ").expect(line);
            let slots = match key {
                "months" | "solar" | "lunar" | "hebrew" => 12,
                "weekdays" => 7,
                _ => 1,
            };
            assert_eq!(values.split('|').count(), slots, "{line}");
            for spelling in values.split(['|', ',']) {
                let words = tokens::words(spelling);
                let words: Vec<&str> = words.iter().map(String::as_str).collect();
                let (found, count) = meaning(&words).expect(spelling);
                assert_eq!(count, words.len(), "{spelling}");
                assert_ne!(found, Meaning::default(), "{spelling}");
            }
        }
    }
}
