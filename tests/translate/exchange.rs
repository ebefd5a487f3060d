//! The formats of other tools.

use targum::translate::exchange::{EntryWriter, ExchangeError, ExchangeFormat, Languages, Skipped, read_entries};
use targum::translate::{Entry, LanguagePair};

use super::{Random, entry, pair};

const TMX: &str = include_str!("../../fixtures/cases/translate/tool.tmx");
const PO: &str = include_str!("../../fixtures/cases/translate/desk.po");

fn read_as(text: &str, format: ExchangeFormat, languages: &Languages) -> Result<(Vec<Entry>, Skipped), ExchangeError> {
    let mut entries = Vec::new();
    let skipped = read_entries(text, format, languages, |entry| {
        entries.push(entry);
        Ok::<(), ExchangeError>(())
    })?;
    Ok((entries, skipped))
}

fn read(text: &str, format: ExchangeFormat) -> (Vec<Entry>, Skipped) {
    read_as(text, format, &Languages::default()).expect("read")
}

fn written(entries: &[Entry], format: ExchangeFormat) -> String {
    let mut out = Vec::new();
    let mut writer = EntryWriter::new(format, &pair(), &mut out).expect("written");
    for entry in entries {
        writer.write(entry).expect("written");
    }
    writer.finish().expect("written");
    String::from_utf8(out).expect("UTF-8")
}

fn texts(entries: &[Entry]) -> Vec<(String, String)> {
    entries.iter().map(|entry| (entry.source.clone(), entry.target.clone())).collect()
}

#[test]
fn tmx_of_other_tools_is_read() {
    let (entries, skipped) = read(TMX, ExchangeFormat::Tmx);
    let first = &entries[0];
    assert_eq!(first.pair.into.to_string(), "he-IL");
    assert_eq!(first.source, "The boats of \"Kinneret & Sons\" stayed in port.");
    assert_eq!(first.target, "הסירות של \"כינרת & בניו\" נשארו בנמל.");
    assert_eq!(first.previous.as_deref(), Some("The strike began on Tuesday."));
    assert_eq!(first.next.as_deref(), Some("Nobody was hurt."));
    assert_eq!(first.domain.as_deref(), Some("news"));
    assert_eq!(first.date.map(|date| date.to_string()).as_deref(), Some("2018-05-06T07:08:09Z"));
    assert_eq!(entries[1].date.map(|date| date.to_string()).as_deref(), Some("2017-01-02T09:00Z"));
    assert_eq!(entries[1].pair.into.to_string(), "ar");
    assert_eq!((&*entries[2].source, &*entries[2].target), ("ערב טוב", "Good evening"), "a unit has its own source");
    assert_eq!(entries[3].source, "Read the schedule first.", "codes have no text, what is highlighted has");
    assert_eq!(entries[3].target, "קראו תחילה את לוח הזמנים.");
    assert_eq!(entries.len(), 4);
    assert_eq!(skipped, Skipped { untranslated: 1, other_languages: 1, codes: 3 });

    let wanted = Languages { from: "he".parse().ok(), into: "en".parse().ok() };
    let (entries, _) = read_as(TMX, ExchangeFormat::Tmx, &wanted).expect("read");
    assert!(entries.iter().all(|entry| entry.source.contains(['ש', 'ע', 'ה'])), "the other way round: {entries:?}");
    assert_eq!(entries.len(), 3);
}

#[test]
fn catalogs_of_gettext_are_read() {
    let (entries, skipped) = read(PO, ExchangeFormat::Po);
    let expected = [
        ("Open the \"archive\"\\", "פתיחת ה\"ארכיון\"\\"),
        ("First line\nsecond\tline\n", "שורה ראשונה\nשורה\tשנייה\n"),
        ("%d reader", "קורא אחד"),
        ("%d readers", "%d קוראים"),
    ];
    assert_eq!(texts(&entries), expected.map(|(source, target)| (source.to_owned(), target.to_owned())));
    assert!(entries.iter().all(|entry| entry.pair == pair()));
    assert_eq!(skipped, Skipped { untranslated: 2, ..Skipped::default() });

    let headless = "msgid \"a\"\nmsgstr \"b\"\n";
    let error = read_as(headless, ExchangeFormat::Po, &Languages::default()).expect_err("no language");
    assert_eq!(error, ExchangeError::NoLanguage { line: 1, side: "target" });
}

#[test]
fn columns_are_found_by_their_names() {
    let (entries, skipped) =
        read("Into;Target;Source;From\nhe;\"שלום; ולהתראות\";Hello;en\nhe;;Nothing;en\n", ExchangeFormat::Csv);
    assert_eq!(texts(&entries), [("Hello".to_owned(), "שלום; ולהתראות".to_owned())]);
    assert_eq!(skipped.untranslated, 1);
    let said = Languages { from: "en".parse().ok(), into: "he".parse().ok() };
    let (entries, _) = read_as("Hello\tשלום\nBye\tלהתראות\n", ExchangeFormat::Csv, &said).expect("read");
    assert_eq!(entries, [entry("Hello", "שלום"), entry("Bye", "להתראות")]);
}

#[test]
fn what_is_written_is_read_back() {
    let full = Entry {
        previous: Some("<before> & \"that\"".to_owned()),
        next: Some("after\nwards".to_owned()),
        origin: Some("a, b.tmx".to_owned()),
        domain: Some("news".to_owned()),
        date: "2016-12-30T13:08:20Z".parse().ok(),
        ..entry("A <b>bold</b> \"word\" & more\\", "מילה \u{2066}<b>\u{2069}, \"מודגשת\"")
    };
    let others = LanguagePair::new("en-GB".parse().expect("a tag"), "ar".parse().expect("a tag"));
    let entries = [full, entry("\ttab\n", " רווח "), entry("plain", "פשוט"), Entry::new(others, "x", "ي")];
    for format in [ExchangeFormat::Tmx, ExchangeFormat::Csv] {
        assert_eq!(read(&written(&entries, format), format).0, entries, "{format}");
    }
    // PO has one pair, one translation of a source, no more than that, and the line ends of the source.
    let again = [&entries[..], &[entry("plain", "אחר")]].concat();
    let read = read(&written(&again, ExchangeFormat::Po), ExchangeFormat::Po).0;
    let expected = [(0, "מילה \u{2066}<b>\u{2069}, \"מודגשת\""), (1, " רווח \n"), (2, "פשוט")];
    assert_eq!(texts(&read), expected.map(|(at, target)| (entries[at].source.clone(), target.to_owned())));
}

#[test]
fn what_is_not_in_the_format_is_told_with_its_line() {
    let faults = [
        (ExchangeFormat::Tmx, "<tmx>\n<body>\n<tu>\n", 4),
        (ExchangeFormat::Tmx, "<tmx>\n</body>\n", 2),
        (ExchangeFormat::Tmx, "<tmx>\n<body>\n<tu>\n<tuv xml:lang=\"!\"><seg>a</seg></tuv></tu>\n</body></tmx>", 3),
        (ExchangeFormat::Po, "msgid \"a\"\nmsgstr \"b\n", 2),
        (ExchangeFormat::Po, "msgid \"a\"\nmessage \"b\"\n", 2),
        (ExchangeFormat::Po, "\n\"a\"\n", 2),
        (ExchangeFormat::Csv, "source,target,from,into\na,b,en,he\na,b,!,he\n", 3),
    ];
    for (format, text, line) in faults {
        match read_as(text, format, &Languages::default()) {
            Err(ExchangeError::Syntax { line: found, .. }) => assert_eq!(found, line, "{text}"),
            other => panic!("{text}: {other:?}"),
        }
    }
}

#[test]
fn any_bytes_are_read_or_refused() {
    let mut random = Random(9);
    let said = Languages { from: "en".parse().ok(), into: "he".parse().ok() };
    let csv = written(&read(TMX, ExchangeFormat::Tmx).0, ExchangeFormat::Csv);
    for (text, format) in [(TMX, ExchangeFormat::Tmx), (PO, ExchangeFormat::Po), (&*csv, ExchangeFormat::Csv)] {
        for _ in 0..400 {
            let mut broken = text.to_owned();
            for _ in 0..=random.below(3) {
                let at = broken.floor_char_boundary(random.below(broken.len()));
                let end = broken.ceil_char_boundary(at + random.below(9)).min(broken.len());
                broken.replace_range(
                    at..end,
                    random.of(&["", "\"", "<", ">", "&", "\n", "</tu>", "<seg>", "\\", "msgid", ","]),
                );
            }
            let _ = read_as(&broken, format, &said);
        }
    }
}
