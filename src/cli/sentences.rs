//! `targum sentences`: where the sentences of a text begin and end.

use serde_json::{Value, json};
use targum::{ReadOptions, SegmentOptions};

use super::args::SentencesArgs;
use super::input::Input;
use super::report::{Report, Source};
use super::{Failure, stdout};

pub(crate) fn run(args: &SentencesArgs, report: &Report) -> Result<(), Failure> {
    let input = Input::new(args.input.as_deref());
    let name = input.name();
    let options = ReadOptions::default();
    let bytes = input.bytes(options.max_bytes)?;
    let decoded = targum::decode(&bytes, &options).map_err(|error| Failure::Article(name.clone(), error))?;
    report.tell(&Source::new(&name, &decoded.value.text), &decoded.diagnostics);
    let text = &decoded.value.text;
    let language = args.language.clone().unwrap_or_else(|| targum::segment(text, &SegmentOptions::default()).language);
    let spans = targum::segment::sentences(text, &language);
    let spans: Vec<Value> = spans.iter().map(|span| json!({ "start": span.start, "end": span.end })).collect();
    stdout::write_json(&Value::Array(spans))
}
