//! From bytes to text.
//!
//! What is sure comes first: a byte order mark, then the label that the sender declared, then UTF-8 that is valid, then a
//! label inside an HTML page. Only then is the encoding guessed from the bytes.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252, WINDOWS_1255};

use super::ReadError;
use crate::diagnostic::{Code, Diagnostic, Outcome};
use crate::text::SourceSpan;

/// A decoded source: what [`SourceSpan`]s point into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text without its byte order mark; line ends and everything else untouched.
    pub text: String,
    /// The name of the encoding in the [Encoding Standard], such as `UTF-8`.
    ///
    /// [Encoding Standard]: https://encoding.spec.whatwg.org/#names-and-labels
    pub encoding: &'static str,
    /// How the encoding is known.
    pub evidence: EncodingEvidence,
}

/// How the encoding of a source is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EncodingEvidence {
    /// It begins with a byte order mark.
    ByteOrderMark,
    /// The sender or the page itself says so.
    Declared,
    /// It is valid UTF-8, which hardly happens by chance.
    Valid,
    /// The bytes look like it.
    Guessed,
}

/// Decodes `bytes`, of which `label` is the declared encoding.
pub(super) fn decode(bytes: &[u8], label: Option<&str>) -> Result<Outcome<Decoded>, ReadError> {
    let declared = match label {
        Some(label) => Some(
            Encoding::for_label(label.as_bytes())
                .ok_or_else(|| ReadError::UnknownEncoding { label: label.to_owned() })?,
        ),
        None => None,
    };
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return Ok(decode_as(encoding, &bytes[length..], EncodingEvidence::ByteOrderMark));
    }
    if let Some(encoding) = declared {
        return Ok(decode_as(encoding, bytes, EncodingEvidence::Declared));
    }
    // A page that was saved anew keeps the label of its first encoding, so valid UTF-8 overrules it.
    if let Ok(text) = str::from_utf8(bytes) {
        let (encoding, evidence) = (UTF_8.name(), EncodingEvidence::Valid);
        return Ok(Outcome::clean(Decoded { text: text.to_owned(), encoding, evidence }));
    }
    if let Some(encoding) = declared_in_page(bytes) {
        return Ok(decode_as(encoding, bytes, EncodingEvidence::Declared));
    }
    let encoding = guess(bytes);
    let mut outcome = decode_as(encoding, bytes, EncodingEvidence::Guessed);
    if encoding != UTF_8 {
        let message = format!("the text is not UTF-8 and declares no encoding; it was read as {}", encoding.name());
        let first = outcome.value.text.char_indices().find(|(_, c)| !c.is_ascii());
        let place = first.map(|(at, c)| SourceSpan::new(at, at + c.len_utf8()));
        let help = "--encoding says which it is";
        outcome.diagnostics.insert(0, Diagnostic::new(Code::EncodingGuessed, message).at(place).help(help));
    }
    Ok(outcome)
}

fn decode_as(encoding: &'static Encoding, bytes: &[u8], evidence: EncodingEvidence) -> Outcome<Decoded> {
    let (text, malformed) = encoding.decode_without_bom_handling(bytes);
    let decoded = Decoded { text: text.into_owned(), encoding: encoding.name(), evidence };
    let mut diagnostics = Vec::new();
    if malformed {
        let first = decoded.text.find('\u{FFFD}').unwrap_or(0);
        let message = format!("some bytes are not {}; U+FFFD stands in their place", encoding.name());
        let place = SourceSpan::new(first, first + '\u{FFFD}'.len_utf8());
        diagnostics.push(Diagnostic::new(Code::MalformedBytes, message).at(place));
    }
    Outcome { value: decoded, diagnostics }
}

/// The label in `<meta charset>` or `<meta content="...; charset=...">`, which has to stand in the first 1024 bytes.
fn declared_in_page(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes[..bytes.len().min(1024)].to_ascii_lowercase();
    let meta = memchr::memmem::find(&head, b"<meta")?;
    let at = meta + memchr::memmem::find(&head[meta..], b"charset=")? + b"charset=".len();
    let label = head[at..].trim_ascii_start();
    let label = label.strip_prefix(b"\"").or(label.strip_prefix(b"'")).unwrap_or(label);
    let length = label.iter().position(|byte| !byte.is_ascii_alphanumeric() && !b"-_:.".contains(byte))?;
    Encoding::for_label(&label[..length])
}

/// UTF-8 with a few broken bytes, or Hebrew, or Western.
fn guess(bytes: &[u8]) -> &'static Encoding {
    let (mut whole, mut broken) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().bytes().filter(|byte| *byte >= 0xC0).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    if whole > broken * 4 {
        return UTF_8;
    }
    // Windows-1255 has the letters alef to tav at E0 to FA, a word is two or more of them; in windows-1252 the same bytes
    // are accented letters, which seldom stand together.
    let letter = |byte: &u8| (0xE0..=0xFA).contains(byte);
    let words = bytes.chunk_by(|a, b| letter(a) && letter(b)).filter(|word| word.len() > 1);
    let hebrew: usize = words.map(<[u8]>::len).sum();
    let high = bytes.iter().filter(|byte| **byte >= 0x80).count();
    if hebrew * 2 > high { WINDOWS_1255 } else { WINDOWS_1252 }
}
