//! Books and documents in archives: EPUB, and DOCX as word processors write it. Each is unpacked into one HTML page, which is
//! then read like any other; source spans count in that page.

mod docx;
mod epub;

use std::fmt::Write;
use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::xml::escape;
use super::{Limits, ReadError};

/// Whether the bytes are an archive.
pub(super) fn begins(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// The book or document in the archive, as HTML.
///
/// # Errors
///
/// When the archive is broken, has more entries or bytes than the limits, or is neither a book nor a document.
pub(super) fn unpack(bytes: &[u8], limits: &Limits) -> Result<String, ReadError> {
    let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    if archive.len() > limits.archive_entries {
        return Err(ReadError::TooManyEntries { entries: archive.len(), limit: limits.archive_entries });
    }
    let mut parts = Parts { archive, left: limits.archive_bytes, limit: limits.archive_bytes };
    if let Some(document) = parts.text("word/document.xml")? {
        return docx::html(&document, &mut parts);
    }
    match parts.text("META-INF/container.xml")? {
        Some(container) => epub::html(&container, &mut parts),
        None => Err(ReadError::Archive { message: "it is neither an EPUB nor a DOCX".to_owned() }),
    }
}

/// The parts of an archive. Nothing is ever written to a file, so no name of a part leads anywhere.
struct Parts<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// How many bytes may still be unpacked.
    left: usize,
    limit: usize,
}

impl Parts<'_> {
    /// The text of a part, if there is one of that name.
    fn text(&mut self, name: &str) -> Result<Option<String>, ReadError> {
        let Ok(part) = self.archive.by_name(name) else { return Ok(None) };
        let mut bytes = Vec::new();
        // What a header says of the size is not to be trusted.
        part.take(self.left as u64 + 1).read_to_end(&mut bytes).map_err(|error| broken(&error))?;
        if bytes.len() > self.left {
            return Err(ReadError::TooMuchUnpacked { limit: self.limit });
        }
        self.left -= bytes.len();
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
        Ok(Some(String::from_utf8_lossy(bytes).into_owned()))
    }
}

fn broken(error: &dyn std::error::Error) -> ReadError {
    ReadError::Archive { message: error.to_string() }
}

/// What the page says of itself in its head.
#[derive(Default)]
struct Head {
    title: Option<String>,
    author: Option<String>,
    date: Option<String>,
    language: Option<String>,
    direction: Option<String>,
}

impl Head {
    /// The page up to its body.
    fn open(&self) -> String {
        let mut out = String::from("<!doctype html>\n<html");
        for (name, value) in [("lang", &self.language), ("dir", &self.direction)] {
            if let Some(value) = value {
                attribute(name, value, &mut out);
            }
        }
        out.push_str(">\n<head>\n");
        for (name, value) in [("og:title", &self.title), ("author", &self.author), ("date", &self.date)] {
            if let Some(value) = value {
                let _ = write!(out, "<meta name=\"{name}\"");
                attribute("content", value, &mut out);
                out.push_str(">\n");
            }
        }
        out.push_str("</head>\n<body>\n");
        out
    }
}

/// Writes an attribute.
fn attribute(name: &str, value: &str, out: &mut String) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    escape(value, out);
    out.push('"');
}
