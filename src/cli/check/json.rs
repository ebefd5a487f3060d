//! Findings as JSON, a line each.

use serde::Serialize;
use targum::Severity;
use targum::check::PlacedFinding;

use crate::cli::report::json_line;

#[derive(Serialize)]
struct Line<'a> {
    rule: &'static str,
    severity: Severity,
    file: &'a str,
    line: usize,
    column: usize,
    message: &'a str,
    help: Option<&'a str>,
    fixable: bool,
}

pub(super) fn line(file: &str, placed: &PlacedFinding) -> String {
    let finding = &placed.finding;
    json_line(&Line {
        rule: finding.rule.id,
        severity: finding.severity,
        file,
        line: placed.line,
        column: placed.column,
        message: &finding.message,
        help: finding.help.as_deref(),
        fixable: finding.is_fixable(),
    })
}
