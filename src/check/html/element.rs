//! A start tag with the places of its attributes.

use std::borrow::Cow;

use super::reference::resolved;
use crate::lang::{BaseDirection, Direction, LanguageTag};
use crate::text::SourceSpan;

/// A start tag.
#[derive(Clone, Debug, Default)]
pub(in crate::check) struct Element {
    /// Its name, in small letters.
    pub(in crate::check) name: String,
    /// From `<` to behind `>`.
    pub(in crate::check) tag: SourceSpan,
    /// Its attributes, each name once.
    pub(in crate::check) attributes: Vec<Attribute>,
}

/// An attribute of a start tag.
#[derive(Clone, Debug)]
pub(in crate::check) struct Attribute {
    /// Its name, in small letters.
    pub(in crate::check) name: String,
    /// The value as written, without quotes.
    pub(in crate::check) raw: String,
    /// The value, without quotes; empty at the end of the name where there is none.
    pub(in crate::check) place: SourceSpan,
}

impl Attribute {
    /// The value.
    pub(in crate::check) fn value(&self) -> Cow<'_, str> {
        resolved(&self.raw)
    }
}

impl Element {
    pub(in crate::check) fn attribute(&self, name: &str) -> Option<&Attribute> {
        self.attributes.iter().find(|attribute| attribute.name == name)
    }

    pub(in crate::check) fn is(&self, names: &[&str]) -> bool {
        names.contains(&self.name.as_str())
    }

    /// The attribute that declares the language: `lang`, or `xml:lang` of XML.
    pub(in crate::check) fn language_attribute(&self) -> Option<&Attribute> {
        self.attribute("lang").or_else(|| self.attribute("xml:lang"))
    }

    /// The language that it declares, where that is a tag.
    pub(in crate::check) fn language(&self) -> Option<LanguageTag> {
        self.language_attribute()?.value().parse().ok()
    }

    /// The direction that `dir` declares, where the value is one of the three (HTML 3.2.6.4).
    pub(in crate::check) fn direction(&self) -> Option<BaseDirection> {
        let value = self.attribute("dir")?.value();
        let is = |name: &str| value.eq_ignore_ascii_case(name);
        match () {
            () if is("ltr") => Some(BaseDirection::Fixed(Direction::Ltr)),
            () if is("rtl") => Some(BaseDirection::Fixed(Direction::Rtl)),
            () if is("auto") => Some(BaseDirection::Auto),
            () => None,
        }
    }

    /// Where a further attribute is put in: right after the name.
    pub(in crate::check) fn after_name(&self) -> usize {
        self.tag.start + 1 + self.name.len()
    }

    /// The place of `<name`, which stands for the tag in a report.
    pub(in crate::check) fn head(&self) -> SourceSpan {
        SourceSpan::new(self.tag.start, self.after_name())
    }
}
