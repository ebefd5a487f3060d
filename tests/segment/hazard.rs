//! Every token of `fixtures/cases/hazard` stands on the screen as a reader needs it, wherever it stands in a sentence: laid
//! out by UAX #9, of which Chromium agrees (`tests/tools/hazard.mjs` asks it).

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;
use std::fs;

use icu_segmenter::GraphemeClusterSegmenter;
use targum::bidi::{Resolver, VisualWriter, insert_isolates, mirrored};
use targum::{Block, Directed, Label, Labelled, ReadOptions, ResolveOptions, Role, SegmentOptions, read, resolve};

/// A sentence, and how its line is shown from left to right; plain sentences are to have no isolate.
pub(super) struct Case {
    pub(super) language: String,
    place: String,
    what: String,
    pub(super) text: String,
    shown: Option<String>,
}

fn table(name: &str) -> Vec<Vec<String>> {
    let directory = std::env::var("TARGUM_HAZARD").unwrap_or_else(|_| "fixtures/cases/hazard".to_owned());
    let table = fs::read_to_string(format!("{directory}/{name}")).unwrap_or_default();
    let lines = table.lines().filter(|line| !line.is_empty() && !line.starts_with("# "));
    lines.map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

/// The text as it stands on the screen in a right-to-left line.
fn reversed(text: &str) -> String {
    let ends: Vec<usize> = GraphemeClusterSegmenter::new().segment_str(text).collect();
    let graphemes = ends.windows(2).rev().map(|pair| &text[pair[0]..pair[1]]);
    graphemes.flat_map(|grapheme| grapheme.chars().take(1).map(mirrored).chain(grapheme.chars().skip(1))).collect()
}

/// Without what is not seen.
fn visible(line: &str) -> String {
    line.replace('\u{200C}', "")
}

pub(super) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    let tokens = table("tokens.tsv");
    let sentences = table("sentences.tsv");
    for (number, sentence) in sentences.iter().enumerate() {
        let (before, after) = sentence[2].split_once("{}").unwrap();
        // Sentences with one place in one language take turns.
        let alike = || sentences.iter().enumerate().filter(|(_, other)| other[..2] == sentence[..2]);
        let (turn, all) = (alike().filter(|(other, _)| *other < number).count(), alike().count());
        for token in tokens.iter().skip(turn).step_by(all) {
            let (what, place) = (&token[1], &sentence[1]);
            if !stands_in(what, place) {
                continue;
            }
            let shown = token.get(2).unwrap_or(what);
            cases.push(Case {
                language: sentence[0].clone(),
                place: place.clone(),
                what: format!("{} {what}", token[0]),
                text: format!("{before}{what}{after}"),
                shown: Some(format!("{}{shown}{}", reversed(after), reversed(before))),
            });
        }
    }
    for sentence in table("english.tsv") {
        let (before, after) = sentence[0].split_once("{}").unwrap();
        let shown = sentence.get(2).cloned().unwrap_or_else(|| reversed(&sentence[1]));
        cases.push(Case {
            language: "en".to_owned(),
            place: "inside".to_owned(),
            what: sentence[1].clone(),
            text: format!("{before}{}{after}", sentence[1]),
            shown: Some(format!("{before}{shown}{after}")),
        });
    }
    for sentence in table("plain.tsv") {
        let [language, text] = sentence.try_into().unwrap();
        cases.push(Case { language, place: "plain".to_owned(), what: String::new(), text, shown: None });
    }
    cases
}

/// Whether a token may stand there: a stop after its own stop, or quotes of its own in quotes, would be another text; and
/// what opens or ends a text is the sentence's: an emoji, the stop of an initial, the question mark after one word.
fn stands_in(token: &str, place: &str) -> bool {
    let is_picture = |c: Option<char>| c.is_some_and(|c| matches!(c, '\u{2700}'..='\u{27BF}' | '\u{1F300}'..));
    let is_mixed = token.contains(|c: char| c.is_ascii_alphabetic());
    match place {
        "end" | "stop" if is_mixed && is_picture(token.trim_end_matches(['!', '\u{FE0F}']).chars().next_back()) => {
            token.ends_with(|c: char| matches!(c, '\u{1F1E6}'..='\u{1F1FF}'))
        }
        "start" if is_mixed && is_picture(token.chars().next()) => {
            token.starts_with(|c: char| matches!(c, '\u{1F1E6}'..='\u{1F1FF}'))
        }
        "end" if token.ends_with(" L.") => false,
        "end" => !token.ends_with('?') || token.contains([' ', '!']),
        "stop" => !token.ends_with(['.', '!', '?', '…']),
        "quoted" | "nested" => !token.contains(['"', '\'', '’', '‘', '“', '”', '„', '«', '»']),
        "brackets" => !token.contains(['(', ')']),
        "prefix" | "maqaf" => !token.starts_with(|c: char| matches!(c, '\u{590}'..='\u{6FF}')),
        _ => true,
    }
}

/// Something to stand above the sentences, so that none of them is taken for a headline.
pub(super) const OPENING: &[(&str, &str)] = &[
    ("he", "<h1>יומן התחנה</h1>"),
    ("ar", "<h1>يوميات المحطة</h1>"),
    ("fa", "<h1>دفتر ایستگاه</h1>"),
    ("ur", "<h1>چوکی کا روزنامچہ</h1>"),
    ("en", "<h1>The book of the watch</h1>"),
    ("ru", "<h1>Книга сторожа</h1>"),
];

/// The catalogs have no say here.
fn paragraph() -> Label {
    Label { role: Role::Paragraph, message: None, comment: None, reason: String::new() }
}

/// The sentences as paragraphs of an article.
pub(super) fn directed(language: &str, opening: &str, texts: &[&str]) -> HashMap<String, Block<Directed>> {
    let mut html = format!("<!doctype html><html lang={language}><meta charset=utf-8><body><article>{opening}");
    for text in texts {
        write!(html, "<p>{}</p>", text.replace('&', "&amp;").replace('<', "&lt;")).unwrap();
    }
    let article = read(html.as_bytes(), &ReadOptions::default()).unwrap().value.remove(0);
    let labelled = article.map(|_, _, _| Labelled { label: paragraph() });
    let segmented = targum::segment::article(labelled, &SegmentOptions::default());
    let blocks = resolve(segmented, &ResolveOptions::default()).blocks;
    blocks.into_iter().map(|block| (block.text.text.clone(), block)).collect()
}

#[test]
fn every_token_stands_in_a_readers_order() {
    let cases = cases();
    let (mut resolver, mut writer) = (Resolver::new(), VisualWriter::new());
    let (mut faults, mut counts) = (String::new(), BTreeMap::new());
    for (language, opening) in OPENING {
        let wanted: Vec<&Case> = cases.iter().filter(|case| case.language == *language).collect();
        let texts: Vec<&str> = wanted.iter().map(|case| case.text.as_str()).collect();
        let found = directed(language, opening, &texts);
        for case in wanted {
            let (right, all) = counts.entry((language, &case.place)).or_insert((0, 0));
            *all += 1;
            let Some(block) = found.get(&case.text) else {
                writeln!(faults, "{language} {} {}: no paragraph", case.place, case.what).unwrap();
                continue;
            };
            let directions = &block.state.directions;
            let isolated = insert_isolates(&case.text, &directions.isolates);
            let mut shown = String::new();
            writer.write(&resolver.resolve(&isolated, directions.direction.into()).whole(), &mut shown);
            let is_right = match &case.shown {
                Some(wanted) => visible(wanted) == visible(&shown),
                None => directions.isolates.is_empty(),
            };
            *right += usize::from(is_right);
            if !is_right {
                let tokens: Vec<_> = directions.isolates.iter().map(|found| &case.text[found.span.range()]).collect();
                writeln!(faults, "{language} {} {}: {} {tokens:?}", case.place, case.what, case.text).unwrap();
                writeln!(faults, "    {} {shown}", directions.direction).unwrap();
            }
        }
    }
    let (right, all) = counts.values().fold((0, 0), |(right, all), (r, a)| (right + r, all + a));
    assert!(faults.is_empty(), "{faults}{right} of {all}: {counts:?}");
}
