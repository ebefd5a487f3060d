//! The README cannot lie: each command in it is run, and what it shows is compared with what comes out.
//!
//! A block marked `sh` is run line by line, and must succeed. In a block marked `console`, lines that begin with `$ ` are run
//! and the lines below them are what they print.

use std::path::Path;
use std::process::{Command, Stdio};
use std::{env, fs};

#[test]
fn every_command_of_the_readme_does_what_it_says() {
    let readme = fs::read_to_string("README.md").expect("README.md");
    let commands = commands(&readme);
    assert!(commands.len() >= 5, "only {} commands found: has the README changed its blocks?", commands.len());

    let folder = tempfile::tempdir().expect("a folder");
    for shared in ["fixtures", "locales"] {
        let here = env::current_dir().expect("the project").join(shared);
        std::os::unix::fs::symlink(here, folder.path().join(shared)).expect("a link");
    }
    for command in commands {
        run(&command, folder.path());
    }
}

#[derive(Debug, Default)]
struct Shown {
    line: String,
    output: Option<String>,
}

fn commands(readme: &str) -> Vec<Shown> {
    let mut found: Vec<Shown> = Vec::new();
    let mut block = "";
    for line in readme.lines() {
        if let Some(kind) = line.strip_prefix("```") {
            block = kind;
            continue;
        }
        match (block, line.strip_prefix("$ ")) {
            ("sh", _) if !line.is_empty() => found.push(Shown { line: line.to_owned(), output: None }),
            ("console", Some(line)) => found.push(Shown { line: line.to_owned(), output: Some(String::new()) }),
            ("console", None) => {
                let shown =
                    found.last_mut().and_then(|shown| shown.output.as_mut()).expect("a command above its output");
                shown.push_str(line);
                shown.push('\n');
            }
            _ => {}
        }
    }
    found
}

fn run(command: &Shown, folder: &Path) {
    // The tests are what is running: that they pass is the proof of this one.
    if command.line == "cargo test" {
        let ci = fs::read_to_string(".ci/run").expect(".ci/run");
        assert!(ci.contains("cargo test"), ".ci/run calls the README's test command");
        return;
    }
    let targum = Path::new(env!("CARGO_BIN_EXE_targum"));
    let line = command.line.replace("cargo run --release --", "targum");
    let mut path = targum.parent().expect("a folder").as_os_str().to_owned();
    path.push(":");
    path.push(env::var_os("PATH").unwrap_or_default());
    let output = Command::new("sh")
        .args(["-c", &line])
        .current_dir(folder)
        .env("PATH", path)
        .stdin(Stdio::null())
        .output()
        .expect("a shell");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "`{}` failed:\n{stderr}", command.line);
    if let Some(shown) = &command.output {
        let printed = String::from_utf8_lossy(&output.stdout);
        assert_eq!(&printed, shown, "`{}` prints something else than the README shows", command.line);
    }
}
