//! What the program was asked for: `targum.toml`, then the environment, then options, the last wins.
//!
//! The environment is read by clap as part of the options, so two layers meet here.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use targum::{CatalogFile, Chrome, DateOrder, LanguageTag, Theme};

/// The name of a configuration file that is found by itself.
const FILE_NAME: &str = "targum.toml";

/// A configuration file. Paths in it are relative to its folder.
///
/// ```toml
/// locale = "he"
/// date-order = "dmy"
/// timezone = "Asia/Jerusalem"
/// chrome = "keep"
/// theme = "newspaper"
/// locales = "locales"
/// css = "house.css"
/// base-url = "https://example.org/news/"
/// site-name = "Ha'ir"
///
/// [set]
/// accent = "#8c1d18"
///
/// [check]
/// rules = ["+gershayim-typed", "-css-direction"]
///
/// [check.severity]
/// mark-doubled = "error"
/// ```
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct ConfigFile {
    pub(crate) locale: Option<LanguageTag>,
    pub(crate) date_order: Option<DateOrder>,
    pub(crate) timezone: Option<String>,
    pub(crate) chrome: Option<Chrome>,
    pub(crate) theme: Option<Theme>,
    pub(crate) locales: Option<PathBuf>,
    pub(crate) css: Option<PathBuf>,
    pub(crate) assets: Option<PathBuf>,
    pub(crate) base_url: Option<String>,
    pub(crate) site_name: Option<String>,
    pub(crate) set: BTreeMap<String, String>,
    pub(crate) check: CheckConfig,
}

/// What `targum check` and `targum fix` are configured to do.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct CheckConfig {
    /// As `--rules` has them.
    pub(crate) rules: Vec<String>,
    /// What the findings of a rule weigh: `note`, `warning` or `error`.
    pub(crate) severity: BTreeMap<String, String>,
}

/// A file that configures or a catalog that localizes could not be used.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ConfigError {
    #[error("{path}: {error}", path = path.display())]
    Unreadable { path: PathBuf, error: std::io::Error },
    #[error("{path}: {error}", path = path.display())]
    Malformed { path: PathBuf, error: toml::de::Error },
    #[error("{path}: {error}", path = path.display())]
    Folder { path: PathBuf, error: targum::LanguageTagError },
}

impl ConfigFile {
    /// The file named, or the nearest `targum.toml` in `folder` or above; where there is none, the empty configuration.
    pub(crate) fn find(named: Option<&Path>, folder: &Path) -> Result<ConfigFile, ConfigError> {
        if let Some(path) = named {
            return ConfigFile::load(path);
        }
        let folder = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
        match folder.ancestors().map(|above| above.join(FILE_NAME)).find(|path| path.is_file()) {
            Some(path) => ConfigFile::load(&path),
            None => Ok(ConfigFile::default()),
        }
    }

    fn load(path: &Path) -> Result<ConfigFile, ConfigError> {
        let text = read_to_string(path)?;
        let mut config: ConfigFile =
            toml::from_str(&text).map_err(|error| ConfigError::Malformed { path: path.to_owned(), error })?;
        let folder = path.parent().unwrap_or(Path::new(""));
        for relative in [&mut config.locales, &mut config.css, &mut config.assets].into_iter().flatten() {
            *relative = folder.join(&*relative);
        }
        Ok(config)
    }
}

/// A publisher's catalogs: `DIR/<tag>/*.ftl` and `DIR/<tag>.ftl`, in the order of their names.
pub(crate) fn load_catalogs(folder: &Path) -> Result<Vec<CatalogFile>, ConfigError> {
    let mut files = Vec::new();
    for entry in sorted_entries(folder)? {
        let paths = if entry.is_dir() { sorted_entries(&entry)? } else { vec![entry.clone()] };
        for path in paths.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "ftl")) {
            let tag = if entry.is_dir() { entry.file_name() } else { entry.file_stem() };
            let tag = tag.unwrap_or_default().to_string_lossy();
            let language = tag.parse().map_err(|error| ConfigError::Folder { path: entry.clone(), error })?;
            let text = read_to_string(&path)?;
            files.push(CatalogFile { language, name: path.display().to_string(), text });
        }
    }
    Ok(files)
}

fn sorted_entries(folder: &Path) -> Result<Vec<PathBuf>, ConfigError> {
    let unreadable = |error| ConfigError::Unreadable { path: folder.to_owned(), error };
    let mut paths = fs::read_dir(folder)
        .map_err(unreadable)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()
        .map_err(unreadable)?;
    paths.sort();
    Ok(paths)
}

pub(crate) fn read_to_string(path: &Path) -> Result<String, ConfigError> {
    fs::read_to_string(path).map_err(|error| ConfigError::Unreadable { path: path.to_owned(), error })
}
