//! The file of a memory: SQLite, with a write-ahead log that is synchronised at each commit.
//!
//! This is the one room outside the program that opens a file, because the database does it itself.

mod add;
mod keep;

use std::cell::RefCell;
use std::cmp::Reverse;
use std::collections::hash_map::Entry;
use std::path::Path;
use std::thread;
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, OpenFlags, Transaction, TransactionBehavior};
use rustc_hash::FxHashMap;

pub use add::Added;
pub use keep::{Filter, PairCount, Stats};

use super::index::{Builder, Index};
use super::lookup::{Match, MatchKind};
use super::words::{key, normal_form};
use crate::article::Timestamp;
use crate::lang::LanguageTag;
use crate::translate::LanguagePair;

/// The version of the schema that this code writes.
const VERSION: i32 = 1;

/// `TGTM`: what tells a memory from other SQLite files.
const APPLICATION: i32 = 0x5447_544D;

/// How long a process waits for another that writes.
const PATIENCE: Duration = Duration::from_secs(60);

/// Why a memory cannot be had, read or written.
#[derive(Debug, thiserror::Error)]
pub enum MemoryError {
    /// There is no such file.
    #[error("there is no memory at {path}")]
    Missing {
        /// The path that was asked for.
        path: String,
    },
    /// The file is no memory.
    #[error("{path} is not a translation memory")]
    NotAMemory {
        /// The path that was asked for.
        path: String,
    },
    /// The file was written by a later version of the program.
    #[error("{path} was written by a later version of targum (its format is {found}, this one knows {VERSION})")]
    TooNew {
        /// The path that was asked for.
        path: String,
        /// The version of its format.
        found: i32,
    },
    /// SQLite could not do it.
    #[error("{0}")]
    Database(String),
}

impl From<rusqlite::Error> for MemoryError {
    fn from(error: rusqlite::Error) -> MemoryError {
        MemoryError::Database(error.to_string())
    }
}

/// A translation memory.
pub struct Memory {
    connection: Connection,
    /// The languages of the file by their numbers, which never change, as far as they were asked for.
    languages: RefCell<FxHashMap<i64, LanguageTag>>,
}

impl Memory {
    /// Opens the memory at `path`.
    ///
    /// # Errors
    /// Where there is none, or it cannot be opened.
    pub fn open(path: &Path) -> Result<Memory, MemoryError> {
        if !path.exists() {
            return Err(MemoryError::Missing { path: path.display().to_string() });
        }
        Memory::create(path)
    }

    /// Opens the memory at `path`, and makes an empty one where there is none. Its folder must exist.
    ///
    /// # Errors
    /// Where it cannot be opened or made, or the file is something else.
    pub fn create(path: &Path) -> Result<Memory, MemoryError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let name = path.display().to_string();
        let memory = Connection::open_with_flags(path, flags).map_err(MemoryError::from).and_then(Memory::prepared);
        memory.map_err(|error| match error {
            MemoryError::NotAMemory { .. } => MemoryError::NotAMemory { path: name },
            MemoryError::TooNew { found, .. } => MemoryError::TooNew { path: name, found },
            MemoryError::Database(error) => MemoryError::Database(format!("{name}: {error}")),
            missing => missing,
        })
    }

    /// An empty memory that is in no file.
    ///
    /// # Errors
    /// Where there is no room for it.
    pub fn in_memory() -> Result<Memory, MemoryError> {
        Memory::prepared(Connection::open_in_memory()?)
    }

    /// Readies a connection, and the schema where the file is new.
    fn prepared(mut connection: Connection) -> Result<Memory, MemoryError> {
        connection.busy_timeout(PATIENCE)?;
        connection.set_prepared_statement_cache_capacity(32);
        let no_database = |error: rusqlite::Error| match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase) => MemoryError::NotAMemory { path: String::new() },
            _ => error.into(),
        };
        // Nothing is changed in a file that is something else.
        if !is_memory(&connection).map_err(no_database)? {
            write_ahead(&connection)?;
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            // Another process may have been first.
            if !is_memory(&transaction)? {
                let tables: i64 = transaction.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
                if tables > 0 {
                    return Err(MemoryError::NotAMemory { path: String::new() });
                }
                transaction.execute_batch(include_str!("schema.sql"))?;
                transaction.pragma_update(None, "application_id", APPLICATION)?;
                transaction.pragma_update(None, "user_version", VERSION)?;
            }
            transaction.commit()?;
        }
        let found: i32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
        if found > VERSION {
            return Err(MemoryError::TooNew { path: String::new(), found });
        }
        write_ahead(&connection)?;
        connection.execute_batch("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -16000")?;
        Ok(Memory { connection, languages: RefCell::default() })
    }

    /// The index of the segments in a language, for searching what is nearly the same.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn index(&self, from: &LanguageTag) -> Result<Index, MemoryError> {
        let languages = self.languages(from)?;
        let sql = format!("SELECT text FROM segment WHERE language IN ({languages})");
        let mut statement = self.connection.prepare(&sql)?;
        let mut rows = statement.query([])?;
        let mut builder = Builder::default();
        while let Some(row) = rows.next()? {
            builder.push(row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?);
        }
        Ok(builder.finish())
    }

    /// What selects the translations of a text in a pair of languages, for [`Memory::translations`].
    pub(super) fn selection(&self, pair: &LanguagePair) -> Result<Selection, MemoryError> {
        let (from, into) = (self.languages(&pair.from)?, self.languages(&pair.into)?);
        Ok(Selection(format!(
            "SELECT text, target, previous, next, origin, domain, date \
             FROM segment JOIN translation ON translation.segment = segment.id \
             WHERE key = ?1 AND segment.language IN ({from}) AND translation.language IN ({into})"
        )))
    }

    /// The memory as it stands now, until what is given is dropped. Within it, reading waits for no lock.
    pub(super) fn snapshot(&self) -> Result<Transaction<'_>, MemoryError> {
        Ok(self.connection.unchecked_transaction()?)
    }

    /// The translations of a text in normal form, the newest first.
    pub(super) fn translations(&self, selection: &Selection, normal: &str) -> Result<Vec<Row>, MemoryError> {
        let mut statement = self.connection.prepare_cached(&selection.0)?;
        let mut rows = statement.query([key(normal)])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let row = Row::of(row)?;
            if normal_form(&row.source) == normal {
                found.push(row);
            }
        }
        // Sorting one row is nothing here, and a sorter in SQL.
        found.reverse();
        found.sort_by_cached_key(|row| Reverse(row.date.map(|date| date.to_string())));
        Ok(found)
    }

    /// The numbers of the languages that are the same as `language`, with commas between.
    fn languages(&self, language: &LanguageTag) -> Result<String, MemoryError> {
        let mut statement = self.connection.prepare_cached("SELECT id, tag FROM language")?;
        let mut rows = statement.query([])?;
        let mut known = self.languages.borrow_mut();
        let mut numbers = Vec::new();
        while let Some(row) = rows.next()? {
            let number: i64 = row.get(0)?;
            let tag = match known.entry(number) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(new) => new.insert(parsed(row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?)?),
            };
            if tag.same_language(language) {
                numbers.push(number.to_string());
            }
        }
        Ok(numbers.join(","))
    }
}

/// Keeps a write-ahead log from now on. For this SQLite does not wait by itself where another process is at the file.
fn write_ahead(connection: &Connection) -> rusqlite::Result<()> {
    const PAUSE: Duration = Duration::from_millis(10);
    let mut waited = Duration::ZERO;
    loop {
        match connection.execute_batch("PRAGMA journal_mode = WAL") {
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) && waited < PATIENCE => {
                thread::sleep(PAUSE);
                waited += PAUSE;
            }
            done => return done,
        }
    }
}

/// Whether the file holds a memory, of whatever version.
fn is_memory(connection: &Connection) -> rusqlite::Result<bool> {
    let found: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    Ok(found == APPLICATION)
}

/// What the file holds in a column that is written by this code only.
fn parsed<T: std::str::FromStr<Err: std::fmt::Display>>(text: &str) -> Result<T, MemoryError> {
    text.parse().map_err(|error: T::Err| MemoryError::Database(error.to_string()))
}

/// The SQL that selects the translations of a key.
pub(super) struct Selection(String);

/// A segment and one of its translations, as they stand in the file.
pub(super) struct Row {
    pub(super) source: String,
    pub(super) target: String,
    pub(super) previous: Option<String>,
    pub(super) next: Option<String>,
    pub(super) origin: Option<String>,
    pub(super) domain: Option<String>,
    pub(super) date: Option<Timestamp>,
}

impl Row {
    /// Of a row that begins with these columns in this order.
    fn of(row: &rusqlite::Row<'_>) -> Result<Row, MemoryError> {
        let date: Option<String> = row.get(6)?;
        Ok(Row {
            source: row.get(0)?,
            target: row.get(1)?,
            previous: row.get(2)?,
            next: row.get(3)?,
            origin: row.get(4)?,
            domain: row.get(5)?,
            date: date.as_deref().map(parsed).transpose()?,
        })
    }

    /// The row as a match.
    pub(super) fn into_match(self, score: u8, kind: MatchKind) -> Match {
        let Row { source, target, origin, domain, date, .. } = self;
        Match { score, kind, source, target, origin, domain, date }
    }
}
