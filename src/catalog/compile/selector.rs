//! Selectors: one plural engine.
//!
//! `fluent-bundle` would ask plural rules of its own for the category of a number, and takes the default variant for any
//! typed value. So a message is rewritten as it is loaded: `{ $count -> [0] ... [one] ... }` becomes
//! `{ SELECTOR($count, 0) -> ... }`, and our function [`SELECTOR`] answers with the number where a
//! variant names it, else with its category, or with the text where the argument is one.

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, Identifier, InlineExpression, Pattern, PatternElement, Resource, Variant,
    VariantKey,
};
use fluent_syntax::serializer;

/// The name of the function. Fluent's syntax wants capitals.
pub(crate) const SELECTOR: &str = "SELECTOR";

/// The resource as Fluent source again, with every selector asked of us.
pub(crate) fn rewrite(mut resource: Resource<&str>) -> String {
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                message.comment = None;
                message.attributes.retain(|attribute| !attribute.id.name.starts_with("match-"));
                message.value.iter_mut().for_each(in_pattern);
                message.attributes.iter_mut().for_each(|attribute| in_pattern(&mut attribute.value));
            }
            Entry::Term(term) => {
                in_pattern(&mut term.value);
                term.attributes.iter_mut().for_each(|attribute| in_pattern(&mut attribute.value));
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
    serializer::serialize(&resource)
}

fn in_pattern(pattern: &mut Pattern<&str>) {
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression);
        }
    }
}

fn in_expression(expression: &mut Expression<&str>) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => in_expression(expression),
        Expression::Inline(_) => {}
        Expression::Select { selector, variants } => {
            variants.iter_mut().for_each(|variant| in_pattern(&mut variant.value));
            if matches!(
                selector,
                InlineExpression::VariableReference { .. } | InlineExpression::FunctionReference { .. }
            ) {
                let asked = std::mem::replace(selector, InlineExpression::NumberLiteral { value: "0" });
                *selector = call(asked, variants);
            }
        }
    }
}

/// `SELECTOR(asked, 0, 1)`, with the numbers that the variants name.
fn call<'s>(asked: InlineExpression<&'s str>, variants: &[Variant<&'s str>]) -> InlineExpression<&'s str> {
    let named = variants.iter().filter_map(|variant| match variant.key {
        VariantKey::NumberLiteral { value } => Some(InlineExpression::NumberLiteral { value }),
        VariantKey::Identifier { .. } => None,
    });
    let arguments = CallArguments { positional: std::iter::once(asked).chain(named).collect(), named: Vec::new() };
    InlineExpression::FunctionReference { id: Identifier { name: SELECTOR }, arguments }
}
