//! How much of anything is read. What no author needs is there to cost time or memory.

use super::ReadError;
use crate::article::{Article, Place, Read};

/// The bounds of what is read. What is nested deeper than its bound is flattened and told of; all else over a bound is an error.
///
/// ```
/// let limits = targum::Limits { bytes: 1024, ..targum::Limits::default() };
/// assert_eq!(limits.html_depth, 512);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The bytes of an input: 32 MiB.
    pub bytes: usize,
    /// How deep elements of HTML nest, at most 512, where browsers flatten too. What is deeper is flattened.
    pub html_depth: usize,
    /// How deep lists and quotations of Markdown nest, at most 100. What is deeper is flattened.
    pub markdown_nesting: usize,
    /// How deep arrays and objects of JSON nest, at most 128.
    pub json_depth: usize,
    /// The cells of all tables of an article, gaps included: 500,000.
    pub table_cells: usize,
    /// The entries of an archive: 10,000.
    pub archive_entries: usize,
    /// The bytes that are unpacked of an archive: 64 MiB.
    pub archive_bytes: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            bytes: 32 * 1024 * 1024,
            html_depth: 512,
            markdown_nesting: 100,
            json_depth: 128,
            table_cells: 500_000,
            archive_entries: 10_000,
            archive_bytes: 64 * 1024 * 1024,
        }
    }
}

/// No table is wider on a page; a gap is filled no further.
const WIDEST: usize = 256;

impl Limits {
    /// Refuses an article whose tables have too many cells, gaps included.
    pub(super) fn check_cells(&self, article: &Article<Read>) -> Result<(), ReadError> {
        let (mut cells, mut rows, mut width, mut last) = (0_usize, 0_usize, 0_usize, None);
        for block in &article.blocks {
            let Place::Table(cell) = &block.place else { continue };
            match last {
                Some((table, row)) if (table, row) == (cell.table, cell.row) => {}
                Some((table, _)) if table == cell.table => rows += 1,
                _ => {
                    cells = cells.saturating_add(rows * width);
                    (rows, width) = (1, 0);
                }
            }
            width = width.max(cell.column.saturating_add(cell.columns).min(WIDEST));
            last = Some((cell.table, cell.row));
        }
        match cells.saturating_add(rows * width) {
            cells if cells > self.table_cells => Err(ReadError::TooManyCells { cells, limit: self.table_cells }),
            _ => Ok(()),
        }
    }

    /// Refuses JSON that nests too deep, before anything is made of it.
    pub(super) fn check_json(&self, source: &str) -> Result<(), ReadError> {
        let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
        for (at, byte) in source.bytes().enumerate() {
            match byte {
                _ if escaped => escaped = false,
                b'\\' if in_string => escaped = true,
                b'"' => in_string = !in_string,
                b'[' | b'{' if !in_string => {
                    depth += 1;
                    if depth > self.json_depth {
                        let line = source[..at].matches('\n').count() + 1;
                        return Err(ReadError::TooDeep { line, limit: self.json_depth });
                    }
                }
                b']' | b'}' if !in_string => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        Ok(())
    }
}
