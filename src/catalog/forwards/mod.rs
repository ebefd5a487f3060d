//! Catalogs forwards: a message and its arguments become a line of typed nodes.

mod functions;
mod isolate;
mod localizer;
mod placeable;
mod print;
mod value;

pub use localizer::Localizer;
pub use value::{Arguments, Value};

use fluent::FluentResource;
use fluent::concurrent::FluentBundle;

use super::locale::Locale;

/// The messages of one locale. It is shared between threads.
pub(super) type Bundle = FluentBundle<FluentResource>;

/// Loads the files of a locale, later ones over earlier ones. Faults were told when the files came in: here the sound
/// messages are taken.
pub(super) fn load(locale: &Locale) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![locale.language().into()]);
    bundle.set_use_isolating(false);
    // A new bundle has no function that another could clash with.
    let _ = functions::register(&mut bundle, locale.language().clone());
    for file in locale.files() {
        let resource = FluentResource::try_new(file.to_string());
        bundle.add_resource_overriding(resource.unwrap_or_else(|(sound, _)| sound));
    }
    bundle
}
