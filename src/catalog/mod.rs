//! The catalogs: the words of pages, in every language that we have them in.
//!
//! A catalog is a folder `locales/<tag>` of [Fluent] files. It is used in both directions. **Forwards** a message and its
//! arguments become a line of typed nodes ([`Localizer::format`]). **Backwards** a scraped line is recognised as a message
//! that could have printed it, and its arguments are caught ([`Catalogs::recognise`]); so the catalogs are also the table
//! of what news sites write around their articles, and a new turn of phrase is one line in a `.ftl` file.
//!
//! | the catalog says | forwards | backwards |
//! |---|---|---|
//! | `credit = Photo: { $credit }` | printed | recognised |
//! | `.match-1 = Picture by { $credit }` | not used | recognised |
//! | `# $credit: person` above it | not used | the kind that the caught text must look like |
//!
//! [Fluent]: https://projectfluent.org

mod backwards;
mod builtin;
mod catalogs;
pub(crate) mod cldr;
pub(crate) mod compile;
mod forwards;
mod locale;
mod negotiate;

pub use backwards::{Capture, Recognition, Trailing};
pub use catalogs::{CatalogFile, Catalogs};
pub use compile::kind::Kind;
pub use forwards::{Arguments, Localizer, Value};
