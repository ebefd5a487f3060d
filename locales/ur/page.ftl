### Part of Targum, under MIT OR Apache-2.0. Furniture of the page itself: what a screen reader says, and what stands where nothing was written.

## Ways through the page.

page-skip = تحریر کے متن پر جائیں

page-navigation = اس صفحے کے راستے

page-breadcrumb = سائٹ میں اس تحریر کی جگہ

page-languages = یہ تحریر دوسری زبانوں میں

page-article = تحریر

page-comments = تبصرے

page-related = اس موضوع پر مزید

page-contents = اس متن میں

page-end = تحریر ختم ہوئی

## Parts of the page.

page-lead-picture = مرکزی تصویر

# $number: number
page-figure = شکل { NUMBER($number) }

# $number: number
page-table = جدول { NUMBER($number) }

# $caption: text
page-picture-of = تصویر میں: { $caption }

page-untitled = بلا عنوان

page-author-unknown = نام درج نہیں

page-date-unknown = تاریخ درج نہیں

page-details = اس تحریر کے بارے میں

page-tags = اس تحریر کے موضوعات

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
page-in-language = { $language } میں

page-translated-part = اس حصے کا ترجمہ مشین نے کیا ہے

page-original-part = اس حصے کی اصل دکھائیں

page-kept-as-printed = جیسا ماخذ میں چھپا ہے
