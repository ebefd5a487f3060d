### Part of Targum, under MIT OR Apache-2.0. Readers are addressed politely, and never by gender.

## How many there are.

# Over the comments, or as a link to them.
# $count: number
comment-count = { $count ->
    [0] Keine Kommentare
    [one] { NUMBER($count) } Kommentar
   *[other] { NUMBER($count) } Kommentare
  }
    .match-1 = Kommentare ({ $count })
    .match-2 = Kommentar ({ $count })
    .match-3 = Leserkommentare ({ $count })
    .match-4 = Diskussion ({ $count })
    .match-5 = Leserbeiträge ({ $count })
    .match-6 = Kommentieren ({ $count })
    .match-7 = Beiträge im Forum ({ $count })
    .match-8 = Anzahl der Kommentare: { $count }
    .match-9 = Leserkommentare: { $count }
    .match-10 = Kommentare { $count }
    .match-11 = { $count } Leserkommentare
    .match-12 = { $count } Postings
    .match-13 = { $count } Leserbeiträge
    .match-14 = { $count } Reaktionen
    .match-15 = { $count } Kommentar(e)
    .match-16 = { $count } Lesermeinungen
    .match-17 = ein Kommentar

# The same with the headline.
# $count: number
# $title: title
comment-count-on = { $count ->
    [one] { NUMBER($count) } Kommentar zu „{ $title }“
   *[other] { NUMBER($count) } Kommentare zu „{ $title }“
  }
    .match-1 = { $count } Antworten auf “{ $title }”
    .match-2 = { $count } Gedanken zu “{ $title }”
    .match-3 = { $count } Antworten zu “{ $title }”
    .match-4 = { $count } Reaktionen auf “{ $title }”

# The heading of the comments.
comment-all-heading = Kommentare
    .match-1 = Kommentar
    .match-2 = Leserkommentare
    .match-3 = Lesermeinungen
    .match-4 = Diskussion
    .match-5 = Ihre Kommentare
    .match-6 = Ihre Meinung
    .match-7 = Ihr Kommentar zum Artikel
    .match-8 = Diskutieren Sie mit
    .match-9 = Diskutiere mit
    .match-10 = Leserbriefe zum Artikel
    .match-11 = Forum
    .match-12 = Reaktionen
    .match-13 = Debatte
    .match-14 = Was meinen Sie?
    .match-15 = Die Diskussion
    .match-16 = Kommentarbereich
    .match-17 = Kommentare der Leser
    .match-18 = Leserdebatte
    .match-19 = Kommentare zum Artikel
    .match-20 = Mitdiskutieren

# Before the first one.
comment-count-none = Noch keine Kommentare
    .match-1 = Keine Kommentare vorhanden
    .match-2 = Es gibt noch keine Kommentare
    .match-3 = Bisher keine Kommentare
    .match-4 = Es sind noch keine Kommentare vorhanden
    .match-5 = Noch keine Kommentare vorhanden
    .match-6 = Bislang keine Kommentare
    .match-7 = Noch kein Kommentar vorhanden
    .match-8 = Zu diesem Artikel gibt es noch keine Kommentare
    .match-9 = Es gibt keine Kommentare
    .match-10 = Hier gibt es noch keine Kommentare
    .match-11 = Derzeit keine Kommentare

# The call for the first one.
comment-new-first = Schreiben Sie den ersten Kommentar
    .match-1 = Schreibe den ersten Kommentar
    .match-2 = Seien Sie der Erste, der kommentiert
    .match-3 = Sei der Erste, der kommentiert
    .match-4 = Sei der Erste, der einen Kommentar abgibt
    .match-5 = Sei die erste Person, die kommentiert
    .match-6 = Seien Sie die erste Person, die kommentiert
    .match-7 = Seien Sie der Erste, der einen Kommentar schreibt
    .match-8 = Als Erster kommentieren
    .match-9 = Als Erste*r kommentieren
    .match-10 = Jetzt als Erster kommentieren
    .match-11 = Verfassen Sie den ersten Kommentar
    .match-12 = Den ersten Kommentar schreiben
    .match-13 = Ersten Kommentar schreiben
    .match-14 = Starten Sie die Diskussion
    .match-15 = Starte die Diskussion
    .match-16 = Beginnen Sie die Diskussion
    .match-17 = Eröffnen Sie die Diskussion
    .match-18 = Diskussion starten
    .match-19 = Noch keine Kommentare. Schreiben Sie den ersten
    .match-20 = Noch keine Kommentare. Seien Sie der Erste
    .match-21 = Hinterlasse den ersten Kommentar
    .match-22 = Jetzt ersten Kommentar schreiben
    .match-23 = Seien Sie der erste, der diesen Artikel kommentiert

## Writing one.

# Opens the form.
comment-new = Neuer Kommentar
    .match-1 = Kommentar schreiben
    .match-2 = Kommentar verfassen
    .match-3 = Kommentar hinzufügen
    .match-4 = Einen Kommentar schreiben
    .match-5 = Einen Kommentar verfassen
    .match-6 = Einen Kommentar hinzufügen
    .match-7 = Einen Kommentar hinterlassen
    .match-8 = Kommentar hinterlassen
    .match-9 = Kommentar abgeben
    .match-10 = Schreiben Sie einen Kommentar
    .match-11 = Schreibe einen Kommentar
    .match-12 = Schreib einen Kommentar
    .match-13 = Hinterlassen Sie einen Kommentar
    .match-14 = Hinterlasse einen Kommentar
    .match-15 = Hinterlasse eine Antwort
    .match-16 = Hinterlassen Sie eine Antwort
    .match-17 = Kommentieren
    .match-18 = Jetzt kommentieren
    .match-19 = Artikel kommentieren
    .match-20 = Diesen Artikel kommentieren
    .match-21 = Kommentieren Sie diesen Artikel
    .match-22 = Ihren Kommentar schreiben
    .match-23 = Neuen Kommentar schreiben
    .match-24 = Neuen Kommentar verfassen
    .match-25 = Beitrag kommentieren
    .match-26 = Mitdiskutieren und kommentieren
    .match-27 = Sagen Sie uns Ihre Meinung
    .match-28 = Ihre Meinung ist gefragt
    .match-29 = Schreiben Sie uns Ihre Meinung
    .match-30 = Jetzt mitdiskutieren
    .match-31 = An der Diskussion teilnehmen
    .match-32 = An der Debatte teilnehmen
    .match-33 = Teilen Sie uns Ihre Meinung mit
    .match-34 = Schreiben Sie Ihre Meinung in die Kommentare
    .match-35 = Schreib uns deine Meinung
    .match-36 = Zum Kommentieren
    .match-37 = Leserkommentar schreiben
    .match-38 = Meinung schreiben
    .match-39 = Antwort schreiben
    .match-40 = Leserbrief verfassen
    .match-41 = Schreiben Sie Ihren Kommentar
    .match-42 = Diskutieren
    .match-43 = Neues Posting

# The same below a certain article.
# $title: title
comment-new-on = Kommentar zu „{ $title }“ schreiben
    .match-1 = Schreibe einen Kommentar zu “{ $title }”
    .match-2 = Schreiben Sie einen Kommentar zu “{ $title }”
    .match-3 = Kommentar hinterlassen zu “{ $title }”
    .match-4 = Einen Kommentar zu “{ $title }” hinterlassen

# The fields of the form.
comment-new-name = Name
    .match-1 = Ihr Name
    .match-2 = Dein Name
    .match-3 = Name (erforderlich)
    .match-4 = Name (Pflichtfeld)
    .match-5 = Benutzername
    .match-6 = Nutzername
    .match-7 = Nickname
    .match-8 = Spitzname
    .match-9 = Vorname
    .match-10 = Nachname
    .match-11 = Vor- und Nachname
    .match-12 = Pseudonym
    .match-13 = Namen eingeben
    .match-14 = Website
    .match-15 = Webseite
    .match-16 = Name eingeben

comment-new-email = E-Mail (wird nicht veröffentlicht)
    .match-1 = Deine E-Mail-Adresse wird nicht veröffentlicht
    .match-2 = Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert
    .match-3 = Ihre E-Mail-Adresse wird nicht veröffentlicht
    .match-4 = Ihre E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert
    .match-5 = Erforderliche Felder sind mit * markiert
    .match-6 = Erforderliche Felder sind markiert
    .match-7 = Pflichtfelder
    .match-8 = Pflichtfeld
    .match-9 = E-Mail (erforderlich)
    .match-10 = E-Mail*
    .match-11 = E-Mail (Pflichtfeld)
    .match-12 = E-Mail-Adresse (wird nicht veröffentlicht)
    .match-13 = Meinen Namen, meine E-Mail-Adresse und meine Website in diesem Browser für die nächste Kommentierung speichern
    .match-14 = Mit * gekennzeichnete Felder sind Pflichtfelder
    .match-15 = Die E-Mail-Adresse wird nicht veröffentlicht
    .match-16 = Name, E-Mail-Adresse und Website in diesem Browser speichern, bis ich wieder kommentiere

comment-new-title = Betreff des Kommentars
    .match-1 = Betreff
    .match-2 = Titel
    .match-3 = Titel des Kommentars
    .match-4 = Überschrift
    .match-5 = Überschrift des Kommentars

comment-new-text = Text des Kommentars
    .match-1 = Ihr Kommentar
    .match-2 = Dein Kommentar
    .match-3 = Kommentar*
    .match-4 = Nachricht
    .match-5 = Ihre Nachricht
    .match-6 = Ihr Text
    .match-7 = Kommentartext
    .match-8 = Geben Sie hier Ihren Kommentar ein
    .match-9 = Hier Kommentar eingeben
    .match-10 = Kommentar eingeben
    .match-11 = Schreiben Sie hier
    .match-12 = Ihr Beitrag
    .match-13 = Hier Ihren Kommentar eingeben
    .match-14 = Text eingeben
    .match-15 = Mein Kommentar

# Sends and gives up.
comment-new-send = Kommentar absenden
    .match-1 = Absenden
    .match-2 = Abschicken
    .match-3 = Kommentar abschicken
    .match-4 = Kommentar senden
    .match-5 = Kommentar veröffentlichen
    .match-6 = Veröffentlichen
    .match-7 = Posten
    .match-8 = Kommentar posten
    .match-9 = Antwort absenden
    .match-10 = Antwort senden
    .match-11 = Vorschau
    .match-12 = Kommentar speichern
    .match-13 = Beitrag absenden
    .match-14 = Jetzt absenden

comment-new-cancel = Abbrechen
    .match-1 = Antwort abbrechen
    .match-2 = Antworten abbrechen
    .match-3 = Hier klicken, um die Antwort abzubrechen
    .match-4 = Verwerfen
    .match-5 = Zurücksetzen
    .match-6 = Löschen und schließen

# What the form answers.
comment-new-thanks = Danke, Ihr Kommentar ist eingegangen
    .match-1 = Danke für Ihren Kommentar
    .match-2 = Vielen Dank für Ihren Kommentar
    .match-3 = Danke für deinen Kommentar
    .match-4 = Ihr Kommentar wurde gesendet
    .match-5 = Ihr Kommentar wurde abgeschickt
    .match-6 = Ihr Kommentar wurde gespeichert
    .match-7 = Ihr Kommentar wird geprüft
    .match-8 = Ihr Kommentar wartet auf Freischaltung
    .match-9 = Dein Kommentar wartet auf Freischaltung
    .match-10 = Dein Kommentar wartet auf Moderation
    .match-11 = Ihr Kommentar wird nach Prüfung veröffentlicht
    .match-12 = Ihr Kommentar wird in Kürze freigeschaltet
    .match-13 = Kommentar wurde gesendet
    .match-14 = Ihr Kommentar wurde übermittelt
    .match-15 = Ihr Kommentar muss noch freigeschaltet werden
    .match-16 = Wartet auf Freischaltung
    .match-17 = Ihr Kommentar wird nach einer Prüfung freigeschaltet
    .match-18 = Ihr Kommentar wurde veröffentlicht

# Letters that are left.
# $count: number
comment-new-characters = { $count ->
    [one] noch { NUMBER($count) } Zeichen
   *[other] noch { NUMBER($count) } Zeichen
  }
    .match-1 = { $count } Zeichen übrig
    .match-2 = { $count } Zeichen verbleibend
    .match-3 = { $count } Zeichen verfügbar
    .match-4 = Verbleibende Zeichen: { $count }
    .match-5 = Zeichen übrig: { $count }
    .match-6 = Maximale Zeichenzahl: { $count }
    .match-7 = Maximal { $count } Zeichen
    .match-8 = Max. { $count } Zeichen

# The rules.
comment-new-rules = Für Kommentare gelten die Regeln der Seite
    .match-1 = Netiquette
    .match-2 = Kommentarregeln
    .match-3 = Kommentarrichtlinien
    .match-4 = Unsere Netiquette
    .match-5 = Diskussionsregeln
    .match-6 = Regeln
    .match-7 = Community-Regeln
    .match-8 = Community-Richtlinien
    .match-9 = Kommentare werden moderiert
    .match-10 = Alle Kommentare werden moderiert
    .match-11 = Kommentare werden vor der Veröffentlichung geprüft
    .match-12 = Bitte bleiben Sie sachlich
    .match-13 = Bitte bleiben Sie sachlich und fair
    .match-14 = Bitte beachten Sie unsere Netiquette
    .match-15 = Bitte beachten Sie die Netiquette
    .match-16 = Bitte beachten Sie unsere Kommentarregeln
    .match-17 = Bleiben Sie fair
    .match-18 = Kommentare geben die Meinung der Verfasser wieder
    .match-19 = Die Redaktion behält sich vor, Kommentare zu löschen
    .match-20 = Die Redaktion behält sich das Recht vor, Kommentare zu löschen
    .match-21 = Beleidigende Kommentare werden gelöscht
    .match-22 = Mit dem Absenden akzeptieren Sie unsere Nutzungsbedingungen
    .match-23 = Leserkommentare geben nicht die Meinung der Redaktion wieder
    .match-24 = Diese Website verwendet Akismet, um Spam zu reduzieren
    .match-25 = Zur Netiquette
    .match-26 = Bitte halten Sie sich an unsere Netiquette
    .match-27 = Forumsregeln
    .match-28 = Es gelten unsere Kommentarregeln

# Who may write.
comment-login = Zum Kommentieren anmelden
    .match-1 = Bitte melden Sie sich an, um zu kommentieren
    .match-2 = Melden Sie sich an, um zu kommentieren
    .match-3 = Melden Sie sich an, um einen Kommentar zu schreiben
    .match-4 = Melden Sie sich an, um mitzudiskutieren
    .match-5 = Melden Sie sich an, um zu antworten
    .match-6 = Melde dich an, um zu kommentieren
    .match-7 = Melde dich an, um einen Kommentar zu schreiben
    .match-8 = Melde dich an, um zu antworten
    .match-9 = Anmelden, um zu kommentieren
    .match-10 = Anmelden, um zu antworten
    .match-11 = Anmelden und kommentieren
    .match-12 = Zum Kommentieren bitte anmelden
    .match-13 = Zum Kommentieren bitte einloggen
    .match-14 = Bitte loggen Sie sich ein, um zu kommentieren
    .match-15 = Loggen Sie sich ein, um zu kommentieren
    .match-16 = Bitte einloggen, um zu kommentieren
    .match-17 = Um zu kommentieren, müssen Sie angemeldet sein
    .match-18 = Um zu kommentieren, müssen Sie sich anmelden
    .match-19 = Um kommentieren zu können, müssen Sie angemeldet sein
    .match-20 = Um zu kommentieren, melden Sie sich bitte an
    .match-21 = Um zu kommentieren, bitte anmelden
    .match-22 = Du musst angemeldet sein, um einen Kommentar abzugeben
    .match-23 = Sie müssen angemeldet sein, um einen Kommentar abzugeben
    .match-24 = Sie müssen angemeldet sein, um zu kommentieren
    .match-25 = Sie müssen angemeldet sein, um kommentieren zu können
    .match-26 = Du musst angemeldet sein, um zu kommentieren
    .match-27 = Du musst dich anmelden, um zu kommentieren
    .match-28 = Sie müssen sich anmelden, um zu kommentieren
    .match-29 = Nur registrierte Nutzer können kommentieren
    .match-30 = Nur angemeldete Nutzer können kommentieren
    .match-31 = Nur Abonnenten können kommentieren
    .match-32 = Kommentieren nur für Abonnenten
    .match-33 = Kommentieren ist nur für Abonnenten möglich
    .match-34 = Registrieren, um zu kommentieren
    .match-35 = Registrieren Sie sich, um zu kommentieren
    .match-36 = Anmelden oder registrieren, um zu kommentieren
    .match-37 = Anmelden oder Registrieren um Kommentare verfassen zu können
    .match-38 = Anmelden oder registrieren, um Kommentare verfassen zu können
    .match-39 = Als Gast kommentieren
    .match-40 = Bitte anmelden, um zu kommentieren
    .match-41 = Bitte melden Sie sich an, um einen Kommentar zu schreiben
    .match-42 = Sie müssen angemeldet sein, um einen Kommentar zu schreiben
    .match-43 = Sie müssen eingeloggt sein, um zu kommentieren
    .match-44 = Sie müssen eingeloggt sein, um einen Kommentar zu schreiben
    .match-45 = Sie müssen eingeloggt sein, um einen Kommentar abzugeben
    .match-46 = Sie müssen registriert sein, um zu kommentieren
    .match-47 = Sie müssen registriert sein, um einen Kommentar zu schreiben
    .match-48 = Sie müssen registriert sein, um einen Kommentar abzugeben
    .match-49 = Du musst angemeldet sein, um einen Kommentar zu schreiben
    .match-50 = Du musst eingeloggt sein, um zu kommentieren
    .match-51 = Du musst eingeloggt sein, um einen Kommentar zu schreiben
    .match-52 = Du musst eingeloggt sein, um einen Kommentar abzugeben
    .match-53 = Du musst registriert sein, um zu kommentieren
    .match-54 = Du musst registriert sein, um einen Kommentar zu schreiben
    .match-55 = Du musst registriert sein, um einen Kommentar abzugeben

comment-new-closed = Die Kommentare sind geschlossen
    .match-1 = Kommentare geschlossen
    .match-2 = Kommentare sind geschlossen
    .match-3 = Kommentarfunktion geschlossen
    .match-4 = Die Kommentarfunktion ist geschlossen
    .match-5 = Die Kommentarfunktion ist deaktiviert
    .match-6 = Die Kommentarfunktion wurde geschlossen
    .match-7 = Kommentare deaktiviert
    .match-8 = Kommentare sind deaktiviert
    .match-9 = Kommentare sind für diesen Artikel geschlossen
    .match-10 = Die Kommentarfunktion für diesen Artikel ist geschlossen
    .match-11 = Die Kommentarfunktion für diesen Artikel ist deaktiviert
    .match-12 = Die Kommentarfunktion für diesen Artikel wurde geschlossen
    .match-13 = Die Diskussion ist geschlossen
    .match-14 = Die Diskussion ist beendet
    .match-15 = Der Kommentarbereich ist geschlossen
    .match-16 = Der Kommentarbereich dieses Artikels ist geschlossen
    .match-17 = Kommentieren nicht mehr möglich
    .match-18 = Kommentare sind nicht möglich
    .match-19 = Diskussion geschlossen
    .match-20 = Kommentieren ist nicht mehr möglich
    .match-21 = Dieser Artikel kann nicht kommentiert werden

## Reading them.

# The link to the whole discussion.
# $title: title
comment-all = Alle Kommentare zu „{ $title }“
    .match-1 = Alle Kommentare zum Artikel “{ $title }”
    .match-2 = Alle Kommentare auf “{ $title }”
    .match-3 = Alle Kommentare anzeigen zu “{ $title }”
    .match-4 = Alle Kommentare anzeigen zum Artikel “{ $title }”
    .match-5 = Alle Kommentare anzeigen auf “{ $title }”
    .match-6 = Alle Kommentare lesen zu “{ $title }”
    .match-7 = Alle Kommentare lesen zum Artikel “{ $title }”
    .match-8 = Alle Kommentare lesen auf “{ $title }”
    .match-9 = Kommentare zu “{ $title }”
    .match-10 = Kommentare zum Artikel “{ $title }”
    .match-11 = Kommentare auf “{ $title }”
    .match-12 = Alle Leserkommentare zu “{ $title }”
    .match-13 = Alle Leserkommentare zum Artikel “{ $title }”
    .match-14 = Alle Leserkommentare auf “{ $title }”
    .match-15 = Kommentare zu: { $title }
    .match-16 = Alle Kommentare zu: { $title }
    .match-17 = Kommentare zum Artikel: { $title }

# The same without the headline.
comment-all-show = Alle Kommentare anzeigen
    .match-1 = Kommentare anzeigen
    .match-2 = Alle Kommentare
    .match-3 = Alle Kommentare lesen
    .match-4 = Alle Kommentare ansehen
    .match-5 = Kommentare lesen
    .match-6 = Kommentare ansehen
    .match-7 = Kommentare einblenden
    .match-8 = Zu den Kommentaren
    .match-9 = Zum Kommentarbereich
    .match-10 = Kommentare öffnen
    .match-11 = Kommentare laden
    .match-12 = Zur Diskussion
    .match-13 = Diskussion anzeigen
    .match-14 = Alle Kommentare öffnen
    .match-15 = Zum Forum
    .match-16 = Alle Leserkommentare
    .match-17 = Leserkommentare lesen
    .match-18 = Alle Kommentare einblenden
    .match-19 = Kommentare aufklappen
    .match-20 = Diskussion lesen

# The same with their number.
# $count: number
comment-all-count = { $count ->
    [one] { NUMBER($count) } Kommentar anzeigen
   *[other] Alle { NUMBER($count) } Kommentare anzeigen
  }
    .match-1 = Alle { $count } Kommentare lesen
    .match-2 = Alle { $count } Kommentare ansehen
    .match-3 = Alle { $count } Leserkommentare lesen
    .match-4 = Alle { $count } Kommentare einblenden
    .match-5 = { $count } Kommentare lesen
    .match-6 = { $count } Kommentare ansehen
    .match-7 = { $count } Kommentare anzeigen
    .match-8 = { $count } Leserkommentare lesen
    .match-9 = { $count } Kommentare einblenden
    .match-10 = Alle { $count } Kommentare
    .match-11 = Alle Kommentare anzeigen ({ $count })
    .match-12 = Kommentare anzeigen ({ $count })
    .match-13 = Alle Kommentare lesen ({ $count })
    .match-14 = Kommentare lesen ({ $count })
    .match-15 = Zu den Kommentaren ({ $count })
    .match-16 = Alle Kommentare ansehen ({ $count })

# More of them.
comment-all-more = Mehr Kommentare anzeigen
    .match-1 = Mehr Kommentare
    .match-2 = Weitere Kommentare
    .match-3 = Weitere Kommentare anzeigen
    .match-4 = Weitere Kommentare laden
    .match-5 = Mehr Kommentare laden
    .match-6 = Ältere Kommentare
    .match-7 = Neuere Kommentare
    .match-8 = Vorherige Kommentare
    .match-9 = Nächste Kommentare
    .match-10 = Weitere Antworten anzeigen
    .match-11 = Mehr Antworten
    .match-12 = Mehr Antworten anzeigen
    .match-13 = Weitere Kommentare lesen
    .match-14 = Weitere Antworten
    .match-15 = Mehr Kommentare lesen

# $count: number
comment-all-more-count = { $count ->
    [one] { NUMBER($count) } weiterer Kommentar
   *[other] { NUMBER($count) } weitere Kommentare
  }
    .match-1 = { $count } weitere Kommentare anzeigen
    .match-2 = { $count } weitere Kommentare laden
    .match-3 = { $count } weitere Antworten
    .match-4 = { $count } weitere Antworten anzeigen
    .match-5 = { $count } weitere Kommentare lesen
    .match-6 = Noch { $count } Kommentare

# The answers to one.
# $count: number
comment-reply-count = { $count ->
    [one] { NUMBER($count) } Antwort
   *[other] { NUMBER($count) } Antworten
  }
    .match-1 = Alle { $count } Antworten anzeigen
    .match-2 = Alle { $count } Antworten ausblenden
    .match-3 = Alle { $count } Antwort anzeigen
    .match-4 = Alle { $count } Antworten lesen
    .match-5 = Alle { $count } Antworten ansehen
    .match-6 = { $count } Antworten anzeigen
    .match-7 = { $count } Antworten ausblenden
    .match-8 = { $count } Antwort anzeigen
    .match-9 = { $count } Antworten lesen
    .match-10 = { $count } Antworten ansehen
    .match-11 = Antworten ({ $count }
    .match-12 = Antworten: { $count }
    .match-13 = Antworten anzeigen ({ $count }
    .match-14 = Antworten anzeigen: { $count }

# The same without their number.
comment-reply-show = Antworten anzeigen
    .match-1 = Antworten ausblenden
    .match-2 = Antworten einblenden
    .match-3 = Alle Antworten anzeigen
    .match-4 = Antworten lesen
    .match-5 = Antwort anzeigen
    .match-6 = Thread anzeigen
    .match-7 = Antworten ansehen

# Folds the comments away.
comment-all-hide = Kommentare ausblenden
    .match-1 = Kommentare schließen
    .match-2 = Kommentare verbergen
    .match-3 = Kommentare einklappen
    .match-4 = Kommentare zuklappen
    .match-5 = Kommentar ausblenden
    .match-6 = Diskussion ausblenden
    .match-7 = Kommentare verstecken

# Their order.
comment-all-sort = Sortieren nach
    .match-1 = Sortieren
    .match-2 = Sortierung
    .match-3 = Sortiert nach
    .match-4 = Kommentare sortieren
    .match-5 = Kommentare sortieren nach
    .match-6 = Neueste zuerst
    .match-7 = Älteste zuerst
    .match-8 = Beliebteste zuerst
    .match-9 = Beste zuerst
    .match-10 = Neueste Kommentare
    .match-11 = Beste Kommentare
    .match-12 = Beliebteste Kommentare
    .match-13 = Nach Datum
    .match-14 = Nach Bewertung
    .match-15 = Relevanteste zuerst
    .match-16 = Nach Beliebtheit
    .match-17 = Redaktionsempfehlungen
    .match-18 = Redaktionsempfehlung
    .match-19 = Leserempfehlungen
    .match-20 = Leserempfehlung
    .match-21 = Beste Bewertung
    .match-22 = Chronologisch
    .match-23 = Älteste
    .match-24 = Meistempfohlen
    .match-25 = Filtern nach
    .match-26 = Ausgewählte Kommentare
    .match-27 = Angepinnter Kommentar
    .match-28 = Top-Kommentare
    .match-29 = Top-Kommentar
    .match-30 = Kommentar der Redaktion empfohlen

# Writers of comments.
# $author: person
comment-by = Kommentar von { $author }
    .match-1 = Verfasst vom Leser: { $author }
    .match-2 = Kommentar des Lesers: { $author }
    .match-3 = Nutzer: { $author }
    .match-4 = { $author } schreibt:
    .match-5 = { $author } sagt:
    .match-6 = { $author } schrieb:
    .match-7 = { $author } sagte:
    .match-8 = { $author } meint:
    .match-9 = { $author } kommentierte:
    .match-10 = Kommentiert von { $author }
    .match-11 = Kommentar verfasst von { $author }

# $author: person
# $date: date
comment-by-date = Kommentar von { $author }, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = { $author } schrieb am { $date }
    .match-2 = { $author } schreibt am { $date }
    .match-3 = { $author } sagte am { $date }
    .match-4 = { $author } kommentierte am { $date }
    .match-5 = { $author } sagt: { $date }
    .match-6 = Kommentar von { $author } am { $date }
    .match-7 = Kommentar von { $author } - { $date }
    .match-8 = Kommentar von { $author } vom { $date }

# Writers without a name.
comment-by-anonymous = Anonym
    .match-1 = Gast
    .match-2 = Anonymer Nutzer
    .match-3 = Anonymer Leser
    .match-4 = Unbekannt
    .match-5 = Anonymous
    .match-6 = Gelöschter Nutzer
    .match-7 = Ohne Namen
    .match-8 = Gelöschter Benutzer
    .match-9 = Leser
    .match-10 = Leserin
    .match-11 = Nicht registriert
    .match-12 = Nicht angemeldet

# The author of the article, or the paper, in the discussion.
comment-reply-staff = Antwort der Redaktion
    .match-1 = Antwort des Autors
    .match-2 = Moderator
    .match-3 = Die Redaktion antwortet
    .match-4 = Antwort der Autorin
    .match-5 = Kommentar der Redaktion
    .match-6 = Moderation der Redaktion
    .match-7 = Administrator
    .match-8 = Anmerkung der Moderation

# Answers one.
comment-reply = Antworten
    .match-1 = Antwort
    .match-2 = Auf diesen Kommentar antworten
    .match-3 = Auf Kommentar antworten
    .match-4 = Antworten Sie
    .match-5 = Antworte
    .match-6 = Zitieren
    .match-7 = Antwort hinzufügen
    .match-8 = Antwort verfassen
    .match-9 = Beantworten
    .match-10 = Kommentar beantworten
    .match-11 = Auf diesen Beitrag antworten

# Answers somebody.
# $author: person
comment-reply-to = Antwort auf { $author }
    .match-1 = Als Antwort auf { $author }
    .match-2 = Antwort an { $author }
    .match-3 = Antworten auf { $author }
    .match-4 = Antworte auf { $author }
    .match-5 = Schreibe eine Antwort zu { $author }
    .match-6 = In Antwort auf { $author }
    .match-7 = Antwort auf den Kommentar von { $author }
    .match-8 = Antworte { $author }

# Thumbs.
comment-reply-like = Gefällt mir
    .match-1 = Mir gefällt das
    .match-2 = Daumen hoch
    .match-3 = Like
    .match-4 = Liken
    .match-5 = Empfehlen
    .match-6 = Kommentar empfehlen
    .match-7 = Zustimmung
    .match-8 = Hilfreich
    .match-9 = Gefällt mir nicht mehr
    .match-10 = Ich stimme diesem Kommentar zu
    .match-11 = Positiv bewerten
    .match-12 = Leser-Empfehlung
    .match-13 = Upvote

comment-reply-dislike = Gefällt mir nicht
    .match-1 = Daumen runter
    .match-2 = Dislike
    .match-3 = Ablehnung
    .match-4 = Mir gefällt das nicht
    .match-5 = Nicht hilfreich
    .match-6 = Stimme nicht zu
    .match-7 = Negativ bewerten
    .match-8 = Downvote

# $count: number
comment-reply-likes = { $count ->
    [one] { NUMBER($count) } Gefällt mir
   *[other] { NUMBER($count) } Gefällt mir
  }
    .match-1 = Gefällt mir ({ $count })
    .match-2 = Gefällt mir : { $count }
    .match-3 = Likes ({ $count })
    .match-4 = Likes : { $count }
    .match-5 = Empfehlungen ({ $count })
    .match-6 = Empfehlungen : { $count }
    .match-7 = Zustimmungen ({ $count })
    .match-8 = Zustimmungen : { $count }
    .match-9 = { $count } Personen gefällt das
    .match-10 = { $count } Likes
    .match-11 = { $count } Empfehlungen
    .match-12 = { $count } Leserempfehlungen
    .match-13 = { $count } Stimmen
    .match-14 = { $count } Like
    .match-15 = Gefällt { $count } Personen
    .match-16 = Gefällt { $count } Lesern
    .match-17 = Gefällt { $count } Mal

# Makes one known to the editors.
comment-reply-report = Melden
    .match-1 = Kommentar melden
    .match-2 = Diesen Kommentar melden
    .match-3 = Missbrauch melden
    .match-4 = Verstoß melden
    .match-5 = Als Spam melden
    .match-6 = Als unangemessen melden
    .match-7 = Beitrag melden
    .match-8 = Beschwerde
    .match-9 = Unangemessenen Kommentar melden
    .match-10 = Nutzer blockieren
    .match-11 = Nutzer melden
    .match-12 = Kommentar als bedenklich melden
    .match-13 = Bedenklichen Inhalt melden
    .match-14 = Regelverstoß melden
    .match-15 = Spam melden
    .match-16 = Problematischen Kommentar melden

# Its removal.
comment-delete = Kommentar löschen
    .match-1 = Löschen
    .match-2 = Diesen Kommentar löschen
    .match-3 = Entfernen
    .match-4 = Kommentar entfernen
    .match-5 = Meinen Kommentar löschen
    .match-6 = Beitrag löschen
    .match-7 = Antwort löschen

comment-delete-confirm = Damit wird Ihr aktueller Kommentar gelöscht
    .match-1 = Dadurch wird Ihr aktueller Kommentar gelöscht
    .match-2 = Ihr aktueller Kommentar wird gelöscht
    .match-3 = Ihr Kommentar wird gelöscht
    .match-4 = Möchten Sie diesen Kommentar wirklich löschen?
    .match-5 = Möchten Sie diesen Kommentar löschen?
    .match-6 = Kommentar wirklich löschen?
    .match-7 = Diesen Kommentar löschen?
    .match-8 = Wollen Sie diesen Kommentar wirklich löschen?
    .match-9 = Sind Sie sicher?
    .match-10 = Sind Sie sicher, dass Sie diesen Kommentar löschen möchten?
    .match-11 = Möchtest du diesen Kommentar wirklich löschen?
    .match-12 = Dies löscht Ihren aktuellen Kommentar
    .match-13 = Dadurch wird dein aktueller Kommentar gelöscht
    .match-14 = Der Kommentar wird gelöscht
    .match-15 = Dein Kommentar wird gelöscht
    .match-16 = Diese Aktion kann nicht rückgängig gemacht werden
    .match-17 = Wirklich löschen?
    .match-18 = Dadurch wird Ihr Kommentar gelöscht
    .match-19 = Dadurch wird dein Kommentar gelöscht
    .match-20 = Dadurch wird der Kommentar gelöscht
    .match-21 = Damit wird Ihr Kommentar gelöscht
    .match-22 = Damit wird dein Kommentar gelöscht
    .match-23 = Damit wird der Kommentar gelöscht
    .match-24 = Dies wird Ihr Kommentar gelöscht
    .match-25 = Dies wird dein Kommentar gelöscht
    .match-26 = Dies wird der Kommentar gelöscht

comment-delete-done = Dieser Kommentar wurde gelöscht
    .match-1 = Kommentar gelöscht
    .match-2 = Kommentar entfernt
    .match-3 = Dieser Kommentar wurde entfernt
    .match-4 = Dieser Kommentar wurde von der Redaktion entfernt
    .match-5 = Kommentar wurde gelöscht
    .match-6 = Dieser Kommentar wurde von einem Moderator entfernt
    .match-7 = Dieser Kommentar wurde vom Verfasser gelöscht
    .match-8 = Von der Redaktion gelöscht
    .match-9 = Von der Moderation entfernt
    .match-10 = Entfernt. Bitte beachten Sie die Netiquette
    .match-11 = Beitrag entfernt
    .match-12 = Beitrag gelöscht
    .match-13 = Dieser Beitrag wurde gelöscht
    .match-14 = Kommentar gesperrt

# Its change.
comment-reply-edit = Kommentar bearbeiten
    .match-1 = Bearbeiten
    .match-2 = Ändern
    .match-3 = Editieren
    .match-4 = Änderungen speichern
    .match-5 = Diesen Kommentar bearbeiten
    .match-6 = Beitrag bearbeiten

comment-reply-edited = Kommentar bearbeitet
    .match-1 = Bearbeitet
    .match-2 = (bearbeitet)
    .match-3 = Editiert
    .match-4 = Kommentar geändert
    .match-5 = Dieser Kommentar wurde bearbeitet
    .match-6 = (geändert)

# Its address, and word of new ones.
comment-reply-link = Link zu diesem Kommentar
    .match-1 = Link zum Kommentar
    .match-2 = Kommentar teilen
    .match-3 = Diesen Kommentar teilen
    .match-4 = Permalink zum Kommentar
    .match-5 = Kommentarlink kopieren
    .match-6 = Direktlink zum Kommentar
    .match-7 = Link zum Kommentar kopieren

comment-all-follow = Dieser Diskussion folgen
    .match-1 = Benachrichtige mich über neue Kommentare
    .match-2 = Benachrichtige mich über neue Beiträge via E-Mail
    .match-3 = Benachrichtige mich über nachfolgende Kommentare via E-Mail
    .match-4 = Benachrichtige mich bei neuen Kommentaren
    .match-5 = Über neue Kommentare benachrichtigen
    .match-6 = Benachrichtigung bei neuen Kommentaren
    .match-7 = Kommentare abonnieren
    .match-8 = Diskussion abonnieren
    .match-9 = Diskussion folgen
    .match-10 = Bei Antworten benachrichtigen
    .match-11 = Kommentare per E-Mail abonnieren
    .match-12 = Benachrichtigen Sie mich über neue Kommentare
    .match-13 = Per E-Mail über neue Kommentare informieren
    .match-14 = Kommentaren folgen
