//! Language tags and writing directions.
//!
//! A language is not a direction, and a script is not a language: Yiddish is written in Hebrew letters, `he-Latn` runs
//! from left to right. So a direction is always asked of the *script* of a tag, and where nobody knows, the answer is
//! `None`, not left-to-right.

use std::fmt;
use std::str::FromStr;

use icu_locale::{Locale, LocaleCanonicalizer, LocaleDirectionality, LocaleExpander, subtags};
use unic_langid::LanguageIdentifier;

/// The direction in which a script is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// Every direction.
    pub const ALL: [Direction; 2] = [Direction::Ltr, Direction::Rtl];

    /// The value of an HTML `dir` attribute.
    ///
    /// ```
    /// assert_eq!(targum::Direction::Rtl.as_str(), "rtl");
    /// ```
    pub const fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }

    /// The other direction.
    ///
    /// ```
    /// use targum::Direction;
    /// assert_eq!(Direction::Ltr.opposite(), Direction::Rtl);
    /// ```
    pub const fn opposite(self) -> Direction {
        match self {
            Direction::Ltr => Direction::Rtl,
            Direction::Rtl => Direction::Ltr,
        }
    }
}

impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The base direction that a paragraph asks for (UAX #9, [HL1]): one of the two, or the first strong character's (P2, P3).
///
/// [HL1]: https://www.unicode.org/reports/tr9/#HL1
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum BaseDirection {
    /// By the first strong character (UAX #9 P2 and P3), left to right where there is none.
    #[default]
    Auto,
    /// Fixed.
    Fixed(Direction),
}

impl From<Direction> for BaseDirection {
    fn from(direction: Direction) -> Self {
        BaseDirection::Fixed(direction)
    }
}

/// An ISO 15924 script code, such as `Hebr`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Script(subtags::Script);

impl Script {
    /// Arabic letters: Arabic, Persian, Urdu, Kurdish.
    pub const ARABIC: Script = Script(subtags::script!("Arab"));
    /// Cyrillic letters: Russian, Ukrainian, Bulgarian.
    pub const CYRILLIC: Script = Script(subtags::script!("Cyrl"));
    /// Hebrew letters: Hebrew, Yiddish, Ladino, Aramaic.
    pub const HEBREW: Script = Script(subtags::script!("Hebr"));
    /// Latin letters.
    pub const LATIN: Script = Script(subtags::script!("Latn"));

    /// The four letters of the code.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl fmt::Display for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A canonical BCP 47 language tag: deprecated subtags are replaced (`iw` is `he`), the case is the recommended one, `-u-`
/// and `-x-` extensions are kept.
///
/// ```
/// use targum::{Direction, LanguageTag};
///
/// let tag: LanguageTag = "iw-il".parse()?;
/// assert_eq!(tag.to_string(), "he-IL");
/// assert_eq!(tag.direction(), Some(Direction::Rtl));
/// assert_eq!("he-Latn".parse::<LanguageTag>()?.direction(), Some(Direction::Ltr));
/// assert_eq!(LanguageTag::UND.direction(), None);
/// # Ok::<(), targum::LanguageTagError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct LanguageTag {
    // Every run of every text has a tag: what is asked of it again and again is worked out once, and it is small.
    language: subtags::Language,
    script: Option<subtags::Script>,
    region: Option<subtags::Region>,
    likely_script: Option<subtags::Script>,
    direction: Option<Direction>,
    /// The whole of a tag that has more: variants, extensions.
    whole: Option<Box<Locale>>,
}

impl LanguageTag {
    /// `und`: the language is not known.
    pub const UND: LanguageTag = LanguageTag {
        language: subtags::Language::UNKNOWN,
        script: None,
        region: None,
        likely_script: None,
        direction: None,
        whole: None,
    };

    /// The tag of a canonical locale.
    fn of(locale: Locale) -> LanguageTag {
        let id = &locale.id;
        let known = !id.language.is_unknown() || id.script.is_some();
        let likely = || LocaleExpander::new_extended().get_likely_script(id);
        let direction = known.then(|| LocaleDirectionality::new_extended().get(id)).flatten();
        let direction = match direction {
            Some(icu_locale::Direction::LeftToRight) => Some(Direction::Ltr),
            Some(icu_locale::Direction::RightToLeft) => Some(Direction::Rtl),
            _ => None,
        };
        LanguageTag {
            language: id.language,
            script: id.script,
            region: id.region,
            likely_script: id.script.or_else(|| (known || id.region.is_some()).then(likely).flatten()),
            direction,
            whole: (!id.variants.is_empty() || !locale.extensions.is_empty()).then(|| Box::new(locale)),
        }
    }

    /// The primary language subtag, `und` where it is not known.
    pub fn language(&self) -> &str {
        self.language.as_str()
    }

    /// Whether the language is not known. Its script may be: `und-Hebr`.
    pub fn is_und(&self) -> bool {
        self.language.is_unknown()
    }

    /// The ISO 15924 code of the script: the one in the tag, or the one that the language is most likely written in
    /// ([UTS #35, likely subtags]).
    ///
    /// ```
    /// let yiddish: targum::LanguageTag = "yi".parse()?;
    /// assert_eq!(yiddish.script().unwrap().as_str(), "Hebr");
    /// # Ok::<(), targum::LanguageTagError>(())
    /// ```
    ///
    /// [UTS #35, likely subtags]: https://www.unicode.org/reports/tr35/#Likely_Subtags
    pub fn script(&self) -> Option<Script> {
        self.likely_script.map(Script)
    }

    /// The direction of the tag's script; `None` where the script is not known.
    pub const fn direction(&self) -> Option<Direction> {
        self.direction
    }

    /// Whether both tags name the same language in the same script: `he` and `he-IL` do, `sr-Latn` and `sr-Cyrl` do not.
    pub fn same_language(&self, other: &LanguageTag) -> bool {
        self.language == other.language && self.likely_script == other.likely_script
    }

    /// Whether a text in this language needs no tag of its own where `around` holds: it is the same, or says less.
    ///
    /// ```
    /// let [general, british, american] = ["en", "en-GB", "en-US"].map(|tag| tag.parse::<targum::LanguageTag>().unwrap());
    /// assert!(general.is_said_by(&british));
    /// assert!(!american.is_said_by(&british) && !british.is_said_by(&general));
    /// ```
    pub fn is_said_by(&self, around: &LanguageTag) -> bool {
        self == around || (self.region.is_none() && self.whole.is_none() && self.same_language(around))
    }

    /// The tag without extensions: they say how dates and numbers are written, not in which language.
    ///
    /// ```
    /// let persian: targum::LanguageTag = "fa-IR-u-ca-persian".parse()?;
    /// assert_eq!(persian.without_extensions().to_string(), "fa-IR");
    /// # Ok::<(), targum::LanguageTagError>(())
    /// ```
    pub fn without_extensions(&self) -> LanguageTag {
        match &self.whole {
            Some(locale) => LanguageTag::of(locale.id.clone().into()),
            None => self.clone(),
        }
    }

    /// The ICU locale: for formatters, negotiation and likely subtags inside this crate.
    pub(crate) fn locale(&self) -> Locale {
        match &self.whole {
            Some(locale) => (**locale).clone(),
            None => (self.language, self.script, self.region).into(),
        }
    }
}

/// The text is not a well-formed BCP 47 tag.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{tag}` is not a language tag (BCP 47), such as `he`, `en-GB` or `fa-u-ca-persian`")]
pub struct LanguageTagError {
    tag: String,
}

impl FromStr for LanguageTag {
    type Err = LanguageTagError;

    /// Parses and canonicalizes a tag; `_` is taken for `-`, as POSIX and CLDR names have it.
    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        let mut locale = Locale::try_from_str(&tag.trim().replace('_', "-"))
            .map_err(|_| LanguageTagError { tag: tag.to_owned() })?;
        LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
        Ok(LanguageTag::of(locale))
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.locale())
    }
}

/// From the tag type of Fluent.
impl From<&LanguageIdentifier> for LanguageTag {
    fn from(id: &LanguageIdentifier) -> Self {
        id.to_string().parse().unwrap_or(LanguageTag::UND)
    }
}

/// To the tag type of Fluent, which has no extensions.
impl From<&LanguageTag> for LanguageIdentifier {
    fn from(tag: &LanguageTag) -> Self {
        tag.locale().id.to_string().parse().unwrap_or_default()
    }
}

impl serde::Serialize for LanguageTag {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for LanguageTag {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        tag.parse().map_err(serde::de::Error::custom)
    }
}

impl serde::Serialize for Direction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Shorthand for a tag that is known to be well-formed.
#[cfg(test)]
pub(crate) fn tag(tag: &str) -> LanguageTag {
    tag.parse().expect("a well-formed tag")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A tag as found in the wild, the canonical one, and the direction of its script.
    const PROBES: [(&str, &str, Option<Direction>); 44] = [
        ("iw", "he", Some(Direction::Rtl)),
        ("iw-IL", "he-IL", Some(Direction::Rtl)),
        ("he", "he", Some(Direction::Rtl)),
        ("heb", "he", Some(Direction::Rtl)),
        ("HE_il", "he-IL", Some(Direction::Rtl)),
        ("ji", "yi", Some(Direction::Rtl)),
        ("yi", "yi", Some(Direction::Rtl)),
        ("yid", "yi", Some(Direction::Rtl)),
        ("ydd", "yi", Some(Direction::Rtl)),
        ("yi-Latn", "yi-Latn", Some(Direction::Ltr)),
        ("lad", "lad", Some(Direction::Rtl)),
        ("lad-Latn", "lad-Latn", Some(Direction::Ltr)),
        ("arc", "arc", Some(Direction::Rtl)),
        ("syr", "syr", Some(Direction::Rtl)),
        ("und-Hebr", "und-Hebr", Some(Direction::Rtl)),
        ("und-Arab", "und-Arab", Some(Direction::Rtl)),
        ("und-Latn", "und-Latn", Some(Direction::Ltr)),
        ("und", "und", None),
        ("en-Hebr", "en-Hebr", Some(Direction::Rtl)),
        ("he-Latn", "he-Latn", Some(Direction::Ltr)),
        ("ar", "ar", Some(Direction::Rtl)),
        ("arb", "ar", Some(Direction::Rtl)),
        ("arz", "arz", Some(Direction::Rtl)),
        ("ar-Latn", "ar-Latn", Some(Direction::Ltr)),
        ("ary", "ary", Some(Direction::Rtl)),
        ("fa", "fa", Some(Direction::Rtl)),
        ("pes", "fa", Some(Direction::Rtl)),
        ("fa-AF", "fa-AF", Some(Direction::Rtl)),
        ("prs", "fa-AF", Some(Direction::Rtl)),
        ("ur", "ur", Some(Direction::Rtl)),
        ("ur-Latn", "ur-Latn", Some(Direction::Ltr)),
        ("pnb", "lah", Some(Direction::Rtl)),
        ("ckb", "ckb", Some(Direction::Rtl)),
        ("ku-Arab", "ku-Arab", Some(Direction::Rtl)),
        ("ku", "ku", Some(Direction::Ltr)),
        ("az-IR", "az-IR", Some(Direction::Rtl)),
        ("az", "az", Some(Direction::Ltr)),
        ("uz-AF", "uz-AF", Some(Direction::Rtl)),
        ("dv", "dv", Some(Direction::Rtl)),
        ("sd", "sd", Some(Direction::Rtl)),
        ("ug", "ug", Some(Direction::Rtl)),
        ("ps", "ps", Some(Direction::Rtl)),
        ("en-u-hc-h23", "en-u-hc-h23", Some(Direction::Ltr)),
        ("zh-hant-tw", "zh-Hant-TW", Some(Direction::Ltr)),
    ];

    #[test]
    fn tags_are_canonical_and_know_their_direction() {
        for (printed, canonical, direction) in PROBES {
            let tag: LanguageTag = printed.parse().expect("a well-formed tag");
            assert_eq!((tag.to_string().as_str(), tag.direction()), (canonical, direction), "{printed}");
        }
    }

    #[test]
    fn what_is_no_tag_is_an_error() {
        for printed in ["", "e", "english language", "he--IL", "\u{5d0}"] {
            assert!(printed.parse::<LanguageTag>().is_err(), "{printed:?}");
        }
    }
}
