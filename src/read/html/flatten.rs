//! Nesting that no author wrote, taken out before the parser sees it, and places that the parser would lose, put in.
//!
//! The time of the parser grows with the square of the nesting depth and of the number of attributes of a tag. So one
//! linear pass drops the tags below the depth at which browsers stop nesting too, and the attributes after the first
//! hundred. It need not know the grammar: it finds tags ([`lex`](super::lex)), counts those that are open, and leaves everything else alone.
//! The same pass stamps the [`places`](super::places) of text.

use std::borrow::Cow;

use super::lex::{FORMAT, Kind, Tag, raw_text_end, skip_comment};
use super::places::{Cutter, Places};

/// How deep elements that only format may nest. The parser opens them anew in each paragraph.
const DEEPEST_FORMAT: usize = 12;

/// A source that can be parsed.
pub(super) struct Flat<'a> {
    pub(super) source: Cow<'a, str>,
    /// Where the stretches of text stand in the source that was given.
    pub(super) places: Places,
    /// Whether tags were dropped.
    pub(super) is_flattened: bool,
}

/// The source without the tags below `deepest`.
pub(super) fn flatten(source: &str, deepest: usize) -> Flat<'_> {
    Pass::new(source, deepest, None).run()
}

/// The same, with the places of its text stamped.
pub(super) fn flatten_and_stamp(source: &str, deepest: usize) -> Flat<'_> {
    Pass::new(source, deepest, Some(Cutter::default())).run()
}

/// What the pass has written so far.
struct Pass<'a> {
    source: &'a str,
    kept: String,
    /// How much of the source was kept or dropped.
    copied: usize,
    cutter: Option<Cutter>,
    boxes: Boxes<'a>,
    formats: Formats,
    /// Whether a drawing or a formula is open.
    foreign: bool,
    is_flattened: bool,
}

impl<'a> Pass<'a> {
    fn new(source: &'a str, deepest: usize, cutter: Option<Cutter>) -> Pass<'a> {
        Pass {
            source,
            kept: String::new(),
            copied: 0,
            cutter,
            boxes: Boxes { open: Vec::new(), deepest },
            formats: Formats::default(),
            foreign: false,
            is_flattened: false,
        }
    }

    fn run(mut self) -> Flat<'a> {
        let bytes = self.source.as_bytes();
        let mut at = 0;
        while let Some(offset) = memchr::memchr(b'<', &bytes[at..]) {
            let start = at + offset;
            let Some(tag) = Tag::at(self.source, start) else {
                at = skip_comment(bytes, start);
                continue;
            };
            self.tag(&tag, start);
            at = if tag.raw_text { raw_text_end(bytes, tag.end, tag.name) } else { tag.end };
        }
        self.settle(self.source.len(), false);
        let places = self.cutter.map_or_else(Places::default, |cutter| cutter.finish(self.source));
        if self.copied == 0 {
            return Flat { source: Cow::Borrowed(self.source), places, is_flattened: false };
        }
        self.kept.push_str(&self.source[self.copied..]);
        Flat { source: Cow::Owned(self.kept), places, is_flattened: self.is_flattened }
    }

    fn tag(&mut self, tag: &Tag<'a>, start: usize) {
        let fits = match tag.kind {
            Kind::Void => true,
            // In drawings and formulas `/>` ends an element; in HTML it does not.
            Kind::Unknown if self.foreign && tag.ends_itself(self.source.as_bytes()) => true,
            Kind::Unknown | Kind::Box => self.boxes.fits(tag),
            Kind::Format(index) => self.formats.fits(index, tag.closes),
        };
        let name = tag.name.to_ascii_lowercase();
        self.foreign = match name.as_str() {
            "svg" | "math" => !tag.closes,
            "desc" | "foreignobject" | "title" => false,
            _ => self.foreign && matches!(tag.kind, Kind::Unknown),
        };
        let cuts = self.cutter.is_some() && !self.foreign && Cutter::cuts(&name);
        self.settle(start, !tag.closes && Cutter::is_of_line(&name));
        if let Some(cutter) = self.cutter.as_mut().filter(|_| cuts) {
            cutter.end(start);
            if !tag.closes && fits {
                let stamp = cutter.begin(tag.end);
                let name_end = start + 1 + tag.name.len();
                self.insert(name_end, &stamp.attribute());
            } else {
                cutter.wait(tag.end);
            }
        }
        let keep_to = if fits { tag.attributes_end } else { start };
        if keep_to != tag.end {
            self.kept.push_str(&self.source[self.copied..keep_to]);
            // A tag of which some attributes were kept has lost its end.
            self.kept.push_str(if keep_to > start { ">" } else { "" });
            self.copied = tag.end;
            self.is_flattened |= !fits;
        }
    }

    /// Stamps what follows an end tag: text before `end`, or a tag in a line that begins there.
    fn settle(&mut self, end: usize, is_inline: bool) {
        let Some(cutter) = &mut self.cutter else { return };
        let Some(at) = cutter.waiting() else { return };
        if is_inline || self.source[at..end].contains(|c: char| !c.is_whitespace()) {
            let stamp = cutter.begin(at);
            self.insert(at, &stamp.comment());
        }
    }

    fn insert(&mut self, at: usize, stamp: &str) {
        self.kept.push_str(&self.source[self.copied..at]);
        self.kept.push_str(stamp);
        self.copied = at;
    }
}

/// The open elements that nest, outer first.
struct Boxes<'a> {
    open: Vec<&'a str>,
    deepest: usize,
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
            return self.open.len() <= self.deepest;
        }
        let above = self.open.iter().rev().take(Boxes::REACH).position(|open| open.eq_ignore_ascii_case(tag.name));
        let Some(above) = above else { return true };
        self.open.truncate(self.open.len() - above - 1);
        self.open.len() < self.deepest
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

#[cfg(test)]
mod tests {
    use super::*;

    const DEEPEST: usize = 512;

    #[test]
    fn what_authors_write_is_left_alone() {
        let page = "<!-- <div> --><script>'<div>'</script><p title='>'>a<br/><p>b <b>c</b> 1 < 2";
        assert!(matches!(flatten(&page.repeat(600), DEEPEST).source, Cow::Borrowed(_)));
    }

    #[test]
    fn what_nobody_closed_is_closed_by_what_is_around_it() {
        let page = "<div><a name=x><span>a<svg><path/><path/></svg></div><p><font>b</font>";
        assert!(matches!(flatten(&page.repeat(600), DEEPEST).source, Cow::Borrowed(_)));
    }

    #[test]
    fn tags_below_the_depth_go() {
        let (open, close) = ("<div class=x>".repeat(600), "</div>".repeat(600));
        let flat = flatten(&format!("{open}text{close}<p>after"), DEEPEST).source.into_owned();
        assert_eq!(flat.matches("<div").count(), DEEPEST);
        assert_eq!(flat.matches("</div").count(), DEEPEST);
        assert!(flat.ends_with("<p>after"));
        assert_eq!(flatten(&"<b>".repeat(20), DEEPEST).source.matches("<b>").count(), DEEPEST_FORMAT);
    }

    #[test]
    fn attributes_after_the_hundredth_go() {
        let attributes: String = (0..300).map(|n| format!(" a{n}='>'")).collect();
        let flat = flatten(&format!("<p{attributes}>text"), DEEPEST).source.into_owned();
        assert!(flat.ends_with(" a99='>' >text"), "{flat}");
    }
}
