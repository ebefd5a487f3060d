//! The stretches of a text that are read as one.

use crate::article::{Segments, Token, TokenKind};
use crate::bidi::{LetterStatistics, Stretch};
use crate::lang::Direction;

/// The phrases whose direction is not the base direction, and the tokens, in the order of the text.
pub(crate) fn of(text: &str, base: Direction, segments: &Segments) -> Vec<Stretch> {
    let mut stretches = phrases(base, segments);
    stretches.extend(segments.tokens.iter().filter_map(|token| of_token(text, token)));
    stretches.sort_by_key(|stretch| (stretch.span.start, std::cmp::Reverse(stretch.span.end)));
    stretches
}

/// Neighbouring runs of the other direction are one phrase; it has a language if they have the same.
fn phrases(base: Direction, segments: &Segments) -> Vec<Stretch> {
    let mut phrases: Vec<Stretch> = Vec::new();
    for run in &segments.runs {
        let Some(direction) = run.language.direction().filter(|direction| *direction != base) else { continue };
        let language = Some(&run.language).filter(|language| !language.is_und() && **language != segments.language);
        match phrases.last_mut().filter(|last| last.span.end == run.span.start) {
            Some(last) => {
                last.span.end = run.span.end;
                last.language = last.language.take().filter(|last| Some(last) == language);
            }
            None => phrases.push(Stretch::phrase(run.span, direction, language.cloned())),
        }
    }
    phrases
}

fn of_token(text: &str, token: &Token) -> Option<Stretch> {
    let direction = direction_of(&text[token.span.range()], token.kind)?;
    Some(Stretch::token(token.span, direction, token.kind.id()))
}

/// The direction in which a token is read: that of its letters; numbers run from left to right. `None` where the paragraph's
/// own order is the reader's: numbers and ranges in Arabic-Indic or Persian digits go with the words around, as UAX #9 has it.
fn direction_of(token: &str, kind: TokenKind) -> Option<Direction> {
    let native_digit = |c: char| matches!(c, '\u{660}'..='\u{669}' | '\u{6F0}'..='\u{6F9}');
    let letter = token.chars().find(|c| c.is_alphabetic());
    match letter {
        Some(_) => LetterStatistics::new(token, &[]).first,
        None if matches!(kind, TokenKind::Number | TokenKind::Range) && token.contains(native_digit) => None,
        None => Some(Direction::Ltr),
    }
}
