//! `targum sentences`: where the sentences of a text begin and end.

use serde_json::{Value, json};
use targum::SegmentOptions;

use super::args::SentencesArgs;
use super::input::Input;
use super::report::Report;
use super::{Failure, stdout};

pub(crate) fn run(args: &SentencesArgs, report: &Report) -> Result<(), Failure> {
    let text = Input::new(args.input.as_deref()).text(&args.read, report)?;
    let detected = || targum::segment(&text, &SegmentOptions::default()).language;
    let language = args.language.clone().unwrap_or_else(detected);
    let spans = targum::segment::sentences(&text, &language);
    let spans: Vec<Value> = spans.iter().map(|span| json!({ "start": span.start, "end": span.end })).collect();
    stdout::write_json(&Value::Array(spans))
}
