//! `targum licenses`: the licence of the program, of the data it embeds and of the crates it links.

use super::{Failure, stdout};

/// The notices, in the order in which they are printed.
const NOTICES: [(&str, &str); 4] = [
    ("Targum is licensed under either of the two licences below, at your option.", include_str!("../../LICENSE-MIT")),
    ("Apache License", include_str!("../../LICENSE-APACHE")),
    ("Data that the program embeds", include_str!("../../fixtures/NOTICE.txt")),
    ("Crates that the program links", include_str!("../../THIRD-PARTY.txt")),
];

pub(crate) fn run() -> Result<(), Failure> {
    let mut text = String::new();
    for (heading, notice) in NOTICES {
        text.push_str(&format!("{heading}\n\n{}\n\n", notice.trim_end()));
    }
    stdout::write(text.as_bytes())
}
