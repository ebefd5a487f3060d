//! Languages and tokens, case by case.

mod tokens;
