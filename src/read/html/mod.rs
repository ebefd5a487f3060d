//! HTML: a saved page, of which the main part is read, or a fragment, which is read whole.
//!
//! The parser is html5ever's. Before it, one pass over the source flattens what is nested too deep ([`flatten`]); after it,
//! [`page`] finds the main part of a page, [`metadata`] reads its head, and [`walk`] makes blocks.

mod element;
mod flatten;
mod lex;
mod metadata;
mod page;
mod places;
mod table;
mod tag;
mod walk;

pub(super) use tag::Tag;

use dom_query::{Document, NodeRef};

use super::Findings;
use super::builder::{Builder, Context};
use crate::article::{Article, Block, Metadata, Read};
use places::Places;

/// Reads a page or a fragment.
pub(super) fn read(source: &str, findings: &mut Findings) -> Article<Read> {
    let flat = flatten::flatten_and_stamp(source, findings.limits.html_depth);
    findings.flattened |= flat.is_flattened;
    let document = Document::from(flat.source.as_ref());
    if !page::is_whole(source) {
        let blocks = blocks(Vec::from_iter(document.body()), &flat.places, findings);
        return Article { language: None, metadata: Metadata::default(), blocks, removed: Vec::new() };
    }
    let (metadata, language) = metadata::read(&document, findings);
    let mut blocks = blocks(page::main_parts(&document, source.len()), &flat.places, findings);
    super::head(&mut blocks, &metadata, language.as_ref());
    Article { language, metadata, blocks, removed: Vec::new() }
}

fn blocks(parts: Vec<NodeRef<'_>>, places: &Places, findings: &mut Findings) -> Vec<Block<Read>> {
    let mut builder = Builder::new(Context::default(), findings);
    for part in parts {
        walk::walk(&part, places, &mut builder);
    }
    builder.finish()
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
        walk::walk_inside(&body, &flat.places, builder);
    }
}
