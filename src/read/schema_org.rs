//! Articles as [schema.org](https://schema.org/NewsArticle) describes them in JSON-LD.

use serde_json::{Map, Value};

use super::{Findings, characters};
use crate::article::Metadata;
use crate::lang::LanguageTag;

/// An object of JSON.
pub(super) type Object = Map<String, Value>;

/// The first article in a document of JSON-LD: the object itself, or one of an array or of its `@graph`.
pub(super) fn article(value: &Value) -> Option<&Object> {
    match value {
        Value::Array(values) => values.iter().find_map(article),
        Value::Object(object) if is_article(object) => Some(object),
        Value::Object(object) => article(object.get("@graph")?),
        _ => None,
    }
}

/// Whether the object is an article of some kind.
pub(super) fn is_article(object: &Object) -> bool {
    let names = |value: &Value| value.as_str().is_some_and(names_article);
    match object.get("@type") {
        Some(Value::Array(types)) => types.iter().any(names),
        Some(name) => names(name),
        None => false,
    }
}

fn names_article(kind: &str) -> bool {
    let others = ["Report", "BlogPosting", "LiveBlogPosting", "SocialMediaPosting"];
    kind.ends_with("Article") || kind.rsplit(['/', ':']).next().is_some_and(|name| others.contains(&name))
}

/// What the object says about the article.
pub(super) fn metadata(object: &Object, findings: &mut Findings) -> Metadata {
    let mut line = |names: &[&str]| {
        let text = first(object, names).and_then(text)?;
        let clean = findings.cleaner.clean(&text, None).into_owned();
        Some(characters::trim(&clean).to_owned()).filter(|text| !characters::is_blank(text))
    };
    let time = |value: Option<String>| value.and_then(|stamp| stamp.parse().ok());
    let mut metadata = Metadata {
        headline: line(&["headline", "name", "title"]),
        standfirst: line(&["alternativeHeadline", "abstract", "description", "standfirst", "subtitle", "summary"]),
        byline: line(&["author", "authors", "creator", "byline"]),
        published: time(line(&["datePublished", "date_published", "published", "date"])),
        updated: time(line(&["dateModified", "date_modified", "updated"])),
        site_name: line(&["publisher", "site_name", "site"]),
        ..Metadata::default()
    };
    let mut address_of = |names: &[&str]| {
        let address = names.iter().find_map(|name| object.get(*name).and_then(address))?;
        findings.addresses.admit(&address)
    };
    metadata.url = address_of(&["url", "mainEntityOfPage"]);
    metadata.image = address_of(&["image", "thumbnailUrl"]);
    metadata
}

/// The language that the object declares.
pub(super) fn language(object: &Object) -> Option<LanguageTag> {
    let tag = text(first(object, &["inLanguage", "language", "lang"])?)?;
    tag.parse().ok().filter(|tag: &LanguageTag| !tag.is_und())
}

/// The value under the first of these names that says something.
pub(super) fn first<'a>(object: &'a Object, names: &[&str]) -> Option<&'a Value> {
    names.iter().filter_map(|name| object.get(*name)).find(|value| text(value).is_some())
}

/// A text, the name of a thing, or several of them.
pub(super) fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()).filter(|text| !characters::is_blank(text)),
        Value::Object(thing) => string(thing, &["name", "alternateName", "@value", "url", "@id"]),
        Value::Array(values) => {
            let texts = values.iter().filter(|value| !value.is_array()).filter_map(text).collect::<Vec<_>>();
            (!texts.is_empty()).then(|| texts.join(", "))
        }
        _ => None,
    }
}

/// An address, that of a thing, or the first of several.
fn address(value: &Value) -> Option<String> {
    match value {
        Value::String(address) => Some(address.clone()),
        Value::Object(thing) => string(thing, &["url", "contentUrl", "@id"]),
        Value::Array(values) => values.iter().filter(|value| !value.is_array()).find_map(address),
        _ => None,
    }
}

fn string(thing: &Object, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| thing.get(*name).and_then(Value::as_str)).map(str::to_owned)
}
