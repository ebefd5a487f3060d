//! A line as the matcher sees it: without case, accents, vowel points, bidi controls and emoji, one space for many, one
//! sign for all that separates, and a map from each byte back to the line as printed.
//!
//! The words of the catalogs and the line are normalised alike, so what is folded here need not be right for a reader, only
//! the same on both sides.

use super::fold::{Class, classify, fold, fold_stop};

/// What stands between two words, or between a word and an argument.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Joint {
    /// Nothing.
    #[default]
    None,
    /// Spaces.
    Space,
    /// A bar, a slash, a dash, a bullet, with or without spaces.
    Bar,
    /// A colon, with or without spaces.
    Colon,
}

impl Joint {
    /// How it is written in normal text.
    pub(crate) const fn sign(self) -> &'static str {
        match self {
            Joint::None => "",
            Joint::Space => " ",
            Joint::Bar => "|",
            Joint::Colon => ":",
        }
    }

    /// The joint that a character of normal text is.
    pub(crate) const fn of(character: u8) -> Joint {
        match character {
            b' ' => Joint::Space,
            b'|' => Joint::Bar,
            b':' => Joint::Colon,
            _ => Joint::None,
        }
    }

    /// Whether `found` will do where a message has this joint beside `edge`, its outermost character. Any sign may stand
    /// for a space, and a bar for a colon (`By: Jane Doe`, `Photo | EPA`); not the other way round, and a bar joins equals
    /// (`Jane Doe / EPA`). What is glued to a letter stays so; beside a quote mark a space is nothing.
    pub(crate) fn is_met_by(self, found: Joint, edge: Option<char>) -> bool {
        match self {
            Joint::None => found == Joint::None || !edge.is_some_and(char::is_alphanumeric),
            Joint::Space => found != Joint::None,
            Joint::Bar => found == Joint::Bar,
            Joint::Colon => matches!(found, Joint::Bar | Joint::Colon),
        }
    }
}

/// Normal text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Normal {
    /// The text. It neither starts nor ends with a joint.
    pub(crate) text: String,
    /// For each byte of `text`, and for its end, where it came from.
    origin: Vec<u32>,
}

impl Normal {
    /// The normal form of `printed`.
    pub(crate) fn new(printed: &str) -> Normal {
        let mut builder = Builder::with_capacity(printed.len());
        let quoted = printed.contains('\u{AB}') && printed.contains('\u{BB}');
        let (mut position, mut previous) = (0, ' ');
        while let Some(character) = printed[position..].chars().next() {
            // Most of a line is written as its normal text is.
            let plain = plain(&printed[position..]);
            if let Some(last) = plain.chars().next_back() {
                builder.push_plain(plain, position);
                (position, previous) = (position + plain.len(), last);
                continue;
            }
            let (at, after) = (position, position + character.len_utf8());
            let next = printed[after..].chars().next().unwrap_or(' ');
            position = after;
            match classify(character) {
                Class::Ignored | Class::FullStop => continue,
                Class::Space => builder.joint(Joint::Space, at),
                Class::Guillemet if quoted => builder.push('"', at),
                // The signs of a time or a date do not separate.
                Class::Colon if previous.is_numeric() && next.is_numeric() => builder.push('\u{2236}', at),
                Class::Separator if previous.is_numeric() && next.is_numeric() => builder.push('\u{2215}', at),
                Class::Colon => builder.joint(Joint::Colon, at),
                Class::Separator | Class::Guillemet => builder.joint(Joint::Bar, at),
                Class::Dash if previous.is_whitespace() || next.is_whitespace() => {
                    builder.joint(Joint::Bar, at);
                }
                // Within a word it is nothing: sites write e-mail and email. After a number, as after an argument, it stays.
                Class::Dash if previous.is_alphanumeric() && !previous.is_numeric() => continue,
                Class::Dash => builder.push('-', at),
                Class::Opening => builder.opening(at),
                Class::Closing => builder.closing(')', at),
                Class::Stop => builder.closing(fold_stop(character), at),
                Class::Other => fold(character, |folded| builder.push(folded, at)),
            }
            previous = character;
        }
        builder.finish(printed.len())
    }

    /// Where the byte `position` of the normal text came from.
    pub(crate) fn origin(&self, position: usize) -> usize {
        self.origin.get(position).map_or(0, |origin| *origin as usize)
    }
}

/// The small letters and digits that the text begins with, of ASCII.
fn plain(text: &str) -> &str {
    let plain = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    &text[..text.bytes().take_while(plain).count()]
}

/// Writes normal text; a joint is held back until the word after it is known.
struct Builder {
    normal: Normal,
    pending: Option<(Joint, usize)>,
    after_opening: bool,
}

impl Builder {
    fn with_capacity(capacity: usize) -> Builder {
        let normal = Normal { text: String::with_capacity(capacity), origin: Vec::with_capacity(capacity + 1) };
        Builder { normal, pending: None, after_opening: false }
    }

    fn joint(&mut self, joint: Joint, position: usize) {
        let (held, start) = self.pending.unwrap_or((joint, position));
        self.pending = Some((held.max(joint), start));
    }

    fn push(&mut self, character: char, position: usize) {
        self.settle_joint();
        self.write(character, position);
    }

    /// Text that is its own normal form.
    fn push_plain(&mut self, plain: &str, position: usize) {
        self.settle_joint();
        self.normal.text.push_str(plain);
        self.normal.origin.extend(position as u32..(position + plain.len()) as u32);
    }

    /// An opening bracket: the joint before and after it does not count.
    fn opening(&mut self, position: usize) {
        self.drop_joint();
        self.write('(', position);
        self.after_opening = true;
    }

    /// A closing bracket or a stop: the joint before it does not count.
    fn closing(&mut self, character: char, position: usize) {
        self.drop_joint();
        self.write(character, position);
    }

    fn settle_joint(&mut self) {
        let Some((joint, start)) = self.pending.take() else {
            self.after_opening = false;
            return;
        };
        if !self.normal.text.is_empty() && !self.after_opening {
            self.normal.text.push_str(joint.sign());
            self.normal.origin.push(start as u32);
        }
        self.after_opening = false;
    }

    fn drop_joint(&mut self) {
        self.pending = None;
        self.after_opening = false;
    }

    fn write(&mut self, character: char, position: usize) {
        self.normal.text.push(character);
        for _ in 0..character.len_utf8() {
            self.normal.origin.push(position as u32);
        }
    }

    fn finish(mut self, length: usize) -> Normal {
        let end = self.pending.map_or(length, |(_, start)| start);
        self.normal.origin.push(end as u32);
        self.normal
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn normal(printed: &str) -> String {
        Normal::new(printed).text
    }

    #[test]
    fn what_sites_write_differently_is_one() {
        for (one, other) in [
            ("PHOTO :  EPA", "Photo: EPA"),
            ("\u{2022} Share this \u{BB}", "share this"),
            ("7 min. read", "7 min read"),
            ("E-mail", "email"),
            ("Editor\u{2019}s note", "editor's note"),
            ("Photo ( EPA )", "Photo (EPA)"),
            ("[Photo \u{2014} EPA]", "(photo | epa)"),
            ("\u{1F4F7} Photo / EPA", "photo|epa"),
            ("\u{5E6}\u{5D4}\u{5F4}\u{5DC}", "\u{5E6}\u{5D4}\"\u{5DC}"),
            ("\u{5E9}\u{5B8}\u{5DC}\u{5D5}\u{5B9}\u{5DD}", "\u{5E9}\u{5DC}\u{5D5}\u{5DD}"),
            ("\u{6CC}\u{6A9}\u{200C}\u{6F1}", "\u{64A}\u{643}1"),
            ("\u{0415}\u{0401}", "\u{0435}\u{0435}"),
            ("\u{FF30}hoto", "photo"),
        ] {
            assert_eq!(normal(one), normal(other), "{one}");
        }
        assert_ne!(normal("13:08"), normal("13 | 08"));
    }

    #[test]
    fn every_byte_knows_where_it_came_from() {
        let printed = "  Photo:  \u{2067}\u{5D4}\u{5B8}\u{5DC}\u{2069} !";
        let normal = Normal::new(printed);
        let start = normal.text.find(':').unwrap() + 1;
        let end = normal.text.find('!').unwrap();
        let back = &printed[normal.origin(start)..normal.origin(end)];
        assert_eq!(back.trim(), "\u{5D4}\u{5B8}\u{5DC}\u{2069}");
        assert_eq!(normal.origin(normal.text.len()), printed.len());
    }
}
