//! The rules of a right page, on every article of the fixtures in every locale.

use std::fs;
use std::sync::OnceLock;

use targum::{
    Catalogs, Chrome, Extent, HtmlOptions, Inline, Isolates, LocalizeOptions, Options, Page, Theme, html, json, label,
    localize, markdown, page, read, resolve, segment,
};

/// Every article of the fixtures, with its name.
fn articles() -> Vec<(String, Vec<u8>)> {
    let mut articles = Vec::new();
    for folder in fs::read_dir("fixtures/articles").expect("the articles") {
        let folder = folder.expect("an article").path();
        for file in fs::read_dir(&folder).expect("the article") {
            let path = file.expect("a file").path();
            if path.file_stem().is_some_and(|stem| stem == "article") {
                let name = path.file_name().expect("a name").to_string_lossy().into_owned();
                articles.push((name, fs::read(&path).expect("the article")));
            }
        }
    }
    articles
}

/// An article's page in a locale, printed both ways.
struct Printed {
    /// The article and the locale, for messages.
    name: String,
    document: String,
    fragment: String,
}

/// All articles in all locales. The walk up to the directions is the same for every locale, and done once.
fn pages() -> &'static [Printed] {
    static PAGES: OnceLock<Vec<Printed>> = OnceLock::new();
    PAGES.get_or_init(|| articles().iter().flat_map(|(name, bytes)| in_all_locales(name, bytes)).collect())
}

fn in_all_locales(name: &str, bytes: &[u8]) -> Vec<Printed> {
    let catalogs = Catalogs::built_in();
    let mut options = Options::default();
    options.read.file_name = Some(name.to_owned());
    let mut document = HtmlOptions::default();
    document.theme = Theme::Plain;
    let mut fragment = HtmlOptions::default();
    fragment.extent = Extent::Fragment;

    let mut pages = Vec::new();
    for article in read(bytes, &options.read).expect("an article").value {
        let labelled = label(article, catalogs, &options.label).value;
        let directed = resolve(segment::article(labelled, &options.segment), &options.resolve);
        for language in catalogs.languages() {
            let mut localized = LocalizeOptions::default();
            localized.locale = Some(language.clone());
            localized.chrome = Chrome::Keep;
            let page = localize(directed.clone(), catalogs, &localized).value;
            let name =
                format!("{name} in {language}: {}", Inline::plain(&page.head.headline, language, Isolates::None));
            pages.push(Printed { name, document: html(&page, &document), fragment: html(&page, &fragment) });
        }
    }
    pages
}

#[test]
fn a_document_says_its_language_and_direction() {
    for Printed { name, document: page, .. } in pages() {
        let head: String = page.chars().take(60).collect();
        assert!(head.starts_with("<!doctype html>\n<html lang=\""), "{name}: {head}");
        assert!(head.contains("dir=\"ltr\">") || head.contains("dir=\"rtl\">"), "{name}: {head}");
        assert!(page.find("charset=\"utf-8\"").is_some_and(|at| at < 1024), "{name}");
        assert_eq!(page.matches("<h1").count(), 1, "{name}");
        assert_eq!(page.matches("<article").count(), 1, "{name}");
    }
}

#[test]
fn a_fragment_is_one_article_without_style_or_script() {
    for Printed { name, fragment: page, .. } in pages() {
        assert!(page.starts_with("<article class=\"targum\" lang=\""), "{name}");
        assert!(page.trim_end().ends_with("</article>"), "{name}");
        for unwanted in ["<style", "<script", " style=", "<html", "<body", "dir=\"auto\"", " id="] {
            assert!(!page.contains(unwanted), "{name}: {unwanted}");
        }
    }
}

/// PAGE 5: a blank at the end of a directional inline may be lost.
#[test]
fn no_blank_stands_inside_the_end_of_an_isolate() {
    for Printed { name, fragment: page, .. } in pages() {
        for (at, _) in page.match_indices("</bdi>") {
            assert!(!page[..at].ends_with(char::is_whitespace), "{name}: {}", &page[at.saturating_sub(40)..at]);
        }
        for (at, _) in page.match_indices("<bdi") {
            let tag = &page[at..at + page[at..].find('>').expect("an end of the tag")];
            assert!(tag.contains(" dir=\""), "{name}: {tag}");
        }
    }
}

/// PAGE 10: where markup cannot go, isolates are characters, and balanced.
#[test]
fn isolates_in_titles_and_attributes_are_balanced() {
    for Printed { name, document: page, .. } in pages() {
        let head = &page[page.find("<title>").expect("a title")..page.find("<style>").expect("a style")];
        for line in head.lines() {
            let open = line.matches(['\u{2066}', '\u{2067}', '\u{2068}']).count();
            assert_eq!(open, line.matches('\u{2069}').count(), "{name}: {line}");
            let address = line.contains("href=") || line.contains("og:url");
            assert!(open == 0 || !address, "{name}: {line}");
        }
    }
}

/// PAGE 40: a heading is at most one level below the one before.
#[test]
fn no_level_of_heading_is_skipped() {
    for Printed { name, fragment: page, .. } in pages() {
        let mut last = 0;
        for (at, _) in page.match_indices("<h") {
            let Some(level) = page[at + 2..].chars().next().and_then(|c| c.to_digit(10)) else { continue };
            assert!(level <= last + 1, "{name}: h{level} after h{last}");
            last = level;
        }
    }
}

/// What Markdown says is read as blocks of the same texts, in the same order.
#[test]
fn markdown_reads_in_again_as_the_same_blocks() {
    for (name, bytes) in articles() {
        let mut options = Options::default();
        options.read.file_name = Some(name.clone());
        for article in read(&bytes, &options.read).expect("an article").value {
            let page = page(article, Catalogs::built_in(), &options).value;
            options.read.file_name = Some("again.md".to_owned());
            let again = read(markdown(&page).as_bytes(), &options.read).expect("an article").value;
            assert_eq!(again.len(), 1, "{name}");
            let mut blocks = again[0].blocks.iter().map(|block| words(&block.text.text));
            for text in texts(&page) {
                assert!(blocks.any(|block| block == text), "{name}: `{text}` did not come back\n{}", markdown(&page));
            }
        }
    }
}

/// The texts of a page in order, without the comments, whose lines Markdown prints apart.
fn texts(page: &Page) -> Vec<String> {
    let json: serde_json::Value = serde_json::from_str(&json(page)).expect("JSON");
    let blocks = json["blocks"].as_array().expect("blocks");
    let own = blocks.iter().filter(|block| block["role"] != "comment");
    own.map(|block| words(block["text"].as_str().expect("a text"))).collect()
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
