//! The head of a document: what it says of itself to browsers, search engines and the sites where it is shared.
//!
//! Markup cannot reach a title or an attribute, so phrases that need it are isolated there with characters.

use super::structured::news_article;
use super::writer::{Writer, bare};
use crate::lang::LanguageTag;
use crate::page::{Inline, Isolates, Page};

/// Writes the metadata of a page.
pub(super) fn metadata(writer: &mut Writer, page: &Page) {
    let head = &page.head;
    let plain = |content: &[Inline]| Inline::plain(content, &page.language, Isolates::Controls);
    line(writer, "meta", &[("charset", "utf-8")]);
    line(writer, "meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")]);
    line(writer, "meta", &[("name", "color-scheme"), ("content", "light dark")]);
    writer.block("title", &bare(), |writer| writer.text(&plain(&head.title)));

    let description = plain(&head.description);
    if !description.is_empty() {
        line(writer, "meta", &[("name", "description"), ("content", &description)]);
    }
    for author in &head.authors {
        line(writer, "meta", &[("name", "author"), ("content", author)]);
    }
    if let Some(url) = &head.url {
        line(writer, "link", &[("rel", "canonical"), ("href", url)]);
    }
    for alternate in &head.alternates {
        let language = alternate.language.as_ref().map_or("x-default".to_owned(), LanguageTag::to_string);
        line(writer, "link", &[("rel", "alternate"), ("hreflang", &language), ("href", &alternate.url)]);
    }
    open_graph(writer, page, &plain(&head.headline), &description);
    writer.verbatim("<script type=\"application/ld+json\">\n");
    writer.verbatim(&news_article(page));
    writer.verbatim("\n</script>\n");
}

/// The [Open Graph](https://ogp.me/) of a page.
fn open_graph(writer: &mut Writer, page: &Page, title: &str, description: &str) {
    let head = &page.head;
    let mut property = |name: &str, content: &str| {
        if !content.is_empty() {
            line(writer, "meta", &[("property", name), ("content", content)]);
        }
    };
    property("og:type", "article");
    property("og:title", title);
    property("og:description", description);
    property("og:locale", &page.language.to_string().replace('-', "_"));
    property("og:url", head.url.as_deref().unwrap_or_default());
    property("og:image", head.image.as_deref().unwrap_or_default());
    if let Some(name) = &page.site.name {
        property("og:site_name", &name.plain(Isolates::Controls));
    }
    for (name, stamp) in [("article:published_time", head.published), ("article:modified_time", head.updated)] {
        if let Some(stamp) = stamp {
            property(name, &stamp.to_string());
        }
    }
    head.authors.iter().for_each(|author| property("article:author", author));
    property("article:section", head.section.as_deref().unwrap_or_default());
    head.tags.iter().for_each(|tag| property("article:tag", tag));
}

fn line(writer: &mut Writer, name: &'static str, pairs: &[(&'static str, &str)]) {
    let attributes = pairs.iter().fold(bare(), |attributes, (name, value)| attributes.with(name, *value));
    writer.void(name, &attributes);
    writer.line_end();
}
