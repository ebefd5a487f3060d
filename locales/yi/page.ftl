### Part of Targum, under MIT OR Apache-2.0. Furniture of the page itself: what a screen reader says, and what stands where nothing was written.

## Ways through the page.

page-skip = צום טעקסט פֿון אַרטיקל

page-navigation = וועגן איבער דער זײַט

page-breadcrumb = וווּ דער אַרטיקל געפֿינט זיך

page-languages = דער אַרטיקל אויף אַנדערע לשונות

page-article = אַרטיקל

page-comments = קאָמענטאַרן

page-related = נאָך אין דעם ענין

page-contents = אין דעם טעקסט

page-end = סוף אַרטיקל

## Parts of the page.

page-lead-picture = הויפּטבילד

# $number: number
page-figure = בילד { NUMBER($number) }

# $number: number
page-table = טאַבעלע { NUMBER($number) }

# $caption: text
page-picture-of = אויפֿן בילד: { $caption }

page-untitled = אָן אַ קעפּל

page-author-unknown = דער נאָמען איז נישט אָנגעגעבן

page-date-unknown = די דאַטע איז נישט אָנגעגעבן

page-details = וועגן דעם אַרטיקל

page-tags = טעמעס פֿון אַרטיקל

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
page-in-language = אויף { $language }

page-translated-part = דעם קטע האָט איבערגעזעצט אַ מאַשין

page-original-part = ווײַזט דעם אָריגינאַל פֿונעם קטע

page-kept-as-printed = ווי געדרוקט אינעם מקור
