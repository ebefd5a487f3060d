//! What is printed as JSON or Markdown is read again as the same blocks.

use std::fs;
use std::path::Path;

use serde_json::Value;
use targum::{
    Article, Catalogs, Format, MarkKind, MarkedText, Options, Page, Read, ReadOptions, Role, json, markdown, page, read,
};

#[test]
fn json_is_read_as_the_same_blocks() {
    for (name, page) in pages() {
        let article = read_as(&json(&page), Format::Json);
        let found: Vec<_> = article
            .blocks
            .iter()
            .filter(|block| block.declared_role != Role::Comment)
            .map(|block| (block.declared_role.id().to_owned(), block.text.text.clone(), block.declared_direction))
            .collect();
        let direction = |block: &Value| {
            let found = block["direction"].as_str();
            targum::Direction::ALL.into_iter().find(|known| Some(known.as_str()) == found)
        };
        let expected: Vec<_> = blocks(&page)
            .iter()
            .filter(|block| block["role"] != "comment")
            .map(|block| (string(&block["role"]), string(&block["text"]), direction(block)))
            .collect();
        assert_eq!(found, expected, "{name}");
    }
}

#[test]
fn markdown_is_read_as_the_same_blocks() {
    for (name, page) in pages() {
        let article = read_as(&markdown(&page), Format::Markdown);
        let found: Vec<_> = article
            .blocks
            .iter()
            .filter(|block| !block.text.text.is_empty())
            .map(|block| (shape(block.declared_role.id()), words(&with_alternatives(&block.text))))
            .collect();
        let blocks = blocks(&page);
        let expected: Vec<_> = blocks
            .iter()
            .filter(|block| block["role"] != "comment" && block["role"] != "comment-chrome")
            .map(|block| (shape(block["role"].as_str().unwrap()), words(block["text"].as_str().unwrap())))
            .collect();
        // Comments have no form of their own in Markdown, and stand last.
        let found = &found[..found.len().min(expected.len())];
        assert_eq!(found, expected, "{name}:\n{}", markdown(&page));
    }
}

/// The pages of all cases.
fn pages() -> Vec<(String, Page)> {
    let mut pages = Vec::new();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/cases/read")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name.ends_with(".blocks") || name.starts_with('.') {
            continue;
        }
        let options = ReadOptions { file_name: Some(name.clone()), ..ReadOptions::default() };
        for article in read(&fs::read(&path).unwrap(), &options).unwrap().value {
            pages.push((name.clone(), page(article, Catalogs::built_in(), &Options::default()).value));
        }
    }
    assert!(pages.len() > 10);
    pages
}

fn read_as(source: &str, format: Format) -> Article<Read> {
    let options = ReadOptions { format, ..ReadOptions::default() };
    read(source.as_bytes(), &options).unwrap().value.remove(0)
}

fn blocks(page: &Page) -> Vec<Value> {
    let document: Value = serde_json::from_str(&json(page)).unwrap();
    document["blocks"].as_array().unwrap().iter().filter(|block| block["text"] != "").cloned().collect()
}

fn string(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

/// The text, and in it what stands for its images.
fn with_alternatives(text: &MarkedText) -> String {
    let mut out = text.text.clone();
    for mark in text.marks.iter().rev() {
        if let MarkKind::Image { alt, .. } = &mark.kind {
            out.insert_str(mark.span.start, alt);
        }
    }
    out
}

/// What Markdown has a form for.
fn shape(role: &str) -> &str {
    match role {
        "live-entry" => "crosshead",
        "headline" | "crosshead" | "list-item" | "table-cell" | "quotation" | "preformatted" => role,
        _ => "paragraph",
    }
}

/// The letters and digits: the page sets the quote marks of its language.
fn words(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}
