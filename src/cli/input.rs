//! Where the bytes of an article come from.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use targum::{Format, ReadOptions};

use super::Failure;
use super::args::ReadArgs;
use super::report::{Report, Source};

/// An input of the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Input {
    Stdin,
    File(PathBuf),
}

impl Input {
    /// The input of that argument; `-` or none is stdin.
    pub(crate) fn new(path: Option<&Path>) -> Input {
        match path {
            Some(path) if path != Path::new("-") => Input::File(path.to_owned()),
            _ => Input::Stdin,
        }
    }

    /// The name by which it is reported.
    pub(crate) fn name(&self) -> String {
        match self {
            Input::Stdin => "<stdin>".to_owned(),
            Input::File(path) => path.display().to_string(),
        }
    }

    /// The folder that it stands in: where its configuration and its images are looked for.
    pub(crate) fn folder(&self) -> &Path {
        match self {
            Input::File(path) => path.parent().filter(|parent| !parent.as_os_str().is_empty()),
            Input::Stdin => None,
        }
        .unwrap_or(Path::new("."))
    }

    /// The name of its file, whose extension is a hint of its format.
    pub(crate) fn file_name(&self) -> Option<String> {
        match self {
            Input::File(path) => Some(path.file_name()?.to_string_lossy().into_owned()),
            Input::Stdin => None,
        }
    }

    /// A title for what is made of it, where the article has no better.
    pub(crate) fn stem(&self) -> String {
        match self {
            Input::File(path) => path.file_stem().unwrap_or_default().to_string_lossy().into_owned(),
            Input::Stdin => "article".to_owned(),
        }
    }

    /// Its bytes: all, or one more than `limit`, which the reader then refuses.
    pub(crate) fn bytes(&self, limit: usize) -> Result<Vec<u8>, Failure> {
        let mut bytes = Vec::new();
        let most = (limit as u64).saturating_add(1);
        match self {
            Input::Stdin => io::stdin().lock().take(most).read_to_end(&mut bytes),
            Input::File(path) => File::open(path).and_then(|file| file.take(most).read_to_end(&mut bytes)),
        }
        .map_err(|error| Failure::Input(self.name(), error))?;
        Ok(bytes)
    }

    /// Its text as it is or, where a format is named, that of the blocks which are read from it, a line each. What was noticed
    /// is told.
    pub(crate) fn text(&self, args: &ReadArgs, report: &Report) -> Result<String, Failure> {
        let options = ReadOptions { file_name: self.file_name(), ..args.options() };
        let name = self.name();
        let failed = |error| Failure::Article(name.clone(), error);
        let mut diagnostics = Vec::new();
        let bytes = self.bytes(options.limits.bytes)?;
        let decoded = targum::decode(&bytes, &options).map_err(failed)?.drain_into(&mut diagnostics);
        let text = match options.format {
            Format::Auto => Ok(decoded.text.clone()),
            _ => targum::read_decoded(&decoded, &options).map_err(failed).map(|articles| {
                let articles = articles.drain_into(&mut diagnostics);
                let blocks = articles.iter().flat_map(|article| &article.blocks);
                blocks.map(|block| block.text.text.as_str()).collect::<Vec<_>>().join("\n")
            }),
        };
        report.tell(&Source::new(&name, &decoded.text), &diagnostics);
        text
    }
}
