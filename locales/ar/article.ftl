### Part of Targum, under MIT OR Apache-2.0. Bylines and dates are one short line each, without a verb where the language can do without.

## Bylines: who wrote.

# Under the headline.
# $author: person
byline = بقلم { $author }
    .match-1 = بقلم: { $author }
    .match-2 = الكاتب: { $author }
    .match-3 = الكاتبة: { $author }
    .match-4 = كتب: { $author }
    .match-5 = كتبت: { $author }
    .match-6 = كتبه: { $author }
    .match-7 = كتبها: { $author }
    .match-8 = تحرير وكتابة: { $author }
    .match-9 = إعداد: { $author }
    .match-10 = أعده: { $author }
    .match-11 = أعدها: { $author }
    .match-12 = تقرير: { $author }
    .match-13 = المؤلف: { $author }
    .match-14 = كاتب المقال: { $author }
    .match-15 = كاتب المقالة: { $author }
    .match-16 = اسم الكاتب: { $author }
    .match-17 = الصحفي: { $author }
    .match-18 = الصحافي: { $author }
    .match-19 = مراسل: { $author }
    .match-20 = متابعة: { $author }
    .match-21 = نص: { $author }
    .match-22 = تغطية: { $author }
    .match-23 = تحقيق: { $author }
    .match-24 = أعد التقرير: { $author }
    .match-25 = كاتب: { $author }
    .match-26 = كاتبة: { $author }
    .match-27 = نشر بواسطة: { $author }
    .match-28 = المراسل: { $author }
    .match-29 = الكاتب/ة: { $author }
    .match-30 = كتب/ت: { $author }
    .match-31 = حوار: { $author }
    .match-32 = أجرى الحوار: { $author }
    .match-33 = حاوره: { $author }
    .match-34 = حاورها: { $author }
    .match-35 = نشر بواسطة { $author }
    .match-36 = كتبه { $author }
    .match-37 = كتبها { $author }
    .match-38 = إعداد { $author }
    .match-39 = تقرير من إعداد { $author }
    .match-40 = من إعداد { $author }
    .match-41 = تأليف { $author }
    .match-42 = كتب بواسطة { $author }
    .match-43 = أعده للنشر { $author }
    .match-44 = بقلم الكاتب { $author }
    .match-45 = بقلم الكاتبة { $author }
    .match-46 = بقلم الدكتور { $author }
    .match-47 = أعد التقرير { $author }
    .match-48 = كتب { $author }
    .match-49 = كتبت { $author }

# Two writers or more.
# $authors: persons
byline-and = بقلم { $authors }
    .match-1 = بقلم: { $authors }
    .match-2 = إعداد: { $authors }
    .match-3 = كتب: { $authors }
    .match-4 = تقرير: { $authors }
    .match-5 = الكتّاب: { $authors }
    .match-6 = المؤلفون: { $authors }
    .match-7 = كتبه: { $authors }
    .match-8 = الكاتبان: { $authors }
    .match-9 = إعداد { $authors }

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
    .match-24 = تقرير: { $author }، بمشاركة { $name }
    .match-25 = تقرير: { $author }، بالتعاون مع { $name }
    .match-26 = تقرير: { $author }، بالاشتراك مع { $name }
    .match-27 = تقرير: { $author }، شارك في التغطية { $name }
    .match-28 = تقرير: { $author } بمشاركة { $name }
    .match-29 = تقرير: { $author } بالتعاون مع { $name }
    .match-30 = تقرير: { $author } بالاشتراك مع { $name }
    .match-31 = تقرير: { $author } شارك في التغطية { $name }
    .match-32 = بقلم: { $author }، بمشاركة { $name }
    .match-33 = بقلم: { $author }، بالتعاون مع { $name }
    .match-34 = بقلم: { $author }، بالاشتراك مع { $name }
    .match-35 = بقلم: { $author }، شارك في التغطية { $name }
    .match-36 = بقلم: { $author } بمشاركة { $name }
    .match-37 = بقلم: { $author } بالتعاون مع { $name }
    .match-38 = بقلم: { $author } بالاشتراك مع { $name }
    .match-39 = بقلم: { $author } شارك في التغطية { $name }
    .match-40 = إعداد: { $author }، بمشاركة { $name }
    .match-41 = إعداد: { $author }، بالتعاون مع { $name }
    .match-42 = إعداد: { $author }، بالاشتراك مع { $name }
    .match-43 = إعداد: { $author }، شارك في التغطية { $name }
    .match-44 = إعداد: { $author } بمشاركة { $name }
    .match-45 = إعداد: { $author } بالتعاون مع { $name }
    .match-46 = إعداد: { $author } بالاشتراك مع { $name }
    .match-47 = إعداد: { $author } شارك في التغطية { $name }

# A writer and where the report comes from.
# $author: person
# $place: place
byline-place = بقلم { $author }، { $place }
    .match-1 = بقلم { $author } - { $place }
    .match-2 = بقلم { $author } | { $place }
    .match-3 = بقلم { $author } / { $place }
    .match-4 = بقلم: { $author } - { $place }
    .match-5 = بقلم: { $author } | { $place }
    .match-6 = بقلم: { $author } / { $place }
    .match-7 = بقلم: { $author }، { $place }
    .match-8 = كتب: { $author } - { $place }
    .match-9 = كتب: { $author } | { $place }
    .match-10 = كتب: { $author } / { $place }
    .match-11 = كتب: { $author }، { $place }
    .match-12 = { $author }، مراسل الجزيرة في { $place }
    .match-13 = { $author }، مراسلنا في { $place }
    .match-14 = { $author }، مراسلتنا في { $place }
    .match-15 = { $author } - مراسل الجزيرة في { $place }
    .match-16 = { $author } - مراسلنا في { $place }
    .match-17 = { $author } - مراسلتنا في { $place }
    .match-18 = { $author } | مراسل الجزيرة في { $place }
    .match-19 = { $author } | مراسلنا في { $place }
    .match-20 = { $author } | مراسلتنا في { $place }
    .match-21 = { $author } مراسل الجزيرة في { $place }
    .match-22 = { $author } مراسلنا في { $place }
    .match-23 = { $author } مراسلتنا في { $place }

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
    .match-45 = { $author } | مراسل
    .match-46 = { $author } | مراسلة
    .match-47 = { $author } | مراسلنا
    .match-48 = { $author } | مراسلتنا
    .match-49 = { $author } | كاتب
    .match-50 = { $author } | كاتبة
    .match-51 = { $author } | كاتب ومحلل سياسي
    .match-52 = { $author } | محرر
    .match-53 = { $author } | محررة
    .match-54 = { $author } | صحفي
    .match-55 = { $author } | صحفية
    .match-56 = { $author } | صحافي
    .match-57 = { $author } | صحافية
    .match-58 = { $author } | كاتب صحفي
    .match-59 = { $author } | كاتب وصحفي
    .match-60 = { $author } | محلل سياسي
    .match-61 = { $author } | رئيس التحرير
    .match-62 = { $author } | كاتب رأي
    .match-63 = { $author } | كاتبة رأي
    .match-64 = { $author } | كاتب وباحث
    .match-65 = { $author } | مراسل الشؤون الدبلوماسية
    .match-66 = { $author } | مراسل الشؤون الدولية
    .match-67 = مراسلنا { $author }
    .match-68 = مراسلتنا { $author }
    .match-69 = مراسل الجريدة { $author }
    .match-70 = من مراسلنا { $author }

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
    .match-7 = { $author }، خاص ل { $site }
    .match-8 = { $author }، خاص ل{ $site }
    .match-9 = { $author } - خاص { $site }
    .match-10 = { $author } - خاص{ $site }
    .match-11 = { $author } - خاص بـ { $site }
    .match-12 = { $author } - خاص بـ{ $site }
    .match-13 = { $author } - خاص لـ { $site }
    .match-14 = { $author } - خاص لـ{ $site }
    .match-15 = { $author } - خاص ل { $site }
    .match-16 = { $author } - خاص ل{ $site }
    .match-17 = { $author } | خاص { $site }
    .match-18 = { $author } | خاص{ $site }
    .match-19 = { $author } | خاص بـ { $site }
    .match-20 = { $author } | خاص بـ{ $site }
    .match-21 = { $author } | خاص لـ { $site }
    .match-22 = { $author } | خاص لـ{ $site }
    .match-23 = { $author } | خاص ل { $site }
    .match-24 = { $author } | خاص ل{ $site }
    .match-25 = بقلم { $author }، خاص بـ{ $site }
    .match-26 = بقلم { $author }، خاص بـ { $site }
    .match-27 = بقلم { $author } - خاص بـ{ $site }
    .match-28 = بقلم { $author } - خاص بـ { $site }
    .match-29 = كتب: { $author }، خاص بـ{ $site }
    .match-30 = كتب: { $author }، خاص بـ { $site }
    .match-31 = كتب: { $author } - خاص بـ{ $site }
    .match-32 = كتب: { $author } - خاص بـ { $site }
    .match-33 = بقلم: { $author }، خاص بـ{ $site }
    .match-34 = بقلم: { $author }، خاص بـ { $site }
    .match-35 = بقلم: { $author } - خاص بـ{ $site }
    .match-36 = بقلم: { $author } - خاص بـ { $site }

# A writer and the date.
# $author: person
# $date: date
byline-date = بقلم { $author }، { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = بقلم { $author } | { $date }
    .match-2 = بقلم { $author } - { $date }
    .match-3 = بقلم { $author } في { $date }
    .match-4 = بقلم { $author } بتاريخ { $date }
    .match-5 = بقلم: { $author } | { $date }
    .match-6 = بقلم: { $author } - { $date }
    .match-7 = بقلم: { $author } في { $date }
    .match-8 = بقلم: { $author } بتاريخ { $date }
    .match-9 = كتب: { $author } | { $date }
    .match-10 = كتب: { $author } - { $date }
    .match-11 = كتب: { $author } في { $date }
    .match-12 = كتب: { $author } بتاريخ { $date }
    .match-13 = كتبه { $author } | { $date }
    .match-14 = كتبه { $author } - { $date }
    .match-15 = كتبه { $author } في { $date }
    .match-16 = كتبه { $author } بتاريخ { $date }
    .match-17 = كتبه: { $author } | { $date }
    .match-18 = كتبه: { $author } - { $date }
    .match-19 = كتبه: { $author } في { $date }
    .match-20 = كتبه: { $author } بتاريخ { $date }
    .match-21 = نشر بواسطة { $author } في { $date }
    .match-22 = نشر بواسطة { $author } بتاريخ { $date }
    .match-23 = نشر بواسطة { $author } - { $date }
    .match-24 = نشر بواسطة { $author }، { $date }
    .match-25 = كتب بواسطة { $author } في { $date }
    .match-26 = كتب بواسطة { $author } بتاريخ { $date }
    .match-27 = كتب بواسطة { $author } - { $date }
    .match-28 = كتب بواسطة { $author }، { $date }
    .match-29 = نشر في { $date }، بواسطة { $author }
    .match-30 = نشر في { $date } بواسطة { $author }
    .match-31 = نشر بتاريخ { $date }، بواسطة { $author }
    .match-32 = نشر بتاريخ { $date } بواسطة { $author }
    .match-33 = { $date } | بقلم: { $author }
    .match-34 = { $date } | بقلم { $author }
    .match-35 = { $date } - بقلم: { $author }
    .match-36 = { $date } - بقلم { $author }
    .match-37 = { $date }، بقلم: { $author }
    .match-38 = { $date }، بقلم { $author }
    .match-39 = { $date } بقلم: { $author }
    .match-40 = { $date } بقلم { $author }
    .match-41 = { $author } | نشر في: { $date }
    .match-42 = { $author } | نُشر في { $date }
    .match-43 = { $author } | آخر تحديث: { $date }
    .match-44 = { $author } - نشر في { $date }

# Reporter and desk editor of an agency report.
# $author: person
# $name: person
byline-editing = إعداد { $author }؛ تحرير { $name }
    .match-1 = إعداد { $author }؛ تحرير: { $name }
    .match-2 = إعداد { $author } - تحرير: { $name }
    .match-3 = إعداد { $author } - تحرير { $name }
    .match-4 = إعداد { $author }، تحرير: { $name }
    .match-5 = إعداد { $author }، تحرير { $name }
    .match-6 = إعداد { $author } | تحرير: { $name }
    .match-7 = إعداد { $author } | تحرير { $name }
    .match-8 = إعداد { $author } تحرير: { $name }
    .match-9 = إعداد { $author } تحرير { $name }
    .match-10 = إعداد: { $author }؛ تحرير: { $name }
    .match-11 = إعداد: { $author }؛ تحرير { $name }
    .match-12 = إعداد: { $author } - تحرير: { $name }
    .match-13 = إعداد: { $author } - تحرير { $name }
    .match-14 = إعداد: { $author }، تحرير: { $name }
    .match-15 = إعداد: { $author }، تحرير { $name }
    .match-16 = إعداد: { $author } | تحرير: { $name }
    .match-17 = إعداد: { $author } | تحرير { $name }
    .match-18 = إعداد: { $author } تحرير: { $name }
    .match-19 = إعداد: { $author } تحرير { $name }
    .match-20 = تغطية صحفية { $author }؛ تحرير: { $name }
    .match-21 = تغطية صحفية { $author }؛ تحرير { $name }
    .match-22 = تغطية صحفية { $author } - تحرير: { $name }
    .match-23 = تغطية صحفية { $author } - تحرير { $name }
    .match-24 = تغطية صحفية { $author }، تحرير: { $name }
    .match-25 = تغطية صحفية { $author }، تحرير { $name }
    .match-26 = تغطية صحفية { $author } | تحرير: { $name }
    .match-27 = تغطية صحفية { $author } | تحرير { $name }
    .match-28 = تغطية صحفية { $author } تحرير: { $name }
    .match-29 = تغطية صحفية { $author } تحرير { $name }
    .match-30 = تغطية صحفية: { $author }؛ تحرير: { $name }
    .match-31 = تغطية صحفية: { $author }؛ تحرير { $name }
    .match-32 = تغطية صحفية: { $author } - تحرير: { $name }
    .match-33 = تغطية صحفية: { $author } - تحرير { $name }
    .match-34 = تغطية صحفية: { $author }، تحرير: { $name }
    .match-35 = تغطية صحفية: { $author }، تحرير { $name }
    .match-36 = تغطية صحفية: { $author } | تحرير: { $name }
    .match-37 = تغطية صحفية: { $author } | تحرير { $name }
    .match-38 = تغطية صحفية: { $author } تحرير: { $name }
    .match-39 = تغطية صحفية: { $author } تحرير { $name }
    .match-40 = كتابة { $author }؛ تحرير: { $name }
    .match-41 = كتابة { $author }؛ تحرير { $name }
    .match-42 = كتابة { $author } - تحرير: { $name }
    .match-43 = كتابة { $author } - تحرير { $name }
    .match-44 = كتابة { $author }، تحرير: { $name }
    .match-45 = كتابة { $author }، تحرير { $name }
    .match-46 = كتابة { $author } | تحرير: { $name }
    .match-47 = كتابة { $author } | تحرير { $name }
    .match-48 = كتابة { $author } تحرير: { $name }
    .match-49 = كتابة { $author } تحرير { $name }
    .match-50 = كتابة: { $author }؛ تحرير: { $name }
    .match-51 = كتابة: { $author }؛ تحرير { $name }
    .match-52 = كتابة: { $author } - تحرير: { $name }
    .match-53 = كتابة: { $author } - تحرير { $name }
    .match-54 = كتابة: { $author }، تحرير: { $name }
    .match-55 = كتابة: { $author }، تحرير { $name }
    .match-56 = كتابة: { $author } | تحرير: { $name }
    .match-57 = كتابة: { $author } | تحرير { $name }
    .match-58 = كتابة: { $author } تحرير: { $name }
    .match-59 = كتابة: { $author } تحرير { $name }
    .match-60 = تقرير { $author }؛ تحرير: { $name }
    .match-61 = تقرير { $author }؛ تحرير { $name }
    .match-62 = تقرير { $author } - تحرير: { $name }
    .match-63 = تقرير { $author } - تحرير { $name }
    .match-64 = تقرير { $author }، تحرير: { $name }
    .match-65 = تقرير { $author }، تحرير { $name }
    .match-66 = تقرير { $author } | تحرير: { $name }
    .match-67 = تقرير { $author } | تحرير { $name }
    .match-68 = تقرير { $author } تحرير: { $name }
    .match-69 = تقرير { $author } تحرير { $name }
    .match-70 = تقرير: { $author }؛ تحرير: { $name }
    .match-71 = تقرير: { $author }؛ تحرير { $name }
    .match-72 = تقرير: { $author } - تحرير: { $name }
    .match-73 = تقرير: { $author } - تحرير { $name }
    .match-74 = تقرير: { $author }، تحرير: { $name }
    .match-75 = تقرير: { $author }، تحرير { $name }
    .match-76 = تقرير: { $author } | تحرير: { $name }
    .match-77 = تقرير: { $author } | تحرير { $name }
    .match-78 = تقرير: { $author } تحرير: { $name }
    .match-79 = تقرير: { $author } تحرير { $name }
    .match-80 = كتب { $author }؛ تحرير: { $name }
    .match-81 = كتب { $author }؛ تحرير { $name }
    .match-82 = كتب { $author } - تحرير: { $name }
    .match-83 = كتب { $author } - تحرير { $name }
    .match-84 = كتب { $author }، تحرير: { $name }
    .match-85 = كتب { $author }، تحرير { $name }
    .match-86 = كتب { $author } | تحرير: { $name }
    .match-87 = كتب { $author } | تحرير { $name }
    .match-88 = كتب { $author } تحرير: { $name }
    .match-89 = كتب { $author } تحرير { $name }
    .match-90 = كتب: { $author }؛ تحرير: { $name }
    .match-91 = كتب: { $author }؛ تحرير { $name }
    .match-92 = كتب: { $author } - تحرير: { $name }
    .match-93 = كتب: { $author } - تحرير { $name }
    .match-94 = كتب: { $author }، تحرير: { $name }
    .match-95 = كتب: { $author }، تحرير { $name }
    .match-96 = كتب: { $author } | تحرير: { $name }
    .match-97 = كتب: { $author } | تحرير { $name }
    .match-98 = كتب: { $author } تحرير: { $name }
    .match-99 = كتب: { $author } تحرير { $name }
    .match-100 = إعداد { $author } للنشرة العربية - تحرير { $name }

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
    .match-2 = ساهم في إعداد هذا التقرير: { $authors }
    .match-3 = ساهم في هذا التقرير { $authors }
    .match-4 = ساهم في هذا التقرير: { $authors }
    .match-5 = شارك في التغطية { $authors }
    .match-6 = شارك في التغطية: { $authors }
    .match-7 = شارك في إعداد التقرير { $authors }
    .match-8 = شارك في إعداد التقرير: { $authors }
    .match-9 = ساهم في التغطية { $authors }
    .match-10 = ساهم في التغطية: { $authors }
    .match-11 = أسهم في إعداد التقرير { $authors }
    .match-12 = أسهم في إعداد التقرير: { $authors }
    .match-13 = تغطية إضافية { $authors }
    .match-14 = تغطية إضافية: { $authors }
    .match-15 = شارك في التحرير { $authors }
    .match-16 = شارك في التحرير: { $authors }
    .match-17 = بمشاركة { $authors }
    .match-18 = بمشاركة: { $authors }
    .match-19 = ساهمت في إعداد التقرير { $authors }
    .match-20 = ساهمت في إعداد التقرير: { $authors }
    .match-21 = شارك في الإعداد { $authors }
    .match-22 = شارك في الإعداد: { $authors }
    .match-23 = بمساهمة { $authors }
    .match-24 = بمساهمة: { $authors }

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
    .match-11 = رأي | { $author }
    .match-12 = تحليل | { $author }

# No writer but agencies.
byline-agencies = وكالات الأنباء
    .match-1 = وكالات
    .match-2 = الوكالات
    .match-3 = وكالات أنباء
    .match-4 = وكالات الأنباء العالمية
    .match-5 = مواقع ووكالات
    .match-6 = الجزيرة + وكالات
    .match-7 = وكالات - مواقع
    .match-8 = وكالات + مواقع
    .match-9 = هيئة التحرير
    .match-10 = أسرة التحرير
    .match-11 = غرفة الأخبار
    .match-12 = قسم الأخبار
    .match-13 = فريق التحرير
    .match-14 = القسم السياسي
    .match-15 = مراسلونا
    .match-16 = مراسلونا والوكالات
    .match-17 = من مراسلينا
    .match-18 = المحرر
    .match-19 = متابعات
    .match-20 = وكالات ومواقع إلكترونية
    .match-21 = قسم التحرير
    .match-22 = كتب: فريق التحرير
    .match-23 = وكالات ومراسلون
    .match-24 = تحرير الموقع

# The link to other articles of the writer.
# $author: person
byline-more = المزيد من مقالات { $author }
    .match-1 = مقالات أخرى ل { $author }
    .match-2 = مقالات أخرى ل: { $author }
    .match-3 = مقالات أخرى للكاتب { $author }
    .match-4 = مقالات أخرى للكاتب: { $author }
    .match-5 = المزيد للكاتب { $author }
    .match-6 = المزيد للكاتب: { $author }
    .match-7 = جميع مقالات { $author }
    .match-8 = جميع مقالات: { $author }
    .match-9 = كل مقالات { $author }
    .match-10 = كل مقالات: { $author }
    .match-11 = كل المقالات بقلم { $author }
    .match-12 = كل المقالات بقلم: { $author }
    .match-13 = جميع المقالات بقلم { $author }
    .match-14 = جميع المقالات بقلم: { $author }
    .match-15 = عرض كل المقالات بقلم { $author }
    .match-16 = عرض كل المقالات بقلم: { $author }
    .match-17 = عرض كل مقالات { $author }
    .match-18 = عرض كل مقالات: { $author }
    .match-19 = المزيد عن الكاتب { $author }
    .match-20 = المزيد عن الكاتب: { $author }
    .match-21 = مقالات الكاتب { $author }
    .match-22 = مقالات الكاتب: { $author }
    .match-23 = كل مواضيع { $author }
    .match-24 = كل مواضيع: { $author }
    .match-25 = عرض جميع المقالات بواسطة { $author }
    .match-26 = عرض جميع المقالات بواسطة: { $author }

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
    .match-2 = نشر في: { $date }
    .match-3 = نشر بتاريخ: { $date }
    .match-4 = تاريخ النشر: { $date }
    .match-5 = نشرت في: { $date }
    .match-6 = نشر يوم: { $date }
    .match-7 = نشرت بتاريخ: { $date }
    .match-8 = تم النشر في: { $date }
    .match-9 = تم النشر بتاريخ: { $date }
    .match-10 = تم النشر: { $date }
    .match-11 = التاريخ: { $date }
    .match-12 = تاريخ: { $date }
    .match-13 = نُشر لأول مرة: { $date }
    .match-14 = نشر أول مرة في: { $date }
    .match-15 = أول نشر: { $date }
    .match-16 = صدر في: { $date }
    .match-17 = صدرت في: { $date }
    .match-18 = أضيف في: { $date }
    .match-19 = أضيف بتاريخ: { $date }
    .match-20 = آخر نشر: { $date }
    .match-21 = تاريخ الإضافة: { $date }
    .match-22 = كتب في: { $date }
    .match-23 = كتب بتاريخ: { $date }
    .match-24 = تم نشره في: { $date }
    .match-25 = وقت النشر: { $date }
    .match-26 = تاريخ ووقت النشر: { $date }
    .match-27 = النشر الأول: { $date }
    .match-28 = نشر الساعة: { $date }
    .match-29 = نشر للمرة الأولى: { $date }
    .match-30 = نشرت: { $date }
    .match-31 = تاريخ الخبر: { $date }
    .match-32 = تاريخ المقال: { $date }
    .match-33 = بتاريخ: { $date }
    .match-34 = أنشئ في: { $date }
    .match-35 = نشر في { $date }
    .match-36 = نشر بتاريخ { $date }
    .match-37 = تاريخ النشر { $date }
    .match-38 = نشرت في { $date }
    .match-39 = نشر يوم { $date }
    .match-40 = نشرت بتاريخ { $date }
    .match-41 = تم النشر في { $date }
    .match-42 = تم النشر بتاريخ { $date }
    .match-43 = نُشر لأول مرة في { $date }
    .match-44 = نشر لأول مرة { $date }
    .match-45 = أضيف في { $date }
    .match-46 = أضيف بتاريخ { $date }
    .match-47 = كتب في { $date }
    .match-48 = كتب بتاريخ { $date }
    .match-49 = تم نشره في { $date }
    .match-50 = نشر الساعة { $date }
    .match-51 = صدر في { $date }
    .match-52 = نشرت { $date }
    .match-53 = نشر هذا المقال في { $date }
    .match-54 = نشر هذا المقال بتاريخ { $date }
    .match-55 = نشر هذا المقال يوم { $date }
    .match-56 = نشر هذا المقال لأول مرة في { $date }
    .match-57 = نشر هذا الخبر في { $date }
    .match-58 = نشر هذا الخبر بتاريخ { $date }
    .match-59 = نشر هذا الخبر يوم { $date }
    .match-60 = نشر هذا الخبر لأول مرة في { $date }
    .match-61 = نشر هذا التقرير في { $date }
    .match-62 = نشر هذا التقرير بتاريخ { $date }
    .match-63 = نشر هذا التقرير يوم { $date }
    .match-64 = نشر هذا التقرير لأول مرة في { $date }

# Published, and changed later.
# $date: date
# $updated: date
published-updated = نُشر: { DATETIME($date, dateStyle: "medium", timeStyle: "short") }، آخر تحديث: { DATETIME($updated, dateStyle: "medium", timeStyle: "short") }
    .match-1 = نشر: { $date } - آخر تحديث: { $updated }
    .match-2 = نشر: { $date } - تحديث: { $updated }
    .match-3 = نشر: { $date } - التحديث: { $updated }
    .match-4 = نشر: { $date } - تم التحديث: { $updated }
    .match-5 = نشر: { $date } - حُدّث: { $updated }
    .match-6 = نشر: { $date } - آخر تحديث في: { $updated }
    .match-7 = نشر: { $date } | آخر تحديث: { $updated }
    .match-8 = نشر: { $date } | تحديث: { $updated }
    .match-9 = نشر: { $date } | التحديث: { $updated }
    .match-10 = نشر: { $date } | تم التحديث: { $updated }
    .match-11 = نشر: { $date } | حُدّث: { $updated }
    .match-12 = نشر: { $date } | آخر تحديث في: { $updated }
    .match-13 = نشر: { $date }، تحديث: { $updated }
    .match-14 = نشر: { $date }، التحديث: { $updated }
    .match-15 = نشر: { $date }، تم التحديث: { $updated }
    .match-16 = نشر: { $date }، حُدّث: { $updated }
    .match-17 = نشر: { $date }، آخر تحديث في: { $updated }
    .match-18 = نشر: { $date } · آخر تحديث: { $updated }
    .match-19 = نشر: { $date } · تحديث: { $updated }
    .match-20 = نشر: { $date } · التحديث: { $updated }
    .match-21 = نشر: { $date } · تم التحديث: { $updated }
    .match-22 = نشر: { $date } · حُدّث: { $updated }
    .match-23 = نشر: { $date } · آخر تحديث في: { $updated }
    .match-24 = نشر: { $date } آخر تحديث: { $updated }
    .match-25 = نشر: { $date } تحديث: { $updated }
    .match-26 = نشر: { $date } التحديث: { $updated }
    .match-27 = نشر: { $date } تم التحديث: { $updated }
    .match-28 = نشر: { $date } حُدّث: { $updated }
    .match-29 = نشر: { $date } آخر تحديث في: { $updated }
    .match-30 = نشر في: { $date } - آخر تحديث: { $updated }
    .match-31 = نشر في: { $date } - تحديث: { $updated }
    .match-32 = نشر في: { $date } - التحديث: { $updated }
    .match-33 = نشر في: { $date } - تم التحديث: { $updated }
    .match-34 = نشر في: { $date } - حُدّث: { $updated }
    .match-35 = نشر في: { $date } - آخر تحديث في: { $updated }
    .match-36 = نشر في: { $date } | آخر تحديث: { $updated }
    .match-37 = نشر في: { $date } | تحديث: { $updated }
    .match-38 = نشر في: { $date } | التحديث: { $updated }
    .match-39 = نشر في: { $date } | تم التحديث: { $updated }
    .match-40 = نشر في: { $date } | حُدّث: { $updated }
    .match-41 = نشر في: { $date } | آخر تحديث في: { $updated }
    .match-42 = نشر في: { $date }، آخر تحديث: { $updated }
    .match-43 = نشر في: { $date }، تحديث: { $updated }
    .match-44 = نشر في: { $date }، التحديث: { $updated }
    .match-45 = نشر في: { $date }، تم التحديث: { $updated }
    .match-46 = نشر في: { $date }، حُدّث: { $updated }
    .match-47 = نشر في: { $date }، آخر تحديث في: { $updated }
    .match-48 = نشر في: { $date } · آخر تحديث: { $updated }
    .match-49 = نشر في: { $date } · تحديث: { $updated }
    .match-50 = نشر في: { $date } · التحديث: { $updated }
    .match-51 = نشر في: { $date } · تم التحديث: { $updated }
    .match-52 = نشر في: { $date } · حُدّث: { $updated }
    .match-53 = نشر في: { $date } · آخر تحديث في: { $updated }
    .match-54 = نشر في: { $date } آخر تحديث: { $updated }
    .match-55 = نشر في: { $date } تحديث: { $updated }
    .match-56 = نشر في: { $date } التحديث: { $updated }
    .match-57 = نشر في: { $date } تم التحديث: { $updated }
    .match-58 = نشر في: { $date } حُدّث: { $updated }
    .match-59 = نشر في: { $date } آخر تحديث في: { $updated }
    .match-60 = تاريخ النشر: { $date } - آخر تحديث: { $updated }
    .match-61 = تاريخ النشر: { $date } - تحديث: { $updated }
    .match-62 = تاريخ النشر: { $date } - التحديث: { $updated }
    .match-63 = تاريخ النشر: { $date } - تم التحديث: { $updated }
    .match-64 = تاريخ النشر: { $date } - حُدّث: { $updated }
    .match-65 = تاريخ النشر: { $date } - آخر تحديث في: { $updated }
    .match-66 = تاريخ النشر: { $date } | آخر تحديث: { $updated }
    .match-67 = تاريخ النشر: { $date } | تحديث: { $updated }
    .match-68 = تاريخ النشر: { $date } | التحديث: { $updated }
    .match-69 = تاريخ النشر: { $date } | تم التحديث: { $updated }
    .match-70 = تاريخ النشر: { $date } | حُدّث: { $updated }
    .match-71 = تاريخ النشر: { $date } | آخر تحديث في: { $updated }
    .match-72 = تاريخ النشر: { $date }، آخر تحديث: { $updated }
    .match-73 = تاريخ النشر: { $date }، تحديث: { $updated }
    .match-74 = تاريخ النشر: { $date }، التحديث: { $updated }
    .match-75 = تاريخ النشر: { $date }، تم التحديث: { $updated }
    .match-76 = تاريخ النشر: { $date }، حُدّث: { $updated }
    .match-77 = تاريخ النشر: { $date }، آخر تحديث في: { $updated }
    .match-78 = تاريخ النشر: { $date } · آخر تحديث: { $updated }
    .match-79 = تاريخ النشر: { $date } · تحديث: { $updated }
    .match-80 = تاريخ النشر: { $date } · التحديث: { $updated }
    .match-81 = تاريخ النشر: { $date } · تم التحديث: { $updated }
    .match-82 = تاريخ النشر: { $date } · حُدّث: { $updated }
    .match-83 = تاريخ النشر: { $date } · آخر تحديث في: { $updated }
    .match-84 = تاريخ النشر: { $date } آخر تحديث: { $updated }
    .match-85 = تاريخ النشر: { $date } تحديث: { $updated }
    .match-86 = تاريخ النشر: { $date } التحديث: { $updated }
    .match-87 = تاريخ النشر: { $date } تم التحديث: { $updated }
    .match-88 = تاريخ النشر: { $date } حُدّث: { $updated }
    .match-89 = تاريخ النشر: { $date } آخر تحديث في: { $updated }
    .match-90 = نشرت في: { $date } - آخر تحديث: { $updated }
    .match-91 = نشرت في: { $date } - تحديث: { $updated }
    .match-92 = نشرت في: { $date } - التحديث: { $updated }
    .match-93 = نشرت في: { $date } - تم التحديث: { $updated }
    .match-94 = نشرت في: { $date } - حُدّث: { $updated }
    .match-95 = نشرت في: { $date } - آخر تحديث في: { $updated }
    .match-96 = نشرت في: { $date } | آخر تحديث: { $updated }
    .match-97 = نشرت في: { $date } | تحديث: { $updated }
    .match-98 = نشرت في: { $date } | التحديث: { $updated }
    .match-99 = نشرت في: { $date } | تم التحديث: { $updated }
    .match-100 = نشرت في: { $date } | حُدّث: { $updated }
    .match-101 = نشرت في: { $date } | آخر تحديث في: { $updated }
    .match-102 = نشرت في: { $date }، آخر تحديث: { $updated }
    .match-103 = نشرت في: { $date }، تحديث: { $updated }
    .match-104 = نشرت في: { $date }، التحديث: { $updated }
    .match-105 = نشرت في: { $date }، تم التحديث: { $updated }
    .match-106 = نشرت في: { $date }، حُدّث: { $updated }
    .match-107 = نشرت في: { $date }، آخر تحديث في: { $updated }
    .match-108 = نشرت في: { $date } · آخر تحديث: { $updated }
    .match-109 = نشرت في: { $date } · تحديث: { $updated }
    .match-110 = نشرت في: { $date } · التحديث: { $updated }
    .match-111 = نشرت في: { $date } · تم التحديث: { $updated }
    .match-112 = نشرت في: { $date } · حُدّث: { $updated }
    .match-113 = نشرت في: { $date } · آخر تحديث في: { $updated }
    .match-114 = نشرت في: { $date } آخر تحديث: { $updated }
    .match-115 = نشرت في: { $date } تحديث: { $updated }
    .match-116 = نشرت في: { $date } التحديث: { $updated }
    .match-117 = نشرت في: { $date } تم التحديث: { $updated }
    .match-118 = نشرت في: { $date } حُدّث: { $updated }
    .match-119 = نشرت في: { $date } آخر تحديث في: { $updated }
    .match-120 = نشر في { $date } - آخر تحديث { $updated }
    .match-121 = نشر في { $date } - تم التحديث في { $updated }
    .match-122 = نشر في { $date } - آخر تحديث في { $updated }
    .match-123 = نشر في { $date } - حدث في { $updated }
    .match-124 = نشر في { $date } | آخر تحديث { $updated }
    .match-125 = نشر في { $date } | تم التحديث في { $updated }
    .match-126 = نشر في { $date } | آخر تحديث في { $updated }
    .match-127 = نشر في { $date } | حدث في { $updated }
    .match-128 = نشر في { $date }، آخر تحديث { $updated }
    .match-129 = نشر في { $date }، تم التحديث في { $updated }
    .match-130 = نشر في { $date }، آخر تحديث في { $updated }
    .match-131 = نشر في { $date }، حدث في { $updated }
    .match-132 = نشر في { $date } آخر تحديث { $updated }
    .match-133 = نشر في { $date } تم التحديث في { $updated }
    .match-134 = نشر في { $date } آخر تحديث في { $updated }
    .match-135 = نشر في { $date } حدث في { $updated }
    .match-136 = نشر { $date } - آخر تحديث { $updated }
    .match-137 = نشر { $date } - تم التحديث في { $updated }
    .match-138 = نشر { $date } - آخر تحديث في { $updated }
    .match-139 = نشر { $date } - حدث في { $updated }
    .match-140 = نشر { $date } | آخر تحديث { $updated }
    .match-141 = نشر { $date } | تم التحديث في { $updated }
    .match-142 = نشر { $date } | آخر تحديث في { $updated }
    .match-143 = نشر { $date } | حدث في { $updated }
    .match-144 = نشر { $date }، آخر تحديث { $updated }
    .match-145 = نشر { $date }، تم التحديث في { $updated }
    .match-146 = نشر { $date }، آخر تحديث في { $updated }
    .match-147 = نشر { $date }، حدث في { $updated }
    .match-148 = نشر { $date } آخر تحديث { $updated }
    .match-149 = نشر { $date } تم التحديث في { $updated }
    .match-150 = نشر { $date } آخر تحديث في { $updated }
    .match-151 = نشر { $date } حدث في { $updated }
    .match-152 = نشرت في { $date } - آخر تحديث { $updated }
    .match-153 = نشرت في { $date } - تم التحديث في { $updated }
    .match-154 = نشرت في { $date } - آخر تحديث في { $updated }
    .match-155 = نشرت في { $date } - حدث في { $updated }
    .match-156 = نشرت في { $date } | آخر تحديث { $updated }
    .match-157 = نشرت في { $date } | تم التحديث في { $updated }
    .match-158 = نشرت في { $date } | آخر تحديث في { $updated }
    .match-159 = نشرت في { $date } | حدث في { $updated }
    .match-160 = نشرت في { $date }، آخر تحديث { $updated }
    .match-161 = نشرت في { $date }، تم التحديث في { $updated }
    .match-162 = نشرت في { $date }، آخر تحديث في { $updated }
    .match-163 = نشرت في { $date }، حدث في { $updated }
    .match-164 = نشرت في { $date } آخر تحديث { $updated }
    .match-165 = نشرت في { $date } تم التحديث في { $updated }
    .match-166 = نشرت في { $date } آخر تحديث في { $updated }
    .match-167 = نشرت في { $date } حدث في { $updated }
    .match-168 = نشر بتاريخ { $date } - آخر تحديث { $updated }
    .match-169 = نشر بتاريخ { $date } - تم التحديث في { $updated }
    .match-170 = نشر بتاريخ { $date } - آخر تحديث في { $updated }
    .match-171 = نشر بتاريخ { $date } - حدث في { $updated }
    .match-172 = نشر بتاريخ { $date } | آخر تحديث { $updated }
    .match-173 = نشر بتاريخ { $date } | تم التحديث في { $updated }
    .match-174 = نشر بتاريخ { $date } | آخر تحديث في { $updated }
    .match-175 = نشر بتاريخ { $date } | حدث في { $updated }
    .match-176 = نشر بتاريخ { $date }، آخر تحديث { $updated }
    .match-177 = نشر بتاريخ { $date }، تم التحديث في { $updated }
    .match-178 = نشر بتاريخ { $date }، آخر تحديث في { $updated }
    .match-179 = نشر بتاريخ { $date }، حدث في { $updated }
    .match-180 = نشر بتاريخ { $date } آخر تحديث { $updated }
    .match-181 = نشر بتاريخ { $date } تم التحديث في { $updated }
    .match-182 = نشر بتاريخ { $date } آخر تحديث في { $updated }
    .match-183 = نشر بتاريخ { $date } حدث في { $updated }
    .match-184 = { $date } - آخر تحديث: { $updated }
    .match-185 = { $date } - آخر تحديث { $updated }
    .match-186 = { $date } - تحديث: { $updated }
    .match-187 = { $date } - تحديث { $updated }
    .match-188 = { $date } - تم التحديث: { $updated }
    .match-189 = { $date } - تم التحديث { $updated }
    .match-190 = { $date } | آخر تحديث: { $updated }
    .match-191 = { $date } | آخر تحديث { $updated }
    .match-192 = { $date } | تحديث: { $updated }
    .match-193 = { $date } | تحديث { $updated }
    .match-194 = { $date } | تم التحديث: { $updated }
    .match-195 = { $date } | تم التحديث { $updated }
    .match-196 = { $date }، آخر تحديث: { $updated }
    .match-197 = { $date }، آخر تحديث { $updated }
    .match-198 = { $date }، تحديث: { $updated }
    .match-199 = { $date }، تحديث { $updated }
    .match-200 = { $date }، تم التحديث: { $updated }
    .match-201 = { $date }، تم التحديث { $updated }
    .match-202 = { $date } · آخر تحديث: { $updated }
    .match-203 = { $date } · آخر تحديث { $updated }
    .match-204 = { $date } · تحديث: { $updated }
    .match-205 = { $date } · تحديث { $updated }
    .match-206 = { $date } · تم التحديث: { $updated }
    .match-207 = { $date } · تم التحديث { $updated }
    .match-208 = { $date } آخر تحديث: { $updated }
    .match-209 = { $date } آخر تحديث { $updated }
    .match-210 = { $date } تحديث: { $updated }
    .match-211 = { $date } تحديث { $updated }
    .match-212 = { $date } تم التحديث: { $updated }
    .match-213 = { $date } تم التحديث { $updated }
    .match-214 = آخر تحديث: { $updated } - تاريخ النشر: { $date }
    .match-215 = آخر تحديث: { $updated } | تاريخ النشر: { $date }
    .match-216 = آخر تحديث: { $updated }، تاريخ النشر: { $date }

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
    .match-90 = تم التحديث: { $date }
    .match-91 = تحديث: { $date }
    .match-92 = تاريخ التحديث: { $date }
    .match-93 = آخر تعديل: { $date }
    .match-94 = تم التحديث في: { $date }
    .match-95 = آخر تحديث في: { $date }
    .match-96 = التحديث: { $date }
    .match-97 = تاريخ آخر تحديث: { $date }
    .match-98 = التحديث الأخير: { $date }
    .match-99 = محدث: { $date }
    .match-100 = حُدّث في: { $date }
    .match-101 = آخر تحديث بتاريخ: { $date }
    .match-102 = حُدّث هذا المقال في { $date }
    .match-103 = حُدّث هذا المقال بتاريخ { $date }
    .match-104 = حُدّث هذا الخبر في { $date }
    .match-105 = حُدّث هذا الخبر بتاريخ { $date }
    .match-106 = تم تحديث هذا المقال في { $date }
    .match-107 = تم تحديث هذا المقال بتاريخ { $date }
    .match-108 = تم تحديث هذا الخبر في { $date }
    .match-109 = تم تحديث هذا الخبر بتاريخ { $date }

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
    .match-15 = آخر تحديث قبل { $minutes } دقائق
    .match-16 = آخر تحديث قبل { $minutes } دقيقة
    .match-17 = آخر تحديث منذ { $minutes } دقائق
    .match-18 = آخر تحديث منذ { $minutes } دقيقة
    .match-19 = آخر تحديث: قبل { $minutes } دقائق
    .match-20 = آخر تحديث: قبل { $minutes } دقيقة
    .match-21 = آخر تحديث: منذ { $minutes } دقائق
    .match-22 = آخر تحديث: منذ { $minutes } دقيقة

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
    .match-15 = آخر تحديث قبل { $count } ساعات
    .match-16 = آخر تحديث قبل { $count } ساعة
    .match-17 = آخر تحديث منذ { $count } ساعات
    .match-18 = آخر تحديث منذ { $count } ساعة
    .match-19 = آخر تحديث: قبل { $count } ساعات
    .match-20 = آخر تحديث: قبل { $count } ساعة
    .match-21 = آخر تحديث: منذ { $count } ساعات
    .match-22 = آخر تحديث: منذ { $count } ساعة
    .match-23 = تم التحديث قبل { $count } ساعات
    .match-24 = تم التحديث قبل { $count } ساعة
    .match-25 = تم التحديث منذ { $count } ساعات
    .match-26 = تم التحديث منذ { $count } ساعة
    .match-27 = تم التحديث: قبل { $count } ساعات
    .match-28 = تم التحديث: قبل { $count } ساعة
    .match-29 = تم التحديث: منذ { $count } ساعات
    .match-30 = تم التحديث: منذ { $count } ساعة

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
    .match-5 = اليوم | { $date }
    .match-6 = نشر اليوم، { $date }
    .match-7 = نشر اليوم الساعة { $date }
    .match-8 = نشر اليوم { $date }
    .match-9 = تحديث اليوم، { $date }
    .match-10 = تحديث اليوم الساعة { $date }
    .match-11 = تحديث اليوم { $date }
    .match-12 = آخر تحديث: اليوم، { $date }
    .match-13 = آخر تحديث: اليوم الساعة { $date }
    .match-14 = آخر تحديث: اليوم { $date }

# $date: date
published-yesterday = أمس، { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = أمس الساعة { $date }
    .match-2 = أمس في { $date }
    .match-3 = أمس عند الساعة { $date }
    .match-4 = أمس - { $date }
    .match-5 = أمس | { $date }
    .match-6 = الأمس الساعة { $date }
    .match-7 = الأمس في { $date }
    .match-8 = الأمس عند الساعة { $date }
    .match-9 = الأمس - { $date }
    .match-10 = الأمس | { $date }
    .match-11 = نشر أمس، { $date }
    .match-12 = نشر أمس الساعة { $date }
    .match-13 = نشر أمس { $date }
    .match-14 = تحديث أمس، { $date }
    .match-15 = تحديث أمس الساعة { $date }
    .match-16 = تحديث أمس { $date }

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
    .match-4 = مدة القراءة: { $minutes } دقائق
    .match-5 = مدة القراءة: { $minutes } دقيقة
    .match-6 = مدة القراءة: { $minutes } د
    .match-7 = وقت القراءة { $minutes } دقائق
    .match-8 = وقت القراءة { $minutes } دقيقة
    .match-9 = وقت القراءة { $minutes } د
    .match-10 = وقت القراءة: { $minutes } دقائق
    .match-11 = وقت القراءة: { $minutes } دقيقة
    .match-12 = وقت القراءة: { $minutes } د
    .match-13 = زمن القراءة { $minutes } دقائق
    .match-14 = زمن القراءة { $minutes } دقيقة
    .match-15 = زمن القراءة { $minutes } د
    .match-16 = زمن القراءة: { $minutes } دقائق
    .match-17 = زمن القراءة: { $minutes } دقيقة
    .match-18 = زمن القراءة: { $minutes } د
    .match-19 = القراءة { $minutes } دقائق
    .match-20 = القراءة { $minutes } دقيقة
    .match-21 = القراءة { $minutes } د
    .match-22 = القراءة: { $minutes } دقائق
    .match-23 = القراءة: { $minutes } دقيقة
    .match-24 = القراءة: { $minutes } د
    .match-25 = الوقت المقدر للقراءة { $minutes } دقائق
    .match-26 = الوقت المقدر للقراءة { $minutes } دقيقة
    .match-27 = الوقت المقدر للقراءة { $minutes } د
    .match-28 = الوقت المقدر للقراءة: { $minutes } دقائق
    .match-29 = الوقت المقدر للقراءة: { $minutes } دقيقة
    .match-30 = الوقت المقدر للقراءة: { $minutes } د
    .match-31 = وقت القراءة المقدر { $minutes } دقائق
    .match-32 = وقت القراءة المقدر { $minutes } دقيقة
    .match-33 = وقت القراءة المقدر { $minutes } د
    .match-34 = وقت القراءة المقدر: { $minutes } دقائق
    .match-35 = وقت القراءة المقدر: { $minutes } دقيقة
    .match-36 = وقت القراءة المقدر: { $minutes } د
    .match-37 = مدة القراءة المتوقعة { $minutes } دقائق
    .match-38 = مدة القراءة المتوقعة { $minutes } دقيقة
    .match-39 = مدة القراءة المتوقعة { $minutes } د
    .match-40 = مدة القراءة المتوقعة: { $minutes } دقائق
    .match-41 = مدة القراءة المتوقعة: { $minutes } دقيقة
    .match-42 = مدة القراءة المتوقعة: { $minutes } د
    .match-43 = الوقت اللازم للقراءة { $minutes } دقائق
    .match-44 = الوقت اللازم للقراءة { $minutes } دقيقة
    .match-45 = الوقت اللازم للقراءة { $minutes } د
    .match-46 = الوقت اللازم للقراءة: { $minutes } دقائق
    .match-47 = الوقت اللازم للقراءة: { $minutes } دقيقة
    .match-48 = الوقت اللازم للقراءة: { $minutes } د
    .match-49 = المدة المتوقعة للقراءة { $minutes } دقائق
    .match-50 = المدة المتوقعة للقراءة { $minutes } دقيقة
    .match-51 = المدة المتوقعة للقراءة { $minutes } د
    .match-52 = المدة المتوقعة للقراءة: { $minutes } دقائق
    .match-53 = المدة المتوقعة للقراءة: { $minutes } دقيقة
    .match-54 = المدة المتوقعة للقراءة: { $minutes } د
    .match-55 = { $minutes } دقائق للقراءة
    .match-56 = { $minutes } دقائق قراءة
    .match-57 = { $minutes } دقائق من القراءة
    .match-58 = { $minutes } دقائق وقت القراءة
    .match-59 = { $minutes } دقائق مدة القراءة
    .match-60 = { $minutes } دقيقة للقراءة
    .match-61 = { $minutes } دقيقة قراءة
    .match-62 = { $minutes } دقيقة من القراءة
    .match-63 = { $minutes } دقيقة وقت القراءة
    .match-64 = { $minutes } دقيقة مدة القراءة
    .match-65 = قراءة في { $minutes } دقائق
    .match-66 = قراءة في { $minutes } دقيقة
    .match-67 = تُقرأ في { $minutes } دقائق
    .match-68 = تُقرأ في { $minutes } دقيقة
    .match-69 = اقرأ في { $minutes } دقائق
    .match-70 = اقرأ في { $minutes } دقيقة
    .match-71 = يقرأ في { $minutes } دقائق
    .match-72 = يقرأ في { $minutes } دقيقة
    .match-73 = دقيقة قراءة
    .match-74 = دقيقتا قراءة
    .match-75 = دقيقة للقراءة
    .match-76 = مدة القراءة: دقيقة واحدة
    .match-77 = مدة القراءة: دقيقتين
    .match-78 = قراءة في دقيقة
    .match-79 = وقت القراءة: دقيقة واحدة
    .match-80 = مدة القراءة (دقائق): { $minutes }

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
    .match-3 = استمع: { $minutes } دقائق
    .match-4 = استمع: { $minutes } دقيقة
    .match-5 = استمع ({ $minutes } دقائق
    .match-6 = استمع ({ $minutes } دقيقة
    .match-7 = استمع للمقال { $minutes } دقائق
    .match-8 = استمع للمقال { $minutes } دقيقة
    .match-9 = استمع للمقال: { $minutes } دقائق
    .match-10 = استمع للمقال: { $minutes } دقيقة
    .match-11 = استمع للمقال ({ $minutes } دقائق
    .match-12 = استمع للمقال ({ $minutes } دقيقة
    .match-13 = استمع إلى المقال { $minutes } دقائق
    .match-14 = استمع إلى المقال { $minutes } دقيقة
    .match-15 = استمع إلى المقال: { $minutes } دقائق
    .match-16 = استمع إلى المقال: { $minutes } دقيقة
    .match-17 = استمع إلى المقال ({ $minutes } دقائق
    .match-18 = استمع إلى المقال ({ $minutes } دقيقة
    .match-19 = استماع { $minutes } دقائق
    .match-20 = استماع { $minutes } دقيقة
    .match-21 = استماع: { $minutes } دقائق
    .match-22 = استماع: { $minutes } دقيقة
    .match-23 = استماع ({ $minutes } دقائق
    .match-24 = استماع ({ $minutes } دقيقة
    .match-25 = { $minutes } دقائق استماع

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
    .match-1 = قسم: { $section }
    .match-2 = التصنيف: { $section }
    .match-3 = تصنيف: { $section }
    .match-4 = التصنيفات: { $section }
    .match-5 = تصنيفات: { $section }
    .match-6 = الفئة: { $section }
    .match-7 = الفئات: { $section }
    .match-8 = فئة: { $section }
    .match-9 = الباب: { $section }
    .match-10 = الزاوية: { $section }
    .match-11 = المجال: { $section }
    .match-12 = نشر في قسم: { $section }
    .match-13 = الأقسام: { $section }
    .match-14 = نشر تحت: { $section }
    .match-15 = القناة: { $section }
    .match-16 = ملف: { $section }
    .match-17 = منشور في: { $section }
    .match-18 = مدرج تحت: { $section }
    .match-19 = التبويب: { $section }
    .match-20 = قسم { $section }
    .match-21 = التصنيف { $section }
    .match-22 = نشر في قسم { $section }
    .match-23 = منشور في قسم { $section }
    .match-24 = مصنف تحت { $section }
    .match-25 = مدرج تحت { $section }

# The path from the front page.
# $section: section
section-breadcrumb = الرئيسية › { $section }
    .match-1 = الرئيسية » { $section }
    .match-2 = الرئيسية| { $section }
    .match-3 = الرئيسية/ { $section }
    .match-4 = الرئيسية← { $section }
    .match-5 = الرئيسية- { $section }
    .match-6 = الرئيسية« { $section }
    .match-7 = الصفحة الرئيسية » { $section }
    .match-8 = الصفحة الرئيسية| { $section }
    .match-9 = الصفحة الرئيسية/ { $section }
    .match-10 = الصفحة الرئيسية← { $section }
    .match-11 = الصفحة الرئيسية- { $section }
    .match-12 = الصفحة الرئيسية« { $section }
    .match-13 = الصفحة الرئيسة » { $section }
    .match-14 = الصفحة الرئيسة| { $section }
    .match-15 = الصفحة الرئيسة/ { $section }
    .match-16 = الصفحة الرئيسة← { $section }
    .match-17 = الصفحة الرئيسة- { $section }
    .match-18 = الصفحة الرئيسة« { $section }
    .match-19 = الرئيسية > { $section }
    .match-20 = الصفحة الرئيسية > { $section }
    .match-21 = أنت هنا: { $section }
    .match-22 = أنت الآن في: { $section }
    .match-23 = أنت في: { $section }
    .match-24 = الرئيسية | { $section }
    .match-25 = الرئيسية / { $section }
    .match-26 = الرئيسية ← { $section }
    .match-27 = الرئيسية - { $section }
    .match-28 = الصفحة الرئيسية | { $section }
    .match-29 = الصفحة الرئيسية / { $section }
    .match-30 = الصفحة الرئيسية ← { $section }
    .match-31 = الصفحة الرئيسية - { $section }

# The topics.
# $tags: tags
tags = الوسوم: { $tags }
    .match-1 = وسوم: { $tags }
    .match-2 = الوسم: { $tags }
    .match-3 = وسم: { $tags }
    .match-4 = الكلمات المفتاحية: { $tags }
    .match-5 = كلمات مفتاحية: { $tags }
    .match-6 = كلمات دلالية: { $tags }
    .match-7 = الكلمات الدلالية: { $tags }
    .match-8 = الكلمات الدالة: { $tags }
    .match-9 = كلمات دالة: { $tags }
    .match-10 = المواضيع: { $tags }
    .match-11 = مواضيع: { $tags }
    .match-12 = الموضوعات: { $tags }
    .match-13 = موضوعات: { $tags }
    .match-14 = الموضوع: { $tags }
    .match-15 = علامات: { $tags }
    .match-16 = العلامات: { $tags }
    .match-17 = تاغ: { $tags }
    .match-18 = تاغات: { $tags }
    .match-19 = تاجات: { $tags }
    .match-20 = هاشتاغ: { $tags }
    .match-21 = هاشتاج: { $tags }
    .match-22 = مواضيع ذات صلة: { $tags }
    .match-23 = المزيد حول: { $tags }
    .match-24 = المزيد عن: { $tags }
    .match-25 = موضوعات متعلقة: { $tags }
    .match-26 = وسوم المقال: { $tags }
    .match-27 = شارات: { $tags }
    .match-28 = موسوم ب: { $tags }
    .match-29 = موسوم بـ: { $tags }
    .match-30 = كلمات البحث: { $tags }
    .match-31 = كلمات مفتاح: { $tags }
    .match-32 = سمات: { $tags }
    .match-33 = تصنيفات المقال: { $tags }
    .match-34 = إقرأ المزيد عن: { $tags }
    .match-35 = تحت وسم: { $tags }
    .match-36 = الوسوم { $tags }
    .match-37 = وسوم { $tags }
    .match-38 = كلمات مفتاحية { $tags }
    .match-39 = كلمات دلالية { $tags }
    .match-40 = الكلمات المفتاحية { $tags }
    .match-41 = موسوم بـ { $tags }
    .match-42 = مواضيع { $tags }

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
    .match-5 = نقلا عن: { $site }
    .match-6 = المصدر الأصلي: { $site }
    .match-7 = المصدر الرئيسي: { $site }
    .match-8 = رابط المصدر: { $site }
    .match-9 = بحسب: { $site }
    .match-10 = وفقا ل: { $site }
    .match-11 = عبر: { $site }
    .match-12 = مصدر المقال: { $site }
    .match-13 = مصدر المعلومات: { $site }
    .match-14 = الوكالة: { $site }
    .match-15 = المصدر - { $site }
    .match-16 = المصدر / { $site }
    .match-17 = المصدر | { $site }
    .match-18 = المصدر + { $site }
    .match-19 = نقلا عن { $site }

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
