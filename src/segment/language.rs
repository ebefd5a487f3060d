//! The languages that can be told from a text, by the script that they are written in.

use std::sync::LazyLock;

use super::script::Writing;
use crate::lang::LanguageTag;

/// How many languages one script has at most, in whole vectors of the processor.
pub(super) const MOST: usize = 12;

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

/// Every language that is told from a text, in the order of their tags: some word by word, others by whole sentences.
///
/// ```
/// let known: Vec<_> = targum::languages().map(|language| language.to_string()).collect();
/// assert!(known.contains(&"yi".to_owned()) && !known.contains(&"la".to_owned()));
/// ```
pub fn languages() -> impl Iterator<Item = &'static LanguageTag> {
    let mut known: Vec<_> =
        WRITINGS.iter().flat_map(|writing| (0..of(*writing).len()).map(|index| tag(*writing, index))).collect();
    known.retain(|language| !language.is_und());
    known.sort_by_cached_key(|language| language.to_string());
    known.into_iter()
}

/// The tag of the script's language of that index; `und` where there is none.
pub(super) fn tag(writing: Writing, index: usize) -> &'static LanguageTag {
    static TAGS: LazyLock<Vec<Vec<LanguageTag>>> = LazyLock::new(|| {
        let parse = |tag: &&str| tag.parse().unwrap_or(LanguageTag::UND);
        WRITINGS.iter().map(|writing| of(*writing).iter().map(parse).collect()).collect()
    });
    TAGS[writing as usize].get(index).unwrap_or(&LanguageTag::UND)
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
