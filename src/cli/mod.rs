//! The program: arguments as typed (`args`), configuration as resolved (`config`), one file a command, the report on stderr.

mod args;
mod check;
mod config;
mod convert;
mod destination;
mod detect;
mod explain;
mod fix;
mod images;
mod input;
mod inspect;
mod jobs;
mod licenses;
mod memory;
mod output;
mod reorder;
mod report;
mod sentences;
mod settings;
mod show;
mod stdout;
mod strip;
mod terminal;
mod watch;

use std::io;
use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use targum::translate::exchange::ExchangeError;
use targum::translate::memory::MemoryError;

use args::{Cli, Command};
use report::Report;

/// A command that could not be done. Findings about an article are not failures: they are told as they come.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    #[error(transparent)]
    Config(#[from] config::ConfigError),
    #[error("{0}: {1}")]
    Input(String, io::Error),
    #[error("{0}: {1}")]
    Output(String, io::Error),
    #[error("{0}: {1}")]
    Article(String, targum::ReadError),
    #[error("{name}: the article takes more than {seconds} seconds")]
    TooSlow { name: String, seconds: u64 },
    #[error("{name}: {bytes} bytes would be written, more than the {limit} that are allowed for an input of its size")]
    TooMuch { name: String, bytes: usize, limit: usize },
    #[error(transparent)]
    Memory(#[from] MemoryError),
    #[error("{0}: {1}")]
    Exchange(String, ExchangeError),
    #[error("{message}")]
    Usage { message: String, help: &'static str },
}

impl Failure {
    fn help(&self) -> Option<&'static str> {
        match self {
            Failure::Usage { help, .. } => Some(help),
            Failure::TooSlow { .. } => Some("--max-seconds allows more"),
            Failure::TooMuch { .. } => Some("--max-output-ratio allows more"),
            Failure::Article(_, error) => limit_of(error),
            Failure::Memory(MemoryError::Missing { .. }) => {
                Some("`targum memory import` and `targum memory add` make one")
            }
            Failure::Exchange(_, ExchangeError::NoLanguage { .. }) => Some("tell it with --from and --into"),
            _ => None,
        }
    }

    /// Whoever read our output has had enough of it: that is no failure.
    fn is_closed_pipe(&self) -> bool {
        matches!(self, Failure::Output(_, error) if error.kind() == io::ErrorKind::BrokenPipe)
    }
}

/// The option by which more can be allowed.
fn limit_of(error: &targum::ReadError) -> Option<&'static str> {
    match error {
        targum::ReadError::TooLarge { .. } => Some("--max-bytes allows more"),
        targum::ReadError::TooDeep { .. } => Some("--max-json-depth allows more, up to 128"),
        targum::ReadError::TooManyEntries { .. } => Some("--max-archive-entries allows more"),
        targum::ReadError::TooMuchUnpacked { .. } => Some("--max-archive-bytes allows more"),
        targum::ReadError::TooManyCells { .. } => Some("--max-table-cells allows more"),
        targum::ReadError::UnknownEncoding { .. } => {
            Some("--encoding takes the labels of the Encoding Standard, and cp862")
        }
        _ => None,
    }
}

/// Runs the program. The status is 0 when done, 2 when something failed, 1 for findings of a linter, or under `--strict`.
pub(crate) fn main() -> ExitCode {
    let cli = Cli::parse();
    let report = Report::new(&cli.report);
    let done = match &cli.command {
        Command::Convert(args) => convert::run(args, &report),
        Command::Show(args) => show::run(args, &report),
        Command::Inspect(args) => inspect::run(args, &report),
        Command::Check(args) => check::run(args, &report),
        Command::Fix(args) => fix::run(args, &report),
        Command::Strip(args) => strip::run(args, &report),
        Command::Explain(args) => explain::run(args),
        Command::Detect(args) => detect::run(args, &report),
        Command::Sentences(args) => sentences::run(args, &report),
        Command::Reorder(args) => reorder::run(args, &report),
        Command::Memory(args) => memory::run(args, &report),
        Command::Licenses => licenses::run(),
        Command::Completions { shell } => completions(*shell),
        Command::Man => man(),
    };
    match done {
        Err(failure) if failure.is_closed_pipe() => return ExitCode::SUCCESS,
        Err(failure) => report.failure(&failure),
        Ok(()) => {}
    }
    report.exit_code()
}

fn completions(shell: clap_complete::Shell) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "targum", &mut script);
    stdout::write(&script)
}

fn man() -> Result<(), Failure> {
    let mut page = Vec::new();
    clap_mangen::Man::new(Cli::command()).render(&mut page).map_err(stdout::failure)?;
    stdout::write(&page)
}
