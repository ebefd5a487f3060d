//! XML as a tree of elements, for feeds and for the parts of books and documents.
//!
//! No document type is read: an entity that a document defines itself is a way to make a little text large, or to reach files.

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::ReadError;

/// How deep elements may nest.
const DEEPEST: usize = 128;

/// An element: what it is called (with its prefix), its attributes, and what stands in it.
#[derive(Debug, Default)]
pub(super) struct Element {
    pub(super) name: String,
    attributes: Vec<(String, String)>,
    pub(super) nodes: Vec<Node>,
}

/// What stands in an element.
#[derive(Debug)]
pub(super) enum Node {
    Element(Element),
    Text(String),
}

impl Element {
    /// The outermost element of a document.
    ///
    /// # Errors
    ///
    /// When the source is not well-formed, nests too deep, or defines entities.
    pub(super) fn parse(source: &str) -> Result<Element, ReadError> {
        let mut reader = Reader::from_str(source);
        // The document around the outermost element, and the elements that are open.
        let mut open = vec![Element::default()];
        loop {
            let event = reader.read_event().map_err(|error| malformed(&error, reader.error_position()))?;
            match event {
                Event::Start(start) if open.len() > DEEPEST => {
                    let message = format!("<{}> nests more than {DEEPEST} deep", start.name().as_ref().to_owned());
                    return Err(ReadError::Xml { message });
                }
                Event::Start(start) => open.push(Element::of(&start)),
                Event::Empty(empty) => push(&mut open, Node::Element(Element::of(&empty))),
                Event::End(_) => {
                    if let Some(element) = open.pop() {
                        push(&mut open, Node::Element(element));
                    }
                }
                Event::Text(text) => push_text(&mut open, &text.xml_content(XmlVersion::Implicit1_0)),
                Event::CData(text) => push_text(&mut open, &text.xml_content(XmlVersion::Implicit1_0)),
                Event::GeneralRef(reference) => push_text(&mut open, &referred(&reference)),
                Event::DocType(doctype) if doctype.contains('[') => {
                    return Err(ReadError::Xml {
                        message: "it defines a document type of its own, which is not read".into(),
                    });
                }
                Event::Eof => break,
                Event::DocType(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            }
        }
        if open.len() > 1 {
            let name = open.pop().map(|element| element.name).unwrap_or_default();
            return Err(ReadError::Xml { message: format!("<{name}> has no end") });
        }
        let document = open.pop().unwrap_or_default();
        let outermost = document.nodes.into_iter().find_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        });
        outermost.ok_or_else(|| ReadError::Xml { message: "it has no element".into() })
    }

    fn of(start: &BytesStart<'_>) -> Element {
        let attributes = start.attributes().filter_map(Result::ok).map(|attribute| {
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).map(|value| value.into_owned());
            (attribute.key.as_ref().to_owned(), value.unwrap_or_default())
        });
        Element { name: start.name().as_ref().to_owned(), attributes: attributes.collect(), nodes: Vec::new() }
    }

    /// The value of an attribute.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The elements directly in it.
    pub(super) fn children(&self) -> impl Iterator<Item = &Element> {
        self.nodes.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The first element of that name directly in it.
    pub(super) fn child(&self, name: &str) -> Option<&Element> {
        self.children().find(|child| child.name == name)
    }

    /// All elements within, in the order of the source.
    pub(super) fn descendants(&self) -> impl Iterator<Item = &Element> {
        let mut waiting: Vec<&Element> = vec![self];
        std::iter::from_fn(move || {
            let element = waiting.pop()?;
            let children: Vec<&Element> = element.children().collect();
            waiting.extend(children.into_iter().rev());
            Some(element)
        })
    }

    /// All text within.
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        for element in self.descendants() {
            element.nodes.iter().for_each(|node| {
                if let Node::Text(part) = node {
                    text.push_str(part)
                }
            });
        }
        text
    }

    /// The text of the first element of that name directly in it, where it says something.
    pub(super) fn text_of(&self, name: &str) -> Option<String> {
        self.child(name).map(Element::text).filter(|text| !text.trim().is_empty())
    }

    /// What stands in it, as HTML.
    pub(super) fn html(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }

    /// The elements nest no deeper than [`DEEPEST`].
    fn write(&self, out: &mut String) {
        for node in &self.nodes {
            match node {
                Node::Text(text) => escape(text, out),
                Node::Element(element) => {
                    let name = element.name.rsplit(':').next().unwrap_or_default();
                    out.push('<');
                    out.push_str(name);
                    for (name, value) in &element.attributes {
                        let name = if name == "xml:lang" { "lang" } else { name };
                        out.push_str(&format!(" {name}=\""));
                        escape(value, out);
                        out.push('"');
                    }
                    out.push('>');
                    element.write(out);
                    if !matches!(name, "br" | "hr" | "img" | "wbr") {
                        out.push_str(&format!("</{name}>"));
                    }
                }
            }
        }
    }
}

/// Writes text so that HTML has it as text, in elements and in attributes.
pub(super) fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(c),
        }
    }
}

fn push(open: &mut [Element], node: Node) {
    if let Some(element) = open.last_mut() {
        element.nodes.push(node);
    }
}

fn push_text(open: &mut [Element], text: &str) {
    let Some(element) = open.last_mut() else { return };
    match element.nodes.last_mut() {
        Some(Node::Text(last)) => last.push_str(text),
        _ => element.nodes.push(Node::Text(text.to_owned())),
    }
}

/// The character that a reference stands for; one that no standard knows stays as it is.
fn referred(reference: &BytesRef<'_>) -> String {
    let name: &str = reference.as_ref();
    match reference.resolve_char_ref() {
        Ok(Some(c)) => c.to_string(),
        _ => resolve_predefined_entity(name).map_or_else(|| format!("&{name};"), str::to_owned),
    }
}

fn malformed(error: &quick_xml::Error, at: u64) -> ReadError {
    ReadError::Xml { message: format!("{error}, at byte {at}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_of_elements_and_text() {
        let source = "<?xml version='1.0'?><a x='1 &amp; 2'>b<c:d/>&lt;e&gt;<![CDATA[<f>]]>&#x5D0;&nbsp;</a>";
        let tree = Element::parse(source).expect("well-formed");
        assert_eq!((tree.attribute("x"), tree.children().count()), (Some("1 & 2"), 1));
        assert_eq!(tree.text(), "b<e><f>\u{5D0}&nbsp;");
        assert_eq!(tree.html(), "b<d></d>&lt;e&gt;&lt;f&gt;\u{5D0}&amp;nbsp;");
    }

    #[test]
    fn what_is_refused() {
        let bomb = "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>";
        for (source, says) in [
            (bomb, "document type"),
            (&"<a>".repeat(200), "nests"),
            ("<a><b></a>", "b"),
            ("<a>", "no end"),
            ("", "no element"),
        ] {
            let error = Element::parse(source).expect_err(says).to_string();
            assert!(error.contains(says), "{error}");
        }
    }
}
