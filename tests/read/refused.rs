//! What cannot be read is an error that says why, and how the encoding is known is said too.

use targum::{Code, EncodingEvidence, Format, ReadError, ReadOptions, decode, read};

fn as_json(source: &str) -> ReadError {
    let options = ReadOptions { format: Format::Json, ..ReadOptions::default() };
    read(source.as_bytes(), &options).unwrap_err()
}

#[test]
fn what_is_too_large() {
    let options = ReadOptions { max_bytes: 3, ..ReadOptions::default() };
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
    assert!(as_json(&"[".repeat(200)).to_string().contains("recursion limit"));
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
    assert_eq!(known(b"\xF9\xED", Some("windows-1255")), hebrew(EncodingEvidence::Declared));
    assert_eq!(known(b"\xF9\xED", None), hebrew(EncodingEvidence::Guessed));
    // A byte order mark overrules the label, and valid UTF-8 the label in a page.
    let mark = known(b"\xFE\xFF\x05\xE9", Some("utf-8"));
    assert_eq!(mark, ("\u{5E9}".to_owned(), "UTF-16BE", EncodingEvidence::ByteOrderMark));
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
