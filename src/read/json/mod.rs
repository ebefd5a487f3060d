//! JSON: one article, an array of them, or one a line.
//!
//! Known are our own form, which is what `targum inspect` and `targum convert --to json` print ([`form`]); articles as
//! schema.org describes them, and the plain objects that scrapers and JSON Feed write ([`mod@story`]); and IPTC ninjs, WordPress
//! and Ghost, which are rewritten as schema.org has them ([`kinds`]).

mod form;
mod kinds;
mod story;

pub(super) use kinds::{local_time, time};
pub(super) use story::{plain, read as story};

use serde_json::{Deserializer, Value};

use super::{Findings, ReadError, schema_org};
use crate::article::{Article, Read};

/// Under these names an object holds other articles.
const COLLECTIONS: [&str; 7] = ["@graph", "articles", "items", "itemListElement", "posts", "db", "data"];

/// Reads all articles in the source.
///
/// JSON that is nested more than 128 deep is refused by the parser.
pub(super) fn read(source: &str, findings: &mut Findings) -> Result<Vec<Article<Read>>, ReadError> {
    let mut articles = Vec::new();
    for value in Deserializer::from_str(source).into_iter::<Value>() {
        collect(value?, &mut articles, findings)?;
    }
    if articles.is_empty() {
        return Err(ReadError::NoArticle);
    }
    Ok(articles)
}

fn collect(value: Value, articles: &mut Vec<Article<Read>>, findings: &mut Findings) -> Result<(), ReadError> {
    match value {
        Value::Array(values) => values.into_iter().try_for_each(|value| collect(value, articles, findings)),
        Value::Object(object) if object.get("blocks").is_some_and(Value::is_array) => {
            articles.push(form::read(Value::Object(object), findings)?);
            Ok(())
        }
        Value::Object(object) if schema_org::is_article(&object) || story::has_body(&object) => {
            articles.push(story::read(&object, findings));
            Ok(())
        }
        Value::Object(mut object) => {
            if let Some(story) = kinds::as_story(&object) {
                articles.push(story::read(&story, findings));
                return Ok(());
            }
            let inside = COLLECTIONS.iter().find_map(|name| object.remove(*name));
            let first = articles.len();
            inside.map_or(Ok(()), |value| collect(value, articles, findings))?;
            of_feed(&object, &mut articles[first..], findings);
            Ok(())
        }
        _ => Ok(()),
    }
}

/// What a feed says of itself holds for its items that do not say it.
fn of_feed(feed: &schema_org::Object, articles: &mut [Article<Read>], findings: &mut Findings) {
    let (title, language) = (schema_org::metadata(feed, findings).headline, schema_org::language(feed));
    for article in articles {
        article.metadata.site_name = article.metadata.site_name.take().or_else(|| title.clone());
        if article.language.is_none() {
            article.language = language.clone();
            article
                .blocks
                .iter_mut()
                .for_each(|block| block.declared_language = block.declared_language.take().or(language.clone()));
        }
    }
}

impl From<serde_json::Error> for ReadError {
    fn from(error: serde_json::Error) -> ReadError {
        ReadError::Json { message: error.to_string() }
    }
}
