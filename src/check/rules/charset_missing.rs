//! A page that does not declare its encoding.

use super::CHECKER;
use crate::check::html::PageFacts;
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "charset-missing",
    severity: Severity::Warning,
    standing: Standing::Default,
    origin: CHECKER,
    what: "A page does not declare its encoding, or too late.",
    why: "Browsers look at the first 1024 bytes only. Without a declaration there, or from the server, they guess by the \
          reader's language, and letters come out as others.",
    example: Example::new(
        Html,
        "<!doctype html><html lang=\"he\" dir=\"rtl\"><head><title>שלום</title></head><body><p>שלום</p></body></html>",
        "<!doctype html><html lang=\"he\" dir=\"rtl\"><head><meta charset=\"utf-8\"><title>שלום</title></head>\
         <body><p>שלום</p></body></html>",
    ),
    fix: Some("Puts `<meta charset=\"utf-8\">` in at the start of `head`, where there is a `head` and no declaration."),
    check: Check::Page(look),
};

/// Where a declaration must have ended (HTML 4.2.5.4).
const REACH: usize = 1024;

fn look(page: &PageFacts, noticed: &mut Noticed) {
    let (Some(html), false, false) = (&page.html, page.has_mark, page.is_xml) else { return };
    match (&page.charset, &page.head) {
        (Some((_, place)), _) if place.end > REACH => {
            let message = format!("the encoding is declared at byte {}, and browsers look up to {REACH}", place.end);
            noticed.at(*place, message).help("put it first in `head`");
        }
        (Some(_), _) => {}
        (None, head) => {
            let finding = noticed.at(head.as_ref().unwrap_or(html).head(), "the page does not declare its encoding");
            finding.help("put `<meta charset=\"utf-8\">` first in `head`");
            if let Some(head) = head {
                finding.insert(head.tag.end, "<meta charset=\"utf-8\">");
            }
        }
    }
}
