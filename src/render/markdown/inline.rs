//! The nodes of a line, as Markdown. Where a delimiter would not work ([CommonMark 6.2]), the HTML tag stands for it.
//!
//! [CommonMark 6.2]: https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis

use crate::lang::LanguageTag;
use crate::page::Inline;

/// Writes the nodes of one text.
#[derive(Default)]
pub(super) struct Line {
    out: String,
    /// Whether line breaks are written as `<br>`.
    one_line: bool,
}

impl Line {
    pub(super) fn on_one_line(mut self) -> Self {
        self.one_line = true;
        self
    }

    pub(super) fn write(mut self, content: &[Inline]) -> String {
        self.nodes(content, None);
        self.out
    }

    /// Writes nodes; `after` is the character that follows them.
    fn nodes(&mut self, content: &[Inline], after: Option<char>) {
        for (number, node) in content.iter().enumerate() {
            let after = content.get(number + 1).map_or(after, first_character);
            self.node(node, after);
        }
    }

    fn node(&mut self, node: &Inline, after: Option<char>) {
        match node {
            Inline::Text(text) => escape(text, &mut self.out),
            Inline::Emphasis(content) => self.delimited("*", "em", content, after),
            Inline::Strong(content) => self.delimited("**", "strong", content, after),
            Inline::Quotation(content) => self.tagged("q", "", content),
            Inline::Title(content) => self.tagged("cite", "", content),
            Inline::Time { content, .. } => self.nodes(content, after),
            Inline::Code(code) => self.out.push_str(&self::code(code)),
            Inline::Image { src, alt } => self.out.push_str(&image(src, alt)),
            Inline::LineBreak => self.out.push_str(if self.one_line { "<br>" } else { "\\\n" }),
            Inline::Phrase(phrase) => match phrase.isolate {
                Some(direction) => self.tagged("bdi", &format!(" dir=\"{direction}\""), &phrase.content),
                None => self.nodes(&phrase.content, after),
            },
            Inline::Link { href, content, .. } => {
                self.out.push('[');
                self.nodes(content, Some(']'));
                self.out.push_str(&format!("]({})", destination(href)));
            }
        }
    }

    fn tagged(&mut self, name: &str, attributes: &str, content: &[Inline]) {
        self.out.push_str(&format!("<{name}{attributes}>"));
        self.nodes(content, Some('<'));
        self.out.push_str(&format!("</{name}>"));
    }

    fn delimited(&mut self, delimiter: &str, tag: &str, content: &[Inline], after: Option<char>) {
        let before = self.out.chars().next_back();
        let first = content.first().and_then(first_character);
        let last = content.last().and_then(last_character);
        let works = before != Some('*')
            && after != Some('*')
            && flanks(first, before)
            && flanks(last, after)
            && content.iter().all(|node| matches!(node, Inline::Text(_) | Inline::Code(_) | Inline::Link { .. }));
        if !works {
            return self.tagged(tag, "", content);
        }
        self.out.push_str(delimiter);
        self.nodes(content, Some('*'));
        self.out.push_str(delimiter);
    }
}

/// Whether a delimiter between `inner` and `outer` opens or closes: no blank inside, and punctuation inside only beside a
/// blank or punctuation outside.
fn flanks(inner: Option<char>, outer: Option<char>) -> bool {
    let blank = |c: Option<char>| c.is_none_or(char::is_whitespace);
    let mark = |c: Option<char>| c.is_some_and(|c| !c.is_alphanumeric() && !c.is_whitespace());
    !blank(inner) && (!mark(inner) || blank(outer) || mark(outer))
}

fn first_character(node: &Inline) -> Option<char> {
    match node {
        Inline::Text(text) => text.chars().next(),
        Inline::Phrase(phrase) if phrase.isolate.is_none() => phrase.content.first().and_then(first_character),
        Inline::Emphasis(_) | Inline::Strong(_) => Some('*'),
        Inline::Code(_) => Some('`'),
        Inline::Link { .. } => Some('['),
        _ => Some('<'),
    }
}

fn last_character(node: &Inline) -> Option<char> {
    match node {
        Inline::Text(text) => text.chars().next_back(),
        Inline::Code(_) => Some('`'),
        _ => Some('>'),
    }
}

/// An image.
pub(super) fn image(src: &str, alt: &[Inline]) -> String {
    let mut words = String::new();
    for node in alt {
        escape(&Inline::plain(std::slice::from_ref(node), &LanguageTag::UND, Default::default()), &mut words);
    }
    format!("![{words}]({})", destination(src))
}

fn destination(address: &str) -> String {
    if address.contains(['(', ')', ' ']) { format!("<{address}>") } else { address.to_owned() }
}

/// A code span: fenced by more backticks than stand in a row within.
fn code(code: &str) -> String {
    let fence = "`".repeat(longest_run(code, '`') + 1);
    let all_blank = code.chars().all(|c| c == ' ');
    let padded =
        code.starts_with('`') || code.ends_with('`') || (code.starts_with(' ') && code.ends_with(' ') && !all_blank);
    let pad = if padded { " " } else { "" };
    format!("{fence}{pad}{code}{pad}{fence}")
}

/// How many of a character stand in a row at most.
pub(super) fn longest_run(text: &str, wanted: char) -> usize {
    let mut longest = 0;
    let mut run = 0;
    for c in text.chars() {
        run = if c == wanted { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    longest
}

/// Escapes what would be markup anywhere in a line.
fn escape(text: &str, out: &mut String) {
    for (at, c) in text.char_indices() {
        let markup = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '~' => true,
            // A character reference.
            '&' => text[at + 1..].starts_with(|next: char| next.is_ascii_alphanumeric() || next == '#'),
            _ => false,
        };
        if markup {
            out.push('\\');
        }
        out.push(c);
    }
}

/// Escapes what would be markup at the start of a line: headings, lists, quotations, rules.
pub(super) fn escape_start(line: &str) -> String {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let at = match line.as_bytes() {
        [b'#' | b'>' | b'=' | b'-' | b'+' | b':', ..] => 0,
        bytes if digits > 0 && matches!(bytes.get(digits), Some(b'.' | b')')) => digits,
        _ => return line.to_owned(),
    };
    format!("{}\\{}", &line[..at], &line[at..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(content: &[Inline]) -> String {
        Line::default().write(content)
    }

    fn text(text: &str) -> Inline {
        Inline::Text(text.into())
    }

    #[test]
    fn words_that_look_like_markup_are_escaped() {
        assert_eq!(written(&[text("a*b_c [d] <e> &amp; & \\ `f`")]), "a\\*b\\_c \\[d\\] \\<e> \\&amp; & \\\\ \\`f\\`");
        assert_eq!(escape_start("1986. A year"), "1986\\. A year");
        assert_eq!(escape_start("- not an item"), "\\- not an item");
        assert_eq!(escape_start("2016-12"), "2016-12");
    }

    #[test]
    fn emphasis_that_would_not_work_is_a_tag() {
        let emphasis = |inner: &str| Inline::Emphasis(vec![text(inner)]);
        assert_eq!(written(&[text("a "), emphasis("b"), text(" c")]), "a *b* c");
        assert_eq!(written(&[text("a"), emphasis("(b)"), text("c")]), "a<em>(b)</em>c");
        assert_eq!(written(&[emphasis("a"), Inline::Strong(vec![text("b")])]), "<em>a</em>**b**");
    }

    #[test]
    fn code_is_fenced_by_more_backticks() {
        assert_eq!(written(&[Inline::Code("a`b".into())]), "``a`b``");
        assert_eq!(written(&[Inline::Code("`".into())]), "`` ` ``");
    }
}
