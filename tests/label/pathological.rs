//! Odd input, and much of it.

use std::time::Instant;

use targum::Role;

use super::labelled_text;

/// Pieces that lines of sites are made of, in all scripts.
const PIECES: &[&str] = &[
    "Photo: AFP",
    "(Photo: EPA)",
    "12.30.16",
    "13:08",
    "By",
    "1.",
    "#",
    "צילום:",
    "ב-30.12.16",
    "See all talkbacks \"",
    "\n",
    "\n\n",
    ")",
    "(",
    "\u{202E}",
    "\u{200F}",
    "الساعة",
    "۱۰ دی ۱۳۹۵",
    "Comments (4)",
    "Reply",
    "…",
    "\u{2067}",
    "|",
    "a",
];

#[test]
fn no_input_is_too_odd() {
    for piece in PIECES {
        for count in [1, 2, 3, 100] {
            labelled_text(&piece.repeat(count));
        }
    }
    // A walk over the pieces that is the same every time.
    let mut state = 1u32;
    for _ in 0..300 {
        let mut text = String::new();
        for _ in 0..40 {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            text.push_str(PIECES[(state >> 16) as usize % PIECES.len()]);
            text.push_str(if state & 0x100 == 0 { " " } else { "\n" });
        }
        labelled_text(&text);
    }
}

#[test]
fn twice_the_text_takes_twice_the_time() {
    let page = include_str!("../../fixtures/articles/quiet-street/article.txt");
    let time = |copies: usize| {
        let text = page.repeat(copies);
        let started = Instant::now();
        let article = labelled_text(&text).value;
        assert!(article.blocks.iter().any(|block| block.state.label.role == Role::Comment));
        started.elapsed()
    };
    time(10);
    let (half, whole) = (time(60), time(240));
    assert!(whole < half * 8, "60 pages {half:?}, 240 pages {whole:?}");
}
