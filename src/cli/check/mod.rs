//! `targum check`: what is wrong with the direction, the language and the order of text in pages that exist.

pub(crate) mod args;
mod catalogs;
mod github;
mod human;
mod json;
mod rules;
mod sarif;
mod sources;

pub(crate) use rules::selection;
pub(crate) use sources::{Source, sources};

use args::{CheckArgs, FindingFormat};
use catalogs::Catalogs;
use targum::check::{CheckOptions, PlacedFinding};

use super::report::Report;
use super::{Failure, jobs, stdout};

/// Checks what was asked for, and prints what is found.
pub(crate) fn run(args: &CheckArgs, report: &Report) -> Result<(), Failure> {
    let sources = sources(&args.input)?;
    let mut options = CheckOptions::default();
    options.rules = selection(&args.rules, &args.input)?;
    let catalogs = Catalogs::check(&sources, args.rules.kind, &options)?;
    let examine = |source: &Source| match catalogs.findings(source) {
        Some(findings) => source.place(findings),
        None => source.examine(args.rules.kind, &options),
    };
    let mut log = sarif::Log::new();
    let (mut found, mut fixable) = (0, 0);
    jobs::in_order(&sources, 0, examine, |_, examined| -> Result<(), Failure> {
        let files = match examined {
            Ok(examined) => examined.files,
            Err(failure) => {
                report.failure(&failure);
                return Ok(());
            }
        };
        for (name, placed) in files {
            found += placed.len();
            fixable += placed.iter().filter(|placed| placed.finding.is_fixable()).count();
            let all = |line: fn(&str, &PlacedFinding) -> String| {
                placed.iter().map(|placed| line(&name, placed)).collect::<String>()
            };
            match args.format {
                FindingFormat::Human => stdout::write_styled(&all(human::draw))?,
                FindingFormat::Json => stdout::write(all(json::line).as_bytes())?,
                FindingFormat::Github => stdout::write(all(github::line).as_bytes())?,
                FindingFormat::Sarif => log.add(&name, &placed),
            }
        }
        Ok(())
    })?;
    if args.format == FindingFormat::Sarif {
        stdout::write(log.finish().as_bytes())?;
    }
    report.found(found);
    if found > 0 && args.format == FindingFormat::Human {
        report.done(&format!("{found} found, of which `targum fix` mends {fixable}"));
    }
    Ok(())
}
