//! The roles that need no context: what the markup declares, and what a recognised message is.

use super::draft::Draft;
use crate::article::{Place, Role};

/// The role of a message, by the longest id that begins its own.
const ROLES: &[(&str, Role)] = &[
    ("advertisement", Role::Advertisement),
    ("back", Role::Navigation),
    ("breaking", Role::Navigation),
    ("byline", Role::Byline),
    ("byline-about", Role::Related),
    ("byline-follow", Role::Related),
    ("byline-more", Role::Related),
    ("caption-credit", Role::Caption),
    ("comment", Role::CommentChrome),
    ("contents", Role::Navigation),
    ("copyright", Role::Copyright),
    ("copyright-about", Role::Navigation),
    ("copyright-cookies", Role::Navigation),
    ("copyright-powered", Role::Navigation),
    ("copyright-reuse", Role::Navigation),
    ("copyright-terms", Role::Navigation),
    ("correction", Role::Correction),
    ("correction-report", Role::Navigation),
    ("credit", Role::Credit),
    ("editors-note", Role::EditorsNote),
    ("language", Role::Navigation),
    ("live", Role::Navigation),
    ("machine-translated", Role::Translation),
    ("machine-translated-show", Role::Navigation),
    ("newsletter", Role::Subscribe),
    ("next", Role::Navigation),
    ("original", Role::Navigation),
    ("print", Role::Share),
    ("published", Role::Published),
    ("read-more", Role::Related),
    ("reading-time", Role::ReadingTime),
    ("related", Role::Related),
    ("section", Role::Section),
    ("share", Role::Share),
    ("source", Role::Byline),
    ("source-post", Role::Navigation),
    ("subscribe", Role::Subscribe),
    ("tags", Role::Tags),
    ("translated-from", Role::Translation),
    ("updated", Role::Updated),
    ("updated-note", Role::EditorsNote),
];

/// The role of a line that is that message.
fn of_message(id: &str) -> Option<Role> {
    let begins = |known: &str| id.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
    ROLES.iter().filter(|(known, _)| begins(known)).max_by_key(|(known, _)| known.len()).map(|(_, role)| *role)
}

/// Tells the roles that need no context.
pub(super) fn tell(draft: &mut Draft) {
    if !draft.has_text() {
        return;
    }
    if let Some(role) = of_message(draft.id()) {
        // A title after `Breaking:` or `Live:` is a headline or a line of the body; its place tells.
        let is_title = (draft.says("breaking") || draft.says("live")) && draft.argument("title").is_some();
        if !is_title {
            let message = draft.message.as_ref();
            let how = if draft.guessed { "in the words of" } else { "matches" };
            let reason = message.map_or(String::new(), |found| format!("{how} {} ({})", found.id, found.language));
            draft.be(role, reason);
            return;
        }
    }
    let declared = draft.block.declared_role;
    if declared != Role::Paragraph {
        draft.be(declared, "declared by the source");
        return;
    }
    match draft.block.place {
        Place::List(_) => draft.be(Role::ListItem, "item of a list"),
        Place::Table(_) => draft.be(Role::TableCell, "cell of a table"),
        Place::Figure(_) => draft.be(Role::Caption, "text of a figure"),
        Place::Quotation(_) => draft.be(Role::Quotation, "set apart as a quotation"),
        Place::Heading(_) | Place::Flow => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_id_decides() {
        assert_eq!(of_message("byline-and"), Some(Role::Byline));
        assert_eq!(of_message("byline-more"), Some(Role::Related));
        assert_eq!(of_message("comment-reply-to"), Some(Role::CommentChrome));
        assert_eq!(of_message("backwards"), None);
    }
}
