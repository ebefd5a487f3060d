### Part of Targum, under MIT OR Apache-2.0. Languages are named in the language of the page.

# What a note of the site calls the text that it is about: one of these, in lines that are recognised.
-this-text = { $as ->
     [1] هذا المقال
     [2] هذا النص
     [3] هذا الخبر
     [4] هذا التقرير
     [5] هذه الصفحة
     [6] هذه المادة
     [7] المقال
     [8] النص
    *[9] الخبر
 }

## A translated article.

# Under the headline.
# $language: language
translated-from = مترجم عن { $language }
    .match-1 = ترجمة عن { $language }
    .match-2 = مترجم من { $language }
    .match-3 = تُرجم عن { $language }
    .match-4 = ترجم من { $language }
    .match-5 = ترجمة من { $language }
    .match-6 = مترجم عن اللغة { $language }
    .match-7 = مترجم من اللغة { $language }
    .match-8 = تُرجم عن اللغة { $language }
    .match-9 = ترجمة عن اللغة { $language }
    .match-10 = ترجمة من اللغة { $language }
    .match-11 = ترجم هذا المقال من { $language }
    .match-12 = تُرجم هذا المقال عن { $language }
    .match-13 = هذا المقال مترجم من { $language }
    .match-14 = هذا المقال مترجم عن { $language }
    .match-15 = تمت الترجمة من { $language }
    .match-16 = تمت ترجمة هذا المقال من { $language }
    .match-17 = تمت ترجمة هذا المقال عن { $language }
    .match-18 = مترجمة عن { $language }
    .match-19 = مترجمة من { $language }
    .match-20 = نُشر في الأصل باللغة { $language }
    .match-21 = كُتب في الأصل باللغة { $language }
    .match-22 = نقله عن { $language }
    .match-23 = نقلته عن { $language }
    .match-24 = تعريب عن { $language }
    .match-25 = الترجمة عن { $language }
    .match-26 = المقال مترجم من { $language }
    .match-27 = المقال مترجم عن { $language }
    .match-28 = لغة الأصل: { $language }
    .match-29 = اللغة الأصلية: { $language }
    .match-30 = لغة المصدر: { $language }

# The same with the translator.
# $language: language
# $name: person
translated-from-by = ترجمة { $name } عن { $language }
    .match-1 = ترجم عن { $language }: { $name }
    .match-2 = ترجم عن { $language }: ترجمة { $name }
    .match-3 = ترجم عن { $language }، { $name }
    .match-4 = ترجم عن { $language }، بواسطة { $name }
    .match-5 = ترجم عن { $language }، ترجمة { $name }
    .match-6 = ترجم عن { $language } - { $name }
    .match-7 = ترجمه عن { $language }: { $name }
    .match-8 = ترجمه عن { $language }: بواسطة { $name }
    .match-9 = ترجمه عن { $language }: ترجمة { $name }
    .match-10 = ترجمه عن { $language }، { $name }
    .match-11 = ترجمه عن { $language }، بواسطة { $name }
    .match-12 = ترجمه عن { $language }، ترجمة { $name }
    .match-13 = ترجمه عن { $language } - { $name }
    .match-14 = ترجمته عن { $language }: { $name }
    .match-15 = ترجمته عن { $language }: بواسطة { $name }
    .match-16 = ترجمته عن { $language }: ترجمة { $name }
    .match-17 = ترجمته عن { $language }، { $name }
    .match-18 = ترجمته عن { $language }، بواسطة { $name }
    .match-19 = ترجمته عن { $language }، ترجمة { $name }
    .match-20 = ترجمته عن { $language } - { $name }
    .match-21 = ترجمه من { $language }: { $name }
    .match-22 = ترجمه من { $language }: بواسطة { $name }
    .match-23 = ترجمه من { $language }: ترجمة { $name }
    .match-24 = ترجمه من { $language }، { $name }
    .match-25 = ترجمه من { $language }، بواسطة { $name }
    .match-26 = ترجمه من { $language }، ترجمة { $name }
    .match-27 = ترجمه من { $language } - { $name }
    .match-28 = نقله عن { $language }: { $name }
    .match-29 = نقله عن { $language }: بواسطة { $name }
    .match-30 = نقله عن { $language }: ترجمة { $name }
    .match-31 = نقله عن { $language }، { $name }
    .match-32 = نقله عن { $language }، بواسطة { $name }
    .match-33 = نقله عن { $language }، ترجمة { $name }
    .match-34 = نقله عن { $language } - { $name }
    .match-35 = تعريب عن { $language }: { $name }
    .match-36 = تعريب عن { $language }: بواسطة { $name }
    .match-37 = تعريب عن { $language }: ترجمة { $name }
    .match-38 = تعريب عن { $language }، { $name }
    .match-39 = تعريب عن { $language }، بواسطة { $name }
    .match-40 = تعريب عن { $language }، ترجمة { $name }
    .match-41 = تعريب عن { $language } - { $name }
    .match-42 = مترجم عن { $language }: { $name }
    .match-43 = مترجم عن { $language }: ترجمة { $name }
    .match-44 = مترجم عن { $language }، { $name }
    .match-45 = مترجم عن { $language }، بواسطة { $name }
    .match-46 = مترجم عن { $language }، ترجمة { $name }
    .match-47 = مترجم عن { $language } - { $name }
    .match-48 = ترجمها عن { $language }: { $name }
    .match-49 = ترجمها عن { $language }: بواسطة { $name }
    .match-50 = ترجمها عن { $language }: ترجمة { $name }
    .match-51 = ترجمها عن { $language }، { $name }
    .match-52 = ترجمها عن { $language }، بواسطة { $name }
    .match-53 = ترجمها عن { $language }، ترجمة { $name }
    .match-54 = ترجمها عن { $language } - { $name }
    .match-55 = ترجمه { $name }، عن { $language }
    .match-56 = ترجمته { $name }، عن { $language }
    .match-57 = ترجمته { $name } عن { $language }
    .match-58 = نقله { $name }، عن { $language }
    .match-59 = نقله { $name } عن { $language }
    .match-60 = ترجمها { $name }، عن { $language }
    .match-61 = ترجمها { $name } عن { $language }
    .match-62 = المترجم: { $name }، عن { $language }
    .match-63 = المترجم: { $name } عن { $language }
    .match-64 = ترجمة وإعداد: { $name }، عن { $language }
    .match-65 = ترجمة وإعداد: { $name } عن { $language }
    .match-66 = تُرجم من { $language } بواسطة { $name }
    .match-67 = تُرجم عن { $language } بواسطة { $name }
    .match-68 = تمت الترجمة من { $language } بواسطة { $name }
    .match-69 = تمت الترجمة عن { $language } بواسطة { $name }
    .match-70 = مترجم من { $language } بواسطة { $name }
    .match-71 = مترجم عن { $language } بواسطة { $name }

# The translator alone.
# $name: person
translated-from-person = ترجمة: { $name }
    .match-1 = المترجم: { $name }
    .match-2 = المترجمة: { $name }
    .match-3 = تعريب: { $name }
    .match-4 = ترجمة وتحرير: { $name }
    .match-5 = مترجم: { $name }
    .match-6 = ترجمة وإعداد: { $name }
    .match-7 = الترجمة: { $name }
    .match-8 = ترجمة وتعريب: { $name }
    .match-9 = إعداد وترجمة: { $name }
    .match-10 = ترجمة بتصرف: { $name }
    .match-11 = ترجمه { $name }
    .match-12 = ترجمته { $name }
    .match-13 = ترجمها { $name }
    .match-14 = نقله إلى العربية { $name }
    .match-15 = نقلته إلى العربية { $name }
    .match-16 = تمت الترجمة بواسطة { $name }
    .match-17 = ترجم بواسطة { $name }
    .match-18 = ترجمه إلى العربية { $name }
    .match-19 = نقلها إلى العربية { $name }

# Done by a machine.
machine-translated = ترجمة آلية
    .match-1 = الترجمة الآلية
    .match-2 = مترجم آليا
    .match-3 = ترجم آليا
    .match-4 = ترجمة تلقائية
    .match-5 = مترجم تلقائيا
    .match-6 = تمت الترجمة آليا
    .match-7 = تمت الترجمة تلقائيا
    .match-8 = تُرجم تلقائيا
    .match-9 = ترجمة غوغل
    .match-10 = ترجمة جوجل
    .match-11 = مترجم بواسطة غوغل
    .match-12 = ترجم بواسطة غوغل
    .match-13 = تمت الترجمة بواسطة غوغل
    .match-14 = مترجم بالذكاء الاصطناعي
    .match-15 = ترجمة بالذكاء الاصطناعي
    .match-16 = تمت الترجمة بالذكاء الاصطناعي
    .match-17 = تُرجم بواسطة الذكاء الاصطناعي
    .match-18 = تُرجم بالذكاء الاصطناعي
    .match-19 = مترجم بواسطة الذكاء الاصطناعي
    .match-20 = تمت الترجمة باستخدام الذكاء الاصطناعي
    .match-21 = تمت الترجمة بواسطة الذكاء الاصطناعي
    .match-22 = الترجمة آلية وقد تحتوي على أخطاء
    .match-23 = هذه ترجمة آلية
    .match-24 = هذه ترجمة آلية وقد تحتوي على أخطاء
    .match-25 = هذا النص مترجم آليا
    .match-26 = قد تحتوي الترجمة الآلية على أخطاء
    .match-27 = مدعوم بترجمة غوغل
    .match-28 = تُرجم هذا المقال آليا
    .match-29 = تُرجم هذا المقال تلقائيا
    .match-30 = تُرجم هذا المقال بالذكاء الاصطناعي
    .match-31 = تُرجم هذا المقال بواسطة الذكاء الاصطناعي
    .match-32 = تُرجم هذا المقال باستخدام الذكاء الاصطناعي
    .match-33 = تُرجم هذا المقال بواسطة آلة
    .match-34 = تُرجم هذا المقال بشكل آلي
    .match-35 = تُرجم هذا المقال بصورة آلية
    .match-36 = تُرجم هذا المقال بواسطة الترجمة الآلية
    .match-37 = تُرجم هذا الخبر آليا
    .match-38 = تُرجم هذا الخبر تلقائيا
    .match-39 = تُرجم هذا الخبر بالذكاء الاصطناعي
    .match-40 = تُرجم هذا الخبر بواسطة الذكاء الاصطناعي
    .match-41 = تُرجم هذا الخبر باستخدام الذكاء الاصطناعي
    .match-42 = تُرجم هذا الخبر بواسطة آلة
    .match-43 = تُرجم هذا الخبر بشكل آلي
    .match-44 = تُرجم هذا الخبر بصورة آلية
    .match-45 = تُرجم هذا الخبر بواسطة الترجمة الآلية
    .match-46 = تُرجم هذا النص آليا
    .match-47 = تُرجم هذا النص تلقائيا
    .match-48 = تُرجم هذا النص بالذكاء الاصطناعي
    .match-49 = تُرجم هذا النص بواسطة الذكاء الاصطناعي
    .match-50 = تُرجم هذا النص باستخدام الذكاء الاصطناعي
    .match-51 = تُرجم هذا النص بواسطة آلة
    .match-52 = تُرجم هذا النص بشكل آلي
    .match-53 = تُرجم هذا النص بصورة آلية
    .match-54 = تُرجم هذا النص بواسطة الترجمة الآلية
    .match-55 = تُرجم هذا التقرير آليا
    .match-56 = تُرجم هذا التقرير تلقائيا
    .match-57 = تُرجم هذا التقرير بالذكاء الاصطناعي
    .match-58 = تُرجم هذا التقرير بواسطة الذكاء الاصطناعي
    .match-59 = تُرجم هذا التقرير باستخدام الذكاء الاصطناعي
    .match-60 = تُرجم هذا التقرير بواسطة آلة
    .match-61 = تُرجم هذا التقرير بشكل آلي
    .match-62 = تُرجم هذا التقرير بصورة آلية
    .match-63 = تُرجم هذا التقرير بواسطة الترجمة الآلية
    .match-64 = تُرجم هذا المحتوى آليا
    .match-65 = تُرجم هذا المحتوى تلقائيا
    .match-66 = تُرجم هذا المحتوى بالذكاء الاصطناعي
    .match-67 = تُرجم هذا المحتوى بواسطة الذكاء الاصطناعي
    .match-68 = تُرجم هذا المحتوى باستخدام الذكاء الاصطناعي
    .match-69 = تُرجم هذا المحتوى بواسطة آلة
    .match-70 = تُرجم هذا المحتوى بشكل آلي
    .match-71 = تُرجم هذا المحتوى بصورة آلية
    .match-72 = تُرجم هذا المحتوى بواسطة الترجمة الآلية
    .match-73 = تمت ترجمة هذا المقال آليا
    .match-74 = تمت ترجمة هذا المقال تلقائيا
    .match-75 = تمت ترجمة هذا المقال بالذكاء الاصطناعي
    .match-76 = تمت ترجمة هذا المقال بواسطة الذكاء الاصطناعي
    .match-77 = تمت ترجمة هذا المقال باستخدام الذكاء الاصطناعي
    .match-78 = تمت ترجمة هذا المقال بواسطة آلة
    .match-79 = تمت ترجمة هذا المقال بشكل آلي
    .match-80 = تمت ترجمة هذا المقال بصورة آلية
    .match-81 = تمت ترجمة هذا المقال بواسطة الترجمة الآلية
    .match-82 = تمت ترجمة هذا الخبر آليا
    .match-83 = تمت ترجمة هذا الخبر تلقائيا
    .match-84 = تمت ترجمة هذا الخبر بالذكاء الاصطناعي
    .match-85 = تمت ترجمة هذا الخبر بواسطة الذكاء الاصطناعي
    .match-86 = تمت ترجمة هذا الخبر باستخدام الذكاء الاصطناعي
    .match-87 = تمت ترجمة هذا الخبر بواسطة آلة
    .match-88 = تمت ترجمة هذا الخبر بشكل آلي
    .match-89 = تمت ترجمة هذا الخبر بصورة آلية
    .match-90 = تمت ترجمة هذا الخبر بواسطة الترجمة الآلية
    .match-91 = تمت ترجمة هذا النص آليا
    .match-92 = تمت ترجمة هذا النص تلقائيا
    .match-93 = تمت ترجمة هذا النص بالذكاء الاصطناعي
    .match-94 = تمت ترجمة هذا النص بواسطة الذكاء الاصطناعي
    .match-95 = تمت ترجمة هذا النص باستخدام الذكاء الاصطناعي
    .match-96 = تمت ترجمة هذا النص بواسطة آلة
    .match-97 = تمت ترجمة هذا النص بشكل آلي
    .match-98 = تمت ترجمة هذا النص بصورة آلية
    .match-99 = تمت ترجمة هذا النص بواسطة الترجمة الآلية
    .match-100 = تمت ترجمة هذا التقرير آليا
    .match-101 = تمت ترجمة هذا التقرير تلقائيا
    .match-102 = تمت ترجمة هذا التقرير بالذكاء الاصطناعي
    .match-103 = تمت ترجمة هذا التقرير بواسطة الذكاء الاصطناعي
    .match-104 = تمت ترجمة هذا التقرير باستخدام الذكاء الاصطناعي
    .match-105 = تمت ترجمة هذا التقرير بواسطة آلة
    .match-106 = تمت ترجمة هذا التقرير بشكل آلي
    .match-107 = تمت ترجمة هذا التقرير بصورة آلية
    .match-108 = تمت ترجمة هذا التقرير بواسطة الترجمة الآلية
    .match-109 = تمت ترجمة هذا المحتوى آليا
    .match-110 = تمت ترجمة هذا المحتوى تلقائيا
    .match-111 = تمت ترجمة هذا المحتوى بالذكاء الاصطناعي
    .match-112 = تمت ترجمة هذا المحتوى بواسطة الذكاء الاصطناعي
    .match-113 = تمت ترجمة هذا المحتوى باستخدام الذكاء الاصطناعي
    .match-114 = تمت ترجمة هذا المحتوى بواسطة آلة
    .match-115 = تمت ترجمة هذا المحتوى بشكل آلي
    .match-116 = تمت ترجمة هذا المحتوى بصورة آلية
    .match-117 = تمت ترجمة هذا المحتوى بواسطة الترجمة الآلية
    .match-118 = جرت ترجمة هذا المقال آليا
    .match-119 = جرت ترجمة هذا المقال تلقائيا
    .match-120 = جرت ترجمة هذا المقال بالذكاء الاصطناعي
    .match-121 = جرت ترجمة هذا المقال بواسطة الذكاء الاصطناعي
    .match-122 = جرت ترجمة هذا المقال باستخدام الذكاء الاصطناعي
    .match-123 = جرت ترجمة هذا المقال بواسطة آلة
    .match-124 = جرت ترجمة هذا المقال بشكل آلي
    .match-125 = جرت ترجمة هذا المقال بصورة آلية
    .match-126 = جرت ترجمة هذا المقال بواسطة الترجمة الآلية
    .match-127 = جرت ترجمة هذا الخبر آليا
    .match-128 = جرت ترجمة هذا الخبر تلقائيا
    .match-129 = جرت ترجمة هذا الخبر بالذكاء الاصطناعي
    .match-130 = جرت ترجمة هذا الخبر بواسطة الذكاء الاصطناعي
    .match-131 = جرت ترجمة هذا الخبر باستخدام الذكاء الاصطناعي
    .match-132 = جرت ترجمة هذا الخبر بواسطة آلة
    .match-133 = جرت ترجمة هذا الخبر بشكل آلي
    .match-134 = جرت ترجمة هذا الخبر بصورة آلية
    .match-135 = جرت ترجمة هذا الخبر بواسطة الترجمة الآلية
    .match-136 = جرت ترجمة هذا النص آليا
    .match-137 = جرت ترجمة هذا النص تلقائيا
    .match-138 = جرت ترجمة هذا النص بالذكاء الاصطناعي
    .match-139 = جرت ترجمة هذا النص بواسطة الذكاء الاصطناعي
    .match-140 = جرت ترجمة هذا النص باستخدام الذكاء الاصطناعي
    .match-141 = جرت ترجمة هذا النص بواسطة آلة
    .match-142 = جرت ترجمة هذا النص بشكل آلي
    .match-143 = جرت ترجمة هذا النص بصورة آلية
    .match-144 = جرت ترجمة هذا النص بواسطة الترجمة الآلية
    .match-145 = جرت ترجمة هذا التقرير آليا
    .match-146 = جرت ترجمة هذا التقرير تلقائيا
    .match-147 = جرت ترجمة هذا التقرير بالذكاء الاصطناعي
    .match-148 = جرت ترجمة هذا التقرير بواسطة الذكاء الاصطناعي
    .match-149 = جرت ترجمة هذا التقرير باستخدام الذكاء الاصطناعي
    .match-150 = جرت ترجمة هذا التقرير بواسطة آلة
    .match-151 = جرت ترجمة هذا التقرير بشكل آلي
    .match-152 = جرت ترجمة هذا التقرير بصورة آلية
    .match-153 = جرت ترجمة هذا التقرير بواسطة الترجمة الآلية
    .match-154 = جرت ترجمة هذا المحتوى آليا
    .match-155 = جرت ترجمة هذا المحتوى تلقائيا
    .match-156 = جرت ترجمة هذا المحتوى بالذكاء الاصطناعي
    .match-157 = جرت ترجمة هذا المحتوى بواسطة الذكاء الاصطناعي
    .match-158 = جرت ترجمة هذا المحتوى باستخدام الذكاء الاصطناعي
    .match-159 = جرت ترجمة هذا المحتوى بواسطة آلة
    .match-160 = جرت ترجمة هذا المحتوى بشكل آلي
    .match-161 = جرت ترجمة هذا المحتوى بصورة آلية
    .match-162 = جرت ترجمة هذا المحتوى بواسطة الترجمة الآلية
    .match-163 = هذا المقال مترجم آليا
    .match-164 = هذا المقال مترجم تلقائيا
    .match-165 = هذا المقال مترجم بالذكاء الاصطناعي
    .match-166 = هذا المقال مترجم بشكل آلي

# The same with the language.
# $language: language
machine-translated-from = ترجمة آلية عن { $language }
    .match-1 = ترجمة آلية من { $language }
    .match-2 = ترجمة آلية من اللغة { $language }
    .match-3 = ترجمة آلية عن اللغة { $language }
    .match-4 = مترجم آليا من { $language }
    .match-5 = مترجم آليا عن { $language }
    .match-6 = مترجم آليا من اللغة { $language }
    .match-7 = مترجم آليا عن اللغة { $language }
    .match-8 = ترجم آليا من { $language }
    .match-9 = ترجم آليا عن { $language }
    .match-10 = ترجم آليا من اللغة { $language }
    .match-11 = ترجم آليا عن اللغة { $language }
    .match-12 = ترجمة تلقائية من { $language }
    .match-13 = ترجمة تلقائية عن { $language }
    .match-14 = ترجمة تلقائية من اللغة { $language }
    .match-15 = ترجمة تلقائية عن اللغة { $language }
    .match-16 = تمت الترجمة آليا من { $language }
    .match-17 = تمت الترجمة آليا عن { $language }
    .match-18 = تمت الترجمة آليا من اللغة { $language }
    .match-19 = تمت الترجمة آليا عن اللغة { $language }
    .match-20 = مترجم تلقائيا من { $language }
    .match-21 = مترجم تلقائيا عن { $language }
    .match-22 = مترجم تلقائيا من اللغة { $language }
    .match-23 = مترجم تلقائيا عن اللغة { $language }
    .match-24 = تمت الترجمة تلقائيا من { $language }
    .match-25 = تمت الترجمة تلقائيا عن { $language }
    .match-26 = تمت الترجمة تلقائيا من اللغة { $language }
    .match-27 = تمت الترجمة تلقائيا عن اللغة { $language }
    .match-28 = ترجم هذا المقال آليا من { $language }
    .match-29 = ترجم هذا المقال آليا عن { $language }
    .match-30 = ترجم هذا المقال آليا من اللغة { $language }
    .match-31 = ترجم هذا المقال آليا عن اللغة { $language }
    .match-32 = تُرجم بالذكاء الاصطناعي من { $language }
    .match-33 = تُرجم بالذكاء الاصطناعي عن { $language }
    .match-34 = تُرجم بالذكاء الاصطناعي من اللغة { $language }
    .match-35 = تُرجم بالذكاء الاصطناعي عن اللغة { $language }
    .match-36 = تمت ترجمة هذا المقال آليا من { $language }
    .match-37 = تمت ترجمة هذا المقال آليا عن { $language }
    .match-38 = تمت ترجمة هذا المقال آليا من اللغة { $language }
    .match-39 = تمت ترجمة هذا المقال آليا عن اللغة { $language }
    .match-40 = ترجم { -this-text } آليا من { $language }
    .match-41 = ترجم { -this-text } آليا عن { $language }
    .match-42 = تمت ترجمة { -this-text } آليا من { $language }
    .match-43 = تمت ترجمة { -this-text } آليا عن { $language }
    .match-44 = تمت ترجمة { -this-text } تلقائيا من { $language }
    .match-45 = ترجم { -this-text } تلقائيا من { $language }
    .match-46 = تمت ترجمة { -this-text } من { $language } آليا
    .match-47 = ترجمت { -this-text } آليا من { $language }
    .match-48 = تمت ترجمة { -this-text } من { $language } بواسطة الذكاء الاصطناعي

# The button that translates.
machine-translated-show = عرض الترجمة
    .match-1 = إظهار الترجمة
    .match-2 = شاهد الترجمة
    .match-3 = ترجم
    .match-4 = ترجمة
    .match-5 = ترجم المقال
    .match-6 = ترجم الصفحة
    .match-7 = ترجم هذه الصفحة
    .match-8 = ترجمة المقال
    .match-9 = ترجم التعليق
    .match-10 = إخفاء الترجمة
    .match-11 = ترجم هذا المقال
    .match-12 = الترجمة إلى

# The way to the text as it was written.
original = المقال الأصلي
    .match-1 = النص الأصلي
    .match-2 = الأصل
    .match-3 = الأصلي
    .match-4 = المقالة الأصلية
    .match-5 = الخبر الأصلي
    .match-6 = المصدر الأصلي للمقال
    .match-7 = رابط المقال الأصلي
    .match-8 = رابط المصدر الأصلي
    .match-9 = لقراءة المقال الأصلي
    .match-10 = لقراءة النص الأصلي
    .match-11 = لقراءة المقال الأصلي اضغط هنا
    .match-12 = اقرأ المقال الأصلي
    .match-13 = اقرأ النص الأصلي
    .match-14 = عرض النص الأصلي
    .match-15 = عرض الأصل
    .match-16 = إظهار النص الأصلي
    .match-17 = إظهار الأصل
    .match-18 = شاهد النص الأصلي
    .match-19 = شاهد الأصل
    .match-20 = النسخة الأصلية
    .match-21 = اقرأ المقال بلغته الأصلية
    .match-22 = اللغة الأصلية
    .match-23 = اقرأ بلغته الأصلية
    .match-24 = المنشور الأصلي
    .match-25 = رابط الأصل
    .match-26 = لقراءة المقال باللغة الأصلية
    .match-27 = اقرأ النسخة الأصلية
    .match-28 = العودة إلى الأصل

# The same by its headline.
# $title: title
original-title = المقال الأصلي: { $title }
    .match-1 = الأصل: { $title }
    .match-2 = العنوان الأصلي: { $title }
    .match-3 = النص الأصلي: { $title }
    .match-4 = المقالة الأصلية: { $title }
    .match-5 = العنوان الأصلي للمقال: { $title }
    .match-6 = رابط المقال الأصلي: { $title }
    .match-7 = ترجمة مقال: { $title }

# The same by its language.
# $language: language
original-language = الأصل ب{ $language }
    .match-1 = النص الأصلي ب{ $language }
    .match-2 = المقال الأصلي ب{ $language }
    .match-3 = اقرأ المقال الأصلي ب{ $language }
    .match-4 = اقرأ النص الأصلي ب{ $language }
    .match-5 = لقراءة المقال الأصلي ب{ $language }
    .match-6 = لقراءة النص الأصلي ب{ $language }
    .match-7 = النسخة الأصلية ب{ $language }
    .match-8 = الأصل باللغة { $language }
    .match-9 = المقال الأصلي باللغة { $language }
    .match-10 = النص الأصلي باللغة { $language }
    .match-11 = لقراءة المقال الأصلي باللغة { $language }
    .match-12 = اقرأ المقال الأصلي باللغة { $language }
    .match-13 = لقراءة الأصل ب{ $language }
    .match-14 = اقرأ الأصل ب{ $language }

## The article in other languages.

# The heading of the languages.
language = اللغات
    .match-1 = اللغة
    .match-2 = اختر اللغة
    .match-3 = اختر لغة
    .match-4 = اختر لغتك
    .match-5 = اختيار اللغة
    .match-6 = تغيير اللغة
    .match-7 = غيّر اللغة
    .match-8 = لغات أخرى
    .match-9 = بلغات أخرى
    .match-10 = اقرأ بلغات أخرى
    .match-11 = متوفر بلغات أخرى
    .match-12 = متاح بلغات أخرى
    .match-13 = هذا المقال بلغات أخرى
    .match-14 = اقرأ هذا المقال بلغات أخرى
    .match-15 = لغة
    .match-16 = لغات
    .match-17 = اقرأ بلغة أخرى
    .match-18 = تبديل اللغة
    .match-19 = النسخ الأخرى
    .match-20 = إصدارات أخرى
    .match-21 = مواقعنا الأخرى

# Names the language of the text.
# $language: language
language-of = اللغة: { $language }
    .match-1 = لغة المقال: { $language }
    .match-2 = لغة النص: { $language }
    .match-3 = لغة المحتوى: { $language }
    .match-4 = كتب باللغة { $language }
    .match-5 = نشر باللغة { $language }

# The link to a language.
# $language: language
language-read = القراءة ب{ $language }
    .match-1 = اقرأ ب{ $language }
    .match-2 = اقرأ هذا المقال ب{ $language }
    .match-3 = اقرأ المقال ب{ $language }
    .match-4 = اقرأ هذا الخبر ب{ $language }
    .match-5 = اقرأه ب{ $language }
    .match-6 = اقرأ أيضا ب{ $language }
    .match-7 = لقراءة المقال ب{ $language }
    .match-8 = لقراءة هذا المقال ب{ $language }
    .match-9 = للقراءة ب{ $language }
    .match-10 = قراءة ب{ $language }
    .match-11 = المقال ب{ $language }
    .match-12 = متابعة ب{ $language }
    .match-13 = شاهد ب{ $language }
    .match-14 = اقرأ باللغة { $language }
    .match-15 = اقرأ هذا المقال باللغة { $language }
    .match-16 = اقرأ المقال باللغة { $language }
    .match-17 = لقراءة المقال باللغة { $language }
    .match-18 = لقراءة هذا المقال باللغة { $language }
    .match-19 = الموقع باللغة { $language }
    .match-20 = الموقع ب{ $language }
    .match-21 = النسخة { $language }
    .match-22 = الطبعة { $language }
    .match-23 = باللغة { $language }
    .match-24 = اقرأ النسخة { $language }
    .match-25 = ترجم إلى { $language }
    .match-26 = الترجمة إلى { $language }
    .match-27 = الموقع { $language }
    .match-28 = انتقل إلى النسخة { $language }
    .match-29 = للقراءة باللغة { $language }
    .match-30 = اضغط هنا للقراءة ب{ $language }
    .match-31 = اقرأها ب{ $language }
    .match-32 = اقرأ هذه الصفحة باللغة { $language }
    .match-33 = اقرأ هذا الخبر باللغة { $language }
    .match-34 = متاح باللغة { $language }

# That there is one.
# $language: language
language-available = هذا المقال متاح أيضًا ب{ $language }
    .match-1 = هذا المقال متوفر ب{ $language }
    .match-2 = هذا المقال متوفر أيضا ب{ $language }
    .match-3 = هذا المقال متاح ب{ $language }
    .match-4 = متوفر أيضا ب{ $language }
    .match-5 = متاح أيضا ب{ $language }
    .match-6 = متوفر ب{ $language }
    .match-7 = متاح ب{ $language }
    .match-8 = المقال متوفر أيضا ب{ $language }
    .match-9 = هذا المقال متوفر أيضا باللغة { $language }
    .match-10 = متوفر أيضا باللغة { $language }
    .match-11 = هذا المقال متاح أيضا باللغة { $language }
    .match-12 = متاح أيضا باللغة { $language }
    .match-13 = متوفر باللغة { $language }
    .match-14 = متاح باللغة { $language }
    .match-15 = نشر أيضا ب{ $language }
    .match-16 = يمكن قراءة المقال ب{ $language }
    .match-17 = هذه الصفحة متاحة ب{ $language }

# That there is none.
# $language: language
language-unavailable = هذا المقال غير متاح ب{ $language }
    .match-1 = هذا المقال غير متوفر ب{ $language }
    .match-2 = هذا المقال غير متوفر باللغة { $language }
    .match-3 = غير متوفر باللغة { $language }
    .match-4 = متوفر فقط ب{ $language }
    .match-5 = متاح فقط باللغة { $language }
    .match-6 = غير متاح باللغة { $language }

## Names of languages.

language-am = الأمهرية
    .match-1 = أمهرية

language-ar = العربية
    .match-1 = عربية
    .match-2 = عربي

language-arc = الآرامية

language-az = الأذربيجانية
    .match-1 = الأذرية

language-bg = البلغارية

language-bn = البنغالية

language-bs = البوسنية

language-ckb = الكردية السورانية
    .match-1 = السورانية
    .match-2 = الكردية المركزية

language-cs = التشيكية

language-da = الدنماركية
    .match-1 = الدانماركية

language-de = الألمانية
    .match-1 = ألمانية
    .match-2 = ألماني

language-el = اليونانية

language-en = الإنجليزية
    .match-1 = الإنكليزية
    .match-2 = إنجليزية
    .match-3 = إنجليزي

language-es = الإسبانية
    .match-1 = إسبانية
    .match-2 = إسباني

language-fa = الفارسية
    .match-1 = فارسية
    .match-2 = فارسي

language-fi = الفنلندية

language-fr = الفرنسية
    .match-1 = فرنسية
    .match-2 = فرنسي

language-he = العبرية
    .match-1 = عبرية
    .match-2 = عبري

language-hi = الهندية

language-hr = الكرواتية

language-hu = المجرية
    .match-1 = الهنغارية

language-hy = الأرمنية

language-id = الإندونيسية

language-it = الإيطالية

language-ja = اليابانية

language-ka = الجورجية

language-ko = الكورية

language-ku = الكردية
    .match-1 = الكرمانجية

language-lad = اللادينو

language-nl = الهولندية

language-no = النرويجية

language-pa = البنجابية

language-pl = البولندية

language-ps = البشتوية
    .match-1 = البشتو

language-pt = البرتغالية

language-ro = الرومانية

language-ru = الروسية
    .match-1 = روسية
    .match-2 = روسي

language-sd = السندية

language-so = الصومالية

language-sr = الصربية

language-sv = السويدية

language-sw = السواحلية
    .match-1 = السواحيلية

language-ta = التاميلية

language-th = التايلاندية
    .match-1 = التايلندية

language-ti = التغرينية
    .match-1 = التيغرينية

language-tr = التركية
    .match-1 = تركية
    .match-2 = تركي

language-uk = الأوكرانية

language-ur = الأردية
    .match-1 = الأوردو

language-uz = الأوزبكية

language-vi = الفيتنامية

language-yi = اليديشية
    .match-1 = اليديش

language-zh = الصينية
    .match-1 = صينية
    .match-2 = صيني
