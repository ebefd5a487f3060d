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
    let (mut depth, mut format_depth) = (0_usize, 0_usize);
    let mut at = 0;
    while let Some(offset) = memchr::memchr(b'<', &bytes[at..]) {
        let start = at + offset;
        let Some(tag) = Tag::at(source, start) else {
            at = skip_comment(bytes, start);
            continue;
        };
        let keep_to = match tag.kind {
            Kind::Void => tag.attributes_end,
            Kind::Block => level(&mut depth, DEEPEST, &tag),
            Kind::Format => level(&mut format_depth, DEEPEST_FORMAT, &tag),
        };
        if keep_to != tag.end {
            kept.push_str(&source[copied..keep_to]);
            // A tag of which some attributes were kept has lost its end.
            kept.push_str(if keep_to > start { ">" } else { "" });
            copied = tag.end;
        }
        at = match tag.raw_text {
            true => raw_text_end(bytes, tag.end, tag.name),
            false => tag.end,
        };
    }
    if copied == 0 {
        return Cow::Borrowed(source);
    }
    kept.push_str(&source[copied..]);
    Cow::Owned(kept)
}

/// Counts the tag and gives up to where it is kept: to its end, to its last attribute, or not at all.
fn level(depth: &mut usize, deepest: usize, tag: &Tag<'_>) -> usize {
    let deep = match tag.closes {
        true => {
            *depth = depth.saturating_sub(1);
            *depth >= deepest
        }
        false => {
            *depth += 1;
            *depth > deepest
        }
    };
    if deep { tag.start } else { tag.attributes_end }
}

struct Tag<'a> {
    name: &'a str,
    closes: bool,
    kind: Kind,
    /// Whether what follows is text up to the end tag.
    raw_text: bool,
    start: usize,
    /// The end of the last attribute that is kept; `end` when all are.
    attributes_end: usize,
    end: usize,
}

enum Kind {
    /// It holds nothing, or the parser closes it at its next sibling: it does not nest by itself.
    Void,
    /// One of those that the parser opens anew in the next paragraph.
    Format,
    Block,
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
        let kind = if is(&VOID) {
            Kind::Void
        } else if is(&FORMAT) {
            Kind::Format
        } else {
            Kind::Block
        };
        Some(Tag { name, closes, kind, raw_text: !closes && is(&RAW_TEXT), start, attributes_end, end })
    }
}

/// Elements without content, and those whose end tag may be left out, which their siblings close.
const VOID: [&str; 36] = [
    "area", "base", "body", "br", "caption", "col", "colgroup", "dd", "dt", "embed", "head", "hr", "html", "img",
    "input", "li", "link", "meta", "option", "optgroup", "p", "param", "rb", "rp", "rt", "rtc", "source", "tbody",
    "td", "tfoot", "th", "thead", "tr", "track", "wbr", "frame",
];
const FORMAT: [&str; 14] =
    ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];
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
