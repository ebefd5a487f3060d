//! The `targum` program.
#![allow(clippy::disallowed_methods)] // Files, environment and clock belong here.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::main()
}
