//! The lines of all catalogs, looked up by their words.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::HashSet;
use std::ops::Range;

use super::closeness::foreign_letters;
use super::pattern;
use super::recognition::{Capture, Recognition};
use super::shape::{self, SetOff};
use super::tight::tight;
use crate::catalog::cldr::{Cldr, category_of};
use crate::catalog::compile::expand::ARGUMENT;
use crate::catalog::compile::image::{Entry, Image, Place, first_words};
use crate::catalog::compile::kind::Kind;
use crate::catalog::compile::line::{TRAILING, words};
use crate::catalog::compile::normal::Normal;
use crate::lang::LanguageTag;

/// With as many letters of its own a message needs no sign before a name: `photo by jane doe`.
const CLEAR: usize = 7;

/// With as many, it needs none before a statement: `an earlier version of this article misstated the year`.
const CLEARLY_SAID: usize = 20;
/// A language that no table names.
const UND: &LanguageTag = &LanguageTag::UND;
/// A line longer than this in bytes is no line of a page's chrome.
const LONGEST_LINE: usize = 8192;

/// A compiled table and its languages.
#[derive(Debug)]
pub(in crate::catalog) struct Table {
    pub(in crate::catalog) image: Cow<'static, [u8]>,
    pub(in crate::catalog) languages: Vec<LanguageTag>,
}

/// The tables of all catalogs: a publisher's, whose messages come first, and the built-in one.
#[derive(Debug)]
pub(in crate::catalog) struct Index {
    pub(in crate::catalog) tables: Vec<Table>,
}

/// A line of a catalog that a text may be: in which table, and its number there.
pub(super) type Suspect = (usize, usize);

/// How many words a line may have that is a message without a whole word of its own.
const LONGEST_WITHOUT_WORDS: usize = 12;

impl Index {
    /// The messages that could have printed the whole line, the best first.
    pub(in crate::catalog) fn recognise(&self, line: &str, near: &[LanguageTag]) -> Vec<Recognition> {
        if line.len() > LONGEST_LINE {
            return Vec::new();
        }
        let normal = Normal::new(line);
        let within = without_brackets(&normal.text);
        let suspects = self.suspects(&normal.text[within.clone()]);
        let find = |suspect| Found::new(self, suspect, line, &normal, within.clone());
        let mut found: Vec<Found> = suspects.into_iter().filter_map(find).collect();
        // What is the first word of one message is no part of a name in another: `Photo: Jane Doe / EPA`.
        let labelled = found.iter().any(|found| !found.starts_with_argument());
        found.sort_by_cached_key(|found| {
            let name_first = found.starts_with_argument() && found.captures.iter().take(1).all(|c| !c.kind.is_loose());
            let label_in_name = labelled && name_first;
            let numeric = |capture: &&Capture| matches!(capture.kind, Kind::Number | Kind::Date);
            let numbers = found.captures.iter().filter(numeric).count();
            let language = (self.distance(found, near), foreign_letters(self.message(found).1, line));
            let certain = (Reverse(found.line.letters), language, Reverse(numbers));
            (label_in_name, certain, found.captures.len(), found.suspect)
        });
        let mut seen = HashSet::new();
        found.retain(|found| seen.insert((self.message(found).0, found.captures.clone())));
        found.into_iter().map(|found| self.recognition(found)).collect()
    }

    /// The lines of the catalogs that a whole normal text may be.
    fn suspects(&self, text: &str) -> Vec<Suspect> {
        let all = || words(text).map(|(_, word)| word);
        // A line without a whole word is a name with something glued to it, such as `name/AFP`: no paragraph is.
        let without_words = all().nth(LONGEST_WITHOUT_WORDS).is_none().then_some("");
        let mut suspects = Vec::new();
        suspects.extend(self.suspects_starting(text));
        suspects.extend(all().next_back().into_iter().flat_map(|word| self.suspects_at(Place::Last, word)));
        suspects.extend(all().chain(without_words).flat_map(|word| self.suspects_at(Place::Anywhere, word)));
        suspects.sort_unstable();
        suspects.dedup();
        suspects
    }

    /// The lines that a normal text may start with.
    pub(super) fn suspects_starting(&self, text: &str) -> impl Iterator<Item = Suspect> {
        first_words(text).into_iter().flatten().flat_map(|words| self.suspects_at(Place::First, words))
    }

    /// The lines that a word makes suspect.
    fn suspects_at(&self, place: Place, word: &str) -> impl Iterator<Item = Suspect> {
        let tables = self.tables.iter().enumerate();
        tables.flat_map(move |(number, table)| {
            Image::new(&table.image).suspects(place, word).map(move |line| (number, line))
        })
    }

    pub(super) fn line(&self, (table, line): Suspect) -> Option<Entry<'_>> {
        Some(Image::new(&self.tables.get(table)?.image).line(line))
    }

    /// The recognition that a find is.
    pub(super) fn recognition(&self, found: Found) -> Recognition {
        let (id, language) = self.message(&found);
        let cldr = Cldr::new(language.clone());
        let implied = found.line.chosen().filter_map(|(name, key)| Some((name.to_owned(), implied(key, &cldr)?)));
        Recognition {
            id: id.to_owned(),
            implied: implied.collect(),
            language: language.clone(),
            letters: found.line.letters,
            captures: found.captures,
        }
    }

    /// The id of the message that was found, and its language.
    fn message(&self, found: &Found) -> (&str, &LanguageTag) {
        let Some(table) = self.tables.get(found.suspect.0) else { return ("", UND) };
        let (id, language) = Image::new(&table.image).message(found.line.message);
        (id, table.languages.get(language).unwrap_or(UND))
    }

    /// How far the language of a find is from those named: its place among them.
    pub(super) fn distance(&self, found: &Found, near: &[LanguageTag]) -> usize {
        if near.is_empty() {
            return 0;
        }
        let (_, language) = self.message(found);
        near.iter().position(|near| near.same_language(language)).unwrap_or(near.len())
    }
}

/// What a variant key says of its argument: a number, a word, or the only number of a plural category. `other` says
/// nothing.
fn implied(key: &str, cldr: &Cldr) -> Option<String> {
    match category_of(key) {
        Some(category) => cldr.only_number_of(category).map(|number| number.to_string()),
        None => Some(key.to_owned()),
    }
}

/// A line of a catalog, and what its arguments caught.
pub(super) struct Found<'i> {
    pub(super) suspect: Suspect,
    pub(super) line: Entry<'i>,
    pub(super) captures: Vec<Capture>,
}

impl<'i> Found<'i> {
    fn starts_with_argument(&self) -> bool {
        self.line.text.starts_with(ARGUMENT)
    }

    /// If the suspect prints that part of the normal text of `line`, and each argument has the look of its kind.
    pub(super) fn new(
        index: &'i Index,
        suspect: Suspect,
        line: &str,
        normal: &Normal,
        within: Range<usize>,
    ) -> Option<Found<'i>> {
        let entry = index.line(suspect)?;
        let ranges = pattern::captures(&entry, normal.text.get(within.clone())?)?;
        let mut captures: Vec<Capture> = Vec::with_capacity(ranges.len());
        let origins = ranges
            .iter()
            .map(|range| normal.origin(within.start + range.start)..normal.origin(within.start + range.end));
        let mut origins: Vec<Range<usize>> = origins.collect();
        part_date_from_text(&entry, line, &mut origins);
        for (((name, kind), range), caught) in entry.slots().zip(ranges).zip(origins) {
            let span = tight(line, caught, kind);
            let before = normal.text[..within.start + range.start].bytes().next_back();
            let worded = match kind {
                Kind::Person => entry.letters >= CLEAR,
                Kind::Text => entry.letters >= CLEARLY_SAID,
                _ => false,
            };
            let clear = before != Some(b' ') || worded;
            let set_off = if clear { SetOff::Sign } else { SetOff::Space };
            if !shape::fits(&line[span.range()], kind, set_off) {
                return None;
            }
            captures.push(Capture { name: name.to_owned(), kind, span });
        }
        Some(Found { suspect, line: entry, captures })
    }
}

/// Where only the space after a full stop parts a date from a text, the date goes up to that stop: normal text has no stops.
fn part_date_from_text(entry: &Entry, line: &str, caught: &mut [Range<usize>]) {
    let kinds: Vec<Kind> = entry.slots().map(|(_, kind)| kind).collect();
    for (at, kinds) in kinds.windows(2).enumerate() {
        let [date, text] = [caught[at].clone(), caught[at + 1].clone()];
        let parted = line.get(date.end..text.start).is_some_and(|between| between.trim().is_empty());
        if kinds == [Kind::Date, Kind::Text] && parted {
            let stop = line.get(date.start..text.end).and_then(|both| both.find(". "));
            if let Some(stop) = stop {
                caught[at].end = date.start + stop;
                caught[at + 1].start = date.start + stop + 2;
            }
        }
    }
}

/// What is within if the whole text is in one pair of brackets: `(Photo: EPA)`.
fn without_brackets(text: &str) -> Range<usize> {
    let whole = 0..text.len();
    let Some(inner) = text.strip_prefix('(') else { return whole };
    let Some(inner) = inner.trim_end_matches(TRAILING).strip_suffix(')') else { return whole };
    if inner.contains(['(', ')']) { whole } else { 1..1 + inner.len() }
}
