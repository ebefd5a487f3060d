//! The compiler of catalogs: from Fluent source to what the two directions need.
//!
//! Catalogs are large: a locale knows hundreds of ways to write a credit, and few of them are ever printed. So the built-in
//! ones are compiled when the crate is built (`build.rs` takes this folder as its own module), and a publisher's when they
//! come in. [`printable`] makes the source that is printed from, [`image()`] the table that lines are recognised by.
//!
//! Nothing here looks beyond this folder.

pub(crate) mod expand;
pub(crate) mod fold;
pub(crate) mod image;
pub(crate) mod kind;
pub(crate) mod line;
pub(crate) mod normal;
pub(crate) mod selector;
pub(crate) mod syntax;

use fluent_syntax::ast::{Entry, Resource};

/// The source of a locale, file by file; later ones over earlier ones. Its language is told by its number among others.
pub(crate) struct Source<'s> {
    /// Files that are only referred to: their messages are recognised by another table.
    pub(crate) known: &'s [&'s str],
    /// Files whose messages are to be recognised.
    pub(crate) files: &'s [&'s str],
}

/// What is left of Fluent source when it is only to be printed from: no comments, no alternatives, selectors asked of us.
pub(crate) fn printable(source: &str) -> String {
    selector::rewrite(syntax::parse(source).resource)
}

/// The table by which lines are recognised.
pub(crate) fn image(sources: &[Source]) -> Vec<u8> {
    let mut writer = image::Writer::default();
    for (language, source) in sources.iter().enumerate() {
        let files = source.known.iter().chain(source.files);
        let resources: Vec<Resource<&str>> = files.map(|file| syntax::parse(file).resource).collect();
        let expander = expand::Expander::new(&resources);
        for entry in resources.iter().skip(source.known.len()).flat_map(|resource| &resource.body) {
            if let Entry::Message(message) = entry
                && line::is_recognisable(message)
            {
                let number = writer.message(message.id.name, language);
                line::lines(message, &expander).into_iter().for_each(|line| writer.line(number, line));
            }
        }
    }
    writer.finish()
}
