### Part of Targum, under MIT OR Apache-2.0. Names of months and days, and the small words of dates. The alternatives are abbreviations, other cases and other calendars' names of the same Gregorian month.

## Months of the Gregorian calendar.

date-month-1 = enero
    .match-1 = ene
    .match-2 = en

date-month-2 = febrero
    .match-1 = feb

date-month-3 = marzo
    .match-1 = mar

date-month-4 = abril
    .match-1 = abr

date-month-5 = mayo
    .match-1 = may

date-month-6 = junio
    .match-1 = jun

date-month-7 = julio
    .match-1 = jul

date-month-8 = agosto
    .match-1 = ago

date-month-9 = septiembre
    .match-1 = setiembre
    .match-2 = sep
    .match-3 = sept
    .match-4 = set

date-month-10 = octubre
    .match-1 = oct

date-month-11 = noviembre
    .match-1 = nov

date-month-12 = diciembre
    .match-1 = dic

## Days of the week, from Monday as in ISO 8601.

date-weekday-1 = lunes
    .match-1 = lun

date-weekday-2 = martes
    .match-1 = mar

date-weekday-3 = miércoles
    .match-1 = mié

date-weekday-4 = jueves
    .match-1 = jue

date-weekday-5 = viernes
    .match-1 = vie

date-weekday-6 = sábado
    .match-1 = sáb

date-weekday-7 = domingo
    .match-1 = dom

## Small words that stand in a date.

# Before the hour.
date-word-at = a las
    .match-1 = a la
    .match-2 = las

# Before the day.
date-word-on = el
    .match-1 = día

# Between day, month and year.
date-word-of = de
    .match-1 = del

# The hours before and after noon.
date-word-am = a. m.
    .match-1 = de la mañana
    .match-2 = am
    .match-3 = a.m.

date-word-pm = p. m.
    .match-1 = de la tarde
    .match-2 = de la noche
    .match-3 = pm
    .match-4 = p.m.

date-word-noon = mediodía
    .match-1 = del mediodía

date-word-midnight = medianoche

# Beside the hour.
date-word-hour = horas
    .match-1 = h
    .match-2 = hs
    .match-3 = hrs
    .match-4 = hora
    .match-5 = CEST
    .match-6 = CET

# Beside the year.
date-word-year = año
    .match-1 = d. C.

# Endings of the day's number.
date-word-ordinal = º
    .match-1 = °

date-word-today = hoy

date-word-yesterday = ayer
    .match-1 = anoche

## How a date is put together where CLDR has no names for the language.

# $day: number
# $month: text
# $year: number
date-day-month-year = { NUMBER($day) } de { $month } de { $year }

# $weekday: text
# $day: number
# $month: text
# $year: number
date-weekday-day-month-year = { $weekday }, { NUMBER($day) } de { $month } de { $year }

# $date: date
# $time: text
date-with-time = { DATETIME($date, dateStyle: "medium", timeStyle: "short") }, { $time }
