//! What cannot be read is an error that says why, and how the encoding is known is said too.

use targum::{Code, EncodingEvidence, Format, Limits, ReadError, ReadOptions, decode, read};

fn as_json(source: &str) -> ReadError {
    let options = ReadOptions { format: Format::Json, ..ReadOptions::default() };
    read(source.as_bytes(), &options).unwrap_err()
}

#[test]
fn what_is_too_large() {
    let options = ReadOptions { limits: Limits { bytes: 3, ..Limits::default() }, ..ReadOptions::default() };
    assert_eq!(read(b"four", &options).unwrap_err(), ReadError::TooLarge { bytes: 4, limit: 3 });
    assert!(read(b"thr", &options).is_ok());
}

#[test]
fn an_encoding_that_nobody_knows() {
    let options = ReadOptions { encoding: Some("utf-9".into()), ..ReadOptions::default() };
    assert_eq!(decode(b"x", &options).unwrap_err(), ReadError::UnknownEncoding { label: "utf-9".into() });
}

#[test]
fn json_that_is_none_or_holds_no_article() {
    assert_eq!(as_json("{\"a\":1}"), ReadError::NoArticle);
    assert!(as_json("{\"text\": \"a").to_string().contains("line 1 column 11"));
    assert_eq!(as_json(&format!("\n{}", "[".repeat(200))), ReadError::TooDeep { line: 2, limit: 128 });
    assert!(as_json(&format!("{{\"text\": \"{}", "[{".repeat(200))).to_string().contains("line 1"));
    assert!(as_json("{\"blocks\":[{\"role\":\"paragraph\"}]}").to_string().contains("missing field `text`"));
}

#[test]
fn the_order_of_evidence_for_an_encoding() {
    let known = |bytes: &[u8], label: Option<&str>| {
        let options = ReadOptions { encoding: label.map(str::to_owned), ..ReadOptions::default() };
        let decoded = decode(bytes, &options).unwrap().value;
        (decoded.text, decoded.encoding, decoded.evidence)
    };
    let hebrew = |evidence| ("\u{5E9}\u{5DD}".to_owned(), "windows-1255", evidence);
    assert_eq!(known(b"\xF9\xED", Some("windows-1255")), hebrew(EncodingEvidence::Asked));
    assert_eq!(known(b"\xF9\xED", None), hebrew(EncodingEvidence::Guessed));
    // The user overrules a byte order mark, that the sender, and valid UTF-8 the label in a page.
    assert_eq!(known(b"\xFE\xFF\x05\xE9", Some("windows-1255")).1, "windows-1255");
    assert_eq!(known(b"\xEF\xBB\xBFx", Some("utf-8")).0, "x");
    let options = ReadOptions { content_type: Some("text/plain; charset=utf-8".into()), ..ReadOptions::default() };
    let mark = decode(b"\xFE\xFF\x05\xE9", &options).unwrap().value;
    assert_eq!((mark.text.as_str(), mark.evidence), ("\u{5E9}", EncodingEvidence::ByteOrderMark));
    let options =
        ReadOptions { content_type: Some("text/plain; charset=windows-1255".into()), ..ReadOptions::default() };
    let sent = decode(b"\xF9\xED", &options).unwrap().value;
    assert_eq!((sent.encoding, sent.evidence), ("windows-1255", EncodingEvidence::Declared));
    let page = known("<meta charset=windows-1252>\u{5E9}".as_bytes(), None);
    assert_eq!((page.1, page.2), ("UTF-8", EncodingEvidence::Valid));
    let page = known(b"<meta charset='windows-1255'>\xF9", None);
    assert_eq!((page.0.ends_with('\u{5E9}'), page.2), (true, EncodingEvidence::Declared));
}

#[test]
fn odd_utf_16_is_repaired_and_told() {
    let outcome = decode(b"\xFF\xFE\x41\x00\x00\xD8", &ReadOptions::default()).unwrap();
    assert_eq!(outcome.value.text, "A\u{FFFD}");
    assert_eq!(outcome.diagnostics[0].code, Code::MalformedBytes);
    assert_eq!(outcome.diagnostics[0].place.map(|place| place.range()), Some(1..4));
}

#[test]
fn an_encoding_that_the_page_declares_and_nobody_knows() {
    let outcome = decode(b"<meta charset=klingon>\xF9\xEC\xE5\xED", &ReadOptions::default()).unwrap();
    assert!(outcome.diagnostics.iter().any(|finding| finding.code == Code::EncodingUnknown), "{outcome:?}");
    assert_eq!(outcome.value.evidence, EncodingEvidence::Guessed);
}

#[test]
fn tables_that_gaps_make_large() {
    let cell = |row: usize, column: usize| {
        format!(
            "{{\"text\":\"a\",\"role\":\"table-cell\",\"place\":{{\"table\":{{\"table\":0,\"row\":{row},\"column\":{column}}}}}}}"
        )
    };
    let rows: Vec<String> = (0..3000).map(|row| cell(row, 0)).chain([cell(3000, usize::MAX)]).collect();
    let error = as_json(&format!("{{\"blocks\":[{}]}}", rows.join(",")));
    assert_eq!(error, ReadError::TooManyCells { cells: 3001 * 256, limit: 500_000 });
}

#[test]
fn archives_that_are_broken_or_too_large() {
    let book = include_bytes!("../../fixtures/cases/read/book.epub");
    let with = |limits: Limits| read(book, &ReadOptions { limits, ..ReadOptions::default() }).unwrap_err();
    let few = with(Limits { archive_entries: 2, ..Limits::default() });
    assert!(matches!(few, ReadError::TooManyEntries { limit: 2, .. }), "{few}");
    let little = with(Limits { archive_bytes: 300, ..Limits::default() });
    assert_eq!(little, ReadError::TooMuchUnpacked { limit: 300 });
    for bytes in [&book[..book.len() / 2], b"PK\x03\x04", b"no archive"] {
        let options = ReadOptions { format: Format::Epub, ..ReadOptions::default() };
        let error = read(bytes, &options).unwrap_err();
        assert!(matches!(error, ReadError::Archive { .. }), "{error}");
    }
}
