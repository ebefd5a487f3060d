//! The catalog of one language.

use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;

use fluent_syntax::ast::Pattern;

use super::forwards::{self, Bundle};
use crate::lang::{Direction, LanguageTag};

/// The catalog of one language: its files, and its bundle once a page asks for it.
pub(super) struct Locale {
    language: LanguageTag,
    files: Vec<Cow<'static, str>>,
    bundle: OnceLock<Bundle>,
}

impl Locale {
    pub(super) fn new(language: LanguageTag, files: Vec<Cow<'static, str>>) -> Locale {
        Locale { language, files, bundle: OnceLock::new() }
    }

    pub(super) fn language(&self) -> &LanguageTag {
        &self.language
    }

    /// The direction of the language, left to right where its script is not known.
    pub(super) fn direction(&self) -> Direction {
        self.language.direction().unwrap_or(Direction::Ltr)
    }

    /// The files as they are printed from, each over those before it.
    pub(super) fn files(&self) -> &[Cow<'static, str>] {
        &self.files
    }

    /// Lays a file over those that are there.
    pub(super) fn add(&mut self, file: Cow<'static, str>) {
        self.files.push(file);
        self.bundle = OnceLock::new();
    }

    pub(super) fn bundle(&self) -> &Bundle {
        self.bundle.get_or_init(|| forwards::load(self))
    }

    pub(super) fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        self.pattern(id, attribute).is_some()
    }

    pub(super) fn pattern(&self, id: &str, attribute: Option<&str>) -> Option<&Pattern<&str>> {
        let message = self.bundle().get_message(id)?;
        match attribute {
            Some(attribute) => Some(message.get_attribute(attribute)?.value()),
            None => message.value(),
        }
    }
}

impl Clone for Locale {
    /// The files; what was made of them is made anew when it is needed.
    fn clone(&self) -> Locale {
        Locale::new(self.language.clone(), self.files.clone())
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Locale").field("language", &self.language).field("files", &self.files.len()).finish()
    }
}
