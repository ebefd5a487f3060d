//! Lists: `A, B, and C`.

use icu_list::options::ListFormatterOptions;
use icu_list::{ListFormatter, parts};
use writeable::{Part, PartsWrite, Writeable};

use super::Cldr;

/// A piece of a list as printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::catalog) enum ListPiece {
    /// The item of that number.
    Item(usize),
    /// What joins two items: a comma, a word.
    Joint(String),
}

impl Cldr {
    /// How this locale joins the items. What they say counts: Spanish "y" is "e" before an i, Hebrew "ve" takes a hyphen
    /// before a word in another script.
    pub(in crate::catalog) fn list(&self, items: &[&str]) -> Vec<ListPiece> {
        let options = ListFormatterOptions::default();
        let mut pieces = Pieces::default();
        let written = match ListFormatter::try_new_and((&self.locale.locale()).into(), options) {
            Ok(formatter) => formatter.format(items.iter()).write_to_parts(&mut pieces).is_ok(),
            Err(_) => false,
        };
        if written { pieces.pieces } else { joined_by_commas(items.len()) }
    }
}

fn joined_by_commas(items: usize) -> Vec<ListPiece> {
    let mut pieces: Vec<ListPiece> =
        (0..items).flat_map(|item| [ListPiece::Item(item), ListPiece::Joint(", ".to_owned())]).collect();
    pieces.pop();
    pieces
}

/// Takes the list as ICU writes it, part by part.
#[derive(Default)]
struct Pieces {
    pieces: Vec<ListPiece>,
    items: usize,
    within_item: bool,
}

impl std::fmt::Write for Pieces {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        match self.pieces.last_mut() {
            _ if self.within_item => {}
            Some(ListPiece::Joint(joint)) => joint.push_str(text),
            _ => self.pieces.push(ListPiece::Joint(text.to_owned())),
        }
        Ok(())
    }
}

impl PartsWrite for Pieces {
    type SubPartsWrite = Self;

    fn with_part(
        &mut self,
        part: Part,
        mut write: impl FnMut(&mut Self::SubPartsWrite) -> std::fmt::Result,
    ) -> std::fmt::Result {
        if part != parts::ELEMENT {
            return write(self);
        }
        self.pieces.push(ListPiece::Item(self.items));
        self.items += 1;
        self.within_item = true;
        let written = write(self);
        self.within_item = false;
        written
    }
}
