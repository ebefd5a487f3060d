### Part of Targum, under MIT OR Apache-2.0. Furniture of the page itself: what a screen reader says, and what stands where nothing was written.

## Ways through the page.

page-skip = رفتن به متن این نوشته

page-navigation = راه‌های این صفحه

page-breadcrumb = جای این مطلب در سایت

page-languages = این نوشته به زبان‌های دیگر

page-article = مطلب

page-comments = نظرها

page-related = بیشتر در این موضوع

page-contents = در این نوشته

page-end = پایان مطلب

## Parts of the page.

page-lead-picture = عکس اصلی

# $number: number
page-figure = شکل { NUMBER($number) }

# $number: number
page-table = جدول { NUMBER($number) }

# $caption: text
page-picture-of = در عکس: { $caption }

page-untitled = بی‌عنوان

page-author-unknown = نام نویسنده ذکر نشده

page-date-unknown = تاریخ ذکر نشده

page-details = دربارهٔ این مطلب

page-tags = موضوع‌های این مطلب

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
page-in-language = به { $language }

page-translated-part = این بخش را ماشین ترجمه کرده است

page-original-part = نمایش اصل این بخش

page-kept-as-printed = همان‌گونه که در منبع چاپ شده
