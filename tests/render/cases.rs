//! The cases of `fixtures/cases/render`: an article, options, and the pages that are made of it.
//!
//! A case is a folder: `input.txt`, `.md` or `.html`; `options`, a line each as `targum convert` has them, without the
//! dashes; and for each page that is looked at a file: `page.html` (the fragment), `document.html` (the document, without
//! the theme), `page.md`, `page.txt` (to a pipe), `terminal.txt` (in 44 columns, visual order, styles as `<1>`).
//! `TARGUM_BLESS=1 cargo test render` writes them anew; they are read before they are committed.

use std::fs;
use std::path::Path;

use targum::{Alternate, Catalogs, Chrome, Extent, HtmlOptions, Options, Output, TextOptions, TextOrder, convert};

#[test]
fn pages_are_as_expected() {
    let mut faults = Vec::new();
    let mut seen = 0;
    for folder in fs::read_dir("fixtures/cases/render").expect("the cases").map(|entry| entry.expect("a case").path()) {
        let options = options(&folder);
        for (name, output) in outputs() {
            let file = folder.join(name);
            let Ok(expected) = fs::read_to_string(&file) else { continue };
            seen += 1;
            let mut options = options.clone();
            options.output = output;
            let printed = print(&folder, options);
            if printed == expected {
                continue;
            }
            if std::env::var_os("TARGUM_BLESS").is_some() {
                fs::write(&file, printed).expect("the folder of the case");
            } else {
                faults.push(format!("{}:\n{}", file.display(), first_difference(&expected, &printed)));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
    assert!(seen > 12, "only {seen} pages");
}

fn outputs() -> Vec<(&'static str, Output)> {
    let html = |extent| {
        let mut options = HtmlOptions::default();
        options.extent = extent;
        Output::Html(options)
    };
    let terminal = TextOptions::default().with_width(44).with_order(TextOrder::Visual).with_styles();
    vec![
        ("page.html", html(Extent::Fragment)),
        ("document.html", html(Extent::Document)),
        ("page.md", Output::Markdown),
        ("page.txt", Output::Text(TextOptions::default())),
        ("terminal.txt", Output::Text(terminal)),
    ]
}

fn print(folder: &Path, mut options: Options) -> String {
    let input = fs::read_dir(folder).expect("the case").map(|entry| entry.expect("a file").path());
    let input = input.into_iter().find(|path| path.file_stem().is_some_and(|stem| stem == "input")).expect("an input");
    options.read.file_name = input.file_name().map(|name| name.to_string_lossy().into_owned());
    let bytes = fs::read(&input).expect("the input");
    let pages = convert(&bytes, Catalogs::built_in(), &options).expect("an article").value;
    visible_styles(&without_theme(&pages[0]))
}

/// Escape sequences as `<1>` (bold), `<3;4>` (italic, underlined), `<>` (plain again).
fn visible_styles(page: &str) -> String {
    let mut pieces = page.split("\u{1b}[0");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (codes, text) = piece.split_once('m').expect("a sequence of styles");
        out.push_str(&format!("<{}>{text}", codes.trim_start_matches(';')));
    }
    out
}

/// The theme is looked at in a browser.
fn without_theme(page: &str) -> String {
    match (page.find("<style>"), page.find(":root { --accent"), page.find("</style>")) {
        (Some(start), accent, Some(end)) => {
            format!("{}<style>\n{}{}", &page[..start], accent.map_or("", |accent| &page[accent..end]), &page[end..])
        }
        _ => page.to_owned(),
    }
}

fn options(folder: &Path) -> Options {
    let mut options = Options::default();
    let localize = &mut options.localize;
    for line in fs::read_to_string(folder.join("options")).unwrap_or_default().lines() {
        let (name, value) = line.split_once(' ').expect("a name and a value");
        match name {
            "locale" => localize.locale = Some(value.parse().expect("a language")),
            "chrome" => localize.chrome = if value == "keep" { Chrome::Keep } else { Chrome::Drop },
            "url" => localize.url = Some(value.to_owned()),
            "set" => {
                let (key, value) = value.split_once('=').expect("a key and a value");
                localize.settings.set(key, value).expect("a setting");
            }
            "alternate" => {
                let (language, url) = value.split_once('=').expect("a language and an address");
                let language = (language != "x-default").then(|| language.parse().expect("a language"));
                localize.alternates.push(Alternate { language, url: url.to_owned() });
            }
            other => panic!("`{other}` is no option"),
        }
    }
    options
}

fn first_difference(expected: &str, printed: &str) -> String {
    let mut lines = expected.lines().zip(printed.lines()).enumerate();
    match lines.find(|(_, (expected, printed))| expected != printed) {
        Some((number, (expected, printed))) => {
            format!("  line {}\n  expected {expected}\n  printed  {printed}", number + 1)
        }
        None => format!("  {} lines expected, {} printed", expected.lines().count(), printed.lines().count()),
    }
}
