//! Letters in the form of a glyph.

use super::STANDARD;
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::passage::Passage;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;
use unicode_normalization::UnicodeNormalization;

pub(super) static RULE: Rule = Rule {
    id: "presentation-forms",
    severity: Severity::Warning,
    standing: Standing::Default,
    origin: STANDARD,
    what: "A text holds Hebrew or Arabic presentation forms instead of letters.",
    why: "They are there for old programs: search does not find the words, screen readers spell them, fonts lack them.",
    example: Example::new(Html, "<p lang=\"ar\" dir=\"rtl\">\u{FEB3}\u{FEFC}\u{FEE1}</p>", "<p lang=\"ar\" dir=\"rtl\">\u{633}\u{644}\u{627}\u{645}</p>"),
    fix: Some("Writes the letters (NFKC)."),
    check: Check::Passage(look),
};

fn look(passage: &Passage, noticed: &mut Noticed) {
    if !passage.is_prose() {
        return;
    }
    for span in passage.runs_of(is_presentation_form) {
        let forms = &passage.text[span.range()];
        let letters: String = forms.nfkc().collect();
        let place = passage.source(span);
        noticed
            .at(place, format!("`{forms}` is made of presentation forms"))
            .help(format!("write the letters: `{letters}`"))
            .replace(place, letters);
    }
}

/// Forms of letters. Ornate brackets, ligatures that stand for a phrase, and signs have no letters to be written with.
fn is_presentation_form(c: char) -> bool {
    matches!(c, '\u{FB1D}'..='\u{FB28}' | '\u{FB2A}'..='\u{FBB1}' | '\u{FBD3}'..='\u{FD3D}' | '\u{FD50}'..='\u{FDEF}'
        | '\u{FE70}'..='\u{FEFC}')
}
