//! Numbers, times, dates and telephone numbers.

use super::super::script::is_digit;
use super::scan::Scan;

/// A number and what belongs to it.
#[derive(Clone, Copy)]
struct Quantity<'t> {
    end: Scan<'t>,
    /// Whether it has a sign, a unit, a currency or a separator: bare digits are no token.
    marked: bool,
}

/// A number with its sign, unit or currency: `-3.2%`, `$99.99`, `5 km`.
pub(super) fn number(scan: Scan) -> Option<Scan> {
    quantity(scan).filter(|quantity| quantity.marked).map(|quantity| quantity.end)
}

fn quantity(mut scan: Scan) -> Option<Quantity> {
    let currency = currency(&mut scan);
    let counted = scan.eat(|c| matches!(c, '#' | '№' | '%' | '٪')).is_some();
    let signed = counted
        || scan.eat(|c| matches!(c, '+' | '-' | '\u{2212}' | '±' | '~' | '≈' | '<' | '>' | '≤' | '≥')).is_some();
    let currency = currency || self::currency(&mut scan);
    if currency {
        let mut spaced = scan;
        if spaced.space() && spaced.peek().is_some_and(is_digit) {
            scan = spaced;
        }
    }
    let separated = digits(&mut scan)?;
    let unit = unit(&mut scan, currency);
    let marked = signed || currency || separated || unit;
    scan.ends().then_some(Quantity { end: scan, marked })
}

/// Digits with their separators; whether there are any.
fn digits(scan: &mut Scan) -> Option<bool> {
    if scan.digits() == 0 {
        return scan.eat(is_fraction).map(|_| true);
    }
    let mut mixed = *scan;
    if mixed.space() && mixed.integer(2).is_some() && mixed.literal("/") && mixed.integer(2).is_some() && mixed.ends() {
        *scan = mixed;
        return Some(true);
    }
    let mut separated = false;
    loop {
        let mut next = *scan;
        let separator =
            next.eat(|c| matches!(c, '.' | ',' | '\'' | '’' | '\u{066B}' | '\u{066C}' | '\u{A0}' | '\u{202F}'));
        let count = next.digits();
        let grouped = count == 3 && !next.peek().is_some_and(is_digit);
        match separator {
            Some('\'' | '’' | '\u{A0}' | '\u{202F}') if !grouped => break,
            Some(_) if count > 0 => (*scan, separated) = (next, true),
            _ => break,
        }
    }
    Some(scan.eat(is_fraction).is_some() || separated)
}

fn is_fraction(c: char) -> bool {
    matches!(c, '¼' | '½' | '¾' | '⅓' | '⅔' | '⅛')
}

const CURRENCIES: &[&str] = &["NIS", "USD", "EUR", "GBP", "ILS", "CHF", "JPY", "RUB", "EGP", "SAR", "AED"];

fn currency(scan: &mut Scan) -> bool {
    let symbol = |c| matches!(c, '$' | '€' | '£' | '¥' | '₪' | '₽' | '₹' | '₺' | '₴' | '₩' | '¢' | '\u{FDFC}');
    let mut dollars = *scan;
    if (1..=3).contains(&dollars.eat_all(|c| c.is_ascii_uppercase())) && dollars.literal("$") {
        *scan = dollars;
        return true;
    }
    scan.eat(symbol).is_some()
        || (scan.peek().is_some_and(|c| c.is_ascii_uppercase()) && CURRENCIES.iter().any(|code| scan.literal(code)))
}

/// Units, longest first where one begins another.
const UNITS: &[&str] = &[
    "km/h", "m/s", "kWh", "MWh", "GWh", "km²", "km2", "GHz", "MHz", "kHz", "mph", "kph", "bpm", "dpi", "fps", "rpm",
    "cm²", "cm", "mm", "km", "m²", "m³", "m2", "kg", "mg", "µg", "kW", "MW", "GW", "kV", "Hz", "KB", "MB", "GB", "TB",
    "kB", "Kb", "Mb", "Gb", "Mbps", "Gbps", "ml", "mL", "ft", "oz", "lb", "lbs", "px", "pt", "hp", "bn", "tn", "ms",
    "ns", "min", "hrs", "am", "pm", "kcal", "cal", "mAh", "dB", "in", "m", "g", "t", "l", "L", "W", "V", "A", "K", "M",
    "B", "k", "x", "s", "h",
];

fn unit(scan: &mut Scan, has_currency: bool) -> bool {
    let mut found = false;
    if scan.eat(|c| matches!(c, '%' | '‰' | '٪' | '+' | '″' | '′')).is_some() {
        return true;
    }
    if scan.eat(|c| c == '°').is_some() {
        scan.eat(|c| matches!(c, 'C' | 'F' | 'K'));
        return true;
    }
    let mut next = *scan;
    next.space();
    if next.eat(|c| c == '°').is_some() && next.eat(|c| matches!(c, 'C' | 'F')).is_some()
        || next.eat(|c| c == '%').is_some()
    {
        *scan = next;
        return true;
    }
    let mut next = *scan;
    let spaced = next.space();
    if let Some(end) = longest_unit(next).filter(|(length, _)| !spaced || *length > 1).map(|(_, end)| end) {
        (*scan, found) = (end, true);
    }
    let mut next = *scan;
    next.space();
    if !has_currency && currency(&mut next) && next.ends() {
        (*scan, found) = (next, true);
    }
    found
}

fn longest_unit(scan: Scan) -> Option<(usize, Scan)> {
    scan.peek().filter(|c| c.is_ascii_alphabetic() || *c == 'µ')?;
    let fits = |unit: &&str| {
        let mut end = scan;
        (end.literal(unit) && end.ends()).then_some((unit.len(), end))
    };
    UNITS.iter().filter_map(fits).max_by_key(|(length, _)| *length)
}

/// Two or more numbers, times or dates and what joins them: `5–10%`, `2008 – 2012`, `3:2`, `1/2`, `13:08–14:30`.
pub(super) fn range(scan: Scan) -> Option<Scan> {
    let mut end = part(scan)?.end;
    let mut joined = false;
    while let Some((next, joint)) = joint(end) {
        let Some(other) = part(next) else { break };
        if joint == ':' && !other.end.text[next.at..other.end.at].chars().all(|c| is_digit(c) || c == ',') {
            break;
        }
        (end, joined) = (other.end, true);
    }
    let mut more = tie_break(end);
    if joined
        && more.literal(", ")
        && let Some(sets) = range(more)
    {
        return Some(sets);
    }
    end = tie_break(end);
    let set = |part: &str| part.len() <= 5 && part.split(['-', '\u{2013}']).all(|games| matches!(games.len(), 1..=2));
    let mut more = end;
    if joined
        && more.space()
        && set(&scan.text[scan.at..end.at])
        && let Some(sets) = range(more)
        && scan.text[more.at..sets.at].split(' ').all(set)
    {
        return Some(sets);
    }
    let torn = end.rest().starts_with(['-', '/', ':']) && followed_by_digit(end);
    (joined && !torn).then_some(half_of_day(end))
}

/// The points of a tie-break after a set: ` (5)`.
fn tie_break(end: Scan) -> Scan {
    let mut points = end;
    points.space();
    let is_told = points.literal("(") && points.integer(2).is_some() && points.literal(")");
    if is_told { points } else { end }
}

fn followed_by_digit(scan: Scan) -> bool {
    scan.rest().chars().nth(1).is_some_and(is_digit)
}

/// A part of a range.
fn part(scan: Scan) -> Option<Quantity> {
    let whole = |end| Quantity { end, marked: true };
    day(scan).or_else(|| clock(scan)).map(whole).or_else(|| quantity(scan))
}

/// What joins the parts of a range. A dash may have a space at each side.
fn joint(scan: Scan) -> Option<(Scan, char)> {
    let mut next = scan;
    let spaced = next.space();
    let c =
        next.eat(|c| matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | ':' | '/' | '×' | '~' | '\u{05BE}'))?;
    let closed = next.space();
    (spaced == closed && !(spaced && matches!(c, ':' | '/'))).then_some((next, c))
}

/// A time of day: `13:08`, `1:08 PM`, `13h08`.
pub(super) fn time(scan: Scan) -> Option<Scan> {
    clock(scan)
}

fn clock(mut scan: Scan) -> Option<Scan> {
    let hour = scan.integer(2)?;
    let colon = scan.eat(|c| matches!(c, ':' | 'h'))?;
    let minute = two_digits(&mut scan)?;
    if hour > 24 || minute > 59 {
        return None;
    }
    let mut seconds = scan;
    if colon == ':' && seconds.literal(":") && two_digits(&mut seconds).is_some() {
        scan = seconds;
    }
    scan = half_of_day(scan);
    let more = scan.rest().starts_with(':') && followed_by_digit(scan);
    (scan.ends() && !more).then_some(scan)
}

/// What says which half of the day, or which zone, a time is of; where it ends.
fn half_of_day(scan: Scan) -> Scan {
    let mut noon = scan;
    noon.space();
    let is_said = ["AM", "PM", "am", "pm", "a.m.", "p.m.", "GMT", "UTC"].iter().any(|half| noon.literal(half));
    if is_said && noon.ends() { noon } else { scan }
}

fn two_digits(scan: &mut Scan) -> Option<u32> {
    let start = scan.at;
    scan.integer(2).filter(|_| scan.text[start..scan.at].chars().count() == 2)
}

/// A date, with a time before or after it where there is one: `30.12.2016, 13:08`, `2016-12-30T13:08`.
pub(super) fn date(scan: Scan) -> Option<Scan> {
    if let Some(mut end) = clock(scan) {
        end.literal(",");
        return end.space().then_some(end).and_then(day);
    }
    let end = day(scan).or_else(|| spelled_day(scan))?;
    let mut time = end;
    if time.literal("T") {
        let mut end = clock(time)?;
        let mut zone = end;
        if zone.literal("Z")
            || (zone.eat(|c| matches!(c, '+' | '-')).is_some() && clock(zone).map(|z| zone = z).is_some())
        {
            end = zone;
        }
        return Some(end);
    }
    time.literal(",");
    let spaced = time.space();
    let mut dashed = time;
    if spaced && dashed.eat(|c| matches!(c, '-' | '–' | '|')).is_some() && dashed.space() {
        time = dashed;
    }
    let time = spaced.then(|| range(time).filter(|_| clock(time).is_some()).or_else(|| clock(time))).flatten();
    Some(time.unwrap_or(end))
}

fn day(mut scan: Scan) -> Option<Scan> {
    let start = scan.at;
    let first = scan.integer(4)?;
    let year_first = scan.text[start..scan.at].chars().count() == 4;
    let separator = scan.eat(|c| matches!(c, '.' | '/' | '-'))?;
    let second = scan.integer(2)?;
    scan.eat(|c| c == separator)?;
    let third_start = scan.at;
    let third = scan.integer(4)?;
    let third_length = scan.text[third_start..scan.at].chars().count();
    let plausible = if year_first {
        (1..=12).contains(&second) && (1..=31).contains(&third) && third_length <= 2
    } else {
        let numbers = (1..=31).contains(&first) && (1..=31).contains(&second) && first.min(second) <= 12;
        numbers && matches!(third_length, 2 | 4)
    };
    let more = scan.rest().starts_with(separator) && followed_by_digit(scan);
    let ends = scan.ends() || scan.rest().starts_with('T');
    (plausible && ends && !more).then_some(scan)
}

const MONTHS: &[&str] = &[
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "Jun",
    "Jul",
    "Aug",
    "Sept",
    "Sep",
    "Oct",
    "Nov",
    "Dec",
];

/// A date with the name of the month: `March 4, 2019`, `4 March 2019`.
fn spelled_day(mut scan: Scan) -> Option<Scan> {
    scan.peek().filter(|c| is_digit(*c) || c.is_ascii_uppercase())?;
    let month = |scan: &mut Scan| {
        let found = MONTHS.iter().any(|month| scan.literal(month) && (scan.literal(".") || scan.ends()));
        found && scan.space()
    };
    let mut year;
    if month(&mut scan) {
        days(&mut scan)?;
        year = scan;
        year.literal(",");
    } else {
        days(&mut scan)?;
        let mut named = scan;
        if !(named.space() && MONTHS.iter().any(|month| named.literal(month) && named.ends())) {
            return None;
        }
        (scan, year) = (named, named);
    }
    let found = year.space() && year.digits() == 4 && year.ends();
    if found {
        scan = year;
    }
    scan.ends().then_some(scan)
}

/// A day of the month, or from one to another.
fn days(scan: &mut Scan) -> Option<()> {
    scan.integer(2)?;
    let mut last = *scan;
    if last.eat(|c| matches!(c, '-' | '\u{2013}')).is_some() && last.integer(2).is_some() {
        *scan = last;
    }
    Some(())
}

/// A telephone number: international, of a region, or a short Israeli one, `*2022`.
pub(super) fn phone(mut scan: Scan) -> Option<Scan> {
    if scan.literal("*") {
        let count = scan.digits();
        return ((3..=6).contains(&count) && scan.ends()).then_some(scan);
    }
    let start = scan.at;
    let mut international = scan.eat(|c| c == '+').is_some();
    let (mut count, mut groups, mut hyphens) = (0, 0, 0);
    let mut end = scan;
    loop {
        let bracket = scan.eat(|c| c == '(').is_some();
        international |= bracket && groups == 0 && scan.literal("+");
        let length = scan.digits();
        if length == 0 || (bracket && scan.eat(|c| c == ')').is_none()) {
            break;
        }
        (count, groups, end) = (count + length, groups + 1, scan);
        let spaced = scan.space();
        if !spaced {
            let hyphen = scan.eat(|c| matches!(c, '-' | '.' | '\u{2011}' | '\u{2010}' | '–')).is_some();
            hyphens += usize::from(hyphen);
            if !hyphen && !scan.rest().starts_with('(') && !bracket {
                break;
            }
        }
    }
    let printed = &end.text[start..end.at];
    let local = printed.starts_with(['0', '(']) || (printed.starts_with("1-") && hyphens >= 2);
    let fits = match (international, local) {
        (true, _) => (7..=15).contains(&count),
        (_, true) => {
            (8..=11).contains(&count) && groups >= 2 && (hyphens > 0 || groups >= 3 || printed.starts_with('('))
        }
        _ => (7..=11).contains(&count) && groups >= 3 && hyphens >= 2 && !printed.contains('.'),
    };
    let mut extension = end;
    if fits && [" ext. ", " ext ", " x", "x"].iter().any(|word| extension.literal(word)) && extension.digits() > 0 {
        end = extension;
    }
    (fits && end.ends()).then_some(end)
}

/// Degrees, minutes and seconds, or decimal degrees: `32°05′N 34°48′E`, `-33.86, 151.21`.
pub(super) fn coordinates(scan: Scan) -> Option<Scan> {
    let Some(mut end) = angle(scan) else {
        let mut end = decimal_degrees(scan)?;
        return end.literal(", ").then_some(end).and_then(decimal_degrees);
    };
    let mut next = end;
    next.literal(",");
    if next.space() {
        end = angle(next).unwrap_or(end);
    }
    Some(end)
}

fn decimal_degrees(mut scan: Scan) -> Option<Scan> {
    scan.eat(|c| matches!(c, '-' | '\u{2212}' | '+'));
    scan.integer(3).filter(|degrees| *degrees <= 180)?;
    (scan.literal(".") && scan.digits() >= 2 && scan.ends()).then_some(scan)
}

fn angle(mut scan: Scan) -> Option<Scan> {
    digits(&mut scan)?;
    scan.eat(|c| c == '°')?;
    for signs in [['′', '\'', '’'], ['″', '"', '”']] {
        let mut next = scan;
        next.space();
        if digits(&mut next).is_some() && next.eat(|c| signs.contains(&c)).is_some() {
            scan = next;
        }
    }
    scan.space();
    scan.eat(|c| matches!(c, 'N' | 'S' | 'E' | 'W'))?;
    scan.ends().then_some(scan)
}
