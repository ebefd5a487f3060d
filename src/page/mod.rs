//! The page: what every renderer draws, with all decisions taken.

mod inline;

pub use inline::{Inline, Phrase};
