//! The catalogs that come with the crate: to add a locale, add its line here.

macro_rules! locales {
    ($($language:literal)+) => { &[$(($language, files!($language "article" "comments" "credit" "dates" "navigation" "page" "site" "translation"))),+] };
}

macro_rules! files {
    ($language:literal $($name:literal)+) => {
        &[$(include_str!(concat!("../../locales/", $language, "/", $name, ".ftl"))),+]
    };
}

/// The built-in languages with the files of their catalogs. The first one named wins where two explain a line equally
/// well.
pub(super) const BUILT_IN: &[(&str, &[&str])] = locales! {
    "en"
};
