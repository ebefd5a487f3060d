//! `targum fix`: mends what `check` finds, where that can be done without a person.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Write};

use similar::TextDiff;
use targum::check::{CheckOptions, Finding, apply, check_book, edits, mend_book};

use super::check::args::FixArgs;
use super::check::{Source, selection, sources};
use super::output::replace_whole;
use super::report::Report;
use super::{Failure, jobs, stdout};

/// How often a source is mended: what one edit uncovers, the next round finds.
const ROUNDS: usize = 8;

/// A source and what was made of it.
struct Mended {
    /// How many findings were mended.
    count: usize,
    /// The bytes; `None` where nothing had to be.
    spool: Option<File>,
}

pub(crate) fn run(args: &FixArgs, report: &Report) -> Result<(), Failure> {
    let sources = sources(&args.input)?;
    let mut options = CheckOptions::default();
    options.rules = selection(&args.rules, &args.input)?;
    let mend = |source: &Source| mend(source, args, &options);
    jobs::in_order(&sources, 0, mend, |source, mended| {
        let put = mended.and_then(|mended| put(source, mended, args.diff, report));
        match put {
            Err(failure) if failure.is_closed_pipe() => return Err(failure),
            Err(failure) => report.failure(&failure),
            Ok(()) => {}
        }
        Ok(())
    })
}

/// Mends a source until nothing is left to mend.
fn mend(source: &Source, args: &FixArgs, options: &CheckOptions) -> Result<Mended, Failure> {
    let mut mended = Mended { count: 0, spool: None };
    let kind = source.kind(args.rules.kind)?;
    if source.is_archive(kind)? {
        return mend_archive(source, options);
    }
    for _ in 0..ROUNDS {
        let current = mended.spool.take().map(|spool| source.with(spool));
        let current = current.as_ref().unwrap_or(source);
        let examined = current.examine(Some(kind), options)?;
        let is_utf8 = examined.is_utf8;
        let findings: Vec<Finding> = examined.findings();
        let edits = edits(&findings);
        if edits.is_empty() {
            mended.spool = if mended.count > 0 { Some(current.open()?) } else { None };
            return Ok(mended);
        }
        if !is_utf8 {
            let error = io::Error::other("it is not UTF-8: save it as UTF-8 first");
            return Err(source.failed(error));
        }
        let spool = tempfile::tempfile().map_err(|error| source.failed(error))?;
        let mut out = BufWriter::new(spool);
        let input = BufReader::new(current.open()?);
        let written =
            apply(input, &edits, &mut out).and_then(|()| out.into_inner().map_err(|error| error.into_error()));
        mended.spool = Some(written.map_err(|error| source.failed(error))?);
        mended.count += findings.iter().filter(|finding| finding.is_fixable()).count();
    }
    Ok(mended)
}

/// Mends the parts of a book.
fn mend_archive(source: &Source, options: &CheckOptions) -> Result<Mended, Failure> {
    let mut bytes = source.bytes()?;
    let mut count = 0;
    for _ in 0..ROUNDS {
        let parts = check_book(&bytes, options).map_err(|error| source.unchecked(&error))?;
        let fixable = parts.iter().flat_map(|part| &part.findings).filter(|finding| finding.is_fixable()).count();
        if fixable == 0 {
            break;
        }
        bytes = mend_book(&bytes, &parts).map_err(|error| source.unchecked(&error))?;
        count += fixable;
    }
    if count == 0 {
        return Ok(Mended { count, spool: None });
    }
    let spool = tempfile::tempfile().and_then(|mut spool| spool.write_all(&bytes).map(|()| spool));
    Ok(Mended { count, spool: Some(spool.map_err(|error| source.failed(error))?) })
}

/// Puts what was made of a source in its place.
fn put(source: &Source, mended: Mended, is_diff: bool, report: &Report) -> Result<(), Failure> {
    let name = source.name();
    let is_mended = mended.spool.is_some();
    let bytes = match mended.spool {
        Some(spool) => source.with(spool),
        None if source.path().is_none() && !is_diff => source.with(source.open()?),
        None => return Ok(()),
    };
    if is_diff {
        report.found(1);
        if source.is_archive(source.kind(None)?)? {
            return stdout::write(format!("Binary files a/{name} and b/{name} differ\n").as_bytes());
        }
        return stdout::write(diff(&name, &text(source)?, &text(&bytes)?).as_bytes());
    }
    match source.path() {
        Some(path) => replace_whole(path, &mut bytes.open()?).map_err(|error| Failure::Output(name.clone(), error))?,
        None => {
            let mut stdout = io::stdout().lock();
            io::copy(&mut bytes.open()?, &mut stdout).and_then(|_| stdout.flush()).map_err(stdout::failure)?;
        }
    }
    if is_mended {
        report.done(&format!("{name}: {} mended", mended.count));
    }
    Ok(())
}

fn text(source: &Source) -> Result<String, Failure> {
    source.text()?.ok_or_else(|| source.failed(io::ErrorKind::InvalidData.into()))
}

/// The change as a unified diff, without characters that a terminal would obey.
fn diff(name: &str, before: &str, after: &str) -> String {
    let diff = TextDiff::from_lines(before, after);
    let diff = diff.unified_diff().header(&format!("a/{name}"), &format!("b/{name}")).to_string();
    let shown = |c: char| match c {
        '\n' | '\t' => Some(c),
        // Of a line end.
        '\r' => None,
        c if c.is_control() => Some('\u{FFFD}'),
        c => Some(c),
    };
    diff.chars().filter_map(shown).collect()
}
