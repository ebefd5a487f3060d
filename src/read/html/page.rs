//! The main part of a saved page.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use dom_query::{Document, NodeId, NodeRef};
use dom_smoothie::{Config, Readability};

use super::element::{self, Kind};
use super::walk::{Edge, edges};

/// Pages larger than this are read whole.
const LARGEST: usize = 4 * 1024 * 1024;
/// And so are pages whose elements have more ancestors than this, all counted: the extractor looks at each element many times,
/// and up from there. Usual pages have a hundred thousand.
const MOST_ANCESTORS: usize = 500_000;
/// An article that is found is at least this long, in letters and digits, or is nearly all that the page says.
const LEAST: usize = 200;
/// The attribute by which elements are found again in what the extractor gives.
const NUMBER: &str = "data-targum-element";

/// Whether the source is a page, and not a fragment of one.
pub(super) fn is_whole(source: &str) -> bool {
    let start = source.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}');
    let head = &start.as_bytes()[..start.len().min(2048)].to_ascii_lowercase();
    [&b"<!doctype"[..], b"<html", b"<head", b"<body"].iter().any(|tag| memchr::memmem::find(head, tag).is_some())
}

/// What the extractor (Mozilla's Readability) takes for the article.
///
/// It rewrites what it finds, so it is only asked *which* words and pictures are the article's. What is then read is the page
/// itself, with all that its authors declared.
pub(super) struct Extract {
    /// Its texts.
    texts: HashSet<NodeId>,
    /// Its pictures.
    images: HashSet<NodeId>,
}

impl Extract {
    /// Whether the text is the article's.
    pub(super) fn holds_text(&self, text: &NodeRef<'_>) -> bool {
        self.texts.contains(&text.id)
    }

    /// Whether the picture is the article's.
    pub(super) fn holds_image(&self, image: &NodeRef<'_>) -> bool {
        self.images.contains(&image.id)
    }

    /// Asks the extractor; `None` where the page is too large for it, or it finds nothing.
    pub(super) fn of(document: &Document, size: usize) -> Option<Extract> {
        let body = document.body().filter(|_| size <= LARGEST)?;
        let elements = elements(&body)?;
        let copy = document.clone();
        for (number, node) in elements.iter().enumerate() {
            NodeRef::new(node.id, &copy.tree).set_attr(NUMBER, &number.to_string());
        }
        let config = Config { disable_json_ld: true, ..Config::default() };
        let found = Readability::with_document(copy, None, Some(config)).ok()?.parse().ok()?;
        let content = Document::fragment(found.content);
        let original = |node: &NodeRef<'_>| elements.get(node.attr(NUMBER)?.parse::<usize>().ok()?).copied();
        let mut extract = Extract { texts: HashSet::new(), images: HashSet::new() };
        let mut texts = Texts::of(&body);
        for node in content.root().descendants_it() {
            if node.is_text() {
                let within = node.ancestors_it(None).find_map(|above| original(&above));
                let text = node.text();
                match texts.find(&text, within.as_ref()) {
                    Some(found) => drop(extract.texts.insert(found)),
                    None => extract.texts.extend(texts.find_parts(&text)),
                }
            } else if node.is_element() {
                let image = node.node_name().filter(|name| element::kind(name) == Kind::Image);
                extract.images.extend(image.and_then(|_| original(&node)).map(|image| image.id));
            }
        }
        let letters = |node: &NodeRef<'_>| node.text().chars().filter(|c| c.is_alphanumeric()).count();
        let (mut all, mut found) = (0, 0);
        for text in &texts.all {
            let letters = if is_seen(text) { letters(text) } else { 0 };
            all += letters;
            found += if extract.texts.contains(&text.id) { letters } else { 0 };
        }
        // Of a short text the extractor cannot be sure, unless there is hardly anything else.
        (found >= LEAST || found > 0 && found * 10 >= all * 9).then_some(extract)
    }

    /// The parts of the page that hold the article, in order: the headline with what stands beside it, and the body. A body
    /// alone where the page is all article.
    pub(super) fn parts<'a>(&self, document: &'a Document) -> Vec<NodeRef<'a>> {
        let Some(body) = document.body() else { return Vec::new() };
        let Some(main) = around(&body, &self.texts) else { return vec![body] };
        let Some(headline) = headline(&body, &main) else { return vec![main] };
        let within = |ancestor: &NodeRef<'_>, node: &NodeRef<'_>| {
            ancestor.id == node.id || node.ancestors_it(None).any(|found| found.id == ancestor.id)
        };
        if within(&main, &headline) {
            return vec![main];
        }
        // The smallest element around both; unless that is the page itself, its furniture is the article's.
        match main.ancestors_it(None).find(|ancestor| within(ancestor, &headline)) {
            Some(around) if around.id != body.id && !around.has_name("html") && !around.is_document() => vec![around],
            _ => {
                let header =
                    headline.ancestors_it(None).find(|node| node.has_name("header") || node.has_name("hgroup"));
                vec![header.unwrap_or(headline), main]
            }
        }
    }
}

/// Whether a reader sees the text.
fn is_seen(text: &NodeRef<'_>) -> bool {
    let is_unseen = |node: &NodeRef<'_>| ["script", "style", "noscript"].iter().any(|name| node.has_name(name));
    !text.parent().is_some_and(|parent| is_unseen(&parent))
}

/// The texts of a page in order, among which those of the extractor are found again: it keeps words and order, but it puts
/// paragraphs around them and unwraps boxes.
struct Texts<'a> {
    all: Vec<NodeRef<'a>>,
    by_words: HashMap<u64, Alike<'a>>,
    /// The number of the text after the last that was found.
    next: usize,
}

/// Texts of the same words in order, with their numbers; those that were found are none.
#[derive(Default)]
struct Alike<'a> {
    texts: Vec<(usize, Option<NodeRef<'a>>)>,
    /// How many were found from the first on.
    found: usize,
}

/// How many texts of the same words are looked at.
const MOST_ALIKE: usize = 16;

impl<'a> Texts<'a> {
    fn of(body: &NodeRef<'a>) -> Texts<'a> {
        let mut by_words: HashMap<u64, Alike<'a>> = HashMap::new();
        let texts = edges(body).filter(|(edge, node)| *edge == Edge::Enter && node.is_text());
        let all: Vec<_> = texts.map(|(_, node)| node).filter(|node| !node.text().trim().is_empty()).collect();
        for (number, node) in all.iter().enumerate() {
            by_words.entry(words(&node.text())).or_default().texts.push((number, Some(*node)));
        }
        Texts { all, by_words, next: 0 }
    }

    /// The next text of these words within the element; if there is none, one before, or one elsewhere.
    fn find(&mut self, text: &str, within: Option<&NodeRef<'_>>) -> Option<NodeId> {
        let alike = self.by_words.get_mut(&words(text))?;
        while alike.texts.get(alike.found).is_some_and(|(_, node)| node.is_none()) {
            alike.found += 1;
        }
        let next = alike.texts.partition_point(|(number, _)| *number < self.next);
        let is_within =
            |node: &NodeRef<'_>| within.is_none_or(|within| node.ancestors_it(None).any(|above| above.id == within.id));
        let find = |from: usize, test: &dyn Fn(&NodeRef<'_>) -> bool| {
            let mut near = alike.texts.iter().enumerate().skip(from).take(MOST_ALIKE);
            near.find(|(_, (_, node))| node.as_ref().is_some_and(test)).map(|(index, _)| index)
        };
        let sure = find(next, &is_within).or_else(|| find(alike.found, &is_within));
        let index = sure.or_else(|| find(next, &|_| true)).or_else(|| find(alike.found, &|_| true))?;
        let (number, node) = &mut alike.texts[index];
        if sure.is_some() {
            self.next = *number + 1;
        }
        node.take().map(|node| node.id)
    }

    /// The next texts that together are this one: what stood between them is gone, so they have become one.
    fn find_parts(&mut self, text: &str) -> Vec<NodeId> {
        let whole = letters(text);
        let (mut rest, mut found) = (whole.as_str(), Vec::new());
        for number in (self.next..self.all.len()).take(MOST_ALIKE * 4) {
            if rest.is_empty() {
                break;
            }
            let node = &self.all[number];
            if let Some(after) = rest.strip_prefix(letters(&node.text()).as_str()) {
                rest = after;
                found.push(node.id);
                self.next = number + 1;
            }
        }
        found
    }
}

/// The text without white space.
fn letters(text: &str) -> String {
    text.split_whitespace().collect()
}

/// A number for the words of a text, whatever white space stands between.
fn words(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.split_whitespace().for_each(|word| word.hash(&mut hasher));
    hasher.finish()
}

/// The elements of the body in order; `None` where they nest too much for the extractor.
fn elements<'a>(body: &NodeRef<'a>) -> Option<Vec<NodeRef<'a>>> {
    let mut elements = Vec::new();
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
    Some(elements)
}

/// The smallest element around all of `kept`: the deepest that has been entered and not left between the first and last.
fn around<'a>(body: &NodeRef<'a>, kept: &HashSet<NodeId>) -> Option<NodeRef<'a>> {
    let mut path: Vec<NodeRef<'a>> = Vec::new();
    // How much of the path of the first element is around all that came so far.
    let mut common: Option<Vec<NodeRef<'a>>> = None;
    for (edge, node) in edges(body) {
        if node.is_element() {
            match edge {
                Edge::Enter => path.push(node),
                Edge::Leave => drop(path.pop()),
            }
        }
        if edge == Edge::Enter && kept.contains(&node.id) {
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
