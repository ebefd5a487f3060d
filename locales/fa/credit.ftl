### Part of Targum, under MIT OR Apache-2.0. Credits are written as a short label and a name.

## Pictures: who made them.

# Under or beside a picture.
# $credit: person
credit = عکس: { $credit }
    .match-1 = عکاس: { $credit }
    .match-2 = عکس‌ها: { $credit }
    .match-3 = عکس از: { $credit }
    .match-4 = تصویر: { $credit }
    .match-5 = تصویر از: { $credit }
    .match-6 = منبع عکس: { $credit }
    .match-7 = منبع تصویر: { $credit }
    .match-8 = تصاویر: { $credit }
    .match-9 = عکس‌ها از: { $credit }
    .match-10 = عکاسان: { $credit }
    .match-11 = حق نشر عکس: { $credit }
    .match-12 = حق نشر عکس‌ها: { $credit }
    .match-13 = منبع عکس‌ها: { $credit }
    .match-14 = حقوق عکس: { $credit }
    .match-15 = توضیح تصویر، منبع عکس: { $credit }
    .match-16 = تصاویر از: { $credit }
    .match-17 = عکس و متن: { $credit }
    .match-18 = حق نشر تصویر: { $credit }
    .match-19 = عکس - { $credit }
    .match-20 = عکس / { $credit }
    .match-21 = عکس | { $credit }
    .match-22 = عکس © { $credit }
    .match-23 = تصویر - { $credit }
    .match-24 = تصویر / { $credit }
    .match-25 = تصویر | { $credit }
    .match-26 = تصویر © { $credit }
    .match-27 = عکاس - { $credit }
    .match-28 = عکاس / { $credit }
    .match-29 = عکاس | { $credit }
    .match-30 = عکاس © { $credit }
    .match-31 = حق نشر عکس - { $credit }
    .match-32 = حق نشر عکس / { $credit }
    .match-33 = حق نشر عکس | { $credit }
    .match-34 = حق نشر عکس © { $credit }
    .match-35 = منبع تصویر - { $credit }
    .match-36 = منبع تصویر / { $credit }
    .match-37 = منبع تصویر | { $credit }
    .match-38 = منبع تصویر © { $credit }
    .match-39 = عکس از { $credit }
    .match-40 = عکس‌ها از { $credit }
    .match-41 = تصویر از { $credit }
    .match-42 = منبع عکس { $credit }
    .match-43 = منبع تصویر { $credit }
    .match-44 = حق نشر عکس { $credit }
    .match-45 = منبع تصویر، { $credit }
    .match-46 = منبع عکس، { $credit }

# A picture lent by someone.
# $credit: person
credit-courtesy = با اجازهٔ { $credit }
    .match-1 = عکس با اجازه { $credit }
    .match-2 = عکس با اجازه: { $credit }
    .match-3 = با اجازه: { $credit }
    .match-4 = با سپاس از { $credit }
    .match-5 = با سپاس از: { $credit }
    .match-6 = عکس اهدایی { $credit }
    .match-7 = عکس اهدایی: { $credit }
    .match-8 = با کسب اجازه از { $credit }
    .match-9 = با کسب اجازه از: { $credit }
    .match-10 = عکس ارسالی از { $credit }
    .match-11 = عکس ارسالی از: { $credit }
    .match-12 = ارسالی از { $credit }
    .match-13 = ارسالی از: { $credit }
    .match-14 = عکس در اختیار گذاشته شده از سوی { $credit }
    .match-15 = عکس در اختیار گذاشته شده از سوی: { $credit }
    .match-16 = عکس دریافتی از { $credit }
    .match-17 = عکس دریافتی از: { $credit }
    .match-18 = عکس: با اجازه { $credit }
    .match-19 = عکس: اهدایی { $credit }
    .match-20 = عکس: ارسالی { $credit }

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
    .match-7 = طرح از: { $credit }
    .match-8 = کارتون از: { $credit }
    .match-9 = اثر: { $credit }
    .match-10 = کاریکاتوریست: { $credit }
    .match-11 = تصویرسازی از: { $credit }
    .match-12 = طرح از { $credit }
    .match-13 = کارتون از { $credit }
    .match-14 = تصویرسازی از { $credit }
    .match-15 = کاریکاتور از { $credit }

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
    .match-3 = تصویر برگرفته از: { $credit }
    .match-4 = برگرفته از: { $credit }
    .match-5 = تصویر گرفته‌شده از: { $credit }
    .match-6 = نمایی از ویدئو: { $credit }
    .match-7 = عکس از ویدیو: { $credit }
    .match-8 = نماگرفت: { $credit }
    .match-9 = تصویری از ویدیو: { $credit }
    .match-10 = تصویر برگرفته از { $credit }
    .match-11 = عکس برگرفته از { $credit }
    .match-12 = تصویر از ویدیوی { $credit }
    .match-13 = { $credit } (اسکرین‌شات)

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
    .match-3 = { $credit }/آسوشیتدپرس
    .match-4 = { $credit }/AP
    .match-5 = { $credit } - آسوشیتدپرس
    .match-6 = { $credit } - AP
    .match-7 = آسوشیتدپرس / { $credit }
    .match-8 = آسوشیتدپرس/{ $credit }
    .match-9 = آسوشیتدپرس - { $credit }
    .match-10 = AP / { $credit }
    .match-11 = AP/{ $credit }
    .match-12 = AP - { $credit }

# $credit: person
credit-afp = { $credit } / خبرگزاری فرانسه
    .match-1 = { $credit }، خبرگزاری فرانسه
    .match-2 = { $credit }، AFP
    .match-3 = { $credit }، فرانس‌پرس
    .match-4 = { $credit }، ای‌اف‌پی
    .match-5 = { $credit }/خبرگزاری فرانسه
    .match-6 = { $credit }/AFP
    .match-7 = { $credit }/فرانس‌پرس
    .match-8 = { $credit }/ای‌اف‌پی
    .match-9 = { $credit } - خبرگزاری فرانسه
    .match-10 = { $credit } - AFP
    .match-11 = { $credit } - فرانس‌پرس
    .match-12 = { $credit } - ای‌اف‌پی
    .match-13 = خبرگزاری فرانسه / { $credit }
    .match-14 = خبرگزاری فرانسه/{ $credit }
    .match-15 = خبرگزاری فرانسه - { $credit }
    .match-16 = AFP / { $credit }
    .match-17 = AFP/{ $credit }
    .match-18 = AFP - { $credit }

# $credit: person
credit-reuters = { $credit } / رویترز
    .match-1 = { $credit }، رویترز
    .match-2 = { $credit }/رویترز
    .match-3 = { $credit } - رویترز
    .match-4 = رویترز / { $credit }
    .match-5 = رویترز/{ $credit }
    .match-6 = رویترز - { $credit }

# $credit: person
credit-getty = { $credit } / گتی ایمیجز
    .match-1 = { $credit }، گتی ایمیجز
    .match-2 = { $credit }، گتی
    .match-3 = { $credit }، گتی ایمیج
    .match-4 = { $credit }، Getty Images
    .match-5 = { $credit }/گتی ایمیجز
    .match-6 = { $credit }/گتی
    .match-7 = { $credit }/گتی ایمیج
    .match-8 = { $credit }/Getty Images
    .match-9 = { $credit } - گتی ایمیجز
    .match-10 = { $credit } - گتی
    .match-11 = { $credit } - گتی ایمیج
    .match-12 = { $credit } - Getty Images
    .match-13 = گتی ایمیجز / { $credit }
    .match-14 = گتی ایمیجز/{ $credit }
    .match-15 = گتی ایمیجز - { $credit }
    .match-16 = Getty Images / { $credit }
    .match-17 = Getty Images/{ $credit }
    .match-18 = Getty Images - { $credit }

# $credit: person
credit-epa = { $credit } / EPA
    .match-1 = { $credit }، EPA
    .match-2 = { $credit }، ایرنا
    .match-3 = { $credit }، ایسنا
    .match-4 = { $credit }، مهر
    .match-5 = { $credit }، تسنیم
    .match-6 = { $credit }/EPA
    .match-7 = { $credit }/ایرنا
    .match-8 = { $credit }/ایسنا
    .match-9 = { $credit }/مهر
    .match-10 = { $credit }/تسنیم
    .match-11 = { $credit } - EPA
    .match-12 = { $credit } - ایرنا
    .match-13 = { $credit } - ایسنا
    .match-14 = { $credit } - مهر
    .match-15 = { $credit } - تسنیم
    .match-16 = EPA / { $credit }
    .match-17 = EPA/{ $credit }

## Captions that carry their credit.

# A caption and who made the picture, in one line.
# $caption: text
# $credit: person
caption-credit = { $caption } (عکس: { $credit })
    .match-1 = { $caption } (عکاس: { $credit })
    .match-2 = { $caption } (تصویر: { $credit })
    .match-3 = { $caption } (عکس از: { $credit })
    .match-4 = { $caption } (منبع: { $credit })
    .match-5 = { $caption } | عکس: { $credit }
    .match-6 = { $caption } | عکاس: { $credit }
    .match-7 = { $caption } | عکس از: { $credit }
    .match-8 = { $caption } | منبع عکس: { $credit }
    .match-9 = { $caption }. عکس: { $credit }
    .match-10 = { $caption }. عکاس: { $credit }
    .match-11 = { $caption }. عکس از: { $credit }
    .match-12 = { $caption }. منبع عکس: { $credit }
    .match-13 = { $caption } - عکس: { $credit }
    .match-14 = { $caption } - عکاس: { $credit }
    .match-15 = { $caption } - عکس از: { $credit }
    .match-16 = { $caption } - منبع عکس: { $credit }
    .match-17 = { $caption } / عکس: { $credit }
    .match-18 = { $caption } / عکاس: { $credit }
    .match-19 = { $caption } / عکس از: { $credit }
    .match-20 = { $caption } / منبع عکس: { $credit }
    .match-21 = { $caption } عکس: { $credit }
    .match-22 = { $caption } عکاس: { $credit }
    .match-23 = { $caption } عکس از: { $credit }
    .match-24 = { $caption } منبع عکس: { $credit }
    .match-25 = { $caption } (عکس از { $credit })

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
