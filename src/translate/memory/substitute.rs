//! Numbers and addresses of a text put in the place of those of a segment that is otherwise the same, in its translation too.

use super::words::{Kind, Word, words};

/// What becomes of a segment and its translation.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Substitution {
    /// The numbers and addresses are the same.
    None,
    /// The segment and its translation, with those of the text.
    Done { source: String, target: String },
    /// They differ, and it is not clear which of the translation are meant.
    Unclear,
}

/// Puts the numbers and addresses of `text` into `source` and `target`.
///
/// The first of the text replaces the first of the source, and so on; in the target, what is written as it was in the source, and as
/// often, is replaced.
pub(super) fn substitute(text: &str, source: &str, target: &str) -> Substitution {
    let (wanted, present) = (placeables(text), placeables(source));
    let same_kinds = wanted.iter().map(|word| word.kind).eq(present.iter().map(|word| word.kind));
    let string = |word: &Word, text: &'_ str| text[word.span.range()].to_owned();
    let mut changes: Vec<(String, String)> = Vec::new();
    if !same_kinds {
        let same = |word: &Word| present.iter().any(|other| string(other, source) == string(word, text));
        return if wanted.len() == present.len() && wanted.iter().all(same) {
            Substitution::None
        } else {
            Substitution::Unclear
        };
    }
    for (new, old) in wanted.iter().zip(&present) {
        let change = (string(old, source), string(new, text));
        if changes.iter().any(|(old, new)| *old == change.0 && *new != change.1) {
            return Substitution::Unclear;
        }
        changes.push(change);
    }
    if changes.iter().all(|(old, new)| old == new) {
        return Substitution::None;
    }
    let in_target = placeables(target);
    let as_often = |old: &str| {
        let of_source = present.iter().filter(|word| &source[word.span.range()] == old).count();
        of_source == in_target.iter().filter(|word| &target[word.span.range()] == old).count()
    };
    if !changes.iter().filter(|(old, new)| old != new).all(|(old, _)| as_often(old)) {
        return Substitution::Unclear;
    }
    Substitution::Done { source: replaced(source, &present, &changes), target: replaced(target, &in_target, &changes) }
}

/// The numbers and addresses of a text.
fn placeables(text: &str) -> Vec<Word> {
    words(text).filter(|word| word.kind != Kind::Plain).collect()
}

/// The text with each of `placeables` that is to be changed.
fn replaced(text: &str, placeables: &[Word], changes: &[(String, String)]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut end = 0;
    for word in placeables {
        let range = word.span.range();
        out.push_str(&text[end..range.start]);
        end = range.end;
        let change = changes.iter().find(|(old, _)| *old == text[range.clone()]);
        out.push_str(change.map_or(&text[range], |(_, new)| new));
    }
    out.push_str(&text[end..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn done(source: &str, target: &str) -> Substitution {
        Substitution::Done { source: source.to_owned(), target: target.to_owned() }
    }

    #[test]
    fn numbers_and_addresses_take_the_place_of_those_in_the_memory() {
        let source = "Page 3 of 10, see https://example.org/a.";
        let target = "https://example.org/a : 10 / 3";
        let text = "Page 10 of 12, see http://example.com.";
        let expected = done("Page 10 of 12, see http://example.com.", "http://example.com : 12 / 10");
        assert_eq!(substitute(text, source, target), expected);
    }

    #[test]
    fn nothing_is_substituted_where_it_is_not_clear_what_is_meant() {
        // One number stands for two.
        assert_eq!(substitute("From 3 to 4", "From 3 to 3", "3-3"), Substitution::Unclear);
        // The translation spells it out.
        assert_eq!(substitute("5 years", "3 years", "three"), Substitution::Unclear);
        assert_eq!(substitute("5 years", "The years", "5"), Substitution::Unclear);
        assert_eq!(substitute("5 years", "5 old years", "5"), Substitution::None);
    }
}
