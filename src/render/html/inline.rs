//! The nodes of a line, as HTML.

use super::writer::{Attributes, Writer, bare, class};
use crate::lang::{Direction, LanguageTag};
use crate::page::{Inline, Isolates, Passage, Phrase};

/// Writes a passage's words.
pub(super) fn words(writer: &mut Writer, passage: &Passage) {
    inlines(writer, &passage.content, &passage.language);
}

/// Writes nodes that stand in a text of `language`.
pub(super) fn inlines(writer: &mut Writer, content: &[Inline], language: &LanguageTag) {
    for node in content {
        inline(writer, node, language);
    }
}

fn inline(writer: &mut Writer, node: &Inline, language: &LanguageTag) {
    let mut wrap = |name: &'static str, attributes: Attributes, content: &[Inline]| {
        writer.inline(name, &attributes, |writer| inlines(writer, content, language));
    };
    match node {
        Inline::Text(text) => writer.text(text),
        Inline::Phrase(phrase) => self::phrase(writer, phrase, language),
        Inline::Emphasis(content) => wrap("em", bare(), content),
        Inline::Strong(content) => wrap("strong", bare(), content),
        Inline::Quotation(content) => wrap("q", bare(), content),
        Inline::Title(content) => wrap("cite", bare(), content),
        Inline::Time { datetime, content } => wrap("time", bare().with("datetime", datetime), content),
        Inline::Code(code) => {
            writer.inline("code", &bare().isolate(Some(Direction::Ltr)), |writer| writer.text(code));
        }
        Inline::Link { href, hreflang, content } => {
            let mut attributes = bare().with("href", href);
            if let Some(hreflang) = hreflang {
                attributes = attributes.with("hreflang", hreflang.to_string());
            }
            wrap("a", attributes, content);
        }
        Inline::Image { src, alt } => image(writer, src, alt, language),
        Inline::LineBreak => writer.void("br", &bare()),
    }
}

/// A phrase is a `bdi` where it is isolated, and a `span` where it is only in another language. A lone element within
/// carries the attributes itself: the marks of a quotation then are those of the language around it.
fn phrase(writer: &mut Writer, phrase: &Phrase, around: &LanguageTag) {
    let language = phrase.language.as_ref().unwrap_or(around);
    let (name, attributes, content): (_, _, &[Inline]) = match (phrase.content.as_slice(), phrase.isolate) {
        ([Inline::Quotation(content)], _) => ("q", bare(), content),
        ([Inline::Emphasis(content)], None) => ("em", bare(), content),
        ([Inline::Strong(content)], None) => ("strong", bare(), content),
        ([Inline::Title(content)], None) => ("cite", bare(), content),
        ([Inline::Link { href, hreflang: None, content }], None) => ("a", bare().with("href", href), content),
        (content, None) => ("span", bare(), content),
        (content @ [Inline::Text(text)], Some(_)) if is_number(text) => ("bdi", class("number"), content),
        (content, Some(_)) => ("bdi", bare(), content),
    };
    let attributes = attributes.language(phrase.language.as_ref()).isolate(phrase.isolate);
    writer.inline(name, &attributes, |writer| inlines(writer, content, language));
}

/// Whether a text is a number, a range, a telephone number: it must not be broken over two lines.
fn is_number(text: &str) -> bool {
    text.len() <= LONGEST_NUMBER && text.contains(char::is_numeric) && !text.contains(char::is_alphabetic)
}

/// How many bytes a number has that is kept on one line.
const LONGEST_NUMBER: usize = 24;

/// Writes an image.
pub(super) fn image(writer: &mut Writer, src: &str, alt: &[Inline], language: &LanguageTag) {
    let alt = Inline::plain(alt, language, Isolates::Controls);
    writer.void("img", &bare().with("src", src).with("alt", alt));
}
