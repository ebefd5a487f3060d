//! Languages and tokens, case by case.

mod languages;
mod paragraphs;
mod robust;
mod sentences;
mod tokens;
