//! The readers' comments: each a block of its own, whatever it holds.

use super::Stage;
use crate::article::{Block, CommentParts, Directed, Role};
use crate::catalog::Arguments;
use crate::page::{Comment, Comments, Inline, Passage, controls_by_name};
use crate::text::Span;

impl Stage<'_> {
    /// Adds a comment, or a line of the site's around them.
    pub(super) fn comment(&mut self, block: &Block<Directed>, comments: &mut Comments) {
        if block.text.text.trim().is_empty() {
            return;
        }
        let label = &block.state.label;
        match &label.comment {
            Some(parts) => {
                let comment = self.parts(block, &parts.clone());
                comments.comments.push(comment);
            }
            None if label.role == Role::Comment => {
                let whole = Span::new(0, block.text.text.len());
                let body = self.paragraphs(block, whole);
                comments.comments.push(Comment { author: None, published: None, title: None, body });
            }
            None => {
                let message = label.message.as_ref();
                let bare = message.filter(|message| message.arguments.is_empty());
                if bare.is_some_and(|message| !self.said.insert(message.id.clone())) {
                    return self.leave_out(label.role, &block.text.text, block.source, "the page says so already");
                }
                let line = self.message_or_prose(block, Role::CommentChrome);
                if message.is_some_and(|message| message.id == "comment-count") && comments.heading.is_none() {
                    comments.heading = Some(line);
                } else {
                    comments.chrome.push(line);
                }
            }
        }
    }

    fn parts(&mut self, block: &Block<Directed>, parts: &CommentParts) -> Comment {
        let text = &block.text.text;
        let author = parts.author.map(|span| {
            let name = controls_by_name(&text[span.range()]).into_owned();
            Passage { content: vec![Inline::Text(name)], ..self.part(block, span, Role::Byline) }
        });
        let published = match (parts.published, parts.printed) {
            (Some(stamp), _) => Some(Passage { source: block.source, ..self.date(stamp, Role::Published) }),
            (None, Some(printed)) => Some(self.part(block, printed, Role::Published)),
            (None, None) => None,
        };
        let title = parts.title.map(|span| self.part(block, span, Role::Crosshead));
        Comment { author, published, title, body: self.paragraphs(block, parts.body) }
    }

    /// The paragraphs of a comment: an empty line parts them. All have the direction of the comment.
    fn paragraphs(&mut self, block: &Block<Directed>, body: Span) -> Vec<Passage> {
        let text = &block.text.text[body.range()];
        let mut paragraphs = Vec::new();
        let mut start = 0;
        while start < text.len() {
            let end = text[start..].find("\n\n").map_or(text.len(), |at| start + at);
            let paragraph = &text[start..end];
            let before = paragraph.len() - paragraph.trim_start().len();
            let span = Span::new(body.start + start + before, body.start + start + before + paragraph.trim().len());
            if !span.is_empty() {
                let direction = block.state.directions.direction;
                paragraphs.push(Passage { direction, ..self.part(block, span, Role::Comment) });
            }
            start = end + 2;
        }
        paragraphs
    }

    /// The heading over the comments: how many there are.
    pub(super) fn comment_heading(&mut self, comments: &mut Comments) {
        if comments.heading.is_none() && !comments.comments.is_empty() {
            let count = comments.comments.len() as f64;
            let heading = self.message("comment-count", &Arguments::new().with("count", count), Role::CommentChrome);
            comments.heading = Some(heading);
        }
    }
}
