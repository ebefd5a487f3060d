//! Style sheets and `style` attributes: declarations, each with its place and with what stands beside it.

use std::collections::BTreeMap;

use cssparser::{ParseError, Parser, Token};

use super::html::Attribute;
use crate::text::SourceSpan;

/// How deep blocks are followed.
const MAX_DEPTH: usize = 32;

/// A declaration: a property and its value.
#[derive(Clone, Copy)]
pub(super) struct Declaration<'a> {
    /// The property, in small letters.
    pub(super) property: &'a str,
    /// The value as written.
    pub(super) value: &'a str,
    /// From the property to the end of the value.
    pub(super) place: SourceSpan,
    /// The properties and values of its block, itself among them.
    pub(super) block: &'a BTreeMap<&'a str, &'a str>,
    /// The selector of the block; empty for an attribute.
    pub(super) selector: &'a str,
    /// Whether a selector of its sheet asks for a direction: then the sides are told apart there.
    pub(super) is_told_apart: bool,
    /// Whether it is part of a book.
    pub(super) is_in_book: bool,
}

/// A declaration as written.
struct Written {
    property: String,
    value: String,
    place: SourceSpan,
}

/// A block of declarations and its selector.
struct Block {
    selector: String,
    declarations: Vec<Written>,
}

impl Declaration<'_> {
    /// The value that the same block gives another property.
    pub(super) fn beside(&self, property: &str) -> Option<&str> {
        self.block.get(property).copied()
    }

    /// Whether the physical side in it is meant: its selector is named after a side or a direction, or its sheet tells the
    /// directions apart.
    pub(super) fn is_meant(&self) -> bool {
        let selector = self.selector.to_ascii_lowercase();
        self.is_told_apart || ["left", "right", "rtl", "ltr"].iter().any(|side| selector.contains(side))
    }
}

/// The declarations of a style sheet that stands at `at`.
pub(super) fn sheet(text: &str, at: usize, mut each: impl FnMut(&Declaration<'_>)) {
    let mut blocks = Vec::new();
    read(&mut Parser::new(text), String::new(), at, 0, &mut blocks);
    let is_told_apart = blocks.iter().any(|block| {
        let selector = block.selector.to_ascii_lowercase();
        selector.contains("rtl") || selector.contains("ltr")
    });
    tell(&blocks, is_told_apart, &mut each);
}

/// The declarations of a `style` attribute.
pub(super) fn attribute(style: &Attribute, mut each: impl FnMut(&Declaration<'_>)) {
    let mut blocks = Vec::new();
    read(&mut Parser::new(&style.raw), String::new(), style.place.start, 0, &mut blocks);
    tell(&blocks, false, &mut each);
}

fn tell(blocks: &[Block], is_told_apart: bool, each: &mut impl FnMut(&Declaration<'_>)) {
    for Block { selector, declarations } in blocks {
        let values = declarations.iter().map(|written| (written.property.as_str(), written.value.as_str()));
        let block = &values.collect::<BTreeMap<_, _>>();
        for Written { property, value, place } in declarations {
            let place = *place;
            each(&Declaration { property, value, place, block, selector, is_told_apart, is_in_book: false });
        }
    }
}

/// Reads a block, and what is nested in it.
fn read(parser: &mut Parser<'_>, selector: String, at: usize, depth: usize, blocks: &mut Vec<Block>) {
    let mut declarations = Vec::new();
    let mut is_at_end = false;
    while !is_at_end {
        parser.skip_whitespace();
        let start = parser.position();
        let (mut property, mut value_start, mut count) = (None, None, 0);
        let end = loop {
            let before = parser.position();
            match parser.next() {
                Err(_) => {
                    is_at_end = true;
                    break before;
                }
                Ok(Token::Semicolon) => break before,
                Ok(Token::CurlyBracketBlock) => {
                    let prelude = parser.slice(start..before).trim().to_owned();
                    property = None;
                    if depth < MAX_DEPTH {
                        let nested = parser.parse_nested_block(|inner| {
                            read(inner, prelude, at, depth + 1, blocks);
                            Ok::<(), ParseError<()>>(())
                        });
                        // A block that ends early ends with its sheet.
                        is_at_end |= nested.is_err();
                    }
                    break before;
                }
                Ok(Token::Ident(name)) if count == 0 => property = Some(name.to_ascii_lowercase()),
                Ok(Token::Colon) if count == 1 => value_start = Some(parser.position()),
                Ok(_) => {}
            }
            count += 1;
        };
        if let (Some(property), Some(value_start)) = (property, value_start) {
            let value = parser.slice(value_start..end.max(value_start)).trim().to_owned();
            let (start, end) = (start.byte_index(), end.byte_index().max(value_start.byte_index()));
            let written = SourceSpan::new(at + start, at + end);
            declarations.push(Written { property, value, place: written });
        }
    }
    if !declarations.is_empty() {
        blocks.push(Block { selector, declarations });
    }
}
