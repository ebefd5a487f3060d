//! A line, looked up: which message printed it?

use std::cmp::Ordering;

use super::argument::{self, with_stop};
use super::message::shaped;
use crate::article::{Argument, Message};
use crate::catalog::{Capture, Catalogs, Kind, Recognition};
use crate::label::dates;
use crate::lang::LanguageTag;
use crate::text::Span;

/// The lines that catalogs know.
pub(super) struct Lines<'c> {
    pub(super) catalogs: &'c Catalogs,
    pub(super) near: &'c [LanguageTag],
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
    pub(super) fn message(&self, line: &str) -> Option<Message> {
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
    pub(super) fn notice(&self, line: &str) -> Option<Message> {
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
    pub(super) fn familiar(&self, line: &str) -> Option<Message> {
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
    pub(super) fn credited(&self, line: &str) -> Option<Message> {
        const CAPTION_WORDS: usize = 60;
        let trailing = self.catalogs.recognise_trailing(line, self.near)?;
        let caption = argument::trim(line, Span::new(0, trailing.start));
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
