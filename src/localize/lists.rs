//! Lists, put together again from their items.

use std::collections::BTreeMap;

use super::Stage;
use crate::article::{Block, Directed, ListItem, Place, Role};
use crate::lang::Direction;
use crate::page::{Element, List};

/// How deep lists nest on a page; what is deeper stands at this depth.
const DEEPEST: usize = 16;

/// A list that is being put together.
struct Open {
    number: usize,
    depth: usize,
    /// The item that was begun last.
    item: usize,
    list: List,
}

impl Open {
    fn new(place: &ListItem, depth: usize, direction: Direction) -> Open {
        let list = List { ordered: place.ordered, start: place.first, direction, items: Vec::new() };
        Open { number: place.list, depth, item: place.item, list }
    }
}

impl Stage<'_> {
    /// The list that a row of neighbouring items make, inner lists within.
    pub(super) fn list(&mut self, blocks: &[Block<Directed>]) -> Vec<Element> {
        let mut done = Vec::new();
        let mut open: Vec<Open> = Vec::new();
        let declared = declared_directions(blocks);
        for block in blocks {
            let Place::List(place) = &block.place else { continue };
            let depth = place.depth.min(DEEPEST);
            while open
                .last()
                .is_some_and(|last| last.depth > depth || (last.depth == depth && last.number != place.list))
            {
                close(&mut open, &mut done);
            }
            if open.last().is_none_or(|last| last.depth < depth) {
                let direction = declared.get(&place.list).copied().flatten().unwrap_or(self.article_direction);
                open.push(Open::new(place, depth, direction));
            }
            let text = self.item(block);
            let Some(last) = open.last_mut() else { continue };
            match last.list.items.last_mut() {
                Some(item) if last.item == place.item => item.push(text),
                _ => last.list.items.push(vec![text]),
            }
            last.item = place.item;
        }
        while !open.is_empty() {
            close(&mut open, &mut done);
        }
        done
    }

    fn item(&mut self, block: &Block<Directed>) -> Element {
        match block.state.label.role {
            Role::Preformatted => Element::Preformatted(self.prose(block, Role::Preformatted)),
            role => Element::Text(self.message_or_prose(block, role)),
        }
    }
}

/// Ends the innermost list: it goes into the item around it.
fn close(open: &mut Vec<Open>, done: &mut Vec<Element>) {
    let Some(Open { list, .. }) = open.pop() else { return };
    let around = open.last_mut().and_then(|around| around.list.items.last_mut());
    around.unwrap_or(done).push(Element::List(list));
}

/// Of each list the direction that the source declares for all its items.
fn declared_directions(blocks: &[Block<Directed>]) -> BTreeMap<usize, Option<Direction>> {
    let mut directions = BTreeMap::new();
    for block in blocks {
        let Place::List(place) = &block.place else { continue };
        let known = directions.entry(place.list).or_insert(block.declared_direction);
        *known = known.filter(|known| block.declared_direction == Some(*known));
    }
    directions
}
