//! Languages and tokens, case by case.

mod sentences;
mod tokens;
