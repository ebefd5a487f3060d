//! An article at a stage as JSON.

use super::shape::{Beside, Block, Commented, Document, Isolate, Metadata, Recognised, Run, Token, Where};
use crate::article::{self, Article, CommentParts, Directed, Directions, Label, Labelled, Read, Segmented, Segments};
use crate::lang::LanguageTag;

/// What is known of a block at a stage.
pub trait Known {
    /// Whether it stands beside the main text; told by `read`, and forgotten once `label` has told what it is.
    fn is_beside(&self) -> bool {
        false
    }

    /// What it is for; known after `label`.
    fn label(&self) -> Option<&Label> {
        None
    }

    /// In which languages it is; known after `segment`.
    fn segments(&self) -> Option<&Segments> {
        None
    }

    /// How it is laid out; known after `resolve`.
    fn directions(&self) -> Option<&Directions> {
        None
    }
}

impl Known for Read {
    fn is_beside(&self) -> bool {
        self.beside
    }
}

impl Known for Labelled {
    fn label(&self) -> Option<&Label> {
        Some(&self.label)
    }
}

impl Known for Segmented {
    fn label(&self) -> Option<&Label> {
        Some(&self.label)
    }

    fn segments(&self) -> Option<&Segments> {
        Some(&self.segments)
    }
}

impl Known for Directed {
    fn label(&self) -> Option<&Label> {
        Some(&self.label)
    }

    fn segments(&self) -> Option<&Segments> {
        Some(&self.segments)
    }

    fn directions(&self) -> Option<&Directions> {
        Some(&self.directions)
    }
}

/// The JSON of an article.
pub(super) fn document<S: Known>(article: &Article<S>) -> Document<'_> {
    let metadata = &article.metadata;
    let directed = article.blocks.iter().any(|block| block.state.directions().is_some());
    Document {
        version: super::VERSION,
        language: article.language.as_ref(),
        // Until `resolve`, a direction is one that a block declares.
        direction: article.language.as_ref().filter(|_| directed).and_then(LanguageTag::direction),
        metadata: Metadata {
            headline: metadata.headline.clone(),
            standfirst: metadata.standfirst.clone(),
            byline: metadata.byline.clone(),
            published: metadata.published,
            updated: metadata.updated,
            site_name: metadata.site_name.clone(),
            url: metadata.url.clone(),
            image: metadata.image.clone(),
        },
        blocks: article.blocks.iter().filter(|block| !block.state.is_beside()).map(block).collect(),
        beside: beside(article),
        removed: article.removed.iter().map(Into::into).collect(),
    }
}

/// The blocks beside the main text, each with the number of blocks of the main text before it.
fn beside<S: Known>(article: &Article<S>) -> Vec<Beside<'_>> {
    let mut after = 0;
    let mut beside = Vec::new();
    for one in &article.blocks {
        match one.state.is_beside() {
            true => beside.push(Beside { after, block: block(one) }),
            false => after += 1,
        }
    }
    beside
}

fn block<S: Known>(block: &article::Block<S>) -> Block<'_> {
    let (label, segments, directions) = (block.state.label(), block.state.segments(), block.state.directions());
    Block {
        role: label.map_or(block.declared_role, |label| label.role),
        text: block.text.text.clone(),
        place: Where::of(&block.place, block.declared_role),
        marks: block.text.marks.iter().map(Into::into).collect(),
        language: segments.map(|segments| &segments.language).or(block.declared_language.as_ref()),
        direction: directions.map(|directions| directions.direction).or(block.declared_direction),
        runs: segments.map(|segments| segments.runs.iter().map(run).collect()),
        tokens: segments.map(|segments| segments.tokens.iter().map(token).collect()),
        isolates: directions.map(|directions| directions.isolates.iter().map(isolate).collect()),
        reason: label.map(|label| label.reason.as_str()),
        direction_reason: directions.map(|directions| directions.reason.as_str()),
        message: label.and_then(|label| label.message.as_deref()).map(Recognised),
        comment: label.and_then(|label| label.comment.as_ref()).map(|parts| commented(&block.text.text, parts)),
        source: block.source,
    }
}

fn run(run: &article::Run) -> Run<'_> {
    Run { start: run.span.start, end: run.span.end, language: &run.language, evidence: Some(run.evidence) }
}

fn token(token: &article::Token) -> Token {
    Token { start: token.span.start, end: token.span.end, kind: token.kind }
}

fn isolate(isolate: &article::Isolate) -> Isolate<'_> {
    Isolate {
        start: isolate.span.start,
        end: isolate.span.end,
        direction: isolate.direction,
        language: isolate.language.as_ref(),
        reason: Some(&isolate.reason),
    }
}

fn commented(text: &str, parts: &CommentParts) -> Commented {
    Commented { author: parts.author.map(|span| text[span.range()].to_owned()), published: parts.published }
}
