//! The command line as typed. What it means, together with configuration files, is [`config`](super::config)'s.

use std::path::PathBuf;

use super::check::args::{CheckArgs, ExplainArgs, FixArgs, StripArgs};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum, ValueHint, value_parser};
use clap_complete::Shell;
use targum::{
    Alternate, BaseDirection, Chrome, DateOrder, Direction, Extraction, Format, LanguageTag, Limits, Mojibake,
    OutputFormat, ReadOptions, Stage, Theme, VisualInput,
};

use super::memory::args::MemoryArgs;

/// Articles that mix languages and writing directions, set right.
#[derive(Debug, Parser)]
#[command(name = "targum", version, about, propagate_version = true, max_term_width = 100)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,

    #[command(flatten)]
    pub(crate) report: ReportArgs,
}

/// How findings are told.
#[derive(Args, Debug)]
#[command(next_help_heading = "Report")]
pub(crate) struct ReportArgs {
    /// How findings are printed on stderr
    #[arg(long, global = true, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) diagnostics: DiagnosticFormat,

    /// Print errors only
    #[arg(long, short, global = true, env = "TARGUM_QUIET", value_parser = clap::builder::FalseyValueParser::new())]
    pub(crate) quiet: bool,

    /// Exit with 1 if there is a warning
    #[arg(long, global = true, env = "TARGUM_STRICT", value_parser = clap::builder::FalseyValueParser::new())]
    pub(crate) strict: bool,
}

/// The forms of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum DiagnosticFormat {
    /// Drawn, with the place in the source and what to do
    #[default]
    Human,
    /// A JSON object a line
    Json,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Turn articles into pages that read right
    Convert(Box<ConvertArgs>),
    /// Show an article at a prompt, in a pager if it is longer than the screen
    Show(Box<ShowArgs>),
    /// Print what a stage of the walk knows of an article
    Inspect(Box<InspectArgs>),
    /// Tell what is wrong with the language, direction and order of text in pages, books and catalogs that exist
    Check(CheckArgs),
    /// Mend what `check` finds, where that can be done without a person: only the bytes that must change
    Fix(FixArgs),
    /// Take isolates, and bidi controls without a partner, out of a text
    Strip(StripArgs),
    /// Tell what a rule of `check` finds, why that is wrong, and what is done about it
    Explain(ExplainArgs),
    /// Tell which words of a text are in which language
    Detect(DetectArgs),
    /// Tell where the sentences of a text begin and end
    Sentences(SentencesArgs),
    /// Put lines in visual order, as a terminal shows them that knows of no directions
    Reorder(ReorderArgs),
    /// Keep translations, and find those of the same and of nearly the same text
    Memory(MemoryArgs),
    /// Print the licences of the program and of what it embeds
    Licenses,
    /// Print a completion script for a shell
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Print the manual page
    Man,
}

/// Where an article comes from and how it is read.
#[derive(Args, Debug)]
#[command(next_help_heading = "Reading")]
pub(crate) struct ReadArgs {
    /// The format of the input
    #[arg(long, value_name = "FORMAT", env = "TARGUM_FROM", default_value = "auto",
          value_parser = one_of(Format::ALL, Format::id))]
    pub(crate) from: Format,

    /// The character encoding, such as windows-1255 or cp862; without it, as the input declares or shows it
    #[arg(long, value_name = "LABEL", env = "TARGUM_ENCODING")]
    pub(crate) encoding: Option<String>,

    /// The media type that a server sent with the input, such as "text/html; charset=windows-1255"
    #[arg(long, value_name = "TYPE")]
    pub(crate) content_type: Option<String>,

    /// Put right what was decoded wrongly before: UTF-8 read as windows-1252, entities encoded twice
    #[arg(long)]
    pub(crate) repair_mojibake: bool,

    /// Whether lines stand as seen from left to right, as in old Hebrew files; auto is by their final letters
    #[arg(long, value_name = "WHETHER", env = "TARGUM_VISUAL_INPUT", default_value = "auto",
          value_parser = one_of(VisualInput::ALL, VisualInput::id))]
    pub(crate) visual_input: VisualInput,

    /// Whether the main text of an HTML page is told from its furniture; auto is of pages, not of fragments
    #[arg(long, value_name = "WHETHER", env = "TARGUM_EXTRACT", default_value = "auto",
          value_parser = one_of(Extraction::ALL, Extraction::id))]
    pub(crate) extract: Extraction,

    #[command(flatten)]
    pub(crate) limits: LimitArgs,
}

impl ReadArgs {
    /// How an input is read.
    pub(crate) fn options(&self) -> ReadOptions {
        ReadOptions {
            format: self.from,
            encoding: self.encoding.clone(),
            content_type: self.content_type.clone(),
            mojibake: if self.repair_mojibake { Mojibake::Repair } else { Mojibake::Report },
            visual_input: self.visual_input,
            extraction: self.extract,
            limits: self.limits.limits(),
            ..ReadOptions::default()
        }
    }
}

/// How much is read, and how long and how much is made of it. What goes beyond fails, but for nesting, which is flattened.
#[derive(Args, Debug)]
#[command(next_help_heading = "Limits")]
pub(crate) struct LimitArgs {
    /// The bytes of an input; more are an error
    #[arg(long, value_name = "BYTES", default_value_t = Limits::default().bytes)]
    pub(crate) max_bytes: usize,

    /// How deep HTML nests; what is deeper is flattened
    #[arg(long, value_name = "DEPTH", default_value_t = 512, value_parser = value_parser!(u16).range(1..=512))]
    pub(crate) max_html_depth: u16,

    /// How deep lists and quotations of Markdown nest; what is deeper is flattened
    #[arg(long, value_name = "DEPTH", default_value_t = 100, value_parser = value_parser!(u8).range(1..=100))]
    pub(crate) max_markdown_depth: u8,

    /// How deep JSON nests; deeper is an error
    #[arg(long, value_name = "DEPTH", default_value_t = 128, value_parser = value_parser!(u8).range(1..=128))]
    pub(crate) max_json_depth: u8,

    /// The cells of the tables of an article, gaps included; more are an error
    #[arg(long, value_name = "CELLS", default_value_t = Limits::default().table_cells)]
    pub(crate) max_table_cells: usize,

    /// The entries of an archive; more are an error
    #[arg(long, value_name = "ENTRIES", default_value_t = Limits::default().archive_entries)]
    pub(crate) max_archive_entries: usize,

    /// The bytes that an archive unpacks to; more are an error
    #[arg(long, value_name = "BYTES", default_value_t = Limits::default().archive_bytes)]
    pub(crate) max_archive_bytes: usize,

    /// How many times as large as its input an output may be, if it is larger than a megabyte; more is an error
    #[arg(long, value_name = "TIMES", default_value_t = 200)]
    pub(crate) max_output_ratio: usize,

    /// The seconds that an article may take; more are an error
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    pub(crate) max_seconds: u64,
}

impl LimitArgs {
    /// The limits of reading.
    fn limits(&self) -> Limits {
        Limits {
            bytes: self.max_bytes,
            html_depth: self.max_html_depth.into(),
            markdown_nesting: self.max_markdown_depth.into(),
            json_depth: self.max_json_depth.into(),
            table_cells: self.max_table_cells,
            archive_entries: self.max_archive_entries,
            archive_bytes: self.max_archive_bytes,
        }
    }
}

/// How its lines are told apart, and what was configured for that.
#[derive(Args, Debug)]
#[command(next_help_heading = "Labels")]
pub(crate) struct LabelArgs {
    /// The configuration file; without it, the nearest targum.toml above the input
    #[arg(long, value_name = "FILE", env = "TARGUM_CONFIG", value_hint = ValueHint::FilePath)]
    pub(crate) config: Option<PathBuf>,

    /// A folder of Fluent catalogs, DIR/<tag>/*.ftl or DIR/<tag>.ftl, over the built-in ones
    #[arg(long, value_name = "DIR", env = "TARGUM_LOCALES", value_hint = ValueHint::DirPath)]
    pub(crate) locales: Option<PathBuf>,

    /// The order of day and month in numeric dates, where nothing in the source tells
    #[arg(long, value_name = "ORDER", env = "TARGUM_DATE_ORDER", value_parser = one_of(DateOrder::ALL, DateOrder::id))]
    pub(crate) date_order: Option<DateOrder>,

    /// The time zone of the article's dates, such as Asia/Jerusalem
    #[arg(long, value_name = "ZONE", env = "TARGUM_TIMEZONE")]
    pub(crate) timezone: Option<String>,
}

#[derive(Args, Debug)]
pub(crate) struct ConvertArgs {
    /// Files of articles; `-` or none is stdin
    #[arg(value_hint = ValueHint::FilePath)]
    pub(crate) input: Vec<PathBuf>,

    /// The file to write, or the folder for several articles; without it, stdout
    #[arg(long, short, value_name = "PATH", value_hint = ValueHint::AnyPath)]
    pub(crate) output: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) read: ReadArgs,

    #[command(flatten)]
    pub(crate) label: LabelArgs,

    #[command(flatten)]
    pub(crate) page: PageArgs,

    /// How many articles are converted at a time; 0 is one a processor
    #[arg(long, value_name = "N", env = "TARGUM_JOBS", default_value_t = 0, help_heading = "Running")]
    pub(crate) jobs: usize,

    /// Stay, and convert an input again whenever it changes
    #[arg(long, requires = "output", help_heading = "Running")]
    pub(crate) watch: bool,
}

/// What the page looks like.
#[derive(Args, Debug, Default)]
#[command(next_help_heading = "Page")]
pub(crate) struct PageArgs {
    /// The format of the output
    #[arg(long, value_name = "FORMAT", env = "TARGUM_TO", value_parser = one_of(OutputFormat::ALL, OutputFormat::id))]
    pub(crate) to: Option<OutputFormat>,

    /// The language of the page's own words; without it, the article's
    #[arg(long, value_name = "TAG", env = "TARGUM_LOCALE")]
    pub(crate) locale: Option<LanguageTag>,

    /// What becomes of comments, share lines and other words of the site [default: drop]
    #[arg(long, value_name = "POLICY", env = "TARGUM_CHROME", value_parser = one_of(Chrome::ALL, Chrome::id))]
    pub(crate) chrome: Option<Chrome>,

    /// Only one <article>, without style, script or head
    #[arg(long)]
    pub(crate) fragment: bool,

    /// The look of the page [default: newspaper]
    #[arg(long, value_name = "NAME", env = "TARGUM_THEME", value_parser = one_of(Theme::ALL, Theme::id))]
    pub(crate) theme: Option<Theme>,

    /// The address at which the page will stand
    #[arg(long, value_name = "URL", value_hint = ValueHint::Url)]
    pub(crate) url: Option<String>,

    /// Where the article stands in another language, or for everyone else (x-default); may be given again
    #[arg(long, value_name = "TAG=URL", value_parser = alternate)]
    pub(crate) alternate: Vec<Alternate>,

    /// A setting of the page, such as site-name=Ha'ir; may be given again
    #[arg(long, value_name = "KEY=VALUE", value_parser = key_value)]
    pub(crate) set: Vec<(String, String)>,

    /// A further folder that images may come from; without it, the input's
    #[arg(long, value_name = "DIR", env = "TARGUM_ASSETS", value_hint = ValueHint::DirPath)]
    pub(crate) assets: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) text: TextArgs,
}

/// How text is laid out.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "Text")]
pub(crate) struct TextArgs {
    /// In which order the characters of a line of text output come
    #[arg(long, value_name = "ORDER", env = "TARGUM_BIDI", value_enum, default_value_t)]
    pub(crate) bidi: Bidi,

    /// Break lines of text output in so many columns, 0 in none [default: those of the terminal, 0 to a pipe]
    #[arg(long, value_name = "COLUMNS", env = "TARGUM_WIDTH")]
    pub(crate) width: Option<usize>,

    /// The base direction of the paragraphs of text output
    #[arg(long, value_name = "DIRECTION", value_enum, default_value_t)]
    pub(crate) base: Base,

    /// Isolate characters in text output; auto is none to a pipe
    #[arg(long, value_name = "POLICY", env = "TARGUM_ISOLATES", value_enum, default_value_t)]
    pub(crate) isolates: IsolatePolicy,
}

/// In which order the characters of a line come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Bidi {
    /// Logical to a pipe and on a terminal that lays lines out itself, else visual
    #[default]
    Auto,
    /// As read
    Logical,
    /// As seen from the left-hand side to the right
    Visual,
    /// As read, with escape sequences that tell the terminal the direction of each paragraph (ECMA-48 SCP)
    Escapes,
}

/// Whether text output holds isolate characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum IsolatePolicy {
    /// None to a pipe; on a terminal that lays lines out itself, controls
    #[default]
    Auto,
    /// Never
    None,
    /// Always
    Controls,
}

#[derive(Args, Debug)]
pub(crate) struct ShowArgs {
    /// A file; `-` or none is stdin
    #[arg(value_hint = ValueHint::FilePath)]
    pub(crate) input: Option<PathBuf>,

    /// The pager, with its arguments; empty is none [default: that of PAGER, or less]
    #[arg(long, value_name = "COMMAND", env = "TARGUM_PAGER", value_hint = ValueHint::CommandString)]
    pub(crate) pager: Option<String>,

    /// The language of the page's own words; without it, the article's
    #[arg(long, value_name = "TAG", env = "TARGUM_LOCALE")]
    pub(crate) locale: Option<LanguageTag>,

    /// What becomes of comments, share lines and other words of the site [default: drop]
    #[arg(long, value_name = "POLICY", env = "TARGUM_CHROME", value_parser = one_of(Chrome::ALL, Chrome::id))]
    pub(crate) chrome: Option<Chrome>,

    #[command(flatten)]
    pub(crate) text: TextArgs,

    #[command(flatten)]
    pub(crate) read: ReadArgs,

    #[command(flatten)]
    pub(crate) label: LabelArgs,
}

impl ShowArgs {
    /// The page that is shown.
    pub(crate) fn page(&self) -> PageArgs {
        let (locale, chrome, text) = (self.locale.clone(), self.chrome, self.text.clone());
        PageArgs { locale, chrome, text, ..PageArgs::default() }
    }
}

#[derive(Args, Debug)]
pub(crate) struct InspectArgs {
    /// A file; `-` or none is stdin
    #[arg(value_hint = ValueHint::FilePath)]
    pub(crate) input: Option<PathBuf>,

    /// The stage after which to look; `source` prints the decoded text itself
    #[arg(long, value_name = "STAGE", value_parser = one_of(Stage::ALL, Stage::id))]
    pub(crate) stage: Stage,

    #[command(flatten)]
    pub(crate) read: ReadArgs,

    #[command(flatten)]
    pub(crate) label: LabelArgs,

    #[command(flatten)]
    pub(crate) page: PageArgs,
}

#[derive(Args, Debug)]
pub(crate) struct DetectArgs {
    /// A file; `-` or none is stdin. Its text is taken as it is, unless --from names a format
    #[arg(value_hint = ValueHint::FilePath)]
    pub(crate) input: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) read: ReadArgs,

    /// Look for these languages only; words in scripts of none of them are `und`
    #[arg(long, value_name = "TAGS", value_delimiter = ',')]
    pub(crate) languages: Vec<LanguageTag>,

    /// How spans are printed; offsets are UTF-8 bytes of the decoded text
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: SpanFormat,
}

/// The forms of spans.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum SpanFormat {
    /// One JSON object, `{"spans":[...]}`
    #[default]
    Json,
    /// A JSON object a line, one for each span
    Jsonl,
    /// Columns, with the text; in colours on a terminal
    Table,
}

#[derive(Args, Debug)]
pub(crate) struct SentencesArgs {
    /// A file; `-` or none is stdin. Its text is taken as it is, unless --from names a format
    #[arg(value_hint = ValueHint::FilePath)]
    pub(crate) input: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) read: ReadArgs,

    /// The language of the text; without it, as detected
    #[arg(long, value_name = "TAG")]
    pub(crate) language: Option<LanguageTag>,
}

#[derive(Args, Debug)]
pub(crate) struct ReorderArgs {
    /// A file in UTF-8; `-` or none is stdin
    #[arg(value_hint = ValueHint::FilePath)]
    pub(crate) input: Option<PathBuf>,

    /// The base direction of the lines
    #[arg(long, value_name = "DIRECTION", value_enum, default_value_t)]
    pub(crate) base: Base,

    /// Break lines in so many columns, and set right-to-left ones flush right; 0 breaks none
    #[arg(long, value_name = "COLUMNS", default_value_t = 0)]
    pub(crate) width: usize,

    /// Print, in place of each line, the embedding levels of its characters
    #[arg(long)]
    pub(crate) levels: bool,

    /// Print, in place of each line, which of its characters (from 0) stands at each place, from the left-hand side
    #[arg(long)]
    pub(crate) map: bool,
}

/// A base direction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Base {
    /// Of each line or paragraph its own
    #[default]
    Auto,
    /// Left to right
    Ltr,
    /// Right to left
    Rtl,
}

impl From<Base> for BaseDirection {
    fn from(base: Base) -> BaseDirection {
        match base {
            Base::Auto => BaseDirection::Auto,
            Base::Ltr => BaseDirection::Fixed(Direction::Ltr),
            Base::Rtl => BaseDirection::Fixed(Direction::Rtl),
        }
    }
}

/// Parses a member of a closed enum by its name.
pub(crate) fn one_of<T>(all: &'static [T], id: fn(T) -> &'static str) -> impl TypedValueParser<Value = T>
where
    T: Copy + Send + Sync + 'static,
{
    PossibleValuesParser::new(all.iter().map(move |&member| id(member))).try_map(move |name| {
        all.iter().copied().find(|&member| id(member) == name).ok_or("not one of the possible values")
    })
}

fn key_value(pair: &str) -> Result<(String, String), String> {
    match pair.split_once('=') {
        Some((key, value)) if !key.is_empty() => Ok((key.to_owned(), value.to_owned())),
        _ => Err("expected KEY=VALUE".to_owned()),
    }
}

fn alternate(pair: &str) -> Result<Alternate, String> {
    let (tag, url) = key_value(pair).map_err(|_| "expected TAG=URL".to_owned())?;
    let language = match tag.as_str() {
        "x-default" => None,
        tag => Some(tag.parse().map_err(|error: targum::LanguageTagError| error.to_string())?),
    };
    Ok(Alternate { language, url })
}
