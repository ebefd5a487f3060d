//! What a block is for.

use std::fmt;

use serde::Serialize;

macro_rules! roles {
    ($($(#[$attribute:meta])+ $name:ident = $id:literal;)+) => {
        /// What a block is for.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Role {
            $($(#[$attribute])+ $name,)+
        }

        impl Role {
            /// Every role.
            pub const ALL: &[Role] = &[$(Role::$name,)+];

            /// The name that is printed, such as `list-item`.
            pub const fn id(self) -> &'static str {
                match self { $(Role::$name => $id,)+ }
            }

            /// The role of that name.
            pub fn from_id(id: &str) -> Option<Role> {
                match id { $($id => Some(Role::$name),)+ _ => None }
            }
        }
    };
}

roles! {
    /// The headline. One an article.
    Headline = "headline";
    /// The standfirst (deck, subtitle): the article in a sentence or two.
    Standfirst = "standfirst";
    /// Who wrote it.
    Byline = "byline";
    /// Where it was written, and when.
    Dateline = "dateline";
    /// When it was first published.
    Published = "published";
    /// When it was last changed.
    Updated = "updated";
    /// The section of the paper, a kicker over the headline.
    Section = "section";
    /// How long it takes to read.
    ReadingTime = "reading-time";
    /// Body text.
    #[default]
    Paragraph = "paragraph";
    /// A heading inside the body.
    Crosshead = "crosshead";
    /// A quotation set apart.
    Quotation = "quotation";
    /// An item of a list.
    ListItem = "list-item";
    /// A cell of a table.
    TableCell = "table-cell";
    /// Code, or text whose spaces and line ends count.
    Preformatted = "preformatted";
    /// What a picture shows.
    Caption = "caption";
    /// Who made a picture.
    Credit = "credit";
    /// The time stamp or heading of an entry in a live blog.
    LiveEntry = "live-entry";
    /// A correction or clarification.
    Correction = "correction";
    /// A note of the editors.
    EditorsNote = "editors-note";
    /// What was translated from where, and by whom or what.
    Translation = "translation";
    /// A note at the foot.
    Footnote = "footnote";
    /// A link to another article.
    Related = "related";
    /// The tags of the article.
    Tags = "tags";
    /// Share and print buttons.
    Share = "share";
    /// Navigation and other lines of the site.
    Navigation = "navigation";
    /// The notice of rights.
    Copyright = "copyright";
    /// A newsletter or subscription box.
    Subscribe = "subscribe";
    /// The mark of an advertisement.
    Advertisement = "advertisement";
    /// A reader's comment: who, when, what.
    Comment = "comment";
    /// The words around the comments: counts, buttons, questions.
    CommentChrome = "comment-chrome";
    /// What another block says already.
    Duplicate = "duplicate";
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

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl Serialize for Role {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}
