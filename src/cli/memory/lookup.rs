//! `targum memory lookup`: texts in, what the memory has for them out, one at a time.
//!
//! A text that is in the memory is answered from the file. The index is built when the first comes that is not.

use std::cell::OnceCell;
use std::io::{self, BufRead};

use serde_json::json;
use targum::translate::LanguagePair;
use targum::translate::memory::{Index, Match, Memory, MemoryError, Query, Search};

use super::super::report::json_line;
use super::super::{Failure, stdout};
use super::args::{LookupArgs, LookupFormat};

pub(crate) fn run(args: &LookupArgs, memory: &Memory) -> Result<(), Failure> {
    let index = OnceCell::new();
    let pair = LanguagePair::new(args.from.clone(), args.into.clone());
    let mut lookup = Lookup { args, memory, pair, index: &index, search: None };
    match args.text.as_deref().filter(|text| *text != "-") {
        Some(text) => lookup.answer(&Query::new(text)),
        None if args.in_order => lookup.answer_in_order(lines()),
        None => lines().try_for_each(|line| lookup.answer(&Query::new(&line?))),
    }
}

/// The lines of stdin, as they come; bytes that are not UTF-8 are U+FFFD.
fn lines() -> impl Iterator<Item = Result<String, Failure>> {
    let lines = io::stdin().lock().split(b'\n').enumerate();
    lines.map(|(number, line)| {
        let line = line.map_err(|error| Failure::Input("<stdin>".to_owned(), error))?;
        let line = String::from_utf8_lossy(&line);
        let line = if number == 0 { line.strip_prefix('\u{FEFF}').unwrap_or(&line) } else { &line };
        Ok(line.strip_suffix('\r').unwrap_or(line).to_owned())
    })
}

struct Lookup<'a> {
    args: &'a LookupArgs,
    memory: &'a Memory,
    pair: LanguagePair,
    index: &'a OnceCell<Index>,
    search: Option<Search<'a>>,
}

impl Lookup<'_> {
    /// Answers each line between its neighbours.
    fn answer_in_order(&mut self, lines: impl Iterator<Item = Result<String, Failure>>) -> Result<(), Failure> {
        let mut lines = lines.peekable();
        let mut previous: Option<String> = None;
        while let Some(line) = lines.next() {
            let line = line?;
            let next = lines.peek().and_then(|next| next.as_ref().ok());
            let (previous_line, next) = (previous.as_deref(), next.map(String::as_str));
            self.answer(&Query { text: &line, previous: previous_line, next })?;
            previous = Some(line);
        }
        Ok(())
    }

    fn answer(&mut self, query: &Query<'_>) -> Result<(), Failure> {
        let matches = self.matches(query)?;
        match self.args.format {
            LookupFormat::Json => {
                stdout::write(json_line(&json!({ "source": query.text, "matches": matches })).as_bytes())
            }
            LookupFormat::Text => {
                let line = |found: &Match| {
                    let [source, target] = [&found.source, &found.target].map(|text| one_line(text));
                    format!("{}\t{}\t{source}\t{target}\n", found.score, found.kind)
                };
                stdout::write(matches.iter().map(line).collect::<String>().as_bytes())
            }
        }
    }

    /// What the memory has for a text: the text itself, or else what is nearly the same.
    fn matches(&mut self, query: &Query<'_>) -> Result<Vec<Match>, MemoryError> {
        let LookupArgs { min, limit, all, .. } = *self.args;
        let limit = if limit == 0 { usize::MAX } else { limit };
        let mut matches = self.memory.exact(&self.pair, query)?;
        if min < 100 && (all || matches.is_empty()) {
            matches.extend(self.fuzzy(query, min, limit)?);
        }
        matches.retain(|found| found.score >= min);
        matches.truncate(limit);
        Ok(matches)
    }

    fn fuzzy(&mut self, query: &Query<'_>, min: u8, limit: usize) -> Result<Vec<Match>, MemoryError> {
        if self.index.get().is_none() {
            let _ = self.index.set(self.memory.index(&self.pair.from)?);
        }
        let (Some(index), search) = (self.index.get(), &mut self.search) else { return Ok(Vec::new()) };
        let search = search.get_or_insert_with(|| Search::new(index));
        self.memory.fuzzy(&self.pair, search, query, min, limit)
    }
}

/// The text for a line with tabs in it: any white space is a space, and there are no controls.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace(char::is_control, "")
}
