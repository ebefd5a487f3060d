//! `targum show`: an article to be read at a prompt, in a pager where there is more of it than a screen.

use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use targum::OutputFormat;

use super::args::ShowArgs;
use super::input::Input;
use super::report::{Report, Source};
use super::settings::Resolver;
use super::terminal::Target;
use super::{Failure, convert, stdout};

pub(crate) fn run(args: &ShowArgs, report: &Report) -> Result<(), Failure> {
    let input = Input::new(args.input.as_deref());
    let pager = if io::stdout().is_terminal() { pager(args)? } else { None };
    let target = match (&pager, io::stdout().is_terminal()) {
        (Some(_), _) => Target::Pager,
        (None, true) => Target::Terminal,
        (None, false) => Target::Pipe,
    };
    let page = args.page();
    let settings = Resolver::new(&args.read, &args.label, &page, OutputFormat::Text, target).settings(&input)?;
    report.tell(&Source::new("catalogs", ""), &settings.diagnostics);
    let pages = convert::pages(&args.read, &page, None, &input, &settings, report)?;
    let text = pages.iter().map(|page| page.text.as_str()).collect::<Vec<_>>().join("\n");
    match pager {
        Some(pager) => page_through(pager, &text),
        None => stdout::write(text.as_bytes()),
    }
}

/// The pager: the one asked for, then that of the environment, then `less`. An empty name is none.
fn pager(args: &ShowArgs) -> Result<Option<Command>, Failure> {
    let named = args.pager.clone().or_else(|| std::env::var("PAGER").ok());
    let words = match &named {
        Some(line) => shell_words::split(line).map_err(|error| Failure::Usage {
            message: format!("the pager `{line}` cannot be started: {error}"),
            help: "name one with --pager, TARGUM_PAGER or PAGER; an empty name is none",
        })?,
        None => vec!["less".to_owned()],
    };
    let Some((program, arguments)) = words.split_first() else { return Ok(None) };
    let mut pager = Command::new(program);
    pager.args(arguments);
    if arguments.is_empty() && Path::new(program).file_stem().is_some_and(|name| name == "less") {
        // Styles pass, and what fits on the screen needs no key.
        pager.args(["-R", "-F"]).env("LESSCHARSET", "utf-8");
    }
    Ok(Some(pager))
}

/// Shows a text in a pager, or without one where it cannot be started.
fn page_through(mut pager: Command, text: &str) -> Result<(), Failure> {
    let Ok(mut child) = pager.stdin(Stdio::piped()).spawn() else { return stdout::write(text.as_bytes()) };
    if let Some(mut stdin) = child.stdin.take() {
        match stdin.write_all(text.as_bytes()) {
            // Who closes the pager before the end has read enough.
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => return Err(failure(&pager, error)),
            _ => {}
        }
    }
    child.wait().map_err(|error| failure(&pager, error))?;
    Ok(())
}

fn failure(pager: &Command, error: io::Error) -> Failure {
    Failure::Output(pager.get_program().to_string_lossy().into_owned(), error)
}
