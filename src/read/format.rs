//! The formats of articles, and telling them apart.

use super::{ReadOptions, characters, feed, html, markdown};
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
        /// Markdown (CommonMark with tables, footnotes, definition lists, strikethrough and front matter).
        Markdown = "markdown",
        /// JSON, one article, an array of them, or one a line: in our own form, or of schema.org, IPTC ninjs, WordPress, Ghost or
        /// JSON Feed.
        Json = "json",
        /// A feed in XML: RSS, Atom, or a WordPress export. One article an item.
        Feed = "feed",
        /// EPUB: a book, its chapters in order.
        Epub = "epub",
        /// DOCX: a document of a word processor.
        Docx = "docx",
    }
}

/// What a source looks like.
pub(super) struct Guess {
    pub(super) format: Format,
    /// What it was told from, where that is not beyond doubt.
    pub(super) evidence: Option<&'static str>,
}

/// Only the first bytes of a source are asked.
const PROBE: usize = 64 * 1024;

/// The format of a source, by the type that its sender declared, the extension of its file, and then by its content.
///
/// A brace or a bracket at the start may be JSON: whether it is, the parser says.
pub(super) fn guess(source: &str, options: &ReadOptions) -> Guess {
    let sure = |format| Guess { format, evidence: None };
    let end = (0..=PROBE.min(source.len())).rev().find(|at| source.is_char_boundary(*at)).unwrap_or(0);
    let probe = &source[..end];
    let start = probe.trim_start_matches(characters::is_noise);
    let sent = options.content_type.as_deref().and_then(by_media_type);
    if let Some(format) = sent.or_else(|| options.file_name.as_deref().and_then(by_extension)) {
        return sure(format);
    }
    if feed::begins(start) {
        return sure(Format::Feed);
    }
    if html::is_page(start) {
        return sure(Format::Html);
    }
    if begins_as_json(start) {
        return Guess { format: Format::Json, evidence: Some("its first character") };
    }
    if has_tags(start) {
        return Guess { format: Format::Html, evidence: Some("its tags") };
    }
    if markdown::has_front_matter(probe) {
        return sure(Format::Markdown);
    }
    match has_markdown(start) {
        true => Guess { format: Format::Markdown, evidence: Some("its headings, links and fences") },
        false => sure(Format::Text),
    }
}

/// A brace, or a bracket with a value of some size in it: `[Photo: AFP]` is text.
fn begins_as_json(start: &str) -> bool {
    start.starts_with('{') || start.strip_prefix('[').is_some_and(|rest| rest.trim_start().starts_with(['{', '[']))
}

/// Servers call everything `text/plain`, so that says nothing.
fn by_media_type(content_type: &str) -> Option<Format> {
    match content_type.split(';').next()?.trim().to_ascii_lowercase().as_str() {
        "text/html" | "application/xhtml+xml" => Some(Format::Html),
        "text/markdown" => Some(Format::Markdown),
        "application/rss+xml" | "application/atom+xml" => Some(Format::Feed),
        "application/json" | "application/ld+json" | "application/feed+json" | "application/x-ndjson" => {
            Some(Format::Json)
        }
        _ => None,
    }
}

fn by_extension(file_name: &str) -> Option<Format> {
    match file_name.rsplit_once('.')?.1.to_ascii_lowercase().as_str() {
        "htm" | "html" | "shtml" | "xhtml" => Some(Format::Html),
        "md" | "markdown" | "mdown" => Some(Format::Markdown),
        "epub" => Some(Format::Epub),
        "docx" => Some(Format::Docx),
        "rss" | "atom" | "wxr" => Some(Format::Feed),
        "json" | "jsonl" | "jsonld" | "ndjson" => Some(Format::Json),
        "text" | "txt" => Some(Format::Text),
        _ => None,
    }
}

/// Whether the text is marked up as HTML: it begins with a tag that it also closes, or ends several blocks. A text *about*
/// HTML names a tag here and there.
pub(super) fn has_tags(text: &str) -> bool {
    let closings = ["</p>", "</div>", "</li>", "</h1>", "</h2>", "</td>", "</blockquote>", "<br>", "<br/>", "<br />"];
    let begins_tag = |rest: &str| rest.starts_with(|c: char| c.is_ascii_alphabetic()) || rest.starts_with("!--");
    let begins = text.strip_prefix('<').is_some_and(begins_tag);
    let least = if begins { 1 } else { 3 };
    let found: usize = closings.iter().map(|tag| text.matches(tag).take(least).count()).sum();
    found >= least
}

/// Whether the lines are marked up as Markdown. Lists and quotations look alike in plain text, so they tell nothing.
fn has_markdown(text: &str) -> bool {
    let mut signs = 0;
    for (number, line) in text.lines().enumerate() {
        let line = line.trim_end();
        let title = line.trim_start_matches('#');
        let level = line.len() - title.len();
        if (1..=6).contains(&level) && title.starts_with(' ') && title.trim_start().starts_with(char::is_alphabetic) {
            // A headline with a hash is how a Markdown file begins, and no other.
            signs += if number == 0 { 2 } else { 1 };
        }
        let fence = line.starts_with("```") || line.starts_with("~~~");
        let rule = line.starts_with('|') && line.contains("---") && !line.contains(char::is_alphanumeric);
        signs += usize::from(fence) + usize::from(rule) + usize::from(has_link(line)) + usize::from(has_strong(line));
        if signs >= 2 {
            return true;
        }
    }
    false
}

/// `[words](address)`.
fn has_link(line: &str) -> bool {
    line.find("](").is_some_and(|at| line[..at].contains('[') && line[at..].contains(')'))
}

/// `**words**`.
fn has_strong(line: &str) -> bool {
    line.find("**").is_some_and(|at| {
        let rest = &line[at + 2..];
        rest.starts_with(char::is_alphanumeric) && rest.contains("**")
    })
}
