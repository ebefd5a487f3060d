//! Is it really a name? The deep test of what a catalog message captured as a person, an agency or a handle.
//!
//! `Photo: AFP` and `Photo: a word that has lost its meaning` have one form. Where the script has case, a name is told by
//! its capitals; where it has none (Hebrew, Arabic), by its length, and by having none of the words that only sentences
//! have. The words are data: `words.txt`.

mod words;

use super::fold;

/// How strongly the words around the capture speak for a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Support {
    /// A word and a colon or brackets, as in `Photo: X`: one word will do as a name.
    Marked,
    /// A bare preposition, as in `By X`: only a full name will do.
    Bare,
}

/// The most words that a name of a person has, and that of an institution.
const PERSON_WORDS: usize = 5;
const INSTITUTION_WORDS: usize = 9;
/// The most names in one list.
const NAMES: usize = 12;

/// Whether every part of the capture is the name of a person, an agency or an institution, or a handle. `line` is the whole
/// line, which tells whether its writer used capitals at all.
pub(super) fn are_names(capture: &str, line: &str, support: Support) -> bool {
    let capture = capture.trim();
    let bare = trim_ends(capture);
    if bare.is_empty() {
        return false;
    }
    let stopped = capture.ends_with(['.', '!', '?', '…', '۔']);
    let casing = Casing::of(line);
    let parts: Vec<&str> = bare.split([',', '،', '/', ';', '|', '(', ')', '[', ']', '\u{2022}', '\u{B7}']).collect();
    let mut named = false;
    for part in parts.iter().map(|part| trim_ends(part)).filter(|part| !part.is_empty()) {
        let support = if named { Support::Marked } else { support };
        if !is_name(part, casing, support, stopped) {
            return false;
        }
        named = true;
    }
    named && parts.len() <= NAMES
}

/// Whether the text is the name of an agency or an institution, and not of a person.
pub(super) fn is_institution(text: &str) -> bool {
    let folded = fold::line(text);
    words::is_agency(&folded)
        || folded.split([' ', '-']).any(|word| {
            let class = words::class(word);
            class.agency || (class.institution && !class.function)
        })
}

/// Whether the word may name a post or a desk, such as "correspondent": in Hebrew that word is also "wrote".
pub(super) fn is_post(word: &str) -> bool {
    words::class(&fold::line(word)).institution
}

/// The full name before an agency in capitals: `Jane Doe` in `Jane Doe BBC News`.
pub(super) fn before_agency(text: &str) -> Option<&str> {
    let signs =
        |word: &str| word.len() > 1 && word.chars().all(char::is_uppercase) && words::is_agency(&fold::line(word));
    let agency = text.split_whitespace().skip(2).find(|word| signs(word))?;
    // A word of the text starts within it.
    let name = text[..agency.as_ptr() as usize - text.as_ptr() as usize].trim_end();
    (is_cased(name) && name.chars().any(char::is_lowercase) && name.ends_with(char::is_alphabetic)).then_some(name)
}

/// Whether each part of the text between slashes and commas is an agency, or the last one is and the others are names.
pub(super) fn is_agency(text: &str) -> bool {
    let last = text.rsplit(['/', ',', '،', '|']).next().unwrap_or_default();
    words::is_agency(&fold::line(last)) && are_names(text, text, Support::Marked)
}

/// Whether a text beside a name is a place and not a second name: one word, or a known city.
pub(super) fn is_place_beside_name(text: &str) -> bool {
    let words = text.split_whitespace().count();
    (words == 1 && !is_institution(text)) || words::is_city(&fold::line(text))
}

/// Whether the text is an e-mail address or a handle.
pub(super) fn is_handle(text: &str) -> bool {
    text.contains('@') && !text.contains(char::is_whitespace)
}

/// Whether the text has letters of a script with capitals, and they are used.
pub(super) fn is_cased(text: &str) -> bool {
    text.chars().any(char::is_uppercase)
}

/// Whether the text names several people: they are joined by commas, by a word, or by the Hebrew or Arabic letter `and`.
pub(super) fn is_list(text: &str) -> bool {
    if text.contains([',', '،', '/', ';', '&']) {
        return true;
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    words.iter().enumerate().skip(1).any(|(index, word)| {
        let folded = fold::fold(word);
        let class = words::class(&folded);
        // In Spanish and Portuguese names `y` and `e` also join the two surnames of one person.
        let joined = class.joint && (!class.particle || (index > 1 && words.len() > 4));
        joined || (index > 1 && words.len() > 3 && joins(&folded))
    })
}

/// Whether the folded word may begin with the Hebrew or Arabic letter that means "and".
fn joins(folded: &str) -> bool {
    folded.starts_with(['ו', 'و']) && folded.chars().count() > 2
}

/// Whether the text begins as the explanation of a word does: `כך קראו`, `así llamábamos`.
pub(super) fn starts_definition(text: &str) -> bool {
    text.split_whitespace().next().is_some_and(|word| words::class(&fold::line(word)).definition)
}

/// Whether any word of the text stands in sentences only.
pub(super) fn has_function_word(text: &str) -> bool {
    text.split_whitespace().any(is_function)
}

fn is_function(word: &str) -> bool {
    let class = words::class_as_printed(&fold::line(word), word);
    class.function && !class.particle && !class.institution && !class.agency
}

/// Whether the capitals of a line speak.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Casing {
    /// It has capitals and small letters.
    Mixed,
    /// It is all capitals, all small, or without case.
    Silent,
}

impl Casing {
    fn of(text: &str) -> Casing {
        let upper = text.chars().any(char::is_uppercase);
        let lower = text.chars().any(char::is_lowercase);
        if upper && lower { Casing::Mixed } else { Casing::Silent }
    }
}

/// Without quotes, dashes and stops at its ends; the stop of an abbreviation such as `Jr.` may go with them.
fn trim_ends(text: &str) -> &str {
    text.trim_matches(|c: char| !c.is_alphanumeric() && c != '@' && c != '#')
}

fn is_name(part: &str, casing: Casing, support: Support, stopped: bool) -> bool {
    if is_handle(part) || words::is_agency(&fold::line(part)) {
        return true;
    }
    let mut count = 0;
    let mut capitals = 0;
    let mut caseless = 0;
    let (mut institutions, mut functions) = (0, 0);
    let (mut in_name, mut longest) = (0, 0);
    let mut first_name = None;
    for word in part.split_whitespace() {
        let bare = trim_ends(word);
        let folded = fold::line(word);
        let class = words::class_as_printed(if folded.is_empty() { word } else { &folded }, word);
        if folded.is_empty() && !class.joint {
            continue;
        }
        if class.joint && !class.particle {
            first_name.get_or_insert(count);
        }
        if class.joint || (class.particle && count > 0) {
            continue;
        }
        count += 1;
        if class.institution || class.agency || is_handle(word) {
            institutions += 1;
            continue;
        }
        // Arabic "to the", "with the" are no part of a name.
        if count > 1 && folded.chars().count() > 4 && (folded.starts_with("لل") || folded.starts_with("بال")) {
            return false;
        }
        // A capital makes a name of a word that is small in another language: `Will`, `Sur`. Several make a title.
        let capital = casing == Casing::Mixed && bare.starts_with(char::is_uppercase);
        functions += usize::from(class.function && !class.particle);
        if ((class.function || class.common) && !capital) || word.chars().any(|c| matches!(c, ':' | '?' | '!')) {
            return false;
        }
        let Some(first) = bare.chars().find(|c| c.is_alphabetic()) else {
            // A number stands in no name, but in that of a channel or an agency.
            capitals += usize::from(capitals + caseless + institutions > 0);
            continue;
        };
        if fold::is_caseless(first) {
            // The letter that means "and" begins the next name of a list.
            if in_name > 1 && joins(&folded) {
                in_name = 0;
            }
            in_name += 1;
            caseless += 1;
            longest = longest.max(in_name);
        } else if first.is_uppercase() || casing == Casing::Silent {
            capitals += 1;
        } else if class.particle {
            count -= 1;
        } else if !(has_inner_capital(bare) || support == Support::Marked && institutions > 0 && count == 2) {
            // `Archives municipales` is a name all the same.
            return false;
        }
    }
    let several = caseless > longest;
    let limit = if institutions > 0 || several { INSTITUTION_WORDS } else { PERSON_WORDS };
    // Without case, and where the capitals say nothing, a full stop after several words ends a sentence.
    let silent = caseless > 0 || casing == Casing::Silent;
    if functions > 1 || (functions == 1 && count > 3) {
        return false;
    }
    let run = if caseless > 0 { longest } else { count };
    if count == 0 || count > limit || (silent && institutions == 0 && (run > 4 || (stopped && count > 2))) {
        return false;
    }
    institutions > 0
        || support == Support::Marked
        || (capitals + caseless > 1 && first_name.is_none_or(|words| words > 1))
}

/// `iStock`, `al-Masri`, `d'Arcy`, `eBay`.
fn has_inner_capital(word: &str) -> bool {
    word.chars().skip(1).any(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_phrases() {
        let cases = include_str!("../../../fixtures/cases/label/people.tsv");
        let wrong: Vec<&str> = cases
            .lines()
            .filter(|line| !line.starts_with('#'))
            .filter(|line| {
                let mut columns = line.split('\t');
                let (Some(verdict), Some(support), Some(capture)) = (columns.next(), columns.next(), columns.next())
                else {
                    return true;
                };
                let support = if support == "bare" { Support::Bare } else { Support::Marked };
                are_names(capture, columns.next().unwrap_or(&format!("By {capture}")), support) != (verdict == "name")
            })
            .collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
