//! Attributes that readers read.

use super::element::{Attribute, Element};
use super::flow::{Around, Flow};
use crate::check::passage::{Passage, Setting};

/// Attributes whose value is a text, and the elements that they are read on; none are all.
const TEXTS: &[(&str, &[&str])] = &[
    ("alt", &["area", "img", "input"]),
    ("aria-description", &[]),
    ("aria-label", &[]),
    ("label", &["optgroup", "option", "track"]),
    ("placeholder", &["input", "textarea"]),
    ("title", &[]),
];

/// What `name` or `property` of a `meta` says that its content is a text.
const META_TEXTS: &[&str] = &[
    "author",
    "description",
    "dc.title",
    "og:description",
    "og:site_name",
    "og:title",
    "twitter:description",
    "twitter:title",
];

/// The texts in the attributes of an element.
pub(super) fn texts(element: &Element, around: &Around, mut each: impl FnMut(Passage)) {
    for attribute in &element.attributes {
        if attribute.raw.is_empty() {
            continue;
        }
        let known = TEXTS.iter().find(|(name, _)| *name == attribute.name);
        let known = known.filter(|(_, elements)| elements.is_empty() || element.is(elements)).map(|(name, _)| *name);
        let name = known.or_else(|| (attribute.name == "content" && is_text_meta(element)).then_some("content"));
        let is_button = attribute.name == "value" && element.name == "input" && is_labelled_by_value(element);
        if let Some(name) = name.or(is_button.then_some("value")) {
            each(text(attribute, name, around));
        }
    }
}

/// Attributes whose value is an address.
const ADDRESSES: &[&str] = &["action", "cite", "formaction", "href", "poster", "src"];

/// The addresses of an element in which there may be more than meets the eye.
pub(super) fn addresses(element: &Element, mut each: impl FnMut(Passage)) {
    for attribute in element.attributes.iter().filter(|attribute| ADDRESSES.contains(&attribute.name.as_str())) {
        let raw = attribute.raw.as_str();
        let hides = !raw.is_ascii() || raw.contains("&rlm") || raw.contains("&lrm") || raw.contains("&#");
        if hides || raw.contains("%8") || raw.contains("%A") || raw.contains("%a") {
            let mut passage = plain(raw, attribute.place.start, "address", &Around::default());
            passage.setting = Setting::Address;
            each(passage);
        }
    }
}

/// The value of an attribute as a text.
fn text(attribute: &Attribute, name: &'static str, around: &Around) -> Passage {
    plain(&attribute.raw, attribute.place.start, name, around)
}

/// A text where no tag can be.
pub(super) fn plain(raw: &str, at: usize, name: &'static str, around: &Around) -> Passage {
    let mut flow = Flow::default();
    flow.begin(None, Around { is_code: false, ..around.clone() });
    flow.text(raw, at, true);
    let mut passage = flow.whole(at + raw.len());
    passage.setting = Setting::Plain { name };
    passage
}

fn is_text_meta(element: &Element) -> bool {
    let named = |name| element.attribute(name).map(|attribute| attribute.raw.to_ascii_lowercase());
    let name = named("property").or_else(|| named("name"));
    element.name == "meta" && name.is_some_and(|name| META_TEXTS.contains(&name.as_str()))
}

fn is_labelled_by_value(element: &Element) -> bool {
    let kind = element.attribute("type").map(|kind| kind.raw.to_ascii_lowercase());
    kind.is_some_and(|kind| matches!(kind.as_str(), "button" | "reset" | "submit"))
}

/// Code, which stands in the source as it is.
pub(super) fn code(raw: &str, at: usize) -> Passage {
    Passage::verbatim(raw, at, Setting::Code)
}
