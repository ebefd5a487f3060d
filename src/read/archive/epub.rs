//! EPUB 2 and 3: the chapters in the order of the spine.

use percent_encoding::percent_decode_str;

use super::{Head, Parts, attribute};
use crate::read::ReadError;
use crate::read::xml::Element;

/// The book as HTML, a section for each chapter.
pub(super) fn html(container: &str, parts: &mut Parts<'_>) -> Result<String, ReadError> {
    let container = Element::parse(container)?;
    let package_path = container.descendants().find(|element| element.name == "rootfile");
    let package_path = package_path.and_then(|root| root.attribute("full-path")).unwrap_or_default().to_owned();
    let package = parts.text(&package_path)?.ok_or_else(|| no_part(&package_path))?;
    let package = Element::parse(&package)?;

    let of_metadata = |name: &str| {
        let element = package.descendants().find(|element| element.name == name)?;
        Some(element.text().trim().to_owned()).filter(|text| !text.is_empty())
    };
    let spine = package.children().find(|child| child.name.ends_with("spine"));
    let head = Head {
        title: of_metadata("dc:title"),
        author: of_metadata("dc:creator"),
        date: of_metadata("dc:date"),
        language: of_metadata("dc:language"),
        direction: spine.and_then(|spine| spine.attribute("page-progression-direction")).map(str::to_owned),
    };
    let mut out = head.open();
    let href = |id: &str| {
        let item =
            package.descendants().find(|item| item.name.ends_with("item") && item.attribute("id") == Some(id))?;
        item.attribute("href")
    };
    let chapters = spine.into_iter().flat_map(Element::children);
    let shown = chapters.filter(|chapter| chapter.attribute("linear") != Some("no"));
    for path in shown.filter_map(|chapter| href(chapter.attribute("idref")?)).map(|href| beside(&package_path, href)) {
        let chapter = parts.text(&path)?.ok_or_else(|| no_part(&path))?;
        section(&chapter, &mut out);
    }
    out.push_str("</body>\n</html>\n");
    Ok(out)
}

fn no_part(path: &str) -> ReadError {
    ReadError::Archive { message: format!("the book names a part that it does not have: `{path}`") }
}

/// The path of a part that the package names.
fn beside(package: &str, href: &str) -> String {
    let href = percent_decode_str(href.split('#').next().unwrap_or_default()).decode_utf8_lossy().into_owned();
    let folder = package.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut path: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in href.split('/') {
        match part {
            ".." => drop(path.pop()),
            "." | "" => {}
            part => path.push(part),
        }
    }
    path.join("/")
}

/// The body of a chapter, with what its outer elements declare.
fn section(chapter: &str, out: &mut String) {
    let tag = |name: &str| {
        let start = chapter.match_indices(name).map(|(at, _)| at);
        let start = start
            .into_iter()
            .find(|at| chapter[at + name.len()..].starts_with(|c: char| c.is_whitespace() || c == '>'))?;
        Some((start, start + chapter[start..].find('>')? + 1))
    };
    let (html, body) = (tag("<html"), tag("<body"));
    out.push_str("<section");
    for name in ["lang", "dir"] {
        let tags = [body, html].into_iter().flatten();
        let value = tags.map(|(start, end)| &chapter[start..end]).find_map(|tag| value(tag, name));
        if let Some(value) = value {
            attribute(name, value, out);
        }
    }
    out.push_str(">\n");
    let start = body.map_or(0, |(_, end)| end);
    let end = chapter.rfind("</body").filter(|end| *end >= start).unwrap_or(chapter.len());
    out.push_str(&chapter[start..end]);
    out.push_str("\n</section>\n");
}

/// The value of an attribute in a tag.
fn value<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    tag.match_indices(name).find_map(|(at, _)| {
        let rest = tag[at + name.len()..].trim_start().strip_prefix('=')?.trim_start();
        let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        rest[1..].split(quote).next().filter(|value| !value.is_empty())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_stay_in_the_archive() {
        assert_eq!(beside("OEBPS/content.opf", "text/ch%201.xhtml#a"), "OEBPS/text/ch 1.xhtml");
        assert_eq!(beside("content.opf", "../../etc/passwd"), "etc/passwd");
    }

    #[test]
    fn a_chapter_keeps_what_it_declares() {
        let mut out = String::new();
        section("<html xml:lang=\"he\"><head/><body class='x' dir='rtl'><p>a</p></body></html>", &mut out);
        assert_eq!(out, "<section lang=\"he\" dir=\"rtl\">\n<p>a</p>\n</section>\n");
    }
}
