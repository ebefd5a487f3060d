### Part of Targum, under MIT OR Apache-2.0. Bylines and dates are one short line each, without a verb where the language can do without.

## Bylines: who wrote.

# Under the headline.
# $author: person
byline = بقلم { $author }
    .match-1 = الكاتب: { $author }
    .match-2 = الكاتبة: { $author }
    .match-3 = تحرير وكتابة: { $author }
    .match-4 = أعده: { $author }
    .match-5 = أعدها: { $author }
    .match-6 = تقرير: { $author }
    .match-7 = المؤلف: { $author }
    .match-8 = كاتب المقال: { $author }
    .match-9 = كاتب المقالة: { $author }
    .match-10 = اسم الكاتب: { $author }
    .match-11 = الصحفي: { $author }
    .match-12 = الصحافي: { $author }
    .match-13 = مراسل: { $author }
    .match-14 = متابعة: { $author }
    .match-15 = نص: { $author }
    .match-16 = تغطية: { $author }
    .match-17 = تحقيق: { $author }
    .match-18 = كاتب: { $author }
    .match-19 = كاتبة: { $author }
    .match-20 = المراسل: { $author }
    .match-21 = الكاتب/ة: { $author }
    .match-22 = كتب/ت: { $author }
    .match-23 = حوار: { $author }
    .match-24 = أجرى الحوار: { $author }
    .match-25 = حاوره: { $author }
    .match-26 = حاورها: { $author }
    .match-27 = نشر بواسطة { $author }
    .match-28 = كتبه { $author }
    .match-29 = كتبها { $author }
    .match-30 = إعداد { $author }
    .match-31 = تقرير من إعداد { $author }
    .match-32 = من إعداد { $author }
    .match-33 = تأليف { $author }
    .match-34 = كتب بواسطة { $author }
    .match-35 = أعده للنشر { $author }
    .match-36 = بقلم الكاتب { $author }
    .match-37 = بقلم الكاتبة { $author }
    .match-38 = بقلم الدكتور { $author }
    .match-39 = أعد التقرير { $author }
    .match-40 = كتب { $author }
    .match-41 = كتبت { $author }

# Two writers or more.
# $authors: persons
byline-and = بقلم { $authors }
    .match-1 = كتب: { $authors }
    .match-2 = تقرير: { $authors }
    .match-3 = الكتّاب: { $authors }
    .match-4 = المؤلفون: { $authors }
    .match-5 = كتبه: { $authors }
    .match-6 = الكاتبان: { $authors }
    .match-7 = إعداد { $authors }

# A writer with the help of another.
# $author: person
# $name: person
byline-with = بقلم { $author }، بمشاركة { $name }
    .match-1 = بقلم { $author }، بالتعاون مع { $name }
    .match-2 = بقلم { $author }، بالاشتراك مع { $name }
    .match-3 = بقلم { $author }، شارك في التغطية { $name }
    .match-4 = بقلم { $author } بمشاركة { $name }
    .match-5 = بقلم { $author } بالتعاون مع { $name }
    .match-6 = بقلم { $author } بالاشتراك مع { $name }
    .match-7 = بقلم { $author } شارك في التغطية { $name }
    .match-8 = إعداد { $author }، بمشاركة { $name }
    .match-9 = إعداد { $author }، بالتعاون مع { $name }
    .match-10 = إعداد { $author }، بالاشتراك مع { $name }
    .match-11 = إعداد { $author }، شارك في التغطية { $name }
    .match-12 = إعداد { $author } بمشاركة { $name }
    .match-13 = إعداد { $author } بالتعاون مع { $name }
    .match-14 = إعداد { $author } بالاشتراك مع { $name }
    .match-15 = إعداد { $author } شارك في التغطية { $name }
    .match-16 = تقرير { $author }، بمشاركة { $name }
    .match-17 = تقرير { $author }، بالتعاون مع { $name }
    .match-18 = تقرير { $author }، بالاشتراك مع { $name }
    .match-19 = تقرير { $author }، شارك في التغطية { $name }
    .match-20 = تقرير { $author } بمشاركة { $name }
    .match-21 = تقرير { $author } بالتعاون مع { $name }
    .match-22 = تقرير { $author } بالاشتراك مع { $name }
    .match-23 = تقرير { $author } شارك في التغطية { $name }

# A writer and where the report comes from.
# $author: person
# $place: place
byline-place = بقلم { $author }، { $place }
    .match-1 = بقلم { $author } - { $place }
    .match-2 = كتب: { $author } - { $place }
    .match-3 = كتب: { $author }، { $place }
    .match-4 = { $author }، مراسل الجزيرة في { $place }
    .match-5 = { $author }، مراسلنا في { $place }
    .match-6 = { $author }، مراسلتنا في { $place }
    .match-7 = { $author } مراسل الجزيرة في { $place }
    .match-8 = { $author } مراسلنا في { $place }
    .match-9 = { $author } مراسلتنا في { $place }

# A writer of the house.
# $author: person
byline-staff = { $author }، هيئة التحرير
    .match-1 = { $author }، مراسل
    .match-2 = { $author }، مراسلة
    .match-3 = { $author }، مراسلنا
    .match-4 = { $author }، مراسلتنا
    .match-5 = { $author }، كاتب
    .match-6 = { $author }، كاتبة
    .match-7 = { $author }، كاتب ومحلل سياسي
    .match-8 = { $author }، محرر
    .match-9 = { $author }، محررة
    .match-10 = { $author }، صحفي
    .match-11 = { $author }، صحفية
    .match-12 = { $author }، صحافي
    .match-13 = { $author }، صحافية
    .match-14 = { $author }، كاتب صحفي
    .match-15 = { $author }، كاتب وصحفي
    .match-16 = { $author }، محلل سياسي
    .match-17 = { $author }، رئيس التحرير
    .match-18 = { $author }، كاتب رأي
    .match-19 = { $author }، كاتبة رأي
    .match-20 = { $author }، كاتب وباحث
    .match-21 = { $author }، مراسل الشؤون الدبلوماسية
    .match-22 = { $author }، مراسل الشؤون الدولية
    .match-23 = { $author } - مراسل
    .match-24 = { $author } - مراسلة
    .match-25 = { $author } - مراسلنا
    .match-26 = { $author } - مراسلتنا
    .match-27 = { $author } - كاتب
    .match-28 = { $author } - كاتبة
    .match-29 = { $author } - كاتب ومحلل سياسي
    .match-30 = { $author } - محرر
    .match-31 = { $author } - محررة
    .match-32 = { $author } - صحفي
    .match-33 = { $author } - صحفية
    .match-34 = { $author } - صحافي
    .match-35 = { $author } - صحافية
    .match-36 = { $author } - كاتب صحفي
    .match-37 = { $author } - كاتب وصحفي
    .match-38 = { $author } - محلل سياسي
    .match-39 = { $author } - رئيس التحرير
    .match-40 = { $author } - كاتب رأي
    .match-41 = { $author } - كاتبة رأي
    .match-42 = { $author } - كاتب وباحث
    .match-43 = { $author } - مراسل الشؤون الدبلوماسية
    .match-44 = { $author } - مراسل الشؤون الدولية
    .match-45 = مراسلنا { $author }
    .match-46 = مراسلتنا { $author }
    .match-47 = مراسل الجريدة { $author }
    .match-48 = من مراسلنا { $author }

# A writer and the paper.
# $author: person
# $site: site
byline-site = بقلم { $author }، خاص { $site }
    .match-1 = { $author }، خاص { $site }
    .match-2 = { $author }، خاص{ $site }
    .match-3 = { $author }، خاص بـ { $site }
    .match-4 = { $author }، خاص بـ{ $site }
    .match-5 = { $author }، خاص لـ { $site }
    .match-6 = { $author }، خاص لـ{ $site }
    .match-7 = { $author } - خاص { $site }
    .match-8 = { $author } - خاص{ $site }
    .match-9 = { $author } - خاص بـ { $site }
    .match-10 = { $author } - خاص بـ{ $site }
    .match-11 = { $author } - خاص لـ { $site }
    .match-12 = { $author } - خاص لـ{ $site }
    .match-13 = بقلم { $author }، خاص بـ{ $site }
    .match-14 = بقلم { $author }، خاص بـ { $site }
    .match-15 = بقلم { $author } - خاص بـ{ $site }
    .match-16 = بقلم { $author } - خاص بـ { $site }
    .match-17 = كتب: { $author }، خاص بـ{ $site }
    .match-18 = كتب: { $author }، خاص بـ { $site }
    .match-19 = كتب: { $author } - خاص بـ{ $site }
    .match-20 = كتب: { $author } - خاص بـ { $site }

# A writer and the date.
# $author: person
# $date: date
byline-date = بقلم { $author }، { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = بقلم { $author } | { $date }
    .match-2 = بقلم { $author } في { $date }
    .match-3 = بقلم { $author } بتاريخ { $date }
    .match-4 = كتب: { $author } | { $date }
    .match-5 = كتب: { $author } في { $date }
    .match-6 = كتب: { $author } بتاريخ { $date }
    .match-7 = كتبه { $author } | { $date }
    .match-8 = كتبه { $author } في { $date }
    .match-9 = كتبه { $author } بتاريخ { $date }
    .match-10 = نشر بواسطة { $author } في { $date }
    .match-11 = نشر بواسطة { $author } بتاريخ { $date }
    .match-12 = نشر بواسطة { $author } - { $date }
    .match-13 = نشر بواسطة { $author }، { $date }
    .match-14 = كتب بواسطة { $author } في { $date }
    .match-15 = كتب بواسطة { $author } بتاريخ { $date }
    .match-16 = كتب بواسطة { $author } - { $date }
    .match-17 = كتب بواسطة { $author }، { $date }
    .match-18 = نشر في { $date }، بواسطة { $author }
    .match-19 = نشر في { $date } بواسطة { $author }
    .match-20 = نشر بتاريخ { $date }، بواسطة { $author }
    .match-21 = نشر بتاريخ { $date } بواسطة { $author }
    .match-22 = { $date }، بقلم { $author }
    .match-23 = { $date } بقلم { $author }
    .match-24 = { $author } | نُشر في { $date }
    .match-25 = { $author } | آخر تحديث: { $date }

# Reporter and desk editor of an agency report.
# $author: person
# $name: person
byline-editing = إعداد { $author }؛ تحرير { $name }
    .match-1 = إعداد { $author }، تحرير { $name }
    .match-2 = إعداد { $author } تحرير { $name }
    .match-3 = تغطية صحفية { $author }؛ تحرير { $name }
    .match-4 = تغطية صحفية { $author }، تحرير { $name }
    .match-5 = تغطية صحفية { $author } تحرير { $name }
    .match-6 = كتابة { $author }؛ تحرير { $name }
    .match-7 = كتابة { $author }، تحرير { $name }
    .match-8 = كتابة { $author } تحرير { $name }
    .match-9 = تقرير { $author }؛ تحرير { $name }
    .match-10 = تقرير { $author }، تحرير { $name }
    .match-11 = تقرير { $author } تحرير { $name }
    .match-12 = كتب { $author }؛ تحرير { $name }
    .match-13 = كتب { $author }، تحرير { $name }
    .match-14 = كتب { $author } تحرير { $name }
    .match-15 = إعداد { $author } للنشرة العربية - تحرير { $name }

# The editor of a text.
# $name: person
byline-editor = تحرير: { $name }
    .match-1 = المحرر: { $name }
    .match-2 = محرر: { $name }
    .match-3 = المحررة: { $name }
    .match-4 = رئيس التحرير: { $name }
    .match-5 = تحرير ومراجعة: { $name }
    .match-6 = مراجعة: { $name }
    .match-7 = تدقيق: { $name }
    .match-8 = إشراف: { $name }
    .match-9 = أشرف على التحرير: { $name }
    .match-10 = مدير التحرير: { $name }
    .match-11 = تدقيق لغوي: { $name }
    .match-12 = حرره { $name }
    .match-13 = حررته { $name }

# Those who helped.
# $authors: persons
byline-contributed = شارك في إعداد هذا التقرير { $authors }
    .match-1 = ساهم في إعداد هذا التقرير { $authors }
    .match-2 = ساهم في هذا التقرير { $authors }
    .match-3 = شارك في التغطية { $authors }
    .match-4 = شارك في إعداد التقرير { $authors }
    .match-5 = ساهم في التغطية { $authors }
    .match-6 = أسهم في إعداد التقرير { $authors }
    .match-7 = تغطية إضافية { $authors }
    .match-8 = شارك في التحرير { $authors }
    .match-9 = بمشاركة { $authors }
    .match-10 = ساهمت في إعداد التقرير { $authors }
    .match-11 = شارك في الإعداد { $authors }
    .match-12 = بمساهمة { $authors }

# An article of opinion.
# $author: person
byline-opinion = رأي: { $author }
    .match-1 = مقال رأي: { $author }
    .match-2 = تحليل: { $author }
    .match-3 = مقالة: { $author }
    .match-4 = مقال: { $author }
    .match-5 = عمود: { $author }
    .match-6 = مدونة: { $author }
    .match-7 = رأي بقلم { $author }
    .match-8 = تحليل بقلم { $author }
    .match-9 = مقال بقلم { $author }
    .match-10 = مقال رأي بقلم { $author }

# No writer but agencies.
byline-agencies = وكالات الأنباء
    .match-1 = وكالات
    .match-2 = الوكالات
    .match-3 = وكالات أنباء
    .match-4 = وكالات الأنباء العالمية
    .match-5 = مواقع ووكالات
    .match-6 = الجزيرة + وكالات
    .match-7 = وكالات - مواقع
    .match-8 = هيئة التحرير
    .match-9 = أسرة التحرير
    .match-10 = غرفة الأخبار
    .match-11 = قسم الأخبار
    .match-12 = فريق التحرير
    .match-13 = القسم السياسي
    .match-14 = مراسلونا
    .match-15 = مراسلونا والوكالات
    .match-16 = من مراسلينا
    .match-17 = المحرر
    .match-18 = متابعات
    .match-19 = وكالات ومواقع إلكترونية
    .match-20 = قسم التحرير
    .match-21 = كتب: فريق التحرير
    .match-22 = وكالات ومراسلون
    .match-23 = تحرير الموقع

# The link to other articles of the writer.
# $author: person
byline-more = المزيد من مقالات { $author }
    .match-1 = مقالات أخرى ل { $author }
    .match-2 = مقالات أخرى للكاتب { $author }
    .match-3 = المزيد للكاتب { $author }
    .match-4 = جميع مقالات { $author }
    .match-5 = كل مقالات { $author }
    .match-6 = كل المقالات بقلم { $author }
    .match-7 = جميع المقالات بقلم { $author }
    .match-8 = عرض كل المقالات بقلم { $author }
    .match-9 = عرض كل مقالات { $author }
    .match-10 = المزيد عن الكاتب { $author }
    .match-11 = مقالات الكاتب { $author }
    .match-12 = كل مواضيع { $author }
    .match-13 = عرض جميع المقالات بواسطة { $author }

# The link to follow the writer.
# $author: person
byline-follow = متابعة حساب { $author }
    .match-1 = تابع { $author } على تويتر
    .match-2 = تابع { $author } على إكس
    .match-3 = تابع { $author } على فيسبوك
    .match-4 = تابعوا { $author } على تويتر
    .match-5 = تابعوا { $author } على إكس
    .match-6 = تابعوا { $author } على فيسبوك

# The heading of a note about the writer.
byline-about = عن الكاتب أو الكاتبة
    .match-1 = عن الكاتب
    .match-2 = عن الكاتبة
    .match-3 = نبذة عن الكاتب
    .match-4 = حول الكاتب
    .match-5 = عن المؤلف
    .match-6 = حول الكاتبة
    .match-7 = نبذة عن المؤلف
    .match-8 = عن المؤلفين
    .match-9 = عن الكتّاب
    .match-10 = السيرة الذاتية للكاتب

## Dates: when it was published, and changed.

# The first publication.
# $date: date
published = نُشر: { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = نُشر { $date }
    .match-2 = تم النشر: { $date }
    .match-3 = التاريخ: { $date }
    .match-4 = تاريخ: { $date }
    .match-5 = نشر أول مرة في: { $date }
    .match-6 = أول نشر: { $date }
    .match-7 = صدرت في: { $date }
    .match-8 = آخر نشر: { $date }
    .match-9 = تاريخ الإضافة: { $date }
    .match-10 = وقت النشر: { $date }
    .match-11 = تاريخ ووقت النشر: { $date }
    .match-12 = النشر الأول: { $date }
    .match-13 = نشر للمرة الأولى: { $date }
    .match-14 = تاريخ الخبر: { $date }
    .match-15 = تاريخ المقال: { $date }
    .match-16 = بتاريخ: { $date }
    .match-17 = أنشئ في: { $date }
    .match-18 = نشر في { $date }
    .match-19 = نشر بتاريخ { $date }
    .match-20 = تاريخ النشر { $date }
    .match-21 = نشرت في { $date }
    .match-22 = نشر يوم { $date }
    .match-23 = نشرت بتاريخ { $date }
    .match-24 = تم النشر في { $date }
    .match-25 = تم النشر بتاريخ { $date }
    .match-26 = نُشر لأول مرة في { $date }
    .match-27 = نشر لأول مرة { $date }
    .match-28 = أضيف في { $date }
    .match-29 = أضيف بتاريخ { $date }
    .match-30 = كتب في { $date }
    .match-31 = كتب بتاريخ { $date }
    .match-32 = تم نشره في { $date }
    .match-33 = نشر الساعة { $date }
    .match-34 = صدر في { $date }
    .match-35 = نشرت { $date }
    .match-36 = نشر هذا المقال في { $date }
    .match-37 = نشر هذا المقال بتاريخ { $date }
    .match-38 = نشر هذا المقال يوم { $date }
    .match-39 = نشر هذا المقال لأول مرة في { $date }
    .match-40 = نشر هذا الخبر في { $date }
    .match-41 = نشر هذا الخبر بتاريخ { $date }
    .match-42 = نشر هذا الخبر يوم { $date }
    .match-43 = نشر هذا الخبر لأول مرة في { $date }
    .match-44 = نشر هذا التقرير في { $date }
    .match-45 = نشر هذا التقرير بتاريخ { $date }
    .match-46 = نشر هذا التقرير يوم { $date }
    .match-47 = نشر هذا التقرير لأول مرة في { $date }

# Published, and changed later.
# $date: date
# $updated: date
published-updated = نُشر: { DATETIME($date, dateStyle: "medium", timeStyle: "short") }، آخر تحديث: { DATETIME($updated, dateStyle: "medium", timeStyle: "short") }
    .match-1 = نشر: { $date }، تحديث: { $updated }
    .match-2 = نشر: { $date }، التحديث: { $updated }
    .match-3 = نشر: { $date }، تم التحديث: { $updated }
    .match-4 = نشر: { $date }، حُدّث: { $updated }
    .match-5 = نشر: { $date } تحديث: { $updated }
    .match-6 = نشر: { $date } التحديث: { $updated }
    .match-7 = نشر: { $date } تم التحديث: { $updated }
    .match-8 = نشر: { $date } حُدّث: { $updated }
    .match-9 = نشر في: { $date }، تحديث: { $updated }
    .match-10 = نشر في: { $date }، التحديث: { $updated }
    .match-11 = نشر في: { $date }، تم التحديث: { $updated }
    .match-12 = نشر في: { $date }، حُدّث: { $updated }
    .match-13 = نشر في: { $date } تحديث: { $updated }
    .match-14 = نشر في: { $date } التحديث: { $updated }
    .match-15 = نشر في: { $date } تم التحديث: { $updated }
    .match-16 = نشر في: { $date } حُدّث: { $updated }
    .match-17 = تاريخ النشر: { $date }، آخر تحديث: { $updated }
    .match-18 = تاريخ النشر: { $date }، تحديث: { $updated }
    .match-19 = تاريخ النشر: { $date }، التحديث: { $updated }
    .match-20 = تاريخ النشر: { $date }، تم التحديث: { $updated }
    .match-21 = تاريخ النشر: { $date }، حُدّث: { $updated }
    .match-22 = تاريخ النشر: { $date }، آخر تحديث في: { $updated }
    .match-23 = تاريخ النشر: { $date } آخر تحديث: { $updated }
    .match-24 = تاريخ النشر: { $date } تحديث: { $updated }
    .match-25 = تاريخ النشر: { $date } التحديث: { $updated }
    .match-26 = تاريخ النشر: { $date } تم التحديث: { $updated }
    .match-27 = تاريخ النشر: { $date } حُدّث: { $updated }
    .match-28 = تاريخ النشر: { $date } آخر تحديث في: { $updated }
    .match-29 = نشرت في: { $date }، تحديث: { $updated }
    .match-30 = نشرت في: { $date }، التحديث: { $updated }
    .match-31 = نشرت في: { $date }، تم التحديث: { $updated }
    .match-32 = نشرت في: { $date }، حُدّث: { $updated }
    .match-33 = نشرت في: { $date } تحديث: { $updated }
    .match-34 = نشرت في: { $date } التحديث: { $updated }
    .match-35 = نشرت في: { $date } تم التحديث: { $updated }
    .match-36 = نشرت في: { $date } حُدّث: { $updated }
    .match-37 = نشر في { $date }، آخر تحديث { $updated }
    .match-38 = نشر في { $date }، تم التحديث في { $updated }
    .match-39 = نشر في { $date }، آخر تحديث في { $updated }
    .match-40 = نشر في { $date }، حدث في { $updated }
    .match-41 = نشر في { $date } آخر تحديث { $updated }
    .match-42 = نشر في { $date } تم التحديث في { $updated }
    .match-43 = نشر في { $date } آخر تحديث في { $updated }
    .match-44 = نشر في { $date } حدث في { $updated }
    .match-45 = نشر { $date }، آخر تحديث { $updated }
    .match-46 = نشر { $date }، تم التحديث في { $updated }
    .match-47 = نشر { $date }، آخر تحديث في { $updated }
    .match-48 = نشر { $date }، حدث في { $updated }
    .match-49 = نشر { $date } آخر تحديث { $updated }
    .match-50 = نشر { $date } تم التحديث في { $updated }
    .match-51 = نشر { $date } آخر تحديث في { $updated }
    .match-52 = نشر { $date } حدث في { $updated }
    .match-53 = نشرت في { $date }، آخر تحديث { $updated }
    .match-54 = نشرت في { $date }، تم التحديث في { $updated }
    .match-55 = نشرت في { $date }، آخر تحديث في { $updated }
    .match-56 = نشرت في { $date }، حدث في { $updated }
    .match-57 = نشرت في { $date } آخر تحديث { $updated }
    .match-58 = نشرت في { $date } تم التحديث في { $updated }
    .match-59 = نشرت في { $date } آخر تحديث في { $updated }
    .match-60 = نشرت في { $date } حدث في { $updated }
    .match-61 = نشر بتاريخ { $date }، آخر تحديث { $updated }
    .match-62 = نشر بتاريخ { $date }، تم التحديث في { $updated }
    .match-63 = نشر بتاريخ { $date }، آخر تحديث في { $updated }
    .match-64 = نشر بتاريخ { $date }، حدث في { $updated }
    .match-65 = نشر بتاريخ { $date } آخر تحديث { $updated }
    .match-66 = نشر بتاريخ { $date } تم التحديث في { $updated }
    .match-67 = نشر بتاريخ { $date } آخر تحديث في { $updated }
    .match-68 = نشر بتاريخ { $date } حدث في { $updated }
    .match-69 = { $date }، آخر تحديث { $updated }
    .match-70 = { $date }، تحديث { $updated }
    .match-71 = { $date }، تم التحديث { $updated }
    .match-72 = { $date } آخر تحديث { $updated }
    .match-73 = { $date } تحديث { $updated }
    .match-74 = { $date } تم التحديث { $updated }
    .match-75 = آخر تحديث: { $updated } - تاريخ النشر: { $date }
    .match-76 = آخر تحديث: { $updated }، تاريخ النشر: { $date }

# The last change.
# $date: date
updated = آخر تحديث: { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = آخر تحديث { $date }
    .match-2 = آخر تحديث في { $date }
    .match-3 = آخر تحديث بتاريخ { $date }
    .match-4 = آخر تحديث يوم { $date }
    .match-5 = تم التحديث { $date }
    .match-6 = تم التحديث في { $date }
    .match-7 = تم التحديث بتاريخ { $date }
    .match-8 = تم التحديث يوم { $date }
    .match-9 = حُدّث { $date }
    .match-10 = حُدّث في { $date }
    .match-11 = حُدّث بتاريخ { $date }
    .match-12 = حُدّث يوم { $date }
    .match-13 = تم التحديث في في { $date }
    .match-14 = تم التحديث في بتاريخ { $date }
    .match-15 = تم التحديث في يوم { $date }
    .match-16 = تم تحديثه في { $date }
    .match-17 = تم تحديثه في في { $date }
    .match-18 = تم تحديثه في بتاريخ { $date }
    .match-19 = تم تحديثه في يوم { $date }
    .match-20 = آخر تحديث في في { $date }
    .match-21 = آخر تحديث في بتاريخ { $date }
    .match-22 = آخر تحديث في يوم { $date }
    .match-23 = آخر تحديث بتاريخ في { $date }
    .match-24 = آخر تحديث بتاريخ بتاريخ { $date }
    .match-25 = آخر تحديث بتاريخ يوم { $date }
    .match-26 = آخر تعديل { $date }
    .match-27 = آخر تعديل في { $date }
    .match-28 = آخر تعديل بتاريخ { $date }
    .match-29 = آخر تعديل يوم { $date }
    .match-30 = تاريخ التحديث { $date }
    .match-31 = تاريخ التحديث في { $date }
    .match-32 = تاريخ التحديث بتاريخ { $date }
    .match-33 = تاريخ التحديث يوم { $date }
    .match-34 = تحديث { $date }
    .match-35 = تحديث في { $date }
    .match-36 = تحديث بتاريخ { $date }
    .match-37 = تحديث يوم { $date }
    .match-38 = حدث في في { $date }
    .match-39 = حدث في بتاريخ { $date }
    .match-40 = حدث في يوم { $date }
    .match-41 = تاريخ آخر تحديث { $date }
    .match-42 = تاريخ آخر تحديث في { $date }
    .match-43 = تاريخ آخر تحديث بتاريخ { $date }
    .match-44 = تاريخ آخر تحديث يوم { $date }
    .match-45 = التحديث الأخير { $date }
    .match-46 = التحديث الأخير في { $date }
    .match-47 = التحديث الأخير بتاريخ { $date }
    .match-48 = التحديث الأخير يوم { $date }
    .match-49 = تم التعديل في { $date }
    .match-50 = تم التعديل في في { $date }
    .match-51 = تم التعديل في بتاريخ { $date }
    .match-52 = تم التعديل في يوم { $date }
    .match-53 = آخر تحديث الساعة { $date }
    .match-54 = آخر تحديث الساعة في { $date }
    .match-55 = آخر تحديث الساعة بتاريخ { $date }
    .match-56 = آخر تحديث الساعة يوم { $date }
    .match-57 = تم التحديث بتاريخ في { $date }
    .match-58 = تم التحديث بتاريخ بتاريخ { $date }
    .match-59 = تم التحديث بتاريخ يوم { $date }
    .match-60 = تاريخ التعديل { $date }
    .match-61 = تاريخ التعديل في { $date }
    .match-62 = تاريخ التعديل بتاريخ { $date }
    .match-63 = تاريخ التعديل يوم { $date }
    .match-64 = آخر تعديل في في { $date }
    .match-65 = آخر تعديل في بتاريخ { $date }
    .match-66 = آخر تعديل في يوم { $date }
    .match-67 = عُدّل في { $date }
    .match-68 = عُدّل في في { $date }
    .match-69 = عُدّل في بتاريخ { $date }
    .match-70 = عُدّل في يوم { $date }
    .match-71 = محدث { $date }
    .match-72 = محدث في { $date }
    .match-73 = محدث بتاريخ { $date }
    .match-74 = محدث يوم { $date }
    .match-75 = وقت التحديث { $date }
    .match-76 = وقت التحديث في { $date }
    .match-77 = وقت التحديث بتاريخ { $date }
    .match-78 = وقت التحديث يوم { $date }
    .match-79 = تحديث في في { $date }
    .match-80 = تحديث في بتاريخ { $date }
    .match-81 = تحديث في يوم { $date }
    .match-82 = تم آخر تحديث في { $date }
    .match-83 = تم آخر تحديث في في { $date }
    .match-84 = تم آخر تحديث في بتاريخ { $date }
    .match-85 = تم آخر تحديث في يوم { $date }
    .match-86 = التحديث { $date }
    .match-87 = التحديث في { $date }
    .match-88 = التحديث بتاريخ { $date }
    .match-89 = التحديث يوم { $date }
    .match-90 = حُدّث هذا المقال في { $date }
    .match-91 = حُدّث هذا المقال بتاريخ { $date }
    .match-92 = حُدّث هذا الخبر في { $date }
    .match-93 = حُدّث هذا الخبر بتاريخ { $date }
    .match-94 = تم تحديث هذا المقال في { $date }
    .match-95 = تم تحديث هذا المقال بتاريخ { $date }
    .match-96 = تم تحديث هذا الخبر في { $date }
    .match-97 = تم تحديث هذا الخبر بتاريخ { $date }
    .match-98 = جرى تحديثه { $date }
    .match-99 = جرى تحديثه في { $date }
    .match-100 = جرى تحديثه بتاريخ { $date }
    .match-101 = جرى تحديثه يوم { $date }
    .match-102 = جرى التحديث في { $date }
    .match-103 = جرى التحديث بتاريخ { $date }
    .match-104 = جرى التحديث يوم { $date }
    .match-105 = جرى تعديله في { $date }
    .match-106 = جرى تعديله بتاريخ { $date }
    .match-107 = جرى تعديله يوم { $date }
    .match-108 = تم تعديله في { $date }
    .match-109 = تم تعديله بتاريخ { $date }
    .match-110 = تم تعديله يوم { $date }
    .match-111 = جرى تحديث الخبر في { $date }
    .match-112 = جرى تحديث الخبر بتاريخ { $date }
    .match-113 = جرى تحديث الخبر يوم { $date }
    .match-114 = جرى تحديث المقال في { $date }
    .match-115 = جرى تحديث المقال بتاريخ { $date }
    .match-116 = جرى تحديث المقال يوم { $date }
    .match-117 = جرى تحديث هذا الخبر في { $date }
    .match-118 = جرى تحديث هذا الخبر بتاريخ { $date }
    .match-119 = جرى تحديث هذا الخبر يوم { $date }
    .match-120 = جرى تحديث هذا المقال في { $date }
    .match-121 = جرى تحديث هذا المقال بتاريخ { $date }
    .match-122 = جرى تحديث هذا المقال يوم { $date }
    .match-123 = عُدّل بتاريخ { $date }
    .match-124 = عُدّل يوم { $date }
    .match-125 = تم تحديث الخبر في { $date }
    .match-126 = تم تحديث الخبر بتاريخ { $date }
    .match-127 = تم تحديث الخبر يوم { $date }
    .match-128 = تم تحديث المقال في { $date }
    .match-129 = تم تحديث المقال بتاريخ { $date }
    .match-130 = تم تحديث المقال يوم { $date }
    .match-131 = تم تحديثه { $date }
    .match-132 = جرى التحديث { $date }
    .match-133 = تم التعديل { $date }

# Published so long ago.
# $minutes: number
published-minutes-ago = { $minutes ->
    [zero] قبل أقل من دقيقة
    [one] قبل دقيقة
    [two] قبل دقيقتين
    [few] قبل { NUMBER($minutes) } دقائق
    [many] قبل { NUMBER($minutes) } دقيقة
   *[other] قبل { NUMBER($minutes) } دقيقة
  }
    .match-1 = منذ { $minutes } دقائق
    .match-2 = منذ { $minutes } دقيقة
    .match-3 = منذ { $minutes } د
    .match-4 = منذ دقيقة
    .match-5 = منذ دقيقتين
    .match-6 = منذ دقيقة واحدة
    .match-7 = نشر قبل { $minutes } دقائق
    .match-8 = نشر قبل { $minutes } دقيقة
    .match-9 = نشر منذ { $minutes } دقائق
    .match-10 = نشر منذ { $minutes } دقيقة
    .match-11 = نشر: قبل { $minutes } دقائق
    .match-12 = نشر: قبل { $minutes } دقيقة
    .match-13 = نشر: منذ { $minutes } دقائق
    .match-14 = نشر: منذ { $minutes } دقيقة

# $count: number
published-hours-ago = { $count ->
    [zero] قبل أقل من ساعة
    [one] قبل ساعة
    [two] قبل ساعتين
    [few] قبل { NUMBER($count) } ساعات
    [many] قبل { NUMBER($count) } ساعة
   *[other] قبل { NUMBER($count) } ساعة
  }
    .match-1 = منذ { $count } ساعات
    .match-2 = منذ { $count } ساعة
    .match-3 = منذ { $count } س
    .match-4 = منذ ساعة
    .match-5 = منذ ساعتين
    .match-6 = منذ ساعة واحدة
    .match-7 = نشر قبل { $count } ساعات
    .match-8 = نشر قبل { $count } ساعة
    .match-9 = نشر منذ { $count } ساعات
    .match-10 = نشر منذ { $count } ساعة
    .match-11 = نشر: قبل { $count } ساعات
    .match-12 = نشر: قبل { $count } ساعة
    .match-13 = نشر: منذ { $count } ساعات
    .match-14 = نشر: منذ { $count } ساعة

# $count: number
published-days-ago = { $count ->
    [zero] اليوم
    [one] قبل يوم
    [two] قبل يومين
    [few] قبل { NUMBER($count) } أيام
    [many] قبل { NUMBER($count) } يومًا
   *[other] قبل { NUMBER($count) } يوم
  }
    .match-1 = منذ { $count } أيام
    .match-2 = منذ { $count } يومًا
    .match-3 = منذ { $count } يوم
    .match-4 = منذ يوم
    .match-5 = منذ يومين
    .match-6 = منذ يوم واحد
    .match-7 = نشر قبل { $count } أيام
    .match-8 = نشر منذ { $count } أيام

# $count: number
published-weeks-ago = { $count ->
    [zero] هذا الأسبوع
    [one] قبل أسبوع
    [two] قبل أسبوعين
    [few] قبل { NUMBER($count) } أسابيع
    [many] قبل { NUMBER($count) } أسبوعًا
   *[other] قبل { NUMBER($count) } أسبوع
  }
    .match-1 = منذ { $count } أسابيع
    .match-2 = منذ { $count } أسبوعا
    .match-3 = منذ { $count } أسبوع
    .match-4 = منذ أسبوع
    .match-5 = منذ أسبوعين

# Published this minute.
published-now = الآن
    .match-1 = قبل لحظات
    .match-2 = منذ لحظات
    .match-3 = قبل قليل
    .match-4 = منذ قليل
    .match-5 = منذ ثوان
    .match-6 = قبل ثوان
    .match-7 = للتو
    .match-8 = منذ لحظة

# Published today or yesterday, with the hour.
# $date: date
published-today = اليوم، { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = اليوم الساعة { $date }
    .match-2 = اليوم في { $date }
    .match-3 = اليوم عند الساعة { $date }
    .match-4 = اليوم - { $date }
    .match-5 = نشر اليوم، { $date }
    .match-6 = نشر اليوم الساعة { $date }
    .match-7 = نشر اليوم { $date }

# $date: date
published-yesterday = أمس، { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = أمس الساعة { $date }
    .match-2 = أمس في { $date }
    .match-3 = أمس عند الساعة { $date }
    .match-4 = أمس - { $date }
    .match-5 = الأمس الساعة { $date }
    .match-6 = الأمس في { $date }
    .match-7 = الأمس عند الساعة { $date }
    .match-8 = الأمس - { $date }
    .match-9 = نشر أمس، { $date }
    .match-10 = نشر أمس الساعة { $date }
    .match-11 = نشر أمس { $date }

# An old article.
# $count: number
published-years = { $count ->
    [zero] نُشر هذا المقال قبل أقل من عام
    [one] نُشر هذا المقال قبل أكثر من عام
    [two] نُشر هذا المقال قبل أكثر من عامين
    [few] نُشر هذا المقال قبل أكثر من { NUMBER($count) } أعوام
    [many] نُشر هذا المقال قبل أكثر من { NUMBER($count) } عامًا
   *[other] نُشر هذا المقال قبل أكثر من { NUMBER($count) } عام
  }
    .match-1 = مضى على نشر هذا المقال أكثر من { $count } سنوات
    .match-2 = مضى على نشر هذا المقال أكثر من { $count } أعوام

# Where else it was published.
# $site: site
# $date: date
published-print = نُشر في { $site }، { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = نشر في صحيفة { $site }، { $date }
    .match-2 = نشر في صحيفة { $site } بتاريخ { $date }
    .match-3 = نشر في صحيفة { $site } في { $date }
    .match-4 = نشر في صحيفة { $site } يوم { $date }
    .match-5 = نشر في جريدة { $site }، { $date }
    .match-6 = نشر في جريدة { $site } بتاريخ { $date }
    .match-7 = نشر في جريدة { $site } في { $date }
    .match-8 = نشر في جريدة { $site } يوم { $date }
    .match-9 = نشر في العدد الورقي من { $site }، { $date }
    .match-10 = نشر في العدد الورقي من { $site } بتاريخ { $date }
    .match-11 = نشر في العدد الورقي من { $site } في { $date }
    .match-12 = نشر في العدد الورقي من { $site } يوم { $date }
    .match-13 = صدر في صحيفة { $site }، { $date }
    .match-14 = صدر في صحيفة { $site } بتاريخ { $date }
    .match-15 = صدر في صحيفة { $site } في { $date }
    .match-16 = صدر في صحيفة { $site } يوم { $date }
    .match-17 = صدر في جريدة { $site }، { $date }
    .match-18 = صدر في جريدة { $site } بتاريخ { $date }
    .match-19 = صدر في جريدة { $site } في { $date }
    .match-20 = صدر في جريدة { $site } يوم { $date }
    .match-21 = صدر في العدد الورقي من { $site }، { $date }
    .match-22 = صدر في العدد الورقي من { $site } بتاريخ { $date }
    .match-23 = صدر في العدد الورقي من { $site } في { $date }
    .match-24 = صدر في العدد الورقي من { $site } يوم { $date }
    .match-25 = عن صحيفة { $site }، { $date }
    .match-26 = عن صحيفة { $site } بتاريخ { $date }
    .match-27 = عن صحيفة { $site } - { $date }
    .match-28 = عن جريدة { $site }، { $date }
    .match-29 = عن جريدة { $site } بتاريخ { $date }
    .match-30 = عن جريدة { $site } - { $date }
    .match-31 = نقلا عن صحيفة { $site }، { $date }
    .match-32 = نقلا عن صحيفة { $site } بتاريخ { $date }
    .match-33 = نقلا عن صحيفة { $site } - { $date }
    .match-34 = نقلا عن جريدة { $site }، { $date }
    .match-35 = نقلا عن جريدة { $site } بتاريخ { $date }
    .match-36 = نقلا عن جريدة { $site } - { $date }
    .match-37 = من عدد { $site } بتاريخ { $date }
    .match-38 = من عدد { $site } الصادر في { $date }

## Facts about the article.

# How long reading takes.
# $minutes: number
reading-time = { $minutes ->
    [zero] مدة القراءة: أقل من دقيقة
    [one] مدة القراءة: دقيقة
    [two] مدة القراءة: دقيقتان
    [few] مدة القراءة: { NUMBER($minutes) } دقائق
    [many] مدة القراءة: { NUMBER($minutes) } دقيقة
   *[other] مدة القراءة: { NUMBER($minutes) } دقيقة
  }
    .match-1 = مدة القراءة { $minutes } دقائق
    .match-2 = مدة القراءة { $minutes } دقيقة
    .match-3 = مدة القراءة { $minutes } د
    .match-4 = وقت القراءة { $minutes } دقائق
    .match-5 = وقت القراءة { $minutes } دقيقة
    .match-6 = وقت القراءة { $minutes } د
    .match-7 = زمن القراءة { $minutes } دقائق
    .match-8 = زمن القراءة { $minutes } دقيقة
    .match-9 = زمن القراءة { $minutes } د
    .match-10 = القراءة { $minutes } دقائق
    .match-11 = القراءة { $minutes } دقيقة
    .match-12 = القراءة { $minutes } د
    .match-13 = الوقت المقدر للقراءة { $minutes } دقائق
    .match-14 = الوقت المقدر للقراءة { $minutes } دقيقة
    .match-15 = الوقت المقدر للقراءة { $minutes } د
    .match-16 = وقت القراءة المقدر { $minutes } دقائق
    .match-17 = وقت القراءة المقدر { $minutes } دقيقة
    .match-18 = وقت القراءة المقدر { $minutes } د
    .match-19 = مدة القراءة المتوقعة { $minutes } دقائق
    .match-20 = مدة القراءة المتوقعة { $minutes } دقيقة
    .match-21 = مدة القراءة المتوقعة { $minutes } د
    .match-22 = الوقت اللازم للقراءة { $minutes } دقائق
    .match-23 = الوقت اللازم للقراءة { $minutes } دقيقة
    .match-24 = الوقت اللازم للقراءة { $minutes } د
    .match-25 = المدة المتوقعة للقراءة { $minutes } دقائق
    .match-26 = المدة المتوقعة للقراءة { $minutes } دقيقة
    .match-27 = المدة المتوقعة للقراءة { $minutes } د
    .match-28 = { $minutes } دقائق للقراءة
    .match-29 = { $minutes } دقائق قراءة
    .match-30 = { $minutes } دقائق من القراءة
    .match-31 = { $minutes } دقائق وقت القراءة
    .match-32 = { $minutes } دقائق مدة القراءة
    .match-33 = { $minutes } دقيقة للقراءة
    .match-34 = { $minutes } دقيقة قراءة
    .match-35 = { $minutes } دقيقة من القراءة
    .match-36 = { $minutes } دقيقة وقت القراءة
    .match-37 = { $minutes } دقيقة مدة القراءة
    .match-38 = قراءة في { $minutes } دقائق
    .match-39 = قراءة في { $minutes } دقيقة
    .match-40 = تُقرأ في { $minutes } دقائق
    .match-41 = تُقرأ في { $minutes } دقيقة
    .match-42 = اقرأ في { $minutes } دقائق
    .match-43 = اقرأ في { $minutes } دقيقة
    .match-44 = يقرأ في { $minutes } دقائق
    .match-45 = يقرأ في { $minutes } دقيقة
    .match-46 = دقيقة قراءة
    .match-47 = دقيقتا قراءة
    .match-48 = دقيقة للقراءة
    .match-49 = مدة القراءة: دقيقة واحدة
    .match-50 = مدة القراءة: دقيقتين
    .match-51 = قراءة في دقيقة
    .match-52 = وقت القراءة: دقيقة واحدة
    .match-53 = مدة القراءة (دقائق): { $minutes }
    .match-54 = يستغرق { $minutes } دقائق للقراءة
    .match-55 = يستغرق { $minutes } دقائق لقراءته
    .match-56 = يستغرق { $minutes } دقيقة للقراءة
    .match-57 = يستغرق { $minutes } دقيقة لقراءته
    .match-58 = تستغرق قراءته { $minutes } دقائق
    .match-59 = تستغرق قراءته { $minutes } دقيقة
    .match-60 = تستغرق القراءة { $minutes } دقائق
    .match-61 = تستغرق القراءة { $minutes } دقيقة
    .match-62 = يستغرق قراءة المقال { $minutes } دقائق
    .match-63 = يستغرق قراءة المقال { $minutes } دقيقة
    .match-64 = تستغرق قراءة المقال { $minutes } دقائق
    .match-65 = تستغرق قراءة المقال { $minutes } دقيقة
    .match-66 = تستغرق قراءة هذا المقال { $minutes } دقائق
    .match-67 = تستغرق قراءة هذا المقال { $minutes } دقيقة
    .match-68 = وقت القراءة المتوقع { $minutes } دقائق
    .match-69 = وقت القراءة المتوقع { $minutes } دقيقة
    .match-70 = وقت القراءة المتوقع { $minutes } د
    .match-71 = زمن القراءة المتوقع { $minutes } دقائق
    .match-72 = زمن القراءة المتوقع { $minutes } دقيقة
    .match-73 = زمن القراءة المتوقع { $minutes } د
    .match-74 = زمن القراءة المقدر { $minutes } دقائق
    .match-75 = زمن القراءة المقدر { $minutes } دقيقة
    .match-76 = زمن القراءة المقدر { $minutes } د
    .match-77 = مدة القراءة المقدرة { $minutes } دقائق
    .match-78 = مدة القراءة المقدرة { $minutes } دقيقة
    .match-79 = مدة القراءة المقدرة { $minutes } د
    .match-80 = مدة القراءة التقريبية { $minutes } دقائق
    .match-81 = مدة القراءة التقريبية { $minutes } دقيقة
    .match-82 = مدة القراءة التقريبية { $minutes } د
    .match-83 = وقت القراءة التقريبي { $minutes } دقائق
    .match-84 = وقت القراءة التقريبي { $minutes } دقيقة
    .match-85 = وقت القراءة التقريبي { $minutes } د
    .match-86 = الوقت المتوقع للقراءة { $minutes } دقائق
    .match-87 = الوقت المتوقع للقراءة { $minutes } دقيقة
    .match-88 = الوقت المتوقع للقراءة { $minutes } د
    .match-89 = المدة المقدرة للقراءة { $minutes } دقائق
    .match-90 = المدة المقدرة للقراءة { $minutes } دقيقة
    .match-91 = المدة المقدرة للقراءة { $minutes } د
    .match-92 = متوسط وقت القراءة { $minutes } دقائق
    .match-93 = متوسط وقت القراءة { $minutes } دقيقة
    .match-94 = متوسط وقت القراءة { $minutes } د
    .match-95 = متوسط مدة القراءة { $minutes } دقائق
    .match-96 = متوسط مدة القراءة { $minutes } دقيقة
    .match-97 = متوسط مدة القراءة { $minutes } د
    .match-98 = الزمن المقدر للقراءة { $minutes } دقائق
    .match-99 = الزمن المقدر للقراءة { $minutes } دقيقة
    .match-100 = الزمن المقدر للقراءة { $minutes } د

# The same in under a minute.
reading-time-short = قراءة في أقل من دقيقة
    .match-1 = أقل من دقيقة
    .match-2 = أقل من دقيقة للقراءة
    .match-3 = وقت القراءة: أقل من دقيقة
    .match-4 = أقل من دقيقة واحدة

# How long listening takes.
# $minutes: number
reading-time-listen = { $minutes ->
    [zero] مدة الاستماع: أقل من دقيقة
    [one] مدة الاستماع: دقيقة
    [two] مدة الاستماع: دقيقتان
    [few] مدة الاستماع: { NUMBER($minutes) } دقائق
    [many] مدة الاستماع: { NUMBER($minutes) } دقيقة
   *[other] مدة الاستماع: { NUMBER($minutes) } دقيقة
  }
    .match-1 = استمع { $minutes } دقائق
    .match-2 = استمع { $minutes } دقيقة
    .match-3 = استمع ({ $minutes } دقائق
    .match-4 = استمع ({ $minutes } دقيقة
    .match-5 = استمع للمقال { $minutes } دقائق
    .match-6 = استمع للمقال { $minutes } دقيقة
    .match-7 = استمع للمقال ({ $minutes } دقائق
    .match-8 = استمع للمقال ({ $minutes } دقيقة
    .match-9 = استمع إلى المقال { $minutes } دقائق
    .match-10 = استمع إلى المقال { $minutes } دقيقة
    .match-11 = استمع إلى المقال ({ $minutes } دقائق
    .match-12 = استمع إلى المقال ({ $minutes } دقيقة
    .match-13 = استماع { $minutes } دقائق
    .match-14 = استماع { $minutes } دقيقة
    .match-15 = استماع ({ $minutes } دقائق
    .match-16 = استماع ({ $minutes } دقيقة
    .match-17 = { $minutes } دقائق استماع

# Its words.
# $count: number
reading-time-words = { $count ->
    [zero] بلا كلمات
    [one] كلمة واحدة
    [two] كلمتان
    [few] { NUMBER($count) } كلمات
    [many] { NUMBER($count) } كلمة
   *[other] { NUMBER($count) } كلمة
  }
    .match-1 = عدد الكلمات: { $count }

# The part of the paper.
# $section: section
section = القسم: { $section }
    .match-1 = تصنيف: { $section }
    .match-2 = التصنيفات: { $section }
    .match-3 = تصنيفات: { $section }
    .match-4 = الفئة: { $section }
    .match-5 = الفئات: { $section }
    .match-6 = فئة: { $section }
    .match-7 = الباب: { $section }
    .match-8 = الزاوية: { $section }
    .match-9 = المجال: { $section }
    .match-10 = الأقسام: { $section }
    .match-11 = نشر تحت: { $section }
    .match-12 = القناة: { $section }
    .match-13 = ملف: { $section }
    .match-14 = منشور في: { $section }
    .match-15 = التبويب: { $section }
    .match-16 = قسم { $section }
    .match-17 = التصنيف { $section }
    .match-18 = نشر في قسم { $section }
    .match-19 = منشور في قسم { $section }
    .match-20 = مصنف تحت { $section }
    .match-21 = مدرج تحت { $section }
    .match-22 = ضمن قسم { $section }
    .match-23 = في قسم: { $section }
    .match-24 = من قسم { $section }
    .match-25 = ضمن تصنيف: { $section }
    .match-26 = ضمن: { $section }
    .match-27 = نشر ضمن { $section }
    .match-28 = نشر ضمن قسم { $section }
    .match-29 = منشور ضمن: { $section }
    .match-30 = مصنف ضمن { $section }
    .match-31 = مصنف في: { $section }
    .match-32 = تحت قسم: { $section }
    .match-33 = اسم القسم: { $section }

# The path from the front page.
# $section: section
section-breadcrumb = الرئيسية › { $section }
    .match-1 = الصفحة الرئيسية » { $section }
    .match-2 = الصفحة الرئيسة » { $section }
    .match-3 = أنت هنا: { $section }
    .match-4 = أنت الآن في: { $section }
    .match-5 = أنت في: { $section }

# The topics.
# $tags: tags
tags = الوسوم: { $tags }
    .match-1 = الوسم: { $tags }
    .match-2 = وسم: { $tags }
    .match-3 = الكلمات الدلالية: { $tags }
    .match-4 = الكلمات الدالة: { $tags }
    .match-5 = كلمات دالة: { $tags }
    .match-6 = المواضيع: { $tags }
    .match-7 = الموضوعات: { $tags }
    .match-8 = موضوعات: { $tags }
    .match-9 = الموضوع: { $tags }
    .match-10 = علامات: { $tags }
    .match-11 = العلامات: { $tags }
    .match-12 = تاغ: { $tags }
    .match-13 = تاغات: { $tags }
    .match-14 = تاجات: { $tags }
    .match-15 = هاشتاغ: { $tags }
    .match-16 = هاشتاج: { $tags }
    .match-17 = مواضيع ذات صلة: { $tags }
    .match-18 = المزيد حول: { $tags }
    .match-19 = المزيد عن: { $tags }
    .match-20 = موضوعات متعلقة: { $tags }
    .match-21 = وسوم المقال: { $tags }
    .match-22 = شارات: { $tags }
    .match-23 = كلمات البحث: { $tags }
    .match-24 = كلمات مفتاح: { $tags }
    .match-25 = سمات: { $tags }
    .match-26 = تصنيفات المقال: { $tags }
    .match-27 = إقرأ المزيد عن: { $tags }
    .match-28 = تحت وسم: { $tags }
    .match-29 = الوسوم { $tags }
    .match-30 = وسوم { $tags }
    .match-31 = كلمات مفتاحية { $tags }
    .match-32 = كلمات دلالية { $tags }
    .match-33 = الكلمات المفتاحية { $tags }
    .match-34 = موسوم بـ { $tags }
    .match-35 = مواضيع { $tags }

# Their heading alone.
tags-heading = الموضوعات
    .match-1 = الوسوم
    .match-2 = وسوم
    .match-3 = المواضيع
    .match-4 = مواضيع
    .match-5 = كلمات مفتاحية
    .match-6 = الكلمات المفتاحية
    .match-7 = كلمات دلالية
    .match-8 = الكلمات الدلالية
    .match-9 = الكلمات الدالة
    .match-10 = هاشتاغ
    .match-11 = علامات
    .match-12 = موضوعات المقال
    .match-13 = وسوم المقال

# Where the report was taken from.
# $site: site
source = المصدر: { $site }
    .match-1 = المصادر: { $site }
    .match-2 = مصدر: { $site }
    .match-3 = مصادر: { $site }
    .match-4 = مصدر الخبر: { $site }
    .match-5 = المصدر الأصلي: { $site }
    .match-6 = المصدر الرئيسي: { $site }
    .match-7 = رابط المصدر: { $site }
    .match-8 = بحسب: { $site }
    .match-9 = وفقا ل: { $site }
    .match-10 = عبر: { $site }
    .match-11 = مصدر المقال: { $site }
    .match-12 = مصدر المعلومات: { $site }
    .match-13 = الوكالة: { $site }
    .match-14 = نقلا عن { $site }

# No source but agencies.
source-agencies = المصدر: وكالات الأنباء
    .match-1 = المصدر: وكالات
    .match-2 = المصدر: الوكالات
    .match-3 = المصدر: مواقع ووكالات
    .match-4 = مع وكالات الأنباء
    .match-5 = نقلا عن الوكالات
    .match-6 = المصدر: وكالات + مواقع إلكترونية
    .match-7 = بالتعاون مع وكالات الأنباء
    .match-8 = المصدر: وكالات ومواقع
    .match-9 = المصدر: وكالات + مواقع التواصل الاجتماعي

# Where it appeared first.
# $site: site
source-original = نُشر لأول مرة في { $site }
    .match-1 = نشر في الأصل في { $site }
    .match-2 = نشر في الأصل على { $site }
    .match-3 = نشر في الأصل على موقع { $site }
    .match-4 = نشر في الأصل في موقع { $site }
    .match-5 = نشر في الأصل في صحيفة { $site }
    .match-6 = نشر أول مرة في { $site }
    .match-7 = نشر أول مرة على { $site }
    .match-8 = نشر أول مرة على موقع { $site }
    .match-9 = نشر أول مرة في موقع { $site }
    .match-10 = نشر أول مرة في صحيفة { $site }
    .match-11 = ظهر لأول مرة في { $site }
    .match-12 = ظهر لأول مرة على { $site }
    .match-13 = ظهر لأول مرة على موقع { $site }
    .match-14 = ظهر لأول مرة في موقع { $site }
    .match-15 = ظهر لأول مرة في صحيفة { $site }
    .match-16 = نشر هذا المقال لأول مرة في { $site }
    .match-17 = نشر هذا المقال لأول مرة على { $site }
    .match-18 = نشر هذا المقال لأول مرة على موقع { $site }
    .match-19 = نشر هذا المقال لأول مرة في موقع { $site }
    .match-20 = نشر هذا المقال لأول مرة في صحيفة { $site }
    .match-21 = نشر المقال لأول مرة في { $site }
    .match-22 = نشر المقال لأول مرة على { $site }
    .match-23 = نشر المقال لأول مرة على موقع { $site }
    .match-24 = نشر المقال لأول مرة في موقع { $site }
    .match-25 = نشر المقال لأول مرة في صحيفة { $site }
    .match-26 = نُشر هذا المقال في الأصل في { $site }
    .match-27 = نُشر هذا المقال في الأصل على { $site }
    .match-28 = نُشر هذا المقال في الأصل على موقع { $site }
    .match-29 = نُشر هذا المقال في الأصل في موقع { $site }
    .match-30 = نُشر هذا المقال في الأصل في صحيفة { $site }
    .match-31 = نشر هذا المقال في { $site }
    .match-32 = نشر هذا المقال على { $site }
    .match-33 = نشر هذا المقال على موقع { $site }
    .match-34 = نشر هذا المقال في موقع { $site }
    .match-35 = نشر هذا المقال في صحيفة { $site }
    .match-36 = ظهر هذا المقال لأول مرة في { $site }
    .match-37 = ظهر هذا المقال لأول مرة على { $site }
    .match-38 = ظهر هذا المقال لأول مرة على موقع { $site }
    .match-39 = ظهر هذا المقال لأول مرة في موقع { $site }
    .match-40 = ظهر هذا المقال لأول مرة في صحيفة { $site }
    .match-41 = نشر لأول مرة على { $site }
    .match-42 = نشر لأول مرة على موقع { $site }
    .match-43 = نشر لأول مرة في موقع { $site }
    .match-44 = نشر لأول مرة في صحيفة { $site }

# The closing line of a syndicated feed.
# $title: title
# $site: site
source-post = ظهرت المقالة { $title } أولاً على { $site }
    .match-1 = ظهرت المقالة “{ $title }” أولا على { $site }
    .match-2 = ظهرت المقالة “{ $title }” لأول مرة على { $site }
    .match-3 = ظهرت المقالة { $title } لأول مرة على { $site }
    .match-4 = ظهرت التدوينة “{ $title }” أولا على { $site }
    .match-5 = ظهرت التدوينة “{ $title }” لأول مرة على { $site }
    .match-6 = ظهرت التدوينة { $title } أولا على { $site }
    .match-7 = ظهرت التدوينة { $title } لأول مرة على { $site }
    .match-8 = ظهر المقال “{ $title }” أولا على { $site }
    .match-9 = ظهر المقال “{ $title }” لأول مرة على { $site }
    .match-10 = ظهر المقال { $title } أولا على { $site }
    .match-11 = ظهر المقال { $title } لأول مرة على { $site }
    .match-12 = ظهرت مقالة “{ $title }” أولا على { $site }
    .match-13 = ظهرت مقالة “{ $title }” لأول مرة على { $site }
    .match-14 = ظهرت مقالة { $title } أولا على { $site }
    .match-15 = ظهرت مقالة { $title } لأول مرة على { $site }
    .match-16 = نشرت المقالة “{ $title }” أولا على { $site }
    .match-17 = نشرت المقالة “{ $title }” لأول مرة على { $site }
    .match-18 = نشرت المقالة { $title } أولا على { $site }
    .match-19 = نشرت المقالة { $title } لأول مرة على { $site }

# A mistake put right.
# $reason: text
correction = تصحيح: { $reason }
    .match-1 = تصويب: { $reason }
    .match-2 = تنويه وتصحيح: { $reason }
    .match-3 = التصحيح: { $reason }
    .match-4 = اعتذار: { $reason }
    .match-5 = استدراك: { $reason }
    .match-6 = تصحيح واعتذار: { $reason }
    .match-7 = تصحيح خطأ: { $reason }
    .match-8 = تصحيحات: { $reason }
    .match-9 = خطأ وتصويب: { $reason }
    .match-10 = اعتذار وتصحيح: { $reason }
    .match-11 = ورد في نسخة سابقة من هذا المقال { $reason }
    .match-12 = ورد في نسخة سابقة من هذا الخبر { $reason }
    .match-13 = ورد في نسخة سابقة من هذا التقرير { $reason }
    .match-14 = جاء في نسخة سابقة من هذا المقال { $reason }
    .match-15 = جاء في نسخة سابقة من هذا الخبر { $reason }
    .match-16 = جاء في نسخة سابقة من هذا التقرير { $reason }
    .match-17 = في نسخة سابقة من هذا المقال { $reason }
    .match-18 = في نسخة سابقة من هذا الخبر { $reason }
    .match-19 = في نسخة سابقة من هذا التقرير { $reason }
    .match-20 = ذكرت نسخة سابقة من هذا المقال { $reason }
    .match-21 = ذكرت نسخة سابقة من هذا الخبر { $reason }
    .match-22 = ذكرت نسخة سابقة من هذا التقرير { $reason }
    .match-23 = تم تعديل هذا المقال { $reason }
    .match-24 = تم تعديل هذا الخبر { $reason }
    .match-25 = تم تعديل هذا التقرير { $reason }
    .match-26 = جرى تعديل هذا المقال { $reason }
    .match-27 = جرى تعديل هذا الخبر { $reason }
    .match-28 = جرى تعديل هذا التقرير { $reason }
    .match-29 = تم تصحيح هذا المقال { $reason }
    .match-30 = تم تصحيح هذا الخبر { $reason }
    .match-31 = تم تصحيح هذا التقرير { $reason }
    .match-32 = جرى تصحيح هذا المقال { $reason }
    .match-33 = جرى تصحيح هذا الخبر { $reason }
    .match-34 = جرى تصحيح هذا التقرير { $reason }

# The same with its date.
# $date: date
# $reason: text
correction-date = تصحيح، { DATETIME($date, dateStyle: "medium", timeStyle: "short") }: { $reason }
    .match-1 = تصحيح في { $date }: { $reason }
    .match-2 = تصحيح بتاريخ { $date }: { $reason }
    .match-3 = تصحيح { $date }: { $reason }
    .match-4 = تصويب في { $date }: { $reason }
    .match-5 = تصويب بتاريخ { $date }: { $reason }
    .match-6 = تصويب { $date }: { $reason }
    .match-7 = تصحيح ({ $date }): { $reason }

# That there was one, without what.
correction-note = صُحّح هذا المقال
    .match-1 = تم تصحيح هذا المقال
    .match-2 = تم تصحيح هذا الخبر
    .match-3 = جرى تصحيح هذا المقال
    .match-4 = جرى تصحيح الخبر
    .match-5 = تصحيح
    .match-6 = تصويب
    .match-7 = تم التصحيح
    .match-8 = تصويبات
    .match-9 = تصحيح خطأ
    .match-10 = تم تعديل هذا الخبر
    .match-11 = استدراك

# When the article was corrected.
# $date: date
correction-note-date = صُحّح هذا المقال في { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = تصحيح: { $date }
    .match-2 = تم التصحيح في { $date }
    .match-3 = تم التصحيح بتاريخ { $date }
    .match-4 = تم تصحيح هذا الخبر في { $date }
    .match-5 = تم تصحيح هذا المقال بتاريخ { $date }
    .match-6 = صحح في { $date }
    .match-7 = تصحيح خطأ، { $date }

# How to report a mistake.
correction-report = الإبلاغ عن خطأ
    .match-1 = أبلغ عن خطأ
    .match-2 = أبلغنا عن خطأ
    .match-3 = هل وجدت خطأ؟
    .match-4 = هل لاحظت خطأ؟
    .match-5 = بلغ عن خطأ
    .match-6 = هل وجدت خطأ في هذا المقال؟
    .match-7 = أبلغوا عن خطأ
    .match-8 = الإبلاغ عن مشكلة
    .match-9 = هل هناك خطأ؟
    .match-10 = اقتراح تصحيح
    .match-11 = إبلاغ عن خطأ
    .match-12 = اقترح تصحيحًا
    .match-13 = هل وجدت خطأ؟ أبلغنا

# A point made clear.
# $reason: text
correction-clarification = توضيح: { $reason }
    .match-1 = إيضاح: { $reason }
    .match-2 = للتوضيح: { $reason }
    .match-3 = تنويه توضيحي: { $reason }
    .match-4 = توضيح من التحرير: { $reason }
    .match-5 = بيان توضيحي: { $reason }

# News added on top.
# $reason: text
correction-update = تحديث: { $reason }
    .match-1 = مستجدات: { $reason }
    .match-2 = تحديث جديد: { $reason }
    .match-3 = تم تحديث الخبر: { $reason }
    .match-4 = مستجد: { $reason }
    .match-5 = تم تحديث هذا المقال بإضافة { $reason }
    .match-6 = تم تحديث هذا المقال لإضافة { $reason }
    .match-7 = تم تحديث هذا المقال لتشمل { $reason }
    .match-8 = تم تحديث هذا الخبر بإضافة { $reason }
    .match-9 = تم تحديث هذا الخبر لإضافة { $reason }
    .match-10 = تم تحديث هذا الخبر لتشمل { $reason }
    .match-11 = جرى تحديث هذا المقال بإضافة { $reason }
    .match-12 = جرى تحديث هذا المقال لإضافة { $reason }
    .match-13 = جرى تحديث هذا المقال لتشمل { $reason }
    .match-14 = جرى تحديث هذا الخبر بإضافة { $reason }
    .match-15 = جرى تحديث هذا الخبر لإضافة { $reason }
    .match-16 = جرى تحديث هذا الخبر لتشمل { $reason }

# The same with its date.
# $date: date
# $reason: text
correction-update-date = تحديث، { DATETIME($date, dateStyle: "medium", timeStyle: "short") }: { $reason }
    .match-1 = تحديث في { $date }: { $reason }
    .match-2 = تحديث بتاريخ { $date }: { $reason }
    .match-3 = تحديث الساعة { $date }: { $reason }
    .match-4 = تحديث { $date }: { $reason }
    .match-5 = تحديث ({ $date }): { $reason }

# That the article was changed.
updated-note = حُدّث هذا المقال
    .match-1 = تم تحديث هذا المقال
    .match-2 = تم تحديث هذا الخبر
    .match-3 = جرى تحديث هذا المقال
    .match-4 = جرى تحديث الخبر
    .match-5 = تم التحديث
    .match-6 = محدّث
    .match-7 = يتبع
    .match-8 = خبر قيد التحديث
    .match-9 = الخبر قيد التحديث
    .match-10 = التفاصيل بعد قليل
    .match-11 = يتبع التفاصيل
    .match-12 = المزيد من التفاصيل قريبا
    .match-13 = التفاصيل لاحقا
    .match-14 = خبر عاجل قيد التحديث
    .match-15 = مزيد من التفاصيل لاحقًا
    .match-16 = تفاصيل أكثر بعد قليل
    .match-17 = يُحدّث هذا الخبر
    .match-18 = التفاصيل قريبا
    .match-19 = تم التحديث قبل دقيقة
    .match-20 = تم التحديث قبل دقيقتين
    .match-21 = تم التحديث قبل ساعة
    .match-22 = تم التحديث قبل ساعتين
    .match-23 = تم التحديث قبل يوم
    .match-24 = تم التحديث قبل يومين
    .match-25 = تم التحديث قبل قليل
    .match-26 = تم التحديث قبل لحظات
    .match-27 = تم التحديث منذ دقيقة
    .match-28 = تم التحديث منذ دقيقتين
    .match-29 = تم التحديث منذ ساعة
    .match-30 = تم التحديث منذ ساعتين
    .match-31 = تم التحديث منذ يوم
    .match-32 = تم التحديث منذ يومين
    .match-33 = تم التحديث منذ قليل
    .match-34 = تم التحديث منذ لحظات
    .match-35 = تم التحديث: قبل دقيقة
    .match-36 = تم التحديث: قبل دقيقتين
    .match-37 = تم التحديث: قبل ساعة
    .match-38 = تم التحديث: قبل ساعتين
    .match-39 = تم التحديث: قبل يوم
    .match-40 = تم التحديث: قبل يومين
    .match-41 = تم التحديث: قبل قليل
    .match-42 = تم التحديث: قبل لحظات
    .match-43 = تم التحديث: منذ دقيقة
    .match-44 = تم التحديث: منذ دقيقتين
    .match-45 = تم التحديث: منذ ساعة
    .match-46 = تم التحديث: منذ ساعتين
    .match-47 = تم التحديث: منذ يوم
    .match-48 = تم التحديث: منذ يومين
    .match-49 = تم التحديث: منذ قليل
    .match-50 = تم التحديث: منذ لحظات
    .match-51 = آخر تحديث قبل دقيقة
    .match-52 = آخر تحديث قبل دقيقتين
    .match-53 = آخر تحديث قبل ساعة
    .match-54 = آخر تحديث قبل ساعتين
    .match-55 = آخر تحديث قبل يوم
    .match-56 = آخر تحديث قبل يومين
    .match-57 = آخر تحديث قبل قليل
    .match-58 = آخر تحديث قبل لحظات
    .match-59 = آخر تحديث منذ دقيقة
    .match-60 = آخر تحديث منذ دقيقتين
    .match-61 = آخر تحديث منذ ساعة
    .match-62 = آخر تحديث منذ ساعتين
    .match-63 = آخر تحديث منذ يوم
    .match-64 = آخر تحديث منذ يومين
    .match-65 = آخر تحديث منذ قليل
    .match-66 = آخر تحديث منذ لحظات
    .match-67 = آخر تحديث: قبل دقيقة
    .match-68 = آخر تحديث: قبل دقيقتين
    .match-69 = آخر تحديث: قبل ساعة
    .match-70 = آخر تحديث: قبل ساعتين
    .match-71 = آخر تحديث: قبل يوم
    .match-72 = آخر تحديث: قبل يومين
    .match-73 = آخر تحديث: قبل قليل
    .match-74 = آخر تحديث: قبل لحظات
    .match-75 = آخر تحديث: منذ دقيقة
    .match-76 = آخر تحديث: منذ دقيقتين
    .match-77 = آخر تحديث: منذ ساعة
    .match-78 = آخر تحديث: منذ ساعتين
    .match-79 = آخر تحديث: منذ يوم
    .match-80 = آخر تحديث: منذ يومين
    .match-81 = آخر تحديث: منذ قليل
    .match-82 = آخر تحديث: منذ لحظات
    .match-83 = تم التعديل قبل دقيقة
    .match-84 = تم التعديل قبل دقيقتين
    .match-85 = تم التعديل قبل ساعة
    .match-86 = تم التعديل قبل ساعتين
    .match-87 = تم التعديل قبل يوم
    .match-88 = تم التعديل قبل يومين
    .match-89 = تم التعديل قبل قليل
    .match-90 = تم التعديل قبل لحظات
    .match-91 = تم التعديل منذ دقيقة
    .match-92 = تم التعديل منذ دقيقتين
    .match-93 = تم التعديل منذ ساعة
    .match-94 = تم التعديل منذ ساعتين
    .match-95 = تم التعديل منذ يوم
    .match-96 = تم التعديل منذ يومين
    .match-97 = تم التعديل منذ قليل
    .match-98 = تم التعديل منذ لحظات
    .match-99 = تم التعديل: قبل دقيقة
    .match-100 = تم التعديل: قبل دقيقتين
    .match-101 = تم التعديل: قبل ساعة
    .match-102 = تم التعديل: قبل ساعتين
    .match-103 = تم التعديل: قبل يوم
    .match-104 = تم التعديل: قبل يومين
    .match-105 = تم التعديل: قبل قليل
    .match-106 = تم التعديل: قبل لحظات
    .match-107 = تم التعديل: منذ دقيقة
    .match-108 = تم التعديل: منذ دقيقتين
    .match-109 = تم التعديل: منذ ساعة
    .match-110 = تم التعديل: منذ ساعتين
    .match-111 = تم التعديل: منذ يوم
    .match-112 = تم التعديل: منذ يومين
    .match-113 = تم التعديل: منذ قليل
    .match-114 = تم التعديل: منذ لحظات
    .match-115 = آخر تعديل قبل دقيقة
    .match-116 = آخر تعديل قبل دقيقتين
    .match-117 = آخر تعديل قبل ساعة
    .match-118 = آخر تعديل قبل ساعتين
    .match-119 = آخر تعديل قبل يوم
    .match-120 = آخر تعديل قبل يومين
    .match-121 = آخر تعديل قبل قليل
    .match-122 = آخر تعديل قبل لحظات
    .match-123 = آخر تعديل منذ دقيقة
    .match-124 = آخر تعديل منذ دقيقتين
    .match-125 = آخر تعديل منذ ساعة
    .match-126 = آخر تعديل منذ ساعتين
    .match-127 = آخر تعديل منذ يوم
    .match-128 = آخر تعديل منذ يومين
    .match-129 = آخر تعديل منذ قليل
    .match-130 = آخر تعديل منذ لحظات
    .match-131 = آخر تعديل: قبل دقيقة
    .match-132 = آخر تعديل: قبل دقيقتين
    .match-133 = آخر تعديل: قبل ساعة
    .match-134 = آخر تعديل: قبل ساعتين
    .match-135 = آخر تعديل: قبل يوم
    .match-136 = آخر تعديل: قبل يومين
    .match-137 = آخر تعديل: قبل قليل
    .match-138 = آخر تعديل: قبل لحظات
    .match-139 = آخر تعديل: منذ دقيقة
    .match-140 = آخر تعديل: منذ دقيقتين
    .match-141 = آخر تعديل: منذ ساعة
    .match-142 = آخر تعديل: منذ ساعتين
    .match-143 = آخر تعديل: منذ يوم
    .match-144 = آخر تعديل: منذ يومين
    .match-145 = آخر تعديل: منذ قليل
    .match-146 = آخر تعديل: منذ لحظات
    .match-147 = تم تحديثه قبل دقيقة
    .match-148 = تم تحديثه قبل دقيقتين
    .match-149 = تم تحديثه قبل ساعة
    .match-150 = تم تحديثه قبل ساعتين
    .match-151 = تم تحديثه قبل يوم
    .match-152 = تم تحديثه قبل يومين
    .match-153 = تم تحديثه قبل قليل
    .match-154 = تم تحديثه قبل لحظات
    .match-155 = تم تحديثه منذ دقيقة
    .match-156 = تم تحديثه منذ دقيقتين
    .match-157 = تم تحديثه منذ ساعة
    .match-158 = تم تحديثه منذ ساعتين
    .match-159 = تم تحديثه منذ يوم
    .match-160 = تم تحديثه منذ يومين
    .match-161 = تم تحديثه منذ قليل
    .match-162 = تم تحديثه منذ لحظات
    .match-163 = تم تحديثه: قبل دقيقة
    .match-164 = تم تحديثه: قبل دقيقتين
    .match-165 = تم تحديثه: قبل ساعة
    .match-166 = تم تحديثه: قبل ساعتين
    .match-167 = تم تحديثه: قبل يوم
    .match-168 = تم تحديثه: قبل يومين
    .match-169 = تم تحديثه: قبل قليل
    .match-170 = تم تحديثه: قبل لحظات
    .match-171 = تم تحديثه: منذ دقيقة
    .match-172 = تم تحديثه: منذ دقيقتين
    .match-173 = تم تحديثه: منذ ساعة
    .match-174 = تم تحديثه: منذ ساعتين
    .match-175 = تم تحديثه: منذ يوم
    .match-176 = تم تحديثه: منذ يومين
    .match-177 = تم تحديثه: منذ قليل
    .match-178 = تم تحديثه: منذ لحظات
    .match-179 = جرى تحديثه قبل دقيقة
    .match-180 = جرى تحديثه قبل دقيقتين
    .match-181 = جرى تحديثه قبل ساعة
    .match-182 = جرى تحديثه قبل ساعتين
    .match-183 = جرى تحديثه قبل يوم
    .match-184 = جرى تحديثه قبل يومين
    .match-185 = جرى تحديثه قبل قليل
    .match-186 = جرى تحديثه قبل لحظات
    .match-187 = جرى تحديثه منذ دقيقة
    .match-188 = جرى تحديثه منذ دقيقتين
    .match-189 = جرى تحديثه منذ ساعة
    .match-190 = جرى تحديثه منذ ساعتين
    .match-191 = جرى تحديثه منذ يوم
    .match-192 = جرى تحديثه منذ يومين
    .match-193 = جرى تحديثه منذ قليل
    .match-194 = جرى تحديثه منذ لحظات
    .match-195 = جرى تحديثه: قبل دقيقة
    .match-196 = جرى تحديثه: قبل دقيقتين
    .match-197 = جرى تحديثه: قبل ساعة
    .match-198 = جرى تحديثه: قبل ساعتين
    .match-199 = جرى تحديثه: قبل يوم
    .match-200 = جرى تحديثه: قبل يومين
    .match-201 = جرى تحديثه: قبل قليل
    .match-202 = جرى تحديثه: قبل لحظات
    .match-203 = جرى تحديثه: منذ دقيقة
    .match-204 = جرى تحديثه: منذ دقيقتين
    .match-205 = جرى تحديثه: منذ ساعة
    .match-206 = جرى تحديثه: منذ ساعتين
    .match-207 = جرى تحديثه: منذ يوم
    .match-208 = جرى تحديثه: منذ يومين
    .match-209 = جرى تحديثه: منذ قليل
    .match-210 = جرى تحديثه: منذ لحظات
    .match-211 = حُدّث قبل دقيقة
    .match-212 = حُدّث قبل دقيقتين
    .match-213 = حُدّث قبل ساعة
    .match-214 = حُدّث قبل ساعتين
    .match-215 = حُدّث قبل يوم
    .match-216 = حُدّث قبل يومين
    .match-217 = حُدّث قبل قليل
    .match-218 = حُدّث قبل لحظات
    .match-219 = حُدّث منذ دقيقة
    .match-220 = حُدّث منذ دقيقتين
    .match-221 = حُدّث منذ ساعة
    .match-222 = حُدّث منذ ساعتين
    .match-223 = حُدّث منذ يوم
    .match-224 = حُدّث منذ يومين
    .match-225 = حُدّث منذ قليل
    .match-226 = حُدّث منذ لحظات
    .match-227 = حُدّث: قبل دقيقة
    .match-228 = حُدّث: قبل دقيقتين
    .match-229 = حُدّث: قبل ساعة
    .match-230 = حُدّث: قبل ساعتين
    .match-231 = حُدّث: قبل يوم
    .match-232 = حُدّث: قبل يومين
    .match-233 = حُدّث: قبل قليل
    .match-234 = حُدّث: قبل لحظات
    .match-235 = حُدّث: منذ دقيقة
    .match-236 = حُدّث: منذ دقيقتين
    .match-237 = حُدّث: منذ ساعة
    .match-238 = حُدّث: منذ ساعتين
    .match-239 = حُدّث: منذ يوم
    .match-240 = حُدّث: منذ يومين
    .match-241 = حُدّث: منذ قليل
    .match-242 = حُدّث: منذ لحظات
    .match-243 = محدث قبل دقيقة
    .match-244 = محدث قبل دقيقتين
    .match-245 = محدث قبل ساعة
    .match-246 = محدث قبل ساعتين
    .match-247 = محدث قبل يوم
    .match-248 = محدث قبل يومين
    .match-249 = محدث قبل قليل
    .match-250 = محدث قبل لحظات
    .match-251 = محدث منذ دقيقة
    .match-252 = محدث منذ دقيقتين
    .match-253 = محدث منذ ساعة
    .match-254 = محدث منذ ساعتين
    .match-255 = محدث منذ يوم
    .match-256 = محدث منذ يومين
    .match-257 = محدث منذ قليل
    .match-258 = محدث منذ لحظات
    .match-259 = محدث: قبل دقيقة
    .match-260 = محدث: قبل دقيقتين
    .match-261 = محدث: قبل ساعة
    .match-262 = محدث: قبل ساعتين
    .match-263 = محدث: قبل يوم
    .match-264 = محدث: قبل يومين
    .match-265 = محدث: قبل قليل
    .match-266 = محدث: قبل لحظات
    .match-267 = محدث: منذ دقيقة
    .match-268 = محدث: منذ دقيقتين
    .match-269 = محدث: منذ ساعة
    .match-270 = محدث: منذ ساعتين
    .match-271 = محدث: منذ يوم
    .match-272 = محدث: منذ يومين
    .match-273 = محدث: منذ قليل
    .match-274 = محدث: منذ لحظات
    .match-275 = تحديث قبل دقيقة
    .match-276 = تحديث قبل دقيقتين
    .match-277 = تحديث قبل ساعة
    .match-278 = تحديث قبل ساعتين
    .match-279 = تحديث قبل يوم
    .match-280 = تحديث قبل يومين
    .match-281 = تحديث قبل قليل
    .match-282 = تحديث قبل لحظات
    .match-283 = تحديث منذ دقيقة
    .match-284 = تحديث منذ دقيقتين
    .match-285 = تحديث منذ ساعة
    .match-286 = تحديث منذ ساعتين
    .match-287 = تحديث منذ يوم
    .match-288 = تحديث منذ يومين
    .match-289 = تحديث منذ قليل
    .match-290 = تحديث منذ لحظات
    .match-291 = تحديث: قبل دقيقة
    .match-292 = تحديث: قبل دقيقتين
    .match-293 = تحديث: قبل ساعة
    .match-294 = تحديث: قبل ساعتين
    .match-295 = تحديث: قبل يوم
    .match-296 = تحديث: قبل يومين
    .match-297 = تحديث: قبل قليل
    .match-298 = تحديث: قبل لحظات
    .match-299 = تحديث: منذ دقيقة
    .match-300 = تحديث: منذ دقيقتين
    .match-301 = تحديث: منذ ساعة
    .match-302 = تحديث: منذ ساعتين
    .match-303 = تحديث: منذ يوم
    .match-304 = تحديث: منذ يومين
    .match-305 = تحديث: منذ قليل
    .match-306 = تحديث: منذ لحظات

# A word of the editors.
# $reason: text
editors-note = ملاحظة المحرر: { $reason }
    .match-1 = ملاحظة من المحرر: { $reason }
    .match-2 = ملاحظة التحرير: { $reason }
    .match-3 = ملاحظة من التحرير: { $reason }
    .match-4 = تنويه: { $reason }
    .match-5 = تنبيه: { $reason }
    .match-6 = ملاحظة: { $reason }
    .match-7 = ملاحظة هيئة التحرير: { $reason }
    .match-8 = ملحوظة: { $reason }
    .match-9 = ملحوظة المحرر: { $reason }
    .match-10 = تنويه من التحرير: { $reason }
    .match-11 = من المحرر: { $reason }
    .match-12 = ملاحظة للقراء: { $reason }
    .match-13 = ملاحظة الكاتب: { $reason }
    .match-14 = ملاحظة المترجم: { $reason }
    .match-15 = كلمة المحرر: { $reason }
    .match-16 = تنويه من المحرر: { $reason }
    .match-17 = كلمة التحرير: { $reason }
    .match-18 = إفصاح: { $reason }
    .match-19 = إخلاء مسؤولية: { $reason }
    .match-20 = تعليق المحرر: { $reason }

# Its heading alone.
editors-note-heading = ملاحظة المحرر
    .match-1 = ملاحظة التحرير
    .match-2 = ملاحظة من المحرر
    .match-3 = تنويه
    .match-4 = ملاحظة هيئة التحرير
    .match-5 = ملاحظة للقراء

# Opinions are their writers' own.
editors-note-opinion = الآراء الواردة تعبّر عن رأي كاتبها
    .match-1 = الآراء الواردة في هذا المقال تعبر عن رأي كاتبها
    .match-2 = الآراء الواردة في هذا المقال لا تعبر بالضرورة عن رأي الموقع
    .match-3 = الآراء الواردة في هذا المقال لا تعكس بالضرورة الموقف التحريري
    .match-4 = الآراء الواردة في هذا المقال تعبر عن رأي الكاتب
    .match-5 = الآراء الواردة في هذا المقال لا تعبر بالضرورة عن رأي الصحيفة
    .match-6 = الآراء الواردة في هذا المقال تعبر عن رأي صاحبها
    .match-7 = الآراء الواردة في المقال تعبر عن رأي كاتبها
    .match-8 = الآراء الواردة في المقال لا تعبر بالضرورة عن رأي الموقع
    .match-9 = الآراء الواردة في المقال لا تعكس بالضرورة الموقف التحريري
    .match-10 = الآراء الواردة في المقال تعبر عن رأي الكاتب
    .match-11 = الآراء الواردة في المقال لا تعبر بالضرورة عن رأي الصحيفة
    .match-12 = الآراء الواردة في المقال تعبر عن رأي صاحبها
    .match-13 = الآراء الواردة في هذه المقالة تعبر عن رأي كاتبها
    .match-14 = الآراء الواردة في هذه المقالة لا تعبر بالضرورة عن رأي الموقع
    .match-15 = الآراء الواردة في هذه المقالة لا تعكس بالضرورة الموقف التحريري
    .match-16 = الآراء الواردة في هذه المقالة تعبر عن رأي الكاتب
    .match-17 = الآراء الواردة في هذه المقالة لا تعبر بالضرورة عن رأي الصحيفة
    .match-18 = الآراء الواردة في هذه المقالة تعبر عن رأي صاحبها
    .match-19 = المقال يعبر عن رأي كاتبه
    .match-20 = هذا المقال يعبر عن رأي كاتبه
    .match-21 = المقالات المنشورة تعبر عن رأي أصحابها
    .match-22 = جميع المقالات تعبر عن رأي كتابها
    .match-23 = الآراء المنشورة تعبر عن رأي أصحابها
    .match-24 = المقال لا يعبر بالضرورة عن رأي الموقع

# Fed by an agency, untouched.
editors-note-feed = ورد هذا الخبر من وكالة أنباء دون تحرير
    .match-1 = هذا الخبر منقول عن وكالة أنباء
    .match-2 = هذا الخبر منشور آليا من وكالة أنباء
    .match-3 = هذا المحتوى من وكالة أنباء
    .match-4 = لم يقم الموقع بتحرير هذا الخبر
