//! Why a character of a source stands where it does.

use super::order::shown;
use super::passage::{BaseFrom, Passage};
use crate::article::Evidence;
use crate::bidi::{Isolate, TraceStep, trace};
use crate::lang::{Direction, LanguageTag};
use crate::text::Span;

/// Why a character stands where it does.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Explanation {
    /// The character.
    pub character: char,
    /// The language of its run, and how that is known; `None` where the text runs in one direction and was not looked into.
    pub language: Option<(LanguageTag, Evidence)>,
    /// The base direction of its text.
    pub base: Direction,
    /// How that is known.
    pub base_reason: &'static str,
    /// The rules of UAX #9 that made its level.
    pub steps: Vec<TraceStep>,
    /// The innermost isolate around it.
    pub isolate: Option<IsolateAround>,
    /// The isolate that it needs and does not have: its text, and why.
    pub needed: Option<(String, Isolate)>,
    /// Its text as a reader sees it, from left to right.
    pub shown: String,
}

/// An isolate around a character.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct IsolateAround {
    /// What is in it.
    pub text: String,
    /// Whether markup sets it, and not a character.
    pub is_markup: bool,
}

impl Explanation {
    /// The explanation of the character that stands at that byte of the source, if it is in this passage.
    pub(super) fn of(passage: &Passage, source: usize) -> Option<Explanation> {
        let at = passage.map.text_at(source)?;
        let at = passage.text.floor_char_boundary(at);
        let character = passage.text.get(at..)?.chars().next()?;
        let span = Span::new(at, at + character.len_utf8());
        let order = passage.order.as_ref();
        let run = order.and_then(|order| order.segments.runs.iter().find(|run| run.span.contains(span)));
        let needed = order.and_then(|order| order.isolates.iter().rfind(|isolate| isolate.span.contains(span)));
        Some(Explanation {
            character,
            language: run.map(|run| (run.language.clone(), run.evidence)),
            base: passage.base,
            base_reason: match passage.base_from {
                BaseFrom::Own => "declared by `dir` on its element",
                BaseFrom::Around => "declared around it, or called for by the language of the page",
                BaseFrom::Auto => "the first strong character, by `dir=\"auto\"`",
                BaseFrom::Letters => "not declared; that of most letters",
            },
            steps: trace(&passage.text, passage.base.into(), at),
            isolate: isolate_around(passage, at),
            needed: needed.map(|isolate| (passage.text[isolate.span.range()].to_owned(), isolate.clone())),
            shown: shown(passage, span),
        })
    }
}

/// The innermost isolate around a byte of the text.
fn isolate_around(passage: &Passage, at: usize) -> Option<IsolateAround> {
    let mut open = Vec::new();
    for (position, c) in passage.text[..at].char_indices() {
        match c {
            '\u{2066}'..='\u{2068}' => open.push(position),
            '\u{2069}' => drop(open.pop()),
            '\n' => open.clear(),
            _ => {}
        }
    }
    let initiator = open.pop()?;
    let start = initiator + '\u{2066}'.len_utf8();
    let mut depth = 0usize;
    let end = passage.text[start..].char_indices().find(|&(_, c)| {
        depth += usize::from(matches!(c, '\u{2066}'..='\u{2068}'));
        let is_end = c == '\n' || (c == '\u{2069}' && depth == 0);
        depth = depth.saturating_sub(usize::from(c == '\u{2069}'));
        is_end
    });
    let end = end.map_or(passage.text.len(), |(position, _)| start + position);
    Some(IsolateAround { text: passage.text[start..end].to_owned(), is_markup: !passage.map.is_authors(initiator) })
}
