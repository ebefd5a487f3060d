//! `targum memory`: keeping translations, and finding them again.

pub(crate) mod args;
mod export;
mod import;
mod lookup;

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use serde_json::json;
use targum::translate::memory::Memory;
use targum::translate::{Entry, LanguagePair};

use super::report::{Report, json_line};
use super::{Failure, stdout};
use args::{AddArgs, MemoryArgs, MemoryCommand, PruneArgs};

pub(crate) fn run(args: &MemoryArgs, report: &Report) -> Result<(), Failure> {
    let path = args.memory.clone().map_or_else(default_path, Ok)?;
    match &args.command {
        MemoryCommand::Import(args) => import::run(args, &mut made(&path)?, report),
        MemoryCommand::Export(args) => export::run(args, &Memory::open(&path)?, report),
        MemoryCommand::Add(args) => add(args, &mut made(&path)?),
        MemoryCommand::Lookup(args) => lookup::run(args, &Memory::open(&path)?),
        MemoryCommand::Stats => stdout::write(json_line(&Memory::open(&path)?.stats()?).as_bytes()),
        MemoryCommand::Prune(args) => prune(args, &mut Memory::open(&path)?),
    }
}

/// The memory of whoever runs the program, where the system keeps such data.
fn default_path() -> Result<PathBuf, Failure> {
    let set = |name| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let folder = if cfg!(windows) {
        set("APPDATA")
    } else if cfg!(target_os = "macos") {
        set("HOME").map(|home| home.join("Library/Application Support"))
    } else {
        set("XDG_DATA_HOME").or_else(|| set("HOME").map(|home| home.join(".local/share")))
    };
    let folder = folder.ok_or_else(|| Failure::Usage {
        message: "there is no data folder for the memory".to_owned(),
        help: "name a file with --memory",
    })?;
    Ok(folder.join("targum").join("memory.db"))
}

/// The memory at `path`, made where there is none, with its folder.
fn made(path: &Path) -> Result<Memory, Failure> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| Failure::Output(folder.display().to_string(), error))?;
    }
    Ok(Memory::create(path)?)
}

fn add(args: &AddArgs, memory: &mut Memory) -> Result<(), Failure> {
    let pair = LanguagePair::new(args.from.clone(), args.into.clone());
    let now = jiff::Timestamp::now().to_string();
    let added = memory.add(&[Entry {
        previous: args.previous.clone(),
        next: args.next.clone(),
        origin: args.origin.clone(),
        domain: args.domain.clone(),
        date: now.parse().ok(),
        ..Entry::new(pair, args.source.clone(), args.target.clone())
    }])?;
    if added.empty > 0 {
        return Err(Failure::Usage {
            message: "an empty text has no translation".to_owned(),
            help: "give the text and its translation, each in quotes",
        });
    }
    stdout::write_json(&json!({ "new": added.new, "known": added.known }))
}

fn prune(args: &PruneArgs, memory: &mut Memory) -> Result<(), Failure> {
    let filter = args.part.filter();
    if filter.is_empty() {
        return Err(Failure::Usage {
            message: "that would throw every translation away".to_owned(),
            help: "tell which with --from, --into, --origin, --domain or --before; to throw all away, remove the file",
        });
    }
    let pruned = if args.dry_run { memory.count(&filter)? } else { memory.prune(&filter)? };
    stdout::write_json(&json!({ "pruned": pruned, "dry_run": args.dry_run }))
}

/// What it means that a file could not be written.
fn unwritable(path: &Path) -> impl Fn(io::Error) -> Failure + '_ {
    |error| Failure::Output(path.display().to_string(), error)
}
