//! The language model: for each script, a linear model over hashed n-grams of a word.
//!
//! `words.bin` is written by `tests/tools/language_model.py`; its sources and licence stand in `NOTICE.md` beside it.
//! Layout, all numbers little-endian:
//!
//! ```text
//! "TGLM" version:u8 scripts:u8
//! a script:   ISO 15924 code:[u8; 4] languages:u8 parts:u8 scale:f32
//!             then a language:  code:[u8; 2] bias:f32
//!             then a part:      bits:u8 languages:u8
//! a part's table, in the same order:  2^bits rows of one i8 a language
//! ```
//!
//! The score of a language for a word of n n-grams is `bias + scale / sqrt(n) * (the sum of its weights)`; a softmax of
//! the scores of a script gives the probabilities. A part's row is found by the low bits of the n-gram's hash. The tables
//! are used where they lie in the program: loading reads the header, some hundred bytes.

use std::sync::LazyLock;

use super::language::MOST;
use super::script::Writing;

/// The longest n-gram, in characters.
const LONGEST_GRAM: usize = 5;

/// How many weights are added at once; no part has more languages.
const LANES: usize = 8;

/// How many weights of a byte can be added in two.
const MOST_ADDED: usize = 256;

/// Where no word is so plain that it outweighs everything around: the least logarithm of a probability.
const FLOOR: f32 = -9.2;

/// The logarithms of the probabilities of a script's languages.
pub(super) type Scores = [f32; MOST];

/// The model of every script that has one.
pub(super) struct Model {
    scripts: Vec<(Writing, ScriptModel)>,
}

struct ScriptModel {
    scale: f32,
    bias: Scores,
    languages: usize,
    parts: Vec<Part>,
}

struct Part {
    mask: u32,
    languages: usize,
    table: &'static [u8],
}

impl Model {
    /// The model in the program.
    pub(super) fn embedded() -> &'static Model {
        static MODEL: LazyLock<Model> = LazyLock::new(|| Model::read(include_bytes!("words.bin")).unwrap_or_default());
        &MODEL
    }

    fn read(data: &'static [u8]) -> Option<Model> {
        let mut header = Header { rest: data.strip_prefix(b"TGLM\x01")? };
        let scripts = header.byte()?;
        let mut model = Model::default();
        for _ in 0..scripts {
            let writing = match header.take(4)? {
                b"Latn" => Writing::Latin,
                b"Hebr" => Writing::Hebrew,
                b"Arab" => Writing::Arabic,
                b"Cyrl" => Writing::Cyrillic,
                _ => return None,
            };
            let (languages, parts) = (header.byte()?, header.byte()?);
            let mut script = ScriptModel { scale: header.float()?, bias: [0.0; MOST], languages, parts: Vec::new() };
            for bias in script.bias.get_mut(..languages)? {
                header.take(2)?;
                *bias = header.float()?;
            }
            for _ in 0..parts {
                let (bits, languages) = (header.byte()?, header.byte()?);
                if !(1..=LANES).contains(&languages) {
                    return None;
                }
                script.parts.push(Part { mask: (1 << bits) - 1, languages, table: &[] });
            }
            model.scripts.push((writing, script));
        }
        for part in model.scripts.iter_mut().flat_map(|(_, script)| &mut script.parts) {
            part.table = header.take((part.mask as usize + 1) * part.languages)?;
        }
        Some(model)
    }

    /// The logarithms of the probabilities that a normalised word is of the script's languages. `hashes` is scratch.
    pub(super) fn score(&self, writing: Writing, word: &[char], hashes: &mut Vec<u32>) -> Option<Scores> {
        let (_, script) = self.scripts.iter().find(|(of, _)| *of == writing)?;
        hash_grams(word, hashes);
        let mut scores = [FLOOR; MOST];
        scores[..script.languages].copy_from_slice(&script.bias[..script.languages]);
        let factor = script.scale / (hashes.len() as f32).sqrt();
        let mut first = 0;
        for part in &script.parts {
            let sums = part.sums(hashes);
            for (score, sum) in scores[first..].iter_mut().zip(&sums[..part.languages]) {
                *score += factor * *sum as f32;
            }
            first += part.languages;
        }
        normalise(&mut scores[..script.languages]);
        Some(scores)
    }
}

impl Part {
    /// The sums of the weights of the n-grams, for each language. What stands in the lanes after the last is of no meaning.
    fn sums(&self, hashes: &[u32]) -> [i32; LANES] {
        let mut sums = [0; LANES];
        for some in hashes.chunks(MOST_ADDED) {
            let mut few = [0i16; LANES];
            for hash in some {
                let row = self.row((hash & self.mask) as usize);
                few = std::array::from_fn(|lane| few[lane] + i16::from(row[lane] as i8));
            }
            sums = std::array::from_fn(|lane| sums[lane] + i32::from(few[lane]));
        }
        sums
    }

    /// A row, and what stands after it: a vector of the processor is read at once.
    fn row(&self, index: usize) -> [u8; LANES] {
        let rest = self.table.get(index * self.languages..).unwrap_or_default();
        rest.first_chunk().copied().unwrap_or_else(|| {
            let mut row = [0; LANES];
            row[..rest.len()].copy_from_slice(rest);
            row
        })
    }
}

impl Default for Model {
    /// A model that knows nothing.
    fn default() -> Model {
        Model { scripts: Vec::new() }
    }
}

/// Turns scores into logarithms of probabilities, none below the floor.
fn normalise(scores: &mut [f32]) {
    let most = scores.iter().copied().fold(f32::MIN, f32::max);
    let sum: f32 = scores.iter().map(|score| (score - most).exp()).sum();
    let log_sum = most + sum.ln();
    for score in scores {
        *score = (*score - log_sum).max(FLOOR);
    }
}

/// The hashes of the n-grams of the word between its ends, and of the word as a whole.
fn hash_grams(word: &[char], hashes: &mut Vec<u32>) {
    hashes.clear();
    // Of the n-grams that end here, by their lengths.
    let mut grams = [EMPTY_GRAM; LONGEST_GRAM];
    for (index, c) in word.iter().enumerate() {
        grams.copy_within(..LONGEST_GRAM - 1, 1);
        grams[0] = EMPTY_GRAM;
        grams = grams.map(|hash| step(hash, *c));
        let mixed = grams.map(mix);
        match mixed.get(..=index) {
            Some(short) => hashes.extend_from_slice(short),
            None => hashes.extend_from_slice(&mixed),
        }
    }
    hashes.push(mix(word.iter().fold(WHOLE_WORD, |hash, c| step(hash, *c))));
}

/// What hashes begin with.
const EMPTY_GRAM: u32 = 0x811C_9DC5;
const WHOLE_WORD: u32 = 0x12345;

fn step(hash: u32, c: char) -> u32 {
    (hash ^ c as u32).wrapping_mul(0x0100_0193)
}

fn mix(hash: u32) -> u32 {
    let hash = (hash ^ (hash >> 15)).wrapping_mul(0x2C1B_3C6D);
    hash ^ (hash >> 12)
}

/// What is left of the header.
struct Header {
    rest: &'static [u8],
}

impl Header {
    fn take(&mut self, length: usize) -> Option<&'static [u8]> {
        let (taken, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(taken)
    }

    fn byte(&mut self) -> Option<usize> {
        Some(usize::from(*self.take(1)?.first()?))
    }

    fn float(&mut self) -> Option<f32> {
        Some(f32::from_le_bytes(self.take(4)?.try_into().ok()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_model_is_whole() {
        let model = Model::embedded();
        assert_eq!(model.scripts.len(), 4);
        let mut hashes = Vec::new();
        let word: Vec<char> = "^the$".chars().collect();
        let scores = model.score(Writing::Latin, &word, &mut hashes).unwrap();
        assert!(scores[0] > -0.2, "`the` is English: {scores:?}");
        assert!(model.score(Writing::Greek, &word, &mut hashes).is_none());
    }

    #[test]
    fn a_torn_file_is_refused() {
        assert!(Model::read(b"TGLM\x01\x01Latn").is_none());
        assert!(Model::read(b"").is_none());
    }
}
