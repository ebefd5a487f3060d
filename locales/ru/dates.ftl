### Part of Targum, under MIT OR Apache-2.0. Names of months and days, and the small words of dates. The alternatives are abbreviations, other cases and other calendars' names of the same Gregorian month.

## Months of the Gregorian calendar.

date-month-1 = января
    .match-1 = январь
    .match-2 = янв

date-month-2 = февраля
    .match-1 = февраль
    .match-2 = фев
    .match-3 = февр

date-month-3 = марта
    .match-1 = март
    .match-2 = мар

date-month-4 = апреля
    .match-1 = апрель
    .match-2 = апр

date-month-5 = мая
    .match-1 = май

date-month-6 = июня
    .match-1 = июнь
    .match-2 = июн

date-month-7 = июля
    .match-1 = июль
    .match-2 = июл

date-month-8 = августа
    .match-1 = август
    .match-2 = авг

date-month-9 = сентября
    .match-1 = сентябрь
    .match-2 = сен
    .match-3 = сент

date-month-10 = октября
    .match-1 = октябрь
    .match-2 = окт

date-month-11 = ноября
    .match-1 = ноябрь
    .match-2 = ноя
    .match-3 = нояб

date-month-12 = декабря
    .match-1 = декабрь
    .match-2 = дек

## Days of the week, from Monday as in ISO 8601.

date-weekday-1 = понедельник
    .match-1 = пн
    .match-2 = пон

date-weekday-2 = вторник
    .match-1 = вт

date-weekday-3 = среда
    .match-1 = ср
    .match-2 = среду

date-weekday-4 = четверг
    .match-1 = чт
    .match-2 = чет

date-weekday-5 = пятница
    .match-1 = пт
    .match-2 = пятницу

date-weekday-6 = суббота
    .match-1 = сб
    .match-2 = субботу

date-weekday-7 = воскресенье
    .match-1 = вс
    .match-2 = воскр

## Small words that stand in a date.

# Before the hour.
date-word-at = в

# Before the day.
date-word-on = от
    .match-1 = числа

# Between day, month and year.
date-word-of = года
    .match-1 = г

# The hours before and after noon.
date-word-am = утра
    .match-1 = ночи

date-word-pm = вечера
    .match-1 = дня

date-word-noon = полдень
    .match-1 = в полдень

date-word-midnight = полночь
    .match-1 = в полночь

# Beside the hour.
date-word-hour = часов
    .match-1 = ч
    .match-2 = час
    .match-3 = часа
    .match-4 = мск
    .match-5 = по московскому времени

# Beside the year.
date-word-year = год
    .match-1 = г.
    .match-2 = году

# Endings of the day's number.
date-word-ordinal = -е
    .match-1 = -го
    .match-2 = го

date-word-today = сегодня

date-word-yesterday = вчера

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
