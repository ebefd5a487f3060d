//! Text without markup: each paragraph is a passage.

use super::passage::{Passage, Setting};
use super::run::Run;
use crate::bidi::paragraphs;

pub(super) fn read(text: &str, run: &mut Run) {
    for paragraph in paragraphs(text) {
        let line = text[paragraph.range()].trim_end_matches(['\n', '\r', '\u{2029}']);
        if !line.is_empty() {
            run.passage(Passage::verbatim(line, paragraph.start, Setting::Prose));
        }
    }
}
