//! The cases of `fixtures/cases/segment/sentences.txt`: each text parts at just these places.

use std::fmt::Write;
use std::fs;

#[test]
fn every_text_parts_where_its_case_says() {
    let file = fs::read_to_string("fixtures/cases/segment/sentences.txt").unwrap();
    let (mut failures, mut count) = (String::new(), 0);
    for case in file.split("\n\n").filter(|case| !case.starts_with('#')) {
        let (title, sentences) = case.trim_end().split_once('\n').unwrap();
        let text = sentences.replace("⏎\n", "\r").replace('\n', " ").replace('\r', "\n");
        let language = title.split(' ').next().unwrap().parse().unwrap();
        let found: Vec<_> = targum::sentences(&text, &language).iter().map(|span| &text[span.range()]).collect();
        let expected: Vec<_> = sentences.lines().map(|line| line.trim_end_matches('⏎')).collect();
        if found != expected {
            writeln!(failures, "{title}: {found:#?}").unwrap();
        }
        count += 1;
    }
    assert!(count > 60, "only {count} cases");
    assert!(failures.is_empty(), "{failures}");
}
