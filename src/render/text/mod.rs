//! Plain text: to a pipe, or on a terminal.
//!
//! To a pipe it is logical, unstyled and unwrapped: another program reads it. On a terminal lines are broken first, and then
//! each is put in visual order if the terminal does not do it, with its styles.

mod lines;
mod print;
mod style;
mod table;

use crate::lang::BaseDirection;
use crate::page::{Isolates, Page};
use print::Printer;

/// How a page becomes text. The defaults are those for a pipe.
///
/// ```
/// use targum::{TextOptions, TextOrder};
///
/// let terminal = TextOptions::default().with_width(80).with_order(TextOrder::Visual).with_styles();
/// assert_eq!(terminal.width, Some(80));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct TextOptions {
    /// In how many columns lines are broken; `None` breaks none.
    pub width: Option<usize>,
    /// The order of the characters in a line.
    pub order: TextOrder,
    /// Whether headings, links and the like are set off by ANSI escape sequences.
    pub styled: bool,
    /// The base direction of all paragraphs; with [`BaseDirection::Auto`] each has its own.
    pub base: BaseDirection,
    /// How isolates are shown in logical order. In visual order they have done their work.
    pub isolates: Isolates,
}

impl TextOptions {
    /// With lines broken in so many columns; 0 breaks none.
    pub fn with_width(mut self, columns: usize) -> Self {
        self.width = (columns > 0).then_some(columns);
        self
    }

    /// With the characters of a line in that order.
    pub fn with_order(mut self, order: TextOrder) -> Self {
        self.order = order;
        self
    }

    /// With that base direction.
    pub fn with_base(mut self, base: BaseDirection) -> Self {
        self.base = base;
        self
    }

    /// With ANSI escape sequences.
    pub fn with_styles(mut self) -> Self {
        self.styled = true;
        self
    }

    /// With isolates shown so.
    pub fn with_isolates(mut self, isolates: Isolates) -> Self {
        self.isolates = isolates;
        self
    }
}

/// The order of the characters in a line of text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum TextOrder {
    /// As read: whoever shows the text lays it out.
    #[default]
    Logical,
    /// As read, and before each paragraph whose direction is not that of the one before the escape sequence SELECT CHARACTER
    /// PATH (ECMA-48, 8.3.111), which tells it to a terminal that lays lines out; the last one sets the terminal back.
    LogicalWithPath,
    /// As seen from the left-hand side to the right, for a terminal that does not know of directions.
    Visual,
}

/// Writes a page as text. It holds no control character but line ends, tabs between the cells of a table, and the escape
/// sequences that were asked for.
///
/// ```
/// use targum::{Article, Catalogs, LocalizeOptions, Metadata, TextOptions, localize, text};
///
/// let mut metadata = Metadata::default();
/// metadata.headline = Some("Rain at last".to_owned());
/// let article = Article { language: "en".parse().ok(), metadata, blocks: Vec::new(), removed: Vec::new() };
/// let page = localize(article, Catalogs::built_in(), &LocalizeOptions::default()).value;
/// assert_eq!(text(&page, &TextOptions::default()), "Rain at last\n");
/// ```
pub fn text(page: &Page, options: &TextOptions) -> String {
    let mut printer = Printer::new(options);
    for line in lines::lines(page, options) {
        printer.print(&line);
    }
    printer.finish()
}
