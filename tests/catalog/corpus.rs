//! A large foreign corpus: a folder of `.ftl` files named by `TARGUM_FTL_CORPUS`, such as those of a Firefox language pack.
//! Each file is loaded as a publisher's, and each of its messages is formatted by us and by plain `fluent-bundle`.

use std::env;
use std::fs;
use std::path::PathBuf;

use fluent::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::ast::Entry;
use targum::catalog::{Arguments, CatalogFile, Catalogs};
use targum::{Inline, Isolates, LanguageTag};

use super::lint::variables;
use super::parsed;

#[test]
fn a_foreign_corpus_loads_without_faults_and_prints_what_fluent_prints() {
    let Some(folder) = env::var_os("TARGUM_FTL_CORPUS").map(PathBuf::from) else {
        println!("SKIPPED: TARGUM_FTL_CORPUS names no folder of .ftl files");
        return;
    };
    let language: LanguageTag = "he".parse().unwrap();
    let (mut files, mut messages, mut compared) = (0, 0, 0);
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let text = fs::read_to_string(entry.path()).unwrap();
        let name = entry.file_name().into_string().unwrap();
        let file = CatalogFile { language: language.clone(), name: name.clone(), text: text.clone() };
        let outcome = Catalogs::with_publisher(&[file]);
        assert_eq!(outcome.diagnostics, [], "{name}");
        let localizer = outcome.value.negotiate(&language).value;
        let mut plain = FluentBundle::new(vec!["he".parse().unwrap()]);
        plain.set_use_isolating(false);
        plain.add_resource_overriding(FluentResource::try_new(text.clone()).unwrap());
        files += 1;
        for entry in &parsed(&text).body {
            let Entry::Message(message) = entry else { continue };
            let Some(value) = &message.value else { continue };
            messages += 1;
            let names = variables(value);
            let arguments = names.iter().fold(Arguments::new(), |all, name| all.with(name, "x"));
            let ours = Inline::plain(&localizer.format(message.id.name, &arguments).value, &language, Isolates::None);
            // Functions and plurals are ours; the rest is what Fluent says.
            if names.iter().any(|name| text.contains(&format!("(${name}")) || text.contains(&format!("${name} ->"))) {
                continue;
            }
            let mut theirs = FluentArgs::new();
            names.iter().for_each(|name| theirs.set(name.clone(), "x"));
            let pattern = plain.get_message(message.id.name).and_then(|message| message.value());
            let printed = plain.format_pattern(pattern.unwrap(), Some(&theirs), &mut Vec::new());
            assert_eq!(ours, printed, "{name}: {}", message.id.name);
            compared += 1;
        }
    }
    println!("{files} files, {messages} messages, {compared} compared");
    assert!(compared > 0, "no message was compared");
}
