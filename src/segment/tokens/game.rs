//! The notation of chess.

use super::super::script::is_digit;
use super::scan::Scan;

/// Longer games are not read on.
const MOST_MOVES: usize = 64;

/// Moves with their numbers: `1.e4 e5`, `1. e4 e5 2. Nf3`, `O-O-O`, `e8=Q+`.
pub(super) fn moves(scan: Scan) -> Option<Scan> {
    let mut end = numbered(scan)?;
    for _ in 0..MOST_MOVES {
        let mut next = end;
        let Some(more) = next.space().then(|| numbered(next)).flatten() else { break };
        end = more;
    }
    Some(end)
}

/// A move, with its number or without.
fn numbered(scan: Scan) -> Option<Scan> {
    let mut numbered = scan;
    if numbered.integer(3).is_some() && numbered.literal(".") {
        numbered.literal("..");
        numbered.space();
        return one(numbered);
    }
    one(scan)
}

fn one(mut scan: Scan) -> Option<Scan> {
    let is_castling = ["O-O-O", "0-0-0", "O-O"].iter().any(|castling| scan.literal(castling));
    if !is_castling {
        let start = scan.at;
        scan.eat(|c| matches!(c, 'K' | 'Q' | 'R' | 'B' | 'N'));
        scan.eat_all(|c| matches!(c, 'a'..='h' | '1'..='8' | 'x'));
        let from_file = |text: &str| text.len() >= 2 && text.as_bytes()[text.len() - 2].is_ascii_lowercase();
        let printed = &scan.text[start..scan.at];
        if !(2..=7).contains(&printed.len()) || !printed.ends_with(is_digit) || !from_file(printed) {
            return None;
        }
        if scan.literal("=") {
            scan.eat(|c| matches!(c, 'Q' | 'R' | 'B' | 'N'))?;
        }
    }
    scan.eat(|c| matches!(c, '+' | '#'));
    let mut judged = scan;
    if (1..=2).contains(&judged.eat_all(|c| matches!(c, '!' | '?'))) {
        scan = judged;
    }
    scan.ends().then_some(scan)
}
