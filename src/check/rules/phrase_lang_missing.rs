//! Words of another script without `lang`.

use super::INLINE;
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::passage::{Passage, Setting};
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;
use crate::text::{MarkKind, Span};

pub(super) static RULE: Rule = Rule {
    id: "phrase-lang-missing",
    severity: Severity::Note,
    standing: Standing::Pedantic,
    origin: INLINE,
    what: "A phrase in another language, of two words or more and in another direction, has no `lang`.",
    why: "A screen reader reads it in the voice of the language around (WCAG 3.1.2).",
    example: Example::new(
        Html,
        "<p lang=\"en\" dir=\"ltr\">She said שלום לכולם and left.</p>",
        "<p lang=\"en\" dir=\"ltr\">She said <span lang=\"he\">שלום לכולם</span> and left.</p>",
    ),
    fix: None,
    check: Check::Passage(look),
};

fn look(passage: &Passage, noticed: &mut Noticed) {
    let (Some(order), Some(around), Setting::Markup) = (&passage.order, &passage.language, passage.setting) else { return };
    for run in &order.segments.runs {
        let is_other = run.language.direction().is_some_and(|direction| Some(direction) != around.direction());
        let is_marked = passage.marks.iter().any(|mark| {
            mark.span.start < run.span.end && run.span.start < mark.span.end && matches!(mark.kind, MarkKind::Language(_))
        });
        let is_phrase = passage.text[run.span.range()].trim().contains(' ');
        if is_other && is_phrase && !is_marked && !run.language.is_und() {
            let message = format!("a phrase in `{}` stands in a text in `{around}`", run.language);
            let words = passage.text[run.span.range()].trim_end();
            let start = run.span.start + (words.len() - words.trim_start().len());
            let place = passage.source(Span::new(start, run.span.start + words.len()));
            noticed.at(place, message).help(format!("put it in `<span lang=\"{}\">`", run.language));
        }
    }
}
