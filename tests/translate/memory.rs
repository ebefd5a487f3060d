//! What is found for a text, and what is kept.

use targum::translate::memory::{Added, Filter, Match, MatchKind, Memory, MemoryError, Query, Search};
use targum::translate::{Entry, LanguagePair};

use super::{entry, pair};

fn memory(entries: &[Entry]) -> Memory {
    let mut memory = Memory::in_memory().expect("a memory");
    memory.add(entries).expect("added");
    memory
}

fn exact(memory: &Memory, text: &str) -> Vec<String> {
    let found = memory.exact(&pair(), &Query::new(text)).expect("read");
    found.into_iter().map(|found| found.target).collect()
}

fn fuzzy(memory: &Memory, text: &str) -> Vec<Match> {
    let index = memory.index(&pair().from).expect("built");
    memory.fuzzy(&pair(), &mut Search::new(&index), &Query::new(text), 75, usize::MAX).expect("read")
}

fn best(memory: &Memory, text: &str) -> (u8, MatchKind, String) {
    let best = fuzzy(memory, text).into_iter().next().expect("a match");
    (best.score, best.kind, best.target)
}

#[test]
fn the_same_text_is_found_however_it_is_written() {
    let memory = memory(&[entry("The caf\u{E9} is\nopen", "בית הקפה פתוח")]);
    for text in [
        "The café is open",
        "The cafe\u{301} is open",
        " The \u{2068}café\u{2069}  is open\n",
        "The café \u{200F} is open",
    ] {
        assert_eq!(exact(&memory, text), ["בית הקפה פתוח"], "{text:?}");
    }
    assert!(exact(&memory, "the café is open").is_empty());
    assert_eq!(best(&memory, "The café is open.").0, 99, "only punctuation differs");
}

#[test]
fn the_translation_between_the_same_neighbours_comes_first_then_the_newest() {
    let old = Entry { date: "2020-01-01".parse().ok(), ..entry("Open", "פתוח") };
    let new = Entry { date: "2024-01-01".parse().ok(), ..entry("Open", "פתחו") };
    let in_context =
        Entry { previous: Some("File".to_owned()), next: Some("Save".to_owned()), ..entry("Open", "פתיחה") };
    let memory = memory(&[old, new, in_context]);
    assert_eq!(exact(&memory, "Open"), ["פתחו", "פתוח", "פתיחה"]);

    let query = Query { previous: Some("File"), next: Some("Save"), ..Query::new("Open") };
    let found = memory.exact(&pair(), &query).expect("read");
    assert_eq!((found[0].score, found[0].kind, &*found[0].target), (101, MatchKind::Context, "פתיחה"));
    assert_eq!((found[1].score, found[1].kind, &*found[1].target), (100, MatchKind::Exact, "פתחו"));

    // Of two neighbours one is not enough; an entry that has none is in no context.
    for query in [Query { next: None, ..query }, Query { previous: Some("Edit"), ..query }] {
        assert_eq!(memory.exact(&pair(), &query).expect("read")[0].score, 100);
    }
}

#[test]
fn numbers_and_addresses_are_put_in_their_place() {
    let memory = memory(&[
        entry("The ferry to Haifa leaves at 13:08.", "המעבורת לחיפה יוצאת ב-13:08."),
        entry("All 3 boats of the port are late.", "שלוש סירות הנמל מאחרות."),
        entry("More at https://example.org/news today.", "עוד היום באתר https://example.org/news."),
    ]);
    let substituted = |target: &str| (99, MatchKind::Substituted, target.to_owned());
    assert_eq!(best(&memory, "The ferry to Haifa leaves at 14:30."), substituted("המעבורת לחיפה יוצאת ב-14:30."));
    assert_eq!(
        best(&memory, "More at http://example.com/?q=1 today."),
        substituted("עוד היום באתר http://example.com/?q=1.")
    );
    // Another word differs too: both are told.
    let (score, kind, target) = best(&memory, "The ferry to Acre leaves at 14:30.");
    assert_eq!((kind, &*target), (MatchKind::Fuzzy, "המעבורת לחיפה יוצאת ב-14:30."));
    assert!((80..99).contains(&score), "{score}");
    // The translation spells the number out: it is left as it is, and the score tells that a word differs.
    let (score, kind, target) = best(&memory, "All 12 boats of the port are late.");
    assert_eq!((kind, &*target), (MatchKind::Fuzzy, "שלוש סירות הנמל מאחרות."));
    assert!(score < 99, "{score}");
}

#[test]
fn a_match_is_as_near_as_was_asked_for() {
    let memory = memory(&[
        entry("one two three four five six seven eight", "א"),
        entry("one two three four five six nine ten", "ב"),
        entry("one two three four apples pears nuts figs", "ג"),
    ]);
    let targets = |text, min| {
        let index = memory.index(&pair().from).expect("built");
        let found = memory.fuzzy(&pair(), &mut Search::new(&index), &Query::new(text), min, 10).expect("read");
        found.into_iter().map(|found| (found.score, found.target)).collect::<Vec<_>>()
    };
    let text = "one two three four five six seven nine";
    assert_eq!(targets(text, 75), [(89, "א".to_owned()), (81, "ב".to_owned())]);
    assert_eq!(targets(text, 82), [(89, "א".to_owned())]);
    assert_eq!(targets("eight seven six five four three two one", 75), []);
    assert_eq!(targets("", 75), []);
}

#[test]
fn other_languages_are_left_alone_and_regions_are_not() {
    let pair = |from: &str, into: &str| LanguagePair::new(from.parse().expect("a tag"), into.parse().expect("a tag"));
    let memory = memory(&[
        Entry::new(pair("en-US", "he-IL"), "Color", "צבע"),
        Entry::new(pair("en", "ar"), "Color", "لون"),
        Entry::new(pair("fr", "he"), "Color", "צבע?"),
    ]);
    assert_eq!(exact(&memory, "Color"), ["צבע"]);
    assert!(fuzzy(&memory, "Colors").iter().all(|found| found.target == "צבע"));
}

#[test]
fn what_is_there_already_is_not_added_again() {
    let mut memory = memory(&[entry("Open", "פתוח")]);
    let neighbour = Entry { previous: Some("File".to_owned()), ..entry("Open", "פתוח") };
    let again =
        [entry("Open", "פתוח"), entry("Open", "פתיחה"), neighbour, entry(" \u{200F}", "ריק"), entry("Empty", " ")];
    assert_eq!(memory.add(&again).expect("added"), Added { new: 2, known: 1, empty: 2 });
    let stats = memory.stats().expect("read");
    assert_eq!((stats.translations, stats.segments), (3, 1));
}

#[test]
fn no_control_character_gets_in() {
    let memory = memory(&[entry("Red\u{1B}[31m text\u{9B}\u{7F}", "טקסט\u{0} אדום\nושורה")]);
    assert_eq!(exact(&memory, "Red[31m text"), ["טקסט אדום\nושורה"]);
}

#[test]
fn a_part_is_counted_given_out_and_thrown_away() {
    let of = |source: &str, origin: &str, date: &str| Entry {
        origin: Some(origin.to_owned()),
        date: date.parse().ok(),
        ..entry(source, "תרגום")
    };
    let mut memory =
        memory(&[of("One", "a.tmx", "2019-05-01"), of("Two", "b.tmx", "2024-05-01T10:00Z"), of("Three", "a.tmx", "")]);
    let part = Filter { origin: Some("a.tmx".to_owned()), before: "2020-01-01".parse().ok(), ..Filter::default() };
    let mut sources = Vec::new();
    let given = memory.for_each(&part, |entry| {
        sources.push(entry.source);
        Ok::<(), MemoryError>(())
    });
    given.expect("read");
    assert_eq!(sources, ["One", "Three"]);
    assert_eq!(memory.count(&part).expect("read"), 2);
    assert_eq!(memory.prune(&part).expect("written"), 2);
    assert!(exact(&memory, "One").is_empty() && exact(&memory, "Two").len() == 1);
    let stats = memory.stats().expect("read");
    assert_eq!((stats.translations, stats.segments), (1, 1));
}

#[test]
fn a_file_that_is_something_else_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("notes.txt");
    let text = "Not a database, but long enough to be read as the head of one, if it were one. ".repeat(20);
    std::fs::write(&path, &text).expect("written");
    assert!(matches!(Memory::create(&path), Err(MemoryError::NotAMemory { .. })));
    assert_eq!(std::fs::read_to_string(&path).expect("read"), text);
    assert!(matches!(Memory::open(&folder.path().join("none.db")), Err(MemoryError::Missing { .. })));

    let other = folder.path().join("other.db");
    rusqlite::Connection::open(&other).and_then(|db| db.execute_batch("CREATE TABLE t (x)")).expect("made");
    assert!(matches!(Memory::create(&other), Err(MemoryError::NotAMemory { .. })));
    let later = folder.path().join("later.db");
    drop(Memory::create(&later).expect("made"));
    rusqlite::Connection::open(&later).and_then(|db| db.execute_batch("PRAGMA user_version = 99")).expect("made");
    assert!(matches!(Memory::open(&later), Err(MemoryError::TooNew { found: 99, .. })));
}
