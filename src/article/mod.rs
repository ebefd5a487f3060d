//! The article, and what each stage of the walk adds to it.
//!
//! An [`Article<S>`] is a list of blocks in reading order. `S` is what is known of each block so far: [`Read`], then
//! [`Labelled`], [`Segmented`], [`Directed`]. Each holds what came before it, so a half-done article cannot exist, and a
//! renderer cannot be handed one.

mod metadata;
mod place;
mod role;
mod state;
mod timezone;

pub use metadata::{Metadata, Timestamp, TimestampError};
pub use place::{Cell, ListItem, Place};
pub use role::Role;
pub use state::{
    Argument, CommentParts, Directed, Directions, Evidence, Label, Labelled, Message, Read, Run, Segmented, Segments,
    Token, TokenKind,
};
pub use timezone::{Timezone, TimezoneError};

pub use crate::bidi::Isolate;
use crate::lang::{Direction, LanguageTag};
use crate::text::{MarkedText, SourceSpan};

/// An article at the stage `S`.
#[derive(Clone, Debug, PartialEq)]
pub struct Article<S> {
    /// The main language: as declared by the source until `segment`, then as found.
    pub language: Option<LanguageTag>,
    /// What is known about the article as a whole.
    pub metadata: Metadata,
    /// The blocks, in reading order.
    pub blocks: Vec<Block<S>>,
    /// What was taken out of the body, each with its reason. Nothing that was read is lost.
    pub removed: Vec<Removed>,
}

impl<S> Article<S> {
    /// The article with each block's state turned into that of the next stage.
    pub fn map<T>(self, mut next: impl FnMut(&MarkedText, &Place, S) -> T) -> Article<T> {
        Article {
            language: self.language,
            metadata: self.metadata,
            blocks: self.blocks.into_iter().map(|block| block.map(&mut next)).collect(),
            removed: self.removed,
        }
    }
}

/// A stretch of text that is laid out by itself: a paragraph, a headline, a list item, a table cell, a comment.
#[derive(Clone, Debug, PartialEq)]
pub struct Block<S> {
    /// The text as printed, and its marks.
    pub text: MarkedText,
    /// Where it stands among its neighbours: in the flow, a list, a table, a figure.
    pub place: Place,
    /// The role that the source's markup declares; [`Role::Paragraph`] where it declares none.
    pub declared_role: Role,
    /// The language that the source declares for the whole block, its own or inherited.
    pub declared_language: Option<LanguageTag>,
    /// The direction that the source declares for the whole block, its own or inherited; `dir="auto"` is `None`.
    pub declared_direction: Option<Direction>,
    /// Where it was read from; `None` where the reader has no positions.
    pub source: Option<SourceSpan>,
    /// What the stages so far found.
    pub state: S,
}

impl<S> Block<S> {
    /// The block with its state turned into that of the next stage.
    pub fn map<T>(self, next: impl FnOnce(&MarkedText, &Place, S) -> T) -> Block<T> {
        let state = next(&self.text, &self.place, self.state);
        Block {
            text: self.text,
            place: self.place,
            declared_role: self.declared_role,
            declared_language: self.declared_language,
            declared_direction: self.declared_direction,
            source: self.source,
            state,
        }
    }
}

impl Block<Read> {
    /// A paragraph of plain text in the flow.
    pub fn paragraph(text: impl Into<String>, source: impl Into<Option<SourceSpan>>) -> Block<Read> {
        Block {
            text: MarkedText::plain(text),
            place: Place::Flow,
            declared_role: Role::Paragraph,
            declared_language: None,
            declared_direction: None,
            source: source.into(),
            state: Read::default(),
        }
    }
}

/// Something that was read and is not part of the body.
#[derive(Clone, Debug, PartialEq)]
pub struct Removed {
    /// What it is.
    pub role: Role,
    /// The text as printed.
    pub printed: String,
    /// The catalog message that could have printed it, and with which arguments.
    pub message: Option<Message>,
    /// Why it was taken out.
    pub reason: String,
    /// Where it was read from.
    pub source: Option<SourceSpan>,
}
