### Part of Targum, under MIT OR Apache-2.0. Credits are written as a short label and a name.

## Pictures: who made them.

# Under or beside a picture.
# $credit: person
credit = تصوير: { $credit }
    .match-1 = صورة: { $credit }
    .match-2 = الصورة: { $credit }
    .match-3 = صور: { $credit }
    .match-4 = الصور: { $credit }
    .match-5 = عدسة: { $credit }
    .match-6 = بعدسة: { $credit }
    .match-7 = عدسة المصور: { $credit }
    .match-8 = المصور: { $credit }
    .match-9 = مصدر الصورة: { $credit }
    .match-10 = مصدر الصور: { $credit }
    .match-11 = مصدر الصورة الأساسية: { $credit }
    .match-12 = التعليق على الصورة، مصدر الصورة: { $credit }
    .match-13 = حقوق الصورة: { $credit }
    .match-14 = حقوق الصور: { $credit }
    .match-15 = المصدر (الصورة): { $credit }
    .match-16 = مصوّر: { $credit }
    .match-17 = التصوير: { $credit }
    .match-18 = الصورة من: { $credit }
    .match-19 = الصور من: { $credit }
    .match-20 = تصوير فوتوغرافي: { $credit }
    .match-21 = فوتوغرافيا: { $credit }
    .match-22 = ائتمان الصورة: { $credit }
    .match-23 = صورة من: { $credit }
    .match-24 = الصورة بعدسة: { $credit }
    .match-25 = حقوق نشر الصورة: { $credit }
    .match-26 = مصدر الصورة الرئيسية: { $credit }
    .match-27 = الصورة الرئيسية: { $credit }
    .match-28 = التقاط: { $credit }
    .match-29 = تصوير - { $credit }
    .match-30 = تصوير / { $credit }
    .match-31 = تصوير | { $credit }
    .match-32 = تصوير © { $credit }
    .match-33 = الصورة - { $credit }
    .match-34 = الصورة / { $credit }
    .match-35 = الصورة | { $credit }
    .match-36 = الصورة © { $credit }
    .match-37 = صورة - { $credit }
    .match-38 = صورة / { $credit }
    .match-39 = صورة | { $credit }
    .match-40 = صورة © { $credit }
    .match-41 = عدسة - { $credit }
    .match-42 = عدسة / { $credit }
    .match-43 = عدسة | { $credit }
    .match-44 = عدسة © { $credit }
    .match-45 = مصدر الصورة { $credit }
    .match-46 = عدسة المصور { $credit }
    .match-47 = بعدسة { $credit }
    .match-48 = تصوير المصور { $credit }
    .match-49 = بعدسة المصور { $credit }
    .match-50 = التقط الصورة { $credit }
    .match-51 = الصورة بعدسة { $credit }
    .match-52 = حقوق الصورة { $credit }
    .match-53 = صورة بعدسة { $credit }
    .match-54 = مصدر الصور { $credit }
    .match-55 = صدر الصورة، { $credit }
    .match-56 = صدر الصورة: { $credit }
    .match-57 = صدر الصورة { $credit }
    .match-58 = مصدر الصورة، { $credit }
    .match-59 = تصوير { $credit }
    .match-60 = الصورة: خدمة { $credit }

# A picture lent by someone.
# $credit: person
credit-courtesy = بإذن من { $credit }
    .match-1 = الصورة: بإذن من { $credit }
    .match-2 = صورة: بإذن من { $credit }
    .match-3 = تصوير: بإذن من { $credit }
    .match-4 = الصور: بإذن من { $credit }
    .match-5 = الصورة بإذن من { $credit }
    .match-6 = الصورة مقدمة من { $credit }
    .match-7 = الصورة بموافقة { $credit }
    .match-8 = الصورة إهداء من { $credit }
    .match-9 = صورة بإذن من { $credit }
    .match-10 = صورة مقدمة من { $credit }
    .match-11 = صورة بموافقة { $credit }
    .match-12 = صورة إهداء من { $credit }
    .match-13 = الصور بإذن من { $credit }
    .match-14 = الصور مقدمة من { $credit }
    .match-15 = الصور بموافقة { $credit }
    .match-16 = الصور إهداء من { $credit }
    .match-17 = مقدمة من: { $credit }
    .match-18 = بإذن من: { $credit }
    .match-19 = صورة وزعتها: { $credit }
    .match-20 = صورة نشرتها: { $credit }
    .match-21 = وزعتها: { $credit }
    .match-22 = إهداء من: { $credit }
    .match-23 = صورة وزعتها { $credit }
    .match-24 = صورة نشرتها { $credit }
    .match-25 = صورة وزعها { $credit }
    .match-26 = صورة وفرتها { $credit }

# An older picture from the archive.
# $credit: person
credit-archive = صورة أرشيفية: { $credit }
    .match-1 = أرشيف: { $credit }
    .match-2 = أرشيفية: { $credit }
    .match-3 = الأرشيف: { $credit }
    .match-4 = صورة من الأرشيف: { $credit }
    .match-5 = صور أرشيفية: { $credit }
    .match-6 = صورة تعبيرية: { $credit }
    .match-7 = تعبيرية: { $credit }
    .match-8 = صورة توضيحية: { $credit }
    .match-9 = أرشيفية - مصدر الصورة: { $credit }
    .match-10 = صورة أرشيفية - { $credit }
    .match-11 = صورة أرشيفية / { $credit }
    .match-12 = صورة أرشيفية | { $credit }
    .match-13 = أرشيف - { $credit }
    .match-14 = أرشيف / { $credit }
    .match-15 = أرشيف | { $credit }
    .match-16 = صورة تعبيرية - { $credit }
    .match-17 = صورة تعبيرية / { $credit }
    .match-18 = صورة تعبيرية | { $credit }
    .match-19 = صورة من أرشيف - { $credit }
    .match-20 = صورة من أرشيف / { $credit }
    .match-21 = صورة من أرشيف | { $credit }
    .match-22 = { $credit } (أرشيف)
    .match-23 = { $credit } (أرشيفية)
    .match-24 = { $credit } (صورة أرشيفية)
    .match-25 = { $credit } - أرشيف
    .match-26 = { $credit } - أرشيفية
    .match-27 = { $credit } / أرشيف

# The same where nobody is named.
credit-archive-only = صورة أرشيفية
    .match-1 = أرشيفية
    .match-2 = أرشيف
    .match-3 = صورة من الأرشيف
    .match-4 = من الأرشيف
    .match-5 = صورة تعبيرية
    .match-6 = تعبيرية
    .match-7 = صورة توضيحية
    .match-8 = صور أرشيفية
    .match-9 = الصورة أرشيفية
    .match-10 = الصورة تعبيرية
    .match-11 = صورة للتوضيح
    .match-12 = صورة للتوضيح فقط
    .match-13 = الصورة للتوضيح
    .match-14 = صورة رمزية

# A drawing.
# $credit: person
credit-illustration = رسم: { $credit }
    .match-1 = رسوم: { $credit }
    .match-2 = الرسم: { $credit }
    .match-3 = الرسوم: { $credit }
    .match-4 = كاريكاتير: { $credit }
    .match-5 = كاريكاتور: { $credit }
    .match-6 = بريشة: { $credit }
    .match-7 = ريشة: { $credit }
    .match-8 = رسوم توضيحية: { $credit }
    .match-9 = رسم توضيحي: { $credit }
    .match-10 = لوحة: { $credit }
    .match-11 = رسام: { $credit }
    .match-12 = رسم كاريكاتوري: { $credit }
    .match-13 = غلاف وتصميم: { $credit }
    .match-14 = بريشة { $credit }
    .match-15 = رسوم { $credit }
    .match-16 = بريشة الفنان { $credit }
    .match-17 = كاريكاتير بريشة { $credit }

# A map, chart or table.
# $credit: person
credit-graphic = غرافيك: { $credit }
    .match-1 = إنفوغراف: { $credit }
    .match-2 = إنفوغرافيك: { $credit }
    .match-3 = جرافيك: { $credit }
    .match-4 = خريطة: { $credit }
    .match-5 = خرائط: { $credit }
    .match-6 = تصميم: { $credit }
    .match-7 = رسم بياني: { $credit }
    .match-8 = إنفوجراف: { $credit }
    .match-9 = إنفوجرافيك: { $credit }
    .match-10 = التصميم: { $credit }
    .match-11 = إعداد الخريطة: { $credit }
    .match-12 = تصميم وتنفيذ { $credit }

# A picture of a screen.
# $credit: person
credit-screenshot = لقطة شاشة: { $credit }
    .match-1 = صورة من الشاشة: { $credit }
    .match-2 = لقطة من فيديو: { $credit }
    .match-3 = لقطة من الفيديو: { $credit }
    .match-4 = لقطة من مقطع فيديو: { $credit }
    .match-5 = سكرين شوت: { $credit }
    .match-6 = صورة مأخوذة من: { $credit }
    .match-7 = صورة ملتقطة من الشاشة: { $credit }
    .match-8 = لقطة: { $credit }
    .match-9 = لقطة شاشة من { $credit }
    .match-10 = لقطة شاشة - { $credit }
    .match-11 = لقطة شاشة / { $credit }
    .match-12 = لقطة شاشة | { $credit }
    .match-13 = لقطة من فيديو { $credit }
    .match-14 = صورة مأخوذة من فيديو { $credit }
    .match-15 = صورة من فيديو { $credit }
    .match-16 = صورة مقتطعة من { $credit }
    .match-17 = { $credit } (لقطة شاشة)

# The same where nobody is named.
credit-screenshot-only = لقطة شاشة
    .match-1 = صورة من الشاشة
    .match-2 = لقطة من الفيديو
    .match-3 = لقطة من فيديو
    .match-4 = لقطة من مقطع فيديو
    .match-5 = لقطة من مقطع مصور
    .match-6 = سكرين شوت

# A film or recording.
# $credit: person
credit-video = فيديو: { $credit }
    .match-1 = الفيديو: { $credit }
    .match-2 = مصدر الفيديو: { $credit }
    .match-3 = تصوير الفيديو: { $credit }
    .match-4 = تصوير ومونتاج: { $credit }
    .match-5 = مونتاج: { $credit }
    .match-6 = تصوير وإخراج: { $credit }
    .match-7 = مقطع فيديو: { $credit }
    .match-8 = مصدر المقطع: { $credit }
    .match-9 = تصوير فيديو: { $credit }
    .match-10 = مصدر الفيديو { $credit }
    .match-11 = فيديو من { $credit }
    .match-12 = فيديو بعدسة { $credit }

# Agencies are kept beside the name of the photographer.
# $credit: person
credit-ap = { $credit } / أسوشيتد برس
    .match-1 = { $credit }, أسوشيتد برس
    .match-2 = { $credit }/أسوشيتد برس
    .match-3 = { $credit } | أسوشيتد برس
    .match-4 = { $credit } - أسوشيتد برس
    .match-5 = { $credit }, AP
    .match-6 = { $credit }/AP
    .match-7 = { $credit } / AP
    .match-8 = أسوشيتد برس{ $credit }
    .match-9 = أسوشيتد برس/{ $credit }
    .match-10 = أسوشيتد برس، { $credit }
    .match-11 = أسوشيتد برس - { $credit }
    .match-12 = أسوشيتد برس: { $credit }
    .match-13 = أ ب{ $credit }
    .match-14 = أ ب/{ $credit }
    .match-15 = أ ب، { $credit }
    .match-16 = أ ب - { $credit }
    .match-17 = أ ب: { $credit }
    .match-18 = AP{ $credit }
    .match-19 = AP/{ $credit }
    .match-20 = AP، { $credit }
    .match-21 = AP - { $credit }
    .match-22 = AP: { $credit }

# $credit: person
credit-afp = { $credit } / أ ف ب
    .match-1 = { $credit }، أ ف ب
    .match-2 = { $credit }، أ.ف.ب
    .match-3 = { $credit }، فرانس برس
    .match-4 = { $credit }، AFP
    .match-5 = { $credit }/أ ف ب
    .match-6 = { $credit }/أ.ف.ب
    .match-7 = { $credit }/فرانس برس
    .match-8 = { $credit }/AFP
    .match-9 = { $credit } - أ ف ب
    .match-10 = { $credit } - أ.ف.ب
    .match-11 = { $credit } - فرانس برس
    .match-12 = { $credit } - AFP
    .match-13 = { $credit } / فرانس برس
    .match-14 = فرانس برس - { $credit }
    .match-15 = فرانس برس/{ $credit }
    .match-16 = فرانس برس / { $credit }
    .match-17 = أ ف ب - { $credit }
    .match-18 = أ ف ب/{ $credit }
    .match-19 = أ ف ب / { $credit }

# $credit: person
credit-reuters = { $credit } / رويترز
    .match-1 = { $credit }، رويترز
    .match-2 = { $credit }/رويترز
    .match-3 = { $credit } - رويترز
    .match-4 = { $credit } | رويترز
    .match-5 = رويترز - { $credit }
    .match-6 = رويترز/{ $credit }
    .match-7 = رويترز / { $credit }
    .match-8 = { $credit } عبر رويترز

# $credit: person
credit-getty = { $credit } / غيتي
    .match-1 = { $credit }، غيتي
    .match-2 = { $credit }، غيتي إيميجز
    .match-3 = { $credit }، غيتي إيمجز
    .match-4 = { $credit }، Getty Images
    .match-5 = { $credit }، جيتي إيميدجز
    .match-6 = { $credit }/غيتي
    .match-7 = { $credit }/غيتي إيميجز
    .match-8 = { $credit }/غيتي إيمجز
    .match-9 = { $credit }/Getty Images
    .match-10 = { $credit }/جيتي إيميدجز
    .match-11 = { $credit } - غيتي
    .match-12 = { $credit } - غيتي إيميجز
    .match-13 = { $credit } - غيتي إيمجز
    .match-14 = { $credit } - Getty Images
    .match-15 = { $credit } - جيتي إيميدجز
    .match-16 = غيتي - { $credit }
    .match-17 = غيتي/{ $credit }
    .match-18 = غيتي / { $credit }
    .match-19 = غيتي إيميجز - { $credit }
    .match-20 = غيتي إيميجز/{ $credit }
    .match-21 = غيتي إيميجز / { $credit }
    .match-22 = Getty Images - { $credit }
    .match-23 = Getty Images/{ $credit }
    .match-24 = Getty Images / { $credit }
    .match-25 = { $credit } / غيتي إيميجز

# $credit: person
credit-epa = { $credit } / وكالة الصحافة الأوروبية
    .match-1 = { $credit }، الأوروبية
    .match-2 = { $credit }، EPA
    .match-3 = { $credit }/الأوروبية
    .match-4 = { $credit }/EPA
    .match-5 = { $credit } - الأوروبية
    .match-6 = { $credit } - EPA
    .match-7 = { $credit } / الأوروبية

## Captions that carry their credit.

# A caption and who made the picture, in one line.
# $caption: text
# $credit: person
caption-credit = { $caption } (تصوير: { $credit })
    .match-1 = { $caption } (الصورة: { $credit })
    .match-2 = { $caption } (صورة: { $credit })
    .match-3 = { $caption } (مصدر الصورة: { $credit })
    .match-4 = { $caption } (المصدر: { $credit })
    .match-5 = { $caption } (عدسة: { $credit })
    .match-6 = { $caption } | تصوير: { $credit }
    .match-7 = { $caption } | الصورة: { $credit }
    .match-8 = { $caption } | مصدر الصورة: { $credit }
    .match-9 = { $caption } | عدسة: { $credit }
    .match-10 = { $caption }. تصوير: { $credit }
    .match-11 = { $caption }. الصورة: { $credit }
    .match-12 = { $caption }. مصدر الصورة: { $credit }
    .match-13 = { $caption }. عدسة: { $credit }
    .match-14 = { $caption } - تصوير: { $credit }
    .match-15 = { $caption } - الصورة: { $credit }
    .match-16 = { $caption } - مصدر الصورة: { $credit }
    .match-17 = { $caption } - عدسة: { $credit }
    .match-18 = { $caption } تصوير: { $credit }
    .match-19 = { $caption } الصورة: { $credit }
    .match-20 = { $caption } مصدر الصورة: { $credit }
    .match-21 = { $caption } عدسة: { $credit }
    .match-22 = { $caption } (تصوير { $credit })

# A caption whose picture was lent by someone.
# $caption: text
# $credit: person
caption-credit-courtesy = { $caption } (بإذن من { $credit })
    .match-1 = { $caption } (الصورة بإذن من { $credit })

# A caption with an older picture.
# $caption: text
# $credit: person
caption-credit-archive = { $caption } (صورة أرشيفية: { $credit })
    .match-1 = { $caption } (أرشيف: { $credit })
    .match-2 = { $caption } ({ $credit } - أرشيف)
    .match-3 = { $caption } - صورة أرشيفية: { $credit }
    .match-4 = { $caption }. صورة أرشيفية: { $credit }

# A caption with a picture of a screen.
# $caption: text
# $credit: person
caption-credit-screenshot = { $caption } (لقطة شاشة: { $credit })
    .match-1 = { $caption } (لقطة شاشة من { $credit })
    .match-2 = { $caption } (لقطة من { $credit })

# A caption with a drawing.
# $caption: text
# $credit: person
caption-credit-illustration = { $caption } (رسم: { $credit })
    .match-1 = { $caption } (بريشة { $credit })

# A caption with a photographer and an agency.
# $caption: text
# $credit: person
caption-credit-ap = { $caption } ({ $credit } / أسوشيتد برس)
    .match-1 = { $caption } ({ $credit }/أسوشيتد برس)
    .match-2 = { $caption } ({ $credit } - أسوشيتد برس)

# $caption: text
# $credit: person
caption-credit-afp = { $caption } ({ $credit } / فرانس برس)
    .match-1 = { $caption } ({ $credit } - فرانس برس)
    .match-2 = { $caption } ({ $credit } - أ ف ب)
    .match-3 = { $caption } ({ $credit } - الفرنسية)
    .match-4 = { $caption } ({ $credit }/فرانس برس)
    .match-5 = { $caption } ({ $credit }/أ ف ب)
    .match-6 = { $caption } ({ $credit }/الفرنسية)

# $caption: text
# $credit: person
caption-credit-reuters = { $caption } ({ $credit } / رويترز)
    .match-1 = { $caption } ({ $credit } - رويترز)
    .match-2 = { $caption } ({ $credit }/رويترز)

# $caption: text
# $credit: person
caption-credit-getty = { $caption } ({ $credit } / غيتي)
    .match-1 = { $caption } ({ $credit } - غيتي)
    .match-2 = { $caption } ({ $credit } - غيتي إيميجز)
    .match-3 = { $caption } ({ $credit } - Getty Images)
    .match-4 = { $caption } ({ $credit }/غيتي)
    .match-5 = { $caption } ({ $credit }/غيتي إيميجز)
    .match-6 = { $caption } ({ $credit }/Getty Images)

# $caption: text
# $credit: person
caption-credit-epa = { $caption } ({ $credit } / الأوروبية)
    .match-1 = { $caption } ({ $credit } - الأوروبية)
    .match-2 = { $caption } ({ $credit } - EPA)
    .match-3 = { $caption } ({ $credit }/الأوروبية)
    .match-4 = { $caption } ({ $credit }/EPA)
