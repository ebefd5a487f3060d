//! Direction: each block's base direction, and what is isolated in it.
//!
//! Resolved once, on the words that will be printed. The base direction is what the author declared, else that of most
//! letters, else that of the text around: first the table or list that the block is part of, then the article. The
//! decision what to isolate is [`bidi`](crate::bidi)'s; this stage tells it which stretches are read as one: phrases of the
//! other direction, and tokens.

mod context;
mod stretches;

use crate::article::{Article, Block, Directed, Directions, Segmented, Segments, Token, TokenKind};
use crate::bidi::{Base, BaseEvidence, Isolator, LetterStatistics, base_direction};
use crate::lang::{Direction, LanguageTag};
use crate::text::Span;
use context::Contexts;
pub(crate) use stretches::of as stretches;

/// How directions are resolved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ResolveOptions {
    /// The direction of an article in which nothing speaks: no language is known, and there are no letters.
    pub direction: Option<Direction>,
}

/// Resolves the directions of an article.
pub fn resolve(article: Article<Segmented>, options: &ResolveOptions) -> Article<Directed> {
    let contexts = Contexts::new(&article, options);
    let mut isolator = Isolator::new();
    let Article { language, metadata, blocks, removed } = article;
    let blocks = blocks.into_iter().map(|block| resolve_block(block, &contexts, &mut isolator)).collect();
    Article { language, metadata, blocks, removed }
}

fn resolve_block(mut block: Block<Segmented>, contexts: &Contexts, isolator: &mut Isolator) -> Block<Directed> {
    let base = base_of(&block, contexts);
    if let Some(language) = language_in(base.direction, &block.state.segments) {
        block.state.segments.language = language;
    }
    let stretches = stretches::of(&block.text.text, base.direction, &block.state.segments);
    let directions = Directions {
        direction: base.direction,
        reason: base.reason.as_str().to_owned(),
        isolates: isolator.isolates(&block.text.text, base.direction, &stretches),
    };
    block.map(|_, _, Segmented { label, segments }| Directed { label, segments, directions })
}

/// The language of a text whose base direction is not that of its main language: of the languages in it that run in the base
/// direction, the one with the longest text. A Hebrew sentence around a longer English quotation is Hebrew.
fn language_in(base: Direction, segments: &Segments) -> Option<LanguageTag> {
    if segments.language.direction().is_none_or(|direction| direction == base) {
        return None;
    }
    let mut lengths: Vec<(&LanguageTag, usize)> = Vec::new();
    for run in segments.runs.iter().filter(|run| run.language.direction() == Some(base)) {
        match lengths.iter_mut().find(|(language, _)| *language == &run.language) {
            Some((_, length)) => *length += run.span.len(),
            None => lengths.push((&run.language, run.span.len())),
        }
    }
    lengths.into_iter().max_by_key(|(_, length)| *length).map(|(language, _)| language.clone())
}

fn base_of(block: &Block<Segmented>, contexts: &Contexts) -> Base {
    let light = light(&block.state.segments.tokens);
    let text = &block.text.text;
    let credible = |declared: &Direction| !contradicts(*declared, &LetterStatistics::new(text, &light));
    let declared = block.declared_direction.filter(credible);
    let evidence = BaseEvidence { declared, light: &light, context: contexts.around(&block.place) };
    base_direction(text, &evidence)
}

/// Whether no letter has the direction that was declared, while some have the other: then the declaration was made for the
/// page around, and the words know better.
fn contradicts(declared: Direction, statistics: &LetterStatistics) -> bool {
    match declared {
        Direction::Ltr => statistics.ltr == 0 && statistics.rtl > 0,
        Direction::Rtl => statistics.rtl == 0 && statistics.ltr > 0,
    }
}

/// The tokens whose letters say little about the sentence around them. Names are not among them: capitalised words weigh less
/// anyway.
pub(crate) fn light(tokens: &[Token]) -> Vec<Span> {
    let is_light = |kind| {
        use TokenKind::{Code, Email, Formula, Handle, Path, Url};
        matches!(kind, Code | Email | Formula | Handle | Path | Url)
    };
    tokens.iter().filter(|token| is_light(token.kind)).map(|token| token.span).collect()
}
