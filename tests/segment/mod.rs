//! Languages and tokens, case by case.

mod paragraphs;
mod robust;
mod sentences;
mod tokens;
