//! Tables, put together again from their cells.

use super::{Stage, language};
use crate::article::{Block, Cell, Directed, Place, Role};
use crate::page::{Element, Scope, Table, TableCell};

/// As many columns as a page can show; a gap is filled no further.
const WIDEST: usize = 256;

impl Stage<'_> {
    /// The table that a row of neighbouring cells make. Cells that the source left out are filled in, so that the columns
    /// stand under their heads.
    pub(super) fn table(&mut self, blocks: &[Block<Directed>]) -> Element {
        let mut rows: Vec<Vec<(Cell, TableCell)>> = Vec::new();
        let mut row = None;
        for block in blocks {
            let Place::Table(place) = &block.place else { continue };
            if row != Some(place.row) {
                row = Some(place.row);
                rows.push(Vec::new());
            }
            let Some(cells) = rows.last_mut() else { continue };
            let passage = self.prose(block, Role::TableCell);
            let content = if passage.content.is_empty() { Vec::new() } else { vec![passage] };
            match cells.last_mut() {
                Some((last, cell)) if last.column == place.column => cell.content.extend(content),
                _ => cells.push((place.clone(), self.cell(block, place, content))),
            }
        }
        let head = rows.iter().take_while(|row| row.iter().all(|(place, _)| place.header)).count();
        let head = if head == rows.len() { head.min(1) } else { head };
        let direction = self.direction_of_group(blocks.iter());
        Element::Table(Table { direction, head, rows: grid(rows, head) })
    }

    fn cell(&self, block: &Block<Directed>, place: &Cell, content: Vec<crate::page::Passage>) -> TableCell {
        let text = &block.text.text;
        let numeric = !place.header && text.contains(|c: char| c.is_numeric()) && language::majority(text).is_none();
        TableCell {
            scope: (place.header && !content.is_empty()).then_some(if place.row > 0 && place.column == 0 {
                Scope::Row
            } else {
                Scope::Column
            }),
            columns: place.columns.max(1),
            rows: place.rows.max(1),
            numeric,
            content,
        }
    }
}

/// The rows as a grid: gaps filled, and no cell reaching beyond its part of the table.
fn grid(rows: Vec<Vec<(Cell, TableCell)>>, head: usize) -> Vec<Vec<TableCell>> {
    let count = rows.len();
    let reach = |(place, cell): &(Cell, TableCell)| place.column.saturating_add(cell.columns).min(WIDEST);
    let width = rows.iter().flatten().map(reach).max().unwrap_or(0);
    // In each column, for how many rows more a cell from above reaches.
    let mut covered: Vec<usize> = Vec::new();
    let mut done: Vec<Vec<TableCell>> = Vec::with_capacity(count);
    for (number, row) in rows.into_iter().enumerate() {
        let below = if number < head { head } else { count } - number;
        let mut cells = Vec::with_capacity(row.len());
        let mut column = 0;
        for (place, mut cell) in row {
            fill(&covered, &mut column, place.column.min(WIDEST), &mut cells);
            cell.rows = cell.rows.min(below);
            cell.columns = cell.columns.min(free(&covered, column)).min(WIDEST);
            if covered.len() < column + cell.columns {
                covered.resize(column + cell.columns, 0);
            }
            covered[column..column + cell.columns].fill(cell.rows);
            column += cell.columns;
            cells.push(cell);
        }
        fill(&covered, &mut column, width, &mut cells);
        for reach in &mut covered {
            *reach = reach.saturating_sub(1);
        }
        done.push(cells);
    }
    done
}

/// Puts empty cells from `column` up to `end` where no cell from above reaches.
fn fill(covered: &[usize], column: &mut usize, end: usize, cells: &mut Vec<TableCell>) {
    loop {
        while covered.get(*column).is_some_and(|reach| *reach > 0) {
            *column += 1;
        }
        if *column >= end {
            return;
        }
        cells.push(TableCell { scope: None, columns: 1, rows: 1, numeric: false, content: Vec::new() });
        *column += 1;
    }
}

/// How many columns from `column` on are free.
fn free(covered: &[usize], column: usize) -> usize {
    covered.iter().skip(column).position(|reach| *reach > 0).unwrap_or(usize::MAX)
}
