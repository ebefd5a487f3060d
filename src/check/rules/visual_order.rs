//! Hebrew that is stored in the order of the screen.

use super::CHECKER;
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::passage::Passage;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "visual-order",
    severity: Severity::Error,
    standing: Standing::Default,
    origin: CHECKER,
    what: "The letters of Hebrew words stand in the order in which old programs showed them: final letters come first.",
    why: "Search, screen readers and line breaks go by the order of reading. Shown by a browser, the words are reversed.",
    example: Example::new(Html, "<p lang=\"he\" dir=\"rtl\">םולש ןורחא ץיקה ךרד</p>", "<p lang=\"he\" dir=\"rtl\">דרך הקיץ אחרון שלום</p>"),
    fix: None,
    check: Check::Passage(look),
};

/// How many words begin with a final letter at least.
const WORDS: usize = 3;

fn look(passage: &Passage, noticed: &mut Noticed) {
    if !passage.is_prose() || passage.text.is_ascii() {
        return;
    }
    let is_final = |c: char| matches!(c, '\u{5DA}' | '\u{5DD}' | '\u{5DF}' | '\u{5E3}' | '\u{5E5}');
    let is_letter = |c: char| ('\u{5D0}'..='\u{5EA}').contains(&c);
    let words = passage.text.split(|c: char| !is_letter(c)).filter(|word| word.chars().nth(1).is_some());
    let (mut first, mut last) = (0, 0);
    for word in words {
        first += usize::from(word.starts_with(is_final));
        last += usize::from(word.ends_with(is_final));
    }
    if first >= WORDS && first > last {
        noticed
            .at(passage.whole(), format!("{first} words begin with a final letter: the text is in visual order"))
            .help("`targum convert` reads such a text; store what it writes");
    }
}
