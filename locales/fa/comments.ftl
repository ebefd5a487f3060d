### Part of Targum, under MIT OR Apache-2.0. Readers are addressed politely, and never by gender.

## How many there are.

# Over the comments, or as a link to them.
# $count: number
comment-count = { $count ->
    [0] بدون نظر
    [one] { NUMBER($count) } نظر
   *[other] { NUMBER($count) } نظر
  }
    .match-1 = نظرها ({ $count })
    .match-2 = نظرات ({ $count })
    .match-3 = دیدگاه‌ها ({ $count })
    .match-4 = دیدگاه ({ $count })
    .match-5 = نظر ({ $count })
    .match-6 = نظرات کاربران ({ $count })
    .match-7 = نظرات خوانندگان ({ $count })
    .match-8 = دیدگاه ها ({ $count })
    .match-9 = کامنت‌ها ({ $count })
    .match-10 = نظر کاربران ({ $count })
    .match-11 = دیدگاه کاربران ({ $count })
    .match-12 = نظرات: { $count }
    .match-13 = تعداد نظرات: { $count }
    .match-14 = تعداد دیدگاه‌ها: { $count }
    .match-15 = دیدگاه‌ها: { $count }
    .match-16 = نظرها: { $count }
    .match-17 = تعداد نظر: { $count }
    .match-18 = نظر: { $count }
    .match-19 = { $count } دیدگاه
    .match-20 = { $count } کامنت
    .match-21 = { $count } نظر کاربران
    .match-22 = { $count } نظر ثبت شده
    .match-23 = { $count } نظرات
    .match-24 = { $count } دیدگاه ثبت شده
    .match-25 = نظرات { $count }
    .match-26 = دیدگاه‌ها { $count }
    .match-27 = یک نظر
    .match-28 = یک دیدگاه

# The same with the headline.
# $count: number
# $title: title
comment-count-on = { $count ->
    [one] { NUMBER($count) } نظر دربارهٔ «{ $title }»
   *[other] { NUMBER($count) } نظر دربارهٔ «{ $title }»
  }
    .match-1 = { $count } دیدگاه درباره “{ $title }”
    .match-2 = { $count } دیدگاه برای “{ $title }”
    .match-3 = { $count } نظر برای “{ $title }”
    .match-4 = { $count } پاسخ به “{ $title }”
    .match-5 = { $count } دیدگاه در “{ $title }”

# The heading of the comments.
comment-all-heading = نظرها
    .match-1 = نظرات
    .match-2 = نظر
    .match-3 = دیدگاه
    .match-4 = دیدگاه‌ها
    .match-5 = نظرات کاربران
    .match-6 = نظرات خوانندگان
    .match-7 = دیدگاه خوانندگان
    .match-8 = دیدگاه کاربران
    .match-9 = نظر شما چیست؟
    .match-10 = کامنت‌ها
    .match-11 = گفت‌وگو
    .match-12 = بحث
    .match-13 = دیدگاه ها
    .match-14 = نظر کاربران
    .match-15 = دیدگاه شما چیست؟
    .match-16 = بخش نظرات
    .match-17 = نظر شما درباره این مطلب

# Before the first one.
comment-count-none = هنوز نظری نیست
    .match-1 = نظری ثبت نشده است
    .match-2 = هنوز نظری ثبت نشده
    .match-3 = هنوز نظری ثبت نشده است
    .match-4 = دیدگاهی ثبت نشده است
    .match-5 = هنوز دیدگاهی ثبت نشده است
    .match-6 = نظری وجود ندارد
    .match-7 = هیچ نظری وجود ندارد
    .match-8 = هیچ دیدگاهی وجود ندارد
    .match-9 = تاکنون نظری ثبت نشده است
    .match-10 = هنوز دیدگاهی نیست
    .match-11 = بدون دیدگاه
    .match-12 = هیچ نظری ثبت نشده است
    .match-13 = نظری برای این مطلب ثبت نشده است
    .match-14 = دیدگاهی وجود ندارد

# The call for the first one.
comment-new-first = نخستین نظر را شما بنویسید
    .match-1 = اولین نظر را شما بدهید
    .match-2 = اولین نظر را بدهید
    .match-3 = اولین نفری باشید که نظر می‌دهد
    .match-4 = اولین نفری باشید که نظر می‌دهید
    .match-5 = شما اولین نظر را بنویسید
    .match-6 = اولین دیدگاه را شما بنویسید
    .match-7 = نخستین نفری باشید که نظر می‌دهد
    .match-8 = اولین کسی باشید که نظر می‌دهد
    .match-9 = اولین کسی باشید که دیدگاهی می‌نویسد
    .match-10 = هنوز نظری ثبت نشده. اولین نفر باشید
    .match-11 = اولین نظر را ثبت کنید
    .match-12 = بحث را شروع کنید
    .match-13 = گفت‌وگو را آغاز کنید
    .match-14 = اولین نفر باشید
    .match-15 = شما اولین باشید
    .match-16 = اولین دیدگاه را ثبت کنید
    .match-17 = اولین کامنت را شما بگذارید

## Writing one.

# Opens the form.
comment-new = نظر تازه
    .match-1 = نظر بدهید
    .match-2 = نظر دهید
    .match-3 = نظر بنویسید
    .match-4 = نظر خود را بنویسید
    .match-5 = نظرتان را بنویسید
    .match-6 = نظر خود را ثبت کنید
    .match-7 = ثبت نظر
    .match-8 = ثبت دیدگاه
    .match-9 = افزودن نظر
    .match-10 = افزودن دیدگاه
    .match-11 = نوشتن نظر
    .match-12 = نوشتن دیدگاه
    .match-13 = دیدگاه خود را بنویسید
    .match-14 = دیدگاهتان را بنویسید
    .match-15 = دیدگاه بنویسید
    .match-16 = ارسال نظر
    .match-17 = ارسال دیدگاه
    .match-18 = نظر جدید
    .match-19 = دیدگاه جدید
    .match-20 = کامنت بگذارید
    .match-21 = نظر خود را بیان کنید
    .match-22 = نظر خود را با ما در میان بگذارید
    .match-23 = نظرتان را بگویید
    .match-24 = نظر خود را وارد کنید
    .match-25 = نظرتان را با ما در میان بگذارید
    .match-26 = درباره این مطلب نظر بدهید
    .match-27 = اظهار نظر
    .match-28 = اظهار نظر کنید
    .match-29 = برای نظر دادن
    .match-30 = دیدگاه خود را ثبت کنید
    .match-31 = یک نظر بنویسید
    .match-32 = پاسخی بگذارید
    .match-33 = دیدگاهی بنویسید
    .match-34 = نظر دادن
    .match-35 = در بحث شرکت کنید
    .match-36 = ارسال نظرات
    .match-37 = نظر شما

# The same below a certain article.
# $title: title
comment-new-on = نوشتن نظر دربارهٔ «{ $title }»
    .match-1 = دیدگاهی برای “{ $title }” بنویسید
    .match-2 = نظر خود را درباره “{ $title }” بنویسید
    .match-3 = ارسال نظر برای “{ $title }”

# The fields of the form.
comment-new-name = نام
    .match-1 = نام شما
    .match-2 = نام*
    .match-3 = نام *
    .match-4 = نام (الزامی)
    .match-5 = نام و نام خانوادگی
    .match-6 = نام کاربری
    .match-7 = نام خود را وارد کنید
    .match-8 = نام مستعار
    .match-9 = نام خانوادگی
    .match-10 = وب‌سایت
    .match-11 = وب سایت
    .match-12 = نام نویسنده نظر

comment-new-email = ایمیل (منتشر نمی‌شود)
    .match-1 = نشانی ایمیل شما منتشر نخواهد شد
    .match-2 = نشانی ایمیل شما منتشر نخواهد شد. بخش‌های موردنیاز علامت‌گذاری شده‌اند *
    .match-3 = بخش‌های موردنیاز علامت‌گذاری شده‌اند *
    .match-4 = ایمیل شما منتشر نخواهد شد
    .match-5 = ایمیل شما منتشر نمی‌شود
    .match-6 = ایمیل (اختیاری)
    .match-7 = ایمیل (الزامی)
    .match-8 = ایمیل*
    .match-9 = ایمیل (منتشر نخواهد شد)
    .match-10 = ذخیره نام، ایمیل و وبسایت من در مرورگر برای زمانی که دوباره دیدگاهی می‌نویسم
    .match-11 = الزامی
    .match-12 = آدرس ایمیل شما منتشر نخواهد شد
    .match-13 = فیلدهای الزامی
    .match-14 = پر کردن این فیلد الزامی است
    .match-15 = ایمیل شما محفوظ می‌ماند

comment-new-title = عنوان نظر
    .match-1 = عنوان
    .match-2 = عنوان دیدگاه
    .match-3 = موضوع نظر
    .match-4 = عنوان نظر شما

comment-new-text = متن نظر
    .match-1 = متن نظر شما
    .match-2 = متن دیدگاه
    .match-3 = دیدگاه شما
    .match-4 = دیدگاه *
    .match-5 = پیام
    .match-6 = پیام شما
    .match-7 = متن پیام
    .match-8 = نظر*
    .match-9 = متن
    .match-10 = نظر *
    .match-11 = نظر شما *
    .match-12 = متن خود را بنویسید
    .match-13 = اینجا بنویسید

# Sends and gives up.
comment-new-send = فرستادن نظر
    .match-1 = ثبت
    .match-2 = انتشار
    .match-3 = ارسال کنید
    .match-4 = فرستادن دیدگاه
    .match-5 = انتشار نظر
    .match-6 = ارسال پاسخ
    .match-7 = ثبت و ارسال
    .match-8 = ارسال نظر شما
    .match-9 = ارسال پیام
    .match-10 = فرستادن پیام
    .match-11 = تایید و ارسال

comment-new-cancel = لغو
    .match-1 = انصراف
    .match-2 = لغو پاسخ
    .match-3 = لغو نظر
    .match-4 = برای لغو پاسخ کلیک کنید
    .match-5 = پاک کردن
    .match-6 = برای صرف‌نظر کردن از پاسخ گویی اینجا را کلیک نمایید

# What the form answers.
comment-new-thanks = سپاس، نظر شما دریافت شد
    .match-1 = نظر شما ثبت شد
    .match-2 = نظر شما با موفقیت ثبت شد
    .match-3 = نظر شما ارسال شد
    .match-4 = نظر شما پس از تأیید منتشر می‌شود
    .match-5 = نظر شما پس از تایید منتشر خواهد شد
    .match-6 = نظر شما پس از بررسی منتشر می‌شود
    .match-7 = نظر شما در انتظار تأیید است
    .match-8 = دیدگاه شما در انتظار بررسی است
    .match-9 = دیدگاه شما ثبت شد
    .match-10 = دیدگاه شما ارسال شد
    .match-11 = از نظر شما سپاسگزاریم
    .match-12 = با تشکر از نظر شما
    .match-13 = از ارسال نظر شما متشکریم
    .match-14 = نظر شما پس از تایید مدیر منتشر خواهد شد
    .match-15 = نظر شما با موفقیت ارسال شد
    .match-16 = در انتظار بررسی
    .match-17 = در انتظار تأیید

# Letters that are left.
# $count: number
comment-new-characters = { $count ->
    [one] { NUMBER($count) } نویسه مانده است
   *[other] { NUMBER($count) } نویسه مانده است
  }
    .match-1 = { $count } کاراکتر باقی مانده
    .match-2 = { $count } کاراکتر باقی‌مانده
    .match-3 = { $count } نویسه باقی‌مانده
    .match-4 = { $count } حرف باقی مانده
    .match-5 = کاراکترهای باقی‌مانده: { $count }
    .match-6 = حداکثر: { $count }

# The rules.
comment-new-rules = نظرها تابع قواعد سایت است
    .match-1 = قواعد نظردهی
    .match-2 = قوانین ارسال نظر
    .match-3 = قوانین ارسال دیدگاه
    .match-4 = شرایط ارسال نظر
    .match-5 = قوانین نظردهی
    .match-6 = نظرات پس از تأیید منتشر می‌شوند
    .match-7 = نظرات پس از تایید مدیر منتشر می‌شود
    .match-8 = نظرات توهین‌آمیز منتشر نمی‌شود
    .match-9 = نظرات حاوی توهین منتشر نمی‌شود
    .match-10 = نظرات حاوی توهین و افترا منتشر نخواهد شد
    .match-11 = نظرات حاوی مطالب توهین آمیز منتشر نمی‌شود
    .match-12 = دیدگاه‌ها بیانگر نظر نویسندگان آنهاست
    .match-13 = لطفا ادب را رعایت کنید
    .match-14 = مسئولیت نظرات با نویسندگان آنهاست
    .match-15 = لطفا نظرات خود را به فارسی بنویسید
    .match-16 = نظرات بررسی می‌شوند
    .match-17 = لطفا قوانین را رعایت کنید
    .match-18 = نظرات پس از بررسی منتشر می‌شوند
    .match-19 = نظرات غیر مرتبط منتشر نمی‌شود
    .match-20 = از انتشار نظرات توهین‌آمیز معذوریم
    .match-21 = ضوابط ارسال نظر
    .match-22 = دیدگاه های ارسال شده توسط شما، پس از تایید منتشر خواهد شد

# Who may write.
comment-login = برای نظر دادن وارد شوید
    .match-1 = برای ارسال نظر وارد شوید
    .match-2 = برای ارسال نظر باید وارد شوید
    .match-3 = برای ثبت نظر وارد شوید
    .match-4 = برای ثبت نظر باید وارد شوید
    .match-5 = برای نوشتن نظر وارد شوید
    .match-6 = برای نوشتن دیدگاه باید وارد بشوید
    .match-7 = برای نوشتن دیدگاه وارد شوید
    .match-8 = برای ارسال دیدگاه باید وارد شوید
    .match-9 = برای نظر دادن باید وارد شوید
    .match-10 = برای پاسخ دادن وارد شوید
    .match-11 = برای درج نظر وارد شوید
    .match-12 = برای ارسال نظر ابتدا وارد شوید
    .match-13 = برای ثبت دیدگاه وارد شوید
    .match-14 = ورود برای ارسال نظر
    .match-15 = برای پاسخ دادن باید وارد شوید
    .match-16 = تنها کاربران ثبت‌نام شده می‌توانند نظر دهند
    .match-17 = فقط کاربران عضو می‌توانند نظر بدهند
    .match-18 = برای نظر دادن ثبت‌نام کنید
    .match-19 = وارد شوید تا نظر بدهید
    .match-20 = لطفا برای ارسال نظر وارد شوید
    .match-21 = فقط مشترکان می‌توانند نظر دهند
    .match-22 = برای ارسال نظر وارد حساب خود شوید
    .match-23 = برای گذاشتن نظر وارد شوید
    .match-24 = نظر دادن به عنوان مهمان
    .match-25 = لطفا برای ثبت نظر وارد شوید
    .match-26 = برای نوشتن نظر باید وارد حساب خود شوید
    .match-27 = برای نوشتن نظر باید وارد شوید
    .match-28 = برای نوشتن نظر وارد حساب خود شوید
    .match-29 = برای نوشتن نظر باید وارد حساب کاربری شوید
    .match-30 = برای نوشتن نظر وارد حساب کاربری شوید
    .match-31 = برای نوشتن دیدگاه باید وارد حساب خود شوید
    .match-32 = برای نوشتن دیدگاه باید وارد شوید
    .match-33 = برای نوشتن دیدگاه وارد حساب خود شوید
    .match-34 = برای نوشتن دیدگاه باید وارد حساب کاربری شوید
    .match-35 = برای نوشتن دیدگاه وارد حساب کاربری شوید
    .match-36 = برای ارسال نظر باید وارد حساب خود شوید
    .match-37 = برای ارسال نظر باید وارد حساب کاربری شوید
    .match-38 = برای ارسال نظر وارد حساب کاربری شوید
    .match-39 = برای ارسال دیدگاه باید وارد حساب خود شوید
    .match-40 = برای ارسال دیدگاه وارد حساب خود شوید
    .match-41 = برای ارسال دیدگاه باید وارد حساب کاربری شوید
    .match-42 = برای ارسال دیدگاه وارد حساب کاربری شوید
    .match-43 = برای ثبت نظر باید وارد حساب خود شوید
    .match-44 = برای ثبت نظر وارد حساب خود شوید
    .match-45 = برای ثبت نظر باید وارد حساب کاربری شوید
    .match-46 = برای ثبت نظر وارد حساب کاربری شوید
    .match-47 = برای ثبت دیدگاه باید وارد حساب خود شوید
    .match-48 = برای ثبت دیدگاه باید وارد شوید
    .match-49 = برای ثبت دیدگاه وارد حساب خود شوید
    .match-50 = برای ثبت دیدگاه باید وارد حساب کاربری شوید
    .match-51 = برای ثبت دیدگاه وارد حساب کاربری شوید
    .match-52 = برای گذاشتن نظر باید وارد حساب خود شوید
    .match-53 = برای گذاشتن نظر باید وارد شوید
    .match-54 = برای گذاشتن نظر وارد حساب خود شوید
    .match-55 = برای گذاشتن نظر باید وارد حساب کاربری شوید
    .match-56 = برای گذاشتن نظر وارد حساب کاربری شوید
    .match-57 = برای گذاشتن دیدگاه باید وارد حساب خود شوید
    .match-58 = برای گذاشتن دیدگاه باید وارد شوید
    .match-59 = برای گذاشتن دیدگاه وارد حساب خود شوید
    .match-60 = برای گذاشتن دیدگاه باید وارد حساب کاربری شوید
    .match-61 = برای گذاشتن دیدگاه وارد حساب کاربری شوید

comment-new-closed = نظرها بسته است
    .match-1 = نظرات بسته است
    .match-2 = بخش نظرات بسته است
    .match-3 = نظردهی بسته است
    .match-4 = دیدگاه‌ها بسته شده‌اند
    .match-5 = دیدگاه‌ها بسته هستند
    .match-6 = نظرات بسته شده است
    .match-7 = امکان نظر دادن وجود ندارد
    .match-8 = امکان ارسال نظر وجود ندارد
    .match-9 = ارسال نظر بسته شده است
    .match-10 = نظرات غیرفعال است
    .match-11 = بخش نظرات غیرفعال است
    .match-12 = امکان ثبت نظر وجود ندارد
    .match-13 = بخش نظرات این مطلب بسته است
    .match-14 = امکان ثبت دیدگاه وجود ندارد

## Reading them.

# The link to the whole discussion.
# $title: title
comment-all = همهٔ نظرها دربارهٔ «{ $title }»
    .match-1 = همه نظرات درباره “{ $title }”
    .match-2 = همه نظرات برای “{ $title }”
    .match-3 = همه نظرات در “{ $title }”
    .match-4 = مشاهده همه نظرات درباره “{ $title }”
    .match-5 = مشاهده همه نظرات برای “{ $title }”
    .match-6 = مشاهده همه نظرات در “{ $title }”
    .match-7 = نمایش همه نظرات درباره “{ $title }”
    .match-8 = نمایش همه نظرات برای “{ $title }”
    .match-9 = نمایش همه نظرات در “{ $title }”
    .match-10 = نظرات درباره “{ $title }”
    .match-11 = نظرات برای “{ $title }”
    .match-12 = نظرات در “{ $title }”
    .match-13 = دیدگاه‌ها درباره “{ $title }”
    .match-14 = دیدگاه‌ها برای “{ $title }”
    .match-15 = دیدگاه‌ها در “{ $title }”
    .match-16 = همه دیدگاه‌ها درباره “{ $title }”
    .match-17 = همه دیدگاه‌ها برای “{ $title }”
    .match-18 = همه دیدگاه‌ها در “{ $title }”
    .match-19 = همه نظرات درباره: { $title }
    .match-20 = نظرات درباره: { $title }

# The same without the headline.
comment-all-show = دیدن همهٔ نظرها
    .match-1 = همه نظرات
    .match-2 = همه نظرها
    .match-3 = مشاهده نظرات
    .match-4 = مشاهده همه نظرات
    .match-5 = نمایش نظرات
    .match-6 = نمایش همه نظرات
    .match-7 = دیدن نظرات
    .match-8 = دیدن همه نظرات
    .match-9 = خواندن نظرات
    .match-10 = خواندن همه نظرات
    .match-11 = مشاهده دیدگاه‌ها
    .match-12 = نمایش دیدگاه‌ها
    .match-13 = همه دیدگاه‌ها
    .match-14 = رفتن به نظرها
    .match-15 = نظرات را ببینید
    .match-16 = نظرات را بخوانید
    .match-17 = مشاهده همه دیدگاه‌ها
    .match-18 = نمایش کامنت‌ها
    .match-19 = باز کردن نظرات

# The same with their number.
# $count: number
comment-all-count = { $count ->
    [one] دیدن { NUMBER($count) } نظر
   *[other] دیدن همهٔ { NUMBER($count) } نظر
  }
    .match-1 = مشاهده { $count } نظر
    .match-2 = مشاهده { $count } دیدگاه
    .match-3 = مشاهده { $count } نظرات
    .match-4 = مشاهده { $count } کامنت
    .match-5 = نمایش { $count } نظر
    .match-6 = نمایش { $count } دیدگاه
    .match-7 = نمایش { $count } نظرات
    .match-8 = نمایش { $count } کامنت
    .match-9 = خواندن { $count } نظر
    .match-10 = خواندن { $count } دیدگاه
    .match-11 = خواندن { $count } نظرات
    .match-12 = خواندن { $count } کامنت
    .match-13 = دیدن { $count } نظر
    .match-14 = دیدن { $count } دیدگاه
    .match-15 = دیدن { $count } نظرات
    .match-16 = دیدن { $count } کامنت
    .match-17 = مشاهده همه { $count } نظر
    .match-18 = مشاهده همه { $count } دیدگاه
    .match-19 = مشاهده همه { $count } نظرات
    .match-20 = مشاهده همه { $count } کامنت
    .match-21 = نمایش همه { $count } نظر
    .match-22 = نمایش همه { $count } دیدگاه
    .match-23 = نمایش همه { $count } نظرات
    .match-24 = نمایش همه { $count } کامنت
    .match-25 = همه { $count } نظر
    .match-26 = همه { $count } دیدگاه
    .match-27 = همه { $count } نظرات
    .match-28 = همه { $count } کامنت
    .match-29 = دیدن همه { $count } نظر
    .match-30 = دیدن همه { $count } دیدگاه
    .match-31 = دیدن همه { $count } نظرات
    .match-32 = دیدن همه { $count } کامنت
    .match-33 = خواندن همه { $count } نظر
    .match-34 = خواندن همه { $count } دیدگاه
    .match-35 = خواندن همه { $count } نظرات
    .match-36 = خواندن همه { $count } کامنت
    .match-37 = مشاهده نظرات ({ $count })
    .match-38 = نمایش نظرات ({ $count })
    .match-39 = همه نظرات ({ $count })
    .match-40 = مشاهده همه نظرات ({ $count })
    .match-41 = نمایش همه نظرات ({ $count })
    .match-42 = دیدن نظرات ({ $count })
    .match-43 = همه دیدگاه‌ها ({ $count })

# More of them.
comment-all-more = نظرهای بیشتر
    .match-1 = نظرات بیشتر
    .match-2 = نمایش نظرات بیشتر
    .match-3 = مشاهده نظرات بیشتر
    .match-4 = دیدن نظرات بیشتر
    .match-5 = بارگذاری نظرات بیشتر
    .match-6 = دیدگاه‌های بیشتر
    .match-7 = نمایش دیدگاه‌های بیشتر
    .match-8 = نظرات قبلی
    .match-9 = نظرات قدیمی‌تر
    .match-10 = دیدگاه‌های قدیمی‌تر
    .match-11 = نمایش پاسخ‌های بیشتر
    .match-12 = پاسخ‌های بیشتر
    .match-13 = نظرات بعدی
    .match-14 = دیدگاه‌های جدیدتر
    .match-15 = نظرات دیگر

# $count: number
comment-all-more-count = { $count ->
    [one] { NUMBER($count) } نظر دیگر
   *[other] { NUMBER($count) } نظر دیگر
  }
    .match-1 = نمایش { $count } نظر دیگر
    .match-2 = نمایش { $count } دیدگاه دیگر
    .match-3 = نمایش { $count } پاسخ دیگر
    .match-4 = نمایش { $count } نظر بیشتر
    .match-5 = مشاهده { $count } نظر دیگر
    .match-6 = مشاهده { $count } دیدگاه دیگر
    .match-7 = مشاهده { $count } پاسخ دیگر
    .match-8 = مشاهده { $count } نظر بیشتر
    .match-9 = دیدن { $count } نظر دیگر
    .match-10 = دیدن { $count } دیدگاه دیگر
    .match-11 = دیدن { $count } پاسخ دیگر
    .match-12 = دیدن { $count } نظر بیشتر

# The answers to one.
# $count: number
comment-reply-count = { $count ->
    [one] { NUMBER($count) } پاسخ
   *[other] { NUMBER($count) } پاسخ
  }
    .match-1 = مشاهده { $count } پاسخ
    .match-2 = مشاهده { $count } جواب
    .match-3 = نمایش { $count } پاسخ
    .match-4 = نمایش { $count } جواب
    .match-5 = دیدن { $count } پاسخ
    .match-6 = دیدن { $count } جواب
    .match-7 = پنهان کردن { $count } پاسخ
    .match-8 = پنهان کردن { $count } جواب
    .match-9 = پاسخ‌ها ({ $count }
    .match-10 = پاسخ‌ها: { $count }
    .match-11 = { $count } جواب

# The same without their number.
comment-reply-show = دیدن پاسخ‌ها
    .match-1 = نمایش پاسخ‌ها
    .match-2 = مشاهده پاسخ‌ها
    .match-3 = پاسخ‌ها
    .match-4 = پنهان کردن پاسخ‌ها
    .match-5 = مخفی کردن پاسخ‌ها
    .match-6 = دیدن همه پاسخ‌ها
    .match-7 = نمایش همه پاسخ‌ها

# Folds the comments away.
comment-all-hide = پنهان کردن نظرها
    .match-1 = پنهان کردن نظرات
    .match-2 = بستن نظرات
    .match-3 = مخفی کردن نظرات
    .match-4 = پنهان کردن دیدگاه‌ها
    .match-5 = مخفی کردن دیدگاه‌ها

# Their order.
comment-all-sort = مرتب‌سازی
    .match-1 = مرتب‌سازی بر اساس
    .match-2 = مرتب سازی بر اساس
    .match-3 = مرتب‌سازی نظرات
    .match-4 = جدیدترین نظرات
    .match-5 = قدیمی‌ترین
    .match-6 = قدیمی‌ترین‌ها
    .match-7 = بهترین نظرات
    .match-8 = محبوب‌ترین نظرات
    .match-9 = از جدید به قدیم
    .match-10 = به ترتیب تاریخ
    .match-11 = نظر برگزیده
    .match-12 = نظرات برگزیده
    .match-13 = ترتیب
    .match-14 = بیشترین امتیاز
    .match-15 = به ترتیب امتیاز
    .match-16 = از قدیم به جدید
    .match-17 = ابتدا جدیدترین
    .match-18 = ابتدا قدیمی‌ترین
    .match-19 = نظرات منتخب

# Writers of comments.
# $author: person
comment-by = نظر از { $author }
    .match-1 = نظر از: { $author }
    .match-2 = دیدگاه از: { $author }
    .match-3 = نویسنده نظر: { $author }
    .match-4 = ارسال نظر از: { $author }
    .match-5 = نظر کاربر: { $author }
    .match-6 = { $author } نوشت:
    .match-7 = { $author } گفت:
    .match-8 = { $author } می‌گوید:
    .match-9 = { $author } گفته:
    .match-10 = { $author } نوشته است:
    .match-11 = دیدگاه از { $author }

# $author: person
# $date: date
comment-by-date = نظر از { $author }، { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = { $author } نوشت در { $date }
    .match-2 = { $author } نوشت در تاریخ { $date }
    .match-3 = { $author } گفت در { $date }
    .match-4 = { $author } گفت در تاریخ { $date }
    .match-5 = { $author } می‌گوید در { $date }
    .match-6 = { $author } می‌گوید در تاریخ { $date }
    .match-7 = { $author } در { $date } گفت

# Writers without a name.
comment-by-anonymous = ناشناس
    .match-1 = بی‌نام
    .match-2 = بدون نام
    .match-3 = بی نام
    .match-4 = مهمان
    .match-5 = کاربر مهمان
    .match-6 = کاربر ناشناس
    .match-7 = خواننده
    .match-8 = نام محفوظ
    .match-9 = یک خواننده
    .match-10 = کاربر
    .match-11 = بازدیدکننده

# The author of the article, or the paper, in the discussion.
comment-reply-staff = پاسخ تحریریه
    .match-1 = پاسخ نویسنده
    .match-2 = پاسخ سردبیر
    .match-3 = مدیر سایت
    .match-4 = پاسخ مدیر
    .match-5 = ناظر
    .match-6 = پاسخ مسئول
    .match-7 = پاسخ سایت

# Answers one.
comment-reply = پاسخ
    .match-1 = پاسخ دهید
    .match-2 = جواب
    .match-3 = پاسخ دادن
    .match-4 = پاسخ به این نظر
    .match-5 = پاسخ به نظر
    .match-6 = پاسخ به این دیدگاه
    .match-7 = جواب دادن
    .match-8 = پاسخ بدهید
    .match-9 = نقل قول
    .match-10 = ارسال جواب
    .match-11 = نوشتن پاسخ
    .match-12 = پاسخ به دیدگاه

# Answers somebody.
# $author: person
comment-reply-to = پاسخ به { $author }
    .match-1 = در پاسخ به { $author }
    .match-2 = جواب به { $author }
    .match-3 = پاسخ به نظر { $author }
    .match-4 = در جواب { $author }
    .match-5 = در پاسخ به: { $author }

# Thumbs.
comment-reply-like = پسندیدم
    .match-1 = پسندیدن
    .match-2 = لایک
    .match-3 = می‌پسندم
    .match-4 = موافق
    .match-5 = موافقم با این نظر
    .match-6 = دوست داشتم
    .match-7 = مفید بود
    .match-8 = رای مثبت
    .match-9 = پسند

comment-reply-dislike = نپسندیدم
    .match-1 = نپسندیدن
    .match-2 = دیسلایک
    .match-3 = مخالفم
    .match-4 = مخالف
    .match-5 = دوست نداشتم
    .match-6 = رای منفی
    .match-7 = نمی‌پسندم

# $count: number
comment-reply-likes = { $count ->
    [one] { NUMBER($count) } پسند
   *[other] { NUMBER($count) } پسند
  }
    .match-1 = { $count } لایک
    .match-2 = { $count } نفر پسندیده‌اند
    .match-3 = { $count } پسندیدند
    .match-4 = { $count } نفر پسندیدند
    .match-5 = { $count } رای مثبت
    .match-6 = { $count } موافق
    .match-7 = پسندها ({ $count })
    .match-8 = پسندها : { $count }
    .match-9 = لایک‌ها ({ $count })
    .match-10 = لایک‌ها : { $count }
    .match-11 = پسندیدم ({ $count })
    .match-12 = پسندیدم : { $count }
    .match-13 = لایک ({ $count })
    .match-14 = لایک : { $count }

# Makes one known to the editors.
comment-reply-report = گزارش تخلف
    .match-1 = گزارش
    .match-2 = گزارش نظر
    .match-3 = گزارش این نظر
    .match-4 = گزارش کردن
    .match-5 = گزارش دهید
    .match-6 = گزارش نظر نامناسب
    .match-7 = گزارش محتوای نامناسب
    .match-8 = اعلام تخلف
    .match-9 = شکایت
    .match-10 = گزارش اسپم
    .match-11 = گزارش دیدگاه
    .match-12 = گزارش سوءاستفاده

# Its removal.
comment-delete = پاک کردن نظر
    .match-1 = حذف
    .match-2 = حذف نظر
    .match-3 = پاک کردن این نظر
    .match-4 = حذف دیدگاه
    .match-5 = حذف این نظر
    .match-6 = حذف نظر من
    .match-7 = پاک کردن دیدگاه

comment-delete-confirm = با این کار نظر کنونی شما پاک می‌شود
    .match-1 = این کار نظر فعلی شما را حذف می‌کند
    .match-2 = نظر فعلی شما حذف خواهد شد
    .match-3 = نظر شما حذف می‌شود
    .match-4 = نظر شما حذف خواهد شد
    .match-5 = آیا از حذف این نظر مطمئن هستید؟
    .match-6 = آیا مطمئنید که می‌خواهید این نظر را حذف کنید؟
    .match-7 = آیا مطمئن هستید؟
    .match-8 = این نظر حذف شود؟
    .match-9 = این عمل نظر فعلی شما را حذف خواهد کرد
    .match-10 = آیا می‌خواهید این نظر را حذف کنید؟
    .match-11 = دیدگاه شما حذف خواهد شد
    .match-12 = این کار دیدگاه فعلی شما را پاک می‌کند
    .match-13 = با این کار نظر شما حذف می‌شود
    .match-14 = با این کار نظر شما پاک می‌شود
    .match-15 = با این کار نظر شما حذف خواهد شد
    .match-16 = با این کار نظر شما را حذف می‌کند
    .match-17 = با این کار نظر شما را پاک می‌کند
    .match-18 = با این کار دیدگاه شما حذف می‌شود
    .match-19 = با این کار دیدگاه شما پاک می‌شود
    .match-20 = با این کار دیدگاه شما حذف خواهد شد
    .match-21 = با این کار دیدگاه شما را حذف می‌کند
    .match-22 = با این کار دیدگاه شما را پاک می‌کند
    .match-23 = این کار نظر شما حذف می‌شود
    .match-24 = این کار نظر شما پاک می‌شود
    .match-25 = این کار نظر شما حذف خواهد شد
    .match-26 = این کار نظر شما را حذف می‌کند
    .match-27 = این کار نظر شما را پاک می‌کند
    .match-28 = این کار دیدگاه شما حذف می‌شود
    .match-29 = این کار دیدگاه شما پاک می‌شود
    .match-30 = این کار دیدگاه شما حذف خواهد شد
    .match-31 = این کار دیدگاه شما را حذف می‌کند
    .match-32 = این کار دیدگاه شما را پاک می‌کند

comment-delete-done = این نظر پاک شد
    .match-1 = این نظر حذف شد
    .match-2 = این نظر حذف شده است
    .match-3 = نظر حذف شد
    .match-4 = دیدگاه حذف شد
    .match-5 = این دیدگاه حذف شده است
    .match-6 = این نظر توسط مدیر حذف شد
    .match-7 = نظر حذف شده
    .match-8 = این نظر توسط نویسنده حذف شده است

# Its change.
comment-reply-edit = ویرایش نظر
    .match-1 = ویرایش دیدگاه
    .match-2 = اصلاح نظر
    .match-3 = ذخیره تغییرات
    .match-4 = ویرایش کنید
    .match-5 = ویرایش این نظر

comment-reply-edited = نظر ویرایش شد
    .match-1 = ویرایش‌شده
    .match-2 = ویرایش شده
    .match-3 = (ویرایش شده)
    .match-4 = ویرایش شد
    .match-5 = این نظر ویرایش شده است

# Its address, and word of new ones.
comment-reply-link = پیوند این نظر
    .match-1 = لینک نظر
    .match-2 = لینک این نظر
    .match-3 = اشتراک‌گذاری نظر
    .match-4 = کپی لینک نظر
    .match-5 = پیوند به این دیدگاه

comment-all-follow = پیگیری این گفت‌وگو
    .match-1 = مرا از نظرهای تازه آگاه کن
    .match-2 = مرا با ایمیل از دیدگاه‌های بعدی آگاه کن
    .match-3 = مرا از نظرات جدید باخبر کن
    .match-4 = مرا از دیدگاه‌های پسین به‌وسیلهٔ ایمیل آگاه کن
    .match-5 = مرا از نوشته‌های تازه به‌وسیلهٔ ایمیل آگاه کن
    .match-6 = اطلاع از نظرات جدید
    .match-7 = دنبال کردن گفت‌وگو
    .match-8 = دنبال کردن نظرات
    .match-9 = اطلاع‌رسانی نظرات جدید
    .match-10 = پیگیری نظرات
