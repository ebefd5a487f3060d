//! Lines of the site: what the catalogs recognise, tested in depth.
//!
//! A catalog says which message could have printed a line; whether what its holes caught is really a name, a date, a title,
//! is asked here. A recognition that fails is dropped, and the line stays body text.

use std::cmp::Ordering;

use super::draft::{Draft, Shape};
use super::people::{self, Support};
use super::{dates, fold};
use crate::article::{Argument, Message};
use crate::catalog::{Capture, Catalogs, Kind, Recognition};
use crate::lang::LanguageTag;
use crate::text::Span;

/// Looks the draft's line up in the catalogs.
pub(super) fn recognise(draft: &mut Draft, catalogs: &Catalogs, near: &[LanguageTag]) {
    if !draft.is_line() {
        return;
    }
    let text = draft.block.text.text.as_str();
    let single = undoubled(text);
    let line = single.unwrap_or(text);
    let lines = Lines { catalogs, near };
    let message = lines.message(line).or_else(|| lines.credited(line)).or_else(|| lines.notice(line));
    if let Some(message) = message {
        draft.doubled = single.is_some();
        draft.message = Some(message);
    }
}

/// Guesses the message of a line that no catalog has, from its words.
pub(super) fn guess(draft: &mut Draft, catalogs: &Catalogs, near: &[LanguageTag]) {
    if draft.message.is_none() && draft.is_line() {
        draft.message = Lines { catalogs, near }.familiar(draft.text());
        draft.guessed = draft.message.is_some();
    }
}

/// The lines that catalogs know.
struct Lines<'c> {
    catalogs: &'c Catalogs,
    near: &'c [LanguageTag],
}

/// How much a reading of a line is worth: of two readings the lower is taken.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// Every argument is of a kind that can be tested.
    Tested,
    /// It takes any text, which gives way to what knows its argument: `Update: 3 May` is a date before it is a note; so
    /// do the author of a comment and an editor to the author of the article.
    Loose,
    /// One tag or section of several words, which may be a title.
    Last,
}

impl Rank {
    fn of(line: &str, found: &Recognition) -> Rank {
        let takes_any = |capture: &Capture| matches!(capture.kind, Kind::Text | Kind::Title);
        let long = |capture: &Capture| {
            let tag = &line[capture.span.range()];
            let is_tag = matches!(capture.kind, Kind::Tags | Kind::Section);
            is_tag && !tag.contains([',', '،', '|', '#', '/']) && tag.split_whitespace().count() > 2
        };
        if found.captures.iter().any(long) {
            Rank::Last
        } else if found.captures.iter().any(takes_any)
            || found.id.starts_with("comment-by")
            || found.id == "byline-editor"
        {
            Rank::Loose
        } else {
            Rank::Tested
        }
    }
}

impl Lines<'_> {
    /// The message that could have printed the line, and stands the test.
    fn message(&self, line: &str) -> Option<Message> {
        let mut best: Option<(Rank, usize, Message)> = None;
        let readings = self.catalogs.recognise_near(line, self.near);
        for found in &readings {
            if found.id.starts_with("date-") || names_a_language(&found.id) {
                continue;
            }
            let rank = Rank::of(line, found);
            // Of readings by the same words, the one that tells more: who and where, not only who.
            let no_better = best.as_ref().is_some_and(|(known_rank, letters, known)| match rank.cmp(known_rank) {
                Ordering::Less => false,
                Ordering::Equal => found.letters < *letters || found.captures.len() <= known.arguments.len(),
                Ordering::Greater => true,
            });
            if no_better || self.hides_a_credit(line, found, &readings) {
                continue;
            }
            if let Some(message) = self.tested(line, found) {
                best = Some((rank, found.letters, message));
            }
        }
        best.map(|(_, _, message)| message)
    }

    /// Whether what was caught before the name of an agency is itself a line, `Photo: Dan Levi` in `Photo: Dan Levi / AP`, or
    /// holds the words of one, `Image source` in `Image source, AP`.
    fn hides_a_credit(&self, line: &str, found: &Recognition, readings: &[Recognition]) -> bool {
        let agency = found.id.starts_with("credit-") || found.id.starts_with("caption-credit-");
        let credit = found.capture("credit").filter(|capture| agency && capture.span.end < line.len());
        credit.is_some_and(|capture| {
            let inner = &line[capture.span.range()];
            let later = |other: &&Recognition| {
                let starts_later = |credit: &Capture| credit.span.start > capture.span.start;
                other.id.starts_with("credit") && other.capture("credit").is_some_and(starts_later)
            };
            let worded = capture.span.start == 0
                && readings.iter().filter(later).any(|other| self.tested(line, other).is_some());
            worded
                || inner.contains(' ')
                    && self.catalogs.recognise(inner).iter().any(|known| known.id.starts_with("credit"))
        })
    }

    /// The main message of several sentences, each of which the site prints: `© 2024 The Lamp. All rights reserved. Terms.`
    fn notice(&self, line: &str) -> Option<Message> {
        const SENTENCES: usize = 5;
        const FAMILIES: [&str; 5] = ["copyright", "newsletter", "subscribe", "comment", "share"];
        let sentences = || line.split_inclusive(". ");
        if !(2..=SENTENCES).contains(&sentences().take(SENTENCES + 1).count()) {
            return None;
        }
        let mut best: Option<Message> = None;
        let mut start = 0;
        for sentence in sentences() {
            let mut message = self.message(sentence)?;
            if !FAMILIES.iter().any(|family| message.id.starts_with(family)) {
                return None;
            }
            for argument in &mut message.arguments {
                argument.span = Span::new(argument.span.start + start, argument.span.end + start);
            }
            start += sentence.len();
            if best.as_ref().is_none_or(|known| known.arguments.len() < message.arguments.len()) {
                best = Some(message);
            }
        }
        best
    }

    /// The message with its arguments, if every one of them is what it should be.
    fn tested(&self, line: &str, found: &Recognition) -> Option<Message> {
        let message = shaped(line, found)?;
        let languages = message
            .arguments
            .iter()
            .filter(|argument| found.capture(&argument.name).is_some_and(|capture| capture.kind == Kind::Language));
        // `Originally published in Spanish` names no paper.
        let is_paper = |argument: &Argument| !self.is_language_name(&argument.value);
        let mut sites = message.arguments.iter().filter(|argument| argument.name == "site");
        let fits = languages.clone().all(|argument| self.is_language(&argument.value)) && sites.all(is_paper);
        fits.then_some(message)
    }

    /// The message in whose words the line is.
    fn familiar(&self, line: &str) -> Option<Message> {
        const LONGEST: usize = 120;
        if line.len() > LONGEST {
            return None;
        }
        let date = dates::find(line).map(|reading| (reading.span, Kind::Date));
        let language = || {
            let mut words =
                line.split_whitespace().map(|word| Span::new(place(line, word), place(line, word) + word.len()));
            words.find(|word| self.is_language_name(&line[word.range()])).map(|word| (word, Kind::Language))
        };
        let found = self.catalogs.recognise_familiar(line, date.or_else(language), self.near)?;
        (!names_a_language(&found.id)).then(|| self.tested(line, &found))?
    }

    /// Whether a catalog names a language so.
    fn is_language_name(&self, text: &str) -> bool {
        self.catalogs.recognise(text).iter().any(|found| names_a_language(&found.id))
    }

    /// Whether a catalog names a language so, or the text is a single word with a capital.
    fn is_language(&self, value: &str) -> bool {
        let capital = value.starts_with(char::is_uppercase) && !value.contains(char::is_whitespace);
        capital || self.is_language_name(value) || value.split_whitespace().any(|word| self.is_language_name(word))
    }

    /// A caption with a credit of any kind after it, which no message says as a whole.
    fn credited(&self, line: &str) -> Option<Message> {
        const CAPTION_WORDS: usize = 60;
        let trailing = self.catalogs.recognise_trailing(line, self.near)?;
        let caption = trim(line, Span::new(0, trailing.start));
        let words = line[caption.range()].split_whitespace().count();
        if !trailing.recognition.id.starts_with("credit") || !(2..=CAPTION_WORDS).contains(&words) {
            return None;
        }
        let mut message = self.tested(line, &trailing.recognition)?;
        message.argument("credit")?;
        let caption = with_stop(line, caption);
        let value = line[caption.range()].to_owned();
        message.id = "caption-credit".to_owned();
        message.arguments.insert(0, Argument { name: "caption".to_owned(), value, span: caption, timestamp: None });
        Some(message)
    }
}

/// Where a part of a line starts.
fn place(line: &str, part: &str) -> usize {
    part.as_ptr() as usize - line.as_ptr() as usize
}

/// `language-he` is the name of a language in a list of ours, and no line of an article.
fn names_a_language(id: &str) -> bool {
    id.strip_prefix("language-").is_some_and(|rest| rest.len() <= 3 && rest != "of")
}

/// The message with its arguments, if every one of them is what it should be, as far as its own look tells.
fn shaped(line: &str, found: &Recognition) -> Option<Message> {
    let mut arguments = Vec::with_capacity(found.captures.len() + found.implied.len());
    for capture in &found.captures {
        let mut span = argument(line, found, capture)?;
        if capture.name == "caption" {
            span = with_stop(line, span);
        }
        let value = line[span.range()].to_owned();
        arguments.push(Argument { name: capture.name.clone(), value, span, timestamp: None });
    }
    let end = Span::new(line.len(), line.len());
    for (name, value) in &found.implied {
        arguments.push(Argument { name: name.clone(), value: value.clone(), span: end, timestamp: None });
    }
    let mut message = Message { id: found.id.clone(), language: found.language.clone(), arguments };
    count_authors(&mut message);
    part_year(line, &mut message);
    Some(message)
}

/// The part of the capture that is the argument, if it is of its kind.
fn argument(line: &str, found: &Recognition, capture: &Capture) -> Option<Span> {
    let span = trim(line, capture.span);
    let value = line.get(span.range()).filter(|value| !value.is_empty())?;
    let raw = &line[capture.span.start..];
    let support = support(line, capture.span.start);
    let fits = match capture.kind {
        // A sentence of speech ends in a stop: `The report says otherwise.`
        Kind::Person if found.id.starts_with("comment-by") && Shape::of(line).stopped => false,
        Kind::Person | Kind::Persons if found.id.starts_with("byline") => return byline(line, span, support),
        Kind::Person | Kind::Persons => {
            let said = found.id.starts_with("credit") || found.id == "copyright-powered";
            let marked = said && people::is_cased(value);
            people::are_names(raw_value(raw, span, capture), line, if marked { Support::Marked } else { support })
        }
        Kind::Site => is_site(line, value, span, &found.id),
        Kind::Place => is_place(line, value, span),
        Kind::Section => is_section(value, support),
        Kind::Tags => are_tags(value, support),
        Kind::Title => is_title(line, raw_value(raw, span, capture), span, support, &found.id),
        Kind::Text => is_statement(value, found),
        Kind::Date => {
            return dates::whole(value)
                .map(|reading| Span::new(span.start + reading.span.start, span.start + reading.span.end));
        }
        Kind::Language => is_language(value),
        Kind::Number | Kind::Duration | Kind::Url => true,
    };
    fits.then_some(span)
}

/// The capture as it stands, with the stop after it, which ends a sentence.
fn raw_value<'l>(from_capture: &'l str, span: Span, capture: &Capture) -> &'l str {
    let length = span.end.max(capture.span.end) - capture.span.start;
    let rest = &from_capture[length..];
    let stop = rest.chars().next().filter(|c| matches!(c, '.' | '!' | '?' | '…' | '۔'));
    &from_capture[..length + stop.map_or(0, char::len_utf8)]
}

/// What stands before a capture: a colon, a dash, a bracket, or a bare word.
fn support(line: &str, start: usize) -> Support {
    let before = line[..start].trim_end_matches(|c: char| c.is_whitespace() || fold::is_invisible(c));
    let marks = |c: char| {
        matches!(c, ':' | '：' | '|' | '/' | '(' | '[' | '>' | '›' | '»' | '«' | '@' | '©' | '\u{2022}' | '\u{B7}')
    };
    match before.chars().next_back() {
        Some(c) if marks(c) || fold::dash(c).is_some() || fold::quote(c) == Some('"') => Support::Marked,
        _ => Support::Bare,
    }
}

/// Without the spaces, separators and quotes around it, and without the stop of the line.
fn trim(line: &str, span: Span) -> Span {
    let surrounds = |c: char| {
        c.is_whitespace()
            || fold::is_invisible(c)
            || matches!(c, ',' | ';' | ':' | '|' | '،' | '؛' | '\u{2022}' | '\u{B7}' | '»' | '›')
    };
    let Some(text) = line.get(span.range()) else { return Span::new(span.start, span.start) };
    let start = span.start + text.len() - text.trim_start_matches(|c| surrounds(c) && c != '»').len();
    let mut text = text.trim_matches(surrounds);
    // Only a pair of quotes goes: gershayim may stand at the end of a name.
    for (open, close) in
        [('"', '"'), ('“', '”'), ('„', '“'), ('«', '»'), ('‘', '’'), ('”', '”'), ('„', '”'), ('»', '«')]
    {
        if let Some(inner) = text.strip_prefix(open).and_then(|rest| rest.strip_suffix(close))
            && !inner.contains([open, close])
        {
            let start = start + open.len_utf8();
            return Span::new(start, start + inner.len());
        }
    }
    // Or the half that the catalog has left of one.
    if line[..start].ends_with(['"', '“', '„', '«', '”']) {
        text = text.strip_suffix(['"', '”', '“', '»']).unwrap_or(text);
    }
    if let Some(stem) = text.strip_suffix(['.', '۔']).filter(|stem| !ends_in_abbreviation(stem)) {
        text = stem;
    }
    Span::new(start, start + text.len().min(line.len() - start))
}

/// The caption with the stop after it: it may be a sentence.
fn with_stop(line: &str, caption: Span) -> Span {
    let stop = line[caption.end..].chars().next().filter(|c| matches!(c, '.' | '…' | '۔'));
    Span::new(caption.start, caption.end + stop.map_or(0, char::len_utf8))
}

/// `Jr`, `Inc`, `U.S`: the stop after it is its own.
fn ends_in_abbreviation(stem: &str) -> bool {
    let word = stem.split_whitespace().next_back().unwrap_or_default();
    let short = word.chars().count() <= 3 && word.chars().next().is_some_and(char::is_uppercase);
    short && word.chars().skip(1).all(char::is_lowercase) || word.contains('.')
}

/// The names in a byline, without the addresses and agencies after them.
fn byline(line: &str, span: Span, support: Support) -> Option<Span> {
    let value = &line[span.range()];
    let (mut at, mut end) = (0, 0);
    for part in value.split_inclusive([',', '/', '|', '،', '(']) {
        let name = part.trim_end_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '.' | '\'' | '"'));
        let bare = name.trim_start();
        let beside = at > 0 && (people::is_institution(bare) || people::is_place_beside_name(bare));
        if beside || people::is_handle(bare) {
            break;
        }
        end = at + name.len();
        at += part.len();
    }
    let names = value.get(..end).filter(|names| !names.is_empty())?;
    if let Some(name) = people::before_agency(names).filter(|name| people::are_names(name, line, support)) {
        return Some(Span::new(span.start, span.start + name.len()));
    }
    // `Lena Fox in Madrid`: the place is no part of the name.
    if let Some((name, place)) = names.split_once(" in ")
        && place.split_whitespace().all(|word| word.starts_with(char::is_uppercase))
        && people::are_names(name, line, support)
    {
        return Some(Span::new(span.start, span.start + name.len()));
    }
    // Where no capital tells a name, the stop of a sentence counts.
    let with_stop = if end == value.len() && !people::is_cased(value) { &line[span.start..] } else { names };
    let names = if Shape::of(with_stop).stopped { with_stop } else { names };
    people::are_names(names, line, support).then(|| Span::new(span.start, span.start + end))
}

/// One author or several: told by the names, whichever message was found.
fn count_authors(message: &mut Message) {
    if !matches!(message.id.as_str(), "byline" | "byline-and") {
        return;
    }
    let Some(argument) = message.arguments.first_mut() else { return };
    let (id, name) = if people::is_list(&argument.value) { ("byline-and", "authors") } else { ("byline", "author") };
    message.id = id.to_owned();
    argument.name = name.to_owned();
}

/// `The Lamp 2024`: the year of a notice of rights, where it stands with the name.
fn part_year(line: &str, message: &mut Message) {
    if !message.id.starts_with("copyright") || message.argument("year").is_some() {
        return;
    }
    let Some(site) = message.arguments.iter_mut().find(|argument| argument.name == "site") else { return };
    let whole = &line[site.span.range()];
    let is_year = |word: &&str| word.chars().take_while(|c| dates::digit(*c).is_some()).count() == 4;
    let mut words = whole.split_whitespace();
    let Some(year) = words.next_back().filter(is_year).or_else(|| words.next().filter(is_year)) else { return };
    let at = site.span.start + if whole.ends_with(year) { whole.len() - year.len() } else { 0 };
    let rest =
        if whole.ends_with(year) { Span::new(site.span.start, at) } else { Span::new(at + year.len(), site.span.end) };
    let year = Argument {
        name: "year".to_owned(),
        value: year.to_owned(),
        span: Span::new(at, at + year.len()),
        timestamp: None,
    };
    site.span = trim(line, rest);
    site.value = line[site.span.range()].to_owned();
    message.id = "copyright".to_owned();
    message.arguments.push(year);
    message.arguments.sort_by_key(|argument| argument.span.start);
}

fn is_site(line: &str, value: &str, span: Span, id: &str) -> bool {
    // `Yahoo!` is a name.
    let value = &*value.replace('!', "");
    let words = value.split_whitespace().count();
    if dates::find(value).is_some() || words > 8 {
        return false;
    }
    let address = value.contains('.') && words == 1;
    // After a name and a mere comma a second name may stand as well as a paper.
    if id.starts_with("byline") && is_apart(line, span) {
        return address || people::is_institution(value);
    }
    // Names of papers have small words too: quotes or a notice of rights show them.
    let quoted = line[..span.start].ends_with(['"', '“', '„', '«', '”']);
    let shown = quoted || id.starts_with("copyright");
    address || (shown && starts_high(value)) || people::are_names(value, line, Support::Marked)
}

/// Whether only a comma or the like parts the span from what is before.
fn is_apart(line: &str, span: Span) -> bool {
    line[..span.start].trim_end().ends_with([',', '|', '/', '،'])
}

fn is_place(line: &str, value: &str, span: Span) -> bool {
    let words = value.split_whitespace().count();
    let numbered = value.chars().any(|c| c.is_numeric());
    let fits = if is_apart(line, span) { people::is_place_beside_name(value) } else { !people::is_institution(value) };
    words <= 4 && !numbered && fits && people::are_names(value, line, Support::Marked)
}

/// Whether it may be the name of a language: a word or two. Which ones there are is for the catalogs to know.
fn is_language(value: &str) -> bool {
    value.split_whitespace().count() <= 3 && !value.contains([',', ':', '(', ')', '|'])
}

fn is_section(value: &str, support: Support) -> bool {
    let words = value.split_whitespace().count();
    match support {
        Support::Marked => words <= 3 || (words <= 6 && people::is_list(value)),
        Support::Bare => words <= 3 && starts_high(value) && !people::has_function_word(value),
    }
}

/// Whether each tag is a word or two, and not a clause.
fn are_tags(value: &str, support: Support) -> bool {
    let tags: Vec<&str> =
        value.split([',', '،', '|', '#', ';', '؛', '/', '\u{2022}', '\u{B7}']).map(str::trim).collect();
    let tags = || tags.iter().filter(|tag| !tag.is_empty());
    let short = |tag: &str| {
        let words = tag.split_whitespace().count();
        words <= 3 || (words <= 6 && !people::has_function_word(tag))
    };
    let several = tags().count() > 1;
    let marked = support == Support::Marked || value.starts_with('#');
    // One tag of many words is a title.
    let title = !several && tags().any(|tag| tag.split_whitespace().count() > 3);
    (marked || several)
        && !title
        && tags().all(|tag| short(tag))
        && (marked || tags().all(|tag| tag.split_whitespace().count() <= 3 && !people::has_function_word(tag)))
}

fn is_title(line: &str, value: &str, span: Span, support: Support, id: &str) -> bool {
    let quoted = |c: char| fold::quote(c) == Some('"') || matches!(c, '«' | '»');
    if line[..span.start].ends_with(quoted) || value.starts_with(quoted) {
        return true;
    }
    let shape = Shape::of(value);
    match support {
        // `Next: a glass of water and a nap.` is a sentence; news come as sentences, too.
        Support::Marked => shape.words <= 40 && (!shape.stopped || id.starts_with("breaking")),
        // After a bare word a headline shows itself by its capital; where there are none, nothing shows it.
        Support::Bare => shape.words <= 20 && !shape.stopped && value.chars().next().is_some_and(char::is_uppercase),
    }
}

/// Whether the text is a statement, such as a caption or a correction, and not the explanation of a word.
fn is_statement(value: &str, found: &Recognition) -> bool {
    let caption = found.id.starts_with("caption");
    let words = value.split_whitespace().count();
    // `Editor's note` explains no word.
    let note = found.id.starts_with("editors-note");
    if caption { words <= 80 } else { note || !people::starts_definition(value) }
}

/// Whether the first letter is a capital, or of a script that has none.
fn starts_high(value: &str) -> bool {
    value.chars().find(|c| c.is_alphabetic()).is_some_and(|c| !c.is_lowercase())
}

/// The line up to where it begins to say again what it has just said: `(Photo: EPA) (Photo: EPA)`, `Photo: AFP Photo: AFP`.
fn undoubled(text: &str) -> Option<&str> {
    let text = text.trim_end();
    if let Some(open) = text.rfind('(').filter(|_| text.ends_with(')')) {
        let group = &text[open..];
        let mut rest = text[..open].trim_end();
        if !rest.ends_with(group) {
            return None;
        }
        while let Some(shorter) = rest.strip_suffix(group) {
            if !shorter.trim_end().ends_with(group) {
                return Some(rest);
            }
            rest = shorter.trim_end();
        }
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let half = words.len() / 2;
    if !(2..=8).contains(&half) || words.len() % 2 == 1 || words[..half] != words[half..] {
        return None;
    }
    let end = words[half - 1].as_ptr() as usize - text.as_ptr() as usize + words[half - 1].len();
    Some(&text[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_twice_is_read_once() {
        assert_eq!(undoubled("A and B (Photo: EPA) (Photo: EPA)"), Some("A and B (Photo: EPA)"));
        assert_eq!(undoubled("A (P: E) (P: E) (P: E) "), Some("A (P: E)"));
        assert_eq!(undoubled("Photo: AFP Photo: AFP"), Some("Photo: AFP"));
        assert_eq!(undoubled("A (Photo: EPA)"), None);
        assert_eq!(undoubled("No, no"), None);
    }
}
