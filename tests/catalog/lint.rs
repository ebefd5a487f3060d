//! What holds of every catalog.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource, Variant, VariantKey,
};
use icu_plurals::PluralRules;
use targum::catalog::Kind;

use super::{languages, parsed};

/// Attributes that are only there to be recognised; each locale has those that its sites use.
const ALTERNATIVE: &str = "match-";

/// The names of the arguments, everywhere.
const ARGUMENTS: [&str; 25] = [
    "author", "authors", "caption", "count", "credit", "date", "day", "gender", "language", "minutes", "month", "name",
    "number", "original", "place", "reason", "section", "site", "tags", "time", "title", "updated", "url", "weekday",
    "year",
];

type Texts = BTreeMap<String, String>;

#[test]
fn every_catalog_parses_without_junk() {
    for language in languages() {
        for (name, text) in files(&language) {
            let parsed = fluent_syntax::parser::parse(text.as_str());
            assert!(parsed.is_ok(), "{language}/{name}: {:?}", parsed.err().map(|(_, errors)| errors));
        }
    }
}

#[test]
fn every_catalog_has_the_same_messages_with_the_same_arguments() {
    let reference = signatures("en");
    for language in languages() {
        let own = signatures(&language);
        let missing: Vec<&String> = reference.keys().filter(|id| !own.contains_key(*id)).collect();
        let unknown: Vec<&String> = own.keys().filter(|id| !reference.contains_key(*id)).collect();
        assert!(missing.is_empty() && unknown.is_empty(), "{language}: missing {missing:?}, unknown {unknown:?}");
        for (id, arguments) in &own {
            assert_eq!(Some(arguments), reference.get(id), "{language}: the arguments of `{id}`");
        }
    }
}

#[test]
fn no_message_is_there_twice() {
    for language in languages() {
        let mut seen = BTreeMap::new();
        for (name, text) in files(&language) {
            for entry in parsed(&text).body {
                let id = match entry {
                    Entry::Message(message) => message.id.name.to_owned(),
                    Entry::Term(term) => format!("-{}", term.id.name),
                    _ => continue,
                };
                let before = seen.insert(id.clone(), name.clone());
                assert_eq!(before, None, "{language}/{name}: `{id}` is there twice");
            }
        }
    }
}

#[test]
fn every_argument_has_a_kind() {
    for language in languages() {
        each_message(&language, |file, message| {
            let comment = message.comment.iter().flat_map(|comment| &comment.content);
            let declared: BTreeMap<&str, &str> = comment
                .filter_map(|line| line.trim().strip_prefix('$')?.split_once(':'))
                .map(|(n, k)| (n, k.trim()))
                .collect();
            for name in variables_of_message(message) {
                let kind = declared.get(name.as_str()).and_then(|kind| Kind::from_id(kind.split_whitespace().next()?));
                assert!(kind.is_some(), "{language}/{file}: `${name}` of `{}` has no kind", message.id.name);
            }
        });
    }
}

#[test]
fn variants_are_categories_that_the_language_has() {
    for language in languages() {
        // ICU4X has no rules of Yiddish; in CLDR they are those of German.
        let rules = if language == "yi" { "de" } else { language.as_str() };
        let locale: icu_locale::Locale = rules.parse().unwrap();
        let cardinal = PluralRules::try_new_cardinal((&locale).into()).unwrap();
        let legal: BTreeSet<String> =
            cardinal.categories().map(|category| format!("{category:?}").to_lowercase()).collect();
        each_message(&language, |file, message| {
            each_pattern(message, |pattern| {
                each_variant(pattern, &mut |variant: &Variant<&str>| {
                    let VariantKey::Identifier { name } = variant.key else { return };
                    let category = ["zero", "one", "two", "few", "many", "other"].contains(&name);
                    let id = message.id.name;
                    assert!(!category || legal.contains(name), "{language}/{file}: `[{name}]` in `{id}`");
                });
            });
        });
    }
}

#[test]
fn no_catalog_holds_a_bidi_control() {
    for language in languages() {
        for (name, text) in files(&language) {
            let control = text.find([
                '\u{200E}', '\u{200F}', '\u{202A}', '\u{202B}', '\u{202C}', '\u{202D}', '\u{202E}', '\u{2066}',
                '\u{2067}', '\u{2068}', '\u{2069}', '\u{61C}',
            ]);
            assert_eq!(control, None, "{language}/{name}: isolation is the printer's, not the catalog's");
        }
    }
}

pub(super) fn files(language: &str) -> Texts {
    let entries = fs::read_dir(format!("locales/{language}")).unwrap().map(Result::unwrap);
    entries.map(|entry| (entry.file_name().into_string().unwrap(), fs::read_to_string(entry.path()).unwrap())).collect()
}

pub(super) fn each_message(language: &str, mut act: impl FnMut(&str, &Message<&str>)) {
    for (name, text) in files(language) {
        for entry in &parsed(&text).body {
            if let Entry::Message(message) = entry {
                act(&name, message);
            }
        }
    }
}

/// For each message and each ordinary attribute its arguments.
fn signatures(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut signatures = BTreeMap::new();
    each_message(language, |_, message| {
        signatures.insert(message.id.name.to_owned(), message.value.iter().flat_map(variables).collect());
        for attribute in message.attributes.iter().filter(|attribute| !attribute.id.name.starts_with(ALTERNATIVE)) {
            let id = format!("{}.{}", message.id.name, attribute.id.name);
            signatures.insert(id, variables(&attribute.value).into_iter().collect());
        }
    });
    signatures
}

fn each_pattern<'m>(message: &'m Message<&'m str>, act: impl FnMut(&'m Pattern<&'m str>)) {
    message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value)).for_each(act);
}

fn variables_of_message(message: &Message<&str>) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    each_pattern(message, |pattern| all.extend(variables(pattern)));
    all
}

pub(super) fn variables(pattern: &Pattern<&str>) -> Vec<String> {
    fn of_inline(inline: &InlineExpression<&str>, names: &mut Vec<String>) {
        match inline {
            InlineExpression::VariableReference { id } => names.push(id.name.to_owned()),
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| of_inline(argument, names));
            }
            InlineExpression::Placeable { expression } => of_expression(expression, names),
            _ => {}
        }
    }
    fn of_expression(expression: &Expression<&str>, names: &mut Vec<String>) {
        match expression {
            Expression::Inline(inline) => of_inline(inline, names),
            Expression::Select { selector, variants } => {
                of_inline(selector, names);
                variants.iter().for_each(|variant| names.extend(variables(&variant.value)));
            }
        }
    }
    let mut names = Vec::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, &mut names);
        }
    }
    names
}

fn each_variant(pattern: &Pattern<&str>, act: &mut impl FnMut(&Variant<&str>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element {
            for variant in variants {
                act(variant);
                each_variant(&variant.value, act);
            }
        }
    }
}

#[test]
fn arguments_have_one_name_everywhere() {
    each_message("en", |file, message| {
        for name in variables_of_message(message) {
            assert!(ARGUMENTS.contains(&name.as_str()), "{file}: `${name}` of `{}`", message.id.name);
        }
    });
}

#[test]
fn the_lint_can_fail() {
    let resource: Resource<&str> = parsed("a = { $count ->\n [many] x\n *[other] { NUMBER($count) }\n }");
    let Some(Entry::Message(message)) = resource.body.first() else { panic!() };
    assert_eq!(variables_of_message(message), BTreeSet::from(["count".to_owned()]));
    let mut keys = Vec::new();
    each_pattern(message, |pattern| each_variant(pattern, &mut |variant| keys.push(format!("{:?}", variant.key))));
    assert_eq!(keys.len(), 2);
}
