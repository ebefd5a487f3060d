//! `--watch`: convert again whenever an input changes.

use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::Duration;

use notify::{RecursiveMode, Watcher};

use super::Failure;
use super::input::Input;

/// Editors write a file in several steps; what comes within this time is one change.
const SETTLED: Duration = Duration::from_millis(100);

/// Calls `convert` each time that an input changed, until the program is ended. All inputs are converted again: names that
/// clash depend on all of them.
pub(crate) fn watch(inputs: &[Input], convert: impl Fn() -> Result<(), Failure>) -> Result<(), Failure> {
    let (sender, receiver) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        if let Ok(event) = event.map(|event| event.paths) {
            // The receiver lives as long as the watcher.
            let _ = sender.send(event);
        }
    })
    .map_err(failure)?;
    // The folders are watched, not the files: many editors replace a file.
    for input in inputs {
        if let Input::File(_) = input {
            watcher.watch(input.folder(), RecursiveMode::NonRecursive).map_err(failure)?;
        }
    }
    while let Ok(mut changed) = receiver.recv() {
        while let Ok(more) = receiver.recv_timeout(SETTLED) {
            changed.extend(more);
        }
        if inputs.iter().any(|input| is_among(input, &changed)) {
            convert()?;
        }
    }
    Ok(())
}

fn is_among(input: &Input, changed: &[PathBuf]) -> bool {
    let Input::File(path) = input else { return false };
    let whole = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    changed.iter().any(|changed| whole(changed) == whole(path))
}

fn failure(error: notify::Error) -> Failure {
    Failure::Usage { message: format!("cannot watch the inputs: {error}"), help: "convert without --watch" }
}
