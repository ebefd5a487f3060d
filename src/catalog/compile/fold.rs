//! What each character is to the matcher.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// The part a character plays in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// Not seen at all: bidi controls, joiners, soft hyphens, vowel points, variation selectors.
    Ignored,
    /// White space.
    Space,
    /// A colon.
    Colon,
    /// It separates: bar, slash, bullet, arrow, emoji, a long dash.
    Separator,
    /// A hyphen, dash or plus: it separates only beside a space.
    Dash,
    /// An opening bracket of any shape.
    Opening,
    /// A closing bracket of any shape.
    Closing,
    /// A guillemet: a quote mark in a line that has the other one too, else an ornament, as in `More >>`.
    Guillemet,
    /// A full stop. Sites write `7 min. read` and `7 min read`, so the matcher does not see it.
    FullStop,
    /// Another stop, which leans on the word before it.
    Stop,
    /// A letter, a digit, anything else.
    Other,
}

pub(crate) fn classify(character: char) -> Class {
    match character {
        'a'..='z' | 'A'..='Z' | '0'..='9' => Class::Other,
        '\t' | '\n' | '\r' | ' ' | '\u{A0}' | '\u{1680}' | '\u{2000}'..='\u{200A}' => Class::Space,
        '\u{2028}' | '\u{2029}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => Class::Space,
        ':' | '\u{FF1A}' | '\u{FE55}' | '\u{2236}' => Class::Colon,
        '|' | '/' | '\\' | '<' | '>' | '=' | '~' | '*' | '\u{A6}' | '\u{B7}' => Class::Separator,
        '\u{2014}' | '\u{2015}' | '\u{2022}' | '\u{2023}' | '\u{2027}' | '\u{203A}' | '\u{2039}' => Class::Separator,
        '\u{2043}' | '\u{2044}' | '\u{2215}' | '\u{2219}' | '\u{22C5}' | '\u{30FB}' => Class::Separator,
        '\u{FF0F}' | '\u{FF5C}' | '\u{2190}'..='\u{2211}' | '\u{2213}'..='\u{2214}' => Class::Separator,
        '\u{2300}'..='\u{27E5}' | '\u{2900}'..='\u{2982}' | '\u{2B00}'..='\u{2BFF}' => Class::Separator,
        '\u{1F000}'..='\u{1FAFF}' => Class::Separator,
        '-' | '+' | '\u{2010}'..='\u{2013}' | '\u{2212}' | '\u{5BE}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}' => {
            Class::Dash
        }
        '.' | '\u{2026}' | '\u{6D4}' => Class::FullStop,
        '\u{AB}' | '\u{BB}' => Class::Guillemet,
        '(' | '[' | '{' | '\u{3010}' | '\u{FF08}' | '\u{FF3B}' => Class::Opening,
        ')' | ']' | '}' | '\u{3011}' | '\u{FF09}' | '\u{FF3D}' => Class::Closing,
        ',' | ';' | '!' | '?' | '\u{60C}' | '\u{61B}' | '\u{61F}' => Class::Stop,
        '\u{5D0}'..='\u{5F4}' | '\u{400}'..='\u{482}' => Class::Other,
        '\u{621}'..='\u{63F}' | '\u{641}'..='\u{64A}' | '\u{671}'..='\u{6D3}' => Class::Other,
        _ => ignored(character),
    }
}

fn ignored(character: char) -> Class {
    match character {
        '\u{AD}'
        | '\u{34F}'
        | '\u{61C}'
        | '\u{640}'
        | '\u{180E}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}' => Class::Ignored,
        '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' => Class::Ignored,
        '\u{E0100}'..='\u{E01EF}' => Class::Ignored,
        _ if character >= '\u{300}' && is_combining_mark(character) => Class::Ignored,
        _ => Class::Other,
    }
}

/// The stop that stands for a stop of any script.
pub(crate) fn fold_stop(stop: char) -> char {
    match stop {
        '\u{60C}' => ',',
        '\u{61B}' => ';',
        '\u{61F}' => '?',
        _ => stop,
    }
}

/// Hands on the characters that stand for `character`.
pub(crate) fn fold(character: char, mut push: impl FnMut(char)) {
    match character {
        'a'..='z' | '0'..='9' | '\u{5D0}'..='\u{5EA}' | '\u{430}'..='\u{438}' | '\u{43A}'..='\u{44F}' => {
            push(character)
        }
        'A'..='Z' => push(character.to_ascii_lowercase()),
        '\0'..='\u{7F}' => push(character),
        _ => decompose_compatible(character, |part| {
            if !is_combining_mark(part) {
                part.to_lowercase().for_each(|lower| fold_letter(lower, &mut push));
            }
        }),
    }
}

/// Of the forms that sites mix, one.
fn fold_letter(letter: char, push: &mut impl FnMut(char)) {
    match letter {
        // Single quotes, primes, geresh.
        '\u{2018}'..='\u{201B}' | '\u{B4}' | '`' | '\u{2032}' | '\u{2035}' | '\u{5F3}' | '\u{2BC}' | '\u{2B9}' => {
            push('\'')
        }
        // Double quotes, gershayim.
        '\u{201C}'..='\u{201F}' | '\u{2033}' | '\u{2036}' | '\u{5F4}' | '\u{301D}'..='\u{301F}' => push('"'),
        // Persian and Urdu letters, and Arabic ones that are typed for one another.
        '\u{6CC}' | '\u{649}' | '\u{6D2}' => push('\u{64A}'),
        '\u{6A9}' | '\u{6AA}' => push('\u{643}'),
        '\u{629}' | '\u{6BE}' | '\u{6C1}' | '\u{6C3}' | '\u{6D5}' => push('\u{647}'),
        // Yiddish digraphs.
        '\u{5F0}' => "\u{5D5}\u{5D5}".chars().for_each(push),
        '\u{5F1}' => "\u{5D5}\u{5D9}".chars().for_each(push),
        '\u{5F2}' => "\u{5D9}\u{5D9}".chars().for_each(push),
        '\u{DF}' => "ss".chars().for_each(push),
        // Digits of all scripts.
        _ => push(decimal_digit(letter).unwrap_or(letter)),
    }
}

/// The ASCII digit of a digit of the scripts that our catalogs are in.
fn decimal_digit(character: char) -> Option<char> {
    let zero = match character {
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6F0}'..='\u{6F9}' => 0x6F0,
        '\u{966}'..='\u{96F}' => 0x966,
        _ => return None,
    };
    char::from_digit(u32::from(character) - zero, 10)
}
