//! Catalogs backwards: which message could have printed this line, and with which arguments?
//!
//! The compiled table holds every line that a catalog can print: words, and holes for arguments. Each is entered under one
//! of its words. So the words of a scraped line, each looked up once, name the few lines of the catalogs that it may be,
//! and only those are tried. A line that is none of them may still be in the words of one kind of message ([`familiar`]).

mod closeness;
mod familiar;
mod index;
mod pattern;
mod recognition;
mod shape;
mod tight;
mod trailing;

pub(super) use index::{Index, Table};
pub use recognition::{Capture, Recognition, Trailing};
