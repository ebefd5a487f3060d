### Part of Targum, under MIT OR Apache-2.0. The site's own words are calm: no capitals, no exclamation marks.

## Passing the article on.

# Sends the article to others.
share = شیئر کریں
    .match-1 = شیئر
    .match-2 = شیئر کیجیے
    .match-3 = اشتراک
    .match-4 = اشتراک کریں
    .match-5 = یہ خبر شیئر کریں
    .match-6 = یہ مضمون شیئر کریں
    .match-7 = یہ تحریر شیئر کریں
    .match-8 = اس خبر کو شیئر کریں
    .match-9 = اس تحریر کو شیئر کریں
    .match-10 = اس مضمون کو شیئر کریں
    .match-11 = خبر شیئر کریں
    .match-12 = مضمون شیئر کریں
    .match-13 = دوستوں کے ساتھ شیئر کریں
    .match-14 = دوستوں سے شیئر کریں
    .match-15 = اپنے دوستوں کے ساتھ شیئر کریں
    .match-16 = سوشل میڈیا پر شیئر کریں
    .match-17 = بھیجیں
    .match-18 = بھیجیے
    .match-19 = اس پوسٹ کو شیئر کریں
    .match-20 = یہ شیئر کریں
    .match-21 = دوسروں تک پہنچائیں
    .match-22 = پوسٹ شیئر کریں
    .match-23 = یہ صفحہ شیئر کریں
    .match-24 = شیئر پینل کھولیں

share-facebook = فیس بک پر شیئر کریں
    .match-1 = فیس بک
    .match-2 = فیسبک
    .match-3 = فیس بک پر شیئر کیجیے
    .match-4 = فیسبک پر شیئر کریں
    .match-5 = فیس بک پر فالو کریں
    .match-6 = ہمیں فیس بک پر فالو کریں
    .match-7 = فیس بک پر شیئر
    .match-8 = فیس بک پر پوسٹ کریں
    .match-9 = فیس بک پر اشتراک کریں
    .match-10 = ہمارا فیس بک پیج لائک کریں

share-x = ایکس پر شیئر کریں
    .match-1 = ٹوئٹر
    .match-2 = ایکس
    .match-3 = ٹوئٹر پر شیئر کریں
    .match-4 = ایکس پر شیئر کیجیے
    .match-5 = ٹوئٹر پر شیئر کیجیے
    .match-6 = ٹویٹ کریں
    .match-7 = ٹویٹ
    .match-8 = ہمیں ٹوئٹر پر فالو کریں
    .match-9 = ہمیں ایکس پر فالو کریں
    .match-10 = ٹوئٹر پر اشتراک کریں
    .match-11 = ایکس پر پوسٹ کریں

share-whatsapp = واٹس ایپ پر شیئر کریں
    .match-1 = واٹس ایپ
    .match-2 = وٹس ایپ
    .match-3 = واٹس ایپ پر شیئر کیجیے
    .match-4 = وٹس ایپ پر شیئر کریں
    .match-5 = واٹس ایپ پر بھیجیں
    .match-6 = واٹس ایپ سے بھیجیں
    .match-7 = ہمارا واٹس ایپ چینل جوائن کریں
    .match-8 = ہمارے واٹس ایپ چینل سے جڑیں
    .match-9 = واٹس ایپ چینل
    .match-10 = ہمارا واٹس ایپ چینل فالو کریں
    .match-11 = واٹس ایپ کے ذریعے شیئر کریں
    .match-12 = واٹس ایپ چینل جوائن کریں

share-telegram = ٹیلی گرام پر شیئر کریں
    .match-1 = ٹیلی گرام
    .match-2 = ٹیلیگرام
    .match-3 = ٹیلیگرام پر شیئر کریں
    .match-4 = ٹیلی گرام پر بھیجیں
    .match-5 = ہمارا ٹیلی گرام چینل جوائن کریں
    .match-6 = ٹیلی گرام پر شیئر کیجیے
    .match-7 = ٹیلی گرام چینل

share-linkedin = لنکڈ اِن پر شیئر کریں
    .match-1 = لنکڈ ان
    .match-2 = لنکڈان
    .match-3 = لنکڈاِن پر شیئر کریں

# Other networks.
share-other = دیگر نیٹ ورکس پر شیئر کریں
    .match-1 = انسٹاگرام
    .match-2 = انسٹا گرام
    .match-3 = یوٹیوب
    .match-4 = یو ٹیوب
    .match-5 = ٹک ٹاک
    .match-6 = میسنجر
    .match-7 = میسنجر پر شیئر کریں
    .match-8 = پنٹرسٹ
    .match-9 = ریڈٹ
    .match-10 = ہمیں انسٹاگرام پر فالو کریں
    .match-11 = ایس ایم ایس
    .match-12 = مزید اختیارات
    .match-13 = تھریڈز
    .match-14 = پنٹرسٹ پر شیئر کریں
    .match-15 = گوگل نیوز
    .match-16 = ہمیں گوگل نیوز پر فالو کریں
    .match-17 = یوٹیوب پر سبسکرائب کریں

share-email = ای میل کریں
    .match-1 = ای میل
    .match-2 = ای میل کے ذریعے بھیجیں
    .match-3 = ای میل سے بھیجیں
    .match-4 = ای میل کے ذریعے شیئر کریں
    .match-5 = ای میل پر شیئر کریں
    .match-6 = دوست کو بھیجیں
    .match-7 = دوست کو ای میل کریں
    .match-8 = یہ مضمون ای میل کریں
    .match-9 = ای میل کیجیے
    .match-10 = یہ خبر ای میل کریں
    .match-11 = بذریعہ ای میل بھیجیں
    .match-12 = ای میل سے شیئر کریں
    .match-13 = بذریعہ ای میل شیئر کریں

share-copy = لنک کاپی کریں
    .match-1 = کاپی
    .match-2 = کاپی کریں
    .match-3 = لنک
    .match-4 = لنک حاصل کریں
    .match-5 = مستقل لنک
    .match-6 = لنک نقل کریں
    .match-7 = یو آر ایل کاپی کریں
    .match-8 = کاپی لنک
    .match-9 = مختصر لنک
    .match-10 = خبر کا لنک
    .match-11 = لنک کاپی کیجیے

share-copied = لنک کاپی ہو گیا
    .match-1 = کاپی ہو گیا
    .match-2 = لنک کاپی کر لیا گیا
    .match-3 = لنک کاپی ہوگیا
    .match-4 = کاپی کر لیا گیا
    .match-5 = کاپی ہوگیا

# How often it was passed on.
# $count: number
share-count = { $count ->
    [one] { NUMBER($count) } شیئر
   *[other] { NUMBER($count) } شیئرز
  }
    .match-1 = { $count } بار شیئر کیا گیا
    .match-2 = { $count } بار پڑھا گیا
    .match-3 = { $count } بار دیکھا گیا
    .match-4 = { $count } مناظر
    .match-5 = { $count } ویوز
    .match-6 = مناظر: { $count }
    .match-7 = شیئرز: { $count }
    .match-8 = ویوز: { $count }

# Keeps the article for later.
share-save = محفوظ کریں
    .match-1 = محفوظ
    .match-2 = بعد میں پڑھیں
    .match-3 = بک مارک
    .match-4 = بعد کے لیے محفوظ کریں
    .match-5 = پسندیدہ میں شامل کریں
    .match-6 = مضمون محفوظ کریں
    .match-7 = خبر محفوظ کریں
    .match-8 = بک مارک کریں
    .match-9 = محفوظ کیجیے
    .match-10 = محفوظ شدہ

share-gift = مضمون تحفے میں دیں
    .match-1 = یہ مضمون تحفہ کریں
    .match-2 = تحفہ دیں
    .match-3 = مضمون تحفہ کریں

# Reads the article aloud.
share-listen = تحریر سنیے
    .match-1 = سنیں
    .match-2 = سنیے
    .match-3 = یہ خبر سنیں
    .match-4 = آڈیو سنیں
    .match-5 = مضمون سنیں
    .match-6 = یہ مضمون سنیں
    .match-7 = آڈیو
    .match-8 = خبر سنیں
    .match-9 = یہ تحریر سنیں
    .match-10 = آڈیو ورژن
    .match-11 = اس خبر کو سنیں
    .match-12 = آڈیو سنیے

# The size of letters.
share-text-size = حروف کا سائز
    .match-1 = فونٹ سائز
    .match-2 = متن کا سائز
    .match-3 = فونٹ کا سائز
    .match-4 = تحریر کا سائز
    .match-5 = حروف بڑے کریں
    .match-6 = حروف چھوٹے کریں
    .match-7 = متن بڑا کریں
    .match-8 = متن چھوٹا کریں
    .match-9 = فونٹ بڑا کریں
    .match-10 = فونٹ چھوٹا کریں

## On paper.

print = پرنٹ کریں
    .match-1 = پرنٹ
    .match-2 = پرنٹ کیجیے
    .match-3 = طباعت
    .match-4 = چھاپیں
    .match-5 = یہ خبر پرنٹ کریں
    .match-6 = مضمون پرنٹ کریں
    .match-7 = خبر پرنٹ کریں
    .match-8 = یہ صفحہ پرنٹ کریں
    .match-9 = پرنٹ ورژن
    .match-10 = قابل طباعت نسخہ
    .match-11 = پرنٹ کے لیے کلک کریں
    .match-12 = اس صفحے کو پرنٹ کریں
    .match-13 = اس صفحے کو پرنٹ کیجیے
    .match-14 = اس خبر کو پرنٹ کریں
    .match-15 = اس خبر کو پرنٹ کیجیے
    .match-16 = اس مضمون کو پرنٹ کریں
    .match-17 = اس مضمون کو پرنٹ کیجیے
    .match-18 = اس تحریر کو پرنٹ کریں
    .match-19 = اس تحریر کو پرنٹ کیجیے
    .match-20 = یہ صفحہ پرنٹ کیجیے
    .match-21 = یہ خبر پرنٹ کیجیے
    .match-22 = یہ مضمون پرنٹ کریں
    .match-23 = یہ مضمون پرنٹ کیجیے
    .match-24 = یہ تحریر پرنٹ کریں
    .match-25 = یہ تحریر پرنٹ کیجیے
    .match-26 = صفحہ پرنٹ کریں
    .match-27 = صفحہ پرنٹ کیجیے
    .match-28 = تحریر پرنٹ کریں
    .match-29 = تحریر پرنٹ کیجیے
    .match-30 = خبر پرنٹ کیجیے
    .match-31 = مضمون پرنٹ کیجیے
    .match-32 = پرنٹ لیں
    .match-33 = پرنٹ نکالیں
    .match-34 = پرنٹ آؤٹ
    .match-35 = پرنٹ ایبل ورژن
    .match-36 = چھاپیے

print-pdf = پی ڈی ایف ڈاؤن لوڈ کریں
    .match-1 = پی ڈی ایف
    .match-2 = ڈاؤن لوڈ
    .match-3 = ڈاؤن لوڈ کریں
    .match-4 = PDF ڈاؤن لوڈ کریں
    .match-5 = پی ڈی ایف محفوظ کریں

## Rights and the site's own pages.

# The last line of the page.
# $year: number
# $site: site
copyright = © { $year } { $site }
    .match-1 = کاپی رائٹ ©{ $year } { $site }
    .match-2 = کاپی رائٹ © { $year } { $site }
    .match-3 = جملہ حقوق ©{ $year } { $site }
    .match-4 = جملہ حقوق © { $year } { $site }
    .match-5 = کاپی رائٹ { $year }، { $site }
    .match-6 = کاپی رائٹ { $year } { $site }
    .match-7 = © { $year } { $site }۔ جملہ حقوق محفوظ ہیں
    .match-8 = © { $year } { $site }۔ جملہ حقوق محفوظ
    .match-9 = © { $year } { $site }۔ تمام حقوق محفوظ ہیں
    .match-10 = © { $year } { $site }، جملہ حقوق محفوظ ہیں
    .match-11 = © { $year } { $site }، جملہ حقوق محفوظ
    .match-12 = © { $year } { $site }، تمام حقوق محفوظ ہیں
    .match-13 = © { $site }، { $year }۔ جملہ حقوق محفوظ ہیں
    .match-14 = © { $site }، { $year }۔ تمام حقوق محفوظ ہیں
    .match-15 = © { $site }، { $year }، جملہ حقوق محفوظ ہیں
    .match-16 = © { $site }، { $year }، تمام حقوق محفوظ ہیں
    .match-17 = © { $site } { $year }۔ جملہ حقوق محفوظ ہیں
    .match-18 = © { $site } { $year }۔ تمام حقوق محفوظ ہیں
    .match-19 = © { $site } { $year }، جملہ حقوق محفوظ ہیں
    .match-20 = © { $site } { $year }، تمام حقوق محفوظ ہیں
    .match-21 = جملہ حقوق محفوظ ہیں © { $year } { $site }
    .match-22 = جملہ حقوق محفوظ © { $year } { $site }
    .match-23 = تمام حقوق محفوظ ہیں © { $year } { $site }
    .match-24 = جملہ حقوق بحق { $site } محفوظ ہیں © { $year }

# The same without the year.
# $site: site
copyright-site = © { $site } – جملہ حقوق محفوظ ہیں
    .match-1 = جملہ حقوق بحق { $site } محفوظ ہیں
    .match-2 = جملہ حقوق بحق { $site } محفوظ
    .match-3 = جملہ حقوق بحق { $site } کے نام محفوظ ہیں
    .match-4 = تمام حقوق بحق { $site } محفوظ ہیں
    .match-5 = تمام حقوق بحق { $site } محفوظ
    .match-6 = تمام حقوق بحق { $site } کے نام محفوظ ہیں
    .match-7 = جملہ حقوق { $site } محفوظ ہیں
    .match-8 = جملہ حقوق { $site } محفوظ
    .match-9 = جملہ حقوق { $site } کے نام محفوظ ہیں
    .match-10 = © { $site }۔ جملہ حقوق محفوظ ہیں
    .match-11 = © { $site }۔ تمام حقوق محفوظ ہیں
    .match-12 = © { $site }۔ جملہ حقوق محفوظ
    .match-13 = © { $site }، جملہ حقوق محفوظ ہیں
    .match-14 = © { $site }، تمام حقوق محفوظ ہیں
    .match-15 = © { $site }، جملہ حقوق محفوظ
    .match-16 = { $site }۔ جملہ حقوق محفوظ ہیں
    .match-17 = { $site }۔ تمام حقوق محفوظ ہیں
    .match-18 = { $site }۔ جملہ حقوق محفوظ
    .match-19 = { $site }، جملہ حقوق محفوظ ہیں
    .match-20 = { $site }، تمام حقوق محفوظ ہیں
    .match-21 = { $site }، جملہ حقوق محفوظ
    .match-22 = کاپی رائٹ { $site }

# The same without the name.
copyright-rights = جملہ حقوق محفوظ ہیں
    .match-1 = تمام حقوق محفوظ ہیں
    .match-2 = جملہ حقوق محفوظ
    .match-3 = کاپی رائٹ
    .match-4 = حقوق محفوظ ہیں
    .match-5 = تمام جملہ حقوق محفوظ ہیں
    .match-6 = جملہ حقوق بحق ادارہ محفوظ ہیں
    .match-7 = تمام حقوق محفوظ
    .match-8 = جملہ حقوق بحق ناشر محفوظ ہیں

# The same with the year alone.
# $year: number
copyright-year = © { $year } – جملہ حقوق محفوظ ہیں
    .match-1 = © { $year }. جملہ حقوق محفوظ ہیں
    .match-2 = © { $year }. جملہ حقوق محفوظ
    .match-3 = © { $year }. تمام حقوق محفوظ ہیں
    .match-4 = © { $year }، جملہ حقوق محفوظ ہیں
    .match-5 = © { $year }، جملہ حقوق محفوظ
    .match-6 = © { $year }، تمام حقوق محفوظ ہیں
    .match-7 = کاپی رائٹ © { $year }. جملہ حقوق محفوظ ہیں
    .match-8 = کاپی رائٹ © { $year }. جملہ حقوق محفوظ
    .match-9 = کاپی رائٹ © { $year }. تمام حقوق محفوظ ہیں
    .match-10 = کاپی رائٹ © { $year }، جملہ حقوق محفوظ ہیں
    .match-11 = کاپی رائٹ © { $year }، جملہ حقوق محفوظ
    .match-12 = کاپی رائٹ © { $year }، تمام حقوق محفوظ ہیں

# What others may do with the text.
copyright-reuse = مضمون کی دوبارہ اشاعت
    .match-1 = بلا اجازت نقل ممنوع ہے
    .match-2 = بغیر اجازت اشاعت ممنوع ہے
    .match-3 = بلا اجازت اشاعت ممنوع ہے
    .match-4 = دوبارہ اشاعت کی اجازت
    .match-5 = بغیر اجازت نقل کرنا منع ہے

# The foot of the site.
copyright-terms = استعمال کی شرائط
    .match-1 = شرائط و ضوابط
    .match-2 = رازداری کی پالیسی
    .match-3 = پرائیویسی پالیسی
    .match-4 = شرائط استعمال
    .match-5 = کوکیز
    .match-6 = استعمال کے ضوابط
    .match-7 = رازداری
    .match-8 = ڈسکلیمر
    .match-9 = پرائیویسی
    .match-10 = ضوابط و شرائط
    .match-11 = کوکیز پالیسی
    .match-12 = ضابطہ اخلاق
    .match-13 = قواعد و ضوابط

# Consent.
copyright-cookies = یہ ویب سائٹ کوکیز استعمال کرتی ہے
    .match-1 = قبول
    .match-2 = قبول کریں
    .match-3 = میں متفق ہوں
    .match-4 = سب قبول کریں
    .match-5 = منظور ہے
    .match-6 = ہم کوکیز استعمال کرتے ہیں
    .match-7 = ٹھیک ہے
    .match-8 = مسترد کریں
    .match-9 = متفق ہوں
    .match-10 = رد کریں

# The people of the site.
copyright-about = ہمارے بارے میں
    .match-1 = رابطہ
    .match-2 = ہم سے رابطہ کریں
    .match-3 = رابطہ کریں
    .match-4 = ہم سے رابطہ
    .match-5 = تعارف
    .match-6 = اشتہار دیں
    .match-7 = ہمارے ساتھ اشتہار دیں
    .match-8 = اشتہارات کے لیے
    .match-9 = ملازمتیں
    .match-10 = مدد
    .match-11 = اکثر پوچھے گئے سوالات
    .match-12 = آرکائیو
    .match-13 = موبائل ایپ
    .match-14 = ایپ ڈاؤن لوڈ کریں
    .match-15 = ہماری ایپ ڈاؤن لوڈ کریں
    .match-16 = ہمیں لکھیں
    .match-17 = ادارتی عملہ
    .match-18 = خبر بھیجیں
    .match-19 = نوکریاں
    .match-20 = ہماری ٹیم

# Whose software it is.
# $name: person
copyright-powered = تیار کردہ: { $name }
    .match-1 = ڈیزائن: { $name }
    .match-2 = ڈویلپمنٹ: { $name }
    .match-3 = پاورڈ بائی: { $name }
    .match-4 = ویب ڈیزائن: { $name }
    .match-5 = تقویت یافتہ: { $name }

## Keeping in touch.

# Letters by e-mail.
newsletter = ہمارے نیوز لیٹر کے لیے سائن اپ کریں
    .match-1 = نیوز لیٹر
    .match-2 = نیوزلیٹر
    .match-3 = ہمارا نیوز لیٹر
    .match-4 = نیوز لیٹر سبسکرائب کریں
    .match-5 = ہمارا نیوز لیٹر سبسکرائب کریں
    .match-6 = نیوز لیٹر حاصل کریں
    .match-7 = ہمارے نیوز لیٹر کو سبسکرائب کریں
    .match-8 = نیوز لیٹر کے لیے سائن اپ کریں
    .match-9 = تازہ ترین خبریں ای میل پر حاصل کریں
    .match-10 = ہمارے نیوز لیٹر کے لیے سائن اپ کیجیے
    .match-11 = روزانہ نیوز لیٹر
    .match-12 = باخبر رہیں
    .match-13 = باخبر رہیے
    .match-14 = سائن اپ کریں
    .match-15 = ہمارا نیوزلیٹر سبسکرائب کریں
    .match-16 = ای میل نیوز لیٹر
    .match-17 = خبریں اپنی ای میل پر حاصل کریں
    .match-18 = ہماری میلنگ لسٹ میں شامل ہوں
    .match-19 = خبرنامہ حاصل کریں
    .match-20 = ہمارا نیوز لیٹر حاصل کریں
    .match-21 = ہمارا نیوز لیٹر حاصل کیجیے
    .match-22 = ہمارا نیوز لیٹر سبسکرائب کیجیے
    .match-23 = ہمارا نیوزلیٹر حاصل کریں
    .match-24 = ہمارا نیوزلیٹر حاصل کیجیے
    .match-25 = ہمارا نیوزلیٹر سبسکرائب کیجیے
    .match-26 = ہمارا خبرنامہ حاصل کریں
    .match-27 = ہمارا خبرنامہ حاصل کیجیے
    .match-28 = ہمارا خبرنامہ سبسکرائب کیجیے

# The same by its name.
# $name: person
newsletter-name = نیوز لیٹر { $name } کے لیے سائن اپ کریں
    .match-1 = { $name } نیوز لیٹر سبسکرائب کریں
    .match-2 = { $name } نیوز لیٹر حاصل کریں
    .match-3 = { $name } نیوز لیٹر کے لیے سائن اپ کریں

# The field and what follows it.
newsletter-email = آپ کا ای میل پتہ
    .match-1 = ای میل ایڈریس
    .match-2 = اپنا ای میل درج کریں
    .match-3 = اپنا ای میل ایڈریس درج کریں
    .match-4 = ای میل پتہ
    .match-5 = اپنا ای میل لکھیں
    .match-6 = رکنیت ختم کریں
    .match-7 = ان سبسکرائب
    .match-8 = آپ کا ای میل
    .match-9 = اپنی ای میل درج کریں
    .match-10 = آپ کی ای میل

newsletter-thanks = سائن اپ کرنے کا شکریہ
    .match-1 = سبسکرائب کرنے کا شکریہ
    .match-2 = آپ نے کامیابی سے سبسکرائب کر لیا
    .match-3 = آپ کا شکریہ، سبسکرپشن ہو گئی
    .match-4 = رجسٹریشن کا شکریہ

# Word on the phone's screen.
newsletter-alerts = خبروں کی اطلاعات حاصل کریں
    .match-1 = اطلاعات
    .match-2 = نوٹیفکیشن
    .match-3 = نوٹیفکیشنز
    .match-4 = نوٹیفکیشن آن کریں
    .match-5 = الرٹس
    .match-6 = بریکنگ نیوز الرٹ
    .match-7 = اطلاعات حاصل کریں
    .match-8 = نوٹیفیکیشن
    .match-9 = موضوع کو فالو کریں

# Paying readers.
subscribe = سبسکرائب کریں
    .match-1 = سبسکرائب
    .match-2 = سبسکرائب کیجیے
    .match-3 = ابھی سبسکرائب کریں
    .match-4 = رکنیت حاصل کریں
    .match-5 = رکن بنیں
    .match-6 = رکنیت
    .match-7 = ہمارا چینل سبسکرائب کریں
    .match-8 = ہمارے یوٹیوب چینل کو سبسکرائب کریں
    .match-9 = سبسکرپشن
    .match-10 = ہمارے ساتھ شامل ہوں
    .match-11 = ممبر بنیں
    .match-12 = شامل ہوں
    .match-13 = مزید پڑھنے کے لیے سبسکرائب کریں
    .match-14 = مفت آزمائیں
    .match-15 = خریدار بنیں
    .match-16 = سالانہ خریدار بنیں

# Closed to others.
subscribe-only = صرف سبسکرائبرز کے لیے
    .match-1 = صرف اراکین کے لیے
    .match-2 = سبسکرائبرز کے لیے خصوصی
    .match-3 = پریمیم
    .match-4 = خصوصی مواد
    .match-5 = یہ مضمون صرف سبسکرائبرز کے لیے ہے
    .match-6 = صرف ممبران کے لیے
    .match-7 = یہ مواد صرف سبسکرائبرز کے لیے ہے
    .match-8 = پریمیم مواد

# What remains for free.
# $count: number
subscribe-free = { $count ->
    [one] آپ کے پاس { NUMBER($count) } مفت مضمون باقی ہے
   *[other] آپ کے پاس { NUMBER($count) } مفت مضامین باقی ہیں
  }
    .match-1 = { $count } مفت مضامین باقی ہیں
    .match-2 = { $count } مفت مضامین باقی
    .match-3 = { $count } مفت مضمون باقی

# To one's account.
subscribe-login = لاگ ان
    .match-1 = لاگ ان کریں
    .match-2 = سائن ان
    .match-3 = سائن ان کریں
    .match-4 = داخل ہوں
    .match-5 = لاگ آؤٹ
    .match-6 = میرا اکاؤنٹ
    .match-7 = اکاؤنٹ
    .match-8 = پہلے سے رکن ہیں؟
    .match-9 = پہلے سے اکاؤنٹ ہے؟
    .match-10 = پہلے سے رجسٹرڈ ہیں؟ لاگ ان کریں
    .match-11 = پہلے سے اکاؤنٹ ہے؟ لاگ ان کریں
    .match-12 = پاس ورڈ
    .match-13 = پاس ورڈ بھول گئے؟
    .match-14 = پروفائل
    .match-15 = سائن آؤٹ
    .match-16 = گوگل سے سائن ان کریں
    .match-17 = میری پروفائل
    .match-18 = لاگ ان / رجسٹر

# To a new account.
subscribe-register = رجسٹر کریں
    .match-1 = رجسٹریشن
    .match-2 = رجسٹر ہوں
    .match-3 = نیا اکاؤنٹ بنائیں
    .match-4 = اکاؤنٹ بنائیں
    .match-5 = مفت رجسٹر کریں
    .match-6 = اندراج کریں
    .match-7 = اکاؤنٹ نہیں ہے؟
    .match-8 = اکاؤنٹ نہیں ہے؟ رجسٹر کریں
    .match-9 = رجسٹر
    .match-10 = ابھی رجسٹر کریں

# The same by name.
# $site: site
subscribe-site = { $site } سبسکرائب کریں
    .match-1 = { $site } کو سبسکرائب کریں
    .match-2 = { $site } کو سبسکرائب کیجیے

# Help in money.
subscribe-support = ہماری مدد کریں
    .match-1 = عطیہ دیں
    .match-2 = عطیہ کریں
    .match-3 = عطیات
    .match-4 = آزاد صحافت کی حمایت کریں
    .match-5 = ہماری حمایت کریں
    .match-6 = تعاون کریں
    .match-7 = چندہ دیں
    .match-8 = آزاد صحافت کا ساتھ دیں
    .match-9 = ہمارا ساتھ دیں

# On other sites.
# $site: site
subscribe-follow-on = ہمیں { $site } پر فالو کریں
    .match-1 = ہمیں { $site } پر فالو کیجیے
    .match-2 = ہمیں { $site } پر جوائن کریں
    .match-3 = ہمیں { $site } پر لائک کریں
    .match-4 = { $site } پر ہمیں فالو کریں
    .match-5 = { $site } پر ہمارے ساتھ جڑیں

subscribe-follow = ہمیں فالو کریں
    .match-1 = فالو کریں
    .match-2 = ہمیں فالو کیجیے
    .match-3 = فالو
    .match-4 = سوشل میڈیا
    .match-5 = ہمیں سوشل میڈیا پر فالو کریں
    .match-6 = سوشل میڈیا پر فالو کریں
    .match-7 = ہم سے جڑے رہیں
    .match-8 = ہم سے جڑیں
    .match-9 = رابطے میں رہیں

## Advertisements.

advertisement = اشتہار
    .match-1 = اشتہارات
    .match-2 = ایڈ
    .match-3 = تشہیر
    .match-4 = تجارتی اشتہار
    .match-5 = ایڈورٹائزمنٹ

# The article goes on below.
advertisement-continue = تحریر اشتہار کے بعد جاری ہے
    .match-1 = خبر اشتہار کے بعد جاری ہے
    .match-2 = مضمون اشتہار کے بعد جاری ہے
    .match-3 = باقی خبر اشتہار کے بعد
    .match-4 = پڑھنا جاری رکھنے کے لیے نیچے جائیں
    .match-5 = مزید پڑھنے کے لیے نیچے سکرول کریں
    .match-6 = تحریر نیچے جاری ہے

advertisement-close = اشتہار بند کریں
    .match-1 = اشتہار چھوڑیں
    .match-2 = اشتہار چھپائیں
    .match-3 = اشتہار بند کیجیے

# Paid texts.
advertisement-sponsored = اشتہاری مواد
    .match-1 = سپانسرڈ
    .match-2 = سپانسر شدہ مواد
    .match-3 = اسپانسرڈ
    .match-4 = اسپانسرڈ مواد
    .match-5 = بامعاوضہ مواد
    .match-6 = تشہیری مواد
    .match-7 = پروموٹڈ
    .match-8 = سپانسرڈ مواد
    .match-9 = ادائیگی شدہ مواد
    .match-10 = شراکت دار مواد
    .match-11 = برانڈڈ مواد
    .match-12 = ویب سے
    .match-13 = اسپانسر شدہ مواد
    .match-14 = پیڈ کانٹینٹ

# The same with the one who pays.
# $name: person
advertisement-sponsor = بہ تعاون { $name }
    .match-1 = بتعاون { $name }
    .match-2 = زیر اہتمام { $name }
    .match-3 = باہتمام { $name }
    .match-4 = سپانسر: { $name }
    .match-5 = اسپانسر: { $name }
    .match-6 = پیش کردہ: { $name }
    .match-7 = سپانسرڈ بائی { $name }
    .match-8 = { $name } کے تعاون سے

# A share of what is sold.
advertisement-affiliate = اس تحریر میں تجارتی لنک ہیں
    .match-1 = ہمیں کمیشن مل سکتا ہے
    .match-2 = اس مضمون میں ایفیلی ایٹ لنکس ہیں
    .match-3 = ایفیلی ایٹ لنکس

## As it happens.

live = براہ راست
    .match-1 = لائیو
    .match-2 = لائیو نشریات
    .match-3 = براہ راست نشریات
    .match-4 = لائیو ٹی وی
    .match-5 = لائیو دیکھیں
    .match-6 = براہ راست دیکھیں
    .match-7 = لائیو سنیں
    .match-8 = لائیو سٹریم
    .match-9 = آن ایئر
    .match-10 = اس وقت براہ راست
    .match-11 = ابھی لائیو
    .match-12 = لائیو کوریج
    .match-13 = لائیو اسٹریم
    .match-14 = لائیو دیکھیے

# The running report.
live-updates = لمحہ بہ لمحہ
    .match-1 = لائیو اپ ڈیٹس
    .match-2 = لائیو اپڈیٹس
    .match-3 = تازہ ترین اپ ڈیٹس
    .match-4 = لائیو پیج
    .match-5 = لائیو بلاگ
    .match-6 = براہ راست اپ ڈیٹس
    .match-7 = لمحہ بہ لمحہ کوریج
    .match-8 = لمحہ بہ لمحہ اپ ڈیٹس
    .match-9 = اپ ڈیٹس
    .match-10 = لمحہ بہ لمحہ خبریں
    .match-11 = براہ راست کوریج

# The same by its name.
# $title: title
live-title = براہ راست: { $title }
    .match-1 = لائیو: { $title }
    .match-2 = لائیو اپ ڈیٹس: { $title }
    .match-3 = لمحہ بہ لمحہ: { $title }
    .match-4 = لائیو بلاگ: { $title }

# What came since.
# $count: number
live-new = { $count ->
    [one] { NUMBER($count) } نئی خبر
   *[other] { NUMBER($count) } نئی خبریں
  }
    .match-1 = { $count } نئی اپ ڈیٹس
    .match-2 = { $count } نئی پوسٹس
    .match-3 = { $count } نئے پیغامات
    .match-4 = { $count } نئی اپڈیٹس

# The chief points.
live-key = اہم نکات
    .match-1 = خلاصہ
    .match-2 = اہم واقعات
    .match-3 = اب تک کیا معلوم ہے
    .match-4 = مختصراً
    .match-5 = خاص باتیں
    .match-6 = ہم کیا جانتے ہیں
    .match-7 = اہم پیش رفت
    .match-8 = پن شدہ
    .match-9 = اہم باتیں
    .match-10 = خبر کا خلاصہ
    .match-11 = ایک نظر میں
    .match-12 = اہم ترین نکات

live-ended = براہ راست کوریج ختم ہو گئی
    .match-1 = لائیو کوریج ختم ہو گئی
    .match-2 = یہ لائیو پیج اب بند ہو چکا ہے
    .match-3 = لائیو نشریات ختم ہو گئیں
    .match-4 = ہماری لائیو کوریج ختم ہوئی
    .match-5 = ہماری لائیو کوریج اختتام پذیر ہوئی
    .match-6 = لائیو پیج بند ہو گیا
    .match-7 = یہ صفحہ اب اپ ڈیٹ نہیں کیا جا رہا

# News of this minute.
breaking = تازہ خبر
    .match-1 = بریکنگ نیوز
    .match-2 = بریکنگ
    .match-3 = ہنگامی خبر
    .match-4 = فوری خبر
    .match-5 = اہم خبر
    .match-6 = نیوز الرٹ
    .match-7 = بڑی خبر
    .match-8 = فلیش نیوز
    .match-9 = ابھی ابھی خبر

# The same with its headline.
# $title: title
breaking-title = تازہ خبر: { $title }
    .match-1 = بریکنگ نیوز: { $title }
    .match-2 = بریکنگ: { $title }
    .match-3 = اہم خبر: { $title }
    .match-4 = فوری: { $title }
    .match-5 = ہنگامی خبر: { $title }
    .match-6 = بڑی خبر: { $title }

breaking-exclusive = خصوصی
    .match-1 = خصوصی رپورٹ
    .match-2 = خصوصی انٹرویو
    .match-3 = ایکسکلوسیو
    .match-4 = خصوصی خبر
    .match-5 = خصوصی تحریر
