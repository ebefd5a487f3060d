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
/// let text = "הנשיא אמר we will not be expelled בנאומו";
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
        let tokens = tokens::find(text);
        self.silent.clear();
        self.silent.extend(tokens.iter().filter(|token| is_silent(token.kind)).map(|token| token.span));
        let prior = Prior {
            context: self.options.context.clone(),
            declared: declared.cloned(),
            languages: self.options.languages.clone(),
        };
        self.identifier.identify(text, &prior, &self.silent);
        let declared = innermost(marks);
        let runs = Assembly { text, words: &self.identifier.words, tokens: &tokens, declared: &declared }.runs();
        Segments { language: main_language(text, &runs), runs, tokens }
    }
}

/// Whether the letters of such a token are no words.
fn is_silent(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Url | TokenKind::Email | TokenKind::Path | TokenKind::Formula)
}

/// The declared languages as spans apart from one another: where they nest, the innermost counts.
fn innermost(marks: &[Mark]) -> Vec<Declared<'_>> {
    let mut flat: Vec<Declared<'_>> = Vec::new();
    for mark in marks {
        let MarkKind::Language(language) = &mark.kind else { continue };
        let outer = flat.iter().rposition(|outer| outer.span.contains(mark.span) && outer.span != mark.span);
        match outer {
            Some(index) => {
                let Declared { span, language: around } = flat[index];
                let parts = [(Span::new(span.start, mark.span.start), around), (mark.span, language)];
                let parts = parts.into_iter().chain([(Span::new(mark.span.end, span.end), around)]);
                let parts =
                    parts.filter(|(span, _)| !span.is_empty()).map(|(span, language)| Declared { span, language });
                flat.splice(index..=index, parts);
            }
            None if mark.span.is_empty() => {}
            None => flat.push(Declared { span: mark.span, language }),
        }
    }
    flat
}

/// The language with the most letters.
fn main_language(text: &str, runs: &[crate::article::Run]) -> LanguageTag {
    let mut weights: Vec<(&LanguageTag, usize)> = Vec::new();
    for run in runs {
        let letters = text[run.span.range()].chars().filter(|c| script::is_letter(*c)).count();
        match weights.iter_mut().find(|(language, _)| *language == &run.language) {
            Some((_, weight)) => *weight += letters,
            None => weights.push((&run.language, letters)),
        }
    }
    let most = weights.iter().rev().max_by_key(|(_, weight)| *weight).filter(|(_, weight)| *weight > 0);
    most.map_or(LanguageTag::UND, |(language, _)| (*language).clone())
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
    let declared = match &block.state.label.message {
        Some(message) => Some(message.language.clone()),
        None => block.declared_language.clone(),
    };
    let MarkedText { text, marks } = &block.text;
    let segments = segmenter.segment_marked(text, marks, declared.as_ref());
    block.map(|_, _, state| Segmented { label: state.label, segments })
}
