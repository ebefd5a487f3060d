//! Lines and columns of findings, found by reading the source a second time; and comments in it that silence rules.
//!
//! | comment | what it silences |
//! |---|---|
//! | `targum-ignore` | everything on its line and the next |
//! | `targum-ignore rule-a, rule-b` | these rules there |
//! | `targum-ignore-file rule-a` | these rules in the whole file |

use std::io::{self, BufRead};

use super::finding::Finding;
use super::rules::RULES;

/// A longer line has no excerpt, and a comment in it silences nothing.
const LONGEST_LINE: usize = 1 << 16;

/// A finding and its place as people count it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PlacedFinding {
    /// The finding.
    pub finding: Finding,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in Unicode scalars.
    pub column: usize,
    /// The line that it begins on, without its end, or what is around it in a long one.
    pub excerpt: Option<Excerpt>,
}

/// A line of a source, and what a finding means in it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Excerpt {
    /// The line, or a part of it.
    pub text: String,
    /// The first byte that is meant.
    pub start: usize,
    /// The byte after the last one that is meant, on this line.
    pub end: usize,
    /// Whether the text is the whole line.
    pub is_whole: bool,
}

/// Finds the lines and columns of findings, which are in the order of the source, and leaves out those that a comment silences.
///
/// # Errors
///
/// Where the source cannot be read.
///
/// ```
/// use targum::check::{CheckOptions, SourceKind, check, place};
///
/// let page = "<!-- targum-ignore -->\n<p lang=iw>a</p>\n<p lang=iw>b</p>\n";
/// let findings = check(page.as_bytes(), SourceKind::Html, &CheckOptions::default()).unwrap();
/// let placed = place(page.as_bytes(), findings).unwrap();
/// assert_eq!((placed.len(), placed[0].line, placed[0].column), (1, 3, 9));
/// ```
pub fn place(mut source: impl BufRead, findings: Vec<Finding>) -> io::Result<Vec<PlacedFinding>> {
    if findings.is_empty() {
        return Ok(Vec::new());
    }
    let mut lines = Lines { waiting: findings.into_iter().peekable(), line: 1, ..Lines::default() };
    loop {
        let chunk = source.fill_buf()?;
        if chunk.is_empty() {
            break;
        }
        let mut from = 0;
        for end in memchr::memchr2_iter(b'\n', b'\r', chunk) {
            // CR LF is one end.
            if chunk[end] == b'\n' && end == from && lines.after_return {
                lines.skip(&chunk[from..=end]);
            } else {
                lines.take(&chunk[from..end]);
                lines.end(1);
                lines.after_return = chunk[end] == b'\r';
            }
            from = end + 1;
        }
        lines.take(&chunk[from..]);
        let count = chunk.len();
        source.consume(count);
    }
    lines.end(0);
    Ok(lines.finish())
}

/// The line that is being read.
struct Lines {
    waiting: std::iter::Peekable<std::vec::IntoIter<Finding>>,
    placed: Vec<PlacedFinding>,
    /// The first finding of the line.
    first_of_line: usize,
    line: usize,
    /// Where the line starts in the source, and what of it has been read: bytes, scalars.
    start: usize,
    length: usize,
    scalars: usize,
    text: Vec<u8>,
    after_return: bool,
    silenced: Vec<Directive>,
}

impl Default for Lines {
    fn default() -> Lines {
        Lines {
            waiting: Vec::new().into_iter().peekable(),
            placed: Vec::new(),
            first_of_line: 0,
            line: 0,
            start: 0,
            length: 0,
            scalars: 0,
            text: Vec::new(),
            after_return: false,
            silenced: Vec::new(),
        }
    }
}

struct Directive {
    /// The line of the comment; `None` for the whole file.
    line: Option<usize>,
    /// The rules; none are all.
    rules: Vec<&'static str>,
}

impl Lines {
    /// Takes a part of the line.
    fn take(&mut self, part: &[u8]) {
        if !part.is_empty() {
            self.after_return = false;
        }
        let here = self.start + self.length;
        let end = here + part.len();
        while let Some(finding) = self.waiting.next_if(|finding| finding.place.start < end) {
            let before = finding.place.start.saturating_sub(here);
            let column = self.scalars + scalars(&part[..before]) + 1;
            self.placed.push(PlacedFinding { finding, line: self.line, column, excerpt: None });
        }
        self.scalars += scalars(part);
        self.length += part.len();
        if self.length <= LONGEST_LINE {
            self.text.extend_from_slice(part);
        }
    }

    /// The second character of a line end.
    fn skip(&mut self, part: &[u8]) {
        self.start += part.len();
        self.after_return = false;
    }

    /// The line ends, with a line end of so many bytes.
    fn end(&mut self, bytes: usize) {
        // What stands at the very end of a line belongs to it.
        let end = self.start + self.length;
        while let Some(finding) = self.waiting.next_if(|finding| bytes == 0 || finding.place.start <= end) {
            let column = self.scalars + 1;
            self.placed.push(PlacedFinding { finding, line: self.line, column, excerpt: None });
        }
        if self.length <= LONGEST_LINE {
            self.read();
        }
        (self.start, self.length, self.scalars) = (end + bytes, 0, 0);
        self.line += 1;
        self.first_of_line = self.placed.len();
        self.text.clear();
    }

    /// Reads the text of a whole line.
    fn read(&mut self) {
        let found = memchr::memmem::find_iter(&self.text, DIRECTIVE);
        self.silenced.extend(found.map(|at| directive(&self.text[at + DIRECTIVE.len()..], self.line)));
        if self.first_of_line == self.placed.len() {
            return;
        }
        let Ok(text) = str::from_utf8(&self.text) else { return };
        for placed in &mut self.placed[self.first_of_line..] {
            let within = |at: usize| text.floor_char_boundary(at.saturating_sub(self.start).min(text.len()));
            let (start, end) = (within(placed.finding.place.start), within(placed.finding.place.end));
            placed.excerpt = Some(excerpt(text, start, end.max(start)));
        }
    }

    fn finish(mut self) -> Vec<PlacedFinding> {
        let silenced = &self.silenced;
        let is_silenced = |placed: &PlacedFinding| {
            silenced.iter().any(|directive| {
                let is_here = directive.line.is_none_or(|line| placed.line == line || placed.line == line + 1);
                is_here && (directive.rules.is_empty() || directive.rules.contains(&placed.finding.rule.id))
            })
        };
        self.placed.retain(|placed| !is_silenced(placed));
        self.placed
    }
}

/// How much of a long line is kept before and after what is meant, and of that itself, in bytes.
const KEPT: usize = 120;

/// A line, or what is around a span of it.
fn excerpt(line: &str, start: usize, end: usize) -> Excerpt {
    if line.len() <= 4 * KEPT {
        return Excerpt { text: line.to_owned(), start, end, is_whole: true };
    }
    let from = line.floor_char_boundary(start.saturating_sub(KEPT));
    let end = line.floor_char_boundary(end.min(start + KEPT)).max(start);
    let to = line.ceil_char_boundary((end + KEPT).min(line.len()));
    Excerpt { text: line[from..to].to_owned(), start: start - from, end: end - from, is_whole: false }
}

const DIRECTIVE: &[u8] = b"targum-ignore";

/// What a comment says, from behind its first word on.
fn directive(rest: &[u8], line: usize) -> Directive {
    let rest = String::from_utf8_lossy(rest);
    let (is_of_file, rest) = match rest.strip_prefix("-file") {
        Some(rest) => (true, rest),
        None => (false, rest.as_ref()),
    };
    let names = rest.split([' ', ',', ':', '\t']).filter(|name| !name.is_empty());
    let known = names.map_while(|name| RULES.iter().find(|rule| rule.id == name).map(|rule| rule.id));
    Directive { line: (!is_of_file).then_some(line), rules: known.collect() }
}

/// How many characters begin in these bytes of UTF-8.
fn scalars(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&byte| byte & 0xC0 != 0x80).count()
}
