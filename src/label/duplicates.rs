//! What is said twice: captions with and without their credit, doubled credits and lines of the site, copies of the headline.
//!
//! Two paragraphs that begin alike are two paragraphs, and so are two equal lines of a refrain; only a long paragraph that
//! stands twice in a row is a slip of the scraper.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::draft::Draft;
use super::fold;
use crate::article::{Place, Role};
use crate::diagnostic::{Code, Diagnostic};

/// From so many bytes on, a paragraph that stands twice in a row is one that was scraped twice.
const LONG: usize = 120;

/// Marks as duplicates what says again what another block says.
pub(super) fn mark(drafts: &mut [Draft], headline: Option<usize>) -> Vec<Diagnostic> {
    let mut duplicates = Vec::new();
    messages(drafts, &mut duplicates);
    bare_captions(drafts, &mut duplicates);
    if let Some(headline) = headline {
        headline_copies(drafts, headline, &mut duplicates);
    }
    paragraphs(drafts, &mut duplicates);
    duplicates.sort_by_key(|duplicate| duplicate.index);
    duplicates.into_iter().map(|duplicate| finding(drafts, &duplicate)).collect()
}

/// A block, and which one it repeats.
struct Duplicate {
    index: usize,
    of: usize,
    what: &'static str,
}

fn drop(drafts: &mut [Draft], duplicates: &mut Vec<Duplicate>, duplicate: Duplicate) {
    drafts[duplicate.index].be(Role::Duplicate, duplicate.what);
    duplicates.push(duplicate);
}

fn finding(drafts: &[Draft], duplicate: &Duplicate) -> Diagnostic {
    const SHOWN: usize = 60;
    let printed = drafts[duplicate.index].text().trim();
    let shown: String = printed.chars().take(SHOWN).collect();
    let dots = if shown.len() < printed.len() { "…" } else { "" };
    let kept = drafts[duplicate.of].role.unwrap_or_default();
    let message = format!("`{shown}{dots}` is merged into the {kept}: {}", duplicate.what);
    Diagnostic::new(Code::DuplicateMerged, message).at(drafts[duplicate.index].block.source)
}

/// Whether a line that is printed twice is a duplicate. Buttons stand at every comment, and removed lines need no reason more.
fn counts(draft: &Draft) -> bool {
    let repeats = draft.says("comment-reply") || draft.says("comment-by");
    !repeats
        && draft.message.is_some()
        && !matches!(draft.role, None | Some(Role::Share | Role::Navigation | Role::Related | Role::Advertisement))
}

/// The same message with the same arguments.
fn messages(drafts: &mut [Draft], duplicates: &mut Vec<Duplicate>) {
    let mut first: HashMap<String, usize> = HashMap::new();
    for index in 0..drafts.len() {
        if !counts(&drafts[index]) {
            continue;
        }
        match first.entry(key(&drafts[index])) {
            Entry::Vacant(entry) => {
                entry.insert(index);
            }
            Entry::Occupied(mut entry) => {
                let earlier = *entry.get();
                if in_different_figures(&drafts[earlier], &drafts[index]) {
                    continue;
                }
                // Of two the one that does not say its own part twice is kept.
                let (of, index) = if drafts[earlier].doubled && !drafts[index].doubled {
                    entry.insert(index);
                    (index, earlier)
                } else {
                    (earlier, index)
                };
                drop(drafts, duplicates, Duplicate { index, of, what: "says the same in the same words" });
            }
        }
    }
}

/// What a message says: its arguments, or the line where it has none.
fn key(draft: &Draft) -> String {
    let Some(message) = &draft.message else { return draft.folded.clone() };
    let base = message.id.split('-').next().unwrap_or_default();
    let values: Vec<String> = message.arguments.iter().map(|argument| fold::line(&argument.value)).collect();
    if values.is_empty() { format!("{base}\n{}", draft.folded) } else { format!("{base}\n{}", values.join("\n")) }
}

/// Two pictures may have one photographer.
fn in_different_figures(one: &Draft, other: &Draft) -> bool {
    matches!((&one.block.place, &other.block.place), (Place::Figure(one), Place::Figure(other)) if one != other)
}

/// A line that is the caption of another without its credit.
fn bare_captions(drafts: &mut [Draft], duplicates: &mut Vec<Duplicate>) {
    let mut captions: HashMap<String, usize> = HashMap::new();
    for (index, draft) in drafts.iter().enumerate() {
        if draft.role == Some(Role::Caption)
            && let Some(caption) = draft.argument("caption")
        {
            captions.entry(fold::line(caption)).or_insert(index);
        }
    }
    for index in 0..drafts.len() {
        let draft = &drafts[index];
        let is_bare = draft.is_open() || (draft.role == Some(Role::Caption) && draft.message.is_none());
        if draft.folded.is_empty() || !is_bare {
            continue;
        }
        if let Some(of) = captions.get(&draft.folded).copied() {
            drop(drafts, duplicates, Duplicate { index, of, what: "the same caption without its credit" });
        }
    }
}

/// The headline printed again.
fn headline_copies(drafts: &mut [Draft], headline: usize, duplicates: &mut Vec<Duplicate>) {
    let folded = drafts[headline].folded.clone();
    for index in (0..drafts.len()).filter(|index| *index != headline) {
        let draft = &drafts[index];
        let is_copy = draft.is_open() || draft.role == Some(Role::Headline);
        if is_copy && !folded.is_empty() && draft.folded == folded {
            drop(drafts, duplicates, Duplicate { index, of: headline, what: "the headline again" });
        }
    }
}

/// A long paragraph right after an equal one, or a standfirst that is also the first paragraph.
fn paragraphs(drafts: &mut [Draft], duplicates: &mut Vec<Duplicate>) {
    let mut before: Option<usize> = None;
    for index in 0..drafts.len() {
        let draft = &drafts[index];
        if !draft.has_text() || draft.role == Some(Role::Duplicate) {
            continue;
        }
        let is_body =
            |draft: &Draft| matches!(draft.role, None | Some(Role::Paragraph | Role::Standfirst | Role::Quotation));
        let repeats = before.filter(|before| {
            let before = &drafts[*before];
            draft.shape.length >= LONG
                && is_body(draft)
                && is_body(before)
                && draft.text().trim() == before.text().trim()
        });
        match repeats {
            Some(of) => drop(drafts, duplicates, Duplicate { index, of, what: "the paragraph right before, again" }),
            None if is_body(draft) => before = Some(index),
            None => {}
        }
    }
}
