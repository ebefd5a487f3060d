//! A page that declares an encoding other than UTF-8.

use super::CHECKER;
use crate::check::html::PageFacts;
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "charset-not-utf8",
    severity: Severity::Warning,
    standing: Standing::Default,
    origin: CHECKER,
    what: "A page declares an encoding other than UTF-8.",
    why: "HTML knows no other encoding today. An old one has no isolates, and often not even all the letters of the page; and a \
          page that was saved anew as UTF-8 is read wrongly by its old label.",
    example: Example::new(
        Html,
        "<!doctype html><html lang=\"en\"><head><meta charset=\"windows-1255\"><title>News</title></head></html>",
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>News</title></head></html>",
    ),
    fix: None,
    check: Check::Page(look),
};

fn look(page: &PageFacts, noticed: &mut Noticed) {
    let Some((label, place)) = &page.charset else { return };
    let is_utf8 = encoding_rs::Encoding::for_label(label.as_bytes()).is_some_and(|found| found == encoding_rs::UTF_8);
    if !is_utf8 {
        noticed.at(*place, format!("the page declares the encoding `{label}`")).help("save it as UTF-8, and say so");
    }
}
