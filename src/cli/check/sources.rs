//! The sources that are checked: files, all files of a folder, stdin.

use std::fs::{self, File};
use std::io::{self, BufReader, Read, Seek};
use std::path::{Path, PathBuf};

use targum::ReadOptions;
use targum::check::{BookPart, CheckError, CheckOptions, Finding, PlacedFinding, SourceKind, check, check_book, place};

use crate::cli::Failure;
use crate::cli::input::Input;

/// A source, which can be read twice.
#[derive(Debug)]
pub(crate) struct Source {
    input: Input,
    /// Stdin, or what a file has been made into, kept on disk.
    spool: Option<File>,
}

/// What is found in a source.
pub(crate) struct Examined {
    /// Its files, by the names under which they are reported: itself, or the parts of a book.
    pub(crate) files: Vec<(String, Vec<PlacedFinding>)>,
    /// Whether the findings point into the bytes of the source itself: it is UTF-8.
    pub(crate) is_utf8: bool,
}

impl Examined {
    /// All that is found.
    pub(crate) fn findings(self) -> Vec<Finding> {
        self.files.into_iter().flat_map(|(_, placed)| placed).map(|placed| placed.finding).collect()
    }
}

/// How a zip archive begins.
const ARCHIVE: [u8; 4] = *b"PK\x03\x04";

/// Folders that hold what others wrote, or what is made anew.
const PASSED_OVER: [&str; 2] = ["node_modules", "target"];

/// The sources of a run; none is stdin.
pub(crate) fn sources(inputs: &[PathBuf]) -> Result<Vec<Source>, Failure> {
    let mut sources = Vec::new();
    for path in inputs {
        if path.is_dir() {
            of_folder(path, &mut sources)?;
        } else {
            sources.push(Source::new(Input::new(Some(path)))?);
        }
    }
    if inputs.is_empty() {
        sources.push(Source::new(Input::Stdin)?);
    }
    Ok(sources)
}

/// The files of a folder whose names tell a kind that has rules of its own, in the order of their names.
fn of_folder(folder: &Path, sources: &mut Vec<Source>) -> Result<(), Failure> {
    let failed = |error| Failure::Input(folder.display().to_string(), error);
    let entries = fs::read_dir(folder).map_err(failed)?;
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>().map_err(failed)?;
    paths.sort();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with('.') || PASSED_OVER.contains(&&*name) {
            continue;
        }
        if path.is_dir() && !path.is_symlink() {
            of_folder(&path, sources)?;
        } else if path.is_file() && SourceKind::of_file(&name) != SourceKind::Text {
            sources.push(Source::new(Input::File(path))?);
        }
    }
    Ok(())
}

impl Source {
    fn new(input: Input) -> Result<Source, Failure> {
        let spool = match input {
            Input::File(_) => None,
            Input::Stdin => {
                let mut spool = tempfile::tempfile().map_err(|error| Failure::Input(input.name(), error))?;
                io::copy(&mut io::stdin().lock(), &mut spool).map_err(|error| Failure::Input(input.name(), error))?;
                Some(spool)
            }
        };
        Ok(Source { input, spool })
    }

    /// The name by which it is reported.
    pub(crate) fn name(&self) -> String {
        self.input.name()
    }

    /// Its path, if it is a file.
    pub(crate) fn path(&self) -> Option<&Path> {
        match &self.input {
            Input::File(path) => Some(path),
            Input::Stdin => None,
        }
    }

    /// The same source, with other bytes.
    pub(crate) fn with(&self, spool: File) -> Source {
        Source { input: self.input.clone(), spool: Some(spool) }
    }

    /// Opens it, at its start.
    pub(crate) fn open(&self) -> Result<File, Failure> {
        let opened = match (&self.spool, &self.input) {
            (Some(spool), _) => spool.try_clone().and_then(|mut file| file.rewind().map(|()| file)),
            (None, Input::File(path)) => File::open(path),
            (None, Input::Stdin) => Err(io::ErrorKind::NotFound.into()),
        };
        opened.map_err(|error| self.failed(error))
    }

    /// What kind it is: as asked for, by its name, or, of stdin, by its beginning.
    pub(crate) fn kind(&self, asked: Option<SourceKind>) -> Result<SourceKind, Failure> {
        if let Some(kind) = asked {
            return Ok(kind);
        }
        if let Some(name) = self.input.file_name() {
            return Ok(SourceKind::of_file(&name));
        }
        let mut beginning = Vec::new();
        self.open()?.take(512).read_to_end(&mut beginning).map_err(|error| self.failed(error))?;
        Ok(SourceKind::of_content(&beginning))
    }

    /// Runs the rules over it.
    pub(crate) fn examine(&self, kind: Option<SourceKind>, options: &CheckOptions) -> Result<Examined, Failure> {
        let kind = self.kind(kind)?;
        if self.is_archive(kind)? {
            let parts = check_book(&self.bytes()?, options).map_err(|error| self.unchecked(&error))?;
            let file = |part: BookPart| {
                let placed = place(part.text.as_bytes(), part.findings).map_err(|error| self.failed(error))?;
                Ok((format!("{}/{}", self.name(), part.name), placed))
            };
            return Ok(Examined { files: parts.into_iter().map(file).collect::<Result<_, Failure>>()?, is_utf8: true });
        }
        match check(self.open()?, kind, options) {
            Ok(findings) => self.place(findings),
            Err(CheckError::Unreadable(error)) => Err(self.failed(error)),
            Err(CheckError::NotUtf8) => self.examine_decoded(kind, options),
            Err(error) => Err(self.unchecked(&error)),
        }
    }

    /// Finds the lines and columns of what was found in it.
    pub(crate) fn place(&self, findings: Vec<Finding>) -> Result<Examined, Failure> {
        let placed = place(BufReader::new(self.open()?), findings).map_err(|error| self.failed(error))?;
        Ok(Examined { files: vec![(self.name(), placed)], is_utf8: true })
    }

    /// Its text, where it is UTF-8.
    pub(crate) fn text(&self) -> Result<Option<String>, Failure> {
        Ok(String::from_utf8(self.bytes()?).ok())
    }

    /// Whether it is a book in an archive.
    pub(crate) fn is_archive(&self, kind: SourceKind) -> Result<bool, Failure> {
        let mut beginning = Vec::new();
        if kind == SourceKind::Epub {
            self.open()?.take(4).read_to_end(&mut beginning).map_err(|error| self.failed(error))?;
        }
        Ok(beginning == ARCHIVE)
    }

    /// Its bytes, of a book.
    pub(crate) fn bytes(&self) -> Result<Vec<u8>, Failure> {
        let mut bytes = Vec::new();
        self.open()?.read_to_end(&mut bytes).map_err(|error| self.failed(error))?;
        Ok(bytes)
    }

    /// Runs the rules over what it is in UTF-8.
    fn examine_decoded(&self, kind: SourceKind, options: &CheckOptions) -> Result<Examined, Failure> {
        let read = ReadOptions::default();
        let mut bytes = Vec::new();
        let most = (read.limits.bytes as u64).saturating_add(1);
        self.open()?.take(most).read_to_end(&mut bytes).map_err(|error| self.failed(error))?;
        let decoded = targum::decode(&bytes, &read).map_err(|error| Failure::Article(self.name(), error))?.value;
        let text = decoded.text.as_bytes();
        let findings = check(text, kind, options).map_err(|error| self.unchecked(&error))?;
        let placed = place(text, findings).map_err(|error| self.failed(error))?;
        Ok(Examined { files: vec![(self.name(), placed)], is_utf8: false })
    }

    /// What it means that it could not be checked.
    pub(crate) fn unchecked(&self, error: &CheckError) -> Failure {
        self.failed(io::Error::other(error.to_string()))
    }

    /// What it means that it could not be read.
    pub(crate) fn failed(&self, error: io::Error) -> Failure {
        Failure::Input(self.name(), error)
    }
}
