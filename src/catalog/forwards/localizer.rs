//! The chrome of one page: formats messages in the language that was negotiated for it.

use fluent::{FluentArgs, FluentValue};

use super::placeable::{Placeable, Tray};
use super::print::Printer;
use super::value::Arguments;
use crate::article::Timestamp;
use crate::catalog::cldr::{Cldr, DateOptions};
use crate::catalog::locale::Locale;
use crate::diagnostic::{Code, Diagnostic, Outcome};
use crate::lang::{Direction, LanguageTag};
use crate::page::{Inline, Phrase};

/// Formats messages in one language.
///
/// ```
/// use targum::catalog::{Arguments, Catalogs};
/// use targum::{Inline, LanguageTag};
///
/// let english: LanguageTag = "en-GB".parse()?;
/// let localizer = Catalogs::built_in().negotiate(&english).value;
/// let line = localizer.format("credit", &Arguments::new().with("credit", "EPA"));
/// assert_eq!(line.value, [Inline::Text("Photo: EPA".into())]);
///
/// let line = localizer.format("credit", &Arguments::new().with("credit", "\u{5d4}\u{5d0}\u{5e8}\u{5e5}"));
/// let [Inline::Text(_), Inline::Phrase(agency)] = &line.value[..] else { panic!("{line:?}") };
/// assert_eq!(agency.isolate, Some(targum::Direction::Rtl));
/// # Ok::<(), targum::LanguageTagError>(())
/// ```
#[derive(Debug)]
pub struct Localizer<'c> {
    /// The catalogs to look in, the best first; the last is the default language.
    chain: Vec<&'c Locale>,
    locale: LanguageTag,
    cldr: Cldr,
}

impl<'c> Localizer<'c> {
    /// `chain` holds the negotiated catalog first. `requested` is kept with its region and extensions where it is the
    /// same language: they say how dates and numbers are printed.
    pub(in crate::catalog) fn new(chain: Vec<&'c Locale>, requested: &LanguageTag) -> Localizer<'c> {
        let language = chain.first().map_or(UND, |locale| locale.language());
        let locale = if requested.same_language(language) { requested.clone() } else { language.clone() };
        let cldr = Cldr::new(locale.clone());
        Localizer { chain, locale, cldr }
    }

    /// The language of the catalog, as it is written into `lang`.
    pub fn language(&self) -> &LanguageTag {
        self.chain.first().map_or(UND, |locale| locale.language())
    }

    /// The direction of that language.
    pub fn direction(&self) -> Direction {
        self.chain.first().map_or(Direction::Ltr, |locale| locale.direction())
    }

    /// The locale for dates and numbers: the tag that was asked for, with its `-u-` extensions, where the catalog is of
    /// that language, else the catalog's.
    pub fn locale(&self) -> &LanguageTag {
        &self.locale
    }

    /// Whether one of the catalogs in reach has the message.
    ///
    /// ```
    /// use targum::catalog::Catalogs;
    ///
    /// let localizer = Catalogs::built_in().negotiate(&"en".parse()?).value;
    /// assert!(localizer.has("credit"));
    /// assert!(!localizer.has("no-such-message"));
    /// # Ok::<(), targum::LanguageTagError>(())
    /// ```
    pub fn has(&self, id: &str) -> bool {
        let (id, attribute) = split_id(id);
        self.chain.iter().any(|locale| locale.has(id, attribute))
    }

    /// The message `id` (or `id.attribute`) with these arguments.
    ///
    /// A message that the catalog lacks is taken from the next one, in the end from English; in another language it comes
    /// as one isolated phrase marked with that language.
    pub fn format(&self, id: &str, arguments: &Arguments) -> Outcome<Vec<Inline>> {
        let (name, attribute) = split_id(id);
        let Some(home) = self.chain.iter().find(|locale| locale.has(name, attribute)) else {
            let missing = Diagnostic::new(Code::MessageMissing, format!("no catalog has the message `{id}`"))
                .help("add it to a catalog of `--locales DIR`");
            return Outcome { value: vec![Inline::Text(id.to_owned())], diagnostics: vec![missing] };
        };
        if self.locale.same_language(home.language()) {
            return self.format_in(home, &self.cldr, id, arguments);
        }
        let mut outcome = self.format_in(home, &Cldr::new(home.language().clone()), id, arguments);
        outcome.diagnostics.push(Diagnostic::new(
            Code::MessageMissing,
            format!("the catalog `{}` has no message `{id}`; `{}` is taken", self.language(), home.language()),
        ));
        let phrase =
            Phrase { language: Some(home.language().clone()), isolate: Some(home.direction()), content: outcome.value };
        Outcome { value: vec![Inline::Phrase(phrase)], diagnostics: outcome.diagnostics }
    }

    /// A date alone, its time of day with it where it has one: medium date, short time.
    ///
    /// ```
    /// use targum::Inline;
    /// use targum::catalog::Catalogs;
    ///
    /// let localizer = Catalogs::built_in().negotiate(&"en".parse()?).value;
    /// let Inline::Time { datetime, content } = localizer.date("2016-12-30".parse()?) else { panic!("a date") };
    /// assert_eq!((datetime.as_str(), content), ("2016-12-30", vec![Inline::Text("Dec 30, 2016".into())]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn date(&self, timestamp: Timestamp) -> Inline {
        let printer =
            Printer { language: self.language(), direction: self.direction(), cldr: &self.cldr, localizer: self };
        printer.time(&timestamp, &DateOptions::default())
    }

    fn format_in(&self, home: &Locale, cldr: &Cldr, id: &str, arguments: &Arguments) -> Outcome<Vec<Inline>> {
        let tray = Tray::default();
        let mut typed = FluentArgs::new();
        for (name, value) in arguments.iter() {
            typed.set(name.to_owned(), FluentValue::Custom(Box::new(Placeable::new(value.clone(), &tray))));
        }
        let (name, attribute) = split_id(id);
        let mut errors = Vec::new();
        let formatted = home
            .pattern(name, attribute)
            .map(|pattern| home.bundle().format_pattern(pattern, Some(&typed), &mut errors).into_owned());
        let printer = Printer { language: home.language(), direction: home.direction(), cldr, localizer: self };
        let value = printer.line(&formatted.unwrap_or_default(), &tray);
        let complaints = tray.complaints().into_iter().chain(errors.iter().map(ToString::to_string));
        let diagnostics = complaints
            .map(|complaint| {
                let message = format!("the message `{id}` of the catalog `{}`: {complaint}", home.language());
                Diagnostic::new(Code::MessageFormat, message)
            })
            .collect();
        Outcome { value, diagnostics }
    }
}

/// The language of a localizer without any catalog.
const UND: &LanguageTag = &LanguageTag::UND;

/// `share.aria-label` is the attribute `aria-label` of `share`.
fn split_id(id: &str) -> (&str, Option<&str>) {
    match id.split_once('.') {
        Some((name, attribute)) => (name, Some(attribute)),
        None => (id, None),
    }
}
