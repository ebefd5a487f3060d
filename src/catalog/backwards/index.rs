//! The index of all lines that the catalogs can print.

use std::cmp::Reverse;
use std::collections::HashSet;
use std::ops::Range;

use aho_corasick::AhoCorasick;
use fluent_syntax::ast::{Comment, Entry, Message, Resource};

use super::expand::Expander;
use super::normal::Normal;
use super::pattern::{Pattern, TRAILING};
use super::recognition::{Capture, Recognition};
use super::shape;
use crate::catalog::cldr::Cldr;
use crate::catalog::kind::Kind;
use crate::catalog::locale::{File, Locale};
use crate::catalog::syntax;
use crate::lang::LanguageTag;

/// A line longer than this in bytes is no line of a page's chrome.
const LONGEST_LINE: usize = 8192;
/// How many bytes of its words start a suspicion. The automaton over the heads of the words is a tenth of one over all.
const HEAD: usize = 8;
/// Messages that are no lines: the words of our own pages, and those that dates are made of.
const NO_LINES: [&str; 2] = ["page-", "date-"];
/// Attributes that are only there to be recognised.
const ALTERNATIVE: &str = "match-";

/// Which message a pattern is of.
#[derive(Debug)]
struct Source {
    id: Box<str>,
    language: usize,
}

/// The patterns of all locales, ready to be asked.
#[derive(Debug)]
pub(in crate::catalog) struct Index {
    languages: Vec<LanguageTag>,
    sources: Vec<Source>,
    /// Sorted by anchor; those of one anchor in the order of the catalogs.
    patterns: Vec<Pattern>,
    heads: Option<AhoCorasick>,
    /// For each head the patterns whose anchor starts with it.
    suspects: Vec<Range<usize>>,
}

impl Index {
    pub(in crate::catalog) fn new(locales: &[Locale]) -> Index {
        let mut sources = Vec::new();
        let mut patterns = Vec::new();
        for (language, locale) in locales.iter().enumerate() {
            let resources: Vec<Resource<&str>> =
                locale.files().iter().map(|file: &File| syntax::parse(file.text()).resource).collect();
            let cldr = Cldr::new(locale.language().clone());
            let expander = Expander::new(&resources, &cldr);
            for entry in resources.iter().rev().flat_map(|resource| &resource.body) {
                if let Entry::Message(message) = entry
                    && !NO_LINES.iter().any(|prefix| message.id.name.starts_with(prefix))
                {
                    let source = sources.len() as u32;
                    sources.push(Source { id: message.id.name.into(), language });
                    add_patterns(&mut patterns, message, source, &expander);
                }
            }
        }
        patterns.sort_by(|a, b| a.anchor().cmp(b.anchor()));
        let (heads, suspects) = heads(&patterns);
        let languages = locales.iter().map(|locale| locale.language().clone()).collect();
        Index { languages, sources, patterns, heads, suspects }
    }

    /// The messages that could have printed the whole line, the best first.
    pub(in crate::catalog) fn recognise(&self, line: &str, near: &[LanguageTag]) -> Vec<Recognition> {
        if line.len() > LONGEST_LINE {
            return Vec::new();
        }
        let normal = Normal::new(line);
        let within = without_brackets(&normal.text);
        let mut suspects: Vec<usize> = self.suspects(&normal.text[within.clone()]).map(|(number, _)| number).collect();
        suspects.sort_unstable();
        suspects.dedup();
        let mut found: Vec<Found> = suspects
            .into_iter()
            .filter_map(|number| Found::new(&self.patterns[number], line, &normal, within.clone()))
            .collect();
        found.sort_by_key(|found| (Reverse(found.pattern.letters), self.distance(found, near), found.pattern.message));
        let mut seen = HashSet::new();
        found.retain(|found| seen.insert((&self.source(found).id, found.captures.clone())));
        found.into_iter().map(|found| self.recognition(found)).collect()
    }

    /// The patterns whose anchor occurs in a normal text, and where it does.
    pub(super) fn suspects(&self, text: &str) -> impl Iterator<Item = (usize, usize)> {
        self.heads.iter().flat_map(move |heads| heads.find_overlapping_iter(text)).flat_map(move |head| {
            let rest = &text[head.start()..];
            let suspects = self.suspects[head.pattern().as_usize()].clone();
            suspects
                .filter(move |number| rest.starts_with(self.patterns[*number].anchor()))
                .map(move |number| (number, head.start()))
        })
    }

    pub(super) fn pattern(&self, number: usize) -> &Pattern {
        &self.patterns[number]
    }

    /// The recognition that a find is.
    pub(super) fn recognition(&self, found: Found) -> Recognition {
        let source = self.source(&found);
        let implied = found.pattern.implied.iter().map(|(name, value)| (name.to_string(), value.to_string()));
        Recognition {
            id: source.id.to_string(),
            language: self.languages[source.language].clone(),
            implied: implied.collect(),
            letters: found.pattern.letters,
            captures: found.captures,
        }
    }

    fn source(&self, found: &Found) -> &Source {
        &self.sources[found.pattern.message as usize]
    }

    /// How far the language of a find is from those named: its place among them.
    pub(super) fn distance(&self, found: &Found, near: &[LanguageTag]) -> usize {
        let language = &self.languages[self.source(found).language];
        near.iter().position(|near| near.same_language(language)).unwrap_or(near.len())
    }
}

/// A pattern and what its arguments caught.
pub(super) struct Found<'i> {
    pub(super) pattern: &'i Pattern,
    pub(super) captures: Vec<Capture>,
}

impl<'i> Found<'i> {
    /// If `pattern` prints that part of the normal text of `line`, and each argument has the look of its kind.
    pub(super) fn new(pattern: &'i Pattern, line: &str, normal: &Normal, within: Range<usize>) -> Option<Found<'i>> {
        let ranges = pattern.captures(normal.text.get(within.clone())?)?;
        let mut captures: Vec<Capture> = Vec::with_capacity(ranges.len());
        for (slot, range) in pattern.slots.iter().zip(ranges) {
            let start = normal.origin(within.start + range.start);
            let end = normal.origin(within.start + range.end);
            let span = shape::tight(line, start..end, slot.kind);
            if !shape::fits(&line[span.range()], slot.kind) {
                return None;
            }
            captures.push(Capture { name: slot.name.to_string(), kind: slot.kind, span });
        }
        Some(Found { pattern, captures })
    }
}

/// What is within if the whole text is in one pair of brackets: `(Photo: EPA)`.
fn without_brackets(text: &str) -> Range<usize> {
    let whole = 0..text.len();
    let Some(inner) = text.strip_prefix('(') else { return whole };
    let Some(inner) = inner.trim_end_matches(TRAILING).strip_suffix(')') else { return whole };
    if inner.contains(['(', ')']) { whole } else { 1..1 + inner.len() }
}

/// Adds the lines that a message can print: by its value, and by its alternatives.
fn add_patterns(patterns: &mut Vec<Pattern>, message: &Message<&str>, source: u32, expander: &Expander) {
    let alternatives = message.attributes.iter().filter(|attribute| attribute.id.name.starts_with(ALTERNATIVE));
    let values = message.value.iter().chain(alternatives.map(|attribute| &attribute.value));
    let kind_of = |name: &str| kind_of(message.comment.as_ref(), name);
    for template in values.flat_map(|value| expander.templates(value)) {
        patterns.extend(Pattern::new(source, &template, kind_of));
    }
}

/// The kind that the comment over a message declares for an argument: `# $name: kind`.
fn kind_of(comment: Option<&Comment<&str>>, name: &str) -> Kind {
    comment
        .and_then(|comment| declared_kinds(comment).find(|(known, _)| *known == name))
        .map_or_else(Kind::default, |(_, kind)| kind)
}

/// The kinds that a comment declares.
pub(in crate::catalog) fn declared_kinds<'s>(comment: &Comment<&'s str>) -> impl Iterator<Item = (&'s str, Kind)> {
    comment.content.iter().filter_map(|line| {
        let (name, rest) = line.trim().strip_prefix('$')?.split_once(':')?;
        let kind = rest.split_whitespace().next()?;
        Some((name.trim(), Kind::from_id(kind.trim_end_matches([',', ';', '.']))?))
    })
}

/// The automaton over the heads of the anchors, and for each head the patterns that it makes suspect.
fn heads(patterns: &[Pattern]) -> (Option<AhoCorasick>, Vec<Range<usize>>) {
    let mut heads: Vec<&str> = Vec::new();
    let mut suspects: Vec<Range<usize>> = Vec::new();
    for (number, pattern) in patterns.iter().enumerate() {
        let head = head(pattern.anchor());
        match suspects.last_mut() {
            Some(range) if heads.last() == Some(&head) => range.end = number + 1,
            _ => {
                heads.push(head);
                suspects.push(number..number + 1);
            }
        }
    }
    // An automaton fails to be built only past billions of states; without it nothing is recognised.
    (AhoCorasick::new(&heads).ok(), suspects)
}

/// The first bytes of some words, whole characters.
fn head(words: &str) -> &str {
    let end = (HEAD..words.len()).find(|end| words.is_char_boundary(*end)).unwrap_or(words.len());
    &words[..end]
}
