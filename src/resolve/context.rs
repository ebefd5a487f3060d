//! What stands around a block: its table or list, and the article.

use std::collections::HashMap;

use super::{ResolveOptions, light};
use crate::article::{Article, Place, Segmented};
use crate::bidi::LetterStatistics;
use crate::lang::Direction;

/// The directions of an article and of the tables and lists in it.
pub(super) struct Contexts {
    article: Option<Direction>,
    groups: HashMap<Group, Count>,
}

/// Blocks that are one thing to the reader.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Group {
    List(usize),
    Table(usize),
    Quotation(usize),
}

/// What runs in each direction: letters of an article, or blocks of a group.
#[derive(Default)]
struct Count {
    ltr: usize,
    rtl: usize,
}

impl Count {
    fn add(&mut self, direction: Option<Direction>, ltr: usize, rtl: usize) {
        match direction {
            Some(Direction::Ltr) => self.ltr += ltr,
            Some(Direction::Rtl) => self.rtl += rtl,
            None => {}
        }
    }

    fn direction(&self) -> Option<Direction> {
        match self.ltr.cmp(&self.rtl) {
            std::cmp::Ordering::Greater => Some(Direction::Ltr),
            std::cmp::Ordering::Less => Some(Direction::Rtl),
            std::cmp::Ordering::Equal => None,
        }
    }
}

impl Contexts {
    pub(super) fn new(article: &Article<Segmented>, options: &ResolveOptions) -> Contexts {
        let mut groups: HashMap<Group, Count> = HashMap::new();
        let mut all = Count::default();
        let language = article.language.as_ref().and_then(|language| language.direction());
        for block in &article.blocks {
            let group = group_of(&block.place);
            if group.is_none() && language.is_some() {
                continue;
            }
            let statistics = LetterStatistics::new(&block.text.text, &light(&block.state.segments.tokens));
            let majority = statistics.majority();
            all.add(majority, statistics.ltr, statistics.rtl);
            // One long item says no more of a list than a short one.
            if let Some(group) = group {
                groups.entry(group).or_default().add(majority, 1, 1);
            }
        }
        Contexts { article: language.or(all.direction()).or(options.direction), groups }
    }

    /// The direction of what stands around a block in that place.
    pub(super) fn around(&self, place: &Place) -> Option<Direction> {
        let group = group_of(place).and_then(|group| self.groups.get(&group)?.direction());
        group.or(self.article)
    }
}

fn group_of(place: &Place) -> Option<Group> {
    match place {
        Place::List(item) => Some(Group::List(item.list)),
        Place::Table(cell) => Some(Group::Table(cell.table)),
        Place::Quotation(quotation) => Some(Group::Quotation(*quotation)),
        Place::Flow | Place::Figure(_) | Place::Heading(_) => None,
    }
}
