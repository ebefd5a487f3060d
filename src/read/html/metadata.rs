//! What the head of a page says about the article: JSON-LD first, then Open Graph and other `meta`, then the title.

use std::collections::HashMap;

use dom_query::Document;

use super::element;
use crate::article::Metadata;
use crate::lang::LanguageTag;
use crate::read::{Findings, characters, schema_org};

/// The metadata and the language of a page.
pub(super) fn read(document: &Document, findings: &mut Findings) -> (Metadata, Option<LanguageTag>) {
    let (mut metadata, mut language) = json_ld(document, findings);
    let declared = document.html_root();
    language = element::language(&declared).or(language);
    let said = Said::of(document);
    let mut line = |names: &[&str]| {
        let value = names.iter().find_map(|name| said.meta.get(*name))?;
        let clean = findings.cleaner.clean(value, None).split_whitespace().collect::<Vec<_>>().join(" ");
        Some(characters::trim(&clean).to_owned()).filter(|value| !characters::is_blank(value))
    };
    let fill = |field: &mut Option<String>, value: Option<String>| *field = field.take().or(value);
    fill(&mut metadata.headline, line(&["og:title", "twitter:title", "title"]));
    fill(&mut metadata.standfirst, line(&["og:description", "description"]));
    fill(&mut metadata.byline, line(&["author", "article:author_name", "parsely-author"]));
    fill(&mut metadata.site_name, line(&["og:site_name", "application-name"]));
    let published = line(&["article:published_time", "date", "dc.date", "parsely-pub-date"]);
    metadata.published = metadata.published.or(published.and_then(|stamp| stamp.parse().ok()));
    let updated = line(&["article:modified_time", "og:updated_time", "last-modified"]);
    metadata.updated = metadata.updated.or(updated.and_then(|stamp| stamp.parse().ok()));
    let locale = line(&["og:locale", "content-language"]).and_then(|tag| tag.parse().ok());
    let (url, image) = (line(&["canonical", "og:url"]), line(&["og:image", "twitter:image"]));
    metadata.url = url.and_then(|url| findings.addresses.admit(&url)).or(metadata.url);
    metadata.image = metadata.image.or(image.and_then(|image| findings.addresses.admit(&image)));
    (metadata, language.or(locale))
}

fn json_ld(document: &Document, findings: &mut Findings) -> (Metadata, Option<LanguageTag>) {
    let scripts = document.select("script[type='application/ld+json']");
    let found = scripts.nodes().iter().find_map(|script| {
        let value = serde_json::from_str(&script.text()).ok()?;
        let article = schema_org::article(&value)?;
        Some((schema_org::metadata(article, findings), schema_org::language(article)))
    });
    found.unwrap_or_default()
}

/// What is said in the head, by lower-case name; the first of a name counts.
struct Said {
    meta: HashMap<String, String>,
}

impl Said {
    fn of(document: &Document) -> Said {
        let mut meta: HashMap<String, String> = HashMap::new();
        for node in document.select("meta[content]").nodes() {
            let name = ["property", "name", "itemprop", "http-equiv"].iter().find_map(|name| node.attr(name));
            if let Some(name) = name {
                meta.entry(name.trim().to_ascii_lowercase()).or_insert_with(|| node.attr_or("content", "").to_string());
            }
        }
        if let Some(link) = document.select("link[rel=canonical][href]").nodes().first() {
            meta.insert("canonical".into(), link.attr_or("href", "").to_string());
        }
        if let Some(title) = document.select("head > title").nodes().first() {
            meta.insert("title".into(), title.text().to_string());
        }
        Said { meta }
    }
}
