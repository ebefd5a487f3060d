//! Lines that no catalog has, in words that only lines of one kind have: `Get our daily bulletin by email` beside the known
//! `Get our bulletin by email`.
//!
//! Sites say the same in more ways than a catalog can list. But they say it in few words, and those words stand in the
//! wordings that it does list. So a short line all of whose words are known from messages of one family, and hardly from any
//! other, is of that family; which of its messages, is told by how many of that message's wordings have the words.

use std::collections::{BTreeMap, BTreeSet};

use super::index::{Index, Table};
use super::recognition::{Capture, Recognition};
use crate::catalog::compile::image::Image;
use crate::catalog::compile::kind::Kind;
use crate::catalog::compile::line::words;
use crate::catalog::compile::normal::Normal;
use crate::lang::LanguageTag;
use crate::text::Span;

/// How many words such a line has, beside its argument. A single one would have been listed.
const WORDS: std::ops::RangeInclusive<usize> = 2..=9;
/// How much of the use of the mean word must be the family's.
const SHARE: f32 = 0.3;
/// And how much of the use of its key word.
const KEY_SHARE: f32 = 0.55;

/// The messages of one language whose ids start with the same word, as `comment-new` and `comment-all`.
type Family<'i> = (usize, &'i str);

/// In how many of its lines a message uses a word.
struct Use<'i> {
    message: usize,
    family: Family<'i>,
    lines: usize,
}

/// A message that a line may be.
struct Familiar<'i> {
    id: &'i str,
    language: &'i LanguageTag,
    argument: Option<(&'i str, Kind)>,
    /// How much of the use of the mean word is its family's.
    share: f32,
    /// In how much of its own lines the mean word stands.
    fit: f32,
}

impl Index {
    /// The message whose family has all the words of the line, though it does not print the line as it stands. `argument` is a
    /// part of the line that is known to be one, such as a date.
    pub(in crate::catalog) fn recognise_familiar(
        &self,
        line: &str,
        argument: Option<(Span, Kind)>,
        near: &[LanguageTag],
    ) -> Option<Recognition> {
        let normal = Normal::new(line);
        let is_own = |position: usize| {
            let origin = normal.origin(position);
            argument.is_none_or(|(span, _)| !span.range().contains(&origin))
        };
        let own: Vec<&str> =
            words(&normal.text).filter(|(position, _)| is_own(*position)).map(|(_, word)| word).collect();
        if !WORDS.contains(&own.len()) {
            return None;
        }
        let kind = argument.map(|(_, kind)| kind);
        let readings = (0..self.tables.len()).flat_map(|table| self.familiar(table, &own, kind));
        let far =
            |language: &LanguageTag| near.iter().position(|near| near.same_language(language)).unwrap_or(near.len());
        let best = readings.max_by(|one, other| {
            let closer = far(other.language).cmp(&far(one.language));
            closer.then(one.share.total_cmp(&other.share)).then(one.fit.total_cmp(&other.fit))
        })?;
        let capture = best.argument.zip(argument);
        Some(Recognition {
            id: best.id.to_owned(),
            language: best.language.clone(),
            captures: capture
                .map(|((name, kind), (span, _))| Capture { name: name.to_owned(), kind, span })
                .into_iter()
                .collect(),
            implied: Vec::new(),
            letters: own.iter().flat_map(|word| word.chars()).filter(|c| c.is_alphanumeric()).count(),
        })
    }

    /// The best message of each family of a table that has all the words.
    fn familiar(&self, table: usize, own: &[&str], kind: Option<Kind>) -> Vec<Familiar<'_>> {
        let image = Image::new(&self.tables[table].image);
        let uses_of = |word: &&str| -> Vec<Use> {
            let uses = image.messages_with(word).map(|(message, lines)| {
                let (id, language) = image.message(message);
                Use { message, family: (language, id.split('-').next().unwrap_or(id)), lines }
            });
            uses.collect()
        };
        let mut uses = Vec::with_capacity(own.len());
        for word in own {
            let of_word = uses_of(word);
            // Most lines of an article have a word that no catalog has.
            if of_word.is_empty() {
                return Vec::new();
            }
            uses.push(of_word);
        }
        let families: BTreeSet<Family> = uses[0].iter().map(|word| word.family).collect();
        families
            .into_iter()
            .filter_map(|family| {
                let share = share(family, &uses)?;
                self.best_of(table, family, &uses, kind).map(|best| Familiar { share, ..best })
            })
            .collect()
    }

    /// The message of the family whose lines have most of the words, and which can be printed with just that argument.
    fn best_of<'i>(
        &'i self,
        table: usize,
        family: Family,
        uses: &[Vec<Use<'i>>],
        kind: Option<Kind>,
    ) -> Option<Familiar<'i>> {
        let Table { image, languages } = &self.tables[table];
        let image = Image::new(image);
        let mut fits: BTreeMap<usize, f32> = BTreeMap::new();
        for word in uses.iter().flatten().filter(|word| word.family == family) {
            let (lines, ..) = image.forms(word.message);
            *fits.entry(word.message).or_default() += word.lines as f32 / lines.max(1) as f32;
        }
        let printable = fits.into_iter().filter_map(|(message, fit)| {
            let (_, bare, mut single) = image.forms(message);
            let argument = match kind {
                None if bare => None,
                None => return None,
                Some(kind) => Some(single.find(|(_, known)| *known == kind)?),
            };
            let (id, language) = image.message(message);
            Some(Familiar {
                id,
                language: languages.get(language)?,
                argument,
                share: 0.0,
                fit: fit / uses.len() as f32,
            })
        });
        printable.max_by(|one, other| one.fit.total_cmp(&other.fit))
    }
}

/// How much of the use of the mean word is the family's, if it has all the words, and enough of them for itself.
fn share(family: Family, uses: &[Vec<Use>]) -> Option<f32> {
    let share = |word: &Vec<Use>| {
        let lines = |word: &Use| word.lines as f32;
        let all: f32 = word.iter().filter(|other| other.family.0 == family.0).map(lines).sum();
        word.iter().filter(|other| other.family == family).map(lines).sum::<f32>() / all.max(1.0)
    };
    let shares: Vec<f32> = uses.iter().map(share).collect();
    let mean = shares.iter().sum::<f32>() / shares.len() as f32;
    let (least, most) =
        shares.iter().fold((1.0_f32, 0.0_f32), |(least, most), share| (least.min(*share), most.max(*share)));
    (least > 0.0 && most >= KEY_SHARE && mean >= SHARE).then_some(mean)
}
