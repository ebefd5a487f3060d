//! Label: what each block is for.
//!
//! A scraped page is its article with the lines of the site in between, in whatever language the site speaks. The walk takes
//! the evidence in the order of its strength, and every decision keeps its reason:
//!
//! 1. [`recognise`]: lines that a catalog message could have printed, tested in depth by [`people`] and [`dates`], and those that
//!    an agency signs ([`signature`]);
//! 2. [`roles`]: what a message or the markup says alone;
//! 3. [`head`]: headline, kicker, standfirst, by their places;
//! 4. [`comments`]: from where they begin, the lines of each merged into one block;
//! 5. [`duplicates`]: what is said twice;
//! 6. [`body`]: captions, crossheads, related links, live entries; what is left are paragraphs.
//!
//! Navigation, share lines and duplicates leave the blocks for [`Article::removed`]; all else stays, with its role.

mod body;
mod comments;
mod dates;
mod draft;
mod duplicates;
mod fold;
mod head;
mod metadata;
mod people;
mod recognise;
mod roles;
mod signature;
mod when;

pub use dates::DateOrder;

use crate::article::{Article, Block, Label, Labelled, Read, Removed, Role, Timezone};
use crate::catalog::Catalogs;
use crate::diagnostic::Outcome;
use crate::lang::LanguageTag;
use draft::Draft;
use when::Clock;

/// What the user knows of the source.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LabelOptions {
    /// The order of day and month in dates of three numbers, where the source does not tell it.
    pub date_order: Option<DateOrder>,
    /// The zone of times that are printed without one.
    pub timezone: Option<Timezone>,
    /// The languages that the site's own lines are most likely in, the likeliest first. Lines of others are recognised too.
    pub languages: Vec<LanguageTag>,
}

/// Tells what each block of an article is for.
///
/// ```
/// use targum::catalog::Catalogs;
/// use targum::{Article, Block, LabelOptions, Metadata, Role, label};
///
/// let lines = ["Photo: AFP", "Ferries stop at noon", "Crews walked off the boats on Tuesday.", "צילום: AFP"];
/// let blocks = lines.map(|line| Block::paragraph(line, None)).to_vec();
/// let article = Article { language: None, metadata: Metadata::default(), blocks, removed: Vec::new() };
/// let labelled = label(article, Catalogs::built_in(), &LabelOptions::default()).value;
///
/// let credit = &labelled.blocks[0].state.label;
/// assert_eq!(credit.role, Role::Credit);
/// assert_eq!(credit.message.as_ref().unwrap().argument("credit").unwrap().value, "AFP");
/// assert_eq!(labelled.metadata.headline.as_deref(), Some("Ferries stop at noon"));
/// assert_eq!(labelled.removed[0].role, Role::Duplicate);
/// ```
pub fn label(article: Article<Read>, catalogs: &Catalogs, options: &LabelOptions) -> Outcome<Article<Labelled>> {
    let Article { language, mut metadata, mut blocks, mut removed } = article;
    head::complete(&mut blocks, &metadata, language.as_ref());
    let near: Vec<LanguageTag> = options.languages.iter().chain(&language).cloned().collect();
    let mut drafts: Vec<Draft> = blocks.into_iter().map(Draft::new).collect();
    draft::mark_adjoining(&mut drafts);
    for (index, draft) in drafts.iter_mut().enumerate() {
        recognise::recognise(draft, catalogs, &near);
        // The first line may be a headline, which an agency signs, too, and which has any words.
        if index > 0 {
            signature::recognise(draft);
            recognise::guess(draft, catalogs, &near);
        }
        roles::tell(draft);
    }
    let headline = head::tell(&mut drafts, &metadata);
    let mut clock = Clock::new(&drafts, &removed, options);
    for draft in &mut drafts {
        clock.read_arguments(draft);
    }
    comments::tell(&mut drafts, headline, &mut clock);
    let mut diagnostics = duplicates::mark(&mut drafts, headline);
    body::tell(&mut drafts);
    metadata::complete(&mut metadata, &drafts);
    diagnostics.append(&mut clock.diagnostics);

    let mut blocks = Vec::with_capacity(drafts.len());
    for draft in drafts.into_iter().filter(|draft| !draft.gone) {
        match draft.role.unwrap_or_default() {
            Role::Navigation | Role::Share | Role::Duplicate => removed.push(removal(draft)),
            _ => blocks.push(labelled(draft)),
        }
    }
    diagnostics.sort_by_key(|finding| finding.place.map(|place| place.start));
    Outcome { value: Article { language, metadata, blocks, removed }, diagnostics }
}

fn labelled(draft: Draft) -> Block<Labelled> {
    let Draft { block, message, comment, role, reason, .. } = draft;
    let role = role.unwrap_or_default();
    // A message that was only one reading of a line does not outlive the other.
    let message = message.filter(|_| !matches!(role, Role::Comment | Role::TableCell));
    let label = Label { role, message: message.map(Box::new), comment, reason: reason.into_owned() };
    block.map(|_, _, Read { .. }| Labelled { label })
}

fn removal(draft: Draft) -> Removed {
    Removed {
        role: draft.role.unwrap_or_default(),
        printed: draft.block.text.text,
        message: draft.message,
        reason: draft.reason.into_owned(),
        source: draft.block.source,
    }
}
