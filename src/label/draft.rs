//! A block on its way to its label.

use std::borrow::Cow;

use super::fold;
use crate::article::{Block, CommentParts, Message, Place, Read, Role};
use crate::text::MarkKind;

/// The longest text, in bytes, that is compared or recognised as a line: no site prints longer ones around an article.
const LONGEST_LINE: usize = 600;

/// A block, and what is known of it so far.
pub(super) struct Draft {
    pub(super) block: Block<Read>,
    /// The block's text folded for comparison; empty where it is longer than any line.
    pub(super) folded: String,
    /// How the text looks.
    pub(super) shape: Shape,
    /// Whether nothing but a line end stands between it and the block before.
    pub(super) adjoins: bool,
    pub(super) message: Option<Message>,
    /// The message was told by its words alone.
    pub(super) guessed: bool,
    /// The same part stands twice within the line, as in `(Photo: EPA) (Photo: EPA)`.
    pub(super) doubled: bool,
    pub(super) comment: Option<Box<CommentParts>>,
    /// The role, once it is told, and why.
    pub(super) role: Option<Role>,
    pub(super) reason: Cow<'static, str>,
    /// Whether it is merged into another block.
    pub(super) gone: bool,
}

/// How a text looks, without asking what it says.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Shape {
    /// How many words, up to a limit that no line has.
    pub(super) words: usize,
    /// How many bytes.
    pub(super) length: usize,
    /// Whether it ends as a sentence does: `.`, `?`, `!`, `…`.
    pub(super) sentence: bool,
    /// Whether it ends with a full stop, which no headline or crosshead has.
    pub(super) stopped: bool,
}

impl Draft {
    pub(super) fn new(block: Block<Read>) -> Draft {
        let text = block.text.text.trim();
        let folded = if text.len() <= LONGEST_LINE { fold::line(text) } else { String::new() };
        let shape = Shape::of(text);
        Draft {
            block,
            folded,
            shape,
            adjoins: false,
            message: None,
            guessed: false,
            doubled: false,
            comment: None,
            role: None,
            reason: Cow::Borrowed(""),
            gone: false,
        }
    }

    pub(super) fn text(&self) -> &str {
        &self.block.text.text
    }

    /// Whether it may be read as a line of the site: short, and not part of a table or code.
    pub(super) fn is_line(&self) -> bool {
        let fixed = matches!(self.block.declared_role, Role::Preformatted | Role::TableCell);
        !fixed && !matches!(self.block.place, Place::Table(_)) && (1..=LONGEST_LINE).contains(&self.shape.length)
    }

    /// Whether no role is told yet.
    pub(super) fn is_open(&self) -> bool {
        self.role.is_none() && !self.gone
    }

    /// Tells the role.
    pub(super) fn be(&mut self, role: Role, reason: impl Into<Cow<'static, str>>) {
        self.role = Some(role);
        self.reason = reason.into();
    }

    /// The id of the message, or nothing.
    pub(super) fn id(&self) -> &str {
        self.message.as_ref().map_or("", |message| message.id.as_str())
    }

    /// Whether the message is `id`, or `id` and `-` and more.
    pub(super) fn says(&self, id: &str) -> bool {
        self.id().strip_prefix(id).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    }

    /// What the message says of the argument.
    pub(super) fn argument(&self, name: &str) -> Option<&str> {
        self.message.as_ref()?.argument(name).map(|argument| argument.value.as_str())
    }

    /// Whether the whole text is set in bold.
    pub(super) fn is_strong(&self) -> bool {
        let text = self.text().trim();
        let covers = |start: usize, end: usize| self.text().get(start..end).is_some_and(|part| part.trim() == text);
        let strong = |kind: &MarkKind| matches!(kind, MarkKind::Strong | MarkKind::Emphasis);
        self.block.text.marks.iter().any(|mark| strong(&mark.kind) && covers(mark.span.start, mark.span.end))
    }

    /// Whether the whole text is a link.
    pub(super) fn is_link(&self) -> bool {
        let text = self.text().trim();
        self.block.text.marks.iter().any(|mark| {
            matches!(mark.kind, MarkKind::Link { .. })
                && self.text().get(mark.span.range()).is_some_and(|part| part.trim() == text)
        })
    }

    /// Whether it is text of its own: neither empty nor merged.
    pub(super) fn has_text(&self) -> bool {
        self.shape.length > 0 && !self.gone
    }
}

impl Shape {
    pub(super) fn of(text: &str) -> Shape {
        const WORDS: usize = 200;
        let closing =
            |c: char| fold::quote(c).is_some() || matches!(c, ')' | ']' | '»' | '«' | '”' | '\u{200E}' | '\u{200F}');
        let last = text.trim_end_matches(closing).chars().next_back();
        let stopped = matches!(last, Some('.' | '…' | '۔' | '。'));
        Shape {
            words: text.split_whitespace().take(WORDS).count(),
            length: text.len(),
            sentence: stopped || matches!(last, Some('?' | '!' | '؟')),
            stopped,
        }
    }
}

/// Marks which blocks adjoin the one before, by the places they were read from.
pub(super) fn mark_adjoining(drafts: &mut [Draft]) {
    let gaps: Vec<Option<usize>> = (0..drafts.len()).map(|index| gap(drafts, index)).collect();
    // A line end is one byte, or two where the source has CR LF: then no gap is odd.
    let odd = gaps.iter().flatten().any(|gap| gap % 2 == 1);
    let doubled = gaps.iter().flatten().any(|gap| *gap >= 4);
    let line_end = if odd || !doubled { 1 } else { 2 };
    for (draft, gap) in drafts.iter_mut().zip(gaps) {
        draft.adjoins = gap.is_some_and(|gap| (1..=line_end).contains(&gap));
    }
}

/// How many bytes of the source stand between a block and the one before.
fn gap(drafts: &[Draft], index: usize) -> Option<usize> {
    let before = drafts.get(index.checked_sub(1)?)?.block.source?;
    drafts[index].block.source?.start.checked_sub(before.end)
}
