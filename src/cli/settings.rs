//! What a run was asked for, all layers resolved: `targum.toml`, environment, options.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use targum::{
    Catalogs, Diagnostic, Extent, HtmlOptions, LabelOptions, LocalizeOptions, Options, Output, OutputFormat, Setting,
    Timezone,
};

use super::Failure;
use super::args::{LabelArgs, PageArgs, ReadArgs};
use super::config::{self, ConfigFile};
use super::input::Input;
use super::terminal::{self, Target};

/// What is asked for an input.
pub(crate) struct Settings {
    pub(crate) options: Options,
    pub(crate) catalogs: Arc<Catalogs>,
    /// What was noticed in the publisher's catalogs.
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// The folders that images may come from.
    pub(crate) assets: Vec<PathBuf>,
    base_url: Option<String>,
}

/// Resolves the settings of inputs, once for each folder.
pub(crate) struct Resolver<'a> {
    pub(crate) read: &'a ReadArgs,
    pub(crate) label: &'a LabelArgs,
    pub(crate) page: &'a PageArgs,
    pub(crate) format: OutputFormat,
    /// Where text goes.
    pub(crate) target: Target,
    by_folder: BTreeMap<PathBuf, Arc<Settings>>,
}

impl<'a> Resolver<'a> {
    pub(crate) fn new(
        read: &'a ReadArgs,
        label: &'a LabelArgs,
        page: &'a PageArgs,
        format: OutputFormat,
        target: Target,
    ) -> Resolver<'a> {
        Resolver { read, label, page, format, target, by_folder: BTreeMap::new() }
    }

    /// All settings that were asked for so far.
    pub(crate) fn resolved(&self) -> impl Iterator<Item = &Settings> {
        self.by_folder.values().map(Arc::as_ref)
    }

    /// The settings of an input.
    pub(crate) fn settings(&mut self, input: &Input) -> Result<Arc<Settings>, Failure> {
        let folder = input.folder();
        if let Some(settings) = self.by_folder.get(folder) {
            return Ok(Arc::clone(settings));
        }
        let settings = Arc::new(self.resolve(folder)?);
        self.by_folder.insert(folder.to_owned(), Arc::clone(&settings));
        Ok(settings)
    }

    fn resolve(&self, folder: &Path) -> Result<Settings, Failure> {
        let file = ConfigFile::find(self.label.config.as_deref(), folder)?;
        let (catalogs, diagnostics) = catalogs(self.label.locales.as_deref().or(file.locales.as_deref()))?;
        let css = file.css.as_deref().map(config::read_to_string).transpose()?.unwrap_or_default();

        let read = self.read.options();
        let timezone = self.label.timezone.as_deref().or(file.timezone.as_deref());
        let mut label = LabelOptions::default();
        label.date_order = self.label.date_order.or(file.date_order);
        label.timezone = timezone.map(str::parse::<Timezone>).transpose().map_err(|error| usage(&error))?;

        let mut localize = LocalizeOptions::default();
        localize.locale = self.page.locale.clone().or_else(|| file.locale.clone());
        localize.chrome = self.page.chrome.or(file.chrome).unwrap_or_default();
        localize.alternates = self.page.alternate.clone();
        let site_name = file.site_name.iter().map(|name| (Setting::SiteName.id(), name.as_str()));
        let set = file.set.iter().map(|(key, value)| (key.as_str(), value.as_str()));
        let asked = self.page.set.iter().map(|(key, value)| (key.as_str(), value.as_str()));
        for (key, value) in site_name.chain(set).chain(asked) {
            localize.settings.set(key, value).map_err(|error| usage(&error))?;
        }

        let output = match self.format {
            OutputFormat::Html => {
                let mut html = HtmlOptions::default();
                html.extent = if self.page.fragment { Extent::Fragment } else { Extent::Document };
                html.theme = self.page.theme.or(file.theme).unwrap_or_default();
                html.css = css;
                Output::Html(html)
            }
            OutputFormat::Text => Output::Text(terminal::text_options(self.target, &self.page.text)),
            OutputFormat::Markdown => Output::Markdown,
            OutputFormat::Json => Output::Json,
        };
        let mut options = Options::default();
        (options.read, options.label, options.localize, options.output) = (read, label, localize, output);
        let assets = std::iter::once(folder.to_owned()).chain(self.page.assets.clone().or(file.assets)).collect();
        Ok(Settings { options, catalogs, diagnostics, assets, base_url: file.base_url })
    }
}

impl Settings {
    /// The options for one page: its address is the one given, or its file's name below the base URL.
    pub(crate) fn for_page(&self, url: Option<&str>, file_name: Option<&str>) -> Options {
        let mut options = self.options.clone();
        options.localize.url = match (url, &self.base_url, file_name) {
            (Some(url), ..) => Some(url.to_owned()),
            (None, Some(base), Some(name)) => Some(format!("{}/{name}", base.trim_end_matches('/'))),
            _ => None,
        };
        options
    }
}

fn catalogs(folder: Option<&Path>) -> Result<(Arc<Catalogs>, Vec<Diagnostic>), Failure> {
    let files = folder.map(config::load_catalogs).transpose()?.unwrap_or_default();
    let outcome = Catalogs::with_publisher(&files);
    Ok((Arc::new(outcome.value), outcome.diagnostics))
}

fn usage(error: &dyn std::error::Error) -> Failure {
    Failure::Usage { message: error.to_string(), help: "`targum convert --help` tells what is possible" }
}
