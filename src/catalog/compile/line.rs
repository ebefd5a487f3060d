//! The lines that a message can print, in the form in which they are looked up.

use std::collections::HashSet;

use fluent_syntax::ast::{Comment, Message};

use super::expand::{ARGUMENT, Expander, Template};
use super::kind::Kind;
use super::normal::Normal;

/// Messages that are no lines: the words of our own pages, and those that dates are made of.
const NO_LINES: [&str; 2] = ["page-", "date-"];
/// Attributes that are only there to be recognised.
const ALTERNATIVE: &str = "match-";
/// What may follow the last words of a line without being part of them.
pub(crate) const TRAILING: [char; 4] = [',', '!', '?', ';'];
/// It says as much as a word.
const COPYRIGHT: char = '\u{A9}';
/// With fewer letters of its own a line proves nothing by itself.
pub(crate) const WEAK: usize = 3;

/// A line that a message can print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line<'s> {
    /// Its normal text, with an [`ARGUMENT`] for each argument.
    pub(crate) text: String,
    /// The arguments in the order of the text.
    pub(crate) slots: Vec<(&'s str, Kind)>,
    /// Variants that were chosen, of arguments that the text does not have.
    pub(crate) chosen: Vec<(&'s str, &'s str)>,
    /// How many letters of it are words of the message.
    pub(crate) letters: usize,
}

pub(crate) fn is_recognisable(message: &Message<&str>) -> bool {
    !NO_LINES.iter().any(|prefix| message.id.name.starts_with(prefix))
}

/// The lines of a message: by its value, and by its alternatives; each once.
pub(crate) fn lines<'s>(message: &Message<&'s str>, expander: &Expander<'s, '_>) -> Vec<Line<'s>> {
    let alternatives = message.attributes.iter().filter(|attribute| attribute.id.name.starts_with(ALTERNATIVE));
    let values = message.value.iter().chain(alternatives.map(|attribute| &attribute.value));
    let kinds: Vec<(&str, Kind)> = message.comment.iter().flat_map(declared_kinds).collect();
    let mut seen = HashSet::new();
    let lines = values.flat_map(|value| expander.templates(value)).filter_map(|template| Line::new(template, &kinds));
    lines.filter(|line| seen.insert((line.text.clone(), line.slots.clone()))).collect()
}

/// The kinds that the comment over a message declares for its arguments: `# $name: kind`.
pub(crate) fn declared_kinds<'s>(comment: &Comment<&'s str>) -> Vec<(&'s str, Kind)> {
    let declared = |line: &&'s str| {
        let (name, rest) = line.trim().strip_prefix('$')?.split_once(':')?;
        let kind = rest.split_whitespace().next()?;
        Some((name.trim(), Kind::from_id(kind.trim_end_matches([',', ';', '.']))?))
    };
    comment.content.iter().filter_map(declared).collect()
}

impl<'s> Line<'s> {
    /// `None` where nothing in it could be told from any other line.
    fn new(template: Template<'s>, kinds: &[(&str, Kind)]) -> Option<Line<'s>> {
        let kind_of = |name: &str| kinds.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind);
        let mut text = Normal::new(&template.text).text;
        text.truncate(text.trim_end_matches(TRAILING).len());
        let slots: Vec<(&str, Kind)> =
            template.names.iter().map(|name| (*name, kind_of(name).unwrap_or_default())).collect();
        let letters = text.chars().map(weight).sum();
        // With so few letters a line says something only if it starts with them (`By ...`), or has a sign (`... / AP`), or a
        // number (`... on 3 May`).
        let anything = slots.iter().any(|(_, kind)| kind.is_loose());
        let number = slots.iter().any(|(_, kind)| matches!(kind, Kind::Number | Kind::Date));
        let within = text.starts_with(ARGUMENT) && !text.contains(['|', ':', '(', ',']);
        let proves_nothing = letters < WEAK && (anything || within && !number);
        let touching = text.contains(&String::from_iter([ARGUMENT; 2]));
        if letters == 0 || proves_nothing || touching {
            return None;
        }
        // A selector of a term asks for an argument of the term's own, which is none of the message.
        let told = |name: &str| kind_of(name).is_some() && !template.names.contains(&name);
        let chosen = template.chosen.iter().copied().filter(|(name, _)| told(name)).collect();
        Some(Line { text, slots, chosen, letters })
    }
}

/// How much a character of the words counts.
fn weight(character: char) -> usize {
    match character {
        COPYRIGHT => WEAK,
        ARGUMENT => 0,
        _ => usize::from(character.is_alphanumeric()),
    }
}

/// The words of a normal text, each with its place: what stands between joints, brackets and stops. The copyright sign is
/// one.
pub(crate) fn words(text: &str) -> impl DoubleEndedIterator<Item = (usize, &str)> {
    text.split(|c: char| !is_of_word(c)).filter(|word| !word.is_empty()).map(move |word| {
        // A slice of `text` starts within it.
        (word.as_ptr() as usize - text.as_ptr() as usize, word)
    })
}

fn is_of_word(character: char) -> bool {
    match character {
        // Nearly all letters there are, without a search in the tables of Unicode.
        'a'..='z' | '\u{430}'..='\u{44F}' | '\u{5D0}'..='\u{5EA}' | '\u{620}'..='\u{64A}' => true,
        ARGUMENT | COPYRIGHT => true,
        _ => character.is_alphanumeric(),
    }
}
