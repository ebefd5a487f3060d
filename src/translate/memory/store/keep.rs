//! What a memory holds, all of it or a part: counted, given out, thrown away.

use rusqlite::params_from_iter;
use serde::Serialize;

use super::{Memory, MemoryError, Row, parsed};
use crate::article::Timestamp;
use crate::lang::LanguageTag;
use crate::translate::{Entry, LanguagePair};

/// A part of a memory: what all of these hold of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Translated from this language.
    pub from: Option<LanguageTag>,
    /// Translated into this language.
    pub into: Option<LanguageTag>,
    /// Of this origin.
    pub origin: Option<String>,
    /// Of this field.
    pub domain: Option<String>,
    /// Made and last changed before this date; what has no date is older than any.
    pub before: Option<Timestamp>,
}

impl Filter {
    /// Whether it lets everything through.
    pub fn is_empty(&self) -> bool {
        *self == Filter::default()
    }
}

/// How many translations there are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Stats {
    /// Translations in all.
    pub translations: u64,
    /// Different segments in all.
    pub segments: u64,
    /// Those of each pair of languages, the most first.
    pub pairs: Vec<PairCount>,
}

/// How many translations there are from a language into another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PairCount {
    /// The language of the segments.
    pub from: LanguageTag,
    /// The language of the translations.
    pub into: LanguageTag,
    /// How many translations.
    pub translations: u64,
}

const JOINED: &str = "FROM translation JOIN segment ON segment.id = translation.segment \
                      JOIN language AS source ON source.id = segment.language \
                      JOIN language AS target ON target.id = translation.language";

impl Memory {
    /// How many translations there are.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn stats(&self) -> Result<Stats, MemoryError> {
        let count =
            |table| self.connection.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get::<_, i64>(0));
        let sql = format!("SELECT source.tag, target.tag, count(*) {JOINED} GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2");
        let mut statement = self.connection.prepare(&sql)?;
        let mut rows = statement.query([])?;
        let mut pairs = Vec::new();
        while let Some(row) = rows.next()? {
            let (from, into): (String, String) = (row.get(0)?, row.get(1)?);
            let translations = row.get::<_, i64>(2)?.cast_unsigned();
            pairs.push(PairCount { from: parsed(&from)?, into: parsed(&into)?, translations });
        }
        Ok(Stats {
            translations: count("translation")?.cast_unsigned(),
            segments: count("segment")?.cast_unsigned(),
            pairs,
        })
    }

    /// Gives every translation of a part to `each`, in the order in which they were added, until that fails.
    ///
    /// # Errors
    /// Those of `each`, and where the file cannot be read.
    pub fn for_each<E: From<MemoryError>>(
        &self,
        filter: &Filter,
        mut each: impl FnMut(Entry) -> Result<(), E>,
    ) -> Result<(), E> {
        let (condition, values) = self.condition(filter)?;
        let sql = format!(
            "SELECT text, translation.target, previous, next, origin, domain, date, source.tag, target.tag {JOINED} \
             WHERE {condition} ORDER BY translation.id"
        );
        let mut statement = self.connection.prepare(&sql).map_err(MemoryError::from)?;
        let mut rows = statement.query(params_from_iter(values)).map_err(MemoryError::from)?;
        while let Some(row) = rows.next().map_err(MemoryError::from)? {
            each(entry(row)?)?;
        }
        Ok(())
    }

    /// Throws away the translations of a part, and segments that have none left. How many translations they were.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub fn prune(&mut self, filter: &Filter) -> Result<usize, MemoryError> {
        let (condition, values) = self.condition(filter)?;
        let transaction = self.connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        let those = format!("SELECT translation.id {JOINED} WHERE {condition}");
        let gone =
            transaction.execute(&format!("DELETE FROM translation WHERE id IN ({those})"), params_from_iter(values))?;
        let unused = "DELETE FROM segment WHERE NOT EXISTS \
                      (SELECT 1 FROM translation WHERE translation.segment = segment.id)";
        transaction.execute(unused, [])?;
        transaction.commit()?;
        Ok(gone)
    }

    /// How many translations a part has.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn count(&self, filter: &Filter) -> Result<usize, MemoryError> {
        let (condition, values) = self.condition(filter)?;
        let sql = format!("SELECT count(*) {JOINED} WHERE {condition}");
        let count: i64 = self.connection.query_row(&sql, params_from_iter(values), |row| row.get(0))?;
        Ok(usize::try_from(count).unwrap_or_default())
    }

    /// A part as a condition of SQL, and the values in it.
    fn condition(&self, filter: &Filter) -> Result<(String, Vec<String>), MemoryError> {
        let mut conditions = vec!["1".to_owned()];
        let mut values = Vec::new();
        if let Some(from) = &filter.from {
            conditions.push(format!("segment.language IN ({})", self.languages(from)?));
        }
        if let Some(into) = &filter.into {
            conditions.push(format!("translation.language IN ({})", self.languages(into)?));
        }
        let before = filter.before.map(|date| date.to_string());
        let texts = [("origin =", &filter.origin), ("domain =", &filter.domain), ("coalesce(date, '') <", &before)];
        for (comparison, value) in texts {
            if let Some(value) = value {
                values.push(value.clone());
                conditions.push(format!("{comparison} ?{}", values.len()));
            }
        }
        Ok((conditions.join(" AND "), values))
    }
}

/// The entry of a row of [`Memory::for_each`].
fn entry(row: &rusqlite::Row<'_>) -> Result<Entry, MemoryError> {
    let (from, into): (String, String) = (row.get(7)?, row.get(8)?);
    let Row { source, target, previous, next, origin, domain, date } = Row::of(row)?;
    let pair = LanguagePair::new(parsed(&from)?, parsed(&into)?);
    Ok(Entry { pair, source, target, previous, next, origin, domain, date })
}
