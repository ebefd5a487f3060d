//! `targum inspect`: what a stage of the walk knows of an article.

use targum::{OutputFormat, Stage};

use super::args::InspectArgs;
use super::input::Input;
use super::report::{Report, Source};
use super::settings::Resolver;
use super::{Failure, stdout};

pub(crate) fn run(args: &InspectArgs, report: &Report) -> Result<(), Failure> {
    let input = Input::new(args.input.as_deref());
    let name = input.name();
    let failed = |error| Failure::Article(name.clone(), error);
    let settings = Resolver::new(&args.read, &args.label, &args.page, OutputFormat::Json, false).settings(&input)?;
    report.tell(&Source::new("catalogs", ""), &settings.diagnostics);
    let mut options = settings.options.clone();
    options.read.file_name = input.file_name();

    let mut diagnostics = Vec::new();
    let bytes = input.bytes(options.read.max_bytes)?;
    let decoded = targum::decode(&bytes, &options.read).map_err(failed)?.drain_into(&mut diagnostics);
    let printed = if args.stage == Stage::Source {
        Ok(decoded.text.clone())
    } else {
        targum::inspect(&decoded, args.stage, &settings.catalogs, &options)
            .map(|outcome| outcome.drain_into(&mut diagnostics))
            .map_err(failed)
    };
    report.tell(&Source::new(&name, &decoded.text), &diagnostics);
    stdout::write(printed?.as_bytes())
}
