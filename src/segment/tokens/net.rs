//! Addresses: URLs and hosts, e-mail, file paths, `@handle` and `#tag`.

use super::super::script::{Class, class, is_letter};
use super::scan::{Scan, is_right_to_left};

const SCHEMES: &[&str] = &["https://", "http://", "ftp://", "file://", "mailto:", "tel:", "HTTPS://", "HTTP://"];

/// Endings of hosts that are written without a scheme. Short ones that are also words need a path or `www.`.
const DOMAINS: &[&str] = &[
    "com", "org", "net", "gov", "edu", "info", "io", "tv", "co", "il", "uk", "de", "fr", "ru", "es", "eu", "ir", "pk",
    "sa", "ae", "eg", "ua", "us", "ca", "ch", "at", "nl", "it", "pl", "be", "in", "jp", "cn", "br", "au", "me", "app",
    "dev", "ai", "news", "online", "site", "blog", "example", "test", "biz", "tech", "store", "shop", "xyz", "wiki",
    "press", "media", "live", "today", "world", "gr", "se", "dk", "fi", "cz", "hu", "ro", "bg", "pt", "tr", "mx", "cl",
    "nz", "za", "kr", "hk", "tw", "sg", "gg", "fm", "ie", "ge", "am", "az", "kz", "by", "lb", "jo", "sy", "iq", "kw",
    "qa", "ma", "tn", "dz", "af",
];

/// A URL or a host.
pub(super) fn url(mut scan: Scan) -> Option<Scan> {
    let start = scan.at;
    if scan.peek().is_some_and(|c| matches!(c, 'h' | 'f' | 'm' | 't' | 'H'))
        && SCHEMES.iter().any(|scheme| scan.literal(scheme))
    {
        let found = scan.at;
        scan.eat_all(|c| is_url(c) || is_letter(c));
        trim(&mut scan, start);
        return (scan.at > found).then_some(scan);
    }
    host(&mut scan)?;
    let mut port = scan;
    if port.literal(":") && port.integer(5).is_some() {
        scan = port;
    }
    if scan.peek().is_some_and(|c| matches!(c, '/' | '?' | '#')) {
        scan.eat_all(|c| is_url(c) || is_letter(c));
        trim(&mut scan, start);
    }
    scan.ends().then_some(scan)
}

/// Labels of ASCII letters, digits and hyphens, the last a known domain.
fn host(scan: &mut Scan) -> Option<()> {
    let mut last = "";
    let mut labels = 0;
    let mut end = *scan;
    let mut next = *scan;
    loop {
        let start = next.at;
        if next.eat_all(|c| c.is_ascii_alphanumeric() || c == '-') == 0 || next.at - scan.at > 253 {
            break;
        }
        (last, labels, end) = (&next.text[start..next.at], labels + 1, next);
        if next.eat(|c| c == '.').is_none() {
            break;
        }
    }
    if labels < 2 {
        return None;
    }
    let known = DOMAINS.iter().any(|domain| last.eq_ignore_ascii_case(domain));
    let named = scan.rest().starts_with("www.") || (known && !last.starts_with(char::is_uppercase));
    *scan = end;
    named.then_some(())
}

fn is_url(c: char) -> bool {
    c.is_ascii_graphic() && !matches!(c, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}')
}

/// Gives back stops, quotes and brackets at the end that are the sentence's.
fn trim(scan: &mut Scan, start: usize) {
    let mut open = 0i32;
    for c in scan.text[start..scan.at].chars() {
        open += i32::from(c == '(') - i32::from(c == ')');
    }
    while let Some(c) = scan.previous() {
        let loose = match c {
            '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '"' | '*' | ']' => true,
            ')' => open < 0,
            _ => false,
        };
        if !loose || scan.at <= start {
            break;
        }
        open += i32::from(c == ')');
        scan.at -= c.len_utf8();
    }
}

/// An e-mail address.
pub(super) fn email(mut scan: Scan) -> Option<Scan> {
    let start = scan.at;
    scan.eat_all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-'));
    if scan.at == start || scan.at - start > 64 || scan.eat(|c| c == '@').is_none() {
        return None;
    }
    let found = scan.at;
    scan.eat_all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'));
    trim(&mut scan, found);
    let host = &scan.text[found..scan.at];
    let top = host.rsplit('.').next().unwrap_or_default();
    let named = host.contains('.') && top.len() >= 2 && top.chars().all(|c| c.is_ascii_alphabetic());
    (named && host.len() <= 253 && scan.ends()).then_some(scan)
}

/// `@handle`, with a host in the Fediverse.
pub(super) fn handle(mut scan: Scan) -> Option<Scan> {
    scan.eat(|c| c == '@')?;
    let right_to_left = scan.peek().is_some_and(is_right_to_left);
    if name(&mut scan, right_to_left, true) == 0 {
        return None;
    }
    let mut host = scan;
    if host.literal("@") && self::host(&mut host).is_some() {
        scan = host;
    }
    Some(scan)
}

/// `#tag` in any script. A number after the sign is a number.
pub(super) fn hashtag(mut scan: Scan) -> Option<Scan> {
    scan.eat(|c| matches!(c, '#' | '＃'))?;
    let start = scan.at;
    let right_to_left = scan.rest().chars().find(|c| is_letter(*c)).is_some_and(is_right_to_left);
    name(&mut scan, right_to_left, false);
    scan.text[start..scan.at].chars().any(is_letter).then_some(scan)
}

/// Letters of one direction, digits and low lines; how many.
fn name(scan: &mut Scan, right_to_left: bool, dots: bool) -> usize {
    let start = scan.at;
    let count = scan.eat_all(|c| match class(c) {
        Class::Letter(_) => is_right_to_left(c) == right_to_left,
        Class::Mark | Class::Digit => true,
        Class::Neutral => c == '_' || (dots && c == '.'),
    });
    if dots {
        trim(scan, start);
    }
    count.min(scan.at - start)
}

const FILES: &[&str] = &[
    "pdf", "txt", "html", "htm", "md", "json", "xml", "csv", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "jpg",
    "jpeg", "png", "gif", "svg", "webp", "mp3", "mp4", "mov", "zip", "gz", "tar", "exe", "js", "ts", "css", "py", "rs",
    "c", "h", "cpp", "java", "sh", "toml", "yaml", "yml", "epub", "log", "ini", "apk",
];

/// A file path, or a file name with a known ending.
pub(super) fn path(mut scan: Scan) -> Option<Scan> {
    let start = scan.at;
    let rooted =
        scan.literal("~/") || scan.literal("../") || scan.literal("./") || scan.literal("/") || drive(&mut scan);
    let body = scan.at;
    scan.eat_all(|c| c.is_ascii_alphanumeric() || matches!(c, '/' | '\\' | '.' | '_' | '-' | '~' | '+' | '@' | '%'));
    trim(&mut scan, body);
    let text = &scan.text[start..scan.at];
    let ending = text.rsplit('.').next().filter(|ending| ending.len() < text.len());
    let file = ending.is_some_and(|ending| FILES.iter().any(|known| known.eq_ignore_ascii_case(ending)));
    let named = scan.text[body..scan.at].starts_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_'));
    (named && (rooted || file) && scan.ends()).then_some(scan)
}

/// `C:\`
fn drive(scan: &mut Scan) -> bool {
    let mut next = *scan;
    let found = next.eat(|c| c.is_ascii_uppercase()).is_some() && (next.literal(":\\") || next.literal(":/"));
    if found {
        *scan = next;
    }
    found
}
