//! Tables: which hold data, and in which column a cell stands.

use std::collections::HashMap;

use dom_query::{NodeId, NodeRef};

use super::element::{self, Kind};
use super::walk::{Edge, edges};
use crate::article::Cell;

/// Which tables below a node hold data. The others lay a page out, and their cells are boxes of blocks.
#[derive(Debug, Default)]
pub(super) struct Tables {
    facts: HashMap<NodeId, Facts>,
}

#[derive(Debug, Default)]
struct Facts {
    rows: usize,
    columns: usize,
    columns_here: usize,
    paragraphs_here: usize,
    headers: bool,
    boxes: bool,
}

impl Tables {
    /// Looks at all tables, in one pass.
    pub(super) fn survey(root: &NodeRef<'_>) -> Tables {
        let mut tables = Tables::default();
        let mut open: Vec<(NodeId, Facts)> = Vec::new();
        for (edge, node) in edges(root) {
            let Some(name) = node.node_name() else { continue };
            let kind = element::kind(&name);
            if edge == Edge::Leave {
                if kind == Kind::Table
                    && let Some((id, facts)) = open.pop()
                {
                    tables.facts.insert(id, facts);
                }
                continue;
            }
            if let Some((_, facts)) = open.last_mut() {
                facts.see(kind, &name);
            }
            if kind == Kind::Table {
                let presentation = node.attr("role").is_some_and(|role| matches!(&*role, "presentation" | "none"));
                open.push((node.id, Facts { boxes: presentation, ..Facts::default() }));
            }
        }
        tables
    }

    /// Whether the table holds data.
    pub(super) fn holds_data(&self, table: &NodeRef<'_>) -> bool {
        self.facts
            .get(&table.id)
            .is_some_and(|facts| !facts.boxes && facts.columns > 1 && (facts.rows > 1 || facts.headers))
    }
}

impl Facts {
    fn see(&mut self, kind: Kind, name: &str) {
        match kind {
            Kind::Row => {
                self.rows += 1;
                self.columns_here = 0;
            }
            Kind::Cell { header } => {
                self.columns_here += 1;
                self.columns = self.columns.max(self.columns_here);
                self.headers |= header;
                self.paragraphs_here = 0;
            }
            Kind::Table | Kind::Heading(_) | Kind::Figure | Kind::Quotation | Kind::Navigation => self.boxes = true,
            Kind::Block if name == "p" => {
                self.paragraphs_here += 1;
                self.boxes |= self.paragraphs_here > 2;
            }
            Kind::Block => self.boxes |= matches!(name, "article" | "section" | "form"),
            _ => {}
        }
    }
}

/// Places cells in the grid of a table (HTML 4.9.12.1, forming a table).
#[derive(Debug)]
pub(super) struct Grid {
    table: usize,
    rows: usize,
    column: usize,
    /// The columns that cells of earlier rows reach into, from the start side, and the row before which that ends.
    reaching: Vec<(usize, usize, usize)>,
}

impl Grid {
    /// No table of an article is wider; a cell that claims to be costs no more than this.
    const WIDEST: usize = 100;

    pub(super) fn new(table: usize) -> Grid {
        Grid { table, rows: 0, column: 0, reaching: Vec::new() }
    }

    pub(super) fn row(&mut self) {
        self.rows += 1;
        self.column = 0;
        let row = self.rows - 1;
        self.reaching.retain(|&(.., until)| until > row);
    }

    /// The place of the next cell of the row.
    pub(super) fn cell(&mut self, node: &NodeRef<'_>, header: bool) -> Cell {
        let span = |name: &str, most: usize| {
            let span = node.attr(name).and_then(|span| span.trim().parse().ok());
            span.unwrap_or(1).clamp(1, most)
        };
        let (columns, rows) = (span("colspan", Grid::WIDEST), span("rowspan", 1000));
        let row = self.rows.saturating_sub(1);
        for &(start, end, _) in &self.reaching {
            if start < self.column + columns && self.column < end {
                self.column = end;
            }
        }
        let column = self.column;
        self.column += columns;
        if rows > 1 && self.reaching.len() < Grid::WIDEST {
            let place = self.reaching.partition_point(|&(start, ..)| start < column);
            self.reaching.insert(place, (column, column + columns, row + rows));
        }
        Cell { table: self.table, row, column, header, columns, rows }
    }
}
