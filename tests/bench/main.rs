//! Benchmarks, a file a room: `cargo bench`.
#![allow(missing_docs)]

mod bidi;
mod memory;
mod segment;
mod walk;

fn main() {
    divan::main();
}
