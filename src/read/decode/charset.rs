//! The character encodings: those of the Encoding Standard, and the one that Hebrew needs beyond it.

use std::borrow::Cow;

use encoding_rs::Encoding;

/// A character encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Charset {
    /// One of the [Encoding Standard].
    ///
    /// [Encoding Standard]: https://encoding.spec.whatwg.org/
    Standard(&'static Encoding),
    /// Code page 862, the Hebrew of DOS, which browsers do not know.
    Ibm862,
}

/// The names of [`Charset::Ibm862`], as IANA and others give them.
const IBM862: [&str; 6] = ["ibm862", "cp862", "cp-862", "862", "dos-862", "cspc862latinhebrew"];

/// Code page 862 from 9B on; below that are the letters from alef to tav.
const IBM862_FROM_9B: &str = "\
    ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}";

impl Charset {
    /// The encoding of that label.
    pub(super) fn for_label(label: &str) -> Option<Charset> {
        let label = label.trim();
        if IBM862.iter().any(|name| label.eq_ignore_ascii_case(name)) {
            return Some(Charset::Ibm862);
        }
        Encoding::for_label(label.as_bytes()).map(Charset::Standard)
    }

    /// Its name in the Encoding Standard or, where it is not in there, at IANA.
    pub(super) fn name(self) -> &'static str {
        match self {
            Charset::Standard(encoding) => encoding.name(),
            Charset::Ibm862 => "IBM862",
        }
    }

    /// The text, and whether U+FFFD stands in it for bytes that are not of the encoding.
    pub(super) fn decode(self, bytes: &[u8]) -> (Cow<'_, str>, bool) {
        match self {
            Charset::Standard(encoding) => encoding.decode_without_bom_handling(bytes),
            Charset::Ibm862 => {
                let upper: Vec<char> = ('\u{5D0}'..='\u{5EA}').chain(IBM862_FROM_9B.chars()).collect();
                let character = |byte: u8| match byte.checked_sub(0x80) {
                    Some(high) => upper.get(usize::from(high)).copied().unwrap_or('\u{FFFD}'),
                    None => char::from(byte),
                };
                (Cow::Owned(bytes.iter().map(|&byte| character(byte)).collect()), false)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_page_862_has_a_character_for_each_byte() {
        let bytes: Vec<u8> = (0x80..=0xFF).collect();
        let (text, malformed) = Charset::Ibm862.decode(&bytes);
        assert_eq!((text.chars().count(), malformed, text.contains('\u{FFFD}')), (128, false, false));
        assert!(text.starts_with("\u{5D0}\u{5D1}") && text.ends_with("\u{25A0}\u{A0}"));
        let at = |byte: usize| text.chars().nth(byte - 0x80);
        assert_eq!([0x9A, 0x9B, 0xB0, 0xE1, 0xF8].map(at), ['\u{5EA}', '¢', '░', 'ß', '°'].map(Some));
    }

    #[test]
    fn labels_are_those_of_the_standard_and_of_iana() {
        let name = |label| Charset::for_label(label).map(Charset::name);
        assert_eq!(name(" CP862 "), Some("IBM862"));
        assert_eq!(name("logical"), Some("ISO-8859-8-I"));
        assert_eq!(name("latin1"), Some("windows-1252"));
        assert_eq!(name("utf-9"), None);
    }
}
