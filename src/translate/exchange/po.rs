//! Gettext catalogs.

use std::collections::HashSet;
use std::io::{self, Write};

use super::{ExchangeError, Languages, Skipped};
use crate::lang::LanguageTag;
use crate::translate::{Entry, LanguagePair};

/// A message while it is read.
#[derive(Default)]
struct Message {
    line: usize,
    is_fuzzy: bool,
    id: Option<String>,
    plural: Option<String>,
    translations: Vec<String>,
}

/// The string that a line of quotes goes on with.
#[derive(Clone, Copy)]
enum Part {
    Context,
    Id,
    Plural,
    Translation(usize),
}

/// The most plural forms that any language has.
const MOST_FORMS: usize = 16;

pub(super) fn read<E: From<ExchangeError>>(
    text: &str,
    languages: &Languages,
    each: impl FnMut(Entry) -> Result<(), E>,
) -> Result<Skipped, E> {
    let from = languages.from.clone().map_or_else(|| "en".parse(), Ok).unwrap_or(LanguageTag::UND);
    let mut catalog = Catalog { languages, from, into: languages.into.clone(), skipped: Skipped::default(), each };
    let mut message = Message::default();
    let mut part = None;
    for (number, line) in text.lines().enumerate() {
        let number = number + 1;
        let syntax = |message: &str| ExchangeError::Syntax { line: number, message: message.to_owned() };
        let line = line.trim();
        if let Some(comment) = line.strip_prefix('#') {
            if !message.translations.is_empty() {
                catalog.message_ends(std::mem::take(&mut message))?;
            }
            message.is_fuzzy |= comment.starts_with(',') && comment.split([',', ' ']).any(|flag| flag == "fuzzy");
            part = None;
            continue;
        }
        if line.is_empty() {
            continue;
        }
        let (keyword, quoted) = line.split_at(line.find('"').ok_or_else(|| syntax("expected a quoted string"))?);
        part = Some(match keyword.trim() {
            "" => part.ok_or_else(|| syntax("a string that belongs to nothing"))?,
            keyword @ ("msgctxt" | "msgid") => {
                if !message.translations.is_empty() {
                    catalog.message_ends(std::mem::take(&mut message))?;
                }
                if keyword == "msgid" { Part::Id } else { Part::Context }
            }
            "msgid_plural" => Part::Plural,
            "msgstr" => Part::Translation(0),
            keyword => {
                let form = keyword.strip_prefix("msgstr[").and_then(|rest| rest.strip_suffix(']'));
                let form = form.and_then(|form| form.parse().ok()).filter(|form| *form < MOST_FORMS);
                Part::Translation(form.ok_or_else(|| syntax("a keyword that PO does not have"))?)
            }
        });
        let string = unquoted(quoted).ok_or_else(|| syntax("a string without its closing quote"))?;
        match part {
            Some(Part::Id) => {
                message.line = number;
                message.id.get_or_insert_default().push_str(&string);
            }
            Some(Part::Plural) => message.plural.get_or_insert_default().push_str(&string),
            Some(Part::Translation(form)) => {
                message.translations.resize(message.translations.len().max(form + 1), String::new());
                message.translations[form].push_str(&string);
            }
            Some(Part::Context) | None => {}
        }
    }
    catalog.message_ends(message)?;
    Ok(catalog.skipped)
}

struct Catalog<'a, F> {
    languages: &'a Languages,
    from: LanguageTag,
    into: Option<LanguageTag>,
    skipped: Skipped,
    each: F,
}

impl<E: From<ExchangeError>, F: FnMut(Entry) -> Result<(), E>> Catalog<'_, F> {
    fn message_ends(&mut self, message: Message) -> Result<(), E> {
        let Some(id) = message.id else { return Ok(()) };
        if id.is_empty() {
            self.head(message.translations.first().map_or("", String::as_str));
            return Ok(());
        }
        let forms = &message.translations;
        // The forms are those of the language; the last is that of most numbers, and of six the second is the singular.
        let singular = forms.get(usize::from(forms.len() == 6));
        let plural = message.plural.as_ref().map(|plural| (plural, forms.last()));
        for (source, target) in std::iter::once((&id, singular)).chain(plural) {
            let Some(target) = target.filter(|target| !target.is_empty() && !message.is_fuzzy) else {
                self.skipped.untranslated += 1;
                continue;
            };
            let into = self.into.clone().ok_or(ExchangeError::NoLanguage { line: message.line, side: "target" })?;
            let pair = LanguagePair::new(self.from.clone(), into);
            if self.languages.wants(&pair) {
                (self.each)(Entry::new(pair, source, target))?;
            } else {
                self.skipped.other_languages += 1;
            }
        }
        Ok(())
    }

    /// The head names the language of the translations, as gettext writes it: `pt_BR`.
    fn head(&mut self, head: &str) {
        let named = head.lines().find_map(|line| line.strip_prefix("Language:"));
        if let Some(tag) = named.and_then(|tag| tag.trim().replace('_', "-").parse::<LanguageTag>().ok()) {
            self.into.get_or_insert(tag);
        }
    }
}

/// The string between the quotes, its escapes resolved.
fn unquoted(quoted: &str) -> Option<String> {
    let mut string = String::with_capacity(quoted.len());
    let mut rest = quoted.strip_prefix('"')?.chars();
    loop {
        match rest.next()? {
            '"' => return rest.as_str().trim().is_empty().then_some(string),
            '\\' => match rest.next()? {
                'n' => string.push('\n'),
                't' => string.push('\t'),
                'r' => string.push('\r'),
                c @ ('"' | '\\') => string.push(c),
                c => string.extend(['\\', c]),
            },
            c => string.push(c),
        }
    }
}

/// Writes a catalog of one pair of languages.
pub(super) struct Writer<W: Write> {
    out: W,
    pair: LanguagePair,
    written: HashSet<String>,
}

impl<W: Write> Writer<W> {
    pub(super) fn new(pair: &LanguagePair, mut out: W) -> io::Result<Writer<W>> {
        let language = pair.into.to_string().replace('-', "_");
        let version = env!("CARGO_PKG_VERSION");
        let head = format!(
            "Language: {language}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\n\
             Content-Transfer-Encoding: 8bit\nX-Generator: targum {version}\n"
        );
        write!(out, "msgid \"\"\nmsgstr {}", quoted(&head))?;
        Ok(Writer { out, pair: pair.clone(), written: HashSet::new() })
    }

    pub(super) fn write(&mut self, entry: &Entry) -> io::Result<bool> {
        if !self.pair.matches(&entry.pair) || !self.written.insert(entry.source.clone()) {
            return Ok(false);
        }
        let target = with_line_ends_of(&entry.source, &entry.target);
        write!(self.out, "\nmsgid {}msgstr {}", quoted(&entry.source), quoted(&target))?;
        Ok(true)
    }

    pub(super) fn finish(mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// The target, beginning and ending with a line end where the source does, as gettext demands.
fn with_line_ends_of(source: &str, target: &str) -> String {
    let end = |has: bool| if has { "\n" } else { "" };
    let (first, last) = (end(source.starts_with('\n')), end(source.ends_with('\n')));
    format!("{first}{}{last}", target.trim_matches('\n'))
}

/// The string in quotes, with a line end after it; a string of several lines stands a line each.
fn quoted(string: &str) -> String {
    let mut out = String::with_capacity(string.len() + 8);
    if string.trim_end_matches('\n').contains('\n') {
        out.push_str("\"\"\n");
    }
    for line in if string.is_empty() { vec![""] } else { string.split_inclusive('\n').collect() } {
        out.push('"');
        for c in line.chars() {
            match c {
                '"' => out.push_str("\\\""),
                '\\' => out.push_str("\\\\"),
                '\n' => out.push_str("\\n"),
                '\t' => out.push_str("\\t"),
                c => out.push(c),
            }
        }
        out.push_str("\"\n");
    }
    out
}
