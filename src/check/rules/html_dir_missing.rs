//! `<html>` of a right-to-left page without `dir`.

use super::DIRECTION;
use crate::check::html::PageFacts;
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;
use crate::lang::Direction;

pub(super) static RULE: Rule = Rule {
    id: "html-dir-missing",
    severity: Severity::Error,
    standing: Standing::Default,
    origin: DIRECTION,
    what: "A page in a right-to-left language does not say that it runs from right to left.",
    why: "No browser or reading system tells the direction from the language. Without `dir` on `html` the page is laid out \
          from left to right: punctuation stands on the wrong side, columns and lists begin on the left.",
    example: Example::new(
        Html,
        "<!doctype html><html lang=\"he\"><meta charset=\"utf-8\"><title>חדשות</title><p>שלום לכולם.</p>",
        "<!doctype html><html dir=\"rtl\" lang=\"he\"><meta charset=\"utf-8\"><title>חדשות</title><p>שלום לכולם.</p>",
    ),
    fix: Some("Puts `dir=\"rtl\"` on `html`."),
    check: Check::Page(look),
};

fn look(page: &PageFacts, noticed: &mut Noticed) {
    let Some(html) = &page.html else { return };
    let is_declared = |element: &crate::check::html::Element| element.attribute("dir").is_some();
    if is_declared(html) || page.body.as_ref().is_some_and(is_declared) {
        return;
    }
    let declared = page.language();
    let by_language = declared.as_ref().and_then(|language| language.direction());
    // Where the language says the contrary, either may be wrong: that is another rule's.
    let direction = by_language.unwrap_or_else(|| page.spoken_direction());
    if direction != Direction::Rtl || (by_language.is_some() && page.ltr > 4 * page.rtl && page.rtl > 0) {
        return;
    }
    let message = match declared.filter(|_| by_language.is_some()) {
        Some(language) => format!("the page is in `{language}`, which runs from right to left, and has no `dir`"),
        None => "most letters of the page run from right to left, and it has no `dir`".to_owned(),
    };
    noticed.at(html.head(), message).help("say so: `<html dir=\"rtl\">`").insert(html.after_name(), " dir=\"rtl\"");
}
