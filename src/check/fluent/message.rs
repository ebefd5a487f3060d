//! The messages of a catalog with their places.

use std::collections::BTreeSet;

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use crate::catalog::compile::syntax;
use crate::check::passage::{Passage, Setting};
use crate::check::source_map::SourceMap;
use crate::text::SourceSpan;

/// A message or term.
#[derive(Clone, Debug)]
pub(in crate::check) struct Message {
    pub(in crate::check) id: String,
    pub(in crate::check) is_term: bool,
    /// Its name in the source.
    pub(in crate::check) place: SourceSpan,
    /// The arguments that its value asks for.
    pub(in crate::check) arguments: BTreeSet<String>,
    /// The messages and terms that it refers to, as [`Message::name`] has them, and where.
    pub(in crate::check) references: Vec<(String, SourceSpan)>,
    pub(in crate::check) selects: Vec<Select>,
    /// How many isolates its value opens.
    pub(in crate::check) isolates: usize,
    /// Its texts.
    pub(in crate::check) patterns: Vec<PatternText>,
}

/// A choice among variants.
#[derive(Clone, Debug)]
pub(in crate::check) struct Select {
    pub(in crate::check) selector: Selector,
    /// Where the selector stands.
    pub(in crate::check) place: SourceSpan,
    /// The names of its variants that are words, and where.
    pub(in crate::check) keys: Vec<(String, SourceSpan)>,
}

/// What a choice goes by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::check) enum Selector {
    /// An argument, or `NUMBER` of one.
    Argument,
    /// `NUMBER` of an argument, as a rank.
    Ordinal,
    /// Another function.
    Function(String),
    /// Anything else.
    Other,
}

/// A text of a message.
#[derive(Clone, Debug, Default)]
pub(in crate::check) struct PatternText {
    text: String,
    map: SourceMap,
}

impl Message {
    /// Its name, with the hyphen of a term.
    pub(in crate::check) fn name(&self) -> String {
        if self.is_term { format!("-{}", self.id) } else { self.id.clone() }
    }
}

impl PatternText {
    pub(in crate::check) fn passage(&self) -> Passage {
        let mut passage = Passage::verbatim(&self.text, 0, Setting::Prose);
        passage.map = self.map.clone();
        passage
    }
}

/// The messages of a catalog, and where there is what could not be parsed.
pub(super) fn parse(source: &str) -> (Vec<Message>, Vec<SourceSpan>) {
    let parsed = syntax::parse(source);
    let (mut messages, mut junk) = (Vec::new(), Vec::new());
    let reader = |id: &str, is_term| {
        let message = Message {
            id: id.to_owned(),
            is_term,
            place: place(source, id),
            arguments: BTreeSet::new(),
            references: Vec::new(),
            selects: Vec::new(),
            isolates: 0,
            patterns: Vec::new(),
        };
        Reader { source, message, is_value: true }
    };
    for entry in &parsed.resource.body {
        let (id, is_term, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name, false, message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (term.id.name, true, Some(&term.value), &term.attributes),
            Entry::Junk { content } => {
                let content = content.trim_end();
                let first = content.find('\n').map_or(content, |end| &content[..end]);
                junk.push(place(source, first));
                continue;
            }
            _ => continue,
        };
        let mut reader = reader(id, is_term);
        if let Some(value) = value {
            reader.pattern(value);
        }
        reader.is_value = false;
        attributes.iter().for_each(|attribute| reader.pattern(&attribute.value));
        messages.push(reader.message);
    }
    // What nests too deep is not parsed at all.
    if parsed.resource.body.is_empty() && !parsed.faults.is_empty() {
        junk.push(SourceSpan::new(0, source.find('\n').unwrap_or(source.len())));
    }
    (messages, junk)
}

/// Where a slice of the source stands in it.
fn place(source: &str, slice: &str) -> SourceSpan {
    let start = (slice.as_ptr() as usize).saturating_sub(source.as_ptr() as usize).min(source.len());
    SourceSpan::new(start, (start + slice.len()).min(source.len()))
}

struct Reader<'s> {
    source: &'s str,
    message: Message,
    /// Whether the value is read, and not an attribute.
    is_value: bool,
}

/// What stands for a placeable in a text.
const PLACEABLE: char = '\u{FFFC}';

impl<'s> Reader<'s> {
    fn pattern(&mut self, pattern: &Pattern<&'s str>) {
        let mut text = PatternText::default();
        for element in &pattern.elements {
            let at = text.text.len();
            match element {
                PatternElement::TextElement { value } => {
                    text.map.verbatim(at, place(self.source, value), 0);
                    text.text.push_str(value);
                }
                PatternElement::Placeable { expression } => match expression {
                    Expression::Inline(InlineExpression::StringLiteral { value }) => {
                        let literal = fluent_syntax::unicode::unescape_unicode_to_string(value);
                        text.map.whole(at, place(self.source, value), 0);
                        text.text.push_str(&literal);
                    }
                    expression => {
                        self.expression(expression);
                        text.map.inserted(at, 0, 0);
                        text.text.push(PLACEABLE);
                    }
                },
            }
        }
        if self.is_value {
            self.message.isolates += text.text.matches(|c| matches!(c, '\u{2066}'..='\u{2068}')).count();
        }
        self.message.patterns.push(text);
    }

    fn expression(&mut self, expression: &Expression<&'s str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let keys = variants.iter().filter_map(|variant| match variant.key {
                    VariantKey::Identifier { name } => Some((name.to_owned(), place(self.source, name))),
                    VariantKey::NumberLiteral { .. } => None,
                });
                let keys = keys.collect();
                let (selector, at) = self.selector(selector);
                self.message.selects.push(Select { selector, place: at, keys });
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn selector(&self, selector: &InlineExpression<&'s str>) -> (Selector, SourceSpan) {
        match selector {
            InlineExpression::VariableReference { id } => (Selector::Argument, place(self.source, id.name)),
            InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
                let is_ordinal = |value: &InlineExpression<&str>| matches!(value, InlineExpression::StringLiteral { value } if *value == "ordinal");
                let ordinal = arguments.named.iter().any(|named| named.name.name == "type" && is_ordinal(&named.value));
                (if ordinal { Selector::Ordinal } else { Selector::Argument }, place(self.source, id.name))
            }
            InlineExpression::FunctionReference { id, .. } => {
                (Selector::Function(id.name.to_owned()), place(self.source, id.name))
            }
            _ => (Selector::Other, self.message.place),
        }
    }

    fn inline(&mut self, expression: &InlineExpression<&'s str>) {
        match expression {
            InlineExpression::VariableReference { id } if self.is_value && !self.message.is_term => {
                self.message.arguments.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::MessageReference { id, .. } => {
                self.message.references.push((id.name.to_owned(), place(self.source, id.name)));
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.message.references.push((format!("-{}", id.name), place(self.source, id.name)));
                arguments.iter().for_each(|arguments| self.arguments(arguments));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&'s str>) {
        arguments.positional.iter().for_each(|argument| self.inline(argument));
        arguments.named.iter().for_each(|named| self.inline(&named.value));
    }
}
