//! `targum strip`: a filter that takes isolates, and bidi controls without a partner, out of a text.

use targum::bidi::strip_controls;

use super::check::args::StripArgs;
use super::input::Input;
use super::report::Report;
use super::{Failure, stdout};

pub(crate) fn run(args: &StripArgs, report: &Report) -> Result<(), Failure> {
    let text = Input::new(args.input.as_deref()).text(&args.read, report)?;
    let (stripped, count) = strip_controls(&text);
    stdout::write(stripped.as_bytes())?;
    report.done(&match count {
        1 => "1 control taken out".to_owned(),
        count => format!("{count} controls taken out"),
    });
    Ok(())
}
