//! Lists: lines that begin with a bullet, or are numbered in order.
//!
//! Two items make a list; a single line with a dash or a number is what its author wrote. The items of one list begin in
//! the same column with the same bullet, or with the next number; a deeper column begins a list inside the item.

use super::line::Line;
use super::wrap::Wrap;
use crate::article::ListItem;

/// A list and the lists in it.
pub(super) struct List<'a> {
    /// The lines of each item, without marker, and its place; the numbers of the lists begin from 0.
    pub(super) items: Vec<(Vec<Line<'a>>, ListItem)>,
    /// How many lists, with those inside.
    pub(super) lists: usize,
    /// How many lines it takes.
    pub(super) lines: usize,
}

/// The list at the first of these lines.
pub(super) fn at<'a>(lines: &[Line<'a>], wrap: Wrap) -> Option<List<'a>> {
    let mut builder = Builder { list: List { items: Vec::new(), lists: 0, lines: 0 }, levels: Vec::new() };
    let mut previous: Option<&Line<'a>> = None;
    for line in lines {
        let taken = match marker(line.text) {
            Some(marker) => builder.item(line, marker),
            None => previous.is_some_and(|previous| builder.goes_on(previous, line, wrap)),
        };
        if !taken {
            break;
        }
        builder.list.lines += 1;
        previous = Some(line);
    }
    (builder.list.items.len() > 1).then_some(builder.list)
}

struct Builder<'a> {
    list: List<'a>,
    /// The open lists, outer first.
    levels: Vec<Level>,
}

struct Level {
    list: usize,
    indent: usize,
    marker: Marker,
    item: usize,
    first: u64,
}

impl<'a> Builder<'a> {
    /// Takes the line as an item of an open list or of a new one inside; gives whether it is one.
    fn item(&mut self, line: &Line<'a>, marker: Marker) -> bool {
        while self.levels.len() > 1 && self.levels.last().is_some_and(|level| line.indent < level.indent) {
            self.levels.pop();
        }
        match self.levels.last_mut() {
            Some(level) if line.indent <= level.indent + 1 => {
                if !level.marker.precedes(&marker) {
                    return false;
                }
                level.item += 1;
                level.marker = marker;
            }
            _ => {
                let first = marker.number.unwrap_or(1);
                self.levels.push(Level { list: self.list.lists, indent: line.indent, marker, item: 0, first });
                self.list.lists += 1;
            }
        }
        let depth = self.levels.len() - 1;
        let Some(level) = self.levels.last() else { return false };
        let ordered = level.marker.number.is_some();
        let place = ListItem { list: level.list, depth, ordered, item: level.item, first: level.first };
        self.list.items.push((vec![line.after(level.marker.length)], place));
        true
    }

    /// Takes the line as the next of the last item: it stands under the item's text, or the item was wrapped.
    fn goes_on(&mut self, previous: &Line<'a>, line: &Line<'a>, wrap: Wrap) -> bool {
        let indent = self.levels.last().map_or(0, |level| level.indent);
        let goes_on = !line.gap && (line.indent > indent + 1 || wrap.joins(previous, line));
        if let (true, Some((lines, _))) = (goes_on, self.list.items.last_mut()) {
            lines.push(*line);
        }
        goes_on
    }
}

/// What stands before an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Marker {
    /// The bullet, or the last character of the numbering.
    sign: char,
    style: Style,
    number: Option<u64>,
    /// Its bytes.
    length: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    Bullet,
    Digits,
    Latin,
    Hebrew,
    Arabic,
}

impl Marker {
    /// Whether `next` may stand before the item after this one.
    fn precedes(&self, next: &Marker) -> bool {
        self.sign == next.sign
            && self.style == next.style
            && match (self.number, next.number) {
                (Some(number), Some(next)) => next == number + 1,
                (None, None) => true,
                _ => false,
            }
    }
}

/// The marker at the start of the text: `- `, `1. `, `2) `, `(3) `, `d) `, and the same with Hebrew or Arabic letters and
/// digits.
fn marker(text: &str) -> Option<Marker> {
    let first = text.chars().next()?;
    let marker = match first {
        '-' | '*' => Marker { sign: first, style: Style::Bullet, number: None, length: 1 },
        '\u{2022}'
        | '\u{2023}'
        | '\u{2043}'
        | '\u{25AA}'..='\u{25AB}'
        | '\u{25B6}'
        | '\u{25BA}'
        | '\u{25CB}'
        | '\u{25CF}'
        | '\u{25E6}'
        | '\u{25A0}'
        | '\u{25A1}'
        | '\u{B7}' => Marker { sign: first, style: Style::Bullet, number: None, length: first.len_utf8() },
        _ => numbering(text)?,
    };
    let rest = &text[marker.length..];
    let says_something = rest.chars().any(char::is_alphanumeric);
    let apart = rest.starts_with(char::is_whitespace) || !first.is_ascii() && marker.style == Style::Bullet;
    (says_something && apart).then_some(marker)
}

fn numbering(text: &str) -> Option<Marker> {
    let (open, inner) = match text.strip_prefix('(') {
        Some(inner) => (1, inner),
        None => (0, text),
    };
    let close = inner.char_indices().take(5).find(|(_, c)| matches!(c, '.' | ')' | '-' | '\u{2013}'))?;
    let (label, sign) = (&inner[..close.0], close.1);
    let (style, number) = value(label)?;
    let fits = match sign {
        ')' => true,
        '.' => open == 0 && style != Style::Latin,
        // `١- ` is how Arabic numbers its items; `5 - 3` elsewhere is a score.
        _ => open == 0 && style != Style::Hebrew && !label.is_ascii(),
    };
    fits.then_some(Marker { sign, style, number: Some(number), length: open + close.0 + sign.len_utf8() })
}

/// What a label counts, from 1: digits up to three, Hebrew letters up to two, a Latin or an Arabic letter.
fn value(label: &str) -> Option<(Style, u64)> {
    let label = label.trim_end_matches(['\'', '\u{5F3}']);
    let first = label.chars().next()?;
    if first.is_numeric() {
        let digit = |c: char| match c {
            '0'..='9' => c.to_digit(10),
            '\u{660}'..='\u{669}' => Some(c as u32 - 0x660),
            '\u{6F0}'..='\u{6F9}' => Some(c as u32 - 0x6F0),
            _ => None,
        };
        let number = label.chars().try_fold(0, |sum: u64, c| Some(sum * 10 + u64::from(digit(c)?)))?;
        return (label.chars().count() <= 3).then_some((Style::Digits, number));
    }
    if ('\u{5D0}'..='\u{5EA}').contains(&first) {
        let mut total = 0;
        for c in label.chars() {
            total += hebrew_letter(c)?;
        }
        return (label.chars().count() <= 2 && total < 100).then_some((Style::Hebrew, total));
    }
    if first.is_ascii_lowercase() {
        return (label.len() == 1).then_some((Style::Latin, u64::from(first as u8 - b'a') + 1));
    }
    let index = ARABIC_LETTERS.iter().position(|letters| letters.contains(&first))?;
    (label.chars().count() == 1).then_some((Style::Arabic, index as u64 + 1))
}

/// The value of a letter as a numeral, up to ninety.
fn hebrew_letter(c: char) -> Option<u64> {
    // Final forms stand between their siblings in Unicode and count nothing.
    const LETTERS: &str = "\u{5D0}\u{5D1}\u{5D2}\u{5D3}\u{5D4}\u{5D5}\u{5D6}\u{5D7}\u{5D8}\u{5D9}\u{5DB}\u{5DC}\u{5DE}\u{5E0}\u{5E1}\u{5E2}\u{5E4}\u{5E6}";
    let index = LETTERS.chars().position(|letter| letter == c)? as u64;
    Some(if index < 9 { index + 1 } else { (index - 8) * 10 })
}

/// The letters that number Arabic lists, in the order of their values (abjad).
const ARABIC_LETTERS: [&[char]; 10] = [
    &['\u{623}', '\u{627}'],
    &['\u{628}'],
    &['\u{62C}'],
    &['\u{62F}'],
    &['\u{647}'],
    &['\u{648}'],
    &['\u{632}'],
    &['\u{62D}'],
    &['\u{637}'],
    &['\u{64A}'],
];
