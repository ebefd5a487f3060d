//! The program on a terminal: a pseudo-terminal, with the environment of a real one.
//!
//! A case is a file `fixtures/cases/terminal/<terminal>.profile`: the environment, a variable a line; and, after an empty line,
//! what `targum convert article.md --to text` prints on such a terminal of 44 columns, with ESC as `<ESC>` and the bidi controls
//! by their short names. `TARGUM_BLESS=1 cargo test terminal` writes it anew; it is read before it is committed.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{OptionalActions, OutputModes, Winsize, tcgetattr, tcsetattr, tcsetwinsize};

const FOLDER: &str = "fixtures/cases/terminal";

/// Runs the program with its output on a terminal of 44 columns and `rows` rows; gives what it wrote there, and its status.
fn on_terminal(arguments: &str, environment: &[(&str, &str)], rows: u16) -> (String, Option<i32>) {
    let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a pseudo-terminal");
    grantpt(&master).expect("granted");
    unlockpt(&master).expect("unlocked");
    let name = PathBuf::from(ptsname(&master, Vec::new()).expect("a name").into_string().expect("UTF-8"));
    let slave = File::options().read(true).write(true).open(name).expect("its other end");
    tcsetwinsize(&slave, Winsize { ws_row: rows, ws_col: 44, ws_xpixel: 0, ws_ypixel: 0 }).expect("a size");
    let mut modes = tcgetattr(&slave).expect("modes");
    modes.output_modes -= OutputModes::OPOST;
    tcsetattr(&slave, OptionalActions::Now, &modes).expect("no line ends of its own");
    let mut command = Command::new(env!("CARGO_BIN_EXE_targum"));
    command.args(arguments.split_whitespace()).current_dir(FOLDER).env_clear();
    command.env("PATH", std::env::var_os("PATH").unwrap_or_default()).envs(environment.iter().copied());
    command.stdin(Stdio::null()).stdout(slave.try_clone().expect("cloned")).stderr(Stdio::null());
    let mut child = command.spawn().expect("started");
    drop((command, slave));
    let reader = thread::spawn(move || {
        let (mut master, mut bytes) = (File::from(master), Vec::new());
        // The end of a terminal that nobody writes to any more is an error.
        let _ = master.read_to_end(&mut bytes);
        bytes
    });
    let status = child.wait().expect("ended").code();
    (String::from_utf8(reader.join().expect("read")).expect("UTF-8"), status)
}

/// Controls by their names, so that a case can be read and shows what it is anywhere.
fn visible(text: &str) -> String {
    let names = [('\u{1b}', "<ESC>"), ('\u{2066}', "<LRI>"), ('\u{2067}', "<RLI>"), ('\u{2069}', "<PDI>")];
    let names = names.into_iter().chain([('\u{200E}', "<LRM>"), ('\u{200F}', "<RLM>")]);
    names.fold(text.to_owned(), |text, (c, name)| text.replace(c, name))
}

#[test]
fn terminals_get_what_they_can_show() {
    let (mut seen, mut faults) = (0, Vec::new());
    for path in fs::read_dir(FOLDER).expect("the cases").map(|entry| entry.expect("a case").path()) {
        if path.extension().is_none_or(|extension| extension != "profile") {
            continue;
        }
        seen += 1;
        let case = fs::read_to_string(&path).expect("a case");
        let (head, expected) = case.split_once("\n\n").unwrap_or((case.trim_end(), ""));
        let environment: Vec<(&str, &str)> = head.lines().filter_map(|line| line.split_once('=')).collect();
        let (printed, status) = on_terminal("convert article.md --to text", &environment, 24);
        assert_eq!(status, Some(0));
        let printed = visible(&printed);
        if printed == expected {
            continue;
        }
        if std::env::var_os("TARGUM_BLESS").is_some() {
            fs::write(&path, format!("{head}\n\n{printed}")).expect("written");
        } else {
            faults.push(format!("{}:\n{printed}", path.display()));
        }
    }
    assert!(seen >= 12, "only {seen} terminals");
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn options_beat_the_environment_which_beats_the_terminal() {
    let vte = [("TERM", "xterm-256color"), ("VTE_VERSION", "7200"), ("TARGUM_BIDI", "visual")];
    let by_environment = on_terminal("convert article.md --to text", &vte, 24).0;
    let by_option = on_terminal("convert article.md --to text --bidi escapes", &vte, 24).0;
    let by_terminal = on_terminal("convert article.md --to text", &vte[..2], 24).0;
    assert_eq!(by_option, by_terminal);
    assert_ne!(by_environment, by_terminal);
}

#[test]
fn width_and_base_are_as_asked() {
    let xterm = [("TERM", "dumb")];
    let shown = on_terminal("convert article.md --to text --width 0", &xterm, 24).0;
    assert_eq!(shown.lines().filter(|line| !line.is_empty()).count(), 5, "{shown}");
    assert!(shown.lines().any(|line| line == "The bridge is safe, the report says; הארנ הז ירחא."), "{shown}");
    let shown = on_terminal("convert article.md --to text --base rtl --width 60", &xterm, 24).0;
    let last = shown.lines().last().expect("a line");
    assert!(last.ends_with("The bridge is safe, the report says"), "{shown}");
    assert!(last.starts_with("   ") && last.trim_start().starts_with('.'), "{shown}");
}

#[test]
fn show_uses_a_pager_on_a_terminal_only() {
    let pager = "sh -c \"printf '[paged]'; cat\"";
    let environment = [("TERM", "xterm"), ("PAGER", pager)];
    let (shown, status) = on_terminal("show article.md", &environment, 24);
    assert_eq!(status, Some(0));
    assert!(shown.starts_with("[paged]") && shown.contains("\u{1b}[0;1m"), "{shown}");
    let (shown, _) = on_terminal("show article.md", &[("TERM", "xterm"), ("PAGER", pager), ("TARGUM_PAGER", "")], 24);
    assert!(!shown.contains("[paged]") && shown.contains("\u{1b}[0;1m"), "an empty name is no pager: {shown}");
    let (shown, status) = on_terminal("show article.md --pager no-such-program", &environment, 24);
    assert_eq!(status, Some(0));
    assert!(shown.contains("Café"), "a pager that is not there keeps nothing from its reader: {shown}");
    let mut piped = Command::new(env!("CARGO_BIN_EXE_targum"));
    let piped = piped.args(["show", "article.md"]).current_dir(FOLDER).env("PAGER", pager).output().expect("run");
    assert!(!String::from_utf8_lossy(&piped.stdout).contains(['[', '\u{1b}']));
}

/// Less passes styles on and shows nothing else of the page as a control.
#[test]
fn show_reads_well_in_less() {
    if !Path::new("/usr/bin/less").exists() {
        println!("SKIPPED: `targum show` in less (no less on this machine)");
        return;
    }
    for vte in ["7200", ""] {
        let (shown, status) = on_terminal("show article.md", &[("TERM", "xterm"), ("VTE_VERSION", vte)], 60);
        assert_eq!(status, Some(0));
        assert!(!shown.contains("<U+") && !shown.contains("ESC"), "{shown}");
        assert!(shown.contains("Bridge Café stays open"), "{shown}");
    }
}

/// Another program reads what goes to a pipe: paragraphs are as they were written, byte for byte.
#[test]
fn a_pipe_gets_paragraphs_as_they_are() {
    let mut seen = 0;
    for folder in fs::read_dir("fixtures/articles").expect("fixtures").map(|entry| entry.expect("an entry").path()) {
        let Ok(text) = fs::read_to_string(folder.join("article.txt")) else { continue };
        let mut options = targum::Options::default();
        options.output = targum::Output::Text(targum::TextOptions::default());
        let page = targum::convert(text.as_bytes(), targum::Catalogs::built_in(), &options).expect("a page").value;
        for paragraph in text.lines().map(str::trim).filter(|line| line.ends_with('.') && line.chars().count() > 120) {
            seen += 1;
            let is_kept = page[0].lines().any(|line| line == paragraph);
            assert!(is_kept, "{}: {paragraph}\n{}", folder.display(), page[0]);
        }
    }
    assert!(seen > 50, "only {seen} paragraphs");
}
