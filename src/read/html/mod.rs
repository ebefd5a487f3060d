//! HTML: a saved page, of which the main part is read, or a fragment, which is read whole.
//!
//! The parser is html5ever's. Before it, one pass over the source flattens what is nested too deep ([`flatten`]); after it,
//! [`page`] finds the main part of a page, [`metadata`] reads its head, and [`walk`] makes blocks.

mod element;
mod flatten;
mod metadata;
mod page;
mod table;
mod walk;

use dom_query::Document;

use super::Findings;
use super::builder::Builder;
use crate::article::{Article, Block, Metadata, Place, Read, Role};
use crate::lang::LanguageTag;
use crate::text::MarkedText;

/// Reads a page or a fragment.
pub(super) fn read(source: &str, findings: &mut Findings) -> Article<Read> {
    let flat = flatten::flatten(source);
    let document = Document::from(flat.as_ref());
    if !page::is_whole(source) {
        let blocks = blocks(Vec::from_iter(document.body()), findings);
        return Article { language: None, metadata: Metadata::default(), blocks, removed: Vec::new() };
    }
    let (metadata, language) = metadata::read(&document, findings);
    let mut blocks = blocks(page::main_parts(&document, flat.len()), findings);
    head(&mut blocks, &metadata, language.as_ref());
    Article { language, metadata, blocks, removed: Vec::new() }
}

fn blocks(parts: Vec<dom_query::NodeRef<'_>>, findings: &mut Findings) -> Vec<Block<Read>> {
    let mut builder = Builder::new(findings);
    for part in parts {
        walk::walk(&part, &mut builder);
    }
    let mut blocks = builder.finish();
    // An article has one headline: a later heading of the first level is one of its body.
    for block in blocks.iter_mut().filter(|block| block.declared_role == Role::Headline).skip(1) {
        block.declared_role = Role::Crosshead;
    }
    blocks
}

/// A page that says its headline only in its head, or has it in a picture, is given it as the first block.
fn head(blocks: &mut Vec<Block<Read>>, metadata: &Metadata, language: Option<&LanguageTag>) {
    let Some(headline) = &metadata.headline else { return };
    let says_it = |block: &Block<Read>| block.declared_role == Role::Headline || block.text.text == *headline;
    if blocks.is_empty() || blocks.iter().any(says_it) {
        return;
    }
    let block = Block {
        text: MarkedText::plain(headline.clone()),
        place: Place::Heading(1),
        declared_role: Role::Headline,
        declared_language: language.cloned(),
        ..Block::paragraph("", None)
    };
    blocks.insert(0, block);
}
