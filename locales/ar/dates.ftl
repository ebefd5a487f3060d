### Part of Targum, under MIT OR Apache-2.0. Names of months and days, and the small words of dates. The alternatives are abbreviations, other cases and other calendars' names of the same Gregorian month.

## Months of the Gregorian calendar.

date-month-1 = يناير
    .match-1 = كانون الثاني
    .match-2 = جانفي
    .match-3 = يناير/كانون الثاني
    .match-4 = كانون الثاني/يناير

date-month-2 = فبراير
    .match-1 = شباط
    .match-2 = فيفري
    .match-3 = فبراير/شباط
    .match-4 = شباط/فبراير

date-month-3 = مارس
    .match-1 = آذار
    .match-2 = مارس/آذار
    .match-3 = آذار/مارس

date-month-4 = أبريل
    .match-1 = نيسان
    .match-2 = أفريل
    .match-3 = أبريل/نيسان
    .match-4 = نيسان/أبريل

date-month-5 = مايو
    .match-1 = أيار
    .match-2 = ماي
    .match-3 = مايو/أيار
    .match-4 = أيار/مايو

date-month-6 = يونيو
    .match-1 = حزيران
    .match-2 = جوان
    .match-3 = يونيه
    .match-4 = يونيو/حزيران
    .match-5 = حزيران/يونيو

date-month-7 = يوليو
    .match-1 = تموز
    .match-2 = جويلية
    .match-3 = يوليه
    .match-4 = يوليوز
    .match-5 = يوليو/تموز
    .match-6 = تموز/يوليو

date-month-8 = أغسطس
    .match-1 = آب
    .match-2 = أوت
    .match-3 = غشت
    .match-4 = أغسطس/آب
    .match-5 = آب/أغسطس

date-month-9 = سبتمبر
    .match-1 = أيلول
    .match-2 = شتنبر
    .match-3 = سبتمبر/أيلول
    .match-4 = أيلول/سبتمبر

date-month-10 = أكتوبر
    .match-1 = تشرين الأول
    .match-2 = تشرين أول
    .match-3 = أكتوبر/تشرين الأول
    .match-4 = تشرين الأول/أكتوبر

date-month-11 = نوفمبر
    .match-1 = تشرين الثاني
    .match-2 = نونبر
    .match-3 = تشرين ثاني
    .match-4 = نوفمبر/تشرين الثاني
    .match-5 = تشرين الثاني/نوفمبر

date-month-12 = ديسمبر
    .match-1 = كانون الأول
    .match-2 = دجنبر
    .match-3 = كانون أول
    .match-4 = ديسمبر/كانون الأول
    .match-5 = كانون الأول/ديسمبر

## Days of the week, from Monday as in ISO 8601.

date-weekday-1 = الاثنين
    .match-1 = يوم الاثنين
    .match-2 = اثنين

date-weekday-2 = الثلاثاء
    .match-1 = يوم الثلاثاء
    .match-2 = ثلاثاء

date-weekday-3 = الأربعاء
    .match-1 = يوم الأربعاء

date-weekday-4 = الخميس
    .match-1 = يوم الخميس

date-weekday-5 = الجمعة
    .match-1 = يوم الجمعة

date-weekday-6 = السبت
    .match-1 = يوم السبت

date-weekday-7 = الأحد
    .match-1 = يوم الأحد

## Small words that stand in a date.

# Before the hour.
date-word-at = الساعة
    .match-1 = عند الساعة
    .match-2 = في الساعة
    .match-3 = على الساعة

# Before the day.
date-word-on = في
    .match-1 = بتاريخ
    .match-2 = يوم
    .match-3 = تاريخ

# Between day, month and year.
date-word-of = من

# The hours before and after noon.
date-word-am = ص
    .match-1 = صباحا
    .match-2 = قبل الظهر

date-word-pm = م
    .match-1 = مساء
    .match-2 = بعد الظهر
    .match-3 = ظهرا
    .match-4 = ليلا

date-word-noon = ظهرًا
    .match-1 = الظهر

date-word-midnight = منتصف الليل

# Beside the hour.
date-word-hour = بتوقيت
    .match-1 = بتوقيت القدس
    .match-2 = بتوقيت غرينتش
    .match-3 = غرينتش
    .match-4 = توقيت غرينتش
    .match-5 = بتوقيت مكة
    .match-6 = بتوقيت القاهرة

# Beside the year.
date-word-year = عام
    .match-1 = سنة
    .match-2 = للميلاد
    .match-3 = ميلادية
    .match-4 = ميلادي

# Endings of the day's number.
date-word-ordinal = الـ

date-word-today = اليوم

date-word-yesterday = أمس
    .match-1 = الأمس
    .match-2 = البارحة

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
