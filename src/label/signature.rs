//! Signatures without a word of the site: `(AP)` after a caption, `\u{A9}` and who took the picture.

use super::draft::Draft;
use super::people::{self, Support};
use crate::article::{Argument, Message};
use crate::lang::LanguageTag;
use crate::text::Span;

/// A caption of fewer words would be a phrase with its abbreviation.
const CAPTION_WORDS: std::ops::RangeInclusive<usize> = 2..=30;

/// Gives a line that no catalog knows its message, where an agency signs it.
pub(super) fn recognise(draft: &mut Draft) {
    if draft.message.is_none() && draft.is_line() {
        let text = draft.text();
        draft.message = after_caption(text).or_else(|| after_sign(text)).or_else(|| alone(text));
    }
}

/// `Workers at the harbour (Reuters)`. A sentence has its stop before or after the brackets.
fn after_caption(text: &str) -> Option<Message> {
    let text = text.trim_end();
    let (caption, signature) = text.strip_suffix(')')?.rsplit_once('(')?;
    // Brackets that touch the word before belong to it: `f(x)`.
    let apart = caption.ends_with(char::is_whitespace);
    let caption = caption.trim();
    let words = caption.split_whitespace().count();
    let stopped = caption.ends_with(['.', '!', '?', '\u{61F}', '\u{6D4}', ':', ',']);
    if !apart || stopped || !CAPTION_WORDS.contains(&words) || !people::is_agency(signature) {
        return None;
    }
    Some(message("caption-credit", [argument("caption", text, caption), argument("credit", text, signature.trim())]))
}

/// `\u{A9} Jane Doe / AFP`: who took the picture and for whom, where a notice of rights would have a site and a year.
fn after_sign(text: &str) -> Option<Message> {
    let credit = text.trim().strip_prefix('\u{A9}')?.trim();
    let person = (2..=3).contains(&credit.split_whitespace().count()) && !people::is_institution(credit);
    let named = (credit.contains('/') || person) && !credit.chars().any(char::is_numeric);
    let signed = named && people::are_names(credit, credit, Support::Marked);
    (signed || people::is_agency(credit)).then(|| message("credit", [argument("credit", text, credit)]))
}

/// `(Reuters)`, `Getty Images`.
fn alone(text: &str) -> Option<Message> {
    let text = text.trim();
    let inner = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    // A single word may be a crosshead.
    let credit = inner.or_else(|| Some(text).filter(|text| text.contains(char::is_whitespace)))?;
    people::is_agency(credit).then(|| message("credit", [argument("credit", text, credit)]))
}

/// A message in no language.
fn message<const N: usize>(id: &str, arguments: [Argument; N]) -> Message {
    Message { id: id.to_owned(), language: LanguageTag::UND, arguments: arguments.to_vec() }
}

/// The argument that is this part of the text.
fn argument(name: &str, text: &str, part: &str) -> Argument {
    let start = part.as_ptr() as usize - text.as_ptr() as usize;
    let span = Span::new(start, start + part.len());
    Argument { name: name.to_owned(), value: part.to_owned(), span, timestamp: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(message: Option<Message>) -> Vec<String> {
        message.into_iter().flat_map(|message| message.arguments).map(|argument| argument.value).collect()
    }

    #[test]
    fn an_agency_in_brackets_signs_a_caption() {
        assert_eq!(values(after_caption("Workers at the harbour (Reuters)")), ["Workers at the harbour", "Reuters"]);
        for text in [
            "He said so on Monday. (Reuters)",
            "The harbour (closed)",
            "He said so (Reuters).",
            "Solve for f(x)",
            "It is f(AP)",
        ] {
            assert_eq!(after_caption(text), None, "{text}");
        }
    }

    #[test]
    fn an_agency_alone_is_a_credit() {
        assert_eq!(values(alone("(AP)")), ["AP"]);
        assert_eq!(alone("AP"), None);
        assert_eq!(alone("The harbour"), None);
    }

    #[test]
    fn the_sign_of_rights_with_two_names_is_a_credit() {
        assert_eq!(values(after_sign("\u{A9} Jane Doe / AFP")), ["Jane Doe / AFP"]);
        assert_eq!(after_sign("\u{A9} 2024 The Lamp"), None);
    }
}
