//! Addresses that a page may carry.
//!
//! Whatever a source links to goes through here: schemes that run or embed something are refused, and the rest is written
//! so that it is a valid URL, without changing what it leads to. Bidi controls in it are percent-encoded, never live
//! (an address is syntax, not text: [Strings and bidi](https://www.w3.org/International/articles/strings-and-bidi/)).

use std::fmt::Write as _;

use crate::bidi::is_bidi_control;

/// What an address is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Address {
    /// Followed on a click.
    Link,
    /// Loaded with the page.
    Image,
}

/// The address as a page may carry it, or `None` where it must not.
///
/// A link may be of the schemes `http`, `https`, `mailto` and `tel`, or relative. An image may be of `http` and `https`, or a
/// file below the page: neither absolute nor through `..`.
pub(crate) fn address(raw: &str, purpose: Address) -> Option<String> {
    // As browsers do: blank ends and the line ends and tabs within are no part of a URL.
    let raw: String =
        raw.trim_matches(|c: char| c <= ' ').chars().filter(|c| !matches!(c, '\t' | '\n' | '\r')).collect();
    if raw.is_empty() {
        return None;
    }
    match scheme(&raw) {
        Some((scheme, rest)) => {
            let scheme = scheme.to_ascii_lowercase();
            match (scheme.as_str(), purpose) {
                ("http" | "https", _) => {
                    let rest = rest.trim_start_matches(['/', '\\']);
                    hierarchical(rest).map(|rest| format!("{scheme}://{rest}"))
                }
                ("mailto" | "tel", Address::Link) => Some(format!("{scheme}:{}", encode(rest, true))),
                _ => None,
            }
        }
        None => relative(&raw.replace('\\', "/"), purpose),
    }
}

/// The scheme and what follows its colon, where the address has one.
fn scheme(raw: &str) -> Option<(&str, &str)> {
    let colon = raw.find([':', '/', '?', '#', '\\'])?;
    let (scheme, rest) = raw.split_at(colon);
    rest.strip_prefix(':').map(|rest| (scheme, rest))
}

fn relative(raw: &str, purpose: Address) -> Option<String> {
    if let Some(rest) = raw.strip_prefix("//") {
        return hierarchical(rest).map(|rest| format!("//{rest}"));
    }
    if purpose == Address::Image {
        let path =
            raw.split(['?', '#']).next().unwrap_or(raw).to_ascii_lowercase().replace("%2e", ".").replace("%2f", "/");
        if path.starts_with('/') || path.split('/').any(|segment| segment == "..") {
            return None;
        }
    }
    Some(encode(raw, true))
}

/// `host:port/path?query#fragment`, with a host that could be one.
fn hierarchical(rest: &str) -> Option<String> {
    let rest = rest.replace('\\', "/");
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    let host = authority.rsplit('@').next().unwrap_or(authority);
    let (name, port) = match host.rsplit_once(':') {
        Some((name, port)) if !host.ends_with(']') => (name, port),
        _ => (host, ""),
    };
    let literal = name.strip_prefix('[').and_then(|name| name.strip_suffix(']'));
    let well_formed = match literal {
        Some(address) => address.bytes().all(|byte| byte.is_ascii_hexdigit() || matches!(byte, b':' | b'.')),
        None => name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '.' | '_')),
    };
    let user = &authority[..authority.len() - host.len()];
    (well_formed && !name.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| format!("{}{host}{}", encode(user, true), encode(path, true)))
}

/// Percent-encodes what no URL may hold, and leaves the rest alone: letters of every script are fine.
fn encode(text: &str, brackets: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut fragment = false;
    for (at, c) in text.char_indices() {
        let plain = match c {
            '%' => text[at + 1..].bytes().take(2).filter(u8::is_ascii_hexdigit).count() == 2,
            '[' | ']' => !brackets,
            '#' => !std::mem::replace(&mut fragment, true),
            '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}' => false,
            c => c > ' ' && !c.is_control() && !c.is_whitespace() && !is_bidi_control(c),
        };
        if plain {
            out.push(c);
            continue;
        }
        let mut buffer = [0; 4];
        for byte in c.encode_utf8(&mut buffer).bytes() {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_that_lead_somewhere_are_kept_as_they_are() {
        for raw in [
            "https://example.com/a,7340,L-1,00.html?x=1&y=2#top",
            "//cdn.example.com/x",
            "/news/1",
            "../other",
            "#note-1",
            "mailto:desk@example.com",
            "tel:+972-3-608-2222",
            "http://[2001:db8::1]:8080/",
            "https://\u{5d0}\u{5ea}\u{5e8}.example/\u{5d3}\u{5e3}",
        ] {
            assert_eq!(address(raw, Address::Link).as_deref(), Some(raw));
        }
    }

    #[test]
    fn what_runs_or_hides_is_refused() {
        for raw in [
            "javascript:alert(1)",
            " java\nscript:alert(1)",
            "JAVASCRIPT:x",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "blob:x",
            "https://",
            "https://exa mple.com/",
            "",
        ] {
            assert_eq!(address(raw, Address::Link), None, "{raw}");
        }
    }

    #[test]
    fn what_no_url_may_hold_is_encoded() {
        assert_eq!(address("/a b\u{202e}c%zz[1]", Address::Link).as_deref(), Some("/a%20b%E2%80%AEc%25zz%5B1%5D"));
        assert_eq!(address("https:\\\\example.com\\x", Address::Link).as_deref(), Some("https://example.com/x"));
    }

    #[test]
    fn images_stay_below_the_page() {
        assert_eq!(address("img/a.jpg", Address::Image).as_deref(), Some("img/a.jpg"));
        for raw in
            ["/etc/a.png", "../a.png", "img/../../a.png", "img/%2e%2e/a.png", "data:image/png;base64,x", "mailto:x"]
        {
            assert_eq!(address(raw, Address::Image), None, "{raw}");
        }
    }
}
