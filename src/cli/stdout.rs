//! Standard output.

use std::io::{self, Write};

use super::Failure;

/// Writes `bytes` to stdout, whole.
pub(crate) fn write(bytes: &[u8]) -> Result<(), Failure> {
    let mut stdout = io::stdout().lock();
    stdout.write_all(bytes).and_then(|()| stdout.flush()).map_err(failure)
}

/// Writes a report to stdout, with its styles where a terminal shows them.
pub(crate) fn write_styled(report: &str) -> Result<(), Failure> {
    let mut stdout = anstream::AutoStream::auto(io::stdout().lock());
    stdout.write_all(report.as_bytes()).and_then(|()| stdout.flush()).map_err(failure)
}

/// What it means that stdout could not be written.
pub(crate) fn failure(error: io::Error) -> Failure {
    Failure::Output("standard output".to_owned(), error)
}

/// Writes a JSON value to stdout, as one line.
pub(crate) fn write_json(value: &serde_json::Value) -> Result<(), Failure> {
    write(format!("{value}\n").as_bytes())
}
