//! Benchmarks, a file a room: `cargo bench`.
#![allow(missing_docs)]

mod bidi;

fn main() {
    divan::main();
}
