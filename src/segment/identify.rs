//! The language of every word: the cheapest path through the words of each script.
//!
//! The words of one script are a chain of their own: a Hebrew sentence is Hebrew again after the English name in it. On a
//! chain, a word costs what its script's model says against a language, and a change of language costs what stands between
//! the words: much in running text, less after a sentence, at quotes and brackets, at the end of a line. The cheapest
//! labelling is found by dynamic programming (Viterbi), linear in the number of words.

use super::cache::Cache;
use super::deciding;
use super::language::{self, MOST};
use super::model::{Model, Scores};
use super::script::Writing;
use super::words::{Word, Words, normalise};
use crate::lang::LanguageTag;
use crate::text::Span;

/// What stands between two words, as bits.
pub(super) mod gap {
    pub(crate) const STOP: u8 = 1;
    pub(crate) const QUOTE: u8 = 2;
    pub(crate) const LINE: u8 = 4;
    pub(crate) const OTHER_SCRIPT: u8 = 8;
    pub(crate) const JOINED: u8 = 16;
}

/// What a change of language costs, in natural logarithms of odds.
struct Costs {
    running: f32,
    stop: f32,
    quote: f32,
    line: f32,
    other_script: f32,
    joined: f32,
}

const COSTS: Costs = Costs { running: 9.5, stop: 4.0, quote: 3.0, line: 3.0, other_script: 6.0, joined: 24.0 };

/// How much a name says of the language around: half of what another word does. Names are written with a capital; so are
/// German nouns, of which half is enough.
const CAPITAL: f32 = 0.5;
/// How much likelier than another language English is for a Latin word among words of another script.
const ENGLISH: f32 = 1.5;
/// What each word costs where its language is none of those told apart here: they are many, and one of them always fits.
const OTHER_LANGUAGE: f32 = 1.2;

/// What a language that needs a sentence to be told costs at its start.
const RARE: f32 = 9.0;
/// What the first languages of a script cost at the start of a text: those that the model takes too many single words for,
/// or too few. In Hebrew letters, of the two that share so many words, Hebrew is the likelier.
const LATIN: &[f32] = &[0.4, 0.1, 0.0, 0.3];
const HEBREW: &[f32] = &[0.0, 1.5];
const ARABIC: &[f32] = &[0.4, -0.6, 0.6];
/// How much likelier the language of the context is than another of its script.
const CONTEXT: f32 = 5.0;
/// How much a declared language is.
const DECLARED: f32 = 10.0;

impl Costs {
    fn of(&self, between: u8) -> f32 {
        let or = |bit, cost| if between & bit != 0 { cost } else { f32::MAX };
        if between == gap::JOINED {
            return self.joined;
        }
        self.running
            .min(or(gap::STOP, self.stop))
            .min(or(gap::QUOTE, self.quote))
            .min(or(gap::LINE, self.line))
            .min(or(gap::OTHER_SCRIPT, self.other_script))
    }
}

/// What is known before a word is read.
#[derive(Clone, Debug, Default)]
pub(super) struct Prior {
    /// The language around: of the article, of the neighbours.
    pub(super) context: Option<LanguageTag>,
    /// The language that the author declared.
    pub(super) declared: Option<LanguageTag>,
    /// Only these, where there are any.
    pub(super) languages: Vec<LanguageTag>,
}

impl Prior {
    /// The logarithm of what each language of a script starts with.
    fn start(&self, writing: Writing) -> Scores {
        let mut start = [f32::NEG_INFINITY; MOST];
        let position = |tag: &Option<LanguageTag>| tag.as_ref().and_then(|tag| language::position(writing, tag));
        let (context, declared) = (position(&self.context), position(&self.declared));
        for (index, score) in start.iter_mut().enumerate().take(language::of(writing).len()) {
            *score = if self.allows(writing, index) { -first(writing, index) } else { BARRED };
            if Some(index) == declared {
                *score += DECLARED;
            }
            if Some(index) == context {
                *score += CONTEXT;
            }
        }
        start
    }

    /// Whether none of the script's languages is allowed.
    fn bars(&self, writing: Writing) -> bool {
        (0..language::of(writing).len()).all(|index| !self.allows(writing, index))
    }

    fn allows(&self, writing: Writing, index: usize) -> bool {
        let tag = language::tag(writing, index);
        self.languages.is_empty() || tag.is_und() || self.languages.iter().any(|only| only.language() == tag.language())
    }
}

/// What a language costs at the start of a text.
fn first(writing: Writing, index: usize) -> f32 {
    let costs = match writing {
        Writing::Latin => LATIN,
        Writing::Hebrew => HEBREW,
        Writing::Arabic => ARABIC,
        _ => &[],
    };
    costs.get(index).copied().unwrap_or_else(|| entry(writing, index))
}

/// What a language that is not to be used starts with: less than any text can make up for.
const BARRED: f32 = -1e30;

/// What a language costs more than the common ones of its script to begin with.
pub(super) fn entry(writing: Writing, index: usize) -> f32 {
    if index < language::common(writing) { 0.0 } else { RARE }
}

/// The index of no language of a script.
pub(super) const NO_LANGUAGE: usize = MOST;

/// A word with its language, as an index among those of its script, and what speaks for each of them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Identified {
    pub(super) word: Word,
    pub(super) language: usize,
    pub(super) scores: Scores,
    /// Whether a letter or word decides.
    pub(super) decided: bool,
    /// What stands before it.
    pub(super) before: u8,
}

/// The language of the first word of each script, where it has one, as an index among those of the script.
#[derive(Clone, Copy, Debug)]
pub(super) struct Openings {
    languages: [Option<u8>; Writing::COUNT],
}

impl Openings {
    /// Whether every script that the language is written in begins with it.
    pub(super) fn agree_with(self, language: &LanguageTag) -> bool {
        language::WRITINGS.iter().zip(self.languages).all(|(writing, opening)| {
            opening.is_none() || language::position(*writing, language).is_none_or(|index| opening == Some(index as u8))
        })
    }
}

/// The words of one script so far.
struct Chain {
    values: Scores,
    entry: Scores,
    /// Whether no word has been read.
    fresh: bool,
    /// How the cheapest path came to each word.
    steps: Vec<Step>,
    /// What has been passed since the last word.
    between: u8,
    /// Whether none of the script's languages is looked for.
    barred: bool,
}

/// How the cheapest path comes to a word in each language: from the same, or from the one that was best before.
#[derive(Clone, Copy)]
struct Step {
    best: u8,
    switched: [bool; MOST],
}

impl Chain {
    /// Adds a word: a change of language before it costs so much, and these are its scores.
    fn step(&mut self, change: f32, scores: &Scores) {
        let mut step = Step { best: 0, switched: [false; MOST] };
        if !std::mem::take(&mut self.fresh) {
            let most = self.values.iter().copied().fold(f32::NEG_INFINITY, larger);
            step.best = self.values.iter().position(|value| *value == most).unwrap_or(0) as u8;
            for index in 0..MOST {
                let entered = most - change - self.entry[index];
                step.switched[index] = self.values[index] < entered;
                self.values[index] = larger(self.values[index], entered);
            }
        }
        self.steps.push(step);
        for (value, score) in self.values.iter_mut().zip(scores) {
            *value += score;
        }
        self.between = 0;
    }
}

/// The larger number; none is NaN.
fn larger(one: f32, other: f32) -> f32 {
    if other > one { other } else { one }
}

/// Gives words their languages. Its memory is kept from text to text.
pub(super) struct Identifier {
    model: &'static Model,
    cache: Cache,
    chains: Vec<Chain>,
    /// The words of the text, with their languages once `identify` is done.
    pub(super) words: Vec<Identified>,
    normal: Vec<char>,
    hashes: Vec<u32>,
}

impl Identifier {
    pub(super) fn new() -> Identifier {
        let chain = || Chain {
            values: [0.0; MOST],
            entry: [0.0; MOST],
            fresh: true,
            steps: Vec::new(),
            between: 0,
            barred: false,
        };
        Identifier {
            model: Model::embedded(),
            cache: Cache::new(),
            chains: std::iter::repeat_with(chain).take(Writing::COUNT).collect(),
            words: Vec::new(),
            normal: Vec::new(),
            hashes: Vec::new(),
        }
    }

    /// Begins a text.
    pub(super) fn begin(&mut self, prior: &Prior) {
        for writing in language::WRITINGS {
            let chain = &mut self.chains[writing as usize];
            chain.between = gap::LINE;
            chain.fresh = true;
            chain.values = prior.start(writing);
            chain.barred = prior.bars(writing);
            chain.entry = [f32::INFINITY; MOST];
            for index in 0..language::of(writing).len() {
                chain.entry[index] = if prior.allows(writing, index) { entry(writing, index) } else { -BARRED };
            }
        }
    }

    /// Finds the language of each word of the next piece of a text. Words in `silent` spans (sorted) are no evidence: URLs,
    /// code.
    pub(super) fn identify(&mut self, text: &str, piece: Span, silent: &[Span]) {
        self.words.clear();
        for chain in &mut self.chains {
            chain.steps.clear();
            let most = chain.values.iter().copied().fold(f32::MIN, f32::max);
            chain.values.iter_mut().for_each(|value| *value -= most);
        }
        let (mut end, mut silent) = (piece.start, silent.iter().peekable());
        let mut last = None;
        // What the chains of other scripts have been passed by since the words are of this one.
        let mut passed = 0;
        for word in Words::new(&text[..piece.end], piece.start) {
            let mut between = gap_bits(&text[end..word.span.start]);
            if last == Some(word.writing) {
                passed |= between;
            } else {
                if last.is_some() {
                    between |= gap::OTHER_SCRIPT;
                }
                self.pass(passed, last);
                passed = between;
            }
            while silent.next_if(|span| span.end <= word.span.start).is_some() {}
            let is_silent = silent.peek().is_some_and(|span| span.start <= word.span.start);
            self.push(text, word, between, is_silent);
            (end, last) = (word.span.end, Some(word.writing));
        }
        self.pass(passed, last);
        self.trace();
    }

    /// Tells every chain but that of the last word what it has been passed by.
    fn pass(&mut self, passed: u8, last: Option<Writing>) {
        for (writing, chain) in language::WRITINGS.iter().zip(&mut self.chains) {
            chain.between |= if last == Some(*writing) { 0 } else { passed };
        }
    }

    fn push(&mut self, text: &str, word: Word, before: u8, silent: bool) {
        let printed = &text[word.span.range()];
        let (mut scores, decided) = if silent { ([0.0; MOST], false) } else { self.scores(printed, word.writing) };
        if printed.starts_with(char::is_uppercase) {
            scores.iter_mut().for_each(|score| *score *= CAPITAL);
        }
        if word.writing == Writing::Latin && before & gap::OTHER_SCRIPT != 0 {
            scores[0] += ENGLISH;
        }
        if language::of(word.writing).len() > 1 {
            let chain = &mut self.chains[word.writing as usize];
            chain.step(COSTS.of(chain.between | before), &scores);
        }
        self.words.push(Identified { word, language: 0, scores, decided, before });
    }

    /// Walks each chain back from its best end.
    fn trace(&mut self) {
        let mut current = [0; Writing::COUNT];
        for (writing, chain) in self.chains.iter().enumerate() {
            current[writing] = best(&chain.values[..language::of(language::WRITINGS[writing]).len()]);
        }
        for word in self.words.iter_mut().rev() {
            let writing = word.word.writing as usize;
            let chain = &mut self.chains[writing];
            let language = current[writing];
            if let Some(step) = chain.steps.pop().filter(|step| step.switched[language]) {
                current[writing] = usize::from(step.best);
            }
            word.language = if chain.barred { NO_LANGUAGE } else { language };
        }
    }

    /// The language of the first word of each script in the piece that was identified last.
    pub(super) fn openings(&self) -> Openings {
        let mut openings = Openings { languages: [None; _] };
        for word in self.words.iter().rev() {
            openings.languages[word.word.writing as usize] = Some(word.language as u8);
        }
        openings
    }

    /// The logarithms of the probabilities of the script's languages for a word, and whether a letter or word decides.
    fn scores(&mut self, word: &str, writing: Writing) -> (Scores, bool) {
        if language::of(writing).len() == 1 {
            return ([0.0; MOST], true);
        }
        let Identifier { model, cache, normal, hashes, .. } = self;
        cache.get(word, || {
            normalise(word, writing, normal);
            let mut scores = model.score(writing, normal, hashes).unwrap_or([0.0; MOST]);
            if let Some(other) = language::of(writing).iter().position(|language| *language == "und") {
                scores[other] -= OTHER_LANGUAGE;
            }
            let decided = deciding::weigh(word, &normal[1..normal.len() - 1], writing, &mut scores);
            (scores, decided)
        })
    }
}

fn best(values: &[f32]) -> usize {
    (0..values.len()).fold(0, |best, index| if values[index] > values[best] { index } else { best })
}

/// What stands between two words.
fn gap_bits(between: &str) -> u8 {
    let mut bits = 0;
    for c in between.chars() {
        bits |= match c {
            '\n' => gap::LINE,
            '"' | '(' | ')' | '[' | ']' | '«' | '»' | '\u{201C}'..='\u{201F}' | '\u{2039}' | '\u{203A}' => gap::QUOTE,
            '.' | '!' | '?' | ':' | ';' | '…' | '؛' | '؟' | '۔' | '|' | '–' | '—' | '•' => gap::STOP,
            _ => 0,
        };
    }
    if matches!(between, "-" | "\u{05BE}" | "\u{2010}" | "\u{2011}" | "") { gap::JOINED } else { bits }
}
