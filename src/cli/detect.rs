//! `targum detect`: which words of a text are in which language.

use serde_json::json;
use targum::{Evidence, ReadOptions, SegmentOptions};

use super::args::DetectArgs;
use super::input::Input;
use super::report::{Report, Source};
use super::{Failure, stdout};

pub(crate) fn run(args: &DetectArgs, report: &Report) -> Result<(), Failure> {
    let input = Input::new(args.input.as_deref());
    let name = input.name();
    let options = ReadOptions::default();
    let bytes = input.bytes(options.max_bytes)?;
    let decoded = targum::decode(&bytes, &options).map_err(|error| Failure::Article(name.clone(), error))?;
    report.tell(&Source::new(&name, &decoded.value.text), &decoded.diagnostics);
    let segments = targum::segment(&decoded.value.text, &SegmentOptions::default());
    let spans = segments.runs.iter().map(|run| {
        json!({
            "start": run.span.start,
            "end": run.span.end,
            "lang": run.language,
            "confidence": confidence(run.evidence),
        })
    });
    stdout::write_json(&json!({ "spans": spans.collect::<Vec<_>>() }))
}

/// How sure a language is, 0 to 1, in thousandths.
fn confidence(evidence: Evidence) -> f64 {
    let confidence = evidence.confidence();
    (f64::from(confidence) * 1000.0).round() / 1000.0
}
