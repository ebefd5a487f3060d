//! Every token of `fixtures/cases/segment/tokens.tsv` is found, whole and alone, wherever it stands in a sentence.

use std::fmt::Write;
use std::fs;

use targum::{SegmentOptions, Segmenter};

/// Sentences of a language, `{}` where the token stands.
const FRAMES: &[(&str, &[&str])] = &[
    ("he", &["דובר {} דובר", "דובר ב-{} דובר", "דובר {}", "דובר {}.", "{} דובר", "דובר, {}, דובר"]),
    ("ar", &["قال المتحدث {} أمس", "قال المتحدث {}", "قال المتحدث {}.", "{} قال المتحدث", "قال، {}، أمس"]),
    ("fa", &["سخنگو گفت {} دیروز", "سخنگو گفت {}", "سخنگو گفت {}."]),
    ("ur", &["ترجمان نے {} کہا", "ترجمان نے کہا {}", "ترجمان نے کہا {}۔"]),
];

#[test]
fn every_token_is_found_whole() {
    let mut segmenter = Segmenter::new(&SegmentOptions::default());
    let mut failures = String::new();
    let cases = fs::read_to_string("fixtures/cases/segment/tokens.tsv").unwrap();
    for case in cases.lines() {
        let (kind, token) = case.split_once('\t').unwrap();
        for (language, frames) in FRAMES {
            for frame in *frames {
                let text = frame.replace("{}", token);
                let start = frame.find("{}").unwrap();
                let found: Vec<_> = segmenter.segment(&text).tokens;
                let expected = start..start + token.len();
                let right = found.len() == 1 && found[0].span.range() == expected && id(&found[0]) == kind;
                if !right {
                    let found: Vec<_> = found.iter().map(|found| (id(found), &text[found.span.range()])).collect();
                    writeln!(failures, "{language} {text:?}: {kind} {token:?}, found {found:?}").unwrap();
                }
            }
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

/// The name of the kind, as JSON prints it.
fn id(token: &targum::Token) -> String {
    serde_json::to_value(token.kind).unwrap().as_str().unwrap().to_owned()
}
