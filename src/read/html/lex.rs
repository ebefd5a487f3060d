//! Finding the tags of a source, without a grammar: names, attributes and ends.

use crate::text::Span;

/// How many attributes a tag may have: the time of the parser grows with the square of their number.
const MOST_ATTRIBUTES: usize = 100;

/// A tag in the source.
pub(in crate::read) struct Tag<'a> {
    pub(in crate::read) name: &'a str,
    pub(in crate::read) closes: bool,
    pub(in crate::read) kind: Kind,
    /// Whether what follows is text up to the end tag.
    pub(in crate::read) raw_text: bool,
    /// The end of the last attribute that is kept; `end` when all are.
    pub(in crate::read) attributes_end: usize,
    pub(in crate::read) end: usize,
}

/// How the tag counts for nesting.
pub(in crate::read) enum Kind {
    /// It holds nothing, or the parser closes it at its next sibling: it does not nest by itself.
    Void,
    /// One of [`FORMAT`], which the parser opens anew in the next paragraph.
    Format(usize),
    /// An element of HTML that nests.
    Box,
    /// An element of something else that nests.
    Unknown,
}

impl<'a> Tag<'a> {
    /// The tag that begins at `start`, if one does.
    pub(in crate::read) fn at(source: &'a str, start: usize) -> Option<Tag<'a>> {
        let bytes = source.as_bytes();
        let closes = bytes.get(start + 1) == Some(&b'/');
        let name_start = start + 1 + usize::from(closes);
        if !bytes.get(name_start)?.is_ascii_alphabetic() {
            return None;
        }
        let length =
            bytes[name_start..].iter().position(|byte| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>'));
        let name_end = name_start + length?;
        let name = &source[name_start..name_end];
        let (attributes_end, end) = attributes(bytes, name_end)?;
        let is = |names: &[&str]| names.iter().any(|known| name.eq_ignore_ascii_case(known));
        let kind = match FORMAT.iter().position(|known| name.eq_ignore_ascii_case(known)) {
            Some(index) => Kind::Format(index),
            None if is(&VOID) => Kind::Void,
            None if is(&BOX) => Kind::Box,
            None => Kind::Unknown,
        };
        Some(Tag { name, closes, kind, raw_text: !closes && is(&RAW_TEXT), attributes_end, end })
    }
}

impl Tag<'_> {
    /// The attributes of the tag that begins at `start`, in order, those left out that are too many.
    pub(in crate::read) fn attributes(&self, source: &str, start: usize) -> impl Iterator<Item = Attribute> {
        let (bytes, end) = (source.as_bytes(), self.attributes_end);
        let mut at = start + 1 + usize::from(self.closes) + self.name.len();
        std::iter::from_fn(move || {
            let is_between = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>');
            at += bytes[at..end].iter().position(|byte| !is_between(byte))?;
            let attribute = attribute(bytes, at)?;
            at = attribute.end;
            Some(attribute)
        })
    }

    /// Whether it is `<name/>`.
    pub(super) fn ends_itself(&self, bytes: &[u8]) -> bool {
        bytes[..self.end].ends_with(b"/>")
    }
}

/// Elements without content, and those whose end tag may be left out, which their siblings close.
const VOID: [&str; 36] = [
    "area", "base", "body", "br", "caption", "col", "colgroup", "dd", "dt", "embed", "head", "hr", "html", "img",
    "input", "li", "link", "meta", "option", "optgroup", "p", "param", "rb", "rp", "rt", "rtc", "source", "tbody",
    "td", "tfoot", "th", "thead", "tr", "track", "wbr", "frame",
];
/// Elements that only format.
pub(super) const FORMAT: [&str; 12] =
    ["b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u"];
/// Elements that end a drawing or a formula around them.
const BOX: [&str; 20] = [
    "a",
    "blockquote",
    "center",
    "div",
    "dl",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "menu",
    "nobr",
    "ol",
    "pre",
    "span",
    "sub",
    "sup",
    "table",
    "ul",
];
const RAW_TEXT: [&str; 7] = ["script", "style", "textarea", "title", "xmp", "iframe", "noframes"];

/// The end of the last attribute that is kept and of the tag; both are the same where all attributes are kept.
fn attributes(bytes: &[u8], mut at: usize) -> Option<(usize, usize)> {
    let (mut count, mut cut) = (0, None);
    loop {
        match *bytes.get(at)? {
            b'>' => return Some((cut.unwrap_or(at + 1), at + 1)),
            byte if byte.is_ascii_whitespace() || byte == b'/' => at += 1,
            _ => {
                if count == MOST_ATTRIBUTES {
                    cut = Some(at);
                }
                count += 1;
                at = attribute(bytes, at)?.end;
            }
        }
    }
}

/// An attribute in the source, without the quotation marks around its value.
pub(in crate::read) struct Attribute {
    pub(in crate::read) name: Span,
    /// Empty where it has none.
    pub(in crate::read) value: Span,
    end: usize,
}

/// The attribute that begins at `at`.
fn attribute(bytes: &[u8], at: usize) -> Option<Attribute> {
    let stop = |from: usize, also: &[u8]| {
        let ends = |byte: &u8| byte.is_ascii_whitespace() || *byte == b'>' || also.contains(byte);
        bytes[from..].iter().position(ends).map(|length| from + length)
    };
    let space = |from: usize| bytes[from..].iter().position(|byte| !byte.is_ascii_whitespace()).map(|skip| from + skip);
    let name = Span::new(at, stop(at + 1, b"=/")?);
    let equals = space(name.end)?;
    if bytes[equals] != b'=' {
        return Some(Attribute { name, value: Span::new(name.end, name.end), end: name.end });
    }
    let value = space(equals + 1)?;
    match bytes[value] {
        quote @ (b'"' | b'\'') => {
            let end = value + 1 + memchr::memchr(quote, &bytes[value + 1..])?;
            Some(Attribute { name, value: Span::new(value + 1, end), end: end + 1 })
        }
        _ => stop(value, b"").map(|end| Attribute { name, value: Span::new(value, end), end }),
    }
}

/// The end of a comment or declaration at `start`, or the next byte.
pub(in crate::read) fn skip_comment(bytes: &[u8], start: usize) -> usize {
    let rest = &bytes[start..];
    if rest.starts_with(b"<!--") {
        // Without an end, the parser takes all the rest for the comment.
        return memchr::memmem::find(&rest[2..], b"-->").map_or(bytes.len(), |end| start + 2 + end + 3);
    }
    start + 1
}

/// Where the end tag of a raw text element begins.
pub(in crate::read) fn raw_text_end(bytes: &[u8], from: usize, name: &str) -> usize {
    let mut at = from;
    while let Some(offset) = memchr::memmem::find(&bytes[at..], b"</") {
        at += offset + 2;
        let found = bytes.get(at..at + name.len());
        if found.is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes())) {
            return at - 2;
        }
    }
    bytes.len()
}
