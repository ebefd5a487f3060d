### Part of Targum, under MIT OR Apache-2.0. Furniture of the page itself: what a screen reader says, and what stands where nothing was written.

## Ways through the page.

page-skip = מעבר אל הכתבה

page-navigation = ניווט בעמוד

page-breadcrumb = מקום הכתבה באתר

page-languages = הכתבה הזאת בשפות אחרות

page-article = הכתבה

page-comments = תגובות

page-related = עוד בנושא

page-contents = בכתבה הזאת

page-end = סוף הכתבה

## Parts of the page.

page-lead-picture = תמונה ראשית

# $number: number
page-figure = תמונה { NUMBER($number) }

# $number: number
page-table = טבלה { NUMBER($number) }

# $caption: text
page-picture-of = תמונה: { $caption }

page-untitled = ללא כותרת

page-author-unknown = שם הכותבים לא נמסר

page-date-unknown = התאריך לא נמסר

page-details = פרטי הכתבה

page-tags = נושאי הכתבה

# The title of the window: headline, then the site.
# $title: title
# $site: site
page-title = { $title } – { $site }

# Where a report comes from, before its first words.
# $place: place
# $date: date
page-dateline = { $place }, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }

## What the page says of its languages.

# $language: language
page-in-language = ב{ $language }

page-translated-part = קטע זה תורגם במכונה

page-original-part = הצגת המקור של קטע זה

page-kept-as-printed = כפי שהודפס במקור
