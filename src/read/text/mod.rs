//! Raw text, as scraped from a page or typed.
//!
//! A scraped page mixes two habits: one paragraph a line, and paragraphs apart by blank lines; some of its text may have
//! been wrapped at a column by a mail program or a terminal. So lines are measured over the whole file first
//! ([`wrap`]), and only a line that was plainly broken for want of room is joined to the next. Everything else that stands
//! on a line of its own is a block of its own: what it is for, `label` says.

mod line;
mod list;
mod quote;
mod table;
mod wrap;

use super::characters::{self, Cleaner};
use crate::article::{Article, Block, Cell, Metadata, Place, Read, Role};
use crate::text::SourceSpan;
use line::Line;
use wrap::Wrap;

/// Reads raw text. Source spans count in `source`.
pub(super) fn read(source: &str, cleaner: &mut Cleaner) -> Article<Read> {
    let lines = line::lines(source, cleaner);
    let wrap = Wrap::measure(&lines);
    let mut reader = Reader { lines: &lines, wrap, cleaner, blocks: Vec::new(), groups: 0 };
    let mut next = 0;
    while next < lines.len() {
        next = reader.block(next);
    }
    Article { language: None, metadata: Metadata::default(), blocks: reader.blocks, removed: Vec::new() }
}

/// Walks the lines and makes blocks of them.
struct Reader<'a> {
    lines: &'a [Line<'a>],
    wrap: Wrap,
    cleaner: &'a mut Cleaner,
    blocks: Vec<Block<Read>>,
    /// How many lists, tables and quotations there were, which is the number of the next.
    groups: usize,
}

impl<'a> Reader<'a> {
    /// Reads what begins at line `at`; gives the line after it.
    fn block(&mut self, at: usize) -> usize {
        let lines = self.lines;
        if let Some(table) = table::at(&lines[at..]) {
            return at + self.table(&table);
        }
        if let Some(list) = list::at(&lines[at..], self.wrap) {
            return at + self.list(list);
        }
        if let Some(quotation) = quote::at(&lines[at..], self.wrap) {
            return at + self.quotation(quotation);
        }
        let mut end = at + 1;
        while end < lines.len()
            && self.wrap.joins(&lines[end - 1], &lines[end])
            && list::at(&lines[end..], self.wrap).is_none()
        {
            end += 1;
        }
        self.push(&lines[at..end], |block| block);
        end
    }

    fn table(&mut self, table: &table::Table<'a>) -> usize {
        let number = self.next_group();
        for (cell, place) in &table.cells {
            let place = Place::Table(Cell { table: number, ..place.clone() });
            self.push(&[*cell], |block| Block { place, declared_role: Role::TableCell, ..block });
        }
        table.lines
    }

    fn list(&mut self, list: list::List<'a>) -> usize {
        let base = self.groups;
        self.groups += list.lists;
        for (lines, mut place) in list.items {
            place.list += base;
            let place = Place::List(place);
            self.push(&lines, |block| Block { place, declared_role: Role::ListItem, ..block });
        }
        list.lines
    }

    fn quotation(&mut self, quotation: quote::Quotation<'a>) -> usize {
        let number = self.next_group();
        for lines in quotation.paragraphs {
            let place = Place::Quotation(number);
            self.push(&lines, |block| Block { place, declared_role: Role::Quotation, ..block });
        }
        quotation.lines
    }

    fn next_group(&mut self) -> usize {
        self.groups += 1;
        self.groups - 1
    }

    /// A block of these lines, joined.
    fn push(&mut self, lines: &[Line<'a>], finish: impl FnOnce(Block<Read>) -> Block<Read>) {
        let (Some(first), Some(last)) = (lines.first(), lines.last()) else { return };
        let mut text = String::with_capacity(lines.iter().map(|line| line.text.len() + 1).sum());
        for line in lines {
            wrap::join(&mut text, &self.cleaner.clean(line.text, Some(line.start)));
        }
        let kept = characters::trim(&text);
        if kept.len() != text.len() {
            text = kept.to_owned();
        }
        let source = SourceSpan::new(first.start, last.start + last.text.len());
        self.blocks.push(finish(Block::paragraph(text, source)));
    }
}
