//! Figures: pictures, captions and credits find one another.
//!
//! In HTML they stand in one figure; in plain text a caption is a line of its own, and a credit one before the article,
//! after its caption, or in its brackets. A caption whose credit was recognised gives both apart.

use super::prose::is_picture;
use super::tree::Parts;
use super::{Stage, language};
use crate::article::{Block, Directed, Message, Place, Role};
use crate::page::{Address, Element, Figure, Image, Passage, address};
use crate::text::MarkKind;

impl Stage<'_> {
    /// Whether a group makes a figure or a part of one.
    pub(super) fn is_figure(&self, group: &[Block<Directed>]) -> bool {
        let first = &group[0];
        matches!(first.place, Place::Figure(_))
            || matches!(first.state.label.role, Role::Caption | Role::Credit)
            || is_picture(first)
    }

    /// Puts a figure where it belongs: over the body while that has not begun; into the figure before it, where it is what
    /// that lacks; else into the body.
    pub(super) fn figure(&mut self, group: &[Block<Directed>], parts: &mut Parts) {
        let mut figure = Figure::default();
        let mut others = Vec::new();
        for block in group {
            self.pictures(block, &mut figure);
            if block.text.text.trim().is_empty() {
                continue;
            }
            match block.state.label.role {
                Role::Credit => {
                    let credit = self.message_or_prose(block, Role::Credit);
                    figure.credit.get_or_insert(credit);
                }
                Role::Caption => self.caption(block, &mut figure),
                // In a figure, words are what it shows.
                _ if figure.caption.is_none() => self.caption(block, &mut figure),
                role => others.push(Element::Text(self.message_or_prose(block, role))),
            }
        }
        place(figure, parts);
        parts.sink().extend(others);
    }

    fn pictures(&mut self, block: &Block<Directed>, figure: &mut Figure) {
        for mark in &block.text.marks {
            let MarkKind::Image { src, alt } = &mark.kind else { continue };
            if let Some(src) = address(src, Address::Image) {
                figure.images.push(Image { src, alt: language::phrase(alt, self.direction) });
            } else if block.text.text.trim().is_empty() {
                self.refused(src, block);
            }
        }
    }

    fn caption(&mut self, block: &Block<Directed>, figure: &mut Figure) {
        let message = block.state.label.message.as_ref();
        let Some((message, caption)) = message.and_then(|message| Some((message, message.argument("caption")?))) else {
            let passage = self.prose_without_pictures(block);
            figure.caption.get_or_insert(passage);
            return;
        };
        let passage = self.part(block, caption.span, Role::Caption);
        figure.caption.get_or_insert(passage);
        if let Some(credit) = self.credit_of(block, message) {
            figure.credit.get_or_insert(credit);
        }
    }

    /// The credit out of a caption: `caption-credit-archive` has its `credit-archive`.
    fn credit_of(&mut self, block: &Block<Directed>, message: &Message) -> Option<Passage> {
        let own = message.id.strip_prefix("caption-").filter(|id| self.localizer.has(id));
        let credit = message.argument("credit");
        if credit.is_none() && own.is_none() {
            return None;
        }
        let alone = Message {
            id: own.unwrap_or("credit").to_owned(),
            language: message.language.clone(),
            arguments: message.arguments.iter().filter(|argument| argument.name != "caption").cloned().collect(),
        };
        Some(self.recognised(block, &alone, Role::Credit))
    }

    fn prose_without_pictures(&mut self, block: &Block<Directed>) -> Passage {
        let mut words = block.clone();
        words.text.marks.retain(|mark| !matches!(mark.kind, MarkKind::Image { .. }));
        self.prose(&words, Role::Caption)
    }
}

fn place(figure: Figure, parts: &mut Parts) {
    if figure.is_empty() {
        return;
    }
    if parts.is_at_start() && fits(&parts.lead, &figure) {
        return fill(&mut parts.lead, figure);
    }
    match parts.sink().last_mut() {
        Some(Element::Figure(before)) if figure.images.is_empty() && fits(before, &figure) => fill(before, figure),
        _ => parts.sink().push(Element::Figure(Box::new(figure))),
    }
}

/// Whether `figure` only says what `before` lacks.
fn fits(before: &Figure, figure: &Figure) -> bool {
    (before.images.is_empty() || figure.images.is_empty())
        && (before.caption.is_none() || figure.caption.is_none())
        && (before.credit.is_none() || figure.credit.is_none())
}

fn fill(before: &mut Figure, figure: Figure) {
    before.images.extend(figure.images);
    before.caption = before.caption.take().or(figure.caption);
    before.credit = before.credit.take().or(figure.credit);
}
