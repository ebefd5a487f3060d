//! DOCX (ECMA-376, part 1, WordprocessingML): paragraphs with their styles, runs with their language and direction, tables.

use super::{Head, Parts, attribute};
use crate::read::ReadError;
use crate::read::xml::{Element, escape};

/// The document as HTML.
pub(super) fn html(document: &str, parts: &mut Parts<'_>) -> Result<String, ReadError> {
    let document = Element::parse(document)?;
    let core = parts.text("docProps/core.xml")?.map(|core| Element::parse(&core)).transpose()?;
    let of_core = |name: &str| core.as_ref()?.text_of(name).map(|text| text.trim().to_owned());
    let relations = parts.text("word/_rels/document.xml.rels")?.map(|source| Element::parse(&source)).transpose()?;
    let head = Head {
        title: of_core("dc:title"),
        author: of_core("dc:creator"),
        date: of_core("dcterms:created"),
        language: of_core("dc:language"),
        direction: None,
    };
    let mut out = head.open();
    let has_title = document.descendants().any(|element| element.name == "w:pStyle" && value(element) == Some("Title"));
    let mut writer = Writer { out: &mut out, relations, has_title, in_list: false };
    if let Some(body) = document.child("w:body") {
        writer.blocks(body);
    }
    out.push_str("</body>\n</html>\n");
    Ok(out)
}

/// The value that an element of properties has.
fn value(element: &Element) -> Option<&str> {
    element.attribute("w:val")
}

/// Whether a property that is on or off is on (ECMA-376, 17.17.4).
fn is_on(properties: Option<&Element>, name: &str) -> bool {
    let property = properties.and_then(|properties| properties.child(name));
    property.is_some_and(|property| !matches!(value(property), Some("0" | "false" | "off")))
}

struct Writer<'a> {
    out: &'a mut String,
    /// Where links lead.
    relations: Option<Element>,
    has_title: bool,
    in_list: bool,
}

impl Writer<'_> {
    /// Paragraphs and tables. They nest no deeper than the reader of XML allows.
    fn blocks(&mut self, parent: &Element) {
        for element in parent.children() {
            match element.name.as_str() {
                "w:p" => self.paragraph(element),
                "w:tbl" => self.table(element),
                "w:sdt" | "w:sdtContent" => self.blocks(element),
                _ => {}
            }
        }
        self.list(false);
    }

    fn table(&mut self, table: &Element) {
        self.list(false);
        let is_rtl = is_on(table.child("w:tblPr"), "w:bidiVisual");
        self.out.push_str(if is_rtl { "<table dir=\"rtl\">\n" } else { "<table>\n" });
        for row in table.children().filter(|row| row.name == "w:tr") {
            let cell = if is_on(row.child("w:trPr"), "w:tblHeader") { "th" } else { "td" };
            self.out.push_str("<tr>");
            for content in row.children().filter(|content| content.name == "w:tc") {
                let properties = content.child("w:tcPr");
                self.out.push_str(&format!("<{cell}"));
                let span = properties.and_then(|properties| properties.child("w:gridSpan")).and_then(value);
                span.into_iter().for_each(|span| attribute("colspan", span, self.out));
                self.out.push('>');
                self.blocks(content);
                self.out.push_str(&format!("</{cell}>"));
            }
            self.out.push_str("</tr>\n");
        }
        self.out.push_str("</table>\n");
    }

    fn paragraph(&mut self, paragraph: &Element) {
        let properties = paragraph.child("w:pPr");
        let style = properties.and_then(|properties| properties.child("w:pStyle")).and_then(value).unwrap_or_default();
        let is_item = properties.is_some_and(|properties| properties.child("w:numPr").is_some());
        self.list(is_item);
        let heading = style.strip_prefix("Heading").and_then(|level| level.parse::<u8>().ok());
        let level = heading.map(|level| (level + u8::from(self.has_title)).clamp(1, 6));
        let (open, close) = match (style, level) {
            ("Title", _) => ("<h1".to_owned(), "</h1>"),
            ("Subtitle", _) => ("<p role=\"doc-subtitle\"".to_owned(), "</p>"),
            ("Quote" | "IntenseQuote", _) => ("<blockquote".to_owned(), "</blockquote>"),
            ("Caption", _) => ("<p itemprop=\"caption\"".to_owned(), "</p>"),
            (_, Some(level)) => {
                (format!("<h{level}"), ["</h1>", "</h2>", "</h3>", "</h4>", "</h5>", "</h6>"][usize::from(level) - 1])
            }
            _ if is_item => ("<li".to_owned(), "</li>"),
            _ => ("<p".to_owned(), "</p>"),
        };
        self.out.push_str(&open);
        if is_on(properties, "w:bidi") {
            attribute("dir", "rtl", self.out);
        }
        self.out.push('>');
        self.runs(paragraph);
        self.out.push_str(close);
        self.out.push('\n');
    }

    fn list(&mut self, open: bool) {
        if open != self.in_list {
            self.out.push_str(if open { "<ul>\n" } else { "</ul>\n" });
            self.in_list = open;
        }
    }

    fn runs(&mut self, parent: &Element) {
        for element in parent.children() {
            match element.name.as_str() {
                "w:r" => self.run(element),
                "w:hyperlink" => {
                    let address = element.attribute("r:id").and_then(|id| self.address(id)).map(str::to_owned);
                    self.out.push_str("<a");
                    address.iter().for_each(|address| attribute("href", address, self.out));
                    self.out.push('>');
                    self.runs(element);
                    self.out.push_str("</a>");
                }
                // What was inserted under revision stands; what was deleted does not.
                "w:ins" | "w:smartTag" | "w:sdt" | "w:sdtContent" | "w:fldSimple" => self.runs(element),
                _ => {}
            }
        }
    }

    fn address(&self, id: &str) -> Option<&str> {
        let mut relations = self.relations.as_ref()?.children();
        relations.find(|relation| relation.attribute("Id") == Some(id))?.attribute("Target")
    }

    fn run(&mut self, run: &Element) {
        let properties = run.child("w:rPr");
        if is_on(properties, "w:vanish") {
            return;
        }
        let is_rtl = is_on(properties, "w:rtl");
        let language = properties.and_then(|properties| properties.child("w:lang"));
        let language = language.and_then(|language| language.attribute(if is_rtl { "w:bidi" } else { "w:val" }));
        let marks = [("w:b", "strong"), ("w:i", "em"), ("w:bCs", "strong"), ("w:iCs", "em")];
        let mut tags: Vec<&str> =
            marks.iter().filter(|(property, _)| is_on(properties, property)).map(|(_, tag)| *tag).collect();
        tags.sort_unstable();
        tags.dedup();
        let is_span = is_rtl || language.is_some();
        if is_span {
            self.out.push_str("<span");
            if is_rtl {
                attribute("dir", "rtl", self.out);
            }
            language.into_iter().for_each(|language| attribute("lang", language, self.out));
            self.out.push('>');
        }
        tags.iter().for_each(|tag| self.out.push_str(&format!("<{tag}>")));
        for part in run.children() {
            match part.name.as_str() {
                "w:t" => escape(&part.text(), self.out),
                "w:tab" => self.out.push('\t'),
                "w:br" | "w:cr" => self.out.push_str("<br>"),
                "w:noBreakHyphen" => self.out.push('\u{2011}'),
                _ => {}
            }
        }
        tags.iter().rev().for_each(|tag| self.out.push_str(&format!("</{tag}>")));
        self.out.push_str(if is_span { "</span>" } else { "" });
    }
}
