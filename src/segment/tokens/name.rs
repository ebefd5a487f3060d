//! Shortened words, whose stop is their own.

use super::super::script::is_letter;
use super::scan::{Scan, is_right_to_left};

/// Abbreviations whose stop is their own.
const ABBREVIATIONS: &[&str] = &[
    "oz", "hr", "hrs", "Inc", "Ltd", "Co", "Corp", "Bros", "Jr", "Sr", "Esq", "Mr", "Mrs", "Ms", "Dr", "Prof", "St",
    "Mt", "vs", "v", "No", "Gen", "Lt", "Col", "Sgt", "Capt", "Rev", "Hon", "Gov", "Sen", "Rep", "etc", "approx",
    "dept", "Dept", "vol", "Vol", "ed", "Ed", "cf", "al", "p", "pp", "fig", "Fig", "Srl", "Pty", "Pvt", "Cie", "Mfg",
    "Intl", "Univ", "Mo", "Calif", "Mass", "Conn", "Fla", "Tex", "Ill", "Mich", "Wash", "Ariz",
];

/// Letters with stops between them, `U.S.`, or a word that is known to be shortened, `Inc.`.
pub(super) fn abbreviation(mut scan: Scan) -> Option<Scan> {
    let start = scan.at;
    let right_to_left = scan.peek().is_some_and(is_right_to_left);
    let mut end = scan;
    let mut stops = 0;
    loop {
        let part = scan.at;
        // A part has one letter, or two as in `Ph.D.`
        let letters = scan.eat_all(is_letter);
        let is_part = letters == 1 || (letters == 2 && !scan.text[part..scan.at].ends_with(char::is_uppercase));
        if !is_part {
            break;
        }
        if scan.eat(|c| c == '.').is_none() {
            end = if stops > 0 && scan.ends() { scan } else { end };
            break;
        }
        (end, stops) = (scan, stops + 1);
        let mut initial = scan;
        if initial.space() && initial.eat(|c| c.is_ascii_uppercase()).is_some() && initial.literal(".") {
            scan.space();
        }
    }
    if stops > 1 && end.ends() {
        return Some(end);
    }
    let mut word = Scan::new(end.text, start);
    word.eat_all(is_letter);
    let known = !right_to_left && ABBREVIATIONS.contains(&&word.text[start..word.at]);
    (known && word.literal(".")).then_some(word)
}
