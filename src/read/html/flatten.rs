//! Nesting that no author wrote, taken out before the parser sees it.
//!
//! The time of the parser grows with the square of the nesting depth and of the number of attributes of a tag. So one
//! linear pass drops the tags below the depth at which browsers stop nesting too, and the attributes after the first
//! hundred. It need not know the grammar: it finds tags, counts those that are open, and leaves everything else alone.

use std::borrow::Cow;

/// How deep elements may nest; browsers flatten there too.
const DEEPEST: usize = 512;
/// How deep elements that only format may nest. The parser opens them anew in each paragraph.
const DEEPEST_FORMAT: usize = 12;
/// How many attributes a tag may have.
const MOST_ATTRIBUTES: usize = 100;

/// The source without the tags and attributes that are too many.
pub(super) fn flatten(source: &str) -> Cow<'_, str> {
    let bytes = source.as_bytes();
    let (mut kept, mut copied) = (String::new(), 0);
    let (mut boxes, mut formats, mut foreign) = (Boxes::default(), Formats::default(), false);
    let mut at = 0;
    while let Some(offset) = memchr::memchr(b'<', &bytes[at..]) {
        let start = at + offset;
        let Some(tag) = Tag::at(source, start) else {
            at = skip_comment(bytes, start);
            continue;
        };
        let fits = match tag.kind {
            Kind::Void => true,
            // In drawings and formulas `/>` ends an element; in HTML it does not.
            Kind::Unknown if foreign && tag.ends_itself(bytes) => true,
            Kind::Unknown | Kind::Box => boxes.fits(&tag),
            Kind::Format(index) => formats.fits(index, tag.closes),
        };
        foreign = match tag.name.to_ascii_lowercase().as_str() {
            "svg" | "math" => !tag.closes,
            "desc" | "foreignobject" | "title" => false,
            _ => foreign && matches!(tag.kind, Kind::Unknown),
        };
        let keep_to = if fits { tag.attributes_end } else { start };
        if keep_to != tag.end {
            kept.push_str(&source[copied..keep_to]);
            // A tag of which some attributes were kept has lost its end.
            kept.push_str(if keep_to > start { ">" } else { "" });
            copied = tag.end;
        }
        at = if tag.raw_text { raw_text_end(bytes, tag.end, tag.name) } else { tag.end };
    }
    if copied == 0 {
        return Cow::Borrowed(source);
    }
    kept.push_str(&source[copied..]);
    Cow::Owned(kept)
}

/// The open elements that nest, outer first.
#[derive(Default)]
struct Boxes<'a> {
    open: Vec<&'a str>,
}

impl<'a> Boxes<'a> {
    /// How far up an end tag looks for its start tag.
    const REACH: usize = 128;

    /// Counts the tag, and says whether it is above the depth.
    fn fits(&mut self, tag: &Tag<'a>) -> bool {
        if !tag.closes {
            if tag.name.eq_ignore_ascii_case("a") {
                // A link ends the one before it.
                let before = self.open.iter().rev().take(Boxes::REACH).position(|open| open.eq_ignore_ascii_case("a"));
                before.map(|above| self.open.remove(self.open.len() - above - 1));
            }
            self.open.push(tag.name);
            return self.open.len() <= DEEPEST;
        }
        let above = self.open.iter().rev().take(Boxes::REACH).position(|open| open.eq_ignore_ascii_case(tag.name));
        let Some(above) = above else { return true };
        self.open.truncate(self.open.len() - above - 1);
        self.open.len() < DEEPEST
    }
}

/// How many elements that only format are open, and were left out, by name. They are counted apart from the boxes because the
/// parser opens them again when a box has closed them.
#[derive(Default)]
struct Formats {
    open: [usize; FORMAT.len()],
    left_out: [usize; FORMAT.len()],
}

impl Formats {
    /// Counts the tag, and says whether it is above the depth.
    fn fits(&mut self, index: usize, closes: bool) -> bool {
        match closes {
            true if self.left_out[index] > 0 => {
                self.left_out[index] -= 1;
                return false;
            }
            true => self.open[index] = self.open[index].saturating_sub(1),
            false if self.open.iter().sum::<usize>() >= DEEPEST_FORMAT => {
                self.left_out[index] += 1;
                return false;
            }
            false => self.open[index] += 1,
        }
        true
    }
}

struct Tag<'a> {
    name: &'a str,
    closes: bool,
    kind: Kind,
    /// Whether what follows is text up to the end tag.
    raw_text: bool,
    /// The end of the last attribute that is kept; `end` when all are.
    attributes_end: usize,
    end: usize,
}

enum Kind {
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
    fn at(source: &'a str, start: usize) -> Option<Tag<'a>> {
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
    fn ends_itself(&self, bytes: &[u8]) -> bool {
        bytes[..self.end].ends_with(b"/>")
    }
}

/// Elements without content, and those whose end tag may be left out, which their siblings close.
const VOID: [&str; 36] = [
    "area", "base", "body", "br", "caption", "col", "colgroup", "dd", "dt", "embed", "head", "hr", "html", "img",
    "input", "li", "link", "meta", "option", "optgroup", "p", "param", "rb", "rp", "rt", "rtc", "source", "tbody",
    "td", "tfoot", "th", "thead", "tr", "track", "wbr", "frame",
];
const FORMAT: [&str; 12] = ["b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u"];
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
                at = attribute(bytes, at)?;
            }
        }
    }
}

/// The end of the attribute that begins at `at`.
fn attribute(bytes: &[u8], at: usize) -> Option<usize> {
    let stop = |from: usize, also: &[u8]| {
        let ends = |byte: &u8| byte.is_ascii_whitespace() || *byte == b'>' || also.contains(byte);
        bytes[from..].iter().position(ends).map(|length| from + length)
    };
    let space = |from: usize| bytes[from..].iter().position(|byte| !byte.is_ascii_whitespace()).map(|skip| from + skip);
    let name_end = stop(at + 1, b"=/")?;
    let equals = space(name_end)?;
    if bytes[equals] != b'=' {
        return Some(name_end);
    }
    let value = space(equals + 1)?;
    match bytes[value] {
        quote @ (b'"' | b'\'') => memchr::memchr(quote, &bytes[value + 1..]).map(|length| value + length + 2),
        _ => stop(value, b""),
    }
}

/// The end of a comment or declaration at `start`, or the next byte.
fn skip_comment(bytes: &[u8], start: usize) -> usize {
    let rest = &bytes[start..];
    if rest.starts_with(b"<!--") {
        // Without an end, the parser takes all the rest for the comment.
        return memchr::memmem::find(&rest[2..], b"-->").map_or(bytes.len(), |end| start + 2 + end + 3);
    }
    start + 1
}

/// Where the end tag of a raw text element begins.
fn raw_text_end(bytes: &[u8], from: usize, name: &str) -> usize {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_authors_write_is_left_alone() {
        let page = "<!-- <div> --><script>'<div>'</script><p title='>'>a<br/><p>b <b>c</b> 1 < 2";
        assert!(matches!(flatten(&page.repeat(600)), Cow::Borrowed(_)));
    }

    #[test]
    fn what_nobody_closed_is_closed_by_what_is_around_it() {
        let page = "<div><a name=x><span>a<svg><path/><path/></svg></div><p><font>b</font>";
        assert!(matches!(flatten(&page.repeat(600)), Cow::Borrowed(_)));
    }

    #[test]
    fn tags_below_the_depth_go() {
        let (open, close) = ("<div class=x>".repeat(600), "</div>".repeat(600));
        let flat = flatten(&format!("{open}text{close}<p>after")).into_owned();
        assert_eq!(flat.matches("<div").count(), DEEPEST);
        assert_eq!(flat.matches("</div").count(), DEEPEST);
        assert!(flat.ends_with("<p>after"));
        assert_eq!(flatten(&"<b>".repeat(20)).matches("<b>").count(), DEEPEST_FORMAT);
    }

    #[test]
    fn attributes_after_the_hundredth_go() {
        let attributes: String = (0..300).map(|n| format!(" a{n}='>'")).collect();
        let flat = flatten(&format!("<p{attributes}>text")).into_owned();
        assert!(flat.ends_with(" a99='>' >text"), "{flat}");
    }
}
