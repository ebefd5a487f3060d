//! `targum memory import`: batch after batch onto the disk, each told on stdout when it is there.

use targum::translate::Entry;
use targum::translate::exchange::{ExchangeError, ExchangeFormat, Languages, Skipped, read_entries};
use targum::translate::memory::{Added, Memory, MemoryError};
use targum::{Code, Diagnostic, ReadOptions};

use super::super::input::Input;
use super::super::report::{Report, Source};
use super::super::{Failure, stdout};
use super::args::ImportArgs;

pub(crate) fn run(args: &ImportArgs, memory: &mut Memory, report: &Report) -> Result<(), Failure> {
    let inputs = match args.input.as_slice() {
        [] => vec![Input::Stdin],
        paths => paths.iter().map(|path| Input::new(Some(path))).collect(),
    };
    let mut batches = Batches { memory, size: args.batch, batch: Vec::new(), committed: 0, added: Added::default() };
    for input in &inputs {
        import(input, args, &mut batches, report)?;
    }
    let Added { new, known, empty } = batches.added;
    report.done(&format!("{new} new translations, {known} known ones, {empty} empty ones passed over"));
    Ok(())
}

/// Why an import ends early.
enum Fault {
    Exchange(ExchangeError),
    Failure(Failure),
}

impl From<ExchangeError> for Fault {
    fn from(error: ExchangeError) -> Fault {
        Fault::Exchange(error)
    }
}

fn import(input: &Input, args: &ImportArgs, batches: &mut Batches<'_>, report: &Report) -> Result<(), Failure> {
    let name = input.name();
    let format = format_of(input, args)?;
    let mut options = ReadOptions::default();
    options.limits.bytes = args.max_bytes;
    let decoded = targum::decode(&input.bytes(args.max_bytes)?, &options);
    let mut diagnostics = Vec::new();
    let text = decoded.map_err(|error| Failure::Article(name.clone(), error))?.drain_into(&mut diagnostics).text;
    let languages = Languages { from: args.from.clone(), into: args.into.clone() };
    let origin = args.origin.clone().or_else(|| input.file_name());
    let read = read_entries(&text, format, &languages, |mut entry| {
        entry.origin = entry.origin.or_else(|| origin.clone());
        entry.domain = entry.domain.or_else(|| args.domain.clone());
        batches.push(entry).map_err(Fault::Failure)
    });
    // What was read before a fault is kept, and told.
    if !matches!(read, Err(Fault::Failure(_))) {
        batches.commit()?;
    }
    let skipped = read.map_err(|fault| match fault {
        Fault::Exchange(error) => Failure::Exchange(name.clone(), error),
        Fault::Failure(failure) => failure,
    })?;
    diagnostics.extend(findings(skipped));
    report.tell(&Source::new(&name, ""), &diagnostics);
    Ok(())
}

fn format_of(input: &Input, args: &ImportArgs) -> Result<ExchangeFormat, Failure> {
    let by_name = || input.file_name().and_then(|name| ExchangeFormat::of_file(&name));
    args.format.or_else(by_name).ok_or_else(|| Failure::Usage {
        message: format!("{}: nothing tells its format", input.name()),
        help: "name it with --format tmx, po or csv",
    })
}

fn findings(skipped: Skipped) -> Vec<Diagnostic> {
    let Skipped { untranslated, other_languages, codes } = skipped;
    let mut findings = Vec::new();
    if untranslated + other_languages > 0 {
        let message = format!(
            "{untranslated} segments without a translation and {other_languages} in other languages were skipped"
        );
        findings.push(Diagnostic::new(Code::TranslationsSkipped, message));
    }
    if codes > 0 {
        let message = format!("{codes} inline codes of segments were dropped; the memory keeps the text alone");
        findings.push(Diagnostic::new(Code::InlineCodesDropped, message));
    }
    findings
}

/// Entries on their way to the disk.
struct Batches<'m> {
    memory: &'m mut Memory,
    size: usize,
    batch: Vec<Entry>,
    /// How many entries of the run are on the disk.
    committed: usize,
    added: Added,
}

impl Batches<'_> {
    fn push(&mut self, entry: Entry) -> Result<(), Failure> {
        self.batch.push(entry);
        if self.batch.len() < self.size { Ok(()) } else { self.commit() }
    }

    /// Puts the batch on the disk, then says so.
    fn commit(&mut self) -> Result<(), Failure> {
        if self.batch.is_empty() {
            return Ok(());
        }
        let added = self.memory.add(&self.batch).map_err(|error: MemoryError| Failure::from(error))?;
        self.added.new += added.new;
        self.added.known += added.known;
        self.added.empty += added.empty;
        self.committed += self.batch.len();
        self.batch.clear();
        stdout::write(format!("committed {}\n", self.committed).as_bytes())
    }
}
