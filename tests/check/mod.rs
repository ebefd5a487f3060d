//! The linter.

mod cases;
mod command;
mod output;
mod rules;
