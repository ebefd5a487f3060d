### Part of Targum, under MIT OR Apache-2.0. The site's own words are calm: no capitals, no exclamation marks.

## Passing the article on.

# Sends the article to others.
share = مشاركة
    .match-1 = شارك
    .match-2 = شاركوا
    .match-3 = شاركها
    .match-4 = شاركي
    .match-5 = المشاركة
    .match-6 = مشاركة المقال
    .match-7 = شارك المقال
    .match-8 = شارك هذا المقال
    .match-9 = مشاركة هذا المقال
    .match-10 = شارك الخبر
    .match-11 = مشاركة الخبر
    .match-12 = شارك هذا الخبر
    .match-13 = شارك هذا
    .match-14 = شارك المقالة
    .match-15 = شارك هذه المقالة
    .match-16 = شارك الموضوع
    .match-17 = شارك القصة
    .match-18 = شارك مع أصدقائك
    .match-19 = شارك على
    .match-20 = شارك عبر
    .match-21 = مشاركة عبر
    .match-22 = مشاركة على
    .match-23 = شارك على مواقع التواصل
    .match-24 = شارك على مواقع التواصل الاجتماعي
    .match-25 = شارك على وسائل التواصل
    .match-26 = أرسل
    .match-27 = إرسال
    .match-28 = انشر
    .match-29 = انشر المقال
    .match-30 = شارك برأيك
    .match-31 = شارك الفيديو
    .match-32 = شارك التقرير
    .match-33 = شارك الصفحة
    .match-34 = شارك هذه القصة
    .match-35 = شارك مع الأصدقاء
    .match-36 = خيارات المشاركة
    .match-37 = أدوات المشاركة
    .match-38 = شارك غيرك
    .match-39 = شاركنا
    .match-40 = شارك هذا الموضوع
    .match-41 = شارك هذه الصفحة

share-facebook = المشاركة على فيسبوك
    .match-1 = فيسبوك
    .match-2 = فايسبوك
    .match-3 = فيس بوك
    .match-4 = شارك على فيسبوك
    .match-5 = شارك على الفيسبوك
    .match-6 = شارك عبر فيسبوك
    .match-7 = مشاركة على فيسبوك
    .match-8 = مشاركة عبر فيسبوك
    .match-9 = المشاركة عبر فيسبوك
    .match-10 = انشر على فيسبوك
    .match-11 = تابعنا على فيسبوك
    .match-12 = انقر للمشاركة على فيسبوك
    .match-13 = شارك في فيسبوك
    .match-14 = شارك على فيس بوك
    .match-15 = اضغط للمشاركة على فيسبوك
    .match-16 = شارك المقال على فيسبوك
    .match-17 = شارك هذا المقال على فيسبوك
    .match-18 = انقر للمشاركة على فيسبوك (فتح في نافذة جديدة)
    .match-19 = تابعونا على فيسبوك
    .match-20 = شارك على فايسبوك

share-x = المشاركة على إكس
    .match-1 = تويتر
    .match-2 = إكس
    .match-3 = منصة إكس
    .match-4 = شارك على تويتر
    .match-5 = شارك عبر تويتر
    .match-6 = مشاركة على تويتر
    .match-7 = مشاركة عبر تويتر
    .match-8 = المشاركة على تويتر
    .match-9 = شارك على إكس
    .match-10 = شارك على منصة إكس
    .match-11 = مشاركة على إكس
    .match-12 = مشاركة عبر إكس
    .match-13 = شارك عبر إكس
    .match-14 = غرد
    .match-15 = تغريد
    .match-16 = غرّد على تويتر
    .match-17 = تغريدة
    .match-18 = تابعنا على تويتر
    .match-19 = تابعنا على إكس
    .match-20 = شارك على X
    .match-21 = مشاركة على X
    .match-22 = اضغط للمشاركة على تويتر
    .match-23 = شارك المقال على تويتر
    .match-24 = شارك المقال على إكس
    .match-25 = اضغط للمشاركة على X

share-whatsapp = المشاركة عبر واتساب
    .match-1 = واتساب
    .match-2 = واتس اب
    .match-3 = الواتساب
    .match-4 = شارك على واتساب
    .match-5 = شارك عبر واتساب
    .match-6 = شارك على الواتساب
    .match-7 = مشاركة عبر واتساب
    .match-8 = مشاركة على واتساب
    .match-9 = المشاركة على واتساب
    .match-10 = أرسل عبر واتساب
    .match-11 = إرسال عبر واتساب
    .match-12 = تابعنا على واتساب
    .match-13 = انضم إلى قناتنا على واتساب
    .match-14 = اشترك في قناتنا على واتساب
    .match-15 = شارك عبر الواتساب
    .match-16 = انقر للمشاركة على واتساب
    .match-17 = انقر للمشاركة على WhatsApp
    .match-18 = قناتنا على واتساب
    .match-19 = شارك على واتس آب
    .match-20 = شارك على WhatsApp

share-telegram = المشاركة عبر تلغرام
    .match-1 = تلغرام
    .match-2 = تيليغرام
    .match-3 = تيليجرام
    .match-4 = تليغرام
    .match-5 = تلجرام
    .match-6 = تيلقرام
    .match-7 = شارك على تلغرام
    .match-8 = شارك عبر تلغرام
    .match-9 = شارك على تيليغرام
    .match-10 = شارك عبر تيليغرام
    .match-11 = مشاركة عبر تلغرام
    .match-12 = مشاركة على تلغرام
    .match-13 = مشاركة عبر تيلقرام
    .match-14 = مشاركة عبر تيليجرام
    .match-15 = شارك عبر تيليجرام
    .match-16 = تابعنا على تلغرام
    .match-17 = تابعنا على تيليغرام
    .match-18 = انضم إلى قناتنا على تلغرام
    .match-19 = انضم إلى قناتنا على تيليغرام
    .match-20 = قناتنا على تلغرام
    .match-21 = اشترك في قناتنا على تلغرام
    .match-22 = شارك على Telegram

share-linkedin = المشاركة على لينكد إن
    .match-1 = لينكد إن
    .match-2 = لينكدإن
    .match-3 = شارك على لينكد إن
    .match-4 = شارك على لينكدإن
    .match-5 = مشاركة على لينكد إن
    .match-6 = مشاركة عبر لينكد إن
    .match-7 = شارك عبر لينكد إن
    .match-8 = شارك على LinkedIn

# Other networks.
share-other = المشاركة على شبكات أخرى
    .match-1 = إنستغرام
    .match-2 = إنستجرام
    .match-3 = تابعنا على إنستغرام
    .match-4 = يوتيوب
    .match-5 = تابعنا على يوتيوب
    .match-6 = تيك توك
    .match-7 = ماسنجر
    .match-8 = مشاركة عبر ماسنجر
    .match-9 = شارك عبر ماسنجر
    .match-10 = ريديت
    .match-11 = بينتيريست
    .match-12 = بنترست
    .match-13 = سناب شات
    .match-14 = فايبر
    .match-15 = شارك عبر فايبر
    .match-16 = خيارات أخرى
    .match-17 = المزيد من خيارات المشاركة
    .match-18 = رسالة نصية
    .match-19 = ثريدز
    .match-20 = تابعنا على أخبار غوغل
    .match-21 = أخبار غوغل
    .match-22 = شارك عبر الرسائل القصيرة

share-email = الإرسال بالبريد الإلكتروني
    .match-1 = البريد الإلكتروني
    .match-2 = بريد إلكتروني
    .match-3 = إيميل
    .match-4 = الإيميل
    .match-5 = أرسل بالبريد الإلكتروني
    .match-6 = إرسال بالبريد الإلكتروني
    .match-7 = أرسل عبر البريد الإلكتروني
    .match-8 = إرسال عبر البريد الإلكتروني
    .match-9 = شارك عبر البريد الإلكتروني
    .match-10 = مشاركة عبر البريد الإلكتروني
    .match-11 = مشاركة عبر البريد
    .match-12 = شارك بالبريد الإلكتروني
    .match-13 = شارك عبر البريد
    .match-14 = شارك عبر الإيميل
    .match-15 = أرسل إلى صديق
    .match-16 = إرسال إلى صديق
    .match-17 = أرسل لصديق
    .match-18 = إرسال لصديق
    .match-19 = أرسل المقال
    .match-20 = أرسل المقال إلى صديق
    .match-21 = أرسل إيميل
    .match-22 = المشاركة عبر البريد الإلكتروني
    .match-23 = أرسل الخبر لصديق

share-copy = نسخ الرابط
    .match-1 = انسخ الرابط
    .match-2 = نسخ
    .match-3 = انسخ
    .match-4 = رابط
    .match-5 = الرابط
    .match-6 = رابط المقال
    .match-7 = رابط الخبر
    .match-8 = رابط مختصر
    .match-9 = الرابط المختصر
    .match-10 = نسخ رابط المقال
    .match-11 = انسخ رابط المقال
    .match-12 = رابط دائم
    .match-13 = الرابط الدائم
    .match-14 = نسخ الرابط المختصر
    .match-15 = الحصول على الرابط
    .match-16 = تضمين
    .match-17 = تم نسخ
    .match-18 = نسخ الرابط إلى الحافظة
    .match-19 = انسخ رابط هذا المقال
    .match-20 = نسخ العنوان

share-copied = تم نسخ الرابط
    .match-1 = تم النسخ
    .match-2 = تم نسخ الرابط بنجاح
    .match-3 = تم نسخ الرابط إلى الحافظة
    .match-4 = تم نسخ الرابط!

# How often it was passed on.
# $count: number
share-count = { $count ->
    [zero] لا مشاركات
    [one] مشاركة واحدة
    [two] مشاركتان
    [few] { NUMBER($count) } مشاركات
    [many] { NUMBER($count) } مشاركة
   *[other] { NUMBER($count) } مشاركة
  }
    .match-1 = المشاركات: { $count }
    .match-2 = مشاركات: { $count }
    .match-3 = عدد المشاركات: { $count }
    .match-4 = المشاهدات: { $count }
    .match-5 = مشاهدات: { $count }
    .match-6 = عدد المشاهدات: { $count }
    .match-7 = عدد القراءات: { $count }
    .match-8 = القراءات: { $count }
    .match-9 = عدد الزيارات: { $count }
    .match-10 = { $count } مشاهدة
    .match-11 = { $count } مشاهدات
    .match-12 = { $count } قراءة
    .match-13 = { $count } قراءات
    .match-14 = { $count } زيارة

# Keeps the article for later.
share-save = حفظ
    .match-1 = احفظ
    .match-2 = احفظ المقال
    .match-3 = حفظ المقال
    .match-4 = حفظ الخبر
    .match-5 = حفظ للقراءة لاحقا
    .match-6 = احفظ للقراءة لاحقا
    .match-7 = قراءة لاحقا
    .match-8 = اقرأ لاحقا
    .match-9 = القراءة لاحقا
    .match-10 = إضافة إلى المفضلة
    .match-11 = أضف إلى المفضلة
    .match-12 = المفضلة
    .match-13 = محفوظ
    .match-14 = أضف إلى قائمة القراءة
    .match-15 = قائمة القراءة
    .match-16 = تم الحفظ
    .match-17 = حفظ في المفضلة
    .match-18 = المقالات المحفوظة
    .match-19 = أضف للمفضلة

share-gift = إهداء المقال
    .match-1 = أهدِ هذا المقال
    .match-2 = إهداء هذا المقال
    .match-3 = أهد المقال
    .match-4 = هدية
    .match-5 = أرسل المقال هدية
    .match-6 = شارك المقال مجانا

# Reads the article aloud.
share-listen = الاستماع إلى المقال
    .match-1 = استمع
    .match-2 = استمع إلى المقال
    .match-3 = استمع للمقال
    .match-4 = استمع إلى هذا المقال
    .match-5 = استمع للخبر
    .match-6 = استمع إلى الخبر
    .match-7 = الاستماع
    .match-8 = استماع
    .match-9 = الاستماع للمقال
    .match-10 = استمع الآن
    .match-11 = نسخة صوتية
    .match-12 = النسخة الصوتية
    .match-13 = استمعوا إلى المقال
    .match-14 = تشغيل الصوت
    .match-15 = صوت
    .match-16 = قراءة صوتية
    .match-17 = اسمع المقال
    .match-18 = استمع للتقرير

# The size of letters.
share-text-size = حجم الخط
    .match-1 = حجم النص
    .match-2 = تكبير الخط
    .match-3 = تصغير الخط
    .match-4 = تكبير النص
    .match-5 = تصغير النص
    .match-6 = تغيير حجم الخط
    .match-7 = تكبير
    .match-8 = تصغير
    .match-9 = الخط
    .match-10 = حجم الحروف
    .match-11 = غير حجم الخط
    .match-12 = خط أكبر
    .match-13 = خط أصغر
    .match-14 = أ أ أ

## On paper.

print = طباعة
    .match-1 = اطبع
    .match-2 = الطباعة
    .match-3 = طباعة المقال
    .match-4 = طباعة الخبر
    .match-5 = اطبع المقال
    .match-6 = طباعة الصفحة
    .match-7 = نسخة للطباعة
    .match-8 = نسخة الطباعة
    .match-9 = صفحة للطباعة
    .match-10 = طباعة هذا المقال
    .match-11 = اطبع هذا المقال
    .match-12 = صيغة الطباعة
    .match-13 = اطبع الصفحة
    .match-14 = اضغط للطباعة
    .match-15 = طباعة الموضوع
    .match-16 = قابل للطباعة
    .match-17 = نسخة قابلة للطباعة

print-pdf = تنزيل بصيغة PDF
    .match-1 = تحميل PDF
    .match-2 = تنزيل PDF
    .match-3 = حفظ PDF
    .match-4 = نسخة PDF
    .match-5 = تحميل
    .match-6 = تنزيل
    .match-7 = تحميل المقال
    .match-8 = تحميل بصيغة PDF
    .match-9 = حفظ بصيغة PDF

## Rights and the site's own pages.

# The last line of the page.
# $year: number
# $site: site
copyright = © { $year } { $site }
    .match-1 = حقوق النشر © { $year } { $site }
    .match-2 = حقوق الطبع والنشر © { $year } { $site }
    .match-3 = حقوق النشر { $year } { $site }
    .match-4 = جميع الحقوق محفوظة © { $year } { $site }
    .match-5 = كل الحقوق محفوظة © { $year } { $site }
    .match-6 = جميع الحقوق محفوظة لـ{ $site } ©{ $year }
    .match-7 = جميع الحقوق محفوظة لـ{ $site } © { $year }
    .match-8 = جميع الحقوق محفوظة لـ{ $site }، { $year }
    .match-9 = جميع الحقوق محفوظة لـ{ $site } { $year }
    .match-10 = جميع الحقوق محفوظة ل{ $site } ©{ $year }
    .match-11 = جميع الحقوق محفوظة ل{ $site } © { $year }
    .match-12 = جميع الحقوق محفوظة ل{ $site }، { $year }
    .match-13 = جميع الحقوق محفوظة ل{ $site } { $year }
    .match-14 = جميع الحقوق محفوظة ل { $site } ©{ $year }
    .match-15 = جميع الحقوق محفوظة ل { $site } © { $year }
    .match-16 = جميع الحقوق محفوظة ل { $site }، { $year }
    .match-17 = جميع الحقوق محفوظة ل { $site } { $year }
    .match-18 = جميع الحقوق محفوظة لـ { $site } ©{ $year }
    .match-19 = جميع الحقوق محفوظة لـ { $site } © { $year }
    .match-20 = جميع الحقوق محفوظة لـ { $site }، { $year }
    .match-21 = جميع الحقوق محفوظة لـ { $site } { $year }
    .match-22 = كافة الحقوق محفوظة لـ{ $site } ©{ $year }
    .match-23 = كافة الحقوق محفوظة لـ{ $site } © { $year }
    .match-24 = كافة الحقوق محفوظة لـ{ $site }، { $year }
    .match-25 = كافة الحقوق محفوظة لـ{ $site } { $year }
    .match-26 = كافة الحقوق محفوظة ل{ $site } ©{ $year }
    .match-27 = كافة الحقوق محفوظة ل{ $site } © { $year }
    .match-28 = كافة الحقوق محفوظة ل{ $site }، { $year }
    .match-29 = كافة الحقوق محفوظة ل{ $site } { $year }
    .match-30 = كافة الحقوق محفوظة ل { $site } ©{ $year }
    .match-31 = كافة الحقوق محفوظة ل { $site } © { $year }
    .match-32 = كافة الحقوق محفوظة ل { $site }، { $year }
    .match-33 = كافة الحقوق محفوظة ل { $site } { $year }
    .match-34 = كافة الحقوق محفوظة لـ { $site } ©{ $year }
    .match-35 = كافة الحقوق محفوظة لـ { $site } © { $year }
    .match-36 = كافة الحقوق محفوظة لـ { $site }، { $year }
    .match-37 = كافة الحقوق محفوظة لـ { $site } { $year }
    .match-38 = حقوق النشر محفوظة لـ{ $site } ©{ $year }
    .match-39 = حقوق النشر محفوظة لـ{ $site } © { $year }
    .match-40 = حقوق النشر محفوظة لـ{ $site }، { $year }
    .match-41 = حقوق النشر محفوظة لـ{ $site } { $year }
    .match-42 = حقوق النشر محفوظة ل{ $site } ©{ $year }
    .match-43 = حقوق النشر محفوظة ل{ $site } © { $year }
    .match-44 = حقوق النشر محفوظة ل{ $site }، { $year }
    .match-45 = حقوق النشر محفوظة ل{ $site } { $year }
    .match-46 = حقوق النشر محفوظة ل { $site } ©{ $year }
    .match-47 = حقوق النشر محفوظة ل { $site } © { $year }
    .match-48 = حقوق النشر محفوظة ل { $site }، { $year }
    .match-49 = حقوق النشر محفوظة ل { $site } { $year }
    .match-50 = حقوق النشر محفوظة لـ { $site } ©{ $year }
    .match-51 = حقوق النشر محفوظة لـ { $site } © { $year }
    .match-52 = حقوق النشر محفوظة لـ { $site }، { $year }
    .match-53 = حقوق النشر محفوظة لـ { $site } { $year }
    .match-54 = جميع الحقوق محفوظة { $site } ©{ $year }
    .match-55 = جميع الحقوق محفوظة { $site } © { $year }
    .match-56 = جميع الحقوق محفوظة { $site }، { $year }
    .match-57 = جميع الحقوق محفوظة { $site } { $year }
    .match-58 = كل الحقوق محفوظة { $site } ©{ $year }
    .match-59 = كل الحقوق محفوظة { $site } © { $year }
    .match-60 = كل الحقوق محفوظة { $site }، { $year }
    .match-61 = كل الحقوق محفوظة { $site } { $year }
    .match-62 = حقوق النشر { $site } ©{ $year }
    .match-63 = حقوق النشر { $site } © { $year }
    .match-64 = حقوق النشر { $site }، { $year }
    .match-65 = حقوق النشر { $site } { $year }
    .match-66 = © { $year } { $site }. جميع الحقوق محفوظة
    .match-67 = © { $year } { $site }. كل الحقوق محفوظة
    .match-68 = © { $year } { $site }، جميع الحقوق محفوظة
    .match-69 = © { $year } { $site }، كل الحقوق محفوظة
    .match-70 = © { $year } { $site } - جميع الحقوق محفوظة
    .match-71 = © { $year } { $site } - كل الحقوق محفوظة
    .match-72 = © { $year } { $site } جميع الحقوق محفوظة
    .match-73 = © { $year } { $site } كل الحقوق محفوظة
    .match-74 = { $site } © { $year }. جميع الحقوق محفوظة
    .match-75 = { $site } © { $year }، جميع الحقوق محفوظة
    .match-76 = { $site } © { $year } - جميع الحقوق محفوظة
    .match-77 = { $site } © { $year } جميع الحقوق محفوظة

# The same without the year.
# $site: site
copyright-site = © { $site }. جميع الحقوق محفوظة
    .match-1 = جميع الحقوق محفوظة لـ{ $site }
    .match-2 = جميع الحقوق محفوظة لـ { $site }
    .match-3 = جميع الحقوق محفوظة ل{ $site }
    .match-4 = جميع الحقوق محفوظة لموقع { $site }
    .match-5 = جميع الحقوق محفوظة لشبكة { $site }
    .match-6 = جميع الحقوق محفوظة لصحيفة { $site }
    .match-7 = جميع الحقوق محفوظة © { $site }
    .match-8 = جميع الحقوق محفوظة لدى { $site }
    .match-9 = كل الحقوق محفوظة لـ{ $site }
    .match-10 = كل الحقوق محفوظة لـ { $site }
    .match-11 = كل الحقوق محفوظة ل{ $site }
    .match-12 = كل الحقوق محفوظة لموقع { $site }
    .match-13 = كل الحقوق محفوظة لشبكة { $site }
    .match-14 = كل الحقوق محفوظة لصحيفة { $site }
    .match-15 = كل الحقوق محفوظة © { $site }
    .match-16 = كل الحقوق محفوظة لدى { $site }
    .match-17 = كافة الحقوق محفوظة لـ{ $site }
    .match-18 = كافة الحقوق محفوظة لـ { $site }
    .match-19 = كافة الحقوق محفوظة ل{ $site }
    .match-20 = كافة الحقوق محفوظة لموقع { $site }
    .match-21 = كافة الحقوق محفوظة لشبكة { $site }
    .match-22 = كافة الحقوق محفوظة لصحيفة { $site }
    .match-23 = كافة الحقوق محفوظة © { $site }
    .match-24 = كافة الحقوق محفوظة لدى { $site }
    .match-25 = حقوق النشر محفوظة لـ{ $site }
    .match-26 = حقوق النشر محفوظة لـ { $site }
    .match-27 = حقوق النشر محفوظة ل{ $site }
    .match-28 = حقوق النشر محفوظة لموقع { $site }
    .match-29 = حقوق النشر محفوظة لشبكة { $site }
    .match-30 = حقوق النشر محفوظة لصحيفة { $site }
    .match-31 = حقوق النشر محفوظة © { $site }
    .match-32 = حقوق النشر محفوظة لدى { $site }
    .match-33 = حقوق الطبع محفوظة لـ{ $site }
    .match-34 = حقوق الطبع محفوظة لـ { $site }
    .match-35 = حقوق الطبع محفوظة ل{ $site }
    .match-36 = حقوق الطبع محفوظة لموقع { $site }
    .match-37 = حقوق الطبع محفوظة لشبكة { $site }
    .match-38 = حقوق الطبع محفوظة لصحيفة { $site }
    .match-39 = حقوق الطبع محفوظة © { $site }
    .match-40 = حقوق الطبع محفوظة لدى { $site }
    .match-41 = الحقوق محفوظة لـ{ $site }
    .match-42 = الحقوق محفوظة لـ { $site }
    .match-43 = الحقوق محفوظة ل{ $site }
    .match-44 = الحقوق محفوظة لموقع { $site }
    .match-45 = الحقوق محفوظة لشبكة { $site }
    .match-46 = الحقوق محفوظة لصحيفة { $site }
    .match-47 = الحقوق محفوظة © { $site }
    .match-48 = الحقوق محفوظة لدى { $site }
    .match-49 = جميع الحقوق محفوظة: { $site }
    .match-50 = حقوق النشر: { $site }
    .match-51 = { $site }. جميع الحقوق محفوظة
    .match-52 = { $site }، جميع الحقوق محفوظة
    .match-53 = { $site } - جميع الحقوق محفوظة
    .match-54 = { $site } | جميع الحقوق محفوظة
    .match-55 = { $site } جميع الحقوق محفوظة

# The same without the name.
copyright-rights = جميع الحقوق محفوظة
    .match-1 = كل الحقوق محفوظة
    .match-2 = كافة الحقوق محفوظة
    .match-3 = الحقوق محفوظة
    .match-4 = حقوق النشر محفوظة
    .match-5 = جميع الحقوق محفوظة ©
    .match-6 = © جميع الحقوق محفوظة
    .match-7 = حقوق الطبع محفوظة
    .match-8 = حقوق النشر
    .match-9 = حقوق الملكية

# The same with the year alone.
# $year: number
copyright-year = © { $year } جميع الحقوق محفوظة
    .match-1 = جميع الحقوق محفوظة، { $year }
    .match-2 = جميع الحقوق محفوظة © { $year }
    .match-3 = جميع الحقوق محفوظة { $year }
    .match-4 = كل الحقوق محفوظة، { $year }
    .match-5 = كل الحقوق محفوظة © { $year }
    .match-6 = كل الحقوق محفوظة { $year }
    .match-7 = حقوق النشر محفوظة، { $year }
    .match-8 = حقوق النشر محفوظة © { $year }
    .match-9 = حقوق النشر محفوظة { $year }

# What others may do with the text.
copyright-reuse = إعادة نشر المقال
    .match-1 = يمنع النسخ
    .match-2 = يمنع النقل دون إذن
    .match-3 = يمنع النشر دون إذن
    .match-4 = لا يجوز النقل دون إذن
    .match-5 = يمنع الاقتباس إلا بذكر المصدر
    .match-6 = إعادة النشر
    .match-7 = شروط إعادة النشر
    .match-8 = لا يسمح بإعادة النشر دون إذن
    .match-9 = يحظر النسخ أو إعادة النشر دون إذن
    .match-10 = يمنع نسخ المحتوى دون إذن مسبق

# The foot of the site.
copyright-terms = شروط الاستخدام
    .match-1 = شروط الخدمة
    .match-2 = أحكام الاستخدام
    .match-3 = شروط وأحكام
    .match-4 = الشروط والأحكام
    .match-5 = سياسة الخصوصية
    .match-6 = الخصوصية
    .match-7 = بيان الخصوصية
    .match-8 = سياسة ملفات تعريف الارتباط
    .match-9 = ملفات تعريف الارتباط
    .match-10 = إعدادات الخصوصية
    .match-11 = إخلاء المسؤولية
    .match-12 = إمكانية الوصول
    .match-13 = الشروط والأحكام وسياسة الخصوصية
    .match-14 = السياسة التحريرية
    .match-15 = ميثاق الشرف المهني
    .match-16 = سياسة الاستخدام
    .match-17 = اتفاقية الاستخدام
    .match-18 = إعدادات ملفات تعريف الارتباط
    .match-19 = شروط الاستعمال
    .match-20 = تفضيلات الخصوصية

# Consent.
copyright-cookies = يستخدم هذا الموقع ملفات تعريف الارتباط
    .match-1 = أوافق
    .match-2 = موافق
    .match-3 = قبول
    .match-4 = قبول الكل
    .match-5 = رفض
    .match-6 = رفض الكل
    .match-7 = نستخدم ملفات تعريف الارتباط
    .match-8 = يستخدم موقعنا ملفات تعريف الارتباط
    .match-9 = حسنا
    .match-10 = فهمت
    .match-11 = قبول جميع ملفات تعريف الارتباط
    .match-12 = هذا الموقع يستخدم ملفات تعريف الارتباط
    .match-13 = موافقة
    .match-14 = قبول ملفات تعريف الارتباط

# The people of the site.
copyright-about = من نحن
    .match-1 = عن الموقع
    .match-2 = حول الموقع
    .match-3 = حول
    .match-4 = عنا
    .match-5 = اتصل بنا
    .match-6 = تواصل معنا
    .match-7 = تواصلوا معنا
    .match-8 = راسلنا
    .match-9 = للاتصال بنا
    .match-10 = اتصلوا بنا
    .match-11 = للإعلان
    .match-12 = أعلن معنا
    .match-13 = أعلن هنا
    .match-14 = الإعلان معنا
    .match-15 = وظائف
    .match-16 = فرص عمل
    .match-17 = انضم إلى فريقنا
    .match-18 = المساعدة
    .match-19 = مساعدة
    .match-20 = الأسئلة الشائعة
    .match-21 = أسئلة شائعة
    .match-22 = الدعم
    .match-23 = الأرشيف
    .match-24 = أرشيف الموقع
    .match-25 = تطبيقاتنا
    .match-26 = حمل التطبيق
    .match-27 = حمّل تطبيقنا
    .match-28 = تحميل التطبيق
    .match-29 = نزّل التطبيق
    .match-30 = افتح في التطبيق
    .match-31 = هيئة تحرير الموقع
    .match-32 = فريق العمل
    .match-33 = النسخة الكاملة
    .match-34 = نسخة الهاتف
    .match-35 = رسائل القراء
    .match-36 = بريد القراء
    .match-37 = مركز المساعدة
    .match-38 = ترددات البث
    .match-39 = تردداتنا
    .match-40 = خدمة العملاء
    .match-41 = عن الصحيفة
    .match-42 = خريطة الصفحة

# Whose software it is.
# $name: person
copyright-powered = يعمل بواسطة { $name }
    .match-1 = مدعوم من { $name }
    .match-2 = مدعوم من: { $name }
    .match-3 = بدعم من { $name }
    .match-4 = بدعم من: { $name }
    .match-5 = مدعوم بواسطة { $name }
    .match-6 = مدعوم بواسطة: { $name }
    .match-7 = Powered by { $name }
    .match-8 = Powered by: { $name }
    .match-9 = تصميم وتطوير: { $name }
    .match-10 = تصميم وبرمجة: { $name }
    .match-11 = برمجة وتصميم: { $name }
    .match-12 = تطوير: { $name }
    .match-13 = تصميم الموقع: { $name }
    .match-14 = برمجة: { $name }

## Keeping in touch.

# Letters by e-mail.
newsletter = الاشتراك في نشرتنا البريدية
    .match-1 = اشترك في النشرة البريدية
    .match-2 = اشترك في نشرتنا البريدية
    .match-3 = اشترك في النشرة الإخبارية
    .match-4 = اشترك في نشرتنا الإخبارية
    .match-5 = اشتركوا في نشرتنا البريدية
    .match-6 = اشترك في النشرة
    .match-7 = اشترك في نشرتنا
    .match-8 = اشترك في القائمة البريدية
    .match-9 = الاشتراك في النشرة البريدية
    .match-10 = الاشتراك في النشرة الإخبارية
    .match-11 = الاشتراك في القائمة البريدية
    .match-12 = سجل في النشرة البريدية
    .match-13 = سجل في النشرة الإخبارية
    .match-14 = انضم إلى نشرتنا
    .match-15 = انضم إلى قائمتنا البريدية
    .match-16 = القائمة البريدية
    .match-17 = النشرة البريدية
    .match-18 = النشرة الإخبارية
    .match-19 = نشرة بريدية
    .match-20 = نشرتنا البريدية
    .match-21 = النشرات البريدية
    .match-22 = النشرة اليومية
    .match-23 = اشترك في نشرتنا اليومية
    .match-24 = اشترك في نشرتنا الأسبوعية
    .match-25 = اشترك في نشرتنا البريدية اليومية
    .match-26 = احصل على آخر الأخبار في بريدك
    .match-27 = ابق على اطلاع
    .match-28 = كن على اطلاع
    .match-29 = اشترك ليصلك كل جديد
    .match-30 = ليصلك كل جديد
    .match-31 = احصل على نشرتنا البريدية
    .match-32 = تصلك آخر الأخبار على بريدك
    .match-33 = اشترك ليصلك جديدنا
    .match-34 = اشترك مجانا في نشرتنا
    .match-35 = سجل الآن
    .match-36 = اشترك في نشرتنا البريدية المجانية

# The same by its name.
# $name: person
newsletter-name = الاشتراك في نشرة { $name }
    .match-1 = اشترك في نشرة { $name }
    .match-2 = اشترك في نشرة{ $name }
    .match-3 = سجل في نشرة { $name }
    .match-4 = سجل في نشرة{ $name }
    .match-5 = انضم إلى نشرة { $name }
    .match-6 = انضم إلى نشرة{ $name }
    .match-7 = اشترك في النشرة الإخبارية ل { $name }
    .match-8 = اشترك في النشرة الإخبارية ل{ $name }
    .match-9 = اشتركوا في نشرة { $name }
    .match-10 = اشتركوا في نشرة{ $name }

# The field and what follows it.
newsletter-email = عنوان بريدك الإلكتروني
    .match-1 = عنوان البريد الإلكتروني
    .match-2 = بريدك الإلكتروني
    .match-3 = أدخل بريدك الإلكتروني
    .match-4 = أدخل عنوان بريدك الإلكتروني
    .match-5 = ضع بريدك الإلكتروني
    .match-6 = اكتب بريدك الإلكتروني
    .match-7 = أدخل البريد الإلكتروني
    .match-8 = أدخل الإيميل
    .match-9 = إلغاء الاشتراك
    .match-10 = يمكنك إلغاء الاشتراك في أي وقت
    .match-11 = عنوان بريد إلكتروني صحيح
    .match-12 = يرجى إدخال بريد إلكتروني صحيح
    .match-13 = ايميلك

newsletter-thanks = شكرًا على اشتراكك
    .match-1 = تم الاشتراك بنجاح
    .match-2 = تم اشتراكك بنجاح
    .match-3 = شكرا لاشتراكك
    .match-4 = شكرا لاشتراككم
    .match-5 = شكرا لتسجيلك
    .match-6 = تم التسجيل بنجاح
    .match-7 = شكرا لك، تم الاشتراك
    .match-8 = تم تسجيل اشتراكك

# Word on the phone's screen.
newsletter-alerts = تلقّي الإشعارات
    .match-1 = الإشعارات
    .match-2 = إشعارات
    .match-3 = تفعيل الإشعارات
    .match-4 = فعّل الإشعارات
    .match-5 = اسمح بالإشعارات
    .match-6 = اشترك في الإشعارات
    .match-7 = تنبيهات
    .match-8 = التنبيهات
    .match-9 = تنبيهات الأخبار
    .match-10 = تلقي التنبيهات
    .match-11 = إشعارات الأخبار العاجلة
    .match-12 = تابع الموضوع
    .match-13 = تلقي إشعارات الأخبار العاجلة

# Paying readers.
subscribe = الاشتراك
    .match-1 = اشترك
    .match-2 = اشترك الآن
    .match-3 = اشتركوا
    .match-4 = اشتركوا الآن
    .match-5 = اشتراك
    .match-6 = اشترك لمواصلة القراءة
    .match-7 = اشترك لقراءة المقال
    .match-8 = اشترك للمتابعة
    .match-9 = اشترك لقراءة المزيد
    .match-10 = اشترك مجانا
    .match-11 = كن مشتركا
    .match-12 = كن عضوا
    .match-13 = انضم إلينا
    .match-14 = انضموا إلينا
    .match-15 = انضم الآن
    .match-16 = العضوية
    .match-17 = الاشتراكات
    .match-18 = اشترك في قناتنا
    .match-19 = اشترك في القناة
    .match-20 = اشترك في قناتنا على يوتيوب
    .match-21 = اشتراك رقمي
    .match-22 = الاشتراك الرقمي
    .match-23 = جرب مجانا
    .match-24 = تجربة مجانية
    .match-25 = ابدأ الفترة التجريبية
    .match-26 = الاشتراك في الجريدة
    .match-27 = خطط الاشتراك
    .match-28 = عرض خاص
    .match-29 = ألغ في أي وقت
    .match-30 = اشترك في الصحيفة
    .match-31 = النسخة الورقية
    .match-32 = للاشتراك
    .match-33 = اشترك للوصول الكامل

# Closed to others.
subscribe-only = للمشتركين فقط
    .match-1 = خاص بالمشتركين
    .match-2 = حصري للمشتركين
    .match-3 = محتوى خاص بالمشتركين
    .match-4 = هذا المقال للمشتركين فقط
    .match-5 = هذا المحتوى للمشتركين فقط
    .match-6 = محتوى مدفوع الأجر للمشتركين
    .match-7 = للأعضاء فقط
    .match-8 = محتوى حصري
    .match-9 = المقال متاح للمشتركين فقط
    .match-10 = بريميوم
    .match-11 = محتوى مميز
    .match-12 = هذا المقال خاص بالمشتركين
    .match-13 = للمشتركين
    .match-14 = لقد بلغت الحد الأقصى للمقالات المجانية
    .match-15 = هذا المحتوى خاص بالمشتركين

# What remains for free.
# $count: number
subscribe-free = { $count ->
    [zero] لم تبقَ مقالات مجانية
    [one] بقي مقال مجاني واحد
    [two] بقي مقالان مجانيان
    [few] بقيت { NUMBER($count) } مقالات مجانية
    [many] بقي { NUMBER($count) } مقالًا مجانيًا
   *[other] بقي { NUMBER($count) } مقال مجاني
  }
    .match-1 = تبقى لك { $count } مقالات
    .match-2 = تبقى لك { $count } مقالات مجانية
    .match-3 = تبقى لك { $count } مقالا مجانيا
    .match-4 = تبقى لك { $count } مقال مجاني
    .match-5 = لديك { $count } مقالات
    .match-6 = لديك { $count } مقالات مجانية
    .match-7 = لديك { $count } مقالا مجانيا
    .match-8 = لديك { $count } مقال مجاني
    .match-9 = بقي لك { $count } مقالات
    .match-10 = بقي لك { $count } مقالات مجانية
    .match-11 = بقي لك { $count } مقالا مجانيا
    .match-12 = بقي لك { $count } مقال مجاني
    .match-13 = متبقي { $count } مقالات
    .match-14 = متبقي { $count } مقالات مجانية
    .match-15 = متبقي { $count } مقالا مجانيا
    .match-16 = متبقي { $count } مقال مجاني

# To one's account.
subscribe-login = تسجيل الدخول
    .match-1 = دخول
    .match-2 = الدخول
    .match-3 = سجل الدخول
    .match-4 = تسجيل دخول
    .match-5 = تسجيل الخروج
    .match-6 = خروج
    .match-7 = دخول المشتركين
    .match-8 = هل لديك حساب؟
    .match-9 = هل لديك حساب؟ سجل الدخول
    .match-10 = مشترك بالفعل؟
    .match-11 = مشترك بالفعل؟ سجل الدخول
    .match-12 = لديك حساب؟ سجل الدخول
    .match-13 = لديك حساب بالفعل؟
    .match-14 = حسابي
    .match-15 = الحساب
    .match-16 = حسابك
    .match-17 = ملفي الشخصي
    .match-18 = الملف الشخصي
    .match-19 = هل نسيت كلمة المرور؟
    .match-20 = نسيت كلمة المرور؟
    .match-21 = كلمة المرور
    .match-22 = الدخول بحساب فيسبوك
    .match-23 = الدخول بحساب غوغل
    .match-24 = تذكرني
    .match-25 = دخول / تسجيل
    .match-26 = تسجيل الدخول / التسجيل
    .match-27 = سجل الدخول إلى حسابك
    .match-28 = سجل الدخول للمتابعة

# To a new account.
subscribe-register = إنشاء حساب
    .match-1 = التسجيل
    .match-2 = تسجيل
    .match-3 = تسجيل جديد
    .match-4 = سجل
    .match-5 = أنشئ حسابا
    .match-6 = أنشئ حسابك
    .match-7 = إنشاء حساب جديد
    .match-8 = حساب جديد
    .match-9 = سجل مجانا
    .match-10 = سجل لمواصلة القراءة
    .match-11 = ليس لديك حساب؟
    .match-12 = ليس لديك حساب؟ سجل الآن
    .match-13 = مستخدم جديد
    .match-14 = مستخدم جديد؟
    .match-15 = لا تملك حسابا؟
    .match-16 = افتح حسابا
    .match-17 = سجل للمتابعة

# The same by name.
# $site: site
subscribe-site = الاشتراك في { $site }
    .match-1 = اشترك في صحيفة { $site }
    .match-2 = اشترك في جريدة { $site }
    .match-3 = اشترك في مجلة { $site }

# Help in money.
subscribe-support = ادعمونا
    .match-1 = ادعمنا
    .match-2 = تبرع
    .match-3 = تبرع الآن
    .match-4 = تبرعوا
    .match-5 = التبرع
    .match-6 = ساهم
    .match-7 = ساهم معنا
    .match-8 = ادعم عملنا
    .match-9 = ادعم الصحافة المستقلة
    .match-10 = ادعم صحافتنا
    .match-11 = تبرعات
    .match-12 = ادعم الموقع
    .match-13 = دعم الموقع

# On other sites.
# $site: site
subscribe-follow-on = تابعونا على { $site }
    .match-1 = تابعنا على { $site }
    .match-2 = تابعنا عبر { $site }
    .match-3 = تابعونا عبر { $site }
    .match-4 = تجدوننا على { $site }
    .match-5 = انضم إلينا على { $site }

subscribe-follow = تابعونا
    .match-1 = تابعنا
    .match-2 = تابعنا على
    .match-3 = تابعونا على
    .match-4 = تابعونا على مواقع التواصل
    .match-5 = تابعنا على مواقع التواصل الاجتماعي
    .match-6 = تابعونا على مواقع التواصل الاجتماعي
    .match-7 = مواقع التواصل
    .match-8 = التواصل الاجتماعي
    .match-9 = وسائل التواصل الاجتماعي
    .match-10 = متابعة
    .match-11 = تابع
    .match-12 = تابعنا على وسائل التواصل
    .match-13 = ابق على تواصل
    .match-14 = تابعنا عبر
    .match-15 = شبكات التواصل الاجتماعي

## Advertisements.

advertisement = إعلان
    .match-1 = إعلانات
    .match-2 = الإعلان
    .match-3 = الإعلانات
    .match-4 = إعلان تجاري
    .match-5 = إعلانات تجارية
    .match-6 = إعلانات غوغل
    .match-7 = مساحة إعلانية
    .match-8 = - إعلان -
    .match-9 = دعاية
    .match-10 = دعاية وإعلان

# The article goes on below.
advertisement-continue = يتبع المقال بعد الإعلان
    .match-1 = المقال يتابع بعد الإعلان
    .match-2 = يستمر المقال بعد الإعلان
    .match-3 = تابع القراءة بعد الإعلان
    .match-4 = يتبع بعد الإعلان
    .match-5 = تكملة المقال بعد الإعلان
    .match-6 = أكمل القراءة بعد الإعلان
    .match-7 = تتمة المقال أدناه
    .match-8 = تابع القراءة أدناه
    .match-9 = مرر للأسفل للمتابعة
    .match-10 = البقية بعد الإعلان
    .match-11 = مرر للمتابعة
    .match-12 = يستمر بعد الإعلان

advertisement-close = إغلاق الإعلان
    .match-1 = أغلق الإعلان
    .match-2 = تخطي الإعلانات
    .match-3 = تخط الإعلان
    .match-4 = إخفاء الإعلان
    .match-5 = تجاوز الإعلان

# Paid texts.
advertisement-sponsored = محتوى مموّل
    .match-1 = محتوى دعائي
    .match-2 = محتوى إعلاني
    .match-3 = محتوى ترويجي
    .match-4 = محتوى مدفوع
    .match-5 = محتوى برعاية
    .match-6 = ممول
    .match-7 = مدفوع
    .match-8 = برعاية
    .match-9 = إعلان ممول
    .match-10 = إعلان مدفوع
    .match-11 = مقال ممول
    .match-12 = مقال إعلاني
    .match-13 = مقال مدفوع
    .match-14 = مادة إعلانية
    .match-15 = محتوى الشركاء
    .match-16 = محتوى شركاء
    .match-17 = من شركائنا
    .match-18 = بالشراكة مع
    .match-19 = روابط ممولة
    .match-20 = روابط دعائية
    .match-21 = مقالات ممولة
    .match-22 = محتوى من شركائنا
    .match-23 = منشور ممول
    .match-24 = من حول الويب
    .match-25 = من الويب
    .match-26 = تسجيلي
    .match-27 = خاص إعلاني
    .match-28 = إعلان تحريري
    .match-29 = محتوى تجاري
    .match-30 = مادة ترويجية

# The same with the one who pays.
# $name: person
advertisement-sponsor = برعاية { $name }
    .match-1 = بالشراكة مع { $name }
    .match-2 = بالشراكة مع: { $name }
    .match-3 = بالتعاون مع { $name }
    .match-4 = بالتعاون مع: { $name }
    .match-5 = مقدم من { $name }
    .match-6 = مقدم من: { $name }
    .match-7 = ممول من { $name }
    .match-8 = ممول من: { $name }
    .match-9 = يأتيكم برعاية { $name }
    .match-10 = يأتيكم برعاية: { $name }
    .match-11 = محتوى مقدم من { $name }
    .match-12 = محتوى مقدم من: { $name }
    .match-13 = يقدمه لكم { $name }
    .match-14 = يقدمه لكم: { $name }
    .match-15 = برعاية: { $name }
    .match-16 = محتوى برعاية { $name }
    .match-17 = محتوى برعاية: { $name }

# A share of what is sold.
advertisement-affiliate = يحتوي هذا المقال على روابط تسويقية
    .match-1 = قد نحصل على عمولة
    .match-2 = يحتوي المقال على روابط تابعة
    .match-3 = روابط تسويقية
    .match-4 = قد نحصل على عمولة من الروابط
    .match-5 = يحتوي هذا المقال على روابط تابعة

## As it happens.

live = مباشر
    .match-1 = بث مباشر
    .match-2 = البث المباشر
    .match-3 = البث الحي
    .match-4 = بث حي
    .match-5 = على الهواء
    .match-6 = على الهواء مباشرة
    .match-7 = الآن على الهواء
    .match-8 = شاهد البث المباشر
    .match-9 = شاهد مباشر
    .match-10 = استمع مباشر
    .match-11 = لايف
    .match-12 = البث الحي المباشر
    .match-13 = شاهد البث الحي
    .match-14 = تغطية مباشرة
    .match-15 = نقل مباشر
    .match-16 = الآن مباشر
    .match-17 = مباشرة
    .match-18 = استمع للبث المباشر

# The running report.
live-updates = تحديثات مباشرة
    .match-1 = تغطية مستمرة
    .match-2 = التغطية المستمرة
    .match-3 = التغطية المباشرة
    .match-4 = تغطية حية
    .match-5 = متابعة مباشرة
    .match-6 = متابعة حية
    .match-7 = لحظة بلحظة
    .match-8 = دقيقة بدقيقة
    .match-9 = آخر التحديثات المباشرة
    .match-10 = مدونة مباشرة
    .match-11 = التغطية الحية
    .match-12 = متابعة مستمرة
    .match-13 = أولا بأول
    .match-14 = تحديث مستمر
    .match-15 = تحديث مباشر
    .match-16 = تحديثات لحظية
    .match-17 = التحديثات المباشرة
    .match-18 = تغطية متواصلة

# The same by its name.
# $title: title
live-title = مباشر: { $title }
    .match-1 = بث مباشر: { $title }
    .match-2 = تغطية مباشرة: { $title }
    .match-3 = لحظة بلحظة: { $title }
    .match-4 = تحديثات مباشرة: { $title }
    .match-5 = تغطية حية: { $title }
    .match-6 = شاهد مباشر: { $title }
    .match-7 = متابعة مباشرة: { $title }
    .match-8 = تغطية مستمرة: { $title }
    .match-9 = شاهد البث المباشر: { $title }
    .match-10 = البث المباشر: { $title }
    .match-11 = مباشر | { $title }
    .match-12 = مباشر - { $title }
    .match-13 = مباشر .. { $title }
    .match-14 = مباشر • { $title }
    .match-15 = بث مباشر | { $title }
    .match-16 = بث مباشر - { $title }
    .match-17 = بث مباشر .. { $title }
    .match-18 = بث مباشر • { $title }
    .match-19 = لحظة بلحظة | { $title }
    .match-20 = لحظة بلحظة - { $title }
    .match-21 = لحظة بلحظة .. { $title }
    .match-22 = لحظة بلحظة • { $title }

# What came since.
# $count: number
live-new = { $count ->
    [zero] لا تحديثات جديدة
    [one] تحديث جديد
    [two] تحديثان جديدان
    [few] { NUMBER($count) } تحديثات جديدة
    [many] { NUMBER($count) } تحديثًا جديدًا
   *[other] { NUMBER($count) } تحديث جديد
  }
    .match-1 = { $count } منشورات جديدة
    .match-2 = { $count } أخبار جديدة
    .match-3 = { $count } رسائل جديدة
    .match-4 = { $count } مشاركات جديدة
    .match-5 = عرض { $count } تحديثات
    .match-6 = عرض { $count } تحديثات جديدة

# The chief points.
live-key = أبرز النقاط
    .match-1 = أهم النقاط
    .match-2 = النقاط الرئيسية
    .match-3 = أبرز التطورات
    .match-4 = أهم التطورات
    .match-5 = ملخص
    .match-6 = الملخص
    .match-7 = ملخص الخبر
    .match-8 = الخلاصة
    .match-9 = خلاصة
    .match-10 = باختصار
    .match-11 = ماذا نعرف حتى الآن
    .match-12 = ما نعرفه حتى الآن
    .match-13 = مثبت
    .match-14 = خبر مثبت
    .match-15 = أبرز الأحداث
    .match-16 = أهم الأحداث
    .match-17 = أبرز ما جاء
    .match-18 = نقاط رئيسية
    .match-19 = لمحة سريعة
    .match-20 = موجز

live-ended = انتهت التغطية المباشرة
    .match-1 = انتهى البث المباشر
    .match-2 = انتهت التغطية
    .match-3 = انتهت تغطيتنا المباشرة
    .match-4 = انتهت هذه التغطية المباشرة
    .match-5 = انتهت التغطية الحية
    .match-6 = انتهى البث
    .match-7 = نختتم تغطيتنا المباشرة
    .match-8 = انتهت المتابعة المباشرة

# News of this minute.
breaking = عاجل
    .match-1 = خبر عاجل
    .match-2 = أخبار عاجلة
    .match-3 = الأخبار العاجلة
    .match-4 = نبأ عاجل
    .match-5 = ورد الآن
    .match-6 = وردنا الآن
    .match-7 = عاجل الآن
    .match-8 = هام
    .match-9 = تطورات عاجلة
    .match-10 = عاجل جدا

# The same with its headline.
# $title: title
breaking-title = عاجل: { $title }
    .match-1 = خبر عاجل: { $title }
    .match-2 = ورد الآن: { $title }
    .match-3 = عاجل جدا: { $title }
    .match-4 = هام وعاجل: { $title }
    .match-5 = نبأ عاجل: { $title }
    .match-6 = أخبار عاجلة: { $title }
    .match-7 = عاجل | { $title }
    .match-8 = عاجل - { $title }
    .match-9 = عاجل .. { $title }
    .match-10 = عاجل … { $title }
    .match-11 = عاجل • { $title }
    .match-12 = خبر عاجل | { $title }
    .match-13 = خبر عاجل - { $title }
    .match-14 = خبر عاجل .. { $title }
    .match-15 = خبر عاجل … { $title }
    .match-16 = خبر عاجل • { $title }
    .match-17 = عاجـل | { $title }
    .match-18 = عاجـل - { $title }
    .match-19 = عاجـل .. { $title }
    .match-20 = عاجـل … { $title }
    .match-21 = عاجـل • { $title }

breaking-exclusive = حصري
    .match-1 = حصريا
    .match-2 = خاص
    .match-3 = خبر حصري
    .match-4 = تقرير خاص
    .match-5 = مقابلة حصرية
    .match-6 = حوار حصري
    .match-7 = انفراد
    .match-8 = تقرير حصري
    .match-9 = سبق صحفي
    .match-10 = حصري لموقعنا
    .match-11 = لقاء خاص
    .match-12 = حوار خاص
    .match-13 = مقابلة خاصة
