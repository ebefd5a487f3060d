//! Buffers are kept: after the longest text, laying a paragraph out takes no memory.

use targum::BaseDirection;
use targum::bidi::{Resolver, VisualWriter, reorder};

const PARAGRAPHS: &str = include_str!("../../fixtures/cases/bidi/paragraphs.txt");

#[test]
fn a_paragraph_after_the_longest_allocates_nothing() {
    let deep = format!("{} a\u{5D0} (1) {}", "\u{2067}\u{202A}[".repeat(40), "]\u{202C}\u{2069}".repeat(40));
    let texts: Vec<&str> = PARAGRAPHS.lines().chain([deep.as_str(), "\u{5D0}\r\n\u{2029}a", ""]).collect();
    let (mut resolver, mut writer, mut out) = (Resolver::new(), VisualWriter::new(), String::new());
    let (mut levels, mut runs) = (Vec::new(), Vec::new());
    let mut lay_out = |text: &str| {
        out.clear();
        reorder(text, BaseDirection::Auto, &mut resolver, &mut writer, &mut out);
        let layout = resolver.resolve(text, BaseDirection::Auto);
        layout.line((0..text.len() / 2).into()).visual_runs(&mut levels, &mut runs);
        layout.whole().visual_runs(&mut levels, &mut runs);
        layout.levels().count()
    };
    let longest = texts.iter().map(|text| lay_out(text)).max();
    let allocated = allocation_counter::measure(|| {
        for _ in 0..100 {
            texts.iter().for_each(|text| assert!(lay_out(text) <= text.len()));
        }
    });
    assert!(longest > Some(50), "no text is long");
    assert_eq!((allocated.count_total, allocated.bytes_total), (0, 0));
}
