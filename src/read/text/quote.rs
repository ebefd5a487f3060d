//! Quotations, with `>` before each line as in mail and Markdown.

use super::line::Line;
use super::wrap::Wrap;

/// A quotation, its paragraphs as lines to join.
pub(super) struct Quotation<'a> {
    pub(super) paragraphs: Vec<Vec<Line<'a>>>,
    /// How many lines it takes.
    pub(super) lines: usize,
}

/// The quotation at the first of these lines. One short line with `>` is the arrow of a site, not a quotation.
pub(super) fn at<'a>(lines: &[Line<'a>], wrap: Wrap) -> Option<Quotation<'a>> {
    let first = lines.first()?;
    if !first.text.starts_with('>') || inside(first).text.is_empty() {
        return None;
    }
    let mut quotation = Quotation { paragraphs: Vec::new(), lines: 0 };
    let mut open = false;
    for line in lines.iter().take_while(|line| line.text.starts_with('>')) {
        if quotation.lines > 0 && line.gap {
            break;
        }
        quotation.lines += 1;
        let stripped = inside(line);
        if stripped.text.is_empty() {
            open = false;
            continue;
        }
        match quotation.paragraphs.last_mut() {
            Some(paragraph) if open && paragraph.last().is_some_and(|last| wrap.joins(last, &stripped)) => {
                paragraph.push(stripped);
            }
            _ => quotation.paragraphs.push(vec![stripped]),
        }
        open = true;
    }
    let plain = quotation.lines > 1 || first.text.ends_with(['.', '!', '?', '"', '\u{201D}']);
    plain.then_some(quotation)
}

/// The line without its arrows.
fn inside<'a>(line: &Line<'a>) -> Line<'a> {
    let rest = line.text.trim_start_matches(['>', ' ', '\u{A0}']);
    line.after(line.text.len() - rest.len())
}
