### Part of Targum, under MIT OR Apache-2.0. Names of months and days, and the small words of dates. The alternatives are abbreviations, other cases and other calendars' names of the same Gregorian month.

## Months of the Gregorian calendar.

date-month-1 = ژانویه
    .match-1 = جنوری

date-month-2 = فوریه
    .match-1 = فبروری

date-month-3 = مارس
    .match-1 = مارچ

date-month-4 = آوریل
    .match-1 = اپریل

date-month-5 = مه
    .match-1 = می

date-month-6 = ژوئن
    .match-1 = جون

date-month-7 = ژوئیه
    .match-1 = جولای

date-month-8 = اوت
    .match-1 = آگوست
    .match-2 = اگست

date-month-9 = سپتامبر
    .match-1 = سپتمبر

date-month-10 = اکتبر
    .match-1 = اکتوبر

date-month-11 = نوامبر
    .match-1 = نومبر

date-month-12 = دسامبر
    .match-1 = دسمبر

## Days of the week, from Monday as in ISO 8601.

date-weekday-1 = دوشنبه

date-weekday-2 = سه‌شنبه
    .match-1 = سه شنبه

date-weekday-3 = چهارشنبه
    .match-1 = چهار شنبه

date-weekday-4 = پنجشنبه
    .match-1 = پنج شنبه

date-weekday-5 = جمعه
    .match-1 = آدینه

date-weekday-6 = شنبه

date-weekday-7 = یکشنبه
    .match-1 = یک شنبه

## Small words that stand in a date.

# Before the hour.
date-word-at = ساعت
    .match-1 = در ساعت

# Before the day.
date-word-on = در
    .match-1 = در تاریخ
    .match-2 = مورخ
    .match-3 = روز

# Between day, month and year.
date-word-of = ماه

# The hours before and after noon.
date-word-am = ق.ظ
    .match-1 = صبح
    .match-2 = بامداد
    .match-3 = قبل از ظهر
    .match-4 = پیش از ظهر

date-word-pm = ب.ظ
    .match-1 = بعد از ظهر
    .match-2 = عصر
    .match-3 = شب
    .match-4 = بعدازظهر

date-word-noon = ظهر
    .match-1 = نیمروز

date-word-midnight = نیمه‌شب

# Beside the hour.
date-word-hour = به وقت
    .match-1 = به وقت تهران
    .match-2 = به وقت گرینویچ
    .match-3 = گرینویچ

# Beside the year.
date-word-year = سال
    .match-1 = میلادی
    .match-2 = م

# Endings of the day's number.
date-word-ordinal = م
    .match-1 = مین

date-word-today = امروز

date-word-yesterday = دیروز
    .match-1 = دیشب

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
date-with-time = { DATETIME($date, dateStyle: "medium", timeStyle: "short") }، { $time }
