//! The looks of a document. A theme is CSS, embedded; what all share stands in `base.css`.

use crate::closed_enum::closed_enum;

closed_enum! {
    /// A theme.
    ///
    /// ```
    /// use targum::Theme;
    ///
    /// assert_eq!(Theme::default().id(), "newspaper");
    /// assert_eq!(Theme::from_id("plain"), Some(Theme::Plain));
    /// ```
    #[derive(Default)]
    #[non_exhaustive]
    pub enum Theme {
        /// A newspaper's article page: serifs, rules, a measure made for reading. The default.
        #[default]
        Newspaper = "newspaper",
        /// One quiet column of sans-serif.
        Plain = "plain",
        /// A sheet of paper: for printing, and for whoever likes to read so.
        Print = "print",
    }
}

impl Theme {
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
