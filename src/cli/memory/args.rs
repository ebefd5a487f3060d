//! The arguments of `targum memory`, as typed.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum, ValueHint};
use targum::translate::exchange::ExchangeFormat;
use targum::translate::memory::Filter;
use targum::{LanguageTag, Timestamp};

use super::super::args::one_of;

#[derive(Args, Debug)]
pub(crate) struct MemoryArgs {
    #[command(subcommand)]
    pub(crate) command: MemoryCommand,

    /// The file of the memory; without it, targum/memory.db in your data folder
    #[arg(long, value_name = "DB", global = true, env = "TARGUM_MEMORY", value_hint = ValueHint::FilePath)]
    pub(crate) memory: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum MemoryCommand {
    /// Take translations in from files of other tools, telling on stdout what is on the disk
    Import(ImportArgs),
    /// Write translations for other tools
    Export(ExportArgs),
    /// Take one translation in
    Add(AddArgs),
    /// Find the translations of texts, and of nearly the same ones
    Lookup(LookupArgs),
    /// Tell how many translations there are
    Stats,
    /// Throw translations away
    Prune(PruneArgs),
}

#[derive(Args, Debug)]
pub(crate) struct ImportArgs {
    /// Files in TMX, PO or CSV; `-` or none is stdin
    #[arg(value_hint = ValueHint::FilePath)]
    pub(crate) input: Vec<PathBuf>,

    /// The format of the input; without it, by the name of the file
    #[arg(long, value_name = "FORMAT", value_parser = one_of(ExchangeFormat::ALL, ExchangeFormat::id))]
    pub(crate) format: Option<ExchangeFormat>,

    /// The language of the sources, where the file does not tell; of one that does, only these are taken
    #[arg(long, value_name = "TAG")]
    pub(crate) from: Option<LanguageTag>,

    /// The language of the targets, likewise
    #[arg(long, value_name = "TAG")]
    pub(crate) into: Option<LanguageTag>,

    /// Where the translations come from, where the file does not tell; without it, the name of the file
    #[arg(long, value_name = "NAME")]
    pub(crate) origin: Option<String>,

    /// The field that they belong to, where the file does not tell
    #[arg(long, value_name = "NAME")]
    pub(crate) domain: Option<String>,

    /// The most bytes of an input
    #[arg(long, value_name = "N", default_value_t = 2_000_000_000)]
    pub(crate) max_bytes: usize,

    /// How many translations are put on the disk at a time
    #[arg(long, value_name = "N", default_value_t = 1_000, value_parser = clap::builder::RangedU64ValueParser::<usize>::new().range(1..))]
    pub(crate) batch: usize,
}

#[derive(Args, Debug)]
pub(crate) struct ExportArgs {
    /// The file to write; without it, stdout
    #[arg(long, short, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) output: Option<PathBuf>,

    /// The format; without it, by the name of the file, or TMX
    #[arg(long, value_name = "FORMAT", value_parser = one_of(ExchangeFormat::ALL, ExchangeFormat::id))]
    pub(crate) format: Option<ExchangeFormat>,

    #[command(flatten)]
    pub(crate) part: PartArgs,
}

#[derive(Args, Debug)]
pub(crate) struct AddArgs {
    /// The text
    pub(crate) source: String,

    /// Its translation
    pub(crate) target: String,

    /// The language of the text
    #[arg(long, value_name = "TAG")]
    pub(crate) from: LanguageTag,

    /// The language of the translation
    #[arg(long, value_name = "TAG")]
    pub(crate) into: LanguageTag,

    /// The sentence before the text
    #[arg(long, value_name = "TEXT")]
    pub(crate) previous: Option<String>,

    /// The sentence after it
    #[arg(long, value_name = "TEXT")]
    pub(crate) next: Option<String>,

    /// Where the translation comes from
    #[arg(long, value_name = "NAME")]
    pub(crate) origin: Option<String>,

    /// The field that it belongs to
    #[arg(long, value_name = "NAME")]
    pub(crate) domain: Option<String>,
}

#[derive(Args, Debug)]
pub(crate) struct LookupArgs {
    /// The text; `-` or none is a text a line from stdin
    pub(crate) text: Option<String>,

    /// The language of the text
    #[arg(long, value_name = "TAG")]
    pub(crate) from: LanguageTag,

    /// The language of the translations
    #[arg(long, value_name = "TAG")]
    pub(crate) into: LanguageTag,

    /// The least similarity, in per cent: 101 is the same text in its context, 100 the same text
    #[arg(long, value_name = "SCORE", default_value_t = 75, value_parser = clap::value_parser!(u8).range(75..=101))]
    pub(crate) min: u8,

    /// The most matches of a text; 0 is all
    #[arg(long, value_name = "N", default_value_t = 25)]
    pub(crate) limit: usize,

    /// Look for nearly the same texts also where the text itself is there
    #[arg(long)]
    pub(crate) all: bool,

    /// The lines of stdin are the sentences of a text in their order: each is the context of the next
    #[arg(long)]
    pub(crate) in_order: bool,

    /// How matches are printed
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: LookupFormat,
}

/// How matches are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum LookupFormat {
    /// A line a match: score, kind, source and target, with tabs between
    #[default]
    Text,
    /// A JSON object a text
    Json,
}

#[derive(Args, Debug)]
pub(crate) struct PruneArgs {
    #[command(flatten)]
    pub(crate) part: PartArgs,

    /// Only tell how many they are
    #[arg(long)]
    pub(crate) dry_run: bool,
}

/// A part of a memory.
#[derive(Args, Debug)]
#[command(next_help_heading = "Which translations")]
pub(crate) struct PartArgs {
    /// Those from this language
    #[arg(long, value_name = "TAG")]
    from: Option<LanguageTag>,

    /// Those into this language
    #[arg(long, value_name = "TAG")]
    into: Option<LanguageTag>,

    /// Those of this origin
    #[arg(long, value_name = "NAME")]
    origin: Option<String>,

    /// Those of this field
    #[arg(long, value_name = "NAME")]
    domain: Option<String>,

    /// Those made and last changed before this date, or without a date
    #[arg(long, value_name = "DATE")]
    before: Option<Timestamp>,
}

impl PartArgs {
    pub(crate) fn filter(&self) -> Filter {
        Filter {
            from: self.from.clone(),
            into: self.into.clone(),
            origin: self.origin.clone(),
            domain: self.domain.clone(),
            before: self.before,
        }
    }
}
