//! [TMX 1.4b], which every tool of translators reads and writes.
//!
//! [TMX 1.4b]: https://www.gala-global.org/tmx-14b

use std::borrow::Cow;
use std::io::{self, Write};

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::{ExchangeError, Languages, Skipped, line_of};
use crate::article::Timestamp;
use crate::lang::LanguageTag;
use crate::translate::{Entry, LanguagePair};

/// The types of `prop` for what TMX has no element for: the first of each is written, all are read.
const PREVIOUS: [&str; 2] = ["prev", "x-previous"];
const NEXT: [&str; 2] = ["next", "x-next"];
const ORIGIN: [&str; 2] = ["x-origin", "origin"];
const DOMAIN: [&str; 2] = ["x-domain", "domain"];

/// A translation unit while it is read.
#[derive(Default)]
struct Unit {
    source_language: Option<String>,
    date: Option<Timestamp>,
    properties: Vec<(String, String)>,
    variants: Vec<Variant>,
    /// Where it begins in the text.
    at: usize,
}

/// A segment in one language.
#[derive(Default)]
struct Variant {
    language: String,
    text: String,
    date: Option<Timestamp>,
}

/// Whose text is read.
enum Place {
    Elsewhere,
    Property(String),
    /// Within a segment; how many elements deep in native code, whose text is not that of the segment.
    Segment {
        codes: usize,
    },
}

pub(super) fn read<E: From<ExchangeError>>(
    text: &str,
    languages: &Languages,
    each: impl FnMut(Entry) -> Result<(), E>,
) -> Result<Skipped, E> {
    let mut reader = Reader::from_str(text);
    let mut units = Units {
        text,
        languages,
        source_language: None,
        unit: None,
        place: Place::Elsewhere,
        gathered: String::new(),
        skipped: Skipped::default(),
        each,
    };
    let mut open = 0usize;
    loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let syntax = |message: String| ExchangeError::Syntax { line: line_of(text, at), message };
        match reader.read_event().map_err(|error| syntax(error.to_string()))? {
            Event::Start(element) => {
                open += 1;
                units.start(&element, at);
            }
            Event::Empty(element) => {
                units.start(&element, at);
                units.end(element.name().as_ref())?;
            }
            Event::End(element) => {
                open = open.saturating_sub(1);
                units.end(element.name().as_ref())?;
            }
            Event::Text(piece) => units.text(&piece.xml10_content()),
            Event::CData(piece) => units.text(&piece.xml10_content()),
            Event::GeneralRef(reference) => units.text(&referred(&reference)),
            Event::Eof if open > 0 => return Err(syntax("the file ends within an element".to_owned()).into()),
            Event::Eof => return Ok(units.skipped),
            _ => {}
        }
    }
}

/// What a reference stands for; itself where nobody knows.
fn referred<'t>(reference: &BytesRef<'t>) -> Cow<'t, str> {
    if let Ok(Some(c)) = reference.resolve_char_ref() {
        return Cow::Owned(c.to_string());
    }
    let name = reference.xml10_content();
    resolve_predefined_entity(&name).map_or_else(|| Cow::Owned(format!("&{name};")), Cow::Borrowed)
}

struct Units<'a, F> {
    text: &'a str,
    languages: &'a Languages,
    /// That of the head.
    source_language: Option<String>,
    unit: Option<Unit>,
    place: Place,
    gathered: String,
    skipped: Skipped,
    each: F,
}

impl<E: From<ExchangeError>, F: FnMut(Entry) -> Result<(), E>> Units<'_, F> {
    fn start(&mut self, element: &BytesStart<'_>, at: usize) {
        let value = |name: &str| {
            let found = element.attributes().with_checks(false).flatten().find(|one| one.key.as_ref() == name);
            found.map(|one| {
                one.normalized_value(XmlVersion::Implicit1_0).map_or_else(|_| one.value.to_string(), Cow::into_owned)
            })
        };
        let date = || value("changedate").or_else(|| value("creationdate")).and_then(|date| basic_date(&date));
        match (element.name().as_ref(), &mut self.unit, &mut self.place) {
            ("header", ..) => self.source_language = value("srclang"),
            ("tu", unit, _) => {
                *unit = Some(Unit { source_language: value("srclang"), date: date(), at, ..Unit::default() });
            }
            ("tuv", Some(unit), _) => {
                let language = value("xml:lang").or_else(|| value("lang")).unwrap_or_default();
                unit.variants.push(Variant { language, text: String::new(), date: date() });
            }
            ("prop", Some(_), place) => {
                *place = Place::Property(value("type").unwrap_or_default());
                self.gathered.clear();
            }
            ("seg", Some(_), place) => {
                *place = Place::Segment { codes: 0 };
                self.gathered.clear();
            }
            ("bpt" | "ept" | "it" | "ph" | "ut" | "sub", _, Place::Segment { codes }) => *codes += 1,
            _ => {}
        }
    }

    fn text(&mut self, piece: &str) {
        if matches!(self.place, Place::Property(_) | Place::Segment { codes: 0 }) {
            self.gathered.push_str(piece);
        }
    }

    fn end(&mut self, name: &str) -> Result<(), E> {
        match (name, &mut self.unit, &mut self.place) {
            ("bpt" | "ept" | "it" | "ph" | "ut" | "sub", _, Place::Segment { codes }) => {
                *codes = codes.saturating_sub(1);
                if *codes == 0 {
                    self.skipped.codes += 1;
                }
            }
            ("seg", Some(unit), place) => {
                if let Some(variant) = unit.variants.last_mut() {
                    variant.text = std::mem::take(&mut self.gathered);
                }
                *place = Place::Elsewhere;
            }
            ("prop", Some(unit), place) => {
                if let Place::Property(kind) = std::mem::replace(place, Place::Elsewhere) {
                    unit.properties.push((kind, std::mem::take(&mut self.gathered)));
                }
            }
            ("tu", Some(_), _) => {
                let unit = self.unit.take().unwrap_or_default();
                self.unit_ends(unit)?;
            }
            _ => {}
        }
        Ok(())
    }

    /// Gives the translations of a unit: from its source language into every other.
    fn unit_ends(&mut self, unit: Unit) -> Result<(), E> {
        let declared = unit.source_language.as_ref().or(self.source_language.as_ref());
        let declared = declared.and_then(|tag| tag.parse::<LanguageTag>().ok());
        let mut variants = Vec::new();
        for variant in &unit.variants {
            let tag = variant.language.parse::<LanguageTag>().map_err(|_| ExchangeError::Syntax {
                line: line_of(self.text, unit.at),
                message: format!("`{}` is no language tag", variant.language),
            })?;
            variants.push((tag, variant));
        }
        let wanted = self.languages.from.as_ref().or(declared.as_ref());
        // Without a source language (`*all*`), it is the first.
        let source = match wanted {
            Some(wanted) => variants.iter().position(|(tag, _)| tag.same_language(wanted)),
            None => (!variants.is_empty()).then_some(0),
        };
        let Some((from, source)) = source.map(|place| variants.remove(place)) else {
            self.skipped.other_languages += 1;
            return Ok(());
        };
        if variants.is_empty() {
            self.skipped.untranslated += 1;
        }
        let property = |kinds: [&str; 2]| {
            let found = unit.properties.iter().find(|(kind, _)| kinds.contains(&kind.as_str()));
            found.map(|(_, value)| value.clone()).filter(|value| !value.is_empty())
        };
        for (into, target) in variants {
            let pair = LanguagePair::new(from.clone(), into);
            if !self.languages.wants(&pair) {
                self.skipped.other_languages += 1;
            } else if source.text.is_empty() || target.text.is_empty() {
                self.skipped.untranslated += 1;
            } else {
                (self.each)(Entry {
                    pair,
                    source: source.text.clone(),
                    target: target.text.clone(),
                    previous: property(PREVIOUS),
                    next: property(NEXT),
                    origin: property(ORIGIN),
                    domain: property(DOMAIN),
                    date: target.date.or(unit.date),
                })?;
            }
        }
        Ok(())
    }
}

/// `20161230T130800Z`, as TMX writes dates (ISO 8601 basic format, UTC), or the extended format.
fn basic_date(date: &str) -> Option<Timestamp> {
    let date = date.trim();
    let basic = |range: std::ops::Range<usize>| date.get(range).filter(|part| part.bytes().all(|b| b.is_ascii_digit()));
    if let (Some(year), Some(month), Some(day)) = (basic(0..4), basic(4..6), basic(6..8)) {
        let time = match (basic(9..11), basic(11..13), basic(13..15)) {
            (Some(hour), Some(minute), Some(second)) => format!("T{hour}:{minute}:{second}Z"),
            _ => String::new(),
        };
        return format!("{year}-{month}-{day}{time}").parse().ok();
    }
    date.parse().ok()
}

/// Writes a unit a translation.
pub(super) struct Writer<W: Write> {
    out: W,
}

impl<W: Write> Writer<W> {
    pub(super) fn new(pair: &LanguagePair, mut out: W) -> io::Result<Writer<W>> {
        let (from, version) = (&pair.from, env!("CARGO_PKG_VERSION"));
        write!(
            out,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n<header creationtool=\"targum\" \
             creationtoolversion=\"{version}\" segtype=\"sentence\" o-tmf=\"targum\" adminlang=\"en\" \
             srclang=\"{from}\" datatype=\"plaintext\"/>\n<body>\n"
        )?;
        Ok(Writer { out })
    }

    pub(super) fn write(&mut self, entry: &Entry) -> io::Result<()> {
        let Entry { pair, source, target, .. } = entry;
        let date = entry.date.map(|date| format!(" changedate=\"{}\"", in_basic_format(date))).unwrap_or_default();
        writeln!(self.out, "<tu srclang=\"{}\"{date}>", pair.from)?;
        let properties =
            [(ORIGIN, &entry.origin), (DOMAIN, &entry.domain), (PREVIOUS, &entry.previous), (NEXT, &entry.next)];
        for (kinds, value) in properties {
            if let Some(value) = value {
                writeln!(self.out, "  <prop type=\"{}\">{}</prop>", kinds[0], escaped(value))?;
            }
        }
        for (language, text) in [(&pair.from, source), (&pair.into, target)] {
            writeln!(self.out, "  <tuv xml:lang=\"{language}\"><seg>{}</seg></tuv>", escaped(text))?;
        }
        writeln!(self.out, "</tu>")
    }

    pub(super) fn finish(mut self) -> io::Result<()> {
        writeln!(self.out, "</body>\n</tmx>")?;
        self.out.flush()
    }
}

/// The text for XML, in which it may also hold what XML 1.0 has no place for: that is dropped.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\u{FFFE}' | '\u{FFFF}' => {}
            c if c.is_control() && !matches!(c, '\n' | '\t') => {}
            c => out.push(c),
        }
    }
    out
}

/// The date as TMX writes it, in UTC; one without a time is at midnight, one without a place is taken for UTC.
fn in_basic_format(date: Timestamp) -> String {
    let time = date.time.unwrap_or(jiff::civil::Time::midnight());
    let offset = date.offset.unwrap_or(jiff::tz::Offset::UTC);
    let moment = offset.to_timestamp(date.date.to_datetime(time)).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    let utc = jiff::tz::Offset::UTC.to_datetime(moment);
    format!(
        "{:04}{:02}{:02}T{:02}{:02}{:02}Z",
        utc.year(),
        utc.month(),
        utc.day(),
        utc.hour(),
        utc.minute(),
        utc.second()
    )
}
