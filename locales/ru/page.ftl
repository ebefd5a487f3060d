### Part of Targum, under MIT OR Apache-2.0. Furniture of the page itself: what a screen reader says, and what stands where nothing was written.

## Ways through the page.

page-skip = К тексту статьи

page-navigation = По этой странице

page-breadcrumb = Место статьи на сайте

page-languages = Эта статья на других языках

page-article = Статья

page-comments = Комментарии

page-related = Ещё об этом

page-contents = В этом тексте

page-end = Конец статьи

## Parts of the page.

page-lead-picture = Главный снимок

# $number: number
page-figure = Рисунок { NUMBER($number) }

# $number: number
page-table = Таблица { NUMBER($number) }

# $caption: text
page-picture-of = На снимке: { $caption }

page-untitled = Без заголовка

page-author-unknown = Имя не указано

page-date-unknown = Дата не указана

page-details = Об этой статье

page-tags = Темы статьи

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
page-in-language = Язык: { $language }

page-translated-part = Этот отрывок переведён машиной

page-original-part = Показать оригинал отрывка

page-kept-as-printed = Как напечатано в источнике
