//! A writer of HTML that cannot write it wrong: every text and attribute is escaped, every element closed, and `lang` and
//! `dir` are printed where they differ from those around, and nowhere else.

use crate::lang::{Direction, LanguageTag};
use crate::page::Passage;

/// Writes HTML to a string.
pub(super) struct Writer {
    out: String,
    /// The languages and directions around, outermost first; the last is the one that holds.
    around: Vec<Around>,
}

/// The language and direction that hold at a place.
#[derive(Clone, Debug, PartialEq)]
struct Around {
    language: LanguageTag,
    direction: Direction,
}

/// The attributes of an element, in the order of writing.
#[derive(Clone, Debug, Default)]
pub(super) struct Attributes<'a> {
    pairs: Vec<(&'static str, std::borrow::Cow<'a, str>)>,
    language: Option<&'a LanguageTag>,
    direction: Option<Stamp>,
}

/// When `dir` is printed.
#[derive(Clone, Copy, Debug)]
enum Stamp {
    /// Where it differs from the direction around: on blocks, which are laid out by themselves anyway.
    Block(Direction),
    /// Always: the attribute is what isolates.
    Isolate(Direction),
}

/// No attribute.
pub(super) fn bare<'a>() -> Attributes<'a> {
    Attributes::default()
}

/// The attribute `class` alone.
pub(super) fn class(name: &str) -> Attributes<'_> {
    bare().with("class", name)
}

impl<'a> Attributes<'a> {
    /// With one more.
    pub(super) fn with(mut self, name: &'static str, value: impl Into<std::borrow::Cow<'a, str>>) -> Self {
        self.pairs.push((name, value.into()));
        self
    }

    /// In a language.
    pub(super) fn language(mut self, language: Option<&'a LanguageTag>) -> Self {
        self.language = language;
        self
    }

    /// As a block of a base direction.
    pub(super) fn direction(mut self, direction: Direction) -> Self {
        self.direction = Some(Stamp::Block(direction));
        self
    }

    /// As a phrase that is isolated.
    pub(super) fn isolate(mut self, direction: Option<Direction>) -> Self {
        self.direction = direction.map(Stamp::Isolate);
        self
    }

    /// In the language and base direction of a passage.
    pub(super) fn passage(self, passage: &'a Passage) -> Self {
        self.language(Some(&passage.language)).direction(passage.direction)
    }
}

impl Writer {
    /// A writer of what stands in a document of that language and direction.
    pub(super) fn new(language: &LanguageTag, direction: Direction) -> Writer {
        let around = vec![Around { language: language.clone(), direction }];
        Writer { out: String::with_capacity(16 * 1024), around }
    }

    /// What was written.
    pub(super) fn finish(self) -> String {
        self.out
    }

    /// An element in a line, and what it holds.
    pub(super) fn inline(&mut self, name: &'static str, attributes: &Attributes, content: impl FnOnce(&mut Writer)) {
        self.start(name, attributes);
        content(self);
        self.end(name);
    }

    /// A block of text: on a line of its own.
    pub(super) fn block(&mut self, name: &'static str, attributes: &Attributes, content: impl FnOnce(&mut Writer)) {
        self.inline(name, attributes, content);
        self.line_end();
    }

    /// An element of blocks: its tags on lines of their own.
    pub(super) fn section(&mut self, name: &'static str, attributes: &Attributes, content: impl FnOnce(&mut Writer)) {
        self.start(name, attributes);
        self.line_end();
        content(self);
        self.end(name);
        self.line_end();
    }

    /// An element that holds nothing and has no end tag.
    pub(super) fn void(&mut self, name: &'static str, attributes: &Attributes) {
        self.start(name, attributes);
        self.around.pop();
    }

    /// The language and direction of the outermost element, printed whatever is around.
    pub(super) fn root(&mut self, name: &'static str, attributes: &Attributes, content: impl FnOnce(&mut Writer)) {
        self.out.push('<');
        self.out.push_str(name);
        let Around { language, direction } = self.around[0].clone();
        self.pairs(attributes);
        self.attribute("lang", &code(&language));
        self.attribute("dir", direction.as_str());
        self.out.push('>');
        self.line_end();
        content(self);
        self.end_tag(name);
        self.line_end();
    }

    /// A text, escaped.
    pub(super) fn text(&mut self, text: &str) {
        escape(text, b"&<>", &mut self.out);
    }

    /// What is HTML, CSS or JSON already.
    pub(super) fn verbatim(&mut self, text: &str) {
        self.out.push_str(text);
    }

    /// A line end between blocks.
    pub(super) fn line_end(&mut self) {
        self.out.push('\n');
    }

    fn start(&mut self, name: &'static str, attributes: &Attributes) {
        self.out.push('<');
        self.out.push_str(name);
        self.pairs(attributes);
        let mut around = self.around[self.around.len() - 1].clone();
        if let Some(language) = attributes.language.filter(|language| !language.is_said_by(&around.language)) {
            self.attribute("lang", &code(language));
            around.language = language.clone();
        }
        match attributes.direction {
            Some(Stamp::Block(direction)) if direction == around.direction => {}
            Some(Stamp::Block(direction) | Stamp::Isolate(direction)) => {
                self.attribute("dir", direction.as_str());
                around.direction = direction;
            }
            None => {}
        }
        self.around.push(around);
        self.out.push('>');
    }

    fn end(&mut self, name: &'static str) {
        self.around.pop();
        self.end_tag(name);
    }

    fn end_tag(&mut self, name: &'static str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    fn pairs(&mut self, attributes: &Attributes) {
        for (name, value) in &attributes.pairs {
            self.attribute(name, value);
        }
    }

    fn attribute(&mut self, name: &'static str, value: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        escape(value, b"&<>\"", &mut self.out);
        self.out.push('"');
    }
}

/// The value of `lang`: a language that is not known is the empty string there.
fn code(language: &LanguageTag) -> String {
    match language.to_string() {
        unknown if unknown == "und" => String::new(),
        known => known,
    }
}

/// Escapes the characters of `special`, some of `&<>"`.
fn escape(text: &str, special: &[u8], out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| special.contains(&byte)) {
        out.push_str(&rest[..at]);
        out.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            _ => "&quot;",
        });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::tag;

    #[test]
    fn language_and_direction_are_printed_where_they_differ() {
        let (hebrew, english) = (tag("he"), tag("en"));
        let mut writer = Writer::new(&hebrew, Direction::Rtl);
        writer.inline("p", &bare().language(Some(&english)).direction(Direction::Ltr), |writer| {
            writer.inline("i", &bare().language(Some(&english)).direction(Direction::Ltr), |writer| writer.text("a"));
            writer.inline("bdi", &bare().isolate(Some(Direction::Ltr)), |writer| writer.text("b"));
        });
        writer.inline("p", &bare().language(Some(&hebrew)).direction(Direction::Rtl), |writer| writer.text("c"));
        let html = writer.finish();
        assert_eq!(html, r#"<p lang="en" dir="ltr"><i>a</i><bdi dir="ltr">b</bdi></p><p>c</p>"#);
    }

    #[test]
    fn everything_is_escaped() {
        let mut writer = Writer::new(&tag("en"), Direction::Ltr);
        writer.inline("a", &bare().with("href", "?a=\"1\"&b=<2>"), |writer| writer.text("\"<&>'"));
        assert_eq!(writer.finish(), "<a href=\"?a=&quot;1&quot;&amp;b=&lt;2&gt;\">\"&lt;&amp;&gt;'</a>");
    }
}
