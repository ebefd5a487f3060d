//! The table of rules, and what each says of itself.

use std::collections::BTreeSet;
use std::fs;

use targum::CatalogFile;
use targum::check::{CheckOptions, RULES, Rule, RuleSelection, apply, check, check_catalogs, documentation, edits};

/// Only that rule.
fn only(rule: &Rule) -> CheckOptions {
    let mut options = CheckOptions::default();
    options.rules = RuleSelection::none();
    options.rules.add(rule.id).expect("a rule");
    options
}

/// The catalogs of an example: each begins with its language, as `### he`.
fn catalogs(source: &str) -> Vec<CatalogFile> {
    let parts = source.split("### ").skip(1);
    let file = |part: &str| {
        let (tag, text) = part.split_once('\n').expect("a line");
        CatalogFile { language: tag.parse().expect("a tag"), name: "page.ftl".to_owned(), text: text.to_owned() }
    };
    parts.map(file).collect()
}

#[test]
fn every_file_is_a_rule_and_every_rule_a_file() {
    let files = fs::read_dir("src/check/rules").expect("the rules").map(|entry| entry.expect("an entry").file_name());
    let files: BTreeSet<String> = files
        .filter_map(|name| Some(name.to_string_lossy().strip_suffix(".rs")?.replace('_', "-")))
        .filter(|name| name != "mod")
        .collect();
    let rules: BTreeSet<String> = RULES.iter().map(|rule| rule.id.to_owned()).collect();
    assert_eq!(files, rules);
    assert!(rules.len() >= 40);
}

#[test]
fn every_example_shows_what_its_rule_says() {
    let mut faults = Vec::new();
    for rule in RULES {
        let run = |source: &str| match catalogs(source) {
            files if files.is_empty() => check(source.as_bytes(), rule.example.kind, &only(rule)).expect("checked"),
            files => check_catalogs(&files, &only(rule)).concat(),
        };
        let wrong = run(rule.example.wrong);
        if wrong.is_empty() {
            faults.push(format!("{}: nothing is found in the wrong example", rule.id));
        }
        if let Some(finding) = run(rule.example.right).first() {
            faults.push(format!("{}: found in the right example: {}", rule.id, finding.message));
        }
        if rule.fix.is_some() {
            let mut mended = Vec::new();
            apply(rule.example.wrong.as_bytes(), &edits(&wrong), &mut mended).expect("written");
            let mended = String::from_utf8(mended).expect("UTF-8");
            if mended != rule.example.right {
                faults.push(format!("{}: mended to\n  {mended}\nand not to\n  {}", rule.id, rule.example.right));
            }
        } else if wrong.iter().any(|finding| finding.is_fixable()) {
            faults.push(format!("{}: it mends, and does not say how", rule.id));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// `TARGUM_BLESS=1 cargo test` writes the page anew.
#[test]
fn the_page_of_the_rules_is_made_from_them() {
    let page = documentation();
    if std::env::var_os("TARGUM_BLESS").is_some() {
        fs::write("RULES.md", &page).expect("written");
    }
    assert!(fs::read_to_string("RULES.md").expect("RULES.md") == page, "RULES.md is not what the rules say: bless it");
}
