//! To mend a source: the edits of its findings, put in in one pass.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashSet};
use std::io::{self, Read, Write};

use super::finding::{Edit, Finding};

/// The edits that mend the findings, in the order of the source. The edits of one finding are put in together or not at all:
/// where two findings want to change the same bytes, the first does, and the other is found again in what comes out.
///
/// ```
/// use targum::check::{CheckOptions, SourceKind, apply, check, edits};
///
/// let page = "<p dir=rtl lang=iw>\u{5E9}\u{5DC}\u{5D5}\u{5DD}</p>";
/// let findings = check(page.as_bytes(), SourceKind::Html, &CheckOptions::default()).unwrap();
/// let mut mended = Vec::new();
/// apply(page.as_bytes(), &edits(&findings), &mut mended).unwrap();
/// assert_eq!(String::from_utf8(mended).unwrap(), page.replace("iw", "he"));
/// ```
pub fn edits(findings: &[Finding]) -> Vec<Edit> {
    // Where the bytes of each replacement begin and end.
    let mut taken: BTreeMap<usize, usize> = BTreeMap::new();
    let mut seen = HashSet::new();
    let mut ordered = Vec::new();
    for finding in findings {
        let is_free = |edit: &Edit| {
            let (start, end) = (edit.place.start, edit.place.end);
            let before = taken.range(..start.max(end)).next_back().is_some_and(|(_, &other)| other > start);
            let is_same = taken.get(&start) == Some(&end);
            !before || (is_same && seen.contains(edit))
        };
        if !finding.edits.iter().all(is_free) {
            continue;
        }
        for edit in &finding.edits {
            if !seen.insert(edit.clone()) && !is_tag(edit) {
                continue;
            }
            if !edit.place.is_empty() {
                taken.insert(edit.place.start, edit.place.end);
            }
            // What nests: at one place, inner ends come before outer ones, ends before beginnings, outer beginnings first.
            let place = finding.place;
            let is_end = edit.place.start == place.end && edit.place.is_empty();
            let order = if is_end { (0, Reverse(place.start)) } else { (1, Reverse(place.end)) };
            ordered.push((edit.place.start, order, edit));
        }
    }
    ordered.sort_by_key(|&(start, order, edit)| (start, order, edit.place.end));
    ordered.into_iter().map(|(_, _, edit)| edit.clone()).collect()
}

/// Tags that are put in are never the same one, even where they read the same.
fn is_tag(edit: &Edit) -> bool {
    edit.text.starts_with('<')
}

/// Copies a source with edits put in, which are in its order. All other bytes stay as they are.
///
/// # Errors
///
/// Where the source cannot be read, or the copy not be written.
pub fn apply(mut source: impl Read, edits: &[Edit], out: &mut impl Write) -> io::Result<()> {
    let mut at = 0;
    for edit in edits {
        copy(&mut source, edit.place.start.saturating_sub(at), out)?;
        out.write_all(edit.text.as_bytes())?;
        copy(&mut source, edit.place.end - edit.place.start, &mut io::sink())?;
        at = at.max(edit.place.end);
    }
    io::copy(&mut source, out)?;
    Ok(())
}

fn copy(source: &mut impl Read, count: usize, out: &mut impl Write) -> io::Result<()> {
    io::copy(&mut source.take(count as u64), out).map(drop)
}
