//! `targum explain`: what a rule finds, why that is wrong, and what is done about it.

use targum::check::{RULES, Standing};

use super::check::args::ExplainArgs;
use super::{Failure, stdout};

pub(crate) fn run(args: &ExplainArgs) -> Result<(), Failure> {
    match args.rule.as_deref().and_then(|name| RULES.iter().find(|rule| rule.id == name)) {
        Some(rule) => stdout::write(rule.documentation().as_bytes()),
        None => stdout::write(list().as_bytes()),
    }
}

/// Every rule, a line each.
fn list() -> String {
    let width = RULES.iter().map(|rule| rule.id.len()).max().unwrap_or_default();
    let line = |rule: &targum::check::Rule| {
        let standing = if rule.standing == Standing::Pedantic { " (pedantic)" } else { "" };
        format!("{:width$}  {}{standing}\n", rule.id, rule.what)
    };
    RULES.iter().map(|rule| line(rule)).collect()
}
