//! `targum detect`: which words of a text are in which language.

use std::fmt::Write as _;
use std::io::{self, Write as _};

use serde::Serialize;
use targum::{LanguageTag, Run, SegmentOptions};

use super::args::{DetectArgs, SpanFormat};
use super::input::Input;
use super::report::Report;
use super::{Failure, stdout};

pub(crate) fn run(args: &DetectArgs, report: &Report) -> Result<(), Failure> {
    refuse_unknown(&args.languages)?;
    let text = Input::new(args.input.as_deref()).text(&args.read, report)?;
    let mut options = SegmentOptions::default();
    options.languages.clone_from(&args.languages);
    let runs = targum::segment(&text, &options).runs;
    match args.format {
        SpanFormat::Json => {
            let spans: Vec<String> = runs.iter().map(json).collect();
            stdout::write(format!("{{\"spans\":[{}]}}\n", spans.join(",")).as_bytes())
        }
        SpanFormat::Jsonl => {
            let lines: String = runs.iter().map(|run| json(run) + "\n").collect();
            stdout::write(lines.as_bytes())
        }
        // The stream takes the colours out where none are wanted.
        SpanFormat::Table => anstream::AutoStream::auto(io::stdout().lock())
            .write_all(table(&text, &runs).as_bytes())
            .map_err(stdout::failure),
    }
}

/// A language that is never found would leave its words without any, in silence.
fn refuse_unknown(languages: &[LanguageTag]) -> Result<(), Failure> {
    let is_known = |asked: &&LanguageTag| targum::languages().any(|known| known.language() == asked.language());
    let Some(unknown) = languages.iter().find(|asked| !is_known(asked)) else { return Ok(()) };
    let known: Vec<String> = targum::languages().map(LanguageTag::to_string).collect();
    Err(Failure::Usage {
        message: format!("`{unknown}` is none of the languages that are told: {}", known.join(", ")),
        help: "leave it out of --languages; its words are `und`",
    })
}

/// A span as it is printed in JSON.
#[derive(Serialize)]
struct Printed<'r> {
    start: usize,
    end: usize,
    lang: &'r LanguageTag,
    confidence: f64,
}

fn json(run: &Run) -> String {
    let printed =
        Printed { start: run.span.start, end: run.span.end, lang: &run.language, confidence: confidence(run) };
    serde_json::to_string(&printed).unwrap_or_default()
}

/// How sure a language is, 0 to 1, in thousandths.
fn confidence(run: &Run) -> f64 {
    (f64::from(run.evidence.confidence()) * 1000.0).round() / 1000.0
}

/// The colours of languages, in the order of their coming (ECMA-48, SGR).
const COLOURS: [&str; 6] = ["\u{1b}[32m", "\u{1b}[36m", "\u{1b}[33m", "\u{1b}[35m", "\u{1b}[34m", "\u{1b}[31m"];
const NO_COLOUR: &str = "\u{1b}[0m";

fn table(text: &str, runs: &[Run]) -> String {
    let mut seen: Vec<&LanguageTag> = Vec::new();
    let width = text.len().to_string().len().max("start".len());
    let mut table = format!("{:>width$}  {:>width$}  language  confidence  text\n", "start", "end");
    for run in runs {
        let place = seen.iter().position(|language| **language == run.language).unwrap_or_else(|| {
            seen.push(&run.language);
            seen.len() - 1
        });
        let (start, end, colour) = (run.span.start, run.span.end, COLOURS[place % COLOURS.len()]);
        let language = run.language.to_string();
        let printed: String = text[run.span.range()].chars().map(visible).collect();
        let sure = confidence(run);
        // Writing into a string cannot fail.
        let _ = writeln!(
            table,
            "{start:>width$}  {end:>width$}  {colour}{language:<8}{NO_COLOUR}  {sure:>10.3}  {colour}{printed}{NO_COLOUR}"
        );
    }
    table
}

/// A character as it stands in a row: what ends a line or moves the cursor is shown, not done.
fn visible(c: char) -> char {
    match c {
        '\n' => '\u{23CE}',
        '\t' => ' ',
        _ if c.is_control()
            || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}') =>
        {
            '\u{FFFD}'
        }
        _ => c,
    }
}
