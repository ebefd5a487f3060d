//! The main part of a saved page.

use std::collections::HashSet;

use dom_query::{Document, NodeId, NodeRef};
use dom_smoothie::{Config, Readability};

use super::walk::{Edge, edges};

/// Pages larger than this are read whole.
const LARGEST: usize = 4 * 1024 * 1024;
/// And so are pages whose elements have more ancestors than this, all counted: the extractor looks at each element many times,
/// and up from there. Usual pages have a hundred thousand.
const MOST_ANCESTORS: usize = 500_000;
/// An article that is found is at least this long, in letters and digits, or is nearly all that the page says.
const LEAST: usize = 400;
/// The attribute by which elements are found again in what the extractor gives.
const NUMBER: &str = "data-targum-element";

/// Whether the source is a page, and not a fragment of one.
pub(super) fn is_whole(source: &str) -> bool {
    let start = source.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}');
    let head = &start.as_bytes()[..start.len().min(2048)].to_ascii_lowercase();
    [&b"<!doctype"[..], b"<html", b"<head", b"<body"].iter().any(|tag| memchr::memmem::find(head, tag).is_some())
}

/// The parts of the page that hold the article, in order: the headline with what stands beside it, and the body.
///
/// The extractor (Mozilla's Readability) rewrites what it finds, so it is only asked *where* the article is. What is then read
/// is the page itself: the smallest element that holds all of what was found.
pub(super) fn main_parts<'a>(document: &'a Document, size: usize) -> Vec<NodeRef<'a>> {
    let Some(body) = document.body() else { return Vec::new() };
    let Some(main) = (size <= LARGEST).then(|| main_part(document, &body)).flatten() else { return vec![body] };
    let headline = headline(&body, &main);
    let Some(headline) = headline else { return vec![main] };
    let within = |ancestor: &NodeRef<'_>, node: &NodeRef<'_>| {
        ancestor.id == node.id || node.ancestors_it(None).any(|found| found.id == ancestor.id)
    };
    if within(&main, &headline) {
        return vec![main];
    }
    // The smallest element around both; unless that is the page itself, its furniture is the article's.
    let around = main.ancestors_it(None).find(|ancestor| within(ancestor, &headline));
    match around {
        Some(around) if around.id != body.id && !around.has_name("html") && !around.is_document() => vec![around],
        _ => {
            let header = headline.ancestors_it(None).find(|node| node.has_name("header") || node.has_name("hgroup"));
            vec![header.unwrap_or(headline), main]
        }
    }
}

/// The smallest element that holds what the extractor takes for the article.
fn main_part<'a>(document: &'a Document, body: &NodeRef<'a>) -> Option<NodeRef<'a>> {
    let mut elements: Vec<NodeRef<'a>> = Vec::new();
    let (mut depth, mut ancestors) = (0, 0);
    for (edge, node) in edges(body).filter(|(_, node)| node.is_element()) {
        if edge == Edge::Leave {
            depth -= 1;
            continue;
        }
        depth += 1;
        ancestors += depth;
        if ancestors > MOST_ANCESTORS {
            return None;
        }
        elements.push(node);
    }
    let copy = document.clone();
    for (number, node) in elements.iter().enumerate() {
        NodeRef::new(node.id, &copy.tree).set_attr(NUMBER, &number.to_string());
    }
    let found = Readability::with_document(copy, None, Some(Config { disable_json_ld: true, ..Config::default() }))
        .ok()?
        .parse()
        .ok()?;
    let content = Document::fragment(found.content);
    let kept: HashSet<NodeId> = content
        .root()
        .descendants_it()
        .filter(|node| node.is_element() && has_words(node))
        .filter_map(|node| elements.get(node.attr(NUMBER)?.parse::<usize>().ok()?).map(|node| node.id))
        .collect();
    let main = around(body, &kept)?;
    let (found, all) = (length(&main), length(body));
    (found >= LEAST || found * 10 >= all * 9).then_some(main)
}

/// How many letters and digits a reader sees in the element, as far as that matters.
fn length(node: &NodeRef<'_>) -> usize {
    let unseen = |node: &NodeRef<'_>| node.has_name("script") || node.has_name("style") || node.has_name("noscript");
    let texts =
        node.descendants_it().filter(|node| node.is_text() && !node.parent().is_some_and(|parent| unseen(&parent)));
    texts.map(|text| text.text().chars().filter(|c| c.is_alphanumeric()).count()).sum()
}

/// Whether the element itself, and not only one inside it, says something.
fn has_words(node: &NodeRef<'_>) -> bool {
    node.children_it(false).any(|child| child.is_text() && child.text().chars().any(char::is_alphanumeric))
}

/// The smallest element around all of `kept`: the deepest that has been entered and not left between the first and last.
fn around<'a>(body: &NodeRef<'a>, kept: &HashSet<NodeId>) -> Option<NodeRef<'a>> {
    let mut path: Vec<NodeRef<'a>> = Vec::new();
    // How much of the path of the first element is around all that came so far.
    let mut common: Option<Vec<NodeRef<'a>>> = None;
    for (edge, node) in edges(body) {
        if edge == Edge::Leave {
            path.pop();
            continue;
        }
        path.push(node);
        if kept.contains(&node.id) {
            match &mut common {
                None => common = Some(path.clone()),
                Some(common) => {
                    let shared = common.iter().zip(&path).take_while(|(a, b)| a.id == b.id).count();
                    common.truncate(shared);
                }
            }
        }
    }
    common?.pop()
}

/// The headline: the heading of the first level that stands last before the main part's end, or the only one.
fn headline<'a>(body: &NodeRef<'a>, main: &NodeRef<'a>) -> Option<NodeRef<'a>> {
    let mut last = None;
    for (edge, node) in edges(body) {
        if edge == Edge::Leave && node.id == main.id && last.is_some() {
            break;
        }
        if edge == Edge::Enter && node.has_name("h1") && node.text().chars().any(char::is_alphanumeric) {
            // The first one inside the main part is the article's, whatever follows.
            last = Some(node);
            if node.ancestors_it(None).any(|ancestor| ancestor.id == main.id) {
                break;
            }
        }
    }
    last
}
