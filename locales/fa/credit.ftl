### Part of Targum, under MIT OR Apache-2.0. Credits are written as a short label and a name.

## Pictures: who made them.

# Under or beside a picture.
# $credit: person
credit = عکس: { $credit }
    .match-1 = عکاس: { $credit }
    .match-2 = عکس‌ها: { $credit }
    .match-3 = تصویر: { $credit }
    .match-4 = تصاویر: { $credit }
    .match-5 = عکاسان: { $credit }
    .match-6 = حق نشر عکس‌ها: { $credit }
    .match-7 = منبع عکس‌ها: { $credit }
    .match-8 = حقوق عکس: { $credit }
    .match-9 = توضیح تصویر، منبع عکس: { $credit }
    .match-10 = تصاویر از: { $credit }
    .match-11 = عکس و متن: { $credit }
    .match-12 = حق نشر تصویر: { $credit }
    .match-13 = عکس © { $credit }
    .match-14 = تصویر © { $credit }
    .match-15 = عکاس © { $credit }
    .match-16 = حق نشر عکس © { $credit }
    .match-17 = منبع تصویر © { $credit }
    .match-18 = عکس از { $credit }
    .match-19 = عکس‌ها از { $credit }
    .match-20 = تصویر از { $credit }
    .match-21 = منبع عکس { $credit }
    .match-22 = منبع تصویر { $credit }
    .match-23 = حق نشر عکس { $credit }
    .match-24 = منبع تصویر، { $credit }
    .match-25 = منبع عکس، { $credit }

# A picture lent by someone.
# $credit: person
credit-courtesy = با اجازهٔ { $credit }
    .match-1 = عکس با اجازه { $credit }
    .match-2 = با سپاس از { $credit }
    .match-3 = عکس اهدایی { $credit }
    .match-4 = با کسب اجازه از { $credit }
    .match-5 = عکس ارسالی از { $credit }
    .match-6 = ارسالی از { $credit }
    .match-7 = عکس در اختیار گذاشته شده از سوی { $credit }
    .match-8 = عکس دریافتی از { $credit }
    .match-9 = عکس: با اجازه { $credit }
    .match-10 = عکس: اهدایی { $credit }
    .match-11 = عکس: ارسالی { $credit }

# An older picture from the archive.
# $credit: person
credit-archive = عکس آرشیوی: { $credit }
    .match-1 = آرشیو: { $credit }
    .match-2 = عکس آرشیو: { $credit }
    .match-3 = عکس از آرشیو: { $credit }
    .match-4 = تصویر آرشیوی: { $credit }
    .match-5 = تصویر تزئینی: { $credit }
    .match-6 = عکس تزئینی: { $credit }
    .match-7 = عکس آرشیوی از: { $credit }
    .match-8 = عکس از بایگانی: { $credit }
    .match-9 = تصویر از آرشیو: { $credit }
    .match-10 = { $credit } (آرشیو)
    .match-11 = { $credit } (آرشیوی)
    .match-12 = { $credit } - آرشیو
    .match-13 = { $credit } (عکس آرشیوی)

# The same where nobody is named.
credit-archive-only = عکس آرشیوی
    .match-1 = آرشیو
    .match-2 = تصویر آرشیوی
    .match-3 = عکس از آرشیو
    .match-4 = تصویر از آرشیو
    .match-5 = عکس تزئینی
    .match-6 = عکس تزئینی است
    .match-7 = تصویر تزئینی است
    .match-8 = تصویر تزئینی
    .match-9 = عکس آرشیوی است
    .match-10 = تصویر آرشیوی است
    .match-11 = عکس از بایگانی

# A drawing.
# $credit: person
credit-illustration = طرح: { $credit }
    .match-1 = تصویرسازی: { $credit }
    .match-2 = تصویرگر: { $credit }
    .match-3 = کارتون: { $credit }
    .match-4 = کاریکاتور: { $credit }
    .match-5 = نقاشی: { $credit }
    .match-6 = طراح: { $credit }
    .match-7 = اثر: { $credit }
    .match-8 = کاریکاتوریست: { $credit }
    .match-9 = طرح از { $credit }
    .match-10 = کارتون از { $credit }
    .match-11 = تصویرسازی از { $credit }
    .match-12 = کاریکاتور از { $credit }

# A map, chart or table.
# $credit: person
credit-graphic = گرافیک: { $credit }
    .match-1 = اینفوگرافیک: { $credit }
    .match-2 = نقشه: { $credit }
    .match-3 = نمودار: { $credit }
    .match-4 = طراحی: { $credit }
    .match-5 = گرافیست: { $credit }
    .match-6 = اینفوگرافی: { $credit }
    .match-7 = نقشه از: { $credit }
    .match-8 = طراحی گرافیک: { $credit }

# A picture of a screen.
# $credit: person
credit-screenshot = عکس از صفحه: { $credit }
    .match-1 = اسکرین‌شات: { $credit }
    .match-2 = اسکرین شات: { $credit }
    .match-3 = برگرفته از: { $credit }
    .match-4 = تصویر گرفته‌شده از: { $credit }
    .match-5 = نمایی از ویدئو: { $credit }
    .match-6 = عکس از ویدیو: { $credit }
    .match-7 = نماگرفت: { $credit }
    .match-8 = تصویری از ویدیو: { $credit }
    .match-9 = تصویر برگرفته از { $credit }
    .match-10 = عکس برگرفته از { $credit }
    .match-11 = تصویر از ویدیوی { $credit }
    .match-12 = { $credit } (اسکرین‌شات)

# The same where nobody is named.
credit-screenshot-only = عکس از صفحه
    .match-1 = اسکرین‌شات
    .match-2 = اسکرین شات
    .match-3 = تصویر برگرفته از ویدئو
    .match-4 = عکس از ویدیو
    .match-5 = نماگرفت
    .match-6 = نمایی از ویدیو

# A film or recording.
# $credit: person
credit-video = ویدئو: { $credit }
    .match-1 = فیلم: { $credit }
    .match-2 = تصویربردار: { $credit }
    .match-3 = فیلمبردار: { $credit }
    .match-4 = تدوین: { $credit }
    .match-5 = تصویربردار و تدوینگر: { $credit }
    .match-6 = منبع ویدئو: { $credit }
    .match-7 = فیلم از: { $credit }
    .match-8 = ویدئو از: { $credit }
    .match-9 = صدا: { $credit }
    .match-10 = فیلم‌برداری: { $credit }

# Agencies are kept beside the name of the photographer.
# $credit: person
credit-ap = { $credit } / آسوشیتدپرس
    .match-1 = { $credit }، آسوشیتدپرس
    .match-2 = { $credit }، AP
    .match-3 = { $credit }/AP
    .match-4 = آسوشیتدپرس / { $credit }
    .match-5 = AP / { $credit }

# $credit: person
credit-afp = { $credit } / خبرگزاری فرانسه
    .match-1 = { $credit }، خبرگزاری فرانسه
    .match-2 = { $credit }، AFP
    .match-3 = { $credit }، فرانس‌پرس
    .match-4 = { $credit }، ای‌اف‌پی
    .match-5 = { $credit }/AFP
    .match-6 = { $credit }/فرانس‌پرس
    .match-7 = { $credit }/ای‌اف‌پی
    .match-8 = خبرگزاری فرانسه / { $credit }
    .match-9 = AFP / { $credit }

# $credit: person
credit-reuters = { $credit } / رویترز
    .match-1 = { $credit }، رویترز
    .match-2 = رویترز / { $credit }

# $credit: person
credit-getty = { $credit } / گتی ایمیجز
    .match-1 = { $credit }، گتی ایمیجز
    .match-2 = { $credit }، گتی
    .match-3 = { $credit }، گتی ایمیج
    .match-4 = { $credit }، Getty Images
    .match-5 = { $credit }/گتی
    .match-6 = { $credit }/گتی ایمیج
    .match-7 = { $credit }/Getty Images
    .match-8 = گتی ایمیجز / { $credit }
    .match-9 = Getty Images / { $credit }

# $credit: person
credit-epa = { $credit } / EPA
    .match-1 = { $credit }، EPA
    .match-2 = { $credit }، ایرنا
    .match-3 = { $credit }، ایسنا
    .match-4 = { $credit }، مهر
    .match-5 = { $credit }، تسنیم
    .match-6 = { $credit }/ایرنا
    .match-7 = { $credit }/ایسنا
    .match-8 = { $credit }/مهر
    .match-9 = { $credit }/تسنیم
    .match-10 = EPA / { $credit }

## Captions that carry their credit.

# A caption and who made the picture, in one line.
# $caption: text
# $credit: person
caption-credit = { $caption } (عکس: { $credit })
    .match-1 = { $caption } (عکاس: { $credit })
    .match-2 = { $caption } (تصویر: { $credit })
    .match-3 = { $caption } (منبع: { $credit })
    .match-4 = { $caption }. عکس: { $credit }
    .match-5 = { $caption }. عکاس: { $credit }
    .match-6 = { $caption }. عکس از: { $credit }
    .match-7 = { $caption }. منبع عکس: { $credit }
    .match-8 = { $caption } (عکس از { $credit })

# A caption whose picture was lent by someone.
# $caption: text
# $credit: person
caption-credit-courtesy = { $caption } (با اجازهٔ { $credit })
    .match-1 = { $caption } (عکس ارسالی از { $credit })

# A caption with an older picture.
# $caption: text
# $credit: person
caption-credit-archive = { $caption } (عکس آرشیوی: { $credit })
    .match-1 = { $caption } (آرشیو: { $credit })
    .match-2 = { $caption }. عکس آرشیوی: { $credit }

# A caption with a picture of a screen.
# $caption: text
# $credit: person
caption-credit-screenshot = { $caption } (عکس از صفحه: { $credit })
    .match-1 = { $caption } (برگرفته از { $credit })

# A caption with a drawing.
# $caption: text
# $credit: person
caption-credit-illustration = { $caption } (طرح: { $credit })
    .match-1 = { $caption } (طرح از { $credit })

# A caption with a photographer and an agency.
# $caption: text
# $credit: person
caption-credit-ap = { $caption } ({ $credit } / آسوشیتدپرس)
    .match-1 = { $caption }. { $credit } / آسوشیتدپرس

# $caption: text
# $credit: person
caption-credit-afp = { $caption } ({ $credit } / خبرگزاری فرانسه)
    .match-1 = { $caption }. { $credit } / خبرگزاری فرانسه

# $caption: text
# $credit: person
caption-credit-reuters = { $caption } ({ $credit } / رویترز)
    .match-1 = { $caption }. { $credit } / رویترز

# $caption: text
# $credit: person
caption-credit-getty = { $caption } ({ $credit } / گتی ایمیجز)
    .match-1 = { $caption }. { $credit } / گتی ایمیجز

# $caption: text
# $credit: person
caption-credit-epa = { $caption } ({ $credit } / EPA)
    .match-1 = { $caption }. { $credit } / EPA
