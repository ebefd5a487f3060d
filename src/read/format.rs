//! The formats of articles, and telling them apart.

use std::fmt;
use std::str::FromStr;

/// A format that articles come in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Format {
    /// Told from the file name and the content.
    #[default]
    Auto,
    /// Raw text, as scraped or typed.
    Text,
    /// HTML: a saved page or a fragment.
    Html,
    /// Markdown (CommonMark with tables, footnotes, strikethrough and front matter).
    Markdown,
    /// JSON: articles in our own form or as schema.org describes them, one, an array, or JSON lines.
    Json,
}

impl Format {
    /// Every format.
    pub const ALL: [Format; 5] = [Format::Auto, Format::Text, Format::Html, Format::Markdown, Format::Json];

    /// The name on the command line.
    ///
    /// ```
    /// assert_eq!(targum::Format::Markdown.id(), "markdown");
    /// ```
    pub const fn id(self) -> &'static str {
        match self {
            Format::Auto => "auto",
            Format::Text => "text",
            Format::Html => "html",
            Format::Markdown => "markdown",
            Format::Json => "json",
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// The text is not the name of a [`Format`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{name}` is not a format: auto, text, html, markdown or json")]
pub struct FormatError {
    name: String,
}

impl FromStr for Format {
    type Err = FormatError;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let found = Format::ALL.into_iter().find(|format| format.id() == name);
        found.ok_or_else(|| FormatError { name: name.to_owned() })
    }
}
