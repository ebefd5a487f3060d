//! The document around the article: head, masthead, links to other languages.

use super::HtmlOptions;
use super::article;
use super::inline::{inlines, words};
use super::metadata::metadata;
use super::writer::{Writer, bare, class};
use crate::page::{Isolates, Page};

/// The anchor that the skip link leads to.
const ARTICLE: &str = "article";

/// Writes the whole document.
pub(super) fn document(writer: &mut Writer, page: &Page, options: &HtmlOptions) {
    writer.verbatim("<!doctype html>\n");
    writer.root("html", &bare(), |writer| {
        writer.section("head", &bare(), |writer| {
            metadata(writer, page);
            style(writer, page, options);
        });
        writer.section("body", &class(options.theme.id()), |writer| body(writer, page));
    });
}

fn body(writer: &mut Writer, page: &Page) {
    if let Some(skip) = &page.furniture.skip {
        let attributes = class("skip").with("href", format!("#{ARTICLE}")).passage(skip);
        writer.block("a", &attributes, |writer| words(writer, skip));
    }
    masthead(writer, page);
    writer.section("main", &bare(), |writer| {
        let attributes = class("targum").with("id", ARTICLE);
        writer.section("article", &attributes, |writer| article::article(writer, page));
    });
}

/// The name of the site and the links to other languages, where there are any.
fn masthead(writer: &mut Writer, page: &Page) {
    let (site, languages) = (&page.site, &page.furniture.languages);
    if site.name.is_none() && site.settings.logo.is_none() && languages.is_empty() {
        return;
    }
    writer.section("header", &class("masthead"), |writer| {
        if site.name.is_some() || site.settings.logo.is_some() {
            writer.block("p", &class("site"), |writer| match &site.settings.site_url {
                Some(url) => writer.inline("a", &bare().with("href", url), |writer| site_name(writer, page)),
                None => site_name(writer, page),
            });
        }
        if languages.is_empty() {
            return;
        }
        let mut attributes = class("languages");
        if let Some(label) = &page.furniture.languages_label {
            attributes = attributes.with("aria-label", label.plain(Isolates::Controls));
        }
        writer.section("nav", &attributes, |writer| {
            writer.section("ul", &bare(), |writer| {
                for link in languages {
                    let attributes = bare()
                        .with("href", &link.url)
                        .with("hreflang", link.language.to_string())
                        .language(Some(&link.language))
                        .isolate(Some(link.direction));
                    writer.block("li", &bare(), |writer| {
                        writer.inline("a", &attributes, |writer| inlines(writer, &link.name, &link.language));
                    });
                }
            });
        });
    });
}

/// The logo, which says the name, or else the name.
fn site_name(writer: &mut Writer, page: &Page) {
    let name = page.site.name.as_ref();
    if let Some(logo) = &page.site.settings.logo {
        let alt = name.map(|name| name.plain(Isolates::Controls)).unwrap_or_default();
        return writer.void("img", &class("logo").with("src", logo).with("alt", alt));
    }
    if let Some(name) = name {
        let attributes = bare().language(Some(&name.language)).isolate(Some(name.direction));
        writer.inline("bdi", &attributes, |writer| words(writer, name));
    }
}

/// The theme, the publisher's colour, and the publisher's own CSS, in that order, so that the last wins.
fn style(writer: &mut Writer, page: &Page, options: &HtmlOptions) {
    writer.verbatim("<style>\n");
    options.theme.sheets().for_each(|sheet| writer.verbatim(sheet));
    if let Some(accent) = &page.site.settings.accent {
        writer.verbatim(&format!(":root {{ --accent: {accent}; }}\n"));
    }
    // `</style` in the publisher's CSS would end it here and now.
    writer.verbatim(&options.css.replace("</", "<\\/"));
    writer.verbatim("</style>\n");
    if let Some(css) = &page.site.settings.css {
        writer.void("link", &bare().with("rel", "stylesheet").with("href", css));
        writer.line_end();
    }
}
