//! The translation memory: what was translated before, and what of it helps with a text.
//!
//! The system of record is an SQLite file ([`store`]): several processes may read and write it at once, and what was added is on the
//! disk when [`Memory::add`] returns. A text that is in it is found there ([`Memory::exact`]). Texts that are nearly the same are
//! found in an [`Index`] in memory, which is built from the file; numbers and addresses that differ are put right in the translation
//! ([`substitute`]).
//!
//! ```
//! use targum::translate::memory::{MatchKind, Memory, Query, Search};
//! use targum::translate::{Entry, LanguagePair};
//!
//! let pair = LanguagePair::new("en".parse()?, "he".parse()?);
//! let mut memory = Memory::in_memory()?;
//! memory.add(&[Entry::new(pair.clone(), "The ferry leaves at 13:08.", "המעבורת יוצאת ב-13:08.")])?;
//!
//! let query = Query::new("The ferry leaves at 14:30.");
//! assert!(memory.exact(&pair, &query)?.is_empty());
//! let index = memory.index(&pair.from)?;
//! let found = memory.fuzzy(&pair, &mut Search::new(&index), &query, 75, 10)?;
//! assert_eq!((found[0].score, found[0].kind), (99, MatchKind::Substituted));
//! assert_eq!(found[0].target, "המעבורת יוצאת ב-14:30.");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod index;
mod lookup;
mod similarity;
mod store;
mod substitute;
mod words;

pub use index::{Index, LEAST_SCORE, Search};
pub use lookup::{Match, MatchKind, Query};
pub use similarity::Similarity;
pub use store::{Added, Filter, Memory, MemoryError, PairCount, Stats};
