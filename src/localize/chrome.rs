//! The page's own words: messages of the catalogs, printed in the language of the page.

use super::{Stage, language};
use crate::article::{Argument, Block, Directed, Message, Role, Timestamp};
use crate::catalog::{Arguments, Value};
use crate::lang::Direction;
use crate::page::{Inline, Isolates, Passage, Phrase};

impl Stage<'_> {
    /// A block that a message could have printed, printed by the same message anew; a block without one, as it is.
    pub(super) fn message_or_prose(&mut self, block: &Block<Directed>, role: Role) -> Passage {
        match &block.state.label.message {
            Some(message) if self.localizer.has(&message.id) => self.recognised(block, &message.clone(), role),
            _ => self.prose(block, role),
        }
    }

    /// The message with the arguments that were recognised in the block.
    pub(super) fn recognised(&mut self, block: &Block<Directed>, message: &Message, role: Role) -> Passage {
        let mut arguments = Arguments::new();
        for argument in &message.arguments {
            arguments.set(argument.name.clone(), self.value(block, argument));
        }
        Passage { message: Some(message.clone()), source: block.source, ..self.message(&message.id, &arguments, role) }
    }

    /// A message as a passage.
    pub(super) fn message(&mut self, id: &str, arguments: &Arguments, role: Role) -> Passage {
        let content = self.localizer.format(id, arguments).drain_into(&mut self.diagnostics);
        self.own(content, role)
    }

    /// A date alone, as the page's locale prints it.
    pub(super) fn date(&self, stamp: Timestamp, role: Role) -> Passage {
        self.own(vec![self.localizer.date(stamp)], role)
    }

    /// The page's own words as a passage.
    fn own(&self, mut content: Vec<Inline>, role: Role) -> Passage {
        self.isolate_times(&mut content);
        Passage {
            role,
            language: self.localizer.language().clone(),
            direction: self.localizer.direction(),
            content,
            message: None,
            source: None,
        }
    }

    /// What an argument is: a date or a number where it is one, else words.
    fn value(&mut self, block: &Block<Directed>, argument: &Argument) -> Value {
        if let Some(stamp) = argument.timestamp {
            return Value::Date(stamp);
        }
        let counts = matches!(argument.name.as_str(), "count" | "minutes" | "number");
        if let Some(number) = number(&argument.value).filter(|_| counts) {
            return Value::Number(number);
        }
        Value::Phrase(self.phrase(block, argument.span))
    }

    /// A date without a letter (`30.12.2016, 13:08`) is read from left to right, and would not be among right-to-left
    /// words (PAGE 7: one policy for pairs, whatever joins them).
    fn isolate_times(&self, content: &mut [Inline]) {
        if self.localizer.direction() == Direction::Ltr {
            return;
        }
        for node in content {
            let Inline::Time { content, .. } = node else { continue };
            let printed = Inline::plain(content, &self.language, Isolates::None);
            if language::majority(&printed).is_none() && printed.contains(char::is_whitespace) {
                let isolated =
                    Phrase { language: None, isolate: Some(Direction::Ltr), content: std::mem::take(content) };
                content.push(Inline::Phrase(isolated));
            }
        }
    }
}

/// The number that digits of any script say; `None` where there is more than a number.
fn number(printed: &str) -> Option<f64> {
    let mut number = 0u64;
    let mut digits = 0;
    for c in printed.trim().chars() {
        match digit(c) {
            Some(digit) => {
                number = number.checked_mul(10)?.checked_add(digit)?;
                digits += 1;
            }
            // Grouping.
            None if matches!(c, ',' | '.' | '\'' | ' ' | '\u{a0}' | '\u{202f}' | '\u{66c}') && digits > 0 => {}
            None => return None,
        }
    }
    // Up to here a float counts without a gap.
    (digits > 0 && number < 1 << 53).then_some(number as f64)
}

/// The value of a decimal digit, European, Arabic-Indic or Persian.
fn digit(c: char) -> Option<u64> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        _ => return None,
    };
    Some(u64::from(u32::from(c) - u32::from(zero)))
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn numbers_are_read_in_any_digits() {
        assert_eq!(number("1,204"), Some(1204.0));
        assert_eq!(number(" \u{661}\u{662} "), Some(12.0));
        assert_eq!(number("12th"), None);
        assert_eq!(number(""), None);
        assert_eq!(number("99999999999999999999"), None);
    }
}
