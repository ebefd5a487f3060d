//! `<html>` without `lang`.

use super::LANGUAGE;
use crate::check::html::PageFacts;
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "html-lang-missing",
    severity: Severity::Error,
    standing: Standing::Default,
    origin: LANGUAGE,
    what: "The page does not say which language it is in.",
    why: "Screen readers, hyphenation, fonts and quotation marks go by the language of the page; without it they go by the \
          settings of the reader.",
    example: Example::new(
        Html,
        "<!doctype html><html><meta charset=\"utf-8\"><title>News</title>\
         <p>The ferries stop at noon, and nobody knows when they will sail again.</p>",
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>News</title>\
         <p>The ferries stop at noon, and nobody knows when they will sail again.</p>",
    ),
    fix: Some("Declares the language that most words of the page are in, where these are enough to tell."),
    check: Check::Page(look),
};

fn look(page: &PageFacts, noticed: &mut Noticed) {
    let Some(html) = &page.html else { return };
    if html.language_attribute().is_some_and(|language| !language.raw.trim().is_empty()) {
        return;
    }
    let finding = noticed.at(html.head(), "the page does not say which language it is in");
    let Some(language) = page.book_language.clone().or_else(|| page.spoken_language()) else {
        finding.help("declare it: `<html lang=\"...\">`");
        return;
    };
    finding.help(format!("its words are `{language}`: `<html lang=\"{language}\">`"));
    match html.language_attribute() {
        Some(empty) if !empty.place.is_empty() => finding.replace(empty.place, language.to_string()),
        // `lang` without a value, or with none between its quotes: that wants a person.
        Some(_) => finding,
        None if page.is_xml => finding.insert(html.after_name(), format!(" lang=\"{language}\" xml:lang=\"{language}\"")),
        None => finding.insert(html.after_name(), format!(" lang=\"{language}\"")),
    };
}
