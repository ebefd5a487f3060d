### Part of Targum, under MIT OR Apache-2.0. Names of months and days, and the small words of dates. The alternatives are abbreviations, other cases and other calendars' names of the same Gregorian month.

## Months of the Gregorian calendar.

date-month-1 = janvier
    .match-1 = janv
    .match-2 = jan

date-month-2 = février
    .match-1 = févr
    .match-2 = fév

date-month-3 = mars
    .match-1 = mar

date-month-4 = avril
    .match-1 = avr

date-month-5 = mai

date-month-6 = juin
    .match-1 = jun

date-month-7 = juillet
    .match-1 = juil
    .match-2 = jul

date-month-8 = août
    .match-1 = aou

date-month-9 = septembre
    .match-1 = sept
    .match-2 = sep

date-month-10 = octobre
    .match-1 = oct

date-month-11 = novembre
    .match-1 = nov

date-month-12 = décembre
    .match-1 = déc

## Days of the week, from Monday as in ISO 8601.

date-weekday-1 = lundi
    .match-1 = lun

date-weekday-2 = mardi
    .match-1 = mar

date-weekday-3 = mercredi
    .match-1 = mer

date-weekday-4 = jeudi
    .match-1 = jeu

date-weekday-5 = vendredi
    .match-1 = ven

date-weekday-6 = samedi
    .match-1 = sam

date-weekday-7 = dimanche
    .match-1 = dim

## Small words that stand in a date.

# Before the hour.
date-word-at = à

# Before the day.
date-word-on = le
    .match-1 = du

# Between day, month and year.
date-word-of = de

# The hours before and after noon.
date-word-am = du matin
    .match-1 = am
    .match-2 = a.m.

date-word-pm = du soir
    .match-1 = de l’après-midi
    .match-2 = pm
    .match-3 = p.m.

date-word-noon = midi

date-word-midnight = minuit

# Beside the hour.
date-word-hour = heures
    .match-1 = h
    .match-2 = heure
    .match-3 = heure de Paris

# Beside the year.
date-word-year = année
    .match-1 = an

# Endings of the day's number.
date-word-ordinal = er
    .match-1 = e

date-word-today = aujourd’hui

date-word-yesterday = hier

## How a date is put together where CLDR has no names for the language.

# $day: number
# $month: text
# $year: number
date-day-month-year = { NUMBER($day) } { $month } { $year }

# $weekday: text
# $day: number
# $month: text
# $year: number
date-weekday-day-month-year = { $weekday } { NUMBER($day) } { $month } { $year }

# $date: date
# $time: text
date-with-time = { DATETIME($date, dateStyle: "medium", timeStyle: "short") }, { $time }
