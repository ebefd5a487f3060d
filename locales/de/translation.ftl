### Part of Targum, under MIT OR Apache-2.0. Languages are named in the language of the page.

# What a note of the site calls the text that it is about: one of these, in lines that are recognised.
-this-text = { $as ->
     [1] Dieser Artikel
     [2] Dieser Text
     [3] Dieser Beitrag
     [4] Diese Seite
     [5] Diese Meldung
     [6] Der Artikel
     [7] Der Text
    *[8] Der Beitrag
 }

## A translated article.

# Under the headline.
# $language: language
translated-from = Übersetzung. Originalsprache: { $language }
    .match-1 = Aus dem { $language } übersetzt
    .match-2 = Aus dem { $language }
    .match-3 = Übersetzt aus dem { $language } übersetzt
    .match-4 = Übersetzt aus dem { $language }
    .match-5 = Übersetzung aus dem { $language } übersetzt
    .match-6 = Übersetzung aus dem { $language }
    .match-7 = Aus dem Original auf { $language } übersetzt
    .match-8 = Aus dem Original auf { $language }
    .match-9 = Dieser Artikel wurde aus dem { $language } übersetzt
    .match-10 = Dieser Artikel wurde aus dem { $language }
    .match-11 = Der Text wurde aus dem { $language } übersetzt
    .match-12 = Der Text wurde aus dem { $language }
    .match-13 = Der Artikel wurde aus dem { $language } übersetzt
    .match-14 = Der Artikel wurde aus dem { $language }
    .match-15 = Dieser Text wurde aus dem { $language } übersetzt
    .match-16 = Dieser Text wurde aus dem { $language }
    .match-17 = Zuerst erschienen auf { $language }
    .match-18 = Ursprünglich erschienen auf { $language }
    .match-19 = Im Original auf { $language }
    .match-20 = Zuerst veröffentlicht auf { $language }
    .match-21 = Ausgangssprache: { $language }
    .match-22 = Sprache des Originals: { $language }
    .match-23 = Originalsprache: { $language }
    .match-24 = Übersetzt aus { $language }

# The same with the translator.
# $language: language
# $name: person
translated-from-by = Übersetzung: { $name }. Originalsprache: { $language }
    .match-1 = Aus dem { $language }: { $name }
    .match-2 = Aus dem { $language } von { $name }
    .match-3 = Aus dem { $language }, { $name }
    .match-4 = Aus dem { $language } - { $name }
    .match-5 = Übersetzt aus dem { $language }: { $name }
    .match-6 = Übersetzt aus dem { $language } von { $name }
    .match-7 = Übersetzt aus dem { $language }, { $name }
    .match-8 = Übersetzt aus dem { $language } - { $name }
    .match-9 = Übersetzung aus dem { $language }: { $name }
    .match-10 = Übersetzung aus dem { $language } von { $name }
    .match-11 = Übersetzung aus dem { $language }, { $name }
    .match-12 = Übersetzung aus dem { $language } - { $name }
    .match-13 = Aus dem { $language } übersetzt von { $name }
    .match-14 = Aus dem { $language } übertragen von { $name }
    .match-15 = Dieser Artikel wurde aus dem { $language } übersetzt von { $name }
    .match-16 = Dieser Artikel wurde aus dem { $language } von { $name }
    .match-17 = Dieser Artikel wurde aus dem { $language } übertragen von { $name }
    .match-18 = Übersetzt von { $name }, aus dem { $language }
    .match-19 = Übersetzt von { $name } aus dem { $language }
    .match-20 = Übersetzung: { $name }, aus dem { $language }
    .match-21 = Übersetzung: { $name } aus dem { $language }

# The translator alone.
# $name: person
translated-from-person = Übersetzung: { $name }
    .match-1 = Übersetzt von { $name }
    .match-2 = Übersetzung von { $name }
    .match-3 = Deutsch von { $name }
    .match-4 = Ins Deutsche übersetzt von { $name }
    .match-5 = Aus dem Original übersetzt von { $name }
    .match-6 = Ins Deutsche übertragen von { $name }
    .match-7 = Übersetzt und redigiert von { $name }
    .match-8 = Deutsche Übersetzung von { $name }
    .match-9 = Übertragen von { $name }
    .match-10 = Übersetzer: { $name }
    .match-11 = Übersetzerin: { $name }
    .match-12 = Deutsche Übersetzung: { $name }
    .match-13 = Übersetzung ins Deutsche: { $name }
    .match-14 = Übersetzung und Bearbeitung: { $name }
    .match-15 = Übertragung: { $name }
    .match-16 = Deutsche Fassung: { $name }
    .match-17 = Übersetzer*in: { $name }

# Done by a machine.
machine-translated = Maschinelle Übersetzung
    .match-1 = Maschinell übersetzt
    .match-2 = Automatische Übersetzung
    .match-3 = Automatisch übersetzt
    .match-4 = Computerübersetzung
    .match-5 = Übersetzt mit DeepL
    .match-6 = Übersetzt von Google
    .match-7 = Mit Google übersetzt
    .match-8 = Übersetzung von Google
    .match-9 = Google-Übersetzung
    .match-10 = Übersetzt mit Google Translate
    .match-11 = KI-Übersetzung
    .match-12 = Mit KI übersetzt
    .match-13 = Von KI übersetzt
    .match-14 = KI-übersetzt
    .match-15 = Mit künstlicher Intelligenz übersetzt
    .match-16 = Mithilfe von KI übersetzt
    .match-17 = Mithilfe künstlicher Intelligenz übersetzt
    .match-18 = Mit Hilfe von KI übersetzt
    .match-19 = Mit Hilfe künstlicher Intelligenz übersetzt
    .match-20 = KI-gestützte Übersetzung
    .match-21 = Dies ist eine maschinelle Übersetzung
    .match-22 = Dies ist eine automatische Übersetzung
    .match-23 = Die automatische Übersetzung kann Fehler enthalten
    .match-24 = Die maschinelle Übersetzung kann Fehler enthalten
    .match-25 = Diese Übersetzung kann Fehler enthalten
    .match-26 = Übersetzung durch KI
    .match-27 = Durch KI übersetzt
    .match-28 = Die Übersetzung erfolgte automatisch
    .match-29 = Übersetzt durch künstliche Intelligenz
    .match-30 = Aus dem Original maschinell übersetzt
    .match-31 = Dieser Artikel wurde maschinell übersetzt
    .match-32 = Dieser Artikel wurde automatisch übersetzt
    .match-33 = Dieser Artikel wurde mit KI übersetzt
    .match-34 = Dieser Artikel wurde von einer KI übersetzt
    .match-35 = Dieser Artikel wurde mit künstlicher Intelligenz übersetzt
    .match-36 = Dieser Artikel wurde mithilfe von KI übersetzt
    .match-37 = Dieser Artikel wurde mithilfe künstlicher Intelligenz übersetzt
    .match-38 = Dieser Artikel wurde mit Hilfe von KI übersetzt
    .match-39 = Dieser Artikel wurde mit Hilfe künstlicher Intelligenz übersetzt
    .match-40 = Dieser Artikel wurde durch KI übersetzt
    .match-41 = Dieser Artikel wurde maschinell erstellt und übersetzt
    .match-42 = Dieser Artikel wurde von einer Maschine übersetzt
    .match-43 = Dieser Text wurde maschinell übersetzt
    .match-44 = Dieser Text wurde automatisch übersetzt
    .match-45 = Dieser Text wurde mit KI übersetzt
    .match-46 = Dieser Text wurde von einer KI übersetzt
    .match-47 = Dieser Text wurde mit künstlicher Intelligenz übersetzt
    .match-48 = Dieser Text wurde mithilfe von KI übersetzt
    .match-49 = Dieser Text wurde mithilfe künstlicher Intelligenz übersetzt
    .match-50 = Dieser Text wurde mit Hilfe von KI übersetzt
    .match-51 = Dieser Text wurde mit Hilfe künstlicher Intelligenz übersetzt
    .match-52 = Dieser Text wurde durch KI übersetzt
    .match-53 = Dieser Text wurde maschinell erstellt und übersetzt
    .match-54 = Dieser Text wurde von einer Maschine übersetzt
    .match-55 = Dieser Beitrag wurde maschinell übersetzt
    .match-56 = Dieser Beitrag wurde automatisch übersetzt
    .match-57 = Dieser Beitrag wurde mit KI übersetzt
    .match-58 = Dieser Beitrag wurde von einer KI übersetzt
    .match-59 = Dieser Beitrag wurde mit künstlicher Intelligenz übersetzt
    .match-60 = Dieser Beitrag wurde mithilfe von KI übersetzt
    .match-61 = Dieser Beitrag wurde mithilfe künstlicher Intelligenz übersetzt
    .match-62 = Dieser Beitrag wurde mit Hilfe von KI übersetzt
    .match-63 = Dieser Beitrag wurde mit Hilfe künstlicher Intelligenz übersetzt
    .match-64 = Dieser Beitrag wurde durch KI übersetzt
    .match-65 = Dieser Beitrag wurde maschinell erstellt und übersetzt
    .match-66 = Dieser Beitrag wurde von einer Maschine übersetzt
    .match-67 = Der Artikel wurde maschinell übersetzt
    .match-68 = Der Artikel wurde automatisch übersetzt
    .match-69 = Der Artikel wurde mit KI übersetzt
    .match-70 = Der Artikel wurde von einer KI übersetzt
    .match-71 = Der Artikel wurde mit künstlicher Intelligenz übersetzt
    .match-72 = Der Artikel wurde mithilfe von KI übersetzt
    .match-73 = Der Artikel wurde mithilfe künstlicher Intelligenz übersetzt
    .match-74 = Der Artikel wurde mit Hilfe von KI übersetzt
    .match-75 = Der Artikel wurde mit Hilfe künstlicher Intelligenz übersetzt
    .match-76 = Der Artikel wurde durch KI übersetzt
    .match-77 = Der Artikel wurde maschinell erstellt und übersetzt
    .match-78 = Der Artikel wurde von einer Maschine übersetzt
    .match-79 = Diese Seite wurde maschinell übersetzt
    .match-80 = Diese Seite wurde automatisch übersetzt
    .match-81 = Diese Seite wurde mit KI übersetzt
    .match-82 = Diese Seite wurde von einer KI übersetzt
    .match-83 = Diese Seite wurde mit künstlicher Intelligenz übersetzt
    .match-84 = Diese Seite wurde mithilfe von KI übersetzt
    .match-85 = Diese Seite wurde mithilfe künstlicher Intelligenz übersetzt
    .match-86 = Diese Seite wurde mit Hilfe von KI übersetzt
    .match-87 = Diese Seite wurde mit Hilfe künstlicher Intelligenz übersetzt
    .match-88 = Diese Seite wurde durch KI übersetzt
    .match-89 = Diese Seite wurde maschinell erstellt und übersetzt
    .match-90 = Diese Seite wurde von einer Maschine übersetzt
    .match-91 = Der Text wurde maschinell übersetzt
    .match-92 = Der Text wurde automatisch übersetzt
    .match-93 = Der Text wurde mit KI übersetzt
    .match-94 = Der Text wurde von einer KI übersetzt
    .match-95 = Der Text wurde mit künstlicher Intelligenz übersetzt
    .match-96 = Der Text wurde mithilfe von KI übersetzt
    .match-97 = Der Text wurde mithilfe künstlicher Intelligenz übersetzt
    .match-98 = Der Text wurde mit Hilfe von KI übersetzt
    .match-99 = Der Text wurde mit Hilfe künstlicher Intelligenz übersetzt
    .match-100 = Der Text wurde durch KI übersetzt
    .match-101 = Der Text wurde maschinell erstellt und übersetzt
    .match-102 = Der Text wurde von einer Maschine übersetzt

# The same with the language.
# $language: language
machine-translated-from = Maschinelle Übersetzung. Originalsprache: { $language }
    .match-1 = Maschinell aus dem { $language } übersetzt
    .match-2 = Maschinell aus dem { $language }
    .match-3 = Automatisch aus dem { $language } übersetzt
    .match-4 = Automatisch aus dem { $language }
    .match-5 = Maschinelle Übersetzung aus dem { $language } übersetzt
    .match-6 = Maschinelle Übersetzung aus dem { $language }
    .match-7 = Automatische Übersetzung aus dem { $language } übersetzt
    .match-8 = Automatische Übersetzung aus dem { $language }
    .match-9 = Dieser Artikel wurde maschinell aus dem { $language } übersetzt
    .match-10 = Dieser Artikel wurde maschinell aus dem { $language }
    .match-11 = Dieser Artikel wurde automatisch aus dem { $language } übersetzt
    .match-12 = Dieser Artikel wurde automatisch aus dem { $language }
    .match-13 = Dieser Text wurde automatisch aus dem { $language } übersetzt
    .match-14 = Dieser Text wurde automatisch aus dem { $language }
    .match-15 = Automatisch übersetzt aus dem { $language } übersetzt
    .match-16 = Automatisch übersetzt aus dem { $language }
    .match-17 = Maschinell übersetzt aus dem { $language } übersetzt
    .match-18 = Maschinell übersetzt aus dem { $language }
    .match-19 = KI-Übersetzung aus dem { $language } übersetzt
    .match-20 = KI-Übersetzung aus dem { $language }
    .match-21 = Mit KI aus dem { $language } übersetzt
    .match-22 = Mit KI aus dem { $language }
    .match-23 = { -this-text } wurde maschinell aus dem { $language } übersetzt
    .match-24 = { -this-text } wurde automatisch aus dem { $language } übersetzt
    .match-25 = { -this-text } ist maschinell aus dem { $language } übersetzt worden
    .match-26 = { -this-text } wurde aus dem { $language } maschinell übersetzt
    .match-27 = { -this-text } wurde aus dem { $language } automatisch übersetzt
    .match-28 = { -this-text } wurde mit KI aus dem { $language } übersetzt
    .match-29 = { -this-text } wurde mithilfe künstlicher Intelligenz aus dem { $language } übersetzt

# The button that translates.
machine-translated-show = Übersetzung anzeigen
    .match-1 = Übersetzen
    .match-2 = Artikel übersetzen
    .match-3 = Diesen Artikel übersetzen
    .match-4 = Seite übersetzen
    .match-5 = Übersetzung ausblenden
    .match-6 = Kommentar übersetzen
    .match-7 = Mit Google übersetzen
    .match-8 = Übersetzung einblenden
    .match-9 = Diese Seite übersetzen
    .match-10 = Übersetzung ansehen

# The way to the text as it was written.
original = Originalartikel
    .match-1 = Zum Originalartikel
    .match-2 = Original
    .match-3 = Das Original
    .match-4 = Zum Original
    .match-5 = Originaltext
    .match-6 = Original anzeigen
    .match-7 = Original ansehen
    .match-8 = Original lesen
    .match-9 = Originalartikel lesen
    .match-10 = Lesen Sie den Originalartikel
    .match-11 = Lesen Sie das Original
    .match-12 = Den Originalartikel lesen
    .match-13 = Originaltext anzeigen
    .match-14 = Originalfassung
    .match-15 = Originalversion
    .match-16 = Originalbeitrag
    .match-17 = Link zum Originalartikel
    .match-18 = Link zum Original
    .match-19 = Hier geht es zum Original
    .match-20 = Hier geht es zum Originalartikel
    .match-21 = Hier geht's zum Original
    .match-22 = Im Original lesen
    .match-23 = In Originalsprache lesen
    .match-24 = In der Originalsprache lesen
    .match-25 = Der Originalartikel
    .match-26 = Zur Originalfassung
    .match-27 = Zum Originaltext
    .match-28 = Zur Originalversion
    .match-29 = Original öffnen
    .match-30 = Den Originaltext lesen
    .match-31 = Zur Originalmeldung

# The same by its headline.
# $title: title
original-title = Originalartikel: { $title }
    .match-1 = Original: { $title }
    .match-2 = Originaltitel: { $title }
    .match-3 = Originaltext: { $title }
    .match-4 = Originalüberschrift: { $title }
    .match-5 = Im Original: { $title }
    .match-6 = Titel des Originals: { $title }
    .match-7 = Originalbeitrag: { $title }
    .match-8 = Zum Originalartikel: { $title }
    .match-9 = Lesen Sie das Original: { $title }
    .match-10 = Übersetzung von: { $title }

# The same by its language.
# $language: language
original-language = Original auf { $language }
    .match-1 = Original in { $language } lesen
    .match-2 = Original in { $language }
    .match-3 = Das Original auf { $language } lesen
    .match-4 = Das Original auf { $language }
    .match-5 = Originalartikel auf { $language } lesen
    .match-6 = Originalartikel auf { $language }
    .match-7 = Originalfassung auf { $language } lesen
    .match-8 = Originalfassung auf { $language }
    .match-9 = Originalversion auf { $language } lesen
    .match-10 = Originalversion auf { $language }
    .match-11 = Lesen Sie das Original auf { $language } lesen
    .match-12 = Lesen Sie das Original auf { $language }
    .match-13 = Lesen Sie den Originalartikel auf { $language } lesen
    .match-14 = Lesen Sie den Originalartikel auf { $language }
    .match-15 = Im Original auf { $language } lesen
    .match-16 = Zum Original auf { $language } lesen
    .match-17 = Zum Original auf { $language }
    .match-18 = Zum Originalartikel auf { $language } lesen
    .match-19 = Zum Originalartikel auf { $language }
    .match-20 = Originaltext auf { $language } lesen
    .match-21 = Originaltext auf { $language }
    .match-22 = Den Originalartikel auf { $language } lesen
    .match-23 = Den Originalartikel auf { $language }
    .match-24 = Originalartikel in { $language } lesen
    .match-25 = Originalartikel in { $language }
    .match-26 = Zum { $language } Original
    .match-27 = Zum { $language } Originalartikel
    .match-28 = Zum { $language } Originaltext

## The article in other languages.

# The heading of the languages.
language = Sprachen
    .match-1 = Sprache
    .match-2 = Sprache wählen
    .match-3 = Sprache auswählen
    .match-4 = Sprachauswahl
    .match-5 = Wählen Sie eine Sprache
    .match-6 = Wähle eine Sprache
    .match-7 = Sprache ändern
    .match-8 = Sprache wechseln
    .match-9 = Andere Sprachen
    .match-10 = In anderen Sprachen
    .match-11 = In anderen Sprachen lesen
    .match-12 = Lesen Sie in anderen Sprachen
    .match-13 = Verfügbare Sprachen
    .match-14 = Weitere Sprachen
    .match-15 = Dieser Artikel in anderen Sprachen
    .match-16 = Sprachversionen
    .match-17 = Auch in anderen Sprachen
    .match-18 = Artikel in anderen Sprachen
    .match-19 = Ausgaben
    .match-20 = In weiteren Sprachen verfügbar
    .match-21 = Wählen Sie Ihre Sprache

# Names the language of the text.
# $language: language
language-of = Sprache: { $language }
    .match-1 = Sprache des Artikels: { $language }
    .match-2 = Artikelsprache: { $language }
    .match-3 = Sprache des Textes: { $language }
    .match-4 = Geschrieben auf { $language }

# The link to a language.
# $language: language
language-read = Auf { $language } lesen
    .match-1 = Lesen Sie auf { $language } lesen
    .match-2 = Lesen Sie auf { $language }
    .match-3 = Lesen auf { $language } lesen
    .match-4 = Lesen auf { $language }
    .match-5 = Lesen Sie diesen Artikel auf { $language } lesen
    .match-6 = Lesen Sie diesen Artikel auf { $language }
    .match-7 = Diesen Artikel auf { $language } lesen
    .match-8 = Diesen Artikel auf { $language }
    .match-9 = Artikel auf { $language } lesen
    .match-10 = Artikel auf { $language }
    .match-11 = Lies diesen Artikel auf { $language } lesen
    .match-12 = Lies diesen Artikel auf { $language }
    .match-13 = Lesen Sie dies auf { $language } lesen
    .match-14 = Lesen Sie dies auf { $language }
    .match-15 = Weiter auf { $language } lesen
    .match-16 = Weiter auf { $language }
    .match-17 = Zum Artikel auf { $language } lesen
    .match-18 = Zum Artikel auf { $language }
    .match-19 = Lesen Sie den Artikel auf { $language } lesen
    .match-20 = Lesen Sie den Artikel auf { $language }
    .match-21 = Auch auf { $language } lesen
    .match-22 = Auch auf { $language }
    .match-23 = Zur Version auf { $language } lesen
    .match-24 = Zur Version auf { $language }
    .match-25 = Wechseln zu { $language } lesen
    .match-26 = Wechseln zu { $language }
    .match-27 = Ansehen auf { $language } lesen
    .match-28 = Ansehen auf { $language }
    .match-29 = Diese Seite auf { $language } lesen
    .match-30 = Diese Seite auf { $language }
    .match-31 = Hier auf { $language } lesen
    .match-32 = Hier auf { $language }
    .match-33 = Zur { $language } Version
    .match-34 = Zur { $language } Ausgabe
    .match-35 = Zur { $language } Fassung
    .match-36 = Zur { $language } Seite
    .match-37 = { $language } Version
    .match-38 = { $language } Ausgabe
    .match-39 = { $language } Fassung
    .match-40 = { $language } Seite
    .match-41 = Lesen Sie diesen Artikel in { $language } lesen
    .match-42 = Lesen Sie diesen Artikel in { $language }
    .match-43 = In { $language } lesen
    .match-44 = In { $language }
    .match-45 = Version in { $language } lesen
    .match-46 = Version in { $language }

# That there is one.
# $language: language
language-available = Dieser Artikel ist auch auf { $language } verfügbar
    .match-1 = Dieser Artikel ist auch auf { $language } erschienen
    .match-2 = Dieser Artikel ist auch auf { $language } erhältlich
    .match-3 = Dieser Artikel ist auch auf { $language } zu lesen
    .match-4 = Dieser Artikel ist auf { $language } verfügbar
    .match-5 = Dieser Artikel ist auf { $language } erschienen
    .match-6 = Dieser Artikel ist auf { $language } erhältlich
    .match-7 = Dieser Artikel ist auf { $language } zu lesen
    .match-8 = Der Artikel ist auch auf { $language } verfügbar
    .match-9 = Der Artikel ist auch auf { $language } erschienen
    .match-10 = Der Artikel ist auch auf { $language } erhältlich
    .match-11 = Der Artikel ist auch auf { $language } zu lesen
    .match-12 = Dieser Text ist auch auf { $language } verfügbar
    .match-13 = Dieser Text ist auch auf { $language } erschienen
    .match-14 = Dieser Text ist auch auf { $language } erhältlich
    .match-15 = Dieser Text ist auch auf { $language } zu lesen
    .match-16 = Auch auf { $language } verfügbar
    .match-17 = Auch auf { $language } erschienen
    .match-18 = Auch auf { $language } erhältlich
    .match-19 = Auch auf { $language } zu lesen
    .match-20 = Diese Seite ist auch auf { $language } verfügbar
    .match-21 = Diese Seite ist auch auf { $language } erschienen
    .match-22 = Diese Seite ist auch auf { $language } erhältlich
    .match-23 = Diese Seite ist auch auf { $language } zu lesen
    .match-24 = Ebenfalls auf { $language } verfügbar
    .match-25 = Ebenfalls auf { $language } erschienen
    .match-26 = Ebenfalls auf { $language } erhältlich
    .match-27 = Ebenfalls auf { $language } zu lesen
    .match-28 = Dieser Beitrag ist auch auf { $language } verfügbar
    .match-29 = Dieser Beitrag ist auch auf { $language } erschienen
    .match-30 = Dieser Beitrag ist auch auf { $language } erhältlich
    .match-31 = Dieser Beitrag ist auch auf { $language } zu lesen
    .match-32 = Auch verfügbar auf { $language }
    .match-33 = Verfügbar auf { $language }
    .match-34 = Auch erhältlich auf { $language }
    .match-35 = Verfügbar in { $language }
    .match-36 = Auch verfügbar in { $language }
    .match-37 = Auf { $language } verfügbar

# That there is none.
# $language: language
language-unavailable = Dieser Artikel ist nicht auf { $language } verfügbar
    .match-1 = Dieser Artikel ist nur auf { $language } verfügbar
    .match-2 = Nur auf { $language } verfügbar
    .match-3 = Diese Seite ist nicht auf { $language } verfügbar
    .match-4 = Nicht auf { $language } verfügbar

## Names of languages.

language-am = Amharisch
    .match-1 = Amharischen

language-ar = Arabisch
    .match-1 = Arabischen
    .match-2 = arabische

language-arc = Aramäisch
    .match-1 = Aramäischen

language-az = Aserbaidschanisch
    .match-1 = Aserbaidschanischen

language-bg = Bulgarisch
    .match-1 = Bulgarischen

language-bn = Bengalisch
    .match-1 = Bengalischen

language-bs = Bosnisch
    .match-1 = Bosnischen

language-ckb = Zentralkurdisch
    .match-1 = Sorani

language-cs = Tschechisch
    .match-1 = Tschechischen

language-da = Dänisch
    .match-1 = Dänischen

language-de = Deutsch
    .match-1 = Deutschen
    .match-2 = deutsche

language-el = Griechisch
    .match-1 = Griechischen

language-en = Englisch
    .match-1 = Englischen
    .match-2 = englische

language-es = Spanisch
    .match-1 = Spanischen
    .match-2 = spanische

language-fa = Persisch
    .match-1 = Persischen
    .match-2 = Farsi

language-fi = Finnisch
    .match-1 = Finnischen

language-fr = Französisch
    .match-1 = Französischen
    .match-2 = französische

language-he = Hebräisch
    .match-1 = Hebräischen
    .match-2 = hebräische
    .match-3 = Iwrit

language-hi = Hindi

language-hr = Kroatisch
    .match-1 = Kroatischen

language-hu = Ungarisch
    .match-1 = Ungarischen

language-hy = Armenisch
    .match-1 = Armenischen

language-id = Indonesisch
    .match-1 = Indonesischen

language-it = Italienisch
    .match-1 = Italienischen

language-ja = Japanisch
    .match-1 = Japanischen

language-ka = Georgisch
    .match-1 = Georgischen

language-ko = Koreanisch
    .match-1 = Koreanischen

language-ku = Kurdisch
    .match-1 = Kurdischen

language-lad = Ladino
    .match-1 = Judenspanisch

language-nl = Niederländisch
    .match-1 = Niederländischen

language-no = Norwegisch
    .match-1 = Norwegischen

language-pa = Pandschabi
    .match-1 = Punjabi

language-pl = Polnisch
    .match-1 = Polnischen

language-ps = Paschtu

language-pt = Portugiesisch
    .match-1 = Portugiesischen

language-ro = Rumänisch
    .match-1 = Rumänischen

language-ru = Russisch
    .match-1 = Russischen
    .match-2 = russische

language-sd = Sindhi

language-so = Somali

language-sr = Serbisch
    .match-1 = Serbischen

language-sv = Schwedisch
    .match-1 = Schwedischen

language-sw = Suaheli
    .match-1 = Swahili

language-ta = Tamil

language-th = Thailändisch
    .match-1 = Thai

language-ti = Tigrinya

language-tr = Türkisch
    .match-1 = Türkischen
    .match-2 = türkische

language-uk = Ukrainisch
    .match-1 = Ukrainischen

language-ur = Urdu

language-uz = Usbekisch
    .match-1 = Usbekischen

language-vi = Vietnamesisch
    .match-1 = Vietnamesischen

language-yi = Jiddisch
    .match-1 = Jiddischen

language-zh = Chinesisch
    .match-1 = Chinesischen
