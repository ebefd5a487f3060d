//! The order of imports is one-way, as ARCHITECTURE.md tells it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The rooms in the order of the walk. A room imports only rooms before it.
const GROUND: [&str; 8] = ["closed_enum", "lang", "text", "bidi", "diagnostic", "article", "page", "catalog"];

/// The stages stand on the ground and do not import one another.
const STAGES: [&str; 7] = ["read", "label", "segment", "translate", "resolve", "localize", "render"];

/// The second way in: the linter, which asks these stages about a publisher's own bytes.
const LINTER: (&str, [&str; 2]) = ("check", ["segment", "resolve"]);

#[test]
fn rooms_import_only_what_stands_before_them() {
    let mut faults = Vec::new();
    for (path, source) in sources(Path::new("src")) {
        let room = room_of(&path);
        for (number, line) in source.lines().enumerate() {
            let Some(imported) = crate_import(line) else { continue };
            if !may_import(&room, &imported) {
                faults.push(format!("{}:{}: `{room}` imports `{imported}`", path.display(), number + 1));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn every_room_of_the_source_is_in_the_order() {
    let mut rooms: BTreeMap<String, PathBuf> = BTreeMap::new();
    for (path, _) in sources(Path::new("src")) {
        rooms.insert(room_of(&path), path);
    }
    for (room, path) in rooms {
        let known = room == LINTER.0
            || GROUND.contains(&&*room)
            || STAGES.contains(&&*room)
            || matches!(&*room, "lib" | "walk" | "main" | "cli");
        assert!(known, "{} is in no room that this test knows: add it to the order", path.display());
    }
}

/// The database opens files itself, so its room is named here, and there is no second one.
#[test]
fn one_room_of_the_library_opens_a_file() {
    let opens = |(path, source): &(PathBuf, String)| {
        source.contains("rusqlite") && !path.starts_with("src/translate/memory/store")
    };
    let others: Vec<PathBuf> = sources(Path::new("src")).into_iter().filter(opens).map(|(path, _)| path).collect();
    assert!(others.is_empty(), "{others:?} use the database past `translate/memory/store`");
}

fn may_import(room: &str, imported: &str) -> bool {
    if room == imported || matches!(room, "lib" | "walk" | "main") {
        return true;
    }
    let ground = |name: &str| GROUND.iter().position(|&known| known == name);
    match (room, ground(room), ground(imported)) {
        // The binary's own rooms; of the library it sees the public API only, which the compiler holds.
        ("cli", _, _) => imported == "cli",
        (_, Some(from), Some(to)) => to < from,
        (_, None, Some(_)) => STAGES.contains(&room) || room == LINTER.0,
        _ if room == LINTER.0 => LINTER.1.contains(&imported),
        _ => false,
    }
}

/// `use crate::room::...`, or `crate::room::` within a line.
fn crate_import(line: &str) -> Option<String> {
    let line = line.trim_start();
    if line.starts_with("//") {
        return None;
    }
    let rest = &line[line.find("crate::")? + "crate::".len()..];
    let name: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
    // `crate::Thing` is the public name of a thing in some room: rooms name the room.
    Some(name)
}

fn room_of(path: &Path) -> String {
    let relative = path.strip_prefix("src").expect("below src");
    let first = relative.components().next().expect("a file").as_os_str().to_string_lossy();
    first.trim_end_matches(".rs").to_owned()
}

fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("readable") {
        let path = entry.expect("readable").path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let source = fs::read_to_string(&path).expect("readable");
            found.push((path, source));
        }
    }
    found.sort();
    found
}
