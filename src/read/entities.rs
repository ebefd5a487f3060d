//! Character references that stand in a text undecoded: an entity was encoded twice, or text was cut out of a page as it was.

use std::borrow::Cow;

use super::Mojibake;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::text::SourceSpan;

/// The names that programs write by themselves.
const NAMED: [(&str, char); 25] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", '\u{A0}'),
    ("laquo", '\u{AB}'),
    ("raquo", '\u{BB}'),
    ("lsquo", '\u{2018}'),
    ("rsquo", '\u{2019}'),
    ("sbquo", '\u{201A}'),
    ("ldquo", '\u{201C}'),
    ("rdquo", '\u{201D}'),
    ("bdquo", '\u{201E}'),
    ("ndash", '\u{2013}'),
    ("mdash", '\u{2014}'),
    ("hellip", '\u{2026}'),
    ("bull", '\u{2022}'),
    ("middot", '\u{B7}'),
    ("copy", '\u{A9}'),
    ("shy", '\u{AD}'),
    ("zwnj", '\u{200C}'),
    ("zwj", '\u{200D}'),
    ("lrm", '\u{200E}'),
    ("rlm", '\u{200F}'),
];

/// The longest reference, in bytes: `&#x10FFFF;`.
const LONGEST: usize = 10;

/// Counts the references, and decodes them where that is wanted.
#[derive(Debug, Default)]
pub(super) struct Entities {
    pub(super) mojibake: Mojibake,
    count: usize,
    first: Option<(String, Option<SourceSpan>)>,
}

impl Entities {
    /// The text, its references decoded where that is wanted. `at` is where it stands in the source.
    pub(super) fn treat<'a>(&mut self, text: &'a str, at: Option<usize>) -> Cow<'a, str> {
        let mut decoded = String::new();
        let mut copied = 0;
        for start in memchr::memchr_iter(b'&', text.as_bytes()) {
            let Some((c, end)) = reference(text, start).filter(|_| start >= copied) else { continue };
            self.count += 1;
            let place = at.map(|at| SourceSpan::new(at + start, at + end));
            self.first.get_or_insert_with(|| (text[start..end].to_owned(), place));
            if self.mojibake == Mojibake::Repair {
                decoded.push_str(&text[copied..start]);
                decoded.push(c);
                copied = end;
            }
        }
        if copied == 0 {
            return Cow::Borrowed(text);
        }
        decoded.push_str(&text[copied..]);
        Cow::Owned(decoded)
    }

    /// The one finding about all of them.
    pub(super) fn diagnostic(self) -> Option<Diagnostic> {
        let (first, place) = self.first?;
        let several = match self.count {
            1 => "a character reference stands".to_owned(),
            n => format!("{n} character references stand"),
        };
        let message = format!("{several} in the text undecoded, the first `{first}`");
        let finding = |message: String| Diagnostic::new(Code::EntitiesUndecoded, message).at(place);
        Some(match self.mojibake {
            Mojibake::Report => finding(message).help("--repair-mojibake decodes them"),
            Mojibake::Repair => Diagnostic { severity: Severity::Note, ..finding(format!("{message}; decoded")) },
        })
    }
}

/// The character that is referred to at `start`, and where the reference ends.
pub(super) fn reference(text: &str, start: usize) -> Option<(char, usize)> {
    let bytes = &text.as_bytes()[start + 1..text.len().min(start + LONGEST)];
    let length = bytes.iter().position(|byte| !byte.is_ascii_alphanumeric() && *byte != b'#')?;
    if bytes[length] != b';' {
        return None;
    }
    let name = &text[start + 1..start + 1 + length];
    let c = match name.strip_prefix('#') {
        Some(number) => {
            let hexadecimal = number.strip_prefix(['x', 'X']).map(|digits| u32::from_str_radix(digits, 16));
            char::from_u32(hexadecimal.unwrap_or_else(|| number.parse()).ok()?)?
        }
        None => NAMED.iter().find(|(known, _)| *known == name)?.1,
    };
    Some((c, start + 1 + length + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_told_and_decoded_on_demand() {
        let text = "&quot;A&#39;s&quot; & B&nbsp;&#x5D0; &x; AT&T; &&amp;";
        let mut told = Entities::default();
        assert_eq!(told.treat(text, Some(7)), text);
        let finding = told.diagnostic().expect("a finding");
        assert_eq!(finding.message, "6 character references stand in the text undecoded, the first `&quot;`");
        assert_eq!(finding.place, Some(SourceSpan::new(7, 13)));
        let mut decoded = Entities { mojibake: Mojibake::Repair, ..Entities::default() };
        assert_eq!(decoded.treat(text, None), "\"A's\" & B\u{A0}\u{5D0} &x; AT&T; &&");
    }
}
