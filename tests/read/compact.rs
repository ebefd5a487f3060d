//! Blocks as compact text, a line each: role, place, language and direction, then the text with its marks.

use std::fmt::Write;

use targum::{Article, BaseDirection, Block, Diagnostic, MarkKind, MarkedText, Place, Read};

/// Prints articles and findings.
pub(crate) fn print<'a>(
    articles: &[Article<Read>],
    findings: impl Iterator<Item = &'a Diagnostic>,
    source: &str,
) -> String {
    let mut out = String::new();
    for finding in findings {
        let place = finding.place.map(|place| format!(" at {}..{}", place.start, place.end)).unwrap_or_default();
        writeln!(out, "! {}{place}: {}", finding.code, finding.message).unwrap();
    }
    for (index, article) in articles.iter().enumerate() {
        if index > 0 {
            out.push_str("---\n");
        }
        metadata(&mut out, article);
        for block in &article.blocks {
            let beside = if block.state.beside { "beside " } else { "" };
            writeln!(out, "{beside}{}", line(block, source)).unwrap();
        }
        for removed in &article.removed {
            writeln!(out, "- {} | {} | {}", removed.role, escape(&removed.printed), removed.reason).unwrap();
        }
    }
    out
}

fn metadata(out: &mut String, article: &Article<Read>) {
    let known = &article.metadata;
    let fields = [
        ("language", article.language.as_ref().map(ToString::to_string)),
        ("headline", known.headline.clone()),
        ("standfirst", known.standfirst.clone()),
        ("byline", known.byline.clone()),
        ("published", known.published.map(|stamp| stamp.to_string())),
        ("updated", known.updated.map(|stamp| stamp.to_string())),
        ("site", known.site_name.clone()),
        ("url", known.url.clone()),
        ("image", known.image.clone()),
    ];
    for (name, value) in fields {
        if let Some(value) = value {
            writeln!(out, "@ {name}: {}", escape(&value)).unwrap();
        }
    }
}

fn line(block: &Block<Read>, source: &str) -> String {
    let mut head = block.declared_role.to_string();
    match &block.place {
        Place::Flow => {}
        Place::List(item) => {
            let kind = if item.ordered { "ol" } else { "ul" };
            write!(head, " {kind}{}.{} depth {} from {}", item.list, item.item, item.depth, item.first).unwrap();
        }
        Place::Table(cell) => {
            write!(head, " table{} {},{}", cell.table, cell.row, cell.column).unwrap();
            if (cell.columns, cell.rows) != (1, 1) {
                write!(head, " {}x{}", cell.columns, cell.rows).unwrap();
            }
            head.push_str(if cell.header { " header" } else { "" });
        }
        Place::Figure(number) => write!(head, " figure{number}").unwrap(),
        Place::Quotation(number) => write!(head, " quotation{number}").unwrap(),
        Place::Heading(level) => write!(head, " h{level}").unwrap(),
    }
    if let Some(language) = &block.declared_language {
        write!(head, " lang={language}").unwrap();
    }
    if let Some(direction) = block.declared_direction {
        write!(head, " dir={direction}").unwrap();
    }
    // Where the source has the very words, saying so is shorter, and proves the span.
    if let Some(span) = block.source {
        head.push_str(if source[span.range()] == block.text.text { " =" } else { " ~" });
    }
    format!("{head} | {}", marked(&block.text))
}

/// The text with its marks in braces.
fn marked(text: &MarkedText) -> String {
    let mut out = String::new();
    let mut open: Vec<usize> = Vec::new();
    let mut marks = text.marks.iter().peekable();
    for at in 0..=text.text.len() {
        if !text.text.is_char_boundary(at) {
            continue;
        }
        while open.last() == Some(&at) {
            open.pop();
            out.push('}');
        }
        while let Some(mark) = marks.next_if(|mark| mark.span.start == at) {
            write!(out, "{{{}:", kind(&mark.kind)).unwrap();
            if mark.span.is_empty() {
                out.push('}');
            } else {
                assert!(open.last().is_none_or(|end| mark.span.end <= *end), "marks nest: {text:?}");
                open.push(mark.span.end);
            }
        }
        if let Some(c) = text.text[at..].chars().next() {
            out.push_str(&escape(c.encode_utf8(&mut [0; 4])));
        }
    }
    assert!(marks.next().is_none() && open.is_empty(), "marks are sorted and inside the text: {text:?}");
    out
}

fn kind(kind: &MarkKind) -> String {
    match kind {
        MarkKind::Emphasis => "em".into(),
        MarkKind::Strong => "strong".into(),
        MarkKind::Code => "code".into(),
        MarkKind::Quotation => "q".into(),
        MarkKind::Title => "cite".into(),
        MarkKind::Link { href } => format!("a {href}"),
        MarkKind::Image { src, alt } => format!("img {src} \"{alt}\""),
        MarkKind::Language(tag) => format!("lang {tag}"),
        MarkKind::Direction(BaseDirection::Auto) => "dir auto".into(),
        MarkKind::Direction(BaseDirection::Fixed(direction)) => format!("dir {direction}"),
        MarkKind::Time { datetime } => format!("time {datetime}"),
    }
}

/// Line ends, and characters that cannot be seen, by name.
fn escape(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\u{A0}'
            | '\u{AD}'
            | '\u{61C}'
            | '\u{200B}'..='\u{200F}'
            | '\u{2028}'..='\u{202F}'
            | '\u{2060}'..='\u{206F}' => {
                write!(out, "\\u{{{:x}}}", c as u32).unwrap();
            }
            _ => out.push(c),
        }
    }
    out
}
