### Part of Targum, under MIT OR Apache-2.0. Furniture of the page itself: what a screen reader says, and what stands where nothing was written.

## Ways through the page.

page-skip = Aller au texte de l’article

page-navigation = Parcourir cette page

page-breadcrumb = Place de l’article dans le site

page-languages = Cet article en d’autres langues

page-article = Article

page-comments = Commentaires

page-related = Sur ce sujet

page-contents = Dans ce texte

page-end = Fin de l’article

## Parts of the page.

page-lead-picture = Image principale

# $number: number
page-figure = Figure { NUMBER($number) }

# $number: number
page-table = Tableau { NUMBER($number) }

# $caption: text
page-picture-of = Image : { $caption }

page-untitled = Sans titre

page-author-unknown = Sans signature

page-date-unknown = Sans date

page-details = Fiche de l’article

page-tags = Sujets de l’article

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
page-in-language = En { $language }

page-translated-part = Ce passage a été traduit par une machine

page-original-part = Afficher l’original de ce passage

page-kept-as-printed = Tel qu’imprimé à la source
