//! Every text that an encoding can hold, encoded without a label, comes back letter by letter.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use encoding_rs::{
    Encoding, ISO_8859_6, ISO_8859_8_I, KOI8_R, UTF_8, WINDOWS_1251, WINDOWS_1252, WINDOWS_1255, WINDOWS_1256,
};
use targum::{Code, Mojibake, ReadOptions, decode};

/// The texts of all fixtures, by what they are called: articles whole, sentences one by one.
fn texts() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let mut texts = Vec::new();
    for entry in fs::read_dir(root.join("articles")).unwrap() {
        let folder = entry.unwrap().path();
        for name in ["article.txt", "article.html", "article.md", "article.json"] {
            if let Ok(text) = fs::read_to_string(folder.join(name)) {
                texts.push((format!("{}/{name}", folder.display()), text));
            }
        }
    }
    let frames = fs::read_to_string(root.join("cases/chrome/frames.tsv")).unwrap();
    texts.extend(
        frames.lines().map(|line| (line[..2].to_owned(), line.split('\t').skip(1).collect::<Vec<_>>().join("\n"))),
    );
    let paragraphs = fs::read_to_string(root.join("cases/segment/paragraphs.txt")).unwrap();
    texts.extend(paragraphs.lines().map(|line| (line.to_owned(), plain(&line[line.find(' ').unwrap() + 1..]))));
    let body = fs::read_to_string(root.join("cases/chrome/body.tsv")).unwrap();
    texts.extend(body.lines().map(|line| ("body".to_owned(), line.split('\t').next().unwrap().to_owned())));
    texts
}

/// The paragraph without the signs around words in another language.
fn plain(paragraph: &str) -> String {
    let mut parts = paragraph.split('\u{27E6}');
    let first = parts.next().unwrap().to_owned();
    parts.fold(first, |text, part| text + &part[part.find(' ').unwrap() + 1..].replace('\u{27E7}', ""))
}

/// The lines of a text that the encoding can hold, encoded; `None` where none of them needs it.
fn encoded(text: &str, encode: impl Fn(&str) -> Option<Vec<u8>>) -> Option<(String, Vec<u8>)> {
    let mut held = (String::new(), Vec::new());
    for line in text.split_inclusive('\n') {
        if let Some(bytes) = encode(line) {
            held.0.push_str(line);
            held.1.extend(bytes);
        }
    }
    (held.0.chars().filter(|c| !c.is_ascii() && c.is_alphabetic()).count() >= 3).then_some(held)
}

fn by(encoding: &'static Encoding) -> impl Fn(&str) -> Option<Vec<u8>> {
    move |text| {
        let (bytes, _, unmappable) = encoding.encode(text);
        (!unmappable).then(|| bytes.into_owned())
    }
}

/// Code page 862, by what is read from each of its bytes.
fn by_ibm862() -> impl Fn(&str) -> Option<Vec<u8>> {
    let options = ReadOptions { encoding: Some("cp862".into()), ..ReadOptions::default() };
    let bytes: BTreeMap<char, u8> =
        (0..=255).map(|byte| (decode(&[byte], &options).unwrap().value.text.chars().next().unwrap(), byte)).collect();
    let is_hebrew = |c: char| ('\u{5D0}'..='\u{5EA}').contains(&c);
    move |text| {
        let bytes: Option<Vec<u8>> = text.chars().map(|c| bytes.get(&c).copied()).collect();
        // Without a Hebrew letter it is the code page of some other country.
        bytes.filter(|_| text.is_ascii() || text.contains(is_hebrew))
    }
}

fn by_utf16(big_endian: bool) -> impl Fn(&str) -> Option<Vec<u8>> {
    move |text| {
        let bytes = |unit: u16| if big_endian { unit.to_be_bytes() } else { unit.to_le_bytes() };
        Some(text.encode_utf16().flat_map(bytes).collect())
    }
}

/// Encodes all texts, reads them back, and gives how many there were. `label` is declared in a page of it.
fn round_trip(label: &str, encode: impl Fn(&str) -> Option<Vec<u8>>) -> usize {
    let mut wrong = Vec::new();
    let mut tried = 0;
    for (name, text) in texts() {
        let Some((text, bytes)) = encoded(&text, &encode) else { continue };
        tried += 1;
        for (how, encoding) in [("guessed", None), ("asked", Some(label.to_owned()))] {
            let options = ReadOptions { encoding, ..ReadOptions::default() };
            let found = decode(&bytes, &options).unwrap().value;
            if found.text != text {
                wrong.push(format!("{how} as {} for {label}: {name}\n{}", found.encoding, found.text));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {tried} read otherwise:\n{}", wrong.len(), wrong.join("\n"));
    tried
}

#[test]
fn hebrew() {
    assert!(round_trip("windows-1255", by(WINDOWS_1255)) > 150);
    assert!(round_trip("iso-8859-8-i", by(ISO_8859_8_I)) > 100);
    assert!(round_trip("cp862", by_ibm862()) > 100);
}

#[test]
fn arabic() {
    assert!(round_trip("windows-1256", by(WINDOWS_1256)) > 80);
    assert!(round_trip("iso-8859-6", by(ISO_8859_6)) > 70);
}

#[test]
fn cyrillic() {
    assert!(round_trip("koi8-r", by(KOI8_R)) > 70);
    assert!(round_trip("windows-1251", by(WINDOWS_1251)) > 70);
}

#[test]
fn western() {
    assert!(round_trip("windows-1252", by(WINDOWS_1252)) > 15);
}

#[test]
fn utf_16_without_a_mark() {
    assert!(round_trip("utf-16le", by_utf16(false)) > 500);
    assert!(round_trip("utf-16be", by_utf16(true)) > 500);
}

#[test]
fn mojibake_is_told_and_put_right() {
    for (name, text) in texts() {
        // One character may be chance.
        if text.chars().filter(|c| !c.is_ascii()).count() < 3 {
            continue;
        }
        let sound = decode(text.as_bytes(), &ReadOptions::default()).unwrap();
        assert!(sound.diagnostics.is_empty(), "{name}: {:?}", sound.diagnostics);
        let broken = WINDOWS_1252.decode_without_bom_handling(text.as_bytes()).0.into_owned();
        let told = decode(broken.as_bytes(), &ReadOptions::default()).unwrap();
        assert_eq!(told.diagnostics.iter().map(|finding| finding.code).collect::<Vec<_>>(), [Code::Mojibake], "{name}");
        assert_eq!(told.value.text, broken, "{name}");
        let options = ReadOptions { mojibake: Mojibake::Repair, ..ReadOptions::default() };
        assert_eq!(decode(broken.as_bytes(), &options).unwrap().value.text, text, "{name}");
        let latin1 = text.bytes().map(char::from).collect::<String>();
        assert_eq!(decode(latin1.as_bytes(), &options).unwrap().value.text, text, "{name}");
    }
    assert_eq!(UTF_8.name(), decode(b"", &ReadOptions::default()).unwrap().value.encoding);
}
