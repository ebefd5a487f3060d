### Part of Targum, under MIT OR Apache-2.0. Readers are addressed politely, and never by gender.

## How many there are.

# Over the comments, or as a link to them.
# $count: number
comment-count = { $count ->
    [0] کوئی تبصرہ نہیں
    [one] { NUMBER($count) } تبصرہ
   *[other] { NUMBER($count) } تبصرے
  }
    .match-1 = تبصرے ({ $count })
    .match-2 = تبصرہ ({ $count })
    .match-3 = قارئین کے تبصرے ({ $count })
    .match-4 = آرا ({ $count })
    .match-5 = کمنٹس ({ $count })
    .match-6 = رائے ({ $count })
    .match-7 = تبصرے: { $count }
    .match-8 = تبصروں کی تعداد: { $count }
    .match-9 = کل تبصرے: { $count }
    .match-10 = کمنٹس: { $count }
    .match-11 = { $count } کمنٹس
    .match-12 = { $count } کمنٹ
    .match-13 = { $count } آرا
    .match-14 = { $count } قارئین کے تبصرے
    .match-15 = { $count } تبصرہ جات
    .match-16 = { $count } تبصرے اس خبر پر
    .match-17 = ایک تبصرہ

# The same with the headline.
# $count: number
# $title: title
comment-count-on = { $count ->
    [one] ”{ $title }“ پر { NUMBER($count) } تبصرہ
   *[other] ”{ $title }“ پر { NUMBER($count) } تبصرے
  }
    .match-1 = “{ $title }” پر { $count } کمنٹس
    .match-2 = “{ $title }” پر { $count } آرا
    .match-3 = “{ $title }” پر { $count } خیالات

# The heading of the comments.
comment-all-heading = تبصرے
    .match-1 = تبصرہ
    .match-2 = قارئین کے تبصرے
    .match-3 = کمنٹس
    .match-4 = آرا
    .match-5 = آپ کی رائے
    .match-6 = قارئین کی رائے
    .match-7 = بحث
    .match-8 = گفتگو
    .match-9 = کمنٹ
    .match-10 = آپ کا کیا خیال ہے؟
    .match-11 = رائے دیجیے
    .match-12 = قارئین کی آرا

# Before the first one.
comment-count-none = ابھی کوئی تبصرہ نہیں
    .match-1 = ابھی تک کوئی تبصرہ نہیں
    .match-2 = کوئی تبصرہ موجود نہیں
    .match-3 = کوئی تبصرے نہیں
    .match-4 = ابھی تک کوئی تبصرہ نہیں کیا گیا
    .match-5 = تبصرے موجود نہیں
    .match-6 = اس خبر پر کوئی تبصرہ نہیں
    .match-7 = کوئی کمنٹ نہیں
    .match-8 = اب تک کوئی تبصرہ نہیں

# The call for the first one.
comment-new-first = پہلا تبصرہ کیجیے
    .match-1 = سب سے پہلے تبصرہ کریں
    .match-2 = پہلا تبصرہ کریں
    .match-3 = تبصرہ کرنے والے پہلے شخص بنیں
    .match-4 = سب سے پہلے آپ تبصرہ کریں
    .match-5 = پہلا تبصرہ لکھیں
    .match-6 = پہلے تبصرہ نگار بنیں
    .match-7 = گفتگو شروع کریں
    .match-8 = تبصرہ کرنے میں پہل کریں
    .match-9 = بحث شروع کریں
    .match-10 = سب سے پہلے تبصرہ کیجیے
    .match-11 = کوئی تبصرہ نہیں، پہلے آپ کریں
    .match-12 = پہل کریں، تبصرہ کریں

## Writing one.

# Opens the form.
comment-new = نیا تبصرہ
    .match-1 = تبصرہ کریں
    .match-2 = تبصرہ کیجیے
    .match-3 = تبصرہ لکھیں
    .match-4 = تبصرہ شامل کریں
    .match-5 = تبصرہ لکھیے
    .match-6 = اپنا تبصرہ لکھیں
    .match-7 = اپنا تبصرہ شامل کریں
    .match-8 = اپنی رائے دیں
    .match-9 = اپنی رائے لکھیں
    .match-10 = رائے دیں
    .match-11 = اپنی رائے کا اظہار کریں
    .match-12 = کمنٹ کریں
    .match-13 = کمنٹ لکھیں
    .match-14 = تبصرہ چھوڑیں
    .match-15 = جواب چھوڑیں
    .match-16 = آپ کی رائے لکھیں
    .match-17 = نیا تبصرہ شامل کریں
    .match-18 = اپنی رائے سے آگاہ کریں
    .match-19 = اس خبر پر تبصرہ کریں
    .match-20 = تبصرہ پوسٹ کریں
    .match-21 = اپنی رائے شیئر کریں
    .match-22 = گفتگو میں شامل ہوں
    .match-23 = یہاں تبصرہ کریں
    .match-24 = اپنا کمنٹ لکھیں
    .match-25 = اپنی رائے دیجیے
    .match-26 = بحث میں شامل ہوں

# The same below a certain article.
# $title: title
comment-new-on = ”{ $title }“ پر تبصرہ کریں
    .match-1 = “{ $title }” پر تبصرہ لکھیں
    .match-2 = “{ $title }” پر اپنا تبصرہ دیں

# The fields of the form.
comment-new-name = نام
    .match-1 = آپ کا نام
    .match-2 = اپنا نام لکھیں
    .match-3 = نام (لازمی)
    .match-4 = صارف نام
    .match-5 = پورا نام
    .match-6 = اپنا نام درج کریں
    .match-7 = ویب سائٹ

comment-new-email = ای میل (شائع نہیں ہوگی)
    .match-1 = آپ کا ای میل ایڈریس شائع نہیں کیا جائے گا
    .match-2 = آپ کا ای میل ایڈریس شائع نہیں کیا جائے گا۔ ضروری خانوں کو * سے نشان زد کیا گیا ہے
    .match-3 = ای میل*
    .match-4 = ضروری خانوں کو * سے نشان زد کیا گیا ہے
    .match-5 = ای میل (لازمی)
    .match-6 = آپ کا ای میل شائع نہیں ہوگا
    .match-7 = لازمی
    .match-8 = آپ کی ای میل شائع نہیں کی جائے گی
    .match-9 = اس براؤزر میں میرا نام، ای میل، اور ویب سائٹ محفوظ رکھیں اگلی بار جب میں تبصرہ کرنے کےلیے

comment-new-title = تبصرے کا عنوان
    .match-1 = عنوان
    .match-2 = موضوع لکھیں
    .match-3 = عنوان لکھیں

comment-new-text = تبصرے کا متن
    .match-1 = آپ کا تبصرہ
    .match-2 = پیغام
    .match-3 = آپ کا پیغام
    .match-4 = تبصرہ*
    .match-5 = یہاں لکھیں
    .match-6 = متن
    .match-7 = اپنا تبصرہ یہاں لکھیں
    .match-8 = آپ کا کمنٹ

# Sends and gives up.
comment-new-send = تبصرہ بھیجیں
    .match-1 = ارسال کریں
    .match-2 = جمع کرائیں
    .match-3 = پوسٹ کریں
    .match-4 = شائع کریں
    .match-5 = بھیج دیں
    .match-6 = تبصرہ ارسال کریں
    .match-7 = تبصرہ شائع کریں
    .match-8 = ارسال
    .match-9 = تبصرہ جمع کرائیں
    .match-10 = تبصرہ بھیجیے

comment-new-cancel = منسوخ کریں
    .match-1 = منسوخ
    .match-2 = جواب منسوخ کریں
    .match-3 = رہنے دیں
    .match-4 = تبصرہ منسوخ کریں

# What the form answers.
comment-new-thanks = شکریہ، آپ کا تبصرہ موصول ہو گیا
    .match-1 = آپ کے تبصرے کا شکریہ
    .match-2 = تبصرہ کرنے کا شکریہ
    .match-3 = آپ کا تبصرہ موصول ہو گیا ہے
    .match-4 = آپ کا تبصرہ منظوری کے بعد شائع ہوگا
    .match-5 = آپ کا تبصرہ منظوری کا منتظر ہے
    .match-6 = آپ کا تبصرہ بھیج دیا گیا
    .match-7 = آپ کا تبصرہ جائزے کے بعد شائع کیا جائے گا
    .match-8 = تبصرہ ارسال ہو گیا
    .match-9 = منظوری کا منتظر
    .match-10 = آپ کی رائے کا شکریہ

# Letters that are left.
# $count: number
comment-new-characters = { $count ->
    [one] { NUMBER($count) } حرف باقی
   *[other] { NUMBER($count) } حروف باقی
  }
    .match-1 = باقی حروف: { $count }
    .match-2 = { $count } حروف باقی ہیں
    .match-3 = { $count } حرف باقی ہیں

# The rules.
comment-new-rules = تبصرے سائٹ کے ضوابط کے تابع ہیں
    .match-1 = تبصروں کے ضوابط
    .match-2 = تبصرہ پالیسی
    .match-3 = تبصرے کے اصول
    .match-4 = تبصرے منظوری کے بعد شائع ہوتے ہیں
    .match-5 = تبصروں کے قواعد
    .match-6 = ادارے کا تبصروں سے متفق ہونا ضروری نہیں
    .match-7 = ادارے کا قارئین کی رائے سے متفق ہونا ضروری نہیں
    .match-8 = شائستہ زبان استعمال کریں
    .match-9 = براہ کرم شائستہ زبان استعمال کریں
    .match-10 = ادارہ تبصرے حذف کرنے کا حق رکھتا ہے
    .match-11 = تبصرے جائزے کے بعد شائع کیے جاتے ہیں
    .match-12 = غیر اخلاقی تبصرے شائع نہیں کیے جائیں گے

# Who may write.
comment-login = تبصرے کے لیے لاگ ان کریں
    .match-1 = تبصرہ کرنے کے لیے لاگ ان کریں
    .match-2 = تبصرہ کرنے کے لیے لاگ ان ہوں
    .match-3 = تبصرہ کرنے کے لیے سائن ان کریں
    .match-4 = جواب دینے کے لیے لاگ ان کریں
    .match-5 = تبصرہ کرنے سے پہلے آپ کا لاگ ان ہونا ضروری ہے
    .match-6 = تبصرہ کرنے کے لیے آپ کا لاگ ان ہونا ضروری ہے
    .match-7 = تبصرہ کرنے کے لیے رجسٹر کریں
    .match-8 = تبصرے کے لیے سائن ان کریں
    .match-9 = تبصرہ شائع کرنے کے لیے آپ کا لاگ ان ہونا ضروری ہے
    .match-10 = صرف رجسٹرڈ صارفین تبصرہ کر سکتے ہیں
    .match-11 = تبصرہ لکھنے کے لیے لاگ ان کریں
    .match-12 = بطور مہمان تبصرہ کریں
    .match-13 = صرف رکن تبصرہ کر سکتے ہیں
    .match-14 = تبصرہ کرنے کے لیے لاگ ان یا رجسٹر کریں
    .match-15 = کمنٹ کرنے کے لیے لاگ ان کریں
    .match-16 = تبصرہ کرنے کے لیے لاگ ان ہونا ضروری ہے
    .match-17 = تبصرہ کرنے کے لیے لاگ ان کیجیے
    .match-18 = تبصرہ لکھنے کے لیے لاگ ان ہوں
    .match-19 = تبصرہ لکھنے کے لیے رجسٹر کریں
    .match-20 = تبصرہ لکھنے کے لیے سائن ان کریں
    .match-21 = تبصرہ لکھنے کے لیے لاگ ان ہونا ضروری ہے
    .match-22 = تبصرہ لکھنے کے لیے لاگ ان کیجیے
    .match-23 = تبصرہ شائع کرنے کے لیے لاگ ان کریں
    .match-24 = تبصرہ شائع کرنے کے لیے لاگ ان ہوں
    .match-25 = تبصرہ شائع کرنے کے لیے رجسٹر کریں
    .match-26 = تبصرہ شائع کرنے کے لیے سائن ان کریں
    .match-27 = تبصرہ شائع کرنے کے لیے لاگ ان ہونا ضروری ہے
    .match-28 = تبصرہ شائع کرنے کے لیے لاگ ان کیجیے

comment-new-closed = تبصرے بند ہیں
    .match-1 = تبصرے بند کر دیے گئے ہیں
    .match-2 = تبصروں کا سلسلہ بند ہے
    .match-3 = اس خبر پر تبصرے بند ہیں
    .match-4 = تبصرے کی سہولت بند ہے
    .match-5 = تبصرے غیر فعال ہیں
    .match-6 = اس مضمون پر تبصرے بند ہیں
    .match-7 = تبصرے کا سیکشن بند ہے
    .match-8 = کمنٹس بند ہیں

## Reading them.

# The link to the whole discussion.
# $title: title
comment-all = ”{ $title }“ پر تمام تبصرے
    .match-1 = “{ $title }” پر سب تبصرے
    .match-2 = “{ $title }” پر تبصرے
    .match-3 = “{ $title }” پر تمام تبصرے دیکھیں
    .match-4 = “{ $title }” پر تمام کمنٹس
    .match-5 = تمام تبصرے: { $title }
    .match-6 = تبصرے: { $title }

# The same without the headline.
comment-all-show = تمام تبصرے دیکھیں
    .match-1 = تمام تبصرے
    .match-2 = تبصرے دیکھیں
    .match-3 = تبصرے پڑھیں
    .match-4 = سب تبصرے دیکھیں
    .match-5 = تمام تبصرے پڑھیں
    .match-6 = کمنٹس دیکھیں
    .match-7 = تبصرے دکھائیں
    .match-8 = تبصروں پر جائیں
    .match-9 = تمام کمنٹس دیکھیں
    .match-10 = سب تبصرے
    .match-11 = تمام تبصرے دیکھیے
    .match-12 = تبصرے دیکھیے

# The same with their number.
# $count: number
comment-all-count = { $count ->
    [one] { NUMBER($count) } تبصرہ دیکھیں
   *[other] تمام { NUMBER($count) } تبصرے دیکھیں
  }
    .match-1 = تمام { $count } تبصرے پڑھیں
    .match-2 = تمام { $count } تبصرے دکھائیں
    .match-3 = تمام { $count } تبصرے دیکھیے
    .match-4 = سب { $count } تبصرے دیکھیں
    .match-5 = سب { $count } تبصرے پڑھیں
    .match-6 = سب { $count } تبصرے دکھائیں
    .match-7 = سب { $count } تبصرے دیکھیے
    .match-8 = { $count } تبصرے دیکھیں
    .match-9 = { $count } تبصرے پڑھیں
    .match-10 = { $count } تبصرے دکھائیں
    .match-11 = { $count } تبصرے دیکھیے
    .match-12 = تمام تبصرے ({ $count })
    .match-13 = تبصرے دیکھیں ({ $count })
    .match-14 = تمام تبصرے دیکھیں ({ $count })

# More of them.
comment-all-more = مزید تبصرے دیکھیں
    .match-1 = مزید تبصرے
    .match-2 = مزید تبصرے پڑھیں
    .match-3 = مزید تبصرے لوڈ کریں
    .match-4 = مزید تبصرے دکھائیں
    .match-5 = پرانے تبصرے
    .match-6 = پچھلے تبصرے
    .match-7 = مزید کمنٹس
    .match-8 = مزید جوابات
    .match-9 = نئے تبصرے
    .match-10 = مزید جوابات دیکھیں

# $count: number
comment-all-more-count = { $count ->
    [one] مزید { NUMBER($count) } تبصرہ
   *[other] مزید { NUMBER($count) } تبصرے
  }
    .match-1 = مزید { $count } تبصرے دیکھیں
    .match-2 = مزید { $count } تبصرے دکھائیں
    .match-3 = مزید { $count } جوابات
    .match-4 = مزید { $count } کمنٹس
    .match-5 = مزید { $count } تبصرے لوڈ کریں
    .match-6 = { $count } مزید تبصرے

# The answers to one.
# $count: number
comment-reply-count = { $count ->
    [one] { NUMBER($count) } جواب
   *[other] { NUMBER($count) } جوابات
  }
    .match-1 = { $count } جوابات دیکھیں
    .match-2 = { $count } جوابات دکھائیں
    .match-3 = { $count } جوابات چھپائیں
    .match-4 = جوابات ({ $count }
    .match-5 = جوابات: { $count }

# The same without their number.
comment-reply-show = جوابات دیکھیں
    .match-1 = جوابات
    .match-2 = جوابات دکھائیں
    .match-3 = جوابات چھپائیں
    .match-4 = تمام جوابات
    .match-5 = تمام جوابات دیکھیں
    .match-6 = جواب دیکھیں

# Folds the comments away.
comment-all-hide = تبصرے چھپائیں
    .match-1 = تبصرے بند کریں
    .match-2 = تبصرہ چھپائیں
    .match-3 = کمنٹس چھپائیں
    .match-4 = تبصرے چھپائیے

# Their order.
comment-all-sort = ترتیب
    .match-1 = ترتیب دیں
    .match-2 = ترتیب بلحاظ
    .match-3 = نئے پہلے
    .match-4 = پرانے پہلے
    .match-5 = سب سے نئے
    .match-6 = سب سے پرانے
    .match-7 = بہترین تبصرے
    .match-8 = نمایاں تبصرہ
    .match-9 = منتخب تبصرے
    .match-10 = مقبول تبصرے
    .match-11 = تازہ ترین پہلے
    .match-12 = ترتیب دیں بلحاظ
    .match-13 = سب سے زیادہ پسندیدہ
    .match-14 = بہترین

# Writers of comments.
# $author: person
comment-by = تبصرہ از { $author }
    .match-1 = تبصرہ نگار: { $author }
    .match-2 = صارف: { $author }
    .match-3 = { $author } کہتے ہیں:
    .match-4 = { $author } لکھتے ہیں:

# $author: person
# $date: date
comment-by-date = تبصرہ از { $author }، { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = { $author } نے { $date } کو لکھا
    .match-2 = { $author } نے { $date } کو کہا
    .match-3 = { $author } نے { $date } کو تبصرہ کیا

# Writers without a name.
comment-by-anonymous = گمنام
    .match-1 = نامعلوم
    .match-2 = مہمان
    .match-3 = نام ظاہر نہیں
    .match-4 = بے نام
    .match-5 = قاری
    .match-6 = گمنام قاری
    .match-7 = نامعلوم صارف
    .match-8 = گمنام صارف
    .match-9 = اجنبی

# The author of the article, or the paper, in the discussion.
comment-reply-staff = ادارے کا جواب
    .match-1 = مصنف کا جواب
    .match-2 = مدیر کا جواب
    .match-3 = منتظم
    .match-4 = ناظم
    .match-5 = ایڈمن
    .match-6 = ادارتی جواب

# Answers one.
comment-reply = جواب دیں
    .match-1 = جواب
    .match-2 = جواب دیجیے
    .match-3 = جواب لکھیں
    .match-4 = اس تبصرے کا جواب دیں
    .match-5 = تبصرے کا جواب دیں
    .match-6 = ریپلائی
    .match-7 = ریپلائی کریں
    .match-8 = حوالہ دیں
    .match-9 = جواب شامل کریں
    .match-10 = جواب لکھیے

# Answers somebody.
# $author: person
comment-reply-to = { $author } کے جواب میں
    .match-1 = { $author } کو جواب دیں
    .match-2 = { $author } کو جواب
    .match-3 = { $author } کو جواب دیجیے
    .match-4 = جواب برائے { $author }

# Thumbs.
comment-reply-like = پسند
    .match-1 = پسند کریں
    .match-2 = لائک
    .match-3 = پسند کیا
    .match-4 = مجھے پسند ہے
    .match-5 = متفق
    .match-6 = لائک کریں
    .match-7 = مفید

comment-reply-dislike = ناپسند
    .match-1 = ناپسند کریں
    .match-2 = ڈس لائک
    .match-3 = غیر متفق
    .match-4 = مجھے پسند نہیں
    .match-5 = ناپسند کیا

# $count: number
comment-reply-likes = { $count ->
    [one] { NUMBER($count) } پسند
   *[other] { NUMBER($count) } پسند
  }
    .match-1 = { $count } لائکس
    .match-2 = { $count } افراد نے پسند کیا
    .match-3 = { $count } لوگوں نے پسند کیا
    .match-4 = { $count } لائک
    .match-5 = { $count } پسندیدگیاں
    .match-6 = { $count } افراد کو پسند آیا
    .match-7 = پسند ({ $count })
    .match-8 = پسند : { $count }
    .match-9 = لائکس ({ $count })
    .match-10 = لائکس : { $count }

# Makes one known to the editors.
comment-reply-report = شکایت کریں
    .match-1 = رپورٹ
    .match-2 = رپورٹ کریں
    .match-3 = تبصرہ رپورٹ کریں
    .match-4 = اس تبصرے کی شکایت کریں
    .match-5 = نامناسب مواد کی اطلاع دیں
    .match-6 = شکایت
    .match-7 = نامناسب تبصرے کی اطلاع دیں
    .match-8 = اس تبصرے کو رپورٹ کریں
    .match-9 = شکایت درج کریں
    .match-10 = تبصرے کی شکایت کریں
    .match-11 = بلاک کریں
    .match-12 = سپیم رپورٹ کریں

# Its removal.
comment-delete = تبصرہ حذف کریں
    .match-1 = حذف
    .match-2 = حذف کریں
    .match-3 = مٹائیں
    .match-4 = ڈیلیٹ
    .match-5 = ڈیلیٹ کریں
    .match-6 = تبصرہ مٹائیں
    .match-7 = ہٹائیں
    .match-8 = تبصرہ ہٹائیں
    .match-9 = یہ تبصرہ حذف کریں
    .match-10 = تبصرہ ڈیلیٹ کریں

comment-delete-confirm = اس سے آپ کا موجودہ تبصرہ حذف ہو جائے گا
    .match-1 = آپ کا موجودہ تبصرہ حذف ہو جائے گا
    .match-2 = آپ کا تبصرہ حذف ہو جائے گا
    .match-3 = کیا آپ واقعی یہ تبصرہ حذف کرنا چاہتے ہیں؟
    .match-4 = کیا آپ یہ تبصرہ حذف کرنا چاہتے ہیں؟
    .match-5 = کیا آپ کو یقین ہے؟
    .match-6 = یہ تبصرہ حذف کر دیا جائے گا
    .match-7 = تبصرہ حذف کریں؟
    .match-8 = یہ آپ کا موجودہ تبصرہ حذف کر دے گا
    .match-9 = کیا آپ کو یقین ہے کہ آپ یہ تبصرہ حذف کرنا چاہتے ہیں؟
    .match-10 = اس سے آپ کا تبصرہ حذف ہو جائے گا
    .match-11 = اس سے آپ کا تبصرہ مٹ جائے گا
    .match-12 = اس سے آپ کا تبصرہ مستقل طور پر حذف ہو جائے گا
    .match-13 = یہ آپ کا تبصرہ حذف ہو جائے گا
    .match-14 = یہ آپ کا تبصرہ مٹ جائے گا
    .match-15 = یہ آپ کا تبصرہ مستقل طور پر حذف ہو جائے گا

comment-delete-done = یہ تبصرہ حذف کر دیا گیا ہے
    .match-1 = تبصرہ حذف کر دیا گیا
    .match-2 = یہ تبصرہ ہٹا دیا گیا ہے
    .match-3 = تبصرہ ہٹا دیا گیا
    .match-4 = حذف شدہ تبصرہ
    .match-5 = یہ تبصرہ منتظم نے حذف کر دیا
    .match-6 = یہ تبصرہ حذف کر دیا گیا
    .match-7 = یہ تبصرہ منتظم نے ہٹا دیا ہے

# Its change.
comment-reply-edit = تبصرے میں ترمیم کریں
    .match-1 = ترمیم
    .match-2 = ترمیم کریں
    .match-3 = ایڈٹ
    .match-4 = ایڈٹ کریں
    .match-5 = تبدیلی کریں
    .match-6 = تبدیلیاں محفوظ کریں
    .match-7 = تبصرہ ایڈٹ کریں

comment-reply-edited = تبصرے میں ترمیم کی گئی
    .match-1 = ترمیم شدہ تبصرہ
    .match-2 = (ترمیم شدہ)
    .match-3 = ایڈٹ شدہ
    .match-4 = ترمیم کی گئی

# Its address, and word of new ones.
comment-reply-link = اس تبصرے کا لنک
    .match-1 = تبصرے کا لنک
    .match-2 = تبصرہ شیئر کریں
    .match-3 = یہ تبصرہ شیئر کریں
    .match-4 = تبصرے کا لنک کاپی کریں

comment-all-follow = اس گفتگو کو فالو کریں
    .match-1 = نئے تبصروں کی اطلاع دیں
    .match-2 = مجھے نئے تبصروں کی اطلاع دیں
    .match-3 = تبصروں کی اطلاع حاصل کریں
    .match-4 = نئے تبصروں کی ای میل اطلاع
    .match-5 = مجھے نئے تبصروں سے بذریعہ ای میل آگاہ کریں
    .match-6 = گفتگو کو فالو کریں
