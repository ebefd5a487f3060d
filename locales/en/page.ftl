### Part of Targum, under MIT OR Apache-2.0. Furniture of the page itself: what a screen reader says, and what stands where nothing was written.

## Ways through the page.

page-skip = Skip to the article

page-navigation = Ways through this page

page-breadcrumb = Where this article stands

page-languages = This article in other languages

page-article = Article

page-comments = Comments

page-related = Read more on the subject

page-contents = In this text

page-end = End of the article

## Parts of the page.

page-lead-picture = Lead picture

# $number: number
page-figure = Figure { NUMBER($number) }

# $number: number
page-table = Table { NUMBER($number) }

# $caption: text
page-picture-of = Picture: { $caption }

page-untitled = Untitled

page-author-unknown = Name not given

page-date-unknown = Date not given

page-details = About this article

page-tags = Topics of this article

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
page-in-language = In { $language }

page-translated-part = This part was translated by machine

page-original-part = Show the original of this part

page-kept-as-printed = As printed at the source
