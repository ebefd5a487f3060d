//! From what a catalog caught to the message of a block.

use super::argument::{self, trim, with_stop};
use crate::article::{Argument, Message};
use crate::catalog::Recognition;
use crate::label::{dates, people};
use crate::text::Span;

/// The message with its arguments, if every one of them is what it should be, as far as its own look tells.
pub(super) fn shaped(line: &str, found: &Recognition) -> Option<Message> {
    let mut arguments = Vec::with_capacity(found.captures.len() + found.implied.len());
    for capture in &found.captures {
        let mut span = argument::tested(line, found, capture)?;
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
