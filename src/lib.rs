//! Targum: articles that mix languages and writing directions, set right.

mod article;
pub mod bidi;
pub mod catalog;
pub mod check;
mod closed_enum;
mod diagnostic;
mod label;
mod lang;
mod localize;
mod page;
mod read;
mod render;
mod resolve;
pub mod segment;
mod text;
pub mod translate;
mod walk;

pub use article::*;
pub use catalog::{CatalogFile, Catalogs};
pub use diagnostic::{Code, Diagnostic, Outcome, Severity};
pub use label::{DateOrder, LabelOptions, label};
pub use lang::{BaseDirection, Direction, LanguageTag, LanguageTagError, Script};
pub use localize::{Chrome, LocalizeOptions, localize};
pub use page::*;
pub use read::{
    Decoded, EncodingEvidence, Extraction, Format, Limits, Mojibake, ReadError, ReadOptions, VisualInput, decode, read,
    read_decoded,
};
pub use render::*;
pub use resolve::{ResolveOptions, resolve};
pub use segment::{SegmentOptions, Segmenter, languages, segment, sentences};
pub use text::{Mark, MarkKind, MarkedText, SourceSpan, Span};
pub use walk::{Options, Output, OutputFormat, Stage, convert, inspect, page, render};
