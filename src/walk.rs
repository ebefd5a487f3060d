//! The whole walk: the stages one after another, and their options together.

use crate::article::{Article, Read};
use crate::catalog::Catalogs;
use crate::closed_enum::closed_enum;
use crate::diagnostic::Outcome;
use crate::label::{LabelOptions, label};
use crate::localize::{LocalizeOptions, localize};
use crate::page::Page;
use crate::read::{Decoded, ReadError, ReadOptions, decode, read_decoded};
use crate::render::{HtmlOptions, TextOptions, article_json, html, json, markdown, text};
use crate::resolve::{ResolveOptions, resolve};
use crate::segment::{self, SegmentOptions};

/// What can be asked of each stage, and of the output.
///
/// ```
/// let mut options = targum::Options::default();
/// options.localize.locale = Some("he".parse()?);
/// options.output = targum::Output::Markdown;
/// # Ok::<(), targum::LanguageTagError>(())
/// ```
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Options {
    /// How bytes become an article.
    pub read: ReadOptions,
    /// How its lines are told apart.
    pub label: LabelOptions,
    /// How its languages are found.
    pub segment: SegmentOptions,
    /// How its directions are resolved.
    pub resolve: ResolveOptions,
    /// In which language the page speaks for itself, and what of the site it keeps.
    pub localize: LocalizeOptions,
    /// What is printed.
    pub output: Output,
}

/// What is printed, and how.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Output {
    /// HTML.
    Html(HtmlOptions),
    /// Text for a terminal or a pipe.
    Text(TextOptions),
    /// Markdown.
    Markdown,
    /// JSON.
    Json,
}

impl Default for Output {
    fn default() -> Self {
        Output::Html(HtmlOptions::default())
    }
}

closed_enum! {
    /// The formats of output.
    #[derive(Default)]
    pub enum OutputFormat {
        /// HTML.
        #[default]
        Html = "html",
        /// Text for a terminal or a pipe.
        Text = "text",
        /// Markdown.
        Markdown = "markdown",
        /// JSON.
        Json = "json",
    }
}

impl OutputFormat {
    /// The extension of such a file.
    ///
    /// ```
    /// assert_eq!(targum::OutputFormat::Markdown.extension(), "md");
    /// ```
    pub const fn extension(self) -> &'static str {
        match self {
            OutputFormat::Html => "html",
            OutputFormat::Text => "txt",
            OutputFormat::Markdown => "md",
            OutputFormat::Json => "json",
        }
    }
}

closed_enum! {
    /// The stages after which an article can be looked at.
    pub enum Stage {
        /// The decoded text.
        Source = "source",
        /// After `read`.
        Article = "article",
        /// After `label`.
        Labelled = "labelled",
        /// After `segment`.
        Segments = "segments",
        /// After `resolve`.
        Directions = "directions",
        /// After `localize`.
        Page = "page",
    }
}

/// Turns bytes into pages as printed, one for each article in them.
///
/// # Errors
///
/// Where nothing can be read: see [`ReadError`]. All else is a diagnostic.
///
/// ```
/// use targum::{Catalogs, Options, convert};
///
/// let source = "Photo: AFP\nA short headline\nThe first paragraph of the article, in a sentence.\n";
/// let mut options = Options::default();
/// options.localize.locale = Some("he".parse()?);
/// let pages = convert(source.as_bytes(), Catalogs::built_in(), &options)?.value;
/// assert!(pages[0].contains(r#"<html lang="he" dir="rtl""#));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn convert(bytes: &[u8], catalogs: &Catalogs, options: &Options) -> Result<Outcome<Vec<String>>, ReadError> {
    let mut diagnostics = Vec::new();
    let decoded = decode(bytes, &options.read)?.drain_into(&mut diagnostics);
    let articles = read_decoded(&decoded, &options.read)?.drain_into(&mut diagnostics);
    let print = |article| render(&page(article, catalogs, options).drain_into(&mut diagnostics), &options.output);
    let value = articles.into_iter().map(print).collect();
    Ok(Outcome { value, diagnostics })
}

/// Takes an article that was read to the page: label, segment, resolve, localize.
pub fn page(article: Article<Read>, catalogs: &Catalogs, options: &Options) -> Outcome<Page> {
    let mut diagnostics = Vec::new();
    let labelled = label(article, catalogs, &options.label).drain_into(&mut diagnostics);
    let segmented = segment::article(labelled, &options.segment);
    let directed = resolve(segmented, &options.resolve);
    let page = localize(directed, catalogs, &options.localize).drain_into(&mut diagnostics);
    Outcome { value: page, diagnostics }
}

/// Prints a page.
pub fn render(page: &Page, output: &Output) -> String {
    match output {
        Output::Html(options) => html(page, options),
        Output::Text(options) => text(page, options),
        Output::Markdown => markdown(page),
        Output::Json => json(page),
    }
}

/// What is known after a stage, as JSON: an object for one article, an array for several. After [`Stage::Source`] that is the
/// decoded text itself.
///
/// # Errors
///
/// Where nothing can be read: see [`ReadError`].
pub fn inspect(
    decoded: &Decoded,
    stage: Stage,
    catalogs: &Catalogs,
    options: &Options,
) -> Result<Outcome<String>, ReadError> {
    if stage == Stage::Source {
        return Ok(Outcome::clean(decoded.text.clone()));
    }
    let mut diagnostics = Vec::new();
    let articles = read_decoded(decoded, &options.read)?.drain_into(&mut diagnostics);
    let mut known = Vec::with_capacity(articles.len());
    for article in articles {
        known.push(known_after(article, stage, catalogs, options).drain_into(&mut diagnostics));
    }
    let value = match known.as_slice() {
        [one] => one.clone(),
        several => format!("[{}]", several.join(",\n")),
    };
    Ok(Outcome { value, diagnostics })
}

/// The walk up to a stage, and what is known then.
fn known_after(article: Article<Read>, stage: Stage, catalogs: &Catalogs, options: &Options) -> Outcome<String> {
    if matches!(stage, Stage::Source | Stage::Article) {
        return Outcome::clean(article_json(&article));
    }
    if stage == Stage::Page {
        let Outcome { value, diagnostics } = page(article, catalogs, options);
        return Outcome { value: json(&value), diagnostics };
    }
    let mut diagnostics = Vec::new();
    let labelled = label(article, catalogs, &options.label).drain_into(&mut diagnostics);
    if stage == Stage::Labelled {
        return Outcome { value: article_json(&labelled), diagnostics };
    }
    let segmented = segment::article(labelled, &options.segment);
    let value = match stage {
        Stage::Segments => article_json(&segmented),
        _ => article_json(&resolve(segmented, &options.resolve)),
    };
    Outcome { value, diagnostics }
}
