//! A field for words without a direction.

use super::DIRECTION;
use crate::check::html::{Around, Element};
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "input-dir",
    severity: Severity::Note,
    standing: Standing::Pedantic,
    origin: DIRECTION,
    what: "A field of a right-to-left page, in which people write words or addresses, does not say its direction.",
    why: "What is typed in another language runs the wrong way while it is typed. `dir=\"auto\"` follows the writer; for e-mail \
          and web addresses `dir=\"ltr\"` is right.",
    example: Example::new(
        Html,
        "<form dir=\"rtl\"><input type=\"text\"></form>",
        "<form dir=\"rtl\"><input type=\"text\" dir=\"auto\"></form>",
    ),
    fix: None,
    check: Check::Element(look),
};

fn look(element: &Element, around: &Around, noticed: &mut Noticed) {
    let kind = element.attribute("type").map(|kind| kind.raw.to_ascii_lowercase()).unwrap_or_else(|| "text".to_owned());
    let takes_words = match element.name.as_str() {
        "input" => matches!(kind.as_str(), "text" | "search" | "email" | "url"),
        "textarea" => true,
        _ => false,
    };
    if takes_words && around.is_right_to_left() && element.attribute("dir").is_none() {
        noticed.at(element.head(), "the field does not say its direction").help("`dir=\"auto\"`, or `ltr` for addresses");
    }
}
