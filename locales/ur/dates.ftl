### Part of Targum, under MIT OR Apache-2.0. Names of months and days, and the small words of dates. The alternatives are abbreviations, other cases and other calendars' names of the same Gregorian month.

## Months of the Gregorian calendar.

date-month-1 = جنوری

date-month-2 = فروری

date-month-3 = مارچ

date-month-4 = اپریل

date-month-5 = مئی

date-month-6 = جون

date-month-7 = جولائی

date-month-8 = اگست

date-month-9 = ستمبر

date-month-10 = اکتوبر

date-month-11 = نومبر

date-month-12 = دسمبر

## Days of the week, from Monday as in ISO 8601.

date-weekday-1 = پیر
    .match-1 = سوموار
    .match-2 = دوشنبہ

date-weekday-2 = منگل
    .match-1 = سہ شنبہ

date-weekday-3 = بدھ

date-weekday-4 = جمعرات

date-weekday-5 = جمعہ
    .match-1 = جمعۃ المبارک

date-weekday-6 = ہفتہ
    .match-1 = سنیچر
    .match-2 = شنبہ

date-weekday-7 = اتوار
    .match-1 = یکشنبہ

## Small words that stand in a date.

# Before the hour.
date-word-at = بوقت
    .match-1 = بجے

# Before the day.
date-word-on = بتاریخ
    .match-1 = مورخہ
    .match-2 = کو
    .match-3 = بروز

# Between day, month and year.
date-word-of = کے
    .match-1 = کی
    .match-2 = ماہ

# The hours before and after noon.
date-word-am = ق.د
    .match-1 = صبح
    .match-2 = قبل دوپہر

date-word-pm = ب.د
    .match-1 = شام
    .match-2 = سہ پہر
    .match-3 = رات
    .match-4 = بعد دوپہر

date-word-noon = دوپہر

date-word-midnight = آدھی رات

# Beside the hour.
date-word-hour = بجے
    .match-1 = پی ایس ٹی
    .match-2 = جی ایم ٹی
    .match-3 = بج کر

# Beside the year.
date-word-year = سنہ
    .match-1 = سال
    .match-2 = ء
    .match-3 = عیسوی

# Endings of the day's number.
date-word-ordinal = ویں
    .match-1 = واں

date-word-today = آج

date-word-yesterday = گزشتہ روز
    .match-1 = کل

## How a date is put together where CLDR has no names for the language.

# $day: number
# $month: text
# $year: number
date-day-month-year = { NUMBER($day) } { $month } { $year }

# $weekday: text
# $day: number
# $month: text
# $year: number
date-weekday-day-month-year = { $weekday }، { NUMBER($day) } { $month } { $year }

# $date: date
# $time: text
date-with-time = { DATETIME($date, dateStyle: "medium", timeStyle: "short") }، { $time }
