//! How a stretch of text is set off on a terminal.

use crate::article::Role;

/// Attributes that a terminal can show, together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Style(u8);

impl Style {
    pub(super) const BOLD: Style = Style(1);
    pub(super) const DIM: Style = Style(2);
    pub(super) const ITALIC: Style = Style(4);
    pub(super) const UNDERLINE: Style = Style(8);

    /// The style of a whole text of that role.
    pub(super) fn of(role: Role) -> Style {
        match role {
            Role::Headline | Role::Crosshead | Role::LiveEntry => Style::BOLD,
            Role::Standfirst => Style::ITALIC,
            Role::Section | Role::Byline | Role::Published | Role::Updated | Role::ReadingTime => Style::DIM,
            Role::Caption | Role::Credit | Role::Tags | Role::Copyright | Role::CommentChrome => Style::DIM,
            _ => Style::default(),
        }
    }

    pub(super) fn and(self, other: Style) -> Style {
        Style(self.0 | other.0)
    }

    /// Appends the escape sequence (ECMA-48, SGR) that sets exactly this style.
    pub(super) fn set(self, out: &mut String) {
        out.push_str("\u{1b}[0");
        for (style, code) in [(Self::BOLD, ";1"), (Self::DIM, ";2"), (Self::ITALIC, ";3"), (Self::UNDERLINE, ";4")] {
            if self.0 & style.0 != 0 {
                out.push_str(code);
            }
        }
        out.push('m');
    }
}
