//! Catalogs backwards: which message could have printed this line, and with which arguments?
//!
//! Every value of every message, and every attribute `.match-N`, becomes one or more [`pattern`]s: its words, and holes for
//! its arguments. The words of all locales that a line must have are in one automaton, which scans the [`normal`] line
//! once; only patterns whose words were seen are then tried.

mod expand;
mod fold;
mod index;
mod normal;
mod pattern;
mod recognition;
mod shape;
mod trailing;

pub(super) use index::Index;
pub use recognition::{Capture, Recognition, Trailing};
