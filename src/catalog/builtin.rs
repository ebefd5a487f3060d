//! The catalogs that come with the crate, as `build.rs` compiled them from `locales`.

/// The languages, each with the source that is printed from; the default language first.
pub(super) const LOCALES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The table that lines are recognised by.
pub(super) const IMAGE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/catalogs.image"));
