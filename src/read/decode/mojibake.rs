//! Mojibake: UTF-8 that a program took for windows-1252 and saved as UTF-8 again.
//!
//! Each byte of a character has become a character of its own: first one of `Â` to `ô`, then one to three of those that
//! windows-1252 has at 80 to BF. In a text that nobody broke, such neighbours hardly ever meet.

use crate::closed_enum::closed_enum;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::text::SourceSpan;

closed_enum! {
    /// What becomes of text that was decoded wrongly before it came here: UTF-8 read as windows-1252, entities encoded twice.
    #[derive(Default)]
    pub enum Mojibake {
        /// It is told of, and stays as it is.
        #[default]
        Report = "report",
        /// It is put right.
        Repair = "repair",
    }
}

/// How many times a text may have been broken.
const MOST: usize = 3;

/// Tells of mojibake in `text`, and puts it right where that is wanted.
pub(super) fn treat(text: &mut String, mojibake: Mojibake) -> Option<Diagnostic> {
    let (sequences, first) = survey(text)?;
    let several = if sequences == 1 { "one character" } else { &format!("{sequences} characters") };
    let what = format!(
        "{several} of UTF-8 had been read as windows-1252 and saved again, the first as `{}`",
        &text[first.range()]
    );
    if mojibake == Mojibake::Report {
        let finding = Diagnostic::new(Code::Mojibake, what).at(first);
        return Some(finding.help("--repair-mojibake puts them right"));
    }
    for _ in 0..MOST {
        *text = repair(text);
        if survey(text).is_none() {
            break;
        }
    }
    let at = text[first.start..].chars().next().map(|c| SourceSpan::new(first.start, first.start + c.len_utf8()));
    let finding = Diagnostic::new(Code::Mojibake, format!("{what}; put right")).at(at);
    Some(Diagnostic { severity: Severity::Note, ..finding })
}

/// How many characters are broken and where the first stands, if these are no chance.
fn survey(text: &str) -> Option<(usize, SourceSpan)> {
    let (mut sequences, mut leads, mut first, mut sure) = (0, 0, None, false);
    let mut at = 0;
    while let Some((start, found)) = next(text, at) {
        leads += 1;
        at = match found {
            Some((c, end)) => {
                sequences += 1;
                first = first.or(Some(SourceSpan::new(start, end)));
                sure |= matches!(c, '\u{80}'..='\u{FF}' | '\u{2010}'..='\u{203A}');
                end
            }
            None => start + 2,
        };
    }
    // A single one may be a capital before a quotation mark, unless it is a letter or mark that Western texts are full of.
    let by_chance = sequences * 4 < leads * 3 || sequences == 1 && !sure;
    first.filter(|_| !by_chance).map(|first| (sequences, first))
}

fn repair(text: &str) -> String {
    let mut repaired = String::with_capacity(text.len());
    let (mut at, mut copied) = (0, 0);
    while let Some((start, found)) = next(text, at) {
        at = start + 2;
        if let Some((c, end)) = found {
            repaired.push_str(&text[copied..start]);
            repaired.push(c);
            (at, copied) = (end, end);
        }
    }
    repaired.push_str(&text[copied..]);
    repaired
}

/// Where the next character stands that may be the first byte of another, and which character that is and where it ends.
fn next(text: &str, from: usize) -> Option<(usize, Option<(char, usize)>)> {
    let bytes = text.as_bytes();
    // U+00C2 to U+00F4 are C3 82 to C3 B4.
    let mut at = from;
    loop {
        at += memchr::memchr(0xC3, &bytes[at..])?;
        if bytes.get(at + 1).is_some_and(|second| (0x82..=0xB4).contains(second)) {
            return Some((at, sequence(&text[at..]).map(|(c, length)| (c, at + length))));
        }
        at += 2;
    }
}

/// The character whose bytes `text` begins with, and how many bytes of `text` that takes.
fn sequence(text: &str) -> Option<(char, usize)> {
    let mut bytes = [0; 4];
    let mut characters = text.char_indices();
    let (_, lead) = characters.next()?;
    bytes[0] = u8::try_from(u32::from(lead)).ok()?;
    let length = match bytes[0] {
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        _ => 4,
    };
    for byte in &mut bytes[1..length] {
        *byte = characters.next().and_then(|(_, c)| byte_of(c)).filter(|byte| (0x80..=0xBF).contains(byte))?;
    }
    let character = str::from_utf8(&bytes[..length]).ok()?.chars().next()?;
    Some((character, characters.next().map_or(text.len(), |(end, _)| end)))
}

/// The byte that windows-1252 or ISO 8859-1 has for the character.
fn byte_of(c: char) -> Option<u8> {
    if let Ok(byte) = u8::try_from(u32::from(c)) {
        return Some(byte);
    }
    let mut buffer = [0; 4];
    let (bytes, _, unmappable) = encoding_rs::WINDOWS_1252.encode(c.encode_utf8(&mut buffer));
    bytes.first().copied().filter(|_| !unmappable)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text as a program saves it that took it for windows-1252, so many times.
    fn broken(text: &str, times: usize) -> String {
        (0..times).fold(text.to_owned(), |text, _| {
            encoding_rs::WINDOWS_1252.decode_without_bom_handling(text.as_bytes()).0.into_owned()
        })
    }

    #[test]
    fn what_was_broken_once_or_thrice_is_put_right() {
        for text in ["\u{5E9}\u{5DC}\u{5D5}\u{5DD}, world", "caf\u{E9}", "don\u{2019}t", "\u{430}\u{1F600}"] {
            for times in 1..=3 {
                let mut found = broken(text, times);
                assert!(treat(&mut found.clone(), Mojibake::Report).is_some(), "{found}");
                treat(&mut found, Mojibake::Repair);
                assert_eq!(found, text);
            }
        }
    }

    #[test]
    fn what_nobody_broke_is_left_alone() {
        for text in [
            "Ein GR\u{D6}\u{201C} und \u{FC}ber, \u{E4}hnlich",
            "\u{C9}t\u{E9} \u{E0} Paris \u{AB}\u{A0}l\u{E0}\u{A0}\u{BB}",
            "\u{5E9}\u{5DC}\u{5D5}\u{5DD}",
            "5 \u{D7} 3 \u{B1} 2",
        ] {
            let mut found = text.to_owned();
            assert_eq!(treat(&mut found, Mojibake::Repair), None, "{text}");
            assert_eq!(found, text);
        }
    }
}
