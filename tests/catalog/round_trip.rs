//! What a catalog prints, the catalogs recognise: each message is formatted and read back.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use targum::catalog::{Arguments, CatalogFile, Catalogs, Kind, Localizer, Recognition, Value};
use targum::{Inline, Isolates, LanguageTag, Timestamp};

use super::languages;
use super::lint::{each_message, variables};

/// Counts of every plural category in every language of ours.
const COUNTS: [u32; 7] = [0, 1, 2, 3, 11, 20, 100];

#[test]
fn what_is_printed_is_recognised() {
    let catalogs = &catalogs();
    let mut lost = Vec::new();
    for language in languages() {
        let tag: LanguageTag = language.parse().unwrap();
        let localizer = catalogs.negotiate(&tag).value;
        each_message(&language, |_, message| {
            let id = message.id.name;
            let Some(value) = message.value.as_ref().filter(|_| !id.starts_with("page-") && !id.starts_with("date-"))
            else {
                return;
            };
            let comment = message.comment.iter().flat_map(|comment| &comment.content);
            let kinds: BTreeMap<&str, Kind> = comment
                .filter_map(|line| line.trim().strip_prefix('$')?.split_once(':'))
                .filter_map(|(name, kind)| Some((name, Kind::from_id(kind.split_whitespace().next()?)?)))
                .collect();
            if letters(value) < Recognition::WEAK {
                return;
            }
            let names = variables(value);
            for count in COUNTS {
                let mut arguments = Arguments::new();
                names.iter().for_each(|name| arguments.set(name, sample(kinds[name.as_str()], count)));
                let line = localizer.format(id, &arguments);
                assert_eq!(line.diagnostics, [], "{language}: {id}");
                let printed = Inline::plain(&line.value, &tag, Isolates::Controls);
                let found = catalogs.recognise_near(&printed, std::slice::from_ref(&tag));
                if !found.iter().any(|found| found.id == id && says(found, &printed, &arguments, &localizer)) {
                    lost.push(format!("{language}: {id}: {printed}\n        {found:?}"));
                }
                if !kinds.values().any(|kind| *kind == Kind::Number) {
                    break;
                }
            }
        });
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

/// The built-in catalogs, and in each a message that is nothing but a value.
fn catalogs() -> Catalogs {
    let file = |language: String| CatalogFile {
        language: language.parse().unwrap(),
        name: "value.ftl".to_owned(),
        text: "page-value = { $value }".to_owned(),
    };
    let files: Vec<CatalogFile> = languages().into_iter().map(file).collect();
    Catalogs::with_publisher(&files).value
}

/// How many letters of its own a message has; with too few it is never recognised by itself.
fn letters(value: &Pattern<&str>) -> usize {
    let letters = value.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => value.chars().filter(|c| c.is_alphanumeric()).count(),
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { .. }) } => 0,
        PatternElement::Placeable { .. } => Recognition::WEAK,
    });
    letters.sum()
}

fn sample(kind: Kind, count: u32) -> Value {
    match kind {
        Kind::Number => count.into(),
        Kind::Date => "2016-12-30T13:08".parse::<Timestamp>().unwrap().into(),
        Kind::Persons => vec!["Dana Levi", "Yossi Cohen"].into(),
        Kind::Duration => "5 min".into(),
        Kind::Url => "example.org/page".into(),
        Kind::Text => "A boat in the old harbour, at dawn".into(),
        Kind::Title => "The harbour: a history".into(),
        Kind::Tags => "harbour, boats".into(),
        Kind::Language => "English".into(),
        _ => "Dana Levi".into(),
    }
}

/// Whether a recognition gives the arguments back.
fn says(found: &Recognition, printed: &str, arguments: &Arguments, localizer: &Localizer) -> bool {
    arguments.iter().all(|(name, value)| {
        if let Some((_, implied)) = found.implied.iter().find(|(known, _)| known == name) {
            return matches!(value, Value::Number(number) if number.to_string() == *implied);
        }
        let Some(capture) = found.capture(name) else { return matches!(value, Value::Number(_)) };
        let said = without_controls(&printed[capture.span.range()]);
        said == without_controls(&by_itself(value, localizer))
    })
}

/// A value as the catalog prints it by itself.
fn by_itself(value: &Value, localizer: &Localizer) -> String {
    match value {
        Value::Text(text) => text.clone(),
        value => {
            let line = localizer.format("page-value", &Arguments::new().with("value", value.clone()));
            Inline::plain(&line.value, localizer.language(), Isolates::None)
        }
    }
}

fn without_controls(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}')).collect()
}
