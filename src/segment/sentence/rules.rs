//! What each language knows of its shortened words.

use std::sync::LazyLock;

/// The words of one file, each list sorted.
#[derive(Default)]
pub(super) struct Rules {
    before: Vec<&'static str>,
    short: Vec<&'static str>,
    opens: Vec<&'static str>,
    says: Vec<&'static str>,
}

const FILES: &[(&str, &str)] = &[
    ("ar", include_str!("ar.txt")),
    ("de", include_str!("de.txt")),
    ("en", include_str!("en.txt")),
    ("es", include_str!("es.txt")),
    ("fa", include_str!("fa.txt")),
    ("fr", include_str!("fr.txt")),
    ("he", include_str!("he.txt")),
    ("ru", include_str!("ru.txt")),
    ("ur", include_str!("ur.txt")),
    ("yi", include_str!("yi.txt")),
];

impl Rules {
    /// The rules of a language; none where there is no file.
    pub(super) fn of(language: &str) -> &'static Rules {
        static RULES: LazyLock<Vec<Rules>> =
            LazyLock::new(|| FILES.iter().map(|(_, file)| Rules::parse(file)).chain([Rules::default()]).collect());
        &RULES[FILES.binary_search_by_key(&language, |(language, _)| language).unwrap_or(FILES.len())]
    }

    fn parse(file: &'static str) -> Rules {
        let mut rules = Rules::default();
        for line in file.lines() {
            let mut words = line.split_whitespace();
            let list = match words.next() {
                Some("before") => &mut rules.before,
                Some("short") => &mut rules.short,
                Some("opens") => &mut rules.opens,
                Some("says") => &mut rules.says,
                _ => continue,
            };
            list.extend(words);
        }
        for list in [&mut rules.before, &mut rules.short, &mut rules.opens, &mut rules.says] {
            list.sort_unstable();
        }
        rules
    }

    /// Whether the word stands before a name or a number, and ends no sentence.
    pub(super) fn stands_before(&self, word: &str) -> bool {
        self.before.binary_search(&word).is_ok()
    }

    /// Whether the word is a shortened one.
    pub(super) fn is_short(&self, word: &str) -> bool {
        self.short.binary_search(&word).is_ok()
    }

    /// Whether a sentence often begins with the word.
    pub(super) fn opens(&self, word: &str) -> bool {
        self.opens.binary_search(&word).is_ok()
    }

    /// Whether the word tells who said what was quoted.
    pub(super) fn says(&self, word: &str) -> bool {
        self.says.binary_search(&word).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_says_something() {
        assert!(FILES.is_sorted());
        for (language, _) in FILES {
            let rules = Rules::of(language);
            assert!(!rules.before.is_empty() && !rules.says.is_empty(), "{language}");
        }
        assert!(Rules::of("xx").before.is_empty());
    }
}
