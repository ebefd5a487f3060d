//! No source breaks the linter, and none takes it long.

use std::time::{Duration, Instant};

use targum::check::{CheckOptions, SourceKind, apply, check, edits};

#[test]
fn hostile_sources_are_checked_in_linear_time() {
    let many = |text: &str, times: usize| text.repeat(times);
    let attributes: String = (0..2_000).map(|number| format!("a{number}=x ")).collect();
    let sources = [
        (SourceKind::Html, many("<div>", 20_000) + "a"),
        (SourceKind::Html, many("<b>", 20_000) + "\u{5D0}"),
        (SourceKind::Html, many("<table><tr><td>\u{5D0} -5", 5_000)),
        (SourceKind::Html, format!("<p dir=rtl>{}", many("<bdi>\u{5D0} ", 10_000))),
        (SourceKind::Html, format!("<p dir=rtl>{}", many("\u{2067}", 20_000))),
        (SourceKind::Html, many("<", 50_000)),
        (SourceKind::Html, many("&", 50_000)),
        (SourceKind::Html, many("&nosuch", 20_000)),
        (SourceKind::Html, many("<!--", 20_000)),
        (SourceKind::Html, format!("{}{}", many("<div>", 500), many("</p>", 20_000))),
        (SourceKind::Markdown, many("> ", 10_000) + "\u{5D0}"),
        (SourceKind::Markdown, many("*a **b ", 10_000)),
        (SourceKind::Css, many("{", 20_000)),
        (SourceKind::Css, many("a{b:c;", 10_000)),
        (SourceKind::Css, format!("a{{{}", many("margin-left:1px;", 5_000))),
        (SourceKind::Fluent, many("a = { ", 5_000)),
        (SourceKind::Text, many("\u{202E}\n", 20_000)),
    ];
    for (kind, source) in sources {
        let begin = Instant::now();
        let findings = check(source.as_bytes(), kind, &CheckOptions::default()).expect("checked");
        let mut mended = Vec::new();
        apply(source.as_bytes(), &edits(&findings), &mut mended).expect("mended");
        assert!(str::from_utf8(&mended).is_ok());
        let start: String = source.chars().take(20).collect();
        assert!(begin.elapsed() < Duration::from_secs(30), "{kind} {start}: {:?}", begin.elapsed());
    }
    let tag = format!("<p {attributes}>x");
    assert!(
        check(tag.as_bytes(), SourceKind::Html, &CheckOptions::default()).is_err(),
        "a limit with an error of its own"
    );
}

#[test]
fn what_is_not_utf8_is_an_error() {
    for source in [&b"<p>\xE9t\xE9</p>"[..], b"<p title='\xFF'>"] {
        assert!(check(source, SourceKind::Html, &CheckOptions::default()).is_err());
    }
}
