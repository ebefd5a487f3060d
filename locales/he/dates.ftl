### Part of Targum, under MIT OR Apache-2.0. Names of months and days, and the small words of dates. The alternatives are abbreviations, other cases and other calendars' names of the same Gregorian month.

## Months of the Gregorian calendar.

date-month-1 = ינואר
    .match-1 = ינו׳

date-month-2 = פברואר
    .match-1 = פבר׳
    .match-2 = פברואר׳

date-month-3 = מרץ
    .match-1 = מרס
    .match-2 = מארס

date-month-4 = אפריל
    .match-1 = אפר׳

date-month-5 = מאי

date-month-6 = יוני

date-month-7 = יולי

date-month-8 = אוגוסט
    .match-1 = אוג׳

date-month-9 = ספטמבר
    .match-1 = ספט׳

date-month-10 = אוקטובר
    .match-1 = אוק׳

date-month-11 = נובמבר
    .match-1 = נוב׳

date-month-12 = דצמבר
    .match-1 = דצמ׳
    .match-2 = דצ׳

## Days of the week, from Monday as in ISO 8601.

date-weekday-1 = יום שני
    .match-1 = שני
    .match-2 = יום ב׳
    .match-3 = ב׳

date-weekday-2 = יום שלישי
    .match-1 = שלישי
    .match-2 = יום ג׳
    .match-3 = ג׳

date-weekday-3 = יום רביעי
    .match-1 = רביעי
    .match-2 = יום ד׳
    .match-3 = ד׳

date-weekday-4 = יום חמישי
    .match-1 = חמישי
    .match-2 = יום ה׳
    .match-3 = ה׳

date-weekday-5 = יום שישי
    .match-1 = שישי
    .match-2 = יום ו׳
    .match-3 = ו׳

date-weekday-6 = שבת
    .match-1 = יום שבת
    .match-2 = מוצאי שבת
    .match-3 = מוצ״ש
    .match-4 = ש׳

date-weekday-7 = יום ראשון
    .match-1 = ראשון
    .match-2 = יום א׳
    .match-3 = א׳

## Small words that stand in a date.

# Before the hour.
date-word-at = בשעה
    .match-1 = שעה
    .match-2 = ב-
    .match-3 = ב

# Before the day.
date-word-on = בתאריך
    .match-1 = ביום
    .match-2 = תאריך
    .match-3 = יום
    .match-4 = ה-

# Between day, month and year.
date-word-of = ב
    .match-1 = ב-
    .match-2 = של
    .match-3 = לחודש

# The hours before and after noon.
date-word-am = לפנה״צ
    .match-1 = בבוקר
    .match-2 = לפני הצהריים
    .match-3 = לפנות בוקר

date-word-pm = אחה״צ
    .match-1 = אחר הצהריים
    .match-2 = בערב
    .match-3 = בלילה

date-word-noon = בצהריים
    .match-1 = צהריים

date-word-midnight = בחצות
    .match-1 = חצות

# Beside the hour.
date-word-hour = שעות
    .match-1 = שעון ישראל

# Beside the year.
date-word-year = שנת
    .match-1 = שנה
    .match-2 = לספירה

# Endings of the day's number.
date-word-ordinal = ה-
    .match-1 = ה

date-word-today = היום

date-word-yesterday = אתמול
    .match-1 = אמש

## How a date is put together where CLDR has no names for the language.

# $day: number
# $month: text
# $year: number
date-day-month-year = { NUMBER($day) } ב{ $month } { $year }

# $weekday: text
# $day: number
# $month: text
# $year: number
date-weekday-day-month-year = { $weekday }, { NUMBER($day) } ב{ $month } { $year }

# $date: date
# $time: text
date-with-time = { DATETIME($date, dateStyle: "medium", timeStyle: "short") }, { $time }
