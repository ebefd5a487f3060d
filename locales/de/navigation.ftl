### Part of Targum, under MIT OR Apache-2.0. Ways on are short: an order of one or two words, or a noun.

## Other articles.

# The heading over a list of articles.
related = Mehr zum Thema
    .match-1 = Verwandte Artikel
    .match-2 = Ähnliche Artikel
    .match-3 = Ähnliche Beiträge
    .match-4 = Weitere Artikel
    .match-5 = Weitere Artikel zum Thema
    .match-6 = Mehr Artikel
    .match-7 = Lesen Sie auch
    .match-8 = Lies auch
    .match-9 = Auch interessant
    .match-10 = Das könnte Sie auch interessieren
    .match-11 = Das könnte dich auch interessieren
    .match-12 = Weitere Nachrichten
    .match-13 = Mehr Nachrichten
    .match-14 = Weitere Meldungen
    .match-15 = Weiterlesen zum Thema
    .match-16 = Zum Thema
    .match-17 = Passend zum Thema
    .match-18 = Weiterführende Artikel
    .match-19 = Weiterführende Links
    .match-20 = Verwandte Beiträge
    .match-21 = Verwandte Themen und Artikel
    .match-22 = Siehe auch
    .match-23 = Hintergrund zum Thema
    .match-24 = Mehr dazu
    .match-25 = Weitere Themen und Artikel
    .match-26 = Aus dem Ressort
    .match-27 = Auch bei uns
    .match-28 = Verwandte Inhalte
    .match-29 = Weitere Beiträge
    .match-30 = Mehr lesen zum Thema
    .match-31 = Links zum Thema
    .match-32 = Weitere Inhalte
    .match-33 = Mehr aus dem Ressort
    .match-34 = Weitere Informationen zum Thema
    .match-35 = Nicht verpassen
    .match-36 = Ebenfalls interessant
    .match-37 = Ähnliche Meldungen

# A link to one article.
# $title: title
related-title = Lesen Sie auch: { $title }
    .match-1 = Lies auch: { $title }
    .match-2 = Lesen Sie hier: { $title }
    .match-3 = Mehr zum Thema: { $title }
    .match-4 = Auch interessant: { $title }
    .match-5 = Siehe auch: { $title }
    .match-6 = Lesetipp: { $title }
    .match-7 = Lesen Sie mehr: { $title }
    .match-8 = Lesen Sie dazu: { $title }
    .match-9 = Lesen Sie dazu auch: { $title }
    .match-10 = Lesen Sie jetzt: { $title }
    .match-11 = Das könnte Sie auch interessieren: { $title }
    .match-12 = Zum Thema: { $title }
    .match-13 = Passend dazu: { $title }
    .match-14 = Mehr dazu: { $title }
    .match-15 = Hintergrund: { $title }
    .match-16 = Empfohlener Artikel: { $title }
    .match-17 = Unser Tipp: { $title }
    .match-18 = Nicht verpassen: { $title }
    .match-19 = Dazu passend: { $title }
    .match-20 = Lesen Sie außerdem: { $title }
    .match-21 = Lesen Sie weiter: { $title }
    .match-22 = Verwandter Artikel: { $title }
    .match-23 = Lesen Sie hier mehr: { $title }
    .match-24 = Artikel zum Thema: { $title }
    .match-25 = Auch lesenswert: { $title }
    .match-26 = Empfehlung: { $title }

# More of one subject or section.
# $section: section
related-section = Mehr aus dem Ressort { $section }
    .match-1 = Mehr aus { $section }
    .match-2 = Meistgelesen in { $section }
    .match-3 = Weitere Artikel aus { $section }
    .match-4 = Alle Artikel aus { $section }
    .match-5 = Neueste Artikel aus { $section }
    .match-6 = Mehr Nachrichten aus { $section }
    .match-7 = Alle Nachrichten aus { $section }
    .match-8 = Mehr aus der Rubrik { $section }
    .match-9 = Weitere Artikel aus dem Ressort { $section }
    .match-10 = Weitere Meldungen aus { $section }

# What the site suggests.
related-recommended = Empfehlungen
    .match-1 = Empfohlen
    .match-2 = Empfohlene Artikel
    .match-3 = Empfehlungen der Redaktion
    .match-4 = Empfehlung der Redaktion
    .match-5 = Unsere Empfehlungen
    .match-6 = Unsere Empfehlung
    .match-7 = Wir empfehlen
    .match-8 = Wir empfehlen Ihnen
    .match-9 = Für Sie empfohlen
    .match-10 = Für Sie ausgewählt
    .match-11 = Für dich empfohlen
    .match-12 = Auswahl der Redaktion
    .match-13 = Das könnte Sie interessieren
    .match-14 = Das könnte dich interessieren
    .match-15 = Das könnte Ihnen auch gefallen
    .match-16 = Das könnte Ihnen gefallen
    .match-17 = Das könnte dir auch gefallen
    .match-18 = Tipps der Redaktion
    .match-19 = Redaktionstipp
    .match-20 = Lesetipps
    .match-21 = Lesetipp
    .match-22 = Highlights der Redaktion
    .match-23 = Andere Leser interessierte auch
    .match-24 = Andere lasen auch
    .match-25 = Leser lasen auch
    .match-26 = Empfohlener redaktioneller Inhalt
    .match-27 = Lesenswert
    .match-28 = Im Fokus
    .match-29 = Top-Empfehlungen
    .match-30 = Leseempfehlungen
    .match-31 = Auch spannend

# What readers read most.
related-popular = Meistgelesen
    .match-1 = Am meisten gelesen
    .match-2 = Meistgelesene Artikel
    .match-3 = Die meistgelesenen Artikel
    .match-4 = Beliebt
    .match-5 = Beliebte Artikel
    .match-6 = Beliebteste
    .match-7 = Beliebteste Artikel
    .match-8 = Meistgesehen
    .match-9 = Meistkommentiert
    .match-10 = Meistgeteilt
    .match-11 = Meist gelesen
    .match-12 = Meistgeklickt
    .match-13 = Meistgesucht
    .match-14 = Trending
    .match-15 = Trends
    .match-16 = Im Trend
    .match-17 = Top-Themen
    .match-18 = Topmeldungen
    .match-19 = Top-Artikel
    .match-20 = Top 5
    .match-21 = Top 10
    .match-22 = Top-Nachrichten
    .match-23 = Schlagzeilen
    .match-24 = Beliebte Beiträge
    .match-25 = Viel gelesen
    .match-26 = Die beliebtesten Artikel
    .match-27 = Am häufigsten gelesen
    .match-28 = Gerade gelesen
    .match-29 = Gerade beliebt
    .match-30 = Angesagt
    .match-31 = Heute beliebt
    .match-32 = Die Themen des Tages
    .match-33 = Themen des Tages

# What is newest.
related-latest = Neueste Nachrichten
    .match-1 = Neueste Artikel
    .match-2 = Neueste Beiträge
    .match-3 = Neueste Meldungen
    .match-4 = Aktuelle Nachrichten
    .match-5 = Aktuelles
    .match-6 = Aktuell
    .match-7 = Aktuelle Artikel
    .match-8 = Nachrichten
    .match-9 = Neu
    .match-10 = Neueste
    .match-11 = Das Neueste
    .match-12 = Letzte Meldungen
    .match-13 = Newsticker
    .match-14 = News
    .match-15 = Neuigkeiten
    .match-16 = Aktuelle Meldungen
    .match-17 = Alle Nachrichten
    .match-18 = Neuste Artikel
    .match-19 = Neuste Nachrichten
    .match-20 = Letzte Beiträge
    .match-21 = Aktuelle Beiträge
    .match-22 = Nachrichtenüberblick
    .match-23 = Kurzmeldungen
    .match-24 = Meldungen
    .match-25 = Heute neu
    .match-26 = Zuletzt veröffentlicht
    .match-27 = Jüngste Beiträge

# A film to watch.
# $title: title
related-watch = Sehen Sie hier: { $title }
    .match-1 = Video: { $title }
    .match-2 = Im Video: { $title }
    .match-3 = Ansehen: { $title }
    .match-4 = Video ansehen: { $title }
    .match-5 = Video zum Thema: { $title }
    .match-6 = Jetzt ansehen: { $title }
    .match-7 = Sehen Sie im Video: { $title }
    .match-8 = Video anschauen: { $title }
    .match-9 = Im Video zu sehen: { $title }

# A film or recording without its name.
related-watch-only = Video ansehen
    .match-1 = Video
    .match-2 = Videos
    .match-3 = Video abspielen
    .match-4 = Abspielen
    .match-5 = Ansehen
    .match-6 = Jetzt ansehen
    .match-7 = Im Video
    .match-8 = Zum Video
    .match-9 = Video anschauen
    .match-10 = Video starten
    .match-11 = Weitere Videos
    .match-12 = Mehr Videos
    .match-13 = Alle Videos
    .match-14 = Wiedergabe
    .match-15 = Play
    .match-16 = Video zum Thema
    .match-17 = Anschauen

# A row of pictures.
related-gallery = Fotostrecke
    .match-1 = Bildergalerie
    .match-2 = Galerie
    .match-3 = Bilder
    .match-4 = Fotos
    .match-5 = Bilderstrecke
    .match-6 = In Bildern
    .match-7 = Fotogalerie
    .match-8 = Zur Bildergalerie
    .match-9 = Zur Fotostrecke
    .match-10 = Alle Bilder
    .match-11 = Alle Bilder anzeigen
    .match-12 = Bildergalerie öffnen
    .match-13 = Bildergalerie starten
    .match-14 = Weitere Bilder
    .match-15 = Galerie öffnen
    .match-16 = Diashow
    .match-17 = Fotos ansehen
    .match-18 = Bilderstrecke starten
    .match-19 = Zur Galerie
    .match-20 = Mehr Bilder

# One picture of a row.
# $number: number
# $count: number
related-gallery-number = Bild { NUMBER($number) } von { NUMBER($count) }
    .match-1 = Foto { $number }/{ $count }
    .match-2 = Foto { $number } von { $count }
    .match-3 = Bild { $number }/{ $count }

# A gallery by its name.
# $title: title
related-gallery-title = In Bildern: { $title }
    .match-1 = Fotostrecke: { $title }
    .match-2 = Bildergalerie: { $title }
    .match-3 = Bilder: { $title }
    .match-4 = Galerie: { $title }
    .match-5 = Fotos: { $title }
    .match-6 = Fotogalerie: { $title }
    .match-7 = Bilderstrecke: { $title }

# Something to hear.
# $title: title
related-listen = Zum Hören: { $title }
    .match-1 = Podcast: { $title }
    .match-2 = Audio: { $title }
    .match-3 = Hören Sie hier: { $title }
    .match-4 = Anhören: { $title }
    .match-5 = Jetzt hören: { $title }
    .match-6 = Hören Sie auch: { $title }
    .match-7 = Im Podcast: { $title }

## The whole article.

# Under a shortened text.
read-more = Weiterlesen
    .match-1 = Mehr lesen
    .match-2 = Lesen Sie mehr
    .match-3 = Mehr
    .match-4 = Weiter lesen
    .match-5 = Artikel lesen
    .match-6 = Ganzen Artikel lesen
    .match-7 = Den ganzen Artikel lesen
    .match-8 = Zum Artikel
    .match-9 = Zum ganzen Artikel
    .match-10 = Zum vollständigen Artikel
    .match-11 = Vollständigen Artikel lesen
    .match-12 = Ganzer Artikel
    .match-13 = Jetzt lesen
    .match-14 = Hier lesen
    .match-15 = Hier weiterlesen
    .match-16 = Jetzt weiterlesen
    .match-17 = Mehr erfahren
    .match-18 = Mehr Infos
    .match-19 = Mehr Informationen
    .match-20 = Mehr Details
    .match-21 = Mehr anzeigen
    .match-22 = Alles lesen
    .match-23 = Volltext
    .match-24 = Details anzeigen
    .match-25 = Hier klicken
    .match-26 = Klicken Sie hier
    .match-27 = Lesen
    .match-28 = Lesen Sie weiter
    .match-29 = Lesen Sie den ganzen Artikel
    .match-30 = Artikel weiterlesen
    .match-31 = Mehr dazu lesen
    .match-32 = Vollständiger Artikel
    .match-33 = Zum Beitrag
    .match-34 = Beitrag lesen
    .match-35 = Aufklappen
    .match-36 = Ausklappen
    .match-37 = Mehr sehen
    .match-38 = Zur Meldung
    .match-39 = Den vollständigen Artikel lesen
    .match-40 = Text aufklappen

# The same by name.
# $title: title
read-more-title = Weiterlesen: { $title }
    .match-1 = Mehr lesen: { $title }
    .match-2 = Zum Artikel: { $title }
    .match-3 = Artikel lesen: { $title }
    .match-4 = Ganzen Artikel lesen: { $title }
    .match-5 = Mehr Infos: { $title }
    .match-6 = Mehr erfahren: { $title }
    .match-7 = Lesen: { $title }
    .match-8 = Den ganzen Artikel lesen: { $title }
    .match-9 = „{ $title }“ weiterlesen
    .match-10 = Lesen Sie mehr über { $title }
    .match-11 = Mehr lesen über { $title }
    .match-12 = Mehr erfahren über { $title }
    .match-13 = Weiterlesen “{ $title }”

# More of a list.
read-more-load = Mehr laden
    .match-1 = Weitere laden
    .match-2 = Weitere Artikel laden
    .match-3 = Mehr Artikel laden
    .match-4 = Mehr Artikel anzeigen
    .match-5 = Weitere Artikel anzeigen
    .match-6 = Alle anzeigen
    .match-7 = Alle ansehen
    .match-8 = Alles anzeigen
    .match-9 = Mehr Ergebnisse
    .match-10 = Wird geladen
    .match-11 = Lädt
    .match-12 = Ältere Beiträge
    .match-13 = Ältere Artikel
    .match-14 = Neuere Beiträge
    .match-15 = Weniger anzeigen
    .match-16 = Alle Artikel
    .match-17 = Alle Beiträge
    .match-18 = Laden
    .match-19 = Mehr Beiträge laden
    .match-20 = Zuklappen
    .match-21 = Einklappen
    .match-22 = Weniger
    .match-23 = Mehr Beiträge
    .match-24 = Weitere Meldungen laden
    .match-25 = Weniger lesen

## The way around the site.

# One step back.
back = Zurück
    .match-1 = Zurück zum Artikel
    .match-2 = Zurück zur Übersicht
    .match-3 = Zurück zur Liste
    .match-4 = Zurück zu den Nachrichten
    .match-5 = Zurück zur vorherigen Seite
    .match-6 = Zur Übersicht
    .match-7 = Zum Artikel zurück
    .match-8 = Zurück zum Beitrag
    .match-9 = Eine Seite zurück

# To the page's head.
back-top = Nach oben
    .match-1 = Zum Seitenanfang
    .match-2 = Zurück nach oben
    .match-3 = Zum Anfang
    .match-4 = Seitenanfang
    .match-5 = Oben
    .match-6 = Zurück zum Seitenanfang
    .match-7 = Zum Anfang der Seite
    .match-8 = Nach oben scrollen
    .match-9 = Zum Seitenanfang springen
    .match-10 = Zurück zum Anfang
    .match-11 = Hoch
    .match-12 = An den Anfang

# To the front page.
back-home = Startseite
    .match-1 = Zur Startseite
    .match-2 = Zurück zur Startseite
    .match-3 = Home
    .match-4 = Start
    .match-5 = Zur Homepage
    .match-6 = Homepage
    .match-7 = Hauptseite
    .match-8 = Zur Hauptseite
    .match-9 = Zurück zur Homepage
    .match-10 = Titelseite

# To a part of the paper.
# $section: section
back-section = Zurück zum Ressort { $section }
    .match-1 = Zurück zur Rubrik { $section }
    .match-2 = Zum Ressort { $section }
    .match-3 = Zur Rubrik { $section }
    .match-4 = Zurück zu { $section }

# The article before.
back-previous = Vorheriger Artikel
    .match-1 = Vorheriger
    .match-2 = Vorherige
    .match-3 = Vorherige Seite
    .match-4 = Vorheriger Beitrag
    .match-5 = Voriger Artikel
    .match-6 = Voriger Beitrag
    .match-7 = Vorige Seite
    .match-8 = Vorige
    .match-9 = Vorherige Meldung
    .match-10 = Voriger
    .match-11 = Zum vorherigen Artikel
    .match-12 = Vorheriges

# The same by its name.
# $title: title
back-previous-title = Vorheriger Artikel: { $title }
    .match-1 = Vorheriger: { $title }
    .match-2 = Vorheriger Beitrag: { $title }
    .match-3 = Zurück: { $title }
    .match-4 = Voriger Artikel: { $title }
    .match-5 = Voriger Beitrag: { $title }
    .match-6 = Vorherige Meldung: { $title }

# The article after.
next = Nächster Artikel
    .match-1 = Weiter
    .match-2 = Nächster
    .match-3 = Nächste
    .match-4 = Nächste Seite
    .match-5 = Nächster Beitrag
    .match-6 = Nächste Meldung
    .match-7 = Als Nächstes
    .match-8 = Zum nächsten Artikel
    .match-9 = Weiter zum nächsten Artikel
    .match-10 = Folgender Artikel
    .match-11 = Nächstes Video
    .match-12 = Nächstes
    .match-13 = Auf der nächsten Seite
    .match-14 = Zur nächsten Seite
    .match-15 = Weiter zur nächsten Seite
    .match-16 = Zum nächsten Beitrag

# The same by its name.
# $title: title
next-title = Nächster Artikel: { $title }
    .match-1 = Nächster: { $title }
    .match-2 = Nächster Beitrag: { $title }
    .match-3 = Weiter: { $title }
    .match-4 = Als Nächstes: { $title }
    .match-5 = Nächste Meldung: { $title }

# A page of several.
# $number: number
# $count: number
next-page = Seite { NUMBER($number) } von { NUMBER($count) }
    .match-1 = Seite { $number }/{ $count }

# What the page holds.
contents = Inhalt
    .match-1 = Inhaltsverzeichnis
    .match-2 = In diesem Artikel
    .match-3 = Auf dieser Seite
    .match-4 = Inhaltsübersicht
    .match-5 = Inhalte
    .match-6 = In diesem Beitrag
    .match-7 = Übersicht
    .match-8 = Springen zu
    .match-9 = Sprungmarken
    .match-10 = Das erwartet Sie
    .match-11 = Inhalt des Artikels
    .match-12 = Kapitel
    .match-13 = In diesem Text

# Past the head of the page.
contents-skip = Zum Inhalt springen
    .match-1 = Zum Hauptinhalt springen
    .match-2 = Direkt zum Inhalt
    .match-3 = Zum Inhalt
    .match-4 = Zum Hauptinhalt
    .match-5 = Zur Navigation springen
    .match-6 = Zur Navigation
    .match-7 = Werbung überspringen
    .match-8 = Zu den Kommentaren springen
    .match-9 = Zur Suche
    .match-10 = Springe zum Inhalt
    .match-11 = Springen Sie zum Inhalt
    .match-12 = Überspringen
    .match-13 = Zum Hauptbereich springen
    .match-14 = Überspringen und zum Inhalt gehen
    .match-15 = Navigation überspringen
    .match-16 = Zum Footer springen
    .match-17 = Hauptinhalt anzeigen

# The menu and its like.
contents-menu = Menü
    .match-1 = Hauptmenü
    .match-2 = Navigation
    .match-3 = Menü öffnen
    .match-4 = Menü schließen
    .match-5 = Suche
    .match-6 = Suchen
    .match-7 = Suche öffnen
    .match-8 = Suchbegriff eingeben
    .match-9 = Schließen
    .match-10 = Alle Ressorts
    .match-11 = Ressorts
    .match-12 = Sitemap
    .match-13 = Rubriken öffnen
    .match-14 = Hauptnavigation
    .match-15 = Menü anzeigen
    .match-16 = Suche schließen
    .match-17 = Suche starten
