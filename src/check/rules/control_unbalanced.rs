//! Bidi controls without a partner.

use super::BIDI;
use crate::bidi::{ControlFault, unbalanced_controls};
use crate::check::characters::name;
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::passage::Passage;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;
use crate::text::Span;

pub(super) static RULE: Rule = Rule {
    id: "control-unbalanced",
    severity: Severity::Error,
    standing: Standing::Default,
    origin: BIDI,
    what: "An embedding, override or isolate is not closed in its paragraph, or closes nothing.",
    why: "Where the text is cut or joined with other text, an open control turns round what follows; a stray one closes what another opened.",
    example: Example::new(Html, "<p lang=\"en\">The name &#x2067;&#x5D0;&#x5D1; is short.</p>", "<p lang=\"en\">The name &#x2067;&#x5D0;&#x5D1; is short.\u{2069}</p>"),
    fix: Some("Takes stray ones out, and closes open ones where the layout closes them anyway: at the end of the text."),
    check: Check::Passage(look),
};

fn look(passage: &Passage, noticed: &mut Noticed) {
    if !passage.is_prose() || passage.text.is_ascii() {
        return;
    }
    let unbalanced = unbalanced_controls(&passage.text);
    let mut unbalanced = unbalanced.iter().filter(|control| passage.map.is_authors(control.span.start)).peekable();
    if unbalanced.peek().is_none() {
        return;
    }
    let closers = closers(passage);
    let end = passage.characters().last().map_or(passage.whole().end, |(span, _)| passage.source(span).end);
    for control in unbalanced {
        let name = name(passage.text[control.span.start..].chars().next().unwrap_or_default());
        let place = passage.source(control.span);
        match control.fault {
            ControlFault::Stray => {
                noticed.at(place, format!("{name} closes nothing")).help("take it out").replace(place, "");
            }
            ControlFault::Unclosed => {
                let finding = noticed.at(place, format!("{name} is not closed before the text ends"));
                finding.help("close it behind the words that it is meant for, or take it out");
                if let Some(closers) = &closers {
                    finding.insert(end, closers.as_str());
                }
            }
        }
    }
}

/// What closes everything that is open at the end of the passage, if that is all there is to close.
fn closers(passage: &Passage) -> Option<String> {
    let mut open = Vec::new();
    for (span, c) in passage.text.char_indices().map(|(at, c)| (Span::new(at, at + c.len_utf8()), c)) {
        match c {
            '\n' => return None,
            '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' => open.push('\u{202C}'),
            '\u{2066}'..='\u{2068}' => open.push('\u{2069}'),
            '\u{202C}' => drop(open.pop_if(|closer| *closer == c)),
            // It closes the embeddings within, too: those cannot be closed at the end any more.
            '\u{2069}' if open.last() != Some(&c) && passage.map.is_authors(span.start) && open.contains(&c) => return None,
            '\u{2069}' => drop(open.pop_if(|closer| *closer == c)),
            _ => {}
        }
    }
    (!open.is_empty()).then(|| open.iter().rev().collect())
}
