//! Languages and tokens, case by case.

mod alone;
mod hazard;
mod isolation;
mod languages;
mod paragraphs;
mod robust;
mod sentences;
mod tokens;
