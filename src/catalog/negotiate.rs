//! Which catalog serves a page.

use icu_locale::LocaleExpander;

use super::locale::Locale;
use crate::lang::LanguageTag;

/// The catalogs that can serve `requested`, the best first: the same tag, then the same language and script without a
/// region, then of any region. The language of a tag without one (`und-IL`) is the likely one.
pub(super) fn ranked<'l>(locales: &'l [Locale], requested: &LanguageTag) -> Vec<&'l Locale> {
    let likely = likely(requested);
    let mut ranked: Vec<&Locale> = locales.iter().filter(|locale| likely.same_language(locale.language())).collect();
    ranked.sort_by_key(|locale| {
        let (own, asked) = (locale.language().locale().id, requested.locale().id);
        (own != asked, own.region.is_some())
    });
    ranked
}

fn likely(requested: &LanguageTag) -> LanguageTag {
    if !requested.is_und() {
        return requested.clone();
    }
    let mut id = requested.locale().id;
    LocaleExpander::new_extended().maximize(&mut id);
    id.to_string().parse().unwrap_or(LanguageTag::UND)
}
