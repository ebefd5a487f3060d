//! The commands of the linter, run as a user runs them.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

const WRONG: &str =
    "<!doctype html>\n<html lang=\"he\">\n<meta charset=\"utf-8\">\n<title>הנמל</title>\n<p>הוא כותב ב-C++ מאז.</p>\n";

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, text).expect("written");
    }
    folder
}

fn run(folder: &Path, arguments: &[&str], stdin: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_targum"));
    command.args(arguments).current_dir(folder).env_remove("TARGUM_RULES");
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("started");
    // A program that needs no input may have closed it.
    let _ = child.stdin.take().expect("piped").write_all(stdin.as_bytes());
    child.wait_with_output().expect("ended")
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

#[test]
fn the_status_is_0_1_or_2() {
    let folder = folder(&[("a.html", WRONG), ("b.html", "<p lang=\"en\">A notice.</p>")]);
    for (arguments, status) in [
        (&["check", "b.html"][..], 0),
        (&["check", "a.html"], 1),
        (&["check", "none.html"], 2),
        (&["check", "--rules", "no-such-rule", "b.html"], 2),
        (&["check", "a.html", "none.html"], 2),
        (&["fix", "--diff", "b.html"], 0),
        (&["fix", "--diff", "a.html"], 1),
    ] {
        let output = run(folder.path(), arguments, "");
        assert_eq!(output.status.code(), Some(status), "{arguments:?}");
    }
    assert_eq!(fs::read_to_string(folder.path().join("a.html")).expect("readable"), WRONG);
}

#[test]
fn json_has_a_line_a_finding_with_scalars_for_columns() {
    let output = run(&folder(&[]).keep(), &["check", "--format", "json"], WRONG);
    let lines: Vec<Value> = stdout(&output).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let keys: Vec<&str> = lines[0].as_object().expect("an object").keys().map(String::as_str).collect();
    assert_eq!(keys, ["rule", "severity", "file", "line", "column", "message", "help", "fixable"]);
    let of = |key: &str| lines.iter().map(|line| line[key].clone()).collect::<Vec<_>>();
    assert_eq!(of("rule"), ["html-dir-missing", "token-not-isolated"]);
    assert_eq!(of("line"), [2, 5]);
    assert_eq!(of("column"), [1, 15]);
}

#[test]
fn the_human_report_draws_the_line_and_what_a_reader_sees() {
    let output = run(&folder(&[]).keep(), &["check"], WRONG);
    let report = stdout(&output);
    assert!(report.contains("<stdin>:5:15") && report.contains("^^^"), "{report}");
    assert!(report.contains("a reader sees: .זאמ ++C-ב בתוכ אוה"), "{report}");
    assert!(!report.contains('\u{1B}'));
}

#[test]
fn sarif_and_annotations_name_the_place() {
    let folder = folder(&[("a b.html", WRONG)]);
    let sarif: Value =
        serde_json::from_str(&stdout(&run(folder.path(), &["check", "--format", "sarif", "a b.html"], "")))
            .expect("JSON");
    let result = &sarif["runs"][0]["results"][1];
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "a%20b.html");
    assert_eq!((&place["region"]["startLine"], &place["region"]["startColumn"]), (&5.into(), &15.into()));
    let index = result["ruleIndex"].as_u64().expect("an index") as usize;
    assert_eq!(sarif["runs"][0]["tool"]["driver"]["rules"][index]["id"], result["ruleId"]);
    let lines = stdout(&run(folder.path(), &["check", "--format", "github", "a b.html"], ""));
    assert!(lines.contains("::warning file=a b.html,line=5,col=15,title=token-not-isolated::"), "{lines}");
}

#[test]
fn rules_are_chosen_on_the_command_line_in_a_file_and_in_comments() {
    let config =
        "[check]\nrules = [\"-token-not-isolated\", \"+dir-auto\"]\n[check.severity]\nhtml-dir-missing = \"note\"\n";
    let silenced = WRONG.replace("<p>", "<!-- targum-ignore token-not-isolated -->\n<p>");
    let whole = format!("{WRONG}<!-- targum-ignore-file -->\n");
    let folder = folder(&[("a.html", &silenced), ("b.html", &whole), ("c/targum.toml", config), ("c/c.html", WRONG)]);
    let rules = |arguments: &[&str]| {
        let output = run(folder.path(), &[&["check", "--format", "json"], arguments].concat(), "");
        let lines = stdout(&output);
        let line = |line: &str| {
            let line: Value = serde_json::from_str(line).expect("JSON");
            format!("{}:{}", line["rule"].as_str().unwrap_or_default(), line["severity"].as_str().unwrap_or_default())
        };
        lines.lines().map(line).collect::<Vec<_>>()
    };
    assert_eq!(rules(&["a.html"]), ["html-dir-missing:error"]);
    assert!(rules(&["b.html"]).is_empty());
    assert_eq!(rules(&["c/c.html"]), ["html-dir-missing:note"]);
    assert_eq!(rules(&["--rules", "token-not-isolated", "c"]), ["token-not-isolated:warning"]);
    assert_eq!(rules(&["--rules", "-html-dir-missing", "c"]), ["token-not-isolated:warning"]);
}

#[test]
fn fix_changes_the_bytes_that_must_change_and_no_others() {
    let folder = folder(&[("a.html", &WRONG.replace('\n', "\r\n"))]);
    let right =
        WRONG.replace("<html", "<html dir=\"rtl\"").replace("C++", "<bdi dir=\"ltr\">C++</bdi>").replace('\n', "\r\n");
    assert_eq!(run(folder.path(), &["fix", "a.html"], "").status.code(), Some(0));
    assert_eq!(fs::read_to_string(folder.path().join("a.html")).expect("readable"), right);
    assert_eq!(stdout(&run(folder.path(), &["fix"], &WRONG.replace('\n', "\r\n"))), right);
    assert_eq!(stdout(&run(folder.path(), &["fix"], &right)), right);
    let diff = stdout(&run(folder.path(), &["fix", "--diff"], WRONG));
    assert!(
        diff.starts_with("--- a/<stdin>\n+++ b/<stdin>\n@@") && diff.contains("\n+<html dir=\"rtl\" lang=\"he\">\n"),
        "{diff}"
    );
}

/// Of every seeded source: what can be mended is, at once, and the rest stays.
#[test]
fn after_fix_nothing_is_left_to_mend() {
    let cases = fs::read_dir("fixtures/cases/check").expect("the cases").map(|entry| entry.expect("an entry").path());
    for path in cases.filter(|path| path.is_file() && path.extension().is_some_and(|extension| extension != "tsv")) {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let source = fs::read_to_string(&path).expect("readable");
        let folder = folder(&[(&name, &source)]);
        let fix = || {
            assert_eq!(run(folder.path(), &["fix", "--rules", "all", &name], "").status.code(), Some(0), "{name}");
            fs::read_to_string(folder.path().join(&name)).expect("readable")
        };
        let mended = fix();
        let left = stdout(&run(folder.path(), &["check", "--rules", "all", "--format", "json", &name], ""));
        assert!(!left.contains("\"fixable\":true"), "{name}: {left}");
        assert_eq!(fix(), mended, "{name}");
    }
}

#[test]
fn strip_takes_isolates_and_stray_controls_out() {
    let output = run(&folder(&[]).keep(), &["strip"], "ב-\u{2066}C++\u{2069} \u{202C}ו\u{200F}\n");
    assert_eq!(stdout(&output), "ב-C++ ו\u{200F}\n");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "3 controls taken out\n");
}

#[test]
fn explain_prints_what_a_rule_says_of_itself() {
    let output = run(&folder(&[]).keep(), &["explain", "html-dir-missing"], "");
    assert!(stdout(&output).starts_with("## html-dir-missing\n"));
    assert!(stdout(&run(&folder(&[]).keep(), &["explain"], "")).lines().count() >= 40);
}

#[test]
fn explain_tells_of_a_character_why_it_stands_where_it_does() {
    let folder = folder(&[("a.html", WRONG), ("b.md", "# Notes\n\nHe said `no`, and left.\n")]);
    let told = stdout(&run(folder.path(), &["explain", "--at", "a.html:5:16"], ""));
    for line in [
        "a.html:5:16: `+` U+002B\n",
        "base direction  rtl: declared around it, or called for by the language of the page\n",
        "level           1\n",
        "UAX #9          HL1: paragraph level 1; Bidi_Class: ES; W6: ON; N2: R; I2: level 1\n",
        "isolate         none; `C++` needs one, ltr: code\n",
        "a reader sees   .זאמ ++C-ב בתוכ אוה\n",
    ] {
        assert!(told.contains(line), "{line}{told}");
    }
    for (place, status) in [("b.md:3:4", 0), ("a.html:5:1", 2), ("a.html:99:1", 2), ("a.html", 2), ("none.html:1:1", 2)]
    {
        assert_eq!(run(folder.path(), &["explain", "--at", place], "").status.code(), Some(status), "{place}");
    }
}
