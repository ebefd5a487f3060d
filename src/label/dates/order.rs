//! Which of three numbers is the day, and which the month: decided by evidence, never in silence.

use jiff::civil::{Date, Weekday};

use super::calendar;
use super::grammar::Numeric;
use crate::closed_enum::closed_enum;

closed_enum! {
    /// The order of day, month and year in a date of three numbers.
    pub enum DateOrder {
        /// `12.30.16`.
        MonthDayYear = "mdy",
        /// `30.12.16`.
        DayMonthYear = "dmy",
        /// `16.12.30`.
        YearMonthDay = "ymd",
    }
}

impl DateOrder {
    /// The order in words.
    pub(in crate::label) const fn name(self) -> &'static str {
        match self {
            DateOrder::MonthDayYear => "month-day-year",
            DateOrder::DayMonthYear => "day-month-year",
            DateOrder::YearMonthDay => "year-month-day",
        }
    }

    /// The order in which most who write the language put a date of numbers.
    pub(super) fn usual(language: &str) -> DateOrder {
        match language {
            "en" => DateOrder::MonthDayYear,
            "fa" | "hu" | "ja" | "ko" | "lt" | "zh" => DateOrder::YearMonthDay,
            _ => DateOrder::DayMonthYear,
        }
    }
}

/// What tells the order of dates whose numbers do not.
#[derive(Clone, Debug, Default)]
pub(crate) struct OrderEvidence {
    /// The order that the source's other dates show, and one of them as printed.
    pub(crate) source: Option<(DateOrder, String)>,
    /// Days that the source names in words, as printed.
    pub(crate) named: Vec<(Date, String)>,
    /// The order that the user said.
    pub(crate) asked: Option<DateOrder>,
    /// The language of the words around the date.
    pub(crate) language: Option<String>,
}

/// How the order of one date was told.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Reason {
    /// Day and month are the same number.
    Same,
    /// Another order has no such month or day; the number that rules it out.
    Impossible(u16),
    /// The source's other dates, such as this one.
    OtherDates(String),
    /// The weekday printed beside it.
    Weekday,
    /// The user said so.
    Asked,
    /// In the other order it would be far from this date, which the source names in words.
    Near(String),
    /// It is usual in this language.
    Usual(String),
}

/// What a date of three numbers is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Decision {
    /// This day, in that order, because.
    Day(Date, DateOrder, Reason),
    /// Two days, and nothing tells which.
    Ambiguous,
    /// A day in no order.
    Impossible,
}

impl OrderEvidence {
    /// The order in which the date lies near one that the source names in words, while the other lies far from all.
    fn nearer(&self, monthly: Date, daily: Date) -> Option<(DateOrder, String)> {
        const NEAR: i32 = 21;
        let near = |date: Date| {
            let days = |named: Date| (date - named).get_days().abs();
            self.named.iter().find(|(named, _)| days(*named) <= NEAR).map(|(_, printed)| printed.clone())
        };
        match (near(monthly), near(daily)) {
            (Some(printed), None) => Some((DateOrder::MonthDayYear, printed)),
            (None, Some(printed)) => Some((DateOrder::DayMonthYear, printed)),
            _ => None,
        }
    }
}

impl Numeric {
    /// The day that the numbers are in that order.
    pub(crate) fn in_order(&self, order: DateOrder) -> Option<Date> {
        let [a, b, c] = self.values;
        let year_at_end = calendar::full_year(c, self.digits[2]);
        match order {
            DateOrder::MonthDayYear => calendar::gregorian(year_at_end, a, b),
            DateOrder::DayMonthYear => calendar::gregorian(year_at_end, b, a),
            DateOrder::YearMonthDay if self.digits[2] == 4 => None,
            DateOrder::YearMonthDay => calendar::gregorian(calendar::full_year(a, self.digits[0]), b, c),
        }
    }

    /// The only order with the year at the end that gives a day, and the number that rules out the other.
    pub(crate) fn only_order(&self) -> Option<(DateOrder, u16)> {
        let [a, b, _] = self.values;
        match (self.in_order(DateOrder::MonthDayYear), self.in_order(DateOrder::DayMonthYear)) {
            (Some(_), None) => Some((DateOrder::MonthDayYear, b)),
            (None, Some(_)) => Some((DateOrder::DayMonthYear, a)),
            _ => None,
        }
    }

    /// The day, and how it is told: impossible values first, then the source's other dates, the weekday beside it, what the
    /// user said, a date in words near which it lies, and what is usual in the language around it.
    pub(crate) fn decide(&self, weekday: Option<Weekday>, evidence: &OrderEvidence) -> Decision {
        use DateOrder::{DayMonthYear, MonthDayYear, YearMonthDay};
        let day = |order: DateOrder, reason: Reason| self.in_order(order).map(|day| Decision::Day(day, order, reason));
        if evidence.asked == Some(YearMonthDay)
            && let Some(decision) = day(YearMonthDay, Reason::Asked)
        {
            return decision;
        }
        if let Some((order, other)) = self.only_order() {
            return day(order, Reason::Impossible(other)).unwrap_or(Decision::Impossible);
        }
        let (Some(monthly), Some(daily)) = (self.in_order(MonthDayYear), self.in_order(DayMonthYear)) else {
            // No day is that high: the first number is a year of two digits.
            let first = self.values[0];
            let year_first = (first > 31).then(|| day(YearMonthDay, Reason::Impossible(first))).flatten();
            return year_first.unwrap_or(Decision::Impossible);
        };
        if monthly == daily {
            return Decision::Day(daily, DayMonthYear, Reason::Same);
        }
        if let Some((order, example)) = &evidence.source
            && let Some(decision) = day(*order, Reason::OtherDates(example.clone()))
        {
            return decision;
        }
        match weekday {
            Some(weekday) if monthly.weekday() == weekday => {
                return Decision::Day(monthly, MonthDayYear, Reason::Weekday);
            }
            Some(weekday) if daily.weekday() == weekday => return Decision::Day(daily, DayMonthYear, Reason::Weekday),
            _ => {}
        }
        if let Some(decision) = evidence.asked.and_then(|order| day(order, Reason::Asked)) {
            return decision;
        }
        if let Some((order, near)) = evidence.nearer(monthly, daily)
            && let Some(decision) = day(order, Reason::Near(near))
        {
            return decision;
        }
        let usual = evidence.language.as_deref();
        usual
            .and_then(|language| day(DateOrder::usual(language), Reason::Usual(language.to_owned())))
            .unwrap_or(Decision::Ambiguous)
    }
}

#[cfg(test)]
mod tests {
    use super::super::grammar::numerics;
    use super::*;

    fn decide(text: &str, evidence: &OrderEvidence) -> Decision {
        numerics(text)[0].decide(None, evidence)
    }

    fn is(day: &str, order: DateOrder, reason: Reason) -> Decision {
        Decision::Day(day.parse().expect("a day"), order, reason)
    }

    #[test]
    fn a_month_thirty_does_not_exist() {
        let none = OrderEvidence::default();
        let expected = is("2016-12-30", DateOrder::MonthDayYear, Reason::Impossible(30));
        assert_eq!(decide("12.30.16", &none), expected);
        let expected = is("2016-12-30", DateOrder::DayMonthYear, Reason::Impossible(30));
        assert_eq!(decide("30/12/2016", &none), expected);
        assert_eq!(decide("05.06.16", &none), Decision::Ambiguous);
        assert_eq!(decide("45.13.2016", &none), Decision::Impossible);
        assert_eq!(decide("31.02.16", &none), Decision::Impossible);
        assert_eq!(decide("99.12.30", &none), is("1999-12-30", DateOrder::YearMonthDay, Reason::Impossible(99)));
    }

    #[test]
    fn the_evidence_has_an_order() {
        let mut evidence = OrderEvidence { language: Some("he".into()), ..OrderEvidence::default() };
        let usual = is("2016-06-05", DateOrder::DayMonthYear, Reason::Usual("he".into()));
        assert_eq!(decide("05.06.16", &evidence), usual);
        evidence.asked = Some(DateOrder::MonthDayYear);
        assert_eq!(decide("05.06.16", &evidence), is("2016-05-06", DateOrder::MonthDayYear, Reason::Asked));
        let sunday = numerics("05.06.16")[0].decide(Some(Weekday::Sunday), &evidence);
        assert_eq!(sunday, is("2016-06-05", DateOrder::DayMonthYear, Reason::Weekday));
        evidence.source = Some((DateOrder::MonthDayYear, "12.30.16".into()));
        let named = vec![("2016-06-01".parse().expect("a day"), "1 June".into())];
        let near = OrderEvidence { named, ..OrderEvidence::default() };
        assert_eq!(decide("05.06.16", &near), is("2016-06-05", DateOrder::DayMonthYear, Reason::Near("1 June".into())));
        let other = is("2016-05-06", DateOrder::MonthDayYear, Reason::OtherDates("12.30.16".into()));
        assert_eq!(numerics("05.06.16")[0].decide(Some(Weekday::Sunday), &evidence), other);
    }
}
