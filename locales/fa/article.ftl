### Part of Targum, under MIT OR Apache-2.0. Bylines and dates are one short line each, without a verb where the language can do without.

## Bylines: who wrote.

# Under the headline.
# $author: person
byline = نوشتهٔ { $author }
    .match-1 = نویسنده: { $author }
    .match-2 = نوشته: { $author }
    .match-3 = به قلم: { $author }
    .match-4 = بقلم: { $author }
    .match-5 = خبرنگار: { $author }
    .match-6 = گزارشگر: { $author }
    .match-7 = گزارش: { $author }
    .match-8 = گزارش از: { $author }
    .match-9 = نگارنده: { $author }
    .match-10 = نوشته شده توسط: { $author }
    .match-11 = مؤلف: { $author }
    .match-12 = تهیه و تنظیم: { $author }
    .match-13 = روزنامه‌نگار: { $author }
    .match-14 = نویسنده مطلب: { $author }
    .match-15 = یادداشت از: { $author }
    .match-16 = نوشتار: { $author }
    .match-17 = منتشر شده توسط: { $author }
    .match-18 = ارسال توسط: { $author }
    .match-19 = نویسنده مقاله: { $author }
    .match-20 = گزارش و عکس: { $author }
    .match-21 = گفت‌وگو از: { $author }
    .match-22 = گفت‌وگو: { $author }
    .match-23 = مصاحبه‌کننده: { $author }
    .match-24 = ارسال شده توسط: { $author }
    .match-25 = متن: { $author }
    .match-26 = نوشته‌ی { $author }
    .match-27 = به قلم { $author }
    .match-28 = بقلم { $author }
    .match-29 = گزارش از { $author }
    .match-30 = نوشته شده توسط { $author }
    .match-31 = گزارشی از { $author }
    .match-32 = مقاله‌ای از { $author }
    .match-33 = یادداشتی از { $author }
    .match-34 = منتشر شده توسط { $author }
    .match-35 = ارسال شده توسط { $author }
    .match-36 = گفت‌وگو از { $author }
    .match-37 = از خبرنگار ما: { $author }

# Two writers or more.
# $authors: persons
byline-and = نوشتهٔ { $authors }
    .match-1 = نویسندگان: { $authors }
    .match-2 = نوشته: { $authors }
    .match-3 = به قلم: { $authors }
    .match-4 = گزارش: { $authors }
    .match-5 = نویسنده: { $authors }
    .match-6 = خبرنگاران: { $authors }
    .match-7 = گزارش از: { $authors }
    .match-8 = به قلم { $authors }
    .match-9 = گزارش از { $authors }

# A writer with the help of another.
# $author: person
# $name: person
byline-with = نوشتهٔ { $author }، با همکاری { $name }
    .match-1 = نوشته { $author }، با مشارکت { $name }
    .match-2 = نوشته { $author }، به همراه { $name }
    .match-3 = نوشته { $author } با همکاری { $name }
    .match-4 = نوشته { $author } با مشارکت { $name }
    .match-5 = نوشته { $author } به همراه { $name }
    .match-6 = نویسنده: { $author }، با همکاری { $name }
    .match-7 = نویسنده: { $author }، با مشارکت { $name }
    .match-8 = نویسنده: { $author }، به همراه { $name }
    .match-9 = نویسنده: { $author } با همکاری { $name }
    .match-10 = نویسنده: { $author } با مشارکت { $name }
    .match-11 = نویسنده: { $author } به همراه { $name }
    .match-12 = به قلم { $author }، با همکاری { $name }
    .match-13 = به قلم { $author }، با مشارکت { $name }
    .match-14 = به قلم { $author }، به همراه { $name }
    .match-15 = به قلم { $author } با همکاری { $name }
    .match-16 = به قلم { $author } با مشارکت { $name }
    .match-17 = به قلم { $author } به همراه { $name }
    .match-18 = گزارش: { $author }، با همکاری { $name }
    .match-19 = گزارش: { $author }، با مشارکت { $name }
    .match-20 = گزارش: { $author }، به همراه { $name }
    .match-21 = گزارش: { $author } با همکاری { $name }
    .match-22 = گزارش: { $author } با مشارکت { $name }
    .match-23 = گزارش: { $author } به همراه { $name }

# A writer and where the report comes from.
# $author: person
# $place: place
byline-place = نوشتهٔ { $author }، { $place }
    .match-1 = نویسنده: { $author }، { $place }
    .match-2 = نویسنده: { $author } - { $place }
    .match-3 = نویسنده: { $author } | { $place }
    .match-4 = گزارش: { $author }، { $place }
    .match-5 = گزارش: { $author } - { $place }
    .match-6 = گزارش: { $author } | { $place }
    .match-7 = خبرنگار: { $author }، { $place }
    .match-8 = خبرنگار: { $author } - { $place }
    .match-9 = خبرنگار: { $author } | { $place }
    .match-10 = به قلم { $author }، { $place }
    .match-11 = به قلم { $author } - { $place }
    .match-12 = به قلم { $author } | { $place }
    .match-13 = { $author }، خبرنگار بی‌بی‌سی در { $place }
    .match-14 = { $author }، خبرنگار در { $place }
    .match-15 = { $author }، خبرنگار ما در { $place }
    .match-16 = { $author }، گزارش از { $place }
    .match-17 = { $author } - خبرنگار بی‌بی‌سی در { $place }
    .match-18 = { $author } - خبرنگار در { $place }
    .match-19 = { $author } - خبرنگار ما در { $place }
    .match-20 = { $author } - گزارش از { $place }

# A writer of the house.
# $author: person
byline-staff = { $author }، تحریریه
    .match-1 = { $author }، خبرنگار
    .match-2 = { $author }، روزنامه‌نگار
    .match-3 = { $author }، نویسنده
    .match-4 = { $author }، سردبیر
    .match-5 = { $author }، تحلیلگر
    .match-6 = { $author }، پژوهشگر
    .match-7 = { $author }، کارشناس
    .match-8 = { $author }، گزارشگر
    .match-9 = { $author }، نویسنده و پژوهشگر
    .match-10 = { $author }، تحلیلگر سیاسی
    .match-11 = { $author }، روزنامه نگار
    .match-12 = { $author }، بی‌بی‌سی فارسی
    .match-13 = { $author }، خبرنگار سیاسی
    .match-14 = { $author }، دبیر تحریریه
    .match-15 = { $author } | خبرنگار
    .match-16 = { $author } | روزنامه‌نگار
    .match-17 = { $author } | نویسنده
    .match-18 = { $author } | سردبیر
    .match-19 = { $author } | تحلیلگر
    .match-20 = { $author } | پژوهشگر
    .match-21 = { $author } | کارشناس
    .match-22 = { $author } | گزارشگر
    .match-23 = { $author } | نویسنده و پژوهشگر
    .match-24 = { $author } | تحلیلگر سیاسی
    .match-25 = { $author } | روزنامه نگار
    .match-26 = { $author } | بی‌بی‌سی فارسی
    .match-27 = { $author } | خبرنگار سیاسی
    .match-28 = { $author } | دبیر تحریریه
    .match-29 = { $author } - خبرنگار
    .match-30 = { $author } - روزنامه‌نگار
    .match-31 = { $author } - نویسنده
    .match-32 = { $author } - سردبیر
    .match-33 = { $author } - تحلیلگر
    .match-34 = { $author } - پژوهشگر
    .match-35 = { $author } - کارشناس
    .match-36 = { $author } - گزارشگر
    .match-37 = { $author } - نویسنده و پژوهشگر
    .match-38 = { $author } - تحلیلگر سیاسی
    .match-39 = { $author } - روزنامه نگار
    .match-40 = { $author } - بی‌بی‌سی فارسی
    .match-41 = { $author } - خبرنگار سیاسی
    .match-42 = { $author } - دبیر تحریریه
    .match-43 = خبرنگار ما { $author }
    .match-44 = گزارشگر ما { $author }

# A writer and the paper.
# $author: person
# $site: site
byline-site = نوشتهٔ { $author } برای { $site }
    .match-1 = { $author }، ویژه { $site }
    .match-2 = { $author }، اختصاصی برای { $site }
    .match-3 = { $author }، برای { $site }
    .match-4 = نویسنده: { $author }، ویژه { $site }
    .match-5 = به قلم { $author }، ویژه { $site }

# A writer and the date.
# $author: person
# $date: date
byline-date = نوشتهٔ { $author }، { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = نوشته { $author } | { $date }
    .match-2 = نوشته { $author } - { $date }
    .match-3 = نوشته { $author } در { $date }
    .match-4 = نوشته { $author }، در تاریخ { $date }
    .match-5 = نوشته { $author } در تاریخ { $date }
    .match-6 = نویسنده: { $author } | { $date }
    .match-7 = نویسنده: { $author } - { $date }
    .match-8 = نویسنده: { $author } در { $date }
    .match-9 = نویسنده: { $author }، در تاریخ { $date }
    .match-10 = نویسنده: { $author } در تاریخ { $date }
    .match-11 = به قلم { $author } | { $date }
    .match-12 = به قلم { $author } - { $date }
    .match-13 = به قلم { $author } در { $date }
    .match-14 = به قلم { $author }، در تاریخ { $date }
    .match-15 = به قلم { $author } در تاریخ { $date }
    .match-16 = نوشته شده توسط { $author } | { $date }
    .match-17 = نوشته شده توسط { $author } - { $date }
    .match-18 = نوشته شده توسط { $author } در { $date }
    .match-19 = نوشته شده توسط { $author }، در تاریخ { $date }
    .match-20 = نوشته شده توسط { $author } در تاریخ { $date }
    .match-21 = منتشر شده در { $date } توسط { $author }
    .match-22 = منتشر شده { $date } توسط { $author }
    .match-23 = ارسال شده توسط { $author } در { $date }
    .match-24 = ارسال شده توسط { $author } در تاریخ { $date }
    .match-25 = منتشر شده توسط { $author } در { $date }
    .match-26 = منتشر شده توسط { $author } در تاریخ { $date }
    .match-27 = { $date } | نویسنده: { $author }
    .match-28 = { $date } - نویسنده: { $author }
    .match-29 = { $date }، نویسنده: { $author }
    .match-30 = { $date } نویسنده: { $author }
    .match-31 = { $author } | تاریخ انتشار: { $date }
    .match-32 = { $author } | منتشر شده در { $date }

# Reporter and desk editor of an agency report.
# $author: person
# $name: person
byline-editing = نوشتهٔ { $author }؛ ویرایش: { $name }
    .match-1 = گزارش { $author }؛ ویرایش: { $name }
    .match-2 = گزارش { $author }؛ ویراستار: { $name }
    .match-3 = گزارش { $author }، ویرایش: { $name }
    .match-4 = گزارش { $author }، ویراستار: { $name }
    .match-5 = گزارش { $author } - ویرایش: { $name }
    .match-6 = گزارش { $author } - ویراستار: { $name }
    .match-7 = گزارش: { $author }؛ ویرایش: { $name }
    .match-8 = گزارش: { $author }؛ ویراستار: { $name }
    .match-9 = گزارش: { $author }، ویرایش: { $name }
    .match-10 = گزارش: { $author }، ویراستار: { $name }
    .match-11 = گزارش: { $author } - ویرایش: { $name }
    .match-12 = گزارش: { $author } - ویراستار: { $name }
    .match-13 = نویسنده { $author }؛ ویرایش: { $name }
    .match-14 = نویسنده { $author }؛ ویراستار: { $name }
    .match-15 = نویسنده { $author }، ویرایش: { $name }
    .match-16 = نویسنده { $author }، ویراستار: { $name }
    .match-17 = نویسنده { $author } - ویرایش: { $name }
    .match-18 = نویسنده { $author } - ویراستار: { $name }
    .match-19 = نویسنده: { $author }؛ ویرایش: { $name }
    .match-20 = نویسنده: { $author }؛ ویراستار: { $name }
    .match-21 = نویسنده: { $author }، ویرایش: { $name }
    .match-22 = نویسنده: { $author }، ویراستار: { $name }
    .match-23 = نویسنده: { $author } - ویرایش: { $name }
    .match-24 = نویسنده: { $author } - ویراستار: { $name }
    .match-25 = نوشته { $author }؛ ویراستار: { $name }
    .match-26 = نوشته { $author }، ویرایش: { $name }
    .match-27 = نوشته { $author }، ویراستار: { $name }
    .match-28 = نوشته { $author } - ویرایش: { $name }
    .match-29 = نوشته { $author } - ویراستار: { $name }
    .match-30 = نوشته: { $author }؛ ویرایش: { $name }
    .match-31 = نوشته: { $author }؛ ویراستار: { $name }
    .match-32 = نوشته: { $author }، ویرایش: { $name }
    .match-33 = نوشته: { $author }، ویراستار: { $name }
    .match-34 = نوشته: { $author } - ویرایش: { $name }
    .match-35 = نوشته: { $author } - ویراستار: { $name }

# The editor of a text.
# $name: person
byline-editor = ویرایش: { $name }
    .match-1 = ویراستار: { $name }
    .match-2 = سردبیر: { $name }
    .match-3 = دبیر: { $name }
    .match-4 = دبیر سرویس: { $name }
    .match-5 = تهیه‌کننده: { $name }
    .match-6 = ویرایش از: { $name }
    .match-7 = ویراستاری: { $name }
    .match-8 = سردبیر بخش: { $name }
    .match-9 = دبیر تحریریه: { $name }

# Those who helped.
# $authors: persons
byline-contributed = با همکاری { $authors } در تهیهٔ این گزارش
    .match-1 = در تهیه این گزارش مشارکت داشتند: { $authors }
    .match-2 = با همکاری: { $authors }
    .match-3 = همکاران این گزارش: { $authors }
    .match-4 = همکاران: { $authors }
    .match-5 = با مشارکت: { $authors }
    .match-6 = گزارش تکمیلی: { $authors }
    .match-7 = { $authors } در تهیه این گزارش همکاری کردند
    .match-8 = { $authors } در تهیه این گزارش مشارکت داشت
    .match-9 = { $authors } در تهیه این گزارش همکاری کرد
    .match-10 = { $authors } در این گزارش همکاری کرده‌اند
    .match-11 = در تهیه این گزارش مشارکت داشتند { $authors }
    .match-12 = در این گزارش همکاری داشتند { $authors }

# An article of opinion.
# $author: person
byline-opinion = دیدگاه: { $author }
    .match-1 = یادداشت: { $author }
    .match-2 = تحلیل: { $author }
    .match-3 = سرمقاله: { $author }
    .match-4 = ستون: { $author }
    .match-5 = نظر: { $author }
    .match-6 = یادداشت روز: { $author }
    .match-7 = مقاله وارده: { $author }
    .match-8 = نقد: { $author }
    .match-9 = نگاه: { $author }
    .match-10 = یادداشت مهمان: { $author }
    .match-11 = یادداشت | { $author }
    .match-12 = دیدگاه | { $author }
    .match-13 = تحلیل | { $author }

# No writer but agencies.
byline-agencies = خبرگزاری‌ها
    .match-1 = تحریریه
    .match-2 = هیئت تحریریه
    .match-3 = گروه خبر
    .match-4 = سرویس خبر
    .match-5 = گروه سیاسی
    .match-6 = سرویس سیاسی
    .match-7 = بخش خبر
    .match-8 = تیم تحریریه
    .match-9 = به گزارش خبرگزاری‌ها
    .match-10 = منابع خبری
    .match-11 = گزارش خبرگزاری‌ها
    .match-12 = گروه بین‌الملل
    .match-13 = سرویس بین‌الملل
    .match-14 = از خبرگزاری‌ها

# The link to other articles of the writer.
# $author: person
byline-more = مطالب دیگر { $author }
    .match-1 = همه مطالب { $author }
    .match-2 = همه نوشته‌های { $author }
    .match-3 = مطالب بیشتر از { $author }
    .match-4 = دیگر مطالب { $author }
    .match-5 = بیشتر از { $author }
    .match-6 = مقالات دیگر { $author }
    .match-7 = نوشته‌های دیگر { $author }
    .match-8 = همه مقالات { $author }
    .match-9 = نمایش همه نوشته‌های { $author }
    .match-10 = مشاهده همه مطالب { $author }
    .match-11 = مطالب بیشتر به قلم { $author }

# The link to follow the writer.
# $author: person
byline-follow = دنبال کردن { $author }
    .match-1 = دنبال کنید: { $author }
    .match-2 = تماس با نویسنده: { $author }
    .match-3 = { $author } را دنبال کنید
    .match-4 = { $author } را در توییتر دنبال کنید
    .match-5 = { $author } را در ایکس دنبال کنید

# The heading of a note about the writer.
byline-about = دربارهٔ نویسنده
    .match-1 = درباره نویسندگان
    .match-2 = درباره مولف
    .match-3 = معرفی نویسنده
    .match-4 = نویسنده این مطلب

## Dates: when it was published, and changed.

# The first publication.
# $date: date
published = انتشار: { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = تاریخ انتشار: { $date }
    .match-2 = منتشر شده: { $date }
    .match-3 = منتشر شده در: { $date }
    .match-4 = منتشرشده در: { $date }
    .match-5 = زمان انتشار: { $date }
    .match-6 = تاریخ: { $date }
    .match-7 = نشر: { $date }
    .match-8 = تاریخ نشر: { $date }
    .match-9 = تاریخ درج: { $date }
    .match-10 = نخستین انتشار: { $date }
    .match-11 = اولین انتشار: { $date }
    .match-12 = ارسال در: { $date }
    .match-13 = تاریخ ارسال: { $date }
    .match-14 = نوشته شده در: { $date }
    .match-15 = درج شده در: { $date }
    .match-16 = تاریخ مخابره: { $date }
    .match-17 = منتشر شد: { $date }
    .match-18 = تاریخ خبر: { $date }
    .match-19 = منتشر شده در تاریخ: { $date }
    .match-20 = ثبت شده در: { $date }
    .match-21 = تاریخ انتشار خبر: { $date }
    .match-22 = تاریخ انتشار مطلب: { $date }
    .match-23 = پخش: { $date }
    .match-24 = زمان مخابره: { $date }
    .match-25 = ساعت انتشار: { $date }
    .match-26 = تاریخ پخش: { $date }
    .match-27 = منتشر شده در { $date }
    .match-28 = منتشرشده در { $date }
    .match-29 = تاریخ انتشار { $date }
    .match-30 = منتشر شده در تاریخ { $date }
    .match-31 = زمان انتشار { $date }
    .match-32 = تاریخ نشر { $date }
    .match-33 = نوشته شده در { $date }
    .match-34 = ارسال شده در { $date }
    .match-35 = درج شده در { $date }
    .match-36 = انتشار { $date }
    .match-37 = منتشر شده { $date }
    .match-38 = نخستین انتشار { $date }
    .match-39 = اولین انتشار { $date }
    .match-40 = این مطلب در { $date } منتشر شد
    .match-41 = این مطلب در { $date } منتشر شده است
    .match-42 = این مقاله در { $date } منتشر شد
    .match-43 = این مقاله در { $date } منتشر شده است
    .match-44 = این خبر در { $date } منتشر شد
    .match-45 = این خبر در { $date } منتشر شده است
    .match-46 = این گزارش در { $date } منتشر شد
    .match-47 = این گزارش در { $date } منتشر شده است
    .match-48 = منتشرشده: { $date }
    .match-49 = انتشار در { $date }
    .match-50 = نشر در { $date }

# Published, and changed later.
# $date: date
# $updated: date
published-updated = انتشار: { DATETIME($date, dateStyle: "medium", timeStyle: "short") }، به‌روزرسانی: { DATETIME($updated, dateStyle: "medium", timeStyle: "short") }
    .match-1 = تاریخ انتشار: { $date } - به‌روز شده: { $updated }
    .match-2 = تاریخ انتشار: { $date } - به روز شده: { $updated }
    .match-3 = تاریخ انتشار: { $date } - آخرین به‌روزرسانی: { $updated }
    .match-4 = تاریخ انتشار: { $date } - به‌روزرسانی: { $updated }
    .match-5 = تاریخ انتشار: { $date } - به روزرسانی: { $updated }
    .match-6 = تاریخ انتشار: { $date } - بروزرسانی: { $updated }
    .match-7 = تاریخ انتشار: { $date } - به‌روز شده در: { $updated }
    .match-8 = تاریخ انتشار: { $date } - آخرین بروزرسانی: { $updated }
    .match-9 = تاریخ انتشار: { $date } - تاریخ به‌روزرسانی: { $updated }
    .match-10 = تاریخ انتشار: { $date } | به‌روز شده: { $updated }
    .match-11 = تاریخ انتشار: { $date } | به روز شده: { $updated }
    .match-12 = تاریخ انتشار: { $date } | آخرین به‌روزرسانی: { $updated }
    .match-13 = تاریخ انتشار: { $date } | به‌روزرسانی: { $updated }
    .match-14 = تاریخ انتشار: { $date } | به روزرسانی: { $updated }
    .match-15 = تاریخ انتشار: { $date } | بروزرسانی: { $updated }
    .match-16 = تاریخ انتشار: { $date } | به‌روز شده در: { $updated }
    .match-17 = تاریخ انتشار: { $date } | آخرین بروزرسانی: { $updated }
    .match-18 = تاریخ انتشار: { $date } | تاریخ به‌روزرسانی: { $updated }
    .match-19 = تاریخ انتشار: { $date }، به‌روز شده: { $updated }
    .match-20 = تاریخ انتشار: { $date }، به روز شده: { $updated }
    .match-21 = تاریخ انتشار: { $date }، آخرین به‌روزرسانی: { $updated }
    .match-22 = تاریخ انتشار: { $date }، به‌روزرسانی: { $updated }
    .match-23 = تاریخ انتشار: { $date }، به روزرسانی: { $updated }
    .match-24 = تاریخ انتشار: { $date }، بروزرسانی: { $updated }
    .match-25 = تاریخ انتشار: { $date }، به‌روز شده در: { $updated }
    .match-26 = تاریخ انتشار: { $date }، آخرین بروزرسانی: { $updated }
    .match-27 = تاریخ انتشار: { $date }، تاریخ به‌روزرسانی: { $updated }
    .match-28 = تاریخ انتشار: { $date } · به‌روز شده: { $updated }
    .match-29 = تاریخ انتشار: { $date } · به روز شده: { $updated }
    .match-30 = تاریخ انتشار: { $date } · آخرین به‌روزرسانی: { $updated }
    .match-31 = تاریخ انتشار: { $date } · به‌روزرسانی: { $updated }
    .match-32 = تاریخ انتشار: { $date } · به روزرسانی: { $updated }
    .match-33 = تاریخ انتشار: { $date } · بروزرسانی: { $updated }
    .match-34 = تاریخ انتشار: { $date } · به‌روز شده در: { $updated }
    .match-35 = تاریخ انتشار: { $date } · آخرین بروزرسانی: { $updated }
    .match-36 = تاریخ انتشار: { $date } · تاریخ به‌روزرسانی: { $updated }
    .match-37 = تاریخ انتشار: { $date } به‌روز شده: { $updated }
    .match-38 = تاریخ انتشار: { $date } به روز شده: { $updated }
    .match-39 = تاریخ انتشار: { $date } آخرین به‌روزرسانی: { $updated }
    .match-40 = تاریخ انتشار: { $date } به‌روزرسانی: { $updated }
    .match-41 = تاریخ انتشار: { $date } به روزرسانی: { $updated }
    .match-42 = تاریخ انتشار: { $date } بروزرسانی: { $updated }
    .match-43 = تاریخ انتشار: { $date } به‌روز شده در: { $updated }
    .match-44 = تاریخ انتشار: { $date } آخرین بروزرسانی: { $updated }
    .match-45 = تاریخ انتشار: { $date } تاریخ به‌روزرسانی: { $updated }
    .match-46 = انتشار: { $date } - به‌روز شده: { $updated }
    .match-47 = انتشار: { $date } - به روز شده: { $updated }
    .match-48 = انتشار: { $date } - آخرین به‌روزرسانی: { $updated }
    .match-49 = انتشار: { $date } - به‌روزرسانی: { $updated }
    .match-50 = انتشار: { $date } - به روزرسانی: { $updated }
    .match-51 = انتشار: { $date } - بروزرسانی: { $updated }
    .match-52 = انتشار: { $date } - به‌روز شده در: { $updated }
    .match-53 = انتشار: { $date } - آخرین بروزرسانی: { $updated }
    .match-54 = انتشار: { $date } - تاریخ به‌روزرسانی: { $updated }
    .match-55 = انتشار: { $date } | به‌روز شده: { $updated }
    .match-56 = انتشار: { $date } | به روز شده: { $updated }
    .match-57 = انتشار: { $date } | آخرین به‌روزرسانی: { $updated }
    .match-58 = انتشار: { $date } | به‌روزرسانی: { $updated }
    .match-59 = انتشار: { $date } | به روزرسانی: { $updated }
    .match-60 = انتشار: { $date } | بروزرسانی: { $updated }
    .match-61 = انتشار: { $date } | به‌روز شده در: { $updated }
    .match-62 = انتشار: { $date } | آخرین بروزرسانی: { $updated }
    .match-63 = انتشار: { $date } | تاریخ به‌روزرسانی: { $updated }
    .match-64 = انتشار: { $date }، به‌روز شده: { $updated }
    .match-65 = انتشار: { $date }، به روز شده: { $updated }
    .match-66 = انتشار: { $date }، آخرین به‌روزرسانی: { $updated }
    .match-67 = انتشار: { $date }، به روزرسانی: { $updated }
    .match-68 = انتشار: { $date }، بروزرسانی: { $updated }
    .match-69 = انتشار: { $date }، به‌روز شده در: { $updated }
    .match-70 = انتشار: { $date }، آخرین بروزرسانی: { $updated }
    .match-71 = انتشار: { $date }، تاریخ به‌روزرسانی: { $updated }
    .match-72 = انتشار: { $date } · به‌روز شده: { $updated }
    .match-73 = انتشار: { $date } · به روز شده: { $updated }
    .match-74 = انتشار: { $date } · آخرین به‌روزرسانی: { $updated }
    .match-75 = انتشار: { $date } · به‌روزرسانی: { $updated }
    .match-76 = انتشار: { $date } · به روزرسانی: { $updated }
    .match-77 = انتشار: { $date } · بروزرسانی: { $updated }
    .match-78 = انتشار: { $date } · به‌روز شده در: { $updated }
    .match-79 = انتشار: { $date } · آخرین بروزرسانی: { $updated }
    .match-80 = انتشار: { $date } · تاریخ به‌روزرسانی: { $updated }
    .match-81 = انتشار: { $date } به‌روز شده: { $updated }
    .match-82 = انتشار: { $date } به روز شده: { $updated }
    .match-83 = انتشار: { $date } آخرین به‌روزرسانی: { $updated }
    .match-84 = انتشار: { $date } به‌روزرسانی: { $updated }
    .match-85 = انتشار: { $date } به روزرسانی: { $updated }
    .match-86 = انتشار: { $date } بروزرسانی: { $updated }
    .match-87 = انتشار: { $date } به‌روز شده در: { $updated }
    .match-88 = انتشار: { $date } آخرین بروزرسانی: { $updated }
    .match-89 = انتشار: { $date } تاریخ به‌روزرسانی: { $updated }
    .match-90 = منتشر شده: { $date } - به‌روز شده: { $updated }
    .match-91 = منتشر شده: { $date } - به روز شده: { $updated }
    .match-92 = منتشر شده: { $date } - آخرین به‌روزرسانی: { $updated }
    .match-93 = منتشر شده: { $date } - به‌روزرسانی: { $updated }
    .match-94 = منتشر شده: { $date } - به روزرسانی: { $updated }
    .match-95 = منتشر شده: { $date } - بروزرسانی: { $updated }
    .match-96 = منتشر شده: { $date } - به‌روز شده در: { $updated }
    .match-97 = منتشر شده: { $date } - آخرین بروزرسانی: { $updated }
    .match-98 = منتشر شده: { $date } - تاریخ به‌روزرسانی: { $updated }
    .match-99 = منتشر شده: { $date } | به‌روز شده: { $updated }
    .match-100 = منتشر شده: { $date } | به روز شده: { $updated }
    .match-101 = منتشر شده: { $date } | آخرین به‌روزرسانی: { $updated }
    .match-102 = منتشر شده: { $date } | به‌روزرسانی: { $updated }
    .match-103 = منتشر شده: { $date } | به روزرسانی: { $updated }
    .match-104 = منتشر شده: { $date } | بروزرسانی: { $updated }
    .match-105 = منتشر شده: { $date } | به‌روز شده در: { $updated }
    .match-106 = منتشر شده: { $date } | آخرین بروزرسانی: { $updated }
    .match-107 = منتشر شده: { $date } | تاریخ به‌روزرسانی: { $updated }
    .match-108 = منتشر شده: { $date }، به‌روز شده: { $updated }
    .match-109 = منتشر شده: { $date }، به روز شده: { $updated }
    .match-110 = منتشر شده: { $date }، آخرین به‌روزرسانی: { $updated }
    .match-111 = منتشر شده: { $date }، به‌روزرسانی: { $updated }
    .match-112 = منتشر شده: { $date }، به روزرسانی: { $updated }
    .match-113 = منتشر شده: { $date }، بروزرسانی: { $updated }
    .match-114 = منتشر شده: { $date }، به‌روز شده در: { $updated }
    .match-115 = منتشر شده: { $date }، آخرین بروزرسانی: { $updated }
    .match-116 = منتشر شده: { $date }، تاریخ به‌روزرسانی: { $updated }
    .match-117 = منتشر شده: { $date } · به‌روز شده: { $updated }
    .match-118 = منتشر شده: { $date } · به روز شده: { $updated }
    .match-119 = منتشر شده: { $date } · آخرین به‌روزرسانی: { $updated }
    .match-120 = منتشر شده: { $date } · به‌روزرسانی: { $updated }
    .match-121 = منتشر شده: { $date } · به روزرسانی: { $updated }
    .match-122 = منتشر شده: { $date } · بروزرسانی: { $updated }
    .match-123 = منتشر شده: { $date } · به‌روز شده در: { $updated }
    .match-124 = منتشر شده: { $date } · آخرین بروزرسانی: { $updated }
    .match-125 = منتشر شده: { $date } · تاریخ به‌روزرسانی: { $updated }
    .match-126 = منتشر شده: { $date } به‌روز شده: { $updated }
    .match-127 = منتشر شده: { $date } به روز شده: { $updated }
    .match-128 = منتشر شده: { $date } آخرین به‌روزرسانی: { $updated }
    .match-129 = منتشر شده: { $date } به‌روزرسانی: { $updated }
    .match-130 = منتشر شده: { $date } به روزرسانی: { $updated }
    .match-131 = منتشر شده: { $date } بروزرسانی: { $updated }
    .match-132 = منتشر شده: { $date } به‌روز شده در: { $updated }
    .match-133 = منتشر شده: { $date } آخرین بروزرسانی: { $updated }
    .match-134 = منتشر شده: { $date } تاریخ به‌روزرسانی: { $updated }
    .match-135 = منتشر شده در: { $date } - به‌روز شده: { $updated }
    .match-136 = منتشر شده در: { $date } - به روز شده: { $updated }
    .match-137 = منتشر شده در: { $date } - آخرین به‌روزرسانی: { $updated }
    .match-138 = منتشر شده در: { $date } - به‌روزرسانی: { $updated }
    .match-139 = منتشر شده در: { $date } - به روزرسانی: { $updated }
    .match-140 = منتشر شده در: { $date } - بروزرسانی: { $updated }
    .match-141 = منتشر شده در: { $date } - به‌روز شده در: { $updated }
    .match-142 = منتشر شده در: { $date } - آخرین بروزرسانی: { $updated }
    .match-143 = منتشر شده در: { $date } - تاریخ به‌روزرسانی: { $updated }
    .match-144 = منتشر شده در: { $date } | به‌روز شده: { $updated }
    .match-145 = منتشر شده در: { $date } | به روز شده: { $updated }
    .match-146 = منتشر شده در: { $date } | آخرین به‌روزرسانی: { $updated }
    .match-147 = منتشر شده در: { $date } | به‌روزرسانی: { $updated }
    .match-148 = منتشر شده در: { $date } | به روزرسانی: { $updated }
    .match-149 = منتشر شده در: { $date } | بروزرسانی: { $updated }
    .match-150 = منتشر شده در: { $date } | به‌روز شده در: { $updated }
    .match-151 = منتشر شده در: { $date } | آخرین بروزرسانی: { $updated }
    .match-152 = منتشر شده در: { $date } | تاریخ به‌روزرسانی: { $updated }
    .match-153 = منتشر شده در: { $date }، به‌روز شده: { $updated }
    .match-154 = منتشر شده در: { $date }، به روز شده: { $updated }
    .match-155 = منتشر شده در: { $date }، آخرین به‌روزرسانی: { $updated }
    .match-156 = منتشر شده در: { $date }، به‌روزرسانی: { $updated }
    .match-157 = منتشر شده در: { $date }، به روزرسانی: { $updated }
    .match-158 = منتشر شده در: { $date }، بروزرسانی: { $updated }
    .match-159 = منتشر شده در: { $date }، به‌روز شده در: { $updated }
    .match-160 = منتشر شده در: { $date }، آخرین بروزرسانی: { $updated }
    .match-161 = منتشر شده در: { $date }، تاریخ به‌روزرسانی: { $updated }
    .match-162 = منتشر شده در: { $date } · به‌روز شده: { $updated }
    .match-163 = منتشر شده در: { $date } · به روز شده: { $updated }
    .match-164 = منتشر شده در: { $date } · آخرین به‌روزرسانی: { $updated }
    .match-165 = منتشر شده در: { $date } · به‌روزرسانی: { $updated }
    .match-166 = منتشر شده در: { $date } · به روزرسانی: { $updated }
    .match-167 = منتشر شده در: { $date } · بروزرسانی: { $updated }
    .match-168 = منتشر شده در: { $date } · به‌روز شده در: { $updated }
    .match-169 = منتشر شده در: { $date } · آخرین بروزرسانی: { $updated }
    .match-170 = منتشر شده در: { $date } · تاریخ به‌روزرسانی: { $updated }
    .match-171 = منتشر شده در: { $date } به‌روز شده: { $updated }
    .match-172 = منتشر شده در: { $date } به روز شده: { $updated }
    .match-173 = منتشر شده در: { $date } آخرین به‌روزرسانی: { $updated }
    .match-174 = منتشر شده در: { $date } به‌روزرسانی: { $updated }
    .match-175 = منتشر شده در: { $date } به روزرسانی: { $updated }
    .match-176 = منتشر شده در: { $date } بروزرسانی: { $updated }
    .match-177 = منتشر شده در: { $date } به‌روز شده در: { $updated }
    .match-178 = منتشر شده در: { $date } آخرین بروزرسانی: { $updated }
    .match-179 = منتشر شده در: { $date } تاریخ به‌روزرسانی: { $updated }
    .match-180 = زمان انتشار: { $date } - به‌روز شده: { $updated }
    .match-181 = زمان انتشار: { $date } - به روز شده: { $updated }
    .match-182 = زمان انتشار: { $date } - آخرین به‌روزرسانی: { $updated }
    .match-183 = زمان انتشار: { $date } - به‌روزرسانی: { $updated }
    .match-184 = زمان انتشار: { $date } - به روزرسانی: { $updated }
    .match-185 = زمان انتشار: { $date } - بروزرسانی: { $updated }
    .match-186 = زمان انتشار: { $date } - به‌روز شده در: { $updated }
    .match-187 = زمان انتشار: { $date } - آخرین بروزرسانی: { $updated }
    .match-188 = زمان انتشار: { $date } - تاریخ به‌روزرسانی: { $updated }
    .match-189 = زمان انتشار: { $date } | به‌روز شده: { $updated }
    .match-190 = زمان انتشار: { $date } | به روز شده: { $updated }
    .match-191 = زمان انتشار: { $date } | آخرین به‌روزرسانی: { $updated }
    .match-192 = زمان انتشار: { $date } | به‌روزرسانی: { $updated }
    .match-193 = زمان انتشار: { $date } | به روزرسانی: { $updated }
    .match-194 = زمان انتشار: { $date } | بروزرسانی: { $updated }
    .match-195 = زمان انتشار: { $date } | به‌روز شده در: { $updated }
    .match-196 = زمان انتشار: { $date } | آخرین بروزرسانی: { $updated }
    .match-197 = زمان انتشار: { $date } | تاریخ به‌روزرسانی: { $updated }
    .match-198 = زمان انتشار: { $date }، به‌روز شده: { $updated }
    .match-199 = زمان انتشار: { $date }، به روز شده: { $updated }
    .match-200 = زمان انتشار: { $date }، آخرین به‌روزرسانی: { $updated }
    .match-201 = زمان انتشار: { $date }، به‌روزرسانی: { $updated }
    .match-202 = زمان انتشار: { $date }، به روزرسانی: { $updated }
    .match-203 = زمان انتشار: { $date }، بروزرسانی: { $updated }
    .match-204 = زمان انتشار: { $date }، به‌روز شده در: { $updated }
    .match-205 = زمان انتشار: { $date }، آخرین بروزرسانی: { $updated }
    .match-206 = زمان انتشار: { $date }، تاریخ به‌روزرسانی: { $updated }
    .match-207 = زمان انتشار: { $date } · به‌روز شده: { $updated }
    .match-208 = زمان انتشار: { $date } · به روز شده: { $updated }
    .match-209 = زمان انتشار: { $date } · آخرین به‌روزرسانی: { $updated }
    .match-210 = زمان انتشار: { $date } · به‌روزرسانی: { $updated }
    .match-211 = زمان انتشار: { $date } · به روزرسانی: { $updated }
    .match-212 = زمان انتشار: { $date } · بروزرسانی: { $updated }
    .match-213 = زمان انتشار: { $date } · به‌روز شده در: { $updated }
    .match-214 = زمان انتشار: { $date } · آخرین بروزرسانی: { $updated }
    .match-215 = زمان انتشار: { $date } · تاریخ به‌روزرسانی: { $updated }
    .match-216 = زمان انتشار: { $date } به‌روز شده: { $updated }
    .match-217 = زمان انتشار: { $date } به روز شده: { $updated }
    .match-218 = زمان انتشار: { $date } آخرین به‌روزرسانی: { $updated }
    .match-219 = زمان انتشار: { $date } به‌روزرسانی: { $updated }
    .match-220 = زمان انتشار: { $date } به روزرسانی: { $updated }
    .match-221 = زمان انتشار: { $date } بروزرسانی: { $updated }
    .match-222 = زمان انتشار: { $date } به‌روز شده در: { $updated }
    .match-223 = زمان انتشار: { $date } آخرین بروزرسانی: { $updated }
    .match-224 = زمان انتشار: { $date } تاریخ به‌روزرسانی: { $updated }
    .match-225 = منتشر شده در { $date }، به‌روز شده در { $updated }
    .match-226 = منتشر شده در { $date }، به‌روزرسانی در { $updated }
    .match-227 = منتشر شده در { $date } - به‌روز شده در { $updated }
    .match-228 = منتشر شده در { $date } - به‌روزرسانی در { $updated }
    .match-229 = منتشر شده در { $date } | به‌روز شده در { $updated }
    .match-230 = منتشر شده در { $date } | به‌روزرسانی در { $updated }
    .match-231 = منتشر شده در { $date } به‌روز شده در { $updated }
    .match-232 = منتشر شده در { $date } به‌روزرسانی در { $updated }
    .match-233 = انتشار { $date }، به‌روز شده در { $updated }
    .match-234 = انتشار { $date }، به‌روزرسانی در { $updated }
    .match-235 = انتشار { $date } - به‌روز شده در { $updated }
    .match-236 = انتشار { $date } - به‌روزرسانی در { $updated }
    .match-237 = انتشار { $date } | به‌روز شده در { $updated }
    .match-238 = انتشار { $date } | به‌روزرسانی در { $updated }
    .match-239 = انتشار { $date } به‌روز شده در { $updated }
    .match-240 = انتشار { $date } به‌روزرسانی در { $updated }
    .match-241 = { $date } - به‌روز شده: { $updated }
    .match-242 = { $date } - به‌روز شده { $updated }
    .match-243 = { $date } - به‌روزرسانی: { $updated }
    .match-244 = { $date } - به‌روزرسانی { $updated }
    .match-245 = { $date } - به‌روز شده در: { $updated }
    .match-246 = { $date } - به‌روز شده در { $updated }
    .match-247 = { $date } - آخرین به‌روزرسانی: { $updated }
    .match-248 = { $date } - آخرین به‌روزرسانی { $updated }
    .match-249 = { $date } | به‌روز شده: { $updated }
    .match-250 = { $date } | به‌روز شده { $updated }
    .match-251 = { $date } | به‌روزرسانی: { $updated }
    .match-252 = { $date } | به‌روزرسانی { $updated }
    .match-253 = { $date } | به‌روز شده در: { $updated }
    .match-254 = { $date } | به‌روز شده در { $updated }
    .match-255 = { $date } | آخرین به‌روزرسانی: { $updated }
    .match-256 = { $date } | آخرین به‌روزرسانی { $updated }
    .match-257 = { $date }، به‌روز شده: { $updated }
    .match-258 = { $date }، به‌روز شده { $updated }
    .match-259 = { $date }، به‌روزرسانی: { $updated }
    .match-260 = { $date }، به‌روزرسانی { $updated }
    .match-261 = { $date }، به‌روز شده در: { $updated }
    .match-262 = { $date }، به‌روز شده در { $updated }
    .match-263 = { $date }، آخرین به‌روزرسانی: { $updated }
    .match-264 = { $date }، آخرین به‌روزرسانی { $updated }
    .match-265 = { $date } به‌روز شده: { $updated }
    .match-266 = { $date } به‌روز شده { $updated }
    .match-267 = { $date } به‌روزرسانی: { $updated }
    .match-268 = { $date } به‌روزرسانی { $updated }
    .match-269 = { $date } به‌روز شده در: { $updated }
    .match-270 = { $date } به‌روز شده در { $updated }
    .match-271 = { $date } آخرین به‌روزرسانی: { $updated }
    .match-272 = { $date } آخرین به‌روزرسانی { $updated }

# The last change.
# $date: date
updated = به‌روزرسانی: { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = به‌روز شده: { $date }
    .match-2 = به روز شده: { $date }
    .match-3 = به‌روز شده در: { $date }
    .match-4 = به روز شده در: { $date }
    .match-5 = به‌روزشده در: { $date }
    .match-6 = آخرین به‌روزرسانی: { $date }
    .match-7 = آخرین به روز رسانی: { $date }
    .match-8 = آخرین به روزرسانی: { $date }
    .match-9 = آخرین بروزرسانی: { $date }
    .match-10 = بروزرسانی: { $date }
    .match-11 = به روزرسانی: { $date }
    .match-12 = به روز رسانی: { $date }
    .match-13 = تاریخ به‌روزرسانی: { $date }
    .match-14 = زمان به‌روزرسانی: { $date }
    .match-15 = آخرین ویرایش: { $date }
    .match-16 = آخرین تغییر: { $date }
    .match-17 = ویرایش شده در: { $date }
    .match-18 = آخرین به‌روزرسانی در: { $date }
    .match-19 = بروز شده: { $date }
    .match-20 = بروزرسانی شده در: { $date }
    .match-21 = تاریخ بروزرسانی: { $date }
    .match-22 = آپدیت: { $date }
    .match-23 = روزآمد شده: { $date }
    .match-24 = روزآمد شده در: { $date }
    .match-25 = به‌روز شده در { $date }
    .match-26 = به روز شده در { $date }
    .match-27 = به‌روزشده در { $date }
    .match-28 = به‌روز شده { $date }
    .match-29 = به‌روزرسانی شده در { $date }
    .match-30 = بروزرسانی شده در { $date }
    .match-31 = بروز شده در { $date }
    .match-32 = آخرین به‌روزرسانی { $date }
    .match-33 = آخرین به‌روزرسانی در { $date }
    .match-34 = آخرین بروزرسانی { $date }
    .match-35 = آخرین ویرایش در { $date }
    .match-36 = به‌روزرسانی در { $date }
    .match-37 = روزآمد شده در { $date }
    .match-38 = آخرین تغییر در { $date }
    .match-39 = به‌روزرسانی { $date }
    .match-40 = به‌روزرسانی: { $date }
    .match-41 = به‌روزرسانی شده { $date }
    .match-42 = به‌روزرسانی شده: { $date }
    .match-43 = بروزرسانی { $date }
    .match-44 = به‌روزشده { $date }
    .match-45 = به‌روزشده: { $date }
    .match-46 = روزآمد شده { $date }
    .match-47 = آخرین ویرایش { $date }
    .match-48 = بروز شده { $date }

# Published so long ago.
# $minutes: number
published-minutes-ago = { $minutes ->
    [one] { NUMBER($minutes) } دقیقه پیش
   *[other] { NUMBER($minutes) } دقیقه پیش
  }
    .match-1 = { $minutes } دقیقه قبل
    .match-2 = یک دقیقه پیش
    .match-3 = یک دقیقه قبل
    .match-4 = انتشار { $minutes } دقیقه پیش
    .match-5 = انتشار { $minutes } دقیقه قبل
    .match-6 = انتشار: { $minutes } دقیقه پیش
    .match-7 = انتشار: { $minutes } دقیقه قبل
    .match-8 = منتشر شده { $minutes } دقیقه پیش
    .match-9 = منتشر شده { $minutes } دقیقه قبل
    .match-10 = منتشر شده: { $minutes } دقیقه پیش
    .match-11 = منتشر شده: { $minutes } دقیقه قبل

# $count: number
published-hours-ago = { $count ->
    [one] { NUMBER($count) } ساعت پیش
   *[other] { NUMBER($count) } ساعت پیش
  }
    .match-1 = { $count } ساعت قبل
    .match-2 = یک ساعت پیش
    .match-3 = یک ساعت قبل
    .match-4 = انتشار { $count } ساعت پیش
    .match-5 = انتشار { $count } ساعت قبل
    .match-6 = انتشار: { $count } ساعت پیش
    .match-7 = انتشار: { $count } ساعت قبل
    .match-8 = منتشر شده { $count } ساعت پیش
    .match-9 = منتشر شده { $count } ساعت قبل
    .match-10 = منتشر شده: { $count } ساعت پیش
    .match-11 = منتشر شده: { $count } ساعت قبل

# $count: number
published-days-ago = { $count ->
    [one] { NUMBER($count) } روز پیش
   *[other] { NUMBER($count) } روز پیش
  }
    .match-1 = { $count } روز قبل
    .match-2 = یک روز پیش
    .match-3 = یک روز قبل

# $count: number
published-weeks-ago = { $count ->
    [one] { NUMBER($count) } هفته پیش
   *[other] { NUMBER($count) } هفته پیش
  }
    .match-1 = { $count } هفته قبل
    .match-2 = یک هفته پیش
    .match-3 = یک هفته قبل

# Published this minute.
published-now = هم‌اکنون
    .match-1 = همین حالا
    .match-2 = لحظاتی پیش
    .match-3 = چند لحظه پیش
    .match-4 = اکنون
    .match-5 = چند ثانیه پیش
    .match-6 = همین الان
    .match-7 = هم اکنون
    .match-8 = دقایقی پیش

# Published today or yesterday, with the hour.
# $date: date
published-today = امروز، { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = امروز ساعت { $date }
    .match-2 = امروز - { $date }
    .match-3 = امروز | { $date }
    .match-4 = منتشر شده امروز، { $date }
    .match-5 = منتشر شده امروز ساعت { $date }
    .match-6 = منتشر شده امروز { $date }

# $date: date
published-yesterday = دیروز، { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = دیروز ساعت { $date }
    .match-2 = دیروز - { $date }
    .match-3 = دیروز | { $date }
    .match-4 = منتشر شده دیروز، { $date }
    .match-5 = منتشر شده دیروز ساعت { $date }
    .match-6 = منتشر شده دیروز { $date }

# An old article.
# $count: number
published-years = { $count ->
    [one] بیش از { NUMBER($count) } سال از انتشار این مطلب می‌گذرد
   *[other] بیش از { NUMBER($count) } سال از انتشار این مطلب می‌گذرد
  }
    .match-1 = این مطلب بیش از { $count } سال پیش منتشر شده است
    .match-2 = این مقاله بیش از { $count } سال پیش منتشر شده است
    .match-3 = این خبر بیش از { $count } سال پیش منتشر شده است

# Where else it was published.
# $site: site
# $date: date
published-print = منتشرشده در { $site }، { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = منتشر شده در روزنامه { $site }، { $date }
    .match-2 = منتشر شده در روزنامه { $site } در تاریخ { $date }
    .match-3 = منتشر شده در روزنامه { $site } - { $date }
    .match-4 = منتشر شده در مجله { $site }، { $date }
    .match-5 = منتشر شده در مجله { $site } در تاریخ { $date }
    .match-6 = منتشر شده در مجله { $site } - { $date }
    .match-7 = منتشر شده در { $site }، { $date }
    .match-8 = منتشر شده در { $site } در تاریخ { $date }
    .match-9 = منتشر شده در { $site } - { $date }
    .match-10 = چاپ شده در روزنامه { $site }، { $date }
    .match-11 = چاپ شده در روزنامه { $site } در تاریخ { $date }
    .match-12 = چاپ شده در روزنامه { $site } - { $date }
    .match-13 = چاپ شده در مجله { $site }، { $date }
    .match-14 = چاپ شده در مجله { $site } در تاریخ { $date }
    .match-15 = چاپ شده در مجله { $site } - { $date }
    .match-16 = چاپ شده در { $site }، { $date }
    .match-17 = چاپ شده در { $site } در تاریخ { $date }
    .match-18 = چاپ شده در { $site } - { $date }
    .match-19 = روزنامه { $site }، { $date }
    .match-20 = روزنامه { $site } - { $date }
    .match-21 = روزنامه { $site } مورخ { $date }
    .match-22 = از شماره { $site }، { $date }
    .match-23 = از شماره { $site } - { $date }
    .match-24 = از شماره { $site } مورخ { $date }

## Facts about the article.

# How long reading takes.
# $minutes: number
reading-time = { $minutes ->
    [one] زمان مطالعه: { NUMBER($minutes) } دقیقه
   *[other] زمان مطالعه: { NUMBER($minutes) } دقیقه
  }
    .match-1 = زمان مطالعه { $minutes } دقیقه
    .match-2 = زمان مطالعه: { $minutes } دقیقه
    .match-3 = زمان خواندن { $minutes } دقیقه
    .match-4 = زمان خواندن: { $minutes } دقیقه
    .match-5 = مدت مطالعه { $minutes } دقیقه
    .match-6 = مدت مطالعه: { $minutes } دقیقه
    .match-7 = مدت خواندن { $minutes } دقیقه
    .match-8 = مدت خواندن: { $minutes } دقیقه
    .match-9 = زمان تقریبی مطالعه { $minutes } دقیقه
    .match-10 = زمان تقریبی مطالعه: { $minutes } دقیقه
    .match-11 = زمان تقریبی خواندن { $minutes } دقیقه
    .match-12 = زمان تقریبی خواندن: { $minutes } دقیقه
    .match-13 = مدت زمان مطالعه { $minutes } دقیقه
    .match-14 = مدت زمان مطالعه: { $minutes } دقیقه
    .match-15 = زمان لازم برای مطالعه { $minutes } دقیقه
    .match-16 = زمان لازم برای مطالعه: { $minutes } دقیقه
    .match-17 = زمان مورد نیاز برای مطالعه { $minutes } دقیقه
    .match-18 = زمان مورد نیاز برای مطالعه: { $minutes } دقیقه
    .match-19 = زمان خواندن این مطلب { $minutes } دقیقه
    .match-20 = زمان خواندن این مطلب: { $minutes } دقیقه
    .match-21 = زمان تقریبی خواندن این مطلب { $minutes } دقیقه
    .match-22 = زمان تقریبی خواندن این مطلب: { $minutes } دقیقه
    .match-23 = { $minutes } دقیقه مطالعه
    .match-24 = { $minutes } دقیقه زمان مطالعه
    .match-25 = { $minutes } دقیقه خواندن
    .match-26 = { $minutes } دقیقه برای مطالعه
    .match-27 = { $minutes } دقیقه زمان خواندن
    .match-28 = { $minutes } دقیقه برای خواندن
    .match-29 = { $minutes } دقیقه زمان تقریبی مطالعه
    .match-30 = خواندن در { $minutes } دقیقه
    .match-31 = خواندن این مطلب { $minutes } دقیقه زمان می‌برد
    .match-32 = خواندن این مطلب { $minutes } دقیقه طول می‌کشد

# The same in under a minute.
reading-time-short = زمان مطالعه: کمتر از یک دقیقه
    .match-1 = کمتر از یک دقیقه
    .match-2 = کمتر از یک دقیقه مطالعه
    .match-3 = کمتر از ۱ دقیقه
    .match-4 = خواندن در کمتر از یک دقیقه
    .match-5 = زمان مطالعه: کمتر از ۱ دقیقه

# How long listening takes.
# $minutes: number
reading-time-listen = { $minutes ->
    [one] زمان شنیدن: { NUMBER($minutes) } دقیقه
   *[other] زمان شنیدن: { NUMBER($minutes) } دقیقه
  }
    .match-1 = بشنوید { $minutes } دقیقه
    .match-2 = بشنوید: { $minutes } دقیقه
    .match-3 = بشنوید ({ $minutes } دقیقه
    .match-4 = گوش کنید { $minutes } دقیقه
    .match-5 = گوش کنید: { $minutes } دقیقه
    .match-6 = گوش کنید ({ $minutes } دقیقه
    .match-7 = شنیدن { $minutes } دقیقه
    .match-8 = شنیدن: { $minutes } دقیقه
    .match-9 = شنیدن ({ $minutes } دقیقه
    .match-10 = نسخه صوتی { $minutes } دقیقه
    .match-11 = نسخه صوتی: { $minutes } دقیقه
    .match-12 = نسخه صوتی ({ $minutes } دقیقه

# Its words.
# $count: number
reading-time-words = { $count ->
    [one] { NUMBER($count) } واژه
   *[other] { NUMBER($count) } واژه
  }
    .match-1 = { $count } کلمه
    .match-2 = تعداد کلمات: { $count }
    .match-3 = تعداد واژه‌ها: { $count }

# The part of the paper.
# $section: section
section = بخش: { $section }
    .match-1 = دسته: { $section }
    .match-2 = دسته‌بندی: { $section }
    .match-3 = دسته بندی: { $section }
    .match-4 = دسته‌بندی‌ها: { $section }
    .match-5 = سرویس: { $section }
    .match-6 = گروه: { $section }
    .match-7 = گروه خبری: { $section }
    .match-8 = رسته: { $section }
    .match-9 = سرویس خبر: { $section }
    .match-10 = دسته‌ها: { $section }
    .match-11 = صفحه: { $section }
    .match-12 = حوزه: { $section }
    .match-13 = منتشر شده در بخش: { $section }
    .match-14 = زیر دسته: { $section }
    .match-15 = دسته خبر: { $section }
    .match-16 = گروه مطلب: { $section }
    .match-17 = بخش { $section }
    .match-18 = دسته‌بندی { $section }
    .match-19 = منتشر شده در بخش { $section }
    .match-20 = در بخش { $section }
    .match-21 = سرویس { $section }

# The path from the front page.
# $section: section
section-breadcrumb = صفحهٔ نخست › { $section }
    .match-1 = خانه » { $section }
    .match-2 = خانه| { $section }
    .match-3 = خانه/ { $section }
    .match-4 = خانه← { $section }
    .match-5 = خانه - { $section }
    .match-6 = خانه« { $section }
    .match-7 = خانه:: { $section }
    .match-8 = صفحه نخست » { $section }
    .match-9 = صفحه نخست| { $section }
    .match-10 = صفحه نخست/ { $section }
    .match-11 = صفحه نخست← { $section }
    .match-12 = صفحه نخست - { $section }
    .match-13 = صفحه نخست« { $section }
    .match-14 = صفحه نخست:: { $section }
    .match-15 = صفحه نخست{ $section }
    .match-16 = صفحه اصلی » { $section }
    .match-17 = صفحه اصلی| { $section }
    .match-18 = صفحه اصلی/ { $section }
    .match-19 = صفحه اصلی← { $section }
    .match-20 = صفحه اصلی - { $section }
    .match-21 = صفحه اصلی« { $section }
    .match-22 = صفحه اصلی:: { $section }
    .match-23 = صفحه اصلی{ $section }
    .match-24 = صفحه اول » { $section }
    .match-25 = صفحه اول| { $section }
    .match-26 = صفحه اول/ { $section }
    .match-27 = صفحه اول← { $section }
    .match-28 = صفحه اول - { $section }
    .match-29 = صفحه اول« { $section }
    .match-30 = صفحه اول:: { $section }
    .match-31 = صفحه اول{ $section }
    .match-32 = خانه | { $section }
    .match-33 = خانه / { $section }
    .match-34 = خانه ← { $section }
    .match-35 = صفحه نخست | { $section }
    .match-36 = صفحه نخست / { $section }
    .match-37 = صفحه نخست ← { $section }
    .match-38 = صفحه اصلی | { $section }
    .match-39 = صفحه اصلی / { $section }
    .match-40 = صفحه اصلی ← { $section }
    .match-41 = صفحه اول | { $section }
    .match-42 = صفحه اول / { $section }
    .match-43 = صفحه اول ← { $section }
    .match-44 = صفحه نخست > { $section }
    .match-45 = صفحه اصلی > { $section }
    .match-46 = خانه > { $section }
    .match-47 = شما اینجا هستید: { $section }
    .match-48 = شما اینجایید: { $section }

# The topics.
# $tags: tags
tags = برچسب‌ها: { $tags }
    .match-1 = برچسب: { $tags }
    .match-2 = برچسب ها: { $tags }
    .match-3 = موضوع‌ها: { $tags }
    .match-4 = موضوعات: { $tags }
    .match-5 = موضوع: { $tags }
    .match-6 = کلیدواژه‌ها: { $tags }
    .match-7 = کلیدواژه: { $tags }
    .match-8 = کلید واژه‌ها: { $tags }
    .match-9 = کلید واژه: { $tags }
    .match-10 = کلمات کلیدی: { $tags }
    .match-11 = واژه‌های کلیدی: { $tags }
    .match-12 = تگ‌ها: { $tags }
    .match-13 = تگ: { $tags }
    .match-14 = تگ ها: { $tags }
    .match-15 = هشتگ‌ها: { $tags }
    .match-16 = موضوعات مرتبط: { $tags }
    .match-17 = بیشتر درباره: { $tags }
    .match-18 = موضوع‌های مرتبط: { $tags }
    .match-19 = موضوعات این مطلب: { $tags }
    .match-20 = در این باره: { $tags }
    .match-21 = کلیدواژه ها: { $tags }
    .match-22 = مرتبط با: { $tags }
    .match-23 = مطالب بیشتر درباره: { $tags }
    .match-24 = برچسب‌های خبر: { $tags }
    .match-25 = عناوین مرتبط: { $tags }
    .match-26 = برچسب‌ها { $tags }
    .match-27 = کلیدواژه‌ها { $tags }
    .match-28 = برچسب‌خورده با { $tags }
    .match-29 = تگ‌ها { $tags }

# Their heading alone.
tags-heading = موضوع‌ها
    .match-1 = برچسب‌ها
    .match-2 = برچسب ها
    .match-3 = کلیدواژه‌ها
    .match-4 = موضوعات
    .match-5 = موضوعات مرتبط
    .match-6 = موضوع‌های مرتبط
    .match-7 = کلمات کلیدی
    .match-8 = تگ‌ها
    .match-9 = هشتگ‌ها
    .match-10 = موضوعات این مطلب

# Where the report was taken from.
# $site: site
source = منبع: { $site }
    .match-1 = منابع: { $site }
    .match-2 = به نقل از: { $site }
    .match-3 = برگرفته از سایت: { $site }
    .match-4 = منبع خبر: { $site }
    .match-5 = به گزارش: { $site }
    .match-6 = منبع اصلی: { $site }
    .match-7 = منبع مطلب: { $site }
    .match-8 = لینک منبع: { $site }
    .match-9 = منبع - { $site }
    .match-10 = منبع / { $site }
    .match-11 = منبع | { $site }
    .match-12 = به نقل از { $site }

# No source but agencies.
source-agencies = منبع: خبرگزاری‌ها
    .match-1 = با استفاده از گزارش خبرگزاری‌ها
    .match-2 = به نقل از خبرگزاری‌ها
    .match-3 = با اطلاعات خبرگزاری‌ها
    .match-4 = با استفاده از خبرگزاری‌ها
    .match-5 = منابع: خبرگزاری‌ها
    .match-6 = به نقل از منابع خبری

# Where it appeared first.
# $site: site
source-original = نخستین انتشار در { $site }
    .match-1 = این مطلب نخستین بار در { $site } منتشر شده است
    .match-2 = این مطلب نخستین بار در { $site } منتشر شد
    .match-3 = این مطلب نخستین بار در { $site } منتشر شده
    .match-4 = این مطلب اولین بار در { $site } منتشر شده است
    .match-5 = این مطلب اولین بار در { $site } منتشر شد
    .match-6 = این مطلب اولین بار در { $site } منتشر شده
    .match-7 = این مطلب ابتدا در { $site } منتشر شده است
    .match-8 = این مطلب ابتدا در { $site } منتشر شد
    .match-9 = این مطلب ابتدا در { $site } منتشر شده
    .match-10 = این مطلب پیشتر در { $site } منتشر شده است
    .match-11 = این مطلب پیشتر در { $site } منتشر شد
    .match-12 = این مطلب پیشتر در { $site } منتشر شده
    .match-13 = این مقاله نخستین بار در { $site } منتشر شده است
    .match-14 = این مقاله نخستین بار در { $site } منتشر شد
    .match-15 = این مقاله نخستین بار در { $site } منتشر شده
    .match-16 = این مقاله اولین بار در { $site } منتشر شده است
    .match-17 = این مقاله اولین بار در { $site } منتشر شد
    .match-18 = این مقاله اولین بار در { $site } منتشر شده
    .match-19 = این مقاله ابتدا در { $site } منتشر شده است
    .match-20 = این مقاله ابتدا در { $site } منتشر شد
    .match-21 = این مقاله ابتدا در { $site } منتشر شده
    .match-22 = این مقاله پیشتر در { $site } منتشر شده است
    .match-23 = این مقاله پیشتر در { $site } منتشر شد
    .match-24 = این مقاله پیشتر در { $site } منتشر شده
    .match-25 = این گزارش نخستین بار در { $site } منتشر شده است
    .match-26 = این گزارش نخستین بار در { $site } منتشر شد
    .match-27 = این گزارش نخستین بار در { $site } منتشر شده
    .match-28 = این گزارش اولین بار در { $site } منتشر شده است
    .match-29 = این گزارش اولین بار در { $site } منتشر شد
    .match-30 = این گزارش اولین بار در { $site } منتشر شده
    .match-31 = این گزارش ابتدا در { $site } منتشر شده است
    .match-32 = این گزارش ابتدا در { $site } منتشر شد
    .match-33 = این گزارش ابتدا در { $site } منتشر شده
    .match-34 = این گزارش پیشتر در { $site } منتشر شده است
    .match-35 = این گزارش پیشتر در { $site } منتشر شد
    .match-36 = این گزارش پیشتر در { $site } منتشر شده
    .match-37 = این نوشته نخستین بار در { $site } منتشر شده است
    .match-38 = این نوشته نخستین بار در { $site } منتشر شد
    .match-39 = این نوشته نخستین بار در { $site } منتشر شده
    .match-40 = این نوشته اولین بار در { $site } منتشر شده است
    .match-41 = این نوشته اولین بار در { $site } منتشر شد
    .match-42 = این نوشته اولین بار در { $site } منتشر شده
    .match-43 = این نوشته ابتدا در { $site } منتشر شده است
    .match-44 = این نوشته ابتدا در { $site } منتشر شد
    .match-45 = این نوشته ابتدا در { $site } منتشر شده
    .match-46 = این نوشته پیشتر در { $site } منتشر شده است
    .match-47 = این نوشته پیشتر در { $site } منتشر شد
    .match-48 = این نوشته پیشتر در { $site } منتشر شده
    .match-49 = نخستین بار در { $site } منتشر شد
    .match-50 = نخستین بار در { $site } منتشر شده است
    .match-51 = اولین بار در { $site } منتشر شد
    .match-52 = اولین بار در { $site } منتشر شده است

# The closing line of a syndicated feed.
# $title: title
# $site: site
source-post = نوشتهٔ { $title } نخستین بار در { $site } منتشر شد
    .match-1 = نوشته “{ $title }” اولین بار در { $site } پدیدار شد
    .match-2 = نوشته “{ $title }” اولین بار در { $site } منتشر شد
    .match-3 = نوشته “{ $title }” اولین بار در { $site } ظاهر شد
    .match-4 = نوشته “{ $title }” نخستین بار در { $site } پدیدار شد
    .match-5 = نوشته “{ $title }” نخستین بار در { $site } منتشر شد
    .match-6 = نوشته “{ $title }” نخستین بار در { $site } ظاهر شد
    .match-7 = نوشته { $title } اولین بار در { $site } پدیدار شد
    .match-8 = نوشته { $title } اولین بار در { $site } منتشر شد
    .match-9 = نوشته { $title } اولین بار در { $site } ظاهر شد
    .match-10 = نوشته { $title } نخستین بار در { $site } پدیدار شد
    .match-11 = نوشته { $title } نخستین بار در { $site } ظاهر شد

# A mistake put right.
# $reason: text
correction = اصلاح: { $reason }
    .match-1 = تصحیح: { $reason }
    .match-2 = اصلاحیه: { $reason }
    .match-3 = تصحیح و پوزش: { $reason }
    .match-4 = پوزش و اصلاح: { $reason }
    .match-5 = پوزش: { $reason }
    .match-6 = اصلاح خبر: { $reason }
    .match-7 = تصحیح خبر: { $reason }
    .match-8 = در نسخه پیشین این مطلب { $reason }
    .match-9 = در نسخه پیشین این گزارش { $reason }
    .match-10 = در نسخه پیشین این مقاله { $reason }
    .match-11 = در نسخه پیشین این خبر { $reason }
    .match-12 = در نسخه قبلی این مطلب { $reason }
    .match-13 = در نسخه قبلی این گزارش { $reason }
    .match-14 = در نسخه قبلی این مقاله { $reason }
    .match-15 = در نسخه قبلی این خبر { $reason }
    .match-16 = در نسخه اولیه این مطلب { $reason }
    .match-17 = در نسخه اولیه این گزارش { $reason }
    .match-18 = در نسخه اولیه این مقاله { $reason }
    .match-19 = در نسخه اولیه این خبر { $reason }
    .match-20 = نسخه پیشین این مطلب { $reason }
    .match-21 = نسخه پیشین این گزارش { $reason }
    .match-22 = نسخه پیشین این مقاله { $reason }
    .match-23 = نسخه پیشین این خبر { $reason }

# The same with its date.
# $date: date
# $reason: text
correction-date = اصلاح، { DATETIME($date, dateStyle: "medium", timeStyle: "short") }: { $reason }
    .match-1 = تصحیح در { $date }: { $reason }
    .match-2 = تصحیح، { $date }: { $reason }
    .match-3 = تصحیح { $date }: { $reason }
    .match-4 = اصلاحیه در { $date }: { $reason }
    .match-5 = اصلاحیه، { $date }: { $reason }
    .match-6 = اصلاحیه { $date }: { $reason }
    .match-7 = اصلاح در { $date }: { $reason }
    .match-8 = اصلاح { $date }: { $reason }
    .match-9 = تصحیح ({ $date }): { $reason }
    .match-10 = اصلاحیه ({ $date }): { $reason }
    .match-11 = اصلاح ({ $date }): { $reason }

# That there was one, without what.
correction-note = این مطلب اصلاح شده است
    .match-1 = این خبر اصلاح شد
    .match-2 = این گزارش اصلاح شده است
    .match-3 = این مقاله اصلاح شده است
    .match-4 = تصحیح
    .match-5 = اصلاحیه
    .match-6 = تصحیح شد
    .match-7 = اصلاح شد
    .match-8 = این خبر تصحیح شد
    .match-9 = این مطلب تصحیح شده است

# When the article was corrected.
# $date: date
correction-note-date = این مطلب در تاریخ { DATETIME($date, dateStyle: "medium", timeStyle: "short") } اصلاح شد
    .match-1 = اصلاح شده در { $date }
    .match-2 = اصلاح شد در { $date }
    .match-3 = اصلاحیه { $date }
    .match-4 = اصلاحیه، { $date }
    .match-5 = اصلاح: { $date }
    .match-6 = این خبر در { $date } اصلاح شد
    .match-7 = تصحیح شده در { $date }

# How to report a mistake.
correction-report = گزارش خطا
    .match-1 = گزارش اشتباه
    .match-2 = گزارش خطا در این مطلب
    .match-3 = خطایی دیده‌اید؟
    .match-4 = اشتباهی دیده‌اید؟
    .match-5 = گزارش مشکل
    .match-6 = اعلام خطا
    .match-7 = گزارش غلط املایی
    .match-8 = پیشنهاد اصلاح
    .match-9 = اشکالی دیده‌اید؟ به ما بگویید
    .match-10 = گزارش ایراد

# A point made clear.
# $reason: text
correction-clarification = توضیح: { $reason }
    .match-1 = توضیح تکمیلی: { $reason }
    .match-2 = روشنگری: { $reason }
    .match-3 = شفاف‌سازی: { $reason }
    .match-4 = توضیحات: { $reason }

# News added on top.
# $reason: text
correction-update = به‌روزرسانی: { $reason }
    .match-1 = به روز رسانی: { $reason }
    .match-2 = تازه‌ترین: { $reason }
    .match-3 = تکمیلی: { $reason }
    .match-4 = خبر تکمیلی: { $reason }
    .match-5 = بروزرسانی: { $reason }
    .match-6 = به‌روز شد: { $reason }

# The same with its date.
# $date: date
# $reason: text
correction-update-date = به‌روزرسانی، { DATETIME($date, dateStyle: "medium", timeStyle: "short") }: { $reason }
    .match-1 = به‌روزرسانی در { $date }: { $reason }
    .match-2 = به‌روزرسانی ساعت { $date }: { $reason }
    .match-3 = به‌روزرسانی { $date }: { $reason }
    .match-4 = بروزرسانی در { $date }: { $reason }
    .match-5 = بروزرسانی، { $date }: { $reason }
    .match-6 = بروزرسانی ساعت { $date }: { $reason }
    .match-7 = بروزرسانی { $date }: { $reason }
    .match-8 = به‌روزرسانی ({ $date }): { $reason }

# That the article was changed.
updated-note = این مطلب به‌روز شده است
    .match-1 = این خبر به‌روز می‌شود
    .match-2 = این خبر در حال تکمیل است
    .match-3 = در حال تکمیل
    .match-4 = خبر در حال تکمیل است
    .match-5 = به‌روز شد
    .match-6 = به‌روزرسانی شد
    .match-7 = این گزارش به‌روز می‌شود
    .match-8 = این خبر در حال به‌روزرسانی است
    .match-9 = جزئیات بیشتر به‌زودی
    .match-10 = جزئیات بیشتر متعاقبا
    .match-11 = این مطلب به‌روزرسانی شد
    .match-12 = تکمیل می‌شود
    .match-13 = این خبر تکمیل می‌شود
    .match-14 = اخبار تکمیلی به زودی
    .match-15 = این مقاله به‌روز شده است
    .match-16 = ادامه دارد
    .match-17 = به‌روز شده یک دقیقه پیش
    .match-18 = به‌روز شده یک دقیقه قبل
    .match-19 = به‌روز شده یک ساعت پیش
    .match-20 = به‌روز شده یک ساعت قبل
    .match-21 = به‌روز شده یک روز پیش
    .match-22 = به‌روز شده یک روز قبل
    .match-23 = به‌روز شده یک هفته پیش
    .match-24 = به‌روز شده یک هفته قبل
    .match-25 = به‌روز شده دو ساعت پیش
    .match-26 = به‌روز شده دو ساعت قبل
    .match-27 = به‌روز شده چند دقیقه پیش
    .match-28 = به‌روز شده چند دقیقه قبل
    .match-29 = به‌روز شده چند ساعت پیش
    .match-30 = به‌روز شده چند ساعت قبل
    .match-31 = به‌روز شده لحظاتی پیش
    .match-32 = به‌روز شده لحظاتی قبل
    .match-33 = به‌روز شده دقایقی پیش
    .match-34 = به‌روز شده دقایقی قبل
    .match-35 = به‌روز شده ساعتی پیش
    .match-36 = به‌روز شده ساعتی قبل
    .match-37 = به‌روز شده: یک دقیقه پیش
    .match-38 = به‌روز شده: یک دقیقه قبل
    .match-39 = به‌روز شده: یک ساعت پیش
    .match-40 = به‌روز شده: یک ساعت قبل
    .match-41 = به‌روز شده: یک روز پیش
    .match-42 = به‌روز شده: یک روز قبل
    .match-43 = به‌روز شده: یک هفته پیش
    .match-44 = به‌روز شده: یک هفته قبل
    .match-45 = به‌روز شده: دو ساعت پیش
    .match-46 = به‌روز شده: دو ساعت قبل
    .match-47 = به‌روز شده: چند دقیقه پیش
    .match-48 = به‌روز شده: چند دقیقه قبل
    .match-49 = به‌روز شده: چند ساعت پیش
    .match-50 = به‌روز شده: چند ساعت قبل
    .match-51 = به‌روز شده: لحظاتی پیش
    .match-52 = به‌روز شده: لحظاتی قبل
    .match-53 = به‌روز شده: دقایقی پیش
    .match-54 = به‌روز شده: دقایقی قبل
    .match-55 = به‌روز شده: ساعتی پیش
    .match-56 = به‌روز شده: ساعتی قبل
    .match-57 = به‌روزرسانی یک دقیقه پیش
    .match-58 = به‌روزرسانی یک دقیقه قبل
    .match-59 = به‌روزرسانی یک ساعت پیش
    .match-60 = به‌روزرسانی یک ساعت قبل
    .match-61 = به‌روزرسانی یک روز پیش
    .match-62 = به‌روزرسانی یک روز قبل
    .match-63 = به‌روزرسانی یک هفته پیش
    .match-64 = به‌روزرسانی یک هفته قبل
    .match-65 = به‌روزرسانی دو ساعت پیش
    .match-66 = به‌روزرسانی دو ساعت قبل
    .match-67 = به‌روزرسانی چند دقیقه پیش
    .match-68 = به‌روزرسانی چند دقیقه قبل
    .match-69 = به‌روزرسانی چند ساعت پیش
    .match-70 = به‌روزرسانی چند ساعت قبل
    .match-71 = به‌روزرسانی لحظاتی پیش
    .match-72 = به‌روزرسانی لحظاتی قبل
    .match-73 = به‌روزرسانی دقایقی پیش
    .match-74 = به‌روزرسانی دقایقی قبل
    .match-75 = به‌روزرسانی ساعتی پیش
    .match-76 = به‌روزرسانی ساعتی قبل
    .match-77 = به‌روزرسانی: یک دقیقه پیش
    .match-78 = به‌روزرسانی: یک دقیقه قبل
    .match-79 = به‌روزرسانی: یک ساعت پیش
    .match-80 = به‌روزرسانی: یک ساعت قبل
    .match-81 = به‌روزرسانی: یک روز پیش
    .match-82 = به‌روزرسانی: یک روز قبل
    .match-83 = به‌روزرسانی: یک هفته پیش
    .match-84 = به‌روزرسانی: یک هفته قبل
    .match-85 = به‌روزرسانی: دو ساعت پیش
    .match-86 = به‌روزرسانی: دو ساعت قبل
    .match-87 = به‌روزرسانی: چند دقیقه پیش
    .match-88 = به‌روزرسانی: چند دقیقه قبل
    .match-89 = به‌روزرسانی: چند ساعت پیش
    .match-90 = به‌روزرسانی: چند ساعت قبل
    .match-91 = به‌روزرسانی: لحظاتی پیش
    .match-92 = به‌روزرسانی: لحظاتی قبل
    .match-93 = به‌روزرسانی: دقایقی پیش
    .match-94 = به‌روزرسانی: دقایقی قبل
    .match-95 = به‌روزرسانی: ساعتی پیش
    .match-96 = به‌روزرسانی: ساعتی قبل
    .match-97 = به‌روزرسانی شده یک دقیقه پیش
    .match-98 = به‌روزرسانی شده یک دقیقه قبل
    .match-99 = به‌روزرسانی شده یک ساعت پیش
    .match-100 = به‌روزرسانی شده یک ساعت قبل
    .match-101 = به‌روزرسانی شده یک روز پیش
    .match-102 = به‌روزرسانی شده یک روز قبل
    .match-103 = به‌روزرسانی شده یک هفته پیش
    .match-104 = به‌روزرسانی شده یک هفته قبل
    .match-105 = به‌روزرسانی شده دو ساعت پیش
    .match-106 = به‌روزرسانی شده دو ساعت قبل
    .match-107 = به‌روزرسانی شده چند دقیقه پیش
    .match-108 = به‌روزرسانی شده چند دقیقه قبل
    .match-109 = به‌روزرسانی شده چند ساعت پیش
    .match-110 = به‌روزرسانی شده چند ساعت قبل
    .match-111 = به‌روزرسانی شده لحظاتی پیش
    .match-112 = به‌روزرسانی شده لحظاتی قبل
    .match-113 = به‌روزرسانی شده دقایقی پیش
    .match-114 = به‌روزرسانی شده دقایقی قبل
    .match-115 = به‌روزرسانی شده ساعتی پیش
    .match-116 = به‌روزرسانی شده ساعتی قبل
    .match-117 = به‌روزرسانی شده: یک دقیقه پیش
    .match-118 = به‌روزرسانی شده: یک دقیقه قبل
    .match-119 = به‌روزرسانی شده: یک ساعت پیش
    .match-120 = به‌روزرسانی شده: یک ساعت قبل
    .match-121 = به‌روزرسانی شده: یک روز پیش
    .match-122 = به‌روزرسانی شده: یک روز قبل
    .match-123 = به‌روزرسانی شده: یک هفته پیش
    .match-124 = به‌روزرسانی شده: یک هفته قبل
    .match-125 = به‌روزرسانی شده: دو ساعت پیش
    .match-126 = به‌روزرسانی شده: دو ساعت قبل
    .match-127 = به‌روزرسانی شده: چند دقیقه پیش
    .match-128 = به‌روزرسانی شده: چند دقیقه قبل
    .match-129 = به‌روزرسانی شده: چند ساعت پیش
    .match-130 = به‌روزرسانی شده: چند ساعت قبل
    .match-131 = به‌روزرسانی شده: لحظاتی پیش
    .match-132 = به‌روزرسانی شده: لحظاتی قبل
    .match-133 = به‌روزرسانی شده: دقایقی پیش
    .match-134 = به‌روزرسانی شده: دقایقی قبل
    .match-135 = به‌روزرسانی شده: ساعتی پیش
    .match-136 = به‌روزرسانی شده: ساعتی قبل
    .match-137 = آخرین به‌روزرسانی یک دقیقه پیش
    .match-138 = آخرین به‌روزرسانی یک دقیقه قبل
    .match-139 = آخرین به‌روزرسانی یک ساعت پیش
    .match-140 = آخرین به‌روزرسانی یک ساعت قبل
    .match-141 = آخرین به‌روزرسانی یک روز پیش
    .match-142 = آخرین به‌روزرسانی یک روز قبل
    .match-143 = آخرین به‌روزرسانی یک هفته پیش
    .match-144 = آخرین به‌روزرسانی یک هفته قبل
    .match-145 = آخرین به‌روزرسانی دو ساعت پیش
    .match-146 = آخرین به‌روزرسانی دو ساعت قبل
    .match-147 = آخرین به‌روزرسانی چند دقیقه پیش
    .match-148 = آخرین به‌روزرسانی چند دقیقه قبل
    .match-149 = آخرین به‌روزرسانی چند ساعت پیش
    .match-150 = آخرین به‌روزرسانی چند ساعت قبل
    .match-151 = آخرین به‌روزرسانی لحظاتی پیش
    .match-152 = آخرین به‌روزرسانی لحظاتی قبل
    .match-153 = آخرین به‌روزرسانی دقایقی پیش
    .match-154 = آخرین به‌روزرسانی دقایقی قبل
    .match-155 = آخرین به‌روزرسانی ساعتی پیش
    .match-156 = آخرین به‌روزرسانی ساعتی قبل
    .match-157 = آخرین به‌روزرسانی: یک دقیقه پیش
    .match-158 = آخرین به‌روزرسانی: یک دقیقه قبل
    .match-159 = آخرین به‌روزرسانی: یک ساعت پیش
    .match-160 = آخرین به‌روزرسانی: یک ساعت قبل
    .match-161 = آخرین به‌روزرسانی: یک روز پیش
    .match-162 = آخرین به‌روزرسانی: یک روز قبل
    .match-163 = آخرین به‌روزرسانی: یک هفته پیش
    .match-164 = آخرین به‌روزرسانی: یک هفته قبل
    .match-165 = آخرین به‌روزرسانی: دو ساعت پیش
    .match-166 = آخرین به‌روزرسانی: دو ساعت قبل
    .match-167 = آخرین به‌روزرسانی: چند دقیقه پیش
    .match-168 = آخرین به‌روزرسانی: چند دقیقه قبل
    .match-169 = آخرین به‌روزرسانی: چند ساعت پیش
    .match-170 = آخرین به‌روزرسانی: چند ساعت قبل
    .match-171 = آخرین به‌روزرسانی: لحظاتی پیش
    .match-172 = آخرین به‌روزرسانی: لحظاتی قبل
    .match-173 = آخرین به‌روزرسانی: دقایقی پیش
    .match-174 = آخرین به‌روزرسانی: دقایقی قبل
    .match-175 = آخرین به‌روزرسانی: ساعتی پیش
    .match-176 = آخرین به‌روزرسانی: ساعتی قبل
    .match-177 = بروزرسانی یک دقیقه پیش
    .match-178 = بروزرسانی یک دقیقه قبل
    .match-179 = بروزرسانی یک ساعت پیش
    .match-180 = بروزرسانی یک ساعت قبل
    .match-181 = بروزرسانی یک روز پیش
    .match-182 = بروزرسانی یک روز قبل
    .match-183 = بروزرسانی یک هفته پیش
    .match-184 = بروزرسانی یک هفته قبل
    .match-185 = بروزرسانی دو ساعت پیش
    .match-186 = بروزرسانی دو ساعت قبل
    .match-187 = بروزرسانی چند دقیقه پیش
    .match-188 = بروزرسانی چند دقیقه قبل
    .match-189 = بروزرسانی چند ساعت پیش
    .match-190 = بروزرسانی چند ساعت قبل
    .match-191 = بروزرسانی لحظاتی پیش
    .match-192 = بروزرسانی لحظاتی قبل
    .match-193 = بروزرسانی دقایقی پیش
    .match-194 = بروزرسانی دقایقی قبل
    .match-195 = بروزرسانی ساعتی پیش
    .match-196 = بروزرسانی ساعتی قبل
    .match-197 = بروزرسانی: یک دقیقه پیش
    .match-198 = بروزرسانی: یک دقیقه قبل
    .match-199 = بروزرسانی: یک ساعت پیش
    .match-200 = بروزرسانی: یک ساعت قبل
    .match-201 = بروزرسانی: یک روز پیش
    .match-202 = بروزرسانی: یک روز قبل
    .match-203 = بروزرسانی: یک هفته پیش
    .match-204 = بروزرسانی: یک هفته قبل
    .match-205 = بروزرسانی: دو ساعت پیش
    .match-206 = بروزرسانی: دو ساعت قبل
    .match-207 = بروزرسانی: چند دقیقه پیش
    .match-208 = بروزرسانی: چند دقیقه قبل
    .match-209 = بروزرسانی: چند ساعت پیش
    .match-210 = بروزرسانی: چند ساعت قبل
    .match-211 = بروزرسانی: لحظاتی پیش
    .match-212 = بروزرسانی: لحظاتی قبل
    .match-213 = بروزرسانی: دقایقی پیش
    .match-214 = بروزرسانی: دقایقی قبل
    .match-215 = بروزرسانی: ساعتی پیش
    .match-216 = بروزرسانی: ساعتی قبل
    .match-217 = آخرین بروزرسانی یک دقیقه پیش
    .match-218 = آخرین بروزرسانی یک دقیقه قبل
    .match-219 = آخرین بروزرسانی یک ساعت پیش
    .match-220 = آخرین بروزرسانی یک ساعت قبل
    .match-221 = آخرین بروزرسانی یک روز پیش
    .match-222 = آخرین بروزرسانی یک روز قبل
    .match-223 = آخرین بروزرسانی یک هفته پیش
    .match-224 = آخرین بروزرسانی یک هفته قبل
    .match-225 = آخرین بروزرسانی دو ساعت پیش
    .match-226 = آخرین بروزرسانی دو ساعت قبل
    .match-227 = آخرین بروزرسانی چند دقیقه پیش
    .match-228 = آخرین بروزرسانی چند دقیقه قبل
    .match-229 = آخرین بروزرسانی چند ساعت پیش
    .match-230 = آخرین بروزرسانی چند ساعت قبل
    .match-231 = آخرین بروزرسانی لحظاتی پیش
    .match-232 = آخرین بروزرسانی لحظاتی قبل
    .match-233 = آخرین بروزرسانی دقایقی پیش
    .match-234 = آخرین بروزرسانی دقایقی قبل
    .match-235 = آخرین بروزرسانی ساعتی پیش
    .match-236 = آخرین بروزرسانی ساعتی قبل
    .match-237 = آخرین بروزرسانی: یک دقیقه پیش
    .match-238 = آخرین بروزرسانی: یک دقیقه قبل
    .match-239 = آخرین بروزرسانی: یک ساعت پیش
    .match-240 = آخرین بروزرسانی: یک ساعت قبل
    .match-241 = آخرین بروزرسانی: یک روز پیش
    .match-242 = آخرین بروزرسانی: یک روز قبل
    .match-243 = آخرین بروزرسانی: یک هفته پیش
    .match-244 = آخرین بروزرسانی: یک هفته قبل
    .match-245 = آخرین بروزرسانی: دو ساعت پیش
    .match-246 = آخرین بروزرسانی: دو ساعت قبل
    .match-247 = آخرین بروزرسانی: چند دقیقه پیش
    .match-248 = آخرین بروزرسانی: چند دقیقه قبل
    .match-249 = آخرین بروزرسانی: چند ساعت پیش
    .match-250 = آخرین بروزرسانی: چند ساعت قبل
    .match-251 = آخرین بروزرسانی: لحظاتی پیش
    .match-252 = آخرین بروزرسانی: لحظاتی قبل
    .match-253 = آخرین بروزرسانی: دقایقی پیش
    .match-254 = آخرین بروزرسانی: دقایقی قبل
    .match-255 = آخرین بروزرسانی: ساعتی پیش
    .match-256 = آخرین بروزرسانی: ساعتی قبل
    .match-257 = به‌روزشده یک دقیقه پیش
    .match-258 = به‌روزشده یک دقیقه قبل
    .match-259 = به‌روزشده یک ساعت پیش
    .match-260 = به‌روزشده یک ساعت قبل
    .match-261 = به‌روزشده یک روز پیش
    .match-262 = به‌روزشده یک روز قبل
    .match-263 = به‌روزشده یک هفته پیش
    .match-264 = به‌روزشده یک هفته قبل
    .match-265 = به‌روزشده دو ساعت پیش
    .match-266 = به‌روزشده دو ساعت قبل
    .match-267 = به‌روزشده چند دقیقه پیش
    .match-268 = به‌روزشده چند دقیقه قبل
    .match-269 = به‌روزشده چند ساعت پیش
    .match-270 = به‌روزشده چند ساعت قبل
    .match-271 = به‌روزشده لحظاتی پیش
    .match-272 = به‌روزشده لحظاتی قبل
    .match-273 = به‌روزشده دقایقی پیش
    .match-274 = به‌روزشده دقایقی قبل
    .match-275 = به‌روزشده ساعتی پیش
    .match-276 = به‌روزشده ساعتی قبل
    .match-277 = به‌روزشده: یک دقیقه پیش
    .match-278 = به‌روزشده: یک دقیقه قبل
    .match-279 = به‌روزشده: یک ساعت پیش
    .match-280 = به‌روزشده: یک ساعت قبل
    .match-281 = به‌روزشده: یک روز پیش
    .match-282 = به‌روزشده: یک روز قبل
    .match-283 = به‌روزشده: یک هفته پیش
    .match-284 = به‌روزشده: یک هفته قبل
    .match-285 = به‌روزشده: دو ساعت پیش
    .match-286 = به‌روزشده: دو ساعت قبل
    .match-287 = به‌روزشده: چند دقیقه پیش
    .match-288 = به‌روزشده: چند دقیقه قبل
    .match-289 = به‌روزشده: چند ساعت پیش
    .match-290 = به‌روزشده: چند ساعت قبل
    .match-291 = به‌روزشده: لحظاتی پیش
    .match-292 = به‌روزشده: لحظاتی قبل
    .match-293 = به‌روزشده: دقایقی پیش
    .match-294 = به‌روزشده: دقایقی قبل
    .match-295 = به‌روزشده: ساعتی پیش
    .match-296 = به‌روزشده: ساعتی قبل

# A word of the editors.
# $reason: text
editors-note = یادداشت سردبیر: { $reason }
    .match-1 = یادداشت تحریریه: { $reason }
    .match-2 = توضیح سردبیر: { $reason }
    .match-3 = یادداشت ویراستار: { $reason }
    .match-4 = توضیح تحریریه: { $reason }
    .match-5 = یادداشت: { $reason }
    .match-6 = توجه: { $reason }
    .match-7 = تذکر: { $reason }
    .match-8 = هشدار: { $reason }
    .match-9 = یادداشت مترجم: { $reason }
    .match-10 = توضیح مترجم: { $reason }
    .match-11 = یادداشت نویسنده: { $reason }
    .match-12 = پی‌نوشت: { $reason }
    .match-13 = سخن سردبیر: { $reason }
    .match-14 = یادآوری: { $reason }
    .match-15 = توضیح ویراستار: { $reason }
    .match-16 = به اطلاع خوانندگان: { $reason }
    .match-17 = سلب مسئولیت: { $reason }
    .match-18 = مقدمه مترجم: { $reason }

# Its heading alone.
editors-note-heading = یادداشت سردبیر
    .match-1 = یادداشت تحریریه
    .match-2 = توضیح سردبیر
    .match-3 = سخن سردبیر
    .match-4 = به اطلاع خوانندگان
    .match-5 = توضیح تحریریه

# Opinions are their writers' own.
editors-note-opinion = دیدگاه‌های این مطلب از آنِ نویسنده است
    .match-1 = نظرات مطرح شده در این مقاله نظر نویسنده است
    .match-2 = این مقاله بیانگر نظر نویسنده است
    .match-3 = نظرات نویسنده لزوما بازتاب دیدگاه ما نیست
    .match-4 = این یادداشت نظر نویسنده است
    .match-5 = مطالب این یادداشت بیانگر دیدگاه نویسنده است
    .match-6 = آرا و نظرات نویسنده الزاما دیدگاه سایت نیست
    .match-7 = این مطلب دیدگاه نویسنده است
    .match-8 = آرای نویسندگان لزوما دیدگاه تحریریه نیست
    .match-9 = دیدگاه‌های نویسنده لزوما بازتاب نظر تحریریه نیست
    .match-10 = محتوای این مطلب نظر نویسنده است

# Fed by an agency, untouched.
editors-note-feed = این خبر از خبرگزاری است و ویرایش نشده
    .match-1 = این خبر بدون ویرایش منتشر شده است
    .match-2 = این خبر عینا از خبرگزاری نقل شده است
    .match-3 = این مطلب از خبرگزاری دریافت شده است
