//! Plural categories ([UTS #35, language plural rules]).
//!
//! [UTS #35, language plural rules]: https://www.unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules

use icu_decimal::input::Decimal;
use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use super::Cldr;
use crate::lang::LanguageTag;

/// Which rules: those for counts, or those for ranks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum PluralKind {
    /// 1 comment, 2 comments.
    #[default]
    Cardinal,
    /// 1st, 2nd.
    Ordinal,
}

/// Languages that ICU4X brings no rules for, and one whose rules CLDR says are the same.
const STAND_INS: [(&str, &str); 1] = [("yi", "de")];

/// The category that a variant key of Fluent names, if it names one.
pub(crate) fn category_of(key: &str) -> Option<PluralCategory> {
    PluralCategory::get_for_cldr_string(key)
}

/// The name of a category, as Fluent writes it.
fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// The categories that a language has; `None` for one that CLDR has no rules for.
pub(crate) fn plural_categories(language: &LanguageTag, kind: PluralKind) -> Option<Vec<&'static str>> {
    let cldr = Cldr::new(language.clone());
    Some(cldr.rules(kind)?.categories().map(name).collect())
}

impl Cldr {
    /// The category of a number in this locale; `other` for a locale that CLDR has no rules for.
    pub(in crate::catalog) fn plural(&self, number: &Decimal, kind: PluralKind) -> &'static str {
        self.rules(kind).map_or("other", |rules| name(rules.category_for(number)))
    }

    /// The whole number below a hundred that alone has this category: Hebrew `two` is 2, and Russian `one` is none.
    pub(in crate::catalog) fn only_number_of(&self, category: PluralCategory) -> Option<u8> {
        let rules = self.rules(PluralKind::Cardinal)?;
        let mut numbers = (0..=100u8).filter(|number| rules.category_for(*number) == category);
        numbers.next().filter(|_| numbers.next().is_none())
    }

    fn rules(&self, kind: PluralKind) -> Option<&PluralRules> {
        let stand_in = STAND_INS.iter().find(|(language, _)| *language == self.locale.language());
        let preferences = match stand_in.and_then(|(_, other)| Locale::try_from_str(other).ok()) {
            Some(other) => (&other).into(),
            None => (&self.locale.locale()).into(),
        };
        match kind {
            PluralKind::Cardinal => {
                self.cardinal.get_or_init(|| PluralRules::try_new_cardinal(preferences).ok()).as_ref()
            }
            PluralKind::Ordinal => self.ordinal.get_or_init(|| PluralRules::try_new_ordinal(preferences).ok()).as_ref(),
        }
    }
}
