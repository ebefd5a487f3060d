//! The catalogs of `locales`, and the two directions in which they are used.

mod chrome;
mod corpus;
mod format;
mod hostile;
mod lint;
mod publisher;
mod round_trip;

use std::fs;

use fluent_syntax::ast::Resource;

/// The languages that have a folder.
fn languages() -> Vec<String> {
    let folders = fs::read_dir("locales").unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut languages: Vec<String> = folders.collect();
    languages.sort();
    languages
}

/// The sound entries of some Fluent source.
fn parsed(source: &str) -> Resource<&str> {
    fluent_syntax::parser::parse(source).unwrap_or_else(|(sound, _)| sound)
}
