//! What a page says of itself to machines: browsers, search engines, the sites where it is shared.

use super::inline::Inline;
use crate::article::Timestamp;
use crate::lang::{Direction, LanguageTag};

/// What a page says of itself to machines.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Head {
    /// The title of the document, in the page's direction: a headline of another direction is a phrase within.
    pub title: Vec<Inline>,
    /// The headline alone.
    pub headline: Vec<Inline>,
    /// The article in a sentence or two.
    pub description: Vec<Inline>,
    /// Who wrote it, each name a plain text.
    pub authors: Vec<String>,
    /// When it was first published.
    pub published: Option<Timestamp>,
    /// When it was last changed.
    pub updated: Option<Timestamp>,
    /// The language of the article's own words.
    pub article_language: Option<LanguageTag>,
    /// The canonical address.
    pub url: Option<String>,
    /// The address of the lead picture.
    pub image: Option<String>,
    /// The section of the paper.
    pub section: Option<String>,
    /// The tags.
    pub tags: Vec<String>,
    /// The same article in other languages, and in this one.
    pub alternates: Vec<Alternate>,
}

/// The same article in a language.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternate {
    /// The language; `None` is `x-default`, for everyone else.
    pub language: Option<LanguageTag>,
    /// Its address.
    pub url: String,
}

/// A visible link to the same article in another language: its name in its own language.
#[derive(Clone, Debug, PartialEq)]
pub struct LanguageLink {
    /// The language.
    pub language: LanguageTag,
    /// Its direction.
    pub direction: Direction,
    /// Its name, in itself.
    pub name: Vec<Inline>,
    /// Where it leads.
    pub url: String,
}
