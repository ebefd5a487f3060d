//! The table by which lines are recognised, as bytes: written once, read where it lies, with nothing to build at the start.
//!
//! It holds the messages, the lines that these can print, and a hash table from words to lines. A line is
//! entered under its first word or two, if it has words before its first argument; else under its last, if it has words after
//! its last argument; else under the rarest word between them. So a scraped text makes few lines suspect, and none that
//! would have to start in its middle. Beside it stands the vocabulary: for each word the messages that use it, and in how
//! many of their lines. Numbers are little-endian; a string is its length in two bytes, and itself. What does not fit the
//! format is read as empty.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::expand::ARGUMENT;
use super::kind::Kind;
use super::line::{Line, words};

/// The numbers at the start: where each table is, and how many slots the hash table has.
const HEADER: [&str; 4] = ["messages", "lines", "words", "slots"];

/// Where in a text the word stands that makes a line suspect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Place {
    /// It is the first word, or it is two words, the first.
    First,
    /// It is the last word.
    Last,
    /// It may be any word.
    Anywhere,
    /// Not where in a text, but in which messages.
    Vocabulary,
}

/// The highest number of lines that is counted for a word of a message; it shares four bytes with the message's own number.
const MOST_USES: usize = 0xFFF;
const USES_BITS: u32 = MOST_USES.count_ones();

/// Writes an image.
#[derive(Debug, Default)]
pub(crate) struct Writer {
    messages: Vec<(String, usize)>,
    lines: Vec<Record>,
}

/// A line of the image, as bytes, by its words, and of which message with which arguments.
#[derive(Debug)]
struct Record {
    bytes: Vec<u8>,
    text: String,
    message: usize,
    slots: Vec<(String, Kind)>,
}

impl Writer {
    /// Enters a message of the language of that number, and gives its own number.
    pub(crate) fn message(&mut self, id: &str, language: usize) -> usize {
        self.messages.push((id.to_owned(), language));
        self.messages.len() - 1
    }

    /// Enters a line of a message.
    pub(crate) fn line(&mut self, message: usize, line: Line) {
        let mut bytes = Vec::new();
        put_u32(&mut bytes, message);
        put_u16(&mut bytes, line.letters);
        put_str(&mut bytes, &line.text);
        put_u16(&mut bytes, line.slots.len());
        for (name, kind) in &line.slots {
            put_slot(&mut bytes, name, *kind);
        }
        put_u16(&mut bytes, line.chosen.len());
        for (name, key) in &line.chosen {
            put_str(&mut bytes, name);
            put_str(&mut bytes, key);
        }
        let slots = line.slots.iter().map(|(name, kind)| ((*name).to_owned(), *kind)).collect();
        self.lines.push(Record { bytes, text: line.text, message, slots });
    }

    /// The image of all that was entered.
    pub(crate) fn finish(self) -> Vec<u8> {
        let suspects: Vec<_> = self.suspects().into_iter().chain(self.vocabulary()).collect();
        let mut image = vec![0; HEADER.len() * 4];
        let mut messages = Table::default();
        for ((id, language), forms) in self.messages.iter().zip(self.forms()) {
            messages.row(&mut image, |row| {
                put_u16(row, *language);
                put_str(row, id);
                put_u32(row, forms.lines);
                put_u16(row, forms.bare.into());
                put_u16(row, forms.single.len());
                for (name, kind) in forms.single {
                    put_slot(row, name, kind);
                }
            });
        }
        let mut lines = Table::default();
        self.lines.iter().for_each(|line| lines.row(&mut image, |row| row.extend(&line.bytes)));

        let slots = (suspects.len() * 2).next_power_of_two();
        let mut words = Table { rows: vec![0; slots] };
        for ((place, word), suspects) in suspects {
            let free = probe(place, word, slots).find(|slot| words.rows[*slot] == 0);
            if let Some(slot) = free {
                words.rows[slot] = image.len();
                put_u16(&mut image, place as usize);
                put_str(&mut image, word);
                put_u32(&mut image, suspects.len());
                suspects.into_iter().for_each(|line| put_u32(&mut image, line));
            }
        }
        let header = [messages.write(&mut image), lines.write(&mut image), words.write(&mut image), slots];
        for (number, place) in header.into_iter().zip(image.chunks_exact_mut(4)) {
            place.copy_from_slice(&(number as u32).to_le_bytes());
        }
        image
    }

    /// For each word the lines entered under it, in order.
    fn suspects(&self) -> Vec<((Place, &str), Vec<usize>)> {
        let mut frequencies: HashMap<&str, usize> = HashMap::new();
        for (_, word) in self.lines.iter().flat_map(|line| whole_words(&line.text)) {
            *frequencies.entry(word).or_default() += 1;
        }
        let mut suspects: HashMap<(Place, &str), Vec<usize>> = HashMap::new();
        for (number, line) in self.lines.iter().enumerate() {
            suspects.entry(key(&line.text, &frequencies)).or_default().push(number);
        }
        let mut sorted: Vec<((Place, &str), Vec<usize>)> = suspects.into_iter().collect();
        sorted.sort_unstable();
        sorted
    }

    /// For each word the messages that use it, with the number of their lines that do.
    fn vocabulary(&self) -> Vec<((Place, &str), Vec<usize>)> {
        let mut uses: BTreeMap<&str, BTreeMap<usize, usize>> = BTreeMap::new();
        for line in &self.lines {
            let own: BTreeSet<&str> = whole_words(&line.text).map(|(_, word)| word).collect();
            for word in own {
                *uses.entry(word).or_default().entry(line.message).or_default() += 1;
            }
        }
        let packed = |(message, count): (usize, usize)| message << USES_BITS | count.min(MOST_USES);
        uses.into_iter()
            .map(|(word, messages)| ((Place::Vocabulary, word), messages.into_iter().map(packed).collect()))
            .collect()
    }

    /// The forms of each message.
    fn forms(&self) -> Vec<Forms<'_>> {
        let mut forms = vec![Forms::default(); self.messages.len()];
        for line in &self.lines {
            let forms = &mut forms[line.message];
            forms.lines += 1;
            match &line.slots[..] {
                [] => forms.bare = true,
                [(name, kind)] if !forms.single.contains(&(name, *kind)) => forms.single.push((name, *kind)),
                _ => {}
            }
        }
        forms
    }
}

/// In which forms a message prints its arguments.
#[derive(Clone, Default)]
struct Forms<'w> {
    /// How many lines it has.
    lines: usize,
    /// Whether one of them has no argument.
    bare: bool,
    /// The arguments that stand alone in a line.
    single: Vec<(&'w str, Kind)>,
}

/// The word under which a line is entered; the empty one if it has none that stands whole whatever the arguments are.
fn key<'t>(text: &'t str, frequencies: &HashMap<&str, usize>) -> (Place, &'t str) {
    let first = first_words(text).into_iter().flatten().rfind(|words| !words.contains(ARGUMENT));
    let last = whole_words(text).next_back().filter(|(start, _)| !text[*start..].contains(ARGUMENT));
    match (first, last) {
        (Some(first), _) => (Place::First, first),
        (None, Some((_, last))) => (Place::Last, last),
        (None, None) => {
            let rarest = whole_words(text).min_by_key(|(start, word)| (frequencies.get(word), *start));
            (Place::Anywhere, rarest.map_or("", |(_, word)| word))
        }
    }
}

/// The first word of a normal text, and its first two words with what joins them.
pub(crate) fn first_words(text: &str) -> [Option<&str>; 2] {
    let mut words = words(text);
    let Some((start, first)) = words.next() else { return [None, None] };
    let two = words.next().map(|(second, word)| &text[start..second + word.len()]);
    [Some(first), two]
}

/// The words that stand whole whatever the arguments are.
fn whole_words(text: &str) -> impl DoubleEndedIterator<Item = (usize, &str)> {
    words(text).filter(|(_, word)| !word.contains(ARGUMENT))
}

/// Where the rows of a table begin.
#[derive(Default)]
struct Table {
    rows: Vec<usize>,
}

impl Table {
    fn row(&mut self, image: &mut Vec<u8>, write: impl FnOnce(&mut Vec<u8>)) {
        self.rows.push(image.len());
        write(image);
    }

    /// Writes where the rows begin, and gives where that is written.
    fn write(self, image: &mut Vec<u8>) -> usize {
        let place = image.len();
        self.rows.into_iter().for_each(|row| put_u32(image, row));
        place
    }
}

fn put_slot(bytes: &mut Vec<u8>, name: &str, kind: Kind) {
    put_u16(bytes, Kind::ALL.iter().position(|known| *known == kind).unwrap_or_default());
    put_str(bytes, name);
}

fn put_u16(bytes: &mut Vec<u8>, number: usize) {
    bytes.extend(u16::try_from(number).unwrap_or(u16::MAX).to_le_bytes());
}

fn put_u32(bytes: &mut Vec<u8>, number: usize) {
    bytes.extend(u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes());
}

fn put_str(bytes: &mut Vec<u8>, text: &str) {
    put_u16(bytes, text.len());
    bytes.extend(text.as_bytes());
}

/// The slots in which a word may be, in order.
fn probe(place: Place, word: &str, slots: usize) -> impl Iterator<Item = usize> {
    // FNV-1a.
    let start = 0xCBF2_9CE4_8422_2325_u64 ^ place as u64;
    let hash = word.bytes().fold(start, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3));
    let first = (hash ^ (hash >> 32)) as usize;
    (0..slots).map(move |step| first.wrapping_add(step) & (slots - 1))
}

/// Reads an image.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Image<'i> {
    bytes: &'i [u8],
}

/// A line read from an image.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry<'i> {
    /// The number of the message that prints it.
    pub(crate) message: usize,
    /// How many letters of it are words of the message.
    pub(crate) letters: usize,
    /// Its normal text, with U+FDD0 for each argument.
    pub(crate) text: &'i str,
    rest: Reader<'i>,
}

impl<'i> Image<'i> {
    pub(crate) const fn new(bytes: &'i [u8]) -> Image<'i> {
        Image { bytes }
    }

    /// The id of a message, and the number of its language.
    pub(crate) fn message(self, number: usize) -> (&'i str, usize) {
        let mut row = self.row(0, number);
        let language = row.u16();
        (row.str(), language)
    }

    /// How many lines a message has, whether one of them has no argument, and the arguments that stand alone in one.
    pub(crate) fn forms(self, number: usize) -> (usize, bool, impl Iterator<Item = (&'i str, Kind)>) {
        let mut row = self.row(0, number);
        row.u16();
        row.str();
        let (lines, bare) = (row.u32(), row.u16() == 1);
        (lines, bare, row.slots())
    }

    /// The messages that use a word, each with the number of its lines that do.
    pub(crate) fn messages_with(self, word: &str) -> impl Iterator<Item = (usize, usize)> + use<'i> {
        self.suspects(Place::Vocabulary, word).map(|packed| (packed >> USES_BITS, packed & MOST_USES))
    }

    /// A line.
    pub(crate) fn line(self, number: usize) -> Entry<'i> {
        let mut row = self.row(1, number);
        let (message, letters, text) = (row.u32(), row.u16(), row.str());
        Entry { message, letters, text, rest: row }
    }

    /// The lines that a word at such a place makes suspect.
    pub(crate) fn suspects(self, place: Place, word: &str) -> impl Iterator<Item = usize> + use<'i> {
        let mut rows = probe(place, word, self.header(3)).map(|slot| self.row(2, slot)).take_while(|row| row.at != 0);
        let found = rows.find_map(|mut row| (row.u16() == place as usize && row.str() == word).then_some(row));
        let mut row = found.unwrap_or(Reader { bytes: &[], at: 0 });
        (0..row.u32()).map(move |_| row.u32())
    }

    fn header(self, field: usize) -> usize {
        Reader { bytes: self.bytes, at: field * 4 }.u32()
    }

    fn row(self, table: usize, number: usize) -> Reader<'i> {
        let at = Reader { bytes: self.bytes, at: self.header(table) + number * 4 }.u32();
        Reader { bytes: self.bytes, at }
    }
}

impl<'i> Entry<'i> {
    /// The arguments, in the order of the text.
    pub(crate) fn slots(self) -> impl Iterator<Item = (&'i str, Kind)> {
        self.rest.slots()
    }

    /// The variants that were chosen, of arguments that the text does not have.
    pub(crate) fn chosen(self) -> impl Iterator<Item = (&'i str, &'i str)> {
        let mut rest = self.rest;
        for _ in 0..rest.u16() {
            rest.u16();
            rest.str();
        }
        (0..rest.u16()).map(move |_| (rest.str(), rest.str()))
    }
}

/// Reads one thing after another.
#[derive(Clone, Copy, Debug)]
struct Reader<'i> {
    bytes: &'i [u8],
    at: usize,
}

impl<'i> Reader<'i> {
    fn take(&mut self, length: usize) -> &'i [u8] {
        let taken = self.bytes.get(self.at..self.at + length).unwrap_or_default();
        self.at += length;
        taken
    }

    fn u16(&mut self) -> usize {
        self.take(2).try_into().map_or(0, u16::from_le_bytes).into()
    }

    fn u32(&mut self) -> usize {
        self.take(4).try_into().map_or(0, u32::from_le_bytes) as usize
    }

    fn slots(mut self) -> impl Iterator<Item = (&'i str, Kind)> {
        (0..self.u16()).map(move |_| {
            let kind = Kind::ALL.get(self.u16()).copied().unwrap_or_default();
            (self.str(), kind)
        })
    }

    fn str(&mut self) -> &'i str {
        let length = self.u16();
        std::str::from_utf8(self.take(length)).unwrap_or_default()
    }
}
