//! Any text at all: runs tile it, tokens are in order, and time grows with its length.

use std::time::{Duration, Instant};

use targum::{LanguageTag, Mark, MarkKind, SegmentOptions, Segmenter, Span};

/// Pieces that recognisers stumble over.
const PIECES: &[&str] = &[
    "a", "A", "Z.", "א", "ב-", "ה\"", "צה\"ל", "אַ", "م", "ـ", "ئ", "1", "12", "0", ".", ",", ":", "-", "–", "/", "+",
    "#", "@", "*", "%", "$", "₪", "(", ")", "\"", "“", "”", "'", "״", " ", " ", "\u{A0}", "\n", "=", "<", ">", "°",
    "′", "http://", "www.", ".com", "C++", "Inc.", "\u{2067}", "\u{2069}", "\u{200C}", "\u{FFFE}", "😀", "é",
    "e\u{301}", "漢", "カ", "한", "१", "٣", "Ж", "№",
];

/// A small generator (SplitMix64): the same texts in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % bound as u64) as usize
    }
}

#[test]
fn runs_tile_any_text() {
    let mut random = Random(7);
    let mut segmenter = Segmenter::new(&SegmentOptions::default());
    let languages: [LanguageTag; 2] = ["la".parse().unwrap(), "he".parse().unwrap()];
    for _ in 0..4000 {
        let text: String = (0..random.below(24)).map(|_| PIECES[random.below(PIECES.len())]).collect();
        let mut marks = Vec::new();
        for (depth, language) in languages.iter().enumerate() {
            let start = text.floor_char_boundary(random.below(text.len() + 1) / (2 - depth));
            let end = text.ceil_char_boundary(start + random.below(text.len() + 1 - start));
            let nests = marks.iter().all(|outer: &Mark| outer.span.contains(Span::new(start, end)));
            if nests {
                marks.push(Mark { span: Span::new(start, end), kind: MarkKind::Language(language.clone()) });
            }
        }
        let segments = segmenter.segment_marked(&text, &marks, None);
        let mut end = 0;
        for run in &segments.runs {
            assert!(
                run.span.start == end && run.span.end > end && text.is_char_boundary(run.span.end),
                "{text:?} {segments:?}"
            );
            end = run.span.end;
        }
        assert_eq!(end, text.len(), "{text:?} {segments:?}");
        let mut end = 0;
        for token in &segments.tokens {
            assert!(token.span.start >= end && token.span.end > token.span.start, "{text:?} {segments:?}");
            assert!(text.get(token.span.range()).is_some(), "{text:?} {segments:?}");
            end = token.span.end;
        }
        for span in targum::sentences(&text, &languages[1]) {
            assert!(text.get(span.range()).is_some_and(|sentence| !sentence.trim().is_empty()), "{text:?}");
        }
    }
}

#[test]
fn time_grows_with_the_text() {
    let mut segmenter = Segmenter::new(&SegmentOptions::default());
    let hebrew: LanguageTag = "he".parse().unwrap();
    let more = [
        "aaaa", "a(a", "א\"א", "x = ", "A, ", ". a", "(a.) ", "1, 1", "a.b", "12:", "1/1 ", "-1", "_", "\"a ", "א a ",
        "A. ",
    ];
    for piece in PIECES.iter().chain(&more) {
        let text = piece.repeat(30_000 / piece.len());
        let start = Instant::now();
        segmenter.segment(&text);
        targum::sentences(&text, &hebrew);
        assert!(start.elapsed() < Duration::from_secs(15), "{piece:?} took {:?}", start.elapsed());
    }
}
