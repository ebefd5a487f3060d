//! Several processes at one memory, and processes that are killed.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::{fs, thread};

use targum::translate::memory::{Filter, Memory, MemoryError};

use super::Random;

/// Writes so many translations, and gives the path.
fn input(folder: &Path, name: &str, count: usize) -> PathBuf {
    let path = folder.join(format!("{name}.csv"));
    let lines: String = (0..count).map(|n| format!("{name} sentence {n},תרגום {n} של {name}\n")).collect();
    fs::write(&path, format!("source,target\n{lines}")).expect("written");
    path
}

fn import(database: &Path, input: &Path) -> Child {
    Command::new(env!("CARGO_BIN_EXE_targum"))
        .args(["memory", "import", "--quiet", "--from", "en", "--into", "he", "--batch", "25", "--memory"])
        .args([database, input])
        .stdout(Stdio::piped())
        .spawn()
        .expect("started")
}

/// The number in the last whole line that says what is on the disk.
fn committed(lines: impl Iterator<Item = String>) -> usize {
    lines.filter_map(|line| line.strip_prefix("committed ")?.parse().ok()).last().unwrap_or(0)
}

fn sources(database: &Path) -> Vec<String> {
    let mut sources = Vec::new();
    let memory = Memory::open(database).expect("opened");
    let read = memory.for_each(&Filter::default(), |entry| {
        sources.push(entry.source);
        Ok::<(), MemoryError>(())
    });
    read.expect("read");
    sources
}

#[test]
fn two_processes_write_at_once_and_nothing_is_lost() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("memory.db");
    let inputs = [input(folder.path(), "one", 1_500), input(folder.path(), "two", 1_500)];
    let writers: Vec<Child> = inputs.iter().map(|input| import(&database, input)).collect();
    let outputs: Vec<_> = writers.into_iter().map(|writer| writer.wait_with_output().expect("ended")).collect();
    for output in outputs {
        assert!(output.status.success());
        assert_eq!(committed(output.stdout.lines().map(|line| line.expect("a line"))), 1_500);
    }
    assert_eq!(sources(&database).len(), 3_000);
}

#[test]
fn what_was_acknowledged_survives_a_kill() {
    let folder = tempfile::tempdir().expect("a folder");
    let input = input(folder.path(), "all", 3_000);
    let undisturbed = folder.path().join("undisturbed.db");
    assert!(import(&undisturbed, &input).wait_with_output().expect("ended").status.success());

    let mut random = Random(3);
    for round in 0..4 {
        let database = folder.path().join(format!("killed-{round}.db"));
        let mut writer = import(&database, &input);
        let stdout = BufReader::new(writer.stdout.take().expect("piped"));
        let mut lines = stdout.lines().map_while(Result::ok);
        let before = committed(lines.by_ref().take(1 + random.below(60)));
        thread::sleep(std::time::Duration::from_micros(random.below(3_000) as u64));
        writer.kill().expect("killed");
        writer.wait().expect("ended");
        let acknowledged = before.max(committed(lines));

        let kept = sources(&database);
        assert!(kept.len() >= acknowledged, "{acknowledged} acknowledged, {} there", kept.len());
        let expected: Vec<String> = (0..kept.len()).map(|n| format!("all sentence {n}")).collect();
        assert_eq!(kept, expected, "whole batches in their order");
        let check: String = rusqlite::Connection::open(&database)
            .and_then(|connection| connection.query_row("PRAGMA integrity_check", [], |row| row.get(0)))
            .expect("checked");
        assert_eq!(check, "ok");

        assert!(import(&database, &input).wait_with_output().expect("ended").status.success());
        assert_eq!(sources(&database), sources(&undisturbed), "resumed");
    }
}
