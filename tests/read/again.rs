//! What is printed as JSON or Markdown is read again as the same blocks.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use targum::{
    Article, Catalogs, Format, MarkKind, MarkedText, Options, Page, Read, ReadOptions, Role, article_json, json,
    markdown, page, read,
};

/// After `read` JSON holds all that is known, but for the place in a source that is another now.
#[test]
fn json_of_an_article_is_read_as_the_same_article() {
    let mut articles = 0;
    for (name, path) in sources() {
        let options = ReadOptions { file_name: Some(name.clone()), ..ReadOptions::default() };
        for mut article in read(&fs::read(&path).unwrap(), &options).unwrap().value {
            let printed = article_json(&article);
            article.blocks.iter_mut().for_each(|block| block.source = None);
            article.removed.iter_mut().for_each(|removed| removed.source = None);
            assert_eq!(read_as(&printed, Format::Json), article, "{name}:\n{printed}");
            articles += 1;
        }
    }
    assert!(articles > 60, "only {articles}");
}

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
    for (name, path) in sources() {
        let options = ReadOptions { file_name: Some(name.clone()), ..ReadOptions::default() };
        for article in read(&fs::read(&path).unwrap(), &options).unwrap().value {
            pages.push((name.clone(), page(article, Catalogs::built_in(), &Options::default()).value));
        }
    }
    assert!(pages.len() > 10);
    pages
}

/// The inputs of all cases of reading, and all articles.
fn sources() -> Vec<(String, PathBuf)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let articles = fs::read_dir(root.join("articles")).unwrap().map(|entry| entry.unwrap().path());
    let folders = articles.chain([root.join("cases/read")]);
    let files = folders.flat_map(|folder| fs::read_dir(folder).unwrap()).map(|entry| entry.unwrap().path());
    let named = files.map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), path));
    let is_output = |name: &str| name.ends_with(".blocks") || name == "labels.txt" || name.starts_with('.');
    named.filter(|(name, path)| !is_output(name) && path.is_file()).collect()
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
