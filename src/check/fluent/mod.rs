//! Fluent catalogs: each file by itself, and against the catalog of the language that the others are translated from.

mod message;

use std::collections::{BTreeMap, BTreeSet};

use super::finding::Finding;
use super::run::Run;
use super::selection::RuleSelection;
use crate::catalog::CatalogFile;
use crate::lang::LanguageTag;
use crate::text::SourceSpan;

use message::parse;
pub(super) use message::{Message, Selector};

/// The language that the others are translated from.
const REFERENCE: &str = "en";

/// A catalog, as the rules look at it.
pub(super) struct Catalog<'a> {
    /// Its language, where it is known.
    pub(super) language: Option<&'a LanguageTag>,
    /// Its messages and terms.
    pub(super) messages: &'a [Message],
    /// What could not be parsed.
    pub(super) junk: &'a [SourceSpan],
    /// What else there is.
    pub(super) others: &'a Others,
    /// Whether the messages that its language lacks are told here.
    pub(super) is_first: bool,
}

/// All catalogs of a run.
#[derive(Default)]
pub(super) struct Others {
    /// The messages of the language that the others are translated from, unless these are its own.
    pub(super) reference: BTreeMap<String, Message>,
    /// The names of all messages and terms in the language of the catalog.
    pub(super) known: BTreeSet<String>,
    /// How many files there are in the language.
    pub(super) files: usize,
}

/// Checks catalogs together; what was found in each.
///
/// ```
/// use targum::CatalogFile;
/// use targum::check::{CheckOptions, check_catalogs};
///
/// let file = |tag: &str, text: &str| CatalogFile {
///     language: tag.parse().unwrap(),
///     name: "page.ftl".into(),
///     text: text.into(),
/// };
/// let files = [file("en", "by = By { $author }\n"), file("he", "by = Y\n")];
/// let found = check_catalogs(&files, &CheckOptions::default());
/// assert_eq!(found[1][0].rule.id, "ftl-arguments-differ");
/// ```
pub fn check_catalogs(files: &[CatalogFile], options: &super::CheckOptions) -> Vec<Vec<Finding>> {
    check_files(files, &options.rules)
}

fn check_files(files: &[CatalogFile], rules: &RuleSelection) -> Vec<Vec<Finding>> {
    let parsed: Vec<_> = files.iter().map(|file| parse(&file.text)).collect();
    let mut languages: BTreeMap<String, Others> = BTreeMap::new();
    for (file, (messages, _)) in files.iter().zip(&parsed) {
        let others = languages.entry(file.language.to_string()).or_default();
        others.files += 1;
        others.known.extend(messages.iter().map(Message::name));
    }
    let named = |file: &&CatalogFile| !file.language.is_und() && file.language.language() == REFERENCE;
    let reference = files.iter().find(named).map(|file| file.language.to_string());
    let of_reference = files.iter().zip(&parsed).filter(|(file, _)| Some(file.language.to_string()) == reference);
    let reference_messages: BTreeMap<String, Message> = of_reference
        .flat_map(|(_, (messages, _))| messages.iter().filter(|message| !message.is_term))
        .map(|message| (message.name(), message.clone()))
        .collect();
    for (language, others) in &mut languages {
        if Some(language) != reference.as_ref() && language != "und" {
            others.reference.clone_from(&reference_messages);
        }
    }
    let mut told: BTreeSet<String> = BTreeSet::new();
    let check = |(file, (messages, junk)): (&CatalogFile, &(Vec<Message>, Vec<SourceSpan>))| {
        let language = file.language.to_string();
        let others = &languages[&language];
        let is_first = told.insert(language);
        let mut run = Run::new(rules);
        let language = Some(&file.language).filter(|language| !language.is_und());
        run.catalog(&Catalog { language, messages, junk, others, is_first });
        for pattern in messages.iter().flat_map(|message| &message.patterns) {
            run.passage(pattern.passage());
        }
        run.findings()
    };
    files.iter().zip(&parsed).map(check).collect()
}

/// Checks a catalog by itself.
pub(super) fn read(text: &str, run: &mut Run) {
    let (messages, junk) = parse(text);
    let known = messages.iter().map(Message::name).collect();
    let others = Others { known, files: 1, ..Others::default() };
    run.catalog(&Catalog { language: None, messages: &messages, junk: &junk, others: &others, is_first: true });
    for pattern in messages.iter().flat_map(|message| &message.patterns) {
        run.passage(pattern.passage());
    }
}
