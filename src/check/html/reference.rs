//! Character references ([HTML 13.2.5.72]): what is written `&amp;` is read `&`.
//!
//! The tokenizer resolves them too, but does not say which character comes from where.
//!
//! [HTML 13.2.5.72]: https://html.spec.whatwg.org/multipage/parsing.html#character-reference-state

use std::borrow::Cow;

use markup5ever::data::{C1_REPLACEMENTS, NAMED_ENTITIES};

/// The longest name of a character reference, with its semicolon.
const LONGEST_NAME: usize = 33;

/// A character reference at the start of `raw`: how many bytes it takes, and the one or two characters that it stands for.
pub(super) fn reference(raw: &str) -> Option<(usize, [Option<char>; 2])> {
    let rest = raw.strip_prefix('&')?;
    match rest.strip_prefix('#') {
        Some(number) => numeric(number).map(|(length, c)| (length + 2, [Some(c), None])),
        None => named(rest).map(|(length, characters)| (length + 1, characters)),
    }
}

fn numeric(text: &str) -> Option<(usize, char)> {
    let (radix, digits) = match text.strip_prefix(['x', 'X']) {
        Some(digits) => (16, digits),
        None => (10, text),
    };
    let count = digits.bytes().take_while(|byte| char::from(*byte).is_digit(radix)).count();
    if count == 0 {
        return None;
    }
    let number = u32::from_str_radix(&digits[..count], radix).unwrap_or(u32::MAX);
    let c1 = number.checked_sub(0x80).and_then(|index| C1_REPLACEMENTS.get(index as usize)).copied().flatten();
    let c = c1.or_else(|| char::from_u32(number)).filter(|&c| c != '\0').unwrap_or('\u{FFFD}');
    let end = (text.len() - digits.len()) + count;
    Some((end + usize::from(text[end..].starts_with(';')), c))
}

/// The longest name that the text begins with. Some names need no semicolon.
fn named(text: &str) -> Option<(usize, [Option<char>; 2])> {
    let length = text.bytes().take(LONGEST_NAME).take_while(u8::is_ascii_alphanumeric).count();
    let length = length + usize::from(text[length..].starts_with(';'));
    (2..=length).rev().find_map(|length| {
        // The table also holds the beginnings of names, with no character to them.
        let &(first, second) = NAMED_ENTITIES.get(&text[..length]).filter(|&&(first, _)| first != 0)?;
        let second = char::from_u32(second).filter(|&c| c != '\0');
        Some((length, [char::from_u32(first), second]))
    })
}

/// A text with its references resolved.
pub(in crate::check) fn resolved(raw: &str) -> Cow<'_, str> {
    if !raw.contains('&') {
        return Cow::Borrowed(raw);
    }
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        let (length, characters) = reference(&rest[at..]).unwrap_or((1, [Some('&'), None]));
        out.extend(characters.into_iter().flatten());
        rest = &rest[at + length..];
    }
    out.push_str(rest);
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_of_every_form() {
        assert_eq!(
            resolved("a &amp; b &lt &copy2 &#65;&#x5d0; &rlm;&nosuch; & &#; &#x80; &#0;"),
            "a & b < \u{A9}2 A\u{5D0} \u{200F}&nosuch; & &#; \u{20AC} \u{FFFD}"
        );
        assert_eq!(resolved("&NotEqualTilde;"), "\u{2242}\u{338}");
    }
}
