### Part of Targum, under MIT OR Apache-2.0. Ways on are short: an order of one or two words, or a noun.

## Other articles.

# The heading over a list of articles.
related = مطالب مرتبط
    .match-1 = خبرهای مرتبط
    .match-2 = اخبار مرتبط
    .match-3 = مقالات مرتبط
    .match-4 = مطالب مشابه
    .match-5 = نوشته‌های مرتبط
    .match-6 = گزارش‌های مرتبط
    .match-7 = بیشتر بخوانید
    .match-8 = بیشتر بخوانید در این باره
    .match-9 = بیشتر در این باره
    .match-10 = بیشتر در این زمینه
    .match-11 = همچنین بخوانید
    .match-12 = همچنین ببینید
    .match-13 = در همین زمینه
    .match-14 = در همین رابطه
    .match-15 = در این باره
    .match-16 = در همین باره
    .match-17 = مرتبط
    .match-18 = اخبار بیشتر
    .match-19 = خبرهای بیشتر
    .match-20 = خبرهای دیگر
    .match-21 = مطالب دیگر
    .match-22 = مطالب بیشتر
    .match-23 = دیگر خبرها
    .match-24 = سایر اخبار
    .match-25 = پیوندهای مرتبط
    .match-26 = لینک‌های مرتبط
    .match-27 = این را هم بخوانید
    .match-28 = بیشتر بدانید
    .match-29 = مقاله‌های مرتبط
    .match-30 = شاید از دست داده باشید
    .match-31 = موضوعات مشابه
    .match-32 = اخبار مشابه
    .match-33 = در این زمینه
    .match-34 = این مطالب را هم بخوانید
    .match-35 = محتوای مرتبط
    .match-36 = اخبار مرتبط با این موضوع

# A link to one article.
# $title: title
related-title = بیشتر بخوانید: { $title }
    .match-1 = همچنین بخوانید: { $title }
    .match-2 = در همین زمینه: { $title }
    .match-3 = در همین رابطه: { $title }
    .match-4 = این را هم بخوانید: { $title }
    .match-5 = این مطلب را هم بخوانید: { $title }
    .match-6 = بخوانید: { $title }
    .match-7 = مرتبط: { $title }
    .match-8 = خبر مرتبط: { $title }
    .match-9 = مطلب مرتبط: { $title }
    .match-10 = در این باره: { $title }
    .match-11 = حتما بخوانید: { $title }
    .match-12 = پیشنهاد می‌کنیم بخوانید: { $title }
    .match-13 = همچنین ببینید: { $title }
    .match-14 = مطالعه بیشتر: { $title }
    .match-15 = شاید علاقه‌مند باشید: { $title }
    .match-16 = اینها را هم بخوانید: { $title }
    .match-17 = این خبر را هم بخوانید: { $title }
    .match-18 = پیشنهاد ما: { $title }
    .match-19 = در همین باره: { $title }
    .match-20 = ببینید و بخوانید: { $title }
    .match-21 = پیشنهاد: { $title }
    .match-22 = از دست ندهید: { $title }
    .match-23 = بیشتر بخوانید | { $title }
    .match-24 = بیشتر بخوانید - { $title }
    .match-25 = بیشتر بخوانید » { $title }
    .match-26 = بیشتر بخوانید ← { $title }
    .match-27 = همچنین بخوانید | { $title }
    .match-28 = همچنین بخوانید - { $title }
    .match-29 = همچنین بخوانید » { $title }
    .match-30 = همچنین بخوانید ← { $title }

# More of one subject or section.
# $section: section
related-section = بیشتر در بخش { $section }
    .match-1 = تازه‌ترین اخبار { $section }
    .match-2 = خبرهای بیشتر از { $section }
    .match-3 = اخبار بیشتر در { $section }
    .match-4 = پربازدیدترین‌های بخش { $section }
    .match-5 = همه مطالب بخش { $section }
    .match-6 = آخرین اخبار بخش { $section }
    .match-7 = همه خبرهای بخش { $section }

# What the site suggests.
related-recommended = پیشنهاد ما
    .match-1 = پیشنهادها
    .match-2 = پیشنهادی
    .match-3 = پیشنهاد سردبیر
    .match-4 = پیشنهاد می‌کنیم
    .match-5 = پیشنهاد می‌شود
    .match-6 = مطالب پیشنهادی
    .match-7 = مقالات پیشنهادی
    .match-8 = اخبار پیشنهادی
    .match-9 = منتخب سردبیر
    .match-10 = انتخاب سردبیر
    .match-11 = انتخاب ما
    .match-12 = برگزیده‌ها
    .match-13 = برگزیده
    .match-14 = گزیده‌ها
    .match-15 = برای شما
    .match-16 = پیشنهاد به شما
    .match-17 = پیشنهاد شده برای شما
    .match-18 = شاید دوست داشته باشید
    .match-19 = شاید بپسندید
    .match-20 = ممکن است بپسندید
    .match-21 = ممکن است برایتان جالب باشد
    .match-22 = شاید برایتان جالب باشد
    .match-23 = دیگران خوانده‌اند
    .match-24 = خوانندگان این مطلب این‌ها را هم خوانده‌اند
    .match-25 = ویژه
    .match-26 = خواندنی‌ها
    .match-27 = خبرهای برگزیده
    .match-28 = خبر ویژه
    .match-29 = خبرهای ویژه
    .match-30 = مطالب برگزیده

# What readers read most.
related-popular = پرخواننده‌ترین‌ها
    .match-1 = پربازدیدترین‌ها
    .match-2 = پربازدیدترین
    .match-3 = پربازدید
    .match-4 = پربازدیدها
    .match-5 = پربیننده‌ترین
    .match-6 = پربیننده‌ترین‌ها
    .match-7 = پربیننده ترین
    .match-8 = پربحث‌ترین
    .match-9 = پربحث‌ترین‌ها
    .match-10 = پرخواننده‌ترین
    .match-11 = پرخواننده ترین
    .match-12 = محبوب‌ترین
    .match-13 = محبوب‌ترین‌ها
    .match-14 = پرطرفدارترین
    .match-15 = داغ‌ترین خبرها
    .match-16 = داغ‌ترین‌ها
    .match-17 = داغ
    .match-18 = اخبار داغ
    .match-19 = پرطرفدار
    .match-20 = مهم‌ترین خبرها
    .match-21 = مهم‌ترین اخبار
    .match-22 = خبرهای مهم
    .match-23 = مهم ترین ها
    .match-24 = مطالب پربازدید
    .match-25 = پرخواننده‌ها
    .match-26 = سرخط خبرها
    .match-27 = پربازدید ترین ها
    .match-28 = تیتر یک
    .match-29 = عناوین مهم

# What is newest.
related-latest = تازه‌ترین خبرها
    .match-1 = آخرین خبرها
    .match-2 = آخرین اخبار
    .match-3 = تازه‌ترین اخبار
    .match-4 = جدیدترین اخبار
    .match-5 = جدیدترین خبرها
    .match-6 = تازه‌ها
    .match-7 = تازه ها
    .match-8 = جدیدترین‌ها
    .match-9 = خبرها
    .match-10 = اخبار
    .match-11 = آخرین مطالب
    .match-12 = جدیدترین مطالب
    .match-13 = تازه‌ترین مطالب
    .match-14 = آخرین نوشته‌ها
    .match-15 = نوشته‌های تازه
    .match-16 = اخبار روز
    .match-17 = خبرهای امروز
    .match-18 = همه خبرها
    .match-19 = آخرین عناوین
    .match-20 = جدیدترین
    .match-21 = تازه‌ترین‌ها
    .match-22 = آخرین مقالات
    .match-23 = تازه‌های خبر
    .match-24 = اخبار امروز

# A film to watch.
# $title: title
related-watch = ببینید: { $title }
    .match-1 = ویدئو: { $title }
    .match-2 = فیلم: { $title }
    .match-3 = تماشا کنید: { $title }
    .match-4 = تماشا: { $title }
    .match-5 = ویدئوی مرتبط: { $title }
    .match-6 = فیلم مرتبط: { $title }
    .match-7 = ویدئو | { $title }
    .match-8 = ویدئو - { $title }
    .match-9 = ویدئو / { $title }
    .match-10 = ویدئو + { $title }
    .match-11 = فیلم | { $title }
    .match-12 = فیلم - { $title }
    .match-13 = فیلم / { $title }
    .match-14 = فیلم + { $title }
    .match-15 = ببینید | { $title }
    .match-16 = ببینید - { $title }
    .match-17 = ببینید / { $title }
    .match-18 = ببینید + { $title }

# A film or recording without its name.
related-watch-only = تماشای ویدئو
    .match-1 = ویدئو
    .match-2 = ویدئوها
    .match-3 = فیلم
    .match-4 = تماشا
    .match-5 = تماشا کنید
    .match-6 = ببینید
    .match-7 = پخش
    .match-8 = پخش ویدئو
    .match-9 = پخش فیلم
    .match-10 = دیدن ویدیو
    .match-11 = مشاهده ویدئو
    .match-12 = دانلود ویدیو
    .match-13 = ویدئوهای بیشتر
    .match-14 = مشاهده فیلم
    .match-15 = ویدیوی مرتبط با خبر

# A row of pictures.
related-gallery = آلبوم عکس
    .match-1 = گالری
    .match-2 = گالری عکس
    .match-3 = گالری تصاویر
    .match-4 = عکس‌ها
    .match-5 = تصاویر
    .match-6 = گزارش تصویری
    .match-7 = در عکس‌ها
    .match-8 = به روایت تصویر
    .match-9 = مشاهده تصاویر
    .match-10 = دیدن عکس‌ها
    .match-11 = عکس‌های بیشتر
    .match-12 = آلبوم تصاویر
    .match-13 = عکس
    .match-14 = چندرسانه‌ای
    .match-15 = مشاهده گالری
    .match-16 = نمایش تصاویر

# One picture of a row.
# $number: number
# $count: number
related-gallery-number = عکس { NUMBER($number) } از { NUMBER($count) }
    .match-1 = تصویر { $number } از { $count }
    .match-2 = اسلاید { $number } از { $count }

# A gallery by its name.
# $title: title
related-gallery-title = در عکس‌ها: { $title }
    .match-1 = گزارش تصویری: { $title }
    .match-2 = گالری عکس: { $title }
    .match-3 = تصاویر: { $title }
    .match-4 = به روایت تصویر: { $title }
    .match-5 = عکس‌ها: { $title }
    .match-6 = گالری: { $title }
    .match-7 = تصاویر | { $title }
    .match-8 = تصاویر / { $title }
    .match-9 = تصاویر - { $title }
    .match-10 = گزارش تصویری | { $title }
    .match-11 = گزارش تصویری / { $title }
    .match-12 = گزارش تصویری - { $title }
    .match-13 = عکس | { $title }
    .match-14 = عکس / { $title }
    .match-15 = عکس - { $title }

# Something to hear.
# $title: title
related-listen = بشنوید: { $title }
    .match-1 = پادکست: { $title }
    .match-2 = گوش کنید: { $title }
    .match-3 = صدا: { $title }
    .match-4 = گوش دهید: { $title }
    .match-5 = فایل صوتی: { $title }

## The whole article.

# Under a shortened text.
read-more = ادامهٔ مطلب
    .match-1 = ادامه
    .match-2 = ادامه خبر
    .match-3 = ادامه گزارش
    .match-4 = ادامه نوشته
    .match-5 = بیشتر
    .match-6 = خواندن ادامه
    .match-7 = ادامه مطلب را بخوانید
    .match-8 = ادامه را بخوانید
    .match-9 = متن کامل
    .match-10 = متن کامل خبر
    .match-11 = متن کامل را بخوانید
    .match-12 = مشروح خبر
    .match-13 = جزئیات
    .match-14 = جزئیات بیشتر
    .match-15 = اطلاعات بیشتر
    .match-16 = مطالعه بیشتر
    .match-17 = خواندن مطلب کامل
    .match-18 = خواندن کامل مطلب
    .match-19 = نمایش بیشتر
    .match-20 = مشاهده بیشتر
    .match-21 = بیشتر ببینید
    .match-22 = اینجا کلیک کنید
    .match-23 = اینجا را کلیک کنید
    .match-24 = برای ادامه کلیک کنید
    .match-25 = برای خواندن ادامه کلیک کنید
    .match-26 = خواندن بیشتر
    .match-27 = ادامه خواندن
    .match-28 = ادامه مقاله
    .match-29 = مطلب کامل
    .match-30 = گزارش کامل
    .match-31 = شرح کامل
    .match-32 = مشاهده خبر
    .match-33 = مشاهده مطلب
    .match-34 = ادامه در اینجا
    .match-35 = ادامه مطلب »
    .match-36 = برای خواندن متن کامل اینجا کلیک کنید
    .match-37 = مشاهده متن کامل

# The same by name.
# $title: title
read-more-title = ادامهٔ مطلب: { $title }
    .match-1 = متن کامل: { $title }
    .match-2 = جزئیات بیشتر: { $title }
    .match-3 = ادامه خبر: { $title }
    .match-4 = مطلب کامل: { $title }
    .match-5 = اطلاعات بیشتر: { $title }
    .match-6 = ادامه خواندن “{ $title }”
    .match-7 = ادامه خواندن { $title }

# More of a list.
read-more-load = نمایش مطالب بیشتر
    .match-1 = بارگذاری بیشتر
    .match-2 = بارگیری بیشتر
    .match-3 = بیشتر نشان بده
    .match-4 = نمایش همه
    .match-5 = همه
    .match-6 = مشاهده همه
    .match-7 = دیدن همه
    .match-8 = در حال بارگذاری
    .match-9 = نوشته‌های قدیمی‌تر
    .match-10 = نوشته‌های پیشین
    .match-11 = نمایش کمتر
    .match-12 = بستن
    .match-13 = همه مطالب
    .match-14 = همه اخبار
    .match-15 = نتایج بیشتر
    .match-16 = نوشته‌های تازه‌تر
    .match-17 = موارد بیشتر
    .match-18 = اخبار بیشتر را ببینید

## The way around the site.

# One step back.
back = بازگشت
    .match-1 = برگشت
    .match-2 = بازگشت به مطلب
    .match-3 = بازگشت به مقاله
    .match-4 = بازگشت به خبر
    .match-5 = بازگشت به صفحه قبل
    .match-6 = بازگشت به فهرست
    .match-7 = بازگشت به عقب
    .match-8 = برگرد
    .match-9 = بازگشت به صفحه قبلی

# To the page's head.
back-top = بازگشت به بالا
    .match-1 = بالای صفحه
    .match-2 = برو بالا
    .match-3 = بازگشت به بالای صفحه
    .match-4 = رفتن به بالا
    .match-5 = برو به بالا
    .match-6 = به بالا
    .match-7 = رفتن به بالای صفحه
    .match-8 = بالا
    .match-9 = بازگشت به ابتدا

# To the front page.
back-home = صفحهٔ نخست
    .match-1 = صفحه اصلی
    .match-2 = صفحه اول
    .match-3 = خانه
    .match-4 = بازگشت به خانه
    .match-5 = بازگشت به صفحه اصلی
    .match-6 = بازگشت به صفحه نخست
    .match-7 = خانه سایت
    .match-8 = برگشت به صفحه اصلی

# To a part of the paper.
# $section: section
back-section = بازگشت به بخش { $section }
    .match-1 = برگشت به بخش { $section }

# The article before.
back-previous = مطلب قبلی
    .match-1 = قبلی
    .match-2 = قبل
    .match-3 = پیشین
    .match-4 = خبر قبلی
    .match-5 = نوشته قبلی
    .match-6 = نوشته پیشین
    .match-7 = مقاله قبلی
    .match-8 = صفحه قبل
    .match-9 = صفحه قبلی
    .match-10 = مطلب پیشین
    .match-11 = پست قبلی
    .match-12 = ویدیوی قبلی

# The same by its name.
# $title: title
back-previous-title = قبلی: { $title }
    .match-1 = مطلب قبلی: { $title }
    .match-2 = خبر قبلی: { $title }
    .match-3 = نوشته قبلی: { $title }
    .match-4 = مقاله قبلی: { $title }
    .match-5 = پست قبلی: { $title }
    .match-6 = نوشته پیشین: { $title }

# The article after.
next = مطلب بعدی
    .match-1 = بعدی
    .match-2 = بعد
    .match-3 = خبر بعدی
    .match-4 = نوشته بعدی
    .match-5 = مقاله بعدی
    .match-6 = صفحه بعد
    .match-7 = صفحه بعدی
    .match-8 = پست بعدی
    .match-9 = ویدیوی بعدی
    .match-10 = رفتن به مطلب بعدی

# The same by its name.
# $title: title
next-title = بعدی: { $title }
    .match-1 = مطلب بعدی: { $title }
    .match-2 = خبر بعدی: { $title }
    .match-3 = نوشته بعدی: { $title }
    .match-4 = مقاله بعدی: { $title }
    .match-5 = پست بعدی: { $title }

# A page of several.
# $number: number
# $count: number
next-page = صفحهٔ { NUMBER($number) } از { NUMBER($count) }
    .match-1 = صفحه { $number } / { $count }
    .match-2 = صفحه { $number }/{ $count }

# What the page holds.
contents = فهرست
    .match-1 = فهرست مطالب
    .match-2 = فهرست محتوا
    .match-3 = در این مطلب
    .match-4 = در این مقاله
    .match-5 = در این صفحه
    .match-6 = محتوا
    .match-7 = سرفصل‌ها
    .match-8 = آنچه می‌خوانید
    .match-9 = آنچه در این مطلب می‌خوانید
    .match-10 = رفتن به بخش
    .match-11 = جدول محتوا
    .match-12 = فهرست عناوین
    .match-13 = عناوین این مطلب
    .match-14 = آنچه در این مقاله می‌خوانید

# Past the head of the page.
contents-skip = رفتن به محتوا
    .match-1 = پرش به محتوا
    .match-2 = پرش به محتوای اصلی
    .match-3 = برو به محتوا
    .match-4 = رفتن به محتوای اصلی
    .match-5 = رد شدن و رفتن به محتوا
    .match-6 = پرش به ناوبری
    .match-7 = رفتن به منو
    .match-8 = پیوندهای دسترسی
    .match-9 = رفتن به نظرات
    .match-10 = صرف نظر کنید و به خواندن ادامه دهید
    .match-11 = از این قسمت بگذرید
    .match-12 = پرش به جستجو
    .match-13 = لینک‌های قابل دسترسی
    .match-14 = جهش به مطلب اصلی

# The menu and its like.
contents-menu = فهرست سایت
    .match-1 = منو
    .match-2 = منوی اصلی
    .match-3 = فهرست اصلی
    .match-4 = باز کردن منو
    .match-5 = بستن منو
    .match-6 = جستجو
    .match-7 = جست‌وجو
    .match-8 = جستجو در سایت
    .match-9 = نقشه سایت
    .match-10 = بخش‌ها
    .match-11 = همه بخش‌ها
    .match-12 = ناوبری
    .match-13 = جستجو کنید
    .match-14 = بستن پنجره
