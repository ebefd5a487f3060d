//! What a stage has to say about its input: findings that do not stop it.
//!
//! A stage gives an [`Outcome`] where a value can still be given, and an error only where none can. Each [`Diagnostic`]
//! names its place in the decoded source, what was found and what was done about it, and what the user can do.

use std::fmt;

use serde::Serialize;

use crate::text::SourceSpan;

/// A value, and what was noticed while it was made.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome<T> {
    /// The value.
    pub value: T,
    /// The findings, in the order of the source where they have a place.
    pub diagnostics: Vec<Diagnostic>,
}

impl<T> Outcome<T> {
    /// A value about which there is nothing to say.
    pub fn clean(value: T) -> Outcome<T> {
        Outcome { value, diagnostics: Vec::new() }
    }

    /// Hands the findings to `sink` and gives the value: how a stage passes on what an earlier one said.
    pub fn drain_into(self, sink: &mut Vec<Diagnostic>) -> T {
        sink.extend(self.diagnostics);
        self.value
    }
}

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// What was decided, for who wants to know.
    Note,
    /// Something was guessed, merged or left out; the page may need a look.
    Warning,
    /// Something could not be done.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        })
    }
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Diagnostic {
    /// Which kind of finding.
    pub code: Code,
    /// How much it weighs.
    pub severity: Severity,
    /// What was found, and what was done: one sentence without a final stop.
    pub message: String,
    /// Where in the decoded source; `None` where the finding has no place.
    pub place: Option<SourceSpan>,
    /// What the user can do.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A finding of the usual weight of its code.
    pub fn new(code: Code, message: impl Into<String>) -> Diagnostic {
        Diagnostic { code, severity: code.severity(), message: message.into(), place: None, help: None }
    }

    /// With its place in the source.
    pub fn at(mut self, place: impl Into<Option<SourceSpan>>) -> Diagnostic {
        self.place = place.into();
        self
    }

    /// With what the user can do.
    pub fn help(mut self, help: impl Into<String>) -> Diagnostic {
        self.help = Some(help.into());
        self
    }
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $id:literal, $severity:ident;)+) => {
        /// The kinds of finding. Their ids are stable.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Code {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Code {
            /// Every code.
            pub const ALL: &[Code] = &[$(Code::$name,)+];

            /// The id that is printed, such as `duplicate-merged`.
            pub const fn id(self) -> &'static str {
                match self { $(Code::$name => $id,)+ }
            }

            /// The usual weight.
            pub const fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity,)+ }
            }
        }
    };
}

codes! {
    /// Bytes that are not of the encoding were replaced by U+FFFD.
    MalformedBytes = "malformed-bytes", Warning;
    /// The encoding was told from the bytes alone.
    EncodingGuessed = "encoding-guessed", Warning;
    /// The input declares an encoding that nobody knows.
    EncodingUnknown = "encoding-unknown", Warning;
    /// Text had been decoded wrongly and saved so before it came here.
    Mojibake = "mojibake", Warning;
    /// References such as `&quot;` stand in a text undecoded.
    EntitiesUndecoded = "entities-undecoded", Warning;
    /// Lines in visual order were turned to logical order.
    VisualOrder = "visual-order", Warning;
    /// Characters that have no place in a text (controls, noncharacters, floods of what nobody sees) were dropped.
    ControlsDropped = "controls-dropped", Warning;
    /// What nested deeper than its limit was flattened.
    NestingFlattened = "nesting-flattened", Warning;
    /// The format of the input was told from its content.
    FormatGuessed = "format-guessed", Note;
    /// The input holds no text.
    EmptyArticle = "empty-article", Warning;
    /// A line or a doubled credit says again what another says.
    DuplicateMerged = "duplicate-merged", Note;
    /// The order of day and month was told from evidence.
    DateOrder = "date-order", Note;
    /// The order of day and month was only assumed.
    DateOrderAssumed = "date-order-assumed", Warning;
    /// A date was kept as printed: nothing tells its day from its month.
    DateAmbiguous = "date-ambiguous", Warning;
    /// A date names a day that no calendar has.
    DateImpossible = "date-impossible", Warning;
    /// The language asked for has no catalog; another was taken.
    LocaleFallback = "locale-fallback", Warning;
    /// A catalog has no such message; another catalog's was taken.
    MessageMissing = "message-missing", Warning;
    /// A catalog has a fault; the rest of it is used.
    CatalogSyntax = "catalog-syntax", Warning;
    /// A message failed to format.
    MessageFormat = "message-format", Warning;
    /// Bidi controls that were never closed, or never opened, were closed or dropped.
    ControlsUnbalanced = "controls-unbalanced", Warning;
    /// An address that a page must not carry was left out.
    AddressRefused = "address-refused", Warning;
    /// An image could not be had.
    ImageMissing = "image-missing", Warning;
    /// Some of a file of translations was passed over: what is not translated, or in other languages.
    TranslationsSkipped = "translations-skipped", Note;
    /// Inline codes of segments were dropped; their text was kept.
    InlineCodesDropped = "inline-codes-dropped", Warning;
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}
