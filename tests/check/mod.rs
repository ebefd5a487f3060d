//! The linter.

mod book;
mod cases;
mod command;
mod hostile;
mod output;
mod rules;
