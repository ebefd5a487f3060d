//! `targum inspect`: what a stage of the walk knows of an article.

use std::time::Duration;

use targum::{Catalogs, Decoded, Options, Outcome, OutputFormat, ReadError, Stage};

use super::args::InspectArgs;
use super::input::Input;
use super::report::{Report, Source};
use super::settings::Resolver;
use super::terminal::Target;
use super::{Failure, jobs, stdout};

pub(crate) fn run(args: &InspectArgs, report: &Report) -> Result<(), Failure> {
    let input = Input::new(args.input.as_deref());
    let name = input.name();
    let failed = |error| Failure::Article(name.clone(), error);
    let mut resolver = Resolver::new(&args.read, &args.label, &args.page, OutputFormat::Json, Target::Pipe);
    let settings = resolver.settings(&input)?;
    report.tell(&Source::new("catalogs", ""), &settings.diagnostics);
    let mut options = settings.options.clone();
    options.read.file_name = input.file_name();

    let bytes = input.bytes(options.read.limits.bytes)?;
    let stage = args.stage;
    let work = move || walk(&bytes, stage, &settings.catalogs, &options);
    let seconds = args.read.limits.max_seconds;
    let walked = jobs::within(Duration::from_secs(seconds), work)
        .ok_or_else(|| Failure::TooSlow { name: name.clone(), seconds })?;
    let (decoded, Outcome { value, diagnostics }) = walked.map_err(failed)?;
    report.tell(&Source::new(&name, &decoded.text), &diagnostics);
    stdout::write(value.map_err(failed)?.as_bytes())
}

/// The decoded text, and what is known after the stage.
fn walk(
    bytes: &[u8],
    stage: Stage,
    catalogs: &Catalogs,
    options: &Options,
) -> Result<(Decoded, Outcome<Result<String, ReadError>>), ReadError> {
    let mut diagnostics = Vec::new();
    let decoded = targum::decode(bytes, &options.read)?.drain_into(&mut diagnostics);
    let known = targum::inspect(&decoded, stage, catalogs, options);
    let value = known.map(|outcome| outcome.drain_into(&mut diagnostics));
    Ok((decoded, Outcome { value, diagnostics }))
}
