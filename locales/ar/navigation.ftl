### Part of Targum, under MIT OR Apache-2.0. Ways on are short: an order of one or two words, or a noun.

## Other articles.

# The heading over a list of articles.
related = مقالات ذات صلة
    .match-1 = مقالات متعلقة
    .match-2 = مواضيع ذات صلة
    .match-3 = مواضيع متعلقة
    .match-4 = موضوعات ذات صلة
    .match-5 = موضوعات متعلقة
    .match-6 = أخبار ذات صلة
    .match-7 = أخبار متعلقة
    .match-8 = اقرأ أيضا
    .match-9 = اقرأوا أيضا
    .match-10 = ذات صلة
    .match-11 = قصص ذات صلة
    .match-12 = قصص مقترحة
    .match-13 = مواد ذات صلة
    .match-14 = محتوى ذو صلة
    .match-15 = المزيد حول هذه القصة
    .match-16 = المزيد حول هذا الموضوع
    .match-17 = المزيد عن هذا الموضوع
    .match-18 = المزيد في هذا الموضوع
    .match-19 = مزيد من الأخبار
    .match-20 = المزيد من الأخبار
    .match-21 = أخبار أخرى
    .match-22 = مقالات أخرى
    .match-23 = مقالات مشابهة
    .match-24 = مواضيع مشابهة
    .match-25 = شاهد أيضا
    .match-26 = روابط ذات صلة
    .match-27 = مقالات مرتبطة
    .match-28 = أخبار مرتبطة
    .match-29 = تابع أيضا
    .match-30 = انظر أيضا
    .match-31 = مواضيع أخرى
    .match-32 = المزيد من المقالات
    .match-33 = قد فاتك
    .match-34 = لا تفوت
    .match-35 = في هذا الملف
    .match-36 = للمزيد
    .match-37 = لمزيد من القراءة
    .match-38 = موضوعات أخرى
    .match-39 = تقارير متعلقة
    .match-40 = المزيد من القصص
    .match-41 = المزيد من هذا الموضوع
    .match-42 = اقرأ كذلك
    .match-43 = تقارير ذات صلة
    .match-44 = مواضيع قد تهمك أيضا

# A link to one article.
# $title: title
related-title = اقرأ أيضًا: { $title }
    .match-1 = اقرأوا أيضا: { $title }
    .match-2 = شاهد أيضا: { $title }
    .match-3 = انظر أيضا: { $title }
    .match-4 = قد يهمك أيضا: { $title }
    .match-5 = قد يعجبك أيضا: { $title }
    .match-6 = مقال ذو صلة: { $title }
    .match-7 = خبر ذو صلة: { $title }
    .match-8 = موضوع ذو صلة: { $title }
    .match-9 = لا يفوتك: { $title }
    .match-10 = لا تفوت: { $title }
    .match-11 = اقرأ المزيد في: { $title }
    .match-12 = طالع أيضا: { $title }
    .match-13 = طالع: { $title }
    .match-14 = للمزيد: { $title }
    .match-15 = مقالات ذات صلة: { $title }
    .match-16 = اقرأ كذلك: { $title }
    .match-17 = تابع أيضا: { $title }
    .match-18 = مواضيع متعلقة: { $title }
    .match-19 = يمكنك قراءة: { $title }
    .match-20 = اقرئي أيضا: { $title }
    .match-21 = اقرأ أيضًا على موقعنا: { $title }
    .match-22 = اقرأ: { $title }
    .match-23 = اخبار متعلقة: { $title }
    .match-24 = اقرأ أيضا .. { $title }
    .match-25 = ذات صلة .. { $title }
    .match-26 = قد يهمك .. { $title }

# More of one subject or section.
# $section: section
related-section = المزيد من قسم { $section }
    .match-1 = المزيد في { $section }
    .match-2 = المزيد من أخبار { $section }
    .match-3 = آخر أخبار { $section }
    .match-4 = أحدث أخبار { $section }
    .match-5 = الأكثر قراءة في { $section }
    .match-6 = مزيد من الأخبار في { $section }
    .match-7 = المزيد في قسم { $section }
    .match-8 = كل أخبار { $section }
    .match-9 = جميع أخبار قسم { $section }
    .match-10 = المزيد من الأخبار في { $section }
    .match-11 = جميع المقالات في { $section }

# What the site suggests.
related-recommended = نقترح عليكم
    .match-1 = نقترح عليك
    .match-2 = ننصح بقراءة
    .match-3 = ننصحك بقراءة
    .match-4 = نوصي بقراءة
    .match-5 = مقترحات
    .match-6 = مقالات مقترحة
    .match-7 = مواضيع مقترحة
    .match-8 = مختارات
    .match-9 = مختاراتنا
    .match-10 = اخترنا لك
    .match-11 = اخترنا لكم
    .match-12 = مختارات المحرر
    .match-13 = اختيارات المحرر
    .match-14 = اختيارات المحررين
    .match-15 = قد يهمك
    .match-16 = قد يهمكم
    .match-17 = قد يهمك أيضا
    .match-18 = قد يهمكم أيضا
    .match-19 = قد يعجبك
    .match-20 = قد يعجبك أيضا
    .match-21 = ربما يعجبك
    .match-22 = ربما يعجبك أيضا
    .match-23 = ربما يهمك
    .match-24 = مقالات قد تهمك
    .match-25 = أخبار قد تهمك
    .match-26 = موصى به
    .match-27 = موصى به لك
    .match-28 = الموصى بها
    .match-29 = مقالات موصى بها
    .match-30 = ننصح به
    .match-31 = مقترح لك
    .match-32 = المقترحة
    .match-33 = أبرز الأخبار
    .match-34 = مواضيع قد تهمك
    .match-35 = مختارة لك
    .match-36 = محتوى قد يعجبك
    .match-37 = أبرز المواضيع
    .match-38 = أهم الأخبار
    .match-39 = القراء يقرأون أيضا
    .match-40 = اختيار المحرر
    .match-41 = نرشح لكم
    .match-42 = نرشح لك
    .match-43 = أخبار مقترحة

# What readers read most.
related-popular = الأكثر قراءة
    .match-1 = الأكثر مشاهدة
    .match-2 = الأكثر تداولا
    .match-3 = الأكثر مشاركة
    .match-4 = الأكثر تعليقا
    .match-5 = الأكثر شعبية
    .match-6 = الأكثر شيوعا
    .match-7 = الأكثر رواجا
    .match-8 = الأعلى قراءة
    .match-9 = الأكثر زيارة
    .match-10 = الأكثر متابعة
    .match-11 = الأكثر بحثا
    .match-12 = رائج
    .match-13 = رائج الآن
    .match-14 = الرائج
    .match-15 = شائع
    .match-16 = شائع الآن
    .match-17 = المقالات الأكثر قراءة
    .match-18 = الأخبار الأكثر قراءة
    .match-19 = الأكثر قراءة اليوم
    .match-20 = الأكثر قراءة هذا الأسبوع
    .match-21 = ترند
    .match-22 = الأكثر تفاعلا
    .match-23 = مقالات شائعة
    .match-24 = المواضيع الأكثر قراءة
    .match-25 = الأكثر استماعا
    .match-26 = مواضيع ساخنة
    .match-27 = الأكثر تصفحا
    .match-28 = الأشهر

# What is newest.
related-latest = آخر الأخبار
    .match-1 = أحدث الأخبار
    .match-2 = آخر المستجدات
    .match-3 = أحدث المقالات
    .match-4 = آخر المقالات
    .match-5 = آخر المواضيع
    .match-6 = أحدث المواضيع
    .match-7 = الأحدث
    .match-8 = جديد الأخبار
    .match-9 = آخر التطورات
    .match-10 = أخبار اليوم
    .match-11 = أخبار
    .match-12 = كل الأخبار
    .match-13 = جميع الأخبار
    .match-14 = آخر الموضوعات
    .match-15 = أحدث القصص
    .match-16 = آخر ما نشر
    .match-17 = أحدث المنشورات
    .match-18 = آخر العناوين
    .match-19 = أحدث الفيديوهات
    .match-20 = آخر التحديثات
    .match-21 = عناوين الأخبار
    .match-22 = عناوين اليوم
    .match-23 = أضيف حديثا

# A film to watch.
# $title: title
related-watch = شاهد: { $title }
    .match-1 = شاهدوا: { $title }
    .match-2 = شاهد أيضا بالفيديو: { $title }
    .match-3 = شاهد الفيديو: { $title }
    .match-4 = مشاهدة: { $title }
    .match-5 = بالصوت والصورة: { $title }
    .match-6 = شاهدي: { $title }
    .match-7 = شاهد .. { $title }
    .match-8 = بالفيديو .. { $title }
    .match-9 = فيديو .. { $title }
    .match-10 = شاهد بالفيديو .. { $title }

# A film or recording without its name.
related-watch-only = شاهد الفيديو
    .match-1 = شاهد
    .match-2 = شاهدوا
    .match-3 = مشاهدة
    .match-4 = مشاهدة الفيديو
    .match-5 = شاهد الآن
    .match-6 = تشغيل الفيديو
    .match-7 = تشغيل
    .match-8 = فيديو
    .match-9 = فيديوهات
    .match-10 = الفيديو
    .match-11 = بالفيديو
    .match-12 = مقاطع فيديو
    .match-13 = المزيد من الفيديو
    .match-14 = شاهد المقطع
    .match-15 = شاهد المزيد
    .match-16 = اضغط للمشاهدة
    .match-17 = شغل الفيديو
    .match-18 = فيديوهات ذات صلة
    .match-19 = شاهد الفيديو كاملا

# A row of pictures.
related-gallery = معرض الصور
    .match-1 = معرض صور
    .match-2 = ألبوم صور
    .match-3 = ألبوم
    .match-4 = صور
    .match-5 = بالصور
    .match-6 = الصور
    .match-7 = شاهد الصور
    .match-8 = جميع الصور
    .match-9 = عرض الصور
    .match-10 = المزيد من الصور
    .match-11 = عرض كل الصور
    .match-12 = غاليري
    .match-13 = شاهد المعرض
    .match-14 = فوتوغاليري
    .match-15 = عرض المعرض
    .match-16 = جولة بالصور

# One picture of a row.
# $number: number
# $count: number
related-gallery-number = صورة { NUMBER($number) } من { NUMBER($count) }
    .match-1 = الصورة { $number }|{ $count }
    .match-2 = الصورة { $number } من أصل { $count }
    .match-3 = صورة { $number }|{ $count }
    .match-4 = صورة { $number } من أصل { $count }

# A gallery by its name.
# $title: title
related-gallery-title = بالصور: { $title }
    .match-1 = صور: { $title }
    .match-2 = معرض صور: { $title }
    .match-3 = شاهد بالصور: { $title }
    .match-4 = ألبوم صور: { $title }
    .match-5 = بالصور والفيديو: { $title }
    .match-6 = بالصور .. { $title }

# Something to hear.
# $title: title
related-listen = استمع: { $title }
    .match-1 = بودكاست: { $title }
    .match-2 = استمعوا: { $title }
    .match-3 = استمع أيضا: { $title }
    .match-4 = استمع إلى البودكاست: { $title }
    .match-5 = استمع إلى: { $title }
    .match-6 = الاستماع: { $title }

## The whole article.

# Under a shortened text.
read-more = اقرأ المزيد
    .match-1 = اقرأوا المزيد
    .match-2 = المزيد
    .match-3 = قراءة المزيد
    .match-4 = لقراءة المزيد
    .match-5 = تابع القراءة
    .match-6 = متابعة القراءة
    .match-7 = أكمل القراءة
    .match-8 = واصل القراءة
    .match-9 = مواصلة القراءة
    .match-10 = استمر في القراءة
    .match-11 = اقرأ المقال كاملا
    .match-12 = اقرأ المقال
    .match-13 = اقرأ الخبر كاملا
    .match-14 = المقال كاملا
    .match-15 = النص الكامل
    .match-16 = التفاصيل
    .match-17 = المزيد من التفاصيل
    .match-18 = لمزيد من التفاصيل
    .match-19 = لمزيد من المعلومات
    .match-20 = تفاصيل أكثر
    .match-21 = التفاصيل الكاملة
    .match-22 = القصة كاملة
    .match-23 = اقرأ القصة كاملة
    .match-24 = عرض المزيد
    .match-25 = أظهر المزيد
    .match-26 = إظهار المزيد
    .match-27 = اضغط هنا
    .match-28 = انقر هنا
    .match-29 = اضغط هنا للمزيد
    .match-30 = لقراءة المقال كاملا
    .match-31 = لقراءة الخبر كاملا
    .match-32 = التتمة
    .match-33 = تتمة
    .match-34 = أكمل
    .match-35 = اقرأ التقرير كاملا
    .match-36 = اقرأ التفاصيل
    .match-37 = لقراءة النص الكامل
    .match-38 = تابع قراءة المقال
    .match-39 = اعرف المزيد
    .match-40 = طالع المزيد
    .match-41 = عرض المقال كاملا
    .match-42 = انقر هنا لقراءة المزيد
    .match-43 = اقرأ التفاصيل كاملة
    .match-44 = اقرأ التفاصيل الكاملة
    .match-45 = اقرأ القصة الكاملة
    .match-46 = اقرأ المقالة كاملة
    .match-47 = اقرأ المقالة الكاملة
    .match-48 = اقرأ التقرير الكامل
    .match-49 = اقرأ التقرير بالكامل
    .match-50 = اقرأ الخبر الكامل
    .match-51 = اقرأ الخبر بالكامل
    .match-52 = اقرأ المقال الكامل
    .match-53 = اقرأ المقال بالكامل
    .match-54 = اقرأ الموضوع كاملا
    .match-55 = اقرأ الموضوع الكامل
    .match-56 = اقرأ الموضوع بالكامل
    .match-57 = اقرأ النص كاملا
    .match-58 = اقرأ النص الكامل
    .match-59 = اقرأ النص بالكامل
    .match-60 = اقرأ بقية المقال
    .match-61 = اقرأ بقية الخبر
    .match-62 = اقرأ باقي الخبر
    .match-63 = اقرأ باقي المقال
    .match-64 = اقرأ المزيد من التفاصيل
    .match-65 = طالع التفاصيل كاملة
    .match-66 = طالع التفاصيل الكاملة
    .match-67 = طالع القصة كاملة
    .match-68 = طالع القصة الكاملة
    .match-69 = طالع المقالة كاملة
    .match-70 = طالع المقالة الكاملة
    .match-71 = طالع التقرير كاملا
    .match-72 = طالع التقرير الكامل
    .match-73 = طالع التقرير بالكامل
    .match-74 = طالع الخبر كاملا
    .match-75 = طالع الخبر الكامل
    .match-76 = طالع الخبر بالكامل
    .match-77 = طالع المقال كاملا
    .match-78 = طالع المقال الكامل
    .match-79 = طالع المقال بالكامل
    .match-80 = طالع الموضوع كاملا
    .match-81 = طالع الموضوع الكامل
    .match-82 = طالع الموضوع بالكامل
    .match-83 = طالع النص كاملا
    .match-84 = طالع النص الكامل
    .match-85 = طالع النص بالكامل
    .match-86 = طالع بقية المقال
    .match-87 = طالع بقية الخبر
    .match-88 = طالع باقي الخبر
    .match-89 = طالع باقي المقال
    .match-90 = طالع المزيد من التفاصيل
    .match-91 = تابع التفاصيل كاملة
    .match-92 = تابع التفاصيل الكاملة
    .match-93 = تابع القصة كاملة
    .match-94 = تابع القصة الكاملة
    .match-95 = تابع المقالة كاملة
    .match-96 = تابع المقالة الكاملة
    .match-97 = تابع التقرير كاملا
    .match-98 = تابع التقرير الكامل
    .match-99 = تابع التقرير بالكامل
    .match-100 = تابع الخبر كاملا
    .match-101 = تابع الخبر الكامل
    .match-102 = تابع الخبر بالكامل
    .match-103 = تابع المقال كاملا
    .match-104 = تابع المقال الكامل
    .match-105 = تابع المقال بالكامل
    .match-106 = تابع الموضوع كاملا
    .match-107 = تابع الموضوع الكامل
    .match-108 = تابع الموضوع بالكامل
    .match-109 = تابع النص كاملا
    .match-110 = تابع النص الكامل
    .match-111 = تابع النص بالكامل
    .match-112 = تابع بقية المقال
    .match-113 = تابع بقية الخبر
    .match-114 = تابع باقي الخبر
    .match-115 = تابع باقي المقال
    .match-116 = تابع المزيد من التفاصيل
    .match-117 = لقراءة التفاصيل كاملة
    .match-118 = لقراءة التفاصيل الكاملة
    .match-119 = لقراءة القصة كاملة
    .match-120 = لقراءة القصة الكاملة
    .match-121 = لقراءة المقالة كاملة
    .match-122 = لقراءة المقالة الكاملة
    .match-123 = لقراءة التقرير كاملا
    .match-124 = لقراءة التقرير الكامل
    .match-125 = لقراءة التقرير بالكامل
    .match-126 = لقراءة الخبر الكامل
    .match-127 = لقراءة الخبر بالكامل
    .match-128 = لقراءة المقال الكامل
    .match-129 = لقراءة المقال بالكامل
    .match-130 = لقراءة الموضوع كاملا
    .match-131 = لقراءة الموضوع الكامل
    .match-132 = لقراءة الموضوع بالكامل
    .match-133 = لقراءة النص كاملا
    .match-134 = لقراءة النص بالكامل
    .match-135 = لقراءة بقية المقال
    .match-136 = لقراءة بقية الخبر
    .match-137 = لقراءة باقي الخبر
    .match-138 = لقراءة باقي المقال
    .match-139 = لقراءة المزيد من التفاصيل
    .match-140 = قراءة التفاصيل كاملة
    .match-141 = قراءة التفاصيل الكاملة
    .match-142 = قراءة القصة كاملة
    .match-143 = قراءة القصة الكاملة
    .match-144 = قراءة المقالة كاملة
    .match-145 = قراءة المقالة الكاملة
    .match-146 = قراءة التقرير كاملا
    .match-147 = قراءة التقرير الكامل
    .match-148 = قراءة التقرير بالكامل
    .match-149 = قراءة الخبر كاملا
    .match-150 = قراءة الخبر الكامل
    .match-151 = قراءة الخبر بالكامل
    .match-152 = قراءة المقال كاملا
    .match-153 = قراءة المقال الكامل
    .match-154 = قراءة المقال بالكامل
    .match-155 = قراءة الموضوع كاملا
    .match-156 = قراءة الموضوع الكامل
    .match-157 = قراءة الموضوع بالكامل
    .match-158 = قراءة النص كاملا
    .match-159 = قراءة النص الكامل
    .match-160 = قراءة النص بالكامل
    .match-161 = قراءة بقية المقال
    .match-162 = قراءة بقية الخبر
    .match-163 = قراءة باقي الخبر
    .match-164 = قراءة باقي المقال
    .match-165 = قراءة المزيد من التفاصيل

# The same by name.
# $title: title
read-more-title = اقرأ المزيد: { $title }
    .match-1 = المزيد: { $title }
    .match-2 = تابع القراءة: { $title }
    .match-3 = لقراءة المزيد: { $title }
    .match-4 = لقراءة المقال كاملا: { $title }
    .match-5 = التفاصيل: { $title }
    .match-6 = لمزيد من التفاصيل: { $title }
    .match-7 = النص الكامل: { $title }
    .match-8 = متابعة قراءة “{ $title }”
    .match-9 = متابعة قراءة { $title }
    .match-10 = تابع قراءة “{ $title }”
    .match-11 = تابع قراءة { $title }
    .match-12 = اقرأ المزيد عن { $title }

# More of a list.
read-more-load = تحميل المزيد
    .match-1 = حمّل المزيد
    .match-2 = تحميل المزيد من الأخبار
    .match-3 = عرض الكل
    .match-4 = شاهد الكل
    .match-5 = الكل
    .match-6 = مزيد من النتائج
    .match-7 = جاري التحميل
    .match-8 = جار التحميل
    .match-9 = مقالات أقدم
    .match-10 = المقالات السابقة
    .match-11 = المزيد من النتائج
    .match-12 = تحميل المزيد من المقالات
    .match-13 = عرض أقل
    .match-14 = إظهار أقل
    .match-15 = إخفاء
    .match-16 = تدوينات أقدم
    .match-17 = عرض جميع المقالات
    .match-18 = المواضيع السابقة
    .match-19 = عرض المزيد من الأخبار

## The way around the site.

# One step back.
back = رجوع
    .match-1 = العودة
    .match-2 = عودة
    .match-3 = الرجوع
    .match-4 = عد
    .match-5 = ارجع
    .match-6 = العودة إلى المقال
    .match-7 = العودة للمقال
    .match-8 = عودة إلى الخلف
    .match-9 = العودة للخلف
    .match-10 = الرجوع إلى الخلف
    .match-11 = للخلف
    .match-12 = العودة إلى القائمة
    .match-13 = العودة إلى الخبر
    .match-14 = العودة إلى الصفحة السابقة
    .match-15 = رجوع للخلف

# To the page's head.
back-top = العودة إلى الأعلى
    .match-1 = إلى الأعلى
    .match-2 = أعلى الصفحة
    .match-3 = العودة إلى أعلى الصفحة
    .match-4 = إلى أعلى الصفحة
    .match-5 = الرجوع إلى الأعلى
    .match-6 = عودة إلى الأعلى
    .match-7 = العودة للأعلى
    .match-8 = الذهاب إلى الأعلى
    .match-9 = الأعلى
    .match-10 = عد إلى الأعلى
    .match-11 = للأعلى
    .match-12 = زر الذهاب إلى الأعلى
    .match-13 = بداية الصفحة
    .match-14 = أعلى

# To the front page.
back-home = الصفحة الرئيسية
    .match-1 = الرئيسية
    .match-2 = الرئيسة
    .match-3 = الصفحة الرئيسة
    .match-4 = العودة إلى الرئيسية
    .match-5 = العودة إلى الصفحة الرئيسية
    .match-6 = العودة للرئيسية
    .match-7 = العودة للصفحة الرئيسية
    .match-8 = الصفحة الأولى
    .match-9 = إلى الصفحة الرئيسية
    .match-10 = الذهاب إلى الصفحة الرئيسية
    .match-11 = رئيسية

# To a part of the paper.
# $section: section
back-section = العودة إلى قسم { $section }
    .match-1 = العودة لقسم { $section }
    .match-2 = الرجوع إلى قسم { $section }
    .match-3 = العودة إلى { $section }

# The article before.
back-previous = المقال السابق
    .match-1 = السابق
    .match-2 = السابقة
    .match-3 = الخبر السابق
    .match-4 = المقالة السابقة
    .match-5 = الموضوع السابق
    .match-6 = الصفحة السابقة
    .match-7 = التدوينة السابقة
    .match-8 = القصة السابقة
    .match-9 = التقرير السابق
    .match-10 = سابق

# The same by its name.
# $title: title
back-previous-title = السابق: { $title }
    .match-1 = المقال السابق: { $title }
    .match-2 = الخبر السابق: { $title }
    .match-3 = المقالة السابقة: { $title }
    .match-4 = الموضوع السابق: { $title }
    .match-5 = التدوينة السابقة: { $title }

# The article after.
next = المقال التالي
    .match-1 = التالي
    .match-2 = التالية
    .match-3 = الخبر التالي
    .match-4 = المقالة التالية
    .match-5 = الموضوع التالي
    .match-6 = الصفحة التالية
    .match-7 = التدوينة التالية
    .match-8 = القصة التالية
    .match-9 = التقرير التالي
    .match-10 = تالي
    .match-11 = المقال القادم
    .match-12 = الانتقال إلى المقال التالي
    .match-13 = الفيديو التالي

# The same by its name.
# $title: title
next-title = التالي: { $title }
    .match-1 = المقال التالي: { $title }
    .match-2 = الخبر التالي: { $title }
    .match-3 = المقالة التالية: { $title }
    .match-4 = الموضوع التالي: { $title }
    .match-5 = التدوينة التالية: { $title }

# A page of several.
# $number: number
# $count: number
next-page = صفحة { NUMBER($number) } من { NUMBER($count) }
    .match-1 = الصفحة { $number } من { $count }
    .match-2 = الصفحة { $number }/{ $count }
    .match-3 = صفحة { $number } من أصل { $count }
    .match-4 = صفحة { $number } / { $count }

# What the page holds.
contents = المحتويات
    .match-1 = فهرس المحتويات
    .match-2 = جدول المحتويات
    .match-3 = الفهرس
    .match-4 = في هذا المقال
    .match-5 = في هذه الصفحة
    .match-6 = محتويات المقال
    .match-7 = محتوى المقال
    .match-8 = أقسام المقال
    .match-9 = في هذا التقرير
    .match-10 = انتقل إلى
    .match-11 = قائمة المحتويات
    .match-12 = محتويات
    .match-13 = في هذه المقالة
    .match-14 = محتويات الموضوع
    .match-15 = فهرس
    .match-16 = عناصر المقال

# Past the head of the page.
contents-skip = تجاوز إلى المحتوى
    .match-1 = انتقل إلى المحتوى
    .match-2 = الانتقال إلى المحتوى
    .match-3 = تخطى إلى المحتوى
    .match-4 = تخط إلى المحتوى
    .match-5 = التخطي إلى المحتوى
    .match-6 = الانتقال إلى المحتوى الرئيسي
    .match-7 = تخطى إلى المحتوى الرئيسي
    .match-8 = تجاوز إلى المحتوى الرئيسي
    .match-9 = التجاوز إلى المحتوى
    .match-10 = اذهب إلى المحتوى
    .match-11 = تخطي الإعلان
    .match-12 = انتقل إلى التعليقات
    .match-13 = تجاوز وواصل القراءة
    .match-14 = تخطي وواصل القراءة
    .match-15 = روابط الوصول
    .match-16 = تخطى إلى الملاحة
    .match-17 = انتقل إلى القائمة الرئيسية
    .match-18 = قائمة الوصول

# The menu and its like.
contents-menu = القائمة
    .match-1 = القائمة الرئيسية
    .match-2 = قائمة
    .match-3 = افتح القائمة
    .match-4 = إغلاق القائمة
    .match-5 = بحث
    .match-6 = البحث
    .match-7 = ابحث
    .match-8 = بحث في الموقع
    .match-9 = ابحث في الموقع
    .match-10 = البحث عن
    .match-11 = بحث عن
    .match-12 = خريطة الموقع
    .match-13 = إغلاق
    .match-14 = أغلق
    .match-15 = الأقسام
    .match-16 = أقسام الموقع
    .match-17 = التصفح
    .match-18 = إغلاق البحث
    .match-19 = جميع الأقسام
    .match-20 = فتح القائمة
    .match-21 = ابحث هنا
