//! Languages and tokens, case by case.

mod alone;
mod languages;
mod paragraphs;
mod robust;
mod sentences;
mod tokens;
