//! Findings as SARIF 2.1.0, which code hosts show beside the lines.

use serde_json::{Value, json};
use targum::Severity;
use targum::check::{PlacedFinding, RULES};

use crate::cli::report::json_escaped;

/// The log of a run.
pub(super) struct Log {
    results: Vec<Value>,
}

impl Log {
    pub(super) fn new() -> Log {
        Log { results: Vec::new() }
    }

    pub(super) fn add(&mut self, file: &str, placed: &[PlacedFinding]) {
        self.results.extend(placed.iter().map(|placed| result(file, placed)));
    }

    pub(super) fn finish(self) -> String {
        let rules: Vec<Value> = RULES
            .iter()
            .map(|rule| {
                json!({
                    "id": rule.id,
                    "shortDescription": { "text": rule.what },
                    "fullDescription": { "text": rule.why },
                    "defaultConfiguration": { "level": level(rule.severity) },
                })
            })
            .collect();
        let log = json!({
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [{
                "tool": { "driver": {
                    "name": "targum",
                    "semanticVersion": env!("CARGO_PKG_VERSION"),
                    "rules": rules,
                }},
                "columnKind": "unicodeCodePoints",
                "results": self.results,
            }],
        });
        json_escaped(&log.to_string()) + "\n"
    }
}

fn result(file: &str, placed: &PlacedFinding) -> Value {
    let finding = &placed.finding;
    let message = match &finding.help {
        Some(help) => format!("{}; {help}", finding.message),
        None => finding.message.clone(),
    };
    json!({
        "ruleId": finding.rule.id,
        "ruleIndex": RULES.iter().position(|rule| rule.id == finding.rule.id),
        "level": level(finding.severity),
        "message": { "text": message },
        "locations": [{ "physicalLocation": {
            "artifactLocation": { "uri": address(file) },
            "region": { "startLine": placed.line, "startColumn": placed.column },
        }}],
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Note => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}

/// A path as a relative reference (RFC 3986).
fn address(path: &str) -> String {
    const KEPT: &percent_encoding::AsciiSet =
        &percent_encoding::NON_ALPHANUMERIC.remove(b'/').remove(b'.').remove(b'-').remove(b'_').remove(b'~');
    percent_encoding::utf8_percent_encode(path, KEPT).to_string()
}
