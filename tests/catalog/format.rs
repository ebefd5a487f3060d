//! Messages formatted: `fixtures/cases/catalog/format.tsv`.
//!
//! Columns: name, locale, Fluent source (`\n` is a line break), arguments, and what is printed, with `\u{...}` for what
//! cannot be seen; isolates are printed as controls.

use std::fs;

use targum::catalog::{Arguments, CatalogFile, Catalogs, Value};
use targum::{Inline, Isolates, LanguageTag, Timestamp};

/// Catalogs with `source` for the language of `locale`.
fn catalogs(locale: &LanguageTag, source: &str) -> Catalogs {
    let language = locale.to_string().split("-u-").next().unwrap().parse().unwrap();
    Catalogs::with_publisher(&[CatalogFile { language, name: "case.ftl".to_owned(), text: source.to_owned() }]).value
}

fn value(text: &str) -> Value {
    if let Ok(timestamp) = text.parse::<Timestamp>() {
        return timestamp.into();
    }
    if text.contains('|') {
        return text.split('|').collect::<Vec<_>>().into();
    }
    if text.starts_with('+') {
        return text.into();
    }
    text.parse::<f64>().map_or_else(|_| text.into(), Value::from)
}

fn visible(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\u{200E}' | '\u{200F}' | '\u{202F}' | '\u{A0}' | '\u{61C}' | '\u{2066}'..='\u{2069}' => {
                format!("\\u{{{:X}}}", u32::from(c))
            }
            _ => c.to_string(),
        })
        .collect()
}

#[test]
fn messages_are_printed_as_the_cases_say() {
    let cases = fs::read_to_string("fixtures/cases/catalog/format.tsv").unwrap();
    let mut wrong = Vec::new();
    for case in cases.lines() {
        let [name, locale, source, arguments, expected] = case.split('\t').collect::<Vec<_>>()[..] else {
            panic!("five columns: {case}");
        };
        let locale: LanguageTag = locale.parse().unwrap();
        let catalogs = catalogs(&locale, &source.replace("\\n", "\n"));
        let arguments = arguments
            .split("; ")
            .filter_map(|pair| pair.split_once('='))
            .fold(Arguments::new(), |arguments, (name, text)| arguments.with(name, value(text)));
        let localizer = catalogs.negotiate(&locale).value;
        let line = localizer.format("m", &arguments);
        let printed = visible(&Inline::plain(&line.value, localizer.language(), Isolates::Controls));
        if printed != expected || !line.diagnostics.is_empty() {
            wrong.push(format!("{name}\t{printed}\t{:?}", line.diagnostics));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
