//! `<time>` without a date that machines can read.

use super::HTML;
use crate::check::html::{Around, Element};
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::rule::{Check, Example, Origin, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "time-datetime",
    severity: Severity::Note,
    standing: Standing::Pedantic,
    origin: Origin::new("WHATWG", "HTML, the time element", HTML),
    what: "`datetime` holds a date as people write it.",
    why: "Nobody else's program can tell 5 June from 6 May in it, which is what the attribute is for.",
    example: Example::new(
        Html,
        "<p><time datetime=\"05.06.16\">5 June 2016</time></p>",
        "<p><time datetime=\"2016-06-05\">5 June 2016</time></p>",
    ),
    fix: None,
    check: Check::Element(look),
};

fn look(element: &Element, _: &Around, noticed: &mut Noticed) {
    let Some(attribute) = element.attribute("datetime").filter(|_| element.is(&["time", "ins", "del"])) else { return };
    let value = attribute.value();
    let is_of_people = value.contains(['.', '/', ',']) && !value.contains('T') && !value.starts_with('P');
    let has_date = value.bytes().filter(u8::is_ascii_digit).count() >= 4;
    if is_of_people && has_date && !value.contains(':') {
        noticed.at(attribute.place, format!("`{value}` is not a date in the form of HTML")).help("write it as 2016-06-05");
    }
}
