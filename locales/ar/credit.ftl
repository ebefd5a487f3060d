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
    .match-6 = المصور: { $credit }
    .match-7 = مصدر الصورة الأساسية: { $credit }
    .match-8 = التعليق على الصورة، مصدر الصورة: { $credit }
    .match-9 = حقوق الصور: { $credit }
    .match-10 = المصدر (الصورة): { $credit }
    .match-11 = مصوّر: { $credit }
    .match-12 = التصوير: { $credit }
    .match-13 = الصورة من: { $credit }
    .match-14 = الصور من: { $credit }
    .match-15 = تصوير فوتوغرافي: { $credit }
    .match-16 = فوتوغرافيا: { $credit }
    .match-17 = ائتمان الصورة: { $credit }
    .match-18 = صورة من: { $credit }
    .match-19 = حقوق نشر الصورة: { $credit }
    .match-20 = مصدر الصورة الرئيسية: { $credit }
    .match-21 = الصورة الرئيسية: { $credit }
    .match-22 = التقاط: { $credit }
    .match-23 = تصوير © { $credit }
    .match-24 = الصورة © { $credit }
    .match-25 = صورة © { $credit }
    .match-26 = عدسة © { $credit }
    .match-27 = مصدر الصورة { $credit }
    .match-28 = عدسة المصور { $credit }
    .match-29 = بعدسة { $credit }
    .match-30 = تصوير المصور { $credit }
    .match-31 = بعدسة المصور { $credit }
    .match-32 = التقط الصورة { $credit }
    .match-33 = الصورة بعدسة { $credit }
    .match-34 = حقوق الصورة { $credit }
    .match-35 = صورة بعدسة { $credit }
    .match-36 = مصدر الصور { $credit }
    .match-37 = صدر الصورة، { $credit }
    .match-38 = صدر الصورة { $credit }
    .match-39 = مصدر الصورة، { $credit }
    .match-40 = تصوير { $credit }
    .match-41 = الصورة: خدمة { $credit }

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
    .match-18 = وزعتها: { $credit }
    .match-19 = إهداء من: { $credit }
    .match-20 = صورة وزعتها { $credit }
    .match-21 = صورة نشرتها { $credit }
    .match-22 = صورة وزعها { $credit }
    .match-23 = صورة وفرتها { $credit }

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
    .match-10 = صورة من أرشيف - { $credit }
    .match-11 = { $credit } (أرشيف)
    .match-12 = { $credit } (أرشيفية)
    .match-13 = { $credit } (صورة أرشيفية)
    .match-14 = { $credit } - أرشيف
    .match-15 = { $credit } - أرشيفية

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
    .match-1 = الرسم: { $credit }
    .match-2 = الرسوم: { $credit }
    .match-3 = كاريكاتير: { $credit }
    .match-4 = كاريكاتور: { $credit }
    .match-5 = ريشة: { $credit }
    .match-6 = رسوم توضيحية: { $credit }
    .match-7 = رسم توضيحي: { $credit }
    .match-8 = لوحة: { $credit }
    .match-9 = رسام: { $credit }
    .match-10 = رسم كاريكاتوري: { $credit }
    .match-11 = غلاف وتصميم: { $credit }
    .match-12 = بريشة { $credit }
    .match-13 = رسوم { $credit }
    .match-14 = بريشة الفنان { $credit }
    .match-15 = كاريكاتير بريشة { $credit }

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
    .match-2 = لقطة من الفيديو: { $credit }
    .match-3 = لقطة من مقطع فيديو: { $credit }
    .match-4 = سكرين شوت: { $credit }
    .match-5 = صورة مأخوذة من: { $credit }
    .match-6 = صورة ملتقطة من الشاشة: { $credit }
    .match-7 = لقطة: { $credit }
    .match-8 = لقطة شاشة من { $credit }
    .match-9 = لقطة من فيديو { $credit }
    .match-10 = صورة مأخوذة من فيديو { $credit }
    .match-11 = صورة من فيديو { $credit }
    .match-12 = صورة مقتطعة من { $credit }
    .match-13 = { $credit } (لقطة شاشة)

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
    .match-2 = تصوير الفيديو: { $credit }
    .match-3 = تصوير ومونتاج: { $credit }
    .match-4 = مونتاج: { $credit }
    .match-5 = تصوير وإخراج: { $credit }
    .match-6 = مقطع فيديو: { $credit }
    .match-7 = مصدر المقطع: { $credit }
    .match-8 = تصوير فيديو: { $credit }
    .match-9 = مصدر الفيديو { $credit }
    .match-10 = فيديو من { $credit }
    .match-11 = فيديو بعدسة { $credit }

# Agencies are kept beside the name of the photographer.
# $credit: person
credit-ap = { $credit } / أسوشيتد برس
    .match-1 = { $credit }, أسوشيتد برس
    .match-2 = { $credit }, AP
    .match-3 = { $credit }/AP
    .match-4 = أسوشيتد برس{ $credit }
    .match-5 = أسوشيتد برس، { $credit }
    .match-6 = أسوشيتد برس: { $credit }
    .match-7 = أ ب{ $credit }
    .match-8 = أ ب، { $credit }
    .match-9 = أ ب: { $credit }
    .match-10 = AP{ $credit }
    .match-11 = AP، { $credit }
    .match-12 = AP: { $credit }

# $credit: person
credit-afp = { $credit } / أ ف ب
    .match-1 = { $credit }، أ ف ب
    .match-2 = { $credit }، أ.ف.ب
    .match-3 = { $credit }، فرانس برس
    .match-4 = { $credit }، AFP
    .match-5 = { $credit }/أ.ف.ب
    .match-6 = { $credit }/فرانس برس
    .match-7 = { $credit }/AFP
    .match-8 = فرانس برس - { $credit }
    .match-9 = أ ف ب - { $credit }

# $credit: person
credit-reuters = { $credit } / رويترز
    .match-1 = { $credit }، رويترز
    .match-2 = رويترز - { $credit }
    .match-3 = { $credit } عبر رويترز

# $credit: person
credit-getty = { $credit } / غيتي
    .match-1 = { $credit }، غيتي
    .match-2 = { $credit }، غيتي إيميجز
    .match-3 = { $credit }، غيتي إيمجز
    .match-4 = { $credit }، Getty Images
    .match-5 = { $credit }، جيتي إيميدجز
    .match-6 = { $credit }/غيتي إيميجز
    .match-7 = { $credit }/غيتي إيمجز
    .match-8 = { $credit }/Getty Images
    .match-9 = { $credit }/جيتي إيميدجز
    .match-10 = غيتي - { $credit }
    .match-11 = غيتي إيميجز - { $credit }
    .match-12 = Getty Images - { $credit }

# $credit: person
credit-epa = { $credit } / وكالة الصحافة الأوروبية
    .match-1 = { $credit }، الأوروبية
    .match-2 = { $credit }، EPA
    .match-3 = { $credit }/الأوروبية
    .match-4 = { $credit }/EPA

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
    .match-6 = { $caption }. تصوير: { $credit }
    .match-7 = { $caption }. الصورة: { $credit }
    .match-8 = { $caption }. مصدر الصورة: { $credit }
    .match-9 = { $caption }. عدسة: { $credit }
    .match-10 = { $caption } (تصوير { $credit })

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
    .match-3 = { $caption }. صورة أرشيفية: { $credit }

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

# $caption: text
# $credit: person
caption-credit-afp = { $caption } ({ $credit } / فرانس برس)
    .match-1 = { $caption } ({ $credit } - أ ف ب)
    .match-2 = { $caption } ({ $credit } - الفرنسية)

# $caption: text
# $credit: person
caption-credit-reuters = { $caption } ({ $credit } / رويترز)

# $caption: text
# $credit: person
caption-credit-getty = { $caption } ({ $credit } / غيتي)
    .match-1 = { $caption } ({ $credit } - غيتي إيميجز)
    .match-2 = { $caption } ({ $credit } - Getty Images)

# $caption: text
# $credit: person
caption-credit-epa = { $caption } ({ $credit } / الأوروبية)
    .match-1 = { $caption } ({ $credit } - EPA)
