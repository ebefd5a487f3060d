### Part of Targum, under MIT OR Apache-2.0. Furniture of the page itself: what a screen reader says, and what stands where nothing was written.

## Ways through the page.

page-skip = Zum Text des Artikels

page-navigation = Wege durch diese Seite

page-breadcrumb = Wo dieser Artikel steht

page-languages = Dieser Artikel in weiteren Sprachen

page-article = Artikel

page-comments = Kommentare

page-related = Weiteres zum Gegenstand

page-contents = In diesem Text steht

page-end = Ende des Artikels

## Parts of the page.

page-lead-picture = Aufmacherfoto

# $number: number
page-figure = Abbildung { NUMBER($number) }

# $number: number
page-table = Tabelle { NUMBER($number) }

# $caption: text
page-picture-of = Abgebildet: { $caption }

page-untitled = Ohne Titel

page-author-unknown = Ohne Namen

page-date-unknown = Ohne Datum

page-details = Zu diesem Artikel

page-tags = Themen dieses Artikels

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
page-in-language = Auf { $language }

page-translated-part = Dieser Abschnitt wurde von einer Maschine übersetzt

page-original-part = Original dieses Abschnitts anzeigen

page-kept-as-printed = Wie in der Quelle gedruckt
