//! What kind of thing an argument is.

macro_rules! kinds {
    ($($(#[$attribute:meta])+ $name:ident = $id:literal;)+) => {
        /// What kind of thing an argument of a message is; the comment above the message says so: `# $author: person`.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Kind {
            $($(#[$attribute])+ $name,)+
        }

        impl Kind {
            /// Every kind.
            pub const ALL: &[Kind] = &[$(Kind::$name,)+];

            /// The name that catalogs write, such as `person`.
            pub const fn id(self) -> &'static str {
                match self { $(Kind::$name => $id,)+ }
            }

            /// The kind of that name.
            ///
            /// ```
            /// use targum::catalog::Kind;
            ///
            /// assert_eq!(Kind::from_id("person"), Some(Kind::Person));
            /// ```
            pub fn from_id(id: &str) -> Option<Kind> {
                match id { $($id => Some(Kind::$name),)+ _ => None }
            }
        }
    };
}

kinds! {
    /// A person, an agency, a photographer.
    Person = "person";
    /// Several of them.
    Persons = "persons";
    /// A date, perhaps with a time of day.
    Date = "date";
    /// A number.
    Number = "number";
    /// A span of time.
    Duration = "duration";
    /// Any text.
    #[default]
    Text = "text";
    /// A headline or the title of a work.
    Title = "title";
    /// A section of the paper.
    Section = "section";
    /// Tags, joined by commas or the like.
    Tags = "tags";
    /// The name of a language.
    Language = "language";
    /// An address.
    Url = "url";
    /// A site or paper.
    Site = "site";
    /// A place.
    Place = "place";
}

impl Kind {
    /// Whether it can be of any length and hold anything, so that the captures around it are settled first.
    pub(crate) const fn is_loose(self) -> bool {
        matches!(self, Kind::Text | Kind::Title)
    }
}
