//! HTML: a saved page, of which the main part is read, or a fragment, which is read whole.
//!
//! The parser is html5ever's. Before it, one pass over the source flattens what is nested too deep ([`flatten`]); after it,
//! [`page`] finds the main part of a page, [`metadata`] reads its head, and [`walk`] makes blocks.

pub(super) mod element;
mod flatten;
pub(super) mod lex;
mod metadata;
mod page;
mod places;
mod table;
mod tag;
mod walk;

pub(super) use tag::Tag;

use dom_query::{Document, NodeId};

use super::Findings;
use super::builder::{Builder, Context};
use crate::article::{Article, Read, Removed, Role};
use crate::closed_enum::closed_enum;
use crate::text::SourceSpan;
use page::Extract;
use walk::Scope;

closed_enum! {
    /// Whether the main text of an HTML page is told from its furniture.
    #[derive(Default)]
    pub enum Extraction {
        /// Of a whole page, not of a fragment.
        #[default]
        Auto = "auto",
        /// Of a fragment too.
        Yes = "yes",
        /// All is read.
        No = "no",
    }
}

/// Reads a page or a fragment.
pub(super) fn read(source: &str, extraction: Extraction, findings: &mut Findings) -> Article<Read> {
    let flat = flatten::flatten_and_stamp(source, findings.limits.html_depth);
    findings.flattened |= flat.is_flattened;
    let document = Document::from(flat.source.as_ref());
    let is_whole = page::is_whole(source);
    let (metadata, language) = match is_whole {
        true => metadata::read(&document, findings),
        false => Default::default(),
    };
    let extract = match extraction {
        Extraction::No => None,
        Extraction::Auto if !is_whole => None,
        Extraction::Auto | Extraction::Yes => Extract::of(&document, source.len()),
    };
    let mut builder = Builder::new(Context::default(), findings);
    let Some(extract) = extract else {
        document.body().iter().for_each(|body| drop(walk::walk(body, Scope::all(&flat.places), &mut builder)));
        return Article { language, metadata, blocks: builder.finish(), removed: Vec::new() };
    };
    let parts = extract.parts(&document);
    let mut cut = Vec::new();
    for part in &parts {
        cut.append(&mut walk::walk(part, Scope { extract: Some(&extract), ..Scope::all(&flat.places) }, &mut builder));
    }
    let blocks = builder.finish();
    let mut builder = Builder::new(Context::default(), findings);
    let parts: Vec<NodeId> = parts.iter().map(|part| part.id).collect();
    if let Some(body) = document.body().filter(|body| !parts.contains(&body.id)) {
        walk::walk(&body, Scope { without: &parts, ..Scope::all(&flat.places) }, &mut builder);
    }
    let outside =
        builder.finish().into_iter().filter(|block| !block.text.text.is_empty()).map(|block| {
            removed(block.declared_role, block.text.text, "outside the main part of the page", block.source)
        });
    let within =
        cut.into_iter().map(|(text, at)| removed(Role::Paragraph, text, "no part of the line that it stands in", at));
    let removed = within.chain(outside).collect();
    Article { language, metadata, blocks, removed }
}

fn removed(role: Role, printed: String, reason: &str, source: Option<SourceSpan>) -> Removed {
    Removed { role, printed, message: None, reason: reason.to_owned(), source }
}

/// Whether the text begins as a page does.
pub(super) fn is_page(start: &str) -> bool {
    let tags = ["<!doctype html", "<html", "<head", "<body", "<?xml"];
    let begins = |tag: &str| start.get(..tag.len()).is_some_and(|start| start.eq_ignore_ascii_case(tag));
    tags.iter().any(|tag| begins(tag)) || start.starts_with("<!--") && page::is_whole(start)
}

/// Reads a fragment inside another format, as if it stood where the builder is.
pub(super) fn fragment(source: &str, builder: &mut Builder<'_>) {
    let flat = flatten::flatten(source, builder.findings.limits.html_depth);
    builder.findings.flattened |= flat.is_flattened;
    let document = Document::from(flat.source.as_ref());
    if let Some(body) = document.body() {
        walk::walk_inside(&body, Scope::all(&flat.places), builder);
    }
}
