//! What elements and attributes mean.

use dom_query::NodeRef;

use crate::article::Role;
use crate::lang::{BaseDirection, Direction, LanguageTag};
use crate::text::MarkKind;

/// How an element is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::read) enum Kind {
    /// It is not seen, or holds no text of the article.
    Skipped,
    /// It is part of a line.
    Inline,
    /// A block, or a box of blocks.
    Block,
    Heading(u8),
    List {
        ordered: bool,
    },
    Item,
    Table,
    Row,
    Cell {
        header: bool,
    },
    Figure,
    Caption,
    Quotation,
    Preformatted,
    Navigation,
    LineBreak,
    Image,
}

/// How the element is read, by its name.
pub(in crate::read) fn kind(name: &str) -> Kind {
    match name {
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Kind::Heading(name.as_bytes()[1] - b'0'),
        "ul" | "menu" | "dir" => Kind::List { ordered: false },
        "ol" => Kind::List { ordered: true },
        "li" => Kind::Item,
        "table" => Kind::Table,
        "tr" => Kind::Row,
        "td" => Kind::Cell { header: false },
        "th" => Kind::Cell { header: true },
        "figure" => Kind::Figure,
        "figcaption" | "caption" => Kind::Caption,
        "blockquote" => Kind::Quotation,
        "pre" | "listing" | "xmp" => Kind::Preformatted,
        "nav" => Kind::Navigation,
        "br" => Kind::LineBreak,
        "img" | "amp-img" => Kind::Image,
        "address" | "article" | "aside" | "body" | "center" | "dd" | "details" | "dialog" | "div" | "dl" | "dt"
        | "fieldset" | "footer" | "form" | "header" | "hgroup" | "hr" | "html" | "legend" | "main" | "p" | "search"
        | "section" | "summary" | "tbody" | "tfoot" | "thead" => Kind::Block,
        "applet" | "audio" | "canvas" | "col" | "colgroup" | "datalist" | "embed" | "frameset" | "head" | "iframe"
        | "input" | "map" | "meter" | "noembed" | "noframes" | "noscript" | "object" | "option" | "optgroup"
        | "progress" | "rp" | "script" | "select" | "style" | "svg" | "template" | "textarea" | "title" | "video" => {
            Kind::Skipped
        }
        _ => Kind::Inline,
    }
}

/// Whether the author hid the element from everybody.
pub(super) fn is_hidden(node: &NodeRef<'_>) -> bool {
    let hides = |style: &str| {
        let style: String = style.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_lowercase();
        style.contains("display:none") || style.contains("visibility:hidden")
    };
    node.has_attr("hidden") || node.attr("style").is_some_and(|style| hides(&style))
}

/// What an inline element says of its text, by its name.
pub(super) fn mark(name: &str) -> Option<MarkKind> {
    match name {
        "em" | "i" => Some(MarkKind::Emphasis),
        "strong" | "b" => Some(MarkKind::Strong),
        "code" | "kbd" | "samp" | "tt" => Some(MarkKind::Code),
        "q" => Some(MarkKind::Quotation),
        "cite" => Some(MarkKind::Title),
        _ => None,
    }
}

/// That an element isolates its text, by its name.
pub(super) fn isolation(name: &str) -> Option<MarkKind> {
    (name == "bdi").then_some(MarkKind::Direction(BaseDirection::Auto))
}

/// The role that an element of the block level declares in its attributes: schema.org microdata, DPUB-ARIA.
pub(super) fn declared_role(node: &NodeRef<'_>) -> Option<Role> {
    if let Some(property) = node.attr("itemprop") {
        let known = property.split_ascii_whitespace().find_map(|name| match name {
            "headline" => Some(Role::Headline),
            "alternativeHeadline" | "description" => Some(Role::Standfirst),
            "author" => Some(Role::Byline),
            "datePublished" => Some(Role::Published),
            "dateModified" => Some(Role::Updated),
            "articleSection" => Some(Role::Section),
            "caption" => Some(Role::Caption),
            _ => None,
        });
        if known.is_some() {
            return known;
        }
    }
    match node.attr("role")?.trim() {
        "doc-subtitle" => Some(Role::Standfirst),
        "doc-footnote" | "doc-endnote" => Some(Role::Footnote),
        "navigation" => Some(Role::Navigation),
        _ => None,
    }
}

/// The language that the element declares.
pub(super) fn language(node: &NodeRef<'_>) -> Option<LanguageTag> {
    node.attr("lang").or_else(|| node.attr("xml:lang"))?.parse().ok().filter(|tag: &LanguageTag| !tag.is_und())
}

/// The direction that the element declares.
pub(super) fn direction(node: &NodeRef<'_>) -> Option<BaseDirection> {
    match node.attr("dir")?.trim().to_ascii_lowercase().as_str() {
        "ltr" => Some(Direction::Ltr.into()),
        "rtl" => Some(Direction::Rtl.into()),
        "auto" => Some(BaseDirection::Auto),
        _ => None,
    }
}

/// The address of an image; pages that load images late keep it in an attribute of their own.
pub(super) fn image_address(node: &NodeRef<'_>) -> Option<String> {
    let spacer = |name: &str| node.attr(name).is_some_and(|size| matches!(size.trim(), "0" | "1" | "2"));
    if spacer("width") || spacer("height") {
        return None;
    }
    let source = node.attr("src").filter(|src| !src.trim_start().starts_with("data:") && !src.trim().is_empty());
    let late = || ["data-src", "data-original", "data-lazy-src"].iter().find_map(|name| node.attr(name));
    source.or_else(late).map(|address| address.to_string())
}
