//! Lines of the site: what the catalogs recognise, tested in depth.
//!
//! A catalog says which message could have printed a line ([`lines`]); whether what its holes caught is really a name, a
//! date, a title, is asked of each argument ([`argument`]). A recognition that fails is dropped, and the line stays body
//! text; the others become the block's [`message`].

mod argument;
mod lines;
mod message;

use super::draft::Draft;
use crate::catalog::Catalogs;
use crate::lang::LanguageTag;
use lines::Lines;

/// Looks the draft's line up in the catalogs.
pub(super) fn recognise(draft: &mut Draft, catalogs: &Catalogs, near: &[LanguageTag]) {
    if !draft.is_line() {
        return;
    }
    let text = draft.block.text.text.as_str();
    let single = undoubled(text);
    let line = single.unwrap_or(text);
    let lines = Lines { catalogs, near };
    let message = lines.message(line).or_else(|| lines.credited(line)).or_else(|| lines.notice(line));
    if let Some(message) = message {
        draft.doubled = single.is_some();
        draft.message = Some(message);
    }
}

/// Guesses the message of a line that no catalog has, from its words.
pub(super) fn guess(draft: &mut Draft, catalogs: &Catalogs, near: &[LanguageTag]) {
    if draft.message.is_none() && draft.is_line() {
        draft.message = Lines { catalogs, near }.familiar(draft.text());
        draft.guessed = draft.message.is_some();
    }
}

/// The line up to where it begins to say again what it has just said: `(Photo: EPA) (Photo: EPA)`, `Photo: AFP Photo: AFP`.
fn undoubled(text: &str) -> Option<&str> {
    let text = text.trim_end();
    if let Some(open) = text.rfind('(').filter(|_| text.ends_with(')')) {
        let group = &text[open..];
        let mut rest = text[..open].trim_end();
        if !rest.ends_with(group) {
            return None;
        }
        while let Some(shorter) = rest.strip_suffix(group) {
            if !shorter.trim_end().ends_with(group) {
                return Some(rest);
            }
            rest = shorter.trim_end();
        }
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let half = words.len() / 2;
    if !(2..=8).contains(&half) || words.len() % 2 == 1 || words[..half] != words[half..] {
        return None;
    }
    let end = words[half - 1].as_ptr() as usize - text.as_ptr() as usize + words[half - 1].len();
    Some(&text[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_twice_is_read_once() {
        assert_eq!(undoubled("A and B (Photo: EPA) (Photo: EPA)"), Some("A and B (Photo: EPA)"));
        assert_eq!(undoubled("A (P: E) (P: E) (P: E) "), Some("A (P: E)"));
        assert_eq!(undoubled("Photo: AFP Photo: AFP"), Some("Photo: AFP"));
        assert_eq!(undoubled("A (Photo: EPA)"), None);
        assert_eq!(undoubled("No, no"), None);
    }
}
