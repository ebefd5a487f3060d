### Part of Targum, under MIT OR Apache-2.0. Bylines and dates are one short line each, without a verb where the language can do without.

## Bylines: who wrote.

# Under the headline.
# $author: person
byline = تحریر: { $author }
    .match-1 = رپورٹر: { $author }
    .match-2 = نامہ نگار: { $author }
    .match-3 = مصنفہ: { $author }
    .match-4 = تحریر و تحقیق: { $author }
    .match-5 = رپورٹنگ: { $author }
    .match-6 = کالم نگار: { $author }
    .match-7 = قلم کار: { $author }
    .match-8 = لکھاری: { $author }
    .match-9 = نمائندہ: { $author }
    .match-10 = مضمون نگار: { $author }
    .match-11 = شائع کردہ: { $author }
    .match-12 = تحریر و تصاویر: { $author }
    .match-13 = کالم: { $author }
    .match-14 = بلاگر: { $author }
    .match-15 = تحریر { $author }
    .match-16 = از قلم { $author }
    .match-17 = بقلم { $author }
    .match-18 = مصنف { $author }
    .match-19 = رپورٹ { $author }
    .match-20 = { $author } کی رپورٹ
    .match-21 = { $author } کی تحریر
    .match-22 = { $author } کے قلم سے
    .match-23 = { $author } کا کالم
    .match-24 = { $author } نے لکھا
    .match-25 = صحافی: { $author }
    .match-26 = رپورٹ کنندہ: { $author }
    .match-27 = از { $author }
    .match-28 = مصنف, { $author }

# Two writers or more.
# $authors: persons
byline-and = تحریر: { $authors }
    .match-1 = مصنفین: { $authors }
    .match-2 = رپورٹرز: { $authors }
    .match-3 = از: { $authors }
    .match-4 = تحریر { $authors }
    .match-5 = رپورٹ { $authors }

# A writer with the help of another.
# $author: person
# $name: person
byline-with = تحریر: { $author }، معاونت: { $name }
    .match-1 = تحریر: { $author }، بمعیت { $name }
    .match-2 = تحریر: { $author }، کے ساتھ { $name }
    .match-3 = تحریر: { $author }، کی معاونت سے { $name }
    .match-4 = تحریر: { $author }، بمع { $name }
    .match-5 = تحریر: { $author } بمعیت { $name }
    .match-6 = تحریر: { $author } کے ساتھ { $name }
    .match-7 = تحریر: { $author } کی معاونت سے { $name }
    .match-8 = تحریر: { $author } بمع { $name }
    .match-9 = رپورٹ: { $author }، بمعیت { $name }
    .match-10 = رپورٹ: { $author }، کے ساتھ { $name }
    .match-11 = رپورٹ: { $author }، کی معاونت سے { $name }
    .match-12 = رپورٹ: { $author }، بمع { $name }
    .match-13 = رپورٹ: { $author } بمعیت { $name }
    .match-14 = رپورٹ: { $author } کے ساتھ { $name }
    .match-15 = رپورٹ: { $author } کی معاونت سے { $name }
    .match-16 = رپورٹ: { $author } بمع { $name }

# A writer and where the report comes from.
# $author: person
# $place: place
byline-place = تحریر: { $author }، { $place }
    .match-1 = رپورٹ: { $author }، { $place }
    .match-2 = رپورٹ: { $author } | { $place }
    .match-3 = نامہ نگار: { $author }، { $place }
    .match-4 = نامہ نگار: { $author } | { $place }
    .match-5 = مصنف: { $author }، { $place }
    .match-6 = مصنف: { $author } | { $place }
    .match-7 = رپورٹر: { $author }، { $place }
    .match-8 = رپورٹر: { $author } | { $place }
    .match-9 = { $author }، نامہ نگار، { $place }
    .match-10 = { $author }، نمائندہ، { $place }
    .match-11 = { $author }، بی بی سی اردو ڈاٹ کام، { $place }
    .match-12 = { $author }، بی بی سی اردو، { $place }
    .match-13 = { $author }، بی بی سی نیوز، { $place }
    .match-14 = { $author } بی بی سی اردو ڈاٹ کام، { $place }
    .match-15 = { $author } بی بی سی نیوز، { $place }
    .match-16 = { $author } نامہ نگار، { $place }
    .match-17 = { $author }، نامہ نگار { $place }
    .match-18 = { $author }، نمائندہ { $place }
    .match-19 = { $author }، رپورٹر { $place }

# A writer of the house.
# $author: person
byline-staff = { $author }، ادارہ
    .match-1 = { $author }، نامہ نگار
    .match-2 = { $author }، رپورٹر
    .match-3 = { $author }، صحافی
    .match-4 = { $author }، کالم نگار
    .match-5 = { $author }، تجزیہ کار
    .match-6 = { $author }، سٹاف رپورٹر
    .match-7 = { $author }، اسٹاف رپورٹر
    .match-8 = { $author }، مدیر
    .match-9 = { $author }، نمائندہ خصوصی
    .match-10 = { $author }، نمائندہ
    .match-11 = { $author }، ویب ڈیسک
    .match-12 = { $author }، صحافی و تجزیہ کار
    .match-13 = { $author }، بی بی سی اردو
    .match-14 = { $author }، بی بی سی اردو ڈاٹ کام
    .match-15 = { $author }، ایڈیٹر
    .match-16 = { $author }، سینیئر صحافی
    .match-17 = { $author }، سب ایڈیٹر
    .match-18 = { $author } | نامہ نگار
    .match-19 = { $author } | رپورٹر
    .match-20 = { $author } | صحافی
    .match-21 = { $author } | کالم نگار
    .match-22 = { $author } | تجزیہ کار
    .match-23 = { $author } | سٹاف رپورٹر
    .match-24 = { $author } | اسٹاف رپورٹر
    .match-25 = { $author } | مدیر
    .match-26 = { $author } | نمائندہ خصوصی
    .match-27 = { $author } | نمائندہ
    .match-28 = { $author } | ویب ڈیسک
    .match-29 = { $author } | صحافی و تجزیہ کار
    .match-30 = { $author } | بی بی سی اردو
    .match-31 = { $author } | بی بی سی اردو ڈاٹ کام
    .match-32 = { $author } | ایڈیٹر
    .match-33 = { $author } | سینیئر صحافی
    .match-34 = { $author } | سب ایڈیٹر
    .match-35 = ہمارے نامہ نگار { $author }
    .match-36 = سٹاف رپورٹر { $author }
    .match-37 = اسٹاف رپورٹر { $author }
    .match-38 = نمائندہ خصوصی { $author }

# A writer and the paper.
# $author: person
# $site: site
byline-site = تحریر: { $author } برائے { $site }
    .match-1 = { $author }، برائے { $site }
    .match-2 = { $author }، خصوصی برائے { $site }
    .match-3 = { $author } برائے { $site }
    .match-4 = { $author } خصوصی برائے { $site }
    .match-5 = تحریر: { $author }، { $site } کے لیے

# A writer and the date.
# $author: person
# $date: date
byline-date = تحریر: { $author }، { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = تحریر: { $author } | { $date }
    .match-2 = تحریر: { $author } بتاریخ { $date }
    .match-3 = مصنف: { $author } | { $date }
    .match-4 = مصنف: { $author } بتاریخ { $date }
    .match-5 = رپورٹ: { $author } | { $date }
    .match-6 = رپورٹ: { $author } بتاریخ { $date }
    .match-7 = از: { $author } | { $date }
    .match-8 = از: { $author } بتاریخ { $date }
    .match-9 = { $author } نے { $date } کو شائع کیا
    .match-10 = { $date }، تحریر: { $author }
    .match-11 = { $date }، مصنف: { $author }
    .match-12 = { $date } تحریر: { $author }
    .match-13 = { $date } مصنف: { $author }
    .match-14 = { $author } شائع { $date }
    .match-15 = { $author } اپ ڈیٹ { $date }

# Reporter and desk editor of an agency report.
# $author: person
# $name: person
byline-editing = تحریر: { $author }؛ ادارت: { $name }
    .match-1 = رپورٹ: { $author }؛ ایڈیٹنگ: { $name }
    .match-2 = رپورٹ: { $author }؛ ادارت: { $name }
    .match-3 = رپورٹ: { $author }؛ مدیر: { $name }
    .match-4 = رپورٹ: { $author }، ایڈیٹنگ: { $name }
    .match-5 = رپورٹ: { $author }، ادارت: { $name }
    .match-6 = رپورٹ: { $author }، مدیر: { $name }
    .match-7 = رپورٹ: { $author } - ایڈیٹنگ: { $name }
    .match-8 = رپورٹ: { $author } - ادارت: { $name }
    .match-9 = رپورٹ: { $author } - مدیر: { $name }
    .match-10 = تحریر: { $author }؛ ایڈیٹنگ: { $name }
    .match-11 = تحریر: { $author }؛ مدیر: { $name }
    .match-12 = تحریر: { $author }، ایڈیٹنگ: { $name }
    .match-13 = تحریر: { $author }، ادارت: { $name }
    .match-14 = تحریر: { $author }، مدیر: { $name }
    .match-15 = تحریر: { $author } - ایڈیٹنگ: { $name }
    .match-16 = تحریر: { $author } - ادارت: { $name }
    .match-17 = تحریر: { $author } - مدیر: { $name }

# The editor of a text.
# $name: person
byline-editor = ادارت: { $name }
    .match-1 = مدیر: { $name }
    .match-2 = ایڈیٹر: { $name }
    .match-3 = ایڈیٹنگ: { $name }
    .match-4 = پروڈیوسر: { $name }
    .match-5 = پیشکش: { $name }
    .match-6 = مدیر اعلیٰ: { $name }
    .match-7 = نظر ثانی: { $name }
    .match-8 = چیف ایڈیٹر: { $name }

# Those who helped.
# $authors: persons
byline-contributed = اس رپورٹ میں معاونت: { $authors }
    .match-1 = معاونت: { $authors }
    .match-2 = اضافی رپورٹنگ: { $authors }
    .match-3 = تعاون: { $authors }
    .match-4 = اضافی معاونت: { $authors }
    .match-5 = { $authors } نے اس رپورٹ میں معاونت کی
    .match-6 = { $authors } نے اس رپورٹ کی تیاری میں مدد کی
    .match-7 = { $authors } نے اس رپورٹ میں حصہ لیا
    .match-8 = { $authors } نے اس رپورٹ کی تیاری میں معاونت کی

# An article of opinion.
# $author: person
byline-opinion = رائے: { $author }
    .match-1 = تجزیہ: { $author }
    .match-2 = تبصرہ: { $author }
    .match-3 = اداریہ: { $author }
    .match-4 = نقطہ نظر: { $author }
    .match-5 = بلاگ: { $author }
    .match-6 = کالم | { $author }

# No writer but agencies.
byline-agencies = خبر رساں ادارے
    .match-1 = نیوز ایجنسیاں
    .match-2 = نیوز ڈیسک
    .match-3 = ویب ڈیسک
    .match-4 = ایجنسیاں
    .match-5 = مانیٹرنگ ڈیسک
    .match-6 = خبر ایجنسیاں
    .match-7 = نیوز رپورٹ
    .match-8 = ادارتی ٹیم
    .match-9 = خبر رساں ایجنسیاں
    .match-10 = نمائندگان
    .match-11 = بین الاقوامی ڈیسک
    .match-12 = سٹاف رپورٹر
    .match-13 = اسٹاف رپورٹر
    .match-14 = نامہ نگاران
    .match-15 = ایجنسیز
    .match-16 = نمائندہ خصوصی
    .match-17 = خصوصی رپورٹ
    .match-18 = ہمارے نامہ نگار سے
    .match-19 = نامہ نگار خصوصی
    .match-20 = بیورو رپورٹ

# The link to other articles of the writer.
# $author: person
byline-more = { $author } کی مزید تحریریں
    .match-1 = { $author } کے مزید مضامین
    .match-2 = { $author } کی تمام تحریریں
    .match-3 = { $author } کے تمام مضامین
    .match-4 = { $author } کی دیگر تحریریں
    .match-5 = { $author } کی مزید خبریں
    .match-6 = { $author } کے تمام کالم
    .match-7 = { $author } کی تمام پوسٹس دیکھیں
    .match-8 = مزید تحریریں: { $author }

# The link to follow the writer.
# $author: person
byline-follow = { $author } کو فالو کریں
    .match-1 = { $author } کو ٹوئٹر پر فالو کریں
    .match-2 = { $author } کو ایکس پر فالو کریں
    .match-3 = { $author } کو فالو کیجیے
    .match-4 = { $author } کو فیس بک پر فالو کریں

# The heading of a note about the writer.
byline-about = مصنف کے بارے میں
    .match-1 = مصنفہ کے بارے میں
    .match-2 = مصنف کا تعارف
    .match-3 = لکھاری کے بارے میں
    .match-4 = کالم نگار کے بارے میں
    .match-5 = مصنفین کے بارے میں
    .match-6 = لکھاری کا تعارف

## Dates: when it was published, and changed.

# The first publication.
# $date: date
published = اشاعت: { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = شائع ہوا: { $date }
    .match-2 = شائع کیا گیا: { $date }
    .match-3 = تاریخ: { $date }
    .match-4 = اشاعت کی تاریخ: { $date }
    .match-5 = وقت اشاعت: { $date }
    .match-6 = شائع ہوئی: { $date }
    .match-7 = پبلش: { $date }
    .match-8 = اپ لوڈ: { $date }
    .match-9 = شائع ہونے کی تاریخ: { $date }
    .match-10 = پوسٹ کی تاریخ: { $date }
    .match-11 = نشر: { $date }
    .match-12 = پبلشڈ: { $date }
    .match-13 = تاریخ اشاعت { $date }
    .match-14 = شائع شدہ { $date }
    .match-15 = شائع { $date }
    .match-16 = اشاعت { $date }
    .match-17 = پہلی اشاعت { $date }
    .match-18 = شائع کردہ { $date }
    .match-19 = پوسٹ کیا گیا { $date }
    .match-20 = { $date } کو شائع ہوا
    .match-21 = { $date } کو شائع ہوئی
    .match-22 = { $date } کو شائع کیا گیا
    .match-23 = { $date } کو پوسٹ کیا گیا
    .match-24 = یہ خبر { $date } کو شائع ہوئی
    .match-25 = یہ خبر { $date } کو شائع ہوا
    .match-26 = یہ خبر { $date } کو شائع ہوئی تھی
    .match-27 = یہ خبر { $date } کو شائع ہوا تھا
    .match-28 = یہ مضمون { $date } کو شائع ہوئی
    .match-29 = یہ مضمون { $date } کو شائع ہوا
    .match-30 = یہ مضمون { $date } کو شائع ہوئی تھی
    .match-31 = یہ مضمون { $date } کو شائع ہوا تھا
    .match-32 = یہ تحریر { $date } کو شائع ہوئی
    .match-33 = یہ تحریر { $date } کو شائع ہوا
    .match-34 = یہ تحریر { $date } کو شائع ہوئی تھی
    .match-35 = یہ تحریر { $date } کو شائع ہوا تھا

# Published, and changed later.
# $date: date
# $updated: date
published-updated = اشاعت: { DATETIME($date, dateStyle: "medium", timeStyle: "short") }، تازہ کاری: { DATETIME($updated, dateStyle: "medium", timeStyle: "short") }
    .match-1 = شائع: { $date }، آخری اپ ڈیٹ: { $updated }
    .match-2 = شائع: { $date }، اپ ڈیٹ: { $updated }
    .match-3 = شائع: { $date }، اپڈیٹ: { $updated }
    .match-4 = شائع: { $date }، تازہ کاری: { $updated }
    .match-5 = شائع: { $date }، اپ ڈیٹ کیا گیا: { $updated }
    .match-6 = شائع: { $date }، تجدید: { $updated }
    .match-7 = شائع: { $date } آخری اپ ڈیٹ: { $updated }
    .match-8 = شائع: { $date } اپ ڈیٹ: { $updated }
    .match-9 = شائع: { $date } اپڈیٹ: { $updated }
    .match-10 = شائع: { $date } تازہ کاری: { $updated }
    .match-11 = شائع: { $date } اپ ڈیٹ کیا گیا: { $updated }
    .match-12 = شائع: { $date } تجدید: { $updated }
    .match-13 = اشاعت: { $date }، آخری اپ ڈیٹ: { $updated }
    .match-14 = اشاعت: { $date }، اپ ڈیٹ: { $updated }
    .match-15 = اشاعت: { $date }، اپڈیٹ: { $updated }
    .match-16 = اشاعت: { $date }، اپ ڈیٹ کیا گیا: { $updated }
    .match-17 = اشاعت: { $date }، تجدید: { $updated }
    .match-18 = اشاعت: { $date } آخری اپ ڈیٹ: { $updated }
    .match-19 = اشاعت: { $date } اپ ڈیٹ: { $updated }
    .match-20 = اشاعت: { $date } اپڈیٹ: { $updated }
    .match-21 = اشاعت: { $date } تازہ کاری: { $updated }
    .match-22 = اشاعت: { $date } اپ ڈیٹ کیا گیا: { $updated }
    .match-23 = اشاعت: { $date } تجدید: { $updated }
    .match-24 = تاریخ اشاعت: { $date }، آخری اپ ڈیٹ: { $updated }
    .match-25 = تاریخ اشاعت: { $date }، اپ ڈیٹ: { $updated }
    .match-26 = تاریخ اشاعت: { $date }، اپڈیٹ: { $updated }
    .match-27 = تاریخ اشاعت: { $date }، تازہ کاری: { $updated }
    .match-28 = تاریخ اشاعت: { $date }، اپ ڈیٹ کیا گیا: { $updated }
    .match-29 = تاریخ اشاعت: { $date }، تجدید: { $updated }
    .match-30 = تاریخ اشاعت: { $date } آخری اپ ڈیٹ: { $updated }
    .match-31 = تاریخ اشاعت: { $date } اپ ڈیٹ: { $updated }
    .match-32 = تاریخ اشاعت: { $date } اپڈیٹ: { $updated }
    .match-33 = تاریخ اشاعت: { $date } تازہ کاری: { $updated }
    .match-34 = تاریخ اشاعت: { $date } اپ ڈیٹ کیا گیا: { $updated }
    .match-35 = تاریخ اشاعت: { $date } تجدید: { $updated }
    .match-36 = شائع شدہ: { $date }، آخری اپ ڈیٹ: { $updated }
    .match-37 = شائع شدہ: { $date }، اپ ڈیٹ: { $updated }
    .match-38 = شائع شدہ: { $date }، اپڈیٹ: { $updated }
    .match-39 = شائع شدہ: { $date }، تازہ کاری: { $updated }
    .match-40 = شائع شدہ: { $date }، اپ ڈیٹ کیا گیا: { $updated }
    .match-41 = شائع شدہ: { $date }، تجدید: { $updated }
    .match-42 = شائع شدہ: { $date } آخری اپ ڈیٹ: { $updated }
    .match-43 = شائع شدہ: { $date } اپ ڈیٹ: { $updated }
    .match-44 = شائع شدہ: { $date } اپڈیٹ: { $updated }
    .match-45 = شائع شدہ: { $date } تازہ کاری: { $updated }
    .match-46 = شائع شدہ: { $date } اپ ڈیٹ کیا گیا: { $updated }
    .match-47 = شائع شدہ: { $date } تجدید: { $updated }
    .match-48 = { $date }، اپ ڈیٹ { $updated }
    .match-49 = { $date }، آخری اپ ڈیٹ { $updated }
    .match-50 = { $date }، اپڈیٹ { $updated }
    .match-51 = { $date } اپ ڈیٹ { $updated }
    .match-52 = { $date } آخری اپ ڈیٹ { $updated }
    .match-53 = { $date } اپڈیٹ { $updated }

# The last change.
# $date: date
updated = تازہ کاری: { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = تجدید: { $date }
    .match-2 = آخری تبدیلی: { $date }
    .match-3 = اپ ڈیٹ کی تاریخ: { $date }
    .match-4 = تازہ ترین اپ ڈیٹ: { $date }
    .match-5 = آخری تازہ کاری: { $date }
    .match-6 = ترمیم شدہ: { $date }
    .match-7 = اپ ڈیٹ { $date }
    .match-8 = اپڈیٹ { $date }
    .match-9 = آخری اپ ڈیٹ { $date }
    .match-10 = آخری اپڈیٹ { $date }
    .match-11 = آخری بار اپ ڈیٹ { $date }
    .match-12 = آخری ترمیم { $date }
    .match-13 = { $date } کو اپ ڈیٹ کیا گیا
    .match-14 = { $date } کو اپڈیٹ کیا گیا
    .match-15 = { $date } کو اپ ڈیٹ ہوا
    .match-16 = { $date } کو تبدیل کیا گیا
    .match-17 = اپ ڈیٹ کیا گیا { $date }
    .match-18 = اپڈیٹ کیا گیا { $date }
    .match-19 = اپ ڈیٹ شدہ { $date }
    .match-20 = آخری بار اپڈیٹ کیا گیا { $date }
    .match-21 = آخری بار اپڈیٹ کی گئی { $date }
    .match-22 = آخری بار اپڈیٹ ہوا { $date }
    .match-23 = آخری بار اپڈیٹ ہوئی { $date }
    .match-24 = آخری بار اپ ڈیٹ کیا گیا { $date }
    .match-25 = آخری بار اپ ڈیٹ کی گئی { $date }
    .match-26 = آخری بار اپ ڈیٹ ہوا { $date }
    .match-27 = آخری بار اپ ڈیٹ ہوئی { $date }
    .match-28 = آخری بار تبدیل کیا گیا { $date }
    .match-29 = آخری بار تبدیل کی گئی { $date }
    .match-30 = آخری بار تبدیل ہوا { $date }
    .match-31 = آخری بار تبدیل ہوئی { $date }
    .match-32 = آخری بار ترمیم کیا گیا { $date }
    .match-33 = آخری بار ترمیم کی گئی { $date }
    .match-34 = آخری بار ترمیم ہوا { $date }
    .match-35 = آخری بار ترمیم ہوئی { $date }
    .match-36 = آخری دفعہ اپڈیٹ کیا گیا { $date }
    .match-37 = آخری دفعہ اپڈیٹ کی گئی { $date }
    .match-38 = آخری دفعہ اپڈیٹ ہوا { $date }
    .match-39 = آخری دفعہ اپڈیٹ ہوئی { $date }
    .match-40 = آخری دفعہ اپ ڈیٹ کیا گیا { $date }
    .match-41 = آخری دفعہ اپ ڈیٹ کی گئی { $date }
    .match-42 = آخری دفعہ اپ ڈیٹ ہوا { $date }
    .match-43 = آخری دفعہ اپ ڈیٹ ہوئی { $date }
    .match-44 = آخری دفعہ تبدیل کیا گیا { $date }
    .match-45 = آخری دفعہ تبدیل کی گئی { $date }
    .match-46 = آخری دفعہ تبدیل ہوا { $date }
    .match-47 = آخری دفعہ تبدیل ہوئی { $date }
    .match-48 = آخری دفعہ ترمیم کیا گیا { $date }
    .match-49 = آخری دفعہ ترمیم کی گئی { $date }
    .match-50 = آخری دفعہ ترمیم ہوا { $date }
    .match-51 = آخری دفعہ ترمیم ہوئی { $date }
    .match-52 = اپڈیٹ کی گئی { $date }
    .match-53 = اپڈیٹ ہوا { $date }
    .match-54 = اپڈیٹ ہوئی { $date }
    .match-55 = اپ ڈیٹ کی گئی { $date }
    .match-56 = اپ ڈیٹ ہوا { $date }
    .match-57 = اپ ڈیٹ ہوئی { $date }
    .match-58 = تبدیل کیا گیا { $date }
    .match-59 = تبدیل کی گئی { $date }
    .match-60 = تبدیل ہوا { $date }
    .match-61 = تبدیل ہوئی { $date }
    .match-62 = ترمیم کیا گیا { $date }
    .match-63 = ترمیم کی گئی { $date }
    .match-64 = ترمیم ہوا { $date }
    .match-65 = ترمیم ہوئی { $date }
    .match-66 = { $date } کو آخری بار اپڈیٹ کیا گیا
    .match-67 = { $date } کو آخری بار اپڈیٹ کی گئی
    .match-68 = { $date } کو آخری بار اپڈیٹ ہوا
    .match-69 = { $date } کو آخری بار اپڈیٹ ہوئی
    .match-70 = { $date } کو آخری بار اپ ڈیٹ کیا گیا
    .match-71 = { $date } کو آخری بار اپ ڈیٹ کی گئی
    .match-72 = { $date } کو آخری بار اپ ڈیٹ ہوا
    .match-73 = { $date } کو آخری بار اپ ڈیٹ ہوئی
    .match-74 = { $date } کو آخری بار تبدیل کیا گیا
    .match-75 = { $date } کو آخری بار تبدیل کی گئی
    .match-76 = { $date } کو آخری بار تبدیل ہوا
    .match-77 = { $date } کو آخری بار تبدیل ہوئی
    .match-78 = { $date } کو اپڈیٹ کی گئی
    .match-79 = { $date } کو اپڈیٹ ہوا
    .match-80 = { $date } کو اپڈیٹ ہوئی
    .match-81 = { $date } کو اپ ڈیٹ کی گئی
    .match-82 = { $date } کو اپ ڈیٹ ہوئی
    .match-83 = { $date } کو تبدیل کی گئی
    .match-84 = { $date } کو تبدیل ہوا
    .match-85 = { $date } کو تبدیل ہوئی
    .match-86 = اپ ڈیٹڈ: { $date }
    .match-87 = اپڈیٹڈ: { $date }
    .match-88 = اپ ڈیٹ ہونے کا وقت: { $date }
    .match-89 = اپڈیٹ کا وقت: { $date }
    .match-90 = تازہ کاری کی تاریخ: { $date }
    .match-91 = ترمیم کی تاریخ: { $date }
    .match-92 = آخری تجدید: { $date }
    .match-93 = تازہ ترین اپڈیٹ: { $date }
    .match-94 = آخری بار اپڈیٹ: { $date }

# Published so long ago.
# $minutes: number
published-minutes-ago = { $minutes ->
    [one] { NUMBER($minutes) } منٹ پہلے
   *[other] { NUMBER($minutes) } منٹ پہلے
  }
    .match-1 = { $minutes } منٹ قبل
    .match-2 = { $minutes } منٹ ago
    .match-3 = ایک منٹ پہلے
    .match-4 = ایک منٹ قبل

# $count: number
published-hours-ago = { $count ->
    [one] { NUMBER($count) } گھنٹہ پہلے
   *[other] { NUMBER($count) } گھنٹے پہلے
  }
    .match-1 = { $count } گھنٹے قبل
    .match-2 = { $count } گھنٹہ قبل
    .match-3 = ایک گھنٹہ پہلے
    .match-4 = ایک گھنٹہ قبل

# $count: number
published-days-ago = { $count ->
    [one] { NUMBER($count) } دن پہلے
   *[other] { NUMBER($count) } دن پہلے
  }
    .match-1 = { $count } دن قبل
    .match-2 = { $count } روز قبل
    .match-3 = { $count } روز پہلے
    .match-4 = ایک دن پہلے
    .match-5 = ایک دن قبل

# $count: number
published-weeks-ago = { $count ->
    [one] { NUMBER($count) } ہفتہ پہلے
   *[other] { NUMBER($count) } ہفتے پہلے
  }
    .match-1 = { $count } ہفتے قبل
    .match-2 = { $count } ہفتہ قبل
    .match-3 = ایک ہفتہ پہلے
    .match-4 = ایک ہفتہ قبل

# Published this minute.
published-now = ابھی ابھی
    .match-1 = ابھی
    .match-2 = چند لمحے پہلے
    .match-3 = چند لمحے قبل
    .match-4 = کچھ دیر پہلے
    .match-5 = چند سیکنڈ پہلے
    .match-6 = کچھ دیر قبل

# Published today or yesterday, with the hour.
# $date: date
published-today = آج، { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = آج بوقت { $date }
    .match-2 = آج - { $date }
    .match-3 = شائع آج، { $date }
    .match-4 = شائع آج { $date }
    .match-5 = اپ ڈیٹ آج، { $date }
    .match-6 = اپ ڈیٹ آج { $date }

# $date: date
published-yesterday = گزشتہ روز، { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = کل بوقت { $date }
    .match-2 = کل - { $date }
    .match-3 = کل، { $date }

# An old article.
# $count: number
published-years = { $count ->
    [one] یہ مضمون { NUMBER($count) } سال سے زیادہ پرانا ہے
   *[other] یہ مضمون { NUMBER($count) } سال سے زیادہ پرانا ہے
  }
    .match-1 = یہ خبر { $count } سال سے زیادہ پرانی ہے
    .match-2 = یہ خبر { $count } سال سے زائد پرانی ہے
    .match-3 = یہ تحریر { $count } سال سے زیادہ پرانی ہے
    .match-4 = یہ تحریر { $count } سال سے زائد پرانی ہے
    .match-5 = یہ مضمون { $count } سال سے زیادہ پرانی ہے
    .match-6 = یہ مضمون { $count } سال سے زائد پرانی ہے

# Where else it was published.
# $site: site
# $date: date
published-print = { $site } میں شائع ہوا، { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = روزنامہ { $site }، { $date }
    .match-2 = روزنامہ { $site } | { $date }
    .match-3 = ماہنامہ { $site }، { $date }
    .match-4 = ماہنامہ { $site } | { $date }
    .match-5 = ہفت روزہ { $site }، { $date }
    .match-6 = ہفت روزہ { $site } | { $date }
    .match-7 = { $site } میں { $date } کو شائع ہوا
    .match-8 = { $site } میں { $date } کو شائع ہوئی
    .match-9 = { $site } میں { $date } کو شائع کیا گیا

## Facts about the article.

# How long reading takes.
# $minutes: number
reading-time = { $minutes ->
    [one] پڑھنے کا وقت: { NUMBER($minutes) } منٹ
   *[other] پڑھنے کا وقت: { NUMBER($minutes) } منٹ
  }
    .match-1 = مطالعے کا وقت { $minutes } منٹ
    .match-2 = مطالعہ کا وقت { $minutes } منٹ
    .match-3 = پڑھنے کا دورانیہ { $minutes } منٹ
    .match-4 = پڑھنے کا تخمینی وقت { $minutes } منٹ
    .match-5 = مطالعے کا دورانیہ { $minutes } منٹ
    .match-6 = پڑھنے کا اندازاً وقت { $minutes } منٹ
    .match-7 = پڑھنے میں وقت { $minutes } منٹ
    .match-8 = وقت مطالعہ { $minutes } منٹ
    .match-9 = دورانیہ { $minutes } منٹ
    .match-10 = پڑھنے کا وقت { $minutes } منٹ
    .match-11 = { $minutes } منٹ میں پڑھیں
    .match-12 = { $minutes } منٹ کا مطالعہ
    .match-13 = { $minutes } منٹ میں پڑھیے
    .match-14 = { $minutes } منٹ پڑھنے کا وقت
    .match-15 = { $minutes } منٹ پڑھنے میں
    .match-16 = { $minutes } منٹ کی تحریر
    .match-17 = { $minutes } منٹ مطالعہ
    .match-18 = { $minutes } منٹ ریڈ
    .match-19 = یہ تحریر { $minutes } منٹ میں پڑھیں

# The same in under a minute.
reading-time-short = پڑھنے کا وقت: ایک منٹ سے کم
    .match-1 = ایک منٹ سے کم
    .match-2 = ایک منٹ سے بھی کم
    .match-3 = ایک منٹ سے کم میں پڑھیں
    .match-4 = ایک منٹ سے کم کا مطالعہ

# How long listening takes.
# $minutes: number
reading-time-listen = { $minutes ->
    [one] سننے کا وقت: { NUMBER($minutes) } منٹ
   *[other] سننے کا وقت: { NUMBER($minutes) } منٹ
  }
    .match-1 = سنیں { $minutes } منٹ
    .match-2 = سنیں ({ $minutes } منٹ
    .match-3 = سنیے { $minutes } منٹ
    .match-4 = سنیے ({ $minutes } منٹ
    .match-5 = آڈیو { $minutes } منٹ
    .match-6 = آڈیو ({ $minutes } منٹ

# Its words.
# $count: number
reading-time-words = { $count ->
    [one] { NUMBER($count) } لفظ
   *[other] { NUMBER($count) } الفاظ
  }
    .match-1 = الفاظ کی تعداد: { $count }

# The part of the paper.
# $section: section
section = شعبہ: { $section }
    .match-1 = زمرے: { $section }
    .match-2 = کیٹگری: { $section }
    .match-3 = حصہ: { $section }
    .match-4 = صفحہ: { $section }
    .match-5 = موضوع کا زمرہ: { $section }
    .match-6 = کیٹیگریز: { $section }
    .match-7 = زمرہ جات: { $section }
    .match-8 = شائع شدہ زمرہ: { $section }
    .match-9 = زمرہ { $section }
    .match-10 = کیٹیگری { $section }
    .match-11 = سیکشن { $section }

# The path from the front page.
# $section: section
section-breadcrumb = صفحۂ اول › { $section }
    .match-1 = ہوم:: { $section }
    .match-2 = صفحہ اول:: { $section }
    .match-3 = صفحہ اول{ $section }
    .match-4 = سرورق:: { $section }
    .match-5 = مرکزی صفحہ:: { $section }
    .match-6 = مرکزی صفحہ{ $section }
    .match-7 = آپ یہاں ہیں: { $section }

# The topics.
# $tags: tags
tags = موضوعات: { $tags }
    .match-1 = موضوع: { $tags }
    .match-2 = متعلقہ موضوعات: { $tags }
    .match-3 = متعلقہ عنوانات: { $tags }
    .match-4 = کلیدی الفاظ: { $tags }
    .match-5 = ہیش ٹیگ: { $tags }
    .match-6 = ہیش ٹیگز: { $tags }
    .match-7 = ٹیگ شدہ: { $tags }
    .match-8 = عنوانات: { $tags }
    .match-9 = مزید موضوعات: { $tags }
    .match-10 = اس بارے میں مزید: { $tags }
    .match-11 = مطلوبہ الفاظ: { $tags }
    .match-12 = لیبلز: { $tags }
    .match-13 = ٹیگز { $tags }
    .match-14 = ٹیگ { $tags }
    .match-15 = موضوعات { $tags }

# Their heading alone.
tags-heading = موضوعات
    .match-1 = ٹیگز
    .match-2 = متعلقہ موضوعات
    .match-3 = متعلقہ عنوانات
    .match-4 = کلیدی الفاظ
    .match-5 = ہیش ٹیگز
    .match-6 = عنوانات
    .match-7 = ٹیگ
    .match-8 = مزید موضوعات

# Where the report was taken from.
# $site: site
source = ذریعہ: { $site }
    .match-1 = ماخذ: { $site }
    .match-2 = ذرائع: { $site }
    .match-3 = حوالہ: { $site }
    .match-4 = سورس: { $site }
    .match-5 = خبر کا ذریعہ: { $site }
    .match-6 = بشکریہ ویب سائٹ: { $site }
    .match-7 = منبع: { $site }
    .match-8 = اصل ذریعہ: { $site }
    .match-9 = بہ شکریہ: { $site }
    .match-10 = بحوالہ { $site }

# No source but agencies.
source-agencies = ذریعہ: خبر رساں ادارے
    .match-1 = بشکریہ خبر رساں ادارے
    .match-2 = ذرائع: ایجنسیاں
    .match-3 = خبر رساں اداروں کی معاونت سے
    .match-4 = ایجنسیوں کی مدد سے
    .match-5 = ذریعہ: ایجنسیاں

# Where it appeared first.
# $site: site
source-original = پہلی بار { $site } میں شائع ہوا
    .match-1 = یہ مضمون پہلی بار { $site } میں شائع ہوا
    .match-2 = یہ مضمون پہلی بار { $site } میں شائع ہوئی
    .match-3 = یہ مضمون پہلی بار { $site } میں شائع ہوئی تھی
    .match-4 = یہ مضمون پہلی بار { $site } میں شائع ہوا تھا
    .match-5 = یہ مضمون پہلی بار { $site } پر شائع ہوا
    .match-6 = یہ مضمون پہلی بار { $site } پر شائع ہوئی
    .match-7 = یہ مضمون پہلی بار { $site } پر شائع ہوئی تھی
    .match-8 = یہ مضمون پہلی بار { $site } پر شائع ہوا تھا
    .match-9 = یہ مضمون سب سے پہلے { $site } میں شائع ہوا
    .match-10 = یہ مضمون سب سے پہلے { $site } میں شائع ہوئی
    .match-11 = یہ مضمون سب سے پہلے { $site } میں شائع ہوئی تھی
    .match-12 = یہ مضمون سب سے پہلے { $site } میں شائع ہوا تھا
    .match-13 = یہ مضمون سب سے پہلے { $site } پر شائع ہوا
    .match-14 = یہ مضمون سب سے پہلے { $site } پر شائع ہوئی
    .match-15 = یہ مضمون سب سے پہلے { $site } پر شائع ہوئی تھی
    .match-16 = یہ مضمون سب سے پہلے { $site } پر شائع ہوا تھا
    .match-17 = یہ مضمون پہلے { $site } میں شائع ہوا
    .match-18 = یہ مضمون پہلے { $site } میں شائع ہوئی
    .match-19 = یہ مضمون پہلے { $site } میں شائع ہوئی تھی
    .match-20 = یہ مضمون پہلے { $site } میں شائع ہوا تھا
    .match-21 = یہ مضمون پہلے { $site } پر شائع ہوا
    .match-22 = یہ مضمون پہلے { $site } پر شائع ہوئی
    .match-23 = یہ مضمون پہلے { $site } پر شائع ہوئی تھی
    .match-24 = یہ مضمون پہلے { $site } پر شائع ہوا تھا
    .match-25 = یہ مضمون اصل میں { $site } میں شائع ہوا
    .match-26 = یہ مضمون اصل میں { $site } میں شائع ہوئی
    .match-27 = یہ مضمون اصل میں { $site } میں شائع ہوئی تھی
    .match-28 = یہ مضمون اصل میں { $site } میں شائع ہوا تھا
    .match-29 = یہ مضمون اصل میں { $site } پر شائع ہوا
    .match-30 = یہ مضمون اصل میں { $site } پر شائع ہوئی
    .match-31 = یہ مضمون اصل میں { $site } پر شائع ہوئی تھی
    .match-32 = یہ مضمون اصل میں { $site } پر شائع ہوا تھا
    .match-33 = یہ تحریر پہلی بار { $site } میں شائع ہوا
    .match-34 = یہ تحریر پہلی بار { $site } میں شائع ہوئی
    .match-35 = یہ تحریر پہلی بار { $site } میں شائع ہوئی تھی
    .match-36 = یہ تحریر پہلی بار { $site } میں شائع ہوا تھا
    .match-37 = یہ تحریر پہلی بار { $site } پر شائع ہوا
    .match-38 = یہ تحریر پہلی بار { $site } پر شائع ہوئی
    .match-39 = یہ تحریر پہلی بار { $site } پر شائع ہوئی تھی
    .match-40 = یہ تحریر پہلی بار { $site } پر شائع ہوا تھا
    .match-41 = یہ تحریر سب سے پہلے { $site } میں شائع ہوا
    .match-42 = یہ تحریر سب سے پہلے { $site } میں شائع ہوئی
    .match-43 = یہ تحریر سب سے پہلے { $site } میں شائع ہوئی تھی
    .match-44 = یہ تحریر سب سے پہلے { $site } میں شائع ہوا تھا
    .match-45 = یہ تحریر سب سے پہلے { $site } پر شائع ہوا
    .match-46 = یہ تحریر سب سے پہلے { $site } پر شائع ہوئی
    .match-47 = یہ تحریر سب سے پہلے { $site } پر شائع ہوئی تھی
    .match-48 = یہ تحریر سب سے پہلے { $site } پر شائع ہوا تھا
    .match-49 = یہ تحریر پہلے { $site } میں شائع ہوا
    .match-50 = یہ تحریر پہلے { $site } میں شائع ہوئی
    .match-51 = یہ تحریر پہلے { $site } میں شائع ہوئی تھی
    .match-52 = یہ تحریر پہلے { $site } میں شائع ہوا تھا
    .match-53 = یہ تحریر پہلے { $site } پر شائع ہوا
    .match-54 = یہ تحریر پہلے { $site } پر شائع ہوئی
    .match-55 = یہ تحریر پہلے { $site } پر شائع ہوئی تھی
    .match-56 = یہ تحریر پہلے { $site } پر شائع ہوا تھا
    .match-57 = یہ تحریر اصل میں { $site } میں شائع ہوا
    .match-58 = یہ تحریر اصل میں { $site } میں شائع ہوئی
    .match-59 = یہ تحریر اصل میں { $site } میں شائع ہوئی تھی
    .match-60 = یہ تحریر اصل میں { $site } میں شائع ہوا تھا
    .match-61 = یہ تحریر اصل میں { $site } پر شائع ہوا
    .match-62 = یہ تحریر اصل میں { $site } پر شائع ہوئی
    .match-63 = یہ تحریر اصل میں { $site } پر شائع ہوئی تھی
    .match-64 = یہ تحریر اصل میں { $site } پر شائع ہوا تھا
    .match-65 = یہ خبر پہلی بار { $site } میں شائع ہوا
    .match-66 = یہ خبر پہلی بار { $site } میں شائع ہوئی
    .match-67 = یہ خبر پہلی بار { $site } میں شائع ہوئی تھی
    .match-68 = یہ خبر پہلی بار { $site } میں شائع ہوا تھا
    .match-69 = یہ خبر پہلی بار { $site } پر شائع ہوا
    .match-70 = یہ خبر پہلی بار { $site } پر شائع ہوئی
    .match-71 = یہ خبر پہلی بار { $site } پر شائع ہوئی تھی
    .match-72 = یہ خبر پہلی بار { $site } پر شائع ہوا تھا
    .match-73 = یہ خبر سب سے پہلے { $site } میں شائع ہوا
    .match-74 = یہ خبر سب سے پہلے { $site } میں شائع ہوئی
    .match-75 = یہ خبر سب سے پہلے { $site } میں شائع ہوئی تھی
    .match-76 = یہ خبر سب سے پہلے { $site } میں شائع ہوا تھا
    .match-77 = یہ خبر سب سے پہلے { $site } پر شائع ہوا
    .match-78 = یہ خبر سب سے پہلے { $site } پر شائع ہوئی
    .match-79 = یہ خبر سب سے پہلے { $site } پر شائع ہوئی تھی
    .match-80 = یہ خبر سب سے پہلے { $site } پر شائع ہوا تھا
    .match-81 = یہ خبر پہلے { $site } میں شائع ہوا
    .match-82 = یہ خبر پہلے { $site } میں شائع ہوئی
    .match-83 = یہ خبر پہلے { $site } میں شائع ہوئی تھی
    .match-84 = یہ خبر پہلے { $site } میں شائع ہوا تھا
    .match-85 = یہ خبر پہلے { $site } پر شائع ہوا
    .match-86 = یہ خبر پہلے { $site } پر شائع ہوئی
    .match-87 = یہ خبر پہلے { $site } پر شائع ہوئی تھی
    .match-88 = یہ خبر پہلے { $site } پر شائع ہوا تھا
    .match-89 = یہ خبر اصل میں { $site } میں شائع ہوا
    .match-90 = یہ خبر اصل میں { $site } میں شائع ہوئی
    .match-91 = یہ خبر اصل میں { $site } میں شائع ہوئی تھی
    .match-92 = یہ خبر اصل میں { $site } میں شائع ہوا تھا
    .match-93 = یہ خبر اصل میں { $site } پر شائع ہوا
    .match-94 = یہ خبر اصل میں { $site } پر شائع ہوئی
    .match-95 = یہ خبر اصل میں { $site } پر شائع ہوئی تھی
    .match-96 = یہ خبر اصل میں { $site } پر شائع ہوا تھا
    .match-97 = یہ رپورٹ پہلی بار { $site } میں شائع ہوا
    .match-98 = یہ رپورٹ پہلی بار { $site } میں شائع ہوئی
    .match-99 = یہ رپورٹ پہلی بار { $site } میں شائع ہوئی تھی
    .match-100 = یہ رپورٹ پہلی بار { $site } میں شائع ہوا تھا
    .match-101 = یہ رپورٹ پہلی بار { $site } پر شائع ہوا
    .match-102 = یہ رپورٹ پہلی بار { $site } پر شائع ہوئی
    .match-103 = یہ رپورٹ پہلی بار { $site } پر شائع ہوئی تھی
    .match-104 = یہ رپورٹ پہلی بار { $site } پر شائع ہوا تھا
    .match-105 = یہ رپورٹ سب سے پہلے { $site } میں شائع ہوا
    .match-106 = یہ رپورٹ سب سے پہلے { $site } میں شائع ہوئی
    .match-107 = یہ رپورٹ سب سے پہلے { $site } میں شائع ہوئی تھی
    .match-108 = یہ رپورٹ سب سے پہلے { $site } میں شائع ہوا تھا
    .match-109 = یہ رپورٹ سب سے پہلے { $site } پر شائع ہوا
    .match-110 = یہ رپورٹ سب سے پہلے { $site } پر شائع ہوئی
    .match-111 = یہ رپورٹ سب سے پہلے { $site } پر شائع ہوئی تھی
    .match-112 = یہ رپورٹ سب سے پہلے { $site } پر شائع ہوا تھا
    .match-113 = یہ رپورٹ پہلے { $site } میں شائع ہوا
    .match-114 = یہ رپورٹ پہلے { $site } میں شائع ہوئی
    .match-115 = یہ رپورٹ پہلے { $site } میں شائع ہوئی تھی
    .match-116 = یہ رپورٹ پہلے { $site } میں شائع ہوا تھا
    .match-117 = یہ رپورٹ پہلے { $site } پر شائع ہوا
    .match-118 = یہ رپورٹ پہلے { $site } پر شائع ہوئی
    .match-119 = یہ رپورٹ پہلے { $site } پر شائع ہوئی تھی
    .match-120 = یہ رپورٹ پہلے { $site } پر شائع ہوا تھا
    .match-121 = یہ رپورٹ اصل میں { $site } میں شائع ہوا
    .match-122 = یہ رپورٹ اصل میں { $site } میں شائع ہوئی
    .match-123 = یہ رپورٹ اصل میں { $site } میں شائع ہوئی تھی
    .match-124 = یہ رپورٹ اصل میں { $site } میں شائع ہوا تھا
    .match-125 = یہ رپورٹ اصل میں { $site } پر شائع ہوا
    .match-126 = یہ رپورٹ اصل میں { $site } پر شائع ہوئی
    .match-127 = یہ رپورٹ اصل میں { $site } پر شائع ہوئی تھی
    .match-128 = یہ رپورٹ اصل میں { $site } پر شائع ہوا تھا

# The closing line of a syndicated feed.
# $title: title
# $site: site
source-post = { $title } سب سے پہلے { $site } پر شائع ہوا
    .match-1 = پوسٹ “{ $title }” سب سے پہلے { $site } پر شائع ہوئی
    .match-2 = پوسٹ “{ $title }” سب سے پہلے { $site } پر ظاہر ہوئی
    .match-3 = پوسٹ { $title } سب سے پہلے { $site } پر شائع ہوئی
    .match-4 = پوسٹ { $title } سب سے پہلے { $site } پر ظاہر ہوئی

# A mistake put right.
# $reason: text
correction = تصحیح: { $reason }
    .match-1 = درستگی: { $reason }
    .match-2 = تصحیح و معذرت: { $reason }
    .match-3 = معذرت: { $reason }
    .match-4 = ضروری تصحیح: { $reason }
    .match-5 = تصحیح نامہ: { $reason }
    .match-6 = اس خبر کے سابقہ ورژن میں { $reason }
    .match-7 = اس خبر کے پچھلے ورژن میں { $reason }
    .match-8 = اس خبر کے پہلے ورژن میں { $reason }
    .match-9 = اس مضمون کے سابقہ ورژن میں { $reason }
    .match-10 = اس مضمون کے پچھلے ورژن میں { $reason }
    .match-11 = اس مضمون کے پہلے ورژن میں { $reason }
    .match-12 = اس رپورٹ کے سابقہ ورژن میں { $reason }
    .match-13 = اس رپورٹ کے پچھلے ورژن میں { $reason }
    .match-14 = اس رپورٹ کے پہلے ورژن میں { $reason }
    .match-15 = اس تحریر کے سابقہ ورژن میں { $reason }
    .match-16 = اس تحریر کے پچھلے ورژن میں { $reason }
    .match-17 = اس تحریر کے پہلے ورژن میں { $reason }

# The same with its date.
# $date: date
# $reason: text
correction-date = تصحیح، { DATETIME($date, dateStyle: "medium", timeStyle: "short") }: { $reason }
    .match-1 = تصحیح بتاریخ { $date }: { $reason }
    .match-2 = تصحیح { $date }: { $reason }
    .match-3 = درستگی بتاریخ { $date }: { $reason }
    .match-4 = درستگی، { $date }: { $reason }
    .match-5 = درستگی { $date }: { $reason }
    .match-6 = تصحیح ({ $date }): { $reason }

# That there was one, without what.
correction-note = اس تحریر کی تصحیح کی گئی ہے
    .match-1 = اس خبر کی تصحیح کی گئی ہے
    .match-2 = اس مضمون کی تصحیح کی گئی ہے
    .match-3 = تصحیح
    .match-4 = تصحیح شدہ
    .match-5 = اس خبر میں تصحیح کی گئی ہے
    .match-6 = اس رپورٹ میں تصحیح کی گئی ہے
    .match-7 = درستگی

# When the article was corrected.
# $date: date
correction-note-date = اس تحریر کی تصحیح { DATETIME($date, dateStyle: "medium", timeStyle: "short") } کو کی گئی
    .match-1 = تصحیح: { $date }
    .match-2 = تصحیح، { $date }
    .match-3 = تصحیح شدہ { $date }
    .match-4 = اس خبر کی تصحیح { $date } کو کی گئی
    .match-5 = اس مضمون کی { $date } کو تصحیح کی گئی

# How to report a mistake.
correction-report = غلطی کی اطلاع دیں
    .match-1 = غلطی کی نشاندہی کریں
    .match-2 = غلطی رپورٹ کریں
    .match-3 = کوئی غلطی نظر آئی؟
    .match-4 = کیا آپ کو کوئی غلطی نظر آئی؟
    .match-5 = غلطی بتائیں
    .match-6 = تصحیح تجویز کریں
    .match-7 = مسئلہ رپورٹ کریں

# A point made clear.
# $reason: text
correction-clarification = وضاحت: { $reason }
    .match-1 = وضاحتی نوٹ: { $reason }
    .match-2 = ضروری وضاحت: { $reason }

# News added on top.
# $reason: text
correction-update = اپ ڈیٹ: { $reason }
    .match-1 = اپڈیٹ: { $reason }
    .match-2 = تازہ ترین: { $reason }
    .match-3 = تازہ اطلاع: { $reason }

# The same with its date.
# $date: date
# $reason: text
correction-update-date = اپ ڈیٹ، { DATETIME($date, dateStyle: "medium", timeStyle: "short") }: { $reason }
    .match-1 = اپ ڈیٹ بتاریخ { $date }: { $reason }
    .match-2 = اپ ڈیٹ { $date }: { $reason }
    .match-3 = اپڈیٹ بتاریخ { $date }: { $reason }
    .match-4 = اپڈیٹ { $date }: { $reason }
    .match-5 = اپ ڈیٹ ({ $date }): { $reason }

# That the article was changed.
updated-note = اس تحریر کو تازہ کیا گیا ہے
    .match-1 = اس خبر کو اپ ڈیٹ کیا گیا ہے
    .match-2 = یہ خبر اپ ڈیٹ کی جا رہی ہے
    .match-3 = اس خبر کو اپ ڈیٹ کیا جا رہا ہے
    .match-4 = اس مضمون کو اپ ڈیٹ کیا گیا ہے
    .match-5 = خبر اپ ڈیٹ کی جا رہی ہے
    .match-6 = مزید تفصیلات کچھ دیر میں
    .match-7 = مزید تفصیلات آنا باقی ہیں
    .match-8 = مزید تفصیلات جلد
    .match-9 = تفصیلات جلد
    .match-10 = یہ خبر ابھی اپ ڈیٹ ہو رہی ہے
    .match-11 = اپ ڈیٹ شدہ
    .match-12 = مزید تفصیلات شامل کی جا رہی ہیں
    .match-13 = جاری ہے

# A word of the editors.
# $reason: text
editors-note = ادارتی نوٹ: { $reason }
    .match-1 = مدیر کا نوٹ: { $reason }
    .match-2 = ایڈیٹر کا نوٹ: { $reason }
    .match-3 = نوٹ: { $reason }
    .match-4 = ادارہ: { $reason }
    .match-5 = نوٹ از ادارہ: { $reason }
    .match-6 = اعلان دستبرداری: { $reason }
    .match-7 = انتباہ: { $reason }
    .match-8 = مترجم کا نوٹ: { $reason }
    .match-9 = مصنف کا نوٹ: { $reason }
    .match-10 = ضروری نوٹ: { $reason }
    .match-11 = اہم نوٹ: { $reason }
    .match-12 = وضاحت از ادارہ: { $reason }
    .match-13 = قارئین کے لیے نوٹ: { $reason }
    .match-14 = ڈسکلیمر: { $reason }
    .match-15 = تنبیہ: { $reason }

# Its heading alone.
editors-note-heading = ادارتی نوٹ
    .match-1 = مدیر کا نوٹ
    .match-2 = ایڈیٹر کا نوٹ
    .match-3 = قارئین کے لیے نوٹ
    .match-4 = اہم نوٹ

# Opinions are their writers' own.
editors-note-opinion = ادارے کا لکھنے والے کی رائے سے متفق ہونا ضروری نہیں
    .match-1 = ادارے کا مصنف کی رائے سے متفق ہونا ضروری نہیں
    .match-2 = ادارے کا مصنف کی آرا سے متفق ہونا ضروری نہیں
    .match-3 = یہ مصنف کی ذاتی رائے ہے
    .match-4 = یہ تحریر مصنف کی ذاتی رائے ہے
    .match-5 = مصنف کی رائے سے ادارے کا متفق ہونا ضروری نہیں
    .match-6 = ادارے کا کالم نگار کی رائے سے متفق ہونا ضروری نہیں
    .match-7 = نوٹ: یہ مصنف کی ذاتی رائے ہے
    .match-8 = مندرجہ بالا تحریر مصنف کی ذاتی رائے ہے
    .match-9 = اس تحریر میں بیان کردہ خیالات مصنف کے ذاتی ہیں
    .match-10 = ادارے کا بلاگر کی رائے سے متفق ہونا ضروری نہیں
    .match-11 = ادارے اور اس کی پالیسی کا ان خیالات سے متفق ہونا ضروری نہیں

# Fed by an agency, untouched.
editors-note-feed = یہ خبر خبر رساں ادارے کی ہے اور اس کی ادارت نہیں کی گئی
    .match-1 = یہ خبر خبر رساں ادارے سے لی گئی ہے
    .match-2 = یہ خبر خودکار طور پر شائع ہوئی ہے
    .match-3 = یہ خبر ایجنسی سے لی گئی ہے
