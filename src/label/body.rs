//! The body: related links, entries of a live blog, captions, datelines, crossheads; what is left are paragraphs.

use super::dates;
use super::draft::Draft;
use super::people::{self, Support};
use crate::article::{Place, Role};

/// The longest crosshead.
const CROSSHEAD_WORDS: usize = 8;
/// The longest caption that no catalog knows.
const CAPTION_WORDS: usize = 30;
/// The longest title in a list of links.
const LINK_WORDS: usize = 25;
/// From so many words on a text is a paragraph that a crosshead may stand over.
const PARAGRAPH_WORDS: usize = 9;

/// Tells the roles of all blocks that have none yet.
pub(super) fn tell(drafts: &mut [Draft]) {
    related_links(drafts);
    live_entries(drafts);
    captions(drafts);
    for index in 0..drafts.len() {
        if !drafts[index].is_open() {
            continue;
        }
        let crosshead = is_crosshead(drafts, index);
        let amid = drafts[..index].iter().any(|before| before.role == Some(Role::Paragraph));
        let draft = &mut drafts[index];
        if draft.says("breaking") || draft.says("live") {
            // Between paragraphs the words are the author's, and are not printed anew.
            draft.message = draft.message.take().filter(|_| !amid);
            draft.be(Role::Paragraph, "a piece of news in the body");
        } else if matches!(draft.block.place, Place::Heading(_)) {
            draft.be(Role::Crosshead, "heading inside the body");
        } else if crosshead {
            draft.be(Role::Crosshead, "short line without a full stop, over a paragraph");
        } else if is_dateline(draft) {
            draft.be(Role::Dateline, "a place and a date alone");
        } else {
            draft.be(Role::Paragraph, "body text");
        }
    }
}

/// The titles below a heading such as `Related articles`.
fn related_links(drafts: &mut [Draft]) {
    let mut listing = false;
    for draft in drafts.iter_mut() {
        if draft.role == Some(Role::Related) {
            listing = draft.argument("title").is_none() && (draft.says("related") || draft.says("read-more"));
            continue;
        }
        let unset = draft.is_open() || draft.role == Some(Role::ListItem);
        let linked = draft.adjoins || matches!(draft.block.place, Place::List(_)) || draft.is_link();
        listing &= unset && linked && draft.has_text() && draft.shape.words <= LINK_WORDS && !draft.shape.stopped;
        if listing {
            draft.be(Role::Related, "below the heading of related articles");
        }
    }
}

/// Lines that are a time of day, or begin with one: entries of a live blog, where there are several.
fn live_entries(drafts: &mut [Draft]) {
    let is_live = drafts.iter().any(|draft| draft.says("live"));
    let stamps: Vec<usize> =
        (0..drafts.len()).filter(|index| drafts[*index].is_open() && is_stamp(&drafts[*index])).collect();
    if stamps.len() > 1 || (is_live && stamps.len() == 1) {
        for index in stamps {
            drafts[index].be(Role::LiveEntry, "time of an entry");
        }
    }
}

/// Whether the line is a time, or a time and the heading of an entry.
fn is_stamp(draft: &Draft) -> bool {
    if draft.shape.words > 14 || draft.shape.stopped || !draft.is_line() {
        return false;
    }
    let text = draft.text();
    if !text.contains([':', '.']) || !text.chars().any(|c| dates::digit(c).is_some()) {
        return false;
    }
    if dates::whole(text).is_some_and(|reading| reading.time.is_some()) {
        return true;
    }
    let first = text.split_whitespace().next().unwrap_or_default();
    let rest = text[first.len() + (text.len() - text.trim_start().len())..].trim_start();
    let separated = rest.starts_with(['|', '-', '\u{2013}', '\u{2014}', '\u{2022}', '\u{B7}']);
    separated && dates::whole(first).is_some_and(|reading| reading.time.is_some())
}

/// A line right above a credit, which no catalog could know as a caption.
fn captions(drafts: &mut [Draft]) {
    for index in 1..drafts.len() {
        let (before, after) = drafts.split_at_mut(index);
        let (line, credit) = (&mut before[index - 1], &after[0]);
        let is_caption = line.is_open() && !line.shape.sentence && (1..=CAPTION_WORDS).contains(&line.shape.words);
        if credit.role == Some(Role::Credit) && credit.adjoins && is_caption {
            line.be(Role::Caption, "line right above a credit");
        }
    }
}

fn is_crosshead(drafts: &[Draft], index: usize) -> bool {
    let draft = &drafts[index];
    let text = draft.text().trim_end();
    if draft.shape.words > CROSSHEAD_WORDS || draft.shape.stopped || text.ends_with([':', ',', ';', '،', '؛']) {
        return false;
    }
    let opens_speech = text.starts_with(['-', '\u{2013}', '\u{2014}']);
    let body = |draft: &&Draft| draft.has_text() && draft.role != Some(Role::Duplicate);
    let follows = drafts[index + 1..].iter().find(body);
    let is_paragraph = |next: &Draft| match next.role {
        None => next.shape.words >= PARAGRAPH_WORDS.max(draft.shape.words + 1),
        Some(role) => matches!(role, Role::Paragraph | Role::ListItem | Role::Quotation | Role::TableCell),
    };
    let precedes = drafts[..index].iter().any(|before| matches!(before.role, Some(Role::Paragraph | Role::Quotation)));
    !opens_speech && precedes && follows.is_some_and(is_paragraph)
}

/// `MOSCOW, Dec. 30 (Reuters)` in a line of its own.
fn is_dateline(draft: &Draft) -> bool {
    if draft.shape.words > 10 || draft.shape.sentence && !draft.shape.stopped {
        return false;
    }
    let text = draft.text();
    let Some(reading) = dates::find(text).filter(|reading| reading.day.is_some()) else { return false };
    let place = text[..reading.span.start].trim_end_matches(|c: char| !c.is_alphanumeric());
    let agency = text[reading.span.end..].trim_matches(|c: char| !c.is_alphanumeric());
    let place_words = place.split_whitespace().count();
    (1..=4).contains(&place_words)
        && people::are_names(place, text, Support::Marked)
        && (agency.is_empty() || people::is_institution(agency))
}
