//! Letters that were read in the wrong encoding.

use super::CHECKER;
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::passage::Passage;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "mojibake",
    severity: Severity::Error,
    standing: Standing::Default,
    origin: CHECKER,
    what: "A text holds the bytes of UTF-8 letters, read as another encoding.",
    why: "Nobody can read it. It happens where a page is saved or a database is filled with the wrong encoding, once.",
    example: Example::new(Html, "<p lang=\"en\">It\u{E2}\u{20AC}\u{2122}s noon.</p>", "<p lang=\"en\">It\u{2019}s noon.</p>"),
    fix: None,
    check: Check::Passage(look),
};

/// How many such pairs of Hebrew or Arabic letters make a case.
const PAIRS: usize = 3;

fn look(passage: &Passage, noticed: &mut Noticed) {
    if !passage.is_prose() || passage.text.is_ascii() {
        return;
    }
    let (mut pairs, mut first) = (0, None);
    let mut characters = passage.characters().peekable();
    while let Some((span, c)) = characters.next() {
        let next = characters.peek().map(|&(_, next)| next);
        let is_tail = |c: char| ('\u{80}'..='\u{BF}').contains(&c) || "\u{152}\u{153}\u{160}\u{161}\u{178}\u{17D}\u{17E}\u{192}\u{2C6}\u{2DC}\u{2013}\u{2014}\u{2018}\u{2019}\u{201A}\u{201C}\u{201D}\u{201E}\u{2020}\u{2021}\u{2022}\u{2026}\u{2030}\u{2039}\u{203A}\u{20AC}\u{2122}".contains(c);
        match (c, next) {
            // A dash or quote mark.
            ('\u{E2}', Some('\u{20AC}')) => pairs += PAIRS,
            ('\u{D7}' | '\u{D8}' | '\u{D9}', Some(next)) if is_tail(next) => pairs += 1,
            _ => continue,
        }
        first.get_or_insert(span);
    }
    if let Some(first) = first.filter(|_| pairs >= PAIRS) {
        noticed.at(passage.source(first), "the text was read in the wrong encoding").help("its bytes are UTF-8: read them so, and save it anew");
    }
}
