//! The head of the article: headline, kicker, standfirst, and the lines between them and the body that no catalog knows.

use super::draft::Draft;
use super::people::{self, Support};
use super::{dates, fold};
use crate::article::{Argument, Block, Message, Metadata, Place, Read, Role};
use crate::lang::LanguageTag;
use crate::text::Span;

/// The longest headline, in bytes.
const LONGEST_HEADLINE: usize = 320;
/// The longest standfirst, in bytes.
const LONGEST_STANDFIRST: usize = 1200;
/// A kicker has no more words.
const KICKER_WORDS: usize = 3;
/// How many lines of the site may stand in the head.
const HEAD_LINES: usize = 40;

/// An article whose headline stands only in its metadata is given it as the first block.
pub(super) fn complete(blocks: &mut Vec<Block<Read>>, metadata: &Metadata, language: Option<&LanguageTag>) {
    let Some(headline) = &metadata.headline else { return };
    let says_it = |block: &Block<Read>| block.declared_role == Role::Headline || block.text.text == *headline;
    if blocks.is_empty() || blocks.iter().any(says_it) {
        return;
    }
    let block = Block {
        place: Place::Heading(1),
        declared_role: Role::Headline,
        declared_language: language.cloned(),
        ..Block::paragraph(headline.clone(), None)
    };
    blocks.insert(0, block);
}

/// Tells headline, kicker and standfirst, and what stands between them and the body. Gives the index of the headline.
pub(super) fn tell(drafts: &mut [Draft], metadata: &Metadata) -> Option<usize> {
    let headline = headline(drafts, metadata);
    if let Some((index, reason)) = headline {
        let draft = &mut drafts[index];
        if !draft.says("breaking") && !draft.says("live") {
            draft.message = None;
        }
        draft.be(Role::Headline, reason);
        kicker(drafts, index);
        standfirst(drafts, index, metadata);
    }
    let index = headline.map(|(index, _)| index);
    site_lines(drafts, index.map_or(0, |index| index + 1), metadata);
    index
}

/// The headline, and how it is known.
fn headline(drafts: &[Draft], metadata: &Metadata) -> Option<(usize, &'static str)> {
    let has_text = |draft: &&(usize, &Draft)| draft.1.has_text();
    let all: Vec<(usize, &Draft)> =
        drafts.iter().enumerate().take(HEAD_LINES).filter(|draft| has_text(&draft)).collect();
    let find = |test: &dyn Fn(&Draft) -> bool| all.iter().find(|(_, draft)| test(draft)).map(|(index, _)| *index);
    if let Some(known) = metadata.headline.as_deref().map(fold::line).filter(|known| !known.is_empty())
        && let Some(index) = find(&|draft| draft.folded == known)
    {
        return Some((index, "equals the headline of the metadata"));
    }
    if let Some(index) = find(&|draft| draft.role == Some(Role::Headline)) {
        return Some((index, "declared by the source"));
    }
    if let Some(index) = find(&|draft| draft.is_open() && draft.block.place == Place::Heading(1)) {
        return Some((index, "heading of the first level"));
    }
    // A line under the article that quotes the headline, such as `See all comments on "..."`.
    let quoted = |draft: &&Draft| draft.says("comment-all") || draft.says("comment-count");
    let quotes = drafts.iter().filter(quoted).filter_map(|draft| draft.argument("title")).map(fold::line);
    for quote in quotes.filter(|quote| !quote.is_empty()) {
        if let Some(index) = find(&|draft| draft.is_open() && draft.folded == quote) {
            return Some((index, "quoted as the headline below the article"));
        }
    }
    // A date is the headline of nothing.
    let could_be = |draft: &Draft| draft.is_open() && bare_date(draft).is_none() && name_and_date(draft).is_none();
    let open: Vec<(usize, &Draft)> = all.iter().filter(|(_, draft)| could_be(draft)).copied().collect();
    let (first, draft) = *open.first()?;
    let second = open.get(1).map(|(_, draft)| *draft);
    if !could_be_headline(draft, second) {
        return None;
    }
    match (second, open.get(2)) {
        (Some(second), _) if is_kicker(draft) && could_follow_kicker(second) && open.len() > 2 => {
            Some((open[1].0, "first line of text below the kicker"))
        }
        _ => Some((first, "first line of text")),
    }
}

fn could_be_headline(draft: &Draft, next: Option<&Draft>) -> bool {
    let shape = draft.shape;
    let alone = next.is_none();
    if shape.length > LONGEST_HEADLINE || matches!(draft.block.place, Place::List(_) | Place::Table(_)) {
        return false;
    }
    // A headline has a full stop only where it is a sentence shorter than what follows.
    !shape.stopped || (!alone && shape.words <= 14 && next.is_some_and(|next| next.shape.length > shape.length))
}

fn is_kicker(draft: &Draft) -> bool {
    draft.shape.words <= KICKER_WORDS && !draft.shape.sentence && !draft.text().contains(['"', '”', '«'])
}

/// Whether a line is so much like a headline that a word or two above it are its kicker.
fn could_follow_kicker(draft: &Draft) -> bool {
    draft.shape.words > KICKER_WORDS && draft.shape.length <= LONGEST_HEADLINE && !draft.shape.stopped
}

/// The short line above the headline.
fn kicker(drafts: &mut [Draft], headline: usize) {
    let above = drafts[..headline].iter_mut().filter(|draft| draft.is_open());
    for draft in above.filter(|draft| is_kicker(draft)) {
        draft.be(Role::Section, "short line above the headline");
    }
}

/// The block below the headline that sums the article up.
fn standfirst(drafts: &mut [Draft], headline: usize, metadata: &Metadata) {
    if drafts.iter().any(|draft| draft.role == Some(Role::Standfirst)) {
        return;
    }
    let known = metadata.standfirst.as_deref().map(fold::line).filter(|known| !known.is_empty());
    let equal = |draft: &&mut Draft| draft.is_open() && Some(&draft.folded) == known.as_ref();
    if let Some(draft) = drafts.iter_mut().take(headline + HEAD_LINES).find(equal) {
        draft.be(Role::Standfirst, "equals the description of the metadata");
        return;
    }
    let Some((index, reason)) = standfirst_by_place(drafts, headline) else { return };
    drafts[index].be(Role::Standfirst, reason);
}

fn standfirst_by_place(drafts: &[Draft], headline: usize) -> Option<(usize, &'static str)> {
    let index = (headline + 1..drafts.len().min(headline + HEAD_LINES)).find(|index| drafts[*index].has_text())?;
    let draft = &drafts[index];
    let length = draft.shape.length;
    // Markup that has no element for a standfirst often takes the next heading.
    let heading = matches!(draft.block.place, Place::Heading(_)) && draft.role == Some(Role::Crosshead);
    if !(draft.is_open() || heading) || length > LONGEST_STANDFIRST || draft.shape.words < 4 {
        return None;
    }
    let after = drafts[index + 1..].iter().filter(|draft| draft.has_text());
    let has_body = after.clone().any(|draft| draft.is_open() && draft.shape.words >= 4);
    if !has_body || names_only(draft.text()) || opens_with_dateline(draft.text()) {
        return None;
    }
    if matches!(draft.block.place, Place::Heading(_)) {
        return Some((index, "heading right below the headline"));
    }
    if draft.is_strong() {
        return Some((index, "set in bold below the headline"));
    }
    let head = |draft: &Draft| {
        matches!(draft.role, Some(Role::Byline | Role::Published | Role::Updated | Role::ReadingTime | Role::Share))
    };
    if after.clone().next().is_some_and(head) {
        return Some((index, "between the headline and the byline"));
    }
    (draft.adjoins && (draft.shape.sentence || length > drafts[headline].shape.length))
        .then_some((index, "directly below the headline, before the body"))
}

/// `ARAD, Israel (Northern Wire) - The old road`: a paragraph that says where it was written.
fn opens_with_dateline(text: &str) -> bool {
    let Some((place, _)) = text.split_once([')', '\u{2014}', '\u{2013}']).or_else(|| text.split_once(" - ")) else {
        return false;
    };
    let Some((place, agency)) = place.split_once('(') else {
        let capitals = place.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase);
        return place.split_whitespace().count() <= 4 && capitals && place.chars().any(char::is_uppercase);
    };
    place.split_whitespace().count() <= 6
        && people::are_names(agency, agency, Support::Marked)
        && people::are_names(place, place, Support::Marked)
}

fn names_only(text: &str) -> bool {
    text.split_whitespace().count() <= 4 && people::are_names(text, text, Support::Bare)
}

/// The lines between the headline and the body that no catalog knows: a bare name, a bare date, the number of the article.
fn site_lines(drafts: &mut [Draft], start: usize, metadata: &Metadata) {
    let byline = metadata.byline.as_deref().map(fold::line).filter(|known| !known.is_empty());
    let mut named: Option<usize> = None;
    let mut dated = false;
    for index in start..drafts.len().min(start + HEAD_LINES) {
        let draft = &mut drafts[index];
        if !draft.is_open() || !draft.has_text() {
            dated |= matches!(draft.role, Some(Role::Published | Role::Updated));
            continue;
        }
        // Below the headline there may be another one: `Breaking: Minister resigns`.
        if draft.shape.words > 12 || draft.shape.stopped || draft.message.is_some() {
            break;
        }
        if let Some(message) = bare_date(draft) {
            draft.message = Some(message);
            draft.be(Role::Published, "a date alone, below the headline");
            dated = true;
        } else if let Some(message) = name_and_date(draft) {
            draft.message = Some(message);
            draft.be(Role::Byline, "a name and a date, below the headline");
        } else if let Some(message) = place_and_name(draft).filter(|_| index == start) {
            draft.message = Some(message);
            draft.be(Role::Byline, "a place and a name, right below the headline");
        } else if let Some(message) = name_and_post(draft).filter(|_| index == start) {
            draft.message = Some(message);
            draft.be(Role::Byline, "a name and a post, right below the headline");
        } else if byline.as_ref() == Some(&draft.folded) {
            draft.message = Some(bare("byline", "author", draft.text(), Span::new(0, draft.text().len())));
            draft.be(Role::Byline, "equals the byline of the metadata");
        } else if is_article_number(draft.text()) {
            draft.be(Role::Navigation, "a number that the site gives the article");
        } else if names_only(draft.text()) && named.is_none() {
            named = Some(index);
        } else {
            break;
        }
    }
    // A name alone could be a crosshead; beside a date it is who wrote it.
    if let Some(index) = named.filter(|_| dated) {
        let draft = &mut drafts[index];
        draft.message = Some(bare("byline", "author", draft.text(), Span::new(0, draft.text().len())));
        draft.be(Role::Byline, "a name alone, beside the date");
    }
}

/// A message that no catalog recognised, in no language.
fn bare(id: &str, name: &str, text: &str, span: Span) -> Message {
    let within = &text[span.range()];
    let start = span.start + within.len() - within.trim_start().len();
    let value = within.trim().to_owned();
    let span = Span::new(start, start + value.len());
    let argument = Argument { name: name.to_owned(), value, span, timestamp: None };
    Message { id: id.to_owned(), language: LanguageTag::UND, arguments: vec![argument] }
}

fn bare_date(draft: &Draft) -> Option<Message> {
    let reading = dates::whole(draft.text())?;
    reading.day.is_some().then(|| bare("published", "date", draft.text(), reading.span))
}

/// `Dan Levi | 30.12.16`, `30.12.16, Dan Levi`.
fn name_and_date(draft: &Draft) -> Option<Message> {
    let text = draft.text();
    let reading = dates::find(text)?;
    reading.day?;
    let (before, after) = (&text[..reading.span.start], &text[reading.span.end..]);
    let letters = |text: &str| text.chars().any(char::is_alphabetic);
    let name = match (letters(before), letters(after)) {
        (true, false) => Span::new(0, before.len()),
        (false, true) => Span::new(reading.span.end, text.len()),
        _ => return None,
    };
    let within = &text[name.range()];
    let trimmed = within.trim_matches(|c: char| !c.is_alphanumeric());
    let start = name.start + (trimmed.as_ptr() as usize - within.as_ptr() as usize);
    let name = Span::new(start, start + trimmed.len());
    if !people::are_names(trimmed, text, Support::Bare) {
        return None;
    }
    let mut message = bare("byline-date", "author", text, name);
    message.arguments.extend(bare("byline-date", "date", text, reading.span).arguments);
    message.arguments.sort_by_key(|argument| argument.span.start);
    Some(message)
}

/// `London: Samer Halabi`, `Samer Halabi | London`.
fn place_and_name(draft: &Draft) -> Option<Message> {
    let text = draft.text();
    let (place, name) = text
        .split_once(": ")
        .or_else(|| text.split_once(" | ").or_else(|| text.split_once(", ")).map(|(name, place)| (place, name)))?;
    let named = (2..=3).contains(&name.split_whitespace().count()) && people::are_names(name, text, Support::Bare);
    let placed = people::is_place_beside_name(place) && people::are_names(place, text, Support::Marked);
    let at = |part: &str| {
        let start = part.as_ptr() as usize - text.as_ptr() as usize;
        Span::new(start, start + part.len())
    };
    (named && placed && !people::is_institution(name)).then(|| {
        let mut message = bare("byline-place", "place", text, at(place));
        message.arguments.extend(bare("byline-place", "author", text, at(name)).arguments);
        message.arguments.sort_by_key(|argument| argument.span.start);
        message
    })
}

/// `Samer Halabi, correspondent for the sea`.
fn name_and_post(draft: &Draft) -> Option<Message> {
    let text = draft.text();
    let (name, post) = text.split_once([',', '\u{60C}'])?;
    let named = (2..=3).contains(&name.split_whitespace().count()) && people::are_names(name, text, Support::Bare);
    let first = post.split_whitespace().next()?;
    let posted = post.split_whitespace().count() <= 6 && people::is_post(first);
    (named && posted && !people::is_institution(name)).then(|| bare("byline", "author", text, Span::new(0, name.len())))
}

/// `Story code: 88214`: a word or two, a colon, digits.
fn is_article_number(text: &str) -> bool {
    let Some((words, number)) = text.split_once(':') else { return false };
    let number = number.trim();
    let digits = number.chars().filter(|c| dates::digit(*c).is_some()).count();
    words.split_whitespace().count() <= 3
        && digits >= 3
        && digits * 2 > number.chars().count()
        && !number.contains(char::is_whitespace)
        && dates::find(number).is_none()
}
