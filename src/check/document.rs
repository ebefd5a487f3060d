//! The documentation of the rules, made from the rules.

use std::fmt::Write as _;

use super::kind::SourceKind;
use super::rule::{Rule, Standing};
use super::rules::RULES;
use crate::bidi::is_bidi_control;

impl Rule {
    /// What the rule finds, why that is wrong, and what is done about it, as Markdown.
    ///
    /// ```
    /// let rule = targum::check::RULES[0];
    /// assert!(rule.documentation().starts_with(&format!("## {}", rule.id)));
    /// ```
    pub fn documentation(&self) -> String {
        let Rule { id, severity, standing, origin, what, why, example, fix, .. } = self;
        let mut out = format!("## {id}\n\n{what}\n\n{why}\n\n");
        let language = match example.kind {
            SourceKind::Fluent => "fluent",
            SourceKind::Epub => "xml",
            kind => kind.id(),
        };
        for (title, source) in [("Wrong", example.wrong), ("Right", example.right)] {
            let _ = writeln!(out, "{title}:\n\n```{language}\n{}\n```\n", visible(source.trim_end()));
        }
        let _ = writeln!(out, "- Fix: {}", fix.unwrap_or("none; this wants a person."));
        let _ = writeln!(out, "- Source: {}, [{}]({})", origin.body, origin.title, origin.url);
        let runs = match standing {
            Standing::Default => "by default",
            Standing::Pedantic => "when asked for",
        };
        let _ = writeln!(out, "- Severity: {severity}; runs {runs}");
        out
    }
}

/// The documentation of all rules, as one page of Markdown: the file `RULES.md` of the project.
pub fn documentation() -> String {
    let mut out = String::from(
        "# Rules\n\nWhat `targum check` finds. This page is made from the rules themselves: `targum explain RULE` prints the same.\n\n\
         | rule | finds | fix |\n|---|---|---|\n",
    );
    for rule in RULES {
        let fix = if rule.fix.is_some() { "yes" } else { "" };
        let pedantic = if rule.standing == Standing::Pedantic { " (pedantic)" } else { "" };
        let _ = writeln!(out, "| [{0}](#{0}){pedantic} | {1} | {fix} |", rule.id, rule.what);
    }
    for rule in RULES {
        out.push('\n');
        out.push_str(&rule.documentation());
    }
    out
}

/// An example with characters that cannot be seen written by number.
fn visible(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    for c in source.chars() {
        if is_bidi_control(c) || c == '\u{FEFF}' {
            let _ = write!(out, "[U+{:04X}]", u32::from(c));
        } else {
            out.push(c);
        }
    }
    out
}
