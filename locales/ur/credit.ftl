### Part of Targum, under MIT OR Apache-2.0. Credits are written as a short label and a name.

## Pictures: who made them.

# Under or beside a picture.
# $credit: person
credit = تصویر: { $credit }
    .match-1 = فوٹو: { $credit }
    .match-2 = تصاویر: { $credit }
    .match-3 = فوٹو گرافر: { $credit }
    .match-4 = فوٹوگرافر: { $credit }
    .match-5 = فوٹو بشکریہ: { $credit }
    .match-6 = عکس: { $credit }
    .match-7 = تصویر کا کریڈٹ: { $credit }
    .match-8 = فوٹو کریڈٹ: { $credit }
    .match-9 = فوٹوز: { $credit }
    .match-10 = کریڈٹ: { $credit }
    .match-11 = عکاسی: { $credit }
    .match-12 = فوٹو گرافی: { $credit }
    .match-13 = تصویر کے حقوق: { $credit }
    .match-14 = تصویر © { $credit }
    .match-15 = تصویر ، { $credit }
    .match-16 = فوٹو © { $credit }
    .match-17 = فوٹو ، { $credit }
    .match-18 = عکاسی © { $credit }
    .match-19 = عکاسی ، { $credit }
    .match-20 = تصویر کا ذریعہ © { $credit }
    .match-21 = تصویر کا ذریعہ ، { $credit }
    .match-22 = تصویر کا ذریعہ { $credit }
    .match-23 = تصویر از { $credit }
    .match-24 = فوٹو از { $credit }
    .match-25 = تصویر بشکریہ { $credit }

# A picture lent by someone.
# $credit: person
credit-courtesy = بشکریہ { $credit }
    .match-1 = تصویر بشکریہ { $credit }
    .match-2 = فوٹو بشکریہ { $credit }
    .match-3 = تصاویر بشکریہ { $credit }
    .match-4 = ویڈیو بشکریہ { $credit }
    .match-5 = تصویر: بشکریہ { $credit }
    .match-6 = فوٹو: بشکریہ { $credit }

# An older picture from the archive.
# $credit: person
credit-archive = فائل فوٹو: { $credit }
    .match-1 = فائل تصویر: { $credit }
    .match-2 = آرکائیو فوٹو: { $credit }
    .match-3 = تصویر فائل: { $credit }
    .match-4 = فائل: { $credit }
    .match-5 = آرکائیو: { $credit }
    .match-6 = علامتی تصویر: { $credit }
    .match-7 = { $credit } (فائل)
    .match-8 = { $credit } (فائل فوٹو)
    .match-9 = { $credit } / فائل
    .match-10 = { $credit } - فائل فوٹو

# The same where nobody is named.
credit-archive-only = فائل فوٹو
    .match-1 = فائل تصویر
    .match-2 = آرکائیو تصویر
    .match-3 = علامتی تصویر
    .match-4 = فائل
    .match-5 = تصویر فائل
    .match-6 = آرکائیو فوٹو
    .match-7 = تصویر محض نمائندگی کے لیے ہے

# A drawing.
# $credit: person
credit-illustration = خاکہ: { $credit }
    .match-1 = کارٹون: { $credit }
    .match-2 = السٹریشن: { $credit }
    .match-3 = مصور: { $credit }
    .match-4 = خاکہ نگار: { $credit }
    .match-5 = تصویری خاکہ: { $credit }
    .match-6 = کارٹونسٹ: { $credit }
    .match-7 = مصوری: { $credit }

# A map, chart or table.
# $credit: person
credit-graphic = گرافک: { $credit }
    .match-1 = گرافکس: { $credit }
    .match-2 = نقشہ: { $credit }
    .match-3 = انفوگرافک: { $credit }
    .match-4 = ڈیزائن: { $credit }
    .match-5 = چارٹ: { $credit }
    .match-6 = انفو گرافک: { $credit }

# A picture of a screen.
# $credit: person
credit-screenshot = سکرین شاٹ: { $credit }
    .match-1 = اسکرین شاٹ: { $credit }
    .match-2 = سکرین گریب: { $credit }
    .match-3 = ویڈیو سے لی گئی تصویر: { $credit }
    .match-4 = اسکرین گریب: { $credit }
    .match-5 = ویڈیو گریب: { $credit }
    .match-6 = { $credit } (سکرین شاٹ)
    .match-7 = { $credit } (اسکرین شاٹ)
    .match-8 = سکرین شاٹ بشکریہ { $credit }
    .match-9 = اسکرین شاٹ بشکریہ { $credit }
    .match-10 = { $credit } سکرین شاٹ
    .match-11 = { $credit } اسکرین شاٹ

# The same where nobody is named.
credit-screenshot-only = سکرین شاٹ
    .match-1 = اسکرین شاٹ
    .match-2 = ویڈیو سے لی گئی تصویر
    .match-3 = سکرین گریب
    .match-4 = ویڈیو گریب
    .match-5 = اسکرین گریب

# A film or recording.
# $credit: person
credit-video = ویڈیو: { $credit }
    .match-1 = ویڈیوز: { $credit }
    .match-2 = کیمرہ: { $credit }
    .match-3 = فلم بندی: { $credit }
    .match-4 = ایڈیٹنگ: { $credit }
    .match-5 = ویڈیو ایڈیٹنگ: { $credit }
    .match-6 = فلمنگ: { $credit }
    .match-7 = عکس بندی: { $credit }
    .match-8 = رپورٹر اور کیمرہ: { $credit }

# Agencies are kept beside the name of the photographer.
# $credit: person
credit-ap = { $credit } / اے پی
    .match-1 = { $credit }، اے پی
    .match-2 = { $credit }، AP
    .match-3 = { $credit }، ایسوسی ایٹڈ پریس
    .match-4 = { $credit }/AP
    .match-5 = { $credit }/ایسوسی ایٹڈ پریس
    .match-6 = اے پی / { $credit }
    .match-7 = AP / { $credit }

# $credit: person
credit-afp = { $credit } / اے ایف پی
    .match-1 = { $credit }، اے ایف پی
    .match-2 = { $credit }، AFP
    .match-3 = { $credit }/AFP
    .match-4 = اے ایف پی / { $credit }
    .match-5 = AFP / { $credit }

# $credit: person
credit-reuters = { $credit } / روئٹرز
    .match-1 = { $credit }، روئٹرز
    .match-2 = { $credit }، رائٹرز
    .match-3 = { $credit }، رائٹر
    .match-4 = { $credit }/رائٹرز
    .match-5 = { $credit }/رائٹر
    .match-6 = روئٹرز / { $credit }
    .match-7 = رائٹرز / { $credit }

# $credit: person
credit-getty = { $credit } / گیٹی امیجز
    .match-1 = { $credit }، گیٹی امیجز
    .match-2 = { $credit }، گیٹی
    .match-3 = { $credit }، Getty Images
    .match-4 = { $credit }، گیٹی امیجیز
    .match-5 = { $credit }/گیٹی
    .match-6 = { $credit }/Getty Images
    .match-7 = { $credit }/گیٹی امیجیز
    .match-8 = گیٹی امیجز / { $credit }
    .match-9 = Getty Images / { $credit }

# $credit: person
credit-epa = { $credit } / ای پی اے
    .match-1 = { $credit }، ای پی اے
    .match-2 = { $credit }، EPA
    .match-3 = { $credit }/EPA
    .match-4 = ای پی اے / { $credit }
    .match-5 = EPA / { $credit }

## Captions that carry their credit.

# A caption and who made the picture, in one line.
# $caption: text
# $credit: person
caption-credit = { $caption } (تصویر: { $credit })
    .match-1 = { $caption } (فوٹو: { $credit })
    .match-2 = { $caption } (تصویر بشکریہ: { $credit })
    .match-3 = { $caption } (عکس: { $credit })
    .match-4 = { $caption }. تصویر: { $credit }
    .match-5 = { $caption }. فوٹو: { $credit }
    .match-6 = { $caption } (تصویر { $credit })

# A caption whose picture was lent by someone.
# $caption: text
# $credit: person
caption-credit-courtesy = { $caption } (بشکریہ { $credit })
    .match-1 = { $caption } (تصویر بشکریہ { $credit })
    .match-2 = { $caption } (تصویر: بشکریہ { $credit })
    .match-3 = { $caption } (فوٹو بشکریہ { $credit })
    .match-4 = { $caption } (فوٹو: بشکریہ { $credit })

# A caption with an older picture.
# $caption: text
# $credit: person
caption-credit-archive = { $caption } (فائل فوٹو: { $credit })
    .match-1 = { $caption } (فائل: { $credit })

# A caption with a picture of a screen.
# $caption: text
# $credit: person
caption-credit-screenshot = { $caption } (سکرین شاٹ: { $credit })
    .match-1 = { $caption } (اسکرین شاٹ: { $credit })

# A caption with a drawing.
# $caption: text
# $credit: person
caption-credit-illustration = { $caption } (خاکہ: { $credit })
    .match-1 = { $caption } (کارٹون: { $credit })

# A caption with a photographer and an agency.
# $caption: text
# $credit: person
caption-credit-ap = { $caption } ({ $credit } / اے پی)
    .match-1 = { $caption }۔ { $credit } / اے پی

# $caption: text
# $credit: person
caption-credit-afp = { $caption } ({ $credit } / اے ایف پی)
    .match-1 = { $caption }۔ { $credit } / اے ایف پی

# $caption: text
# $credit: person
caption-credit-reuters = { $caption } ({ $credit } / روئٹرز)
    .match-1 = { $caption } ({ $credit } / رائٹرز)

# $caption: text
# $credit: person
caption-credit-getty = { $caption } ({ $credit } / گیٹی امیجز)
    .match-1 = { $caption }۔ { $credit } / گیٹی امیجز

# $caption: text
# $credit: person
caption-credit-epa = { $caption } ({ $credit } / ای پی اے)
    .match-1 = { $caption }۔ { $credit } / ای پی اے
