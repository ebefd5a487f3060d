### Part of Targum, under MIT OR Apache-2.0. Bylines and dates are one short line each, without a verb where the language can do without.

## Bylines: who wrote.

# Under the headline.
# $author: person
byline = Von { $author }
    .match-1 = Von: { $author }
    .match-2 = Autor: { $author }
    .match-3 = Autorin: { $author }
    .match-4 = Autor*in: { $author }
    .match-5 = Autor/in: { $author }
    .match-6 = Text: { $author }
    .match-7 = Geschrieben von: { $author }
    .match-8 = Verfasst von: { $author }
    .match-9 = Ein Artikel von: { $author }
    .match-10 = Redakteur: { $author }
    .match-11 = Redakteurin: { $author }
    .match-12 = Bericht: { $author }
    .match-13 = Veröffentlicht von: { $author }
    .match-14 = Reportage: { $author }
    .match-15 = Protokoll: { $author }
    .match-16 = Interview: { $author }
    .match-17 = Korrespondent: { $author }
    .match-18 = Text und Fotos: { $author }
    .match-19 = Ein Bericht von: { $author }
    .match-20 = Beitrag von: { $author }
    .match-21 = Erstellt von: { $author }
    .match-22 = Verfasser: { $author }
    .match-23 = Aufgezeichnet von: { $author }
    .match-24 = Korrespondentin: { $author }
    .match-25 = Geschrieben von { $author }
    .match-26 = Verfasst von { $author }
    .match-27 = Ein Artikel von { $author }
    .match-28 = Ein Bericht von { $author }
    .match-29 = Ein Beitrag von { $author }
    .match-30 = Eine Reportage von { $author }
    .match-31 = Ein Gastbeitrag von { $author }
    .match-32 = Ein Interview von { $author }
    .match-33 = Ein Essay von { $author }
    .match-34 = Veröffentlicht von { $author }
    .match-35 = Artikel von { $author }
    .match-36 = Bericht von { $author }
    .match-37 = Beitrag von { $author }
    .match-38 = Aus dem Archiv von { $author }
    .match-39 = Text von { $author }
    .match-40 = Autor { $author }
    .match-41 = Autorin { $author }
    .match-42 = Aufgezeichnet von { $author }
    .match-43 = Erstellt von { $author }
    .match-44 = Reportage von { $author }
    .match-45 = Interview von { $author }

# Two writers or more.
# $authors: persons
byline-and = Von { $authors }
    .match-1 = Von: { $authors }
    .match-2 = Autoren: { $authors }
    .match-3 = Autorinnen: { $authors }
    .match-4 = Text: { $authors }
    .match-5 = Geschrieben von: { $authors }
    .match-6 = Autorinnen und Autoren: { $authors }
    .match-7 = Autor*innen: { $authors }
    .match-8 = Ein Artikel von { $authors }
    .match-9 = Geschrieben von { $authors }
    .match-10 = Ein Bericht von { $authors }
    .match-11 = Text von { $authors }
    .match-12 = Eine Reportage von { $authors }
    .match-13 = Ein Interview von { $authors }

# A writer with the help of another.
# $author: person
# $name: person
byline-with = Von { $author }, unter Mitarbeit von { $name }
    .match-1 = Von { $author }, mit { $name }
    .match-2 = Von { $author }, gemeinsam mit { $name }
    .match-3 = Von { $author }, in Zusammenarbeit mit { $name }
    .match-4 = Von { $author }, Mitarbeit: { $name }
    .match-5 = Von { $author } mit { $name }
    .match-6 = Von { $author } gemeinsam mit { $name }
    .match-7 = Von { $author } in Zusammenarbeit mit { $name }
    .match-8 = Von { $author } Mitarbeit: { $name }

# A writer and where the report comes from.
# $author: person
# $place: place
byline-place = Von { $author }, { $place }
    .match-1 = Von { $author } in { $place }
    .match-2 = Von { $author }, in { $place }
    .match-3 = Von { $author } aus { $place }
    .match-4 = Von { $author }, aus { $place }
    .match-5 = Von { $author } | { $place }
    .match-6 = Von { $author } / { $place }
    .match-7 = Von { $author } berichtet aus { $place }
    .match-8 = { $author } berichtet aus { $place }
    .match-9 = { $author }, Korrespondent in { $place }
    .match-10 = { $author }, Korrespondentin in { $place }
    .match-11 = Aus { $place } berichtet { $author }
    .match-12 = Aus { $place } von { $author }
    .match-13 = Aus { $place }: { $author }

# A writer of the house.
# $author: person
byline-staff = { $author }, Redaktion
    .match-1 = { $author }, Korrespondent
    .match-2 = { $author }, Korrespondentin
    .match-3 = { $author }, Redakteur
    .match-4 = { $author }, Redakteurin
    .match-5 = { $author }, Reporter
    .match-6 = { $author }, Reporterin
    .match-7 = { $author }, Journalist
    .match-8 = { $author }, Journalistin
    .match-9 = { $author }, Chefredakteur
    .match-10 = { $author }, Chefredakteurin
    .match-11 = { $author }, Autor
    .match-12 = { $author }, Autorin
    .match-13 = { $author }, Kolumnist
    .match-14 = { $author }, Kolumnistin
    .match-15 = { $author }, Volontär
    .match-16 = { $author }, Volontärin
    .match-17 = { $author }, freier Journalist
    .match-18 = { $author }, freie Journalistin
    .match-19 = { $author }, Politikredaktion
    .match-20 = { $author }, Ressortleiter
    .match-21 = { $author }, Auslandskorrespondent
    .match-22 = { $author } | Korrespondent
    .match-23 = { $author } | Korrespondentin
    .match-24 = { $author } | Redakteur
    .match-25 = { $author } | Redakteurin
    .match-26 = { $author } | Reporter
    .match-27 = { $author } | Reporterin
    .match-28 = { $author } | Journalist
    .match-29 = { $author } | Journalistin
    .match-30 = { $author } | Chefredakteur
    .match-31 = { $author } | Chefredakteurin
    .match-32 = { $author } | Autor
    .match-33 = { $author } | Autorin
    .match-34 = { $author } | Kolumnist
    .match-35 = { $author } | Kolumnistin
    .match-36 = { $author } | Volontär
    .match-37 = { $author } | Volontärin
    .match-38 = { $author } | freier Journalist
    .match-39 = { $author } | freie Journalistin
    .match-40 = { $author } | Politikredaktion
    .match-41 = { $author } | Ressortleiter
    .match-42 = { $author } | Auslandskorrespondent
    .match-43 = { $author } - Korrespondent
    .match-44 = { $author } - Korrespondentin
    .match-45 = { $author } - Redakteur
    .match-46 = { $author } - Redakteurin
    .match-47 = { $author } - Reporter
    .match-48 = { $author } - Reporterin
    .match-49 = { $author } - Journalist
    .match-50 = { $author } - Journalistin
    .match-51 = { $author } - Chefredakteur
    .match-52 = { $author } - Chefredakteurin
    .match-53 = { $author } - Autor
    .match-54 = { $author } - Autorin
    .match-55 = { $author } - Kolumnist
    .match-56 = { $author } - Kolumnistin
    .match-57 = { $author } - Volontär
    .match-58 = { $author } - Volontärin
    .match-59 = { $author } - freier Journalist
    .match-60 = { $author } - freie Journalistin
    .match-61 = { $author } - Politikredaktion
    .match-62 = { $author } - Ressortleiter
    .match-63 = { $author } - Auslandskorrespondent
    .match-64 = Von unserem Korrespondenten { $author }
    .match-65 = Von unserer Korrespondentin { $author }
    .match-66 = Von unserem Redakteur { $author }
    .match-67 = Von unserer Redakteurin { $author }
    .match-68 = Von unserem Redaktionsmitglied { $author }

# A writer and the paper.
# $author: person
# $site: site
byline-site = Von { $author }, für { $site }
    .match-1 = { $author }, für { $site }
    .match-2 = { $author } für { $site }
    .match-3 = Von { $author } für { $site }

# A writer and the date.
# $author: person
# $date: date
byline-date = Von { $author }, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Von { $author } | { $date }
    .match-2 = Von { $author } am { $date }
    .match-3 = Von { $author } - { $date }
    .match-4 = Von { $author } · { $date }
    .match-5 = Von { $author } vom { $date }
    .match-6 = Veröffentlicht von { $author } am { $date }
    .match-7 = Veröffentlicht von { $author }, { $date }
    .match-8 = Veröffentlicht von { $author } | { $date }
    .match-9 = Veröffentlicht von { $author } - { $date }
    .match-10 = Geschrieben von { $author } am { $date }
    .match-11 = Geschrieben von { $author }, { $date }
    .match-12 = Geschrieben von { $author } | { $date }
    .match-13 = Geschrieben von { $author } - { $date }
    .match-14 = Erstellt von { $author } am { $date }
    .match-15 = Erstellt von { $author }, { $date }
    .match-16 = Erstellt von { $author } | { $date }
    .match-17 = Erstellt von { $author } - { $date }
    .match-18 = Gepostet von { $author } am { $date }
    .match-19 = Gepostet von { $author }, { $date }
    .match-20 = Gepostet von { $author } | { $date }
    .match-21 = Gepostet von { $author } - { $date }
    .match-22 = Verfasst von { $author } am { $date }
    .match-23 = Verfasst von { $author }, { $date }
    .match-24 = Verfasst von { $author } | { $date }
    .match-25 = Verfasst von { $author } - { $date }
    .match-26 = Veröffentlicht { $date } von { $author }
    .match-27 = Veröffentlicht am { $date } von { $author }
    .match-28 = Geschrieben am { $date } von { $author }
    .match-29 = Erstellt am { $date } von { $author }
    .match-30 = Gepostet am { $date } von { $author }
    .match-31 = { $date }, Von { $author }
    .match-32 = { $date }, Von: { $author }
    .match-33 = { $date } | Von { $author }
    .match-34 = { $date } | Von: { $author }
    .match-35 = { $date } - Von { $author }
    .match-36 = { $date } - Von: { $author }
    .match-37 = { $date } · Von { $author }
    .match-38 = { $date } · Von: { $author }
    .match-39 = { $date } Von { $author }
    .match-40 = { $date } Von: { $author }
    .match-41 = Autor: { $author }, Datum: { $date }
    .match-42 = Autor: { $author } | Datum: { $date }
    .match-43 = Autor: { $author } Datum: { $date }
    .match-44 = { $author } | Veröffentlicht am { $date }
    .match-45 = { $author } | Aktualisiert am { $date }
    .match-46 = { $author } | Stand: { $date }

# Reporter and desk editor of an agency report.
# $author: person
# $name: person
byline-editing = Von { $author }; Redaktion: { $name }
    .match-1 = Von: { $author }, Redaktion: { $name }
    .match-2 = Von: { $author }, Redigiert von { $name }
    .match-3 = Von: { $author }, Redigatur: { $name }
    .match-4 = Von: { $author } | Redaktion: { $name }
    .match-5 = Von: { $author } | Redigiert von { $name }
    .match-6 = Von: { $author } | Redigatur: { $name }
    .match-7 = Von: { $author }; Redaktion: { $name }
    .match-8 = Von: { $author }; Redigiert von { $name }
    .match-9 = Von: { $author }; Redigatur: { $name }
    .match-10 = Von: { $author } Redaktion: { $name }
    .match-11 = Von: { $author } Redigiert von { $name }
    .match-12 = Von: { $author } Redigatur: { $name }
    .match-13 = Von { $author }, Redaktion: { $name }
    .match-14 = Von { $author }, Redigiert von { $name }
    .match-15 = Von { $author }, Redigatur: { $name }
    .match-16 = Von { $author } | Redaktion: { $name }
    .match-17 = Von { $author } | Redigiert von { $name }
    .match-18 = Von { $author } | Redigatur: { $name }
    .match-19 = Von { $author }; Redigiert von { $name }
    .match-20 = Von { $author }; Redigatur: { $name }
    .match-21 = Von { $author } Redaktion: { $name }
    .match-22 = Von { $author } Redigiert von { $name }
    .match-23 = Von { $author } Redigatur: { $name }
    .match-24 = Text: { $author }, Redaktion: { $name }
    .match-25 = Text: { $author }, Redigiert von { $name }
    .match-26 = Text: { $author }, Redigatur: { $name }
    .match-27 = Text: { $author } | Redaktion: { $name }
    .match-28 = Text: { $author } | Redigiert von { $name }
    .match-29 = Text: { $author } | Redigatur: { $name }
    .match-30 = Text: { $author }; Redaktion: { $name }
    .match-31 = Text: { $author }; Redigiert von { $name }
    .match-32 = Text: { $author }; Redigatur: { $name }
    .match-33 = Text: { $author } Redaktion: { $name }
    .match-34 = Text: { $author } Redigiert von { $name }
    .match-35 = Text: { $author } Redigatur: { $name }
    .match-36 = Text { $author }, Redaktion: { $name }
    .match-37 = Text { $author }, Redigiert von { $name }
    .match-38 = Text { $author }, Redigatur: { $name }
    .match-39 = Text { $author } | Redaktion: { $name }
    .match-40 = Text { $author } | Redigiert von { $name }
    .match-41 = Text { $author } | Redigatur: { $name }
    .match-42 = Text { $author }; Redaktion: { $name }
    .match-43 = Text { $author }; Redigiert von { $name }
    .match-44 = Text { $author }; Redigatur: { $name }
    .match-45 = Text { $author } Redaktion: { $name }
    .match-46 = Text { $author } Redigiert von { $name }
    .match-47 = Text { $author } Redigatur: { $name }
    .match-48 = Autor: { $author }, Redaktion: { $name }
    .match-49 = Autor: { $author }, Redigiert von { $name }
    .match-50 = Autor: { $author }, Redigatur: { $name }
    .match-51 = Autor: { $author } | Redaktion: { $name }
    .match-52 = Autor: { $author } | Redigiert von { $name }
    .match-53 = Autor: { $author } | Redigatur: { $name }
    .match-54 = Autor: { $author }; Redaktion: { $name }
    .match-55 = Autor: { $author }; Redigiert von { $name }
    .match-56 = Autor: { $author }; Redigatur: { $name }
    .match-57 = Autor: { $author } Redaktion: { $name }
    .match-58 = Autor: { $author } Redigiert von { $name }
    .match-59 = Autor: { $author } Redigatur: { $name }
    .match-60 = Autor { $author }, Redaktion: { $name }
    .match-61 = Autor { $author }, Redigiert von { $name }
    .match-62 = Autor { $author }, Redigatur: { $name }
    .match-63 = Autor { $author } | Redaktion: { $name }
    .match-64 = Autor { $author } | Redigiert von { $name }
    .match-65 = Autor { $author } | Redigatur: { $name }
    .match-66 = Autor { $author }; Redaktion: { $name }
    .match-67 = Autor { $author }; Redigiert von { $name }
    .match-68 = Autor { $author }; Redigatur: { $name }
    .match-69 = Autor { $author } Redaktion: { $name }
    .match-70 = Autor { $author } Redigiert von { $name }
    .match-71 = Autor { $author } Redigatur: { $name }

# The editor of a text.
# $name: person
byline-editor = Redaktion: { $name }
    .match-1 = Redigiert von: { $name }
    .match-2 = Chefredaktion: { $name }
    .match-3 = Redigatur: { $name }
    .match-4 = Lektorat: { $name }
    .match-5 = Produktion: { $name }
    .match-6 = Chefredakteur: { $name }
    .match-7 = Chefredakteurin: { $name }
    .match-8 = Bildredaktion: { $name }
    .match-9 = Schlussredaktion: { $name }
    .match-10 = Verantwortlich: { $name }
    .match-11 = Faktencheck: { $name }
    .match-12 = Moderation: { $name }
    .match-13 = Herausgeber: { $name }
    .match-14 = Redaktionelle Bearbeitung: { $name }
    .match-15 = Redigiert von { $name }

# Those who helped.
# $authors: persons
byline-contributed = Mitarbeit: { $authors }
    .match-1 = Unter Mitarbeit von { $authors }
    .match-2 = Unter Mitarbeit von: { $authors }
    .match-3 = Mit Material von { $authors }
    .match-4 = Mit Material von: { $authors }
    .match-5 = Mit Informationen von { $authors }
    .match-6 = Mit Informationen von: { $authors }
    .match-7 = Unter Mitwirkung von { $authors }
    .match-8 = Unter Mitwirkung von: { $authors }
    .match-9 = Mitwirkung { $authors }
    .match-10 = Mitwirkung: { $authors }
    .match-11 = Mitarbeit { $authors }
    .match-12 = Recherche { $authors }
    .match-13 = Recherche: { $authors }
    .match-14 = Mit Beiträgen von { $authors }
    .match-15 = Mit Beiträgen von: { $authors }
    .match-16 = Recherche und Mitarbeit { $authors }
    .match-17 = Recherche und Mitarbeit: { $authors }
    .match-18 = { $authors } haben zu diesem Bericht beigetragen
    .match-19 = { $authors } hat zu diesem Bericht beigetragen
    .match-20 = { $authors } trugen zu diesem Bericht bei

# An article of opinion.
# $author: person
byline-opinion = Meinung: { $author }
    .match-1 = Kommentar: { $author }
    .match-2 = Analyse: { $author }
    .match-3 = Kolumne: { $author }
    .match-4 = Gastbeitrag: { $author }
    .match-5 = Leitartikel: { $author }
    .match-6 = Gastkommentar: { $author }
    .match-7 = Glosse: { $author }
    .match-8 = Essay: { $author }
    .match-9 = Rezension: { $author }
    .match-10 = Kritik: { $author }
    .match-11 = Ein Kommentar von { $author }
    .match-12 = Eine Analyse von { $author }
    .match-13 = Eine Kolumne von { $author }
    .match-14 = Ein Gastkommentar von { $author }
    .match-15 = Ein Leitartikel von { $author }
    .match-16 = Analyse von { $author }
    .match-17 = Kolumne von { $author }
    .match-18 = Gastbeitrag von { $author }
    .match-19 = Gastkommentar von { $author }
    .match-20 = Eine Glosse von { $author }
    .match-21 = Eine Rezension von { $author }
    .match-22 = Meinung von { $author }
    .match-23 = Leitartikel von { $author }
    .match-24 = Eine Einordnung von { $author }
    .match-25 = Meinung | { $author }
    .match-26 = Kommentar | { $author }
    .match-27 = Analyse | { $author }

# No writer but agencies.
byline-agencies = Nachrichtenagenturen
    .match-1 = Agenturen
    .match-2 = Mit Material von Nachrichtenagenturen
    .match-3 = Von Agenturen
    .match-4 = Mit Material der Nachrichtenagenturen
    .match-5 = Mit Material der Agenturen
    .match-6 = Redaktion
    .match-7 = Die Redaktion
    .match-8 = Von der Redaktion
    .match-9 = Von unserer Redaktion
    .match-10 = Onlineredaktion
    .match-11 = Online-Redaktion
    .match-12 = Red
    .match-13 = Agenturmeldung
    .match-14 = Nachrichtenredaktion
    .match-15 = Von unserem Korrespondenten
    .match-16 = Eigener Bericht
    .match-17 = Redaktionsteam
    .match-18 = Von Redaktion
    .match-19 = Mit Agenturmaterial

# The link to other articles of the writer.
# $author: person
byline-more = Alle Artikel von { $author }
    .match-1 = Mehr von { $author }
    .match-2 = Weitere Artikel von { $author }
    .match-3 = Alle Beiträge von { $author }
    .match-4 = Weitere Beiträge von { $author }
    .match-5 = Mehr Artikel von { $author }
    .match-6 = Alle Beiträge anzeigen von { $author }
    .match-7 = Zeige alle Beiträge von { $author }
    .match-8 = Alle Texte von { $author }
    .match-9 = Lesen Sie mehr von { $author }
    .match-10 = Mehr Beiträge von { $author }
    .match-11 = Weitere Texte von { $author }

# The link to follow the writer.
# $author: person
byline-follow = { $author } folgen
    .match-1 = Folgen Sie { $author } auf X
    .match-2 = Folgen Sie { $author } auf Twitter
    .match-3 = Folgen Sie { $author } auf Facebook
    .match-4 = Folgen Sie { $author } auf Instagram
    .match-5 = Folge { $author } auf X
    .match-6 = Folge { $author } auf Twitter
    .match-7 = Folge { $author } auf Facebook
    .match-8 = Folge { $author } auf Instagram
    .match-9 = Kontakt zu { $author }
    .match-10 = E-Mail an { $author }

# The heading of a note about the writer.
byline-about = Über die Autorin oder den Autor
    .match-1 = Über den Autor
    .match-2 = Über die Autorin
    .match-3 = Zum Autor
    .match-4 = Zur Autorin
    .match-5 = Über die Autoren
    .match-6 = Zur Person
    .match-7 = Autoreninfo
    .match-8 = Autor/in
    .match-9 = Der Autor
    .match-10 = Die Autorin
    .match-11 = Autorenprofil
    .match-12 = Über den/die Autor/in

## Dates: when it was published, and changed.

# The first publication.
# $date: date
published = Veröffentlicht: { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Veröffentlicht am: { $date }
    .match-2 = Veröffentlicht um: { $date }
    .match-3 = Publiziert: { $date }
    .match-4 = Publiziert am: { $date }
    .match-5 = Erschienen: { $date }
    .match-6 = Erschienen am: { $date }
    .match-7 = Erstellt: { $date }
    .match-8 = Erstellt am: { $date }
    .match-9 = Datum: { $date }
    .match-10 = Veröffentlichungsdatum: { $date }
    .match-11 = Erstveröffentlichung: { $date }
    .match-12 = Zuerst veröffentlicht: { $date }
    .match-13 = Gepostet am: { $date }
    .match-14 = Erstmals veröffentlicht: { $date }
    .match-15 = Erscheinungsdatum: { $date }
    .match-16 = Eingestellt am: { $date }
    .match-17 = Online seit: { $date }
    .match-18 = Ausgestrahlt am: { $date }
    .match-19 = Publikationsdatum: { $date }
    .match-20 = Beitrag vom: { $date }
    .match-21 = Artikel vom: { $date }
    .match-22 = Meldung vom: { $date }
    .match-23 = Veröffentlicht am { $date }
    .match-24 = Veröffentlicht { $date }
    .match-25 = Veröffentlicht um { $date }
    .match-26 = Publiziert am { $date }
    .match-27 = Publiziert { $date }
    .match-28 = Erschienen am { $date }
    .match-29 = Erstellt am { $date }
    .match-30 = Zuerst veröffentlicht am { $date }
    .match-31 = Gepostet am { $date }
    .match-32 = Erstmals veröffentlicht am { $date }
    .match-33 = Artikel vom { $date }
    .match-34 = Beitrag vom { $date }
    .match-35 = Meldung vom { $date }
    .match-36 = Online seit { $date }
    .match-37 = Erstveröffentlichung am { $date }
    .match-38 = Eingestellt am { $date }
    .match-39 = Ausgestrahlt am { $date }
    .match-40 = Zuerst erschienen am { $date }
    .match-41 = Dieser Artikel wurde am { $date } veröffentlicht
    .match-42 = Dieser Artikel wurde am { $date } erschienen
    .match-43 = Dieser Artikel wurde am { $date }
    .match-44 = Dieser Artikel erschien am { $date } veröffentlicht
    .match-45 = Dieser Artikel erschien am { $date } erschienen
    .match-46 = Dieser Artikel erschien am { $date }
    .match-47 = Dieser Artikel ist am { $date } veröffentlicht
    .match-48 = Dieser Artikel ist am { $date } erschienen
    .match-49 = Dieser Artikel ist am { $date }
    .match-50 = Dieser Artikel wurde zuerst am { $date } veröffentlicht
    .match-51 = Dieser Artikel wurde zuerst am { $date } erschienen
    .match-52 = Dieser Artikel wurde zuerst am { $date }
    .match-53 = Dieser Text wurde am { $date } veröffentlicht
    .match-54 = Dieser Text wurde am { $date } erschienen
    .match-55 = Dieser Text wurde am { $date }
    .match-56 = Dieser Text erschien am { $date } veröffentlicht
    .match-57 = Dieser Text erschien am { $date } erschienen
    .match-58 = Dieser Text erschien am { $date }
    .match-59 = Dieser Text ist am { $date } veröffentlicht
    .match-60 = Dieser Text ist am { $date } erschienen
    .match-61 = Dieser Text ist am { $date }
    .match-62 = Dieser Text wurde zuerst am { $date } veröffentlicht
    .match-63 = Dieser Text wurde zuerst am { $date } erschienen
    .match-64 = Dieser Text wurde zuerst am { $date }
    .match-65 = Dieser Beitrag wurde am { $date } veröffentlicht
    .match-66 = Dieser Beitrag wurde am { $date } erschienen
    .match-67 = Dieser Beitrag wurde am { $date }
    .match-68 = Dieser Beitrag erschien am { $date } veröffentlicht
    .match-69 = Dieser Beitrag erschien am { $date } erschienen
    .match-70 = Dieser Beitrag erschien am { $date }
    .match-71 = Dieser Beitrag ist am { $date } veröffentlicht
    .match-72 = Dieser Beitrag ist am { $date } erschienen
    .match-73 = Dieser Beitrag ist am { $date }
    .match-74 = Dieser Beitrag wurde zuerst am { $date } veröffentlicht
    .match-75 = Dieser Beitrag wurde zuerst am { $date } erschienen
    .match-76 = Dieser Beitrag wurde zuerst am { $date }
    .match-77 = Erstellungsdatum: { $date }

# Published, and changed later.
# $date: date
# $updated: date
published-updated = Veröffentlicht: { DATETIME($date, dateStyle: "medium", timeStyle: "short") }. Aktualisiert: { DATETIME($updated, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Veröffentlicht: { $date } | Aktualisiert: { $updated }
    .match-2 = Veröffentlicht: { $date } | Aktualisiert am: { $updated }
    .match-3 = Veröffentlicht: { $date }, Aktualisiert: { $updated }
    .match-4 = Veröffentlicht: { $date }, Aktualisiert am: { $updated }
    .match-5 = Veröffentlicht: { $date } · Aktualisiert: { $updated }
    .match-6 = Veröffentlicht: { $date } · Aktualisiert am: { $updated }
    .match-7 = Veröffentlicht: { $date } - Aktualisiert: { $updated }
    .match-8 = Veröffentlicht: { $date } - Aktualisiert am: { $updated }
    .match-9 = Veröffentlicht: { $date } Aktualisiert: { $updated }
    .match-10 = Veröffentlicht: { $date } Aktualisiert am: { $updated }
    .match-11 = Veröffentlicht: { $date } / Aktualisiert: { $updated }
    .match-12 = Veröffentlicht: { $date } / Aktualisiert am: { $updated }
    .match-13 = Veröffentlicht am: { $date } | Aktualisiert: { $updated }
    .match-14 = Veröffentlicht am: { $date } | Aktualisiert am: { $updated }
    .match-15 = Veröffentlicht am: { $date }, Aktualisiert: { $updated }
    .match-16 = Veröffentlicht am: { $date }, Aktualisiert am: { $updated }
    .match-17 = Veröffentlicht am: { $date } · Aktualisiert: { $updated }
    .match-18 = Veröffentlicht am: { $date } · Aktualisiert am: { $updated }
    .match-19 = Veröffentlicht am: { $date } - Aktualisiert: { $updated }
    .match-20 = Veröffentlicht am: { $date } - Aktualisiert am: { $updated }
    .match-21 = Veröffentlicht am: { $date } Aktualisiert: { $updated }
    .match-22 = Veröffentlicht am: { $date } Aktualisiert am: { $updated }
    .match-23 = Veröffentlicht am: { $date } / Aktualisiert: { $updated }
    .match-24 = Veröffentlicht am: { $date } / Aktualisiert am: { $updated }
    .match-25 = Erstellt: { $date } | Aktualisiert: { $updated }
    .match-26 = Erstellt: { $date } | Aktualisiert am: { $updated }
    .match-27 = Erstellt: { $date }, Aktualisiert: { $updated }
    .match-28 = Erstellt: { $date }, Aktualisiert am: { $updated }
    .match-29 = Erstellt: { $date } · Aktualisiert: { $updated }
    .match-30 = Erstellt: { $date } · Aktualisiert am: { $updated }
    .match-31 = Erstellt: { $date } - Aktualisiert: { $updated }
    .match-32 = Erstellt: { $date } - Aktualisiert am: { $updated }
    .match-33 = Erstellt: { $date } Aktualisiert: { $updated }
    .match-34 = Erstellt: { $date } Aktualisiert am: { $updated }
    .match-35 = Erstellt: { $date } / Aktualisiert: { $updated }
    .match-36 = Erstellt: { $date } / Aktualisiert am: { $updated }
    .match-37 = Erschienen: { $date } | Aktualisiert: { $updated }
    .match-38 = Erschienen: { $date } | Aktualisiert am: { $updated }
    .match-39 = Erschienen: { $date }, Aktualisiert: { $updated }
    .match-40 = Erschienen: { $date }, Aktualisiert am: { $updated }
    .match-41 = Erschienen: { $date } · Aktualisiert: { $updated }
    .match-42 = Erschienen: { $date } · Aktualisiert am: { $updated }
    .match-43 = Erschienen: { $date } - Aktualisiert: { $updated }
    .match-44 = Erschienen: { $date } - Aktualisiert am: { $updated }
    .match-45 = Erschienen: { $date } Aktualisiert: { $updated }
    .match-46 = Erschienen: { $date } Aktualisiert am: { $updated }
    .match-47 = Erschienen: { $date } / Aktualisiert: { $updated }
    .match-48 = Erschienen: { $date } / Aktualisiert am: { $updated }
    .match-49 = Publiziert: { $date } | Aktualisiert: { $updated }
    .match-50 = Publiziert: { $date } | Aktualisiert am: { $updated }
    .match-51 = Publiziert: { $date }, Aktualisiert: { $updated }
    .match-52 = Publiziert: { $date }, Aktualisiert am: { $updated }
    .match-53 = Publiziert: { $date } · Aktualisiert: { $updated }
    .match-54 = Publiziert: { $date } · Aktualisiert am: { $updated }
    .match-55 = Publiziert: { $date } - Aktualisiert: { $updated }
    .match-56 = Publiziert: { $date } - Aktualisiert am: { $updated }
    .match-57 = Publiziert: { $date } Aktualisiert: { $updated }
    .match-58 = Publiziert: { $date } Aktualisiert am: { $updated }
    .match-59 = Publiziert: { $date } / Aktualisiert: { $updated }
    .match-60 = Publiziert: { $date } / Aktualisiert am: { $updated }
    .match-61 = Veröffentlicht am { $date } | aktualisiert am { $updated }
    .match-62 = Veröffentlicht am { $date } | zuletzt aktualisiert am { $updated }
    .match-63 = Veröffentlicht am { $date } | aktualisiert { $updated }
    .match-64 = Veröffentlicht am { $date } | Aktualisiert: { $updated }
    .match-65 = Veröffentlicht am { $date }, aktualisiert am { $updated }
    .match-66 = Veröffentlicht am { $date }, zuletzt aktualisiert am { $updated }
    .match-67 = Veröffentlicht am { $date }, aktualisiert { $updated }
    .match-68 = Veröffentlicht am { $date }, Aktualisiert: { $updated }
    .match-69 = Veröffentlicht am { $date } · aktualisiert am { $updated }
    .match-70 = Veröffentlicht am { $date } · zuletzt aktualisiert am { $updated }
    .match-71 = Veröffentlicht am { $date } · aktualisiert { $updated }
    .match-72 = Veröffentlicht am { $date } · Aktualisiert: { $updated }
    .match-73 = Veröffentlicht am { $date } - aktualisiert am { $updated }
    .match-74 = Veröffentlicht am { $date } - zuletzt aktualisiert am { $updated }
    .match-75 = Veröffentlicht am { $date } - aktualisiert { $updated }
    .match-76 = Veröffentlicht am { $date } - Aktualisiert: { $updated }
    .match-77 = Veröffentlicht am { $date } aktualisiert am { $updated }
    .match-78 = Veröffentlicht am { $date } zuletzt aktualisiert am { $updated }
    .match-79 = Veröffentlicht am { $date } aktualisiert { $updated }
    .match-80 = Veröffentlicht am { $date } Aktualisiert: { $updated }
    .match-81 = Veröffentlicht am { $date } (aktualisiert am { $updated }
    .match-82 = Veröffentlicht am { $date } (zuletzt aktualisiert am { $updated }
    .match-83 = Veröffentlicht am { $date } (aktualisiert { $updated }
    .match-84 = Veröffentlicht am { $date } (Aktualisiert: { $updated }
    .match-85 = Veröffentlicht { $date } | aktualisiert am { $updated }
    .match-86 = Veröffentlicht { $date } | zuletzt aktualisiert am { $updated }
    .match-87 = Veröffentlicht { $date } | aktualisiert { $updated }
    .match-88 = Veröffentlicht { $date } | Aktualisiert: { $updated }
    .match-89 = Veröffentlicht { $date }, aktualisiert am { $updated }
    .match-90 = Veröffentlicht { $date }, zuletzt aktualisiert am { $updated }
    .match-91 = Veröffentlicht { $date }, aktualisiert { $updated }
    .match-92 = Veröffentlicht { $date }, Aktualisiert: { $updated }
    .match-93 = Veröffentlicht { $date } · aktualisiert am { $updated }
    .match-94 = Veröffentlicht { $date } · zuletzt aktualisiert am { $updated }
    .match-95 = Veröffentlicht { $date } · aktualisiert { $updated }
    .match-96 = Veröffentlicht { $date } · Aktualisiert: { $updated }
    .match-97 = Veröffentlicht { $date } - aktualisiert am { $updated }
    .match-98 = Veröffentlicht { $date } - zuletzt aktualisiert am { $updated }
    .match-99 = Veröffentlicht { $date } - aktualisiert { $updated }
    .match-100 = Veröffentlicht { $date } - Aktualisiert: { $updated }
    .match-101 = Veröffentlicht { $date } aktualisiert am { $updated }
    .match-102 = Veröffentlicht { $date } zuletzt aktualisiert am { $updated }
    .match-103 = Veröffentlicht { $date } aktualisiert { $updated }
    .match-104 = Veröffentlicht { $date } Aktualisiert: { $updated }
    .match-105 = Veröffentlicht { $date } (aktualisiert am { $updated }
    .match-106 = Veröffentlicht { $date } (zuletzt aktualisiert am { $updated }
    .match-107 = Veröffentlicht { $date } (aktualisiert { $updated }
    .match-108 = Veröffentlicht { $date } (Aktualisiert: { $updated }
    .match-109 = Erstellt am { $date } | aktualisiert am { $updated }
    .match-110 = Erstellt am { $date } | zuletzt aktualisiert am { $updated }
    .match-111 = Erstellt am { $date } | aktualisiert { $updated }
    .match-112 = Erstellt am { $date } | Aktualisiert: { $updated }
    .match-113 = Erstellt am { $date }, aktualisiert am { $updated }
    .match-114 = Erstellt am { $date }, zuletzt aktualisiert am { $updated }
    .match-115 = Erstellt am { $date }, aktualisiert { $updated }
    .match-116 = Erstellt am { $date }, Aktualisiert: { $updated }
    .match-117 = Erstellt am { $date } · aktualisiert am { $updated }
    .match-118 = Erstellt am { $date } · zuletzt aktualisiert am { $updated }
    .match-119 = Erstellt am { $date } · aktualisiert { $updated }
    .match-120 = Erstellt am { $date } · Aktualisiert: { $updated }
    .match-121 = Erstellt am { $date } - aktualisiert am { $updated }
    .match-122 = Erstellt am { $date } - zuletzt aktualisiert am { $updated }
    .match-123 = Erstellt am { $date } - aktualisiert { $updated }
    .match-124 = Erstellt am { $date } - Aktualisiert: { $updated }
    .match-125 = Erstellt am { $date } aktualisiert am { $updated }
    .match-126 = Erstellt am { $date } zuletzt aktualisiert am { $updated }
    .match-127 = Erstellt am { $date } aktualisiert { $updated }
    .match-128 = Erstellt am { $date } Aktualisiert: { $updated }
    .match-129 = Erstellt am { $date } (aktualisiert am { $updated }
    .match-130 = Erstellt am { $date } (zuletzt aktualisiert am { $updated }
    .match-131 = Erstellt am { $date } (aktualisiert { $updated }
    .match-132 = Erstellt am { $date } (Aktualisiert: { $updated }
    .match-133 = Erschienen am { $date } | aktualisiert am { $updated }
    .match-134 = Erschienen am { $date } | zuletzt aktualisiert am { $updated }
    .match-135 = Erschienen am { $date } | aktualisiert { $updated }
    .match-136 = Erschienen am { $date } | Aktualisiert: { $updated }
    .match-137 = Erschienen am { $date }, aktualisiert am { $updated }
    .match-138 = Erschienen am { $date }, zuletzt aktualisiert am { $updated }
    .match-139 = Erschienen am { $date }, aktualisiert { $updated }
    .match-140 = Erschienen am { $date }, Aktualisiert: { $updated }
    .match-141 = Erschienen am { $date } · aktualisiert am { $updated }
    .match-142 = Erschienen am { $date } · zuletzt aktualisiert am { $updated }
    .match-143 = Erschienen am { $date } · aktualisiert { $updated }
    .match-144 = Erschienen am { $date } · Aktualisiert: { $updated }
    .match-145 = Erschienen am { $date } - aktualisiert am { $updated }
    .match-146 = Erschienen am { $date } - zuletzt aktualisiert am { $updated }
    .match-147 = Erschienen am { $date } - aktualisiert { $updated }
    .match-148 = Erschienen am { $date } - Aktualisiert: { $updated }
    .match-149 = Erschienen am { $date } aktualisiert am { $updated }
    .match-150 = Erschienen am { $date } zuletzt aktualisiert am { $updated }
    .match-151 = Erschienen am { $date } aktualisiert { $updated }
    .match-152 = Erschienen am { $date } Aktualisiert: { $updated }
    .match-153 = Erschienen am { $date } (aktualisiert am { $updated }
    .match-154 = Erschienen am { $date } (zuletzt aktualisiert am { $updated }
    .match-155 = Erschienen am { $date } (aktualisiert { $updated }
    .match-156 = Erschienen am { $date } (Aktualisiert: { $updated }
    .match-157 = { $date } | aktualisiert am { $updated }
    .match-158 = { $date } | aktualisiert um { $updated }
    .match-159 = { $date } | Aktualisiert: { $updated }
    .match-160 = { $date } | aktualisiert { $updated }
    .match-161 = { $date } | zuletzt aktualisiert: { $updated }
    .match-162 = { $date }, aktualisiert am { $updated }
    .match-163 = { $date }, aktualisiert um { $updated }
    .match-164 = { $date }, Aktualisiert: { $updated }
    .match-165 = { $date }, aktualisiert { $updated }
    .match-166 = { $date }, zuletzt aktualisiert: { $updated }
    .match-167 = { $date } · aktualisiert am { $updated }
    .match-168 = { $date } · aktualisiert um { $updated }
    .match-169 = { $date } · Aktualisiert: { $updated }
    .match-170 = { $date } · aktualisiert { $updated }
    .match-171 = { $date } · zuletzt aktualisiert: { $updated }
    .match-172 = { $date } - aktualisiert am { $updated }
    .match-173 = { $date } - aktualisiert um { $updated }
    .match-174 = { $date } - Aktualisiert: { $updated }
    .match-175 = { $date } - aktualisiert { $updated }
    .match-176 = { $date } - zuletzt aktualisiert: { $updated }
    .match-177 = { $date } aktualisiert am { $updated }
    .match-178 = { $date } aktualisiert um { $updated }
    .match-179 = { $date } Aktualisiert: { $updated }
    .match-180 = { $date } aktualisiert { $updated }
    .match-181 = { $date } zuletzt aktualisiert: { $updated }
    .match-182 = { $date } (aktualisiert am { $updated }
    .match-183 = { $date } (aktualisiert um { $updated }
    .match-184 = { $date } (Aktualisiert: { $updated }
    .match-185 = { $date } (aktualisiert { $updated }
    .match-186 = { $date } (zuletzt aktualisiert: { $updated }

# The last change.
# $date: date
updated = Aktualisiert: { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Aktualisiert am: { $date }
    .match-2 = Aktualisiert um: { $date }
    .match-3 = Zuletzt aktualisiert: { $date }
    .match-4 = Zuletzt aktualisiert am: { $date }
    .match-5 = Letzte Aktualisierung: { $date }
    .match-6 = Letzte Aktualisierung am: { $date }
    .match-7 = Zuletzt geändert: { $date }
    .match-8 = Zuletzt bearbeitet: { $date }
    .match-9 = Geändert am: { $date }
    .match-10 = Letzte Änderung: { $date }
    .match-11 = Update: { $date }
    .match-12 = Aktualisierung: { $date }
    .match-13 = Bearbeitet am: { $date }
    .match-14 = Stand der Information: { $date }
    .match-15 = Aktualisierungsdatum: { $date }
    .match-16 = Letztes Update: { $date }
    .match-17 = Überarbeitet am: { $date }
    .match-18 = Aktualisiert am { $date }
    .match-19 = Aktualisiert { $date }
    .match-20 = Aktualisiert um { $date }
    .match-21 = Zuletzt aktualisiert { $date }
    .match-22 = Zuletzt aktualisiert am { $date }
    .match-23 = Zuletzt aktualisiert um { $date }
    .match-24 = Letzte Aktualisierung { $date }
    .match-25 = Letzte Aktualisierung am { $date }
    .match-26 = Zuletzt geändert am { $date }
    .match-27 = Zuletzt bearbeitet am { $date }
    .match-28 = Letzte Änderung am { $date }
    .match-29 = Zuletzt geändert { $date }
    .match-30 = Update vom { $date }
    .match-31 = Überarbeitet am { $date }
    .match-32 = Bearbeitet am { $date }
    .match-33 = Dieser Artikel wurde zuletzt am { $date } aktualisiert
    .match-34 = Dieser Artikel wurde zuletzt am { $date } geändert
    .match-35 = Dieser Artikel wurde zuletzt am { $date }
    .match-36 = Dieser Artikel wurde am { $date } aktualisiert
    .match-37 = Dieser Artikel wurde am { $date } geändert
    .match-38 = Dieser Text wurde zuletzt am { $date } aktualisiert
    .match-39 = Dieser Text wurde zuletzt am { $date } geändert
    .match-40 = Dieser Text wurde zuletzt am { $date }
    .match-41 = Dieser Text wurde am { $date } aktualisiert
    .match-42 = Dieser Text wurde am { $date } geändert
    .match-43 = Dieser Beitrag wurde zuletzt am { $date } aktualisiert
    .match-44 = Dieser Beitrag wurde zuletzt am { $date } geändert
    .match-45 = Dieser Beitrag wurde zuletzt am { $date }
    .match-46 = Dieser Beitrag wurde am { $date } aktualisiert
    .match-47 = Dieser Beitrag wurde am { $date } geändert
    .match-48 = { $date } (aktualisiert)
    .match-49 = { $date } (zuletzt aktualisiert)
    .match-50 = Stand: { $date }
    .match-51 = Stand { $date }
    .match-52 = Stand vom { $date }

# Published so long ago.
# $minutes: number
published-minutes-ago = { $minutes ->
    [one] vor { NUMBER($minutes) } Minute
   *[other] vor { NUMBER($minutes) } Minuten
  }
    .match-1 = vor { $minutes } Min
    .match-2 = vor einer Minute
    .match-3 = Veröffentlicht vor { $minutes } Minuten

# $count: number
published-hours-ago = { $count ->
    [one] vor { NUMBER($count) } Stunde
   *[other] vor { NUMBER($count) } Stunden
  }
    .match-1 = vor { $count } Std
    .match-2 = vor { $count } h
    .match-3 = vor einer Stunde
    .match-4 = Veröffentlicht vor { $count } Stunden

# $count: number
published-days-ago = { $count ->
    [one] vor { NUMBER($count) } Tag
   *[other] vor { NUMBER($count) } Tagen
  }
    .match-1 = vor einem Tag
    .match-2 = Veröffentlicht vor { $count } Tagen

# $count: number
published-weeks-ago = { $count ->
    [one] vor { NUMBER($count) } Woche
   *[other] vor { NUMBER($count) } Wochen
  }
    .match-1 = vor einer Woche

# Published this minute.
published-now = Gerade eben
    .match-1 = Jetzt
    .match-2 = Vor wenigen Sekunden
    .match-3 = Vor wenigen Minuten
    .match-4 = Soeben
    .match-5 = Eben
    .match-6 = Gerade veröffentlicht
    .match-7 = Gerade

# Published today or yesterday, with the hour.
# $date: date
published-today = Heute, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Heute um { $date }
    .match-2 = Heute - { $date }
    .match-3 = Heute | { $date }
    .match-4 = Veröffentlicht heute, { $date }
    .match-5 = Veröffentlicht heute um { $date }
    .match-6 = Aktualisiert heute, { $date }
    .match-7 = Aktualisiert heute um { $date }

# $date: date
published-yesterday = Gestern, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Gestern um { $date }
    .match-2 = Gestern - { $date }
    .match-3 = Gestern | { $date }
    .match-4 = Veröffentlicht gestern, { $date }
    .match-5 = Veröffentlicht gestern um { $date }
    .match-6 = Aktualisiert gestern, { $date }
    .match-7 = Aktualisiert gestern um { $date }

# An old article.
# $count: number
published-years = { $count ->
    [one] Dieser Artikel ist mehr als { NUMBER($count) } Jahr alt
   *[other] Dieser Artikel ist mehr als { NUMBER($count) } Jahre alt
  }
    .match-1 = Dieser Artikel ist über { $count } Jahre alt
    .match-2 = Dieser Artikel ist über { $count } Jahr alt
    .match-3 = Dieser Artikel ist über { $count } Jahre
    .match-4 = Dieser Artikel ist über { $count } Jahr
    .match-5 = Dieser Artikel ist mehr als { $count } Jahre alt
    .match-6 = Dieser Artikel ist mehr als { $count } Jahr alt
    .match-7 = Dieser Artikel ist mehr als { $count } Jahre
    .match-8 = Dieser Artikel ist mehr als { $count } Jahr
    .match-9 = Dieser Artikel ist älter als { $count } Jahre alt
    .match-10 = Dieser Artikel ist älter als { $count } Jahr alt
    .match-11 = Dieser Artikel ist älter als { $count } Jahre
    .match-12 = Dieser Artikel ist älter als { $count } Jahr
    .match-13 = Dieser Beitrag ist über { $count } Jahre alt
    .match-14 = Dieser Beitrag ist über { $count } Jahr alt
    .match-15 = Dieser Beitrag ist über { $count } Jahre
    .match-16 = Dieser Beitrag ist über { $count } Jahr
    .match-17 = Dieser Beitrag ist mehr als { $count } Jahre alt
    .match-18 = Dieser Beitrag ist mehr als { $count } Jahr alt
    .match-19 = Dieser Beitrag ist mehr als { $count } Jahre
    .match-20 = Dieser Beitrag ist mehr als { $count } Jahr
    .match-21 = Dieser Beitrag ist älter als { $count } Jahre alt
    .match-22 = Dieser Beitrag ist älter als { $count } Jahr alt
    .match-23 = Dieser Beitrag ist älter als { $count } Jahre
    .match-24 = Dieser Beitrag ist älter als { $count } Jahr
    .match-25 = Dieser Text ist über { $count } Jahre alt
    .match-26 = Dieser Text ist über { $count } Jahr alt
    .match-27 = Dieser Text ist über { $count } Jahre
    .match-28 = Dieser Text ist über { $count } Jahr
    .match-29 = Dieser Text ist mehr als { $count } Jahre alt
    .match-30 = Dieser Text ist mehr als { $count } Jahr alt
    .match-31 = Dieser Text ist mehr als { $count } Jahre
    .match-32 = Dieser Text ist mehr als { $count } Jahr
    .match-33 = Dieser Text ist älter als { $count } Jahre alt
    .match-34 = Dieser Text ist älter als { $count } Jahr alt
    .match-35 = Dieser Text ist älter als { $count } Jahre
    .match-36 = Dieser Text ist älter als { $count } Jahr

# Where else it was published.
# $site: site
# $date: date
published-print = Erschienen in { $site }, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Erschienen in { $site } am { $date }
    .match-2 = Erschienen in { $site } vom { $date }
    .match-3 = Veröffentlicht in { $site }, { $date }
    .match-4 = Veröffentlicht in { $site } am { $date }
    .match-5 = Veröffentlicht in { $site } vom { $date }
    .match-6 = Erschienen im { $site }, { $date }
    .match-7 = Erschienen im { $site } am { $date }
    .match-8 = Erschienen im { $site } vom { $date }
    .match-9 = Aus der Ausgabe { $site }, { $date }
    .match-10 = Aus der Ausgabe { $site } am { $date }
    .match-11 = Aus der Ausgabe { $site } vom { $date }
    .match-12 = Aus der Ausgabe vom { $date }, { $site }

## Facts about the article.

# How long reading takes.
# $minutes: number
reading-time = { $minutes ->
    [one] Lesezeit: { NUMBER($minutes) } Minute
   *[other] Lesezeit: { NUMBER($minutes) } Minuten
  }
    .match-1 = Lesezeit { $minutes } Min
    .match-2 = Lesezeit { $minutes } Minuten
    .match-3 = Lesezeit { $minutes } Minute
    .match-4 = Lesezeit: { $minutes } Min
    .match-5 = Lesezeit: { $minutes } Minuten
    .match-6 = Lesezeit: { $minutes } Minute
    .match-7 = Lesezeit: ca. { $minutes } Min
    .match-8 = Lesezeit: ca. { $minutes } Minuten
    .match-9 = Lesezeit: ca. { $minutes } Minute
    .match-10 = Lesezeit: etwa { $minutes } Min
    .match-11 = Lesezeit: etwa { $minutes } Minuten
    .match-12 = Lesezeit: etwa { $minutes } Minute
    .match-13 = Lesedauer { $minutes } Min
    .match-14 = Lesedauer { $minutes } Minuten
    .match-15 = Lesedauer { $minutes } Minute
    .match-16 = Lesedauer: { $minutes } Min
    .match-17 = Lesedauer: { $minutes } Minuten
    .match-18 = Lesedauer: { $minutes } Minute
    .match-19 = Lesedauer: ca. { $minutes } Min
    .match-20 = Lesedauer: ca. { $minutes } Minuten
    .match-21 = Lesedauer: ca. { $minutes } Minute
    .match-22 = Lesedauer: etwa { $minutes } Min
    .match-23 = Lesedauer: etwa { $minutes } Minuten
    .match-24 = Lesedauer: etwa { $minutes } Minute
    .match-25 = Geschätzte Lesezeit { $minutes } Min
    .match-26 = Geschätzte Lesezeit { $minutes } Minuten
    .match-27 = Geschätzte Lesezeit { $minutes } Minute
    .match-28 = Geschätzte Lesezeit: { $minutes } Min
    .match-29 = Geschätzte Lesezeit: { $minutes } Minuten
    .match-30 = Geschätzte Lesezeit: { $minutes } Minute
    .match-31 = Geschätzte Lesezeit: ca. { $minutes } Min
    .match-32 = Geschätzte Lesezeit: ca. { $minutes } Minuten
    .match-33 = Geschätzte Lesezeit: ca. { $minutes } Minute
    .match-34 = Geschätzte Lesezeit: etwa { $minutes } Min
    .match-35 = Geschätzte Lesezeit: etwa { $minutes } Minuten
    .match-36 = Geschätzte Lesezeit: etwa { $minutes } Minute
    .match-37 = Lesezeit ca { $minutes } Min
    .match-38 = Lesezeit ca { $minutes } Minuten
    .match-39 = Lesezeit ca { $minutes } Minute
    .match-40 = Lesezeit ca: { $minutes } Min
    .match-41 = Lesezeit ca: { $minutes } Minuten
    .match-42 = Lesezeit ca: { $minutes } Minute
    .match-43 = Lesezeit ca: ca. { $minutes } Min
    .match-44 = Lesezeit ca: ca. { $minutes } Minuten
    .match-45 = Lesezeit ca: ca. { $minutes } Minute
    .match-46 = Lesezeit ca: etwa { $minutes } Min
    .match-47 = Lesezeit ca: etwa { $minutes } Minuten
    .match-48 = Lesezeit ca: etwa { $minutes } Minute
    .match-49 = Durchschnittliche Lesezeit { $minutes } Min
    .match-50 = Durchschnittliche Lesezeit { $minutes } Minuten
    .match-51 = Durchschnittliche Lesezeit { $minutes } Minute
    .match-52 = Durchschnittliche Lesezeit: { $minutes } Min
    .match-53 = Durchschnittliche Lesezeit: { $minutes } Minuten
    .match-54 = Durchschnittliche Lesezeit: { $minutes } Minute
    .match-55 = Durchschnittliche Lesezeit: ca. { $minutes } Min
    .match-56 = Durchschnittliche Lesezeit: ca. { $minutes } Minuten
    .match-57 = Durchschnittliche Lesezeit: ca. { $minutes } Minute
    .match-58 = Durchschnittliche Lesezeit: etwa { $minutes } Min
    .match-59 = Durchschnittliche Lesezeit: etwa { $minutes } Minuten
    .match-60 = Durchschnittliche Lesezeit: etwa { $minutes } Minute
    .match-61 = Ungefähre Lesezeit { $minutes } Min
    .match-62 = Ungefähre Lesezeit { $minutes } Minuten
    .match-63 = Ungefähre Lesezeit { $minutes } Minute
    .match-64 = Ungefähre Lesezeit: { $minutes } Min
    .match-65 = Ungefähre Lesezeit: { $minutes } Minuten
    .match-66 = Ungefähre Lesezeit: { $minutes } Minute
    .match-67 = Ungefähre Lesezeit: ca. { $minutes } Min
    .match-68 = Ungefähre Lesezeit: ca. { $minutes } Minuten
    .match-69 = Ungefähre Lesezeit: ca. { $minutes } Minute
    .match-70 = Ungefähre Lesezeit: etwa { $minutes } Min
    .match-71 = Ungefähre Lesezeit: etwa { $minutes } Minuten
    .match-72 = Ungefähre Lesezeit: etwa { $minutes } Minute
    .match-73 = Lesezeit etwa { $minutes } Min
    .match-74 = Lesezeit etwa { $minutes } Minuten
    .match-75 = Lesezeit etwa { $minutes } Minute
    .match-76 = Lesezeit etwa: { $minutes } Min
    .match-77 = Lesezeit etwa: { $minutes } Minuten
    .match-78 = Lesezeit etwa: { $minutes } Minute
    .match-79 = Lesezeit etwa: ca. { $minutes } Min
    .match-80 = Lesezeit etwa: ca. { $minutes } Minuten
    .match-81 = Lesezeit etwa: ca. { $minutes } Minute
    .match-82 = Lesezeit etwa: etwa { $minutes } Min
    .match-83 = Lesezeit etwa: etwa { $minutes } Minuten
    .match-84 = Lesezeit etwa: etwa { $minutes } Minute
    .match-85 = Lesezeit ca. { $minutes } Min
    .match-86 = Lesezeit ca. { $minutes } Minuten
    .match-87 = Lesezeit ca. { $minutes } Minute
    .match-88 = Lesezeit ca.: { $minutes } Min
    .match-89 = Lesezeit ca.: { $minutes } Minuten
    .match-90 = Lesezeit ca.: { $minutes } Minute
    .match-91 = Lesezeit ca.: ca. { $minutes } Min
    .match-92 = Lesezeit ca.: ca. { $minutes } Minuten
    .match-93 = Lesezeit ca.: ca. { $minutes } Minute
    .match-94 = Lesezeit ca.: etwa { $minutes } Min
    .match-95 = Lesezeit ca.: etwa { $minutes } Minuten
    .match-96 = Lesezeit ca.: etwa { $minutes } Minute
    .match-97 = { $minutes } Min Lesezeit
    .match-98 = { $minutes } Min Lesedauer
    .match-99 = { $minutes } Min zu lesen
    .match-100 = { $minutes } Min zum Lesen
    .match-101 = { $minutes } Min. Lesezeit
    .match-102 = { $minutes } Min. Lesedauer
    .match-103 = { $minutes } Min. zu lesen
    .match-104 = { $minutes } Min. zum Lesen
    .match-105 = { $minutes } Minuten Lesezeit
    .match-106 = { $minutes } Minuten Lesedauer
    .match-107 = { $minutes } Minuten zu lesen
    .match-108 = { $minutes } Minuten zum Lesen
    .match-109 = { $minutes } Minute Lesezeit
    .match-110 = { $minutes } Minute Lesedauer
    .match-111 = { $minutes } Minute zu lesen
    .match-112 = { $minutes } Minute zum Lesen
    .match-113 = In { $minutes } Minuten gelesen
    .match-114 = In { $minutes } Minuten lesen

# The same in under a minute.
reading-time-short = Lesezeit: unter einer Minute
    .match-1 = Weniger als eine Minute
    .match-2 = Weniger als eine Minute Lesezeit
    .match-3 = Lesezeit: weniger als eine Minute
    .match-4 = Unter einer Minute
    .match-5 = Weniger als 1 Minute

# How long listening takes.
# $minutes: number
reading-time-listen = { $minutes ->
    [one] Anhören: { NUMBER($minutes) } Minute
   *[other] Anhören: { NUMBER($minutes) } Minuten
  }
    .match-1 = Anhören: { $minutes } Min
    .match-2 = Anhören: { $minutes } Minuten
    .match-3 = Anhören ({ $minutes } Min
    .match-4 = Anhören ({ $minutes } Minuten
    .match-5 = Anhören { $minutes } Min
    .match-6 = Anhören { $minutes } Minuten
    .match-7 = Artikel anhören: { $minutes } Min
    .match-8 = Artikel anhören: { $minutes } Minuten
    .match-9 = Artikel anhören ({ $minutes } Min
    .match-10 = Artikel anhören ({ $minutes } Minuten
    .match-11 = Artikel anhören { $minutes } Min
    .match-12 = Artikel anhören { $minutes } Minuten
    .match-13 = Hören: { $minutes } Min
    .match-14 = Hören: { $minutes } Minuten
    .match-15 = Hören ({ $minutes } Min
    .match-16 = Hören ({ $minutes } Minuten
    .match-17 = Hören { $minutes } Min
    .match-18 = Hören { $minutes } Minuten
    .match-19 = Audio: { $minutes } Min
    .match-20 = Audio: { $minutes } Minuten
    .match-21 = Audio ({ $minutes } Min
    .match-22 = Audio ({ $minutes } Minuten
    .match-23 = Audio { $minutes } Min
    .match-24 = Audio { $minutes } Minuten
    .match-25 = Zum Hören: { $minutes } Min
    .match-26 = Zum Hören: { $minutes } Minuten
    .match-27 = Zum Hören ({ $minutes } Min
    .match-28 = Zum Hören ({ $minutes } Minuten
    .match-29 = Zum Hören { $minutes } Min
    .match-30 = Zum Hören { $minutes } Minuten
    .match-31 = { $minutes } Min. Hörzeit
    .match-32 = { $minutes } Minuten Hörzeit

# Its words.
# $count: number
reading-time-words = { $count ->
    [one] { NUMBER($count) } Wort
   *[other] { NUMBER($count) } Wörter
  }
    .match-1 = Wörter: { $count }
    .match-2 = Anzahl Wörter: { $count }
    .match-3 = Wortzahl: { $count }

# The part of the paper.
# $section: section
section = Ressort: { $section }
    .match-1 = Rubrik: { $section }
    .match-2 = Kategorie: { $section }
    .match-3 = Kategorien: { $section }
    .match-4 = Bereich: { $section }
    .match-5 = Sparte: { $section }
    .match-6 = Veröffentlicht in: { $section }
    .match-7 = Rubriken: { $section }
    .match-8 = Veröffentlicht unter: { $section }
    .match-9 = Themenbereich: { $section }
    .match-10 = Kanal: { $section }
    .match-11 = Abgelegt unter: { $section }
    .match-12 = Rubrik { $section }
    .match-13 = Kategorie { $section }
    .match-14 = Ressort { $section }
    .match-15 = Veröffentlicht in der Kategorie { $section }
    .match-16 = Abgelegt unter { $section }
    .match-17 = Veröffentlicht unter { $section }
    .match-18 = Kategorisiert in { $section }
    .match-19 = Kategorisiert als { $section }

# The path from the front page.
# $section: section
section-breadcrumb = Startseite › { $section }
    .match-1 = Startseite » { $section }
    .match-2 = Startseite| { $section }
    .match-3 = Startseite/ { $section }
    .match-4 = Startseite→ { $section }
    .match-5 = Startseite - { $section }
    .match-6 = Startseite:: { $section }
    .match-7 = Startseite• { $section }
    .match-8 = Home » { $section }
    .match-9 = Home| { $section }
    .match-10 = Home/ { $section }
    .match-11 = Home→ { $section }
    .match-12 = Home - { $section }
    .match-13 = Home:: { $section }
    .match-14 = Home• { $section }
    .match-15 = Start » { $section }
    .match-16 = Start| { $section }
    .match-17 = Start/ { $section }
    .match-18 = Start→ { $section }
    .match-19 = Start - { $section }
    .match-20 = Start:: { $section }
    .match-21 = Start• { $section }
    .match-22 = Startseite | { $section }
    .match-23 = Startseite / { $section }
    .match-24 = Startseite → { $section }
    .match-25 = Startseite • { $section }
    .match-26 = Start | { $section }
    .match-27 = Start / { $section }
    .match-28 = Start → { $section }
    .match-29 = Start • { $section }
    .match-30 = Home | { $section }
    .match-31 = Home / { $section }
    .match-32 = Home → { $section }
    .match-33 = Home • { $section }
    .match-34 = Startseite > { $section }
    .match-35 = Sie sind hier: { $section }
    .match-36 = Du bist hier: { $section }
    .match-37 = Sie befinden sich hier: { $section }

# The topics.
# $tags: tags
tags = Themen: { $tags }
    .match-1 = Schlagwörter: { $tags }
    .match-2 = Schlagworte: { $tags }
    .match-3 = Schlagwort: { $tags }
    .match-4 = Tags: { $tags }
    .match-5 = Tag: { $tags }
    .match-6 = Stichwörter: { $tags }
    .match-7 = Stichworte: { $tags }
    .match-8 = Thema: { $tags }
    .match-9 = Mehr zum Thema: { $tags }
    .match-10 = Mehr zu den Themen: { $tags }
    .match-11 = Themen in diesem Artikel: { $tags }
    .match-12 = Mehr zu: { $tags }
    .match-13 = Verwandte Themen: { $tags }
    .match-14 = Schlüsselwörter: { $tags }
    .match-15 = Getaggt mit: { $tags }
    .match-16 = Hashtags: { $tags }
    .match-17 = Keywords: { $tags }
    .match-18 = Alle Themen: { $tags }
    .match-19 = Weitere Themen: { $tags }
    .match-20 = Mehr über: { $tags }
    .match-21 = Verschlagwortet mit: { $tags }
    .match-22 = Labels: { $tags }
    .match-23 = Ähnliche Themen: { $tags }
    .match-24 = Verschlagwortet mit { $tags }
    .match-25 = Getaggt mit { $tags }
    .match-26 = Schlagwörter { $tags }
    .match-27 = Tags { $tags }
    .match-28 = Markiert mit { $tags }
    .match-29 = Getagged mit { $tags }
    .match-30 = Markiert { $tags }

# Their heading alone.
tags-heading = Themen
    .match-1 = Schlagwörter
    .match-2 = Schlagworte
    .match-3 = Tags
    .match-4 = Stichwörter
    .match-5 = Themen in diesem Artikel
    .match-6 = Verwandte Themen
    .match-7 = Mehr zu den Themen
    .match-8 = Ähnliche Themen
    .match-9 = Stichworte
    .match-10 = Weitere Themen
    .match-11 = Themen des Artikels

# Where the report was taken from.
# $site: site
source = Quelle: { $site }
    .match-1 = Quellen: { $site }
    .match-2 = Originalquelle: { $site }
    .match-3 = Via: { $site }
    .match-4 = Nach Informationen von: { $site }
    .match-5 = Quellenangabe: { $site }
    .match-6 = Mit Material von: { $site }
    .match-7 = Agentur: { $site }
    .match-8 = Quelle und Bild: { $site }
    .match-9 = Quelle - { $site }
    .match-10 = Quelle / { $site }
    .match-11 = Quelle | { $site }
    .match-12 = Mit Material von { $site }

# No source but agencies.
source-agencies = Quelle: Agenturen
    .match-1 = Quellen: Agenturen
    .match-2 = Quelle: Nachrichtenagenturen
    .match-3 = Quelle: Nachrichtenagentur
    .match-4 = Mit Agenturen
    .match-5 = Mit Material von Agenturen
    .match-6 = Quelle: mit Agenturmaterial

# Where it appeared first.
# $site: site
source-original = Zuerst erschienen bei { $site }
    .match-1 = Zuerst erschienen in { $site }
    .match-2 = Zuerst erschienen auf { $site }
    .match-3 = Zuerst erschienen im { $site }
    .match-4 = Zuerst veröffentlicht in { $site }
    .match-5 = Zuerst veröffentlicht bei { $site }
    .match-6 = Zuerst veröffentlicht auf { $site }
    .match-7 = Zuerst veröffentlicht im { $site }
    .match-8 = Erstmals erschienen in { $site }
    .match-9 = Erstmals erschienen bei { $site }
    .match-10 = Erstmals erschienen auf { $site }
    .match-11 = Erstmals erschienen im { $site }
    .match-12 = Dieser Artikel erschien zuerst in { $site }
    .match-13 = Dieser Artikel erschien zuerst bei { $site }
    .match-14 = Dieser Artikel erschien zuerst auf { $site }
    .match-15 = Dieser Artikel erschien zuerst im { $site }
    .match-16 = Dieser Text erschien zuerst in { $site }
    .match-17 = Dieser Text erschien zuerst bei { $site }
    .match-18 = Dieser Text erschien zuerst auf { $site }
    .match-19 = Dieser Text erschien zuerst im { $site }
    .match-20 = Der Artikel erschien zuerst in { $site }
    .match-21 = Der Artikel erschien zuerst bei { $site }
    .match-22 = Der Artikel erschien zuerst auf { $site }
    .match-23 = Der Artikel erschien zuerst im { $site }
    .match-24 = Dieser Beitrag erschien zuerst in { $site }
    .match-25 = Dieser Beitrag erschien zuerst bei { $site }
    .match-26 = Dieser Beitrag erschien zuerst auf { $site }
    .match-27 = Dieser Beitrag erschien zuerst im { $site }
    .match-28 = Ursprünglich veröffentlicht in { $site }
    .match-29 = Ursprünglich veröffentlicht bei { $site }
    .match-30 = Ursprünglich veröffentlicht auf { $site }
    .match-31 = Ursprünglich veröffentlicht im { $site }
    .match-32 = Ursprünglich erschienen in { $site }
    .match-33 = Ursprünglich erschienen bei { $site }
    .match-34 = Ursprünglich erschienen auf { $site }
    .match-35 = Ursprünglich erschienen im { $site }
    .match-36 = Dieser Artikel ist zuerst erschienen in { $site }
    .match-37 = Dieser Artikel ist zuerst erschienen bei { $site }
    .match-38 = Dieser Artikel ist zuerst erschienen auf { $site }
    .match-39 = Dieser Artikel ist zuerst erschienen im { $site }
    .match-40 = Dieser Artikel wurde zuerst veröffentlicht in { $site }
    .match-41 = Dieser Artikel wurde zuerst veröffentlicht bei { $site }
    .match-42 = Dieser Artikel wurde zuerst veröffentlicht auf { $site }
    .match-43 = Dieser Artikel wurde zuerst veröffentlicht im { $site }
    .match-44 = Dieser Artikel erschien ursprünglich in { $site }
    .match-45 = Dieser Artikel erschien ursprünglich bei { $site }
    .match-46 = Dieser Artikel erschien ursprünglich auf { $site }
    .match-47 = Dieser Artikel erschien ursprünglich im { $site }

# The closing line of a syndicated feed.
# $title: title
# $site: site
source-post = Der Beitrag { $title } erschien zuerst auf { $site }
    .match-1 = Der Beitrag “{ $title }” erschien zuerst auf { $site }
    .match-2 = Der Beitrag “{ $title }” erschien zuerst bei { $site }
    .match-3 = Der Beitrag “{ $title }” erschien zuerst in { $site }
    .match-4 = Der Beitrag { $title } erschien zuerst bei { $site }
    .match-5 = Der Beitrag { $title } erschien zuerst in { $site }

# A mistake put right.
# $reason: text
correction = Korrektur: { $reason }
    .match-1 = Berichtigung: { $reason }
    .match-2 = Richtigstellung: { $reason }
    .match-3 = Korrigiert: { $reason }
    .match-4 = Korrekturen: { $reason }
    .match-5 = Korrekturhinweis: { $reason }
    .match-6 = Errata: { $reason }
    .match-7 = Hinweis zur Korrektur: { $reason }
    .match-8 = Klarstellung und Korrektur: { $reason }
    .match-9 = In einer früheren Version dieses Artikels { $reason }
    .match-10 = In einer früheren Version dieses Textes { $reason }
    .match-11 = In einer früheren Version dieser Meldung { $reason }
    .match-12 = In einer früheren Version des Artikels { $reason }
    .match-13 = In einer früheren Version des Textes { $reason }
    .match-14 = In einer früheren Version dieses Beitrags { $reason }
    .match-15 = In einer ersten Version dieses Artikels { $reason }
    .match-16 = In einer ersten Version dieses Textes { $reason }
    .match-17 = In einer ersten Version dieser Meldung { $reason }
    .match-18 = In einer ersten Version des Artikels { $reason }
    .match-19 = In einer ersten Version des Textes { $reason }
    .match-20 = In einer ersten Version dieses Beitrags { $reason }
    .match-21 = In einer vorherigen Version dieses Artikels { $reason }
    .match-22 = In einer vorherigen Version dieses Textes { $reason }
    .match-23 = In einer vorherigen Version dieser Meldung { $reason }
    .match-24 = In einer vorherigen Version des Artikels { $reason }
    .match-25 = In einer vorherigen Version des Textes { $reason }
    .match-26 = In einer vorherigen Version dieses Beitrags { $reason }
    .match-27 = In einer früheren Fassung dieses Artikels { $reason }
    .match-28 = In einer früheren Fassung dieses Textes { $reason }
    .match-29 = In einer früheren Fassung dieser Meldung { $reason }
    .match-30 = In einer früheren Fassung des Artikels { $reason }
    .match-31 = In einer früheren Fassung des Textes { $reason }
    .match-32 = In einer früheren Fassung dieses Beitrags { $reason }
    .match-33 = Eine frühere Version dieses Artikels { $reason }
    .match-34 = Eine frühere Version dieses Textes { $reason }
    .match-35 = Eine frühere Version dieser Meldung { $reason }
    .match-36 = Eine frühere Version des Artikels { $reason }
    .match-37 = Eine frühere Version des Textes { $reason }
    .match-38 = Eine frühere Version dieses Beitrags { $reason }
    .match-39 = In der ursprünglichen Version dieses Artikels { $reason }
    .match-40 = In der ursprünglichen Version dieses Textes { $reason }
    .match-41 = In der ursprünglichen Version dieser Meldung { $reason }
    .match-42 = In der ursprünglichen Version des Artikels { $reason }
    .match-43 = In der ursprünglichen Version des Textes { $reason }
    .match-44 = In der ursprünglichen Version dieses Beitrags { $reason }
    .match-45 = Korrekturhinweis { $reason }

# The same with its date.
# $date: date
# $reason: text
correction-date = Korrektur vom { DATETIME($date, dateStyle: "medium", timeStyle: "short") }: { $reason }
    .match-1 = Korrektur, { $date }: { $reason }
    .match-2 = Korrektur { $date }: { $reason }
    .match-3 = Berichtigung, { $date }: { $reason }
    .match-4 = Berichtigung { $date }: { $reason }
    .match-5 = Richtigstellung, { $date }: { $reason }
    .match-6 = Richtigstellung { $date }: { $reason }
    .match-7 = Korrektur ({ $date }): { $reason }
    .match-8 = Berichtigung ({ $date }): { $reason }
    .match-9 = Korrigiert am { $date }: { $reason }
    .match-10 = Richtigstellung vom { $date }: { $reason }
    .match-11 = Berichtigung vom { $date }: { $reason }
    .match-12 = Korrekturhinweis vom { $date }: { $reason }
    .match-13 = Dieser Artikel wurde am { $date } korrigiert. { $reason }
    .match-14 = Dieser Text wurde am { $date } korrigiert. { $reason }

# That there was one, without what.
correction-note = Dieser Artikel wurde korrigiert
    .match-1 = Der Artikel wurde korrigiert
    .match-2 = Dieser Text wurde korrigiert
    .match-3 = Korrigierte Version
    .match-4 = Korrigierte Fassung
    .match-5 = Korrigiert
    .match-6 = Korrektur
    .match-7 = Berichtigung
    .match-8 = Richtigstellung
    .match-9 = Wir haben den Fehler korrigiert
    .match-10 = Wir haben die Stelle korrigiert
    .match-11 = Dieser Artikel wurde nachträglich korrigiert
    .match-12 = Korrekturhinweis
    .match-13 = Korrekturen
    .match-14 = Wir bitten, den Fehler zu entschuldigen

# When the article was corrected.
# $date: date
correction-note-date = Dieser Artikel wurde am { DATETIME($date, dateStyle: "medium", timeStyle: "short") } korrigiert
    .match-1 = Korrigiert am { $date }
    .match-2 = Korrektur vom { $date }
    .match-3 = Korrektur, { $date }
    .match-4 = Korrektur: { $date }
    .match-5 = Berichtigt am { $date }
    .match-6 = Der Artikel wurde am { $date } korrigiert
    .match-7 = Dieser Text wurde am { $date } korrigiert

# How to report a mistake.
correction-report = Fehler melden
    .match-1 = Fehler gefunden? Jetzt melden
    .match-2 = Fehler gefunden? Melden Sie ihn
    .match-3 = Fehler gefunden? Schreiben Sie uns
    .match-4 = Fehler gefunden? Sagen Sie uns Bescheid
    .match-5 = Fehler gefunden?
    .match-6 = Fehler entdeckt? Jetzt melden
    .match-7 = Fehler entdeckt? Melden Sie ihn
    .match-8 = Fehler entdeckt? Schreiben Sie uns
    .match-9 = Fehler entdeckt? Sagen Sie uns Bescheid
    .match-10 = Fehler entdeckt?
    .match-11 = Haben Sie einen Fehler gefunden? Jetzt melden
    .match-12 = Haben Sie einen Fehler gefunden? Melden Sie ihn
    .match-13 = Haben Sie einen Fehler gefunden? Schreiben Sie uns
    .match-14 = Haben Sie einen Fehler gefunden? Sagen Sie uns Bescheid
    .match-15 = Haben Sie einen Fehler gefunden?
    .match-16 = Haben Sie einen Fehler entdeckt? Jetzt melden
    .match-17 = Haben Sie einen Fehler entdeckt? Melden Sie ihn
    .match-18 = Haben Sie einen Fehler entdeckt? Schreiben Sie uns
    .match-19 = Haben Sie einen Fehler entdeckt? Sagen Sie uns Bescheid
    .match-20 = Haben Sie einen Fehler entdeckt?
    .match-21 = Hast du einen Fehler entdeckt? Jetzt melden
    .match-22 = Hast du einen Fehler entdeckt? Melden Sie ihn
    .match-23 = Hast du einen Fehler entdeckt? Schreiben Sie uns
    .match-24 = Hast du einen Fehler entdeckt? Sagen Sie uns Bescheid
    .match-25 = Hast du einen Fehler entdeckt?
    .match-26 = Einen Fehler gefunden? Jetzt melden
    .match-27 = Einen Fehler gefunden? Melden Sie ihn
    .match-28 = Einen Fehler gefunden? Schreiben Sie uns
    .match-29 = Einen Fehler gefunden? Sagen Sie uns Bescheid
    .match-30 = Einen Fehler gefunden?
    .match-31 = Fehler im Artikel melden
    .match-32 = Korrektur vorschlagen
    .match-33 = Problem melden
    .match-34 = Rechtschreibfehler melden
    .match-35 = Fehlerhinweis
    .match-36 = Korrekturhinweis senden
    .match-37 = Tippfehler melden
    .match-38 = Fehler mitteilen
    .match-39 = Fehler im Text melden

# A point made clear.
# $reason: text
correction-clarification = Klarstellung: { $reason }
    .match-1 = Präzisierung: { $reason }
    .match-2 = Klarstellungen: { $reason }
    .match-3 = Ergänzender Hinweis: { $reason }

# News added on top.
# $reason: text
correction-update = Update: { $reason }
    .match-1 = Aktualisierung: { $reason }
    .match-2 = Nachtrag: { $reason }
    .match-3 = Ergänzung: { $reason }
    .match-4 = Updates: { $reason }
    .match-5 = Aktualisiert: { $reason }
    .match-6 = Neuer Stand: { $reason }
    .match-7 = Dieser Artikel wurde aktualisiert, um { $reason }
    .match-8 = Dieser Artikel wurde aktualisiert: { $reason }
    .match-9 = Dieser Text wurde aktualisiert, um { $reason }
    .match-10 = Dieser Text wurde aktualisiert: { $reason }

# The same with its date.
# $date: date
# $reason: text
correction-update-date = Update vom { DATETIME($date, dateStyle: "medium", timeStyle: "short") }: { $reason }
    .match-1 = Update, { $date }: { $reason }
    .match-2 = Update am { $date }: { $reason }
    .match-3 = Aktualisierung, { $date }: { $reason }
    .match-4 = Aktualisierung vom { $date }: { $reason }
    .match-5 = Aktualisierung am { $date }: { $reason }
    .match-6 = Nachtrag, { $date }: { $reason }
    .match-7 = Nachtrag vom { $date }: { $reason }
    .match-8 = Nachtrag am { $date }: { $reason }
    .match-9 = Update ({ $date }): { $reason }
    .match-10 = Nachtrag ({ $date }): { $reason }

# That the article was changed.
updated-note = Dieser Artikel wurde aktualisiert
    .match-1 = Der Artikel wurde aktualisiert
    .match-2 = Artikel aktualisiert
    .match-3 = Aktualisiert
    .match-4 = Dieser Text wurde aktualisiert
    .match-5 = Dieser Artikel wird laufend aktualisiert
    .match-6 = Dieser Artikel wird aktualisiert
    .match-7 = Wird laufend aktualisiert
    .match-8 = Wird aktualisiert
    .match-9 = Mehr in Kürze
    .match-10 = Weitere Informationen in Kürze
    .match-11 = Mehr in Kürze auf dieser Seite
    .match-12 = Weitere Details in Kürze
    .match-13 = Diese Meldung wird aktualisiert
    .match-14 = Diese Meldung wird laufend aktualisiert
    .match-15 = Dieser Beitrag wurde aktualisiert
    .match-16 = Mehr folgt
    .match-17 = Weitere Informationen folgen
    .match-18 = Dieser Text wird laufend aktualisiert
    .match-19 = Mehr dazu in Kürze
    .match-20 = Diese Nachricht wird aktualisiert

# A word of the editors.
# $reason: text
editors-note = Anmerkung der Redaktion: { $reason }
    .match-1 = Anm. d. Red: { $reason }
    .match-2 = Anm. der Redaktion: { $reason }
    .match-3 = Hinweis der Redaktion: { $reason }
    .match-4 = Redaktioneller Hinweis: { $reason }
    .match-5 = Anmerkung: { $reason }
    .match-6 = Hinweis: { $reason }
    .match-7 = In eigener Sache: { $reason }
    .match-8 = Transparenzhinweis: { $reason }
    .match-9 = Anmerkung des Autors: { $reason }
    .match-10 = Anmerkung der Autorin: { $reason }
    .match-11 = Anmerkung des Übersetzers: { $reason }
    .match-12 = Die Redaktion: { $reason }
    .match-13 = Anm. d. Ü: { $reason }
    .match-14 = Hinweis an die Leser: { $reason }
    .match-15 = Offenlegung: { $reason }
    .match-16 = Triggerwarnung: { $reason }
    .match-17 = Inhaltswarnung: { $reason }
    .match-18 = Haftungsausschluss: { $reason }
    .match-19 = (Anm. d. Red.: { $reason })

# Its heading alone.
editors-note-heading = Anmerkung der Redaktion
    .match-1 = Hinweis der Redaktion
    .match-2 = In eigener Sache
    .match-3 = Redaktioneller Hinweis
    .match-4 = Transparenzhinweis
    .match-5 = Anm. d. Red
    .match-6 = Anm. der Redaktion

# Opinions are their writers' own.
editors-note-opinion = Der Beitrag gibt die Meinung der schreibenden Person wieder
    .match-1 = Der Beitrag gibt die Meinung des Autors wieder
    .match-2 = Dieser Beitrag gibt die Meinung des Autors wieder
    .match-3 = Der Artikel gibt die Meinung des Autors wieder
    .match-4 = Dieser Kommentar gibt die Meinung des Autors wieder
    .match-5 = Die Meinung des Autors muss nicht der Meinung der Redaktion entsprechen
    .match-6 = Der Beitrag gibt die Meinung der Autorin wieder
    .match-7 = Gastbeiträge geben nicht zwingend die Meinung der Redaktion wieder
    .match-8 = Gastbeiträge geben nicht die Meinung der Redaktion wieder
    .match-9 = Die hier geäußerten Ansichten sind die des Autors
    .match-10 = Der Beitrag gibt nicht notwendigerweise die Meinung der Redaktion wieder

# Fed by an agency, untouched.
editors-note-feed = Agenturmeldung, von der Redaktion nicht bearbeitet
    .match-1 = Diese Meldung wurde automatisch übernommen
    .match-2 = Diese Meldung stammt von einer Nachrichtenagentur
    .match-3 = Dieser Text wurde automatisch aus einer Agentur übernommen
    .match-4 = Diese Meldung wurde nicht von der Redaktion bearbeitet
    .match-5 = Automatisch übernommene Agenturmeldung
