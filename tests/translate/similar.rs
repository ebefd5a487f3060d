//! The index finds what a scan of the whole memory finds.

use std::collections::HashSet;

use targum::translate::Entry;
use targum::translate::memory::{Memory, Query, Search, Similarity};

use super::{Random, entry, pair};

/// Sentences of news in several languages, and of each a few that are nearly the same.
fn segments(random: &mut Random) -> Vec<String> {
    let paragraphs = include_str!("../../fixtures/cases/segment/paragraphs.txt").replace(['⟦', '⟧'], "");
    let language = "en".parse().expect("a tag");
    let mut segments = Vec::new();
    for line in paragraphs.lines() {
        let text = line.split_once(' ').map_or("", |(_, text)| text);
        for sentence in targum::sentences(text, &language) {
            let sentence = text[sentence.range()].replace(|c: char| c.is_ascii_digit(), "");
            segments.extend((0..10).map(|_| varied(&sentence, random)));
            segments.push(sentence);
        }
    }
    segments
}

/// The sentence with up to three words dropped, doubled, put elsewhere or changed in a letter or two; often only a part of it.
fn varied(sentence: &str, random: &mut Random) -> String {
    let mut words: Vec<String> = sentence.split_whitespace().map(str::to_owned).collect();
    if words.len() > 3 && random.below(3) == 0 {
        words.truncate(1 + random.below(4));
    }
    for _ in 0..=random.below(3) {
        if words.is_empty() {
            break;
        }
        let at = random.below(words.len());
        match random.below(5) {
            0 => drop(words.remove(at)),
            1 => words.insert(at, words[at].clone()),
            2 => words.swap(at, 0),
            3 => words[at].push_str(random.of(&["s", "ed", "ים", "؟", "."])),
            _ => drop(words[at].pop()),
        }
    }
    words.join(" ")
}

#[test]
fn all_that_is_alike_by_words_is_found_and_nearly_all_by_characters() {
    let mut random = Random(11);
    let segments = segments(&mut random);
    assert!(segments.len() > 1_000, "{} segments", segments.len());
    let entries: Vec<Entry> = segments.iter().map(|segment| entry(segment, "תרגום")).collect();
    let mut memory = Memory::in_memory().expect("a memory");
    memory.add(&entries).expect("added");
    let index = memory.index(&pair().from).expect("built");
    let mut search = Search::new(&index);

    let mut by_characters = 0;
    let mut missed = Vec::new();
    for _ in 0..20 {
        let text = segments[random.below(segments.len())].clone();
        let text = varied(&text, &mut random);
        let found = memory.fuzzy(&pair(), &mut search, &Query::new(&text), 75, usize::MAX).expect("read");
        let found: HashSet<String> = found.into_iter().map(|found| found.source).collect();
        for segment in &segments {
            let Similarity { words, characters } = Similarity::of(&text, segment);
            let is_same = segment.split_whitespace().eq(text.split_whitespace());
            let is_found = is_same || found.contains(segment);
            assert!(words < 75 || is_found, "{text:?} did not find {segment:?}");
            assert!(words.max(characters) >= 75 || !found.contains(segment), "{text:?} found {segment:?}");
            by_characters += usize::from(characters >= 75);
            if characters >= 75 && !is_found {
                missed.push((text.clone(), segment));
            }
        }
    }
    assert!(by_characters > 30, "{by_characters}");
    assert!(missed.len() * 20 <= by_characters, "{missed:?} of {by_characters}");
}

#[test]
fn any_text_is_looked_up_without_a_fault() {
    const PIECES: &[&str] = &[
        "a",
        "report",
        "Report",
        "ו",
        "\u{5D4}\u{5DE}",
        "صحيفة",
        "3",
        "3.5",
        "12:30",
        "http://a.b/",
        "://",
        "'",
        "״",
        "\"",
        " ",
        "\n",
        "-",
        "\u{2067}",
        "\u{301}",
        "漢字",
        "カ",
        "😀",
        "\u{FFFE}",
        "½",
        "İ",
    ];
    let mut random = Random(5);
    let mut text = |most| (0..random.below(most)).map(|_| random.of(PIECES)).collect::<String>();
    let mut texts: Vec<String> = (0..600).map(|_| text(12)).collect();
    texts.extend([text(9_000), "a ".repeat(4_000)]);
    let entries: Vec<Entry> = texts.iter().map(|text| entry(text, text)).collect();
    let mut memory = Memory::in_memory().expect("a memory");
    memory.add(&entries).expect("added");
    let index = memory.index(&pair().from).expect("built");
    let mut search = Search::new(&index);
    for text in &texts {
        for found in memory.fuzzy(&pair(), &mut search, &Query::new(text), 75, 10).expect("read") {
            assert!((75..100).contains(&found.score), "{text:?}: {found:?}");
        }
    }
    // Nobody is near to a text that is empty or too long, and no memory too small.
    let empty = Memory::in_memory().expect("a memory");
    let index = empty.index(&pair().from).expect("built");
    assert!(index.is_empty());
    let found = empty.fuzzy(&pair(), &mut Search::new(&index), &Query::new("Some text"), 75, 10);
    assert!(found.expect("read").is_empty());
}
