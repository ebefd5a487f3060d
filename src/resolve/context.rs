//! What stands around a block: its table or list, and the article.

use std::collections::HashMap;

use super::{ResolveOptions, light};
use crate::article::{Article, Place, Segmented};
use crate::bidi::LetterStatistics;
use crate::lang::Direction;

/// The directions of an article and of the tables and lists in it.
pub(super) struct Contexts {
    article: Option<Direction>,
    groups: HashMap<Group, Letters>,
}

/// Blocks that are one thing to the reader.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Group {
    List(usize),
    Table(usize),
    Quotation(usize),
}

#[derive(Default)]
struct Letters {
    ltr: usize,
    rtl: usize,
}

impl Letters {
    fn add(&mut self, statistics: &LetterStatistics) {
        match statistics.majority() {
            Some(Direction::Ltr) => self.ltr += statistics.ltr,
            Some(Direction::Rtl) => self.rtl += statistics.rtl,
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
        let mut groups: HashMap<Group, Letters> = HashMap::new();
        let mut all = Letters::default();
        let language = article.language.as_ref().and_then(|language| language.direction());
        for block in &article.blocks {
            let group = group_of(&block.place);
            if group.is_none() && language.is_some() {
                continue;
            }
            let statistics = LetterStatistics::new(&block.text.text, &light(&block.state.segments.tokens));
            all.add(&statistics);
            if let Some(group) = group {
                groups.entry(group).or_default().add(&statistics);
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
