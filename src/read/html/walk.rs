//! From the tree to blocks, in one walk without recursion.

use std::collections::HashSet;

use dom_query::{NodeId, NodeRef};

use super::element::{self, Kind};
use super::page::Extract;
use super::places::Places;
use super::table::{Grid, Tables};
use crate::article::{ListItem, Place, Role};
use crate::lang::BaseDirection;
use crate::read::builder::{Builder, Context, DEEPEST};
use crate::text::{MarkKind, SourceSpan};

/// Whether the walk goes into an element or comes out of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Edge {
    Enter,
    Leave,
}

/// The nodes from `root` on in document order, each when it is entered and when it is left.
pub(super) fn edges<'a>(root: &NodeRef<'a>) -> impl Iterator<Item = (Edge, NodeRef<'a>)> {
    let root = *root;
    let mut next = Some((Edge::Enter, root));
    std::iter::from_fn(move || {
        let (edge, node) = next?;
        next = match edge {
            Edge::Enter => Some(node.first_child().map_or((Edge::Leave, node), |child| (Edge::Enter, child))),
            Edge::Leave if node.id == root.id => None,
            Edge::Leave => match node.next_sibling() {
                Some(sibling) => Some((Edge::Enter, sibling)),
                None => node.parent().map(|parent| (Edge::Leave, parent)),
            },
        };
        Some((edge, node))
    })
}

/// What of a page is walked.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    /// Where its text stands in the source.
    pub(super) places: &'a Places,
    /// What of it is the article; without it, all is.
    pub(super) extract: Option<&'a Extract>,
    /// The elements that are passed over.
    pub(super) without: &'a [NodeId],
}

impl<'a> Scope<'a> {
    /// All of it.
    pub(super) fn all(places: &'a Places) -> Scope<'a> {
        Scope { places, extract: None, without: &[] }
    }
}

/// A text that the extractor cut out of its line, and where it stands.
pub(super) type Cut = (String, Option<SourceSpan>);

/// Makes blocks of everything below `root`, a part of a page.
pub(super) fn walk(root: &NodeRef<'_>, scope: Scope<'_>, builder: &mut Builder<'_>) -> Vec<Cut> {
    builder.enter(inherited(root));
    let cut = walk_inside(root, scope, builder);
    builder.leave();
    cut
}

/// Makes blocks of everything below `root`, as if it stood where the builder is.
pub(super) fn walk_inside(root: &NodeRef<'_>, scope: Scope<'_>, builder: &mut Builder<'_>) -> Vec<Cut> {
    let (tables, left, lists, grids) = (Tables::survey(root), Vec::new(), Vec::new(), Vec::new());
    let lines = scope.extract.map(|extract| lines(root, extract)).unwrap_or_default();
    let line = vec![root.id];
    let mut walker = Walker { builder, scope, lines, line, cut: Vec::new(), tables, left, lists, grids };
    let mut skipped = None;
    for (edge, node) in edges(root) {
        match (edge, skipped) {
            (Edge::Leave, Some(id)) if id == node.id => skipped = None,
            (_, Some(_)) => {}
            (Edge::Enter, None) if !walker.enter(&node) => skipped = Some(node.id),
            (Edge::Enter, None) => {}
            (Edge::Leave, None) => walker.leave(),
        }
    }
    walker.cut
}

/// The boxes in whose own lines text of the article stands.
fn lines(root: &NodeRef<'_>, extract: &Extract) -> HashSet<NodeId> {
    let mut found = HashSet::new();
    let mut boxes = vec![root.id];
    let is_box = |node: &NodeRef<'_>| {
        let name = node.node_name();
        name.is_some_and(|name| !matches!(element::kind(&name), Kind::Inline | Kind::Image | Kind::LineBreak))
    };
    for (edge, node) in edges(root) {
        match edge {
            Edge::Enter if is_box(&node) => boxes.push(node.id),
            Edge::Leave if is_box(&node) => drop(boxes.pop()),
            Edge::Enter if node.is_text() && extract.holds_text(&node) => found.extend(boxes.last()),
            _ => {}
        }
    }
    found
}

/// What holds for `root` because of the elements around it.
fn inherited(root: &NodeRef<'_>) -> Context {
    let mut context = Context::default();
    let mut ancestors: Vec<_> = root.ancestors_it(None).collect();
    ancestors.reverse();
    for ancestor in ancestors {
        declare(&mut context, &ancestor);
    }
    context
}

/// Takes over the language and the direction that the element declares.
pub(super) fn declare(context: &mut Context, node: &NodeRef<'_>) {
    context.language = element::language(node).or(context.language.take());
    match element::direction(node) {
        Some(BaseDirection::Fixed(direction)) => context.direction = Some(direction),
        Some(BaseDirection::Auto) => context.direction = None,
        None => {}
    }
}

/// Opens what an inline element says of its text; gives how many marks.
pub(super) fn open_marks(builder: &mut Builder<'_>, name: &str, node: &NodeRef<'_>) -> usize {
    let link = match name {
        "a" => node.attr("href").and_then(|href| builder.link(&href)),
        _ => None,
    };
    let time = || node.attr("datetime").map(|datetime| MarkKind::Time { datetime: datetime.trim().to_owned() });
    let marks = [
        link,
        element::language(node).map(MarkKind::Language),
        element::direction(node).map(MarkKind::Direction).or_else(|| element::isolation(name)),
        if name == "time" { time() } else { element::mark(name) },
    ];
    let preformatted = builder.context().preformatted;
    let fits = |kind: &MarkKind| !preformatted || *kind != MarkKind::Code;
    marks.into_iter().flatten().filter(fits).map(|kind| builder.open(kind)).count()
}

struct Walker<'a, 'f> {
    builder: &'a mut Builder<'f>,
    scope: Scope<'a>,
    /// The boxes in whose own lines text of the article stands.
    lines: HashSet<NodeId>,
    /// The boxes that are open, outer first.
    line: Vec<NodeId>,
    /// The texts that are no part of the line that they stand in.
    cut: Vec<Cut>,
    tables: Tables,
    /// What is to be undone when the open elements are left.
    left: Vec<Left>,
    lists: Vec<List>,
    grids: Vec<Grid>,
}

/// What is undone when an element is left.
#[derive(Clone, Copy, Debug)]
enum Left {
    /// As many marks.
    Marks(usize),
    Block,
    List,
    /// A table of data.
    Table,
}

struct List {
    number: usize,
    depth: usize,
    ordered: bool,
    items: usize,
    first: u64,
}

impl Walker<'_, '_> {
    /// Enters a node; gives whether to go on inside.
    fn enter(&mut self, node: &NodeRef<'_>) -> bool {
        let Some(name) = node.node_name() else {
            if node.is_text() {
                self.text(node);
            } else if let Some(place) = self.scope.places.after_comment(node) {
                self.builder.stand_at(Some(place));
            }
            self.left.push(Left::Marks(0));
            return true;
        };
        let kind = element::kind(&name);
        if kind == Kind::Skipped || element::is_hidden(node) || self.scope.without.contains(&node.id) {
            return false;
        }
        match kind {
            Kind::Inline => {
                let marks = open_marks(self.builder, &name, node);
                self.left.push(Left::Marks(marks));
            }
            Kind::LineBreak => {
                self.line_break();
                self.builder.stand_at(self.scope.places.after(node));
                return false;
            }
            Kind::Image => {
                self.image(node);
                return false;
            }
            _ => {
                self.line.push(node.id);
                self.enter_block(kind, &name, node);
            }
        }
        true
    }

    fn text(&mut self, node: &NodeRef<'_>) {
        let text = node.text();
        if let Some(extract) = self.scope.extract.filter(|_| text.contains(|c: char| !c.is_whitespace())) {
            let is_main = extract.holds_text(node);
            if !is_main && self.line.last().is_some_and(|line| self.lines.contains(line)) {
                let clean = self.builder.findings.cleaner.clean(text.trim(), None).into_owned();
                return self.cut.push((clean, self.builder.stretch()));
            }
            self.builder.stand_beside(!is_main);
        }
        match self.builder.context().preformatted {
            true => self.builder.verbatim(&text, None),
            false => self.builder.text(&text),
        }
    }

    /// One break is a new line, two are a new paragraph.
    fn line_break(&mut self) {
        if self.builder.after_line_break() && !self.builder.context().preformatted {
            self.builder.boundary();
        } else {
            self.builder.line_break();
        }
    }

    fn image(&mut self, node: &NodeRef<'_>) {
        let Some(address) = element::image_address(node) else { return };
        let alone =
            matches!(self.builder.context().place, Place::Figure(_)) && self.builder.context().role != Role::Caption;
        if alone {
            self.builder.boundary();
        }
        if let Some(extract) = self.scope.extract {
            self.builder.stand_beside(!extract.holds_image(node));
        }
        self.builder.image(&address, &node.attr_or("alt", ""));
        if alone {
            self.builder.boundary();
        }
    }

    fn enter_block(&mut self, kind: Kind, name: &str, node: &NodeRef<'_>) {
        self.builder.boundary();
        let mut context = self.builder.context().clone();
        declare(&mut context, node);
        let mut left = Left::Block;
        match kind {
            Kind::Heading(level) if context.place == Place::Flow && context.role != Role::Navigation => {
                context.place = Place::Heading(level);
                context.role = if level == 1 { Role::Headline } else { Role::Crosshead };
            }
            Kind::List { ordered } => {
                self.list(ordered, node);
                left = Left::List;
            }
            Kind::Item => self.item(&mut context),
            Kind::Table if !context.whole && self.tables.holds_data(node) => {
                let number = self.builder.next_group();
                self.grids.push(Grid::new(number));
                left = Left::Table;
            }
            Kind::Row if !context.whole => {
                if let Some(grid) = self.grids.last_mut() {
                    grid.row();
                }
            }
            Kind::Cell { header } if !context.whole => {
                if let Some(grid) = self.grids.last_mut() {
                    context.place = Place::Table(grid.cell(node, header));
                    (context.role, context.whole) = (Role::TableCell, true);
                }
            }
            Kind::Figure if !context.whole => {
                (context.place, context.role) = (Place::Figure(self.builder.next_group()), Role::Paragraph);
            }
            Kind::Caption => context.role = Role::Caption,
            Kind::Quotation if !context.whole => {
                (context.place, context.role) = (Place::Quotation(self.builder.next_group()), Role::Quotation);
            }
            Kind::Preformatted => {
                context.preformatted = name != "xmp" || context.preformatted;
                if !context.whole {
                    context.role = Role::Preformatted;
                }
            }
            Kind::Navigation if context.place == Place::Flow => context.role = Role::Navigation,
            _ => {}
        }
        if let (false, Some(role)) = (context.whole, element::declared_role(node)) {
            context.role = role;
        }
        self.builder.enter(context);
        self.builder.stand_at(self.scope.places.after(node));
        self.left.push(left);
    }

    fn list(&mut self, ordered: bool, node: &NodeRef<'_>) {
        let depth = self.lists.last().map_or(0, |list| list.depth + 1).min(DEEPEST);
        let first = node.attr("start").and_then(|start| start.trim().parse().ok()).unwrap_or(1);
        self.lists.push(List { number: self.builder.next_group(), depth, ordered, items: 0, first });
    }

    fn item(&mut self, context: &mut Context) {
        let (false, Some(list)) = (context.whole, self.lists.last_mut()) else { return };
        let &mut List { number, depth, ordered, items, first } = list;
        list.items += 1;
        context.place = Place::List(ListItem { list: number, depth, ordered, item: items, first });
        if context.role != Role::Navigation {
            context.role = Role::ListItem;
        }
    }

    fn leave(&mut self) {
        let left = self.left.pop();
        if !matches!(left, None | Some(Left::Marks(_))) {
            self.line.pop();
        }
        match left {
            Some(Left::Marks(marks)) => (0..marks).for_each(|_| self.builder.close()),
            Some(Left::Block) => self.builder.leave(),
            Some(Left::List) => {
                self.builder.leave();
                self.lists.pop();
            }
            Some(Left::Table) => {
                self.builder.leave();
                self.grids.pop();
            }
            None => {}
        }
    }
}
