//! Bidirectional layout: ours, and unicode-bidi's on the same texts.

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use targum::bidi::{Isolator, Resolver, Stretch, VisualWriter, reorder};
use targum::{BaseDirection, Direction, Span};
use unicode_bidi::{BidiInfo, ParagraphBidiInfo};

/// Paragraphs of the four kinds, one a line.
const PARAGRAPHS: &str = include_str!("../../fixtures/cases/bidi/paragraphs.txt");
const KINDS: [&str; 4] = ["english", "hebrew", "hebrew-mixed", "english-mixed"];

fn paragraph(kind: &str) -> &'static str {
    let number = KINDS.iter().position(|&known| known == kind).unwrap_or_default();
    PARAGRAPHS.lines().nth(number).unwrap_or_default()
}

#[divan::bench(args = KINDS)]
fn levels(bencher: Bencher, kind: &str) {
    let (text, mut resolver) = (paragraph(kind), Resolver::new());
    bencher.counter(BytesCount::of_str(text)).bench_local(|| {
        black_box(resolver.resolve(black_box(text), BaseDirection::Auto).levels().count());
    });
}

#[divan::bench(args = KINDS)]
fn levels_unicode_bidi(bencher: Bencher, kind: &str) {
    let text = paragraph(kind);
    bencher.counter(BytesCount::of_str(text)).bench(|| ParagraphBidiInfo::new(black_box(text), None));
}

#[divan::bench(args = KINDS)]
fn reorder_a_line(bencher: Bencher, kind: &str) {
    let (text, mut out) = (paragraph(kind), String::new());
    let (mut resolver, mut writer) = (Resolver::new(), VisualWriter::new());
    bencher.counter(BytesCount::of_str(text)).bench_local(|| {
        out.clear();
        reorder(black_box(text), BaseDirection::Auto, &mut resolver, &mut writer, &mut out);
        black_box(out.len())
    });
}

#[divan::bench(args = KINDS)]
fn reorder_a_line_unicode_bidi(bencher: Bencher, kind: &str) {
    let text = paragraph(kind);
    bencher.counter(BytesCount::of_str(text)).bench(|| {
        let info = ParagraphBidiInfo::new(black_box(text), None);
        info.reorder_line(0..text.len()).len()
    });
}

/// One paragraph, cut into lines of about 80 bytes.
fn cut(bytes: usize) -> (String, Vec<Span>) {
    let text = paragraph("hebrew-mixed").repeat(bytes / paragraph("hebrew-mixed").len() + 1);
    let (mut lines, mut start) = (Vec::new(), 0);
    while start < text.len() {
        let end = (start + 80..).find(|&end| end >= text.len() || text.is_char_boundary(end)).unwrap_or(text.len());
        lines.push(Span::new(start, end.min(text.len())));
        start = end;
    }
    (text, lines)
}

#[divan::bench(args = [10_000, 100_000, 1_000_000, 10_000_000], max_time = 2)]
fn lines(bencher: Bencher, bytes: usize) {
    let (text, lines) = cut(bytes);
    let (mut resolver, mut levels, mut runs) = (Resolver::new(), Vec::new(), Vec::new());
    bencher.counter(BytesCount::of_str(&text)).bench_local(|| {
        let layout = resolver.resolve(black_box(&text), BaseDirection::Auto);
        for &line in &lines {
            layout.line(line).visual_runs(&mut levels, &mut runs);
            black_box(&runs);
        }
    });
}

#[divan::bench(args = [10_000, 100_000, 1_000_000], max_time = 2)]
fn lines_unicode_bidi(bencher: Bencher, bytes: usize) {
    let (text, lines) = cut(bytes);
    bencher.counter(BytesCount::of_str(&text)).bench(|| {
        let info = BidiInfo::new(black_box(&text), None);
        for line in &lines {
            black_box(info.visual_runs(&info.paragraphs[0], line.range()));
        }
    });
}

/// Latin words in Hebrew are phrases, what has a digit is a token, and the other way round.
fn stretches(text: &str, base: Direction) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut start = 0;
    for word in text.split_inclusive(' ') {
        let span = Span::new(start, start + word.len());
        start = span.end;
        let is_rtl = word.contains(|c| ('\u{5D0}'..='\u{5EA}').contains(&c));
        let is_token = word.contains(|c: char| c.is_ascii_digit());
        let direction = if is_rtl { Direction::Rtl } else { Direction::Ltr };
        if direction == base || (is_token && is_rtl) {
            continue;
        }
        match stretches.last_mut() {
            _ if is_token => stretches.push(Stretch::token(span, direction, "number")),
            Some(last) if last.span.end == span.start && last.direction == direction => last.span.end = span.end,
            _ => stretches.push(Stretch::phrase(span, direction, None)),
        }
    }
    stretches
}

#[divan::bench(args = KINDS)]
fn isolates(bencher: Bencher, kind: &str) {
    let text = paragraph(kind);
    let base = if kind.starts_with("hebrew") { Direction::Rtl } else { Direction::Ltr };
    let (stretches, mut isolator) = (stretches(text, base), Isolator::new());
    bencher
        .counter(BytesCount::of_str(text))
        .bench_local(|| isolator.isolates(black_box(text), base, black_box(&stretches)).len());
}

/// One long paragraph: what an isolate costs must not grow with it.
#[divan::bench(args = [10_000, 100_000, 1_000_000], max_time = 2)]
fn isolates_of_a_long_paragraph(bencher: Bencher, bytes: usize) {
    let (text, _) = cut(bytes);
    let (stretches, mut isolator) = (stretches(&text, Direction::Rtl), Isolator::new());
    bencher
        .counter(BytesCount::of_str(&text))
        .bench_local(|| isolator.isolates(black_box(&text), Direction::Rtl, &stretches).len());
}
