//! The looks of a document. A theme is CSS, embedded; what all share stands in `base.css`.

use std::fmt;

/// A theme.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Theme {
    /// A newspaper's article page: serifs, rules, a measure made for reading. The default.
    #[default]
    Newspaper,
    /// One quiet column of sans-serif.
    Plain,
    /// A sheet of paper: for printing, and for whoever likes to read so.
    Print,
}

impl Theme {
    /// Every theme.
    pub const ALL: [Theme; 3] = [Theme::Newspaper, Theme::Plain, Theme::Print];

    /// Its name.
    ///
    /// ```
    /// assert_eq!(targum::Theme::default().id(), "newspaper");
    /// ```
    pub const fn id(self) -> &'static str {
        match self {
            Theme::Newspaper => "newspaper",
            Theme::Plain => "plain",
            Theme::Print => "print",
        }
    }

    /// The theme of that name.
    ///
    /// ```
    /// assert_eq!(targum::Theme::from_id("plain"), Some(targum::Theme::Plain));
    /// ```
    pub fn from_id(id: &str) -> Option<Theme> {
        Theme::ALL.into_iter().find(|theme| theme.id() == id)
    }

    /// Its style sheets, in order.
    pub(crate) fn sheets(self) -> impl Iterator<Item = &'static str> {
        let own = match self {
            Theme::Newspaper => include_str!("newspaper.css"),
            Theme::Plain => include_str!("plain.css"),
            Theme::Print => include_str!("print.css"),
        };
        [include_str!("base.css"), own].into_iter()
    }
}

impl fmt::Display for Theme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}
