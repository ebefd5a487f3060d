//! `lang` that the letters of the text contradict.

use super::LANGUAGE;
use crate::bidi::LetterStatistics;
use crate::check::html::Element;
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::passage::{Passage, Setting};
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;
use crate::lang::Direction;

pub(super) static RULE: Rule = Rule {
    id: "lang-contradicts-text",
    severity: Severity::Warning,
    standing: Standing::Default,
    origin: LANGUAGE,
    what: "An element declares a language, and not one letter of its text is of a script of that direction.",
    why: "A screen reader takes the voice of the declared language, and reads nothing, or letter by letter.",
    example: Example::new(
        Html,
        "<p lang=\"he\" dir=\"ltr\">Nobody knows when the ferries sail.</p>",
        "<p lang=\"en\" dir=\"ltr\">Nobody knows when the ferries sail.</p>",
    ),
    fix: None,
    check: Check::Passage(look),
};

/// How many letters a text has at least that contradicts.
const LETTERS: usize = 12;

fn look(passage: &Passage, noticed: &mut Noticed) {
    if passage.setting != Setting::Markup {
        return;
    }
    let Some((owner, attribute)) = passage.owner.as_ref().and_then(|owner| Some((owner, owner.language_attribute()?))) else {
        return;
    };
    let Some(direction) = Element::language(owner).and_then(|language| language.direction()) else { return };
    let statistics = LetterStatistics::new(&passage.text, &[]);
    let (own, other) = match direction {
        Direction::Ltr => (statistics.ltr, statistics.rtl),
        Direction::Rtl => (statistics.rtl, statistics.ltr),
    };
    let is_phrase = passage.text.split_whitespace().nth(1).is_some();
    if own == 0 && other >= LETTERS && is_phrase && passage.marks.is_empty() {
        let message = format!("the text is declared to be `{}`, and has no letter of it", attribute.value());
        noticed.at(attribute.place, message).help("declare the language that it is in");
    }
}
