//! Sources with faults in them, two or more for each rule: `fixtures/cases/check`.
//!
//! The name of a file says which rule it breaks; `expected.tsv` says all that is found, with its place and message.
//! `TARGUM_BLESS=1 cargo test` writes that file anew: read it before you accept it.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use serde_json::Value;
use targum::check::RULES;

const FOLDER: &str = "fixtures/cases/check";
const EXPECTED: &str = "fixtures/cases/check/expected.tsv";

/// What `targum check` prints, a finding each.
fn findings(arguments: &[&str]) -> Vec<Value> {
    let output = Command::new(env!("CARGO_BIN_EXE_targum")).args(arguments).output().expect("run");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.code().is_some_and(|code| code < 2), "{stderr}");
    let stdout = String::from_utf8(output.stdout).expect("UTF-8");
    stdout.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

/// The files of the cases, and what stands in folders of their own is checked together.
fn sources() -> Vec<String> {
    let entries = fs::read_dir(FOLDER).expect("the cases").map(|entry| entry.expect("an entry").path());
    let mut paths: Vec<String> = entries.map(|path| path.display().to_string()).collect();
    paths.retain(|path| path != EXPECTED);
    paths.sort();
    paths
}

#[test]
fn every_seeded_fault_is_found() {
    let mut lines = String::new();
    let mut files_of: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for source in sources() {
        for finding in findings(&["check", "--format", "json", "--rules", "all", &source]) {
            let of = |key: &str| finding[key].as_str().unwrap_or_default().to_owned();
            let (file, rule) = (of("file"), of("rule"));
            let (line, column) =
                (finding["line"].as_u64().expect("a line"), finding["column"].as_u64().expect("a column"));
            let name = file.strip_prefix(FOLDER).expect("below the folder").trim_start_matches('/');
            let mends = if finding["fixable"] == true { "mends" } else { "-" };
            lines.push_str(&format!("{name}\t{line}\t{column}\t{rule}\t{mends}\t{}\n", of("message")));
            files_of.entry(rule).or_default().push(file);
        }
    }
    let mut faults = Vec::new();
    for rule in RULES {
        let mut files = files_of.remove(rule.id).unwrap_or_default();
        files.dedup();
        if files.len() < 2 {
            faults.push(format!("{}: found in {} files", rule.id, files.len()));
        }
        let named = |path: &String| path.rsplit('/').next().is_some_and(|name| is_named_after(name, rule.id));
        faults.extend(
            sources()
                .iter()
                .filter(|path| named(path) && !files.contains(path))
                .map(|path| format!("{path}: not found")),
        );
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
    if std::env::var_os("TARGUM_BLESS").is_some() {
        fs::write(EXPECTED, &lines).expect("written");
    }
    let expected = fs::read_to_string(EXPECTED).expect(EXPECTED);
    for (found, expected) in lines.lines().zip(expected.lines()) {
        assert_eq!(found, expected);
    }
    assert_eq!(lines.lines().count(), expected.lines().count());
}

/// `dir-missing-2.html`, but not `dir-missing-at-all-2.html`.
fn is_named_after(name: &str, rule: &str) -> bool {
    let rest = name.strip_prefix(rule).and_then(|rest| rest.strip_prefix('-')).unwrap_or_default();
    rest.starts_with(|c: char| c.is_ascii_digit())
}
