//! Characters that cannot be seen, by name.

/// What a control or mark is called in a report: `U+202E (RLO)`.
pub(super) fn name(c: char) -> String {
    let short = match c {
        '\u{61C}' => "ALM",
        '\u{200E}' => "LRM",
        '\u{200F}' => "RLM",
        '\u{202A}' => "LRE",
        '\u{202B}' => "RLE",
        '\u{202C}' => "PDF",
        '\u{202D}' => "LRO",
        '\u{202E}' => "RLO",
        '\u{2066}' => "LRI",
        '\u{2067}' => "RLI",
        '\u{2068}' => "FSI",
        '\u{2069}' => "PDI",
        _ => return format!("U+{:04X}", u32::from(c)),
    };
    format!("U+{:04X} ({short})", u32::from(c))
}
