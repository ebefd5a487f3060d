//! Languages and tokens, case by case.

mod paragraphs;
mod sentences;
mod tokens;
