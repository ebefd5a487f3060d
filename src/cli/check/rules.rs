//! Which rules were asked for: on the command line, else in `targum.toml`.

use std::path::{Path, PathBuf};

use targum::Severity;
use targum::check::{RuleSelection, UnknownRule};

use super::args::RuleArgs;
use crate::cli::Failure;
use crate::cli::config::ConfigFile;
use crate::cli::input::Input;

/// The rules for these inputs; the configuration is looked for from the first one upward.
pub(crate) fn selection(args: &RuleArgs, inputs: &[PathBuf]) -> Result<RuleSelection, Failure> {
    let first = Input::new(inputs.first().map(PathBuf::as_path));
    let folder = match inputs.first() {
        Some(path) if path.is_dir() => path.as_path(),
        _ => first.folder(),
    };
    let file = ConfigFile::find(args.config.as_deref(), Path::new(folder))?.check;
    let names = if args.rules.is_empty() { &file.rules } else { &args.rules };
    let mut selection = match names.first() {
        // Rules named as they are: these and no others.
        Some(first) if !first.starts_with(['+', '-']) && !matches!(first.as_str(), "default" | "all") => {
            RuleSelection::none()
        }
        _ => RuleSelection::default(),
    };
    for name in names {
        selection.add(name.strip_prefix('+').unwrap_or(name)).map_err(|error| unknown(&error))?;
    }
    for (name, severity) in &file.severity {
        match severity.as_str() {
            "note" => selection.set_severity(name, Severity::Note),
            "warning" => selection.set_severity(name, Severity::Warning),
            "error" => selection.set_severity(name, Severity::Error),
            _ => {
                let message = format!("`{severity}`, the severity of `{name}`, is not one");
                return Err(Failure::Usage { message, help: "it is `note`, `warning` or `error`" });
            }
        }
        .map_err(|error| unknown(&error))?;
    }
    Ok(selection)
}

fn unknown(error: &UnknownRule) -> Failure {
    Failure::Usage { message: error.to_string(), help: "`targum explain` lists the rules" }
}
