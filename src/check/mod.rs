//! The linter: a second way in, which reads a publisher's own bytes with their places, and asks the same rooms as the walk.
//!
//! A source is cut into what its rules look at: start tags, passages (a text that is laid out as one), declarations of style
//! sheets, catalogs, the page as a whole. Each rule is one file of `rules`, and says what it finds, why that is wrong and what is
//! done about it. A finding holds the edits that mend it; to fix a source is to put these in, and nothing else.
//!
//! ```
//! use targum::check::{CheckOptions, SourceKind, check};
//!
//! let page = "<html lang=he><meta charset=utf-8><p>\u{5E9}\u{5DC}\u{5D5}\u{5DD}</p>";
//! let findings = check(page.as_bytes(), SourceKind::Html, &CheckOptions::default())?;
//! assert_eq!(findings[0].rule.id, "html-dir-missing");
//! assert!(findings[0].is_fixable());
//! # Ok::<(), targum::check::CheckError>(())
//! ```

mod characters;
mod css;
mod document;
mod edits;
mod epub;
mod explanation;
mod finding;
mod fluent;
mod html;
mod kind;
mod markdown;
mod noticed;
mod order;
mod passage;
mod place;
mod plain;
mod rule;
mod rules;
mod run;
mod selection;
mod source_map;

pub use document::documentation;
pub use edits::{apply, edits};
pub use epub::{BookPart, check_book, mend_book};
pub use explanation::{Explanation, IsolateAround};
pub use finding::{Edit, Finding};
pub use fluent::check_catalogs;
pub use kind::SourceKind;
pub use place::{Excerpt, PlacedFinding, place};
pub use rule::{Example, Origin, Rule, Standing};
pub use rules::RULES;
pub use selection::{RuleSelection, UnknownRule};

use std::io::{self, Read};

use passage::{Passage, Setting};
use run::Run;

/// How sources are checked.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckOptions {
    /// Which rules run.
    pub rules: RuleSelection,
}

/// A source could not be checked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CheckError {
    /// It could not be read.
    #[error("{0}")]
    Unreadable(io::Error),
    /// It is not UTF-8.
    #[error("the text is not UTF-8")]
    NotUtf8,
    /// It is not a book.
    #[error("this is not an EPUB: {0}")]
    NoBook(String),
}

/// Checks a source of UTF-8, and gives what was found in its order.
///
/// Of a book, this checks the package document; [`check_book`] checks the archive.
///
/// A page streams: the memory it takes is that of its findings and of its longest text. Other sources are read whole.
///
/// # Errors
///
/// Where the source cannot be read, or is not UTF-8.
pub fn check(source: impl Read, kind: SourceKind, options: &CheckOptions) -> Result<Vec<Finding>, CheckError> {
    let mut run = Run::new(&options.rules);
    read(source, kind, &mut run)?;
    Ok(run.findings())
}

/// Why the character that begins at the byte `at` of a source stands where it does; `None` where no text is.
///
/// # Errors
///
/// Where the source cannot be read, or is not UTF-8.
///
/// ```
/// use targum::check::{SourceKind, explain};
///
/// let page = "<p dir=rtl>\u{5D1}-C++</p>";
/// let explanation = explain(page.as_bytes(), SourceKind::Html, 15)?.unwrap();
/// assert_eq!((explanation.character, explanation.needed.unwrap().0.as_str()), ('+', "C++"));
/// # Ok::<(), targum::check::CheckError>(())
/// ```
pub fn explain(source: impl Read, kind: SourceKind, at: usize) -> Result<Option<Explanation>, CheckError> {
    let mut run = Run::asking(at);
    read(source, kind, &mut run)?;
    Ok(run.explanation())
}

/// Hands a source to the rules.
fn read(source: impl Read, kind: SourceKind, run: &mut Run) -> Result<(), CheckError> {
    if kind == SourceKind::Html {
        return html::read(source, None, run);
    }
    let text = whole(source)?;
    let text = text.as_str();
    match kind {
        SourceKind::Markdown => markdown::read(text, run),
        SourceKind::Epub => epub::read_package(text, run),
        SourceKind::Fluent => fluent::read(text, run),
        SourceKind::Css => css::sheet(text, 0, |declaration| run.declaration(declaration)),
        SourceKind::Code => run.passage(Passage::verbatim(text, 0, Setting::Code)),
        _ => plain::read(text, run),
    }
    Ok(())
}

fn whole(mut source: impl Read) -> Result<String, CheckError> {
    let mut bytes = Vec::new();
    source.read_to_end(&mut bytes).map_err(CheckError::Unreadable)?;
    String::from_utf8(bytes).map_err(|_| CheckError::NotUtf8)
}
