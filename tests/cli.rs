//! The program, run as a user runs it.

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

/// An article with the site's lines around it, in two languages.
const ARTICLE: &str = "Photo: AFP\nPhoto: AFP\nFerries stop at noon\n\nCrews walked off the boats on Tuesday, and nobody \
knows when they will be back.\n\nפרסום ראשון: 12.30.16, 13:08\n new comment\n";

/// A run of the program in a folder of its own.
struct Run {
    folder: TempDir,
    stdin: Vec<u8>,
    environment: Vec<(&'static str, String)>,
}

impl Run {
    fn new() -> Run {
        Run { folder: tempfile::tempdir().expect("a folder"), stdin: Vec::new(), environment: Vec::new() }
    }

    fn stdin(mut self, bytes: impl AsRef<[u8]>) -> Run {
        self.stdin = bytes.as_ref().to_vec();
        self
    }

    fn file(self, name: &str, bytes: impl AsRef<[u8]>) -> Run {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, bytes).expect("written");
        self
    }

    fn environment(mut self, name: &'static str, value: &str) -> Run {
        self.environment.push((name, value.to_owned()));
        self
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    fn names(&self, folder: &str) -> Vec<String> {
        let entries = fs::read_dir(self.path(folder)).expect("a folder");
        let mut names: Vec<String> =
            entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    fn command(&self, arguments: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_targum"));
        command.args(arguments.split_whitespace()).current_dir(self.folder.path());
        for name in ["TARGUM_LOCALE", "TARGUM_THEME", "TARGUM_TO", "TARGUM_CHROME"] {
            command.env_remove(name);
        }
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
        command
    }

    fn output(&self, arguments: &str) -> Output {
        let mut command = self.command(arguments);
        let mut child =
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("started");
        let mut stdin = child.stdin.take().expect("piped");
        let bytes = self.stdin.clone();
        let writer = thread::spawn(move || {
            // A program that needs no input may have closed it.
            let _ = stdin.write_all(&bytes);
        });
        let output = child.wait_with_output().expect("ended");
        writer.join().expect("written");
        output
    }

    fn stdout(&self, arguments: &str) -> String {
        let output = self.output(arguments);
        assert_eq!(output.status.code(), Some(0), "{arguments}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    fn json(&self, arguments: &str) -> Value {
        serde_json::from_str(&self.stdout(arguments)).expect("JSON")
    }
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_page_goes_to_stdout_and_findings_to_stderr() {
    let run = Run::new().stdin(ARTICLE);
    let output = run.output("convert --locale he");
    let page = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(0));
    assert!(page.starts_with("<!doctype html>"), "{page}");
    assert!(page.contains(r#"lang="he" dir="rtl""#), "{page}");
    let told = stderr(&output);
    assert!(told.contains("duplicate-merged") && told.contains("date-order"), "{told}");
    assert!(told.contains("<stdin>:2:1"), "{told}");
}

#[test]
fn quiet_tells_errors_only_and_strict_fails_on_warnings() {
    let run = Run::new().stdin(ARTICLE);
    assert_eq!(stderr(&run.output("convert --quiet")), "");
    assert_eq!(run.output("convert --strict").status.code(), Some(0), "notes are no findings");
    let run = Run::new().stdin("A headline\n\nA sentence of the article, and its end.\n");
    assert_eq!(run.output("convert --strict --locale tlh").status.code(), Some(1), "no such catalog is a warning");
}

#[test]
fn findings_are_json_lines_when_asked() {
    let run = Run::new().file("a.txt", ARTICLE);
    let told = stderr(&run.output("convert a.txt --diagnostics json"));
    let lines: Vec<Value> = told.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let duplicate = lines.iter().find(|line| line["code"] == "duplicate-merged").expect("told");
    assert_eq!((&duplicate["file"], &duplicate["line"], &duplicate["column"]), (&"a.txt".into(), &2.into(), &1.into()));
    assert_eq!(duplicate["severity"], "note");
}

#[test]
fn the_format_follows_the_name_of_the_output() {
    let run = Run::new().file("a.txt", ARTICLE);
    run.stdout("convert a.txt -o a.md");
    assert!(run.read("a.md").contains("# Ferries stop at noon"));
    run.stdout("convert a.txt -o page.html");
    assert!(run.read("page.html").starts_with("<!doctype html>"));
    assert_eq!(run.names("."), ["a.md", "a.txt", "page.html"], "no temporary file is left");
}

#[test]
fn several_inputs_need_a_folder() {
    let run = Run::new().file("a.txt", ARTICLE).file("b.txt", ARTICLE).file("sub/a.txt", ARTICLE);
    let output = run.output("convert a.txt b.txt");
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("-o DIR"), "{}", stderr(&output));

    let output = run.output("convert a.txt b.txt sub/a.txt -o out --jobs 2");
    assert_eq!(output.status.code(), Some(0));
    let names = run.names("out");
    assert_eq!(names.len(), 3, "{names:?}");
    assert!(names.contains(&"a.html".to_owned()) && names.contains(&"b.html".to_owned()), "{names:?}");
    assert!(names.iter().any(|name| name.starts_with("a-")), "a clash gets a hash: {names:?}");
    assert!(stderr(&output).contains("b.txt -> out/b.html"), "{}", stderr(&output));

    let all = run.json("convert a.txt b.txt --to json --quiet");
    assert_eq!(all.as_array().map(Vec::len), Some(2));
}

#[test]
fn one_bad_input_does_not_keep_the_others_from_their_pages() {
    let run = Run::new().file("a.txt", ARTICLE).file("b.txt", ARTICLE);
    let output = run.output("convert a.txt missing.txt b.txt -o out");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(run.names("out"), ["a.html", "b.html"]);
    assert_eq!(stderr(&output).matches("missing.txt").count(), 1, "{}", stderr(&output));
}

#[test]
fn a_file_of_several_articles_goes_to_a_folder() {
    let article =
        |headline: &str| format!(r#"{{"@type":"NewsArticle","headline":"{headline}","articleBody":"Text."}}"#);
    let run = Run::new().file("two.json", format!("[{},{}]", article("First of two"), article("../Second")));
    assert_eq!(run.output("convert two.json").status.code(), Some(2));
    run.stdout("convert two.json -o out --quiet");
    assert_eq!(run.names("out"), ["first-of-two.html", "second.html"]);
}

#[test]
fn a_closed_pipe_is_no_failure() {
    let run = Run::new().file("a.txt", format!("{ARTICLE}\n{}", "A long paragraph of text. ".repeat(40_000)));
    let mut child = run.command("convert a.txt --quiet").stdout(Stdio::piped()).spawn().expect("started");
    drop(child.stdout.take());
    assert_eq!(child.wait().expect("ended").code(), Some(0));
}

#[test]
fn options_beat_the_environment_which_beats_the_file() {
    let run = Run::new()
        .file(
            "targum.toml",
            "locale = \"fr\"\ntheme = \"plain\"\nsite-name = \"The Ferry\"\n[set]\naccent = \"navy\"\n",
        )
        .file("news/today/a.txt", ARTICLE);
    let language =
        |page: &str| page.split("<html lang=\"").nth(1).map(|rest| rest[..2].to_owned()).expect("a language");
    let page = run.stdout("convert news/today/a.txt --quiet");
    assert_eq!(language(&page), "fr");
    assert!(page.contains("The Ferry"));
    let run = run.environment("TARGUM_LOCALE", "ru");
    assert_eq!(language(&run.stdout("convert news/today/a.txt --quiet")), "ru");
    assert_eq!(language(&run.stdout("convert news/today/a.txt --quiet --locale he")), "he");
    let run = run.file("targum.toml", "local = \"fr\"\n");
    let output = run.output("convert news/today/a.txt");
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("targum.toml") && stderr(&output).contains("local"), "{}", stderr(&output));
}

#[test]
fn a_publishers_catalogs_come_over_ours() {
    let run = Run::new()
        .file("a.txt", "Snapped by: AFP\nFerries stop at noon\n\nCrews walked off the boats on Tuesday.\n")
        .file("ours/en/house.ftl", "# $credit: person\ncredit = Snapped by: { $credit }\n");
    let article = run.json("inspect a.txt --stage labelled --locales ours --quiet");
    assert_eq!(article["blocks"][0]["message"]["id"], "credit");
    let page = run.stdout("convert a.txt --locales ours --quiet");
    assert!(page.contains("Snapped by: "), "{page}");
    let run = run
        .file("b.txt", "Photo: AFP\nFerries stop at noon\n\nCrews walked off the boats on Tuesday.\n")
        .file("flat/en.ftl", "# $credit: person\ncredit = Taken by: { $credit }\n");
    assert!(run.stdout("convert b.txt --locales flat --quiet").contains("Taken by: "));
}

#[test]
fn the_source_is_printed_untouched() {
    let text = "\u{200B} line\r\nnext\rlast \t\n\n";
    let run = Run::new().stdin(format!("\u{FEFF}{text}"));
    assert_eq!(run.stdout("inspect --stage source --quiet"), text);
    let utf16: Vec<u8> = std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    assert_eq!(Run::new().stdin(utf16).stdout("inspect --stage source --quiet"), text);
}

#[test]
fn keys_not_yet_known_at_a_stage_are_absent() {
    let run = Run::new().stdin(ARTICLE);
    let block = |stage: &str| run.json(&format!("inspect --stage {stage} --quiet"))["blocks"][0].clone();
    let has = |stage: &str, key: &str| block(stage).get(key).is_some();
    assert!(!has("article", "message") && !has("article", "runs") && has("article", "source"));
    assert!(has("labelled", "role") && !has("labelled", "runs"));
    assert!(has("segments", "runs") && !has("segments", "isolates"));
    assert!(has("directions", "isolates") && has("directions", "direction"));
}

#[test]
fn all_that_read_take_the_same_reading_options() {
    let hebrew = b"\xE4\xF8\xEB\xE1\xFA \xE9\xF6\xE0\xE4 \xE1\xE6\xEE\xEF. \xF9\xEC\xE5\xED.\n";
    let run = Run::new().stdin(hebrew);
    assert_eq!(run.json("detect --encoding windows-1255")["spans"][0]["lang"], "he");
    assert_eq!(run.json("sentences --encoding windows-1255").as_array().expect("an array").len(), 2);
    assert!(run.stdout("inspect --stage source --content-type text/plain;charset=windows-1255").contains("שלום"));
    let run = Run::new().stdin("<p>&amp;quot;Yes&amp;quot;<p>No");
    assert!(run.stdout("convert --from html --to text --repair-mojibake --locale en").contains("\"Yes\""));
    let spans = run.json("sentences --from html --language en");
    assert_eq!(spans.as_array().expect("an array").len(), 2, "a block begins a sentence: {spans}");
    let failed = run.output("detect --encoding klingon");
    assert_eq!(failed.status.code(), Some(2));
    assert!(stderr(&failed).contains("`klingon`"));
}

#[test]
fn what_goes_beyond_a_limit_names_its_option() {
    let table = "| a | b |\n|---|---|\n| 1 | 2 |\n";
    for (input, from, limit, allows) in [
        (ARTICLE, "text", "--max-bytes 10", "--max-bytes"),
        ("{\"a\":{\"b\":[1]}}", "json", "--max-json-depth 2", "--max-json-depth"),
        (table, "markdown", "--max-table-cells 3", "--max-table-cells"),
        (&"word and word\n\n".repeat(10_000), "text", "--max-output-ratio 1 --to json", "--max-output-ratio"),
        (&"word and word\n\n".repeat(10_000), "text", "--max-seconds 0", "--max-seconds"),
    ] {
        let output = Run::new().stdin(input).output(&format!("convert --from {from} {limit}"));
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{limit}");
        assert!(stderr(&output).contains(allows), "{limit}: {}", stderr(&output));
    }
    for (input, from, limit) in
        [("<div><div><div>a", "html", "--max-html-depth 2"), ("> - > - a\n", "markdown", "--max-markdown-depth 2")]
    {
        let told = stderr(&Run::new().stdin(input).output(&format!("convert --from {from} {limit}")));
        assert!(told.contains("nesting-flattened"), "{limit}: {told}");
    }
}

#[test]
fn spans_of_detect_tile_the_text() {
    let text = "הנשיא אמר we will not be expelled בנאומו.\n13:08\n";
    let spans = Run::new().stdin(text).json("detect")["spans"].clone();
    let spans = spans.as_array().expect("spans");
    let mut end = 0;
    for span in spans {
        assert_eq!(span["start"].as_u64(), Some(end));
        end = span["end"].as_u64().expect("an end");
        assert!(
            span["lang"].is_string() && span["confidence"].as_f64().is_some_and(|sure| (0.0..=1.0).contains(&sure))
        );
    }
    assert_eq!(end, text.len() as u64);
    assert_eq!((&spans[0]["lang"], &spans[1]["lang"]), (&"he".into(), &"en".into()));
}

/// Old files hold lines as they were seen; the source that is printed is the one that was repaired.
#[test]
fn visual_input_is_turned_and_told() {
    let visual = "(Dana 12) \u{5DD}\u{5D5}\u{5DC}\u{5E9} \u{5DD}\u{5DC}\u{5D5}\u{5E2} \u{5DD}\u{5D9}\u{5DE}\n";
    let logical = "\u{5DE}\u{5D9}\u{5DD} \u{5E2}\u{5D5}\u{5DC}\u{5DD} \u{5E9}\u{5DC}\u{5D5}\u{5DD} (Dana 12)\n";
    let run = Run::new().stdin(visual);
    let output = run.output("inspect --stage source");
    assert_eq!(String::from_utf8_lossy(&output.stdout), logical);
    assert!(stderr(&output).contains("visual-order"), "{}", stderr(&output));
    assert_eq!(run.stdout("inspect --stage source --visual-input no"), visual);
    let run = Run::new().stdin(visual.replace("\u{5DD}", "\u{5DE}"));
    assert_eq!(run.stdout("inspect --stage source"), visual.replace("\u{5DD}", "\u{5DE}"), "no evidence");
    let turned = run.stdout("inspect --stage source --visual-input yes --quiet");
    assert_eq!(turned, logical.replace("\u{5DD}", "\u{5DE}"));
    assert!(run.stdout("convert --to text --visual-input yes --quiet").contains(turned.trim_end()));
    assert_eq!(run.json("detect --visual-input yes --quiet")["spans"][0]["lang"], "he");
}

/// Line in, line out, whatever the line.
#[test]
fn lines_are_reordered() {
    let run = Run::new().stdin("\u{FEFF}\u{5D0}\u{5B8}\u{5D1} (C++)\r\n\nabc \u{5D0}\u{5D1} 12\t.");
    assert_eq!(run.stdout("reorder --base rtl"), "(++C) \u{5D1}\u{5D0}\u{5B8}\n\n.\t12 \u{5D1}\u{5D0} abc");
    assert_eq!(run.stdout("reorder"), "(++C) \u{5D1}\u{5D0}\u{5B8}\n\nabc 12 \u{5D1}\u{5D0}\t.");
    let run = Run::new().stdin("a \u{5D0}1\n");
    assert_eq!(run.stdout("reorder --levels"), "0 0 1 2\n");
    assert_eq!(run.stdout("reorder --map"), "0 1 3 2\n");
    assert_eq!(run.stdout("reorder --levels --map --base rtl"), "2 1 1 2\n3 2 1 0\n");
    let run = Run::new().stdin("\u{5D0}\u{5D1} \u{5D2}\u{5D3} abcdefghij klmnopqrs.\n");
    assert_eq!(
        run.stdout("reorder --base rtl --width 20"),
        "    abcdefghij \u{5D3}\u{5D2} \u{5D1}\u{5D0}\n          .klmnopqrs\n"
    );
}

#[test]
fn lines_that_are_not_text_are_reordered_harmlessly() {
    let run = Run::new().stdin(b"one\x1b[1m\rtwo\n\xd7 three\xc2\x85four \xe2\x80\xa9five\x00");
    let output = run.output("reorder");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "one[1m\ntwo\n\u{FFFD} three\nfour \nfive");
    let told = stderr(&output);
    assert!(told.contains("malformed-bytes") && told.contains("first in line 2"), "{told}");
    assert!(told.contains("controls-dropped") && told.contains("first in line 1"), "{told}");
}

/// What was read is written, though no more may come for a long time.
#[test]
fn reordering_waits_for_nothing_but_the_end_of_a_line() {
    let run = Run::new();
    let mut command = run.command("reorder");
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("started");
    let (mut stdin, mut stdout) = (child.stdin.take().expect("piped"), child.stdout.take().expect("piped"));
    stdin.write_all("\u{5D0}\u{5D1}\nopen".as_bytes()).expect("written");
    let mut line = [0; 5];
    stdout.read_exact(&mut line).expect("the line");
    assert_eq!(line, "\u{5D1}\u{5D0}\n".as_bytes());
    drop(stdin);
    let mut rest = String::new();
    stdout.read_to_string(&mut rest).expect("the rest");
    assert_eq!(rest, "open");
    assert!(child.wait().expect("ended").success());
}

#[test]
fn spans_of_detect_are_lines_or_a_table_when_asked() {
    let run = Run::new().stdin("הנשיא אמר \u{1b}[31mwe will not be expelled\u{202E} בנאומו.\n");
    let lines: Vec<Value> =
        run.stdout("detect --format jsonl").lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(Value::Array(lines), run.json("detect")["spans"]);
    let table = run.stdout("detect --format table");
    let languages: Vec<_> = table.lines().skip(1).filter_map(|row| row.split_whitespace().nth(2)).collect();
    assert_eq!(languages, ["he", "en", "he"], "{table}");
    assert_eq!(table.chars().find(|c| (c.is_control() && *c != '\n') || *c == '\u{202E}'), None, "{table:?}");
    let coloured = run.environment("CLICOLOR_FORCE", "1").stdout("detect --format table");
    assert!(coloured.contains("\u{1b}[32mhe") && !coloured.contains("\u{1b}[31mwe"), "{coloured:?}");
}

#[test]
fn detect_looks_for_the_languages_asked_for() {
    let run = Run::new().stdin("Der Rat hat entschieden. מועצת העיר החליטה.");
    let found = run.json("detect --languages en,he");
    assert_eq!((&found["spans"][0]["lang"], &found["spans"][1]["lang"]), (&"en".into(), &"he".into()));
    let refused = run.output("detect --languages en,la");
    assert_eq!(refused.status.code(), Some(2));
    assert!(stderr(&refused).contains("`la` is none of the languages"), "{}", stderr(&refused));
}

#[test]
fn no_control_of_an_article_reaches_the_terminal() {
    let hostile = "Head\u{1b}]0;owned\u{7}line\n\nPhoto: A\u{202E}FP\nPhoto: A\u{202E}FP\n\u{9b}31m text \u{7f} of the article.\n";
    let run = Run::new().file("a.txt", hostile);
    for to in ["html", "text", "markdown", "json"] {
        let output = run.output(&format!("convert a.txt --to {to}"));
        for printed in [&output.stdout, &output.stderr] {
            let printed = String::from_utf8_lossy(printed);
            let found = printed.chars().find(|c| c.is_control() && *c != '\n' && *c != '\t');
            assert_eq!(found, None, "{to}: {printed:?}");
        }
    }
}

#[test]
fn pictures_come_from_below_the_input_only() {
    let page = "<article><h1>Ferries</h1><p>Crews walked off the boats on Tuesday.</p>\
        <figure><img src='img/boat.png' alt='A boat'><figcaption>A boat</figcaption></figure>\
        <figure><img src='../secret.png' alt='x'><figcaption>Not for us</figcaption></figure></article>";
    let run = Run::new().file("secret.png", "x").file("in/img/boat.png", "x").file("in/a.html", page);
    let output = run.output("convert in/a.html");
    let html = String::from_utf8_lossy(&output.stdout);
    assert!(html.contains("data:image/png;base64,eA=="), "{html}");
    assert!(!html.contains("secret"), "{html}");
}

#[test]
fn what_a_shell_and_a_manual_need_is_printed() {
    let run = Run::new();
    assert!(run.stdout("completions bash").contains("targum"));
    assert!(run.stdout("man").contains(".TH targum"));
    let licenses = run.stdout("licenses");
    for notice in ["Apache License", "Unicode", "unicode-bidi"] {
        assert!(licenses.contains(notice), "{notice}");
    }
    assert_eq!(run.output("convert --no-such-option").status.code(), Some(2));
}

#[test]
fn a_watched_input_is_converted_again() {
    let run = Run::new().file("a.txt", ARTICLE);
    let mut child =
        run.command("convert a.txt -o page.html --watch --quiet").stdin(Stdio::null()).spawn().expect("started");
    let page = run.path("page.html");
    wait_until(|| page.exists());
    // The watcher may still be starting: the file is touched until it is seen.
    let changed = ARTICLE.replace("noon", "midnight");
    wait_until(|| {
        fs::write(run.path("a.txt"), &changed).expect("written");
        thread::sleep(Duration::from_millis(200));
        run.read("page.html").contains("midnight")
    });
    child.kill().expect("ended");
    child.wait().expect("ended");
}

fn wait_until(done: impl Fn() -> bool) {
    let start = Instant::now();
    while !done() {
        assert!(start.elapsed() < Duration::from_secs(20), "it did not happen");
        thread::sleep(Duration::from_millis(50));
    }
}

/// Every fixture article makes a page in every format, whatever the language of the page.
#[test]
fn every_fixture_becomes_a_page() {
    let articles = fs::read_dir("fixtures/articles").expect("fixtures");
    for folder in articles.map(|entry| entry.expect("an entry").path()) {
        let article = article_in(&folder);
        let bytes = fs::read(&article).expect("readable");
        let mut options = targum::Options::default();
        options.read.file_name = article.file_name().map(|name| name.to_string_lossy().into_owned());
        for locale in ["en", "he", "ar", "fa", "ur", "yi", "ru", "es", "fr", "de"] {
            options.localize.locale = Some(locale.parse().expect("a tag"));
            let pages = targum::convert(&bytes, targum::Catalogs::built_in(), &options).expect("readable");
            let missing = pages.diagnostics.iter().find(|finding| {
                matches!(
                    finding.code,
                    targum::Code::MessageMissing | targum::Code::MessageFormat | targum::Code::LocaleFallback
                )
            });
            assert_eq!(missing, None, "{} in {locale}", folder.display());
            assert!(pages.value[0].contains("<h1"), "{} in {locale}", folder.display());
        }
    }
}

fn article_in(folder: &Path) -> PathBuf {
    let mut files = fs::read_dir(folder).expect("readable").map(|entry| entry.expect("an entry").path());
    files.find(|path| path.file_stem().is_some_and(|stem| stem == "article")).expect("an article")
}
