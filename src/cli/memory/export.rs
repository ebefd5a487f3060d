//! `targum memory export`: translations for other tools.

use std::io::{self, BufWriter, Write};

use targum::translate::LanguagePair;
use targum::translate::exchange::{EntryWriter, ExchangeFormat};
use targum::translate::memory::{Filter, Memory, MemoryError, PairCount};
use targum::{Code, Diagnostic, LanguageTag};

use super::super::output::write_whole;
use super::super::report::{Report, Source};
use super::super::{Failure, stdout};
use super::args::ExportArgs;
use super::unwritable;

pub(crate) fn run(args: &ExportArgs, memory: &Memory, report: &Report) -> Result<(), Failure> {
    let by_name = args.output.as_ref().and_then(|path| ExchangeFormat::of_file(&path.to_string_lossy()));
    let format = args.format.or(by_name).unwrap_or(ExchangeFormat::Tmx);
    let filter = args.part.filter();
    let pair = pair(memory, &filter, format)?;
    let left_out = match &args.output {
        Some(path) => {
            let mut bytes = Vec::new();
            let left_out = write(memory, &filter, format, &pair, &mut bytes, unwritable(path))?;
            write_whole(path, &bytes).map_err(unwritable(path))?;
            left_out
        }
        None => write(memory, &filter, format, &pair, BufWriter::new(io::stdout().lock()), stdout::failure)?,
    };
    if left_out > 0 {
        let message = format!("{left_out} translations were left out: PO has one of each source");
        let finding = Diagnostic::new(Code::TranslationsSkipped, message).help("TMX and CSV have room for all");
        report.tell(&Source::new("memory", ""), &[finding]);
    }
    Ok(())
}

/// Why an export ends early.
enum Fault {
    Memory(MemoryError),
    Output(io::Error),
}

impl From<MemoryError> for Fault {
    fn from(error: MemoryError) -> Fault {
        Fault::Memory(error)
    }
}

/// Writes a part; how many translations the format had no room for.
fn write(
    memory: &Memory,
    filter: &Filter,
    format: ExchangeFormat,
    pair: &LanguagePair,
    out: impl Write,
    unwritable: impl Fn(io::Error) -> Failure,
) -> Result<usize, Failure> {
    let mut writer = EntryWriter::new(format, pair, out).map_err(&unwritable)?;
    let mut left_out = 0;
    let written = memory.for_each(filter, |entry| {
        left_out += usize::from(!writer.write(&entry).map_err(Fault::Output)?);
        Ok(())
    });
    written.map_err(|fault| match fault {
        Fault::Memory(error) => Failure::from(error),
        Fault::Output(error) => unwritable(error),
    })?;
    writer.finish().map_err(&unwritable)?;
    Ok(left_out)
}

/// The pair that the head of the output names. PO holds one alone, so it must be clear which.
fn pair(memory: &Memory, filter: &Filter, format: ExchangeFormat) -> Result<LanguagePair, Failure> {
    let same = |wanted: &Option<LanguageTag>, tag: &LanguageTag| {
        wanted.as_ref().is_none_or(|wanted| wanted.same_language(tag))
    };
    let mut pairs = memory.stats()?.pairs;
    pairs.retain(|PairCount { from, into, .. }| same(&filter.from, from) && same(&filter.into, into));
    let mut pairs = pairs.into_iter().map(|PairCount { from, into, .. }| LanguagePair::new(from, into));
    let first = pairs.next().unwrap_or_else(|| {
        let known = |tag: &Option<LanguageTag>| tag.clone().unwrap_or(LanguageTag::UND);
        LanguagePair::new(known(&filter.from), known(&filter.into))
    });
    if format == ExchangeFormat::Po && pairs.any(|pair| !pair.matches(&first)) {
        return Err(Failure::Usage {
            message: "the memory holds several pairs of languages, and a PO file one".to_owned(),
            help: "tell which with --from and --into",
        });
    }
    Ok(first)
}
