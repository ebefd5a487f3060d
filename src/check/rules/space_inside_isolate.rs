//! A space that an isolated phrase takes along.

use crate::bidi::is_bidi_control;
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::passage::Passage;
use crate::check::rule::{Check, Example, Origin, Rule, Standing};
use crate::diagnostic::Severity;
use crate::text::Span;

pub(super) static RULE: Rule = Rule {
    id: "space-inside-isolate",
    severity: Severity::Warning,
    standing: Standing::Default,
    origin: Origin::new("W3C", "Bidi space loss", "https://www.w3.org/International/questions/qa-bidi-space"),
    what: "An element that runs against its line ends or begins with the space that should part it from the text around.",
    why: "The space goes to the other end of the phrase, and the words beside it stand without one.",
    example: Example::new(Html, "<p dir=\"ltr\" lang=\"en\">The word <span dir=\"rtl\">שלום </span>means peace.</p>", "<p dir=\"ltr\" lang=\"en\">The word <span dir=\"rtl\">שלום</span> means peace.</p>"),
    fix: None,
    check: Check::Passage(look),
};

fn look(passage: &Passage, noticed: &mut Noticed) {
    for phrase in passage.phrases.iter().filter(|phrase| phrase.isolates) {
        if phrase.element.direction() != Some(passage.base.opposite().into()) {
            continue;
        }
        let inside = &passage.text[phrase.span.range()];
        let before = passage.text[..phrase.span.start].chars().rev().find(|&c| !is_bidi_control(c));
        let after = passage.text[phrase.span.end..].chars().find(|&c| !is_bidi_control(c));
        let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let end = Span::new(phrase.span.end.saturating_sub(1), phrase.span.end);
        let start = Span::new(phrase.span.start, phrase.span.start + 1);
        if inside.ends_with(' ') && is_word(after) {
            noticed.at(passage.source(end), "the space after the phrase is inside of it").help("put it behind the end tag");
        } else if inside.starts_with(' ') && inside.len() > 1 && is_word(before) {
            noticed.at(passage.source(start), "the space before the phrase is inside of it").help("put it before the start tag");
        }
    }
}
