//! `dir` with a value that is none.

use super::DIRECTION;
use crate::check::html::{Around, Element};
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "dir-invalid",
    severity: Severity::Error,
    standing: Standing::Default,
    origin: DIRECTION,
    what: "`dir` has a value other than `ltr`, `rtl` and `auto`.",
    why: "Browsers pass over it, and the element keeps the direction around it.",
    example: Example::new(Html, "<p dir=\"right\">שלום.</p>", "<p dir=\"rtl\">שלום.</p>"),
    fix: Some("Writes the direction that a value such as `right` or `right-to-left` means; others want a person."),
    check: Check::Element(look),
};

const MEANT: [(&str, &str); 8] = [
    ("right", "rtl"),
    ("left", "ltr"),
    ("right-to-left", "rtl"),
    ("left-to-right", "ltr"),
    ("righttoleft", "rtl"),
    ("lefttoright", "ltr"),
    ("rlt", "rtl"),
    ("lrt", "ltr"),
];

fn look(element: &Element, _: &Around, noticed: &mut Noticed) {
    // Lists once had `dir` in its old sense, as an element; as an attribute it has one meaning.
    let Some(attribute) = element.attribute("dir").filter(|_| element.direction().is_none()) else { return };
    let value = attribute.raw.trim();
    if value.is_empty() || value.contains(['{', '<', '[', '$', '%']) {
        // A template that a program has not filled in.
        return;
    }
    let finding = noticed.at(attribute.place, format!("`{value}` is not a direction")).help("it is `ltr`, `rtl` or `auto`");
    let meant = MEANT.iter().chain(&[("rtl", "rtl"), ("ltr", "ltr"), ("auto", "auto")]);
    if let Some((_, meant)) = meant.into_iter().find(|(found, _)| value.eq_ignore_ascii_case(found)) {
        finding.replace(attribute.place, *meant);
    }
}
