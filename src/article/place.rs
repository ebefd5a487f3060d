//! Where a block stands among its neighbours.
//!
//! Blocks are a flat list, so that each stage walks them without a tree. Blocks of one list, table, figure or quotation
//! follow one another and carry its number; `localize` builds the tree of the page from that.

/// Where a block stands. The numbers of lists, tables, figures and quotations are unique within the article.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// In the flow of the text.
    #[default]
    Flow,
    /// In a list.
    List(ListItem),
    /// In a table.
    Table(Cell),
    /// In a figure: its caption, its credit, or (an image mark in an empty text) its picture.
    Figure(usize),
    /// In a quotation set apart.
    Quotation(usize),
    /// A heading of that level, 1 to 6.
    Heading(u8),
}

/// An item of a list, or a further paragraph of the same item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListItem {
    /// The list. A nested list has a number of its own.
    pub list: usize,
    /// How deep it is nested: 0 is outermost.
    pub depth: usize,
    /// Whether the items are numbered.
    pub ordered: bool,
    /// The item, from 0 in its list; paragraphs of one item have the same.
    pub item: usize,
    /// The number printed at the first item of an ordered list.
    pub first: u64,
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The table.
    pub table: usize,
    /// The row, from 0.
    pub row: usize,
    /// The column, from 0, on the start side.
    pub column: usize,
    /// Whether it heads a row or a column.
    pub header: bool,
    /// Over how many columns it reaches, from 1.
    pub columns: usize,
    /// Over how many rows it reaches, from 1.
    pub rows: usize,
}
