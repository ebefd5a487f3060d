//! Our own form of an article.
//!
//! What a later stage adds to it (runs, isolates, messages) is found anew when the article is read again, so it is passed
//! over here.

use serde::Deserialize;
use serde_json::Value;

use crate::article::{Article, Cell, ListItem, Metadata, Place, Read, Removed, Role};
use crate::lang::{BaseDirection, Direction, LanguageTag};
use crate::read::builder::{Builder, Context, DEEPEST};
use crate::read::{Findings, ReadError, characters};
use crate::text::MarkKind;

/// The newest version of the form that is known.
const VERSION: u32 = 1;

/// An article: `{"version", "language", "direction", "metadata", "blocks", "beside", "removed"}`.
#[derive(Deserialize)]
struct ArticleForm {
    version: Option<u32>,
    language: Option<String>,
    direction: Option<String>,
    metadata: Option<MetadataForm>,
    blocks: Vec<BlockForm>,
    beside: Option<Vec<BesideForm>>,
    removed: Option<Vec<RemovedForm>>,
}

/// Dates are ISO 8601.
#[derive(Default, Deserialize)]
struct MetadataForm {
    headline: Option<String>,
    standfirst: Option<String>,
    byline: Option<String>,
    published: Option<String>,
    updated: Option<String>,
    site_name: Option<String>,
    url: Option<String>,
    image: Option<String>,
}

/// A block that stands beside the main text, after so many blocks of it.
#[derive(Deserialize)]
struct BesideForm {
    after: usize,
    #[serde(flatten)]
    block: BlockForm,
}

/// A block; its role is one of [`Role::ALL`], without which it is a paragraph.
#[derive(Deserialize)]
struct BlockForm {
    role: Option<String>,
    text: String,
    language: Option<String>,
    direction: Option<String>,
    place: Option<PlaceForm>,
    marks: Option<Vec<MarkForm>>,
    /// Of a comment: who wrote it and when, where the text does not say so itself.
    author: Option<String>,
    published: Option<String>,
}

/// `{"list": {...}}`, `{"table": {...}}`, `{"figure": 0}`, `{"quotation": 0}`, `{"heading": 2}` or `"flow"`.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum PlaceForm {
    Flow,
    List {
        list: usize,
        #[serde(default)]
        depth: usize,
        #[serde(default)]
        ordered: bool,
        item: usize,
        #[serde(default = "one")]
        first: u64,
    },
    Table {
        table: usize,
        row: usize,
        column: usize,
        #[serde(default)]
        header: bool,
        #[serde(default = "one_line")]
        columns: usize,
        #[serde(default = "one_line")]
        rows: usize,
    },
    Figure(usize),
    Quotation(usize),
    Heading(u8),
}

const fn one() -> u64 {
    1
}

const fn one_line() -> usize {
    1
}

/// `{"start", "end", "kind", ...}`, where the kind says what else there is.
#[derive(Deserialize)]
struct MarkForm {
    start: usize,
    end: usize,
    #[serde(flatten)]
    kind: KindForm,
}

#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum KindForm {
    Emphasis,
    Strong,
    Code,
    Quotation,
    Title,
    Link {
        href: String,
    },
    Image {
        src: String,
        #[serde(default)]
        alt: String,
    },
    Language {
        language: String,
    },
    Direction {
        direction: String,
    },
    Time {
        datetime: String,
    },
}

#[derive(Deserialize)]
struct RemovedForm {
    role: Option<String>,
    printed: String,
    #[serde(default)]
    reason: String,
}

/// Reads an article of our own form.
pub(super) fn read(value: Value, findings: &mut Findings) -> Result<Article<Read>, ReadError> {
    let form = ArticleForm::deserialize(value)?;
    if let Some(version) = form.version.filter(|version| *version > VERSION) {
        let message = format!("its form is of version {version}, and known are those up to {VERSION}");
        return Err(ReadError::Json { message });
    }
    let metadata = metadata(form.metadata.unwrap_or_default(), findings);
    let removed = form.removed.into_iter().flatten().map(|line| removed(line, findings)).collect();
    let inherited = direction(form.direction.as_deref());
    let mut groups = Groups::default();
    let mut builder = Builder::new(Context::default(), findings);
    let mut beside = form.beside.unwrap_or_default();
    let all = form.blocks.iter().chain(beside.iter().map(|beside| &beside.block));
    builder.begin_groups_after(all.filter_map(|block| block.place.as_ref()?.group()).max());
    beside.sort_by_key(|beside| beside.after);
    let mut beside = beside.into_iter().peekable();
    for (number, form) in form.blocks.into_iter().enumerate() {
        while let Some(beside) = beside.next_if(|beside| beside.after <= number) {
            block(beside.block, true, inherited, &mut groups, &mut builder);
        }
        block(form, false, inherited, &mut groups, &mut builder);
    }
    beside.for_each(|beside| block(beside.block, true, inherited, &mut groups, &mut builder));
    Ok(Article { language: language(form.language), metadata, blocks: builder.finish(), removed })
}

fn metadata(form: MetadataForm, findings: &mut Findings) -> Metadata {
    let mut line = |text: Option<String>| {
        let clean = findings.cleaner.clean(&text?, None).into_owned();
        (!characters::is_blank(&clean)).then_some(clean)
    };
    let time = |stamp: Option<String>| stamp.and_then(|stamp| stamp.parse().ok());
    Metadata {
        headline: line(form.headline),
        standfirst: line(form.standfirst),
        byline: line(form.byline),
        published: time(form.published),
        updated: time(form.updated),
        site_name: line(form.site_name),
        url: form.url.and_then(|url| findings.addresses.admit(&url)),
        image: form.image.and_then(|image| findings.addresses.admit(&image)),
    }
}

fn removed(form: RemovedForm, findings: &mut Findings) -> Removed {
    Removed {
        role: role(form.role.as_deref()),
        printed: findings.cleaner.clean(&form.printed, None).into_owned(),
        message: None,
        reason: findings.cleaner.clean(&form.reason, None).into_owned(),
        source: None,
    }
}

fn role(id: Option<&str>) -> Role {
    id.and_then(Role::from_id).unwrap_or_default()
}

fn language(tag: Option<String>) -> Option<LanguageTag> {
    tag?.parse().ok().filter(|tag: &LanguageTag| !tag.is_und())
}

fn direction(direction: Option<&str>) -> Option<Direction> {
    Direction::ALL.into_iter().find(|known| Some(known.as_str()) == direction)
}

fn block(
    form: BlockForm,
    is_beside: bool,
    inherited: Option<Direction>,
    groups: &mut Groups,
    builder: &mut Builder<'_>,
) {
    let role = role(form.role.as_deref());
    let place = groups.place(form.place, role, builder);
    builder.enter(Context {
        place,
        role,
        language: language(form.language),
        direction: direction(form.direction.as_deref()).or(inherited),
        preformatted: role == Role::Preformatted,
        whole: false,
    });
    builder.stand_beside(is_beside);
    let by = form.author.filter(|author| role == Role::Comment && !form.text.starts_with(author.as_str()));
    if let Some(author) = by {
        for line in [Some(author), form.published].into_iter().flatten() {
            builder.verbatim(&line, None);
            builder.line_break();
        }
    }
    text(&form.text, form.marks.unwrap_or_default(), builder);
    builder.leave();
}

/// Writes the text, and its marks where they begin and end. A mark that is no range of the text is passed over; one that
/// reaches out of the mark around it ends there.
fn text(text: &str, mut marks: Vec<MarkForm>, builder: &mut Builder<'_>) {
    marks.retain(|mark| text.get(mark.start..mark.end).is_some());
    marks.sort_by_key(|mark| (mark.start, std::cmp::Reverse(mark.end)));
    let mut open: Vec<usize> = Vec::new();
    let mut written = 0;
    for mark in marks {
        close(text, mark.start, &mut open, &mut written, builder);
        builder.verbatim(&text[written..mark.start], None);
        written = mark.start;
        if let KindForm::Image { src, alt } = &mark.kind {
            builder.image(src, alt);
        } else if let Some(kind) = kind(mark.kind, builder) {
            builder.open(kind);
            open.push(mark.end.min(open.last().copied().unwrap_or(mark.end)));
        }
    }
    close(text, text.len(), &mut open, &mut written, builder);
    builder.verbatim(&text[written..], None);
}

/// Closes the marks that end up to `at`.
fn close(text: &str, at: usize, open: &mut Vec<usize>, written: &mut usize, builder: &mut Builder<'_>) {
    while let Some(end) = open.pop_if(|end| *end <= at) {
        builder.verbatim(&text[*written..end], None);
        builder.close();
        *written = end;
    }
}

fn kind(form: KindForm, builder: &mut Builder<'_>) -> Option<MarkKind> {
    Some(match form {
        KindForm::Emphasis => MarkKind::Emphasis,
        KindForm::Strong => MarkKind::Strong,
        KindForm::Code => MarkKind::Code,
        KindForm::Quotation => MarkKind::Quotation,
        KindForm::Title => MarkKind::Title,
        KindForm::Link { href } => return builder.link(&href),
        KindForm::Language { language: tag } => MarkKind::Language(language(Some(tag))?),
        KindForm::Direction { direction: name } => {
            MarkKind::Direction(direction(Some(&name)).map_or(BaseDirection::Auto, BaseDirection::from))
        }
        KindForm::Time { datetime } => MarkKind::Time { datetime },
        KindForm::Image { .. } => return None,
    })
}

/// The places of blocks that name none: items that follow one another are a list, quoted paragraphs a quotation.
#[derive(Default)]
struct Groups {
    last: Option<Place>,
}

impl Groups {
    fn place(&mut self, form: Option<PlaceForm>, role: Role, builder: &mut Builder<'_>) -> Place {
        let place = match (form.map(Place::from), role, &self.last) {
            (Some(place), ..) => place,
            (None, Role::ListItem, Some(Place::List(item))) => {
                Place::List(ListItem { item: item.item + 1, ..item.clone() })
            }
            (None, Role::ListItem, _) => {
                Place::List(ListItem { list: builder.next_group(), depth: 0, ordered: false, item: 0, first: 1 })
            }
            (None, Role::Quotation, Some(Place::Quotation(number))) => Place::Quotation(*number),
            (None, Role::Quotation, _) => Place::Quotation(builder.next_group()),
            (None, Role::Headline, _) => Place::Heading(1),
            (None, Role::Crosshead, _) => Place::Heading(2),
            _ => Place::Flow,
        };
        self.last = Some(place.clone());
        place
    }
}

impl PlaceForm {
    /// The number of the list, table, figure or quotation.
    fn group(&self) -> Option<usize> {
        match *self {
            PlaceForm::List { list: number, .. }
            | PlaceForm::Table { table: number, .. }
            | PlaceForm::Figure(number)
            | PlaceForm::Quotation(number) => Some(number),
            PlaceForm::Flow | PlaceForm::Heading(_) => None,
        }
    }
}

impl From<PlaceForm> for Place {
    fn from(form: PlaceForm) -> Place {
        match form {
            PlaceForm::Flow => Place::Flow,
            PlaceForm::List { list, depth, ordered, item, first } => {
                Place::List(ListItem { list, depth: depth.min(DEEPEST), ordered, item, first })
            }
            PlaceForm::Table { table, row, column, header, columns, rows } => {
                let (columns, rows) = (columns.clamp(1, 100), rows.clamp(1, 1000));
                Place::Table(Cell { table, row, column, header, columns, rows })
            }
            PlaceForm::Figure(number) => Place::Figure(number),
            PlaceForm::Quotation(number) => Place::Quotation(number),
            PlaceForm::Heading(level) => Place::Heading(level.clamp(1, 6)),
        }
    }
}
