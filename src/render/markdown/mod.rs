//! Markdown: CommonMark with the tables of GitHub, such as [`read`](crate::read()) takes for the same blocks again.
//!
//! Markdown has no word for a direction, so a phrase that is isolated stays `<bdi dir>` in it. The languages of phrases are
//! not written: whoever reads the file finds them again.

mod inline;

use inline::{Line, escape_start};

use crate::article::Role;
use crate::page::{Comment, Element, Figure, Inline, List, Page, Passage, Table, TableCell};

/// Writes a page as Markdown.
///
/// ```
/// use targum::{Article, Catalogs, LocalizeOptions, Metadata, localize, markdown};
///
/// let mut metadata = Metadata::default();
/// metadata.headline = Some("Rain at last".to_owned());
/// let article = Article { language: "en".parse().ok(), metadata, blocks: Vec::new(), removed: Vec::new() };
/// let page = localize(article, Catalogs::built_in(), &LocalizeOptions::default()).value;
/// assert_eq!(markdown(&page), "# Rain at last\n");
/// ```
pub fn markdown(page: &Page) -> String {
    let mut writer = Writer::default();
    for passage in &page.header {
        match passage.role {
            Role::Headline => writer.heading(1, passage),
            _ => writer.paragraph(passage),
        }
    }
    if let Some(lead) = &page.lead {
        writer.figure(lead);
    }
    writer.elements(&page.body);
    writer.elements(&page.footer);
    if let Some(heading) = &page.comments.heading {
        writer.heading(2, heading);
    }
    page.comments.comments.iter().for_each(|comment| writer.comment(comment));
    page.comments.chrome.iter().for_each(|line| writer.paragraph(line));
    writer.out
}

#[derive(Default)]
struct Writer {
    out: String,
    /// What stands before every line: the marks of quotations, the indent of list items.
    prefix: String,
    /// What stands before the next line instead: the marker of a list item.
    marker: Option<String>,
    /// Whether the next block stands close to the one before.
    close: bool,
}

impl Writer {
    /// A block of lines, an empty line before it.
    fn block<'l>(&mut self, lines: impl IntoIterator<Item = &'l str>) {
        let close = std::mem::take(&mut self.close);
        if !self.out.is_empty() && !close {
            self.out.push_str(self.prefix.trim_end());
            self.out.push('\n');
        }
        for line in lines {
            let start = self.out.len();
            match self.marker.take() {
                Some(marker) => self.out.push_str(&marker),
                None => self.out.push_str(&self.prefix),
            }
            self.out.push_str(line);
            let trimmed = self.out.trim_end_matches([' ', '\t']).len().max(start);
            self.out.truncate(trimmed);
            self.out.push('\n');
        }
    }

    fn paragraph(&mut self, passage: &Passage) {
        self.text(&Line::default().write(&passage.content));
    }

    /// A paragraph of text whose markup is written already. A line end in it is a hard break.
    fn text(&mut self, text: &str) {
        let lines: Vec<String> = text.lines().map(|line| escape_start(line.trim_start())).collect();
        self.block(lines.iter().map(String::as_str));
    }

    fn heading(&mut self, level: u8, passage: &Passage) {
        let text = Line::default().on_one_line().write(&passage.content);
        // A heading may end in `#`s that do not count.
        let tail = if text.ends_with('#') { "\\#" } else { "" };
        let text = text.strip_suffix('#').unwrap_or(&text);
        self.block([format!("{} {text}{tail}", "#".repeat(level.into())).as_str()]);
    }

    fn elements(&mut self, elements: &[Element]) {
        for element in elements {
            match element {
                Element::Text(passage) => self.paragraph(passage),
                Element::Heading { level, text } => self.heading(*level, text),
                Element::Quotation(passages) => self.within("> ", |writer| {
                    passages.iter().for_each(|passage| writer.paragraph(passage));
                }),
                Element::List(list) => self.list(list),
                Element::Table(table) => self.table(table),
                Element::Figure(figure) => self.figure(figure),
                Element::Preformatted(passage) => self.preformatted(passage),
                Element::LiveEntry(entry) => {
                    self.heading(2, &entry.heading);
                    self.elements(&entry.body);
                }
            }
        }
    }

    fn within(&mut self, mark: &str, content: impl FnOnce(&mut Self)) {
        let before = self.prefix.len();
        if !self.close && !self.out.is_empty() && self.marker.is_none() {
            self.out.push_str(self.prefix.trim_end());
            self.out.push('\n');
            self.close = true;
        }
        self.prefix.push_str(mark);
        content(self);
        self.prefix.truncate(before);
    }

    fn list(&mut self, list: &List) {
        let loose = list.items.iter().any(|item| item.len() > 1);
        for (number, item) in list.items.iter().enumerate() {
            let bullet = match list.ordered {
                true => format!("{}. ", list.start.saturating_add(number as u64).min(999_999_999)),
                false => "- ".to_owned(),
            };
            self.marker = Some(format!("{}{bullet}", self.prefix));
            self.close = number > 0 && !loose;
            let before = self.prefix.len();
            self.prefix.extend(std::iter::repeat_n(' ', bullet.len()));
            self.elements(item);
            self.prefix.truncate(before);
            self.marker = None;
        }
    }

    fn table(&mut self, table: &Table) {
        let columns = table.rows.iter().map(Vec::len).max().unwrap_or(0);
        let row = |cells: &[TableCell]| {
            let words = cells.iter().map(cell).chain(std::iter::repeat(String::new())).take(columns);
            words.fold("|".to_owned(), |row, words| format!("{row} {words} |"))
        };
        // A table must have a head here; one without has an empty one.
        let (head, body) = table.rows.split_at(table.head.min(1));
        let head = row(head.first().map_or(&[], Vec::as_slice));
        let rule = format!("|{}", "---|".repeat(columns));
        let body: Vec<String> = body.iter().map(|cells| row(cells)).collect();
        self.block([head.as_str(), &rule].into_iter().chain(body.iter().map(String::as_str)));
    }

    fn figure(&mut self, figure: &Figure) {
        for image in &figure.images {
            self.text(&inline::image(&image.src, &image.alt));
        }
        [&figure.caption, &figure.credit].into_iter().flatten().for_each(|passage| self.paragraph(passage));
    }

    fn preformatted(&mut self, passage: &Passage) {
        let text = Inline::plain(&passage.content, &passage.language, Default::default());
        let fence = "`".repeat(inline::longest_run(&text, '`').max(2) + 1);
        self.block([fence.as_str()].into_iter().chain(text.split('\n')).chain([fence.as_str()]));
    }

    fn comment(&mut self, comment: &Comment) {
        let by: Vec<String> = [&comment.author, &comment.published]
            .into_iter()
            .flatten()
            .map(|passage| Line::default().on_one_line().write(&passage.content))
            .collect();
        if !by.is_empty() {
            self.text(&by.join(" \u{b7} "));
        }
        comment.title.iter().chain(&comment.body).for_each(|passage| self.paragraph(passage));
    }
}

/// The words of a cell, on one line.
fn cell(cell: &TableCell) -> String {
    let words = cell.content.iter().map(|passage| Line::default().on_one_line().write(&passage.content));
    words.collect::<Vec<_>>().join("<br>").replace('|', "\\|")
}
