//! Front matter: the lines of metadata above the text, YAML between `---` or TOML between `+++`.
//!
//! Only what articles use is read: `key: value` or `key = "value"`, and lists of names. Anything deeper is passed over.

use std::collections::HashMap;

use crate::article::Metadata;
use crate::lang::{Direction, LanguageTag};
use crate::read::{Findings, characters};

/// What the front matter says.
#[derive(Debug, Default)]
pub(super) struct Front {
    pub(super) metadata: Metadata,
    pub(super) language: Option<LanguageTag>,
    pub(super) direction: Option<Direction>,
}

/// Reads the front matter of `source`, if it has any.
pub(super) fn read(source: &str, findings: &mut Findings) -> Front {
    let Some((lines, sign)) = lines(source) else { return Front::default() };
    let fields = fields(lines, sign);
    let mut line = |names: &[&str]| {
        let value = names.iter().find_map(|name| fields.get(*name))?;
        let clean = findings.cleaner.clean(value, None).into_owned();
        (!characters::is_blank(&clean)).then_some(clean)
    };
    let time = |value: Option<String>| value.and_then(|stamp| stamp.parse().ok());
    let mut metadata = Metadata {
        headline: line(&["title", "headline"]),
        standfirst: line(&["standfirst", "subtitle", "description", "summary"]),
        byline: line(&["author", "authors", "byline"]),
        published: time(line(&["date", "published", "publishdate"])),
        updated: time(line(&["updated", "lastmod", "modified"])),
        site_name: line(&["site", "site_name", "publication"]),
        ..Metadata::default()
    };
    let language = line(&["lang", "language"]).and_then(|tag| tag.parse().ok());
    let direction = match line(&["dir", "direction"]).as_deref() {
        Some("rtl") => Some(Direction::Rtl),
        Some("ltr") => Some(Direction::Ltr),
        _ => None,
    };
    let (url, image) = (line(&["url", "canonical", "canonical_url"]), line(&["image", "cover"]));
    metadata.url = url.and_then(|url| findings.addresses.admit(&url));
    metadata.image = image.and_then(|image| findings.addresses.admit(&image));
    Front { metadata, language, direction }
}

/// Whether the source begins with front matter that says something.
pub(in crate::read) fn has_front_matter(source: &str) -> bool {
    lines(source).is_some_and(|(lines, sign)| !fields(lines, sign).is_empty())
}

/// The lines between the fences, and the sign between key and value.
fn lines(source: &str) -> Option<(&str, char)> {
    [("---", ':'), ("+++", '=')].into_iter().find_map(|(fence, sign)| {
        let rest = source.strip_prefix(fence)?;
        let rest = rest.strip_prefix("\r\n").or(rest.strip_prefix('\n'))?;
        let end = rest.match_indices(fence).find(|(at, _)| *at == 0 || rest[..*at].ends_with('\n'))?.0;
        Some((&rest[..end], sign))
    })
}

/// The values by lower-case key; of a list, its items with commas between.
fn fields(lines: &str, sign: char) -> HashMap<String, String> {
    let mut fields: HashMap<String, String> = HashMap::new();
    let mut list: Option<String> = None;
    for line in lines.lines().filter(|line| !line.trim_start().starts_with('#')) {
        if let (Some(item), Some(key)) = (line.trim_start().strip_prefix("- "), &list) {
            let value = fields.entry(key.clone()).or_default();
            value.push_str(if value.is_empty() { "" } else { ", " });
            value.push_str(unquote(item));
            continue;
        }
        let Some((key, value)) = line.split_once(sign).filter(|_| !line.starts_with([' ', '\t'])) else { continue };
        let (key, value) = (key.trim().to_ascii_lowercase(), value.trim());
        list = value.is_empty().then(|| key.clone());
        if !value.is_empty() {
            fields.entry(key).or_insert_with(|| scalar(value));
        }
    }
    fields
}

/// A value in one line: a string, or a list of them in brackets.
fn scalar(value: &str) -> String {
    match value.strip_prefix('[').and_then(|items| items.strip_suffix(']')) {
        Some(items) => items.split(',').map(unquote).collect::<Vec<_>>().join(", "),
        None => unquote(value).to_owned(),
    }
}

fn unquote(value: &str) -> &str {
    let value = value.trim();
    let within = |quote: char| value.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote));
    within('"').or(within('\'')).unwrap_or(value)
}
