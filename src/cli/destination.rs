//! Where pages go: stdout, a file, or a folder of files.

use std::path::{Path, PathBuf};

use targum::OutputFormat;

use super::input::Input;
use super::output::{OutputFolder, write_whole};
use super::{Failure, stdout};

/// A page as printed, and the title that a file of several is named after.
pub(crate) struct Printed {
    pub(crate) title: String,
    pub(crate) text: String,
}

/// Where the pages of a run go.
pub(crate) struct Destination<'a> {
    output: Option<&'a Path>,
    format: OutputFormat,
    inputs: usize,
    folder: Option<OutputFolder>,
    /// JSON for stdout: several articles make one array.
    array: Vec<String>,
}

impl<'a> Destination<'a> {
    /// Where the pages of so many inputs go. Several need a folder, which is told before any work is done.
    pub(crate) fn new(
        output: Option<&'a Path>,
        format: OutputFormat,
        inputs: usize,
    ) -> Result<Destination<'a>, Failure> {
        if inputs > 1 && output.is_none() && format != OutputFormat::Json {
            return Err(needs_a_folder());
        }
        Ok(Destination { output, format, inputs, folder: None, array: Vec::new() })
    }

    /// Puts the pages of an input in their place, and gives the files that were written.
    pub(crate) fn put(&mut self, input: &Input, pages: Vec<Printed>) -> Result<Vec<PathBuf>, Failure> {
        let several = self.inputs > 1 || pages.len() > 1;
        match self.output {
            None if self.format == OutputFormat::Json => {
                self.array.extend(pages.into_iter().map(|page| page.text));
                Ok(Vec::new())
            }
            None if several => Err(needs_a_folder()),
            None => {
                pages.iter().try_for_each(|page| stdout::write(page.text.as_bytes()))?;
                Ok(Vec::new())
            }
            Some(path) if !several && !is_folder(path) => {
                pages.iter().map(|page| write_file(path.to_owned(), &page.text)).collect()
            }
            Some(path) => {
                let format = self.format;
                let one_a_file = self.inputs > 1 && pages.len() == 1;
                let folder = self.folder(path)?;
                let put = |(number, page): (usize, Printed)| {
                    let title = if one_a_file { input.stem() } else { page.title };
                    write_file(folder.path_for(&title, (input.name(), number), format.extension()), &page.text)
                };
                pages.into_iter().enumerate().map(put).collect()
            }
        }
    }

    /// Writes what had to wait for the last input.
    pub(crate) fn finish(self) -> Result<(), Failure> {
        match self.array.as_slice() {
            [] => Ok(()),
            [one] if self.inputs == 1 => stdout::write(one.as_bytes()),
            many => {
                let many: Vec<&str> = many.iter().map(|one| one.trim_end()).collect();
                stdout::write(format!("[\n{}\n]\n", many.join(",\n")).as_bytes())
            }
        }
    }

    fn folder(&mut self, path: &Path) -> Result<&mut OutputFolder, Failure> {
        if self.folder.is_none() {
            let folder = OutputFolder::create(path).map_err(|error| failure(path, error))?;
            self.folder = Some(folder);
        }
        Ok(self.folder.as_mut().expect("made above"))
    }
}

/// Whether the path is a folder, or is written as one.
pub(crate) fn is_folder(path: &Path) -> bool {
    path.is_dir() || path.as_os_str().to_string_lossy().ends_with(std::path::is_separator)
}

fn needs_a_folder() -> Failure {
    Failure::Usage {
        message: "several articles need a folder to go to".to_owned(),
        help: "name one with -o DIR; it is made if it does not exist",
    }
}

fn write_file(path: PathBuf, text: &str) -> Result<PathBuf, Failure> {
    write_whole(&path, text.as_bytes()).map_err(|error| failure(&path, error))?;
    Ok(path)
}

fn failure(path: &Path, error: std::io::Error) -> Failure {
    Failure::Output(path.display().to_string(), error)
}
