//! What this project writes itself: the linter finds nothing in it.

use std::fs;
use std::path::PathBuf;
use std::sync::Mutex;
use std::thread;

use targum::catalog::Catalogs;
use targum::check::{CheckOptions, SourceKind, check, check_catalogs};
use targum::{CatalogFile, Chrome, Extent, HtmlOptions, Options, Output, Theme, page, read, render};

/// The articles of the fixtures, in every form that they have.
fn articles() -> Vec<PathBuf> {
    let folders = fs::read_dir("fixtures/articles").expect("articles").map(|entry| entry.expect("an entry").path());
    let files = folders.flat_map(|folder| fs::read_dir(folder).expect("an article"));
    let mut files: Vec<PathBuf> = files.map(|entry| entry.expect("an entry").path()).collect();
    files.retain(|path| path.file_stem().is_some_and(|stem| stem == "article"));
    files.sort();
    files
}

/// Every form of output, and the kind of source that it is.
fn outputs() -> Vec<(Output, SourceKind)> {
    let html = |extent, theme| {
        let mut options = HtmlOptions::default();
        (options.extent, options.theme) = (extent, theme);
        (Output::Html(options), SourceKind::Html)
    };
    let mut outputs: Vec<_> = Theme::ALL.iter().map(|&theme| html(Extent::Document, theme)).collect();
    outputs.push(html(Extent::Fragment, Theme::ALL[0]));
    outputs.push((Output::Markdown, SourceKind::Markdown));
    outputs.push((Output::Text(targum::TextOptions::default()), SourceKind::Text));
    outputs.push((Output::Json, SourceKind::Text));
    outputs
}

#[test]
fn nothing_is_found_in_what_convert_writes() {
    let (articles, faults) = (articles(), Mutex::new(Vec::new()));
    let locales: Vec<_> = Catalogs::built_in().languages().collect();
    let work = |locale: &targum::LanguageTag| {
        for path in &articles {
            let bytes = fs::read(path).expect("readable");
            let mut options = Options::default();
            options.read.file_name = path.file_name().map(|name| name.to_string_lossy().into_owned());
            options.localize.locale = Some(locale.clone());
            options.localize.chrome = Chrome::Keep;
            for article in read(&bytes, &options.read).expect("readable").value {
                let page = page(article, Catalogs::built_in(), &options).value;
                // Themes differ in their sheets only: one article has them all.
                let every = outputs();
                let outputs = if path == &articles[0] { &every[..] } else { &every[Theme::ALL.len() - 1..] };
                for (output, kind) in outputs.iter().map(|(output, kind)| (output, *kind)) {
                    let printed = render(&page, output);
                    for finding in check(printed.as_bytes(), kind, &CheckOptions::default()).expect("checked") {
                        let place = &printed[finding.place.range()];
                        let name = path.display();
                        let fault =
                            format!("{name}, {locale}, {kind}: {}: {}: {place}", finding.rule.id, finding.message);
                        faults.lock().expect("sound").push(fault);
                    }
                }
            }
        }
    };
    thread::scope(|scope| {
        for locale in locales {
            scope.spawn(|| work(locale));
        }
    });
    let faults = faults.into_inner().expect("sound");
    assert!(faults.is_empty(), "{} found:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn nothing_is_found_in_our_catalogs() {
    let mut files = Vec::new();
    for folder in fs::read_dir("locales").expect("catalogs").map(|entry| entry.expect("an entry").path()) {
        let language = folder.file_name().expect("a name").to_string_lossy().parse().expect("a tag");
        for file in fs::read_dir(&folder).expect("a catalog").map(|entry| entry.expect("an entry").path()) {
            let text = fs::read_to_string(&file).expect("readable");
            files.push(CatalogFile {
                language: targum::LanguageTag::clone(&language),
                name: file.display().to_string(),
                text,
            });
        }
    }
    for (file, findings) in files.iter().zip(check_catalogs(&files, &CheckOptions::default())) {
        let messages: Vec<_> =
            findings.iter().map(|finding| format!("{}: {}", finding.rule.id, finding.message)).collect();
        assert!(messages.is_empty(), "{}:\n{}", file.name, messages.join("\n"));
    }
}
