//! Emoji: several that follow one another are read in the order in which they were set.

use super::scan::Scan;

/// Two or more pictures, with a space between them or none: `🇮🇱🇪🇬`, `🎉 🎊`.
pub(super) fn pictures(scan: Scan) -> Option<Scan> {
    let first = picture(scan)?;
    row(scan).filter(|end| end.at > first.at)
}

/// One picture, or several.
pub(super) fn row(scan: Scan) -> Option<Scan> {
    let mut end = picture(scan)?;
    loop {
        let mut next = end;
        next.space();
        let Some(more) = picture(next) else { return Some(end) };
        end = more;
    }
}

/// One picture: a flag, a digit on a key, or an emoji with its modifiers and what is joined to it (UTS #51).
fn picture(mut scan: Scan) -> Option<Scan> {
    let first = scan.eat(|c| is_picture(c) || matches!(c, '0'..='9' | '#' | '*'))?;
    if is_regional(first) {
        scan.eat(is_regional)?;
        return Some(scan);
    }
    if !is_picture(first) {
        scan.literal("\u{FE0F}");
        return scan.literal("\u{20E3}").then_some(scan);
    }
    loop {
        scan.eat_all(|c| is_modifier(c) || matches!(c, '\u{E0020}'..='\u{E007F}'));
        let mut joined = scan;
        if !joined.literal("\u{200D}") || joined.eat(is_picture).is_none() {
            return Some(scan);
        }
        scan = joined;
    }
}

/// Whether a character is an emoji, or a letter of a flag.
pub(super) fn is_picture(c: char) -> bool {
    matches!(c, '\u{1F000}'..='\u{1FAFF}' | '\u{2600}'..='\u{2604}' | '\u{2607}'..='\u{26FF}' | '\u{2702}'..='\u{27BF}' | '\u{2B05}'..='\u{2B55}')
        || matches!(c, '\u{231A}' | '\u{231B}' | '\u{23E9}'..='\u{23FA}' | '\u{25B6}' | '\u{25C0}')
}

/// Whether a character is one of the two letters of a flag.
pub(super) fn is_regional(c: char) -> bool {
    matches!(c, '\u{1F1E6}'..='\u{1F1FF}')
}

fn is_modifier(c: char) -> bool {
    matches!(c, '\u{1F3FB}'..='\u{1F3FF}' | '\u{FE0F}')
}
