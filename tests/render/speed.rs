//! Time: twice the article takes about twice as long.

use std::time::{Duration, Instant};

use targum::{Catalogs, Options, convert};

/// Ranges that cross, in paragraphs with links, code and words of two directions.
fn article(paragraphs: usize) -> String {
    let paragraph =
        "*The **paper** הארץ* wrote [that `C++` costs -3.2%](https://example.com/), שלום **ולא** להתראות, in 2016.\n\n";
    format!("# A headline of some words\n\n{}", paragraph.repeat(paragraphs))
}

fn time(article: &str) -> Duration {
    let mut options = Options::default();
    options.read.file_name = Some("article.md".to_owned());
    let run = || {
        let start = Instant::now();
        let pages = convert(article.as_bytes(), Catalogs::built_in(), &options).expect("an article").value;
        assert!(pages[0].len() > article.len());
        start.elapsed()
    };
    (0..3).map(|_| run()).min().expect("three runs")
}

#[test]
fn the_walk_to_a_page_is_linear() {
    let (once, twice) = (time(&article(600)), time(&article(1200)));
    assert!(twice < once * 4, "600 paragraphs {once:?}, 1200 paragraphs {twice:?}");
}
