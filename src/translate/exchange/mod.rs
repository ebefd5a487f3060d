//! Translations in the formats of other tools: read from a text, written to wherever bytes go.
//!
//! | format | read | written |
//! |---|---|---|
//! | [TMX 1.4b] | every pair of the source language; neighbours, field and origin as OmegaT and we write them | all that an entry has |
//! | PO | messages that are translated and not fuzzy; singular and plural each | one pair of languages, one translation a source |
//! | CSV | columns by their names; the first two where there are none | all that an entry has |
//!
//! [TMX 1.4b]: https://www.gala-global.org/tmx-14b

mod csv;
mod po;
mod tmx;

use std::io::{self, Write};

use crate::closed_enum::closed_enum;
use crate::lang::LanguageTag;
use crate::translate::{Entry, LanguagePair};

closed_enum! {
    /// The formats.
    #[non_exhaustive]
    pub enum ExchangeFormat {
        /// Translation Memory eXchange 1.4b.
        Tmx = "tmx",
        /// A gettext catalog.
        Po = "po",
        /// Comma-separated values (RFC 4180); tabs and semicolons are read too.
        Csv = "csv",
    }
}

impl ExchangeFormat {
    /// The format that a file of that name has, by its extension.
    ///
    /// ```
    /// use targum::translate::exchange::ExchangeFormat;
    ///
    /// assert_eq!(ExchangeFormat::of_file("he.PO"), Some(ExchangeFormat::Po));
    /// assert_eq!(ExchangeFormat::of_file("memory"), None);
    /// ```
    pub fn of_file(name: &str) -> Option<ExchangeFormat> {
        let (_, extension) = name.rsplit_once('.')?;
        match extension.to_ascii_lowercase().as_str() {
            "pot" => Some(ExchangeFormat::Po),
            "tsv" => Some(ExchangeFormat::Csv),
            extension => ExchangeFormat::from_id(extension),
        }
    }
}

/// The languages that are wanted of an input, or that it has where it does not tell itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Languages {
    /// The language of the source. TMX and CSV tell theirs; that of PO is English unless it is said here.
    pub from: Option<LanguageTag>,
    /// The language of the target.
    pub into: Option<LanguageTag>,
}

impl Languages {
    /// Whether that pair is wanted.
    fn wants(&self, pair: &LanguagePair) -> bool {
        self.from.as_ref().is_none_or(|from| from.same_language(&pair.from))
            && self.into.as_ref().is_none_or(|into| into.same_language(&pair.into))
    }
}

/// What an input has that did not become entries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Skipped {
    /// Segments without a translation, or with one that is marked as a guess.
    pub untranslated: usize,
    /// Translations in other languages than were wanted.
    pub other_languages: usize,
    /// Segments whose inline codes were dropped; their text was kept.
    pub codes: usize,
}

/// Why an input cannot be read on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExchangeError {
    /// It is not in the format.
    #[error("line {line}: {message}")]
    Syntax {
        /// The line, from 1.
        line: usize,
        /// What is wrong.
        message: String,
    },
    /// It does not tell a language, and nobody said it.
    #[error("line {line}: the language of the {side} is not known")]
    NoLanguage {
        /// The line, from 1.
        line: usize,
        /// `source` or `target`.
        side: &'static str,
    },
}

/// Gives every translation of a text to `each`, in order, until that fails.
///
/// ```
/// use targum::translate::exchange::{ExchangeError, ExchangeFormat, Languages, read_entries};
///
/// let mut entries = Vec::new();
/// let csv = "source,target,from,into\nGood morning,בוקר טוב,en,he\n";
/// read_entries(csv, ExchangeFormat::Csv, &Languages::default(), |entry| {
///     entries.push(entry);
///     Ok::<(), ExchangeError>(())
/// })?;
/// assert_eq!(entries[0].target, "בוקר טוב");
/// # Ok::<(), ExchangeError>(())
/// ```
///
/// # Errors
/// Those of `each`; where the text is not in the format, after what stands before the fault was given.
pub fn read_entries<E: From<ExchangeError>>(
    text: &str,
    format: ExchangeFormat,
    languages: &Languages,
    each: impl FnMut(Entry) -> Result<(), E>,
) -> Result<Skipped, E> {
    match format {
        ExchangeFormat::Tmx => tmx::read(text, languages, each),
        ExchangeFormat::Po => po::read(text, languages, each),
        ExchangeFormat::Csv => csv::read(text, languages, each),
    }
}

/// Writes translations.
///
/// ```
/// use targum::translate::exchange::{EntryWriter, ExchangeFormat};
/// use targum::translate::{Entry, LanguagePair};
///
/// let pair = LanguagePair::new("en".parse()?, "he".parse()?);
/// let mut out = Vec::new();
/// let mut writer = EntryWriter::new(ExchangeFormat::Po, &pair, &mut out)?;
/// writer.write(&Entry::new(pair, "Good morning", "בוקר טוב"))?;
/// writer.finish()?;
/// assert!(String::from_utf8(out)?.ends_with("msgid \"Good morning\"\nmsgstr \"בוקר טוב\"\n"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct EntryWriter<W: Write> {
    writer: Format<W>,
}

enum Format<W: Write> {
    Tmx(tmx::Writer<W>),
    Po(po::Writer<W>),
    Csv(Box<csv::Writer<W>>),
}

impl<W: Write> EntryWriter<W> {
    /// Begins an output. `pair` is named in its head.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn new(format: ExchangeFormat, pair: &LanguagePair, out: W) -> io::Result<EntryWriter<W>> {
        Ok(EntryWriter {
            writer: match format {
                ExchangeFormat::Tmx => Format::Tmx(tmx::Writer::new(pair, out)?),
                ExchangeFormat::Po => Format::Po(po::Writer::new(pair, out)?),
                ExchangeFormat::Csv => Format::Csv(Box::new(csv::Writer::new(out)?)),
            },
        })
    }

    /// Writes a translation; whether the format has room for it. PO has not where another of the same source was written, or where
    /// the languages are others.
    ///
    /// # Errors
    /// Those of the output.
    pub fn write(&mut self, entry: &Entry) -> io::Result<bool> {
        match &mut self.writer {
            Format::Tmx(writer) => writer.write(entry).map(|()| true),
            Format::Po(writer) => writer.write(entry),
            Format::Csv(writer) => writer.write(entry).map(|()| true),
        }
    }

    /// Ends the output.
    ///
    /// # Errors
    /// Those of the output.
    pub fn finish(self) -> io::Result<()> {
        match self.writer {
            Format::Tmx(writer) => writer.finish(),
            Format::Po(writer) => writer.finish(),
            Format::Csv(writer) => writer.finish(),
        }
    }
}

/// The line, from 1, in which a byte of the text stands.
fn line_of(text: &str, byte: usize) -> usize {
    memchr::memchr_iter(b'\n', &text.as_bytes()[..byte.min(text.len())]).count() + 1
}
