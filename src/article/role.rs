//! What a block is for.

use crate::closed_enum::closed_enum;

closed_enum! {
    /// What a block is for.
    #[derive(Default)]
    #[non_exhaustive]
    pub enum Role {
        /// The headline. One an article.
        Headline = "headline",
        /// The standfirst (deck, subtitle): the article in a sentence or two.
        Standfirst = "standfirst",
        /// Who wrote it.
        Byline = "byline",
        /// Where it was written, and when.
        Dateline = "dateline",
        /// When it was first published.
        Published = "published",
        /// When it was last changed.
        Updated = "updated",
        /// The section of the paper, a kicker over the headline.
        Section = "section",
        /// How long it takes to read.
        ReadingTime = "reading-time",
        /// Body text.
        #[default]
        Paragraph = "paragraph",
        /// A heading inside the body.
        Crosshead = "crosshead",
        /// A quotation set apart.
        Quotation = "quotation",
        /// An item of a list.
        ListItem = "list-item",
        /// A cell of a table.
        TableCell = "table-cell",
        /// Code, or text whose spaces and line ends count.
        Preformatted = "preformatted",
        /// What a picture shows.
        Caption = "caption",
        /// Who made a picture.
        Credit = "credit",
        /// The time stamp or heading of an entry in a live blog.
        LiveEntry = "live-entry",
        /// A correction or clarification.
        Correction = "correction",
        /// A note of the editors.
        EditorsNote = "editors-note",
        /// What was translated from where, and by whom or what.
        Translation = "translation",
        /// A note at the foot.
        Footnote = "footnote",
        /// A link to another article.
        Related = "related",
        /// The tags of the article.
        Tags = "tags",
        /// Share and print buttons.
        Share = "share",
        /// Navigation and other lines of the site.
        Navigation = "navigation",
        /// The notice of rights.
        Copyright = "copyright",
        /// A newsletter or subscription box.
        Subscribe = "subscribe",
        /// The mark of an advertisement.
        Advertisement = "advertisement",
        /// A reader's comment: who, when, what.
        Comment = "comment",
        /// The words around the comments: counts, buttons, questions.
        CommentChrome = "comment-chrome",
        /// What another block says already.
        Duplicate = "duplicate",
    }
}

impl Role {
    /// Whether the block belongs to the site and not to the article: `--chrome` decides over it.
    pub const fn is_chrome(self) -> bool {
        matches!(
            self,
            Role::Share
                | Role::Navigation
                | Role::Copyright
                | Role::Subscribe
                | Role::Advertisement
                | Role::CommentChrome
                | Role::Duplicate
                | Role::ReadingTime
                | Role::Related
        )
    }
}
