//! Readers' comments: where they begin, and which lines are one comment.
//!
//! Sites print a comment in many ways, and all are made of few kinds of line: a number and a heading (`1. Well said`), an
//! author, a date, an author and a date in one line, the text, a button. [`kind`] tells the kind of one line; [`tell`] walks
//! over them and merges the lines of each comment into one block.

use super::dates::{self, Reading};
use super::draft::Draft;
use super::people::{self, Support};
use super::when::{Clock, Owner};
use crate::article::{CommentParts, Place, Role};
use crate::text::{Mark, SourceSpan, Span};

/// The longest line above the text of a comment.
const HEAD_WORDS: usize = 14;
/// The longest name that a reader takes.
const NAME_WORDS: usize = 6;

/// Tells the comments from where they begin, and merges the lines of each into one block.
pub(super) fn tell(drafts: &mut [Draft], headline: Option<usize>, clock: &mut Clock) {
    match start(drafts, headline) {
        Some(start) => below(drafts, start, clock),
        None => declared(drafts, clock),
    }
    trailing_chrome(drafts);
}

/// Comments that begin there.
fn below(drafts: &mut [Draft], start: usize, clock: &mut Clock) {
    let mut index = start;
    while index < drafts.len() {
        index = match head(drafts, index) {
            Some(head) => merge(drafts, index, head, clock),
            None => index + 1,
        };
    }
}

/// Comments that the markup declares, each in one block.
fn declared(drafts: &mut [Draft], clock: &mut Clock) {
    for index in 0..drafts.len() {
        if drafts[index].role == Some(Role::Comment) && drafts[index].comment.is_none() {
            let head = Head { body: index, ..Head::default() };
            merge(drafts, index, head, clock);
        }
    }
}

/// Short lines right below a button of the comments, at the end of everything: more buttons, in words no catalog knows.
fn trailing_chrome(drafts: &mut [Draft]) {
    const WORDS: usize = 12;
    let text_ends =
        drafts.iter().rposition(|draft| draft.is_open() && draft.shape.words > WORDS).map_or(0, |last| last + 1);
    let mut below = false;
    for draft in &mut drafts[text_ends..] {
        if draft.role == Some(Role::CommentChrome) {
            below = true;
        } else if below && draft.adjoins && draft.is_open() && matches!(kind(draft), Kind::Text | Kind::Name) {
            draft.be(Role::CommentChrome, "right below a button of the comments");
        } else {
            below = false;
        }
    }
}

/// The first block after the line that opens the comments, if comments follow it.
fn start(drafts: &[Draft], headline: Option<usize>) -> Option<usize> {
    let opens = |draft: &Draft| draft.role == Some(Role::CommentChrome) && !draft.says("comment-reply");
    let mut index = headline.map_or(0, |index| index + 1);
    let mut paragraphs = 0;
    while index < drafts.len() {
        if opens(&drafts[index]) {
            let heads = heads_ahead(drafts, index + 1);
            // Above the article a count of comments may stand before a byline, which looks like the head of one.
            if heads.numbered || heads.count > 1 || (heads.count > 0 && paragraphs > 1) {
                return Some(index + 1);
            }
            // What follows has been looked at: only text can put another opening line further on.
            index += heads.looked_at;
        } else if drafts[index].is_open() && drafts[index].has_text() {
            paragraphs += 1;
        }
        index += 1;
    }
    None
}

#[derive(Default)]
struct Ahead {
    count: usize,
    numbered: bool,
    looked_at: usize,
}

/// How many heads of comments stand soon after a line that may open them.
fn heads_ahead(drafts: &[Draft], start: usize) -> Ahead {
    const TEXTS: usize = 8;
    let mut ahead = Ahead::default();
    let mut texts = 0;
    let mut index = start;
    while index < drafts.len() && texts < TEXTS && ahead.count < 2 {
        match head(drafts, index) {
            Some(head) => {
                ahead.count += 1;
                ahead.numbered |= head.number.is_some();
                index = head.body;
            }
            None if ahead.count == 0 && drafts[index].is_open() && drafts[index].has_text() => break,
            None => index += 1,
        }
        texts += 1;
    }
    ahead.looked_at = if ahead.count == 0 { index.saturating_sub(start).saturating_sub(1) } else { 0 };
    ahead
}

/// The lines above the text of a comment.
#[derive(Default)]
struct Head {
    number: Option<Part>,
    title: Option<Part>,
    author: Option<Part>,
    date: Option<(Part, Reading)>,
    /// The first block of the text.
    body: usize,
}

/// A part of a block's text.
#[derive(Clone, Copy)]
struct Part {
    index: usize,
    span: Span,
}

/// What one line of a comment is.
enum Kind {
    /// `1. Well said`, `#1`: a number, and perhaps a heading.
    Numbered(Span, Option<Span>),
    /// `Dan Levi | 30.12.16 | 13:08`.
    AuthorAndDate(Span, Span, Reading),
    /// `30.12.16, 13:08`.
    Date(Span, Reading),
    /// `Dan Levi wrote:`.
    Author(Span),
    /// A short line that may be a name; what follows tells.
    Name,
    /// Anything else.
    Text,
}

fn kind(draft: &Draft) -> Kind {
    let text = draft.text();
    if !draft.is_line() || draft.shape.words > HEAD_WORDS {
        return Kind::Text;
    }
    if draft.says("comment-by")
        && let Some(author) = draft.message.as_ref().and_then(|message| message.argument("author"))
    {
        let date = draft.message.as_ref().and_then(|message| message.argument("date"));
        return match date.and_then(|date| Some((date.span, dates::whole(&date.value)?))) {
            Some((span, reading)) => Kind::AuthorAndDate(author.span, span, reading),
            None => Kind::Author(author.span),
        };
    }
    if let Some((number, rest)) = number(text) {
        let title = trim(text, Span::new(rest, text.len()));
        return Kind::Numbered(number, (!title.is_empty()).then_some(title));
    }
    if let Some(reading) = dates::whole(text) {
        return Kind::Date(reading.span, reading);
    }
    if let Some(reading) = dates::find(text) {
        let before = trim(text, Span::new(0, reading.span.start));
        let after = trim(text, Span::new(reading.span.end, text.len()));
        let name = match (before.is_empty(), after.is_empty()) {
            (false, true) => Some(before),
            (true, false) => Some(after),
            _ => None,
        };
        if let Some(name) = name.filter(|name| is_nickname(&text[name.range()])) {
            return Kind::AuthorAndDate(name, reading.span, reading);
        }
        return Kind::Text;
    }
    if is_nickname(text) && !draft.shape.sentence { Kind::Name } else { Kind::Text }
}

/// The number that a comment begins with, and where what follows it begins: `1. `, `12) `, `#3`.
fn number(text: &str) -> Option<(Span, usize)> {
    let start = text.len() - text.trim_start_matches(|c: char| c.is_whitespace() || super::fold::is_invisible(c)).len();
    let hash = text[start..].starts_with('#');
    let start = if hash { start + 1 } else { start };
    let digits: usize = text[start..].chars().take_while(|c| dates::digit(*c).is_some()).map(char::len_utf8).sum();
    let end = start + digits;
    let rest = &text[end..];
    let count = text[start..end].chars().count();
    if !(1..=4).contains(&count) {
        return None;
    }
    let mark = rest.chars().next().filter(|c| matches!(c, '.' | ')' | ':' | '-' | '\u{2013}'));
    let after = end + mark.map_or(0, char::len_utf8);
    // `3.5 percent` and `10.06.24` go on at once; the number of a comment has a space after its mark.
    let parted = text[after..].chars().next().is_none_or(char::is_whitespace);
    ((mark.is_some() || hash) && parted).then(|| (Span::new(start, end), after))
}

/// Whether the text may be what a reader calls himself: few words, no sentence.
fn is_nickname(text: &str) -> bool {
    let words = text.split_whitespace().count();
    let letters = text.chars().any(char::is_alphabetic);
    let signs = text.contains(['!', '?', '"', '”', '؟', ';']) || text.trim_end().ends_with('.');
    letters
        && !signs
        && (1..=NAME_WORDS).contains(&words)
        && (words <= 3 || people::are_names(text, text, Support::Marked) || text.contains([',', '،']))
}

/// The span without the spaces and separators at its ends.
fn trim(text: &str, span: Span) -> Span {
    let within = &text[span.range()];
    let separates = |c: char| {
        c.is_whitespace()
            || super::fold::is_invisible(c)
            || super::fold::dash(c).is_some()
            || matches!(c, '|' | ',' | '،' | ':' | '(' | ')' | '[' | ']' | '\u{2022}' | '\u{B7}' | '/' | '@')
    };
    let start = span.start + within.len() - within.trim_start_matches(separates).len();
    let end = span.start + within.trim_end_matches(separates).len();
    Span::new(start, end.max(start))
}

/// The head of the comment that begins at this block.
fn head(drafts: &[Draft], start: usize) -> Option<Head> {
    let mut head = Head::default();
    let mut index = start;
    while let Some(draft) = drafts.get(index).filter(|draft| belongs(draft)) {
        let part = |span: Span| Some(Part { index, span });
        match kind(draft) {
            Kind::Numbered(number, title) if index == start => {
                head.number = part(number);
                // `1. Dan Levi (30.12.16)` has its author where others have a heading.
                let dated = title.and_then(|title| author_and_date(draft.text(), title));
                match dated {
                    Some((author, span, reading)) => {
                        head.author = part(author);
                        head.date = Some((Part { index, span }, reading));
                    }
                    None => head.title = title.map(|span| Part { index, span }),
                }
            }
            Kind::AuthorAndDate(author, span, reading) if head.date.is_none() && head.author.is_none() => {
                head.author = part(author);
                head.date = Some((Part { index, span }, reading));
            }
            Kind::Date(span, reading) if head.date.is_none() && (head.author.is_some() || head.number.is_some()) => {
                head.date = Some((Part { index, span }, reading));
            }
            Kind::Author(author) if head.author.is_none() => head.author = part(author),
            Kind::Name if head.author.is_none() && names_an_author(drafts, index, &head) => {
                head.author = part(trim(draft.text(), Span::new(0, draft.text().len())));
            }
            _ => break,
        }
        index += 1;
    }
    head.body = index;
    (head.number.is_some() || head.date.is_some() || head.author.is_some()).then_some(head)
}

fn author_and_date(text: &str, within: Span) -> Option<(Span, Span, Reading)> {
    let mut reading = dates::find(&text[within.range()])?;
    reading.span = Span::new(within.start + reading.span.start, within.start + reading.span.end);
    let author = trim(text, Span::new(within.start, reading.span.start));
    let ends = trim(text, Span::new(reading.span.end, within.end)).is_empty();
    (ends && !author.is_empty() && is_nickname(&text[author.range()])).then_some((author, reading.span, reading))
}

/// Whether a short line is the author: a date follows it; or a number stands above it and text follows.
fn names_an_author(drafts: &[Draft], index: usize, head: &Head) -> bool {
    let Some(next) = drafts.get(index + 1).filter(|next| belongs(next)) else { return false };
    match kind(next) {
        Kind::Date(..) => true,
        Kind::Text | Kind::Name => head.number.is_some() && head.title.is_some() && drafts[index].shape.words <= 4,
        _ => false,
    }
}

/// Whether the block can be part of a comment: open text, or what looked like the item of a list.
fn belongs(draft: &Draft) -> bool {
    let open = draft.is_open() || matches!(draft.role, Some(Role::ListItem | Role::Comment));
    let by = draft.role == Some(Role::CommentChrome) && draft.says("comment-by");
    draft.has_text() && (open || by)
}

/// Makes one block of the comment that begins at `start`, and gives the index after its last line.
fn merge(drafts: &mut [Draft], start: usize, head: Head, clock: &mut Clock) -> usize {
    let mut end = head.body;
    let mut lines = 0;
    while drafts.get(end).is_some_and(|draft| belongs(draft) && !draft.says("comment-by")) {
        // A comment may have no text; then a number or a date right below its head begins the next one.
        let next = self::head(drafts, end);
        if next.is_some_and(|next| lines > 0 || next.number.is_some() || next.date.is_some()) {
            break;
        }
        end += 1;
        lines += 1;
    }
    let end = end.max(start + 1);
    let Some((first, rest)) = drafts[start..end].split_first_mut() else { return end };
    let mut offsets = vec![0];
    for line in rest {
        let text = &mut first.block.text;
        text.text.push('\n');
        let offset = text.text.len();
        offsets.push(offset);
        text.text.push_str(&line.block.text.text);
        text.marks.extend(line.block.text.marks.drain(..).map(|mark| shifted(mark, offset)));
        first.block.source = joined(first.block.source, line.block.source);
        line.gone = true;
    }
    let place = |part: Part| {
        let offset = offsets[part.index - start];
        Span::new(offset + part.span.start, offset + part.span.end)
    };
    let length = first.text().len();
    let body = offsets.get(head.body - start).copied().unwrap_or(length);
    let published = head.date.and_then(|(part, reading)| {
        let printed = first.text()[place(part).range()].to_owned();
        let reading = Reading { span: Span::new(0, printed.len()), ..reading };
        let reading = dates::whole(&printed).unwrap_or(reading);
        clock.timestamp(&reading, &printed, None, first.block.source, Owner::Comment)
    });
    first.comment = Some(Box::new(CommentParts {
        number: head.number.map(place),
        title: head.title.map(place),
        author: head.author.map(place),
        printed: head.date.map(|(part, _)| place(part)),
        published,
        body: Span::new(body, length),
    }));
    first.message = None;
    if matches!(first.block.place, Place::List(_)) {
        first.block.place = Place::Flow;
    }
    first.be(Role::Comment, "below the heading of the comments");
    end
}

fn shifted(mark: Mark, offset: usize) -> Mark {
    Mark { span: Span::new(mark.span.start + offset, mark.span.end + offset), ..mark }
}

fn joined(one: Option<SourceSpan>, other: Option<SourceSpan>) -> Option<SourceSpan> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.join(other)),
        (one, other) => one.or(other),
    }
}
