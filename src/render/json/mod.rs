//! JSON: what is known of an article after each stage, and of its page.
//!
//! One shape for all of them; a key that is not known at a stage is absent. Offsets are UTF-8 bytes: of `text` in runs,
//! tokens and isolates, of the decoded source in `source`.
//!
//! ```text
//! {"language", "direction", "metadata": {"headline", "standfirst", "byline", "published", "updated"},
//!  "blocks": [{"role", "text", "language", "direction", "runs": [{"start", "end", "language", "evidence"}],
//!              "tokens": [{"start", "end", "kind"}], "isolates": [{"start", "end", "direction", "language", "reason"}],
//!              "reason", "direction_reason", "message": {"id", "arguments"}, "author", "published",
//!              "source": {"start", "end"}}],
//!  "removed": [{"role", "printed", "reason", "message", "source"}]}
//! ```

mod page;
mod shape;
mod stages;

use serde::Serialize;

use crate::article::Article;
use crate::page::Page;
pub use stages::Known;

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
