//! Lines as news sites print them, recognised blind: `fixtures/cases/chrome`.

use std::fs;

use targum::catalog::{Catalogs, Recognition};

use super::languages;

/// How many of a hundred lines must be recognised with their arguments, in each language and in all.
const RIGHT_OF_A_HUNDRED: usize = 90;
/// How many of a hundred sentences must not be taken for a line of a site, before any deeper test.
const LEFT_ALONE_OF_A_HUNDRED: usize = 80;

struct Case {
    line: String,
    id: String,
    arguments: Vec<(String, String)>,
}

fn cases(language: &str) -> Vec<Case> {
    let Ok(text) = fs::read_to_string(format!("fixtures/cases/chrome/{language}.tsv")) else { return Vec::new() };
    let case = |row: &str| {
        let mut columns = row.split('\t');
        let (line, id) = (columns.next()?, columns.next()?);
        let arguments = columns.next().unwrap_or_default().split("; ").filter_map(|pair| pair.split_once('='));
        let arguments = arguments.map(|(name, value)| (name.to_owned(), bare(value))).collect();
        Some(Case { line: line.to_owned(), id: id.to_owned(), arguments })
    };
    text.lines().filter_map(case).collect()
}

/// A text without the punctuation around it.
fn bare(text: &str) -> String {
    let inner = |c: char| c.is_alphanumeric();
    text.trim_matches(|c: char| !inner(c) && !matches!(c, '(' | ')')).to_owned()
}

/// Whether a recognition says what the case asks for; it may say more.
fn answers(case: &Case, found: &Recognition) -> bool {
    let id = found.id == case.id || found.id.starts_with(&format!("{}-", case.id));
    id && case.arguments.iter().all(|(name, value)| {
        let names: &[&str] = match name.as_str() {
            "site" | "name" | "credit" => &["site", "name", "credit"],
            "author" | "authors" => &["author", "authors"],
            name => &[name],
        };
        let captured = found.captures.iter().filter(|capture| names.contains(&capture.name.as_str()));
        let implied = found.implied.iter().filter(|(name, _)| names.contains(&name.as_str()));
        captured
            .map(|capture| &case.line[capture.span.range()])
            .chain(implied.map(|(_, value)| value.as_str()))
            .any(|said| bare(said) == *value)
    })
}

fn recognised(case: &Case, catalogs: &Catalogs) -> bool {
    if catalogs.recognise(&case.line).first().is_some_and(|found| answers(case, found)) {
        return true;
    }
    // A caption and its credit may be told apart by the credit alone.
    let Some(caption) = case.arguments.iter().find(|(name, _)| name == "caption") else { return false };
    catalogs.recognise_trailing(&case.line, &[]).is_some_and(|trailing| {
        let credit = Case {
            line: case.line.clone(),
            id: "credit".to_owned(),
            arguments: case.arguments.iter().filter(|(name, _)| name == "credit").cloned().collect(),
        };
        bare(&case.line[..trailing.start]) == caption.1 && answers(&credit, &trailing.recognition)
    })
}

#[test]
fn lines_of_sites_are_recognised_with_their_arguments() {
    let catalogs = Catalogs::built_in();
    let (mut all, mut right) = (0, 0);
    for language in languages() {
        let cases = cases(&language);
        let wrong: Vec<&Case> = cases.iter().filter(|case| !recognised(case, catalogs)).collect();
        for case in &wrong {
            let found = catalogs.recognise(&case.line);
            let found = found.first().map(|found| {
                (
                    &found.id,
                    &found.language,
                    found
                        .captures
                        .iter()
                        .map(|capture| (&capture.name, &case.line[capture.span.range()]))
                        .collect::<Vec<_>>(),
                )
            });
            println!("{language}: {}\n    {} {:?}\n    {found:?}", case.line, case.id, case.arguments);
        }
        println!("{language}: {} of {}", cases.len() - wrong.len(), cases.len());
        all += cases.len();
        right += cases.len() - wrong.len();
    }
    assert!(right * 100 >= all * RIGHT_OF_A_HUNDRED, "{right} of {all}");
}

#[test]
fn sentences_are_left_alone() {
    let text = fs::read_to_string("fixtures/cases/chrome/body.tsv").unwrap();
    let catalogs = Catalogs::built_in();
    let sentences: Vec<&str> = text.lines().filter_map(|row| row.split('\t').next()).collect();
    let taken: Vec<&&str> = sentences.iter().filter(|line| !catalogs.recognise(line).is_empty()).collect();
    for line in &taken {
        let found = &catalogs.recognise(line)[0];
        println!(
            "{line}\n    {} {} {:?}",
            found.id,
            found.language,
            found.captures.iter().map(|capture| &line[capture.span.range()]).collect::<Vec<_>>()
        );
    }
    assert!(
        (sentences.len() - taken.len()) * 100 >= sentences.len() * LEFT_ALONE_OF_A_HUNDRED,
        "{} of {}",
        taken.len(),
        sentences.len()
    );
}
