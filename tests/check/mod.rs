//! The linter.

mod book;
mod cases;
mod command;
mod output;
mod rules;
