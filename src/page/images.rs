//! The pictures of a page, wherever they stand.

use super::{Element, Figure, Inline, Page, Passage};

impl Page {
    /// The address of every picture, to be changed: to where the file will stand, or to the file itself as a `data:` URL.
    /// A picture whose address is left empty is taken out.
    pub fn rewrite_images(&mut self, mut rewrite: impl FnMut(&mut String)) {
        let rewrite: &mut dyn FnMut(&mut String) = &mut rewrite;
        self.header.iter_mut().for_each(|passage| of_passage(passage, rewrite));
        if let Some(figure) = &mut self.lead {
            of_figure(figure, rewrite);
        }
        of_elements(&mut self.body, rewrite);
        of_elements(&mut self.footer, rewrite);
        for comment in &mut self.comments.comments {
            comment.body.iter_mut().for_each(|passage| of_passage(passage, rewrite));
        }
    }
}

type Rewrite<'a> = &'a mut dyn FnMut(&mut String);

fn of_elements(elements: &mut [Element], rewrite: Rewrite<'_>) {
    for element in elements {
        match element {
            Element::Text(passage) | Element::Heading { text: passage, .. } | Element::Preformatted(passage) => {
                of_passage(passage, rewrite);
            }
            Element::Quotation(passages) => passages.iter_mut().for_each(|passage| of_passage(passage, rewrite)),
            Element::List(list) => list.items.iter_mut().for_each(|item| of_elements(item, rewrite)),
            Element::Table(table) => {
                let passages = table.rows.iter_mut().flatten().flat_map(|cell| &mut cell.content);
                passages.for_each(|passage| of_passage(passage, rewrite));
            }
            Element::Figure(figure) => of_figure(figure, rewrite),
            Element::LiveEntry(entry) => {
                of_passage(&mut entry.heading, rewrite);
                of_elements(&mut entry.body, rewrite);
            }
        }
    }
}

fn of_figure(figure: &mut Figure, rewrite: Rewrite<'_>) {
    figure.images.iter_mut().for_each(|image| rewrite(&mut image.src));
    figure.images.retain(|image| !image.src.is_empty());
    figure.caption.iter_mut().chain(&mut figure.credit).for_each(|passage| of_passage(passage, rewrite));
}

fn of_passage(passage: &mut Passage, rewrite: Rewrite<'_>) {
    of_inlines(&mut passage.content, rewrite);
}

fn of_inlines(inlines: &mut Vec<Inline>, rewrite: Rewrite<'_>) {
    for inline in inlines.iter_mut() {
        match inline {
            Inline::Image { src, .. } => rewrite(src),
            Inline::Phrase(phrase) => of_inlines(&mut phrase.content, rewrite),
            Inline::Emphasis(content)
            | Inline::Strong(content)
            | Inline::Quotation(content)
            | Inline::Title(content)
            | Inline::Link { content, .. }
            | Inline::Time { content, .. } => of_inlines(content, rewrite),
            Inline::Text(_) | Inline::Code(_) | Inline::LineBreak => {}
        }
    }
    inlines.retain(|inline| !matches!(inline, Inline::Image { src, .. } if src.is_empty()));
}
