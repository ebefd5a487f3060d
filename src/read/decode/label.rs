//! The encoding that a sender or a page declares.

/// The label in the `charset` parameter of a media type: `text/html; charset="windows-1255"`.
pub(super) fn of_content_type(content_type: &str) -> Option<&str> {
    content_type.split(';').skip(1).find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        let value = value.trim();
        let quoted = value.strip_prefix('"').and_then(|rest| rest.split('"').next());
        name.trim().eq_ignore_ascii_case("charset").then(|| quoted.unwrap_or(value))
    })
}

/// The label in the XML declaration, `<meta charset>` or `<meta content="...; charset=...">`, which has to stand in the first
/// 1024 bytes. Bytes in which these words can be found are not UTF-16, whatever the label says.
pub(super) fn of_page(bytes: &[u8]) -> Option<String> {
    let head = bytes[..bytes.len().min(1024)].to_ascii_lowercase();
    let label = of_xml(&head).or_else(|| of_meta(&head))?;
    Some(label).filter(|label| !label.starts_with("utf-16"))
}

/// `<?xml version="1.0" encoding="..."?>`.
fn of_xml(head: &[u8]) -> Option<String> {
    let head = head.trim_ascii_start().strip_prefix(b"<?xml")?;
    let declaration = &head[..memchr::memmem::find(head, b"?>")?];
    value(declaration, b"encoding")
}

fn of_meta(head: &[u8]) -> Option<String> {
    let meta = memchr::memmem::find(head, b"<meta")?;
    value(&head[meta..], b"charset")
}

/// The word after `name` and an equals sign.
fn value(text: &[u8], name: &[u8]) -> Option<String> {
    memchr::memmem::find_iter(text, name).find_map(|at| {
        let rest = text[at + name.len()..].trim_ascii_start().strip_prefix(b"=")?.trim_ascii_start();
        let rest = rest.strip_prefix(b"\"").or(rest.strip_prefix(b"'")).unwrap_or(rest);
        let is_of_label = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_:.".contains(byte);
        let length = rest.iter().take_while(|byte| is_of_label(byte)).count();
        (length > 0).then(|| String::from_utf8_lossy(&rest[..length]).into_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sender_declares_in_a_parameter() {
        for (content_type, label) in [
            ("text/html; charset=windows-1255", Some("windows-1255")),
            ("text/html;Charset=\"utf-8\"; boundary=x", Some("utf-8")),
            ("text/plain; format=flowed", None),
            ("charset=utf-8", None),
        ] {
            assert_eq!(of_content_type(content_type), label, "{content_type}");
        }
    }

    #[test]
    fn a_page_declares_in_its_head() {
        for (page, label) in [
            ("<?xml version='1.0' encoding='ISO-8859-8-I'?><rss>", Some("iso-8859-8-i")),
            ("<html><META http-equiv=content-type content='text/html; charset=koi8-r'>", Some("koi8-r")),
            ("<meta charset = windows-1256>", Some("windows-1256")),
            ("<meta name=charset><meta charset=\"x\">", Some("x")),
            ("<meta charset='utf-16'>", None),
            ("charset=utf-8 in a text", None),
        ] {
            assert_eq!(of_page(page.as_bytes()).as_deref(), label, "{page}");
        }
    }
}
