//! Languages of words: spans end to end over mixed news text.

use divan::Bencher;
use divan::counter::BytesCount;
use targum::{SegmentOptions, Segmenter};

/// The paragraphs of the gold set, over and over.
fn text(length: usize) -> String {
    let paragraphs = include_str!("../../fixtures/cases/segment/paragraphs.txt");
    let plain: String =
        paragraphs.lines().map(|line| format!("{}\n", line.split_once(' ').map_or("", |(_, text)| text))).collect();
    let plain = plain.replace(['⟦', '⟧'], "");
    plain.repeat(length / plain.len() + 1)
}

#[divan::bench]
fn segment_a_megabyte(bencher: Bencher) {
    let text = text(1_000_000);
    let mut segmenter = Segmenter::new(&SegmentOptions::default());
    bencher.counter(BytesCount::of_str(&text)).bench_local(|| segmenter.segment(&text));
}

#[divan::bench]
fn segment_paragraphs(bencher: Bencher) {
    let text = text(1_000_000);
    let mut segmenter = Segmenter::new(&SegmentOptions::default());
    bencher
        .counter(BytesCount::of_str(&text))
        .bench_local(|| text.lines().map(|line| segmenter.segment(line).runs.len()).sum::<usize>());
}

#[divan::bench]
fn sentences(bencher: Bencher) {
    let text = text(1_000_000);
    let language = "he".parse().unwrap();
    bencher.counter(BytesCount::of_str(&text)).bench_local(|| targum::sentences(&text, &language).len());
}
