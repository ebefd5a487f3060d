//! Lines that nobody wrote: no panic, no wrong span, no time that grows with the square of the length.

use std::fs;
use std::time::{Duration, Instant};

use targum::catalog::{Catalogs, Recognition};

/// Every line of `fixtures/cases/chrome`.
fn lines() -> Vec<String> {
    let files =
        fs::read_dir("fixtures/cases/chrome").unwrap().map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
    files
        .flat_map(|text| text.lines().map(|line| line.split('\t').next().unwrap().to_owned()).collect::<Vec<_>>())
        .collect()
}

fn check(line: &str, found: &Recognition) {
    for capture in &found.captures {
        let text = line.get(capture.span.range()).unwrap_or_else(|| panic!("{line:?}: {found:?}"));
        assert!(!text.is_empty() && text.trim() == text, "{line:?}: {found:?}");
    }
}

#[test]
fn spans_lie_within_the_line_whatever_it_is() {
    let catalogs = Catalogs::built_in();
    let mut random = 0x2545_F491_4F6C_DD1D_u64;
    let mut next = |below: usize| {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        (random % below as u64) as usize
    };
    let noise = [
        "\u{202E}",
        "\u{2067}",
        "\u{FDD0}",
        "\u{301}",
        "(",
        ")",
        "\u{AB}",
        "\u{BB}",
        ":",
        " ",
        "\u{1F4F7}",
        "\u{FB4F}",
        "\u{130}",
        ".",
    ];
    let lines = lines();
    for _ in 0..1500 {
        let mut line: Vec<char> = lines[next(lines.len())].chars().collect();
        for _ in 0..next(4) {
            let place = next(line.len() + 1);
            line.splice(place..place, noise[next(noise.len())].chars());
        }
        if next(3) == 0 {
            let place = next(line.len() + 1);
            line.truncate(place);
        }
        let line: String = line.into_iter().collect();
        catalogs.recognise(&line).iter().for_each(|found| check(&line, found));
        if let Some(trailing) = catalogs.recognise_trailing(&line, &[]) {
            assert!(line.is_char_boundary(trailing.start) && trailing.start > 0, "{line:?}");
            check(&line, &trailing.recognition);
        }
    }
}

#[test]
fn long_lines_take_no_longer_than_their_length() {
    let catalogs = Catalogs::built_in();
    let words = lines().join(" ");
    for line in
        ["(Photo: ".repeat(1 << 17), "By ".repeat(1 << 18), words.clone(), words.repeat(8), "\u{202E}".repeat(1 << 18)]
    {
        let start = Instant::now();
        assert!(catalogs.recognise(&line).is_empty());
        catalogs.recognise_trailing(&line, &[]);
        assert!(start.elapsed() < Duration::from_secs(1), "{:?} for {} bytes", start.elapsed(), line.len());
    }
    let start = Instant::now();
    let piece: String = words.chars().take(3000).collect();
    for _ in 0..20 {
        catalogs.recognise(&piece);
    }
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
}
