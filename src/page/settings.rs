//! What a publisher sets of a page: `--set KEY=VALUE`.

use super::address::{Address, address};
use crate::closed_enum::closed_enum;

closed_enum! {
    /// A thing that a publisher can set: the keys of `--set`.
    #[non_exhaustive]
    pub enum Setting {
        /// The name of the site: over the page, in its title, in what is shared.
        SiteName = "site-name",
        /// The address that the name over the page leads to.
        SiteUrl = "site-url",
        /// The address of the site's logo: over the page, and for search engines.
        Logo = "logo",
        /// The colour of links and rules: `#rgb`, `#rrggbb`, or the name of a CSS colour.
        Accent = "accent",
        /// The address of a style sheet that is loaded after the theme.
        Css = "css",
    }
}

/// What a publisher set of a page.
///
/// ```
/// let mut settings = targum::Settings::default();
/// settings.set("site-name", "The Evening Post")?;
/// settings.set("accent", "#a3262a")?;
/// assert!(settings.set("accent", "url(x)").is_err());
/// assert!(settings.set("colour", "red").is_err());
/// # Ok::<(), targum::SettingError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Settings {
    /// [`Setting::SiteName`].
    pub site_name: Option<String>,
    /// [`Setting::SiteUrl`].
    pub site_url: Option<String>,
    /// [`Setting::Logo`].
    pub logo: Option<String>,
    /// [`Setting::Accent`].
    pub accent: Option<String>,
    /// [`Setting::Css`].
    pub css: Option<String>,
}

impl Settings {
    /// Sets one; an empty value unsets it.
    ///
    /// # Errors
    /// Where there is no such key, or the value is not of its kind.
    pub fn set(&mut self, key: &str, value: &str) -> Result<(), SettingError> {
        let setting = Setting::from_id(key).ok_or_else(|| SettingError::UnknownKey { key: key.to_owned() })?;
        let value = value.trim();
        let checked = match setting {
            Setting::SiteName => Some(value.chars().filter(|c| !c.is_control()).collect()),
            Setting::SiteUrl | Setting::Css => address(value, Address::Link).filter(|url| !is_mail(url)),
            // The publisher's own file may stand anywhere on the publisher's own site.
            Setting::Logo => address(value, Address::Link).filter(|url| !is_mail(url)),
            Setting::Accent => is_colour(value).then(|| value.to_ascii_lowercase()),
        };
        let slot = match setting {
            Setting::SiteName => &mut self.site_name,
            Setting::SiteUrl => &mut self.site_url,
            Setting::Logo => &mut self.logo,
            Setting::Accent => &mut self.accent,
            Setting::Css => &mut self.css,
        };
        *slot = match (value.is_empty(), checked) {
            (true, _) => None,
            (false, Some(checked)) => Some(checked),
            (false, None) => return Err(SettingError::BadValue { key: setting.id(), value: value.to_owned() }),
        };
        Ok(())
    }
}

fn is_mail(url: &str) -> bool {
    url.starts_with("mailto:") || url.starts_with("tel:")
}

fn is_colour(value: &str) -> bool {
    match value.strip_prefix('#') {
        Some(digits) => matches!(digits.len(), 3 | 6) && digits.bytes().all(|byte| byte.is_ascii_hexdigit()),
        None => !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_alphabetic()),
    }
}

/// A setting that cannot be set so.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SettingError {
    /// There is no such key.
    #[error("there is no setting `{key}`; there are {}", keys())]
    UnknownKey {
        /// The key.
        key: String,
    },
    /// The value is not of the key's kind.
    #[error("`{value}` is not a value for `{key}`: {}", kind(key))]
    BadValue {
        /// The key.
        key: &'static str,
        /// The value.
        value: String,
    },
}

fn keys() -> String {
    Setting::ALL.iter().map(|setting| format!("`{setting}`")).collect::<Vec<_>>().join(", ")
}

fn kind(key: &str) -> &'static str {
    match key {
        "accent" => "a colour is `#rgb`, `#rrggbb` or a name",
        _ => "an address is of `http` or `https`, or relative",
    }
}
