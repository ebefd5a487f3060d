//! Tables as text: to a pipe a tab between the cells, on a terminal columns.
//!
//! A tab is a segment separator (UAX #9, class S): it keeps the columns in the order of the table whatever its cells hold.

use unicode_width::UnicodeWidthStr;

use super::TextOptions;
use super::lines::Words;
use super::style::Style;
use crate::page::{Inline, Isolates, Table, TableCell};

/// The rows of a table, each a line.
pub(super) fn rows(table: &Table, isolates: Isolates, options: &TextOptions) -> Vec<String> {
    let cells: Vec<Vec<String>> =
        table.rows.iter().map(|row| row.iter().map(|cell| words(cell, isolates)).collect()).collect();
    if options.width.is_none() {
        return cells.into_iter().map(|row| row.join("\t")).collect();
    }
    let count = cells.iter().map(Vec::len).max().unwrap_or(0);
    let width =
        |column: usize| cells.iter().filter_map(|row| row.get(column)).map(|cell| cell.width()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..count).map(width).collect();
    cells.iter().map(|row| padded(row, &widths)).collect()
}

/// A row with each cell but the last as wide as its column. The tab after the blanks keeps the order of the columns; the
/// printer takes it for one more blank.
fn padded(row: &[String], widths: &[usize]) -> String {
    let mut line = String::new();
    for (number, cell) in row.iter().enumerate() {
        line.push_str(cell);
        if number + 1 < row.len() {
            line.extend(std::iter::repeat_n(' ', widths[number] - cell.width() + 1));
            line.push('\t');
        }
    }
    line
}

/// The words of a cell, on one line.
fn words(cell: &TableCell, isolates: Isolates) -> String {
    let mut all = String::new();
    for passage in &cell.content {
        let mut words = Words::new(passage, isolates);
        let content: Vec<Inline> = passage.content.clone();
        words.tell(&content, Style::default());
        if !all.is_empty() {
            all.push(' ');
        }
        all.push_str(&words.text.replace(['\n', '\t'], " "));
    }
    all
}
