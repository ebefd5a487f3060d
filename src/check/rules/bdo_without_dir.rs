//! `<bdo>` without `dir`.

use super::INLINE;
use crate::check::html::{Around, Element};
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "bdo-without-dir",
    severity: Severity::Error,
    standing: Standing::Default,
    origin: INLINE,
    what: "`bdo` overrides the order of characters, and does not say in which direction.",
    why: "HTML requires `dir` on it; without it the element does nothing. Where a phrase is only to be kept together, `bdi` is \
          meant.",
    example: Example::new(Html, "<p>Read it as <bdo>abc</bdo>.</p>", "<p>Read it as <bdo dir=\"rtl\">abc</bdo>.</p>"),
    fix: None,
    check: Check::Element(look),
};

fn look(element: &Element, _: &Around, noticed: &mut Noticed) {
    if element.name == "bdo" && element.attribute("dir").is_none() {
        noticed.at(element.head(), "`bdo` has no `dir`").help("give it `dir`, or write `bdi`, which only isolates");
    }
}
