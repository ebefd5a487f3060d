//! The article of a page, as HTML.
//!
//! The class names are part of the product: publishers style by them. A text has the name of its [`Role`] for its class;
//! the rest are listed in [`super::CLASSES`].

use super::inline::{image, inlines, words};
use super::writer::{Attributes, Writer, bare, class};
use crate::article::Role;
use crate::lang::{Direction, LanguageTag};
use crate::page::{Element, Figure, List, LiveEntry, Page, Passage, Scope, Table, TableCell};

/// Writes what stands inside `<article>`.
pub(super) fn article(writer: &mut Writer, page: &Page) {
    if !page.header.is_empty() {
        writer.section("header", &bare(), |writer| page.header.iter().for_each(|passage| over(writer, passage)));
    }
    if let Some(lead) = &page.lead {
        figure(writer, lead, "lead", page);
    }
    elements(writer, &page.body, page);
    if !page.footer.is_empty() {
        writer.section("footer", &bare(), |writer| elements(writer, &page.footer, page));
    }
    super::comments::comments(writer, page);
}

/// A text over the body.
fn over(writer: &mut Writer, passage: &Passage) {
    match passage.role {
        Role::Headline => writer.block("h1", &class("headline").passage(passage), |writer| words(writer, passage)),
        _ => text(writer, passage),
    }
}

fn elements(writer: &mut Writer, elements: &[Element], page: &Page) {
    for element in elements {
        match element {
            Element::Text(passage) => text(writer, passage),
            Element::Heading { level, text } => {
                writer.block(heading(*level), &of(text), |writer| words(writer, text));
            }
            Element::Quotation(passages) => quotation(writer, passages),
            Element::List(list) => self::list(writer, list, page),
            Element::Table(table) => self::table(writer, table),
            Element::Figure(figure) => self::figure(writer, figure, "", page),
            Element::Preformatted(passage) => {
                // Like a table's box, it may scroll.
                let attributes = bare().with("tabindex", "0").language(Some(&passage.language));
                let attributes = attributes.isolate(Some(passage.direction));
                writer.block("pre", &attributes, |writer| words(writer, passage));
            }
            Element::LiveEntry(entry) => live_entry(writer, entry, page),
        }
    }
}

/// A paragraph, under the name of its role; a plain one needs none.
pub(super) fn text(writer: &mut Writer, passage: &Passage) {
    writer.block("p", &of(passage), |writer| words(writer, passage));
}

/// The class, language and direction of a passage.
fn of(passage: &Passage) -> Attributes<'_> {
    match passage.role {
        Role::Paragraph | Role::ListItem | Role::TableCell | Role::Quotation => bare(),
        role => class(role.id()),
    }
    .passage(passage)
}

fn heading(level: u8) -> &'static str {
    match level {
        0..=2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    }
}

/// The bar of a quotation stands at the start side of its words.
fn quotation(writer: &mut Writer, passages: &[Passage]) {
    let Some(first) = passages.first() else { return };
    writer.section("blockquote", &bare().passage(first), |writer| {
        passages.iter().for_each(|passage| text(writer, passage));
    });
}

/// The markers keep to the list's side; an item of the other direction is isolated inside its item.
fn list(writer: &mut Writer, list: &List, page: &Page) {
    let name = if list.ordered { "ol" } else { "ul" };
    let role = list.items.iter().flatten().find_map(|element| match element {
        Element::Text(passage) => Some(passage.role),
        _ => None,
    });
    let mut attributes = match role {
        Some(role) if !matches!(role, Role::ListItem | Role::Paragraph) => class(role.id()),
        _ => bare(),
    };
    if list.ordered && list.start != 1 {
        attributes = attributes.with("start", list.start.to_string());
    }
    writer.section(name, &attributes.direction(list.direction), |writer| {
        for item in &list.items {
            match item.as_slice() {
                [Element::Text(passage)] => {
                    writer.block("li", &aligned(passage, list.direction), |writer| {
                        isolated(writer, passage, list.direction)
                    });
                }
                content => writer.section("li", &bare(), |writer| {
                    for element in content {
                        match element {
                            Element::Text(passage) => {
                                let attributes = aligned(passage, list.direction);
                                writer.block("p", &attributes, |writer| isolated(writer, passage, list.direction));
                            }
                            other => elements(writer, std::slice::from_ref(other), page),
                        }
                    }
                }),
            }
        }
    });
}

/// The language of a passage on its block where that has its direction; otherwise it stands on the isolate within.
fn aligned(passage: &Passage, direction: Direction) -> Attributes<'_> {
    bare().language(own(passage, direction))
}

fn own(passage: &Passage, direction: Direction) -> Option<&LanguageTag> {
    (passage.direction == direction).then_some(&passage.language)
}

fn isolated(writer: &mut Writer, passage: &Passage, direction: Direction) {
    if passage.direction == direction {
        return words(writer, passage);
    }
    let attributes = bare().language(Some(&passage.language)).isolate(Some(passage.direction));
    writer.inline("bdi", &attributes, |writer| words(writer, passage));
}

fn table(writer: &mut Writer, table: &Table) {
    let (head, body) = table.rows.split_at(table.head.min(table.rows.len()));
    // The box around it scrolls where the page is too narrow, and must be reached by keyboard then.
    writer.section("div", &class("table").with("tabindex", "0").direction(table.direction), |writer| {
        writer.section("table", &bare(), |writer| {
            for (name, rows) in [("thead", head), ("tbody", body)] {
                if rows.is_empty() {
                    continue;
                }
                writer.section(name, &bare(), |writer| {
                    for row in rows {
                        writer.section("tr", &bare(), |writer| {
                            row.iter().for_each(|each| cell(writer, each, table.direction))
                        });
                    }
                });
            }
        });
    });
}

fn cell(writer: &mut Writer, cell: &TableCell, direction: Direction) {
    let (name, mut attributes) = match cell.scope {
        Some(Scope::Column) => ("th", bare().with("scope", "col")),
        Some(Scope::Row) => ("th", bare().with("scope", "row")),
        None => ("td", bare()),
    };
    if cell.numeric {
        attributes = attributes.with("class", "number");
    }
    if cell.columns > 1 {
        attributes = attributes.with("colspan", cell.columns.to_string());
    }
    if cell.rows > 1 {
        attributes = attributes.with("rowspan", cell.rows.to_string());
    }
    // Cells keep to the sides of their column, whatever they hold.
    match cell.content.as_slice() {
        [passage] => {
            let attributes = attributes.language(own(passage, direction));
            writer.block(name, &attributes, |writer| isolated(writer, passage, direction));
        }
        passages => writer.block(name, &attributes, |writer| {
            for passage in passages {
                writer.inline("p", &aligned(passage, direction), |writer| isolated(writer, passage, direction));
            }
        }),
    }
}

/// The class of a figure whose picture did not come with it.
const UNPICTURED: &str = "unpictured";

/// A credit that came without its picture is a line of text.
fn figure(writer: &mut Writer, figure: &Figure, name: &str, page: &Page) {
    if figure.images.is_empty() && figure.caption.is_none() {
        if let Some(credit) = &figure.credit {
            text(writer, credit);
        }
        return;
    }
    let name = match (name, figure.images.is_empty()) {
        (name, false) => name.to_owned(),
        ("", true) => UNPICTURED.to_owned(),
        (name, true) => format!("{name} {UNPICTURED}"),
    };
    let attributes = if name.is_empty() { bare() } else { class(&name) };
    writer.section("figure", &attributes, |writer| {
        for each in &figure.images {
            image(writer, &each.src, &each.alt, &page.language);
            writer.line_end();
        }
        if figure.caption.is_none() && figure.credit.is_none() {
            return;
        }
        writer.block("figcaption", &bare(), |writer| {
            let parts = [&figure.caption, &figure.credit];
            for (number, passage) in parts.into_iter().flatten().enumerate() {
                if number > 0 {
                    writer.text(" ");
                }
                writer.inline("span", &of(passage), |writer| words(writer, passage));
            }
        });
    });
}

fn live_entry(writer: &mut Writer, entry: &LiveEntry, page: &Page) {
    writer.section("section", &class("entry"), |writer| {
        let heading = &entry.heading;
        writer.block("h2", &class("live-entry").passage(heading), |writer| {
            inlines(writer, &heading.content, &heading.language);
        });
        elements(writer, &entry.body, page);
    });
}
