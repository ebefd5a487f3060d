//! Feeds: RSS 2.0 with its modules, Atom (RFC 4287), and WXR, which is RSS as WordPress exports it. One article an item.
//!
//! Each item becomes an object as schema.org has it, which the reader of [`json`] reads.

use serde_json::{Map, Value};

use super::xml::Element;
use super::{Findings, ReadError, json};
use crate::article::{Article, Read};

/// Reads the articles of a feed.
pub(super) fn read(source: &str, findings: &mut Findings) -> Result<Vec<Article<Read>>, ReadError> {
    let feed = Element::parse(source)?;
    let objects: Vec<Map<String, Value>> = match local(&feed.name) {
        "feed" => {
            feed.children().filter(|child| local(&child.name) == "entry").map(|entry| atom(&feed, entry)).collect()
        }
        // RSS 1.0 has its items beside the channel.
        "rss" | "RDF" => {
            let channel = feed.children().find(|child| local(&child.name) == "channel").unwrap_or(&feed);
            let items = feed.children().chain(channel.children()).filter(|child| local(&child.name) == "item");
            items.filter(|item| is_article(item)).map(|item| rss(channel, item)).collect()
        }
        name => {
            return Err(ReadError::Xml {
                message: format!("<{name}> is no feed: expected <rss>, <feed> or <rdf:RDF>"),
            });
        }
    };
    if objects.is_empty() {
        return Err(ReadError::NoArticle);
    }
    Ok(objects.iter().map(|object| json::story(object, findings)).collect())
}

/// Whether the text begins as a feed does.
pub(super) fn begins(start: &str) -> bool {
    let mut rest = start;
    // Past the declaration, comments and instructions.
    while let Some(after) = ["<?", "<!"].iter().find_map(|sign| rest.strip_prefix(sign)) {
        let Some(end) = after.find('>') else { return false };
        rest = after[end + 1..].trim_start();
    }
    let tags = ["<rss", "<feed", "<rdf:RDF"];
    tags.iter()
        .any(|tag| rest.strip_prefix(tag).is_some_and(|rest| rest.starts_with(|c: char| c.is_whitespace() || c == '>')))
}

fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

/// WordPress exports its menus and pictures too.
fn is_article(item: &Element) -> bool {
    item.text_of("wp:post_type").is_none_or(|kind| matches!(kind.trim(), "post" | "page"))
}

fn rss(channel: &Element, item: &Element) -> Map<String, Value> {
    let mut object = Map::new();
    let mut put = |name: &str, value: Option<String>| {
        value.map(|value| object.insert(name.to_owned(), Value::String(value.trim().to_owned())));
    };
    let content = item.text_of("content:encoded");
    let summary = item.text_of("excerpt:encoded").or_else(|| item.text_of("description"));
    put("headline", item.text_of("title").map(|title| json::plain(&title)));
    put("author", item.text_of("dc:creator").or_else(|| item.text_of("author")).map(|author| json::plain(&author)));
    let local_time = || json::local_time(&item.text_of("wp:post_date")?, item.text_of("wp:post_date_gmt").as_deref());
    let published = item.text_of("pubDate").or_else(|| item.text_of("dc:date"));
    put("datePublished", local_time().or_else(|| published.map(|date| json::time(&date))));
    put("url", item.text_of("link").or_else(|| item.attribute("rdf:about").map(str::to_owned)));
    put("publisher", channel.text_of("title").map(|title| json::plain(&title)));
    put("inLanguage", item.text_of("dc:language").or_else(|| channel.text_of("language")));
    let pictures = item.children().filter(|child| matches!(child.name.as_str(), "enclosure" | "media:content"));
    let is_image = |picture: &&Element| {
        let kind = picture.attribute("type").or(picture.attribute("medium"));
        kind.is_some_and(|kind| kind.starts_with("image"))
    };
    put("image", pictures.filter(is_image).find_map(|picture| picture.attribute("url").map(str::to_owned)));
    match content {
        Some(content) => {
            put("articleBody", Some(content));
            put("alternativeHeadline", summary.map(|summary| json::plain(&summary)));
        }
        None => put("articleBody", summary),
    }
    let comments = item.children().filter(|child| child.name == "wp:comment").map(comment);
    let comments: Vec<Value> = comments.collect();
    if !comments.is_empty() {
        object.insert("comment".to_owned(), Value::Array(comments));
    }
    object
}

fn comment(comment: &Element) -> Value {
    let mut object = Map::new();
    for (name, element) in
        [("author", "wp:comment_author"), ("dateCreated", "wp:comment_date"), ("text", "wp:comment_content")]
    {
        comment.text_of(element).map(|text| object.insert(name.to_owned(), Value::String(json::plain(&text))));
    }
    Value::Object(object)
}

fn atom(feed: &Element, entry: &Element) -> Map<String, Value> {
    let mut object = Map::new();
    let mut put = |name: &str, value: Option<String>| {
        value.map(|value| object.insert(name.to_owned(), Value::String(value.trim().to_owned())));
    };
    let author = |element: &Element| element.child("author").and_then(|author| author.text_of("name"));
    put("headline", entry.child("title").map(construct).map(|title| json::plain(&title)));
    put("author", author(entry).or_else(|| author(feed)));
    put("datePublished", entry.text_of("published").or_else(|| entry.text_of("updated")));
    put("dateModified", entry.text_of("updated"));
    put("publisher", feed.child("title").map(construct).map(|title| json::plain(&title)));
    let is_page = |link: &&Element| link.name == "link" && link.attribute("rel").is_none_or(|rel| rel == "alternate");
    put("url", entry.children().find(is_page).and_then(|link| link.attribute("href")).map(str::to_owned));
    let language = entry.attribute("xml:lang").or(feed.attribute("xml:lang"));
    put("inLanguage", language.map(str::to_owned));
    let summary = entry.child("summary").map(construct);
    match entry.child("content").map(construct) {
        Some(content) => {
            put("articleBody", Some(content));
            put("alternativeHeadline", summary.map(|summary| json::plain(&summary)));
        }
        None => put("articleBody", summary),
    }
    object
}

/// A text construct (RFC 4287, 3.1): plain text, HTML that is escaped, or XHTML, as HTML or text.
fn construct(element: &Element) -> String {
    match element.attribute("type") {
        Some("xhtml") => element.html(),
        _ => element.text(),
    }
}
