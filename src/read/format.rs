//! The formats of articles, and telling them apart.

use crate::closed_enum::closed_enum;

closed_enum! {
    /// A format that articles come in.
    #[derive(Default)]
    #[non_exhaustive]
    pub enum Format {
        /// Told from the file name and the content.
        #[default]
        Auto = "auto",
        /// Raw text, as scraped or typed.
        Text = "text",
        /// HTML: a saved page or a fragment.
        Html = "html",
        /// Markdown (CommonMark with tables, footnotes, strikethrough and front matter).
        Markdown = "markdown",
        /// JSON: articles in our own form or as schema.org describes them, one, an array, or JSON lines.
        Json = "json",
    }
}

pub(super) fn of(_source: &str, options: &super::ReadOptions) -> Format {
    match options.file_name.as_deref().and_then(|name| name.rsplit_once('.')) {
        Some((_, "html")) => Format::Html,
        Some((_, "md")) => Format::Markdown,
        _ => Format::Text,
    }
}
