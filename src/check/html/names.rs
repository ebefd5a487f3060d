//! The elements of HTML, by what they mean for the layout of text.

/// What an element is to the text around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Nature {
    /// A part of the line that it stands in.
    Phrase,
    /// It ends the line before it, and begins its own. So does what HTML does not know.
    Block,
    /// One object in the line; text in it is not part of the line, and is not looked at.
    Object,
    /// Text in it is not for readers.
    Silent,
    /// A line break.
    Break,
}

pub(super) fn nature(name: &str) -> Nature {
    match name {
        "a" | "abbr" | "acronym" | "b" | "bdi" | "big" | "cite" | "code" | "data" | "del" | "dfn" | "em" | "font"
        | "i" | "ins" | "kbd" | "label" | "mark" | "nobr" | "q" | "ruby" | "s" | "samp" | "small" | "span"
        | "strike" | "strong" | "sub" | "sup" | "time" | "tt" | "u" | "var" | "wbr" => Nature::Phrase,
        "img" | "input" | "embed" | "svg" | "math" | "video" | "audio" | "canvas" | "object" | "iframe" | "meter"
        | "progress" | "textarea" | "bdo" | "rt" | "rp" => Nature::Object,
        "script" | "style" | "template" | "noscript" | "title" => Nature::Silent,
        "br" => Nature::Break,
        _ => Nature::Block,
    }
}

/// Elements that have no end tag (HTML 13.1.2).
pub(super) fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "source"
            | "track"
            | "wbr"
    )
}

/// Elements whose text is code, and runs from left to right.
pub(in crate::check) fn is_code(name: &str) -> bool {
    matches!(name, "pre" | "code" | "kbd" | "samp" | "var" | "tt")
}

/// Whether the start of an element ends one that is open (HTML 13.1.2.4).
pub(super) fn is_ended_by(open: &str, start: &str) -> bool {
    match open {
        "p" => nature(start) == Nature::Block && !is_of_the_line(start),
        "li" => start == "li",
        "dt" | "dd" => matches!(start, "dt" | "dd"),
        "tr" => matches!(start, "tr" | "tbody" | "tfoot" | "thead"),
        "td" | "th" => matches!(start, "td" | "th" | "tr" | "tbody" | "tfoot"),
        "option" => matches!(start, "option" | "optgroup"),
        "head" => start == "body",
        _ => false,
    }
}

/// Elements that a paragraph may hold, though they are blocks to us.
fn is_of_the_line(name: &str) -> bool {
    matches!(
        name,
        "button" | "select" | "option" | "optgroup" | "datalist" | "link" | "meta" | "picture" | "slot" | "source"
    ) || name.contains('-')
}

/// Through these, a `</p>` or `<li>` does not reach (HTML 13.2.4.2).
pub(super) fn is_scope(name: &str) -> bool {
    matches!(name, "table" | "td" | "th" | "caption" | "html" | "button" | "ul" | "ol" | "dl" | "tr")
}
