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
        let converted = |source: String| {
            targum::convert(source.as_bytes(), Catalogs::built_in(), &Options::default()).expect("a page").value
        };
        assert_eq!(converted(visual.join("\n")), converted(logical.join("\n")), "{name}");
        assert_eq!(converted(page(&visual, 60)), converted(page(&logical, 60)), "{name} as HTML");
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
        let is_seeded = path.file_name().is_some_and(|name| name.to_string_lossy().contains("visual-order"));
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

/// Lines as the HTML of a page: `<br>` between those of a paragraph, each Latin word in an element.
fn page(lines: &[String], columns: usize) -> String {
    let mut page = "<!doctype html>\n<title>t</title>\n<body>\n<p>".to_owned();
    for (number, line) in lines.iter().enumerate() {
        page.push_str(if number == 0 {
            ""
        } else if columns == usize::MAX {
            "</p>\n<p>"
        } else {
            "<br>\n"
        });
        let mut is_word = false;
        for c in line.chars() {
            if c.is_ascii_alphabetic() != is_word {
                page.push_str(if is_word { "</b>" } else { "<b class=word>" });
                is_word = !is_word;
            }
            match c {
                '&' => page.push_str("&amp;"),
                '<' => page.push_str("&lt;"),
                '\u{A0}' => page.push_str("&nbsp;"),
                c => page.push(c),
            }
        }
        page.push_str(if is_word { "</b>" } else { "" });
    }
    page + "</p>\n"
}

#[test]
fn pages_come_back() {
    for columns in [60, usize::MAX] {
        let (mut lines, mut wrong) = (0, Vec::new());
        for (folder, language, text) in articles() {
            if !matches!(language.as_str(), "he" | "yi") {
                continue;
            }
            let (logical, visual) = laid_out(&text, Direction::Rtl, columns);
            let found = read(&page(&visual, columns), VisualInput::Auto);
            assert!(is_told(&found), "{}", folder.display());
            let expected = page(&logical, columns);
            for (expected, line) in expected.split('\n').zip(found.value.text.split('\n')) {
                lines += 1;
                if expected != line {
                    wrong.push(format!("{expected}\n    came back as {line}"));
                }
            }
        }
        if columns == usize::MAX {
            assert!(!wrong.iter().any(|line| has_rtl(line)), "of {lines} lines:\n{}", wrong.join("\n"));
        }
        assert!(lines > 50 && wrong.len() * 50 < lines, "{columns} columns, of {lines} lines:\n{}", wrong.join("\n"));
    }
}

/// A fragment of HTML, turned as asked.
fn body_turned(body: &str) -> String {
    let options = ReadOptions { format: Format::Html, visual_input: VisualInput::Yes, ..ReadOptions::default() };
    decode(body.as_bytes(), &options).expect("read").value.text
}

#[test]
fn elements_go_with_their_text() {
    for (visual, logical) in [
        // Across elements a line is one line.
        ("<p>.\u{5D2} <b>abc 12</b> \u{5D1}\u{5D0}</p>", "<p>\u{5D0}\u{5D1} <b>abc 12</b> \u{5D2}.</p>"),
        (
            "<td><a href='x'>\u{5D1}<i>\u{5D0}</i></a>\u{5D2}<td>",
            "<td>\u{5D2}<a href='x'><i>\u{5D0}</i>\u{5D1}</a><td>",
        ),
        // One that was seen in two places stands in two places.
        ("\u{5D1} <b>\u{5D0} ab</b> cd", "<b>ab</b> cd<b> \u{5D0}</b> \u{5D1}"),
        // White space is one blank, and what is not seen stands first.
        (
            "\u{5D1}\n  \u{5D0}<!-- \u{5D1}\u{5D0} --><a name=x></a>",
            "<!-- \u{5D1}\u{5D0} --><a name=x></a>\u{5D0}\n  \u{5D1}",
        ),
        ("\u{5D1}\u{5D0} <img src=x alt='\u{5D3}\u{5D2}'>", "<img src=x alt='\u{5D2}\u{5D3}'> \u{5D0}\u{5D1}"),
        // Elements that go on in the next line, and those that cross.
        ("<b>\u{5D1}\u{5D0}<br>\u{5D3}\u{5D2}</b>", "<b>\u{5D0}\u{5D1}<br>\u{5D2}\u{5D3}</b>"),
        ("\u{5D1}\u{5D0} <b>\u{5D3}\u{5D2}<br>\u{5D4}", "\u{5D0}\u{5D1} <b>\u{5D2}\u{5D3}<br>\u{5D4}"),
        // References.
        ("\u{5D1}&quot;\u{5D0}&nbsp;&#1490;", "&#1490;&nbsp;\u{5D0}&quot;\u{5D1}"),
        ("\u{5D1} &lt;\u{5D0}&gt; caf&eacute; & x", "caf&eacute; &amp; x &lt;\u{5D0}&gt; \u{5D1}"),
        // What is code stays, and so do other attributes.
        (
            "<script>'\u{5D1}\u{5D0}'</script><p class='\u{5D1}\u{5D0}'>a",
            "<script>'\u{5D1}\u{5D0}'</script><p class='\u{5D1}\u{5D0}'>a",
        ),
        ("<title>\u{5D1}\u{5D0} (x)</title>", "<title>(x) \u{5D0}\u{5D1}</title>"),
        (
            "<meta name=description content=\"\u{5D1} \u{5D0}\"><meta name=author content=\"\u{5D1}\u{5D0}\">",
            "<meta name=description content=\"\u{5D0} \u{5D1}\"><meta name=author content=\"\u{5D1}\u{5D0}\">",
        ),
        ("<pre>\u{5D1}\u{5D0}  \n\u{5D2}  \u{5D1}\n</pre>", "<pre>  \u{5D0}\u{5D1}\n\u{5D1}  \u{5D2}\n</pre>"),
    ] {
        assert_eq!(body_turned(visual), logical);
    }
}

#[test]
fn hostile_pages_take_linear_time() {
    for unit in [
        "<b>\u{5D0}",
        "<b>\u{5D0}</b>",
        "</b>\u{5D0} a",
        "<",
        "<a><b>",
        "&",
        "<!--",
        "<b x='\u{5D0}'>a</b>\u{5D0}",
        "<pre>\n",
    ] {
        let page = unit.repeat(20_000);
        let letters = |text: &str| text.matches('\u{5D0}').count();
        assert!(letters(&body_turned(&page)) >= letters(&page), "{unit}");
    }
    let nested = format!("{}{}{}", "<b class=\u{5D0}>".repeat(15), "\u{5D0} ab ".repeat(5_000), "</b>".repeat(15));
    let crossed = nested.replace("ab", "<i>ab</i>").repeat(4);
    for page in [nested, crossed] {
        assert!(body_turned(&page).len() <= page.len() * 5);
    }
}

#[test]
fn json_in_visual_order_is_told_and_left() {
    let json = format!("{{\"title\": \"{}\"}}", "\u{5DD}\u{5D5}\u{5DC}\u{5E9} ".repeat(9));
    let options = ReadOptions { format: Format::Json, ..ReadOptions::default() };
    let found = decode(json.as_bytes(), &options).expect("read");
    assert_eq!((found.value.text.as_str(), is_told(&found)), (json.as_str(), true));
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
