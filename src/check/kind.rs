//! The kinds of source that are checked.

use crate::closed_enum::closed_enum;

closed_enum! {
    /// A kind of source.
    #[non_exhaustive]
    pub enum SourceKind {
        /// A page or a part of one: HTML, or XHTML.
        Html = "html",
        /// Markdown.
        Markdown = "markdown",
        /// A book: package document, navigation and content documents in a zip archive.
        Epub = "epub",
        /// A Fluent catalog.
        Fluent = "fluent",
        /// A style sheet.
        Css = "css",
        /// Source code.
        Code = "code",
        /// Any other text.
        Text = "text",
    }
}

/// Extensions of source code, for Trojan Source attacks.
const CODE: &[&str] = &[
    "bash", "c", "cc", "clj", "cpp", "cs", "cxx", "dart", "erl", "ex", "exs", "go", "h", "hpp", "hs", "java", "jl",
    "js", "jsx", "kt", "kts", "lua", "m", "mjs", "ml", "mm", "nix", "php", "pl", "ps1", "py", "r", "rb", "rs", "scala",
    "sh", "sol", "sql", "swift", "tf", "ts", "tsx", "vb", "vue", "zig",
];

impl SourceKind {
    /// The kind that the extension of a file name tells; text where it tells none.
    ///
    /// ```
    /// use targum::check::SourceKind;
    /// assert_eq!(SourceKind::of_file("news/index.HTM"), SourceKind::Html);
    /// assert_eq!(SourceKind::of_file("README"), SourceKind::Text);
    /// ```
    pub fn of_file(name: &str) -> SourceKind {
        let Some((_, extension)) = name.rsplit_once('.') else { return SourceKind::Text };
        match extension.to_ascii_lowercase().as_str() {
            "htm" | "html" | "shtml" | "xhtml" | "xht" => SourceKind::Html,
            "md" | "markdown" | "mdown" => SourceKind::Markdown,
            "epub" | "opf" => SourceKind::Epub,
            "ftl" => SourceKind::Fluent,
            "css" => SourceKind::Css,
            extension if CODE.contains(&extension) => SourceKind::Code,
            _ => SourceKind::Text,
        }
    }

    /// The kind that the beginning of a nameless source tells.
    ///
    /// ```
    /// use targum::check::SourceKind;
    /// assert_eq!(SourceKind::of_content(b"<!doctype html><p>"), SourceKind::Html);
    /// ```
    pub fn of_content(beginning: &[u8]) -> SourceKind {
        if beginning.starts_with(b"PK\x03\x04") {
            return SourceKind::Epub;
        }
        let start = beginning.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(beginning).trim_ascii_start();
        let is_tag =
            start.len() > 2 && start[0] == b'<' && (start[1].is_ascii_alphabetic() || b"!?".contains(&start[1]));
        if is_tag { SourceKind::Html } else { SourceKind::Text }
    }
}
