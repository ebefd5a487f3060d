//! Lists that a line holds: `1. Bread 2. Milk`.

/// Where the items after the first begin, on a line that begins with an item. Their numerals or letters count up.
pub(super) fn items(line: &str) -> impl Iterator<Item = usize> {
    let mut expected = Marker::read(line.trim_start()).map(Marker::next);
    let starts = line.match_indices(' ').map(|(at, _)| at + 1);
    starts.filter(move |start| {
        let Some(marker) = expected else { return false };
        let comma = line[..start - 1].ends_with([',', ';', ':']);
        let found = !comma && Marker::read(&line[*start..]) == Some(marker);
        if found {
            expected = Some(marker.next());
        }
        found
    })
}

/// What an item begins with.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Marker {
    bullet: Option<char>,
    number: u32,
    shape: Shape,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Numeral(&'static str),
    Letter(&'static str),
}

impl Marker {
    fn read(text: &str) -> Option<Marker> {
        let bullet = text.chars().next().filter(|c| matches!(c, '•' | '⁃' | '▪'));
        let text = text.trim_start_matches(|c| Some(c) == bullet).trim_start();
        let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let (number, rest) = match digits {
            1..=3 => (text[..digits].parse().ok()?, &text[digits..]),
            0 => (u32::from(text.chars().next().filter(char::is_ascii_lowercase)?), &text[1..]),
            _ => return None,
        };
        let ending = [".) ", ") ", ". "].into_iter().find(|ending| rest.starts_with(ending))?;
        let shape = if digits > 0 { Shape::Numeral(ending) } else { Shape::Letter(ending) };
        Some(Marker { bullet, number, shape })
    }

    fn next(self) -> Marker {
        Marker { number: self.number + 1, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_count_up() {
        let line = "1. Bread 2. Milk 4. Salt 3. Eggs";
        let starts: Vec<_> = items(line).map(|start| &line[start..start + 2]).collect();
        assert_eq!(starts, ["2.", "3."]);
        assert_eq!(items("a) one b) two c) three").count(), 2);
        assert_eq!(items("It has 1. and 2. in it").count(), 0);
    }
}
