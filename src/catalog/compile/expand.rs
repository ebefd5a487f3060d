//! From a Fluent pattern to the lines that it can print: terms and references inlined, every variant of every selector.

use std::collections::HashMap;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource, Term, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

/// How many lines one pattern may stand for; further variants are left out.
const MOST_LINES: usize = 64;
/// How long a line may get, in bytes.
const LONGEST: usize = 4096;
/// How deep references are followed.
const DEEPEST: usize = 8;

/// Stands for an argument in the text of a [`Template`]; a noncharacter, which no catalog prints.
pub(crate) const ARGUMENT: char = '\u{FDD0}';

/// A line that a message can print, with holes for its arguments.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Template<'s> {
    /// The words, with an [`ARGUMENT`] for each argument.
    pub(crate) text: String,
    /// The names of the arguments, in the order of the text.
    pub(crate) names: Vec<&'s str>,
    /// The variants that were chosen to print it, of which argument: `One comment` is `one` of `$count`.
    pub(crate) chosen: Vec<(&'s str, &'s str)>,
}

/// The messages and terms of one locale, as far as patterns refer to them.
pub(crate) struct Expander<'s, 'c> {
    messages: HashMap<&'s str, &'c Message<&'s str>>,
    terms: HashMap<&'s str, &'c Term<&'s str>>,
}

impl<'s, 'c> Expander<'s, 'c> {
    /// Of the resources of a locale, later ones over earlier ones.
    pub(crate) fn new(resources: &'c [Resource<&'s str>]) -> Expander<'s, 'c> {
        let mut expander = Expander { messages: HashMap::new(), terms: HashMap::new() };
        for entry in resources.iter().flat_map(|resource| &resource.body) {
            match entry {
                Entry::Message(message) => {
                    expander.messages.insert(message.id.name, message);
                }
                Entry::Term(term) => {
                    expander.terms.insert(term.id.name, term);
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
            }
        }
        expander
    }

    /// The lines that `pattern` can print; none where it refers to something that is not there.
    pub(crate) fn templates(&self, pattern: &Pattern<&'s str>) -> Vec<Template<'s>> {
        self.pattern(pattern, vec![Template::default()], 0)
    }

    fn pattern(&self, pattern: &Pattern<&'s str>, so_far: Vec<Template<'s>>, depth: usize) -> Vec<Template<'s>> {
        pattern.elements.iter().fold(so_far, |so_far, element| match element {
            PatternElement::TextElement { value } => append(so_far, value),
            PatternElement::Placeable { expression } => self.expression(expression, so_far, depth),
        })
    }

    fn expression(
        &self,
        expression: &Expression<&'s str>,
        so_far: Vec<Template<'s>>,
        depth: usize,
    ) -> Vec<Template<'s>> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, so_far, depth),
            Expression::Select { selector, variants } => self.variants(selector, variants, so_far, depth),
        }
    }

    fn inline(&self, inline: &InlineExpression<&'s str>, so_far: Vec<Template<'s>>, depth: usize) -> Vec<Template<'s>> {
        if depth > DEEPEST {
            return Vec::new();
        }
        match inline {
            InlineExpression::StringLiteral { value } => append(so_far, &unescape_unicode_to_string(value)),
            InlineExpression::NumberLiteral { value } => append(so_far, value),
            InlineExpression::VariableReference { id } => argument(so_far, id.name),
            InlineExpression::FunctionReference { arguments, .. } => match arguments.positional.first() {
                Some(printed) => self.inline(printed, so_far, depth + 1),
                None => Vec::new(),
            },
            InlineExpression::TermReference { id, attribute: None, .. } => match self.terms.get(id.name) {
                Some(term) => self.pattern(&term.value, so_far, depth + 1),
                None => Vec::new(),
            },
            // An attribute of a term cannot be printed, only selected by.
            InlineExpression::TermReference { .. } => Vec::new(),
            InlineExpression::MessageReference { id, attribute } => {
                let value = self.messages.get(id.name).and_then(|message| match attribute {
                    None => message.value.as_ref(),
                    Some(attribute) => message
                        .attributes
                        .iter()
                        .find(|known| known.id.name == attribute.name)
                        .map(|known| &known.value),
                });
                value.map_or_else(Vec::new, |value| self.pattern(value, so_far, depth + 1))
            }
            InlineExpression::Placeable { expression } => self.expression(expression, so_far, depth + 1),
        }
    }

    fn variants(
        &self,
        selector: &InlineExpression<&'s str>,
        variants: &[Variant<&'s str>],
        so_far: Vec<Template<'s>>,
        depth: usize,
    ) -> Vec<Template<'s>> {
        let mut lines = Vec::new();
        for variant in variants.iter().take(MOST_LINES) {
            let mut before = so_far.clone();
            if let Some(name) = selected(selector) {
                before.iter_mut().for_each(|template| template.chosen.push((name, key(variant))));
            }
            lines.extend(self.pattern(&variant.value, before, depth + 1));
            lines.truncate(MOST_LINES);
        }
        lines
    }
}

fn key<'s>(variant: &Variant<&'s str>) -> &'s str {
    match variant.key {
        VariantKey::NumberLiteral { value } => value,
        VariantKey::Identifier { name } => name,
    }
}

/// The argument that a selector asks about.
fn selected<'s>(selector: &InlineExpression<&'s str>) -> Option<&'s str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => arguments.positional.first().and_then(selected),
        _ => None,
    }
}

fn append<'s>(mut so_far: Vec<Template<'s>>, text: &str) -> Vec<Template<'s>> {
    so_far.retain(|template| template.text.len() + text.len() <= LONGEST);
    so_far.iter_mut().for_each(|template| template.text.push_str(text));
    so_far
}

fn argument<'s>(mut so_far: Vec<Template<'s>>, name: &'s str) -> Vec<Template<'s>> {
    for template in &mut so_far {
        template.text.push(ARGUMENT);
        template.names.push(name);
    }
    so_far
}
