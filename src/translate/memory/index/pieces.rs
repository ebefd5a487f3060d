//! Pieces of segments: what those have in common that are alike by characters and share few whole words.
//!
//! A piece is four bytes. Of a short segment all pieces are taken, of a longer one fewer and fewer, and always those whose hash says
//! so: what is taken of one segment is taken of a like one too. Segments of about the same length have keys of their own, so that a
//! search passes over the others.

/// How many bytes a piece has.
const LENGTH: usize = 4;

/// Where the classes of length begin, in bytes: each at 4/3 of the one before.
const CLASSES: [usize; 14] = [4, 6, 8, 11, 15, 20, 27, 36, 48, 64, 86, 115, 154, 206];

/// How many bits of a key tell pieces of a class apart. Two pieces of one key only make a candidate more.
const BITS: u32 = 16;

/// How many keys there are.
pub(super) const KEYS: usize = (CLASSES.len() + 1) << BITS;

/// The class of length of a text of so many bytes. Texts that are alike at 75 % are in the same class or in neighbouring ones.
pub(super) fn class_of(bytes: usize) -> u32 {
    CLASSES.partition_point(|begin| *begin <= bytes) as u32
}

/// The keys of the pieces of a text, as those of a class have them; none in the class of the longest.
pub(super) fn pieces(text: &str, class: u32) -> impl Iterator<Item = u32> {
    // All of up to 15 bytes, every second of up to 27, every fourth of up to 48, and so on.
    let skipped = match class {
        0..=4 => 0,
        5..=6 => 0b1,
        7..=8 => 0b11,
        9..=10 => 0b111,
        11..=12 => 0b1111,
        13 => 0b1_1111,
        _ => u32::MAX,
    };
    let hashes = text.as_bytes().windows(LENGTH).map(|piece| {
        let piece = u32::from_le_bytes([piece[0], piece[1], piece[2], piece[3]]) | CASE;
        piece.wrapping_mul(0x9E37_79B1)
    });
    let taken = hashes.filter(move |hash| (hash >> 8) & skipped == 0);
    taken.map(move |hash| (class << BITS) | ((hash ^ (hash >> 15)).wrapping_mul(0x85EB_CA6B) >> (32 - BITS)))
}

/// The bit that tells capitals from small letters, in each byte of a piece.
const CASE: u32 = 0x2020_2020;
