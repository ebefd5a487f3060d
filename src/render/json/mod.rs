//! JSON: what is known of an article after each stage, and of its page.
//!
//! One shape for all of them; a key that is not known at a stage is absent. Offsets are UTF-8 bytes: of `text` in marks, runs,
//! tokens and isolates, of the decoded source in `source`. What is printed after `read` is read again as the same article.
//!
//! ```text
//! {"version": 1, "language", "direction",
//!  "metadata": {"headline", "standfirst", "byline", "published", "updated", "site_name", "url", "image"},
//!  "blocks": [{"role", "text", "language", "direction",
//!              "place": "flow" | {"heading": 2} | {"figure": 0} | {"quotation": 0}
//!                       | {"list": {"list", "depth", "ordered", "item", "first"}}
//!                       | {"table": {"table", "row", "column", "header", "columns", "rows"}},
//!              "marks": [{"start", "end", "kind", "href" | "src", "alt" | "language" | "direction" | "datetime"}],
//!              "runs": [{"start", "end", "language", "evidence"}],
//!              "tokens": [{"start", "end", "kind"}], "isolates": [{"start", "end", "direction", "language", "reason"}],
//!              "reason", "direction_reason", "message": {"id", "arguments"}, "author", "published",
//!              "source": {"start", "end"}}],
//!  "beside": [{"after": blocks before it, and the keys of a block}],
//!  "removed": [{"role", "printed", "reason", "message", "source"}]}
//! ```

mod page;
mod shape;
mod stages;

use serde::Serialize;

use crate::article::Article;
use crate::page::Page;
pub use stages::Known;

/// The version of the form. It grows when a key changes what it means; a new key alone does not make a new version.
const VERSION: u32 = 1;

/// A page as JSON, its blocks in the order of reading.
///
/// ```
/// use targum::{Article, Catalogs, LocalizeOptions, Metadata, json, localize};
///
/// let mut metadata = Metadata::default();
/// metadata.headline = Some("Rain at last".to_owned());
/// let article = Article { language: "en".parse().ok(), metadata, blocks: Vec::new(), removed: Vec::new() };
/// let page = localize(article, Catalogs::built_in(), &LocalizeOptions::default()).value;
/// assert!(json(&page).contains(r#""headline": "Rain at last""#));
/// ```
pub fn json(page: &Page) -> String {
    pretty(&page::document(page))
}

/// An article as JSON, with all that is known of it at its stage.
///
/// ```
/// use targum::{Article, Block, Metadata, Read, article_json};
///
/// let article: Article<Read> = Article {
///     language: None,
///     metadata: Metadata::default(),
///     blocks: vec![Block::paragraph("Rain at last", None)],
///     removed: Vec::new(),
/// };
/// let json = article_json(&article);
/// assert!(json.contains(r#""text": "Rain at last""#));
/// assert!(!json.contains("runs"));
/// ```
pub fn article_json<S: Known>(article: &Article<S>) -> String {
    pretty(&stages::document(article))
}

fn pretty(document: &impl Serialize) -> String {
    // Strings, numbers and lists alone: there is nothing in the shape that JSON could not say.
    serde_json::to_string_pretty(document).unwrap_or_default()
}
