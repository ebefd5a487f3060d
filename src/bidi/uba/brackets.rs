//! Paired brackets: definition [BD16](https://www.unicode.org/reports/tr9/#BD16) and rule
//! [N0](https://www.unicode.org/reports/tr9/#N0).

use super::class::{Class, bracket};
use super::sequence::Sequence;

/// BD16: the stack has 63 places.
const STACK: usize = 63;

/// A bracket that is open, and a pair once it is closed.
#[derive(Clone, Copy, Debug)]
struct Pair {
    /// The character that opens it, canonically equivalent ones folded.
    kind: char,
    /// The number of the opening unit in the sequence.
    open: usize,
    /// The number of the closing unit in the sequence.
    close: usize,
    /// Whether a strong type of the embedding direction stands within.
    holds_embedding: bool,
    /// Whether a strong type of the other direction stands within.
    holds_opposite: bool,
}

/// The stacks of this phase, kept between paragraphs.
#[derive(Clone, Debug, Default)]
pub(super) struct Brackets {
    open: Vec<Pair>,
    pairs: Vec<Pair>,
}

impl Brackets {
    /// N0: resolves the brackets of a sequence.
    pub(super) fn resolve(&mut self, sequence: &mut Sequence<'_>, text: &str) {
        self.identify(sequence, text);
        // Pairs in the order of their opening brackets. What N0 decides for one counts as context for those after it, but
        // never as content of another: pairs inside a pair come later. So the contents were told while pairing.
        self.pairs.sort_unstable_by_key(|pair| pair.open);
        let embedding = sequence.embedding();
        let (mut context, mut seen) = (sequence.sos, 0);
        for pair in &self.pairs {
            let class = if pair.holds_embedding {
                // N0 b.
                embedding
            } else if pair.holds_opposite {
                // N0 c: the context before decides. Both cases leave the other direction only where the context has it.
                let since = &sequence.classes[seen..pair.open];
                context = since.iter().rev().find_map(|&class| strong(class)).unwrap_or(context);
                seen = pair.open;
                context
            } else {
                // N0 d.
                continue;
            };
            set(sequence, pair.open, class);
            set(sequence, pair.close, class);
        }
    }

    /// BD16: finds the pairs, and what strong types each holds. A strong type is noted at the innermost open bracket, and
    /// handed on to the one around it when that bracket closes or is passed over.
    fn identify(&mut self, sequence: &mut Sequence<'_>, text: &str) {
        self.open.clear();
        self.pairs.clear();
        let embedding = sequence.embedding();
        for (i, &class) in sequence.classes.iter().enumerate() {
            if class == Class::Bracket {
                let at = sequence.unit(i).start;
                let Some((kind, opens)) = text[at..].chars().next().and_then(bracket) else { continue };
                if !opens {
                    self.close(kind, i);
                } else if self.open.len() == STACK {
                    // No pair is found from here on. Those that are open now stay unpaired.
                    return;
                } else {
                    self.open.push(Pair { kind, open: i, close: i, holds_embedding: false, holds_opposite: false });
                }
            } else if let (Some(strong), Some(open)) = (strong(class), self.open.last_mut()) {
                open.holds_embedding |= strong == embedding;
                open.holds_opposite |= strong != embedding;
            }
        }
    }

    fn close(&mut self, kind: char, close: usize) {
        let Some(found) = self.open.iter().rposition(|open| open.kind == kind) else { return };
        let mut pair = Pair { close, ..self.open[found] };
        for passed in self.open.drain(found..) {
            pair.holds_embedding |= passed.holds_embedding;
            pair.holds_opposite |= passed.holds_opposite;
        }
        if let Some(outer) = self.open.last_mut() {
            outer.holds_embedding |= pair.holds_embedding;
            outer.holds_opposite |= pair.holds_opposite;
        }
        self.pairs.push(pair);
    }
}

/// N0: for brackets and neutrals, numbers count as R.
fn strong(class: Class) -> Option<Class> {
    match class {
        Class::L => Some(Class::L),
        Class::R | Class::EN | Class::AN => Some(Class::R),
        _ => None,
    }
}

/// Sets a bracket, and the marks on it that W1 made neutral with it.
fn set(sequence: &mut Sequence<'_>, bracket: usize, class: Class) {
    let is_mark = |&i: &usize| sequence.unit(i).original == Class::NSM;
    let marks = (bracket + 1..sequence.classes.len()).take_while(is_mark).count();
    sequence.classes[bracket..=bracket + marks].fill(class);
}
