//! Text in visual order: what was laid out line by line comes back.

use std::fs;
use std::path::PathBuf;

use targum::bidi::{Inverse, LineBreaker, Resolver, VisualWriter, is_bidi_control, reorder};
use targum::{Catalogs, Code, Decoded, Direction, Format, Options, Outcome, ReadOptions, Span, VisualInput, decode};

/// The raw fixtures without controls: the folder of each, its language and its text.
fn articles() -> Vec<(PathBuf, String, String)> {
    let folders = fs::read_dir("fixtures/articles").expect("fixtures").map(|entry| entry.expect("an entry").path());
    let mut articles: Vec<_> = folders
        .filter_map(|folder| {
            let text = fs::read_to_string(folder.join("article.txt")).ok()?.replace(is_bidi_control, "");
            let labels = fs::read_to_string(folder.join("labels.txt")).expect("labels");
            let language = labels.lines().find_map(|line| line.strip_prefix("language: ")).unwrap_or_default();
            Some((folder, language.to_owned(), text))
        })
        .collect();
    articles.sort();
    articles
}

/// The lines of a text, wrapped in so many columns, in logical order and as they are seen.
fn laid_out(text: &str, base: Direction, columns: usize) -> (Vec<String>, Vec<String>) {
    let (mut resolver, mut writer) = (Resolver::new(), VisualWriter::new());
    let (mut logical, mut visual) = (Vec::new(), Vec::new());
    for paragraph in text.lines() {
        let layout = resolver.resolve(paragraph, base.into());
        for span in LineBreaker::new(columns).lines(paragraph) {
            let line = &paragraph[span.range()];
            let line = if span.end < paragraph.len() { line.trim_end() } else { line };
            let mut shown = String::new();
            writer.write(&layout.line(Span::new(span.start, span.start + line.len())), &mut shown);
            logical.push(line.to_owned());
            visual.push(shown);
        }
    }
    (logical, visual)
}

fn read(text: &str, visual_input: VisualInput) -> Outcome<Decoded> {
    decode(text.as_bytes(), &ReadOptions { visual_input, ..ReadOptions::default() }).expect("read")
}

fn is_told(found: &Outcome<Decoded>) -> bool {
    found.diagnostics.iter().any(|diagnostic| diagnostic.code == Code::VisualOrder)
}

fn has_rtl(text: &str) -> bool {
    text.contains(|c| ('\u{590}'..'\u{700}').contains(&c))
}

/// Some lines are the layout of two texts, so not all can come back; of those laid out whole from right to left, all do that
/// have a right-to-left letter.
#[test]
fn articles_come_back() {
    for base in Direction::ALL {
        for columns in [60, 76, usize::MAX] {
            let (mut lines, mut wrong) = (0, Vec::new());
            for (folder, language, text) in articles() {
                let (logical, visual) = laid_out(&text, base, columns);
                let found = read(&visual.join("\n"), VisualInput::Yes);
                let told = read(&visual.join("\n"), VisualInput::Auto);
                if matches!(language.as_str(), "he" | "yi") {
                    assert!(is_told(&told), "{} in {base} and {columns} columns is not told", folder.display());
                    assert_eq!(told.value.text, found.value.text);
                }
                for (expected, line) in logical.iter().zip(found.value.text.split('\n')) {
                    lines += 1;
                    if expected != line {
                        wrong.push(format!("{expected}\n    came back as {line}"));
                    }
                }
            }
            let shown = wrong.join("\n");
            assert!(wrong.len() * 50 < lines, "{base} in {columns} columns, of {lines} lines:\n{shown}");
            if base == Direction::Rtl && columns == usize::MAX {
                assert!(!wrong.iter().any(|line| has_rtl(line)), "of {lines} lines:\n{shown}");
            }
        }
    }
}

#[test]
fn named_lines_come_back() {
    let cases = fs::read_to_string("fixtures/cases/bidi/inverse.txt").expect("the cases");
    let (mut resolver, mut writer) = (Resolver::new(), VisualWriter::new());
    for line in cases.lines().filter(|line| !line.starts_with('#')) {
        let (base, logical) = line.split_once('\t').expect("a direction and a line");
        let base = if base == "rtl" { Direction::Rtl } else { Direction::Ltr };
        let mut visual = String::new();
        reorder(logical, base.into(), &mut resolver, &mut writer, &mut visual);
        let reading = Inverse::new().line(&visual, base);
        assert_eq!(reading.text, logical, "{base}");
    }
}

/// The walk is the same, whether the file was in logical or in visual order.
#[test]
fn lines_are_joined_after_they_were_turned() {
    for name in ["night-clinic", "twin-openings"] {
        let text = fs::read_to_string(format!("fixtures/articles/{name}/article.txt")).expect("an article");
        let (logical, visual) = laid_out(&text.replace(is_bidi_control, ""), Direction::Rtl, 60);
        let page = |lines: &[String]| {
            let bytes = lines.join("\n").into_bytes();
            targum::convert(&bytes, Catalogs::built_in(), &Options::default()).expect("a page").value
        };
        assert_eq!(page(&visual), page(&logical), "{name}");
    }
}

#[test]
fn no_fixture_in_logical_order_is_turned() {
    let mut paths = vec![PathBuf::from("fixtures")];
    let (mut seen, mut visual) = (0, 0);
    while let Some(path) = paths.pop() {
        if path.is_dir() {
            paths.extend(fs::read_dir(&path).expect("readable").map(|entry| entry.expect("an entry").path()));
            continue;
        }
        let found = decode(&fs::read(&path).expect("readable"), &ReadOptions::default()).expect("read");
        // What is printed on a terminal is in visual order, and so is what the linter finds to be.
        let is_seeded = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("visual-order"));
        let is_visual =
            is_seeded || path.ends_with("terminal.txt") || path.extension().is_some_and(|name| name == "profile");
        visual += usize::from(is_visual && is_told(&found));
        assert!(is_visual || !is_told(&found), "{}", path.display());
        seen += 1;
    }
    assert!(seen > 150 && visual > 0, "only {seen} fixtures, {visual} of them in visual order");
}

#[test]
fn text_without_evidence_is_left_alone() {
    // One word that begins with a final letter, and one misspelled in a text of right ones.
    for text in [
        "\u{5DD}\u{5D5}\u{5DC}\u{5E9} a\n",
        &("\u{5E9}\u{5DC}\u{5D5}\u{5DD} ".repeat(9) + "\u{5DD}\u{5D5}\u{5DC}\u{5E9}"),
    ] {
        let found = read(text, VisualInput::Auto);
        assert_eq!((found.value.text.as_str(), is_told(&found)), (text, false));
    }
    let visual = "\u{5DD}\u{5D5}\u{5DC}\u{5E9} ".repeat(9);
    assert_eq!(read(&visual, VisualInput::No).value.text, visual);
    assert!(is_told(&read(&visual, VisualInput::Auto)));
    assert!(is_told(&read("\u{5D1}\u{5D0}", VisualInput::Yes)));
}

#[test]
fn visual_encodings_are_turned() {
    // "Shalom (12), abc" from right to left, in ISO-8859-8 and in code page 862.
    let logical = "\u{5E9}\u{5DC}\u{5D5}\u{5DD} (12), abc.\n";
    for (label, first) in [("iso-8859-8", 0xE0), ("cp862", 0x80)] {
        let byte = |c: char| if c.is_ascii() { c as u8 } else { (c as u32 - 0x5D0) as u8 + first };
        let bytes: Vec<u8> = ".abc ,(12) \u{5DD}\u{5D5}\u{5DC}\u{5E9}\n".chars().map(byte).collect();
        let visual_input = if label == "cp862" { VisualInput::Yes } else { VisualInput::Auto };
        let options = ReadOptions { encoding: Some(label.to_owned()), visual_input, ..ReadOptions::default() };
        let found = decode(&bytes, &options).expect("read");
        assert_eq!(found.value.text, logical, "{label}");
        assert!(is_told(&found));
    }
}

#[test]
fn pages_in_visual_order_are_told_and_left() {
    let page = format!("<!doctype html><p>{}</p>", "\u{5DD}\u{5D5}\u{5DC}\u{5E9} ".repeat(9));
    let options = ReadOptions { format: Format::Html, ..ReadOptions::default() };
    let found = decode(page.as_bytes(), &options).expect("read");
    assert_eq!((found.value.text.as_str(), is_told(&found)), (page.as_str(), true));
}

#[test]
fn hostile_lines_take_linear_time() {
    for unit in ["1 ", "a 1 \u{5D0} ", "(", "\u{5D0}1", "\u{2067}", "1 a ", "\u{5D0}\u{5B0}"] {
        let line = unit.repeat(20_000);
        let found = read(&line, VisualInput::Yes);
        assert_eq!(
            found.value.text.matches(char::is_alphanumeric).count(),
            line.matches(char::is_alphanumeric).count()
        );
    }
}
