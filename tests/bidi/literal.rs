//! UAX #9 read literally: a pass a rule, an entry a character, look-ahead where the standard looks ahead. It is slow, and
//! easy to hold against the text of the standard.

use std::ops::Range;

use unicode_bidi::BidiClass::{self, *};
use unicode_bidi::bidi_class;
use unicode_bidi::data_source::{BidiDataSource, BidiMatchedOpeningBracket};

/// One paragraph, resolved.
pub(super) struct Paragraph {
    chars: Vec<char>,
    original: Vec<BidiClass>,
    classes: Vec<BidiClass>,
    levels: Vec<u8>,
    level: u8,
}

fn is_initiator(class: BidiClass) -> bool {
    matches!(class, LRI | RLI | FSI)
}

fn is_removed(class: BidiClass) -> bool {
    matches!(class, RLE | LRE | RLO | LRO | PDF | BN)
}

fn direction(level: u8) -> BidiClass {
    if level.is_multiple_of(2) { L } else { R }
}

impl Paragraph {
    /// P to I for one paragraph; `level` is the level given from above (HL1), else P2 and P3 find it.
    pub(super) fn new(text: &str, level: Option<u8>) -> Paragraph {
        let chars: Vec<char> = text.chars().collect();
        let original: Vec<BidiClass> = chars.iter().map(|&c| bidi_class(c)).collect();
        let levels = vec![0; chars.len()];
        let mut paragraph = Paragraph { chars, classes: original.clone(), original, levels, level: 0 };
        paragraph.level = level.unwrap_or_else(|| paragraph.p2_p3(0..paragraph.len()));
        paragraph.explicit();
        for sequence in paragraph.isolating_run_sequences() {
            paragraph.weak(&sequence);
            paragraph.n0(&sequence);
            paragraph.n1_n2(&sequence);
            paragraph.implicit(&sequence);
        }
        paragraph
    }

    pub(super) fn len(&self) -> usize {
        self.chars.len()
    }

    pub(super) fn level(&self) -> u8 {
        self.level
    }

    /// BD9: the matching PDI of the initiator at `at`, or the end of the paragraph.
    fn matching_pdi(&self, at: usize) -> usize {
        let mut depth = 0;
        for i in at..self.len() {
            match self.original[i] {
                class if is_initiator(class) => depth += 1,
                PDI => {
                    depth -= 1;
                    if depth == 0 {
                        return i;
                    }
                }
                _ => {}
            }
        }
        self.len()
    }

    fn p2_p3(&self, range: Range<usize>) -> u8 {
        let mut i = range.start;
        while i < range.end {
            match self.original[i] {
                L => return 0,
                R | AL => return 1,
                class if is_initiator(class) => i = self.matching_pdi(i),
                _ => {}
            }
            i += 1;
        }
        0
    }

    fn explicit(&mut self) {
        const MAX_DEPTH: u8 = 125;
        let mut stack: Vec<(u8, Option<BidiClass>, bool)> = vec![(self.level, None, false)];
        let (mut overflow_isolates, mut overflow_embeddings, mut valid_isolates) = (0, 0, 0);
        for i in 0..self.len() {
            let last = *stack.last().expect("the paragraph's entry");
            let class = match self.original[i] {
                FSI if self.p2_p3(i + 1..self.matching_pdi(i)) == 1 => RLI,
                FSI => LRI,
                class => class,
            };
            let odd = (last.0 + 1) | 1;
            let even = (last.0 + 2) & !1;
            match class {
                RLE | LRE | RLO | LRO => {
                    let new = if matches!(class, RLE | RLO) { odd } else { even };
                    if new <= MAX_DEPTH && overflow_isolates == 0 && overflow_embeddings == 0 {
                        let over = match class {
                            RLO => Some(R),
                            LRO => Some(L),
                            _ => None,
                        };
                        stack.push((new, over, false));
                    } else if overflow_isolates == 0 {
                        overflow_embeddings += 1;
                    }
                }
                RLI | LRI => {
                    self.levels[i] = last.0;
                    if let Some(over) = last.1 {
                        self.classes[i] = over;
                    }
                    let new = if class == RLI { odd } else { even };
                    if new <= MAX_DEPTH && overflow_isolates == 0 && overflow_embeddings == 0 {
                        valid_isolates += 1;
                        stack.push((new, None, true));
                    } else {
                        overflow_isolates += 1;
                    }
                }
                PDI => {
                    if overflow_isolates > 0 {
                        overflow_isolates -= 1;
                    } else if valid_isolates > 0 {
                        overflow_embeddings = 0;
                        while !stack.last().expect("an isolate").2 {
                            stack.pop();
                        }
                        stack.pop();
                        valid_isolates -= 1;
                    }
                    let last = *stack.last().expect("the paragraph's entry");
                    self.levels[i] = last.0;
                    if let Some(over) = last.1 {
                        self.classes[i] = over;
                    }
                }
                PDF => {
                    if overflow_isolates > 0 {
                    } else if overflow_embeddings > 0 {
                        overflow_embeddings -= 1;
                    } else if !last.2 && stack.len() >= 2 {
                        stack.pop();
                    }
                }
                B => self.levels[i] = self.level,
                BN => {}
                _ => {
                    self.levels[i] = last.0;
                    if let Some(over) = last.1 {
                        self.classes[i] = over;
                    }
                }
            }
        }
    }

    /// BD7 on what X9 leaves, then BD13.
    fn isolating_run_sequences(&self) -> Vec<Sequence> {
        let kept: Vec<usize> = (0..self.len()).filter(|&i| !is_removed(self.original[i])).collect();
        let runs: Vec<&[usize]> = kept.chunk_by(|&a, &b| self.levels[a] == self.levels[b]).collect();
        let mut sequences = Vec::new();
        for run in &runs {
            let first = run[0];
            let matches_an_initiator = self.original[first] == PDI
                && (0..first).any(|i| is_initiator(self.original[i]) && self.matching_pdi(i) == first);
            if matches_an_initiator {
                continue;
            }
            let mut members = run.to_vec();
            loop {
                let last = *members.last().expect("a run is not empty");
                if !is_initiator(self.original[last]) {
                    break;
                }
                let pdi = self.matching_pdi(last);
                match runs.iter().find(|run| run[0] == pdi) {
                    Some(run) => members.extend_from_slice(run),
                    None => break,
                }
            }
            sequences.push(self.with_edges(members, &kept));
        }
        sequences
    }

    /// X10: sos and eos.
    fn with_edges(&self, members: Vec<usize>, kept: &[usize]) -> Sequence {
        let (first, last) = (members[0], members[members.len() - 1]);
        let level = self.levels[first];
        let before = kept.iter().rev().find(|&&i| i < first).map_or(self.level, |&i| self.levels[i]);
        let after = match kept.iter().find(|&&i| i > last) {
            Some(_) if is_initiator(self.original[last]) && self.matching_pdi(last) == self.len() => self.level,
            Some(&i) => self.levels[i],
            None => self.level,
        };
        Sequence { level, sos: direction(level.max(before)), eos: direction(level.max(after)), members }
    }

    fn weak(&mut self, sequence: &Sequence) {
        let Sequence { members, sos, .. } = sequence;
        let classes = &mut self.classes;
        let n = members.len();
        // W1
        for i in 0..n {
            if classes[members[i]] == NSM {
                classes[members[i]] = match i.checked_sub(1).map(|before| classes[members[before]]) {
                    None => *sos,
                    Some(LRI | RLI | FSI | PDI) => ON,
                    Some(class) => class,
                };
            }
        }
        let strong_before = |classes: &[BidiClass], i: usize| {
            let strong = members[..i].iter().rev().map(|&m| classes[m]).find(|class| matches!(class, L | R | AL));
            strong.unwrap_or(*sos)
        };
        // W2
        for i in 0..n {
            if classes[members[i]] == EN && strong_before(classes, i) == AL {
                classes[members[i]] = AN;
            }
        }
        // W3
        for &m in members {
            if classes[m] == AL {
                classes[m] = R;
            }
        }
        // W4
        for i in 1..n.max(2) - 1 {
            let (before, after) = (classes[members[i - 1]], classes[members[i + 1]]);
            match classes[members[i]] {
                ES if before == EN && after == EN => classes[members[i]] = EN,
                CS if before == EN && after == EN => classes[members[i]] = EN,
                CS if before == AN && after == AN => classes[members[i]] = AN,
                _ => {}
            }
        }
        // W5
        for i in 0..n {
            if classes[members[i]] == ET {
                let beside = |class: Option<BidiClass>| class == Some(EN);
                let before = members[..i].iter().rev().map(|&m| classes[m]).find(|&class| class != ET);
                let after = members[i..].iter().map(|&m| classes[m]).find(|&class| class != ET);
                if beside(before) || beside(after) {
                    classes[members[i]] = EN;
                }
            }
        }
        // W6
        for &m in members {
            if matches!(classes[m], ES | ET | CS) {
                classes[m] = ON;
            }
        }
        // W7
        for i in 0..n {
            if classes[members[i]] == EN && strong_before(classes, i) == L {
                classes[members[i]] = L;
            }
        }
    }

    /// BD16: pairs as places in the sequence, in the order of their opening brackets.
    fn bracket_pairs(&self, members: &[usize]) -> Vec<(usize, usize)> {
        let (mut stack, mut pairs) = (Vec::new(), Vec::new());
        for (i, &m) in members.iter().enumerate() {
            if self.classes[m] != ON {
                continue;
            }
            let Some(BidiMatchedOpeningBracket { opening, is_open }) =
                unicode_bidi::HardcodedBidiData.bidi_matched_opening_bracket(self.chars[m])
            else {
                continue;
            };
            if is_open {
                if stack.len() == 63 {
                    break;
                }
                stack.push((opening, i));
            } else if let Some(found) = stack.iter().rposition(|&(kind, _)| kind == opening) {
                pairs.push((stack[found].1, i));
                stack.truncate(found);
            }
        }
        pairs.sort();
        pairs
    }

    fn n0(&mut self, Sequence { members, level, sos, .. }: &Sequence) {
        let strong = |class: BidiClass| match class {
            L => Some(L),
            R | EN | AN => Some(R),
            _ => None,
        };
        let embedding = direction(*level);
        for (open, close) in self.bracket_pairs(members) {
            let within = || members[open + 1..close].iter().filter_map(|&m| strong(self.classes[m]));
            let class = if within().any(|class| class == embedding) {
                embedding
            } else if within().next().is_some() {
                let before = members[..open].iter().rev().find_map(|&m| strong(self.classes[m])).unwrap_or(*sos);
                if before == embedding { embedding } else { before }
            } else {
                continue;
            };
            for bracket in [open, close] {
                self.classes[members[bracket]] = class;
                for &m in members[bracket + 1..].iter().take_while(|&&m| self.original[m] == NSM) {
                    self.classes[m] = class;
                }
            }
        }
    }

    fn n1_n2(&mut self, Sequence { members, level, sos, eos }: &Sequence) {
        let is_ni = |class: BidiClass| matches!(class, B | S | WS | ON | FSI | LRI | RLI | PDI);
        let side = |class: BidiClass| if class == L { L } else { R };
        let before: Vec<BidiClass> = (members.iter().map(|&m| self.classes[m])).collect();
        for (i, &m) in members.iter().enumerate() {
            if is_ni(before[i]) {
                let left = before[..i].iter().rev().find(|&&class| !is_ni(class)).map_or(*sos, |&class| side(class));
                let right = before[i..].iter().find(|&&class| !is_ni(class)).map_or(*eos, |&class| side(class));
                self.classes[m] = if left == right { left } else { direction(*level) };
            }
        }
    }

    fn implicit(&mut self, sequence: &Sequence) {
        for &m in &sequence.members {
            self.levels[m] += match (self.levels[m] % 2, self.classes[m]) {
                (0, R) => 1,
                (0, AN | EN) => 2,
                (1, L | EN | AN) => 1,
                _ => 0,
            };
        }
    }

    /// L1 for a line; `None` where X9 removes the character.
    pub(super) fn line(&self, line: Range<usize>) -> Vec<Option<u8>> {
        let resets = |i: usize| {
            let white = |class: BidiClass| matches!(class, WS | FSI | LRI | RLI | PDI) || is_removed(class);
            let next = (i..line.end).map(|i| self.original[i]).find(|&class| !white(class));
            matches!(next, None | Some(S | B))
        };
        line.clone()
            .map(|i| match self.original[i] {
                class if is_removed(class) => None,
                _ if resets(i) => Some(self.level),
                _ => Some(self.levels[i]),
            })
            .collect()
    }

    /// Whether the levels of a line are the ones found here.
    pub(super) fn agrees(&self, line: Range<usize>, levels: &[u8]) -> bool {
        let expected = self.line(line);
        expected.len() == levels.len()
            && expected.iter().zip(levels).all(|(expected, level)| expected.is_none_or(|expected| expected == *level))
    }
}

/// An isolating run sequence (BD13).
struct Sequence {
    level: u8,
    sos: BidiClass,
    eos: BidiClass,
    members: Vec<usize>,
}
