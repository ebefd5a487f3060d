//! Inputs that no author wrote: whatever the bytes, reading ends soon, panics never, and keeps what it promises.

use std::fmt::Write;
use std::time::{Duration, Instant};

use targum::{Article, Format, MarkKind, Read, ReadOptions, decode, read_decoded};

/// Reads the bytes as each of the formats and looks at what comes out.
fn check(bytes: &[u8], formats: &[Format], name: &str) {
    for format in formats.iter().copied() {
        let options = ReadOptions { format, ..ReadOptions::default() };
        let Ok(decoded) = decode(bytes, &options).map(|outcome| outcome.value) else { continue };
        let Ok(outcome) = read_decoded(&decoded, &options) else { continue };
        for diagnostic in &outcome.diagnostics {
            if let Some(place) = diagnostic.place {
                assert!(decoded.text.get(place.range()).is_some(), "{name} as {format}: {diagnostic:?}");
            }
        }
        for article in &outcome.value {
            check_article(article, &decoded.text, &format!("{name} as {format}"));
        }
    }
}

fn check_article(article: &Article<Read>, source: &str, name: &str) {
    for block in &article.blocks {
        let text = &block.text.text;
        assert!(!text.is_empty() || block.text.marks.iter().any(|mark| is_image(&mark.kind)), "{name}: an empty block");
        let unfit = |c: char| {
            c.is_control() && c != '\t' && c != '\n'
                || c == '\u{FEFF}'
                || c as u32 & 0xFFFE == 0xFFFE
                || ('\u{FDD0}'..='\u{FDEF}').contains(&c)
        };
        assert!(!text.contains(unfit), "{name}: {text:?}");
        if let Some(span) = block.source {
            assert!(source.get(span.range()).is_some(), "{name}: {span:?}");
        }
        let mut open: Vec<usize> = Vec::new();
        let mut last = (0, usize::MAX);
        for mark in &block.text.marks {
            assert!(text.get(mark.span.range()).is_some(), "{name}: {mark:?} in {text:?}");
            assert!(is_image(&mark.kind) == mark.span.is_empty(), "{name}: {mark:?}");
            assert!(
                (last.0, usize::MAX - last.1) <= (mark.span.start, usize::MAX - mark.span.len()),
                "{name}: unsorted"
            );
            last = (mark.span.start, mark.span.len());
            open.retain(|end| *end > mark.span.start);
            assert!(open.last().is_none_or(|end| mark.span.end <= *end), "{name}: marks cross: {:?}", block.text);
            if !mark.span.is_empty() {
                open.push(mark.span.end);
            }
            if let MarkKind::Link { href } | MarkKind::Image { src: href, .. } = &mark.kind {
                let address = href.to_ascii_lowercase();
                assert!(!address.starts_with("javascript:") && !address.starts_with("data:"), "{name}: {href}");
            }
        }
    }
}

fn is_image(kind: &MarkKind) -> bool {
    matches!(kind, MarkKind::Image { .. })
}

/// A generator of numbers, the same in each run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % bound as u64) as usize
    }
}

const TOKENS: &[&str] = &[
    "<div>",
    "</div>",
    "<p>",
    "<b>",
    "</b>",
    "<a href=javascript:x>",
    "<a href='/x'>",
    "</a>",
    "<bdi dir=rtl lang=he>",
    "</bdi>",
    "<table>",
    "<tr>",
    "<td rowspan=9 colspan=9>",
    "</table>",
    "<ul>",
    "<li>",
    "<ol start=7>",
    "<blockquote>",
    "<figure>",
    "<img src=a>",
    "<figcaption>",
    "<pre>",
    "</pre>",
    "<br>",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "<title>",
    "&#1;",
    "&amp;",
    "<",
    ">",
    "<html>",
    "<h1>",
    "</h1>",
    "<time datetime=x>",
    "<q>",
    "<svg>",
    "<template>",
    "<p hidden>",
    "> ",
    "- ",
    "* ",
    "1. ",
    "2. ",
    "\u{5D0}. ",
    "\u{5D1}. ",
    "# ",
    "## ",
    "**",
    "*",
    "_",
    "`",
    "```\n",
    "[",
    "](",
    ")",
    "![",
    "[^1]",
    "[^1]: ",
    "|",
    "|---|---|",
    "---\n",
    "+++\n",
    "title: x\n",
    "{",
    "}",
    "[1,",
    "\"",
    ":",
    "{\"blocks\":[",
    "{\"text\":\"a\"}",
    "\"marks\":[{\"start\":0,\"end\":1,\"kind\":\"code\"}]",
    "]",
    "\n",
    "\r",
    "\r\n",
    "\n\n",
    "\t",
    " ",
    "    ",
    "\u{A0}",
    "\u{200B}",
    "\u{2028}",
    "\u{2029}",
    "\u{85}",
    "\u{C}",
    "\u{B}",
    "\u{0}",
    "\u{1B}",
    "\u{7F}",
    "\u{FEFF}",
    "\u{FFFE}",
    "\u{FDD0}",
    "\u{1FFFF}",
    "\u{202E}",
    "\u{2067}",
    "\u{2069}",
    "\u{200F}",
    "\u{AD}",
    "word",
    "Word",
    "\u{5E9}\u{5DC}\u{5D5}\u{5DD}",
    "\u{661}- ",
    "\u{65E5}\u{672C}",
    "e\u{301}",
    "\u{1F469}\u{200D}\u{1F680}",
    "12",
    ".",
    "!",
    "\\",
    "a line that is long enough to have been wrapped by a program at some column or other",
];

#[test]
fn random_bytes() {
    let mut numbers = Numbers(0x9E37_79B9_7F4A_7C15);
    for round in 0..300 {
        let bytes: Vec<u8> = (0..numbers.below(200)).map(|_| numbers.below(256) as u8).collect();
        check(&bytes, Format::ALL, &format!("bytes {round}"));
    }
}

#[test]
fn random_tokens() {
    let mut numbers = Numbers(0x2545_F491_4F6C_DD1D);
    for round in 0..1500 {
        let mut source = String::new();
        for _ in 0..numbers.below(40) {
            let token = TOKENS[numbers.below(TOKENS.len())];
            let repeat = if numbers.below(8) == 0 { numbers.below(30) } else { 1 };
            source.push_str(&token.repeat(repeat));
        }
        check(source.as_bytes(), Format::ALL, &format!("round {round} {source:?}"));
    }
}

/// Each of these was, or would be, quadratic in a reader or in a parser below it.
#[test]
fn repeats_end_soon() {
    let numbered = |range: std::ops::Range<usize>, line: fn(&mut String, usize)| {
        range.fold(String::new(), |mut all, n| {
            line(&mut all, n);
            all
        })
    };
    let mut inputs: Vec<(&str, String)> = vec![
        ("attributes", format!("<p {}>x", numbered(0..20_000, |all, n| write!(all, "a{n}=1 ").unwrap()))),
        ("fonts", numbered(0..5_000, |all, n| write!(all, "<font color={n}>x<p>y").unwrap())),
        ("spans and paragraphs", "<span lang=he>".repeat(500) + &"<p>x".repeat(5_000)),
        ("rows that reach", "<table>".to_owned() + &"<tr><td rowspan=900>a<td>b".repeat(4_000)),
        ("failed list", "- item\n  more\n".repeat(5).replace("- item", "7. item").repeat(1_000)),
        ("pipes", "a|b\n".repeat(40_000)),
        ("quotation marks", ">\n".repeat(30_000)),
        ("html in markdown", "*<b>a</i>".repeat(20_000)),
        (
            "a deep page",
            format!("<html><body>{}{}", "<div>".repeat(500), "<p>word, and word, and word</p>".repeat(2_000)),
        ),
        (
            "a wide page",
            format!("<html><body>{}", "<div><p>word, and word</p><ul><li><a href=x>y</a></ul></div>".repeat(2_000)),
        ),
        ("nested json", "[".repeat(200_000)),
        ("front matter", format!("---\n{}", "- a\n".repeat(20_000))),
    ];
    for token in TOKENS {
        inputs.push((token, token.repeat(12_000 / token.len())));
        inputs.push((token, format!("<!doctype html><p>{}", token.repeat(12_000 / token.len()))));
    }
    let pairs = [
        ("<div><p>", ""),
        ("<b><p>", ""),
        ("<a><p>", "x"),
        ("<table><tr><td>", ""),
        ("> - ", ""),
        ("- ", "\n"),
        ("[a](", "b"),
        ("**a", " "),
    ];
    for (open, between) in pairs {
        inputs.push((open, format!("{open}{between}").repeat(12_000 / open.len())));
        inputs.push((open, format!("<!doctype html>{}", format!("{open}{between}, one").repeat(12_000 / open.len()))));
    }
    let formats = [Format::Text, Format::Html, Format::Markdown, Format::Json];
    for (name, input) in inputs {
        let begin = Instant::now();
        check(input.as_bytes(), &formats, name);
        let took = begin.elapsed();
        assert!(took < Duration::from_secs(20), "{name:?}: {} bytes in {took:?}", input.len());
    }
}
