### Part of Targum, under MIT OR Apache-2.0. The site's own words are calm: no capitals, no exclamation marks.

## Passing the article on.

# Sends the article to others.
share = Teilen
    .match-1 = Artikel teilen
    .match-2 = Diesen Artikel teilen
    .match-3 = Beitrag teilen
    .match-4 = Diesen Beitrag teilen
    .match-5 = Teilen Sie diesen Artikel
    .match-6 = Teile diesen Artikel
    .match-7 = Teilen Sie den Artikel
    .match-8 = Teile diesen Beitrag
    .match-9 = Teilen auf
    .match-10 = Teilen via
    .match-11 = Teilen mit
    .match-12 = Teilen über
    .match-13 = Mit Freunden teilen
    .match-14 = Teilen Sie
    .match-15 = In sozialen Medien teilen
    .match-16 = Auf sozialen Medien teilen
    .match-17 = In sozialen Netzwerken teilen
    .match-18 = Jetzt teilen
    .match-19 = Seite teilen
    .match-20 = Meldung teilen
    .match-21 = Versenden
    .match-22 = Senden
    .match-23 = Weitersagen
    .match-24 = Weiterleiten
    .match-25 = Nachricht teilen
    .match-26 = Teilen-Optionen
    .match-27 = Link teilen
    .match-28 = Diese Seite teilen
    .match-29 = Weiterempfehlen
    .match-30 = Auf Social Media teilen
    .match-31 = Artikel weiterempfehlen
    .match-32 = Diese Meldung teilen
    .match-33 = Video teilen

share-facebook = Auf Facebook teilen
    .match-1 = Facebook
    .match-2 = Bei Facebook teilen
    .match-3 = Über Facebook teilen
    .match-4 = Via Facebook teilen
    .match-5 = Teilen auf Facebook
    .match-6 = Teilen bei Facebook
    .match-7 = Folgen Sie uns auf Facebook
    .match-8 = Klick, um auf Facebook zu teilen
    .match-9 = Klick, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet)
    .match-10 = Artikel auf Facebook teilen
    .match-11 = Diesen Artikel auf Facebook teilen
    .match-12 = Auf Facebook posten
    .match-13 = Besuchen Sie uns auf Facebook
    .match-14 = Klicken, um auf Facebook zu teilen
    .match-15 = Folge uns auf Facebook
    .match-16 = Klicken, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet)

share-x = Auf X teilen
    .match-1 = Twitter
    .match-2 = Auf Twitter teilen
    .match-3 = Bei Twitter teilen
    .match-4 = Bei X teilen
    .match-5 = Twittern
    .match-6 = Tweet
    .match-7 = Tweeten
    .match-8 = Auf X posten
    .match-9 = Teilen auf X
    .match-10 = Teilen auf Twitter
    .match-11 = Über Twitter teilen
    .match-12 = Via Twitter teilen
    .match-13 = Folgen Sie uns auf Twitter
    .match-14 = Folgen Sie uns auf X
    .match-15 = Klick, um auf X zu teilen
    .match-16 = Klick, um über Twitter zu teilen
    .match-17 = Klick, um über Twitter zu teilen (Wird in neuem Fenster geöffnet)
    .match-18 = Artikel auf X teilen
    .match-19 = Artikel auf Twitter teilen
    .match-20 = Über X teilen
    .match-21 = Diesen Artikel auf X teilen
    .match-22 = Klicken, um auf X zu teilen
    .match-23 = Klick, um auf X zu teilen (Wird in neuem Fenster geöffnet)
    .match-24 = Klicken, um auf X zu teilen (Wird in neuem Fenster geöffnet)
    .match-25 = Klick, um auf Twitter zu teilen
    .match-26 = Klicken, um auf Twitter zu teilen
    .match-27 = Klick, um auf Twitter zu teilen (Wird in neuem Fenster geöffnet)
    .match-28 = Klicken, um auf Twitter zu teilen (Wird in neuem Fenster geöffnet)

share-whatsapp = Per WhatsApp teilen
    .match-1 = WhatsApp
    .match-2 = Auf WhatsApp teilen
    .match-3 = Über WhatsApp teilen
    .match-4 = Via WhatsApp teilen
    .match-5 = Per WhatsApp versenden
    .match-6 = Per WhatsApp senden
    .match-7 = Teilen auf WhatsApp
    .match-8 = In WhatsApp teilen
    .match-9 = Mit WhatsApp teilen
    .match-10 = Klicken, um auf WhatsApp zu teilen
    .match-11 = Folgen Sie unserem WhatsApp-Kanal
    .match-12 = Folgen Sie uns auf WhatsApp
    .match-13 = Unser WhatsApp-Kanal
    .match-14 = WhatsApp-Kanal abonnieren
    .match-15 = Bei WhatsApp teilen
    .match-16 = Abonnieren Sie unseren WhatsApp-Kanal
    .match-17 = Klick, um auf WhatsApp zu teilen
    .match-18 = Klick, um auf WhatsApp zu teilen (Wird in neuem Fenster geöffnet)
    .match-19 = Klicken, um auf WhatsApp zu teilen (Wird in neuem Fenster geöffnet)

share-telegram = Per Telegram teilen
    .match-1 = Telegram
    .match-2 = Auf Telegram teilen
    .match-3 = Über Telegram teilen
    .match-4 = Via Telegram teilen
    .match-5 = Teilen auf Telegram
    .match-6 = Folgen Sie uns auf Telegram
    .match-7 = Klicken, um auf Telegram zu teilen
    .match-8 = Unser Telegram-Kanal
    .match-9 = Bei Telegram teilen
    .match-10 = Abonnieren Sie unseren Telegram-Kanal
    .match-11 = Klick, um auf Telegram zu teilen
    .match-12 = Klick, um auf Telegram zu teilen (Wird in neuem Fenster geöffnet)
    .match-13 = Klicken, um auf Telegram zu teilen (Wird in neuem Fenster geöffnet)

share-linkedin = Auf LinkedIn teilen
    .match-1 = LinkedIn
    .match-2 = Bei LinkedIn teilen
    .match-3 = Über LinkedIn teilen
    .match-4 = Teilen auf LinkedIn
    .match-5 = Klick, um auf LinkedIn zu teilen
    .match-6 = Folgen Sie uns auf LinkedIn
    .match-7 = Klick, um auf LinkedIn zu teilen (Wird in neuem Fenster geöffnet)
    .match-8 = Klicken, um auf LinkedIn zu teilen
    .match-9 = Klicken, um auf LinkedIn zu teilen (Wird in neuem Fenster geöffnet)

# Other networks.
share-other = In anderen Netzwerken teilen
    .match-1 = Xing
    .match-2 = Auf Xing teilen
    .match-3 = Bei Xing teilen
    .match-4 = Instagram
    .match-5 = Folgen Sie uns auf Instagram
    .match-6 = YouTube
    .match-7 = TikTok
    .match-8 = Pinterest
    .match-9 = Auf Pinterest teilen
    .match-10 = Pinnen
    .match-11 = Reddit
    .match-12 = Auf Reddit teilen
    .match-13 = Messenger
    .match-14 = Im Messenger teilen
    .match-15 = Per Messenger teilen
    .match-16 = Bluesky
    .match-17 = Auf Bluesky teilen
    .match-18 = Mastodon
    .match-19 = Auf Mastodon teilen
    .match-20 = Threads
    .match-21 = Auf Threads teilen
    .match-22 = Threema
    .match-23 = Per Threema teilen
    .match-24 = Signal
    .match-25 = Pocket
    .match-26 = Bei Pocket speichern
    .match-27 = Flipboard
    .match-28 = Auf Flipboard teilen
    .match-29 = SMS
    .match-30 = Per SMS teilen
    .match-31 = Google News
    .match-32 = Folgen Sie uns auf Google News
    .match-33 = Weitere Optionen
    .match-34 = Weitere Möglichkeiten
    .match-35 = Mehr Optionen

share-email = Per E-Mail senden
    .match-1 = E-Mail
    .match-2 = Email
    .match-3 = Mail
    .match-4 = Per E-Mail teilen
    .match-5 = Per Mail teilen
    .match-6 = Per E-Mail versenden
    .match-7 = Per Mail versenden
    .match-8 = Per E-Mail verschicken
    .match-9 = Per Mail senden
    .match-10 = Als E-Mail versenden
    .match-11 = Als E-Mail verschicken
    .match-12 = Artikel per E-Mail teilen
    .match-13 = Artikel per E-Mail versenden
    .match-14 = Diesen Artikel per E-Mail senden
    .match-15 = Artikel versenden
    .match-16 = An einen Freund senden
    .match-17 = Via E-Mail teilen
    .match-18 = Über E-Mail teilen
    .match-19 = E-Mail senden
    .match-20 = Klicken, um einem Freund einen Link per E-Mail zu senden
    .match-21 = Einem Freund empfehlen
    .match-22 = Mailen
    .match-23 = Artikel mailen
    .match-24 = Per E-Mail empfehlen
    .match-25 = E-Mail schreiben

share-copy = Link kopieren
    .match-1 = Kopieren
    .match-2 = Link in die Zwischenablage kopieren
    .match-3 = URL kopieren
    .match-4 = Link zum Artikel kopieren
    .match-5 = Link zum Artikel
    .match-6 = Link
    .match-7 = Permalink
    .match-8 = Kurzlink
    .match-9 = Artikellink kopieren
    .match-10 = Adresse kopieren
    .match-11 = Einbetten
    .match-12 = Kurz-URL
    .match-13 = Direktlink
    .match-14 = Artikel-Link kopieren

share-copied = Link kopiert
    .match-1 = Kopiert
    .match-2 = Der Link wurde kopiert
    .match-3 = Link wurde kopiert
    .match-4 = Link in die Zwischenablage kopiert
    .match-5 = In die Zwischenablage kopiert
    .match-6 = Kopiert!
    .match-7 = Link kopiert!
    .match-8 = Der Link wurde in die Zwischenablage kopiert

# How often it was passed on.
# $count: number
share-count = { $count ->
    [one] { NUMBER($count) } Mal geteilt
   *[other] { NUMBER($count) } Mal geteilt
  }
    .match-1 = Geteilt: { $count }
    .match-2 = Aufrufe: { $count }
    .match-3 = Gelesen: { $count }
    .match-4 = Klicks: { $count }
    .match-5 = Shares: { $count }
    .match-6 = Ansichten: { $count }
    .match-7 = { $count } Aufrufe
    .match-8 = { $count } Shares
    .match-9 = { $count } mal geteilt
    .match-10 = { $count } Mal gelesen
    .match-11 = { $count } Klicks
    .match-12 = { $count } Ansichten
    .match-13 = { $count } x geteilt

# Keeps the article for later.
share-save = Merken
    .match-1 = Speichern
    .match-2 = Artikel merken
    .match-3 = Artikel speichern
    .match-4 = Merkliste
    .match-5 = Auf die Merkliste
    .match-6 = Zur Merkliste hinzufügen
    .match-7 = Später lesen
    .match-8 = Für später speichern
    .match-9 = Für später merken
    .match-10 = Lesezeichen
    .match-11 = Lesezeichen setzen
    .match-12 = Gemerkt
    .match-13 = Gespeichert
    .match-14 = Zu Favoriten hinzufügen
    .match-15 = In die Merkliste
    .match-16 = Auf die Leseliste
    .match-17 = Leseliste
    .match-18 = Meine Merkliste
    .match-19 = Zur Leseliste hinzufügen
    .match-20 = Beitrag merken

share-gift = Artikel verschenken
    .match-1 = Diesen Artikel verschenken
    .match-2 = Verschenken
    .match-3 = Artikel als Geschenk senden
    .match-4 = Artikel schenken
    .match-5 = Als Abonnent verschenken
    .match-6 = Geschenkartikel
    .match-7 = Freischalten und verschenken

# Reads the article aloud.
share-listen = Artikel anhören
    .match-1 = Anhören
    .match-2 = Vorlesen
    .match-3 = Artikel vorlesen
    .match-4 = Vorlesen lassen
    .match-5 = Artikel vorlesen lassen
    .match-6 = Beitrag anhören
    .match-7 = Diesen Artikel anhören
    .match-8 = Audio
    .match-9 = Audioversion
    .match-10 = Hören
    .match-11 = Jetzt anhören
    .match-12 = Zum Anhören
    .match-13 = Hörversion
    .match-14 = Text vorlesen
    .match-15 = Artikel hören
    .match-16 = Audio starten
    .match-17 = Beitrag hören
    .match-18 = Diesen Artikel hören

# The size of letters.
share-text-size = Schriftgröße
    .match-1 = Textgröße
    .match-2 = Schrift vergrößern
    .match-3 = Schrift verkleinern
    .match-4 = Schriftgröße ändern
    .match-5 = Text vergrößern
    .match-6 = Text verkleinern
    .match-7 = Schrift größer
    .match-8 = Schrift kleiner
    .match-9 = Größere Schrift
    .match-10 = Kleinere Schrift
    .match-11 = A A A
    .match-12 = Schriftgröße anpassen
    .match-13 = Textgröße ändern
    .match-14 = Schriftgröße vergrößern
    .match-15 = Schriftgröße verkleinern

## On paper.

print = Drucken
    .match-1 = Artikel drucken
    .match-2 = Diesen Artikel drucken
    .match-3 = Seite drucken
    .match-4 = Druckversion
    .match-5 = Druckansicht
    .match-6 = Beitrag drucken
    .match-7 = Ausdrucken
    .match-8 = Seite ausdrucken
    .match-9 = Zum Drucken
    .match-10 = Druckfassung
    .match-11 = Artikel ausdrucken
    .match-12 = Druckbare Version
    .match-13 = Klicken zum Ausdrucken
    .match-14 = Klicken zum Ausdrucken (Wird in neuem Fenster geöffnet)
    .match-15 = Diese Seite drucken

print-pdf = Als PDF herunterladen
    .match-1 = PDF
    .match-2 = PDF herunterladen
    .match-3 = Als PDF speichern
    .match-4 = PDF-Version
    .match-5 = Herunterladen
    .match-6 = Download
    .match-7 = Artikel als PDF
    .match-8 = Artikel als PDF herunterladen
    .match-9 = PDF-Download

## Rights and the site's own pages.

# The last line of the page.
# $year: number
# $site: site
copyright = © { $year } { $site }
    .match-1 = © { $year }, { $site }
    .match-2 = © { $year } by { $site }
    .match-3 = Copyright © { $year }, { $site }
    .match-4 = Copyright © { $year } { $site }
    .match-5 = Copyright © { $year } by { $site }
    .match-6 = Copyright { $year }, { $site }
    .match-7 = Copyright { $year } { $site }
    .match-8 = Copyright { $year } by { $site }
    .match-9 = (c) { $year }, { $site }
    .match-10 = (c) { $year } { $site }
    .match-11 = (c) { $year } by { $site }
    .match-12 = © { $site }, { $year }
    .match-13 = © { $site } { $year }
    .match-14 = Copyright © { $site }, { $year }
    .match-15 = Copyright © { $site } { $year }
    .match-16 = Copyright { $site }, { $year }
    .match-17 = Copyright { $site } { $year }
    .match-18 = © { $year }, { $site }. Alle Rechte vorbehalten
    .match-19 = © { $year }, { $site }. Alle Rechte liegen beim Verlag
    .match-20 = © { $year }, { $site }, Alle Rechte vorbehalten
    .match-21 = © { $year }, { $site }, Alle Rechte liegen beim Verlag
    .match-22 = © { $year }, { $site } - Alle Rechte vorbehalten
    .match-23 = © { $year }, { $site } - Alle Rechte liegen beim Verlag
    .match-24 = © { $year }, { $site } | Alle Rechte vorbehalten
    .match-25 = © { $year }, { $site } | Alle Rechte liegen beim Verlag
    .match-26 = © { $year } { $site }. Alle Rechte vorbehalten
    .match-27 = © { $year } { $site }. Alle Rechte liegen beim Verlag
    .match-28 = © { $year } { $site }, Alle Rechte vorbehalten
    .match-29 = © { $year } { $site }, Alle Rechte liegen beim Verlag
    .match-30 = © { $year } { $site } - Alle Rechte vorbehalten
    .match-31 = © { $year } { $site } - Alle Rechte liegen beim Verlag
    .match-32 = © { $year } { $site } | Alle Rechte vorbehalten
    .match-33 = © { $year } { $site } | Alle Rechte liegen beim Verlag
    .match-34 = Copyright © { $year }, { $site }. Alle Rechte vorbehalten
    .match-35 = Copyright © { $year }, { $site }. Alle Rechte liegen beim Verlag
    .match-36 = Copyright © { $year }, { $site }, Alle Rechte vorbehalten
    .match-37 = Copyright © { $year }, { $site }, Alle Rechte liegen beim Verlag
    .match-38 = Copyright © { $year }, { $site } - Alle Rechte vorbehalten
    .match-39 = Copyright © { $year }, { $site } - Alle Rechte liegen beim Verlag
    .match-40 = Copyright © { $year }, { $site } | Alle Rechte vorbehalten
    .match-41 = Copyright © { $year }, { $site } | Alle Rechte liegen beim Verlag
    .match-42 = Copyright © { $year } { $site }. Alle Rechte vorbehalten
    .match-43 = Copyright © { $year } { $site }. Alle Rechte liegen beim Verlag
    .match-44 = Copyright © { $year } { $site }, Alle Rechte vorbehalten
    .match-45 = Copyright © { $year } { $site }, Alle Rechte liegen beim Verlag
    .match-46 = Copyright © { $year } { $site } - Alle Rechte vorbehalten
    .match-47 = Copyright © { $year } { $site } - Alle Rechte liegen beim Verlag
    .match-48 = Copyright © { $year } { $site } | Alle Rechte vorbehalten
    .match-49 = Copyright © { $year } { $site } | Alle Rechte liegen beim Verlag
    .match-50 = Copyright { $year }, { $site }. Alle Rechte vorbehalten
    .match-51 = Copyright { $year }, { $site }. Alle Rechte liegen beim Verlag
    .match-52 = Copyright { $year }, { $site }, Alle Rechte vorbehalten
    .match-53 = Copyright { $year }, { $site }, Alle Rechte liegen beim Verlag
    .match-54 = Copyright { $year }, { $site } - Alle Rechte vorbehalten
    .match-55 = Copyright { $year }, { $site } - Alle Rechte liegen beim Verlag
    .match-56 = Copyright { $year }, { $site } | Alle Rechte vorbehalten
    .match-57 = Copyright { $year }, { $site } | Alle Rechte liegen beim Verlag
    .match-58 = Copyright { $year } { $site }. Alle Rechte vorbehalten
    .match-59 = Copyright { $year } { $site }. Alle Rechte liegen beim Verlag
    .match-60 = Copyright { $year } { $site }, Alle Rechte vorbehalten
    .match-61 = Copyright { $year } { $site }, Alle Rechte liegen beim Verlag
    .match-62 = Copyright { $year } { $site } - Alle Rechte vorbehalten
    .match-63 = Copyright { $year } { $site } - Alle Rechte liegen beim Verlag
    .match-64 = Copyright { $year } { $site } | Alle Rechte vorbehalten
    .match-65 = Copyright { $year } { $site } | Alle Rechte liegen beim Verlag
    .match-66 = © { $site }, { $year }. Alle Rechte vorbehalten
    .match-67 = © { $site }, { $year }, Alle Rechte vorbehalten
    .match-68 = © { $site }, { $year } - Alle Rechte vorbehalten
    .match-69 = © { $site } { $year }. Alle Rechte vorbehalten
    .match-70 = © { $site } { $year }, Alle Rechte vorbehalten
    .match-71 = © { $site } { $year } - Alle Rechte vorbehalten

# The same without the year.
# $site: site
copyright-site = © { $site }. Alle Rechte vorbehalten
    .match-1 = Alle Rechte vorbehalten: { $site }
    .match-2 = Alle Rechte vorbehalten © { $site }
    .match-3 = Alle Rechte vorbehalten, { $site }
    .match-4 = Alle Rechte vorbehalten - { $site }
    .match-5 = Alle Rechte vorbehalten durch { $site }
    .match-6 = Alle Rechte vorbehalten bei { $site }
    .match-7 = Alle Rechte vorbehalten { $site }
    .match-8 = Alle Rechte vorbehalten von { $site }
    .match-9 = © { $site }, Alle Rechte vorbehalten
    .match-10 = © { $site } - Alle Rechte vorbehalten
    .match-11 = © { $site } | Alle Rechte vorbehalten
    .match-12 = © { $site } Alle Rechte vorbehalten
    .match-13 = { $site }. Alle Rechte vorbehalten
    .match-14 = { $site }, Alle Rechte vorbehalten
    .match-15 = { $site } - Alle Rechte vorbehalten
    .match-16 = { $site } | Alle Rechte vorbehalten
    .match-17 = { $site } Alle Rechte vorbehalten
    .match-18 = Alle Rechte bei { $site }
    .match-19 = Alle Rechte liegen bei { $site }
    .match-20 = Copyright by { $site }
    .match-21 = © Copyright { $site }

# The same without the name.
copyright-rights = Alle Rechte vorbehalten
    .match-1 = © Alle Rechte vorbehalten
    .match-2 = Alle Rechte reserviert
    .match-3 = Copyright
    .match-4 = Urheberrecht
    .match-5 = Urheberrechtlich geschützt
    .match-6 = Rechte vorbehalten
    .match-7 = Alle Rechte vorbehalten ©

# The same with the year alone.
# $year: number
copyright-year = © { $year }. Alle Rechte vorbehalten
    .match-1 = © { $year }, Alle Rechte vorbehalten
    .match-2 = © { $year } - Alle Rechte vorbehalten
    .match-3 = © { $year } Alle Rechte vorbehalten
    .match-4 = Copyright { $year }. Alle Rechte vorbehalten
    .match-5 = Copyright { $year }, Alle Rechte vorbehalten
    .match-6 = Copyright { $year } - Alle Rechte vorbehalten
    .match-7 = Copyright { $year } Alle Rechte vorbehalten
    .match-8 = Copyright © { $year }. Alle Rechte vorbehalten
    .match-9 = Copyright © { $year }, Alle Rechte vorbehalten
    .match-10 = Copyright © { $year } - Alle Rechte vorbehalten
    .match-11 = Copyright © { $year } Alle Rechte vorbehalten
    .match-12 = Alle Rechte vorbehalten, { $year }
    .match-13 = Alle Rechte vorbehalten © { $year }
    .match-14 = Alle Rechte vorbehalten { $year }

# What others may do with the text.
copyright-reuse = Nutzungsrechte erwerben
    .match-1 = Nachdruck verboten
    .match-2 = Nachdruckrechte
    .match-3 = Rechte erwerben
    .match-4 = Rechte am Artikel erwerben
    .match-5 = Lizenzieren
    .match-6 = Weiterverwendung
    .match-7 = Vervielfältigung nur mit Genehmigung
    .match-8 = Nachdruck nur mit Genehmigung
    .match-9 = Nachdruck, auch auszugsweise, verboten
    .match-10 = Artikel lizenzieren
    .match-11 = Verwendung nur mit Genehmigung
    .match-12 = Jede Vervielfältigung ist untersagt
    .match-13 = Nutzungsrechte
    .match-14 = Artikel zitieren
    .match-15 = Vervielfältigung ohne Genehmigung untersagt

# The foot of the site.
copyright-terms = Nutzungsbedingungen
    .match-1 = Impressum
    .match-2 = Datenschutz
    .match-3 = Datenschutzerklärung
    .match-4 = AGB
    .match-5 = Datenschutzhinweise
    .match-6 = Nutzungshinweise
    .match-7 = Allgemeine Geschäftsbedingungen
    .match-8 = Privatsphäre
    .match-9 = Datenschutz-Einstellungen
    .match-10 = Cookie-Einstellungen
    .match-11 = Cookies
    .match-12 = Cookie-Richtlinie
    .match-13 = Barrierefreiheit
    .match-14 = Erklärung zur Barrierefreiheit
    .match-15 = Nutzungsbasierte Onlinewerbung
    .match-16 = Privacy Center
    .match-17 = Widerruf
    .match-18 = Verträge hier kündigen
    .match-19 = Verträge kündigen
    .match-20 = Rechtliches
    .match-21 = Haftungsausschluss
    .match-22 = Utiq verwalten
    .match-23 = Impressum und Datenschutz
    .match-24 = Netiquette und Nutzungsbedingungen
    .match-25 = Redaktionelle Standards
    .match-26 = Jugendschutz
    .match-27 = Cookies verwalten
    .match-28 = Privatsphäre-Einstellungen
    .match-29 = Impressum & Datenschutz

# Consent.
copyright-cookies = Diese Website verwendet Cookies
    .match-1 = Akzeptieren
    .match-2 = Alle akzeptieren
    .match-3 = Alle Cookies akzeptieren
    .match-4 = Zustimmen
    .match-5 = Ich stimme zu
    .match-6 = Zustimmen und weiter
    .match-7 = Einverstanden
    .match-8 = Verstanden
    .match-9 = Ablehnen
    .match-10 = Alle ablehnen
    .match-11 = Wir verwenden Cookies
    .match-12 = Diese Webseite verwendet Cookies
    .match-13 = Diese Seite verwendet Cookies
    .match-14 = Mit Werbung weiterlesen
    .match-15 = Einstellungen verwalten
    .match-16 = Nur notwendige Cookies
    .match-17 = Einwilligen und weiter
    .match-18 = Akzeptieren und weiter
    .match-19 = Diese Website nutzt Cookies
    .match-20 = Cookies akzeptieren
    .match-21 = Unsere Website verwendet Cookies

# The people of the site.
copyright-about = Über uns
    .match-1 = Kontakt
    .match-2 = Kontaktieren Sie uns
    .match-3 = Kontaktformular
    .match-4 = Schreiben Sie uns
    .match-5 = Redaktion kontaktieren
    .match-6 = Leserbriefe
    .match-7 = Leserbrief schreiben
    .match-8 = Team
    .match-9 = Unser Team
    .match-10 = Wer wir sind
    .match-11 = Mediadaten
    .match-12 = Werbung schalten
    .match-13 = Anzeigen buchen
    .match-14 = Karriere
    .match-15 = Jobs
    .match-16 = Stellenangebote
    .match-17 = Hilfe
    .match-18 = Hilfe und Kontakt
    .match-19 = Hilfe & Kontakt
    .match-20 = Häufige Fragen
    .match-21 = FAQ
    .match-22 = Kundenservice
    .match-23 = Kundendienst
    .match-24 = Abo-Service
    .match-25 = Aboservice
    .match-26 = Leserservice
    .match-27 = Feedback
    .match-28 = Archiv der Website
    .match-29 = Mobile Version
    .match-30 = Desktop-Version
    .match-31 = Zur mobilen Ansicht
    .match-32 = Apps
    .match-33 = App herunterladen
    .match-34 = Zur App
    .match-35 = In App öffnen
    .match-36 = In der App lesen
    .match-37 = Presse
    .match-38 = Unternehmen
    .match-39 = Über das Unternehmen
    .match-40 = Haben Sie einen Hinweis?
    .match-41 = Hinweis an die Redaktion
    .match-42 = Wir über uns
    .match-43 = Newsroom-Kontakt
    .match-44 = Leser-Reporter
    .match-45 = Jobs bei uns
    .match-46 = Schreiben Sie der Redaktion

# Whose software it is.
# $name: person
copyright-powered = Bereitgestellt von { $name }
    .match-1 = Stolz präsentiert von: { $name }
    .match-2 = Powered by: { $name }
    .match-3 = Unterstützt von: { $name }
    .match-4 = Umsetzung: { $name }
    .match-5 = Design und Entwicklung: { $name }
    .match-6 = Webdesign: { $name }
    .match-7 = Entwickelt von: { $name }
    .match-8 = Theme: { $name }
    .match-9 = Technische Umsetzung: { $name }
    .match-10 = Hosting: { $name }
    .match-11 = Erstellt mit: { $name }
    .match-12 = Stolz präsentiert von { $name }
    .match-13 = Mit Stolz präsentiert von { $name }
    .match-14 = Powered by { $name }
    .match-15 = Entwickelt von { $name }
    .match-16 = Theme von { $name }
    .match-17 = Erstellt mit { $name }

## Keeping in touch.

# Letters by e-mail.
newsletter = Unseren Newsletter abonnieren
    .match-1 = Newsletter abonnieren
    .match-2 = Newsletter
    .match-3 = Newsletter bestellen
    .match-4 = Den Newsletter abonnieren
    .match-5 = Abonnieren Sie unseren Newsletter
    .match-6 = Abonniere unseren Newsletter
    .match-7 = Abonnieren Sie unsere Newsletter
    .match-8 = Melden Sie sich für unseren Newsletter an
    .match-9 = Melde dich für unseren Newsletter an
    .match-10 = Melden Sie sich zum Newsletter an
    .match-11 = Jetzt Newsletter abonnieren
    .match-12 = Jetzt für den Newsletter anmelden
    .match-13 = Zum Newsletter anmelden
    .match-14 = Für den Newsletter anmelden
    .match-15 = Anmeldung zum Newsletter
    .match-16 = Newsletter-Anmeldung
    .match-17 = Newsletteranmeldung
    .match-18 = Unser Newsletter
    .match-19 = Unsere Newsletter
    .match-20 = Kostenloser Newsletter
    .match-21 = Täglicher Newsletter
    .match-22 = Kostenlos abonnieren
    .match-23 = Kostenlosen Newsletter abonnieren
    .match-24 = Hier abonnieren
    .match-25 = Bleiben Sie informiert
    .match-26 = Bleiben Sie auf dem Laufenden
    .match-27 = Bleib auf dem Laufenden
    .match-28 = Nichts verpassen
    .match-29 = Keine Nachrichten mehr verpassen
    .match-30 = Das Wichtigste des Tages per E-Mail
    .match-31 = Die wichtigsten Nachrichten per E-Mail
    .match-32 = Die wichtigsten Nachrichten des Tages
    .match-33 = Erhalten Sie unseren Newsletter
    .match-34 = Alle Newsletter
    .match-35 = Täglich die wichtigsten Nachrichten
    .match-36 = Newsletter anfordern
    .match-37 = Zum Newsletter
    .match-38 = Hier für den Newsletter anmelden
    .match-39 = Jetzt kostenlos abonnieren
    .match-40 = Morgens das Wichtigste per E-Mail
    .match-41 = Jetzt für unseren Newsletter anmelden
    .match-42 = für unseren Newsletter anmelden
    .match-43 = Zum Newsletter hier anmelden

# The same by its name.
# $name: person
newsletter-name = Newsletter „{ $name }“ abonnieren
    .match-1 = Abonnieren Sie den Newsletter “{ $name }”
    .match-2 = Abonnieren Sie unseren Newsletter “{ $name }”
    .match-3 = Melden Sie sich an für den Newsletter “{ $name }”
    .match-4 = Abonniere den Newsletter “{ $name }”
    .match-5 = Newsletter “{ $name }”
    .match-6 = Abonnieren Sie den Newsletter { $name }

# The field and what follows it.
newsletter-email = Ihre E-Mail-Adresse
    .match-1 = E-Mail-Adresse
    .match-2 = E-Mail-Adresse eingeben
    .match-3 = Deine E-Mail-Adresse
    .match-4 = Ihre E-Mail
    .match-5 = Deine E-Mail
    .match-6 = Bitte geben Sie Ihre E-Mail-Adresse ein
    .match-7 = Geben Sie Ihre E-Mail-Adresse ein
    .match-8 = Gib deine E-Mail-Adresse ein
    .match-9 = Abbestellen
    .match-10 = Newsletter abbestellen
    .match-11 = Abmelden vom Newsletter
    .match-12 = Jederzeit abbestellbar
    .match-13 = Abmeldung jederzeit möglich
    .match-14 = Sie können sich jederzeit abmelden
    .match-15 = Ich akzeptiere die Datenschutzbestimmungen
    .match-16 = E-Mail Adresse
    .match-17 = Jederzeit kündbar per Klick
    .match-18 = Es gilt die Datenschutzerklärung

newsletter-thanks = Danke für Ihre Anmeldung
    .match-1 = Vielen Dank für Ihre Anmeldung
    .match-2 = Danke für deine Anmeldung
    .match-3 = Vielen Dank für deine Anmeldung
    .match-4 = Anmeldung erfolgreich
    .match-5 = Sie haben sich erfolgreich angemeldet
    .match-6 = Vielen Dank für Ihr Interesse
    .match-7 = Bitte bestätigen Sie Ihre Anmeldung
    .match-8 = Sie sind angemeldet
    .match-9 = Sie haben den Newsletter abonniert

# Word on the phone's screen.
newsletter-alerts = Benachrichtigungen erhalten
    .match-1 = Benachrichtigungen
    .match-2 = Benachrichtigungen aktivieren
    .match-3 = Push-Nachrichten
    .match-4 = Push-Benachrichtigungen
    .match-5 = Eilmeldungen abonnieren
    .match-6 = Push-Mitteilungen
    .match-7 = Eilmeldungen erhalten
    .match-8 = Thema folgen
    .match-9 = Diesem Thema folgen
    .match-10 = Thema abonnieren
    .match-11 = Benachrichtigungen einschalten
    .match-12 = Alarm einrichten
    .match-13 = Push-Nachrichten aktivieren
    .match-14 = Mitteilungen aktivieren

# Paying readers.
subscribe = Abonnieren
    .match-1 = Abo
    .match-2 = Abonnement
    .match-3 = Abo abschließen
    .match-4 = Jetzt abonnieren
    .match-5 = Jetzt Abo abschließen
    .match-6 = Abos
    .match-7 = Abonnements
    .match-8 = Zum Abo
    .match-9 = Zu den Abos
    .match-10 = Abo-Angebote
    .match-11 = Zu den Angeboten
    .match-12 = Abonnent werden
    .match-13 = Abonnent*in werden
    .match-14 = Mitglied werden
    .match-15 = Jetzt Mitglied werden
    .match-16 = Jetzt testen
    .match-17 = Jetzt kostenlos testen
    .match-18 = Gratis testen
    .match-19 = Kostenlos testen
    .match-20 = Probeabo
    .match-21 = Probemonat
    .match-22 = Digitalabo
    .match-23 = Digital-Abo
    .match-24 = Jetzt weiterlesen mit Abo
    .match-25 = Weiterlesen mit Abo
    .match-26 = Jetzt Zugang sichern
    .match-27 = Unbegrenzter Zugang
    .match-28 = Jetzt freischalten
    .match-29 = Artikel freischalten
    .match-30 = Angebot sichern
    .match-31 = Abo verschenken
    .match-32 = Geschenkabo
    .match-33 = Jederzeit kündbar
    .match-34 = Kanal abonnieren
    .match-35 = Abonnieren Sie unseren Kanal
    .match-36 = Zeitung abonnieren
    .match-37 = Bereits ab
    .match-38 = Weiter mit Abo
    .match-39 = Jetzt Angebot sichern
    .match-40 = E-Paper
    .match-41 = Zum E-Paper
    .match-42 = Abo verwalten
    .match-43 = Abo bestellen
    .match-44 = Zum Angebot
    .match-45 = Jetzt upgraden
    .match-46 = Abonnieren Sie uns

# Closed to others.
subscribe-only = Nur für Abonnenten
    .match-1 = Nur für Abonnentinnen und Abonnenten
    .match-2 = Exklusiv für Abonnenten
    .match-3 = Exklusiv für Abonnentinnen und Abonnenten
    .match-4 = Abo-Artikel
    .match-5 = Plus-Artikel
    .match-6 = Für Abonnenten
    .match-7 = Premium
    .match-8 = Premium-Artikel
    .match-9 = Premium-Inhalt
    .match-10 = Bezahlartikel
    .match-11 = Dieser Artikel ist nur für Abonnenten
    .match-12 = Dieser Artikel ist nur für Abonnenten verfügbar
    .match-13 = Dieser Artikel ist Abonnenten vorbehalten
    .match-14 = Dieser Artikel gehört zum Plus-Angebot
    .match-15 = Exklusiv für Mitglieder
    .match-16 = Nur für Mitglieder
    .match-17 = Sie haben Ihr Kontingent an freien Artikeln erreicht
    .match-18 = Um weiterzulesen, benötigen Sie ein Abo
    .match-19 = Zum Weiterlesen bitte abonnieren
    .match-20 = Dieser Artikel ist kostenpflichtig
    .match-21 = Plus
    .match-22 = Exklusiver Inhalt
    .match-23 = Bezahlinhalt
    .match-24 = Weiterlesen nur mit Abo
    .match-25 = Dieser Inhalt ist nur für Abonnenten
    .match-26 = Mit Abo weiterlesen

# What remains for free.
# $count: number
subscribe-free = { $count ->
    [one] Noch { NUMBER($count) } freier Artikel
   *[other] Noch { NUMBER($count) } freie Artikel
  }
    .match-1 = Noch { $count } kostenlose Artikel
    .match-2 = Noch { $count } freie Artikel diesen Monat
    .match-3 = Noch { $count } freie Artikel übrig
    .match-4 = Noch { $count } Artikel frei
    .match-5 = Sie haben noch { $count } kostenlose Artikel
    .match-6 = Sie haben noch { $count } freie Artikel diesen Monat
    .match-7 = Sie haben noch { $count } freie Artikel übrig
    .match-8 = Sie haben noch { $count } Artikel frei

# To one's account.
subscribe-login = Anmelden
    .match-1 = Einloggen
    .match-2 = Login
    .match-3 = Log-in
    .match-4 = Log in
    .match-5 = Abmelden
    .match-6 = Ausloggen
    .match-7 = Logout
    .match-8 = Jetzt anmelden
    .match-9 = Hier anmelden
    .match-10 = Hier einloggen
    .match-11 = Bereits Abonnent?
    .match-12 = Sie sind bereits Abonnent?
    .match-13 = Bereits Abonnent? Anmelden
    .match-14 = Bereits Abonnent? Hier anmelden
    .match-15 = Bereits Abonnent? Jetzt anmelden
    .match-16 = Bereits registriert?
    .match-17 = Bereits registriert? Anmelden
    .match-18 = Schon Abonnent? Anmelden
    .match-19 = Schon Abonnent?
    .match-20 = Schon registriert?
    .match-21 = Sie haben bereits ein Konto?
    .match-22 = Sie haben bereits ein Konto? Anmelden
    .match-23 = Bereits ein Konto?
    .match-24 = Bereits Mitglied?
    .match-25 = Bereits Kunde? Anmelden
    .match-26 = Sie sind schon Abonnent? Hier anmelden
    .match-27 = Mein Konto
    .match-28 = Mein Profil
    .match-29 = Mein Account
    .match-30 = Konto
    .match-31 = Profil
    .match-32 = Passwort vergessen
    .match-33 = Passwort vergessen?
    .match-34 = Passwort
    .match-35 = Mit Google anmelden
    .match-36 = Mit Facebook anmelden
    .match-37 = Angemeldet bleiben
    .match-38 = Anmelden / Registrieren
    .match-39 = Anmelden oder registrieren
    .match-40 = Benutzerkonto
    .match-41 = Anmelden mit Google
    .match-42 = Zum Login
    .match-43 = Bitte melden Sie sich an
    .match-44 = Mein Abo
    .match-45 = Sie haben schon ein Abo?
    .match-46 = Sie haben schon ein Abo? Anmelden
    .match-47 = Sie haben schon ein Abo? Jetzt anmelden
    .match-48 = Sie haben schon ein Abo? Hier anmelden
    .match-49 = Sie haben schon ein Konto?
    .match-50 = Sie haben schon ein Konto? Anmelden
    .match-51 = Sie haben schon ein Konto? Jetzt anmelden
    .match-52 = Sie haben schon ein Konto? Hier anmelden
    .match-53 = Sie haben bereits ein Abo?
    .match-54 = Sie haben bereits ein Abo? Anmelden
    .match-55 = Sie haben bereits ein Abo? Jetzt anmelden
    .match-56 = Sie haben bereits ein Abo? Hier anmelden
    .match-57 = Sie haben bereits ein Konto? Jetzt anmelden
    .match-58 = Sie haben bereits ein Konto? Hier anmelden
    .match-59 = Du hast schon ein Abo?
    .match-60 = Du hast schon ein Abo? Anmelden
    .match-61 = Du hast schon ein Abo? Jetzt anmelden
    .match-62 = Du hast schon ein Abo? Hier anmelden
    .match-63 = Du hast schon ein Konto?
    .match-64 = Du hast schon ein Konto? Anmelden
    .match-65 = Du hast schon ein Konto? Jetzt anmelden
    .match-66 = Du hast schon ein Konto? Hier anmelden
    .match-67 = Du hast bereits ein Abo?
    .match-68 = Du hast bereits ein Abo? Anmelden
    .match-69 = Du hast bereits ein Abo? Jetzt anmelden
    .match-70 = Du hast bereits ein Abo? Hier anmelden
    .match-71 = Du hast bereits ein Konto?
    .match-72 = Du hast bereits ein Konto? Anmelden
    .match-73 = Du hast bereits ein Konto? Jetzt anmelden
    .match-74 = Du hast bereits ein Konto? Hier anmelden
    .match-75 = Schon ein Abo? Anmelden
    .match-76 = Schon ein Abo?
    .match-77 = Bereits ein Abo? Anmelden
    .match-78 = Bereits ein Abo?

# To a new account.
subscribe-register = Registrieren
    .match-1 = Jetzt registrieren
    .match-2 = Kostenlos registrieren
    .match-3 = Registrierung
    .match-4 = Konto erstellen
    .match-5 = Konto anlegen
    .match-6 = Neues Konto erstellen
    .match-7 = Benutzerkonto anlegen
    .match-8 = Noch kein Konto?
    .match-9 = Noch kein Konto? Jetzt registrieren
    .match-10 = Noch nicht registriert?
    .match-11 = Noch kein Abo?
    .match-12 = Noch kein Abonnent?
    .match-13 = Hier registrieren
    .match-14 = Account erstellen
    .match-15 = Jetzt kostenlos registrieren
    .match-16 = Registrieren Sie sich
    .match-17 = Neu hier?
    .match-18 = Neu registrieren
    .match-19 = Registrieren Sie sich, um weiterzulesen
    .match-20 = Kostenlos registrieren und weiterlesen
    .match-21 = Benutzerkonto erstellen

# The same by name.
# $site: site
subscribe-site = { $site } abonnieren
    .match-1 = Jetzt { $site } abonnieren

# Help in money.
subscribe-support = Unterstützen Sie uns
    .match-1 = Jetzt unterstützen
    .match-2 = Unterstützen
    .match-3 = Unterstütze uns
    .match-4 = Spenden
    .match-5 = Jetzt spenden
    .match-6 = Spenden Sie
    .match-7 = Spende
    .match-8 = Unterstützen Sie unsere Arbeit
    .match-9 = Unterstütze unsere Arbeit
    .match-10 = Unterstützen Sie unabhängigen Journalismus
    .match-11 = Unabhängigen Journalismus unterstützen
    .match-12 = Fördern
    .match-13 = Fördermitglied werden
    .match-14 = Unterstützen Sie unseren Journalismus
    .match-15 = Einmalig spenden
    .match-16 = Helfen Sie uns
    .match-17 = Unterstützer werden
    .match-18 = Freiwillig zahlen
    .match-19 = Jetzt freiwillig zahlen

# On other sites.
# $site: site
subscribe-follow-on = Folgen Sie uns auf { $site }
    .match-1 = Folge uns auf { $site }
    .match-2 = Folgt uns auf { $site }
    .match-3 = Finden Sie uns auf { $site }
    .match-4 = Besuchen Sie uns auf { $site }
    .match-5 = Folgen Sie uns bei { $site }
    .match-6 = Folge uns bei { $site }

subscribe-follow = Folgen Sie uns
    .match-1 = Folgen
    .match-2 = Folge uns
    .match-3 = Folgt uns
    .match-4 = Folgen Sie uns auf
    .match-5 = Folgen Sie uns in den sozialen Medien
    .match-6 = Folgen Sie uns in den sozialen Netzwerken
    .match-7 = Soziale Medien
    .match-8 = Soziale Netzwerke
    .match-9 = Social Media
    .match-10 = Bleiben Sie in Kontakt
    .match-11 = Finden Sie uns auf
    .match-12 = Folgen Sie uns auf Social Media
    .match-13 = Folge uns auf
    .match-14 = Unsere Social-Media-Kanäle

## Advertisements.

advertisement = Anzeige
    .match-1 = Werbung
    .match-2 = Anzeigen
    .match-3 = Werbeanzeige
    .match-4 = Reklame
    .match-5 = - Anzeige -
    .match-6 = Werbeeinblendung
    .match-7 = Werbepause
    .match-8 = Google Anzeigen
    .match-9 = Anzeige melden
    .match-10 = Anzeige schalten
    .match-11 = Inserat
    .match-12 = Werbung ausblenden
    .match-13 = Annonce
    .match-14 = Anzeige - Scrollen Sie, um weiterzulesen

# The article goes on below.
advertisement-continue = Der Artikel geht nach der Anzeige weiter
    .match-1 = Nach der Anzeige weiterlesen
    .match-2 = Weiter nach der Werbung
    .match-3 = Weiterlesen nach der Anzeige
    .match-4 = Der Artikel wird unterhalb der Anzeige fortgesetzt
    .match-5 = Artikel wird nach der Werbung fortgesetzt
    .match-6 = Der Text wird nach der Anzeige fortgesetzt
    .match-7 = Der Artikel geht nach der Werbung weiter
    .match-8 = Nach der Werbung geht es weiter
    .match-9 = Scrollen, um weiterzulesen
    .match-10 = Scrollen Sie weiter
    .match-11 = Text wird nach der Anzeige fortgesetzt
    .match-12 = Artikel geht unten weiter
    .match-13 = Weiter nach dieser Anzeige
    .match-14 = Lesen Sie weiter nach der Anzeige
    .match-15 = Artikel geht nach der Anzeige weiter
    .match-16 = Unter der Anzeige geht es weiter

advertisement-close = Anzeige schließen
    .match-1 = Werbung schließen
    .match-2 = Werbung überspringen und schließen
    .match-3 = Anzeige überspringen
    .match-4 = Anzeige ausblenden

# Paid texts.
advertisement-sponsored = Bezahlter Inhalt
    .match-1 = Gesponsert
    .match-2 = Gesponserter Inhalt
    .match-3 = Gesponserter Beitrag
    .match-4 = Sponsored
    .match-5 = Sponsored Post
    .match-6 = Sponsored Content
    .match-7 = Anzeigensonderveröffentlichung
    .match-8 = Sonderveröffentlichung
    .match-9 = Advertorial
    .match-10 = Werblicher Inhalt
    .match-11 = Promotion
    .match-12 = Partnerinhalt
    .match-13 = Partnerinhalte
    .match-14 = Inhalte unserer Partner
    .match-15 = Partnerangebot
    .match-16 = Partnerangebote
    .match-17 = In Kooperation mit
    .match-18 = In Zusammenarbeit mit
    .match-19 = Präsentiert von
    .match-20 = Unterstützt von
    .match-21 = Verlagsangebot
    .match-22 = Anzeige (Sponsored)
    .match-23 = Native Ad
    .match-24 = Empfohlen von Outbrain
    .match-25 = Empfohlen von Taboola
    .match-26 = Von Taboola
    .match-27 = Aus dem Web
    .match-28 = Im Web
    .match-29 = Bezahlte Partnerschaft
    .match-30 = Bezahlte Anzeige
    .match-31 = Unbezahlte Werbung
    .match-32 = Gesponserte Links
    .match-33 = Sponsor
    .match-34 = Verlagsspezial
    .match-35 = Branded Content
    .match-36 = Paid Post
    .match-37 = Werbeinhalt
    .match-38 = Kooperation
    .match-39 = Promotion-Inhalt
    .match-40 = Empfehlungen unserer Partner

# The same with the one who pays.
# $name: person
advertisement-sponsor = Gesponsert von { $name }
    .match-1 = In Kooperation mit { $name }
    .match-2 = In Kooperation mit: { $name }
    .match-3 = In Zusammenarbeit mit { $name }
    .match-4 = In Zusammenarbeit mit: { $name }
    .match-5 = Präsentiert von { $name }
    .match-6 = Präsentiert von: { $name }
    .match-7 = Unterstützt von { $name }
    .match-8 = Mit Unterstützung von { $name }
    .match-9 = Mit Unterstützung von: { $name }
    .match-10 = Ein Angebot von { $name }
    .match-11 = Ein Angebot von: { $name }
    .match-12 = Gefördert durch { $name }
    .match-13 = Gefördert durch: { $name }
    .match-14 = Ein Beitrag von unserem Partner { $name }
    .match-15 = Ein Beitrag von unserem Partner: { $name }
    .match-16 = Bezahlt von { $name }
    .match-17 = Bezahlt von: { $name }
    .match-18 = Eine Anzeige von { $name }
    .match-19 = Eine Anzeige von: { $name }
    .match-20 = Gesponsert durch { $name }
    .match-21 = Gesponsert durch: { $name }
    .match-22 = Sponsor: { $name }
    .match-23 = Gesponsert von: { $name }
    .match-24 = Partner: { $name }
    .match-25 = Anzeige von: { $name }

# A share of what is sold.
advertisement-affiliate = Dieser Artikel enthält Affiliate-Links
    .match-1 = Affiliate-Links
    .match-2 = Affiliate-Link
    .match-3 = Dieser Beitrag enthält Affiliate-Links
    .match-4 = Wir erhalten möglicherweise eine Provision
    .match-5 = Dieser Artikel enthält Werbelinks
    .match-6 = Für Käufe über diese Links erhalten wir eine Provision
    .match-7 = Enthält Affiliate-Links
    .match-8 = Wir erhalten eine Provision

## As it happens.

live = Live
    .match-1 = Livestream
    .match-2 = Liveübertragung
    .match-3 = Live-Übertragung
    .match-4 = Jetzt live
    .match-5 = Auf Sendung
    .match-6 = Live ansehen
    .match-7 = Live hören
    .match-8 = Live-Stream
    .match-9 = Zum Livestream
    .match-10 = Live dabei
    .match-11 = Liveradio
    .match-12 = Live-TV
    .match-13 = Im Livestream
    .match-14 = Jetzt live ansehen
    .match-15 = Live-Sendung
    .match-16 = Jetzt im Livestream
    .match-17 = Live verfolgen

# The running report.
live-updates = Liveticker
    .match-1 = Live-Ticker
    .match-2 = Liveblog
    .match-3 = Live-Blog
    .match-4 = Ticker
    .match-5 = Newsblog
    .match-6 = News-Blog
    .match-7 = Minutenprotokoll
    .match-8 = Aktuelle Entwicklungen
    .match-9 = Liveticker zum Nachlesen
    .match-10 = Die Entwicklungen im Liveblog
    .match-11 = Alle Entwicklungen im Liveblog
    .match-12 = Newsticker live
    .match-13 = Zum Liveticker
    .match-14 = Zum Liveblog
    .match-15 = Laufende Berichterstattung
    .match-16 = Live-Berichterstattung
    .match-17 = Nachrichten im Liveblog
    .match-18 = Live-Updates
    .match-19 = Die Entwicklungen im Ticker
    .match-20 = Die Ereignisse im Überblick

# The same by its name.
# $title: title
live-title = Live: { $title }
    .match-1 = Liveticker: { $title }
    .match-2 = Liveblog: { $title }
    .match-3 = Livestream: { $title }
    .match-4 = Jetzt live: { $title }
    .match-5 = Live-Ticker: { $title }
    .match-6 = Newsblog: { $title }
    .match-7 = News-Blog: { $title }
    .match-8 = Live-Blog: { $title }
    .match-9 = Ticker: { $title }
    .match-10 = Im Liveticker: { $title }
    .match-11 = LIVE | { $title }
    .match-12 = LIVE - { $title }
    .match-13 = LIVE • { $title }
    .match-14 = LIVE +++ { $title }
    .match-15 = Liveticker | { $title }
    .match-16 = Liveticker - { $title }
    .match-17 = Liveticker • { $title }
    .match-18 = Liveticker +++ { $title }
    .match-19 = Liveblog | { $title }
    .match-20 = Liveblog - { $title }
    .match-21 = Liveblog • { $title }
    .match-22 = Liveblog +++ { $title }

# What came since.
# $count: number
live-new = { $count ->
    [one] { NUMBER($count) } neuer Beitrag
   *[other] { NUMBER($count) } neue Beiträge
  }
    .match-1 = { $count } neue Meldungen
    .match-2 = { $count } neue Nachrichten
    .match-3 = { $count } neue Einträge
    .match-4 = { $count } neue Updates
    .match-5 = { $count } neue Artikel
    .match-6 = { $count } neue Beiträge anzeigen

# The chief points.
live-key = Das Wichtigste
    .match-1 = Das Wichtigste in Kürze
    .match-2 = Das Wichtigste im Überblick
    .match-3 = Wichtige Ereignisse
    .match-4 = Überblick
    .match-5 = Zusammenfassung
    .match-6 = Kurz zusammengefasst
    .match-7 = Im Überblick
    .match-8 = Was wir wissen
    .match-9 = Was bisher bekannt ist
    .match-10 = Die wichtigsten Punkte
    .match-11 = Angepinnt
    .match-12 = Angehefteter Beitrag
    .match-13 = Auf einen Blick
    .match-14 = In Kürze
    .match-15 = Kernpunkte
    .match-16 = Die wichtigsten Entwicklungen
    .match-17 = Kurzfassung
    .match-18 = Worum geht's
    .match-19 = Darum geht's
    .match-20 = Das Wichtigste zum Thema
    .match-21 = Die wichtigsten Entwicklungen im Überblick

live-ended = Die Live-Berichterstattung ist beendet
    .match-1 = Der Liveticker ist beendet
    .match-2 = Der Liveblog ist beendet
    .match-3 = Dieser Liveblog ist beendet
    .match-4 = Liveblog beendet
    .match-5 = Liveticker beendet
    .match-6 = Ende des Livetickers
    .match-7 = Der Livestream ist beendet
    .match-8 = Wir beenden den Liveblog
    .match-9 = Der Ticker ist beendet
    .match-10 = Wir schließen den Liveblog
    .match-11 = Die Übertragung ist beendet
    .match-12 = Ende des Liveblogs

# News of this minute.
breaking = Eilmeldung
    .match-1 = Breaking News
    .match-2 = Eilmeldungen
    .match-3 = Eil
    .match-4 = +++ Eilmeldung +++
    .match-5 = +++ EIL +++
    .match-6 = Blitzmeldung
    .match-7 = Sondermeldung
    .match-8 = Dringend
    .match-9 = Breaking
    .match-10 = Gerade eingetroffen

# The same with its headline.
# $title: title
breaking-title = Eilmeldung: { $title }
    .match-1 = Eil: { $title }
    .match-2 = Breaking: { $title }
    .match-3 = Breaking News: { $title }
    .match-4 = Dringend: { $title }
    .match-5 = EIL | { $title }
    .match-6 = EIL - { $title }
    .match-7 = EIL • { $title }
    .match-8 = EIL +++ { $title }
    .match-9 = EILMELDUNG | { $title }
    .match-10 = EILMELDUNG - { $title }
    .match-11 = EILMELDUNG • { $title }
    .match-12 = EILMELDUNG +++ { $title }
    .match-13 = +++ | { $title }
    .match-14 = +++ - { $title }
    .match-15 = +++ • { $title }
    .match-16 = +++ +++ { $title }

breaking-exclusive = Exklusiv
    .match-1 = Exklusiv-Interview
    .match-2 = Exklusivmeldung
    .match-3 = Exklusivbericht
    .match-4 = Exklusive Recherche
    .match-5 = Exklusiv bei uns
    .match-6 = Exklusivinterview
