//! Every integration test, in one binary: one link, one process.
#![allow(missing_docs, clippy::disallowed_methods, clippy::print_stdout, clippy::print_stderr)]

mod bidi;
mod catalog;
mod check;
mod cli;
mod fences;
mod fixtures;
mod label;
mod read;
mod readme;
mod render;
mod segment;
mod terminal;
mod translate;
