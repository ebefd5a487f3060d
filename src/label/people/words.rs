//! The table `words.txt`: what tells the name of a person or an agency from a phrase, in ten languages.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use crate::label::fold;

/// What a word can be. One word can be several: `di` is a particle in Italian names, and "the" in Yiddish.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Class {
    pub(super) agency: bool,
    pub(super) institution: bool,
    pub(super) particle: bool,
    pub(super) joint: bool,
    pub(super) function: bool,
    pub(super) common: bool,
    pub(super) definition: bool,
}

/// The Arabic letter that ends words such as `على`, and is written like a yeh without its points.
const ALEF_MAKSURA: char = '\u{649}';

struct Words {
    classes: HashMap<String, Class>,
    /// Agencies of more than one word.
    phrases: HashSet<String>,
    /// Cities that look like names of people.
    places: HashSet<String>,
    /// Words of sentences that end in an alef which folds into a yeh.
    ending_in_alef: HashSet<String>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| parse(include_str!("words.txt")));

/// The class of a folded word.
pub(super) fn class(word: &str) -> Class {
    WORDS.classes.get(word).copied().unwrap_or_default()
}

/// The class of a word as it is printed: `علي` is a name, and `على` with another last letter is "on", which folds alike.
pub(super) fn class_as_printed(folded: &str, printed: &str) -> Class {
    let mut class = class(folded);
    class.function &= !WORDS.ending_in_alef.contains(folded) || printed.contains(ALEF_MAKSURA);
    class
}

/// Whether the folded phrase is the name of an agency.
pub(super) fn is_agency(phrase: &str) -> bool {
    class(phrase).agency || WORDS.phrases.contains(phrase)
}

/// Whether the folded phrase is one of the cities that look like names of people.
pub(super) fn is_city(phrase: &str) -> bool {
    WORDS.places.contains(phrase)
}

fn parse(table: &str) -> Words {
    let mut words = Words {
        classes: HashMap::new(),
        phrases: HashSet::new(),
        places: HashSet::new(),
        ending_in_alef: HashSet::new(),
    };
    for line in table.lines() {
        let Some((key, values)) = line.split_once(" = ").filter(|_| !line.starts_with('#')) else { continue };
        for value in values.split(',') {
            let phrase = fold::line(value);
            if key == "place" {
                words.places.insert(phrase);
                continue;
            }
            if key == "agency" && phrase.contains(' ') {
                words.phrases.insert(phrase);
                continue;
            }
            // Punctuation is kept in a word alone, such as `@` and `&`.
            let class = words.classes.entry(fold::fold(value.trim())).or_default();
            match key {
                "agency" => class.agency = true,
                "institution" => class.institution = true,
                "particle" => class.particle = true,
                "joint" => class.joint = true,
                "common" => class.common = true,
                "definition" => class.definition = true,
                _ => {
                    class.function = true;
                    if value.trim().ends_with(ALEF_MAKSURA) {
                        words.ending_in_alef.insert(fold::fold(value.trim()));
                    }
                }
            }
        }
    }
    words
}
