//! `targum detect`: which words of a text are in which language.

use serde_json::json;
use targum::{Evidence, SegmentOptions};

use super::args::DetectArgs;
use super::input::Input;
use super::report::Report;
use super::{Failure, stdout};

pub(crate) fn run(args: &DetectArgs, report: &Report) -> Result<(), Failure> {
    let text = Input::new(args.input.as_deref()).text(&args.read, report)?;
    let segments = targum::segment(&text, &SegmentOptions::default());
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
