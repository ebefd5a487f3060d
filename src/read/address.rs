//! Addresses, as far as a reader judges them: what would run or embed something does not pass.
//!
//! What passes is kept as written; the page decides what of it can be carried (relative images, odd hosts).

use crate::diagnostic::{Code, Diagnostic};

/// The schemes that an article may link to.
const SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];

/// Counts the addresses that were refused.
#[derive(Debug, Default)]
pub(super) struct Addresses {
    refused: usize,
    first: String,
}

impl Addresses {
    /// The address where it is relative or of a scheme that an article may link to.
    pub(super) fn admit(&mut self, address: &str) -> Option<String> {
        // As browsers do: controls and spaces at the ends, tabs and line ends anywhere, are no part of a URL.
        let trimmed = address.trim_matches(|c: char| c <= ' ');
        let clean: String = trimmed.chars().filter(|c| !c.is_control()).collect();
        if clean.is_empty() {
            return None;
        }
        let scheme = scheme(&clean);
        if scheme.is_none_or(|scheme| SCHEMES.iter().any(|known| scheme.eq_ignore_ascii_case(known))) {
            return Some(clean);
        }
        self.refused += 1;
        if self.refused == 1 {
            self.first = clean.chars().take(40).collect();
        }
        None
    }

    /// The one finding about all that were refused.
    pub(super) fn diagnostic(self) -> Option<Diagnostic> {
        let first = self.first;
        let message = match self.refused {
            0 => return None,
            1 => format!("an address that a page must not carry was left out: `{first}`"),
            n => format!("{n} addresses that a page must not carry were left out, the first `{first}`"),
        };
        Some(Diagnostic::new(Code::AddressRefused, message).help("links are http, https, mailto, tel or relative"))
    }
}

/// What stands before the first colon, where that is not in a path.
fn scheme(address: &str) -> Option<&str> {
    let end = address.find([':', '/', '?', '#'])?;
    address[end..].starts_with(':').then_some(&address[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scheme_is_known_however_it_is_hidden() {
        let mut addresses = Addresses::default();
        for refused in
            [" java\nscript:alert(1)", "JavaScript:x", "\u{1}vbscript:x", "data:text/html,x", "file:///etc", "a b:c"]
        {
            assert_eq!(addresses.admit(refused), None, "{refused}");
        }
        for admitted in
            ["https://a.example/x:y", "/a:b", "?q=a:b", "#a:b", "MAILTO:a@b.example", "//a.example", "a/b:c"]
        {
            assert_eq!(addresses.admit(admitted).as_deref(), Some(admitted));
        }
        assert_eq!(addresses.admit("  "), None);
        assert_eq!(addresses.refused, 6);
    }
}
