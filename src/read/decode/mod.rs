//! From bytes to text.
//!
//! What is sure comes first: the encoding that the user names, a byte order mark, the label that the sender declared, the zero
//! bytes of UTF-16, UTF-8 that is valid, a label inside a page ([`label`]). Only then is the encoding guessed from the bytes
//! ([`guess`]), and the guess is told with its ground. Text that was decoded wrongly by somebody before is recognised in
//! [`mojibake`].

mod charset;
mod guess;
mod label;
mod mojibake;

pub use mojibake::Mojibake;

use encoding_rs::{Encoding, UTF_8};

use super::{ReadError, ReadOptions};
use crate::diagnostic::{Code, Diagnostic, Outcome};
use crate::text::SourceSpan;
use charset::Charset;
use guess::Guess;

/// A decoded source: what [`SourceSpan`]s point into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text without its byte order mark; line ends and everything else untouched.
    pub text: String,
    /// The name of the encoding in the [Encoding Standard], such as `UTF-8`; of code page 862, `IBM862`.
    ///
    /// [Encoding Standard]: https://encoding.spec.whatwg.org/#names-and-labels
    pub encoding: &'static str,
    /// How the encoding is known.
    pub evidence: EncodingEvidence,
    /// Whether it is a page of HTML that was made of the parts of an archive.
    pub is_unpacked: bool,
}

impl Decoded {
    /// A page made of the parts of an archive.
    pub(super) fn unpacked(text: String) -> Decoded {
        Decoded { text, encoding: UTF_8.name(), evidence: EncodingEvidence::Valid, is_unpacked: true }
    }
}

/// How the encoding of a source is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EncodingEvidence {
    /// The user says so.
    Asked,
    /// It begins with a byte order mark.
    ByteOrderMark,
    /// The sender or the page itself says so.
    Declared,
    /// It is valid UTF-8, which hardly happens by chance.
    Valid,
    /// The bytes look like it.
    Guessed,
}

/// Decodes `bytes` as far as their number is allowed.
pub(super) fn decode(bytes: &[u8], options: &ReadOptions) -> Result<Outcome<Decoded>, ReadError> {
    let mut outcome = if let Some(label) = &options.encoding {
        let charset = Charset::for_label(label).ok_or_else(|| ReadError::UnknownEncoding { label: label.clone() })?;
        decode_as(charset, after_mark(bytes, charset), EncodingEvidence::Asked)
    } else if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        decode_as(Charset::Standard(encoding), &bytes[length..], EncodingEvidence::ByteOrderMark)
    } else {
        find_encoding(bytes, options.content_type.as_deref().and_then(label::of_content_type))
    };
    let found = mojibake::treat(&mut outcome.value.text, options.mojibake);
    outcome.diagnostics.extend(found);
    Ok(outcome)
}

/// The bytes after the mark, where they begin with that of `charset`.
fn after_mark(bytes: &[u8], charset: Charset) -> &[u8] {
    match Encoding::for_bom(bytes) {
        Some((encoding, length)) if Charset::Standard(encoding) == charset => &bytes[length..],
        _ => bytes,
    }
}

/// Decodes bytes without a mark, of which the sender perhaps declared the encoding.
fn find_encoding(bytes: &[u8], sent: Option<&str>) -> Outcome<Decoded> {
    let mut unknown = None;
    let mut declared = |label: Option<&str>| {
        let charset = label.and_then(Charset::for_label);
        unknown = unknown.take().or(label.filter(|_| charset.is_none()).map(nobody_knows));
        charset
    };
    let mut outcome = if let Some(charset) = declared(sent) {
        decode_as(charset, bytes, EncodingEvidence::Declared)
    } else if let Some(guess) = guess::utf16(bytes) {
        decode_guessed(&guess, bytes)
    } else if let Ok(text) = str::from_utf8(bytes) {
        // A page that was saved anew keeps the label of its first encoding, so valid UTF-8 overrules it.
        let (encoding, evidence) = (UTF_8.name(), EncodingEvidence::Valid);
        Outcome::clean(Decoded { text: text.to_owned(), encoding, evidence, is_unpacked: false })
    } else if let Some(charset) = declared(label::of_page(bytes).as_deref()).filter(|it| may_be(*it, bytes)) {
        decode_as(charset, bytes, EncodingEvidence::Declared)
    } else {
        decode_guessed(&guess::guess(bytes), bytes)
    };
    outcome.diagnostics.extend(unknown);
    outcome
}

/// Whether bytes that are not valid UTF-8 may yet be what a page says of itself: a page that was saved in an older encoding
/// still calls itself UTF-8.
fn may_be(charset: Charset, bytes: &[u8]) -> bool {
    charset != Charset::Standard(UTF_8) || guess::is_broken_utf8(bytes)
}

fn nobody_knows(label: &str) -> Diagnostic {
    let message = format!("`{label}` is declared as the encoding, and is the name of none");
    Diagnostic::new(Code::EncodingUnknown, message).help("--encoding says which it is")
}

fn decode_guessed(guess: &Guess, bytes: &[u8]) -> Outcome<Decoded> {
    let (name, ground) = (guess.charset.name(), guess.ground);
    let mut outcome = decode_as(guess.charset, bytes, EncodingEvidence::Guessed);
    if guess.charset != Charset::Standard(UTF_8) {
        let message = format!("nothing says for sure which encoding this is; it was read as {name}: {ground}");
        let first = outcome.value.text.char_indices().find(|(_, c)| !c.is_ascii());
        let place = first.map(|(at, c)| SourceSpan::new(at, at + c.len_utf8()));
        let help = "--encoding says which it is";
        outcome.diagnostics.insert(0, Diagnostic::new(Code::EncodingGuessed, message).at(place).help(help));
    }
    outcome
}

fn decode_as(charset: Charset, bytes: &[u8], evidence: EncodingEvidence) -> Outcome<Decoded> {
    let (text, malformed) = charset.decode(bytes);
    let decoded = Decoded { text: text.into_owned(), encoding: charset.name(), evidence, is_unpacked: false };
    let mut diagnostics = Vec::new();
    if malformed {
        let first = decoded.text.find('\u{FFFD}').unwrap_or(0);
        let message = format!("some bytes are not {}; U+FFFD stands in their place", charset.name());
        let place = SourceSpan::new(first, first + '\u{FFFD}'.len_utf8());
        diagnostics.push(Diagnostic::new(Code::MalformedBytes, message).at(place));
    }
    Outcome { value: decoded, diagnostics }
}
