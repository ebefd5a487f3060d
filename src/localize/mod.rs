//! From an article with directions to a page: the catalogs run forwards.
//!
//! What the author wrote stays as it is, in its own language and direction. What a site printed around it (a credit, a
//! date, the count of the comments) was recognised as a message with arguments, and is printed anew in the language of
//! the page. The flat blocks become a tree.

mod chrome;
mod comments;
mod figures;
mod frame;
mod inlines;
mod language;
mod lists;
mod prose;
mod tables;
mod tree;

use std::collections::BTreeSet;

use crate::article::{Article, Directed, Removed, Role};
use crate::catalog::{Catalogs, Localizer};
use crate::closed_enum::closed_enum;
use crate::diagnostic::{Diagnostic, Outcome};
use crate::lang::{Direction, LanguageTag};
use crate::page::{Alternate, Page, Settings};
use crate::text::SourceSpan;

/// How an article becomes a page.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LocalizeOptions {
    /// The language of the page; `None` is the article's.
    pub locale: Option<LanguageTag>,
    /// What becomes of the site's words around the article.
    pub chrome: Chrome,
    /// The address of the page.
    pub url: Option<String>,
    /// The same article in other languages.
    pub alternates: Vec<Alternate>,
    /// What the publisher set.
    pub settings: Settings,
}

closed_enum! {
    /// What becomes of the site's words around the article: comment buttons, links to other articles, notices of rights.
    #[derive(Default)]
    pub enum Chrome {
        /// They are left out.
        #[default]
        Drop = "drop",
        /// They are kept, in the language of the page.
        Keep = "keep",
    }
}

/// Makes the page of an article, in the language of the options.
///
/// The page's own words come from `catalogs`; where they have none in its language they are English, and say so.
///
/// ```
/// use targum::{Article, Catalogs, Direction, LocalizeOptions, Metadata, localize};
///
/// let mut metadata = Metadata::default();
/// metadata.headline = Some("Rain at last".to_owned());
/// metadata.published = "2024-11-02".parse().ok();
/// let article = Article { language: "en".parse().ok(), metadata, blocks: Vec::new(), removed: Vec::new() };
///
/// let mut options = LocalizeOptions::default();
/// options.locale = "he".parse().ok();
/// let page = localize(article, Catalogs::built_in(), &options).value;
/// assert_eq!(page.direction, Direction::Rtl);
/// assert_eq!(page.header[0].direction, Direction::Ltr);
/// assert_eq!(page.header[1].language.to_string(), "he");
/// ```
pub fn localize(article: Article<Directed>, catalogs: &Catalogs, options: &LocalizeOptions) -> Outcome<Page> {
    let mut diagnostics = Vec::new();
    let known = article.language.clone().filter(|language| !language.is_und());
    let asked = options.locale.clone().or_else(|| known.clone());
    let localizer = match &asked {
        Some(asked) => catalogs.negotiate(asked).drain_into(&mut diagnostics),
        // Nothing is known, and nothing was asked for: English, without a word about it.
        None => catalogs.negotiate(&LanguageTag::UND).value,
    };
    let language = asked.unwrap_or_else(|| localizer.language().clone()).without_extensions();
    let direction = language.direction().unwrap_or(localizer.direction());
    let mut stage = Stage {
        catalogs,
        localizer,
        options,
        article_direction: known.as_ref().and_then(LanguageTag::direction).unwrap_or(direction),
        article_language: known.unwrap_or(LanguageTag::UND),
        language,
        direction,
        diagnostics,
        removed: Vec::new(),
        said: BTreeSet::new(),
    };
    let page = stage.page(article);
    Outcome { value: page, diagnostics: stage.diagnostics }
}

/// What all parts of the stage share.
struct Stage<'a> {
    catalogs: &'a Catalogs,
    /// The page's own words.
    localizer: Localizer<'a>,
    options: &'a LocalizeOptions,
    /// The language and direction of the page.
    language: LanguageTag,
    direction: Direction,
    /// The language and direction of the article's own words.
    article_language: LanguageTag,
    article_direction: Direction,
    diagnostics: Vec<Diagnostic>,
    removed: Vec<Removed>,
    /// The messages around the comments that say nothing but themselves: a page has one `Reply`, not one for each comment.
    said: BTreeSet<String>,
}

impl Stage<'_> {
    /// Notes that a block is not on the page.
    fn leave_out(&mut self, role: Role, printed: &str, source: Option<SourceSpan>, reason: &str) {
        self.removed.push(Removed {
            role,
            printed: printed.to_owned(),
            message: None,
            reason: reason.to_owned(),
            source,
        });
    }
}
