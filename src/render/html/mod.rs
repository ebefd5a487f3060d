//! HTML: a document that stands by itself, or the article alone.
//!
//! A document carries its theme within and loads nothing. A fragment is one `<article lang dir>` without style or script,
//! for a publisher's own page. Both hold the same article, with the same class names.

mod article;
mod comments;
mod document;
mod inline;
mod metadata;
mod structured;
mod writer;

use super::theme::Theme;
use crate::page::Page;
use writer::{Writer, class};

/// How a page becomes HTML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct HtmlOptions {
    /// The whole document, or the article alone.
    pub extent: Extent,
    /// The looks of a document.
    pub theme: Theme,
    /// CSS of the publisher's, after the theme's. It stands in the document as it is, so it must be trusted.
    pub css: String,
}

/// How much of the page is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Extent {
    /// A document, from `<!doctype html>` on.
    #[default]
    Document,
    /// One `<article>`.
    Fragment,
}

/// The class names of the article and what they stand for, beside those that are the [`Role`](crate::Role) of a text. They
/// are kept from version to version.
pub const CLASSES: &[(&str, &str)] = &[
    ("targum", "the article"),
    ("lead", "the figure over the body"),
    ("unpictured", "a figure whose picture did not come with it: a caption, a credit"),
    ("entry", "an entry of a live blog, its heading and what follows"),
    ("table", "the box around a table, which scrolls where the page is narrow"),
    ("number", "a cell that holds a number and nothing else, or a number that is isolated"),
    ("comments", "the readers' comments and the words around them"),
    ("comment", "a comment"),
    ("comment-by", "who wrote a comment, and when"),
    ("comment-author", "who wrote a comment"),
    ("comment-date", "when a comment was written"),
    ("comment-title", "the heading of a comment"),
];

/// Writes a page as HTML.
///
/// ```
/// use targum::{Article, Catalogs, Extent, HtmlOptions, LocalizeOptions, Metadata, html, localize};
///
/// let mut metadata = Metadata::default();
/// metadata.headline = Some("Rain & wind".to_owned());
/// let article = Article { language: "en".parse().ok(), metadata, blocks: Vec::new(), removed: Vec::new() };
/// let page = localize(article, Catalogs::built_in(), &LocalizeOptions::default()).value;
///
/// let mut options = HtmlOptions::default();
/// options.extent = Extent::Fragment;
/// let html = html(&page, &options);
/// assert!(html.starts_with(r#"<article class="targum" lang="en" dir="ltr">"#));
/// assert!(html.contains(r#"<h1 class="headline">Rain &amp; wind</h1>"#));
/// ```
pub fn html(page: &Page, options: &HtmlOptions) -> String {
    let mut writer = Writer::new(&page.language, page.direction);
    match options.extent {
        Extent::Document => document::document(&mut writer, page, options),
        Extent::Fragment => writer.root("article", &class("targum"), |writer| article::article(writer, page)),
    }
    writer.finish()
}
