//! A single tag, as it stands in the lines of Markdown.

use dom_query::{Document, NodeRef};

use super::element::{self, Kind};
use super::walk;
use crate::read::builder::{Builder, Context};

/// A tag by itself.
pub(in crate::read) struct Tag {
    /// The name of the element, in lower case.
    pub(in crate::read) name: String,
    /// Whether it is an end tag.
    pub(in crate::read) closes: bool,
    /// A document that holds only the element, where it has attributes.
    element: Option<Document>,
}

impl Tag {
    /// The tag, if `source` is one and nothing else.
    pub(in crate::read) fn parse(source: &str) -> Option<Tag> {
        let inner = source.strip_prefix('<')?.strip_suffix('>')?;
        let (closes, inner) = inner.strip_prefix('/').map_or((false, inner), |inner| (true, inner));
        let end = inner.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(inner.len());
        let name = inner[..end].to_ascii_lowercase();
        if name.is_empty() || inner.contains('<') {
            return None;
        }
        let element = (!closes && inner.contains('=')).then(|| Document::fragment(source));
        Some(Tag { name, closes, element })
    }

    /// Whether it has no end tag.
    pub(in crate::read) fn is_void(&self) -> bool {
        matches!(self.name.as_str(), "area" | "br" | "col" | "embed" | "hr" | "img" | "input" | "link" | "meta" | "wbr")
    }

    /// Whether it is a box of blocks.
    pub(in crate::read) fn is_box(&self) -> bool {
        matches!(self.name.as_str(), "div" | "section" | "article" | "aside" | "main" | "header" | "footer" | "center")
    }

    /// What holds inside the element.
    pub(in crate::read) fn declare(&self, outer: &Context) -> Context {
        let mut context = outer.clone();
        if let Some(node) = self.node() {
            walk::declare(&mut context, &node);
        }
        context
    }

    /// Opens the marks of the element and puts an image in the line; gives how many marks are to be closed.
    pub(in crate::read) fn open_marks(&self, builder: &mut Builder<'_>) -> usize {
        let Some(node) = self.node() else {
            let marks = element::mark(&self.name).into_iter().chain(element::isolation(&self.name));
            return marks.map(|kind| builder.open(kind)).count();
        };
        if element::kind(&self.name) == Kind::Image {
            let address = element::image_address(&node);
            address.iter().for_each(|address| builder.image(address, &node.attr_or("alt", "")));
            return 0;
        }
        walk::open_marks(builder, &self.name, &node)
    }

    fn node(&self) -> Option<NodeRef<'_>> {
        self.element.as_ref()?.root().descendants_it().find(|node| node.has_name(&self.name))
    }
}
