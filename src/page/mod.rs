//! The page: what every renderer draws, with all decisions taken.
//!
//! A renderer looks nothing up, guesses no language and chooses no direction: whatever it prints stands in the [`Page`],
//! each text a [`Passage`] with its language and its base direction, each phrase that needs it isolated.

mod address;
mod controls;
mod element;
mod head;
mod images;
mod inline;
mod passage;
mod quotes;
mod settings;

pub use element::{Comment, Comments, Element, Figure, Image, List, LiveEntry, Scope, Table, TableCell};
pub use head::{Alternate, Head, LanguageLink};
pub use inline::{Inline, Isolates, Phrase};
pub use passage::Passage;
pub use settings::{Setting, SettingError, Settings};

pub(crate) use address::{Address, address};
pub(crate) use controls::{Balance, controls_by_name};
pub(crate) use inline::{POP_DIRECTIONAL_ISOLATE, isolate_initiator};
pub(crate) use quotes::QuoteMarks;

use crate::article::Removed;
use crate::lang::{Direction, LanguageTag};

/// A page: an article in a language's dress.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// The language of the page: of its chrome, not always of the article.
    pub language: LanguageTag,
    /// The direction of the page.
    pub direction: Direction,
    /// What it says of itself to machines.
    pub head: Head,
    /// The site it belongs to, and what the publisher set.
    pub site: Site,
    /// The page's own words, outside the article.
    pub furniture: Furniture,
    /// The texts over the body, in order: kicker, headline, standfirst, byline, dates.
    pub header: Vec<Passage>,
    /// The picture over the body, or only its credit.
    pub lead: Option<Figure>,
    /// The body.
    pub body: Vec<Element>,
    /// Under the body: footnotes, tags, related articles, rights.
    pub footer: Vec<Element>,
    /// The readers' comments.
    pub comments: Comments,
    /// What was taken out of the article, each with its reason.
    pub removed: Vec<Removed>,
}

/// The site that a page belongs to, as the publisher set it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Site {
    /// Its name.
    pub name: Option<Passage>,
    /// What the publisher set.
    pub settings: Settings,
}

/// The page's own words, outside the article.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Furniture {
    /// The link over the masthead that leads past it, for keyboards and screen readers.
    pub skip: Option<Passage>,
    /// What the links to other languages are called as a whole, for screen readers.
    pub languages_label: Option<Passage>,
    /// Links to the same article in other languages.
    pub languages: Vec<LanguageLink>,
}
