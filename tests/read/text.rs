//! Raw text, where a file would hide what matters.

use targum::{Code, Format, ReadOptions, read};

fn texts(source: &str) -> Vec<String> {
    let options = ReadOptions { format: Format::Text, ..ReadOptions::default() };
    let articles = read(source.as_bytes(), &options).unwrap().value;
    articles.into_iter().flat_map(|article| article.blocks).map(|block| block.text.text).collect()
}

#[test]
fn every_kind_of_line_end() {
    assert_eq!(texts("a\r\nb\rc\nd\u{85}e\u{2029}f\u{c}g"), ["a", "b", "c", "d", "e", "f", "g"]);
    assert_eq!(texts("soft\u{2028}break\u{b}again"), ["soft\nbreak\nagain"]);
}

#[test]
fn noise_at_line_ends_goes_and_inside_stays() {
    assert_eq!(
        texts("\u{a0}\u{200b} a\u{a0}\u{200d}b\u{a0} \u{feff}\n\u{a0}\u{200b}\n\u{200f}\n c\u{200f}"),
        ["a\u{a0}\u{200d}b", "c\u{200f}"]
    );
}

#[test]
fn controls_are_dropped_and_counted_once() {
    let outcome = read(b"a\x07b\x00\n\x1b\n\x7fc", &ReadOptions::default()).unwrap();
    let texts: Vec<_> = outcome.value[0].blocks.iter().map(|block| block.text.text.as_str()).collect();
    assert_eq!(texts, ["ab", "c"]);
    let [finding] = outcome.diagnostics.as_slice() else { panic!("{:?}", outcome.diagnostics) };
    assert_eq!(finding.code, Code::ControlsDropped);
    assert_eq!(finding.message, "4 characters that have no place in a text were dropped, the first U+0007");
    assert_eq!(finding.place.map(|place| place.range()), Some(1..2));
}

#[test]
fn nothing_in_nothing_out() {
    let outcome = read(b"\xEF\xBB\xBF \n\t\n", &ReadOptions::default()).unwrap();
    assert!(outcome.value[0].blocks.is_empty());
    assert_eq!(outcome.diagnostics[0].code, Code::EmptyArticle);
}
