//! Bidi controls in an address.

use super::SECURITY;
use crate::bidi::is_bidi_control;
use crate::check::characters::name;
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::passage::{Passage, Setting};
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;
use crate::text::Span;

pub(super) static RULE: Rule = Rule {
    id: "control-in-address",
    severity: Severity::Error,
    standing: Standing::Default,
    origin: SECURITY,
    what: "A link or the address of an image holds a bidi control, as it is or percent-encoded.",
    why: "The character cannot be seen, and the address is another one than it looks: the link is dead, or leads elsewhere.",
    example: Example::new(Html, "<p><a href=\"https://news.example/a&lrm;\">News</a></p>", "<p><a href=\"https://news.example/a\">News</a></p>"),
    fix: Some("Takes it out; percent-encoded ones want a person."),
    check: Check::Passage(look),
};

fn look(passage: &Passage, noticed: &mut Noticed) {
    if passage.setting != Setting::Address {
        return;
    }
    for span in passage.runs_of(is_bidi_control) {
        let name = name(passage.text[span.start..].chars().next().unwrap_or_default());
        let place = passage.source(span);
        noticed.at(place, format!("{name} stands in an address")).help("take it out").replace(place, "");
    }
    for (at, _) in passage.text.match_indices('%') {
        let encoded = passage.text.get(at..at + ENCODED).unwrap_or_default().to_ascii_uppercase();
        let is_control = matches!(encoded.as_bytes(), [b'%', b'E', b'2', b'%', b'8', b'0', b'%', b'8', b'E' | b'F'])
            || matches!(encoded.as_bytes(), [b'%', b'E', b'2', b'%', b'8', b'0', b'%', b'A', b'A'..=b'E'])
            || matches!(encoded.as_bytes(), [b'%', b'E', b'2', b'%', b'8', b'1', b'%', b'A', b'6'..=b'9']);
        if is_control {
            let place = passage.source(Span::new(at, at + ENCODED));
            noticed.at(place, format!("a bidi control stands in an address, as {encoded}")).help("see whether the address holds without it");
        }
    }
}

/// How long a percent-encoded control is.
const ENCODED: usize = "%E2%80%8E".len();
