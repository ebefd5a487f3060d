//! What the layout of a passage needs: the languages and tokens in it, and what has to be isolated.

use super::finding::Finding;
use super::html::Element;
use super::passage::{BaseFrom, Order, Passage, Setting};
use crate::article::TokenKind;
use crate::bidi::{
    BaseEvidence, Isolate, Isolator, LetterStatistics, Resolver, Stretch, VisualWriter, base_direction, first_strong,
};
use crate::lang::{Direction, Script};
use crate::resolve::{light, stretches};
use crate::segment::{SegmentOptions, Segmenter};
use crate::text::{MarkKind, Span};

/// The reason of an isolate that the element `code` needs.
const CODE_ELEMENT: &str = "code element";
/// The reason of an isolate that a phrase of the other direction needs.
pub(super) const PHRASE: &str = "opposite direction";
/// How many times as many letters run against the base direction as in it, where the text is said to run against it.
const OUTWEIGHED: usize = 4;

/// Reads the order of passages. Its buffers are kept from one to the next.
pub(super) struct OrderReader {
    segmenter: Segmenter,
    isolator: Isolator,
    resolver: Resolver,
    writer: VisualWriter,
}

impl OrderReader {
    pub(super) fn new() -> OrderReader {
        OrderReader {
            segmenter: Segmenter::new(&SegmentOptions::default()),
            isolator: Isolator::new(),
            resolver: Resolver::new(),
            writer: VisualWriter::new(),
        }
    }

    /// Resolves the base direction of a passage where it is not declared, and finds what has to be isolated in it.
    pub(super) fn read(&mut self, passage: &mut Passage) {
        if passage.base_from == BaseFrom::Auto {
            passage.base = first_strong(&passage.text).unwrap_or(Direction::Ltr);
        }
        // Every right-to-left letter begins with a byte from D6 on.
        let is_mixed = passage.text.bytes().any(|byte| byte >= 0xD6);
        let runs_against = passage.base == Direction::Rtl && passage.base_from != BaseFrom::Letters;
        if !(is_mixed || runs_against) || !matches!(passage.setting, Setting::Markup | Setting::Plain { .. }) {
            return;
        }
        let Passage { text, marks, language, base, .. } = passage;
        let segments = self.segmenter.segment_marked(text, marks, language.as_ref());
        let light = light(&segments.tokens);
        if passage.base_from == BaseFrom::Letters {
            *base = base_direction(text, &BaseEvidence { light: &light, ..BaseEvidence::default() }).direction;
        }
        let base = *base;
        let statistics = LetterStatistics::new(text, &light);
        let majority_against = statistics.majority().filter(|&majority| majority != base);
        let (other_direction, only_direction) = self.against(text, base, &statistics);
        let mut all = stretches(text, base, &segments);
        let codes = passage.phrases.iter().filter(|phrase| !phrase.isolates && !phrase.span.is_empty());
        all.extend(codes.map(|code| Stretch::token(code.span, Direction::Ltr, CODE_ELEMENT)));
        let isolates = self.isolator.isolates(text, base, &all);
        passage.order = Some(Order { segments, isolates, majority_against, other_direction, only_direction });
    }

    /// Whether a text runs against its base direction, by most of its letters and by all.
    fn against(
        &mut self,
        text: &str,
        base: Direction,
        statistics: &LetterStatistics,
    ) -> (Option<Direction>, Option<Direction>) {
        let (own, other) = match base {
            Direction::Ltr => (statistics.ltr, statistics.rtl),
            Direction::Rtl => (statistics.rtl, statistics.ltr),
        };
        let is_against = statistics.majority() == Some(base.opposite())
            && other > OUTWEIGHED * own
            && text.split_whitespace().nth(1).is_some()
            && self.is_shown_otherwise(text, base);
        let against = is_against.then(|| base.opposite());
        (against, against.filter(|_| own == 0))
    }

    /// Whether a text is shown in another order than in the other base direction.
    fn is_shown_otherwise(&mut self, text: &str, base: Direction) -> bool {
        let mut shown = |base: Direction| {
            let mut shown = String::new();
            self.writer.write(&self.resolver.resolve(text, base.into()).whole(), &mut shown);
            shown
        };
        shown(base) != shown(base.opposite())
    }
}

/// How a passage is shown, from left to right, around a span of it.
pub(super) fn shown(passage: &Passage, span: Span) -> String {
    let text = passage.text.as_str();
    let before = text[..span.start].char_indices().rev().nth(SHOWN_AROUND).map_or(0, |(at, _)| at);
    let after = text[span.end..].char_indices().nth(SHOWN_AROUND).map_or(text.len(), |(at, _)| span.end + at);
    let from = text[before..span.start].rfind('\n').map_or(before, |at| before + at + 1);
    let to = text[span.end..after].find('\n').map_or(after, |at| span.end + at);
    let mut shown = String::new();
    let mut resolver = Resolver::new();
    VisualWriter::new().write(&resolver.resolve(&text[from..to], passage.base.into()).whole(), &mut shown);
    shown
}

/// How many characters are shown before and after what is meant.
const SHOWN_AROUND: usize = 40;

/// A direction in words.
pub(super) fn in_words(direction: Direction) -> &'static str {
    match direction {
        Direction::Ltr => "from left to right",
        Direction::Rtl => "from right to left",
    }
}

/// What has to be isolated in a passage. Where the whole of it has the wrong base direction, that is mended first.
pub(super) fn isolates(passage: &Passage, which: impl Fn(&Isolate) -> bool) -> impl Iterator<Item = &Isolate> {
    let order = passage.order.as_ref().filter(|order| order.other_direction.is_none());
    order
        .into_iter()
        .flat_map(|order| &order.isolates)
        .filter(move |isolate| which(isolate) && is_sure(passage, isolate))
}

/// The element of code that something stands in, if that does not isolate.
pub(super) fn code_around(passage: &Passage, span: Span) -> Option<&Element> {
    let code = passage.phrases.iter().find(|phrase| !phrase.isolates && phrase.span.contains(span));
    code.map(|code| &code.element)
}

/// Whether nothing speaks for it that the author knew what they did, or that the text is laid out otherwise than it seems.
fn is_sure(passage: &Passage, isolate: &Isolate) -> bool {
    let Passage { text, base, .. } = passage;
    let inside = &text[isolate.span.range()];
    // A mark beside it, as dates have it in Arabic, sets the order.
    let is_mark = |c: Option<char>| c.is_some_and(|c| matches!(c, '\u{200E}' | '\u{200F}' | '\u{61C}'));
    if is_mark(text[..isolate.span.start].chars().next_back()) || is_mark(text[isolate.span.end..].chars().next()) {
        return false;
    }
    // `9:10 AM` is as well read from right to left, word by word.
    if isolate.reason == TokenKind::Time.id() && inside.contains(char::is_alphabetic) {
        return false;
    }
    // Where nothing declares the direction, a line of a few words may have either.
    let words = || text.split_whitespace().filter(|word| first_strong(word) == Some(*base)).count();
    if passage.base_from == BaseFrom::Letters && words() < SENTENCE {
        return false;
    }
    // In Arabic, percents and ranges of digits are as well read from right to left.
    let is_of_digits =
        isolate.reason == TokenKind::Range.id() || (isolate.reason == TokenKind::Number.id() && inside.contains('%'));
    if is_of_digits && is_arabic(passage) {
        return false;
    }
    has_open_letters(inside)
}

/// How many words in the direction of a line, of which nothing is declared, make a sentence of it.
const SENTENCE: usize = 5;

/// Whether a text has letters that are in no isolate, or no letters at all.
fn has_open_letters(text: &str) -> bool {
    let (mut depth, mut isolated) = (0usize, false);
    for c in text.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' => depth = depth.saturating_sub(1),
            c if depth == 0 && c.is_alphabetic() => return true,
            c => isolated |= depth > 0 && c.is_alphabetic(),
        }
    }
    !isolated
}

/// Whether a passage is in Arabic letters, by its words or, where it has none, by its language.
fn is_arabic(passage: &Passage) -> bool {
    let is_letter = |c: char| ('\u{620}'..='\u{6FF}').contains(&c) && c.is_alphabetic();
    let is_hebrew = |c: char| ('\u{5D0}'..='\u{5EA}').contains(&c);
    let by_language = || passage.language.as_ref().and_then(|language| language.script()) == Some(Script::ARABIC);
    passage.text.contains(is_letter) || (!passage.text.contains(is_hebrew) && by_language())
}

/// Mends it with markup, where tags can be put around it.
pub(super) fn wrap(passage: &Passage, isolate: &Isolate, finding: &mut Finding) {
    let is_declared = |language: &_| {
        let holds = |kind: &MarkKind| matches!(kind, MarkKind::Language(declared) if declared == language);
        passage.marks.iter().any(|mark| mark.span.contains(isolate.span) && holds(&mark.kind))
    };
    // Of a token, such as a number, the language says nothing.
    let has_words = isolate.reason == PHRASE || isolate.reason == TokenKind::Name.id();
    let language = isolate.language.as_ref().filter(|language| has_words && !is_declared(*language));
    let language = language.map(|language| format!(" lang=\"{language}\"")).unwrap_or_default();
    let tag = format!("<bdi{language} dir=\"{}\">", isolate.direction);
    finding.shown = Some(shown(passage, isolate.span));
    finding.help(format!("isolate it: `{tag}...</bdi>`"));
    if passage.map.can_be_wrapped(isolate.span) {
        let place = passage.source(isolate.span);
        finding.insert(place.start, tag).insert(place.end, "</bdi>");
    }
}

/// Mends it with isolate characters.
pub(super) fn enclose(passage: &Passage, isolate: &Isolate, finding: &mut Finding) {
    let (initiator, name) = match isolate.direction {
        Direction::Ltr => ("\u{2066}", "U+2066"),
        Direction::Rtl => ("\u{2067}", "U+2067"),
    };
    finding.shown = Some(shown(passage, isolate.span));
    finding.help(format!("put it between {name} and U+2069"));
    let place = passage.source(isolate.span);
    finding.insert(place.start, initiator).insert(place.end, "\u{2069}");
}
