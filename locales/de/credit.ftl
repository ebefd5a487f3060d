### Part of Targum, under MIT OR Apache-2.0. Credits are written as a short label and a name.

## Pictures: who made them.

# Under or beside a picture.
# $credit: person
credit = Foto: { $credit }
    .match-1 = Fotos: { $credit }
    .match-2 = Bild: { $credit }
    .match-3 = Bilder: { $credit }
    .match-4 = Fotograf: { $credit }
    .match-5 = Fotografin: { $credit }
    .match-6 = Foto-Credit: { $credit }
    .match-7 = Bildquelle: { $credit }
    .match-8 = Fotoquelle: { $credit }
    .match-9 = Bildnachweis: { $credit }
    .match-10 = Fotonachweis: { $credit }
    .match-11 = Bildrechte: { $credit }
    .match-12 = Aufnahme: { $credit }
    .match-13 = Fotografie: { $credit }
    .match-14 = Fotografien: { $credit }
    .match-15 = Titelbild: { $credit }
    .match-16 = Bild und Text: { $credit }
    .match-17 = Text und Fotos: { $credit }
    .match-18 = Aufmacherbild: { $credit }
    .match-19 = Copyright Bild: { $credit }
    .match-20 = Bild-Copyright: { $credit }
    .match-21 = Credit: { $credit }
    .match-22 = Quelle Bild: { $credit }
    .match-23 = Beitragsbild: { $credit }
    .match-24 = Bildcredit: { $credit }
    .match-25 = Fotorechte: { $credit }
    .match-26 = Foto © { $credit }
    .match-27 = Bild © { $credit }
    .match-28 = Fotos © { $credit }
    .match-29 = Foto von { $credit }
    .match-30 = Bild von { $credit }
    .match-31 = Fotos von { $credit }
    .match-32 = Fotografiert von { $credit }
    .match-33 = Aufgenommen von { $credit }
    .match-34 = Bilder von { $credit }
    .match-35 = © { $credit } (Foto)
    .match-36 = © Foto: { $credit }

# A picture lent by someone.
# $credit: person
credit-courtesy = Mit freundlicher Genehmigung von { $credit }
    .match-1 = Foto mit freundlicher Genehmigung von { $credit }
    .match-2 = Foto: mit freundlicher Genehmigung von { $credit }
    .match-3 = Mit freundlicher Genehmigung { $credit }
    .match-4 = Zur Verfügung gestellt von { $credit }
    .match-5 = Foto zur Verfügung gestellt von { $credit }
    .match-6 = Bild zur Verfügung gestellt von { $credit }
    .match-7 = Foto: privat / { $credit }
    .match-8 = Handout { $credit }

# An older picture from the archive.
# $credit: person
credit-archive = Archivfoto: { $credit }
    .match-1 = Archivbild: { $credit }
    .match-2 = Archiv: { $credit }
    .match-3 = Archivaufnahme: { $credit }
    .match-4 = Foto (Archiv): { $credit }
    .match-5 = Archivbilder: { $credit }
    .match-6 = Symbolbild: { $credit }
    .match-7 = Symbolfoto: { $credit }
    .match-8 = Beispielbild: { $credit }
    .match-9 = Foto (Symbolbild): { $credit }
    .match-10 = Bild (Archiv): { $credit }
    .match-11 = { $credit } (Archiv)
    .match-12 = { $credit } (Archivbild)
    .match-13 = { $credit } (Archivfoto)
    .match-14 = { $credit } (Symbolbild)
    .match-15 = { $credit }/Archiv
    .match-16 = Archivfoto von { $credit }
    .match-17 = Archivfoto © { $credit }
    .match-18 = Symbolbild von { $credit }
    .match-19 = Symbolbild © { $credit }
    .match-20 = Archivbild von { $credit }
    .match-21 = Archivbild © { $credit }

# The same where nobody is named.
credit-archive-only = Archivbild
    .match-1 = Archivfoto
    .match-2 = Symbolbild
    .match-3 = Symbolfoto
    .match-4 = Archivaufnahme
    .match-5 = Aus dem Archiv
    .match-6 = Archiv
    .match-7 = Beispielbild
    .match-8 = Beispielfoto
    .match-9 = Illustration (Symbolbild)
    .match-10 = Foto: Archiv
    .match-11 = Symbolbild Foto

# A drawing.
# $credit: person
credit-illustration = Illustration: { $credit }
    .match-1 = Illustrationen: { $credit }
    .match-2 = Zeichnung: { $credit }
    .match-3 = Zeichnungen: { $credit }
    .match-4 = Karikatur: { $credit }
    .match-5 = Collage: { $credit }
    .match-6 = Cartoon: { $credit }
    .match-7 = Illustrator: { $credit }
    .match-8 = Illustratorin: { $credit }
    .match-9 = Montage: { $credit }
    .match-10 = Illustration von { $credit }
    .match-11 = Zeichnung von { $credit }
    .match-12 = Karikatur von { $credit }
    .match-13 = Illustriert von { $credit }

# A map, chart or table.
# $credit: person
credit-graphic = Grafik: { $credit }
    .match-1 = Grafiken: { $credit }
    .match-2 = Infografik: { $credit }
    .match-3 = Karte: { $credit }
    .match-4 = Diagramm: { $credit }
    .match-5 = Gestaltung: { $credit }
    .match-6 = Visualisierung: { $credit }
    .match-7 = Design: { $credit }
    .match-8 = Kartografie: { $credit }
    .match-9 = Grafik von { $credit }
    .match-10 = Infografik von { $credit }

# A picture of a screen.
# $credit: person
credit-screenshot = Screenshot: { $credit }
    .match-1 = Bildschirmfoto: { $credit }
    .match-2 = Standbild: { $credit }
    .match-3 = Videostandbild: { $credit }
    .match-4 = Bildschirmaufnahme: { $credit }
    .match-5 = Screenshots: { $credit }
    .match-6 = Foto: Screenshot: { $credit }
    .match-7 = Screenshot von { $credit }
    .match-8 = Screenshot aus { $credit }
    .match-9 = Screenshot { $credit }
    .match-10 = { $credit } (Screenshot)
    .match-11 = { $credit }/Screenshot

# The same where nobody is named.
credit-screenshot-only = Screenshot
    .match-1 = Bildschirmfoto
    .match-2 = Standbild
    .match-3 = Videostandbild
    .match-4 = Foto: Screenshot
    .match-5 = Screenshot Video

# A film or recording.
# $credit: person
credit-video = Video: { $credit }
    .match-1 = Videos: { $credit }
    .match-2 = Kamera: { $credit }
    .match-3 = Schnitt: { $credit }
    .match-4 = Kamera und Schnitt: { $credit }
    .match-5 = Videoquelle: { $credit }
    .match-6 = Ton: { $credit }
    .match-7 = Videomaterial: { $credit }
    .match-8 = Videoredaktion: { $credit }
    .match-9 = Video von { $credit }
    .match-10 = Gefilmt von { $credit }

# Agencies are kept beside the name of the photographer.
# $credit: person
credit-ap = { $credit } / AP
    .match-1 = { $credit }, AP
    .match-2 = AP / { $credit }
    .match-3 = AP Photo/{ $credit }

# $credit: person
credit-afp = { $credit } / AFP
    .match-1 = { $credit }, AFP
    .match-2 = { $credit } via AFP
    .match-3 = AFP / { $credit }

# $credit: person
credit-reuters = { $credit } / Reuters
    .match-1 = { $credit }, Reuters
    .match-2 = { $credit } via Reuters
    .match-3 = Reuters / { $credit }

# $credit: person
credit-getty = { $credit } / Getty Images
    .match-1 = { $credit }, Getty Images
    .match-2 = { $credit } via Getty Images
    .match-3 = Getty Images / { $credit }
    .match-4 = { $credit } / Shutterstock
    .match-5 = { $credit } / iStock
    .match-6 = { $credit } / picture alliance
    .match-7 = { $credit } / imago images
    .match-8 = picture alliance / { $credit }
    .match-9 = imago images/{ $credit }
    .match-10 = imago/{ $credit }

# $credit: person
credit-epa = { $credit } / EPA
    .match-1 = { $credit }, EPA
    .match-2 = EPA / { $credit }
    .match-3 = dpa / { $credit }
    .match-4 = { $credit } / dpa

## Captions that carry their credit.

# A caption and who made the picture, in one line.
# $caption: text
# $credit: person
caption-credit = { $caption } (Foto: { $credit })
    .match-1 = { $caption } (Bild: { $credit })
    .match-2 = { $caption } (Quelle: { $credit })
    .match-3 = { $caption } (Bildquelle: { $credit })
    .match-4 = { $caption } (Credit: { $credit })
    .match-5 = { $caption }. Foto: { $credit }
    .match-6 = { $caption }. Bild: { $credit }
    .match-7 = { $caption }. Bildquelle: { $credit }
    .match-8 = { $caption }. Quelle: { $credit }
    .match-9 = { $caption } © { $credit }

# A caption whose picture was lent by someone.
# $caption: text
# $credit: person
caption-credit-courtesy = { $caption } (mit freundlicher Genehmigung von { $credit })
    .match-1 = { $caption } (Foto mit freundlicher Genehmigung von { $credit })

# A caption with an older picture.
# $caption: text
# $credit: person
caption-credit-archive = { $caption } (Archivfoto: { $credit })
    .match-1 = { $caption } (Archivbild: { $credit })
    .match-2 = { $caption } (Symbolbild: { $credit })
    .match-3 = { $caption } (Archiv: { $credit })
    .match-4 = { $caption }. Archivfoto: { $credit }
    .match-5 = { $caption }. Archivbild: { $credit }
    .match-6 = { $caption }. Symbolbild: { $credit }

# A caption with a picture of a screen.
# $caption: text
# $credit: person
caption-credit-screenshot = { $caption } (Screenshot: { $credit })
    .match-1 = { $caption }. Screenshot: { $credit }

# A caption with a drawing.
# $caption: text
# $credit: person
caption-credit-illustration = { $caption } (Illustration: { $credit })
    .match-1 = { $caption }. Illustration: { $credit }

# A caption with a photographer and an agency.
# $caption: text
# $credit: person
caption-credit-ap = { $caption } ({ $credit } / AP)
    .match-1 = { $caption }. { $credit } / AP

# $caption: text
# $credit: person
caption-credit-afp = { $caption } ({ $credit } / AFP)
    .match-1 = { $caption }. { $credit } / AFP

# $caption: text
# $credit: person
caption-credit-reuters = { $caption } ({ $credit } / Reuters)
    .match-1 = { $caption }. { $credit } / Reuters

# $caption: text
# $credit: person
caption-credit-getty = { $caption } ({ $credit } / Getty Images)
    .match-1 = { $caption }. { $credit } / Getty Images

# $caption: text
# $credit: person
caption-credit-epa = { $caption } ({ $credit } / EPA)
    .match-1 = { $caption } ({ $credit } / dpa)
