//! Comma-separated values: a translation a line, columns by their names.

use std::io::{self, Write};

use ::csv::{ReaderBuilder, StringRecord, Terminator, WriterBuilder};

use super::{ExchangeError, Languages, Skipped};
use crate::lang::LanguageTag;
use crate::translate::{Entry, LanguagePair};

/// The columns that are written, and known when read.
const COLUMNS: [&str; 9] = ["source", "target", "from", "into", "previous", "next", "origin", "domain", "date"];

/// Where the columns stand in a line.
struct Columns([Option<usize>; COLUMNS.len()]);

impl Columns {
    /// By the names in the first line; `None` where it names no source and target.
    fn named(line: &StringRecord) -> Option<Columns> {
        let place = |name: &str| line.iter().position(|column| column.trim().eq_ignore_ascii_case(name));
        let places = COLUMNS.map(place);
        (places[0].is_some() && places[1].is_some()).then_some(Columns(places))
    }

    /// A source and a target.
    fn two() -> Columns {
        let mut places = [None; COLUMNS.len()];
        (places[0], places[1]) = (Some(0), Some(1));
        Columns(places)
    }

    /// What a line has in a column; nothing where it is empty.
    fn get<'r>(&self, line: &'r StringRecord, column: &str) -> Option<&'r str> {
        let place = COLUMNS.iter().position(|name| *name == column)?;
        line.get(self.0[place]?).filter(|value| !value.is_empty())
    }
}

pub(super) fn read<E: From<ExchangeError>>(
    text: &str,
    languages: &Languages,
    mut each: impl FnMut(Entry) -> Result<(), E>,
) -> Result<Skipped, E> {
    let mut skipped = Skipped::default();
    let delimiter = delimiter(text.lines().next().unwrap_or_default());
    let mut reader =
        ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(text.as_bytes());
    let mut line = StringRecord::new();
    let mut columns = None;
    loop {
        let number = usize::try_from(reader.position().line()).unwrap_or_default();
        let syntax = |message: String| ExchangeError::Syntax { line: number, message };
        if !reader.read_record(&mut line).map_err(|error| syntax(error.to_string()))? {
            return Ok(skipped);
        }
        let columns = match &columns {
            Some(columns) => columns,
            None => match Columns::named(&line) {
                Some(named) => {
                    columns = Some(named);
                    continue;
                }
                None => columns.insert(Columns::two()),
            },
        };
        let (Some(source), Some(target)) = (columns.get(&line, "source"), columns.get(&line, "target")) else {
            skipped.untranslated += 1;
            continue;
        };
        let language = |column, said: &Option<LanguageTag>, side| match columns.get(&line, column) {
            Some(tag) => tag.parse().map_err(|_| syntax(format!("`{tag}` is no language tag"))),
            None => said.clone().ok_or(ExchangeError::NoLanguage { line: number, side }),
        };
        let from = language("from", &languages.from, "source")?;
        let into = language("into", &languages.into, "target")?;
        let mut entry = Entry::new(LanguagePair::new(from, into), source, target);
        if !languages.wants(&entry.pair) {
            skipped.other_languages += 1;
            continue;
        }
        let owned = |column| columns.get(&line, column).map(str::to_owned);
        (entry.previous, entry.next) = (owned("previous"), owned("next"));
        (entry.origin, entry.domain) = (owned("origin"), owned("domain"));
        if let Some(date) = columns.get(&line, "date") {
            entry.date = Some(date.parse().map_err(|error: crate::article::TimestampError| syntax(error.to_string()))?);
        }
        each(entry)?;
    }
}

/// The sign between the columns: the one that the first line has most of.
fn delimiter(line: &str) -> u8 {
    let count = |sign: &u8| line.bytes().filter(|byte| byte == sign).count();
    [b',', b';', b'\t'].into_iter().rev().max_by_key(count).unwrap_or(b',')
}

/// Writes all columns, with their names in the first line.
pub(super) struct Writer<W: Write> {
    writer: ::csv::Writer<W>,
}

impl<W: Write> Writer<W> {
    pub(super) fn new(out: W) -> io::Result<Writer<W>> {
        let mut writer = WriterBuilder::new().terminator(Terminator::Any(b'\n')).from_writer(out);
        writer.write_record(COLUMNS)?;
        Ok(Writer { writer })
    }

    pub(super) fn write(&mut self, entry: &Entry) -> io::Result<()> {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let LanguagePair { from, into } = &entry.pair;
        let date = entry.date.map(|date| date.to_string()).unwrap_or_default();
        self.writer.write_record([
            entry.source.clone(),
            entry.target.clone(),
            from.to_string(),
            into.to_string(),
            text(&entry.previous),
            text(&entry.next),
            text(&entry.origin),
            text(&entry.domain),
            date,
        ])?;
        Ok(())
    }

    pub(super) fn finish(mut self) -> io::Result<()> {
        self.writer.flush()
    }
}
