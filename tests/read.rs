//! The readers: each case in `fixtures/cases/read` is an input and, beside it, the blocks that it is read as.
//!
//! `TARGUM_BLESS=1 cargo test read` writes the blocks anew; they are read before they are committed.

mod again;
mod compact;
mod encodings;
mod hostile;
mod refused;
mod text;
mod visual;

use std::fs;
use std::path::{Path, PathBuf};

use targum::{ReadOptions, decode, read_decoded};

#[test]
fn cases() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/cases/read");
    let mut inputs: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    inputs.retain(|path| path.extension().is_none_or(|extension| extension != "blocks"));
    inputs.retain(|path| !path.ends_with(".gitattributes"));
    inputs.sort();
    assert!(inputs.len() > 10, "the cases are gone");
    let bless = std::env::var_os("TARGUM_BLESS").is_some();
    let mut failed = Vec::new();
    for input in inputs {
        let expected = input.with_extension("blocks");
        let found = blocks_of(&input);
        if bless {
            fs::write(&expected, &found).unwrap();
        } else if fs::read_to_string(&expected).unwrap_or_default() != found {
            failed.push(format!("{}:\n{found}", input.file_name().unwrap().to_string_lossy()));
        }
    }
    assert!(failed.is_empty(), "these are read otherwise than expected:\n\n{}", failed.join("\n"));
}

fn blocks_of(input: &Path) -> String {
    let bytes = fs::read(input).unwrap();
    let file_name = input.file_name().map(|name| name.to_string_lossy().into_owned());
    let options = ReadOptions { file_name, ..ReadOptions::default() };
    let decoded = decode(&bytes, &options).unwrap();
    let read = read_decoded(&decoded.value, &options).unwrap();
    let findings = decoded.diagnostics.iter().chain(&read.diagnostics);
    compact::print(&read.value, findings, &decoded.value.text)
}
