//! Whose question mark it is: the name's, as in `Guess?`, or the sentence's that ends in a name.

use super::super::script::is_letter;
use super::scan::{Scan, is_right_to_left};

/// How far back, in bytes, the beginning of the sentence is looked for.
const REACH: usize = 400;
/// A sentence of so many words without a word that asks is a statement.
const FEWEST_WORDS: usize = 3;

/// Words that ask, in Hebrew. Arabic, Persian and Urdu have a question mark of their own.
const ASKING: &[&str] = &[
    "האם",
    "מי",
    "מה",
    "מתי",
    "איפה",
    "איך",
    "למה",
    "מדוע",
    "כמה",
    "איזה",
    "איזו",
    "אילו",
    "היכן",
    "לאן",
    "מאין",
    "כיצד",
    "הייתכן",
    "הזהו",
    "הכי",
    "מהו",
    "מהי",
    "מיהו",
    "מיהי",
    "וכי",
    "שמא",
    "אולי",
    "נכון",
];

/// Whether the question mark that stands here, after one word, is the word's own: where the sentence around has a question
/// mark of its own script, or asks nothing and goes on.
pub(super) fn is_of_name(scan: Scan) -> bool {
    let mut after = scan;
    if !after.literal("?") {
        return false;
    }
    let goes_on = after.rest().chars().take(REACH).find(|c| is_letter(*c));
    let from = scan.text.ceil_char_boundary(scan.at.saturating_sub(REACH));
    let before = &scan.text[from..scan.at];
    let sentence = before.rsplit(['.', '!', '?', '\n', '؟', '۔']).next().unwrap_or(before);
    let is_hebrew = |c: char| matches!(c, '\u{5D0}'..='\u{5EA}');
    let neighbour = sentence.chars().rev().find(|&c| is_letter(c) && is_right_to_left(c)).or(goes_on);
    match neighbour.filter(|&c| is_right_to_left(c)) {
        Some(letter) if !is_hebrew(letter) => true,
        Some(_) => {
            let words = || sentence.split(|c: char| !is_letter(c)).filter(|word| word.starts_with(is_hebrew));
            let is_opening = words().next().is_none();
            goes_on.is_some()
                && (is_opening || words().count() >= FEWEST_WORDS)
                && !words().any(|word| ASKING.contains(&word))
        }
        None => false,
    }
}
