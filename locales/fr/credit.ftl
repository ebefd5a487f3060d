### Part of Targum, under MIT OR Apache-2.0. Credits are written as a short label and a name.

## Pictures: who made them.

# Under or beside a picture.
# $credit: person
credit = Photo : { $credit }
    .match-1 = Photos : { $credit }
    .match-2 = Photos: { $credit }
    .match-3 = Crédit photo : { $credit }
    .match-4 = Crédit photo: { $credit }
    .match-5 = Crédits photo : { $credit }
    .match-6 = Crédits photo: { $credit }
    .match-7 = Crédit : { $credit }
    .match-8 = Crédit: { $credit }
    .match-9 = Crédits : { $credit }
    .match-10 = Crédits: { $credit }
    .match-11 = Crédit image : { $credit }
    .match-12 = Crédit image: { $credit }
    .match-13 = Crédits image : { $credit }
    .match-14 = Crédits image: { $credit }
    .match-15 = Crédit image : : { $credit }
    .match-16 = Crédit image :: { $credit }
    .match-17 = Photographie : { $credit }
    .match-18 = Photographie: { $credit }
    .match-19 = Photographies : { $credit }
    .match-20 = Photographies: { $credit }
    .match-21 = Photographe : { $credit }
    .match-22 = Photographe: { $credit }
    .match-23 = Image : { $credit }
    .match-24 = Image: { $credit }
    .match-25 = Images : { $credit }
    .match-26 = Images: { $credit }
    .match-27 = Illustration photo : { $credit }
    .match-28 = Illustration photo: { $credit }
    .match-29 = Source de l'image : { $credit }
    .match-30 = Source de l'image: { $credit }
    .match-31 = Source photo : { $credit }
    .match-32 = Source photo: { $credit }
    .match-33 = Source image : { $credit }
    .match-34 = Source image: { $credit }
    .match-35 = Crédit photographique : { $credit }
    .match-36 = Crédit photographique: { $credit }
    .match-37 = Photo de une : { $credit }
    .match-38 = Photo de une: { $credit }
    .match-39 = Crédits photos : { $credit }
    .match-40 = Crédits photos: { $credit }
    .match-41 = Photo et texte : { $credit }
    .match-42 = Photo et texte: { $credit }
    .match-43 = Texte et photos : { $credit }
    .match-44 = Texte et photos: { $credit }
    .match-45 = Crédit photos : { $credit }
    .match-46 = Crédit photos: { $credit }
    .match-47 = Légende : { $credit }
    .match-48 = Légende: { $credit }
    .match-49 = Photo principale : { $credit }
    .match-50 = Photo principale: { $credit }
    .match-51 = Image à la une : { $credit }
    .match-52 = Image à la une: { $credit }
    .match-53 = Auteur de la photo : { $credit }
    .match-54 = Auteur de la photo: { $credit }
    .match-55 = Photo: { $credit }
    .match-56 = Photo © { $credit }
    .match-57 = Photo / { $credit }
    .match-58 = Photo | { $credit }
    .match-59 = Photo - { $credit }
    .match-60 = Image © { $credit }
    .match-61 = Image / { $credit }
    .match-62 = Image | { $credit }
    .match-63 = Image - { $credit }
    .match-64 = Photographie © { $credit }
    .match-65 = Photographie / { $credit }
    .match-66 = Photographie | { $credit }
    .match-67 = Photographie - { $credit }
    .match-68 = Crédit photo © { $credit }
    .match-69 = Crédit photo / { $credit }
    .match-70 = Crédit photo | { $credit }
    .match-71 = Crédit photo - { $credit }
    .match-72 = Crédits © { $credit }
    .match-73 = Crédits / { $credit }
    .match-74 = Crédits | { $credit }
    .match-75 = Crédits - { $credit }
    .match-76 = Photo de { $credit }
    .match-77 = Photo par { $credit }
    .match-78 = Photographie de { $credit }
    .match-79 = Photos de { $credit }
    .match-80 = Photographié par { $credit }
    .match-81 = Photos par { $credit }
    .match-82 = Image de { $credit }
    .match-83 = Photo { $credit }
    .match-84 = Crédit photo, { $credit }
    .match-85 = Source de l’image, { $credit }

# A picture lent by someone.
# $credit: person
credit-courtesy = Avec l’aimable autorisation de { $credit }
    .match-1 = Photo : avec l'aimable autorisation de { $credit }
    .match-2 = Photo : avec l'aimable autorisation de: { $credit }
    .match-3 = Photo : avec l'aimable autorisation de : { $credit }
    .match-4 = Photo: avec l'aimable autorisation de { $credit }
    .match-5 = Photo: avec l'aimable autorisation de: { $credit }
    .match-6 = Photo: avec l'aimable autorisation de : { $credit }
    .match-7 = Photo fournie par { $credit }
    .match-8 = Photo fournie par: { $credit }
    .match-9 = Photo fournie par : { $credit }
    .match-10 = Photo transmise par { $credit }
    .match-11 = Photo transmise par: { $credit }
    .match-12 = Photo transmise par : { $credit }
    .match-13 = Photo prêtée par { $credit }
    .match-14 = Photo prêtée par: { $credit }
    .match-15 = Photo prêtée par : { $credit }
    .match-16 = Photo : gracieuseté de { $credit }
    .match-17 = Photo : gracieuseté de: { $credit }
    .match-18 = Photo : gracieuseté de : { $credit }
    .match-19 = Photo: gracieuseté de { $credit }
    .match-20 = Photo: gracieuseté de: { $credit }
    .match-21 = Photo: gracieuseté de : { $credit }
    .match-22 = Gracieuseté de { $credit }
    .match-23 = Gracieuseté de: { $credit }
    .match-24 = Gracieuseté de : { $credit }
    .match-25 = Gracieuseté { $credit }
    .match-26 = Gracieuseté: { $credit }
    .match-27 = Gracieuseté : { $credit }
    .match-28 = Photo gracieuseté { $credit }
    .match-29 = Photo gracieuseté: { $credit }
    .match-30 = Photo gracieuseté : { $credit }
    .match-31 = Courtoisie { $credit }
    .match-32 = Courtoisie: { $credit }
    .match-33 = Courtoisie : { $credit }
    .match-34 = Photo courtoisie { $credit }
    .match-35 = Photo courtoisie: { $credit }
    .match-36 = Photo courtoisie : { $credit }
    .match-37 = Avec l'autorisation de { $credit }
    .match-38 = Avec l'autorisation de: { $credit }
    .match-39 = Avec l'autorisation de : { $credit }
    .match-40 = Image fournie par { $credit }
    .match-41 = Image fournie par: { $credit }
    .match-42 = Image fournie par : { $credit }

# An older picture from the archive.
# $credit: person
credit-archive = Photo d’archives : { $credit }
    .match-1 = Archives : { $credit }
    .match-2 = Archives: { $credit }
    .match-3 = Photo d'archive : { $credit }
    .match-4 = Photo d'archive: { $credit }
    .match-5 = Image d'archives : { $credit }
    .match-6 = Image d'archives: { $credit }
    .match-7 = Photo d'illustration : { $credit }
    .match-8 = Photo d'illustration: { $credit }
    .match-9 = Image d'illustration : { $credit }
    .match-10 = Image d'illustration: { $credit }
    .match-11 = Photo prétexte : { $credit }
    .match-12 = Photo prétexte: { $credit }
    .match-13 = Photo d'illustration / { $credit }
    .match-14 = Photo d'illustration - { $credit }
    .match-15 = Photo d'illustration | { $credit }
    .match-16 = Photo d'illustration © { $credit }
    .match-17 = Photo d'illustration par { $credit }
    .match-18 = Photo d'illustration de { $credit }
    .match-19 = Photo d'archives / { $credit }
    .match-20 = Photo d'archives - { $credit }
    .match-21 = Photo d'archives | { $credit }
    .match-22 = Photo d'archives © { $credit }
    .match-23 = Photo d'archives par { $credit }
    .match-24 = Photo d'archives de { $credit }
    .match-25 = Photo archives / { $credit }
    .match-26 = Photo archives - { $credit }
    .match-27 = Photo archives | { $credit }
    .match-28 = Photo archives © { $credit }
    .match-29 = Photo archives par { $credit }
    .match-30 = Photo archives de { $credit }
    .match-31 = Archives / { $credit }
    .match-32 = Archives - { $credit }
    .match-33 = Archives | { $credit }
    .match-34 = Archives © { $credit }
    .match-35 = Archives par { $credit }
    .match-36 = Archives de { $credit }
    .match-37 = Photo prétexte / { $credit }
    .match-38 = Photo prétexte - { $credit }
    .match-39 = Photo prétexte | { $credit }
    .match-40 = Photo prétexte © { $credit }
    .match-41 = Photo prétexte par { $credit }
    .match-42 = Photo prétexte de { $credit }
    .match-43 = { $credit } (archives)
    .match-44 = { $credit } (photo d'archives)
    .match-45 = { $credit } (illustration)
    .match-46 = { $credit } / Archives
    .match-47 = Photo d'illustration { $credit }
    .match-48 = Photo archives { $credit }

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
    .match-2 = Illustrations: { $credit }
    .match-3 = Dessin : { $credit }
    .match-4 = Dessin: { $credit }
    .match-5 = Dessins : { $credit }
    .match-6 = Dessins: { $credit }
    .match-7 = Illustrateur : { $credit }
    .match-8 = Illustrateur: { $credit }
    .match-9 = Illustratrice : { $credit }
    .match-10 = Illustratrice: { $credit }
    .match-11 = Caricature : { $credit }
    .match-12 = Caricature: { $credit }
    .match-13 = Collage : { $credit }
    .match-14 = Collage: { $credit }
    .match-15 = Dessin de presse : { $credit }
    .match-16 = Dessin de presse: { $credit }
    .match-17 = Dessin de { $credit }
    .match-18 = Illustration de { $credit }
    .match-19 = Illustrations de { $credit }
    .match-20 = Illustré par { $credit }
    .match-21 = Dessins de { $credit }
    .match-22 = Illustration: { $credit }

# A map, chart or table.
# $credit: person
credit-graphic = Infographie : { $credit }
    .match-1 = Carte : { $credit }
    .match-2 = Carte: { $credit }
    .match-3 = Graphique : { $credit }
    .match-4 = Graphique: { $credit }
    .match-5 = Graphisme : { $credit }
    .match-6 = Graphisme: { $credit }
    .match-7 = Visuel : { $credit }
    .match-8 = Visuel: { $credit }
    .match-9 = Conception : { $credit }
    .match-10 = Conception: { $credit }
    .match-11 = Infographies : { $credit }
    .match-12 = Infographies: { $credit }
    .match-13 = Cartographie : { $credit }
    .match-14 = Cartographie: { $credit }
    .match-15 = Design : { $credit }
    .match-16 = Design: { $credit }
    .match-17 = Infographie: { $credit }

# A picture of a screen.
# $credit: person
credit-screenshot = Capture d’écran : { $credit }
    .match-1 = Capture d'écran: { $credit }
    .match-2 = Capture écran : { $credit }
    .match-3 = Capture écran: { $credit }
    .match-4 = Capture vidéo : { $credit }
    .match-5 = Capture vidéo: { $credit }
    .match-6 = Captures d'écran : { $credit }
    .match-7 = Captures d'écran: { $credit }
    .match-8 = Capture : { $credit }
    .match-9 = Capture: { $credit }
    .match-10 = Photo : capture d'écran : { $credit }
    .match-11 = Photo : capture d'écran: { $credit }
    .match-12 = Capture d'écran de { $credit }
    .match-13 = Capture d'écran / { $credit }
    .match-14 = Capture d'écran | { $credit }
    .match-15 = Capture d'écran via { $credit }
    .match-16 = Capture écran de { $credit }
    .match-17 = Capture écran / { $credit }
    .match-18 = Capture écran | { $credit }
    .match-19 = Capture écran via { $credit }
    .match-20 = Capture vidéo de { $credit }
    .match-21 = Capture vidéo / { $credit }
    .match-22 = Capture vidéo | { $credit }
    .match-23 = Capture vidéo via { $credit }
    .match-24 = Capture d'écran { $credit }
    .match-25 = { $credit } (capture d'écran)

# The same where nobody is named.
credit-screenshot-only = Capture d’écran
    .match-1 = Capture écran
    .match-2 = Capture vidéo
    .match-3 = Capture d'écran vidéo
    .match-4 = Photo : capture d'écran
    .match-5 = Photo: capture d'écran

# A film or recording.
# $credit: person
credit-video = Vidéo : { $credit }
    .match-1 = Vidéo: { $credit }
    .match-2 = Vidéos : { $credit }
    .match-3 = Vidéos: { $credit }
    .match-4 = Crédit vidéo : { $credit }
    .match-5 = Crédit vidéo: { $credit }
    .match-6 = Crédits vidéo : { $credit }
    .match-7 = Crédits vidéo: { $credit }
    .match-8 = Caméra : { $credit }
    .match-9 = Caméra: { $credit }
    .match-10 = Montage : { $credit }
    .match-11 = Montage: { $credit }
    .match-12 = Images et montage : { $credit }
    .match-13 = Images et montage: { $credit }
    .match-14 = Réalisation : { $credit }
    .match-15 = Réalisation: { $credit }
    .match-16 = Son : { $credit }
    .match-17 = Son: { $credit }
    .match-18 = Tournage : { $credit }
    .match-19 = Tournage: { $credit }
    .match-20 = Vidéo de { $credit }
    .match-21 = Vidéo par { $credit }
    .match-22 = Filmé par { $credit }

# Agencies are kept beside the name of the photographer.
# $credit: person
credit-ap = { $credit } / AP
    .match-1 = { $credit }, AP
    .match-2 = { $credit }, Associated Press
    .match-3 = { $credit }/AP
    .match-4 = { $credit }/Associated Press
    .match-5 = { $credit } | AP
    .match-6 = { $credit } | Associated Press
    .match-7 = { $credit } (via AP
    .match-8 = { $credit } (via Associated Press
    .match-9 = AP Photo/{ $credit }
    .match-10 = AP / { $credit }
    .match-11 = AP/{ $credit }

# $credit: person
credit-afp = { $credit } / AFP
    .match-1 = { $credit }, AFP
    .match-2 = { $credit }/AFP
    .match-3 = { $credit } | AFP
    .match-4 = { $credit } via AFP
    .match-5 = { $credit } - AFP
    .match-6 = AFP / { $credit }
    .match-7 = AFP/{ $credit }
    .match-8 = AFP - { $credit }
    .match-9 = Photo AFP/{ $credit }
    .match-10 = Photo AFP / { $credit }

# $credit: person
credit-reuters = { $credit } / Reuters
    .match-1 = { $credit }, Reuters
    .match-2 = { $credit }/Reuters
    .match-3 = { $credit } | Reuters
    .match-4 = { $credit } via Reuters
    .match-5 = { $credit } - Reuters
    .match-6 = Reuters / { $credit }
    .match-7 = Reuters/{ $credit }
    .match-8 = Reuters - { $credit }

# $credit: person
credit-getty = { $credit } / Getty Images
    .match-1 = { $credit }, Getty Images
    .match-2 = { $credit }/Getty Images
    .match-3 = { $credit } | Getty Images
    .match-4 = { $credit } via Getty Images
    .match-5 = Getty Images / { $credit }
    .match-6 = Getty Images/{ $credit }
    .match-7 = Getty Images - { $credit }
    .match-8 = { $credit } / Shutterstock
    .match-9 = { $credit } / iStock

# $credit: person
credit-epa = { $credit } / EPA
    .match-1 = { $credit }, EPA
    .match-2 = { $credit }/EPA
    .match-3 = { $credit } | EPA
    .match-4 = EPA / { $credit }
    .match-5 = EPA/{ $credit }
    .match-6 = { $credit } / MaxPPP
    .match-7 = { $credit } / Sipa
    .match-8 = { $credit } / Abaca
    .match-9 = { $credit } / Hans Lucas
    .match-10 = { $credit } / SIPA Press

## Captions that carry their credit.

# A caption and who made the picture, in one line.
# $caption: text
# $credit: person
caption-credit = { $caption } (photo : { $credit })
    .match-1 = { $caption } (Photo: { $credit })
    .match-2 = { $caption } (Crédit : { $credit })
    .match-3 = { $caption } (Crédit: { $credit })
    .match-4 = { $caption } (Crédit photo : { $credit })
    .match-5 = { $caption } (Crédit photo: { $credit })
    .match-6 = { $caption } (Image : { $credit })
    .match-7 = { $caption } (Image: { $credit })
    .match-8 = { $caption } (Source : { $credit })
    .match-9 = { $caption } (Source: { $credit })
    .match-10 = { $caption } | Photo : { $credit }
    .match-11 = { $caption } | Photo: { $credit }
    .match-12 = { $caption } | Crédit : { $credit }
    .match-13 = { $caption } | Crédit: { $credit }
    .match-14 = { $caption } | Crédit photo : { $credit }
    .match-15 = { $caption } | Crédit photo: { $credit }
    .match-16 = { $caption } | Crédits : { $credit }
    .match-17 = { $caption } | Crédits: { $credit }
    .match-18 = { $caption }. Photo : { $credit }
    .match-19 = { $caption }. Photo: { $credit }
    .match-20 = { $caption }. Crédit : { $credit }
    .match-21 = { $caption }. Crédit: { $credit }
    .match-22 = { $caption }. Crédit photo : { $credit }
    .match-23 = { $caption }. Crédit photo: { $credit }
    .match-24 = { $caption }. Crédits : { $credit }
    .match-25 = { $caption }. Crédits: { $credit }
    .match-26 = { $caption } - Photo : { $credit }
    .match-27 = { $caption } - Photo: { $credit }
    .match-28 = { $caption } - Crédit : { $credit }
    .match-29 = { $caption } - Crédit: { $credit }
    .match-30 = { $caption } - Crédit photo : { $credit }
    .match-31 = { $caption } - Crédit photo: { $credit }
    .match-32 = { $caption } - Crédits : { $credit }
    .match-33 = { $caption } - Crédits: { $credit }
    .match-34 = { $caption } / Photo : { $credit }
    .match-35 = { $caption } / Photo: { $credit }
    .match-36 = { $caption } / Crédit : { $credit }
    .match-37 = { $caption } / Crédit: { $credit }
    .match-38 = { $caption } / Crédit photo : { $credit }
    .match-39 = { $caption } / Crédit photo: { $credit }
    .match-40 = { $caption } / Crédits : { $credit }
    .match-41 = { $caption } / Crédits: { $credit }
    .match-42 = { $caption } Photo : { $credit }
    .match-43 = { $caption } Photo: { $credit }
    .match-44 = { $caption } Crédit : { $credit }
    .match-45 = { $caption } Crédit: { $credit }
    .match-46 = { $caption } Crédit photo : { $credit }
    .match-47 = { $caption } Crédit photo: { $credit }
    .match-48 = { $caption } Crédits : { $credit }
    .match-49 = { $caption } Crédits: { $credit }
    .match-50 = { $caption } © { $credit }
    .match-51 = { $caption } (photo { $credit })
    .match-52 = { $caption } [Photo : { $credit }]

# A caption whose picture was lent by someone.
# $caption: text
# $credit: person
caption-credit-courtesy = { $caption } (avec l’aimable autorisation de { $credit })
    .match-1 = { $caption } (photo fournie par { $credit })

# A caption with an older picture.
# $caption: text
# $credit: person
caption-credit-archive = { $caption } (photo d’archives : { $credit })
    .match-1 = { $caption } | Photo d'archives : { $credit }
    .match-2 = { $caption }. Photo d'archives : { $credit }
    .match-3 = { $caption } (archives { $credit })

# A caption with a picture of a screen.
# $caption: text
# $credit: person
caption-credit-screenshot = { $caption } (capture d’écran : { $credit })
    .match-1 = { $caption } | Capture d'écran : { $credit }
    .match-2 = { $caption }. Capture d'écran : { $credit }
    .match-3 = { $caption } (capture d'écran { $credit })

# A caption with a drawing.
# $caption: text
# $credit: person
caption-credit-illustration = { $caption } (illustration : { $credit })
    .match-1 = { $caption } | Illustration : { $credit }
    .match-2 = { $caption }. Illustration : { $credit }

# A caption with a photographer and an agency.
# $caption: text
# $credit: person
caption-credit-ap = { $caption } ({ $credit } / AP)
    .match-1 = { $caption }. { $credit } / AP

# $caption: text
# $credit: person
caption-credit-afp = { $caption } ({ $credit } / AFP)
    .match-1 = { $caption }. { $credit } / AFP
    .match-2 = { $caption } ({ $credit }/AFP)

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
