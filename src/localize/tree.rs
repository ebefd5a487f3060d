//! The flat blocks become the tree of the page: what stands over the body, in it, under it, and among the comments.

use super::{Chrome, Stage};
use crate::article::{Article, Block, Directed, Place, Role};
use crate::lang::Direction;
use crate::page::{Comments, Element, Figure, LiveEntry, Page, Passage};

/// The parts of a page while it is put together.
#[derive(Default)]
pub(super) struct Parts {
    pub(super) header: Vec<Passage>,
    /// Whether the headline is among them.
    pub(super) headline: bool,
    pub(super) lead: Figure,
    pub(super) body: Vec<Element>,
    pub(super) footer: Vec<Element>,
    pub(super) comments: Comments,
    /// The entry of a live blog that is being told.
    entry: Option<LiveEntry>,
    /// The levels of heading that the article uses, smallest first.
    levels: Vec<u8>,
    /// The level of the heading before, where 1 is the headline.
    level: u8,
}

/// Where on the page a block goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Slot {
    Header,
    Body,
    Footer,
    Comments,
    Nowhere,
}

impl Stage<'_> {
    /// The page of an article.
    pub(super) fn page(&mut self, article: Article<Directed>) -> Page {
        let Article { metadata, blocks, removed, .. } = article;
        self.removed = removed;
        let mut parts = Parts { levels: levels(&blocks), level: 1, ..Parts::default() };
        let mut rest = blocks.as_slice();
        while let Some(first) = rest.first() {
            let slot = self.slot(first, &parts);
            let length =
                1 + rest[1..].iter().take_while(|next| belongs(first, next) && self.slot(next, &parts) == slot).count();
            let (group, after) = rest.split_at(length);
            rest = after;
            match slot {
                Slot::Header => group.iter().for_each(|block| self.over(block, &mut parts)),
                Slot::Body => self.body(group, &mut parts),
                Slot::Footer => {
                    let elements = self.elements(group, &mut parts);
                    parts.footer.extend(elements);
                }
                Slot::Comments => group.iter().for_each(|block| self.comment(block, &mut parts.comments)),
                Slot::Nowhere => group.iter().for_each(|block| {
                    self.leave_out(block.state.label.role, &block.text.text, block.source, "chrome is dropped");
                }),
            }
        }
        parts.end_entry();
        self.complete(&metadata, &mut parts);
        parts.header.sort_by_key(|passage| rank(passage.role));
        self.frame(&metadata, parts)
    }

    fn slot(&self, block: &Block<Directed>, parts: &Parts) -> Slot {
        let role = block.state.label.role;
        if role == Role::Duplicate || (role.is_chrome() && self.options.chrome == Chrome::Drop) {
            return Slot::Nowhere;
        }
        match role {
            Role::Headline if parts.headline => Slot::Body,
            role if rank(role).is_some() => Slot::Header,
            Role::Comment | Role::CommentChrome => Slot::Comments,
            Role::Footnote | Role::Tags | Role::Related | Role::Share | Role::Navigation => Slot::Footer,
            Role::Copyright | Role::Subscribe | Role::Advertisement => Slot::Footer,
            _ => Slot::Body,
        }
    }

    /// A text over the body, in the order of a page: kicker, headline, standfirst, byline, dates.
    fn over(&mut self, block: &Block<Directed>, parts: &mut Parts) {
        if block.text.text.trim().is_empty() {
            return;
        }
        let passage = self.message_or_prose(block, block.state.label.role);
        parts.over(passage);
    }

    fn body(&mut self, group: &[Block<Directed>], parts: &mut Parts) {
        if self.is_figure(group) {
            return self.figure(group, parts);
        }
        if let [block] = group
            && block.state.label.role == Role::LiveEntry
        {
            parts.end_entry();
            parts.level = 2;
            parts.entry = Some(LiveEntry { heading: self.message_or_prose(block, Role::LiveEntry), body: Vec::new() });
            return;
        }
        let elements = self.elements(group, parts);
        parts.sink().extend(elements);
    }

    /// A group of neighbours as elements.
    fn elements(&mut self, group: &[Block<Directed>], parts: &mut Parts) -> Vec<Element> {
        match &group[0].place {
            Place::List(_) => return self.list(group),
            Place::Table(_) => return vec![self.table(group)],
            Place::Quotation(_) => {
                let words = group.iter().filter(|block| !is_blank(block));
                let passages: Vec<_> = words.map(|block| self.message_or_prose(block, Role::Quotation)).collect();
                return if passages.is_empty() { Vec::new() } else { vec![Element::Quotation(passages)] };
            }
            _ => {}
        }
        group.iter().filter(|block| !is_blank(block)).map(|block| self.element(block, parts)).collect()
    }

    fn element(&mut self, block: &Block<Directed>, parts: &mut Parts) -> Element {
        match (block.state.label.role, &block.place) {
            (Role::Preformatted, _) => Element::Preformatted(self.prose(block, Role::Preformatted)),
            (Role::Quotation, _) => Element::Quotation(vec![self.message_or_prose(block, Role::Quotation)]),
            (Role::Crosshead | Role::Headline, place) => {
                let level = parts.next_level(level(place));
                Element::Heading { level, text: self.message_or_prose(block, Role::Crosshead) }
            }
            (role, _) => Element::Text(self.message_or_prose(block, role)),
        }
    }

    /// The side from which a list or table runs: the one that the source declares for all of it, else the article's.
    pub(super) fn direction_of_group<'b>(&self, blocks: impl Iterator<Item = &'b Block<Directed>>) -> Direction {
        let mut declared = blocks.map(|block| block.declared_direction);
        let first = declared.next().flatten();
        first.filter(|first| declared.all(|other| other == Some(*first))).unwrap_or(self.article_direction)
    }
}

/// Whether a block goes on with what `first` began: the same list (or one inside it), table, figure or quotation.
fn belongs(first: &Block<Directed>, next: &Block<Directed>) -> bool {
    match (&first.place, &next.place) {
        (Place::List(first), Place::List(next)) => next.list == first.list || next.depth > first.depth,
        (Place::Table(first), Place::Table(next)) => first.table == next.table,
        (Place::Figure(first), Place::Figure(next)) | (Place::Quotation(first), Place::Quotation(next)) => {
            first == next
        }
        _ => false,
    }
}

/// A block that says nothing: only a cell of a table counts even so.
fn is_blank(block: &Block<Directed>) -> bool {
    block.text.text.trim().is_empty() && block.text.marks.is_empty()
}

/// The place of a role over the body, from the top.
fn rank(role: Role) -> Option<usize> {
    const ORDER: [Role; 8] = [
        Role::Section,
        Role::Headline,
        Role::Standfirst,
        Role::Byline,
        Role::Translation,
        Role::Published,
        Role::Updated,
        Role::ReadingTime,
    ];
    ORDER.iter().position(|ranked| *ranked == role)
}

/// The level that the source gave a heading.
fn level(place: &Place) -> u8 {
    match place {
        Place::Heading(level) => *level,
        _ => 2,
    }
}

fn levels(blocks: &[Block<Directed>]) -> Vec<u8> {
    let headings = blocks.iter().filter(|block| block.state.label.role == Role::Crosshead);
    let mut levels: Vec<u8> = headings.map(|block| level(&block.place)).collect();
    levels.sort_unstable();
    levels.dedup();
    levels
}

impl Parts {
    /// Adds a text over the body.
    pub(super) fn over(&mut self, passage: Passage) {
        self.headline |= passage.role == Role::Headline;
        self.header.push(passage);
    }

    /// Whether nothing of the body has been told yet.
    pub(super) fn is_at_start(&self) -> bool {
        self.body.is_empty() && self.entry.is_none()
    }

    /// Where the next element of the body goes.
    pub(super) fn sink(&mut self) -> &mut Vec<Element> {
        match &mut self.entry {
            Some(entry) => &mut entry.body,
            None => &mut self.body,
        }
    }

    fn end_entry(&mut self) {
        if let Some(entry) = self.entry.take() {
            self.body.push(Element::LiveEntry(entry));
        }
    }

    /// The level of the next heading: the levels of the source, from 2 and without a gap.
    fn next_level(&mut self, level: u8) -> u8 {
        let rank = self.levels.iter().position(|known| *known == level).unwrap_or(0) as u8;
        self.level = (rank + 2).min(self.level + 1).min(6);
        self.level
    }
}
