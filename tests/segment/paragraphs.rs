//! The language of every word of `fixtures/cases/segment/paragraphs.txt`: a hundred paragraphs in the style of a newsroom.
//!
//! A line is the language of the paragraph and its text; `⟦en ...⟧` marks words in another language.

use std::fmt::Write;
use std::fs;

use targum::{SegmentOptions, Segmenter, Span};

/// How many words get a wrong language. It may only be lowered.
const WRONG: usize = 6;

struct Paragraph {
    text: String,
    /// Spans with their languages; they tile the text.
    spans: Vec<(Span, String)>,
}

impl Paragraph {
    fn parse(line: &str) -> Paragraph {
        let (main, marked) = line.split_once(' ').unwrap();
        let mut paragraph = Paragraph { text: String::new(), spans: Vec::new() };
        for part in marked.split_inclusive('⟧') {
            let (before, embedded) = part.split_once('⟦').unwrap_or((part, ""));
            paragraph.push(before, main);
            if let Some((language, words)) = embedded.trim_end_matches('⟧').split_once(' ') {
                paragraph.push(words, language);
            }
        }
        paragraph
    }

    fn push(&mut self, text: &str, language: &str) {
        let start = self.text.len();
        self.text.push_str(text);
        self.spans.push((Span::new(start, self.text.len()), language.to_owned()));
    }
}

#[test]
fn words_have_their_language() {
    let mut segmenter = Segmenter::new(&SegmentOptions::default());
    let file = fs::read_to_string("fixtures/cases/segment/paragraphs.txt").unwrap();
    let (mut wrong, mut words, mut report) = (0, 0, String::new());
    assert_eq!(file.lines().count(), 100);
    for paragraph in file.lines().map(Paragraph::parse) {
        let runs = segmenter.segment(&paragraph.text).runs;
        let ends: Vec<_> = runs.iter().map(|run| run.span.end).collect();
        assert!(runs.iter().map(|run| run.span.start).eq([0].into_iter().chain(ends.iter().copied()).take(runs.len())));
        assert_eq!(ends.last(), Some(&paragraph.text.len()), "runs tile the text");
        for (span, language) in &paragraph.spans {
            for (at, word) in words_of(&paragraph.text[span.range()]) {
                let start = span.start + at;
                let run = runs.iter().find(|run| run.span.range().contains(&start)).unwrap();
                words += 1;
                if run.language.language() != language {
                    wrong += 1;
                    writeln!(report, "{word}: {language}, found {}, in {}", run.language, paragraph.text).unwrap();
                }
            }
        }
    }
    assert!(words > 1400, "only {words} words");
    assert!(wrong <= WRONG, "{wrong} of {words} words are wrong, {WRONG} were:\n{report}");
    assert!(wrong >= WRONG, "better than ever: lower WRONG to {wrong}");
}

/// The stretches of letters and where they begin.
fn words_of(text: &str) -> Vec<(usize, &str)> {
    let mut words = Vec::new();
    let mut start = 0;
    for word in text.split_inclusive(|c: char| !c.is_alphabetic()) {
        let letters = word.trim_end_matches(|c: char| !c.is_alphabetic());
        if !letters.is_empty() {
            words.push((start, letters));
        }
        start += word.len();
    }
    words
}
