//! Books.

use std::io::{Cursor, Read, Write};

use targum::check::{CheckOptions, check_book, mend_book};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// A Hebrew book as a converter makes it that knows nothing of directions: valid, and wrong.
const PARTS: [(&str, &str); 5] = [
    ("mimetype", "application/epub+zip"),
    (
        "META-INF/container.xml",
        r#"<container version="1.0"><rootfiles><rootfile full-path="EPUB/content.opf"/></rootfiles></container>"#,
    ),
    (
        "EPUB/content.opf",
        r#"<?xml version="1.0"?><package version="3.0" xml:lang="he"><metadata><dc:language>he</dc:language></metadata>
<manifest><item id="nav" href="text/nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="css" href="style.css" media-type="text/css"/></manifest><spine toc="ncx"><itemref idref="nav"/></spine></package>"#,
    ),
    (
        "EPUB/text/nav.xhtml",
        "<?xml version=\"1.0\"?><html lang=\"he\" xml:lang=\"he\"><head><title>הנמל</title></head><body><nav><ol><li>פרק</li></ol></nav></body></html>",
    ),
    ("EPUB/style.css", "body { direction: rtl }"),
];

fn book() -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in PARTS {
        let method = if name == "mimetype" { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        writer.start_file(name, SimpleFileOptions::default().compression_method(method)).expect("started");
        writer.write_all(text.as_bytes()).expect("written");
    }
    writer.finish().expect("finished").into_inner()
}

fn found(book: &[u8]) -> Vec<(String, &'static str)> {
    let parts = check_book(book, &CheckOptions::default()).expect("a book");
    let of = |part: targum::check::BookPart| {
        part.findings.into_iter().map(move |finding| (part.name.clone(), finding.rule.id)).collect::<Vec<_>>()
    };
    parts.into_iter().flat_map(of).collect()
}

#[test]
fn the_direction_that_is_missing_is_found_and_put_in() {
    let book = book();
    let of = |name: &str, rule| (name.to_owned(), rule);
    assert_eq!(
        found(&book),
        [
            of("EPUB/content.opf", "epub-package-dir-missing"),
            of("EPUB/content.opf", "epub-progression-missing"),
            of("EPUB/text/nav.xhtml", "html-dir-missing"),
            of("EPUB/style.css", "css-direction"),
        ]
    );
    let parts = check_book(&book, &CheckOptions::default()).expect("a book");
    let mended = mend_book(&book, &parts).expect("mended");
    assert_eq!(found(&mended), [of("EPUB/style.css", "css-direction")]);

    let mut archive = ZipArchive::new(Cursor::new(mended)).expect("an archive");
    let names: Vec<String> = archive.file_names().map(|name| name.expect("a name").into_owned()).collect();
    assert_eq!(names, PARTS.map(|(name, _)| name));
    let mut package = String::new();
    archive.by_name("EPUB/content.opf").expect("there").read_to_string(&mut package).expect("readable");
    assert!(package.contains(r#"<package dir="rtl" version"#), "{package}");
    assert!(package.contains(r#"<spine page-progression-direction="rtl" toc="ncx">"#), "{package}");
}

#[test]
fn what_is_no_book_is_an_error() {
    assert!(check_book(b"PK\x03\x04 and no more", &CheckOptions::default()).is_err());
    assert!(check_book(b"", &CheckOptions::default()).is_err());
}
