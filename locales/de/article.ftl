### Part of Targum, under MIT OR Apache-2.0. Bylines and dates are one short line each, without a verb where the language can do without.

## Bylines: who wrote.

# Under the headline.
# $author: person
byline = Von { $author }
    .match-1 = Autor*in: { $author }
    .match-2 = Text: { $author }
    .match-3 = Redakteur: { $author }
    .match-4 = Redakteurin: { $author }
    .match-5 = Bericht: { $author }
    .match-6 = Reportage: { $author }
    .match-7 = Protokoll: { $author }
    .match-8 = Interview: { $author }
    .match-9 = Korrespondent: { $author }
    .match-10 = Text und Fotos: { $author }
    .match-11 = Verfasser: { $author }
    .match-12 = Korrespondentin: { $author }
    .match-13 = Geschrieben von { $author }
    .match-14 = Verfasst von { $author }
    .match-15 = Ein Artikel von { $author }
    .match-16 = Ein Bericht von { $author }
    .match-17 = Ein Beitrag von { $author }
    .match-18 = Eine Reportage von { $author }
    .match-19 = Ein Gastbeitrag von { $author }
    .match-20 = Ein Interview von { $author }
    .match-21 = Ein Essay von { $author }
    .match-22 = Veröffentlicht von { $author }
    .match-23 = Artikel von { $author }
    .match-24 = Bericht von { $author }
    .match-25 = Beitrag von { $author }
    .match-26 = Aus dem Archiv von { $author }
    .match-27 = Text von { $author }
    .match-28 = Autor { $author }
    .match-29 = Autorin { $author }
    .match-30 = Aufgezeichnet von { $author }
    .match-31 = Erstellt von { $author }
    .match-32 = Reportage von { $author }
    .match-33 = Interview von { $author }

# Two writers or more.
# $authors: persons
byline-and = Von { $authors }
    .match-1 = Autoren: { $authors }
    .match-2 = Autorinnen: { $authors }
    .match-3 = Text: { $authors }
    .match-4 = Autorinnen und Autoren: { $authors }
    .match-5 = Autor*innen: { $authors }
    .match-6 = Ein Artikel von { $authors }
    .match-7 = Geschrieben von { $authors }
    .match-8 = Ein Bericht von { $authors }
    .match-9 = Text von { $authors }
    .match-10 = Eine Reportage von { $authors }
    .match-11 = Ein Interview von { $authors }

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
    .match-6 = Von { $author } berichtet aus { $place }
    .match-7 = { $author } berichtet aus { $place }
    .match-8 = { $author }, Korrespondent in { $place }
    .match-9 = { $author }, Korrespondentin in { $place }
    .match-10 = Aus { $place } berichtet { $author }
    .match-11 = Aus { $place } von { $author }
    .match-12 = Aus { $place }: { $author }

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
    .match-43 = Von unserem Korrespondenten { $author }
    .match-44 = Von unserer Korrespondentin { $author }
    .match-45 = Von unserem Redakteur { $author }
    .match-46 = Von unserer Redakteurin { $author }
    .match-47 = Von unserem Redaktionsmitglied { $author }

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
    .match-3 = Von { $author } vom { $date }
    .match-4 = Veröffentlicht von { $author } am { $date }
    .match-5 = Veröffentlicht von { $author }, { $date }
    .match-6 = Veröffentlicht von { $author } | { $date }
    .match-7 = Geschrieben von { $author } am { $date }
    .match-8 = Geschrieben von { $author }, { $date }
    .match-9 = Geschrieben von { $author } | { $date }
    .match-10 = Erstellt von { $author } am { $date }
    .match-11 = Erstellt von { $author }, { $date }
    .match-12 = Erstellt von { $author } | { $date }
    .match-13 = Gepostet von { $author } am { $date }
    .match-14 = Gepostet von { $author }, { $date }
    .match-15 = Gepostet von { $author } | { $date }
    .match-16 = Verfasst von { $author } am { $date }
    .match-17 = Verfasst von { $author }, { $date }
    .match-18 = Verfasst von { $author } | { $date }
    .match-19 = Veröffentlicht { $date } von { $author }
    .match-20 = Veröffentlicht am { $date } von { $author }
    .match-21 = Geschrieben am { $date } von { $author }
    .match-22 = Erstellt am { $date } von { $author }
    .match-23 = Gepostet am { $date } von { $author }
    .match-24 = { $date }, Von { $author }
    .match-25 = { $date } Von { $author }
    .match-26 = Autor: { $author }, Datum: { $date }
    .match-27 = Autor: { $author } Datum: { $date }
    .match-28 = { $author } | Veröffentlicht am { $date }
    .match-29 = { $author } | Aktualisiert am { $date }
    .match-30 = { $author } | Stand: { $date }

# Reporter and desk editor of an agency report.
# $author: person
# $name: person
byline-editing = Von { $author }; Redaktion: { $name }
    .match-1 = Von { $author }, Redaktion: { $name }
    .match-2 = Von { $author }, Redigiert von { $name }
    .match-3 = Von { $author }, Redigatur: { $name }
    .match-4 = Von { $author }; Redigiert von { $name }
    .match-5 = Von { $author }; Redigatur: { $name }
    .match-6 = Von { $author } Redaktion: { $name }
    .match-7 = Von { $author } Redigiert von { $name }
    .match-8 = Von { $author } Redigatur: { $name }
    .match-9 = Text { $author }, Redaktion: { $name }
    .match-10 = Text { $author }, Redigiert von { $name }
    .match-11 = Text { $author }, Redigatur: { $name }
    .match-12 = Text { $author }; Redaktion: { $name }
    .match-13 = Text { $author }; Redigiert von { $name }
    .match-14 = Text { $author }; Redigatur: { $name }
    .match-15 = Text { $author } Redaktion: { $name }
    .match-16 = Text { $author } Redigiert von { $name }
    .match-17 = Text { $author } Redigatur: { $name }
    .match-18 = Autor { $author }, Redaktion: { $name }
    .match-19 = Autor { $author }, Redigiert von { $name }
    .match-20 = Autor { $author }, Redigatur: { $name }
    .match-21 = Autor { $author }; Redaktion: { $name }
    .match-22 = Autor { $author }; Redigiert von { $name }
    .match-23 = Autor { $author }; Redigatur: { $name }
    .match-24 = Autor { $author } Redaktion: { $name }
    .match-25 = Autor { $author } Redigiert von { $name }
    .match-26 = Autor { $author } Redigatur: { $name }

# The editor of a text.
# $name: person
byline-editor = Redaktion: { $name }
    .match-1 = Chefredaktion: { $name }
    .match-2 = Redigatur: { $name }
    .match-3 = Lektorat: { $name }
    .match-4 = Produktion: { $name }
    .match-5 = Chefredakteur: { $name }
    .match-6 = Chefredakteurin: { $name }
    .match-7 = Bildredaktion: { $name }
    .match-8 = Schlussredaktion: { $name }
    .match-9 = Verantwortlich: { $name }
    .match-10 = Faktencheck: { $name }
    .match-11 = Moderation: { $name }
    .match-12 = Herausgeber: { $name }
    .match-13 = Redaktionelle Bearbeitung: { $name }
    .match-14 = Redigiert von { $name }

# Those who helped.
# $authors: persons
byline-contributed = Mitarbeit: { $authors }
    .match-1 = Unter Mitarbeit von { $authors }
    .match-2 = Mit Material von { $authors }
    .match-3 = Mit Informationen von { $authors }
    .match-4 = Unter Mitwirkung von { $authors }
    .match-5 = Mitwirkung { $authors }
    .match-6 = Mitarbeit { $authors }
    .match-7 = Recherche { $authors }
    .match-8 = Mit Beiträgen von { $authors }
    .match-9 = Recherche und Mitarbeit { $authors }
    .match-10 = { $authors } haben zu diesem Bericht beigetragen
    .match-11 = { $authors } hat zu diesem Bericht beigetragen
    .match-12 = { $authors } trugen zu diesem Bericht bei

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
    .match-11 = Red
    .match-12 = Agenturmeldung
    .match-13 = Nachrichtenredaktion
    .match-14 = Von unserem Korrespondenten
    .match-15 = Eigener Bericht
    .match-16 = Redaktionsteam
    .match-17 = Von Redaktion
    .match-18 = Mit Agenturmaterial

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
    .match-1 = Erschienen: { $date }
    .match-2 = Erstellt: { $date }
    .match-3 = Datum: { $date }
    .match-4 = Veröffentlichungsdatum: { $date }
    .match-5 = Erstveröffentlichung: { $date }
    .match-6 = Zuerst veröffentlicht: { $date }
    .match-7 = Erstmals veröffentlicht: { $date }
    .match-8 = Erscheinungsdatum: { $date }
    .match-9 = Publikationsdatum: { $date }
    .match-10 = Veröffentlicht am { $date }
    .match-11 = Veröffentlicht { $date }
    .match-12 = Veröffentlicht um { $date }
    .match-13 = Publiziert am { $date }
    .match-14 = Publiziert { $date }
    .match-15 = Erschienen am { $date }
    .match-16 = Erstellt am { $date }
    .match-17 = Zuerst veröffentlicht am { $date }
    .match-18 = Gepostet am { $date }
    .match-19 = Erstmals veröffentlicht am { $date }
    .match-20 = Artikel vom { $date }
    .match-21 = Beitrag vom { $date }
    .match-22 = Meldung vom { $date }
    .match-23 = Online seit { $date }
    .match-24 = Erstveröffentlichung am { $date }
    .match-25 = Eingestellt am { $date }
    .match-26 = Ausgestrahlt am { $date }
    .match-27 = Zuerst erschienen am { $date }
    .match-28 = Dieser Artikel wurde am { $date } veröffentlicht
    .match-29 = Dieser Artikel wurde am { $date } erschienen
    .match-30 = Dieser Artikel wurde am { $date }
    .match-31 = Dieser Artikel erschien am { $date } veröffentlicht
    .match-32 = Dieser Artikel erschien am { $date } erschienen
    .match-33 = Dieser Artikel erschien am { $date }
    .match-34 = Dieser Artikel ist am { $date } veröffentlicht
    .match-35 = Dieser Artikel ist am { $date } erschienen
    .match-36 = Dieser Artikel ist am { $date }
    .match-37 = Dieser Artikel wurde zuerst am { $date } veröffentlicht
    .match-38 = Dieser Artikel wurde zuerst am { $date } erschienen
    .match-39 = Dieser Artikel wurde zuerst am { $date }
    .match-40 = Dieser Text wurde am { $date } veröffentlicht
    .match-41 = Dieser Text wurde am { $date } erschienen
    .match-42 = Dieser Text wurde am { $date }
    .match-43 = Dieser Text erschien am { $date } veröffentlicht
    .match-44 = Dieser Text erschien am { $date } erschienen
    .match-45 = Dieser Text erschien am { $date }
    .match-46 = Dieser Text ist am { $date } veröffentlicht
    .match-47 = Dieser Text ist am { $date } erschienen
    .match-48 = Dieser Text ist am { $date }
    .match-49 = Dieser Text wurde zuerst am { $date } veröffentlicht
    .match-50 = Dieser Text wurde zuerst am { $date } erschienen
    .match-51 = Dieser Text wurde zuerst am { $date }
    .match-52 = Dieser Beitrag wurde am { $date } veröffentlicht
    .match-53 = Dieser Beitrag wurde am { $date } erschienen
    .match-54 = Dieser Beitrag wurde am { $date }
    .match-55 = Dieser Beitrag erschien am { $date } veröffentlicht
    .match-56 = Dieser Beitrag erschien am { $date } erschienen
    .match-57 = Dieser Beitrag erschien am { $date }
    .match-58 = Dieser Beitrag ist am { $date } veröffentlicht
    .match-59 = Dieser Beitrag ist am { $date } erschienen
    .match-60 = Dieser Beitrag ist am { $date }
    .match-61 = Dieser Beitrag wurde zuerst am { $date } veröffentlicht
    .match-62 = Dieser Beitrag wurde zuerst am { $date } erschienen
    .match-63 = Dieser Beitrag wurde zuerst am { $date }
    .match-64 = Erstellungsdatum: { $date }

# Published, and changed later.
# $date: date
# $updated: date
published-updated = Veröffentlicht: { DATETIME($date, dateStyle: "medium", timeStyle: "short") }. Aktualisiert: { DATETIME($updated, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Erstellt: { $date }, Aktualisiert: { $updated }
    .match-2 = Erstellt: { $date }, Aktualisiert am: { $updated }
    .match-3 = Erstellt: { $date } Aktualisiert: { $updated }
    .match-4 = Erstellt: { $date } Aktualisiert am: { $updated }
    .match-5 = Erschienen: { $date }, Aktualisiert: { $updated }
    .match-6 = Erschienen: { $date }, Aktualisiert am: { $updated }
    .match-7 = Erschienen: { $date } Aktualisiert: { $updated }
    .match-8 = Erschienen: { $date } Aktualisiert am: { $updated }
    .match-9 = Publiziert: { $date }, Aktualisiert: { $updated }
    .match-10 = Publiziert: { $date }, Aktualisiert am: { $updated }
    .match-11 = Publiziert: { $date } Aktualisiert: { $updated }
    .match-12 = Publiziert: { $date } Aktualisiert am: { $updated }
    .match-13 = Veröffentlicht am { $date }, aktualisiert am { $updated }
    .match-14 = Veröffentlicht am { $date }, zuletzt aktualisiert am { $updated }
    .match-15 = Veröffentlicht am { $date }, aktualisiert { $updated }
    .match-16 = Veröffentlicht am { $date } aktualisiert am { $updated }
    .match-17 = Veröffentlicht am { $date } zuletzt aktualisiert am { $updated }
    .match-18 = Veröffentlicht am { $date } aktualisiert { $updated }
    .match-19 = Veröffentlicht am { $date } (aktualisiert am { $updated }
    .match-20 = Veröffentlicht am { $date } (zuletzt aktualisiert am { $updated }
    .match-21 = Veröffentlicht am { $date } (aktualisiert { $updated }
    .match-22 = Veröffentlicht { $date }, aktualisiert am { $updated }
    .match-23 = Veröffentlicht { $date }, zuletzt aktualisiert am { $updated }
    .match-24 = Veröffentlicht { $date }, aktualisiert { $updated }
    .match-25 = Veröffentlicht { $date } aktualisiert am { $updated }
    .match-26 = Veröffentlicht { $date } zuletzt aktualisiert am { $updated }
    .match-27 = Veröffentlicht { $date } aktualisiert { $updated }
    .match-28 = Veröffentlicht { $date } (aktualisiert am { $updated }
    .match-29 = Veröffentlicht { $date } (zuletzt aktualisiert am { $updated }
    .match-30 = Veröffentlicht { $date } (aktualisiert { $updated }
    .match-31 = Erstellt am { $date }, aktualisiert am { $updated }
    .match-32 = Erstellt am { $date }, zuletzt aktualisiert am { $updated }
    .match-33 = Erstellt am { $date }, aktualisiert { $updated }
    .match-34 = Erstellt am { $date } aktualisiert am { $updated }
    .match-35 = Erstellt am { $date } zuletzt aktualisiert am { $updated }
    .match-36 = Erstellt am { $date } aktualisiert { $updated }
    .match-37 = Erstellt am { $date } (aktualisiert am { $updated }
    .match-38 = Erstellt am { $date } (zuletzt aktualisiert am { $updated }
    .match-39 = Erstellt am { $date } (aktualisiert { $updated }
    .match-40 = Erschienen am { $date }, aktualisiert am { $updated }
    .match-41 = Erschienen am { $date }, zuletzt aktualisiert am { $updated }
    .match-42 = Erschienen am { $date }, aktualisiert { $updated }
    .match-43 = Erschienen am { $date } aktualisiert am { $updated }
    .match-44 = Erschienen am { $date } zuletzt aktualisiert am { $updated }
    .match-45 = Erschienen am { $date } aktualisiert { $updated }
    .match-46 = Erschienen am { $date } (aktualisiert am { $updated }
    .match-47 = Erschienen am { $date } (zuletzt aktualisiert am { $updated }
    .match-48 = Erschienen am { $date } (aktualisiert { $updated }
    .match-49 = { $date }, aktualisiert am { $updated }
    .match-50 = { $date }, aktualisiert um { $updated }
    .match-51 = { $date }, aktualisiert { $updated }
    .match-52 = { $date }, zuletzt aktualisiert: { $updated }
    .match-53 = { $date } aktualisiert am { $updated }
    .match-54 = { $date } aktualisiert um { $updated }
    .match-55 = { $date } aktualisiert { $updated }
    .match-56 = { $date } zuletzt aktualisiert: { $updated }
    .match-57 = { $date } (aktualisiert am { $updated }
    .match-58 = { $date } (aktualisiert um { $updated }
    .match-59 = { $date } (aktualisiert { $updated }
    .match-60 = { $date } (zuletzt aktualisiert: { $updated }

# The last change.
# $date: date
updated = Aktualisiert: { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Zuletzt bearbeitet: { $date }
    .match-2 = Geändert am: { $date }
    .match-3 = Letzte Änderung: { $date }
    .match-4 = Update: { $date }
    .match-5 = Aktualisierung: { $date }
    .match-6 = Stand der Information: { $date }
    .match-7 = Aktualisierungsdatum: { $date }
    .match-8 = Letztes Update: { $date }
    .match-9 = Aktualisiert am { $date }
    .match-10 = Aktualisiert { $date }
    .match-11 = Aktualisiert um { $date }
    .match-12 = Zuletzt aktualisiert { $date }
    .match-13 = Zuletzt aktualisiert am { $date }
    .match-14 = Zuletzt aktualisiert um { $date }
    .match-15 = Letzte Aktualisierung { $date }
    .match-16 = Letzte Aktualisierung am { $date }
    .match-17 = Zuletzt geändert am { $date }
    .match-18 = Zuletzt bearbeitet am { $date }
    .match-19 = Letzte Änderung am { $date }
    .match-20 = Zuletzt geändert { $date }
    .match-21 = Update vom { $date }
    .match-22 = Überarbeitet am { $date }
    .match-23 = Bearbeitet am { $date }
    .match-24 = Dieser Artikel wurde zuletzt am { $date } aktualisiert
    .match-25 = Dieser Artikel wurde zuletzt am { $date } geändert
    .match-26 = Dieser Artikel wurde zuletzt am { $date }
    .match-27 = Dieser Artikel wurde am { $date } aktualisiert
    .match-28 = Dieser Artikel wurde am { $date } geändert
    .match-29 = Dieser Text wurde zuletzt am { $date } aktualisiert
    .match-30 = Dieser Text wurde zuletzt am { $date } geändert
    .match-31 = Dieser Text wurde zuletzt am { $date }
    .match-32 = Dieser Text wurde am { $date } aktualisiert
    .match-33 = Dieser Text wurde am { $date } geändert
    .match-34 = Dieser Beitrag wurde zuletzt am { $date } aktualisiert
    .match-35 = Dieser Beitrag wurde zuletzt am { $date } geändert
    .match-36 = Dieser Beitrag wurde zuletzt am { $date }
    .match-37 = Dieser Beitrag wurde am { $date } aktualisiert
    .match-38 = Dieser Beitrag wurde am { $date } geändert
    .match-39 = { $date } (aktualisiert)
    .match-40 = { $date } (zuletzt aktualisiert)
    .match-41 = Stand { $date }
    .match-42 = Stand vom { $date }

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
    .match-3 = Veröffentlicht heute, { $date }
    .match-4 = Veröffentlicht heute um { $date }
    .match-5 = Aktualisiert heute, { $date }
    .match-6 = Aktualisiert heute um { $date }

# $date: date
published-yesterday = Gestern, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Gestern um { $date }
    .match-2 = Gestern - { $date }
    .match-3 = Veröffentlicht gestern, { $date }
    .match-4 = Veröffentlicht gestern um { $date }
    .match-5 = Aktualisiert gestern, { $date }
    .match-6 = Aktualisiert gestern um { $date }

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
    .match-5 = Dieser Artikel ist mehr als { $count } Jahre
    .match-6 = Dieser Artikel ist mehr als { $count } Jahr
    .match-7 = Dieser Artikel ist älter als { $count } Jahre alt
    .match-8 = Dieser Artikel ist älter als { $count } Jahr alt
    .match-9 = Dieser Artikel ist älter als { $count } Jahre
    .match-10 = Dieser Artikel ist älter als { $count } Jahr
    .match-11 = Dieser Beitrag ist über { $count } Jahre alt
    .match-12 = Dieser Beitrag ist über { $count } Jahr alt
    .match-13 = Dieser Beitrag ist über { $count } Jahre
    .match-14 = Dieser Beitrag ist über { $count } Jahr
    .match-15 = Dieser Beitrag ist mehr als { $count } Jahre alt
    .match-16 = Dieser Beitrag ist mehr als { $count } Jahr alt
    .match-17 = Dieser Beitrag ist mehr als { $count } Jahre
    .match-18 = Dieser Beitrag ist mehr als { $count } Jahr
    .match-19 = Dieser Beitrag ist älter als { $count } Jahre alt
    .match-20 = Dieser Beitrag ist älter als { $count } Jahr alt
    .match-21 = Dieser Beitrag ist älter als { $count } Jahre
    .match-22 = Dieser Beitrag ist älter als { $count } Jahr
    .match-23 = Dieser Text ist über { $count } Jahre alt
    .match-24 = Dieser Text ist über { $count } Jahr alt
    .match-25 = Dieser Text ist über { $count } Jahre
    .match-26 = Dieser Text ist über { $count } Jahr
    .match-27 = Dieser Text ist mehr als { $count } Jahre alt
    .match-28 = Dieser Text ist mehr als { $count } Jahr alt
    .match-29 = Dieser Text ist mehr als { $count } Jahre
    .match-30 = Dieser Text ist mehr als { $count } Jahr
    .match-31 = Dieser Text ist älter als { $count } Jahre alt
    .match-32 = Dieser Text ist älter als { $count } Jahr alt
    .match-33 = Dieser Text ist älter als { $count } Jahre
    .match-34 = Dieser Text ist älter als { $count } Jahr

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
    .match-4 = Lesezeit: ca. { $minutes } Min
    .match-5 = Lesezeit: ca. { $minutes } Minuten
    .match-6 = Lesezeit: ca. { $minutes } Minute
    .match-7 = Lesezeit: etwa { $minutes } Min
    .match-8 = Lesezeit: etwa { $minutes } Minuten
    .match-9 = Lesezeit: etwa { $minutes } Minute
    .match-10 = Lesedauer { $minutes } Min
    .match-11 = Lesedauer { $minutes } Minuten
    .match-12 = Lesedauer { $minutes } Minute
    .match-13 = Lesedauer: ca. { $minutes } Min
    .match-14 = Lesedauer: ca. { $minutes } Minuten
    .match-15 = Lesedauer: ca. { $minutes } Minute
    .match-16 = Lesedauer: etwa { $minutes } Min
    .match-17 = Lesedauer: etwa { $minutes } Minuten
    .match-18 = Lesedauer: etwa { $minutes } Minute
    .match-19 = Geschätzte Lesezeit { $minutes } Min
    .match-20 = Geschätzte Lesezeit { $minutes } Minuten
    .match-21 = Geschätzte Lesezeit { $minutes } Minute
    .match-22 = Geschätzte Lesezeit: ca. { $minutes } Min
    .match-23 = Geschätzte Lesezeit: ca. { $minutes } Minuten
    .match-24 = Geschätzte Lesezeit: ca. { $minutes } Minute
    .match-25 = Geschätzte Lesezeit: etwa { $minutes } Min
    .match-26 = Geschätzte Lesezeit: etwa { $minutes } Minuten
    .match-27 = Geschätzte Lesezeit: etwa { $minutes } Minute
    .match-28 = Lesezeit ca { $minutes } Min
    .match-29 = Lesezeit ca { $minutes } Minuten
    .match-30 = Lesezeit ca { $minutes } Minute
    .match-31 = Lesezeit ca: ca. { $minutes } Min
    .match-32 = Lesezeit ca: ca. { $minutes } Minuten
    .match-33 = Lesezeit ca: ca. { $minutes } Minute
    .match-34 = Lesezeit ca: etwa { $minutes } Min
    .match-35 = Lesezeit ca: etwa { $minutes } Minuten
    .match-36 = Lesezeit ca: etwa { $minutes } Minute
    .match-37 = Durchschnittliche Lesezeit { $minutes } Min
    .match-38 = Durchschnittliche Lesezeit { $minutes } Minuten
    .match-39 = Durchschnittliche Lesezeit { $minutes } Minute
    .match-40 = Durchschnittliche Lesezeit: ca. { $minutes } Min
    .match-41 = Durchschnittliche Lesezeit: ca. { $minutes } Minuten
    .match-42 = Durchschnittliche Lesezeit: ca. { $minutes } Minute
    .match-43 = Durchschnittliche Lesezeit: etwa { $minutes } Min
    .match-44 = Durchschnittliche Lesezeit: etwa { $minutes } Minuten
    .match-45 = Durchschnittliche Lesezeit: etwa { $minutes } Minute
    .match-46 = Ungefähre Lesezeit { $minutes } Min
    .match-47 = Ungefähre Lesezeit { $minutes } Minuten
    .match-48 = Ungefähre Lesezeit { $minutes } Minute
    .match-49 = Ungefähre Lesezeit: ca. { $minutes } Min
    .match-50 = Ungefähre Lesezeit: ca. { $minutes } Minuten
    .match-51 = Ungefähre Lesezeit: ca. { $minutes } Minute
    .match-52 = Ungefähre Lesezeit: etwa { $minutes } Min
    .match-53 = Ungefähre Lesezeit: etwa { $minutes } Minuten
    .match-54 = Ungefähre Lesezeit: etwa { $minutes } Minute
    .match-55 = Lesezeit etwa { $minutes } Min
    .match-56 = Lesezeit etwa { $minutes } Minuten
    .match-57 = Lesezeit etwa { $minutes } Minute
    .match-58 = Lesezeit etwa: ca. { $minutes } Min
    .match-59 = Lesezeit etwa: ca. { $minutes } Minuten
    .match-60 = Lesezeit etwa: ca. { $minutes } Minute
    .match-61 = Lesezeit etwa: etwa { $minutes } Min
    .match-62 = Lesezeit etwa: etwa { $minutes } Minuten
    .match-63 = Lesezeit etwa: etwa { $minutes } Minute
    .match-64 = { $minutes } Min Lesezeit
    .match-65 = { $minutes } Min Lesedauer
    .match-66 = { $minutes } Min zu lesen
    .match-67 = { $minutes } Min zum Lesen
    .match-68 = { $minutes } Minuten Lesezeit
    .match-69 = { $minutes } Minuten Lesedauer
    .match-70 = { $minutes } Minuten zu lesen
    .match-71 = { $minutes } Minuten zum Lesen
    .match-72 = { $minutes } Minute Lesezeit
    .match-73 = { $minutes } Minute Lesedauer
    .match-74 = { $minutes } Minute zu lesen
    .match-75 = { $minutes } Minute zum Lesen
    .match-76 = In { $minutes } Minuten gelesen
    .match-77 = In { $minutes } Minuten lesen

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
    .match-1 = Anhören ({ $minutes } Min
    .match-2 = Anhören ({ $minutes } Minuten
    .match-3 = Anhören { $minutes } Min
    .match-4 = Anhören { $minutes } Minuten
    .match-5 = Artikel anhören ({ $minutes } Min
    .match-6 = Artikel anhören ({ $minutes } Minuten
    .match-7 = Artikel anhören { $minutes } Min
    .match-8 = Artikel anhören { $minutes } Minuten
    .match-9 = Hören ({ $minutes } Min
    .match-10 = Hören ({ $minutes } Minuten
    .match-11 = Hören { $minutes } Min
    .match-12 = Hören { $minutes } Minuten
    .match-13 = Audio ({ $minutes } Min
    .match-14 = Audio ({ $minutes } Minuten
    .match-15 = Audio { $minutes } Min
    .match-16 = Audio { $minutes } Minuten
    .match-17 = Zum Hören ({ $minutes } Min
    .match-18 = Zum Hören ({ $minutes } Minuten
    .match-19 = Zum Hören { $minutes } Min
    .match-20 = Zum Hören { $minutes } Minuten
    .match-21 = { $minutes } Min. Hörzeit
    .match-22 = { $minutes } Minuten Hörzeit

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
    .match-1 = Kategorien: { $section }
    .match-2 = Bereich: { $section }
    .match-3 = Sparte: { $section }
    .match-4 = Veröffentlicht in: { $section }
    .match-5 = Rubriken: { $section }
    .match-6 = Themenbereich: { $section }
    .match-7 = Kanal: { $section }
    .match-8 = Rubrik { $section }
    .match-9 = Kategorie { $section }
    .match-10 = Ressort { $section }
    .match-11 = Veröffentlicht in der Kategorie { $section }
    .match-12 = Abgelegt unter { $section }
    .match-13 = Veröffentlicht unter { $section }
    .match-14 = Kategorisiert in { $section }
    .match-15 = Kategorisiert als { $section }

# The path from the front page.
# $section: section
section-breadcrumb = Startseite › { $section }
    .match-1 = Startseite:: { $section }
    .match-2 = Home:: { $section }
    .match-3 = Start:: { $section }
    .match-4 = Sie sind hier: { $section }
    .match-5 = Du bist hier: { $section }
    .match-6 = Sie befinden sich hier: { $section }

# The topics.
# $tags: tags
tags = Themen: { $tags }
    .match-1 = Schlagworte: { $tags }
    .match-2 = Schlagwort: { $tags }
    .match-3 = Tag: { $tags }
    .match-4 = Stichwörter: { $tags }
    .match-5 = Stichworte: { $tags }
    .match-6 = Thema: { $tags }
    .match-7 = Mehr zum Thema: { $tags }
    .match-8 = Mehr zu den Themen: { $tags }
    .match-9 = Themen in diesem Artikel: { $tags }
    .match-10 = Mehr zu: { $tags }
    .match-11 = Verwandte Themen: { $tags }
    .match-12 = Schlüsselwörter: { $tags }
    .match-13 = Hashtags: { $tags }
    .match-14 = Keywords: { $tags }
    .match-15 = Alle Themen: { $tags }
    .match-16 = Weitere Themen: { $tags }
    .match-17 = Mehr über: { $tags }
    .match-18 = Labels: { $tags }
    .match-19 = Ähnliche Themen: { $tags }
    .match-20 = Verschlagwortet mit { $tags }
    .match-21 = Getaggt mit { $tags }
    .match-22 = Schlagwörter { $tags }
    .match-23 = Tags { $tags }
    .match-24 = Markiert mit { $tags }
    .match-25 = Getagged mit { $tags }
    .match-26 = Markiert { $tags }

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
    .match-6 = Agentur: { $site }
    .match-7 = Quelle und Bild: { $site }
    .match-8 = Mit Material von { $site }

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
    .match-5 = Errata: { $reason }
    .match-6 = Hinweis zur Korrektur: { $reason }
    .match-7 = Klarstellung und Korrektur: { $reason }
    .match-8 = In einer früheren Version dieses Artikels { $reason }
    .match-9 = In einer früheren Version dieses Textes { $reason }
    .match-10 = In einer früheren Version dieser Meldung { $reason }
    .match-11 = In einer früheren Version des Artikels { $reason }
    .match-12 = In einer früheren Version des Textes { $reason }
    .match-13 = In einer früheren Version dieses Beitrags { $reason }
    .match-14 = In einer ersten Version dieses Artikels { $reason }
    .match-15 = In einer ersten Version dieses Textes { $reason }
    .match-16 = In einer ersten Version dieser Meldung { $reason }
    .match-17 = In einer ersten Version des Artikels { $reason }
    .match-18 = In einer ersten Version des Textes { $reason }
    .match-19 = In einer ersten Version dieses Beitrags { $reason }
    .match-20 = In einer vorherigen Version dieses Artikels { $reason }
    .match-21 = In einer vorherigen Version dieses Textes { $reason }
    .match-22 = In einer vorherigen Version dieser Meldung { $reason }
    .match-23 = In einer vorherigen Version des Artikels { $reason }
    .match-24 = In einer vorherigen Version des Textes { $reason }
    .match-25 = In einer vorherigen Version dieses Beitrags { $reason }
    .match-26 = In einer früheren Fassung dieses Artikels { $reason }
    .match-27 = In einer früheren Fassung dieses Textes { $reason }
    .match-28 = In einer früheren Fassung dieser Meldung { $reason }
    .match-29 = In einer früheren Fassung des Artikels { $reason }
    .match-30 = In einer früheren Fassung des Textes { $reason }
    .match-31 = In einer früheren Fassung dieses Beitrags { $reason }
    .match-32 = Eine frühere Version dieses Artikels { $reason }
    .match-33 = Eine frühere Version dieses Textes { $reason }
    .match-34 = Eine frühere Version dieser Meldung { $reason }
    .match-35 = Eine frühere Version des Artikels { $reason }
    .match-36 = Eine frühere Version des Textes { $reason }
    .match-37 = Eine frühere Version dieses Beitrags { $reason }
    .match-38 = In der ursprünglichen Version dieses Artikels { $reason }
    .match-39 = In der ursprünglichen Version dieses Textes { $reason }
    .match-40 = In der ursprünglichen Version dieser Meldung { $reason }
    .match-41 = In der ursprünglichen Version des Artikels { $reason }
    .match-42 = In der ursprünglichen Version des Textes { $reason }
    .match-43 = In der ursprünglichen Version dieses Beitrags { $reason }
    .match-44 = Korrekturhinweis { $reason }

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
