//! Bidi controls in a name.

use super::SECURITY;
use crate::bidi::is_bidi_control;
use crate::check::characters::name;
use crate::check::html::{Around, Element};
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;
use crate::text::SourceSpan;

pub(super) static RULE: Rule = Rule {
    id: "control-in-name",
    severity: Severity::Error,
    standing: Standing::Default,
    origin: SECURITY,
    what: "An `id`, `class`, `name` or `for` holds a bidi control.",
    why: "Selectors, links and scripts that are written as the name looks do not find it.",
    example: Example::new(Html, "<p id=\"top\u{200E}\">News</p>", "<p id=\"top\">News</p>"),
    fix: Some("Takes it out."),
    check: Check::Element(look),
};

const NAMES: &[&str] = &["id", "class", "name", "for"];

fn look(element: &Element, _: &Around, noticed: &mut Noticed) {
    for attribute in element.attributes.iter().filter(|attribute| !attribute.raw.is_ascii()) {
        if !NAMES.contains(&attribute.name.as_str()) || (element.name == "meta" && attribute.name == "name") {
            continue;
        }
        for (at, control) in attribute.raw.match_indices(is_bidi_control) {
            let start = attribute.place.start + at;
            let place = SourceSpan::new(start, start + control.len());
            let character = name(control.chars().next().unwrap_or_default());
            let message = format!("{character} stands in `{}`", attribute.name);
            noticed.at(place, message).help("take it out").replace(place, "");
        }
    }
}
