//! A host whose letters look like others.

use super::SECURITY;
use crate::bidi::is_bidi_control;
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::passage::{Passage, Setting};
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;
use crate::text::Span;
use unicode_security::MixedScript;
use unicode_security::confusable_detection::skeleton;

pub(super) static RULE: Rule = Rule {
    id: "homoglyph-host",
    severity: Severity::Error,
    standing: Standing::Default,
    origin: SECURITY,
    what: "The host of an address mixes scripts in one label, or is made of letters that look like Latin ones.",
    why: "It looks like a host that readers know, and leads to another one.",
    example: Example::new(Html, "<p><a href=\"https://p\u{430}ypal.example/\">Pay</a></p>", "<p><a href=\"https://paypal.example/\">Pay</a></p>"),
    fix: None,
    check: Check::Passage(look),
};

fn look(passage: &Passage, noticed: &mut Noticed) {
    if passage.text.is_ascii() || passage.setting == Setting::Code {
        return;
    }
    for (at, _) in passage.text.match_indices("://") {
        let start = at + "://".len();
        let rest = &passage.text[start..];
        let length = rest.find(|c: char| c.is_whitespace() || "/?#:\"'<>()[]".contains(c) || is_bidi_control(c)).unwrap_or(rest.len());
        let mut label_start = start;
        for label in rest[..length].split('.') {
            let span = Span::new(label_start, label_start + label.len());
            label_start = span.end + 1;
            if let Some(fault) = fault(label) {
                let place = passage.source(span);
                noticed.at(place, format!("`{label}` {fault}")).help("see where it leads; write the host that is meant");
            }
        }
    }
}

/// What is wrong with a label, by UTS #39, 5.1 and 4.
fn fault(label: &str) -> Option<String> {
    if label.is_ascii() {
        return None;
    }
    if !label.is_single_script() {
        return Some("mixes letters of several scripts".to_owned());
    }
    let looks: String = skeleton(label).collect();
    let is_latin = looks.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    (is_latin && label.chars().all(|c| !c.is_ascii_alphabetic())).then(|| format!("looks like `{looks}`, and is not"))
}
