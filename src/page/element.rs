//! The elements of a page's body: the tree that was flat blocks until `localize`.

use super::inline::Inline;
use super::passage::Passage;
use crate::lang::Direction;

/// An element of the body.
#[derive(Clone, Debug, PartialEq)]
pub enum Element {
    /// A paragraph, or another text of one piece: its [role](Passage::role) says which.
    Text(Passage),
    /// A heading.
    Heading {
        /// Its level, 2 to 6. Level 1 is the headline's; no level is skipped.
        level: u8,
        /// Its words.
        text: Passage,
    },
    /// A quotation set apart.
    Quotation(Vec<Passage>),
    /// A list.
    List(List),
    /// A table.
    Table(Table),
    /// A figure.
    Figure(Box<Figure>),
    /// Text whose spaces and line ends count.
    Preformatted(Passage),
    /// An entry of a live blog.
    LiveEntry(LiveEntry),
}

/// A list. Its markers stand on the start side of its own direction, whatever its items hold.
#[derive(Clone, Debug, PartialEq)]
pub struct List {
    /// Whether the items are numbered.
    pub ordered: bool,
    /// The number of the first item.
    pub start: u64,
    /// The side on which the markers stand.
    pub direction: Direction,
    /// The items, each of paragraphs and inner lists.
    pub items: Vec<Vec<Element>>,
}

/// A table. Its columns run from the start side of its own direction.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// The side from which the columns run: the start of it.
    pub direction: Direction,
    /// How many of the rows are the head.
    pub head: usize,
    /// The rows.
    pub rows: Vec<Vec<TableCell>>,
}

/// A cell of a [`Table`].
#[derive(Clone, Debug, PartialEq)]
pub struct TableCell {
    /// What it heads, where it is a heading.
    pub scope: Option<Scope>,
    /// Over how many columns it reaches, from 1.
    pub columns: usize,
    /// Over how many rows it reaches, from 1.
    pub rows: usize,
    /// Whether it says a number and nothing else: such cells are set in figures of one width.
    pub numeric: bool,
    /// Its paragraphs; an empty cell has none.
    pub content: Vec<Passage>,
}

/// What a heading in a table heads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Its column.
    Column,
    /// Its row.
    Row,
}

/// A figure: pictures, what they show, and who made them. Any of the three may be missing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figure {
    /// The pictures.
    pub images: Vec<Image>,
    /// What they show.
    pub caption: Option<Passage>,
    /// Who made them.
    pub credit: Option<Passage>,
}

impl Figure {
    /// Whether it holds nothing.
    pub fn is_empty(&self) -> bool {
        self.images.is_empty() && self.caption.is_none() && self.credit.is_none()
    }
}

/// A picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Image {
    /// The address; already one that a page may carry.
    pub src: String,
    /// Its text alternative, in the page's language and direction unless it says otherwise; empty for a picture without.
    pub alt: Vec<Inline>,
}

/// An entry of a live blog.
#[derive(Clone, Debug, PartialEq)]
pub struct LiveEntry {
    /// Its time stamp or heading.
    pub heading: Passage,
    /// What it says.
    pub body: Vec<Element>,
}

/// The readers' comments, and the words of the site around them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comments {
    /// The heading: how many there are.
    pub heading: Option<Passage>,
    /// The comments.
    pub comments: Vec<Comment>,
    /// The words around them: questions, links, buttons.
    pub chrome: Vec<Passage>,
}

impl Comments {
    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.comments.is_empty() && self.chrome.is_empty() && self.heading.is_none()
    }
}

/// A reader's comment: a block of its own, with the direction of its own text.
#[derive(Clone, Debug, PartialEq)]
pub struct Comment {
    /// Who wrote it.
    pub author: Option<Passage>,
    /// When.
    pub published: Option<Passage>,
    /// The heading that its author gave it.
    pub title: Option<Passage>,
    /// What was written.
    pub body: Vec<Passage>,
}
