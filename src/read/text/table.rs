//! Tables, only where they are plain: rows of as many cells, apart by tabs or pipes.

use super::line::Line;
use crate::article::Cell;
use crate::read::characters;

/// A table.
pub(super) struct Table<'a> {
    /// The cells that say something, as lines, with their places; the number of the table is left 0.
    pub(super) cells: Vec<(Line<'a>, Cell)>,
    /// How many lines it takes.
    pub(super) lines: usize,
}

/// The table at the first of these lines.
pub(super) fn at<'a>(lines: &[Line<'a>]) -> Option<Table<'a>> {
    ['\t', '|'].into_iter().find_map(|separator| {
        lines.first()?.text.contains(separator).then(|| with_separator(lines, separator)).flatten()
    })
}

fn with_separator<'a>(lines: &[Line<'a>], separator: char) -> Option<Table<'a>> {
    let [head, next, ..] = lines else { return None };
    let (first, width) = (columns(head.text, separator), columns(next.text, separator));
    // The corner above the headers of the rows may be empty, and was lost with the indent.
    let corner = usize::from(separator == '\t' && first + 1 == width && head.indent >= 4);
    let ruled = is_rule(next.text);
    let bordered = [head, next].iter().all(|row| row.text.starts_with('|') && row.text.ends_with('|'));
    // Two pipes in each of three lines are a table; one pipe is how sites part a caption from its credit.
    let least = match separator {
        '\t' if width >= 3 => 2,
        '|' if ruled || bordered => 2,
        _ if separator == '\t' || width >= 3 => 3,
        _ => return None,
    };
    let fits = |row: &Line<'_>| row.end != Line::UNWRAPPED && columns(row.text, separator) == width;
    if width < 2 || first + corner != width || head.end == Line::UNWRAPPED {
        return None;
    }
    let count = 1 + lines[1..].iter().take_while(|row| !row.gap && fits(row)).count();
    if count < least {
        return None;
    }
    let rows = &lines[..count];
    let headed = ruled || corner == 1 || is_header(rows, separator);
    let mut cells = Vec::new();
    let mut row_number = 0;
    for (index, row) in rows.iter().enumerate() {
        if is_rule(row.text) {
            continue;
        }
        let corner = if index == 0 { corner } else { 0 };
        for (column, cell) in split(*row, separator).enumerate() {
            if !characters::is_blank(cell.text) {
                let header = headed && row_number == 0;
                cells.push((
                    cell,
                    Cell { table: 0, row: row_number, column: column + corner, header, columns: 1, rows: 1 },
                ));
            }
        }
        row_number += 1;
    }
    Some(Table { cells, lines: count })
}

/// The inside of a row: the pipes at its ends are its borders.
fn inside(row: &str, separator: char) -> (usize, &str) {
    if separator == '\t' {
        return (0, row);
    }
    let inner = row.strip_prefix('|').unwrap_or(row);
    (row.len() - inner.len(), inner.strip_suffix('|').unwrap_or(inner))
}

fn columns(row: &str, separator: char) -> usize {
    inside(row, separator).1.split(separator).count()
}

fn split<'a>(row: Line<'a>, separator: char) -> impl Iterator<Item = Line<'a>> {
    let (offset, inner) = inside(row.text, separator);
    let mut start = row.start + offset;
    inner.split(separator).map(move |cell| {
        let text = characters::trim(cell);
        let lead = cell.len() - cell.trim_start_matches(characters::is_noise).len();
        let line = Line { text, start: start + lead, ..row };
        start += cell.len() + separator.len_utf8();
        line
    })
}

/// `|---|:---:|`.
fn is_rule(row: &str) -> bool {
    row.contains('-') && row.contains('|') && row.chars().all(|c| matches!(c, '-' | ':' | '|' | '+' | ' '))
}

/// The first row is the header where it has no digit, and a column below it has one in every row.
fn is_header(rows: &[Line<'_>], separator: char) -> bool {
    let has_digit = |text: &str| text.chars().any(char::is_numeric);
    let mut below =
        rows[1..].iter().map(|row| split(*row, separator).map(|cell| has_digit(cell.text)).collect::<Vec<_>>());
    let Some(first) = below.next() else { return false };
    let always = below.fold(first, |always, row| always.iter().zip(row).map(|(a, b)| *a && b).collect());
    !has_digit(rows[0].text) && always.contains(&true)
}
