//! From words to runs: the digits, brackets, quotes and stops between words go to the run that a reader would give them.

use super::identify::{self, Identified, gap};
use super::language::{self, MOST};
use super::model::Scores;
use super::script::{Writing, is_digit, is_letter};
use crate::article::{Evidence, Run, Token};
use crate::lang::LanguageTag;
use crate::text::Span;

/// What the logarithms of the odds are worth: words that follow one another say less than as many apart. Fitted to words,
/// pairs of words and sentences.
const CALIBRATION: f32 = 0.75;

/// The language of a word: found, or declared by the mark of that index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Label {
    Found(Writing, usize),
    Declared(usize),
}

/// Words of one language on one line.
struct Stretch {
    words: Span,
    label: Label,
    evidence: Evidence,
    /// The language that most of the line is in.
    line: Label,
    /// Whether a line begins before it.
    new_line: bool,
    /// Whether a sentence or line begins with it.
    begins: bool,
}

impl Stretch {
    fn is_embedded(&self) -> bool {
        self.label != self.line
    }
}

/// A language that the author declared for a span.
pub(super) struct Declared<'m> {
    pub(super) span: Span,
    pub(super) language: &'m LanguageTag,
}

/// What the runs are made from.
pub(super) struct Assembly<'a> {
    pub(super) text: &'a str,
    /// The part of the text that the words are of.
    pub(super) piece: Span,
    pub(super) words: &'a [Identified],
    pub(super) tokens: &'a [Token],
    /// Sorted and apart.
    pub(super) declared: &'a [Declared<'a>],
}

impl Assembly<'_> {
    /// The runs. They tile the piece.
    pub(super) fn runs(&self) -> Vec<Run> {
        let stretches = self.stretches();
        let mut tiles = Tiles { declared: self.declared, runs: Vec::new(), end: self.piece.start };
        let mut end = self.piece.start;
        for (index, stretch) in stretches.iter().enumerate() {
            let before = Span::new(end, stretch.words.start);
            let opened = before.end - self.opening(before, stretch);
            if stretch.new_line {
                tiles.extend(opened, stretch.line, Evidence::Inherited);
            } else if let Some(previous) = index.checked_sub(1).map(|i| &stretches[i]) {
                tiles.extend(opened, previous.line, Evidence::Inherited);
            }
            let next = stretches.get(index + 1).filter(|next| !next.new_line);
            let limit = match stretches.get(index + 1) {
                Some(next) => self.line_end(stretch.words.end, next),
                None => self.piece.end,
            };
            end = stretch.words.end + self.closing(Span::new(stretch.words.end, limit), stretch, next);
            tiles.extend(end, stretch.label, stretch.evidence);
            if next.is_none() {
                end = limit;
                tiles.extend(end, stretch.line, Evidence::Inherited);
            }
        }
        if tiles.end < self.piece.end {
            tiles.runs.push(Run {
                span: Span::new(tiles.end, self.piece.end),
                language: LanguageTag::UND,
                evidence: Evidence::Inherited,
            });
        }
        tiles.runs
    }

    /// Where the line of a stretch ends, given that of the next: after the last line end between them.
    fn line_end(&self, end: usize, next: &Stretch) -> usize {
        let between = &self.text[end..next.words.start];
        between.rfind('\n').map_or(next.words.start, |line_end| end + line_end + 1)
    }

    /// The words as stretches of one language and one line.
    fn stretches(&self) -> Vec<Stretch> {
        let mut stretches = Vec::new();
        let mut line_start = 0;
        let mut weights = Vec::new();
        let mut declared = 0;
        for (index, word) in self.words.iter().enumerate() {
            let span = word.word.span;
            while self.declared.get(declared).is_some_and(|mark| mark.span.end <= span.start) {
                declared += 1;
            }
            let label = match self.declared.get(declared) {
                Some(mark) if mark.span.start <= span.start => Label::Declared(declared),
                _ => Label::Found(word.word.writing, word.language),
            };
            let new_line = index == 0 || word.before & gap::LINE != 0;
            if new_line {
                close_line(&mut stretches[line_start..], &mut weights);
                line_start = stretches.len();
            }
            match weights.iter_mut().find(|(of, _)| *of == label) {
                Some((_, weight)) => *weight += span.len(),
                None => weights.push((label, span.len())),
            }
            match stretches.last_mut() {
                Some(Building { stretch, sums, .. }) if !new_line && stretch.label == label => {
                    stretch.words.end = span.end;
                    sums.add(word);
                }
                _ => stretches.push(Building {
                    stretch: Stretch {
                        words: span,
                        label,
                        evidence: Evidence::Inherited,
                        line: label,
                        new_line,
                        begins: new_line || word.before & gap::STOP != 0,
                    },
                    sums: Sums::of(word),
                }),
            }
        }
        close_line(&mut stretches[line_start..], &mut weights);
        stretches.into_iter().map(Building::finish).collect()
    }

    /// How many bytes at the end of what stands before a stretch are its own.
    fn opening(&self, before: Span, stretch: &Stretch) -> usize {
        let text = &self.text[before.range()];
        if !stretch.is_embedded() {
            return 0;
        }
        let tight = text.len() - text.trim_end_matches(|c: char| !c.is_whitespace()).len();
        let tight = &text[text.len() - tight..];
        let inside = &self.text[stretch.words.range()];
        let mut own = 0;
        for c in tight.chars().rev() {
            let is_own = match closer(c) {
                Some(closer) => inside.contains(closer),
                None => matches!(c, '@' | '#' | '$' | '€' | '£' | '.' | '/' | '\\' | '_' | '\'' | '’') || is_digit(c),
            };
            if !is_own {
                break;
            }
            own += c.len_utf8();
        }
        own.max(self.token_before(before))
    }

    /// How many bytes of a token that ends in the stretch stand before it.
    fn token_before(&self, before: Span) -> usize {
        let index = self.tokens.partition_point(|token| token.span.end <= before.end);
        match self.tokens.get(index) {
            Some(token) if token.span.start < before.end => before.end - token.span.start.max(before.start),
            _ => 0,
        }
    }

    /// How many bytes at the start of what stands after a stretch are its own.
    fn closing(&self, after: Span, stretch: &Stretch, next: Option<&Stretch>) -> usize {
        let text = &self.text[after.range()];
        if let Label::Declared(mark) = stretch.label {
            let end = self.declared[mark].span.end.clamp(after.start, after.end);
            return end - after.start;
        }
        if !stretch.is_embedded() {
            return match next {
                Some(next) => text.len() - self.opening(after, next),
                None => text.len(),
            };
        }
        let inside = &self.text[stretch.words.range()];
        let mut own = 0;
        let mut rest = text.chars().peekable();
        while let Some(c) = rest.next() {
            let is_own = match c {
                '.' | '!' | '?' | '…' | ',' => {
                    (stretch.begins && c != ',')
                        || rest.peek().is_some_and(|next| is_closing_quote(*next) || is_digit(*next))
                }
                '+' | '#' | '_' | '/' | '-' | '\'' | '’' => rest.peek().is_none_or(|next| !is_letter(*next)),
                _ if is_digit(c) => true,
                _ => opener(c).is_some_and(|opener| has_open(inside, opener, c)),
            };
            if !is_own {
                break;
            }
            own += c.len_utf8();
        }
        let own = own.max(self.token_after(after));
        own + self.number_after(own, text, inside)
    }

    /// How many bytes of a token that begins in the stretch stand after it.
    fn token_after(&self, after: Span) -> usize {
        let index = self.tokens.partition_point(|token| token.span.end <= after.start);
        match self.tokens.get(index) {
            Some(token) if token.span.start < after.start => token.span.end.min(after.end) - after.start,
            _ => 0,
        }
    }

    /// The number of a name, as in `Windows 11`.
    fn number_after(&self, own: usize, text: &str, inside: &str) -> usize {
        let name =
            inside.rsplit(|c: char| c.is_whitespace()).next().is_some_and(|word| word.contains(char::is_uppercase));
        let Some(rest) = text[own..].strip_prefix(' ').filter(|_| name && own == 0) else { return 0 };
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let ends = rest[digits..].chars().next().is_none_or(|c| c.is_whitespace() || matches!(c, ')' | ',' | '"'));
        if (1..=4).contains(&digits) && ends { 1 + digits } else { 0 }
    }
}

/// A stretch that is being built, and what speaks for it.
struct Building {
    stretch: Stretch,
    sums: Sums,
}

impl Building {
    fn finish(mut self) -> Stretch {
        self.stretch.evidence = match self.stretch.label {
            Label::Declared(_) => Evidence::Declared,
            Label::Found(writing, language) => self.sums.evidence(writing, language),
        };
        self.stretch
    }
}

/// What the words of a stretch say together.
struct Sums {
    scores: Scores,
    decided: bool,
}

impl Sums {
    fn of(word: &Identified) -> Sums {
        Sums { scores: word.scores, decided: word.decided }
    }

    fn add(&mut self, word: &Identified) {
        self.scores.iter_mut().zip(&word.scores).for_each(|(sum, score)| *sum += score);
        self.decided |= word.decided;
    }

    fn evidence(&self, writing: Writing, language: usize) -> Evidence {
        if language == identify::NO_LANGUAGE {
            return Evidence::Inherited;
        }
        if self.decided {
            return Evidence::Script;
        }
        let count = language::of(writing).len().min(MOST);
        let weight = |index: usize| self.scores[index] - identify::entry(writing, index);
        let odds: f32 = (0..count).map(|index| (CALIBRATION * (weight(index) - weight(language))).exp()).sum();
        Evidence::Statistics { confidence: (1.0 / odds).min(0.9999) }
    }
}

/// Gives the stretches of a line the language that most of it is in.
fn close_line(line: &mut [Building], weights: &mut Vec<(Label, usize)>) {
    if let Some((label, _)) = weights.iter().max_by_key(|(_, weight)| *weight) {
        line.iter_mut().for_each(|building| building.stretch.line = *label);
    }
    weights.clear();
}

/// Runs laid one after another.
struct Tiles<'a> {
    declared: &'a [Declared<'a>],
    runs: Vec<Run>,
    end: usize,
}

impl Tiles<'_> {
    /// Lays a run from the end of the last to `end`; into the last, where that has the same language.
    fn extend(&mut self, end: usize, label: Label, evidence: Evidence) {
        if end <= self.end {
            return;
        }
        let language = match label {
            Label::Found(writing, index) => language::tag(writing, index),
            Label::Declared(mark) => self.declared[mark].language,
        };
        let span = Span::new(self.end, end);
        self.end = end;
        match self.runs.last_mut().filter(|run| run.language == *language) {
            Some(run) => {
                run.span.end = end;
                run.evidence = stronger(run.evidence, evidence);
            }
            None => self.runs.push(Run { span, language: language.clone(), evidence }),
        }
    }
}

/// The evidence of a run of two stretches.
fn stronger(one: Evidence, other: Evidence) -> Evidence {
    let rank = |evidence: Evidence| match evidence {
        Evidence::Declared => 3.0,
        Evidence::Script => 2.0,
        Evidence::Statistics { confidence } => confidence,
        Evidence::Inherited => -1.0,
    };
    if rank(other) > rank(one) { other } else { one }
}

/// What closes what `c` opens.
fn closer(c: char) -> Option<char> {
    Some(match c {
        '(' => ')',
        '[' => ']',
        '{' => '}',
        '"' => '"',
        '“' => '”',
        '„' => '“',
        '«' => '»',
        '‘' => '’',
        _ => return None,
    })
}

/// What opens what `c` closes.
fn opener(c: char) -> Option<char> {
    Some(match c {
        ')' => '(',
        ']' => '[',
        '}' => '{',
        '"' => '"',
        '”' => '“',
        '»' => '«',
        _ => return None,
    })
}

/// Whether `opener` is open at the end of the text.
fn has_open(text: &str, opener: char, closer: char) -> bool {
    if opener == closer {
        return text.matches(opener).count() % 2 == 1;
    }
    text.matches(opener).count() > text.matches(closer).count()
}

fn is_closing_quote(c: char) -> bool {
    matches!(c, '"' | '”' | '»' | '’' | '\'' | '“')
}
