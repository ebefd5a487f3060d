//! Sentences, as a translator needs them.
//!
//! The boundaries of [UAX #29] are candidates; a few rules, and what the files beside this one know of each language, take
//! back those after a shortened word, an initial, a numeral of a list, or a quotation whose speaker is still to be named.
//! A line end always ends a sentence.
//!
//! [UAX #29]: https://www.unicode.org/reports/tr29/#Sentence_Boundaries

mod list;
mod rules;

use icu_segmenter::SentenceSegmenter;
use icu_segmenter::options::SentenceBreakInvariantOptions;

use super::script::{is_digit, is_letter};
use crate::lang::LanguageTag;
use crate::text::Span;
use rules::Rules;

/// The sentences of a text in a language, without the spaces around them.
///
/// ```
/// let text = "Dr. Levi lives in the U.S. now. He was born in Haifa.";
/// let sentences = targum::sentences(text, &"en".parse()?);
/// assert_eq!(sentences.len(), 2);
/// assert_eq!(&text[sentences[1].range()], "He was born in Haifa.");
/// # Ok::<(), targum::LanguageTagError>(())
/// ```
pub fn sentences(text: &str, language: &LanguageTag) -> Vec<Span> {
    let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    let rules = Rules::of(language.language());
    let mut sentences = Vec::new();
    let mut line_start = 0;
    for line in text.split_inclusive(['\n', '\r', '\u{2028}', '\u{2029}']) {
        let mut start = 0;
        let mut bounds = segmenter.segment_str(line).chain(list::items(line)).collect::<Vec<_>>();
        bounds.sort_unstable();
        bounds.dedup();
        let items = list::items(line).collect::<Vec<_>>();
        for bound in bounds {
            let ends = bound == line.len() || items.binary_search(&bound).is_ok() || {
                let place = Place { sentence: &line[start..bound], after: &line[bound..], rules };
                place.is_boundary()
            };
            if ends {
                push(&mut sentences, line, line_start, start, bound);
                start = bound;
            }
        }
        line_start += line.len();
    }
    sentences
}

/// Adds the sentence from `start` to `end` of a line, but for the spaces around it.
fn push(sentences: &mut Vec<Span>, line: &str, line_start: usize, start: usize, end: usize) {
    let printed = line[start..end].trim_end();
    let trimmed = printed.trim_start();
    if !trimmed.is_empty() {
        let end = line_start + start + printed.len();
        sentences.push(Span::new(end - trimmed.len(), end));
    }
}

/// A place that may part two sentences.
struct Place<'t> {
    /// From the start of the sentence.
    sentence: &'t str,
    /// To the end of the line.
    after: &'t str,
    rules: &'static Rules,
}

impl Place<'_> {
    fn is_boundary(&self) -> bool {
        let printed = self.sentence.trim_end();
        if printed.is_empty() {
            return false;
        }
        let closed = printed.trim_end_matches(is_closing);
        if is_marker(printed.trim_start()) || (printed.len() == self.sentence.len() && is_inside_a_word(closed)) {
            return false;
        }
        let is_closed = closed.len() < printed.len();
        let next = self.after.chars().find(|c| !c.is_whitespace());
        if next.is_some_and(char::is_lowercase) && !closed.ends_with(['۔', '؟', '。']) {
            return false;
        }
        if is_closed && (self.is_told() || self.closes_aside(printed)) {
            return false;
        }
        if is_three_dots(closed) {
            return false;
        }
        match closed.strip_suffix('.') {
            Some(word) if !is_closed => !self.is_shortened(word, next),
            _ => true,
        }
    }

    /// Whether a verb of saying follows.
    fn is_told(&self) -> bool {
        self.rules.says(first_word(self.after))
    }

    /// Whether a bracket closes that was opened in the middle of the sentence.
    fn closes_aside(&self, printed: &str) -> bool {
        let Some(open) = printed.ends_with(')').then(|| printed.rfind('(')).flatten() else { return false };
        printed[..open].chars().any(is_letter)
    }

    /// Whether the stop after `text` shortens its last word.
    fn is_shortened(&self, text: &str, next: Option<char>) -> bool {
        let word = text.rsplit(char::is_whitespace).next().unwrap_or_default();
        let word = word.trim_start_matches(|c: char| !is_letter(c) && !is_digit(c));
        let before = text[..text.len() - word.len()].trim_end();
        let english = Rules::of("en");
        let opens = self.rules.opens(first_word(self.after)) || english.opens(first_word(self.after));
        let normal = word.replace('\u{05F3}', "'").replace('\u{05F4}', "\"");
        if is_numeral(word) {
            return before.is_empty() || before.ends_with([',', ':', ';', '•', '⁃']);
        }
        if self.rules.stands_before(&normal) || (word.is_ascii() && english.stands_before(&normal)) {
            return !opens || next.is_some_and(is_digit);
        }
        if is_initial(word) {
            let alone = word.chars().next().is_some_and(|c| c == 'I') && opens;
            return !alone;
        }
        if is_dotted(word) || self.rules.is_short(&normal) || (word.is_ascii() && english.is_short(&normal)) {
            return !opens || self.sentence.split_whitespace().nth(3).is_none();
        }
        false
    }
}

/// How many bytes an item may begin with.
const LONGEST_MARKER: usize = 16;

/// Whether the text is no more than what an item of a list begins with.
fn is_marker(text: &str) -> bool {
    if text.len() > LONGEST_MARKER {
        return false;
    }
    let text = text.trim_start_matches(['•', '⁃', '▪', ' ']);
    text.trim_end_matches(['.', ')']).chars().count() == 1 || is_numeral(text.trim_end_matches(['.', ')']))
}

/// Whether a stop without a space after it follows no more than two letters, as in Hebrew shortened words.
fn is_inside_a_word(text: &str) -> bool {
    let Some(text) = text.strip_suffix('.') else { return false };
    text.chars().rev().take(3).take_while(|c| is_letter(*c)).count() < 3
}

/// Quotes and brackets that close.
fn is_closing(c: char) -> bool {
    matches!(c, '"' | '\'' | '”' | '’' | '»' | ')' | ']' | '“')
}

/// A single letter, as of a first name.
fn is_initial(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(|c| is_letter(c) && !c.is_lowercase()) && letters.next().is_none()
}

/// Single letters with stops between them, `U.S`; Hebrew prefixes may stand before the first.
fn is_dotted(word: &str) -> bool {
    let Some((first, rest)) = word.split_once('.') else { return false };
    let prefixed = matches!(first.chars().next(), Some('\u{05D0}'..='\u{05EA}'));
    let single = |part: &str, most| (1..=most).contains(&part.chars().count()) && part.chars().all(is_letter);
    single(first, if prefixed { 3 } else { 1 }) && rest.split('.').all(|part| single(part, 1))
}

/// A numeral of a list.
fn is_numeral(word: &str) -> bool {
    (1..=2).contains(&word.len()) && word.chars().all(is_digit)
}

/// Whether the text ends in three dots, and not in four, which end a sentence as well.
fn is_three_dots(text: &str) -> bool {
    let mut dots = 0;
    for c in text.chars().rev() {
        match c {
            '…' => dots += 3,
            '.' => dots += 1,
            ' ' => {}
            _ => break,
        }
    }
    dots == 3
}

fn first_word(text: &str) -> &str {
    let text = text.trim_start_matches(|c: char| !is_letter(c));
    let end = text.find(|c: char| !(is_letter(c) || c == '\'' || c == '\u{200C}')).unwrap_or(text.len());
    &text[..end]
}
