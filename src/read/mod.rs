//! Reading: bytes in, articles out.
//!
//! Three steps, each usable by itself: [`decode()`] turns bytes into text, [`Format`] tells what kind of text it is, and the
//! reader of that format gives blocks of logical-order text with marks, places and declared languages and directions.
//! Nothing is labelled here: a reader says what the source *declares*, and where each block came from.

mod address;
mod archive;
mod builder;
mod characters;
mod decode;
mod entities;
mod feed;
mod format;
mod html;
mod json;
mod limits;
mod markdown;
mod schema_org;
mod text;
mod visual;
mod xml;

pub use decode::{Decoded, EncodingEvidence, Mojibake};
pub use format::Format;
pub use html::Extraction;
pub use limits::Limits;
pub use visual::VisualInput;

use crate::article::{Article, Read};
use crate::diagnostic::{Code, Diagnostic, Outcome};
use address::Addresses;
use characters::Cleaner;
use format::Guess;

/// How to read.
///
/// ```
/// use targum::{Format, ReadOptions};
///
/// let options = ReadOptions { format: Format::Text, ..ReadOptions::default() };
/// assert_eq!(options.limits.bytes, 32 * 1024 * 1024);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadOptions {
    /// The format; [`Format::Auto`] tells it from the file name and the content.
    pub format: Format,
    /// The name of the file, of which only the extension is asked, and only by [`Format::Auto`].
    pub file_name: Option<String>,
    /// The encoding, where the user knows it: a label of the [Encoding Standard], such as `windows-1255`, or `cp862`. It
    /// overrules all that the input declares or shows.
    ///
    /// [Encoding Standard]: https://encoding.spec.whatwg.org/#names-and-labels
    pub encoding: Option<String>,
    /// The media type that the sender declared, such as `text/html; charset=windows-1255`: its parameter is the encoding
    /// unless there is a byte order mark, and its type is the format under [`Format::Auto`].
    pub content_type: Option<String>,
    /// What becomes of text that somebody decoded wrongly before.
    pub mojibake: Mojibake,
    /// Whether the lines of raw text, Markdown and HTML stand in visual order.
    pub visual_input: VisualInput,
    /// Whether the main text of an HTML page is told from its furniture.
    pub extraction: Extraction,
    /// How much is read at most.
    pub limits: Limits,
}

impl Default for ReadOptions {
    fn default() -> Self {
        ReadOptions {
            format: Format::Auto,
            file_name: None,
            encoding: None,
            content_type: None,
            mojibake: Mojibake::Report,
            visual_input: VisualInput::Auto,
            extraction: Extraction::Auto,
            limits: Limits::default(),
        }
    }
}

/// Why nothing could be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// The input is larger than [`Limits::bytes`].
    #[error("the input has {bytes} bytes, more than the {limit} that are allowed")]
    TooLarge {
        /// How many bytes it has.
        bytes: usize,
        /// How many are allowed.
        limit: usize,
    },
    /// The input nests deeper than [`Limits::json_depth`].
    #[error("the JSON nests more than {limit} deep, first in line {line}")]
    TooDeep {
        /// The line, from 1.
        line: usize,
        /// How deep it may nest.
        limit: usize,
    },
    /// The tables of an article have more cells than [`Limits::table_cells`].
    #[error("the tables have {cells} cells, gaps included, more than the {limit} that are allowed")]
    TooManyCells {
        /// How many they have.
        cells: usize,
        /// How many are allowed.
        limit: usize,
    },
    /// The input is not JSON, or its JSON has not the form of an article.
    #[error("the JSON cannot be read: {message}")]
    Json {
        /// What is wrong with it, and where.
        message: String,
    },
    /// The input is no archive, or none of a book or document.
    #[error("the archive cannot be read: {message}")]
    Archive {
        /// What is wrong with it.
        message: String,
    },
    /// The archive has more entries than [`Limits::archive_entries`].
    #[error("the archive has {entries} entries, more than the {limit} that are allowed")]
    TooManyEntries {
        /// How many it has.
        entries: usize,
        /// How many are allowed.
        limit: usize,
    },
    /// What is read of the archive is larger than [`Limits::archive_bytes`].
    #[error("the archive unpacks to more than the {limit} bytes that are allowed")]
    TooMuchUnpacked {
        /// How many bytes are allowed.
        limit: usize,
    },
    /// The input is no XML that can be read, or no feed.
    #[error("the XML cannot be read: {message}")]
    Xml {
        /// What is wrong with it, and where.
        message: String,
    },
    /// The input is JSON or a feed, and there is no article in it.
    #[error("the input holds no article: nothing in it has blocks or a body")]
    NoArticle,
    /// [`ReadOptions::encoding`] is not a label of an encoding.
    #[error("`{label}` is not the name of a character encoding, such as `utf-8` or `windows-1255`")]
    UnknownEncoding {
        /// The label.
        label: String,
    },
}

/// Decodes bytes and reads the articles in them: [`decode()`], then [`read_decoded`].
///
/// # Errors
///
/// When the input is larger than [`Limits::bytes`], the encoding asked for is none, or the input is not of the
/// format that was asked for.
///
/// ```
/// use targum::{ReadOptions, read};
///
/// let articles = read(b"A headline\n\nThe first paragraph.\n", &ReadOptions::default())?.value;
/// assert_eq!(articles[0].blocks[1].text.text, "The first paragraph.");
/// # Ok::<(), targum::ReadError>(())
/// ```
pub fn read(bytes: &[u8], options: &ReadOptions) -> Result<Outcome<Vec<Article<Read>>>, ReadError> {
    let mut diagnostics = Vec::new();
    let decoded = decode(bytes, options)?.drain_into(&mut diagnostics);
    let articles = read_decoded(&decoded, options)?.drain_into(&mut diagnostics);
    Ok(Outcome { value: articles, diagnostics })
}

/// Decodes bytes into the text that source spans point into; of an archive, a page that is made of its parts. Lines in visual
/// order are turned to logical order.
///
/// # Errors
///
/// When the input is larger than [`Limits::bytes`], or the encoding asked for is none.
///
/// ```
/// use targum::{ReadOptions, decode};
///
/// let decoded = decode(b"\xEF\xBB\xBFtext\r\n", &ReadOptions::default())?.value;
/// assert_eq!(decoded.text, "text\r\n");
/// # Ok::<(), targum::ReadError>(())
/// ```
pub fn decode(bytes: &[u8], options: &ReadOptions) -> Result<Outcome<Decoded>, ReadError> {
    if bytes.len() > options.limits.bytes {
        return Err(ReadError::TooLarge { bytes: bytes.len(), limit: options.limits.bytes });
    }
    let is_archive = matches!(options.format, Format::Epub | Format::Docx);
    if archive::begins(bytes) && (is_archive || options.format == Format::Auto) {
        return archive::unpack(bytes, &options.limits).map(|page| Outcome::clean(Decoded::unpacked(page)));
    }
    let mut outcome = decode::decode(bytes, options)?;
    outcome.diagnostics.extend(visual::treat(&mut outcome.value, options));
    Ok(outcome)
}

/// Reads the articles in a decoded text.
///
/// # Errors
///
/// When the text is not of the format that was asked for.
///
/// ```
/// use targum::{ReadOptions, decode, read_decoded};
///
/// let options = ReadOptions::default();
/// let decoded = decode(b"One line", &options)?.value;
/// let article = &read_decoded(&decoded, &options)?.value[0];
/// assert_eq!(&decoded.text[article.blocks[0].source.unwrap().range()], "One line");
/// # Ok::<(), targum::ReadError>(())
/// ```
pub fn read_decoded(decoded: &Decoded, options: &ReadOptions) -> Result<Outcome<Vec<Article<Read>>>, ReadError> {
    let (source, mut findings, mut diagnostics) = (&decoded.text, Findings::new(options), Vec::new());
    let guess = match options.format {
        _ if decoded.is_unpacked => Guess { format: Format::Html, evidence: None },
        Format::Auto => format::guess(source, options),
        format => Guess { format, evidence: None },
    };
    let articles = match guess.format {
        // A book has no furniture.
        Format::Html if decoded.is_unpacked => vec![html::read(source, Extraction::No, &mut findings)],
        Format::Html => vec![html::read(source, options.extraction, &mut findings)],
        Format::Epub | Format::Docx => return Err(ReadError::Archive { message: "it is no archive".to_owned() }),
        Format::Markdown => vec![markdown::read(source, &mut findings)],
        Format::Json => match options.limits.check_json(source).and_then(|()| json::read(source, &mut findings)) {
            Err(error) if guess.evidence.is_some() => {
                let message = format!("read as text, though it begins like JSON: {error}");
                diagnostics.push(Diagnostic::new(Code::FormatGuessed, message));
                findings = Findings::new(options);
                vec![text::read(source, &mut findings.cleaner)]
            }
            articles => articles?,
        },
        Format::Feed => feed::read(source, &mut findings)?,
        Format::Text | Format::Auto => vec![text::read(source, &mut findings.cleaner)],
    };
    if let (Some(evidence), Format::Html | Format::Markdown) = (guess.evidence, guess.format) {
        let message = format!("read as {}, told by {evidence}", guess.format);
        diagnostics.push(Diagnostic::new(Code::FormatGuessed, message).help("say which format it is"));
    }
    diagnostics.extend(findings.diagnostics());
    articles.iter().try_for_each(|article| options.limits.check_cells(article))?;
    if articles.iter().all(|article| article.blocks.is_empty()) {
        diagnostics.push(Diagnostic::new(Code::EmptyArticle, "the input holds no text"));
    }
    Ok(Outcome { value: articles, diagnostics })
}

/// What the readers keep out of the articles, and what else they have to say.
#[derive(Debug, Default)]
struct Findings {
    limits: Limits,
    cleaner: Cleaner,
    addresses: Addresses,
    /// Whether something nested too deep.
    flattened: bool,
}

impl Findings {
    fn new(options: &ReadOptions) -> Findings {
        let mut findings = Findings { limits: options.limits, ..Findings::default() };
        findings.cleaner.entities.mojibake = options.mojibake;
        findings
    }

    fn diagnostics(self) -> Vec<Diagnostic> {
        let message = "some of it nests too deep, and was flattened";
        let flattened = self.flattened.then(|| Diagnostic::new(Code::NestingFlattened, message));
        self.cleaner.diagnostics().chain(self.addresses.diagnostic()).chain(flattened).collect()
    }
}
