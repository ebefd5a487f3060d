### Part of Targum, under MIT OR Apache-2.0. Furniture of the page itself: what a screen reader says, and what stands where nothing was written.

## Ways through the page.

page-skip = Ir al texto del artículo

page-navigation = Navegación de la página

page-breadcrumb = Lugar del artículo en el sitio

page-languages = Este artículo en otras lenguas

page-article = Artículo

page-comments = Comentarios

page-related = Más sobre el asunto

page-contents = En este texto

page-end = Fin del artículo

## Parts of the page.

page-lead-picture = Imagen principal

# $number: number
page-figure = Figura { NUMBER($number) }

# $number: number
page-table = Tabla { NUMBER($number) }

# $caption: text
page-picture-of = Imagen: { $caption }

page-untitled = Sin título

page-author-unknown = Sin firma

page-date-unknown = Sin fecha

page-details = Datos del artículo

page-tags = Temas del artículo

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

page-translated-part = Esta parte se tradujo de forma automática

page-original-part = Mostrar el original de esta parte

page-kept-as-printed = Como se imprimió en la fuente
