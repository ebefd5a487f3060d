//! What must hold of isolates in any text: they are few, they can be taken out again, and set twice they are set once.

use std::fs;

use targum::bidi::{LetterStatistics, insert_isolates, is_bidi_control};
use targum::{Direction, Isolate};

use super::hazard::{OPENING, cases, directed};

/// One in so many of the sentences with tokens: they are many.
const STEP: usize = 7;

fn sentences(language: &str) -> Vec<String> {
    let all = cases().into_iter().filter(|case| case.language == language);
    all.step_by(STEP).map(|case| case.text).collect()
}

#[test]
fn isolating_twice_changes_nothing_and_stripping_gives_the_text_back() {
    let mut faults = Vec::new();
    for (language, opening) in OPENING {
        let texts = sentences(language);
        let first = directed(language, opening, &texts.iter().map(String::as_str).collect::<Vec<_>>());
        let isolated: Vec<(&String, String)> = texts
            .iter()
            .filter_map(|text| Some((text, insert_isolates(text, &first.get(text)?.state.directions.isolates))))
            .collect();
        let second = directed(language, opening, &isolated.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>());
        for (text, isolated) in &isolated {
            assert_eq!(isolated.replace(is_bidi_control, ""), **text);
            let again = second.get(isolated).map(|block| &block.state.directions.isolates);
            if again.is_none_or(|again| !again.is_empty()) {
                faults.push(format!("{isolated:?}: {again:?}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}\n{} faults", faults[..faults.len().min(20)].join("\n"), faults.len());
}

#[test]
fn a_phrase_has_one_isolate() {
    for (language, opening) in OPENING {
        let texts = sentences(language);
        let found = directed(language, opening, &texts.iter().map(String::as_str).collect::<Vec<_>>());
        for block in texts.iter().filter_map(|text| found.get(text)) {
            let isolates = &block.state.directions.isolates;
            for (number, outer) in isolates.iter().enumerate() {
                let same = |inner: &&Isolate| outer.span.contains(inner.span) && outer.direction == inner.direction;
                let inner = isolates[number + 1..].iter().find(same);
                assert!(inner.is_none(), "{}: {outer:?} holds {inner:?}", block.text.text);
            }
        }
    }
}

/// The values of all catalogs, line by line, and all sentences of the fixtures that are lists of them.
fn lines(language: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for file in fs::read_dir(format!("locales/{language}")).unwrap() {
        let catalog = fs::read_to_string(file.unwrap().path()).unwrap();
        let values = catalog.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('='));
        lines.extend(values.map(|(_, value)| value.trim().to_owned()));
    }
    for name in ["chrome", "hazard", "label", "segment"] {
        for file in fs::read_dir(format!("fixtures/cases/{name}")).unwrap() {
            let table = fs::read_to_string(file.unwrap().path()).unwrap();
            lines.extend(table.lines().flat_map(|line| line.split('\t')).map(str::to_owned));
        }
    }
    lines.retain(|line| !line.trim().is_empty() && !line.contains(is_bidi_control));
    lines
}

#[test]
fn text_of_one_direction_without_tokens_has_no_isolate() {
    let mut uniform = 0;
    for (language, opening) in OPENING {
        let lines = lines(language);
        let found = directed(language, opening, &lines.iter().map(String::as_str).collect::<Vec<_>>());
        for block in lines.iter().filter_map(|line| found.get(line)) {
            let LetterStatistics { ltr, rtl, .. } = LetterStatistics::new(&block.text.text, &[]);
            let is_uniform = match block.state.directions.direction {
                Direction::Ltr => rtl == 0,
                Direction::Rtl => ltr == 0,
            };
            if is_uniform && block.state.segments.tokens.is_empty() {
                uniform += 1;
                let isolates = &block.state.directions.isolates;
                assert!(isolates.is_empty(), "{}: {isolates:?}", block.text.text);
            }
        }
    }
    assert!(uniform > 1000, "only {uniform} such lines");
}
