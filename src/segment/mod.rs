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

use identify::{Identifier, Prior};
use runs::{Assembly, Declared};
pub use sentence::sentences;

use crate::article::{Article, Block, Labelled, Segmented, Segments, TokenKind};
use crate::lang::LanguageTag;
use crate::text::{Mark, MarkKind, MarkedText, Span};

/// How a text is segmented.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SegmentOptions {
    /// The language around the text: of the article, of the page. Nearly as good as a word of the text itself.
    pub context: Option<LanguageTag>,
    /// Only these languages are looked for, where there are any.
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
    matches!(kind, TokenKind::Url | TokenKind::Email | TokenKind::Path | TokenKind::Formula)
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
        let letters = text[run.span.range()].bytes().filter(|byte| begins_letter(*byte)).count();
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
pub fn article(article: Article<Labelled>, options: &SegmentOptions) -> Article<Segmented> {
    let mut segmenter = Segmenter::new(options);
    let language = article.language.clone().or_else(|| language_of(&article.blocks, &mut segmenter));
    segmenter.options.context = language.clone().or(options.context.clone());
    Article {
        language,
        metadata: article.metadata,
        blocks: article.blocks.into_iter().map(|block| block_of(block, &mut segmenter)).collect(),
        removed: article.removed,
    }
}

/// The language that most letters of the body are in.
fn language_of(blocks: &[Block<Labelled>], segmenter: &mut Segmenter) -> Option<LanguageTag> {
    let mut weights: Vec<(LanguageTag, usize)> = Vec::new();
    for block in
        blocks.iter().filter(|block| block.state.label.message.is_none() && !block.state.label.role.is_chrome())
    {
        let segments = segmenter.segment_marked(&block.text.text, &block.text.marks, block.declared_language.as_ref());
        for run in segments.runs.into_iter().filter(|run| !run.language.is_und()) {
            match weights.iter_mut().find(|(language, _)| *language == run.language) {
                Some((_, weight)) => *weight += run.span.len(),
                None => weights.push((run.language, run.span.len())),
            }
        }
    }
    weights.into_iter().max_by_key(|(_, weight)| *weight).map(|(language, _)| language)
}

fn block_of(block: Block<Labelled>, segmenter: &mut Segmenter) -> Block<Segmented> {
    let MarkedText { text, marks } = &block.text;
    let message = block.state.label.message.as_ref().map(|message| &message.language);
    let mut segments = segmenter.segment_marked(text, marks, message.or(block.declared_language.as_ref()));
    // The names in a line of the site may outweigh its words.
    if let Some(language) = message {
        segments.language = language.clone();
    }
    block.map(|_, _, state| Segmented { label: state.label, segments })
}
