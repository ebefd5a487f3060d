//! The translation memory: what is nearly the same, found by the index, by a scan, and by SQLite's trigrams.

use std::sync::LazyLock;

use divan::Bencher;
use divan::counter::ItemsCount;
use rapidfuzz::distance::levenshtein::{Args, BatchComparator};
use rusqlite::Connection;
use targum::translate::memory::{Memory, Query, Search};
use targum::translate::{Entry, LanguagePair};

const SEGMENTS: usize = 20_000;
const QUERIES: usize = 100;

/// Sentences of the gold set, each with words of others in place of some of its own.
static CORPUS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let paragraphs = include_str!("../../fixtures/cases/segment/paragraphs.txt").replace(['⟦', '⟧'], "");
    let words: Vec<Vec<&str>> = paragraphs.lines().map(|line| line.split_whitespace().skip(1).collect()).collect();
    let all: Vec<&str> = words.concat();
    let sentence = |number: usize| {
        let words = &words[number % words.len()];
        let start = number * 7 % words.len();
        let length = 3 + number * 31 % 17;
        let mut sentence: Vec<&str> = words[start..words.len().min(start + length)].to_vec();
        for change in 0..number % 4 {
            let at = (number / 5 + change * 3) % sentence.len();
            sentence[at] = all[(number * 131 + change * 977) % all.len()];
        }
        sentence.join(" ")
    };
    (0..SEGMENTS).map(sentence).collect()
});

fn pair() -> LanguagePair {
    LanguagePair::new("en".parse().unwrap(), "he".parse().unwrap())
}

fn memory() -> Memory {
    let entries: Vec<Entry> = CORPUS.iter().map(|segment| Entry::new(pair(), segment, segment)).collect();
    let mut memory = Memory::in_memory().unwrap();
    memory.add(&entries).unwrap();
    memory
}

/// Segments that are one word longer than one of the memory.
fn queries() -> Vec<String> {
    CORPUS.iter().step_by(SEGMENTS / QUERIES).map(|segment| format!("{segment} more")).collect()
}

#[divan::bench]
fn build_the_index(bencher: Bencher) {
    let memory = memory();
    bencher.counter(ItemsCount::new(SEGMENTS)).bench_local(|| memory.index(&pair().from).unwrap().len());
}

#[divan::bench]
fn look_up_in_the_index(bencher: Bencher) {
    let (memory, queries) = (memory(), queries());
    let index = memory.index(&pair().from).unwrap();
    let mut search = Search::new(&index);
    bencher.counter(ItemsCount::new(QUERIES)).bench_local(|| {
        let found = |query: &String| memory.fuzzy(&pair(), &mut search, &Query::new(query), 75, 10).unwrap().len();
        queries.iter().map(found).sum::<usize>()
    });
}

#[divan::bench(sample_count = 5)]
fn scan_with_rapidfuzz(bencher: Bencher) {
    let queries = queries();
    let lengths: Vec<usize> = CORPUS.iter().map(|segment| segment.chars().count()).collect();
    bencher.counter(ItemsCount::new(QUERIES)).bench_local(|| {
        let found = |query: &String| {
            let (comparator, length) = (BatchComparator::new(query.chars()), query.chars().count());
            let near = |(segment, other): (&String, &usize)| {
                let most = length.max(*other) / 4;
                let cutoff = Args::default().score_cutoff(most);
                length.abs_diff(*other) <= most && comparator.distance_with_args(segment.chars(), &cutoff).is_some()
            };
            CORPUS.iter().zip(&lengths).filter(|pair| near(*pair)).count()
        };
        queries.iter().map(found).sum::<usize>()
    });
}

/// The best ten by the rank of FTS5, of those that have any piece of three characters in common.
#[divan::bench(sample_count = 5)]
fn search_with_fts5_trigrams(bencher: Bencher) {
    let queries = queries();
    let connection = Connection::open_in_memory().unwrap();
    connection.execute_batch("CREATE VIRTUAL TABLE segment USING fts5 (text, tokenize = 'trigram'); BEGIN").unwrap();
    for segment in CORPUS.iter() {
        connection.execute("INSERT INTO segment (text) VALUES (?1)", [segment]).unwrap();
    }
    connection.execute_batch("COMMIT").unwrap();
    let mut statement =
        connection.prepare("SELECT text FROM segment WHERE segment MATCH ?1 ORDER BY rank LIMIT 10").unwrap();
    bencher.counter(ItemsCount::new(QUERIES)).bench_local(|| {
        let mut found = 0;
        for query in &queries {
            let characters: Vec<char> = query.chars().collect();
            let pieces: Vec<String> = characters
                .windows(3)
                .map(|piece| format!("\"{}\"", piece.iter().collect::<String>().replace('"', "\"\"")))
                .collect();
            let mut rows = statement.query([pieces.join(" OR ")]).unwrap();
            while let Some(row) = rows.next().unwrap() {
                found += row.get_ref(0).unwrap().as_str().unwrap().len();
            }
        }
        found
    });
}
