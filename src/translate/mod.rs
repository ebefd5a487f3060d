//! Translating: what was translated before, and the formats in which translators keep it.
//!
//! [`memory`] holds translations and finds those of the same and of nearly the same text; [`exchange`] reads and writes them in the
//! formats of other tools.

mod entry;
pub mod exchange;
pub mod memory;

pub use entry::{Entry, LanguagePair};
