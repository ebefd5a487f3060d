//! JSON: one article, an array of them, or one a line.
//!
//! Three forms are known: our own, which is what `targum inspect` and `targum convert --to json` print ([`form`]);
//! articles as schema.org describes them; and the plain objects that scrapers and JSON Feed write ([`story`]).

mod form;
mod story;

use serde_json::{Deserializer, Value};

use super::{Findings, ReadError, schema_org};
use crate::article::{Article, Read};

/// Under these names an object holds other articles.
const COLLECTIONS: [&str; 4] = ["@graph", "articles", "items", "itemListElement"];

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
            let inside = COLLECTIONS.iter().find_map(|name| object.remove(*name));
            inside.map_or(Ok(()), |value| collect(value, articles, findings))
        }
        _ => Ok(()),
    }
}

impl From<serde_json::Error> for ReadError {
    fn from(error: serde_json::Error) -> ReadError {
        ReadError::Json { message: error.to_string() }
    }
}
