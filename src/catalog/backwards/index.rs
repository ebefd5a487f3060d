//! The lines of all catalogs, looked up by their words.

use std::cmp::Reverse;
use std::collections::HashSet;
use std::ops::Range;

use super::pattern;
use super::recognition::{Capture, Recognition};
use super::shape;
use crate::catalog::cldr::{Cldr, category_of};
use crate::catalog::compile::expand::ARGUMENT;
use crate::catalog::compile::image::{Entry, Image};
use crate::catalog::compile::line::{TRAILING, words};
use crate::catalog::compile::normal::Normal;
use crate::lang::LanguageTag;

/// A line longer than this in bytes is no line of a page's chrome.
const LONGEST_LINE: usize = 8192;

/// One or two images: a publisher's, whose messages come first, and the built-in one.
#[derive(Debug)]
pub(in crate::catalog) struct Index<'i> {
    pub(in crate::catalog) images: Vec<Image<'i>>,
}

/// A line of a catalog that a text may be: in which image, and its number there.
pub(super) type Suspect = (usize, usize);

impl<'i> Index<'i> {
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
        found.sort_by_key(|found| {
            let name_first = found.starts_with_argument() && found.captures.iter().take(1).all(|c| !c.kind.is_loose());
            let label_in_name = labelled && name_first;
            (label_in_name, Reverse(found.line.letters), self.distance(found, near), found.suspect)
        });
        let mut seen = HashSet::new();
        found.retain(|found| seen.insert((self.message(found).0, found.captures.clone())));
        found.into_iter().map(|found| self.recognition(found)).collect()
    }

    /// The lines whose rarest word occurs in a normal text.
    pub(super) fn suspects(&self, text: &str) -> Vec<Suspect> {
        let mut suspects = Vec::new();
        for (number, image) in self.images.iter().enumerate() {
            let words = words(text).map(|(_, word)| word).chain([""]);
            suspects.extend(words.flat_map(|word| image.suspects(word)).map(|line| (number, line)));
        }
        suspects.sort_unstable();
        suspects.dedup();
        suspects
    }

    pub(super) fn line(&self, (image, line): Suspect) -> Option<Entry<'i>> {
        Some(self.images.get(image)?.line(line))
    }

    /// The recognition that a find is.
    pub(super) fn recognition(&self, found: Found) -> Recognition {
        let (id, language) = self.message(&found);
        let cldr = Cldr::new(language.clone());
        let implied = found.line.chosen().filter_map(|(name, key)| Some((name.to_owned(), implied(key, &cldr)?)));
        Recognition {
            id: id.to_owned(),
            implied: implied.collect(),
            language,
            letters: found.line.letters,
            captures: found.captures,
        }
    }

    /// The id of the message that was found, and its language.
    fn message(&self, found: &Found) -> (&'i str, LanguageTag) {
        let Some(image) = self.images.get(found.suspect.0) else { return ("", LanguageTag::UND) };
        let (id, language) = image.message(found.line.message);
        let tag = image.languages().nth(language).and_then(|tag| tag.parse().ok());
        (id, tag.unwrap_or(LanguageTag::UND))
    }

    /// How far the language of a find is from those named: its place among them.
    pub(super) fn distance(&self, found: &Found, near: &[LanguageTag]) -> usize {
        if near.is_empty() {
            return 0;
        }
        let (_, language) = self.message(found);
        near.iter().position(|near| near.same_language(&language)).unwrap_or(near.len())
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
        index: &Index<'i>,
        suspect: Suspect,
        line: &str,
        normal: &Normal,
        within: Range<usize>,
    ) -> Option<Found<'i>> {
        let entry = index.line(suspect)?;
        let ranges = pattern::captures(&entry, normal.text.get(within.clone())?)?;
        let mut captures: Vec<Capture> = Vec::with_capacity(ranges.len());
        for ((name, kind), range) in entry.slots().zip(ranges) {
            let start = normal.origin(within.start + range.start);
            let end = normal.origin(within.start + range.end);
            let span = shape::tight(line, start..end, kind);
            if !shape::fits(&line[span.range()], kind) {
                return None;
            }
            captures.push(Capture { name: name.to_owned(), kind, span });
        }
        Some(Found { suspect, line: entry, captures })
    }
}

/// What is within if the whole text is in one pair of brackets: `(Photo: EPA)`.
fn without_brackets(text: &str) -> Range<usize> {
    let whole = 0..text.len();
    let Some(inner) = text.strip_prefix('(') else { return whole };
    let Some(inner) = inner.trim_end_matches(TRAILING).strip_suffix(')') else { return whole };
    if inner.contains(['(', ')']) { whole } else { 1..1 + inner.len() }
}
