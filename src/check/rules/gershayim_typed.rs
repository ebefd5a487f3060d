//! A typed quote mark within a Hebrew word.

use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::passage::Passage;
use crate::check::rule::{Check, Example, Origin, Rule, Standing};
use crate::diagnostic::Severity;
use crate::text::Span;

pub(super) static RULE: Rule = Rule {
    id: "gershayim-typed",
    severity: Severity::Note,
    standing: Standing::Pedantic,
    origin: Origin::new("W3C", "Hebrew Layout Requirements", "https://www.w3.org/TR/hlreq/"),
    what: "A quote mark of the keyboard stands within a Hebrew abbreviation.",
    why: "Its sign is the gershayim (U+05F4); a program that sets quote marks right takes a typed one for the end of a quotation.",
    example: Example::new(Html, "<p lang=\"he\" dir=\"rtl\">דובר צה\"ל מסר.</p>", "<p lang=\"he\" dir=\"rtl\">דובר צה״ל מסר.</p>"),
    fix: Some("Writes U+05F4."),
    check: Check::Passage(look),
};

fn look(passage: &Passage, noticed: &mut Noticed) {
    if !passage.is_prose() || passage.text.is_ascii() {
        return;
    }
    let is_letter = |c: char| ('\u{5D0}'..='\u{5EA}').contains(&c);
    for (at, quote) in passage.text.match_indices('"') {
        let (before, after) = (&passage.text[..at], &passage.text[at + 1..]);
        let mut following = after.chars();
        let is_last = following.next().is_some_and(is_letter) && !following.next().is_some_and(is_letter);
        if before.ends_with(is_letter) && is_last {
            let place = passage.source(Span::new(at, at + quote.len()));
            noticed.at(place, "a typed quote mark stands for gershayim").help("write U+05F4").replace(place, "\u{5F4}");
        }
    }
}
