//! The linter's command line as typed.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args, ValueEnum, ValueHint};
use targum::check::{RULES, SourceKind};

use crate::cli::args::{ReadArgs, one_of};

/// Which rules run, over what.
#[derive(Args, Debug)]
#[command(next_help_heading = "Rules")]
pub(crate) struct RuleArgs {
    /// The rules: names, with `+` to add to the default ones, with `-` to take out; `default`, `all`
    #[arg(long, value_name = "RULES", value_delimiter = ',', env = "TARGUM_RULES", allow_hyphen_values = true)]
    pub(crate) rules: Vec<String>,

    /// The kind of the sources; without it, as their names tell
    #[arg(long, value_name = "KIND", value_parser = one_of(SourceKind::ALL, SourceKind::id))]
    pub(crate) kind: Option<SourceKind>,

    /// The configuration file; without it, the nearest targum.toml above the first input
    #[arg(long, value_name = "FILE", env = "TARGUM_CONFIG", value_hint = ValueHint::FilePath)]
    pub(crate) config: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub(crate) struct CheckArgs {
    /// Files, and folders with all that is in them; `-` or none is stdin
    #[arg(value_hint = ValueHint::AnyPath)]
    pub(crate) input: Vec<PathBuf>,

    /// How findings are printed
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: FindingFormat,

    #[command(flatten)]
    pub(crate) rules: RuleArgs,
}

#[derive(Args, Debug)]
pub(crate) struct FixArgs {
    /// Files, and folders with all that is in them; `-` or none is stdin, which goes to stdout
    #[arg(value_hint = ValueHint::AnyPath)]
    pub(crate) input: Vec<PathBuf>,

    /// Print what would change, change nothing, and exit with 1 if anything would
    #[arg(long)]
    pub(crate) diff: bool,

    #[command(flatten)]
    pub(crate) rules: RuleArgs,
}

#[derive(Args, Debug)]
pub(crate) struct ExplainArgs {
    /// The rule; without it, all are listed
    #[arg(value_parser = PossibleValuesParser::new(RULES.iter().map(|rule| rule.id)))]
    pub(crate) rule: Option<String>,

    /// Tell of a character why it stands where it does: its language, its level, the rules of UAX #9, the isolate around it
    #[arg(long, value_name = "FILE:LINE:COLUMN", conflicts_with = "rule")]
    pub(crate) at: Option<String>,
}

/// The forms in which findings are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum FindingFormat {
    /// Drawn, with the line as it is stored and as a reader sees it
    #[default]
    Human,
    /// A JSON object a line
    Json,
    /// SARIF 2.1.0
    Sarif,
    /// Annotations of GitHub Actions
    Github,
}

#[derive(Args, Debug)]
pub(crate) struct StripArgs {
    /// A file; `-` or none is stdin
    #[arg(value_hint = ValueHint::FilePath)]
    pub(crate) input: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) read: ReadArgs,
}
