//! The text of one block, from the start of the block, or the end of a block within it, to the next.
//!
//! Style sheets may set phrase elements apart, as blocks or the cells of a grid. What the markup tells is this: a block with
//! words of its own is a line of text, and its elements are phrases of it; in one without, each element is a text by itself.

use super::element::Element;
use super::names::is_code;
use super::reference::reference;
use crate::check::passage::{BaseFrom, Passage, PhraseElement, Setting};
use crate::check::source_map::SourceMap;
use crate::lang::{BaseDirection, Direction, LanguageTag};
use crate::text::{Mark, MarkKind, SourceSpan, Span};

/// What is declared around something.
#[derive(Clone, Debug, Default)]
pub(in crate::check) struct Around {
    /// The language.
    pub(in crate::check) language: Option<LanguageTag>,
    /// The direction, or the one that the language of the page calls for.
    pub(in crate::check) direction: Option<BaseDirection>,
    /// Whether it is code.
    pub(in crate::check) is_code: bool,
    /// Whether white space is kept.
    pub(in crate::check) is_preformatted: bool,
}

impl Around {
    /// What is declared in an element that stands here.
    pub(in crate::check) fn within(&self, element: &Element) -> Around {
        Around {
            language: element.language().or_else(|| self.language.clone()),
            direction: element.direction().or(self.direction),
            is_code: self.is_code || is_code(&element.name),
            is_preformatted: self.is_preformatted || element.name == "pre",
        }
    }

    /// Whether text here runs from right to left.
    pub(in crate::check) fn is_right_to_left(&self) -> bool {
        self.direction == Some(BaseDirection::Fixed(Direction::Rtl))
    }
}

/// The text of a block while it is read.
#[derive(Debug, Default)]
pub(in crate::check) struct Flow {
    text: String,
    map: SourceMap,
    /// The block, and the phrase elements in it, each before those in it.
    nodes: Vec<Node>,
    open: Vec<usize>,
    /// Whether further white space would collapse.
    after_space: bool,
    /// Whether nothing of the block came before.
    is_from_start: bool,
}

#[derive(Debug)]
struct Node {
    element: Option<Element>,
    around: Around,
    span: Span,
    /// The node after the last one in it.
    end: usize,
    has_words: bool,
    isolates: bool,
}

/// What stands for an object in a line.
const OBJECT: char = '\u{FFFC}';

impl Flow {
    /// Begins the text of a block; `element` is its start tag, if nothing of it came before.
    pub(in crate::check) fn begin(&mut self, element: Option<Element>, around: Around) {
        self.text.clear();
        self.map.clear();
        self.nodes.clear();
        self.open.clear();
        self.after_space = true;
        self.is_from_start = element.is_some();
        self.node(element, around, false);
    }

    fn node(&mut self, element: Option<Element>, around: Around, isolates: bool) {
        let at = self.text.len();
        self.open.push(self.nodes.len());
        self.nodes.push(Node { element, around, span: Span::new(at, at), end: 0, has_words: false, isolates });
    }

    fn parent(&self) -> usize {
        self.open.last().copied().unwrap_or_default()
    }

    /// Opens a phrase element that stands at `at` in the source.
    pub(in crate::check) fn open(&mut self, element: Element, around: Around) {
        let isolates = element.direction().is_some() || element.name == "bdi";
        if isolates {
            let initiator = match element.direction() {
                Some(BaseDirection::Fixed(Direction::Ltr)) => '\u{2066}',
                Some(BaseDirection::Fixed(Direction::Rtl)) => '\u{2067}',
                Some(BaseDirection::Auto) | None => '\u{2068}',
            };
            self.insert(initiator, element.tag.start);
        }
        self.node(Some(element), around, isolates);
    }

    /// Closes the innermost phrase element.
    pub(in crate::check) fn close(&mut self, at: usize) {
        if self.open.len() < 2 {
            return;
        }
        let Some(closed) = self.open.pop() else { return };
        let end = self.nodes.len();
        let node = &mut self.nodes[closed];
        (node.span.end, node.end) = (self.text.len(), end);
        if node.isolates {
            self.insert('\u{2069}', at);
        }
    }

    /// An object in the line.
    pub(in crate::check) fn object(&mut self, at: usize) {
        self.insert(OBJECT, at);
        self.after_space = false;
    }

    /// A line break.
    pub(in crate::check) fn line_break(&mut self, at: usize) {
        self.insert('\n', at);
        self.after_space = true;
    }

    fn insert(&mut self, c: char, at: usize) {
        self.map.inserted(self.text.len(), at, self.parent());
        self.text.push(c);
    }

    /// Text as written, which stands at `at` in the source; white space collapses but in preformatted text.
    pub(in crate::check) fn text(&mut self, raw: &str, at: usize, is_preformatted: bool) {
        let parent = self.parent();
        self.nodes[parent].has_words |= raw.contains(char::is_alphanumeric);
        let bytes = raw.as_bytes();
        let (mut from, mut here) = (0, 0);
        while here < bytes.len() {
            let byte = bytes[here];
            if byte == b'&'
                && let Some((length, characters)) = reference(&raw[here..])
            {
                self.verbatim(&raw[from..here], at + from, parent);
                self.map.whole(self.text.len(), SourceSpan::new(at + here, at + here + length), parent);
                self.text.extend(characters.into_iter().flatten());
                self.after_space = false;
                here += length;
                from = here;
            } else if is_space(byte) && !is_preformatted {
                let length = bytes[here..].iter().take_while(|byte| is_space(**byte)).count();
                if length == 1 && byte == b' ' && !self.after_space {
                    here += 1;
                } else {
                    self.verbatim(&raw[from..here], at + from, parent);
                    if !self.after_space {
                        self.map.whole(self.text.len(), SourceSpan::new(at + here, at + here + length), parent);
                        self.text.push(' ');
                    }
                    here += length;
                    from = here;
                }
                self.after_space = true;
            } else {
                self.after_space = false;
                here += 1;
            }
        }
        self.verbatim(&raw[from..], at + from, parent);
    }

    /// Text that stands at `at` in the source as it is read.
    pub(in crate::check) fn verbatim_text(&mut self, text: &str, at: usize) {
        self.verbatim(text, at, self.parent());
        self.after_space = false;
    }

    /// Text that stands in the source in another form.
    pub(in crate::check) fn whole_text(&mut self, text: &str, source: SourceSpan) {
        self.map.whole(self.text.len(), source, self.parent());
        self.text.push_str(text);
        self.after_space = false;
    }

    fn verbatim(&mut self, text: &str, at: usize, parent: usize) {
        if !text.is_empty() {
            self.map.verbatim(self.text.len(), SourceSpan::new(at, at + text.len()), parent);
            self.text.push_str(text);
        }
    }

    /// The passages of the block, handed to `each`. `is_whole` says that the block ends here.
    pub(in crate::check) fn finish(&mut self, at: usize, is_whole: bool, mut each: impl FnMut(Passage)) {
        while self.open.len() > 1 {
            self.close(at);
        }
        let (end, length) = (self.nodes.len(), self.text.len());
        let Some(block) = self.nodes.first_mut() else { return };
        (block.span.end, block.end) = (length, end);
        let owner = (is_whole && self.is_from_start).then_some(0);
        let mut todo = vec![(0, owner)];
        while let Some((node, owner)) = todo.pop() {
            if self.nodes[node].has_words || self.nodes[node].around.is_preformatted {
                each(self.passage(node, owner));
                continue;
            }
            let mut inner = Vec::new();
            let mut child = node + 1;
            while child < self.nodes[node].end {
                inner.push(child);
                child = self.nodes[child].end.max(child + 1);
            }
            let with_text = inner.iter().filter(|&&child| !self.nodes[child].span.is_empty()).count();
            let own = |child: usize| {
                let declares =
                    |element: &Element| element.attribute("dir").is_some() || element.language_attribute().is_some();
                let is_bare = !self.nodes[child].element.as_ref().is_some_and(declares);
                if is_bare && with_text == 1 { owner } else { Some(child) }
            };
            todo.extend(inner.into_iter().rev().map(|child| (child, own(child))));
        }
    }

    /// All of the text as one passage, whatever is in it.
    pub(in crate::check) fn whole(&mut self, at: usize) -> Passage {
        while self.open.len() > 1 {
            self.close(at);
        }
        let (end, length) = (self.nodes.len(), self.text.len());
        (self.nodes[0].span.end, self.nodes[0].end) = (length, end);
        self.passage(0, None)
    }

    fn passage(&self, node: usize, owner: Option<usize>) -> Passage {
        let root = &self.nodes[node];
        let owner = owner.and_then(|owner| self.nodes[owner].element.clone());
        let (base, base_from) = match root.around.direction {
            None => (Direction::Ltr, BaseFrom::Letters),
            Some(BaseDirection::Auto) => (Direction::Ltr, BaseFrom::Auto),
            Some(BaseDirection::Fixed(direction)) => {
                let is_own = owner.as_ref().is_some_and(|owner| owner.direction().is_some());
                (direction, if is_own { BaseFrom::Own } else { BaseFrom::Around })
            }
        };
        let (mut marks, mut phrases) = (Vec::new(), Vec::new());
        for inner in &self.nodes[node + 1..root.end.max(node + 1)] {
            let Some(element) = &inner.element else { continue };
            let span = Span::new(inner.span.start - root.span.start, inner.span.end - root.span.start);
            if let Some(language) = element.language() {
                marks.push(Mark { span, kind: MarkKind::Language(language) });
            }
            if inner.isolates || is_code(&element.name) {
                phrases.push(PhraseElement { span, element: element.clone(), isolates: inner.isolates });
            }
        }
        let setting = match () {
            () if root.around.is_code => Setting::Code,
            () if self.nodes[0].element.as_ref().is_some_and(|block| block.name == "option") => {
                Setting::Plain { name: "option" }
            }
            () => Setting::Markup,
        };
        let text = self.text[root.span.range()].to_owned();
        let map = self.map.part(root.span);
        let language = root.around.language.clone();
        Passage { text, setting, base, base_from, language, owner, marks, phrases, order: None, map }
    }
}

/// White space of HTML.
fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b'\x0C')
}
