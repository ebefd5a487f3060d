//! The shape of the JSON, the same for all stages.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::article::{Cell, Evidence, ListItem, Message, Place, Removed, Role, Timestamp, TokenKind};
use crate::lang::{BaseDirection, Direction, LanguageTag};
use crate::text::{Mark, MarkKind, SourceSpan};

#[derive(Serialize)]
pub(super) struct Document<'a> {
    /// Of the form: [`super::VERSION`].
    pub(super) version: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) language: Option<&'a LanguageTag>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) direction: Option<Direction>,
    pub(super) metadata: Metadata,
    pub(super) blocks: Vec<Block<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) beside: Vec<Beside<'a>>,
    pub(super) removed: Vec<Taken<'a>>,
}

#[derive(Serialize)]
pub(super) struct Metadata {
    pub(super) headline: Option<String>,
    pub(super) standfirst: Option<String>,
    pub(super) byline: Option<String>,
    pub(super) published: Option<Timestamp>,
    pub(super) updated: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) site_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) image: Option<String>,
}

#[derive(Serialize)]
pub(super) struct Block<'a> {
    pub(super) role: Role,
    pub(super) text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) language: Option<&'a LanguageTag>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) direction: Option<Direction>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) place: Option<Where>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) marks: Vec<Marked<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) runs: Option<Vec<Run<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) tokens: Option<Vec<Token>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) isolates: Option<Vec<Isolate<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) reason: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) direction_reason: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) message: Option<Recognised<'a>>,
    /// Its keys stand beside the others.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub(super) comment: Option<Commented>,
    pub(super) source: Option<SourceSpan>,
}

/// Where a block stands among its neighbours.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Where {
    Flow,
    List { list: usize, depth: usize, ordered: bool, item: usize, first: u64 },
    Table { table: usize, row: usize, column: usize, header: bool, columns: usize, rows: usize },
    Figure(usize),
    Quotation(usize),
    Heading(u8),
}

impl Where {
    /// The place of a block, unless it is a paragraph in the flow.
    pub(super) fn of(place: &Place, role: Role) -> Option<Where> {
        Some(match place {
            Place::Flow if role == Role::Paragraph => return None,
            Place::Flow => Where::Flow,
            &Place::List(ListItem { list, depth, ordered, item, first }) => {
                Where::List { list, depth, ordered, item, first }
            }
            &Place::Table(Cell { table, row, column, header, columns, rows }) => {
                Where::Table { table, row, column, header, columns, rows }
            }
            Place::Figure(number) => Where::Figure(*number),
            Place::Quotation(number) => Where::Quotation(*number),
            Place::Heading(level) => Where::Heading(*level),
        })
    }
}

/// What the author said of a range of text.
#[derive(Serialize)]
pub(super) struct Marked<'a> {
    start: usize,
    end: usize,
    #[serde(flatten)]
    kind: Kind<'a>,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Kind<'a> {
    Emphasis,
    Strong,
    Code,
    Quotation,
    Title,
    Link { href: &'a str },
    Image { src: &'a str, alt: &'a str },
    Language { language: &'a LanguageTag },
    Direction { direction: &'static str },
    Time { datetime: &'a str },
}

impl<'a> From<&'a Mark> for Marked<'a> {
    fn from(mark: &'a Mark) -> Self {
        let kind = match &mark.kind {
            MarkKind::Emphasis => Kind::Emphasis,
            MarkKind::Strong => Kind::Strong,
            MarkKind::Code => Kind::Code,
            MarkKind::Quotation => Kind::Quotation,
            MarkKind::Title => Kind::Title,
            MarkKind::Link { href } => Kind::Link { href },
            MarkKind::Image { src, alt } => Kind::Image { src, alt },
            MarkKind::Language(language) => Kind::Language { language },
            MarkKind::Direction(BaseDirection::Auto) => Kind::Direction { direction: "auto" },
            MarkKind::Direction(BaseDirection::Fixed(direction)) => Kind::Direction { direction: direction.as_str() },
            MarkKind::Time { datetime } => Kind::Time { datetime },
        };
        Marked { start: mark.span.start, end: mark.span.end, kind }
    }
}

/// A block that stands beside the main text.
#[derive(Serialize)]
pub(super) struct Beside<'a> {
    /// After how many blocks of the main text.
    pub(super) after: usize,
    #[serde(flatten)]
    pub(super) block: Block<'a>,
}

#[derive(Serialize)]
pub(super) struct Run<'a> {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) language: &'a LanguageTag,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) evidence: Option<Evidence>,
}

#[derive(Serialize)]
pub(super) struct Token {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) kind: TokenKind,
}

#[derive(Serialize)]
pub(super) struct Isolate<'a> {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) direction: Direction,
    pub(super) language: Option<&'a LanguageTag>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) reason: Option<&'a str>,
}

/// Who wrote a comment, and when: beside its text.
#[derive(Serialize)]
pub(super) struct Commented {
    pub(super) author: Option<String>,
    pub(super) published: Option<Timestamp>,
}

#[derive(Serialize)]
pub(super) struct Taken<'a> {
    role: Role,
    printed: &'a str,
    reason: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Recognised<'a>>,
    source: Option<SourceSpan>,
}

impl<'a> From<&'a Removed> for Taken<'a> {
    fn from(removed: &'a Removed) -> Self {
        Taken {
            role: removed.role,
            printed: &removed.printed,
            reason: &removed.reason,
            message: removed.message.as_ref().map(Recognised),
            source: removed.source,
        }
    }
}

/// A message: its id, and its arguments by name. A date that could be told is ISO 8601; how it was printed says the text.
pub(super) struct Recognised<'a>(pub(super) &'a Message);

impl Serialize for Recognised<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("id", &self.0.id)?;
        map.serialize_entry("arguments", &Arguments(self.0))?;
        map.end()
    }
}

struct Arguments<'a>(&'a Message);

impl Serialize for Arguments<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.arguments.len()))?;
        for argument in &self.0.arguments {
            match &argument.timestamp {
                Some(stamp) => map.serialize_entry(&argument.name, stamp)?,
                None => map.serialize_entry(&argument.name, &argument.value)?,
            }
        }
        map.end()
    }
}
