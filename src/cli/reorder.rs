//! `targum reorder`: lines in, the same lines in visual order out.
//!
//! It is a filter: what was read is written at once, and no more than the longest line is held.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write as _};

use targum::bidi::{LevelRun, Line, LineBreaker, Resolver, VisualWriter, paragraphs};
use targum::{BaseDirection, Code, Diagnostic, Direction, Span};
use unicode_width::UnicodeWidthStr;

use super::args::ReorderArgs;
use super::input::Input;
use super::report::{Report, Source};
use super::{Failure, stdout};

/// How much is read at a time.
const CHUNK: usize = 64 * 1024;

pub(crate) fn run(args: &ReorderArgs, report: &Report) -> Result<(), Failure> {
    let input = Input::new(args.input.as_deref());
    let unreadable = |error| Failure::Input(input.name(), error);
    let source: Box<dyn Read> = match &input {
        Input::Stdin => Box::new(io::stdin().lock()),
        Input::File(path) => Box::new(File::open(path).map_err(unreadable)?),
    };
    let (mut reader, mut stdout) = (BufReader::with_capacity(CHUNK, source), io::stdout().lock());
    let mut filter = Filter::new(args);
    // The start of a line whose end was not read yet.
    let mut open = Vec::new();
    loop {
        let read = match reader.fill_buf() {
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(unreadable(error)),
        };
        let (length, is_end) = (read.len(), read.is_empty());
        let whole = memchr::memrchr(b'\n', read).map_or(0, |end| end + 1);
        if open.is_empty() {
            filter.lines(&read[..whole]);
            open.extend_from_slice(&read[whole..]);
        } else if whole > 0 || is_end {
            open.extend_from_slice(&read[..whole]);
            filter.lines(&open);
            open.clear();
            open.extend_from_slice(&read[whole..]);
        } else {
            open.extend_from_slice(read);
        }
        reader.consume(length);
        stdout.write_all(filter.out.as_bytes()).and_then(|()| stdout.flush()).map_err(stdout::failure)?;
        filter.out.clear();
        if is_end {
            break;
        }
    }
    report.tell(&Source::new(&input.name(), ""), &filter.diagnostics());
    Ok(())
}

/// Puts lines in visual order, and keeps its buffers from line to line.
struct Filter<'a> {
    args: &'a ReorderArgs,
    base: BaseDirection,
    resolver: Resolver,
    writer: VisualWriter,
    levels: Vec<LevelRun>,
    out: String,
    /// How many lines were read, and in which of them bytes were replaced or controls dropped for the first time.
    read: usize,
    malformed: Option<usize>,
    controls: Option<usize>,
}

impl<'a> Filter<'a> {
    fn new(args: &'a ReorderArgs) -> Filter<'a> {
        Filter {
            args,
            base: args.base.into(),
            resolver: Resolver::new(),
            writer: VisualWriter::new(),
            levels: Vec::new(),
            out: String::new(),
            read: 0,
            malformed: None,
            controls: None,
        }
    }

    /// Whole lines; the last one of a file may have no end.
    fn lines(&mut self, bytes: &[u8]) {
        // A whole chunk is nearly always valid.
        if let Ok(text) = str::from_utf8(bytes) {
            text.split_inclusive('\n').for_each(|line| self.line(line));
            return;
        }
        for line in bytes.split_inclusive(|byte| *byte == b'\n') {
            let line = String::from_utf8_lossy(line);
            if let Cow::Owned(_) = line {
                self.malformed.get_or_insert(self.read + 1);
            }
            self.line(&line);
        }
    }

    fn line(&mut self, line: &str) {
        let (text, end) = line.strip_suffix('\n').map_or((line, ""), |text| (text, "\n"));
        let text = text.strip_suffix('\r').unwrap_or(text);
        let text = if self.read == 0 { text.strip_prefix('\u{FEFF}').unwrap_or(text) } else { text };
        self.read += 1;
        if !may_hold_controls(text) {
            self.paragraph(text);
        } else {
            // A paragraph separator within, such as a lone CR, ends a line of the output too.
            for (number, span) in paragraphs(text).enumerate() {
                if number > 0 {
                    self.out.push('\n');
                }
                let paragraph = &text[span.range()];
                let within = paragraph.strip_suffix(['\r', '\u{85}', '\u{2029}']).unwrap_or(paragraph);
                if self.shows_text() && within.contains(is_control) {
                    self.controls.get_or_insert(self.read);
                    self.paragraph(&within.replace(is_control, ""));
                } else {
                    self.paragraph(within);
                }
            }
        }
        self.out.push_str(end);
    }

    fn shows_text(&self) -> bool {
        !self.args.levels && !self.args.map
    }

    /// A paragraph: one line, or as many as the columns need.
    fn paragraph(&mut self, text: &str) {
        let layout = self.resolver.resolve(text, self.base);
        let out = &mut self.out;
        if self.args.width == 0 {
            return shown(self.args, &layout.whole(), &mut self.writer, &mut self.levels, out);
        }
        for (number, span) in LineBreaker::new(self.args.width).lines(text).into_iter().enumerate() {
            if number > 0 {
                out.push('\n');
            }
            let seen = text[span.range()].trim_end_matches(' ').len();
            let line = layout.line(Span::new(span.start, span.start + seen));
            let start = out.len();
            shown(self.args, &line, &mut self.writer, &mut self.levels, out);
            if line.paragraph_level().direction() == Direction::Rtl && !self.args.levels && !self.args.map {
                let blanks = self.args.width.saturating_sub(out[start..].width());
                out.insert_str(start, &" ".repeat(blanks));
            }
        }
    }

    fn diagnostics(&self) -> Vec<Diagnostic> {
        let mut diagnostics = Vec::new();
        if let Some(line) = self.malformed {
            let message = format!("some bytes are not UTF-8; U+FFFD stands in their place, first in line {line}");
            let help = "`targum inspect --stage source --encoding LABEL` makes UTF-8 of other encodings";
            diagnostics.push(Diagnostic::new(Code::MalformedBytes, message).help(help));
        }
        if let Some(line) = self.controls {
            let message = format!("control characters were dropped, first in line {line}");
            diagnostics.push(Diagnostic::new(Code::ControlsDropped, message));
        }
        diagnostics
    }
}

/// Appends a line as it was asked for: its text, its levels, its map.
fn shown(args: &ReorderArgs, line: &Line<'_>, writer: &mut VisualWriter, levels: &mut Vec<LevelRun>, out: &mut String) {
    if args.levels {
        line.levels(levels);
        let mut runs = levels.iter().peekable();
        let of = |(at, _)| {
            while runs.next_if(|run| run.end <= line.span().start + at).is_some() {}
            runs.peek().map_or(0, |run| usize::from(run.level.number()))
        };
        push_numbers(line.text().char_indices().map(of), out);
    }
    if args.levels && args.map {
        out.push('\n');
    }
    if args.map {
        push_numbers(line.visual_to_logical().into_iter(), out);
    }
    if !args.levels && !args.map {
        writer.write(line, out);
    }
}

fn push_numbers(numbers: impl Iterator<Item = usize>, out: &mut String) {
    for (place, number) in numbers.enumerate() {
        let blank = if place > 0 { " " } else { "" };
        // Writing to a string does not fail.
        let _ = write!(out, "{blank}{number}");
    }
}

/// Whether some byte may belong to a character that [`is_control`] drops, or to one that ends a paragraph.
fn may_hold_controls(text: &str) -> bool {
    let bytes = text.as_bytes();
    let ascii = bytes.iter().fold(false, |found, byte| found | ((*byte < b' ') & (*byte != b'\t')) | (*byte == 0x7F));
    ascii
        || memchr::memchr(0xE2, bytes).is_some() && text.contains('\u{2029}')
        || memchr::memchr(0xC2, bytes).is_some() && text.contains(is_control)
}

/// C0 but the tab, DEL and C1: none of them may reach a terminal.
fn is_control(c: char) -> bool {
    c.is_control() && c != '\t'
}
