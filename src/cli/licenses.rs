//! `targum licenses`: the licence of the program, of the data it embeds and of the crates it links.

use super::{Failure, stdout};

/// The notices, in the order in which they are printed.
const NOTICES: [(&str, &str); 4] = [
    ("TARGUM, under either of two licences, at your option: MIT", include_str!("../../LICENSE-MIT")),
    ("or Apache-2.0", include_str!("../../LICENSE-APACHE")),
    (
        "DATA that the program embeds",
        concat!(include_str!("../segment/model/NOTICE.md"), "\n", include_str!("../bidi/uba/NOTICE.md")),
    ),
    ("CRATES that the program links", include_str!("../../THIRD-PARTY.txt")),
];

pub(crate) fn run() -> Result<(), Failure> {
    let mut text = String::new();
    for (heading, notice) in NOTICES {
        text.push_str(&format!("{heading}\n\n{}\n\n\n", notice.trim_end()));
    }
    stdout::write(text.as_bytes())
}
