//! What the labels say of the article as a whole, where its source has not said it.

use super::draft::Draft;
use super::fold;
use crate::article::{Metadata, Role, Timestamp};

/// Fills what is missing from the labelled blocks.
pub(super) fn complete(metadata: &mut Metadata, drafts: &[Draft]) {
    let text = |role: Role| {
        let found = drafts.iter().find(|draft| draft.role == Some(role) && draft.has_text());
        found.map(|draft| draft.text().trim().to_owned())
    };
    metadata.headline = match (metadata.headline.take(), text(Role::Headline)) {
        (Some(declared), Some(printed)) if is_with_site_name(&declared, &printed) => Some(printed),
        (declared, printed) => declared.or(printed),
    };
    metadata.standfirst = metadata.standfirst.take().or_else(|| text(Role::Standfirst));
    metadata.byline = metadata.byline.take().or_else(|| byline(drafts));
    metadata.published =
        metadata.published.or_else(|| stamp(drafts, "published", "date").or_else(|| stamp(drafts, "byline", "date")));
    metadata.updated =
        metadata.updated.or_else(|| stamp(drafts, "updated", "date").or_else(|| stamp(drafts, "published", "updated")));
}

/// Whether the declared title is the printed headline and the name of the site: `Fire at sea | The Lamp`.
fn is_with_site_name(declared: &str, printed: &str) -> bool {
    let (declared, printed) = (fold::line(declared), fold::line(printed));
    let rest = declared.strip_prefix(&printed).or_else(|| declared.strip_suffix(&printed)).unwrap_or_default();
    let rest = rest.trim();
    !printed.is_empty()
        && (rest.starts_with(['|', '-', ':', '·', '•', '»']) || rest.ends_with(['|', '-', ':', '·', '•', '»']))
}

/// The names of the first line that says who wrote the article.
fn byline(drafts: &[Draft]) -> Option<String> {
    let named = drafts.iter().filter(|draft| draft.role == Some(Role::Byline) && draft.says("byline"));
    named.filter_map(|draft| draft.argument("authors").or_else(|| draft.argument("author"))).next().map(str::to_owned)
}

/// The first moment that lines of that message tell.
fn stamp(drafts: &[Draft], id: &str, argument: &str) -> Option<Timestamp> {
    let lines = drafts.iter().filter(|draft| draft.says(id) && !draft.gone && draft.role != Some(Role::Duplicate));
    lines.filter_map(|draft| draft.message.as_ref()?.argument(argument)?.timestamp).next()
}
