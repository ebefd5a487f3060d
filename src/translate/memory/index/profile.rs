//! Which letters a segment has, and how often: a few bytes that rule out most of what is not near.

/// How often each letter stands in a text, and how many characters it has.
#[derive(Clone, Copy)]
pub(super) struct Profile {
    /// Letters that share their lowest five bits are counted together, capitals with small ones; up to 255.
    counts: [u8; 32],
    pub(super) length: u32,
}

impl Profile {
    /// The profile of a text: of its characters, by the last byte of each.
    pub(super) fn of(text: &str) -> Profile {
        let (mut counts, mut length) = ([0u8; 32], 0);
        let bytes = text.as_bytes();
        for (at, byte) in bytes.iter().enumerate() {
            let is_last = bytes.get(at + 1).is_none_or(|next| next & 0xC0 != 0x80);
            let count = &mut counts[usize::from(byte & 31)];
            *count = count.saturating_add(u8::from(is_last));
            length += u32::from(is_last);
        }
        Profile { counts, length }
    }

    /// Whether so many edits may make the one text of the other: each takes away one character, adds one, or both.
    pub(super) fn may_be_near(&self, other: &Profile, edits: usize) -> bool {
        let differences = self.counts.iter().zip(other.counts).map(|(one, other)| u16::from(one.abs_diff(other)));
        self.length.abs_diff(other.length) as usize <= edits && usize::from(differences.sum::<u16>()) <= 2 * edits
    }
}
