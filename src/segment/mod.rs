//! Which words are in which language, and which tokens need care.
//!
//! The data walks: the script of each character ([`script`]), words ([`words`]), what the model of a script says of a word
//! ([`model`]) and what a letter or word decides ([`deciding`]), the language of each word in its context ([`identify`]),
//! runs that tile the text ([`runs`]), and the tokens that a layout may break ([`tokens`]).

mod cache;
mod deciding;
mod identify;
mod language;
mod model;
mod runs;
mod script;
mod sentence;
mod tokens;
mod words;

pub use language::languages;

use identify::{Identifier, Openings, Prior};
use runs::{Assembly, Declared};
pub use sentence::sentences;

use crate::article::{Article, Block, Label, Labelled, Segmented, Segments, TokenKind};
use crate::lang::LanguageTag;
use crate::text::{Mark, MarkKind, MarkedText, Span};

/// How a text is segmented.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SegmentOptions {
    /// The language around the text: of the article, of the page. Nearly as good as a word of the text itself.
    pub context: Option<LanguageTag>,
    /// Only these languages are looked for, where there are any; words in a script that none of them is written in are
    /// `und`. See [`languages`] for those that can be found.
    pub languages: Vec<LanguageTag>,
}

/// Finds the language of every word of a text, and the tokens that need care.
///
/// ```
/// use targum::{SegmentOptions, segment};
///
/// let text = "הנשיא אמר אתמול we will not be expelled בנאומו בכנסת";
/// let segments = segment(text, &SegmentOptions::default());
/// let languages: Vec<_> = segments.runs.iter().map(|run| run.language.to_string()).collect();
/// assert_eq!(languages, ["he", "en", "he"]);
/// assert_eq!(segments.language.to_string(), "he");
/// ```
pub fn segment(text: &str, options: &SegmentOptions) -> Segments {
    Segmenter::new(options).segment(text)
}

/// Segments many texts: its memory is kept from one to the next.
///
/// ```
/// use targum::{SegmentOptions, Segmenter};
///
/// let mut segmenter = Segmenter::new(&SegmentOptions::default());
/// for (text, language) in [("Добрый день", "ru"), ("Guten Morgen", "de"), ("13:08", "und")] {
///     assert_eq!(segmenter.segment(text).language.to_string(), language);
/// }
/// ```
pub struct Segmenter {
    options: SegmentOptions,
    identifier: Identifier,
    silent: Vec<Span>,
}

impl Segmenter {
    /// A segmenter with these options.
    pub fn new(options: &SegmentOptions) -> Segmenter {
        Segmenter { options: options.clone(), identifier: Identifier::new(), silent: Vec::new() }
    }

    /// Segments a text.
    pub fn segment(&mut self, text: &str) -> Segments {
        self.segment_marked(text, &[], None)
    }

    /// Segments a text whose author declared the languages of phrases in it (its marks), or of the whole.
    ///
    /// A phrase has the language that its author declared. One that is declared for the whole text is weighed against the
    /// words: pages declare it wrongly too often.
    pub fn segment_marked(&mut self, text: &str, marks: &[Mark], declared: Option<&LanguageTag>) -> Segments {
        let prior = Prior {
            context: self.options.context.clone(),
            declared: declared.cloned(),
            languages: self.options.languages.clone(),
        };
        let declared = innermost(marks);
        let mut segments = Segments { language: LanguageTag::UND, runs: Vec::new(), tokens: Vec::new() };
        self.identifier.begin(&prior);
        for piece in pieces(text) {
            self.segment_piece(text, piece, &declared, &mut segments);
        }
        segments.language = main_language(text, &segments.runs);
        segments
    }

    /// Adds a piece of a text, of whole lines.
    fn segment_piece(&mut self, text: &str, piece: Span, declared: &[Declared], segments: &mut Segments) {
        let first_token = segments.tokens.len();
        tokens::find(text, piece, &mut segments.tokens);
        let tokens = &segments.tokens[first_token..];
        self.silent.clear();
        self.silent.extend(tokens.iter().filter(|token| is_silent(token.kind)).map(|token| token.span));
        self.identifier.identify(text, piece, &self.silent);
        let words = &self.identifier.words;
        for run in (Assembly { text, piece, words, tokens, declared }).runs() {
            match segments.runs.last_mut().filter(|last| last.language == run.language) {
                Some(last) => last.span.end = run.span.end,
                None => segments.runs.push(run),
            }
        }
    }
}

/// How many bytes of a long text are segmented at once: memory is of this size, whatever the text's.
const PIECE: usize = 1 << 16;

/// The text in pieces that end where a line does, or, in a line without end, a word.
fn pieces(text: &str) -> impl Iterator<Item = Span> {
    let mut start = 0;
    std::iter::from_fn(move || {
        let at_least = text.ceil_char_boundary(start + PIECE);
        let at_most = text.ceil_char_boundary(start + 4 * PIECE);
        let line_end = text[at_least..at_most].find('\n').map(|at| at_least + at + 1);
        let end =
            line_end.or_else(|| text[at_most..].find(char::is_whitespace).map(|at| at_most + at)).unwrap_or(text.len());
        let piece = Span::new(start, end);
        start = end;
        (!piece.is_empty()).then_some(piece)
    })
}

/// Whether the letters of such a token are no words.
fn is_silent(kind: TokenKind) -> bool {
    use TokenKind::{Code, Email, Formula, Handle, Number, Path, Url};
    matches!(kind, Url | Email | Path | Formula | Code | Number | Handle)
}

/// The declared languages as spans apart from one another: where they nest, the innermost counts.
fn innermost(marks: &[Mark]) -> Vec<Declared<'_>> {
    let mut flat = Vec::new();
    let mut open: Vec<Declared> = Vec::new();
    let mut position = 0;
    let languages = marks.iter().filter_map(|mark| match &mark.kind {
        MarkKind::Language(language) if !mark.span.is_empty() => Some(Declared { span: mark.span, language }),
        _ => None,
    });
    let mut lay = |position: &mut usize, end: usize, language| {
        if *position < end {
            flat.push(Declared { span: Span::new(*position, end), language });
            *position = end;
        }
    };
    for mark in languages {
        while let Some(inner) = open.pop_if(|inner| inner.span.end <= mark.span.start) {
            lay(&mut position, inner.span.end, inner.language);
        }
        if let Some(outer) = open.last() {
            lay(&mut position, mark.span.start, outer.language);
        }
        position = position.max(mark.span.start);
        open.push(mark);
    }
    while let Some(inner) = open.pop() {
        lay(&mut position, inner.span.end, inner.language);
    }
    flat
}

/// The language with the most letters.
fn main_language(text: &str, runs: &[crate::article::Run]) -> LanguageTag {
    let mut weights: Vec<(&LanguageTag, usize)> = Vec::new();
    for run in runs {
        let letters = script::count_bytes(&text[run.span.range()], begins_letter);
        match weights.iter_mut().find(|(language, _)| *language == &run.language) {
            Some((_, weight)) => *weight += letters,
            None => weights.push((&run.language, letters)),
        }
    }
    let most = weights.iter().rev().max_by_key(|(_, weight)| *weight).filter(|(_, weight)| *weight > 0);
    most.map_or(LanguageTag::UND, |(language, _)| (*language).clone())
}

/// Whether a character that begins with this byte is a letter, but for a few.
fn begins_letter(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte >= 0xC3
}

/// Segments every block of an article, in the context of the article's language.
///
/// That language is not known before the words are: each block of the body is segmented without it first, and again only
/// where it may change the result.
pub fn article(article: Article<Labelled>, options: &SegmentOptions) -> Article<Segmented> {
    let mut segmenter = Segmenter::new(options);
    let mut alone: Vec<Option<Alone>> = Vec::new();
    let language = article.language.or_else(|| {
        alone.extend(article.blocks.iter().map(|block| Alone::of(block, &mut segmenter)));
        main_language_of(&alone)
    });
    if language.is_some() {
        segmenter.options.context.clone_from(&language);
    }
    let alone = alone.into_iter().chain(std::iter::repeat_with(|| None));
    let settled = |alone: Alone| alone.settled(options, language.as_ref());
    let blocks = article.blocks.into_iter().zip(alone).map(|(block, alone)| {
        let segments = alone.and_then(settled).unwrap_or_else(|| in_context(&block, &mut segmenter));
        block.map(|_, _, state| Segmented { label: state.label, segments })
    });
    Article {
        blocks: blocks.collect(),
        language: language.clone(),
        metadata: article.metadata,
        removed: article.removed,
    }
}

/// A block of the body, segmented without knowing the language of the article.
struct Alone {
    segments: Segments,
    /// The language of the first word of each script; `None` of a text that was segmented in pieces.
    openings: Option<Openings>,
}

impl Alone {
    fn of(block: &Block<Labelled>, segmenter: &mut Segmenter) -> Option<Alone> {
        let Label { message, role, .. } = &block.state.label;
        if message.is_some() || role.is_chrome() {
            return None;
        }
        let MarkedText { text, marks } = &block.text;
        let segments = segmenter.segment_marked(text, marks, block.declared_language.as_ref());
        let openings = (text.len() <= PIECE).then(|| segmenter.identifier.openings());
        Some(Alone { segments, openings })
    }

    /// The segments, if they are the same in the context of that language. A context speaks for what begins in its language:
    /// where the cheapest path does so already, it stays the cheapest.
    fn settled(self, options: &SegmentOptions, context: Option<&LanguageTag>) -> Option<Segments> {
        let same = match (&options.context, context) {
            (before, after) if after.is_none() || before.as_ref() == after => true,
            (None, Some(context)) => self.openings.is_some_and(|openings| openings.agree_with(context)),
            _ => false,
        };
        same.then_some(self.segments)
    }
}

/// The language that most letters of the body are in.
fn main_language_of(blocks: &[Option<Alone>]) -> Option<LanguageTag> {
    let mut weights: Vec<(&LanguageTag, usize)> = Vec::new();
    let runs = blocks.iter().flatten().flat_map(|alone| &alone.segments.runs);
    for run in runs.filter(|run| !run.language.is_und()) {
        match weights.iter_mut().find(|(language, _)| *language == &run.language) {
            Some((_, weight)) => *weight += run.span.len(),
            None => weights.push((&run.language, run.span.len())),
        }
    }
    weights.into_iter().max_by_key(|(_, weight)| *weight).map(|(language, _)| language.clone())
}

/// Segments a block in the context of the article.
fn in_context(block: &Block<Labelled>, segmenter: &mut Segmenter) -> Segments {
    let MarkedText { text, marks } = &block.text;
    let message = block.state.label.message.as_ref().map(|message| &message.language);
    let mut segments = segmenter.segment_marked(text, marks, message.or(block.declared_language.as_ref()));
    // The names in a line of the site may outweigh its words.
    if let Some(language) = message {
        segments.language = language.clone();
    }
    segments
}
