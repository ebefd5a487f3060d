//! `targum convert`: articles in, pages out.

use std::io::IsTerminal;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use targum::{Diagnostic, Extent, Inline, Isolates, Options, Output, OutputFormat, Page, ReadError};

use super::args::{ConvertArgs, PageArgs, ReadArgs};
use super::destination::{Destination, Printed, is_folder};
use super::input::Input;
use super::report::{Report, Source};
use super::settings::{Resolver, Settings};
use super::terminal::Target;
use super::{Failure, images, jobs, watch};

/// Converts what was asked for; with `--watch`, again whenever an input changes.
pub(crate) fn run(args: &ConvertArgs, report: &Report) -> Result<(), Failure> {
    let inputs = match args.input.as_slice() {
        [] => vec![Input::Stdin],
        paths => paths.iter().map(|path| Input::new(Some(path))).collect(),
    };
    let format = args.page.to.unwrap_or_else(|| format_of(args.output.as_deref()));
    let convert = || convert(args, format, &inputs, report);
    convert()?;
    if args.watch { watch::watch(&inputs, convert) } else { Ok(()) }
}

/// The format that the name of the output tells; HTML where it tells none.
fn format_of(output: Option<&Path>) -> OutputFormat {
    let extension = output.and_then(Path::extension).unwrap_or_default();
    let by_extension = |format: &OutputFormat| extension.eq_ignore_ascii_case(format.extension());
    OutputFormat::ALL.iter().copied().find(by_extension).unwrap_or_default()
}

fn convert(args: &ConvertArgs, format: OutputFormat, inputs: &[Input], report: &Report) -> Result<(), Failure> {
    let mut destination = Destination::new(args.output.as_deref(), format, inputs.len())?;
    let is_terminal = args.output.is_none() && std::io::stdout().is_terminal();
    let target = if is_terminal { Target::Terminal } else { Target::Pipe };
    let mut resolver = Resolver::new(&args.read, &args.label, &args.page, format, target);
    let tasks =
        inputs.iter().map(|input| Ok((input, resolver.settings(input)?))).collect::<Result<Vec<_>, Failure>>()?;
    for settings in resolver.resolved() {
        report.tell(&Source::new("catalogs", ""), &settings.diagnostics);
    }
    let progress = progress(inputs.len());
    let file = file_name(args.output.as_deref());
    let work = |(input, settings): &(&Input, Arc<Settings>)| {
        pages(&args.read, &args.page, file.as_deref(), input, settings, report)
    };
    jobs::in_order(&tasks, args.jobs, work, |(input, _), pages| {
        let put = pages.and_then(|pages| destination.put(input, pages));
        progress.inc(1);
        match put {
            Err(failure) if failure.is_closed_pipe() => return Err(failure),
            // One bad article does not keep the others from their pages.
            Err(failure) => progress.suspend(|| report.failure(&failure)),
            Ok(files) if (inputs.len() > 1 || files.len() > 1) && progress.is_hidden() => {
                files.iter().for_each(|file| report.done(&format!("{} -> {}", input.name(), file.display())));
            }
            Ok(_) => {}
        }
        Ok(())
    })?;
    progress.finish_and_clear();
    destination.finish()
}

/// One input, from its bytes to its pages as printed; `file` is the name of the one file that is written, if it is one.
pub(crate) fn pages(
    read: &ReadArgs,
    page: &PageArgs,
    file: Option<&str>,
    input: &Input,
    settings: &Arc<Settings>,
    report: &Report,
) -> Result<Vec<Printed>, Failure> {
    let name = input.name();
    let failed = |error| Failure::Article(name.clone(), error);
    let mut options = settings.for_page(page.url.as_deref(), file);
    options.read.file_name = input.file_name();
    let bytes = input.bytes(options.read.limits.bytes)?;
    let limits = &read.limits;
    let most = bytes.len().saturating_mul(limits.max_output_ratio).max(1024 * 1024);

    let work = {
        let (settings, stem) = (Arc::clone(settings), input.stem());
        move || walk(&bytes, &settings, &options, &stem)
    };
    let seconds = limits.max_seconds;
    let walked = jobs::within(Duration::from_secs(seconds), work)
        .ok_or_else(|| Failure::TooSlow { name: name.clone(), seconds })?
        .map_err(failed)?;
    report.tell(&Source::new(&name, &walked.source), &walked.diagnostics);
    let printed = walked.printed.map_err(failed)?;
    match printed.iter().map(|page| page.text.len()).sum::<usize>() {
        bytes if bytes > most => Err(Failure::TooMuch { name, bytes, limit: most }),
        _ => Ok(printed),
    }
}

/// What became of an input that could be decoded.
struct Walked {
    source: String,
    diagnostics: Vec<Diagnostic>,
    printed: Result<Vec<Printed>, ReadError>,
}

fn walk(bytes: &[u8], settings: &Settings, options: &Options, stem: &str) -> Result<Walked, ReadError> {
    let mut diagnostics = Vec::new();
    let decoded = targum::decode(bytes, &options.read)?.drain_into(&mut diagnostics);
    let printed = targum::read_decoded(&decoded, &options.read).map(|articles| {
        let mut printed = Vec::new();
        for article in articles.drain_into(&mut diagnostics) {
            let mut page = targum::page(article, &settings.catalogs, options).drain_into(&mut diagnostics);
            // A fragment becomes part of a page that has its own images; a document stands by itself.
            if matches!(&options.output, Output::Html(html) if html.extent == Extent::Document) {
                images::embed(&mut page, &settings.assets, &mut diagnostics);
            }
            let title = title(&page).unwrap_or_else(|| stem.to_owned());
            printed.push(Printed { title, text: targum::render(&page, &options.output) });
        }
        printed
    });
    Ok(Walked { source: decoded.text, diagnostics, printed })
}

/// The headline, which names a file of several.
fn title(page: &Page) -> Option<String> {
    let title = Inline::plain(&page.head.headline, &page.language, Isolates::None);
    (!title.trim().is_empty()).then_some(title)
}

/// The name of the one file that is written, for its address below the base URL.
fn file_name(output: Option<&Path>) -> Option<String> {
    let name = output.filter(|path| !is_folder(path))?.file_name()?;
    Some(name.to_string_lossy().into_owned())
}

/// A bar on a terminal, where there is more than one article to wait for.
fn progress(inputs: usize) -> ProgressBar {
    if inputs < 2 || !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:30} {pos}/{len} {eta}");
    ProgressBar::new(inputs as u64).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
