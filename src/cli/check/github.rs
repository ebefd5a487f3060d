//! Findings as the workflow commands of GitHub Actions, which become annotations of the changed lines.

use targum::Severity;
use targum::check::PlacedFinding;

use crate::cli::report::harmless;

pub(super) fn line(file: &str, placed: &PlacedFinding) -> String {
    let finding = &placed.finding;
    let command = match finding.severity {
        Severity::Note => "notice",
        Severity::Warning => "warning",
        Severity::Error => "error",
    };
    let help = finding.help.as_deref().map(|help| format!("; {help}")).unwrap_or_default();
    let message = data(&format!("{}{help}", finding.message));
    let (file, line, column) = (property(file), placed.line, placed.column);
    format!("::{command} file={file},line={line},col={column},title={}::{message}\n", finding.rule.id)
}

fn data(text: &str) -> String {
    harmless(text).replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
