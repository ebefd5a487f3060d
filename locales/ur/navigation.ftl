### Part of Targum, under MIT OR Apache-2.0. Ways on are short: an order of one or two words, or a noun.

## Other articles.

# The heading over a list of articles.
related = متعلقہ خبریں
    .match-1 = متعلقہ مضامین
    .match-2 = متعلقہ تحریریں
    .match-3 = متعلقہ مواد
    .match-4 = یہ بھی پڑھیں
    .match-5 = یہ بھی پڑھیے
    .match-6 = مزید پڑھیں اس بارے میں
    .match-7 = اسی بارے میں
    .match-8 = اس بارے میں مزید
    .match-9 = مزید خبریں
    .match-10 = دیگر خبریں
    .match-11 = مزید مضامین
    .match-12 = متعلقہ پوسٹس
    .match-13 = متعلقہ کہانیاں
    .match-14 = اسی موضوع پر
    .match-15 = اسی موضوع پر مزید
    .match-16 = متعلقہ لنکس
    .match-17 = ملتی جلتی خبریں
    .match-18 = ملتے جلتے مضامین
    .match-19 = اسی متعلق
    .match-20 = اس سے متعلق
    .match-21 = متعلقہ
    .match-22 = یہ بھی دیکھیں
    .match-23 = اسی طرح کی مزید خبریں
    .match-24 = مزید تحریریں
    .match-25 = مزید اسی بارے میں

# A link to one article.
# $title: title
related-title = یہ بھی پڑھیں: { $title }
    .match-1 = یہ بھی پڑھیے: { $title }
    .match-2 = اسی بارے میں: { $title }
    .match-3 = متعلقہ خبر: { $title }
    .match-4 = یہ بھی دیکھیں: { $title }
    .match-5 = مزید جانیے: { $title }
    .match-6 = ضرور پڑھیں: { $title }
    .match-7 = پڑھیے: { $title }
    .match-8 = متعلقہ: { $title }
    .match-9 = یہ ضرور پڑھیں: { $title }
    .match-10 = مزید خبریں: { $title }
    .match-11 = یہ بھی جانیے: { $title }
    .match-12 = یہ بھی پڑھیں … { $title }

# More of one subject or section.
# $section: section
related-section = شعبہ { $section } سے مزید
    .match-1 = { $section } کی مزید خبریں
    .match-2 = { $section } سے مزید خبریں
    .match-3 = { $section } کی تازہ ترین خبریں
    .match-4 = { $section } کی تمام خبریں

# What the site suggests.
related-recommended = آپ کے لیے تجویز
    .match-1 = تجویز کردہ
    .match-2 = ہماری تجویز
    .match-3 = ہماری پسند
    .match-4 = ادارتی انتخاب
    .match-5 = ایڈیٹر کا انتخاب
    .match-6 = مدیر کا انتخاب
    .match-7 = آپ کے لیے
    .match-8 = آپ کو یہ بھی پسند آئے گا
    .match-9 = آپ یہ بھی پسند کریں گے
    .match-10 = آپ کو یہ بھی پسند آ سکتا ہے
    .match-11 = منتخب خبریں
    .match-12 = منتخب تحریریں
    .match-13 = نمایاں خبریں
    .match-14 = نمایاں
    .match-15 = خاص خبریں
    .match-16 = آپ کی دلچسپی کے لیے
    .match-17 = ضرور پڑھیں
    .match-18 = اہم خبریں
    .match-19 = تجویز کردہ خبریں
    .match-20 = تجویز کردہ مضامین
    .match-21 = منتخب مضامین
    .match-22 = فیچر اور تجزیے

# What readers read most.
related-popular = سب سے زیادہ پڑھی جانے والی
    .match-1 = سب سے زیادہ پڑھا جانے والا
    .match-2 = سب سے زیادہ پڑھی گئیں
    .match-3 = سب سے زیادہ پڑھے گئے
    .match-4 = مقبول ترین
    .match-5 = مقبول خبریں
    .match-6 = مقبول
    .match-7 = مقبول تحریریں
    .match-8 = زیادہ پڑھی جانے والی خبریں
    .match-9 = سب سے زیادہ دیکھی گئیں
    .match-10 = ٹرینڈنگ
    .match-11 = مقبول ترین خبریں
    .match-12 = مقبول مضامین
    .match-13 = سب سے مقبول
    .match-14 = سب سے زیادہ پڑھی جانے والی خبریں
    .match-15 = ٹاپ سٹوریز
    .match-16 = بڑی خبریں
    .match-17 = زیادہ پڑھی گئی
    .match-18 = گرم موضوعات
    .match-19 = ٹاپ خبریں

# What is newest.
related-latest = تازہ ترین خبریں
    .match-1 = تازہ ترین
    .match-2 = تازہ خبریں
    .match-3 = حالیہ خبریں
    .match-4 = نئی خبریں
    .match-5 = آج کی خبریں
    .match-6 = حالیہ مضامین
    .match-7 = تازہ مضامین
    .match-8 = تمام خبریں
    .match-9 = خبریں
    .match-10 = حالیہ پوسٹس
    .match-11 = تازہ ترین مضامین
    .match-12 = نئی تحریریں
    .match-13 = حالیہ
    .match-14 = تازہ تحریریں
    .match-15 = آج کی تازہ خبریں

# A film to watch.
# $title: title
related-watch = دیکھیے: { $title }
    .match-1 = ویڈیو: { $title }
    .match-2 = دیکھیں: { $title }
    .match-3 = ویڈیو دیکھیں: { $title }
    .match-4 = یہ ویڈیو دیکھیں: { $title }
    .match-5 = ویڈیو دیکھیے: { $title }

# A film or recording without its name.
related-watch-only = ویڈیو دیکھیں
    .match-1 = ویڈیو
    .match-2 = ویڈیوز
    .match-3 = دیکھیں
    .match-4 = دیکھیے
    .match-5 = ویڈیو چلائیں
    .match-6 = ابھی دیکھیں
    .match-7 = مزید ویڈیوز
    .match-8 = ویڈیو دیکھیے
    .match-9 = چلائیں
    .match-10 = مکمل ویڈیو دیکھیں
    .match-11 = پلے کریں

# A row of pictures.
related-gallery = تصویری البم
    .match-1 = گیلری
    .match-2 = تصاویر
    .match-3 = تصویری گیلری
    .match-4 = فوٹو گیلری
    .match-5 = تصاویر میں
    .match-6 = تصویری جھلکیاں
    .match-7 = تصاویر دیکھیں
    .match-8 = تمام تصاویر
    .match-9 = مزید تصاویر
    .match-10 = فوٹو البم
    .match-11 = تصویری خبرنامہ

# One picture of a row.
# $number: number
# $count: number
related-gallery-number = تصویر { NUMBER($number) } از { NUMBER($count) }
    .match-1 = تصویر { $number }/{ $count }
    .match-2 = { $count } میں سے تصویر { $number }

# A gallery by its name.
# $title: title
related-gallery-title = تصاویر میں: { $title }
    .match-1 = تصاویر: { $title }
    .match-2 = گیلری: { $title }
    .match-3 = تصویری گیلری: { $title }
    .match-4 = فوٹو گیلری: { $title }
    .match-5 = تصویری جھلکیاں: { $title }

# Something to hear.
# $title: title
related-listen = سنیے: { $title }
    .match-1 = سنیں: { $title }
    .match-2 = پوڈکاسٹ: { $title }
    .match-3 = آڈیو: { $title }
    .match-4 = پوڈ کاسٹ: { $title }

## The whole article.

# Under a shortened text.
read-more = مزید پڑھیں
    .match-1 = مزید پڑھیے
    .match-2 = مزید
    .match-3 = آگے پڑھیں
    .match-4 = پڑھنا جاری رکھیں
    .match-5 = پوری خبر پڑھیں
    .match-6 = مکمل خبر پڑھیں
    .match-7 = مکمل خبر
    .match-8 = پوری خبر
    .match-9 = مکمل تحریر پڑھیں
    .match-10 = پورا مضمون پڑھیں
    .match-11 = مکمل مضمون پڑھیں
    .match-12 = مکمل مضمون
    .match-13 = تفصیل
    .match-14 = تفصیلات
    .match-15 = مزید تفصیلات
    .match-16 = تفصیل پڑھیں
    .match-17 = مزید جانیں
    .match-18 = مزید جانیے
    .match-19 = مزید معلومات
    .match-20 = مزید دیکھیں
    .match-21 = یہاں کلک کریں
    .match-22 = مزید پڑھنے کے لیے کلک کریں
    .match-23 = مزید پڑھنے کے لیے یہاں کلک کریں
    .match-24 = مکمل پڑھیں
    .match-25 = پڑھیں
    .match-26 = پڑھیے
    .match-27 = مکمل رپورٹ
    .match-28 = مکمل تفصیل
    .match-29 = تفصیلی خبر
    .match-30 = پڑھنا جاری رکھیے

# The same by name.
# $title: title
read-more-title = مزید پڑھیں: { $title }
    .match-1 = مکمل خبر: { $title }
    .match-2 = پوری خبر پڑھیں: { $title }
    .match-3 = تفصیل: { $title }
    .match-4 = مکمل تحریر: { $title }
    .match-5 = مکمل مضمون پڑھیں: { $title }
    .match-6 = پڑھنا جاری رکھیں “{ $title }”
    .match-7 = پڑھنا جاری رکھیں { $title }
    .match-8 = مزید پڑھیں … { $title }

# More of a list.
read-more-load = مزید دکھائیں
    .match-1 = مزید لوڈ کریں
    .match-2 = مزید خبریں دیکھیں
    .match-3 = مزید خبریں لوڈ کریں
    .match-4 = سب دیکھیں
    .match-5 = تمام دیکھیں
    .match-6 = لوڈ ہو رہا ہے
    .match-7 = پرانی پوسٹس
    .match-8 = پرانی تحریریں
    .match-9 = کم دکھائیں
    .match-10 = مزید نتائج
    .match-11 = تمام
    .match-12 = سب دکھائیں

## The way around the site.

# One step back.
back = واپس
    .match-1 = واپس جائیں
    .match-2 = خبر پر واپس
    .match-3 = مضمون پر واپس جائیں
    .match-4 = واپسی
    .match-5 = پیچھے
    .match-6 = پچھلے صفحے پر جائیں
    .match-7 = واپس جائیے
    .match-8 = خبروں پر واپس جائیں
    .match-9 = واپس خبر پر
    .match-10 = واپس خبر کی طرف
    .match-11 = واپس خبروں پر
    .match-12 = واپس خبروں کی طرف
    .match-13 = واپس مضمون پر
    .match-14 = واپس مضمون کی طرف
    .match-15 = واپس تحریر پر
    .match-16 = واپس تحریر کی طرف
    .match-17 = واپس فہرست پر
    .match-18 = واپس فہرست کی طرف
    .match-19 = واپس پچھلے صفحے پر
    .match-20 = واپس پچھلے صفحے کی طرف
    .match-21 = واپسی خبر پر
    .match-22 = واپسی خبر کی طرف
    .match-23 = واپسی خبروں پر
    .match-24 = واپسی خبروں کی طرف
    .match-25 = واپسی مضمون پر
    .match-26 = واپسی مضمون کی طرف
    .match-27 = واپسی تحریر پر
    .match-28 = واپسی تحریر کی طرف
    .match-29 = واپسی فہرست پر
    .match-30 = واپسی فہرست کی طرف
    .match-31 = واپسی پچھلے صفحے پر
    .match-32 = واپسی پچھلے صفحے کی طرف
    .match-33 = خبر پر واپس جائیں
    .match-34 = خبر پر واپس جائیے
    .match-35 = خبروں پر واپس
    .match-36 = خبروں پر واپس جائیے
    .match-37 = مضمون پر واپس
    .match-38 = مضمون پر واپس جائیے
    .match-39 = تحریر پر واپس
    .match-40 = تحریر پر واپس جائیں
    .match-41 = تحریر پر واپس جائیے
    .match-42 = فہرست پر واپس
    .match-43 = فہرست پر واپس جائیں
    .match-44 = فہرست پر واپس جائیے
    .match-45 = پچھلے صفحے پر واپس
    .match-46 = پچھلے صفحے پر واپس جائیں
    .match-47 = پچھلے صفحے پر واپس جائیے
    .match-48 = گزشتہ صفحے پر واپس
    .match-49 = گزشتہ صفحے پر واپس جائیں
    .match-50 = گزشتہ صفحے پر واپس جائیے

# To the page's head.
back-top = اوپر جائیں
    .match-1 = صفحے کے اوپر جائیں
    .match-2 = واپس اوپر
    .match-3 = اوپر
    .match-4 = صفحے کے شروع میں جائیں
    .match-5 = واپس اوپر جائیں
    .match-6 = صفحے کے آغاز پر جائیں
    .match-7 = اوپر جائیے
    .match-8 = واپس اوپر جائیے

# To the front page.
back-home = صفحۂ اول
    .match-1 = ہوم
    .match-2 = ہوم پیج
    .match-3 = سرورق
    .match-4 = مرکزی صفحہ
    .match-5 = صفحہ اول پر واپس
    .match-6 = ہوم پیج پر واپس جائیں
    .match-7 = صفحہ اول پر جائیں
    .match-8 = مرکزی صفحے پر جائیں
    .match-9 = صفحہ اول پر واپس جائیں
    .match-10 = سرورق پر واپس
    .match-11 = سرورق پر واپس جائیں
    .match-12 = ہوم پیج پر واپس
    .match-13 = مرکزی صفحے پر واپس
    .match-14 = مرکزی صفحے پر واپس جائیں
    .match-15 = واپس صفحہ اول پر
    .match-16 = واپس صفحہ اول کی طرف
    .match-17 = واپس مرکزی صفحے پر
    .match-18 = واپس مرکزی صفحے کی طرف
    .match-19 = واپس ہوم پیج پر
    .match-20 = واپس ہوم پیج کی طرف
    .match-21 = واپس سرورق پر
    .match-22 = واپس سرورق کی طرف
    .match-23 = واپس پہلے صفحے پر
    .match-24 = واپس پہلے صفحے کی طرف
    .match-25 = واپسی صفحہ اول پر
    .match-26 = واپسی صفحہ اول کی طرف
    .match-27 = واپسی مرکزی صفحے پر
    .match-28 = واپسی مرکزی صفحے کی طرف
    .match-29 = واپسی ہوم پیج پر
    .match-30 = واپسی ہوم پیج کی طرف
    .match-31 = واپسی سرورق پر
    .match-32 = واپسی سرورق کی طرف
    .match-33 = واپسی پہلے صفحے پر
    .match-34 = واپسی پہلے صفحے کی طرف
    .match-35 = صفحہ اول پر واپس جائیے
    .match-36 = صفحہ اول پر واپسی
    .match-37 = صفحہ اول پر جائیے
    .match-38 = صفحہ اول کی طرف واپس جائیں
    .match-39 = صفحہ اول کی طرف واپس جائیے
    .match-40 = صفحہ اول کی طرف واپس
    .match-41 = صفحہ اول کی طرف واپسی
    .match-42 = صفحہ اول کی طرف جائیں
    .match-43 = صفحہ اول کی طرف جائیے
    .match-44 = مرکزی صفحے پر واپس جائیے
    .match-45 = مرکزی صفحے پر واپسی
    .match-46 = مرکزی صفحے پر جائیے
    .match-47 = مرکزی صفحے کی طرف واپس جائیں
    .match-48 = مرکزی صفحے کی طرف واپس جائیے
    .match-49 = مرکزی صفحے کی طرف واپس
    .match-50 = مرکزی صفحے کی طرف واپسی
    .match-51 = مرکزی صفحے کی طرف جائیں
    .match-52 = مرکزی صفحے کی طرف جائیے
    .match-53 = ہوم پیج پر واپس جائیے
    .match-54 = ہوم پیج پر واپسی
    .match-55 = ہوم پیج پر جائیں
    .match-56 = ہوم پیج پر جائیے
    .match-57 = ہوم پیج کی طرف واپس جائیں
    .match-58 = ہوم پیج کی طرف واپس جائیے
    .match-59 = ہوم پیج کی طرف واپس
    .match-60 = ہوم پیج کی طرف واپسی
    .match-61 = ہوم پیج کی طرف جائیں
    .match-62 = ہوم پیج کی طرف جائیے
    .match-63 = سرورق پر واپس جائیے
    .match-64 = سرورق پر واپسی
    .match-65 = سرورق پر جائیں
    .match-66 = سرورق پر جائیے
    .match-67 = سرورق کی طرف واپس جائیں
    .match-68 = سرورق کی طرف واپس جائیے
    .match-69 = سرورق کی طرف واپس
    .match-70 = سرورق کی طرف واپسی
    .match-71 = سرورق کی طرف جائیں
    .match-72 = سرورق کی طرف جائیے
    .match-73 = پہلے صفحے پر واپس جائیں
    .match-74 = پہلے صفحے پر واپس جائیے
    .match-75 = پہلے صفحے پر واپس
    .match-76 = پہلے صفحے پر واپسی
    .match-77 = پہلے صفحے پر جائیں
    .match-78 = پہلے صفحے پر جائیے
    .match-79 = پہلے صفحے کی طرف واپس جائیں
    .match-80 = پہلے صفحے کی طرف واپس جائیے
    .match-81 = پہلے صفحے کی طرف واپس
    .match-82 = پہلے صفحے کی طرف واپسی
    .match-83 = پہلے صفحے کی طرف جائیں
    .match-84 = پہلے صفحے کی طرف جائیے

# To a part of the paper.
# $section: section
back-section = شعبہ { $section } پر واپس
    .match-1 = { $section } کے صفحے پر واپس جائیں

# The article before.
back-previous = پچھلی تحریر
    .match-1 = پچھلا
    .match-2 = پچھلی خبر
    .match-3 = پچھلا مضمون
    .match-4 = گزشتہ
    .match-5 = پچھلا صفحہ
    .match-6 = گزشتہ خبر
    .match-7 = پچھلی پوسٹ
    .match-8 = گزشتہ مضمون
    .match-9 = سابقہ
    .match-10 = پچھلی
    .match-11 = گزشتہ تحریر

# The same by its name.
# $title: title
back-previous-title = پچھلی تحریر: { $title }
    .match-1 = پچھلی خبر: { $title }
    .match-2 = پچھلا مضمون: { $title }
    .match-3 = گزشتہ: { $title }
    .match-4 = پچھلی پوسٹ: { $title }
    .match-5 = پچھلا: { $title }
    .match-6 = گزشتہ خبر: { $title }

# The article after.
next = اگلی تحریر
    .match-1 = اگلا
    .match-2 = اگلی خبر
    .match-3 = اگلا مضمون
    .match-4 = اگلا صفحہ
    .match-5 = اگلی
    .match-6 = اگلی پوسٹ
    .match-7 = آگے
    .match-8 = اگلی ویڈیو
    .match-9 = اگلی تحریر پر جائیں

# The same by its name.
# $title: title
next-title = اگلی تحریر: { $title }
    .match-1 = اگلی خبر: { $title }
    .match-2 = اگلا مضمون: { $title }
    .match-3 = اگلی پوسٹ: { $title }
    .match-4 = اگلا: { $title }

# A page of several.
# $number: number
# $count: number
next-page = صفحہ { NUMBER($number) } از { NUMBER($count) }
    .match-1 = صفحہ { $number }/{ $count }
    .match-2 = { $count } میں سے صفحہ { $number }

# What the page holds.
contents = فہرست
    .match-1 = مشمولات
    .match-2 = فہرست مضامین
    .match-3 = اس مضمون میں
    .match-4 = اس صفحے پر
    .match-5 = فہرست مندرجات
    .match-6 = مندرجات
    .match-7 = اس تحریر میں
    .match-8 = عنوانات کی فہرست
    .match-9 = اس خبر میں
    .match-10 = مواد کی فہرست

# Past the head of the page.
contents-skip = مواد پر جائیں
    .match-1 = براہ راست مواد پر جائیں
    .match-2 = مرکزی مواد پر جائیں
    .match-3 = نیویگیشن چھوڑیں
    .match-4 = آگے جائیں اور پڑھنا جاری رکھیں
    .match-5 = چھوڑیں اور پڑھنا جاری رکھیں
    .match-6 = رسائی کے لنکس
    .match-7 = مینیو پر جائیں
    .match-8 = تبصروں پر جائیے
    .match-9 = چھوڑیے مواد پر جائیے

# The menu and its like.
contents-menu = مینیو
    .match-1 = مینو
    .match-2 = مرکزی مینیو
    .match-3 = تلاش
    .match-4 = تلاش کریں
    .match-5 = سرچ
    .match-6 = بند کریں
    .match-7 = سائٹ میں تلاش
    .match-8 = نقشہ ویب سائٹ
    .match-9 = مینو کھولیں
    .match-10 = تمام شعبے
    .match-11 = تلاش کیجیے
    .match-12 = سائٹ میپ
    .match-13 = مینیو کھولیے
    .match-14 = مین مینو
    .match-15 = مینیو بند کریں
