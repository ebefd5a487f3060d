### Part of Targum, under MIT OR Apache-2.0. Names of months and days, and the small words of dates. The alternatives are abbreviations, other cases and other calendars' names of the same Gregorian month.

## Months of the Gregorian calendar.

date-month-1 = January
    .match-1 = Jan

date-month-2 = February
    .match-1 = Feb
    .match-2 = Febr

date-month-3 = March
    .match-1 = Mar

date-month-4 = April
    .match-1 = Apr

date-month-5 = May

date-month-6 = June
    .match-1 = Jun

date-month-7 = July
    .match-1 = Jul

date-month-8 = August
    .match-1 = Aug

date-month-9 = September
    .match-1 = Sep
    .match-2 = Sept

date-month-10 = October
    .match-1 = Oct

date-month-11 = November
    .match-1 = Nov

date-month-12 = December
    .match-1 = Dec

## Days of the week, from Monday as in ISO 8601.

date-weekday-1 = Monday
    .match-1 = Mon

date-weekday-2 = Tuesday
    .match-1 = Tue
    .match-2 = Tues

date-weekday-3 = Wednesday
    .match-1 = Wed
    .match-2 = Weds

date-weekday-4 = Thursday
    .match-1 = Thu
    .match-2 = Thur
    .match-3 = Thurs

date-weekday-5 = Friday
    .match-1 = Fri

date-weekday-6 = Saturday
    .match-1 = Sat

date-weekday-7 = Sunday
    .match-1 = Sun

## Small words that stand in a date.

# Before the hour.
date-word-at = at
    .match-1 = @

# Before the day.
date-word-on = on
    .match-1 = the

# Between day, month and year.
date-word-of = of

# The hours before and after noon.
date-word-am = am
    .match-1 = a.m.

date-word-pm = pm
    .match-1 = p.m.

date-word-noon = noon
    .match-1 = midday

date-word-midnight = midnight

# Beside the hour.
date-word-hour = hours
    .match-1 = o'clock
    .match-2 = hrs
    .match-3 = h

# Beside the year.
date-word-year = year
    .match-1 = AD
    .match-2 = CE

# Endings of the day's number.
date-word-ordinal = th
    .match-1 = st
    .match-2 = nd
    .match-3 = rd

date-word-today = today

date-word-yesterday = yesterday

## How a date is put together where CLDR has no names for the language.

# $day: number
# $month: text
# $year: number
date-day-month-year = { NUMBER($day) } { $month } { $year }

# $weekday: text
# $day: number
# $month: text
# $year: number
date-weekday-day-month-year = { $weekday }, { NUMBER($day) } { $month } { $year }

# $date: date
# $time: text
date-with-time = { DATETIME($date, dateStyle: "medium", timeStyle: "short") }, { $time }
