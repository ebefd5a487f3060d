//! A publisher's files over the built-in catalogs, and what is said of their faults.

use targum::catalog::{Arguments, CatalogFile, Catalogs};
use targum::{Code, Direction, Inline, Isolates, LanguageTag, Timestamp};

fn tag(tag: &str) -> LanguageTag {
    tag.parse().unwrap()
}

fn file(language: &str, text: &str) -> CatalogFile {
    CatalogFile { language: tag(language), name: "house.ftl".to_owned(), text: text.to_owned() }
}

fn print(catalogs: &Catalogs, language: &str, id: &str, arguments: &Arguments) -> (String, Vec<Code>) {
    let line = catalogs.negotiate(&tag(language)).value.format(id, arguments);
    let codes = line.diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
    (Inline::plain(&line.value, &tag(language), Isolates::None), codes)
}

#[test]
fn a_fault_is_told_with_its_place_and_the_rest_is_used() {
    let outcome = Catalogs::with_publisher(&[file("en", "good = Good\n\nbad = { $x\n\nfine = Fine\n")]);
    let [fault] = &outcome.diagnostics[..] else { panic!("{:?}", outcome.diagnostics) };
    assert_eq!(fault.code, Code::CatalogSyntax);
    assert!(fault.message.starts_with("house.ftl:"), "{}", fault.message);
    assert_eq!(print(&outcome.value, "en", "fine", &Arguments::new()).0, "Fine");
}

#[test]
fn a_publishers_words_are_recognised_before_ours() {
    let text =
        "# $credit: person\nhouse-credit = Snapped by { $credit }\n# $credit: person\ncredit = Photo: { $credit }\n";
    let catalogs = Catalogs::with_publisher(&[file("en", text)]).value;
    assert_eq!(catalogs.recognise("Snapped by Jane Doe")[0].id, "house-credit");
    assert_eq!(catalogs.recognise("Photo: Jane Doe")[0].id, "credit");
}

#[test]
fn a_publishers_message_may_refer_to_ours() {
    let text = "share-house = { -house }: { share }\n-house = The Lamp\n";
    let catalogs = Catalogs::with_publisher(&[file("en", text)]).value;
    let share = print(&catalogs, "en", "share", &Arguments::new()).0;
    assert_eq!(print(&catalogs, "en", "share-house", &Arguments::new()), (format!("The Lamp: {share}"), vec![]));
    assert_eq!(catalogs.recognise(&format!("THE LAMP: {share}"))[0].id, "share-house");
}

#[test]
fn a_message_that_a_language_lacks_comes_in_english_and_says_so() {
    let catalogs = Catalogs::with_publisher(&[file("ckb", "house = x\n"), file("en", "only-english = Hello\n")]).value;
    let localizer = catalogs.negotiate(&tag("ckb-IQ")).value;
    assert_eq!((localizer.language(), localizer.direction()), (&tag("ckb"), Direction::Rtl));
    let line = localizer.format("only-english", &Arguments::new());
    let [Inline::Phrase(phrase)] = &line.value[..] else { panic!("{:?}", line.value) };
    assert_eq!((&phrase.language, phrase.isolate), (&Some(tag("en")), Some(Direction::Ltr)));
    assert_eq!(line.diagnostics[0].code, Code::MessageMissing);
    assert_eq!(
        print(&catalogs, "ckb", "nowhere", &Arguments::new()),
        ("nowhere".to_owned(), vec![Code::MessageMissing])
    );
}

#[test]
fn a_region_takes_from_its_language_what_it_lacks_without_a_word() {
    let catalogs = Catalogs::with_publisher(&[file("en-AU", "share = Share it, mate\n")]).value;
    assert_eq!(print(&catalogs, "en-AU", "share", &Arguments::new()).0, "Share it, mate");
    let credit = Arguments::new().with("credit", "AAP");
    assert_eq!(print(&catalogs, "en-AU", "credit", &credit), ("Photo: AAP".to_owned(), vec![]));
    assert_ne!(print(&catalogs, "en-GB", "share", &Arguments::new()).0, "Share it, mate");
}

#[test]
fn negotiation_goes_by_language_and_script() {
    let catalogs = Catalogs::built_in();
    for (asked, given) in [("en", "en"), ("en-Latn-GB", "en"), ("iw", "he"), ("und-IL", "he"), ("en-u-ca-hebrew", "en")]
    {
        let outcome = catalogs.negotiate(&tag(asked));
        assert_eq!((outcome.value.language(), outcome.diagnostics.len()), (&tag(given), 0), "{asked}");
    }
    for asked in ["th", "he-Latn", "und"] {
        let outcome = catalogs.negotiate(&tag(asked));
        assert_eq!(outcome.value.language(), &tag("en"), "{asked}");
        assert_eq!(outcome.diagnostics[0].code, Code::LocaleFallback, "{asked}");
    }
    assert_eq!(catalogs.negotiate(&tag("he-u-ca-hebrew")).value.locale(), &tag("he-u-ca-hebrew"));
    assert_eq!(catalogs.negotiate(&tag("th-u-ca-buddhist")).value.locale(), &tag("en"));
}

#[test]
fn what_goes_wrong_in_a_message_is_told() {
    let text = "a = { NUMBER($n, style: \"roman\") }\nb = { $missing }\nc = { d }\nd = { c }\n";
    let catalogs = Catalogs::with_publisher(&[file("en", text)]).value;
    let arguments = Arguments::new().with("n", 3);
    assert_eq!(print(&catalogs, "en", "a", &arguments), ("3".to_owned(), vec![Code::MessageFormat]));
    for id in ["b", "c"] {
        assert_eq!(print(&catalogs, "en", id, &arguments).1, [Code::MessageFormat], "{id}");
    }
}

#[test]
fn dates_of_a_language_that_cldr_lacks_are_the_catalogs() {
    let months =
        "date-month-12 = Dezember-X\ndate-day-month-year = { NUMBER($day) }. { $month } { $year }\nm = { $date }\n";
    let catalogs = Catalogs::with_publisher(&[file("yi", months)]).value;
    let moment: Timestamp = "2016-12-30T13:08".parse().unwrap();
    let printed = print(&catalogs, "yi", "m", &Arguments::new().with("date", moment));
    assert_eq!(printed, ("30. Dezember-X 2016, 13:08".to_owned(), vec![]));
}

#[test]
fn hostile_source_is_survived() {
    let deep = format!("a = {}x{}\n", "{ ".repeat(100_000), " }".repeat(100_000));
    let outcome = Catalogs::with_publisher(&[file("en", &deep)]);
    assert_eq!(outcome.diagnostics.len(), 1);
    let wide = format!("w ={}\n", " { $x ->\n [a] a\n *[b] b\n }".repeat(40));
    let circle = "-t = { -t }\nc = { -t } end\n";
    let catalogs = Catalogs::with_publisher(&[file("en", &wide), file("en", circle)]).value;
    assert!(catalogs.recognise("aaaa bbbb end").is_empty());
    assert!(Catalogs::with_publisher(&[file("en", "\u{FEFF}= \0 } { [ *")]).value.recognise("qqqq").is_empty());
}
