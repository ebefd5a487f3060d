### Part of Targum, under MIT OR Apache-2.0. Furniture of the page itself: what a screen reader says, and what stands where nothing was written.

## Ways through the page.

page-skip = الانتقال إلى نص المقال

page-navigation = التنقل في الصفحة

page-breadcrumb = موضع المقال في الموقع

page-languages = هذا المقال بلغات أخرى

page-article = المقال

page-comments = التعليقات

page-related = للمزيد في الموضوع

page-contents = في هذا النص

page-end = نهاية المقال

## Parts of the page.

page-lead-picture = الصورة الرئيسية

# $number: number
page-figure = الشكل { NUMBER($number) }

# $number: number
page-table = الجدول { NUMBER($number) }

# $caption: text
page-picture-of = صورة: { $caption }

page-untitled = بلا عنوان

page-author-unknown = لم يُذكر الاسم

page-date-unknown = لم يُذكر التاريخ

page-details = عن هذا المقال

page-tags = موضوعات المقال

# The title of the window: headline, then the site.
# $title: title
# $site: site
page-title = { $title } – { $site }

# Where a report comes from, before its first words.
# $place: place
# $date: date
page-dateline = { $place }، { DATETIME($date, dateStyle: "medium", timeStyle: "short") }

## What the page says of its languages.

# $language: language
page-in-language = ب{ $language }

page-translated-part = تُرجم هذا الجزء آليًا

page-original-part = عرض أصل هذا الجزء

page-kept-as-printed = كما طُبع في المصدر
