//! Adding translations: all of a call, or none.

use rusqlite::{OptionalExtension, Transaction, TransactionBehavior, params};

use super::{Memory, MemoryError};
use crate::lang::LanguageTag;
use crate::translate::Entry;
use crate::translate::memory::words::{key, normal_form};

/// What was added.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Added {
    /// How many translations are new.
    pub new: usize,
    /// How many were there already, between the same neighbours.
    pub known: usize,
    /// How many were passed over: an empty source or target.
    pub empty: usize,
}

impl Memory {
    /// Adds translations. When it returns they are on the disk, all of them; where it fails, none is added.
    ///
    /// A translation that is there already, of the same segment and between the same neighbours, stays as it is. Control characters
    /// but newline and tab are dropped. Where another process writes, it waits for a minute.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub fn add(&mut self, entries: &[Entry]) -> Result<Added, MemoryError> {
        let mut added = Added::default();
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for entry in entries {
            let [source, target] = [&entry.source, &entry.target].map(|text| clean(text));
            if normal_form(&source).is_empty() || target.trim().is_empty() {
                added.empty += 1;
            } else if insert(&transaction, entry, &source, &target)? {
                added.new += 1;
            } else {
                added.known += 1;
            }
        }
        transaction.commit()?;
        Ok(added)
    }
}

/// Inserts a translation; whether it is new.
fn insert(transaction: &Transaction<'_>, entry: &Entry, source: &str, target: &str) -> Result<bool, MemoryError> {
    let from = language(transaction, &entry.pair.from)?;
    let into = language(transaction, &entry.pair.into)?;
    let [previous, next, origin, domain] =
        [&entry.previous, &entry.next, &entry.origin, &entry.domain].map(|text| text.as_deref().map(clean));
    let key = key(&normal_form(source));
    let known: Option<i64> = transaction
        .prepare_cached("SELECT id FROM segment WHERE key = ?1 AND language = ?2 AND text = ?3")?
        .query_row(params![key, from, source], |row| row.get(0))
        .optional()?;
    let segment = match known {
        Some(segment) => {
            let same = "SELECT 1 FROM translation \
                        WHERE segment = ?1 AND language = ?2 AND target = ?3 AND previous IS ?4 AND next IS ?5";
            let mut same = transaction.prepare_cached(same)?;
            if same.exists(params![segment, into, target, previous, next])? {
                return Ok(false);
            }
            segment
        }
        None => transaction
            .prepare_cached("INSERT INTO segment (language, key, text) VALUES (?1, ?2, ?3)")?
            .insert(params![from, key, source])?,
    };
    let date = entry.date.map(|date| date.to_string());
    let columns = "INSERT INTO translation (segment, language, target, previous, next, origin, domain, date) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    let values = params![segment, into, target, previous, next, origin, domain, date];
    transaction.prepare_cached(columns)?.insert(values)?;
    Ok(true)
}

/// The number of a language.
fn language(transaction: &Transaction<'_>, tag: &LanguageTag) -> Result<i64, MemoryError> {
    let tag = tag.to_string();
    let known = transaction
        .prepare_cached("SELECT id FROM language WHERE tag = ?1")?
        .query_row([&tag], |row| row.get(0))
        .optional()?;
    match known {
        Some(number) => Ok(number),
        None => Ok(transaction.prepare_cached("INSERT INTO language (tag) VALUES (?1)")?.insert([&tag])?),
    }
}

/// The text without control characters, which no format of translations may hold, but newline and tab.
fn clean(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect()
}
