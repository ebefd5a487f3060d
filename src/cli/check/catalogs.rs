//! The Fluent catalogs of a run, which are checked together.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use targum::check::{CheckOptions, Finding, SourceKind, check_catalogs};
use targum::{CatalogFile, LanguageTag};

use super::Source;
use crate::cli::Failure;

/// What was found in each catalog.
pub(super) struct Catalogs {
    found: BTreeMap<PathBuf, Vec<Finding>>,
}

impl Catalogs {
    /// Checks the catalogs among the sources.
    pub(super) fn check(
        sources: &[Source],
        kind: Option<SourceKind>,
        options: &CheckOptions,
    ) -> Result<Catalogs, Failure> {
        let (mut paths, mut files) = (Vec::new(), Vec::new());
        for source in sources {
            let Some(path) = source.path() else { continue };
            if source.kind(kind)? != SourceKind::Fluent {
                continue;
            }
            if let Ok(Some(text)) = source.text() {
                files.push(CatalogFile { language: language_of(path), name: source.name(), text });
                paths.push(path.to_owned());
            }
        }
        let found = paths.into_iter().zip(check_catalogs(&files, options)).collect();
        Ok(Catalogs { found })
    }

    /// What was found in a source, if it is one of the catalogs.
    pub(super) fn findings(&self, source: &Source) -> Option<Vec<Finding>> {
        self.found.get(source.path()?).cloned()
    }
}

/// The language of a catalog: that of the nearest folder named after one, or of its own name, as `he.ftl`.
fn language_of(path: &Path) -> LanguageTag {
    let folders = path.parent().into_iter().flat_map(Path::ancestors).filter_map(Path::file_name);
    let names = path.file_stem().into_iter().chain(folders);
    let tag = |name: &std::ffi::OsStr| {
        let name = name.to_string_lossy();
        let is_code = matches!(name.split(['-', '_']).next().map(str::len), Some(2 | 3));
        // Nearly any short word is the code of some language: a direction tells one that people write in.
        is_code.then(|| name.parse::<LanguageTag>().ok()).flatten().filter(|tag| tag.direction().is_some())
    };
    names.into_iter().find_map(tag).unwrap_or(LanguageTag::UND)
}
