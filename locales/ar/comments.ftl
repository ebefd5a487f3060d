### Part of Targum, under MIT OR Apache-2.0. Readers are addressed politely, and never by gender.

## How many there are.

# Over the comments, or as a link to them.
# $count: number
comment-count = { $count ->
    [zero] لا تعليقات
    [one] تعليق واحد
    [two] تعليقان
    [few] { NUMBER($count) } تعليقات
    [many] { NUMBER($count) } تعليقًا
   *[other] { NUMBER($count) } تعليق
  }
    .match-1 = التعليقات ({ $count })
    .match-2 = تعليقات ({ $count })
    .match-3 = تعليق ({ $count })
    .match-4 = تعليقات القراء ({ $count })
    .match-5 = آراء القراء ({ $count })
    .match-6 = المشاركات والتعليقات ({ $count })
    .match-7 = الردود والتعليقات ({ $count })
    .match-8 = عدد التعليقات ({ $count })
    .match-9 = شارك بتعليق ({ $count })
    .match-10 = عدد التعليقات: { $count }
    .match-11 = مجموع التعليقات: { $count }
    .match-12 = { $count } تعليقات على المقال
    .match-13 = { $count } من التعليقات
    .match-14 = { $count } تعليقات القراء
    .match-15 = التعليقات { $count }
    .match-16 = تعليقات { $count }

# The same with the headline.
# $count: number
# $title: title
comment-count-on = { $count ->
    [zero] لا تعليقات على «{ $title }»
    [one] تعليق واحد على «{ $title }»
    [two] تعليقان على «{ $title }»
    [few] { NUMBER($count) } تعليقات على «{ $title }»
    [many] { NUMBER($count) } تعليقًا على «{ $title }»
   *[other] { NUMBER($count) } تعليق على «{ $title }»
  }
    .match-1 = { $count } رأي حول “{ $title }”
    .match-2 = { $count } رأي على “{ $title }”
    .match-3 = { $count } أفكار عن “{ $title }”
    .match-4 = { $count } تعليقات حول “{ $title }”

# The heading of the comments.
comment-all-heading = التعليقات
    .match-1 = تعليقات
    .match-2 = تعليق
    .match-3 = تعليقات القراء
    .match-4 = آراء القراء
    .match-5 = الآراء والتعليقات
    .match-6 = ردود
    .match-7 = الردود
    .match-8 = نقاش
    .match-9 = النقاش
    .match-10 = شاركنا رأيك
    .match-11 = شاركنا برأيك
    .match-12 = ما رأيك؟
    .match-13 = ما رأيكم؟
    .match-14 = رأيك يهمنا
    .match-15 = تعليقات الزوار
    .match-16 = تعليقات فيسبوك
    .match-17 = شارك بتعليقك
    .match-18 = قسم التعليقات

# Before the first one.
comment-count-none = لا توجد تعليقات بعد
    .match-1 = لا توجد تعليقات
    .match-2 = لا يوجد تعليقات
    .match-3 = لا تعليقات بعد
    .match-4 = لا تعليقات حتى الآن
    .match-5 = لا توجد تعليقات حتى الآن
    .match-6 = ليس هناك تعليقات
    .match-7 = لا يوجد تعليقات بعد
    .match-8 = لا تعليق
    .match-9 = لا تعليقات على هذا المقال
    .match-10 = لا توجد تعليقات على هذا الخبر
    .match-11 = لم يعلق أحد بعد
    .match-12 = لا يوجد تعليق

# The call for the first one.
comment-new-first = كونوا أول من يعلّق
    .match-1 = كن أول من يعلق
    .match-2 = كن أول من يعلق على هذا المقال
    .match-3 = كن أول من يعلق على الخبر
    .match-4 = كن أول المعلقين
    .match-5 = كن أول من يكتب تعليقا
    .match-6 = كن أول من يترك تعليقا
    .match-7 = كن أول من يضيف تعليقا
    .match-8 = اكتب أول تعليق
    .match-9 = أضف أول تعليق
    .match-10 = ابدأ النقاش
    .match-11 = ابدأ المحادثة
    .match-12 = كوني أول من يعلق
    .match-13 = كن أول من يشارك
    .match-14 = لا توجد تعليقات، كن أول من يعلق
    .match-15 = لا توجد تعليقات. كن أول من يعلق
    .match-16 = كن أول من يشارك برأيه
    .match-17 = ابدأ الحوار
    .match-18 = بادر بالتعليق

## Writing one.

# Opens the form.
comment-new = تعليق جديد
    .match-1 = أضف تعليقا
    .match-2 = أضف تعليق
    .match-3 = أضف تعليقك
    .match-4 = إضافة تعليق
    .match-5 = إضافة تعليق جديد
    .match-6 = أضف تعليقا جديدا
    .match-7 = أضف تعليق جديد
    .match-8 = اكتب تعليقا
    .match-9 = اكتب تعليق
    .match-10 = اكتب تعليقك
    .match-11 = اكتب تعليقك هنا
    .match-12 = كتابة تعليق
    .match-13 = اترك تعليقا
    .match-14 = اترك تعليق
    .match-15 = اترك تعليقك
    .match-16 = ترك تعليق
    .match-17 = اترك ردا
    .match-18 = علق
    .match-19 = علّق الآن
    .match-20 = علق على هذا المقال
    .match-21 = علق على الخبر
    .match-22 = شارك بتعليقك الآن
    .match-23 = شاركنا تعليقك
    .match-24 = ضع تعليقك
    .match-25 = أرسل تعليقك
    .match-26 = انشر تعليقا
    .match-27 = انشر تعليقك
    .match-28 = التعليق
    .match-29 = عقب
    .match-30 = شارك برأيك في التعليقات
    .match-31 = شاركنا رأيك في التعليقات
    .match-32 = أخبرنا برأيك
    .match-33 = اكتب رأيك
    .match-34 = إرسال تعليق
    .match-35 = لإضافة تعليق

# The same below a certain article.
# $title: title
comment-new-on = اترك تعليقاً على «{ $title }»
    .match-1 = أضف تعليقا على “{ $title }”
    .match-2 = التعليق على “{ $title }”
    .match-3 = اترك تعليقاً على: { $title }

# The fields of the form.
comment-new-name = الاسم
    .match-1 = اسمك
    .match-2 = الاسم الكامل
    .match-3 = اسم المستخدم
    .match-4 = الاسم المستعار
    .match-5 = الاسم (مطلوب)
    .match-6 = أدخل اسمك
    .match-7 = اكتب اسمك
    .match-8 = الاسم الأول
    .match-9 = اسم العائلة
    .match-10 = اسم المعلق
    .match-11 = الموقع الإلكتروني
    .match-12 = الموقع
    .match-13 = اللقب

comment-new-email = البريد الإلكتروني (لن يُنشر)
    .match-1 = لن يتم نشر عنوان بريدك الإلكتروني
    .match-2 = لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *
    .match-3 = لن ينشر بريدك الإلكتروني
    .match-4 = الحقول الإلزامية مشار إليها بـ *
    .match-5 = الحقول المطلوبة
    .match-6 = البريد الإلكتروني (مطلوب)
    .match-7 = البريد الإلكتروني*
    .match-8 = البريد الإلكتروني (لن يتم نشره)
    .match-9 = لن يظهر بريدك الإلكتروني
    .match-10 = البريد الإلكتروني (اختياري)
    .match-11 = احفظ اسمي، بريدي الإلكتروني، والموقع الإلكتروني في هذا المتصفح لاستخدامها المرة المقبلة في تعليقي
    .match-12 = مطلوب

comment-new-title = عنوان التعليق
    .match-1 = العنوان
    .match-2 = عنوان
    .match-3 = الموضوع
    .match-4 = موضوع التعليق
    .match-5 = أدخل العنوان

comment-new-text = نص التعليق
    .match-1 = تعليقك
    .match-2 = التعليق*
    .match-3 = النص
    .match-4 = الرسالة
    .match-5 = رسالتك
    .match-6 = اكتب هنا
    .match-7 = محتوى التعليق
    .match-8 = أدخل تعليقك
    .match-9 = أدخل تعليقك هنا
    .match-10 = تعليقك هنا
    .match-11 = أدخل نص التعليق
    .match-12 = التعليق (مطلوب)

# Sends and gives up.
comment-new-send = إرسال التعليق
    .match-1 = أرسل التعليق
    .match-2 = إرسال تعليقك
    .match-3 = نشر التعليق
    .match-4 = انشر التعليق
    .match-5 = نشر
    .match-6 = أرسل الآن
    .match-7 = إرسال الرد
    .match-8 = انشر الرد
    .match-9 = تأكيد
    .match-10 = أرسل الرد

comment-new-cancel = إلغاء
    .match-1 = إلغاء الرد
    .match-2 = إلغاء التعليق
    .match-3 = ألغ
    .match-4 = اضغط هنا لإلغاء الرد
    .match-5 = مسح
    .match-6 = تراجع

# What the form answers.
comment-new-thanks = شكرًا لك، وصلنا تعليقك
    .match-1 = شكرا لتعليقك
    .match-2 = شكرا على تعليقك
    .match-3 = شكرا على التعليق
    .match-4 = تم إرسال تعليقك
    .match-5 = تم إرسال تعليقك بنجاح
    .match-6 = تم إرسال التعليق
    .match-7 = تم استلام تعليقك
    .match-8 = تعليقك بانتظار الموافقة
    .match-9 = تعليقك في انتظار الموافقة
    .match-10 = تعليقك قيد المراجعة
    .match-11 = تعليقك قيد الموافقة
    .match-12 = سيتم نشر تعليقك بعد المراجعة
    .match-13 = سيتم نشر تعليقك بعد الموافقة عليه
    .match-14 = سينشر تعليقك بعد المراجعة
    .match-15 = التعليق بانتظار الموافقة
    .match-16 = بانتظار الموافقة
    .match-17 = تم نشر تعليقك
    .match-18 = سيظهر تعليقك بعد الموافقة
    .match-19 = شكرا لمشاركتك

# Letters that are left.
# $count: number
comment-new-characters = { $count ->
    [zero] لم تبقَ أحرف
    [one] بقي حرف واحد
    [two] بقي حرفان
    [few] بقيت { NUMBER($count) } أحرف
    [many] بقي { NUMBER($count) } حرفًا
   *[other] بقي { NUMBER($count) } حرف
  }
    .match-1 = { $count } حرف متبق
    .match-2 = { $count } حرفا متبقيا
    .match-3 = { $count } أحرف متبقية
    .match-4 = { $count } حرف متبقي
    .match-5 = الأحرف المتبقية: { $count }
    .match-6 = عدد الأحرف المتبقية: { $count }
    .match-7 = الحد الأقصى: { $count }

# The rules.
comment-new-rules = تخضع التعليقات لقواعد الموقع
    .match-1 = سياسة التعليقات
    .match-2 = شروط التعليق
    .match-3 = قواعد التعليق
    .match-4 = ضوابط التعليق
    .match-5 = قواعد النشر
    .match-6 = التعليقات تعبر عن رأي أصحابها
    .match-7 = التعليقات المنشورة تعبر عن رأي أصحابها
    .match-8 = التعليقات الواردة تعبر عن رأي أصحابها
    .match-9 = التعليقات لا تعبر عن رأي الموقع
    .match-10 = التعليقات تعبر عن آراء أصحابها فقط
    .match-11 = التعليقات تخضع للمراجعة
    .match-12 = تخضع التعليقات للمراجعة قبل النشر
    .match-13 = تخضع جميع التعليقات للمراجعة
    .match-14 = يرجى الالتزام بآداب الحوار
    .match-15 = نرجو الالتزام بآداب الحوار
    .match-16 = يرجى احترام قواعد النشر
    .match-17 = يحتفظ الموقع بحق حذف التعليقات
    .match-18 = شروط نشر التعليقات
    .match-19 = شروط التعليق: عدم الإساءة للكاتب أو للأشخاص
    .match-20 = لن يتم نشر التعليقات المسيئة
    .match-21 = إرشادات التعليق

# Who may write.
comment-login = سجّل الدخول للتعليق
    .match-1 = سجل دخولك للتعليق
    .match-2 = سجل الدخول لإضافة تعليق
    .match-3 = سجل الدخول لكتابة تعليق
    .match-4 = سجل الدخول لترك تعليق
    .match-5 = سجل الدخول للرد
    .match-6 = تسجيل الدخول للتعليق
    .match-7 = تسجيل الدخول لإضافة تعليق
    .match-8 = يجب تسجيل الدخول للتعليق
    .match-9 = يجب تسجيل الدخول لإضافة تعليق
    .match-10 = يجب أن تسجل الدخول للتعليق
    .match-11 = يجب عليك تسجيل الدخول للتعليق
    .match-12 = يجب أن تكون مسجلا للتعليق
    .match-13 = يجب أنت تكون مسجل الدخول لتضيف تعليقاً
    .match-14 = يجب أن تكون مسجلا الدخول لتضيف تعليقا
    .match-15 = للتعليق يجب تسجيل الدخول
    .match-16 = للتعليق سجل الدخول
    .match-17 = الرجاء تسجيل الدخول للتعليق
    .match-18 = يرجى تسجيل الدخول للتعليق
    .match-19 = يرجى تسجيل الدخول لإضافة تعليق
    .match-20 = التعليق للمشتركين فقط
    .match-21 = التعليقات للمشتركين فقط
    .match-22 = سجل للتعليق
    .match-23 = اشترك للتعليق
    .match-24 = التعليق للأعضاء فقط
    .match-25 = سجل الدخول أو أنشئ حسابا للتعليق
    .match-26 = التعليق كزائر
    .match-27 = علق كزائر
    .match-28 = لإضافة تعليق يجب تسجيل الدخول
    .match-29 = ادخل أو سجل للتعليق
    .match-30 = سجل الدخول حتى تتمكن من التعليق
    .match-31 = يجب تسجيل الدخول لكتابة تعليق
    .match-32 = يجب تسجيل الدخول لترك تعليق
    .match-33 = يجب تسجيل الدخول حتى تتمكن من التعليق
    .match-34 = عليك تسجيل الدخول للتعليق
    .match-35 = عليك تسجيل الدخول لإضافة تعليق
    .match-36 = عليك تسجيل الدخول لكتابة تعليق
    .match-37 = عليك تسجيل الدخول لترك تعليق
    .match-38 = عليك تسجيل الدخول حتى تتمكن من التعليق
    .match-39 = يرجى تسجيل الدخول لكتابة تعليق
    .match-40 = يرجى تسجيل الدخول لترك تعليق
    .match-41 = يرجى تسجيل الدخول حتى تتمكن من التعليق
    .match-42 = سجل دخولك لإضافة تعليق
    .match-43 = سجل دخولك لإضافة تعليقك
    .match-44 = سجل دخولك لكتابة تعليق
    .match-45 = سجل دخولك لترك تعليق
    .match-46 = سجل دخولك للمشاركة في النقاش
    .match-47 = سجل دخولك للمشاركة بالتعليق
    .match-48 = سجل دخولك للرد
    .match-49 = سجل دخولك حتى تتمكن من التعليق
    .match-50 = سجل دخولك كي تعلق
    .match-51 = سجل الدخول لإضافة تعليقك
    .match-52 = سجل الدخول للمشاركة في النقاش
    .match-53 = سجل الدخول للمشاركة بالتعليق
    .match-54 = سجل الدخول كي تعلق
    .match-55 = سجلوا الدخول للتعليق
    .match-56 = سجلوا الدخول لإضافة تعليق
    .match-57 = سجلوا الدخول لإضافة تعليقك
    .match-58 = سجلوا الدخول لكتابة تعليق
    .match-59 = سجلوا الدخول لترك تعليق
    .match-60 = سجلوا الدخول للمشاركة في النقاش
    .match-61 = سجلوا الدخول للمشاركة بالتعليق
    .match-62 = سجلوا الدخول للرد
    .match-63 = سجلوا الدخول حتى تتمكن من التعليق
    .match-64 = سجلوا الدخول كي تعلق
    .match-65 = قم بتسجيل الدخول للتعليق
    .match-66 = قم بتسجيل الدخول لإضافة تعليق
    .match-67 = قم بتسجيل الدخول لإضافة تعليقك
    .match-68 = قم بتسجيل الدخول لكتابة تعليق
    .match-69 = قم بتسجيل الدخول لترك تعليق
    .match-70 = قم بتسجيل الدخول للمشاركة في النقاش
    .match-71 = قم بتسجيل الدخول للمشاركة بالتعليق
    .match-72 = قم بتسجيل الدخول للرد
    .match-73 = قم بتسجيل الدخول حتى تتمكن من التعليق
    .match-74 = قم بتسجيل الدخول كي تعلق
    .match-75 = سجل دخولك الآن للتعليق
    .match-76 = سجل دخولك الآن لإضافة تعليق
    .match-77 = سجل دخولك الآن لإضافة تعليقك
    .match-78 = سجل دخولك الآن لكتابة تعليق
    .match-79 = سجل دخولك الآن لترك تعليق
    .match-80 = سجل دخولك الآن للمشاركة في النقاش
    .match-81 = سجل دخولك الآن للمشاركة بالتعليق
    .match-82 = سجل دخولك الآن للرد
    .match-83 = سجل دخولك الآن حتى تتمكن من التعليق
    .match-84 = سجل دخولك الآن كي تعلق
    .match-85 = ادخل إلى حسابك للتعليق
    .match-86 = ادخل إلى حسابك لإضافة تعليق
    .match-87 = ادخل إلى حسابك لإضافة تعليقك
    .match-88 = ادخل إلى حسابك لكتابة تعليق
    .match-89 = ادخل إلى حسابك لترك تعليق
    .match-90 = ادخل إلى حسابك للمشاركة في النقاش
    .match-91 = ادخل إلى حسابك للمشاركة بالتعليق
    .match-92 = ادخل إلى حسابك للرد
    .match-93 = ادخل إلى حسابك حتى تتمكن من التعليق
    .match-94 = ادخل إلى حسابك كي تعلق
    .match-95 = يرجى تسجيل الدخول لإضافة تعليقك
    .match-96 = يرجى تسجيل الدخول للمشاركة في النقاش
    .match-97 = يرجى تسجيل الدخول للمشاركة بالتعليق
    .match-98 = يرجى تسجيل الدخول للرد
    .match-99 = يرجى تسجيل الدخول كي تعلق
    .match-100 = يجب تسجيل الدخول لإضافة تعليقك
    .match-101 = يجب تسجيل الدخول للمشاركة في النقاش
    .match-102 = يجب تسجيل الدخول للمشاركة بالتعليق
    .match-103 = يجب تسجيل الدخول للرد
    .match-104 = يجب تسجيل الدخول كي تعلق
    .match-105 = تسجيل الدخول لإضافة تعليقك
    .match-106 = تسجيل الدخول لكتابة تعليق
    .match-107 = تسجيل الدخول لترك تعليق
    .match-108 = تسجيل الدخول للمشاركة في النقاش
    .match-109 = تسجيل الدخول للمشاركة بالتعليق
    .match-110 = تسجيل الدخول للرد
    .match-111 = تسجيل الدخول حتى تتمكن من التعليق
    .match-112 = تسجيل الدخول كي تعلق

comment-new-closed = التعليقات مغلقة
    .match-1 = أغلقت التعليقات
    .match-2 = تم إغلاق التعليقات
    .match-3 = التعليق مغلق
    .match-4 = باب التعليق مغلق
    .match-5 = أغلق باب التعليق
    .match-6 = أغلق باب التعليقات
    .match-7 = التعليقات معطلة
    .match-8 = التعليقات مغلقة على هذا المقال
    .match-9 = لا يمكن التعليق
    .match-10 = تم إغلاق باب التعليق
    .match-11 = تم إيقاف التعليقات
    .match-12 = النقاش مغلق
    .match-13 = التعليقات موقوفة
    .match-14 = انتهت مدة التعليق

## Reading them.

# The link to the whole discussion.
# $title: title
comment-all = كل التعليقات على «{ $title }»
    .match-1 = شاهد جميع التعليقات على “{ $title }”
    .match-2 = شاهد كل التعليقات على “{ $title }”
    .match-3 = عرض كل التعليقات على “{ $title }”
    .match-4 = عرض جميع التعليقات على “{ $title }”
    .match-5 = جميع التعليقات على “{ $title }”
    .match-6 = اقرأ كل التعليقات على “{ $title }”
    .match-7 = التعليقات على “{ $title }”
    .match-8 = تعليقات على “{ $title }”
    .match-9 = كل التعليقات على: { $title }
    .match-10 = جميع التعليقات على: { $title }

# The same without the headline.
comment-all-show = عرض كل التعليقات
    .match-1 = عرض التعليقات
    .match-2 = شاهد التعليقات
    .match-3 = شاهد كل التعليقات
    .match-4 = شاهد جميع التعليقات
    .match-5 = عرض جميع التعليقات
    .match-6 = كل التعليقات
    .match-7 = جميع التعليقات
    .match-8 = اقرأ التعليقات
    .match-9 = قراءة التعليقات
    .match-10 = اقرأ كل التعليقات
    .match-11 = مشاهدة التعليقات
    .match-12 = إظهار التعليقات
    .match-13 = إظهار كل التعليقات
    .match-14 = إلى التعليقات
    .match-15 = اذهب إلى التعليقات
    .match-16 = لقراءة كل التعليقات
    .match-17 = طالع التعليقات
    .match-18 = عرض النقاش
    .match-19 = أظهر التعليقات

# The same with their number.
# $count: number
comment-all-count = { $count ->
    [zero] لا تعليقات للعرض
    [one] عرض تعليق واحد
    [two] عرض التعليقين
    [few] عرض { NUMBER($count) } تعليقات
    [many] عرض { NUMBER($count) } تعليقًا
   *[other] عرض { NUMBER($count) } تعليق
  }
    .match-1 = شاهد الـ{ $count } تعليقات
    .match-2 = شاهد الـ{ $count } تعليقا
    .match-3 = شاهد الـ{ $count } تعليق
    .match-4 = شاهد { $count } تعليقات
    .match-5 = شاهد { $count } تعليقا
    .match-6 = شاهد { $count } تعليق
    .match-7 = اقرأ الـ{ $count } تعليقات
    .match-8 = اقرأ الـ{ $count } تعليقا
    .match-9 = اقرأ الـ{ $count } تعليق
    .match-10 = اقرأ { $count } تعليقات
    .match-11 = اقرأ { $count } تعليقا
    .match-12 = اقرأ { $count } تعليق
    .match-13 = مشاهدة الـ{ $count } تعليقات
    .match-14 = مشاهدة الـ{ $count } تعليقا
    .match-15 = مشاهدة الـ{ $count } تعليق
    .match-16 = مشاهدة { $count } تعليقات
    .match-17 = مشاهدة { $count } تعليقا
    .match-18 = مشاهدة { $count } تعليق
    .match-19 = عرض كل الـ{ $count } تعليقات
    .match-20 = عرض كل الـ{ $count } تعليقا
    .match-21 = عرض كل الـ{ $count } تعليق
    .match-22 = عرض كل { $count } تعليقات
    .match-23 = عرض كل { $count } تعليقا
    .match-24 = عرض كل { $count } تعليق
    .match-25 = عرض جميع الـ{ $count } تعليقات
    .match-26 = عرض جميع الـ{ $count } تعليقا
    .match-27 = عرض جميع الـ{ $count } تعليق
    .match-28 = عرض جميع { $count } تعليقات
    .match-29 = عرض جميع { $count } تعليقا
    .match-30 = عرض جميع { $count } تعليق
    .match-31 = إظهار الـ{ $count } تعليقات
    .match-32 = إظهار الـ{ $count } تعليقا
    .match-33 = إظهار الـ{ $count } تعليق
    .match-34 = إظهار { $count } تعليقات
    .match-35 = إظهار { $count } تعليقا
    .match-36 = إظهار { $count } تعليق
    .match-37 = شاهد كل الـ{ $count } تعليقات
    .match-38 = شاهد كل الـ{ $count } تعليقا
    .match-39 = شاهد كل الـ{ $count } تعليق
    .match-40 = شاهد كل { $count } تعليقات
    .match-41 = شاهد كل { $count } تعليقا
    .match-42 = شاهد كل { $count } تعليق
    .match-43 = شاهد جميع الـ{ $count } تعليقات
    .match-44 = شاهد جميع الـ{ $count } تعليقا
    .match-45 = شاهد جميع الـ{ $count } تعليق
    .match-46 = شاهد جميع { $count } تعليقات
    .match-47 = شاهد جميع { $count } تعليقا
    .match-48 = شاهد جميع { $count } تعليق
    .match-49 = قراءة الـ{ $count } تعليقات
    .match-50 = قراءة الـ{ $count } تعليقا
    .match-51 = قراءة الـ{ $count } تعليق
    .match-52 = قراءة { $count } تعليقات
    .match-53 = قراءة { $count } تعليقا
    .match-54 = قراءة { $count } تعليق
    .match-55 = عرض التعليقات ({ $count })
    .match-56 = كل التعليقات ({ $count })
    .match-57 = جميع التعليقات ({ $count })
    .match-58 = شاهد التعليقات ({ $count })
    .match-59 = عرض كل التعليقات ({ $count })
    .match-60 = عرض جميع التعليقات ({ $count })
    .match-61 = شاهد كل التعليقات ({ $count })

# More of them.
comment-all-more = المزيد من التعليقات
    .match-1 = تعليقات أخرى
    .match-2 = تحميل المزيد من التعليقات
    .match-3 = عرض المزيد من التعليقات
    .match-4 = شاهد المزيد من التعليقات
    .match-5 = إظهار المزيد من التعليقات
    .match-6 = مزيد من التعليقات
    .match-7 = تعليقات إضافية
    .match-8 = التعليقات السابقة
    .match-9 = تعليقات أقدم
    .match-10 = التعليقات الأقدم
    .match-11 = عرض المزيد من الردود
    .match-12 = المزيد من الردود
    .match-13 = تعليقات أحدث
    .match-14 = تحميل تعليقات أخرى
    .match-15 = عرض تعليقات أكثر

# $count: number
comment-all-more-count = { $count ->
    [zero] لا مزيد من التعليقات
    [one] تعليق آخر
    [two] تعليقان آخران
    [few] { NUMBER($count) } تعليقات أخرى
    [many] { NUMBER($count) } تعليقًا آخر
   *[other] { NUMBER($count) } تعليق آخر
  }
    .match-1 = عرض { $count } تعليقات أخرى
    .match-2 = عرض { $count } تعليقات إضافية
    .match-3 = تحميل { $count } تعليقات أخرى
    .match-4 = تحميل { $count } تعليقات إضافية
    .match-5 = إظهار { $count } تعليقات أخرى
    .match-6 = إظهار { $count } تعليقات إضافية
    .match-7 = شاهد { $count } تعليقات أخرى
    .match-8 = شاهد { $count } تعليقات إضافية
    .match-9 = { $count } تعليقات إضافية

# The answers to one.
# $count: number
comment-reply-count = { $count ->
    [zero] لا ردود
    [one] رد واحد
    [two] ردّان
    [few] { NUMBER($count) } ردود
    [many] { NUMBER($count) } ردًا
   *[other] { NUMBER($count) } رد
  }
    .match-1 = عرض { $count } ردود
    .match-2 = عرض { $count } ردا
    .match-3 = عرض { $count } رد
    .match-4 = إظهار { $count } ردود
    .match-5 = إظهار { $count } ردا
    .match-6 = إظهار { $count } رد
    .match-7 = شاهد { $count } ردود
    .match-8 = شاهد { $count } ردا
    .match-9 = شاهد { $count } رد
    .match-10 = إخفاء { $count } ردود
    .match-11 = إخفاء { $count } ردا
    .match-12 = إخفاء { $count } رد
    .match-13 = مشاهدة { $count } ردود
    .match-14 = مشاهدة { $count } ردا
    .match-15 = مشاهدة { $count } رد
    .match-16 = الردود ({ $count }
    .match-17 = الردود: { $count }
    .match-18 = ردود ({ $count }
    .match-19 = ردود: { $count }

# The same without their number.
comment-reply-show = عرض الردود
    .match-1 = إظهار الردود
    .match-2 = شاهد الردود
    .match-3 = إخفاء الردود
    .match-4 = عرض كل الردود
    .match-5 = عرض جميع الردود
    .match-6 = مشاهدة الردود
    .match-7 = الردود على التعليق
    .match-8 = أخف الردود

# Folds the comments away.
comment-all-hide = إخفاء التعليقات
    .match-1 = أخف التعليقات
    .match-2 = إغلاق قسم التعليقات
    .match-3 = طي التعليقات
    .match-4 = إخفاء التعليق
    .match-5 = أغلق التعليقات

# Their order.
comment-all-sort = ترتيب حسب
    .match-1 = الترتيب حسب
    .match-2 = رتب حسب
    .match-3 = فرز حسب
    .match-4 = ترتيب التعليقات
    .match-5 = ترتيب
    .match-6 = الأحدث أولا
    .match-7 = الأقدم أولا
    .match-8 = الأقدم
    .match-9 = الأكثر إعجابا
    .match-10 = الأفضل
    .match-11 = أفضل التعليقات
    .match-12 = الأعلى تقييما
    .match-13 = من الأحدث إلى الأقدم
    .match-14 = من الأقدم إلى الأحدث
    .match-15 = أبرز التعليقات
    .match-16 = تعليق مميز
    .match-17 = تعليقات مختارة
    .match-18 = عرض حسب
    .match-19 = تعليق مثبت
    .match-20 = ترتيب حسب الأحدث

# Writers of comments.
# $author: person
comment-by = تعليق من { $author }
    .match-1 = تعليق بقلم: { $author }
    .match-2 = كتبه المعلق: { $author }
    .match-3 = تعليق: { $author }
    .match-4 = صاحب التعليق: { $author }
    .match-5 = المعلق: { $author }
    .match-6 = تعليق القارئ: { $author }
    .match-7 = { $author } كتب:
    .match-8 = { $author } كتبت:
    .match-9 = { $author } يقول:
    .match-10 = { $author } تقول:
    .match-11 = { $author } علق:
    .match-12 = { $author } علقت:

# $author: person
# $date: date
comment-by-date = تعليق من { $author }، { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = { $author } كتب في { $date }
    .match-2 = { $author } كتب بتاريخ { $date }
    .match-3 = { $author } كتب يوم { $date }
    .match-4 = { $author } علق في { $date }
    .match-5 = { $author } علق بتاريخ { $date }
    .match-6 = { $author } علق يوم { $date }
    .match-7 = { $author } كتبت في { $date }
    .match-8 = { $author } كتبت بتاريخ { $date }
    .match-9 = { $author } كتبت يوم { $date }
    .match-10 = { $author } علقت في { $date }
    .match-11 = { $author } علقت بتاريخ { $date }
    .match-12 = { $author } علقت يوم { $date }
    .match-13 = { $author } يقول في { $date }
    .match-14 = { $author } يقول بتاريخ { $date }
    .match-15 = { $author } يقول يوم { $date }
    .match-16 = تعليق { $author } في { $date }
    .match-17 = تعليق { $author } بتاريخ { $date }

# Writers without a name.
comment-by-anonymous = مجهول
    .match-1 = زائر
    .match-2 = غير معروف
    .match-3 = بلا اسم
    .match-4 = بدون اسم
    .match-5 = غير مسجل
    .match-6 = ضيف
    .match-7 = قارئ
    .match-8 = مستخدم مجهول
    .match-9 = زائر غير مسجل
    .match-10 = مجهول الهوية
    .match-11 = فاعل خير
    .match-12 = قارئة
    .match-13 = (بدون اسم)

# The author of the article, or the paper, in the discussion.
comment-reply-staff = رد هيئة التحرير
    .match-1 = رد الكاتب
    .match-2 = رد التحرير
    .match-3 = رد المحرر
    .match-4 = المشرف
    .match-5 = رد الموقع
    .match-6 = مشرف
    .match-7 = رد الإدارة
    .match-8 = رد المؤلف

# Answers one.
comment-reply = رد
    .match-1 = الرد
    .match-2 = أجب
    .match-3 = الرد على التعليق
    .match-4 = الرد على هذا التعليق
    .match-5 = رد على التعليق
    .match-6 = رد على هذا التعليق
    .match-7 = أضف ردا
    .match-8 = أضف رد
    .match-9 = أضف ردك
    .match-10 = اكتب ردا
    .match-11 = إضافة رد
    .match-12 = تعقيب
    .match-13 = إجابة
    .match-14 = اكتب ردك
    .match-15 = اقتباس

# Answers somebody.
# $author: person
comment-reply-to = ردًا على تعليق { $author }
    .match-1 = رد على تعليق { $author }
    .match-2 = الرد على تعليق { $author }
    .match-3 = ردا على: { $author }
    .match-4 = رد على: { $author }
    .match-5 = الرد على: { $author }

# Thumbs.
comment-reply-like = إعجاب
    .match-1 = أعجبني
    .match-2 = يعجبني
    .match-3 = لايك
    .match-4 = الإعجاب
    .match-5 = أعجبني التعليق
    .match-6 = أوافقك
    .match-7 = أؤيد
    .match-8 = أعجبني هذا
    .match-9 = مفيد
    .match-10 = تصويت إيجابي

comment-reply-dislike = عدم إعجاب
    .match-1 = لم يعجبني
    .match-2 = لا يعجبني
    .match-3 = ديسلايك
    .match-4 = لا أوافق
    .match-5 = أعارض
    .match-6 = لم يعجبني التعليق
    .match-7 = تصويت سلبي

# $count: number
comment-reply-likes = { $count ->
    [zero] لا إعجابات
    [one] إعجاب واحد
    [two] إعجابان
    [few] { NUMBER($count) } إعجابات
    [many] { NUMBER($count) } إعجابًا
   *[other] { NUMBER($count) } إعجاب
  }
    .match-1 = إعجاب ({ $count })
    .match-2 = إعجاب : { $count }
    .match-3 = أعجبني ({ $count })
    .match-4 = أعجبني : { $count }
    .match-5 = الإعجابات ({ $count })
    .match-6 = الإعجابات : { $count }
    .match-7 = إعجابات ({ $count })
    .match-8 = إعجابات : { $count }
    .match-9 = { $count } أعجبهم هذا
    .match-10 = { $count } أعجبهم التعليق
    .match-11 = { $count } أشخاص أعجبهم هذا

# Makes one known to the editors.
comment-reply-report = إبلاغ
    .match-1 = أبلغ
    .match-2 = بلغ
    .match-3 = الإبلاغ
    .match-4 = تبليغ
    .match-5 = الإبلاغ عن التعليق
    .match-6 = أبلغ عن هذا التعليق
    .match-7 = أبلغ عن تعليق
    .match-8 = الإبلاغ عن تعليق
    .match-9 = الإبلاغ عن إساءة
    .match-10 = أبلغ عن إساءة
    .match-11 = بلغ عن تعليق مسيء
    .match-12 = أبلغ عن تعليق مسيء
    .match-13 = التبليغ عن تعليق
    .match-14 = التبليغ عن إساءة
    .match-15 = أبلغ عن تعليق غير لائق
    .match-16 = إبلاغ عن التعليق
    .match-17 = إبلاغ عن تعليق مسيء
    .match-18 = حظر المستخدم

# Its removal.
comment-delete = حذف التعليق
    .match-1 = حذف
    .match-2 = احذف
    .match-3 = احذف التعليق
    .match-4 = احذف هذا التعليق
    .match-5 = إزالة
    .match-6 = إزالة التعليق
    .match-7 = حذف تعليقي
    .match-8 = مسح التعليق
    .match-9 = امسح التعليق

comment-delete-confirm = سيؤدي هذا إلى حذف تعليقك الحالي
    .match-1 = سيتم حذف تعليقك الحالي
    .match-2 = سيتم حذف التعليق
    .match-3 = سيحذف هذا تعليقك الحالي
    .match-4 = هل أنت متأكد من حذف التعليق؟
    .match-5 = هل أنت متأكد أنك تريد حذف هذا التعليق؟
    .match-6 = هل تريد حذف هذا التعليق؟
    .match-7 = هل تريد حذف التعليق؟
    .match-8 = هل أنت متأكد؟
    .match-9 = سيتم حذف تعليقك
    .match-10 = هذا الإجراء سيحذف تعليقك الحالي
    .match-11 = سيؤدي هذا الإجراء إلى حذف تعليقك
    .match-12 = هذا سيحذف تعليقك الحالي
    .match-13 = لا يمكن التراجع عن هذا الإجراء
    .match-14 = سيؤدي هذا إلى حذف تعليقك
    .match-15 = سيؤدي هذا إلى حذف التعليق
    .match-16 = سيؤدي ذلك إلى حذف تعليقك
    .match-17 = سيؤدي ذلك إلى حذف التعليق
    .match-18 = سيُحذف تعليقك نهائيا
    .match-19 = سيُحذف تعليقك
    .match-20 = سيُحذف التعليق نهائيا
    .match-21 = سيُحذف التعليق

comment-delete-done = حُذف هذا التعليق
    .match-1 = تم حذف هذا التعليق
    .match-2 = تم حذف التعليق
    .match-3 = تمت إزالة هذا التعليق
    .match-4 = تمت إزالة التعليق
    .match-5 = حذف هذا التعليق من قبل المشرف
    .match-6 = تعليق محذوف
    .match-7 = تم حذف التعليق من قبل الإدارة
    .match-8 = حذف التعليق لمخالفته شروط النشر
    .match-9 = تم حذف هذا التعليق لمخالفته القواعد

# Its change.
comment-reply-edit = تعديل التعليق
    .match-1 = تعديل
    .match-2 = تحرير
    .match-3 = عدّل
    .match-4 = تحرير التعليق
    .match-5 = تعديل تعليقي
    .match-6 = حفظ التعديلات
    .match-7 = حرر التعليق

comment-reply-edited = عُدّل التعليق
    .match-1 = معدل
    .match-2 = (معدل)
    .match-3 = تم التعديل
    .match-4 = تم تعديل التعليق

# Its address, and word of new ones.
comment-reply-link = رابط هذا التعليق
    .match-1 = رابط التعليق
    .match-2 = مشاركة التعليق
    .match-3 = شارك التعليق
    .match-4 = نسخ رابط التعليق
    .match-5 = شارك هذا التعليق
    .match-6 = رابط دائم للتعليق

comment-all-follow = متابعة هذا النقاش
    .match-1 = أعلمني بالتعليقات الجديدة
    .match-2 = أخبرني بالتعليقات الجديدة
    .match-3 = أعلمني بمتابعة التعليقات بواسطة البريد الإلكتروني
    .match-4 = أعلمني بالمواضيع الجديدة بواسطة البريد الإلكتروني
    .match-5 = إشعار بالتعليقات الجديدة
    .match-6 = تابع النقاش
    .match-7 = متابعة التعليقات
    .match-8 = اشترك في التعليقات
    .match-9 = نبهني عند إضافة تعليق جديد
    .match-10 = أرسل لي التعليقات الجديدة
    .match-11 = تابع التعليقات
