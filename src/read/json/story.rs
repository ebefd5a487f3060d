//! Articles as schema.org, JSON Feed and scrapers write them: one object with a headline and a body of text or HTML.

use serde_json::Value;

use crate::article::{Article, Block, Place, Read, Role};
use crate::read::builder::{Builder, Context};
use crate::read::schema_org::{self, Object};
use crate::read::{Findings, format, html, text};
use crate::text::MarkedText;

/// The names of the body.
const BODY: [&str; 7] = ["articleBody", "content_html", "content_text", "content", "body", "text", "paragraphs"];

/// Whether the object has a body.
pub(super) fn has_body(object: &Object) -> bool {
    body(object).is_some()
}

/// Reads the object: headline, standfirst, body, comments. The rest is metadata.
pub(in crate::read) fn read(object: &Object, findings: &mut Findings) -> Article<Read> {
    let metadata = schema_org::metadata(object, findings);
    let language = schema_org::language(object);
    let mut blocks = Vec::new();
    let lines = [
        (&metadata.headline, Role::Headline, Place::Heading(1)),
        (&metadata.standfirst, Role::Standfirst, Place::Flow),
    ];
    for (line, declared_role, place) in lines {
        if let Some(line) = line {
            blocks.push(Block { declared_role, place, ..Block::paragraph(line.clone(), None) });
        }
    }
    let mut parts = body(object).into_iter().collect::<Vec<_>>();
    while let Some(part) = parts.pop() {
        match part {
            Value::String(part) => blocks.extend(prose(part, findings)),
            Value::Array(more) => parts.extend(more.iter().rev()),
            _ => {}
        }
    }
    blocks.extend(comments(object, findings));
    for block in &mut blocks {
        block.declared_language = block.declared_language.take().or_else(|| language.clone());
    }
    Article { language, metadata, blocks, removed: Vec::new() }
}

fn body(object: &Object) -> Option<&Value> {
    let says = |value: &&Value| match value {
        Value::String(text) => !text.trim().is_empty(),
        Value::Array(parts) => parts.iter().any(Value::is_string),
        _ => false,
    };
    BODY.iter().filter_map(|name| object.get(*name)).find(says)
}

/// The blocks of a body: HTML where it has tags, else text. They have no place in the source.
fn prose(source: &str, findings: &mut Findings) -> Vec<Block<Read>> {
    if format::has_tags(source) {
        let mut builder = Builder::new(Context::default(), findings);
        html::fragment(source, &mut builder);
        return builder.finish();
    }
    let mut blocks = text::read(source, &mut findings.cleaner).blocks;
    blocks.iter_mut().for_each(|block| block.source = None);
    blocks
}

/// The text of a value that may hold tags and references.
pub(in crate::read) fn plain(source: &str) -> String {
    if !source.contains(['<', '&']) {
        return source.trim().to_owned();
    }
    let mut findings = Findings::default();
    let mut builder = Builder::new(Context::default(), &mut findings);
    html::fragment(source, &mut builder);
    builder.finish().into_iter().map(|block| block.text.text).collect::<Vec<_>>().join(" ")
}

/// The readers' comments: who, when and what, a line each, as they stand on a page.
fn comments(object: &Object, findings: &mut Findings) -> Vec<Block<Read>> {
    let comments = match object.get("comment").or(object.get("comments")) {
        Some(Value::Array(comments)) => comments.as_slice(),
        Some(comment) => std::slice::from_ref(comment),
        None => &[],
    };
    let texts = comments.iter().filter_map(Value::as_object).filter_map(|comment| {
        let line = |names: &[&str]| schema_org::first(comment, names).and_then(schema_org::text);
        let body = line(&["text", "articleBody", "body", "content"])?;
        let lines = [line(&["author", "creator", "name"]), line(&["dateCreated", "datePublished", "date"]), Some(body)];
        let lines = lines.into_iter().flatten().collect::<Vec<_>>().join("\n");
        Some(findings.cleaner.clean(&lines, None).into_owned())
    });
    texts
        .map(|text| Block { text: MarkedText::plain(text), declared_role: Role::Comment, ..Block::paragraph("", None) })
        .collect()
}
