//! When: the dates of an article, each told by what the whole source shows.

use std::collections::HashSet;

use jiff::civil::Date;

use super::LabelOptions;
use super::dates::{self, Decision, Numeric, OrderEvidence, Reading, Reason};
use super::draft::Draft;
use crate::article::{Removed, Timestamp};
use crate::diagnostic::{Code, Diagnostic};
use crate::lang::LanguageTag;
use crate::text::{MarkKind, SourceSpan, Span};

/// The names of arguments that are dates.
const DATES: [&str; 2] = ["date", "updated"];

/// So many dates in words are evidence enough for the dates of an article.
const NAMED_DATES: usize = 8;

/// Reads the dates of one article.
pub(super) struct Clock<'o> {
    options: &'o LabelOptions,
    /// Dates of the source whose order is sure.
    sure: Vec<Sure>,
    /// Days that the lines of the article name in words.
    named: Vec<(Date, String)>,
    /// The language of most of the site's lines.
    language: Option<LanguageTag>,
    /// What was said, so that it is said once.
    said: HashSet<String>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// A date whose order is sure, the first of its order and separator.
struct Sure {
    order: super::DateOrder,
    separator: char,
    printed: String,
}

/// Whose date it is: of the article it is told why it was read so, of its comments only what is doubtful.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Owner {
    Article,
    Comment,
}

impl<'o> Clock<'o> {
    /// A reader that has seen every date of the source.
    pub(super) fn new(drafts: &[Draft], removed: &[Removed], options: &'o LabelOptions) -> Clock<'o> {
        let mut sure: Vec<Sure> = Vec::new();
        let texts = drafts.iter().map(Draft::text).chain(removed.iter().map(|removed| removed.printed.as_str()));
        for run in texts.flat_map(numeric_runs) {
            for numeric in dates::numerics(run) {
                if let Some((order, _)) = numeric.only_order()
                    && !sure.iter().any(|known| known.order == order && known.separator == numeric.separator)
                {
                    let printed = run[numeric.span.range()].to_owned();
                    sure.push(Sure { order, separator: numeric.separator, printed });
                }
            }
        }
        let mut named: Vec<(Date, String)> = Vec::new();
        let arguments = drafts.iter().filter_map(|draft| draft.message.as_ref()).flat_map(|message| &message.arguments);
        for argument in arguments.filter(|argument| DATES.contains(&argument.name.as_str())) {
            if named.len() == NAMED_DATES {
                break;
            }
            if let Some(dates::Day::Exact(date)) = dates::whole(&argument.value).and_then(|reading| reading.day)
                && named.iter().all(|(known, _)| *known != date)
            {
                named.push((date, argument.value.clone()));
            }
        }
        let language = drafts.iter().find_map(|draft| Some(draft.message.as_ref()?.language.clone()));
        Clock { options, sure, named, language, said: HashSet::new(), diagnostics: Vec::new() }
    }

    /// Reads the dates among the arguments of the draft's message.
    pub(super) fn read_arguments(&mut self, draft: &mut Draft) {
        let source = draft.block.source;
        let Some(mut message) = draft.message.take() else { return };
        for argument in &mut message.arguments {
            if !DATES.contains(&argument.name.as_str()) {
                continue;
            }
            let declared = declared_time(draft, argument.span);
            let read = || dates::whole(&argument.value);
            argument.timestamp = match (declared, read()) {
                (Some(declared), _) => Some(declared.in_option(self.options)),
                (None, Some(reading)) => {
                    self.timestamp(&reading, &argument.value, Some(&message.language), source, Owner::Article)
                }
                (None, None) => None,
            };
        }
        draft.message = Some(message);
    }

    /// The moment that a reading of `printed` names, where it names a day.
    pub(super) fn timestamp(
        &mut self,
        reading: &Reading,
        printed: &str,
        language: Option<&LanguageTag>,
        place: Option<SourceSpan>,
        owner: Owner,
    ) -> Option<Timestamp> {
        let date = match reading.day? {
            dates::Day::Exact(date) => date,
            dates::Day::Partial => return None,
            dates::Day::Impossible => {
                self.say(impossible(printed), place, owner);
                return None;
            }
            dates::Day::Numeric(numeric) => {
                let printed = printed.get(numeric.span.range()).unwrap_or(printed);
                let evidence = self.evidence(&numeric, language);
                let decision = numeric.decide(reading.weekday, &evidence);
                let (date, finding) = match decision {
                    Decision::Day(date, order, reason) => (Some(date), why(printed, order, &reason)),
                    Decision::Ambiguous => (None, Some(ambiguous(printed))),
                    Decision::Impossible => (None, Some(impossible(printed))),
                };
                if let Some(finding) = finding {
                    self.say(finding, place, owner);
                }
                date?
            }
        };
        let stamp = Timestamp { date, time: reading.time, offset: reading.offset };
        Some(stamp.in_option(self.options))
    }

    fn evidence(&self, numeric: &Numeric, language: Option<&LanguageTag>) -> OrderEvidence {
        let spoken = language.filter(|language| !language.is_und()).or(self.language.as_ref());
        OrderEvidence {
            source: self.order_of_source(numeric.separator),
            named: self.named.clone(),
            asked: self.options.date_order,
            language: spoken.map(|language| language.language().to_owned()),
        }
    }

    /// The order of the source's sure dates: of those with the same separator, else of all, if they agree.
    fn order_of_source(&self, separator: char) -> Option<(super::DateOrder, String)> {
        let agreed = |same: bool| {
            let mut sure = self.sure.iter().filter(|sure| !same || sure.separator == separator);
            let first = sure.next()?;
            sure.all(|other| other.order == first.order).then(|| (first.order, first.printed.clone()))
        };
        agreed(true).or_else(|| agreed(false))
    }

    fn say(&mut self, finding: Diagnostic, place: Option<SourceSpan>, owner: Owner) {
        if owner == Owner::Comment && finding.code == Code::DateOrder {
            return;
        }
        if self.said.insert(finding.message.clone()) {
            self.diagnostics.push(finding.at(place));
        }
    }
}

impl Timestamp {
    fn in_option(self, options: &LabelOptions) -> Timestamp {
        options.timezone.as_ref().map_or(self, |zone| self.in_zone(zone))
    }
}

/// What the markup says of the time that is printed there: HTML `<time datetime>`.
fn declared_time(draft: &Draft, span: Span) -> Option<Timestamp> {
    draft.block.text.marks.iter().find_map(|mark| match &mark.kind {
        MarkKind::Time { datetime } if span.contains(mark.span) || mark.span.contains(span) => datetime.parse().ok(),
        _ => None,
    })
}

fn why(printed: &str, order: super::DateOrder, reason: &Reason) -> Option<Diagnostic> {
    let unit = if order == super::DateOrder::YearMonthDay { "day" } else { "month" };
    let order = order.name();
    let note = |message: String| Some(Diagnostic::new(Code::DateOrder, message));
    match reason {
        Reason::Same => None,
        Reason::Impossible(number) => note(format!("`{printed}` can only be {order}: there is no {unit} {number}")),
        Reason::OtherDates(other) => {
            note(format!("`{printed}` is read as {order}, as `{other}` in the same source must be"))
        }
        Reason::Weekday => note(format!("`{printed}` is read as {order}: only so it is the weekday printed beside it")),
        Reason::Near(other) => note(format!("`{printed}` is read as {order}: only so it is near `{other}`")),
        Reason::Asked => note(format!("`{printed}` is read as {order}, as asked")),
        Reason::Usual(language) => {
            let message =
                format!("`{printed}` is read as {order}, the order usual in `{language}`; nothing in the source tells");
            let help = "say the order with `--date-order mdy`, `dmy` or `ymd`";
            Some(Diagnostic::new(Code::DateOrderAssumed, message).help(help))
        }
    }
}

fn ambiguous(printed: &str) -> Diagnostic {
    let message = format!("`{printed}` is kept as printed: nothing tells its day from its month");
    Diagnostic::new(Code::DateAmbiguous, message).help("say the order with `--date-order mdy`, `dmy` or `ymd`")
}

fn impossible(printed: &str) -> Diagnostic {
    Diagnostic::new(Code::DateImpossible, format!("`{printed}` is kept as printed: no calendar has that day"))
}

/// The stretches of a text that may be dates of three numbers: digits and separators, nothing else.
fn numeric_runs(text: &str) -> impl Iterator<Item = &str> {
    const SHORTEST: usize = 6;
    let belongs = |c: char| matches!(c, '.' | '/' | '-') || dates::digit(c).is_some();
    text.split(move |c| !belongs(c))
        .filter(|run| run.len() >= SHORTEST && run.starts_with(|c| dates::digit(c).is_some()))
}
