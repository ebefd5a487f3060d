//! Dates as news pages print them, in ten languages, three kinds of digits and two calendars.
//!
//! Reading has two steps. [`grammar`] finds numbers and words that make a date; of a date of three numbers it does not ask
//! which is the month. [`order`] answers that, by evidence, and says which evidence it was.

mod calendar;
mod grammar;
mod names;
mod order;
mod tokens;

pub(super) use grammar::{Day, Numeric, Reading, find, numerics, whole};
pub use order::DateOrder;
pub(super) use order::{Decision, OrderEvidence, Reason};
pub(super) use tokens::digit;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Timestamp;

    fn read(printed: &str) -> String {
        let Some(reading) = whole(printed) else { return "none".into() };
        let day = match reading.day {
            Some(Day::Exact(day)) => day,
            Some(Day::Numeric(numeric)) => match numeric.decide(reading.weekday, &OrderEvidence::default()) {
                Decision::Day(day, ..) => day,
                Decision::Ambiguous => return "ambiguous".into(),
                Decision::Impossible => return "impossible".into(),
            },
            Some(Day::Impossible) => return "impossible".into(),
            Some(Day::Partial) | None => return "partial".into(),
        };
        Timestamp { date: day, time: reading.time, offset: reading.offset }.to_string()
    }

    #[test]
    fn dates_as_printed() {
        let cases = include_str!("../../../fixtures/cases/label/dates.tsv");
        let wrong: Vec<String> = cases
            .lines()
            .filter(|line| !line.starts_with('#'))
            .map(|line| line.split_once('\t').expect(line))
            .filter(|(printed, expected)| read(printed) != *expected)
            .map(|(printed, expected)| format!("{printed}: expected {expected}, got {}", read(printed)))
            .collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
