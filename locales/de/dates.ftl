### Part of Targum, under MIT OR Apache-2.0. Names of months and days, and the small words of dates. The alternatives are abbreviations, other cases and other calendars' names of the same Gregorian month.

## Months of the Gregorian calendar.

date-month-1 = Januar
    .match-1 = Jan
    .match-2 = Jänner

date-month-2 = Februar
    .match-1 = Feb
    .match-2 = Feber

date-month-3 = März
    .match-1 = Mär
    .match-2 = Mrz
    .match-3 = Maerz

date-month-4 = April
    .match-1 = Apr

date-month-5 = Mai

date-month-6 = Juni
    .match-1 = Jun

date-month-7 = Juli
    .match-1 = Jul

date-month-8 = August
    .match-1 = Aug

date-month-9 = September
    .match-1 = Sep
    .match-2 = Sept

date-month-10 = Oktober
    .match-1 = Okt

date-month-11 = November
    .match-1 = Nov

date-month-12 = Dezember
    .match-1 = Dez

## Days of the week, from Monday as in ISO 8601.

date-weekday-1 = Montag
    .match-1 = Mo

date-weekday-2 = Dienstag
    .match-1 = Di

date-weekday-3 = Mittwoch
    .match-1 = Mi

date-weekday-4 = Donnerstag
    .match-1 = Do

date-weekday-5 = Freitag
    .match-1 = Fr

date-weekday-6 = Samstag
    .match-1 = Sa
    .match-2 = Sonnabend

date-weekday-7 = Sonntag
    .match-1 = So

## Small words that stand in a date.

# Before the hour.
date-word-at = um

# Before the day.
date-word-on = am
    .match-1 = vom
    .match-2 = den
    .match-3 = der

# Between day, month and year.
date-word-of = des

# The hours before and after noon.
date-word-am = vormittags
    .match-1 = morgens
    .match-2 = früh

date-word-pm = nachmittags
    .match-1 = abends

date-word-noon = mittags
    .match-1 = Mittag

date-word-midnight = Mitternacht

# Beside the hour.
date-word-hour = Uhr
    .match-1 = h
    .match-2 = MEZ
    .match-3 = MESZ

# Beside the year.
date-word-year = Jahr
    .match-1 = n. Chr

# Endings of the day's number.
date-word-ordinal = .

date-word-today = heute

date-word-yesterday = gestern

## How a date is put together where CLDR has no names for the language.

# $day: number
# $month: text
# $year: number
date-day-month-year = { NUMBER($day) }. { $month } { $year }

# $weekday: text
# $day: number
# $month: text
# $year: number
date-weekday-day-month-year = { $weekday }, { NUMBER($day) }. { $month } { $year }

# $date: date
# $time: text
date-with-time = { DATETIME($date, dateStyle: "medium", timeStyle: "short") }, { $time } Uhr
