//! Telling an encoding from the bytes alone.
//!
//! `chardetng` knows the frequencies of letters in the encodings of the web. Before it come two that it does not know (UTF-16
//! without a mark, code page 862) and UTF-8 with a few broken bytes; after it, a look at which end of the Hebrew words the
//! final letters stand: visual order has an encoding of its own name.

use std::ops::RangeInclusive;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    ISO_8859_8, ISO_8859_8_I, KOI8_R, KOI8_U, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1251, WINDOWS_1252, WINDOWS_1255,
};

use super::charset::Charset;

/// An encoding, and what it was told from.
pub(super) struct Guess {
    pub(super) charset: Charset,
    pub(super) ground: &'static str,
}

/// How many bytes are looked at. Letters are as frequent in a part as in the whole.
const PROBE: usize = 256 * 1024;

/// The encoding of bytes that are not UTF-8.
pub(super) fn guess(bytes: &[u8]) -> Guess {
    let probe = &bytes[..bytes.len().min(PROBE)];
    if is_broken_utf8(probe) {
        return Guess { charset: Charset::Standard(UTF_8), ground: "most of it is UTF-8" };
    }
    if is_ibm862(probe) {
        return Guess {
            charset: Charset::Ibm862,
            ground: "its words are of the bytes 80 to 9A, as Hebrew's were in DOS",
        };
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(probe, true);
    let mut encoding = detector.guess(None, Utf8Detection::Deny);
    let high = HighLetters::of(probe);
    if [ISO_8859_8, ISO_8859_8_I, WINDOWS_1255].contains(&encoding) || high.are_hebrew(encoding.is_single_byte()) {
        return match ends_of_words(probe) {
            (starts, ends) if starts > ends => {
                Guess { charset: Charset::Standard(ISO_8859_8), ground: "final letters of Hebrew begin its words" }
            }
            _ => Guess {
                charset: Charset::Standard(WINDOWS_1255),
                ground: "its words are of the bytes of Hebrew letters",
            },
        };
    }
    if encoding == WINDOWS_1252 && high.are_words() {
        encoding = if high.upper > high.lower { KOI8_R } else { WINDOWS_1251 };
    }
    // The letters of Ukrainian are drawings in KOI8-R; without them the two are one.
    if encoding == KOI8_U && !probe.iter().any(is_ukrainian) {
        encoding = KOI8_R;
    }
    Guess { charset: Charset::Standard(encoding), ground: "its letters are as frequent as there" }
}

/// The byte order of UTF-16 without a mark. Other encodings hardly ever have a zero byte; in UTF-16 spaces, digits and line
/// ends have one, all on the same side.
pub(super) fn utf16(bytes: &[u8]) -> Option<Guess> {
    let probe = &bytes[..bytes.len().min(PROBE) & !1];
    let (mut zeros, mut unfit) = ([0, 0], [0, 0]);
    for pair in probe.chunks_exact(2) {
        for (side, (low, high)) in [(pair[0], pair[1]), (pair[1], pair[0])].into_iter().enumerate() {
            zeros[side] += usize::from(high == 0 && low != 0);
            unfit[side] += usize::from(high == 0 && low < 0x20 && !matches!(low, b'\t' | b'\n' | b'\r'));
        }
    }
    let side = usize::from(zeros[1] > zeros[0]);
    let fits = bytes.len().is_multiple_of(2) && zeros[side] * 64 >= probe.len() && unfit[side] == 0 && zeros[side] > 0;
    let encoding = if side == 0 { UTF_16LE } else { UTF_16BE };
    let ground = "its spaces and line ends have a zero byte beside them";
    fits.then_some(Guess { charset: Charset::Standard(encoding), ground })
}

/// Whether most characters are UTF-8 and a few are not.
pub(super) fn is_broken_utf8(bytes: &[u8]) -> bool {
    let (mut whole, mut broken) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().bytes().filter(|byte| *byte >= 0xC0).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    whole > broken * 4
}

/// Whether the high bytes are mostly words of the letters that code page 862 has at 80 to 9A. In other encodings that stand
/// for quotation marks or capitals, which are no words; Cyrillic in capitals has letters up to 9F.
fn is_ibm862(bytes: &[u8]) -> bool {
    let high = bytes.iter().filter(|byte| **byte >= 0x80).count();
    let capitals = bytes.iter().filter(|byte| (0x9B..=0x9F).contains(*byte)).count();
    let letters = in_words(bytes, 0x80..=0x9A);
    letters * 10 > high * 8 && capitals * 20 < letters
}

/// The letters that 8-bit encodings have at C0 to FF.
struct HighLetters {
    /// All bytes of 80 and more.
    all: usize,
    /// Those at C0 to DF: capitals in windows-1251, small letters in KOI8-R.
    upper: usize,
    /// Those at C0 to D3: points of Hebrew in windows-1255.
    points: usize,
    /// Those at E0 to FF: small letters in windows-1251, capitals in KOI8-R.
    lower: usize,
    /// Those at FB, FC and FF, which Hebrew does not have.
    beyond_hebrew: usize,
    /// Those that stand together.
    in_words: usize,
}

impl HighLetters {
    fn of(bytes: &[u8]) -> HighLetters {
        let count = |range: RangeInclusive<u8>| bytes.iter().filter(|byte| range.contains(byte)).count();
        HighLetters {
            all: count(0x80..=0xFF),
            upper: count(0xC0..=0xDF),
            points: count(0xC0..=0xD3),
            lower: count(0xE0..=0xFF),
            beyond_hebrew: count(0xFB..=0xFC) + count(0xFF..=0xFF),
            in_words: in_words(bytes, 0xC0..=0xFF),
        }
    }

    /// Whether they make words. In Western words one stands by itself.
    fn are_words(&self) -> bool {
        self.in_words * 2 > self.all
    }

    /// Whether they are Hebrew: without points where they may be Cyrillic, whose sentences begin with a capital and hardly do
    /// without its last letters; with points where they were taken for Chinese.
    fn are_hebrew(&self, single_byte: bool) -> bool {
        let points = if single_byte { 0 } else { self.points };
        self.are_words() && self.upper + self.beyond_hebrew == points
    }
}

/// How many bytes are letters that stand together.
fn in_words(bytes: &[u8], letters: RangeInclusive<u8>) -> usize {
    let words = bytes.chunk_by(|a, b| letters.contains(a) && letters.contains(b));
    words.filter(|word| word.len() > 1).map(<[u8]>::len).sum()
}

/// How many words of two letters or more begin with one of the letters that only end words (kaf, mem, nun, pe, tsadi), and
/// how many end with one.
fn ends_of_words(bytes: &[u8]) -> (usize, usize) {
    let is_letter = |byte: &u8| (0xE0..=0xFA).contains(byte);
    let is_final = |byte: Option<&u8>| byte.is_some_and(|byte| matches!(byte, 0xEA | 0xED | 0xEF | 0xF3 | 0xF5));
    let words = bytes.chunk_by(|a, b| is_letter(a) && is_letter(b)).filter(|word| word.len() > 1);
    words.fold((0, 0), |(starts, ends), word| {
        (starts + usize::from(is_final(word.first())), ends + usize::from(is_final(word.last())))
    })
}

fn is_ukrainian(byte: &u8) -> bool {
    matches!(byte, 0xA4 | 0xA6 | 0xA7 | 0xAD | 0xB4 | 0xB6 | 0xB7 | 0xBD)
}
