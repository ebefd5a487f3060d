//! The language of every sentence of `fixtures/cases/segment/languages.tsv`: those told word by word, and those that are
//! recognised as themselves, so that they are not called something else.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;

use targum::{SegmentOptions, Segmenter};

#[test]
fn every_sentence_is_in_its_language() {
    let mut segmenter = Segmenter::new(&SegmentOptions::default());
    let cases = fs::read_to_string("fixtures/cases/segment/languages.tsv").unwrap();
    let (mut failures, mut sentences) = (String::new(), BTreeMap::<&str, usize>::new());
    for (language, sentence) in cases.lines().map(|case| case.split_once('\t').unwrap()) {
        let runs = segmenter.segment(sentence).runs;
        let found: Vec<_> = runs.iter().map(|run| run.language.to_string()).collect();
        if found != [language] {
            writeln!(failures, "{language}, found {found:?}: {sentence}").unwrap();
        }
        *sentences.entry(language).or_default() += 1;
    }
    for language in targum::languages() {
        assert!(sentences.contains_key(language.to_string().as_str()), "no sentence in {language}");
    }
    assert!(failures.is_empty(), "{failures}");
}

#[test]
fn only_the_languages_asked_for_are_found() {
    let cases = [
        ("en,he", "Der Rat hat entschieden. מועצת העיר החליטה.", "en he"),
        ("de,ru", "Der Rat hat entschieden. מועצת העיר החליטה.", "de und"),
        ("pt", "El ayuntamiento decidió ayer reparar el puente.", "und"),
        ("en", "Ξέρετε ποιος το έγραψε;", "und"),
    ];
    for (languages, text, expected) in cases {
        let mut options = SegmentOptions::default();
        options.languages = languages.split(',').map(|tag| tag.parse().unwrap()).collect();
        let found: Vec<_> = targum::segment(text, &options).runs.iter().map(|run| run.language.to_string()).collect();
        assert_eq!(found.join(" "), expected, "{languages}: {text}");
    }
}
