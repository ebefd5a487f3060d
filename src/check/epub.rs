//! A book: the package document, and the documents and style sheets that it names, in a zip archive ([EPUB 3.3]).
//!
//! [EPUB 3.3]: https://www.w3.org/TR/epub-33/

use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::edits::{apply, edits};
use super::finding::Finding;
use super::html::{self, Element, PieceOfXml};
use super::run::Run;
use super::{CheckError, CheckOptions, css};
use crate::lang::{Direction, LanguageTag};
use crate::text::SourceSpan;

/// The longest part of a book that is read, in bytes.
const LONGEST_PART: u64 = 1 << 28;

/// A part of a book, and what was found in it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BookPart {
    /// Its name in the archive.
    pub name: String,
    /// Its text.
    pub text: String,
    /// What was found, in its order.
    pub findings: Vec<Finding>,
}

/// A package document.
#[derive(Debug, Default)]
pub(super) struct Package {
    pub(super) package: Option<Element>,
    pub(super) spine: Option<Element>,
    /// The languages of the book, and where they stand.
    pub(super) languages: Vec<(String, SourceSpan)>,
    pub(super) metadata: Option<Element>,
    /// The documents and style sheets: name, whether it is a style sheet.
    items: Vec<(String, bool)>,
}

impl Package {
    fn read(text: &str) -> Package {
        let mut package = Package::default();
        let mut is_language = false;
        html::xml(text, |piece| match piece {
            PieceOfXml::Start(element) => {
                is_language = element.name == "dc:language";
                match element.name.as_str() {
                    "package" => package.package = Some(element),
                    "metadata" => package.metadata = Some(element),
                    "spine" => package.spine = Some(element),
                    "item" => package.item(&element),
                    _ => {}
                }
            }
            PieceOfXml::Text(text, place) => {
                if std::mem::take(&mut is_language) {
                    package.languages.push((text.trim().to_owned(), place));
                }
            }
        });
        package
    }

    fn item(&mut self, item: &Element) {
        let of = |name| item.attribute(name).map(|attribute| attribute.value().into_owned());
        let (Some(href), Some(media_type)) = (of("href"), of("media-type")) else { return };
        match media_type.as_str() {
            "application/xhtml+xml" => self.items.push((href, false)),
            "text/css" => self.items.push((href, true)),
            _ => {}
        }
    }

    /// The language of the book.
    pub(super) fn language(&self) -> Option<LanguageTag> {
        self.languages.first()?.0.parse().ok()
    }

    /// Whether it is of EPUB 3, which knows directions.
    pub(super) fn knows_directions(&self) -> bool {
        let version = self.package.as_ref().and_then(|package| package.attribute("version"));
        version.is_some_and(|version| version.raw.starts_with('3'))
    }
}

/// Runs the rules over a package document by itself.
pub(super) fn read_package(text: &str, run: &mut Run) {
    run.package(&Package::read(text));
}

/// Checks a book; its parts in which there is something to say, in the order of the archive.
///
/// # Errors
///
/// Where the bytes are no archive, or there is no package document in it.
pub fn check_book(bytes: &[u8], options: &CheckOptions) -> Result<Vec<BookPart>, CheckError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| CheckError::NoBook(error.to_string()))?;
    let container = part(&mut archive, "META-INF/container.xml")?;
    let mut path = None;
    html::xml(&container, |piece| {
        if let PieceOfXml::Start(element) = piece
            && element.name == "rootfile"
        {
            path = path.take().or_else(|| Some(element.attribute("full-path")?.value().into_owned()));
        }
    });
    let path = path.ok_or_else(|| CheckError::NoBook("its container names no package document".to_owned()))?;
    let text = part(&mut archive, &path)?;
    let package = Package::read(&text);
    let language = package.language();
    let mut run = Run::of_book(&options.rules);
    run.package(&package);
    let mut parts = vec![BookPart { findings: run.findings(), name: path.clone(), text }];
    let folder = path.rfind('/').map_or("", |slash| &path[..=slash]);
    for (href, is_sheet) in &package.items {
        let href = percent_encoding::percent_decode_str(href).decode_utf8_lossy();
        let name = resolved(folder, &href);
        // What the package names and the archive lacks is for a validator to tell.
        let Ok(text) = part(&mut archive, &name) else { continue };
        let mut run = Run::of_book(&options.rules);
        if *is_sheet {
            css::sheet(&text, 0, |declaration| run.declaration(declaration));
            if language.as_ref().and_then(LanguageTag::direction) != Some(Direction::Rtl) {
                run.is_left_to_right();
            }
        } else {
            html::read(text.as_bytes(), language.clone(), &mut run)?;
        }
        parts.push(BookPart { findings: run.findings(), name, text });
    }
    parts.retain(|part| !part.findings.is_empty());
    Ok(parts)
}

/// Mends the parts of a book. All others stay byte for byte, compressed as they are.
///
/// # Errors
///
/// Where the bytes are no archive.
pub fn mend_book(bytes: &[u8], parts: &[BookPart]) -> Result<Vec<u8>, CheckError> {
    let no_book = |error: zip::result::ZipError| CheckError::NoBook(error.to_string());
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(no_book)?;
    let mut writer = ZipWriter::new(Cursor::new(Vec::with_capacity(bytes.len())));
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index).map_err(no_book)?;
        let name = entry.name().map_err(no_book)?.into_owned();
        match parts.iter().find(|part| part.name == name) {
            Some(part) if part.findings.iter().any(Finding::is_fixable) => {
                let mut options = SimpleFileOptions::default().compression_method(entry.compression());
                if let Some(time) = entry.last_modified() {
                    options = options.last_modified_time(time);
                }
                let mut mended = Vec::with_capacity(part.text.len());
                apply(part.text.as_bytes(), &edits(&part.findings), &mut mended)?;
                writer.start_file(name, options).map_err(no_book)?;
                writer.write_all(&mended)?;
            }
            _ => writer.raw_copy_file(entry).map_err(no_book)?,
        }
    }
    Ok(writer.finish().map_err(no_book)?.into_inner())
}

/// A part of an archive, as text.
fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Result<String, CheckError> {
    let entry = archive.by_name(name).map_err(|error| CheckError::NoBook(format!("{name}: {error}")))?;
    let mut bytes = Vec::new();
    entry.take(LONGEST_PART).read_to_end(&mut bytes).map_err(CheckError::Unreadable)?;
    String::from_utf8(bytes).map_err(|_| CheckError::NotUtf8)
}

/// A relative address in a folder of the archive.
fn resolved(folder: &str, href: &str) -> String {
    let mut segments: Vec<&str> = folder.split('/').filter(|segment| !segment.is_empty()).collect();
    for segment in href.split('/') {
        match segment {
            ".." => drop(segments.pop()),
            "." | "" => {}
            segment => segments.push(segment),
        }
    }
    segments.join("/")
}
