//! The languages that can be told from a text, by the script that they are written in.

use std::sync::LazyLock;

use super::script::Writing;
use crate::lang::LanguageTag;

/// The most languages that one script has here.
pub(super) const MOST: usize = 10;

/// The languages of a script. `und` stands for the others that are written in it.
pub(super) const fn of(writing: Writing) -> &'static [&'static str] {
    match writing {
        Writing::Latin => &["en", "es", "fr", "de", "it", "pt", "nl", "pl", "tr", "und"],
        Writing::Hebrew => &["he", "yi", "lad", "arc"],
        Writing::Arabic => &["ar", "fa", "ur", "ckb", "und"],
        Writing::Cyrillic => &["ru", "uk", "bg", "und"],
        Writing::EastAsian => &["zh", "ja", "ko"],
        Writing::Greek => &["el"],
        Writing::Armenian => &["hy"],
        Writing::Georgian => &["ka"],
        Writing::Devanagari => &["hi"],
        Writing::Thai => &["th"],
        Writing::Ethiopic => &["am"],
        Writing::Other => &["und"],
    }
}

/// How many of a script's languages are told word by word; the rest need a sentence.
pub(super) const fn common(writing: Writing) -> usize {
    match writing {
        Writing::Latin => 4,
        Writing::Hebrew => 2,
        Writing::Arabic => 3,
        Writing::Cyrillic => 1,
        _ => of(writing).len(),
    }
}

/// Every script with languages.
pub(super) const WRITINGS: [Writing; Writing::COUNT] = [
    Writing::Latin,
    Writing::Hebrew,
    Writing::Arabic,
    Writing::Cyrillic,
    Writing::EastAsian,
    Writing::Greek,
    Writing::Armenian,
    Writing::Georgian,
    Writing::Devanagari,
    Writing::Thai,
    Writing::Ethiopic,
    Writing::Other,
];

/// The tag of the script's language of that index.
pub(super) fn tag(writing: Writing, index: usize) -> &'static LanguageTag {
    static TAGS: LazyLock<Vec<Vec<LanguageTag>>> = LazyLock::new(|| {
        let parse = |tag: &&str| tag.parse().unwrap_or(LanguageTag::UND);
        WRITINGS.iter().map(|writing| of(*writing).iter().map(parse).collect()).collect()
    });
    &TAGS[writing as usize][index]
}

/// The index of a tag among the script's languages.
pub(super) fn position(writing: Writing, tag: &LanguageTag) -> Option<usize> {
    of(writing).iter().position(|language| *language == tag.language() && *language != "und")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_script_has_too_many() {
        for (index, writing) in WRITINGS.iter().enumerate() {
            assert_eq!(*writing as usize, index);
            assert!(of(*writing).len() <= MOST && common(*writing) <= of(*writing).len());
        }
    }
}
