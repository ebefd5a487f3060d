### Part of Targum, under MIT OR Apache-2.0. Credits are written as a short label and a name.

## Pictures: who made them.

# Under or beside a picture.
# $credit: person
credit = Photo : { $credit }
    .match-1 = Photos : { $credit }
    .match-2 = Crédit photo : { $credit }
    .match-3 = Crédits photo : { $credit }
    .match-4 = Crédit : { $credit }
    .match-5 = Crédits : { $credit }
    .match-6 = Crédit image : { $credit }
    .match-7 = Crédits image : { $credit }
    .match-8 = Photographie : { $credit }
    .match-9 = Photographies : { $credit }
    .match-10 = Photographe : { $credit }
    .match-11 = Image : { $credit }
    .match-12 = Images : { $credit }
    .match-13 = Illustration photo : { $credit }
    .match-14 = Source de l'image : { $credit }
    .match-15 = Source photo : { $credit }
    .match-16 = Source image : { $credit }
    .match-17 = Crédit photographique : { $credit }
    .match-18 = Photo de une : { $credit }
    .match-19 = Crédits photos : { $credit }
    .match-20 = Photo et texte : { $credit }
    .match-21 = Texte et photos : { $credit }
    .match-22 = Crédit photos : { $credit }
    .match-23 = Légende : { $credit }
    .match-24 = Photo principale : { $credit }
    .match-25 = Image à la une : { $credit }
    .match-26 = Auteur de la photo : { $credit }
    .match-27 = Photo © { $credit }
    .match-28 = Image © { $credit }
    .match-29 = Photographie © { $credit }
    .match-30 = Crédit photo © { $credit }
    .match-31 = Crédits © { $credit }
    .match-32 = Photo de { $credit }
    .match-33 = Photo par { $credit }
    .match-34 = Photographie de { $credit }
    .match-35 = Photos de { $credit }
    .match-36 = Photographié par { $credit }
    .match-37 = Photos par { $credit }
    .match-38 = Image de { $credit }
    .match-39 = Photo { $credit }
    .match-40 = Crédit photo, { $credit }
    .match-41 = Source de l’image, { $credit }

# A picture lent by someone.
# $credit: person
credit-courtesy = Avec l’aimable autorisation de { $credit }
    .match-1 = Photo : avec l'aimable autorisation de { $credit }
    .match-2 = Photo fournie par { $credit }
    .match-3 = Photo transmise par { $credit }
    .match-4 = Photo prêtée par { $credit }
    .match-5 = Photo : gracieuseté de { $credit }
    .match-6 = Gracieuseté de { $credit }
    .match-7 = Gracieuseté { $credit }
    .match-8 = Photo gracieuseté { $credit }
    .match-9 = Courtoisie { $credit }
    .match-10 = Photo courtoisie { $credit }
    .match-11 = Avec l'autorisation de { $credit }
    .match-12 = Image fournie par { $credit }

# An older picture from the archive.
# $credit: person
credit-archive = Photo d’archives : { $credit }
    .match-1 = Archives : { $credit }
    .match-2 = Photo d'archive : { $credit }
    .match-3 = Image d'archives : { $credit }
    .match-4 = Image d'illustration : { $credit }
    .match-5 = Photo prétexte : { $credit }
    .match-6 = Photo d'illustration © { $credit }
    .match-7 = Photo d'illustration par { $credit }
    .match-8 = Photo d'illustration de { $credit }
    .match-9 = Photo d'archives © { $credit }
    .match-10 = Photo d'archives par { $credit }
    .match-11 = Photo d'archives de { $credit }
    .match-12 = Photo archives © { $credit }
    .match-13 = Photo archives par { $credit }
    .match-14 = Photo archives de { $credit }
    .match-15 = Archives © { $credit }
    .match-16 = Archives par { $credit }
    .match-17 = Archives de { $credit }
    .match-18 = Photo prétexte © { $credit }
    .match-19 = Photo prétexte par { $credit }
    .match-20 = Photo prétexte de { $credit }
    .match-21 = { $credit } (archives)
    .match-22 = { $credit } (photo d'archives)
    .match-23 = { $credit } (illustration)
    .match-24 = { $credit } / Archives
    .match-25 = Photo d'illustration { $credit }
    .match-26 = Photo archives { $credit }

# The same where nobody is named.
credit-archive-only = Photo d’archives
    .match-1 = Photo d'archive
    .match-2 = Image d'archives
    .match-3 = Archives
    .match-4 = Photo d'illustration
    .match-5 = Image d'illustration
    .match-6 = Photo prétexte
    .match-7 = Illustration
    .match-8 = Image d'archive
    .match-9 = Photo illustration
    .match-10 = Photo à titre d'illustration
    .match-11 = Image à titre illustratif

# A drawing.
# $credit: person
credit-illustration = Illustration : { $credit }
    .match-1 = Illustrations : { $credit }
    .match-2 = Dessin : { $credit }
    .match-3 = Dessins : { $credit }
    .match-4 = Illustrateur : { $credit }
    .match-5 = Illustratrice : { $credit }
    .match-6 = Caricature : { $credit }
    .match-7 = Collage : { $credit }
    .match-8 = Dessin de presse : { $credit }
    .match-9 = Dessin de { $credit }
    .match-10 = Illustration de { $credit }
    .match-11 = Illustrations de { $credit }
    .match-12 = Illustré par { $credit }
    .match-13 = Dessins de { $credit }

# A map, chart or table.
# $credit: person
credit-graphic = Infographie : { $credit }
    .match-1 = Carte : { $credit }
    .match-2 = Graphique : { $credit }
    .match-3 = Graphisme : { $credit }
    .match-4 = Visuel : { $credit }
    .match-5 = Conception : { $credit }
    .match-6 = Infographies : { $credit }
    .match-7 = Cartographie : { $credit }
    .match-8 = Design : { $credit }

# A picture of a screen.
# $credit: person
credit-screenshot = Capture d’écran : { $credit }
    .match-1 = Capture écran : { $credit }
    .match-2 = Capture vidéo : { $credit }
    .match-3 = Captures d'écran : { $credit }
    .match-4 = Capture : { $credit }
    .match-5 = Photo : capture d'écran : { $credit }
    .match-6 = Capture d'écran de { $credit }
    .match-7 = Capture d'écran via { $credit }
    .match-8 = Capture écran de { $credit }
    .match-9 = Capture écran via { $credit }
    .match-10 = Capture vidéo de { $credit }
    .match-11 = Capture vidéo via { $credit }
    .match-12 = Capture d'écran { $credit }
    .match-13 = { $credit } (capture d'écran)

# The same where nobody is named.
credit-screenshot-only = Capture d’écran
    .match-1 = Capture écran
    .match-2 = Capture vidéo
    .match-3 = Capture d'écran vidéo
    .match-4 = Photo : capture d'écran

# A film or recording.
# $credit: person
credit-video = Vidéo : { $credit }
    .match-1 = Vidéos : { $credit }
    .match-2 = Crédit vidéo : { $credit }
    .match-3 = Crédits vidéo : { $credit }
    .match-4 = Caméra : { $credit }
    .match-5 = Montage : { $credit }
    .match-6 = Images et montage : { $credit }
    .match-7 = Réalisation : { $credit }
    .match-8 = Son : { $credit }
    .match-9 = Tournage : { $credit }
    .match-10 = Vidéo de { $credit }
    .match-11 = Vidéo par { $credit }
    .match-12 = Filmé par { $credit }

# Agencies are kept beside the name of the photographer.
# $credit: person
credit-ap = { $credit } / AP
    .match-1 = { $credit }, AP
    .match-2 = { $credit }, Associated Press
    .match-3 = { $credit }/Associated Press
    .match-4 = { $credit } (via AP
    .match-5 = { $credit } (via Associated Press
    .match-6 = AP Photo/{ $credit }
    .match-7 = AP / { $credit }

# $credit: person
credit-afp = { $credit } / AFP
    .match-1 = { $credit }, AFP
    .match-2 = { $credit } via AFP
    .match-3 = AFP / { $credit }
    .match-4 = Photo AFP/{ $credit }

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

# $credit: person
credit-epa = { $credit } / EPA
    .match-1 = { $credit }, EPA
    .match-2 = EPA / { $credit }
    .match-3 = { $credit } / MaxPPP
    .match-4 = { $credit } / Sipa
    .match-5 = { $credit } / Abaca
    .match-6 = { $credit } / Hans Lucas
    .match-7 = { $credit } / SIPA Press

## Captions that carry their credit.

# A caption and who made the picture, in one line.
# $caption: text
# $credit: person
caption-credit = { $caption } (photo : { $credit })
    .match-1 = { $caption } (Crédit : { $credit })
    .match-2 = { $caption } (Crédit photo : { $credit })
    .match-3 = { $caption } (Image : { $credit })
    .match-4 = { $caption } (Source : { $credit })
    .match-5 = { $caption }. Photo : { $credit }
    .match-6 = { $caption }. Crédit : { $credit }
    .match-7 = { $caption }. Crédit photo : { $credit }
    .match-8 = { $caption }. Crédits : { $credit }
    .match-9 = { $caption } © { $credit }
    .match-10 = { $caption } (photo { $credit })

# A caption whose picture was lent by someone.
# $caption: text
# $credit: person
caption-credit-courtesy = { $caption } (avec l’aimable autorisation de { $credit })
    .match-1 = { $caption } (photo fournie par { $credit })

# A caption with an older picture.
# $caption: text
# $credit: person
caption-credit-archive = { $caption } (photo d’archives : { $credit })
    .match-1 = { $caption }. Photo d'archives : { $credit }
    .match-2 = { $caption } (archives { $credit })

# A caption with a picture of a screen.
# $caption: text
# $credit: person
caption-credit-screenshot = { $caption } (capture d’écran : { $credit })
    .match-1 = { $caption }. Capture d'écran : { $credit }
    .match-2 = { $caption } (capture d'écran { $credit })

# A caption with a drawing.
# $caption: text
# $credit: person
caption-credit-illustration = { $caption } (illustration : { $credit })
    .match-1 = { $caption }. Illustration : { $credit }

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
    .match-1 = { $caption }. { $credit } / EPA
