### Part of Targum, under MIT OR Apache-2.0. Names of months and days, and the small words of dates. The alternatives are abbreviations, other cases and other calendars' names of the same Gregorian month.

## Months of the Gregorian calendar.

date-month-1 = יאַנואַר
    .match-1 = יאַן׳

date-month-2 = פֿעברואַר
    .match-1 = פֿעב׳

date-month-3 = מאַרץ
    .match-1 = מערץ

date-month-4 = אַפּריל
    .match-1 = אפּר׳

date-month-5 = מײַ
    .match-1 = מאַי

date-month-6 = יוני

date-month-7 = יולי

date-month-8 = אויגוסט
    .match-1 = אויג׳

date-month-9 = סעפּטעמבער
    .match-1 = סעפּט׳

date-month-10 = אָקטאָבער
    .match-1 = אָקט׳

date-month-11 = נאָוועמבער
    .match-1 = נאָוו׳

date-month-12 = דעצעמבער
    .match-1 = דעצ׳

## Days of the week, from Monday as in ISO 8601.

date-weekday-1 = מאָנטיק
    .match-1 = מאנטאג

date-weekday-2 = דינסטיק
    .match-1 = דינסטאג

date-weekday-3 = מיטוואָך

date-weekday-4 = דאָנערשטיק
    .match-1 = דאנערשטאג

date-weekday-5 = פֿרײַטיק
    .match-1 = פרייטאג

date-weekday-6 = שבת
    .match-1 = שבת־קודש
    .match-2 = מוצאי־שבת

date-weekday-7 = זונטיק
    .match-1 = זונטאג

## Small words that stand in a date.

# Before the hour.
date-word-at = אום
    .match-1 = זייגער
    .match-2 = אַ זייגער

# Before the day.
date-word-on = דעם
    .match-1 = דער
    .match-2 = טאָג

# Between day, month and year.
date-word-of = פֿון

# The hours before and after noon.
date-word-am = אין דער פֿרי
    .match-1 = פֿאַר מיטאָג

date-word-pm = נאָך מיטאָג
    .match-1 = אין אָוונט
    .match-2 = בײַ נאַכט

date-word-noon = מיטאָג

date-word-midnight = האַלבע נאַכט

# Beside the hour.
date-word-hour = אַזייגער
    .match-1 = שעה

# Beside the year.
date-word-year = יאָר

# Endings of the day's number.
date-word-ordinal = טן
    .match-1 = סטן
    .match-2 = טער
    .match-3 = ־טן

date-word-today = הײַנט
    .match-1 = היינט

date-word-yesterday = נעכטן

## How a date is put together where CLDR has no names for the language.

# $day: number
# $month: text
# $year: number
date-day-month-year = דעם { NUMBER($day) }טן { $month } { $year }

# $weekday: text
# $day: number
# $month: text
# $year: number
date-weekday-day-month-year = { $weekday }, דעם { NUMBER($day) }טן { $month } { $year }

# $date: date
# $time: text
date-with-time = { DATETIME($date, dateStyle: "medium", timeStyle: "short") }, { $time }
