//! What a message is formatted with.

use crate::article::Timestamp;
use crate::page::Phrase;

/// An argument of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Text whose language is not known: a name, an agency. A selector compares it (`$gender`).
    Text(String),
    /// A phrase whose language or direction is known; it keeps the nodes within.
    Phrase(Phrase),
    /// A number, printed in the digits of the locale; a selector asks for its plural category.
    Number(f64),
    /// A date, with or without a time of day.
    Date(Timestamp),
    /// Several, joined as the locale joins a list.
    List(Vec<Value>),
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

impl From<Phrase> for Value {
    fn from(phrase: Phrase) -> Value {
        Value::Phrase(phrase)
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Value {
        Value::Number(number)
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Value {
        Value::Number(number.into())
    }
}

impl From<Timestamp> for Value {
    fn from(timestamp: Timestamp) -> Value {
        Value::Date(timestamp)
    }
}

impl<V: Into<Value>> From<Vec<V>> for Value {
    fn from(values: Vec<V>) -> Value {
        Value::List(values.into_iter().map(V::into).collect())
    }
}

/// The arguments of a message, by name.
///
/// ```
/// use targum::catalog::Arguments;
///
/// let arguments = Arguments::new().with("credit", "AFP").with("count", 3);
/// assert!(arguments.get("credit").is_some());
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Arguments {
    values: Vec<(String, Value)>,
}

impl Arguments {
    /// No arguments.
    pub const fn new() -> Arguments {
        Arguments { values: Vec::new() }
    }

    /// With one more. A name that was there already takes the new value.
    pub fn with(mut self, name: impl Into<String>, value: impl Into<Value>) -> Arguments {
        self.set(name, value);
        self
    }

    /// Sets the argument of that name.
    ///
    /// ```
    /// use targum::catalog::{Arguments, Value};
    ///
    /// let mut arguments = Arguments::new();
    /// arguments.set("count", 2);
    /// arguments.set("count", 3);
    /// assert_eq!(arguments.get("count"), Some(&Value::Number(3.0)));
    /// ```
    pub fn set(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        let (name, value) = (name.into(), value.into());
        match self.values.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => *known = value,
            None => self.values.push((name, value)),
        }
    }

    /// The argument of that name.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.values.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// All of them, in the order in which they were set.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.values.iter().map(|(name, value)| (name.as_str(), value))
    }
}
