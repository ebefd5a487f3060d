### Part of Targum, under MIT OR Apache-2.0. Bylines and dates are one short line each, without a verb where the language can do without.

## Bylines: who wrote.

# Under the headline.
# $author: person
byline = Par { $author }
    .match-1 = Par : { $author }
    .match-2 = Par: { $author }
    .match-3 = Auteur : { $author }
    .match-4 = Auteur: { $author }
    .match-5 = Autrice : { $author }
    .match-6 = Autrice: { $author }
    .match-7 = Auteure : { $author }
    .match-8 = Auteure: { $author }
    .match-9 = Auteur(e) : { $author }
    .match-10 = Auteur(e): { $author }
    .match-11 = Rédacteur : { $author }
    .match-12 = Rédacteur: { $author }
    .match-13 = Rédactrice : { $author }
    .match-14 = Rédactrice: { $author }
    .match-15 = Texte : { $author }
    .match-16 = Texte: { $author }
    .match-17 = Textes : { $author }
    .match-18 = Textes: { $author }
    .match-19 = Écrit par : { $author }
    .match-20 = Écrit par: { $author }
    .match-21 = Rédigé par : { $author }
    .match-22 = Rédigé par: { $author }
    .match-23 = Publié par : { $author }
    .match-24 = Publié par: { $author }
    .match-25 = Article de : { $author }
    .match-26 = Article de: { $author }
    .match-27 = Propos recueillis par : { $author }
    .match-28 = Propos recueillis par: { $author }
    .match-29 = Reportage : { $author }
    .match-30 = Reportage: { $author }
    .match-31 = Journaliste : { $author }
    .match-32 = Journaliste: { $author }
    .match-33 = Signé : { $author }
    .match-34 = Signé: { $author }
    .match-35 = Article rédigé par : { $author }
    .match-36 = Article rédigé par: { $author }
    .match-37 = Posté par : { $author }
    .match-38 = Posté par: { $author }
    .match-39 = Un article de : { $author }
    .match-40 = Un article de: { $author }
    .match-41 = Correspondant : { $author }
    .match-42 = Correspondant: { $author }
    .match-43 = Publié par : : { $author }
    .match-44 = Publié par :: { $author }
    .match-45 = Écrit par { $author }
    .match-46 = Rédigé par { $author }
    .match-47 = Publié par { $author }
    .match-48 = Article rédigé par { $author }
    .match-49 = Propos recueillis par { $author }
    .match-50 = Posté par { $author }
    .match-51 = Un article de { $author }
    .match-52 = Un reportage de { $author }
    .match-53 = Texte de { $author }
    .match-54 = Signé par { $author }
    .match-55 = Article de { $author }
    .match-56 = Auteur { $author }
    .match-57 = Récit de { $author }
    .match-58 = Un texte de { $author }
    .match-59 = Reportage de { $author }

# Two writers or more.
# $authors: persons
byline-and = Par { $authors }
    .match-1 = Par : { $authors }
    .match-2 = Par: { $authors }
    .match-3 = Auteurs : { $authors }
    .match-4 = Auteurs: { $authors }
    .match-5 = Textes : { $authors }
    .match-6 = Textes: { $authors }
    .match-7 = Rédigé par : { $authors }
    .match-8 = Rédigé par: { $authors }
    .match-9 = Écrit par : { $authors }
    .match-10 = Écrit par: { $authors }
    .match-11 = Rédacteurs : { $authors }
    .match-12 = Rédacteurs: { $authors }
    .match-13 = Écrit par { $authors }
    .match-14 = Rédigé par { $authors }
    .match-15 = Propos recueillis par { $authors }

# A writer with the help of another.
# $author: person
# $name: person
byline-with = Par { $author }, avec { $name }
    .match-1 = Par { $author }, avec la collaboration de { $name }
    .match-2 = Par { $author }, en collaboration avec { $name }
    .match-3 = Par { $author }, avec la contribution de { $name }
    .match-4 = Par { $author } avec la collaboration de { $name }
    .match-5 = Par { $author } en collaboration avec { $name }
    .match-6 = Par { $author } avec la contribution de { $name }

# A writer and where the report comes from.
# $author: person
# $place: place
byline-place = Par { $author }, { $place }
    .match-1 = Par { $author } ({ $place }
    .match-2 = Par { $author }, à { $place }
    .match-3 = Par { $author } | { $place }
    .match-4 = Par { $author } à { $place }
    .match-5 = Par { $author } / { $place }
    .match-6 = { $author }, envoyé spécial à { $place }
    .match-7 = { $author }, envoyée spéciale à { $place }
    .match-8 = { $author }, correspondant à { $place }
    .match-9 = { $author }, correspondante à { $place }
    .match-10 = { $author }, notre correspondant à { $place }
    .match-11 = { $author }, à { $place }
    .match-12 = De notre correspondant à { $place }, { $author }
    .match-13 = De notre envoyé spécial à { $place }, { $author }
    .match-14 = De notre correspondante à { $place }, { $author }
    .match-15 = Notre correspondant à { $place }, { $author }
    .match-16 = Par { $author } (à { $place })

# A writer of the house.
# $author: person
byline-staff = { $author }, rédaction
    .match-1 = { $author }, journaliste
    .match-2 = { $author }, correspondant
    .match-3 = { $author }, correspondante
    .match-4 = { $author }, envoyé spécial
    .match-5 = { $author }, envoyée spéciale
    .match-6 = { $author }, rédacteur en chef
    .match-7 = { $author }, rédactrice en chef
    .match-8 = { $author }, rédacteur
    .match-9 = { $author }, rédactrice
    .match-10 = { $author }, grand reporter
    .match-11 = { $author }, chroniqueur
    .match-12 = { $author }, chroniqueuse
    .match-13 = { $author }, éditorialiste
    .match-14 = { $author }, chef de service
    .match-15 = { $author }, reporter
    .match-16 = { $author }, notre correspondant
    .match-17 = { $author }, notre correspondante
    .match-18 = { $author } | journaliste
    .match-19 = { $author } | correspondant
    .match-20 = { $author } | correspondante
    .match-21 = { $author } | envoyé spécial
    .match-22 = { $author } | envoyée spéciale
    .match-23 = { $author } | rédacteur en chef
    .match-24 = { $author } | rédactrice en chef
    .match-25 = { $author } | rédacteur
    .match-26 = { $author } | rédactrice
    .match-27 = { $author } | grand reporter
    .match-28 = { $author } | chroniqueur
    .match-29 = { $author } | chroniqueuse
    .match-30 = { $author } | éditorialiste
    .match-31 = { $author } | chef de service
    .match-32 = { $author } | reporter
    .match-33 = { $author } | notre correspondant
    .match-34 = { $author } | notre correspondante
    .match-35 = { $author } - journaliste
    .match-36 = { $author } - correspondant
    .match-37 = { $author } - correspondante
    .match-38 = { $author } - envoyé spécial
    .match-39 = { $author } - envoyée spéciale
    .match-40 = { $author } - rédacteur en chef
    .match-41 = { $author } - rédactrice en chef
    .match-42 = { $author } - rédacteur
    .match-43 = { $author } - rédactrice
    .match-44 = { $author } - grand reporter
    .match-45 = { $author } - chroniqueur
    .match-46 = { $author } - chroniqueuse
    .match-47 = { $author } - éditorialiste
    .match-48 = { $author } - chef de service
    .match-49 = { $author } - reporter
    .match-50 = { $author } - notre correspondant
    .match-51 = { $author } - notre correspondante
    .match-52 = Notre correspondant { $author }
    .match-53 = Notre correspondante { $author }
    .match-54 = De notre correspondant { $author }
    .match-55 = De notre envoyé spécial { $author }
    .match-56 = De notre correspondante { $author }

# A writer and the paper.
# $author: person
# $site: site
byline-site = Par { $author } pour { $site }
    .match-1 = { $author }, pour { $site }
    .match-2 = { $author }, correspondance pour { $site }
    .match-3 = { $author }, spécial pour { $site }
    .match-4 = { $author } pour { $site }
    .match-5 = { $author } correspondance pour { $site }
    .match-6 = { $author } spécial pour { $site }
    .match-7 = Par { $author } | { $site }

# A writer and the date.
# $author: person
# $date: date
byline-date = Par { $author }, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Par { $author } | { $date }
    .match-2 = Par { $author } - { $date }
    .match-3 = Par { $author } le { $date }
    .match-4 = Par { $author }, le { $date }
    .match-5 = Par { $author } · { $date }
    .match-6 = Par { $author } publié le { $date }
    .match-7 = Publié par { $author } le { $date }
    .match-8 = Publié par { $author }, le { $date }
    .match-9 = Publié par { $author } | { $date }
    .match-10 = Publié par { $author }, { $date }
    .match-11 = Publié par { $author } - { $date }
    .match-12 = Rédigé par { $author } le { $date }
    .match-13 = Rédigé par { $author }, le { $date }
    .match-14 = Rédigé par { $author } | { $date }
    .match-15 = Rédigé par { $author }, { $date }
    .match-16 = Rédigé par { $author } - { $date }
    .match-17 = Posté par { $author } le { $date }
    .match-18 = Posté par { $author }, le { $date }
    .match-19 = Posté par { $author } | { $date }
    .match-20 = Posté par { $author }, { $date }
    .match-21 = Posté par { $author } - { $date }
    .match-22 = Écrit par { $author } le { $date }
    .match-23 = Écrit par { $author }, le { $date }
    .match-24 = Écrit par { $author } | { $date }
    .match-25 = Écrit par { $author }, { $date }
    .match-26 = Écrit par { $author } - { $date }
    .match-27 = Publié le { $date }, par { $author }
    .match-28 = Publié le { $date } par { $author }
    .match-29 = Posté le { $date }, par { $author }
    .match-30 = Posté le { $date } par { $author }
    .match-31 = Rédigé le { $date }, par { $author }
    .match-32 = Rédigé le { $date } par { $author }
    .match-33 = Mis en ligne le { $date }, par { $author }
    .match-34 = Mis en ligne le { $date } par { $author }
    .match-35 = Publié le { $date }, { $author }
    .match-36 = Publié le { $date } | { $author }
    .match-37 = Publié le { $date } - { $author }
    .match-38 = Posté le { $date }, { $author }
    .match-39 = Posté le { $date } | { $author }
    .match-40 = Posté le { $date } - { $author }
    .match-41 = { $date }, Par { $author }
    .match-42 = { $date }, Par: { $author }
    .match-43 = { $date }, Par : { $author }
    .match-44 = { $date } | Par { $author }
    .match-45 = { $date } | Par: { $author }
    .match-46 = { $date } | Par : { $author }
    .match-47 = { $date } - Par { $author }
    .match-48 = { $date } - Par: { $author }
    .match-49 = { $date } - Par : { $author }
    .match-50 = { $date } · Par { $author }
    .match-51 = { $date } · Par: { $author }
    .match-52 = { $date } · Par : { $author }
    .match-53 = { $author } | Publié le { $date }
    .match-54 = { $author } | Mis à jour le { $date }
    .match-55 = Par { $author } Publié le { $date }

# Reporter and desk editor of an agency report.
# $author: person
# $name: person
byline-editing = Par { $author } ; édition : { $name }
    .match-1 = Reportage de { $author }; édité par { $name }
    .match-2 = Reportage de { $author }, édité par { $name }
    .match-3 = Reportage de { $author } ; édité par { $name }
    .match-4 = Par { $author }; édité par { $name }
    .match-5 = Par { $author }; version française { $name }
    .match-6 = Par { $author }; édition : { $name }
    .match-7 = Par { $author }; rédigé par { $name }
    .match-8 = Par { $author }, édité par { $name }
    .match-9 = Par { $author }, version française { $name }
    .match-10 = Par { $author }, édition : { $name }
    .match-11 = Par { $author }, rédigé par { $name }
    .match-12 = Par { $author } ; édité par { $name }
    .match-13 = Par { $author } ; version française { $name }
    .match-14 = Par { $author } ; rédigé par { $name }
    .match-15 = Texte { $author }; édité par { $name }
    .match-16 = Texte { $author }; version française { $name }
    .match-17 = Texte { $author }; édition : { $name }
    .match-18 = Texte { $author }; rédigé par { $name }
    .match-19 = Texte { $author }, édité par { $name }
    .match-20 = Texte { $author }, version française { $name }
    .match-21 = Texte { $author }, édition : { $name }
    .match-22 = Texte { $author }, rédigé par { $name }
    .match-23 = Texte { $author } ; édité par { $name }
    .match-24 = Texte { $author } ; version française { $name }
    .match-25 = Texte { $author } ; édition : { $name }
    .match-26 = Texte { $author } ; rédigé par { $name }
    .match-27 = ({ $author }, édité par { $name })

# The editor of a text.
# $name: person
byline-editor = Édition : { $name }
    .match-1 = Édité par : { $name }
    .match-2 = Édité par: { $name }
    .match-3 = Rédacteur en chef : { $name }
    .match-4 = Rédacteur en chef: { $name }
    .match-5 = Rédactrice en chef : { $name }
    .match-6 = Rédactrice en chef: { $name }
    .match-7 = Éditeur : { $name }
    .match-8 = Éditeur: { $name }
    .match-9 = Éditrice : { $name }
    .match-10 = Éditrice: { $name }
    .match-11 = Édition: { $name }
    .match-12 = Relecture : { $name }
    .match-13 = Relecture: { $name }
    .match-14 = Production : { $name }
    .match-15 = Production: { $name }
    .match-16 = Secrétariat de rédaction : { $name }
    .match-17 = Secrétariat de rédaction: { $name }
    .match-18 = Relu par : { $name }
    .match-19 = Relu par: { $name }
    .match-20 = Directeur de la publication : { $name }
    .match-21 = Directeur de la publication: { $name }
    .match-22 = Coordination : { $name }
    .match-23 = Coordination: { $name }
    .match-24 = Vérifié par : { $name }
    .match-25 = Vérifié par: { $name }
    .match-26 = Édité par { $name }
    .match-27 = Relu par { $name }

# Those who helped.
# $authors: persons
byline-contributed = Avec la contribution de { $authors }
    .match-1 = Avec : { $authors }
    .match-2 = Avec: { $authors }
    .match-3 = Ont contribué à cet article : { $authors }
    .match-4 = Ont contribué à cet article: { $authors }
    .match-5 = A contribué à cet article : { $authors }
    .match-6 = A contribué à cet article: { $authors }
    .match-7 = Avec la collaboration de : { $authors }
    .match-8 = Avec la collaboration de: { $authors }
    .match-9 = Ont participé à cet article : { $authors }
    .match-10 = Ont participé à cet article: { $authors }
    .match-11 = Avec des informations de : { $authors }
    .match-12 = Avec des informations de: { $authors }
    .match-13 = Avec la collaboration de { $authors }
    .match-14 = Avec la participation de { $authors }
    .match-15 = Avec des informations de { $authors }
    .match-16 = { $authors } ont contribué à cet article
    .match-17 = { $authors } a contribué à cet article
    .match-18 = { $authors } ont participé à cet article

# An article of opinion.
# $author: person
byline-opinion = Opinion : { $author }
    .match-1 = Analyse : { $author }
    .match-2 = Analyse: { $author }
    .match-3 = Tribune : { $author }
    .match-4 = Tribune: { $author }
    .match-5 = Chronique : { $author }
    .match-6 = Chronique: { $author }
    .match-7 = Éditorial : { $author }
    .match-8 = Éditorial: { $author }
    .match-9 = Point de vue : { $author }
    .match-10 = Point de vue: { $author }
    .match-11 = Commentaire : { $author }
    .match-12 = Commentaire: { $author }
    .match-13 = Critique : { $author }
    .match-14 = Critique: { $author }
    .match-15 = Édito : { $author }
    .match-16 = Édito: { $author }
    .match-17 = Opinion: { $author }
    .match-18 = Tribune | { $author }
    .match-19 = Chronique | { $author }
    .match-20 = Analyse | { $author }
    .match-21 = Tribune par | { $author }
    .match-22 = Une chronique de | { $author }
    .match-23 = Une tribune de | { $author }
    .match-24 = Une chronique de { $author }
    .match-25 = Une tribune de { $author }
    .match-26 = La chronique de { $author }
    .match-27 = L'édito de { $author }
    .match-28 = L'éditorial de { $author }
    .match-29 = Tribune de { $author }

# No writer but agencies.
byline-agencies = Agences de presse
    .match-1 = Agences
    .match-2 = Avec agences
    .match-3 = Avec les agences
    .match-4 = La rédaction
    .match-5 = Par la rédaction
    .match-6 = La rédaction avec AFP
    .match-7 = La rédaction avec agences
    .match-8 = Service international
    .match-9 = Rédaction
    .match-10 = Par La rédaction avec AFP
    .match-11 = Source agences
    .match-12 = Par Le Service international
    .match-13 = Par agences
    .match-14 = Rédaction web
    .match-15 = Par Rédaction
    .match-16 = Notre correspondant
    .match-17 = De notre correspondant
    .match-18 = Dépêche
    .match-19 = Rédaction numérique
    .match-20 = Équipe de rédaction

# The link to other articles of the writer.
# $author: person
byline-more = Tous les articles de { $author }
    .match-1 = Tous ses articles : { $author }
    .match-2 = Plus d'articles de { $author }
    .match-3 = Voir tous les articles de { $author }
    .match-4 = Afficher tous les articles de { $author }
    .match-5 = Lire tous les articles de { $author }
    .match-6 = Du même auteur : { $author }
    .match-7 = Autres articles de { $author }
    .match-8 = Les autres articles de { $author }
    .match-9 = Voir tous les articles par { $author }
    .match-10 = Les derniers articles de { $author }
    .match-11 = Retrouvez tous les articles de { $author }
    .match-12 = Plus de { $author }

# The link to follow the writer.
# $author: person
byline-follow = Suivre { $author }
    .match-1 = Suivre { $author } sur Twitter
    .match-2 = Suivre { $author } sur X
    .match-3 = Suivre { $author } sur Facebook
    .match-4 = Suivez { $author } sur Twitter
    .match-5 = Suivez { $author } sur X
    .match-6 = Suivez { $author } sur Facebook
    .match-7 = Suivez { $author }
    .match-8 = Contacter { $author } sur Twitter
    .match-9 = Contacter { $author } sur X
    .match-10 = Contacter { $author } sur Facebook
    .match-11 = Contacter { $author }
    .match-12 = Écrire à { $author } sur Twitter
    .match-13 = Écrire à { $author } sur X
    .match-14 = Écrire à { $author } sur Facebook
    .match-15 = Écrire à { $author }

# The heading of a note about the writer.
byline-about = À propos de l’auteur ou de l’autrice
    .match-1 = À propos de l'auteur
    .match-2 = À propos de l'autrice
    .match-3 = L'auteur
    .match-4 = À propos des auteurs
    .match-5 = À propos de l’auteure
    .match-6 = Sur l'auteur
    .match-7 = Qui est l'auteur
    .match-8 = Biographie de l'auteur

## Dates: when it was published, and changed.

# The first publication.
# $date: date
published = Publié : { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Publié: { $date }
    .match-2 = Publié le : { $date }
    .match-3 = Publié le: { $date }
    .match-4 = Publiée le : { $date }
    .match-5 = Publiée le: { $date }
    .match-6 = Publié à : { $date }
    .match-7 = Publié à: { $date }
    .match-8 = Date de publication : { $date }
    .match-9 = Date de publication: { $date }
    .match-10 = Date : { $date }
    .match-11 = Date: { $date }
    .match-12 = Mis en ligne le : { $date }
    .match-13 = Mis en ligne le: { $date }
    .match-14 = Première publication : { $date }
    .match-15 = Première publication: { $date }
    .match-16 = Posté le : { $date }
    .match-17 = Posté le: { $date }
    .match-18 = Créé le : { $date }
    .match-19 = Créé le: { $date }
    .match-20 = Paru le : { $date }
    .match-21 = Paru le: { $date }
    .match-22 = Diffusé le : { $date }
    .match-23 = Diffusé le: { $date }
    .match-24 = Publication : { $date }
    .match-25 = Publication: { $date }
    .match-26 = Publication initiale : { $date }
    .match-27 = Publication initiale: { $date }
    .match-28 = Parution : { $date }
    .match-29 = Parution: { $date }
    .match-30 = Mis en ligne : { $date }
    .match-31 = Mis en ligne: { $date }
    .match-32 = Date de parution : { $date }
    .match-33 = Date de parution: { $date }
    .match-34 = Publié { $date }
    .match-35 = Publié le { $date }
    .match-36 = Publiée le { $date }
    .match-37 = Publié à { $date }
    .match-38 = Mis en ligne le { $date }
    .match-39 = Posté le { $date }
    .match-40 = Paru le { $date }
    .match-41 = Diffusé le { $date }
    .match-42 = Créé le { $date }
    .match-43 = Date de publication { $date }
    .match-44 = Première publication le { $date }
    .match-45 = Publication le { $date }
    .match-46 = Article publié le { $date }
    .match-47 = Publié initialement le { $date }
    .match-48 = Publié pour la première fois le { $date }
    .match-49 = Initialement publié le { $date }
    .match-50 = Mis en ligne à { $date }
    .match-51 = Rédigé le { $date }
    .match-52 = Cet article a été publié le { $date }
    .match-53 = Cet article a été mis en ligne le { $date }
    .match-54 = Cet article a été initialement publié le { $date }
    .match-55 = { $date } (publication)

# Published, and changed later.
# $date: date
# $updated: date
published-updated = Publié : { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · Mis à jour : { DATETIME($updated, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Publié le { $date }, mis à jour le { $updated }
    .match-2 = Publié le { $date }, mis à jour à { $updated }
    .match-3 = Publié le { $date }, modifié le { $updated }
    .match-4 = Publié le { $date }, modifié à { $updated }
    .match-5 = Publié le { $date } | mis à jour le { $updated }
    .match-6 = Publié le { $date } | mis à jour à { $updated }
    .match-7 = Publié le { $date } | modifié le { $updated }
    .match-8 = Publié le { $date } | modifié à { $updated }
    .match-9 = Publié le { $date } - mis à jour le { $updated }
    .match-10 = Publié le { $date } - mis à jour à { $updated }
    .match-11 = Publié le { $date } - modifié le { $updated }
    .match-12 = Publié le { $date } - modifié à { $updated }
    .match-13 = Publié le { $date } · mis à jour le { $updated }
    .match-14 = Publié le { $date } · mis à jour à { $updated }
    .match-15 = Publié le { $date } · modifié le { $updated }
    .match-16 = Publié le { $date } · modifié à { $updated }
    .match-17 = Publié le { $date } mis à jour le { $updated }
    .match-18 = Publié le { $date } mis à jour à { $updated }
    .match-19 = Publié le { $date } modifié le { $updated }
    .match-20 = Publié le { $date } modifié à { $updated }
    .match-21 = Publié le { $date } (mis à jour le { $updated }
    .match-22 = Publié le { $date } (mis à jour à { $updated }
    .match-23 = Publié le { $date } (modifié le { $updated }
    .match-24 = Publié le { $date } (modifié à { $updated }
    .match-25 = Publié { $date }, mis à jour le { $updated }
    .match-26 = Publié { $date }, mis à jour à { $updated }
    .match-27 = Publié { $date }, modifié le { $updated }
    .match-28 = Publié { $date }, modifié à { $updated }
    .match-29 = Publié { $date } | mis à jour le { $updated }
    .match-30 = Publié { $date } | mis à jour à { $updated }
    .match-31 = Publié { $date } | modifié le { $updated }
    .match-32 = Publié { $date } | modifié à { $updated }
    .match-33 = Publié { $date } - mis à jour le { $updated }
    .match-34 = Publié { $date } - mis à jour à { $updated }
    .match-35 = Publié { $date } - modifié le { $updated }
    .match-36 = Publié { $date } - modifié à { $updated }
    .match-37 = Publié { $date } · mis à jour le { $updated }
    .match-38 = Publié { $date } · mis à jour à { $updated }
    .match-39 = Publié { $date } · modifié le { $updated }
    .match-40 = Publié { $date } · modifié à { $updated }
    .match-41 = Publié { $date } mis à jour le { $updated }
    .match-42 = Publié { $date } mis à jour à { $updated }
    .match-43 = Publié { $date } modifié le { $updated }
    .match-44 = Publié { $date } modifié à { $updated }
    .match-45 = Publié { $date } (mis à jour le { $updated }
    .match-46 = Publié { $date } (mis à jour à { $updated }
    .match-47 = Publié { $date } (modifié le { $updated }
    .match-48 = Publié { $date } (modifié à { $updated }
    .match-49 = Publié : { $date } | Mis à jour : { $updated }
    .match-50 = Publié : { $date }, Mis à jour : { $updated }
    .match-51 = Publié : { $date } - Mis à jour : { $updated }
    .match-52 = { $date }, mis à jour le { $updated }
    .match-53 = { $date }, mis à jour à { $updated }
    .match-54 = { $date }, mis à jour : { $updated }
    .match-55 = { $date }, modifié le { $updated }
    .match-56 = { $date }, mise à jour : { $updated }
    .match-57 = { $date } | mis à jour le { $updated }
    .match-58 = { $date } | mis à jour à { $updated }
    .match-59 = { $date } | mis à jour : { $updated }
    .match-60 = { $date } | modifié le { $updated }
    .match-61 = { $date } | mise à jour : { $updated }
    .match-62 = { $date } · mis à jour le { $updated }
    .match-63 = { $date } · mis à jour à { $updated }
    .match-64 = { $date } · mis à jour : { $updated }
    .match-65 = { $date } · modifié le { $updated }
    .match-66 = { $date } · mise à jour : { $updated }
    .match-67 = { $date } - mis à jour le { $updated }
    .match-68 = { $date } - mis à jour à { $updated }
    .match-69 = { $date } - mis à jour : { $updated }
    .match-70 = { $date } - modifié le { $updated }
    .match-71 = { $date } - mise à jour : { $updated }
    .match-72 = { $date } mis à jour le { $updated }
    .match-73 = { $date } mis à jour à { $updated }
    .match-74 = { $date } mis à jour : { $updated }
    .match-75 = { $date } modifié le { $updated }
    .match-76 = { $date } mise à jour : { $updated }
    .match-77 = { $date } (mis à jour le { $updated }
    .match-78 = { $date } (mis à jour à { $updated }
    .match-79 = { $date } (mis à jour : { $updated }
    .match-80 = { $date } (modifié le { $updated }
    .match-81 = { $date } (mise à jour : { $updated }
    .match-82 = Mis à jour le { $updated }, publié le { $date }
    .match-83 = Mis à jour le { $updated } | publié le { $date }
    .match-84 = Mis à jour le { $updated } - publié le { $date }

# The last change.
# $date: date
updated = Mis à jour : { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Mis à jour: { $date }
    .match-2 = Mis à jour le : { $date }
    .match-3 = Mis à jour le: { $date }
    .match-4 = Mise à jour : { $date }
    .match-5 = Mise à jour: { $date }
    .match-6 = Mise à jour le : { $date }
    .match-7 = Mise à jour le: { $date }
    .match-8 = Dernière mise à jour : { $date }
    .match-9 = Dernière mise à jour: { $date }
    .match-10 = Dernière modification : { $date }
    .match-11 = Dernière modification: { $date }
    .match-12 = Modifié le : { $date }
    .match-13 = Modifié le: { $date }
    .match-14 = Modifié : { $date }
    .match-15 = Modifié: { $date }
    .match-16 = Actualisé le : { $date }
    .match-17 = Actualisé le: { $date }
    .match-18 = Dernière mise à jour le : { $date }
    .match-19 = Dernière mise à jour le: { $date }
    .match-20 = Date de mise à jour : { $date }
    .match-21 = Date de mise à jour: { $date }
    .match-22 = Mis à jour à : { $date }
    .match-23 = Mis à jour à: { $date }
    .match-24 = Édité le : { $date }
    .match-25 = Édité le: { $date }
    .match-26 = Dernière révision : { $date }
    .match-27 = Dernière révision: { $date }
    .match-28 = Mise à jour à : { $date }
    .match-29 = Mise à jour à: { $date }
    .match-30 = Mis à jour le { $date }
    .match-31 = Mis à jour à { $date }
    .match-32 = Mis à jour { $date }
    .match-33 = Mise à jour le { $date }
    .match-34 = Mise à jour { $date }
    .match-35 = Mise à jour à { $date }
    .match-36 = Modifié le { $date }
    .match-37 = Dernière mise à jour { $date }
    .match-38 = Dernière mise à jour le { $date }
    .match-39 = Dernière mise à jour à { $date }
    .match-40 = Dernière modification le { $date }
    .match-41 = Actualisé le { $date }
    .match-42 = Édité le { $date }
    .match-43 = Mise à jour du { $date }
    .match-44 = Dernière modification { $date }
    .match-45 = Actualisé à { $date }
    .match-46 = Cet article a été mis à jour le { $date }
    .match-47 = Cet article a été actualisé le { $date }
    .match-48 = Cet article a été modifié le { $date }
    .match-49 = { $date } (mis à jour)
    .match-50 = { $date } (mise à jour)
    .match-51 = Actualisé { $date }
    .match-52 = Actualisé : { $date }
    .match-53 = Actualisée { $date }
    .match-54 = Actualisée : { $date }
    .match-55 = Modifié { $date }
    .match-56 = Modifiée { $date }
    .match-57 = Modifiée : { $date }
    .match-58 = Mis à jour : { $date }
    .match-59 = Dernière actualisation { $date }
    .match-60 = Dernière actualisation : { $date }
    .match-61 = Article mis à jour { $date }
    .match-62 = Article mis à jour : { $date }
    .match-63 = Article actualisé { $date }
    .match-64 = Article actualisé : { $date }
    .match-65 = Article modifié { $date }
    .match-66 = Article modifié : { $date }
    .match-67 = Édité { $date }
    .match-68 = Édité : { $date }
    .match-69 = Article mis à jour le { $date }
    .match-70 = Article mis à jour le : { $date }
    .match-71 = Article actualisé le { $date }
    .match-72 = Article actualisé le : { $date }
    .match-73 = Article modifié le { $date }
    .match-74 = Article modifié le : { $date }
    .match-75 = Dernière actualisation le { $date }
    .match-76 = Dernière actualisation le : { $date }
    .match-77 = Cet article a été mis à jour { $date }
    .match-78 = Cet article a été mis à jour : { $date }
    .match-79 = Cet article a été actualisé { $date }
    .match-80 = Cet article a été actualisé : { $date }

# Published so long ago.
# $minutes: number
published-minutes-ago = { $minutes ->
    [one] Il y a { NUMBER($minutes) } minute
    [many] Il y a { NUMBER($minutes) } de minutes
   *[other] Il y a { NUMBER($minutes) } minutes
  }
    .match-1 = Il y a { $minutes } min
    .match-2 = Il y a { $minutes } mn
    .match-3 = Il y a une minute
    .match-4 = Publié il y a { $minutes } minutes
    .match-5 = Publié il y a { $minutes } min

# $count: number
published-hours-ago = { $count ->
    [one] Il y a { NUMBER($count) } heure
    [many] Il y a { NUMBER($count) } d’heures
   *[other] Il y a { NUMBER($count) } heures
  }
    .match-1 = Il y a { $count } h
    .match-2 = Il y a une heure
    .match-3 = Publié il y a { $count } heures
    .match-4 = Publié il y a { $count } heure
    .match-5 = Publié il y a { $count } h

# $count: number
published-days-ago = { $count ->
    [one] Il y a { NUMBER($count) } jour
    [many] Il y a { NUMBER($count) } de jours
   *[other] Il y a { NUMBER($count) } jours
  }
    .match-1 = Il y a un jour
    .match-2 = Publié il y a { $count } jours
    .match-3 = Publié il y a { $count } jour

# $count: number
published-weeks-ago = { $count ->
    [one] Il y a { NUMBER($count) } semaine
    [many] Il y a { NUMBER($count) } de semaines
   *[other] Il y a { NUMBER($count) } semaines
  }
    .match-1 = Il y a une semaine

# Published this minute.
published-now = À l’instant
    .match-1 = Il y a un instant
    .match-2 = Il y a quelques secondes
    .match-3 = Maintenant
    .match-4 = Tout juste
    .match-5 = Il y a quelques instants
    .match-6 = Publié à l'instant

# Published today or yesterday, with the hour.
# $date: date
published-today = Aujourd’hui, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Aujourd’hui à { $date }
    .match-2 = Aujourd’hui - { $date }
    .match-3 = Aujourd’hui | { $date }
    .match-4 = Publié aujourd’hui, { $date }
    .match-5 = Publié aujourd’hui à { $date }

# $date: date
published-yesterday = Hier, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Hier à { $date }
    .match-2 = Hier - { $date }
    .match-3 = Hier | { $date }
    .match-4 = Publié hier, { $date }
    .match-5 = Publié hier à { $date }

# An old article.
# $count: number
published-years = { $count ->
    [one] Cet article a plus de { NUMBER($count) } an
    [many] Cet article a plus de { NUMBER($count) } d’années
   *[other] Cet article a plus de { NUMBER($count) } ans
  }
    .match-1 = Cet article date de plus de { $count } ans
    .match-2 = Cet article date de plus de { $count } an
    .match-3 = Cet article a été publié il y a plus de { $count } ans
    .match-4 = Cet article a été publié il y a plus de { $count } an
    .match-5 = Article publié il y a plus de { $count } ans

# Where else it was published.
# $site: site
# $date: date
published-print = Publié dans { $site }, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Publié dans { $site } le { $date }
    .match-2 = Publié dans { $site } du { $date }
    .match-3 = Publié dans { $site }, le { $date }
    .match-4 = Paru dans { $site }, { $date }
    .match-5 = Paru dans { $site } le { $date }
    .match-6 = Paru dans { $site } du { $date }
    .match-7 = Paru dans { $site }, le { $date }
    .match-8 = Cet article est paru dans { $site }, { $date }
    .match-9 = Cet article est paru dans { $site } le { $date }
    .match-10 = Cet article est paru dans { $site } du { $date }
    .match-11 = Cet article est paru dans { $site }, le { $date }
    .match-12 = Édition de { $site } du { $date }
    .match-13 = Extrait de { $site } du { $date }

## Facts about the article.

# How long reading takes.
# $minutes: number
reading-time = { $minutes ->
    [one] Temps de lecture : { NUMBER($minutes) } minute
    [many] Temps de lecture : { NUMBER($minutes) } de minutes
   *[other] Temps de lecture : { NUMBER($minutes) } minutes
  }
    .match-1 = Temps de lecture : { $minutes } min
    .match-2 = Temps de lecture : { $minutes } minutes
    .match-3 = Temps de lecture : { $minutes } minute
    .match-4 = Temps de lecture : { $minutes } mn
    .match-5 = Temps de lecture: { $minutes } min
    .match-6 = Temps de lecture: { $minutes } minutes
    .match-7 = Temps de lecture: { $minutes } minute
    .match-8 = Temps de lecture: { $minutes } mn
    .match-9 = Temps de lecture { $minutes } min
    .match-10 = Temps de lecture { $minutes } minutes
    .match-11 = Temps de lecture { $minutes } minute
    .match-12 = Temps de lecture { $minutes } mn
    .match-13 = Temps de lecture : environ { $minutes } min
    .match-14 = Temps de lecture : environ { $minutes } minutes
    .match-15 = Temps de lecture : environ { $minutes } minute
    .match-16 = Temps de lecture : environ { $minutes } mn
    .match-17 = Temps de lecture ~{ $minutes } min
    .match-18 = Temps de lecture ~{ $minutes } minutes
    .match-19 = Temps de lecture ~{ $minutes } minute
    .match-20 = Temps de lecture ~{ $minutes } mn
    .match-21 = Temps de lecture estimé : { $minutes } min
    .match-22 = Temps de lecture estimé : { $minutes } minutes
    .match-23 = Temps de lecture estimé : { $minutes } minute
    .match-24 = Temps de lecture estimé : { $minutes } mn
    .match-25 = Temps de lecture estimé: { $minutes } min
    .match-26 = Temps de lecture estimé: { $minutes } minutes
    .match-27 = Temps de lecture estimé: { $minutes } minute
    .match-28 = Temps de lecture estimé: { $minutes } mn
    .match-29 = Temps de lecture estimé { $minutes } min
    .match-30 = Temps de lecture estimé { $minutes } minutes
    .match-31 = Temps de lecture estimé { $minutes } minute
    .match-32 = Temps de lecture estimé { $minutes } mn
    .match-33 = Temps de lecture estimé : environ { $minutes } min
    .match-34 = Temps de lecture estimé : environ { $minutes } minutes
    .match-35 = Temps de lecture estimé : environ { $minutes } minute
    .match-36 = Temps de lecture estimé : environ { $minutes } mn
    .match-37 = Temps de lecture estimé ~{ $minutes } min
    .match-38 = Temps de lecture estimé ~{ $minutes } minutes
    .match-39 = Temps de lecture estimé ~{ $minutes } minute
    .match-40 = Temps de lecture estimé ~{ $minutes } mn
    .match-41 = Durée de lecture : { $minutes } min
    .match-42 = Durée de lecture : { $minutes } minutes
    .match-43 = Durée de lecture : { $minutes } minute
    .match-44 = Durée de lecture : { $minutes } mn
    .match-45 = Durée de lecture: { $minutes } min
    .match-46 = Durée de lecture: { $minutes } minutes
    .match-47 = Durée de lecture: { $minutes } minute
    .match-48 = Durée de lecture: { $minutes } mn
    .match-49 = Durée de lecture { $minutes } min
    .match-50 = Durée de lecture { $minutes } minutes
    .match-51 = Durée de lecture { $minutes } minute
    .match-52 = Durée de lecture { $minutes } mn
    .match-53 = Durée de lecture : environ { $minutes } min
    .match-54 = Durée de lecture : environ { $minutes } minutes
    .match-55 = Durée de lecture : environ { $minutes } minute
    .match-56 = Durée de lecture : environ { $minutes } mn
    .match-57 = Durée de lecture ~{ $minutes } min
    .match-58 = Durée de lecture ~{ $minutes } minutes
    .match-59 = Durée de lecture ~{ $minutes } minute
    .match-60 = Durée de lecture ~{ $minutes } mn
    .match-61 = Lecture : { $minutes } min
    .match-62 = Lecture : { $minutes } minutes
    .match-63 = Lecture : { $minutes } minute
    .match-64 = Lecture : { $minutes } mn
    .match-65 = Lecture: { $minutes } min
    .match-66 = Lecture: { $minutes } minutes
    .match-67 = Lecture: { $minutes } minute
    .match-68 = Lecture: { $minutes } mn
    .match-69 = Lecture { $minutes } min
    .match-70 = Lecture { $minutes } minutes
    .match-71 = Lecture { $minutes } minute
    .match-72 = Lecture { $minutes } mn
    .match-73 = Lecture : environ { $minutes } min
    .match-74 = Lecture : environ { $minutes } minutes
    .match-75 = Lecture : environ { $minutes } minute
    .match-76 = Lecture : environ { $minutes } mn
    .match-77 = Lecture ~{ $minutes } min
    .match-78 = Lecture ~{ $minutes } minutes
    .match-79 = Lecture ~{ $minutes } minute
    .match-80 = Lecture ~{ $minutes } mn
    .match-81 = Temps de lecture moyen : { $minutes } min
    .match-82 = Temps de lecture moyen : { $minutes } minutes
    .match-83 = Temps de lecture moyen : { $minutes } minute
    .match-84 = Temps de lecture moyen : { $minutes } mn
    .match-85 = Temps de lecture moyen: { $minutes } min
    .match-86 = Temps de lecture moyen: { $minutes } minutes
    .match-87 = Temps de lecture moyen: { $minutes } minute
    .match-88 = Temps de lecture moyen: { $minutes } mn
    .match-89 = Temps de lecture moyen { $minutes } min
    .match-90 = Temps de lecture moyen { $minutes } minutes
    .match-91 = Temps de lecture moyen { $minutes } minute
    .match-92 = Temps de lecture moyen { $minutes } mn
    .match-93 = Temps de lecture moyen : environ { $minutes } min
    .match-94 = Temps de lecture moyen : environ { $minutes } minutes
    .match-95 = Temps de lecture moyen : environ { $minutes } minute
    .match-96 = Temps de lecture moyen : environ { $minutes } mn
    .match-97 = Temps de lecture moyen ~{ $minutes } min
    .match-98 = Temps de lecture moyen ~{ $minutes } minutes
    .match-99 = Temps de lecture moyen ~{ $minutes } minute
    .match-100 = Temps de lecture moyen ~{ $minutes } mn
    .match-101 = Durée de la lecture : { $minutes } min
    .match-102 = Durée de la lecture : { $minutes } minutes
    .match-103 = Durée de la lecture : { $minutes } minute
    .match-104 = Durée de la lecture : { $minutes } mn
    .match-105 = Durée de la lecture: { $minutes } min
    .match-106 = Durée de la lecture: { $minutes } minutes
    .match-107 = Durée de la lecture: { $minutes } minute
    .match-108 = Durée de la lecture: { $minutes } mn
    .match-109 = Durée de la lecture { $minutes } min
    .match-110 = Durée de la lecture { $minutes } minutes
    .match-111 = Durée de la lecture { $minutes } minute
    .match-112 = Durée de la lecture { $minutes } mn
    .match-113 = Durée de la lecture : environ { $minutes } min
    .match-114 = Durée de la lecture : environ { $minutes } minutes
    .match-115 = Durée de la lecture : environ { $minutes } minute
    .match-116 = Durée de la lecture : environ { $minutes } mn
    .match-117 = Durée de la lecture ~{ $minutes } min
    .match-118 = Durée de la lecture ~{ $minutes } minutes
    .match-119 = Durée de la lecture ~{ $minutes } minute
    .match-120 = Durée de la lecture ~{ $minutes } mn
    .match-121 = { $minutes } min de lecture
    .match-122 = { $minutes } min lecture
    .match-123 = { $minutes } min pour lire
    .match-124 = { $minutes } minutes de lecture
    .match-125 = { $minutes } minutes lecture
    .match-126 = { $minutes } minutes pour lire
    .match-127 = { $minutes } minute de lecture
    .match-128 = { $minutes } minute lecture
    .match-129 = { $minutes } minute pour lire
    .match-130 = { $minutes } mn de lecture
    .match-131 = { $minutes } mn lecture
    .match-132 = { $minutes } mn pour lire
    .match-133 = { $minutes } min. de lecture
    .match-134 = { $minutes } min. lecture
    .match-135 = { $minutes } min. pour lire
    .match-136 = Lecture de { $minutes } min
    .match-137 = Lecture de { $minutes } minutes
    .match-138 = Lecture de { $minutes } mn
    .match-139 = À lire en { $minutes } min
    .match-140 = À lire en { $minutes } minutes
    .match-141 = À lire en { $minutes } mn
    .match-142 = Se lit en { $minutes } min
    .match-143 = Se lit en { $minutes } minutes
    .match-144 = Se lit en { $minutes } mn
    .match-145 = Lire en { $minutes } min
    .match-146 = Lire en { $minutes } minutes
    .match-147 = Lire en { $minutes } mn
    .match-148 = Lu en { $minutes } min
    .match-149 = Lu en { $minutes } minutes
    .match-150 = Lu en { $minutes } mn

# The same in under a minute.
reading-time-short = Temps de lecture : moins d’une minute
    .match-1 = Moins d'une minute
    .match-2 = Moins d'une minute de lecture
    .match-3 = Lecture en moins d'une minute
    .match-4 = Temps de lecture : moins de 1 minute
    .match-5 = Temps de lecture: moins d'une minute
    .match-6 = Moins de 1 min de lecture

# How long listening takes.
# $minutes: number
reading-time-listen = { $minutes ->
    [one] Écouter : { NUMBER($minutes) } minute
    [many] Écouter : { NUMBER($minutes) } de minutes
   *[other] Écouter : { NUMBER($minutes) } minutes
  }
    .match-1 = Écouter : { $minutes } min
    .match-2 = Écouter : { $minutes } minutes
    .match-3 = Écouter: { $minutes } min
    .match-4 = Écouter: { $minutes } minutes
    .match-5 = Écouter { $minutes } min
    .match-6 = Écouter { $minutes } minutes
    .match-7 = Écouter ({ $minutes } min
    .match-8 = Écouter ({ $minutes } minutes
    .match-9 = Écouter l'article : { $minutes } min
    .match-10 = Écouter l'article : { $minutes } minutes
    .match-11 = Écouter l'article: { $minutes } min
    .match-12 = Écouter l'article: { $minutes } minutes
    .match-13 = Écouter l'article { $minutes } min
    .match-14 = Écouter l'article { $minutes } minutes
    .match-15 = Écouter l'article ({ $minutes } min
    .match-16 = Écouter l'article ({ $minutes } minutes
    .match-17 = Audio : { $minutes } min
    .match-18 = Audio : { $minutes } minutes
    .match-19 = Audio: { $minutes } min
    .match-20 = Audio: { $minutes } minutes
    .match-21 = Audio { $minutes } min
    .match-22 = Audio { $minutes } minutes
    .match-23 = Audio ({ $minutes } min
    .match-24 = Audio ({ $minutes } minutes
    .match-25 = Écouter cet article : { $minutes } min
    .match-26 = Écouter cet article : { $minutes } minutes
    .match-27 = Écouter cet article: { $minutes } min
    .match-28 = Écouter cet article: { $minutes } minutes
    .match-29 = Écouter cet article { $minutes } min
    .match-30 = Écouter cet article { $minutes } minutes
    .match-31 = Écouter cet article ({ $minutes } min
    .match-32 = Écouter cet article ({ $minutes } minutes
    .match-33 = { $minutes } min d'écoute

# Its words.
# $count: number
reading-time-words = { $count ->
    [one] { NUMBER($count) } mot
    [many] { NUMBER($count) } de mots
   *[other] { NUMBER($count) } mots
  }
    .match-1 = Nombre de mots : { $count }
    .match-2 = Nombre de mots: { $count }

# The part of the paper.
# $section: section
section = Rubrique : { $section }
    .match-1 = Rubrique: { $section }
    .match-2 = Catégorie : { $section }
    .match-3 = Catégorie: { $section }
    .match-4 = Catégories : { $section }
    .match-5 = Catégories: { $section }
    .match-6 = Section : { $section }
    .match-7 = Section: { $section }
    .match-8 = Rubriques : { $section }
    .match-9 = Rubriques: { $section }
    .match-10 = Dossier : { $section }
    .match-11 = Dossier: { $section }
    .match-12 = Thématique : { $section }
    .match-13 = Thématique: { $section }
    .match-14 = Publié dans la rubrique : { $section }
    .match-15 = Publié dans la rubrique: { $section }
    .match-16 = Classé dans : { $section }
    .match-17 = Classé dans: { $section }
    .match-18 = Chaîne : { $section }
    .match-19 = Chaîne: { $section }
    .match-20 = Publié dans : { $section }
    .match-21 = Publié dans: { $section }
    .match-22 = Dans la rubrique : { $section }
    .match-23 = Dans la rubrique: { $section }
    .match-24 = Rubrique { $section }
    .match-25 = Publié dans la rubrique { $section }
    .match-26 = Publié dans la catégorie { $section }
    .match-27 = Classé dans la catégorie { $section }
    .match-28 = Catégorie { $section }
    .match-29 = Dans la rubrique { $section }
    .match-30 = Posté dans { $section }

# The path from the front page.
# $section: section
section-breadcrumb = Accueil › { $section }
    .match-1 = Accueil » { $section }
    .match-2 = Accueil| { $section }
    .match-3 = Accueil/ { $section }
    .match-4 = Accueil→ { $section }
    .match-5 = Accueil - { $section }
    .match-6 = Accueil:: { $section }
    .match-7 = Accueil• { $section }
    .match-8 = Page d'accueil » { $section }
    .match-9 = Page d'accueil| { $section }
    .match-10 = Page d'accueil/ { $section }
    .match-11 = Page d'accueil→ { $section }
    .match-12 = Page d'accueil - { $section }
    .match-13 = Page d'accueil:: { $section }
    .match-14 = Page d'accueil• { $section }
    .match-15 = Page d'accueil{ $section }
    .match-16 = À la une » { $section }
    .match-17 = À la une| { $section }
    .match-18 = À la une/ { $section }
    .match-19 = À la une→ { $section }
    .match-20 = À la une - { $section }
    .match-21 = À la une:: { $section }
    .match-22 = À la une• { $section }
    .match-23 = À la une{ $section }
    .match-24 = Accueil | { $section }
    .match-25 = Accueil / { $section }
    .match-26 = Accueil → { $section }
    .match-27 = Accueil • { $section }
    .match-28 = Page d'accueil | { $section }
    .match-29 = Page d'accueil / { $section }
    .match-30 = Page d'accueil → { $section }
    .match-31 = Page d'accueil • { $section }
    .match-32 = Accueil > { $section }
    .match-33 = Vous êtes ici : { $section }
    .match-34 = Vous êtes ici: { $section }

# The topics.
# $tags: tags
tags = Sujets : { $tags }
    .match-1 = Sujets: { $tags }
    .match-2 = Mots-clés : { $tags }
    .match-3 = Mots-clés: { $tags }
    .match-4 = Mots clés : { $tags }
    .match-5 = Mots clés: { $tags }
    .match-6 = Mot-clé : { $tags }
    .match-7 = Mot-clé: { $tags }
    .match-8 = Tags : { $tags }
    .match-9 = Tags: { $tags }
    .match-10 = Tag : { $tags }
    .match-11 = Tag: { $tags }
    .match-12 = Étiquettes : { $tags }
    .match-13 = Étiquettes: { $tags }
    .match-14 = Étiquette : { $tags }
    .match-15 = Étiquette: { $tags }
    .match-16 = Thèmes : { $tags }
    .match-17 = Thèmes: { $tags }
    .match-18 = Thème : { $tags }
    .match-19 = Thème: { $tags }
    .match-20 = Thèmes associés : { $tags }
    .match-21 = Thèmes associés: { $tags }
    .match-22 = Sujets associés : { $tags }
    .match-23 = Sujets associés: { $tags }
    .match-24 = Sujets liés : { $tags }
    .match-25 = Sujets liés: { $tags }
    .match-26 = En savoir plus sur : { $tags }
    .match-27 = En savoir plus sur: { $tags }
    .match-28 = Lire aussi sur : { $tags }
    .match-29 = Lire aussi sur: { $tags }
    .match-30 = À propos de : { $tags }
    .match-31 = À propos de: { $tags }
    .match-32 = Sur le même thème : { $tags }
    .match-33 = Sur le même thème: { $tags }
    .match-34 = Classé sous : { $tags }
    .match-35 = Classé sous: { $tags }
    .match-36 = Plus d'infos sur : { $tags }
    .match-37 = Plus d'infos sur: { $tags }
    .match-38 = Hashtags : { $tags }
    .match-39 = Hashtags: { $tags }
    .match-40 = Dossiers : { $tags }
    .match-41 = Dossiers: { $tags }
    .match-42 = Étiqueté : { $tags }
    .match-43 = Étiqueté: { $tags }
    .match-44 = Marqué : { $tags }
    .match-45 = Marqué: { $tags }
    .match-46 = Étiqueté avec : { $tags }
    .match-47 = Étiqueté avec: { $tags }
    .match-48 = Thématiques : { $tags }
    .match-49 = Thématiques: { $tags }
    .match-50 = Personnalités : { $tags }
    .match-51 = Personnalités: { $tags }
    .match-52 = Dans cet article : { $tags }
    .match-53 = Dans cet article: { $tags }
    .match-54 = Voir plus sur : { $tags }
    .match-55 = Voir plus sur: { $tags }
    .match-56 = Plus d'articles sur : { $tags }
    .match-57 = Plus d'articles sur: { $tags }
    .match-58 = Étiqueté { $tags }
    .match-59 = Mots-clés { $tags }
    .match-60 = Tags { $tags }
    .match-61 = Classé sous { $tags }
    .match-62 = Étiqueté avec { $tags }
    .match-63 = Marqué avec { $tags }
    .match-64 = Taggé { $tags }

# Their heading alone.
tags-heading = Sujets
    .match-1 = Mots-clés
    .match-2 = Mots clés
    .match-3 = Tags
    .match-4 = Étiquettes
    .match-5 = Thèmes
    .match-6 = Sujets associés
    .match-7 = Thèmes associés
    .match-8 = Sujets liés
    .match-9 = Thématiques associées
    .match-10 = Hashtags
    .match-11 = Les thèmes de l'article

# Where the report was taken from.
# $site: site
source = Source : { $site }
    .match-1 = Source: { $site }
    .match-2 = Sources : { $site }
    .match-3 = Sources: { $site }
    .match-4 = Source originale : { $site }
    .match-5 = Source originale: { $site }
    .match-6 = D'après : { $site }
    .match-7 = D'après: { $site }
    .match-8 = Via : { $site }
    .match-9 = Via: { $site }
    .match-10 = Selon : { $site }
    .match-11 = Selon: { $site }
    .match-12 = Avec : { $site }
    .match-13 = Avec: { $site }
    .match-14 = Source de l'article : { $site }
    .match-15 = Source de l'article: { $site }
    .match-16 = Agence : { $site }
    .match-17 = Agence: { $site }
    .match-18 = Source de l'information : { $site }
    .match-19 = Source de l'information: { $site }
    .match-20 = Lien source : { $site }
    .match-21 = Lien source: { $site }
    .match-22 = Article original : : { $site }
    .match-23 = Article original :: { $site }
    .match-24 = Source - { $site }
    .match-25 = Source / { $site }
    .match-26 = Source | { $site }

# No source but agencies.
source-agencies = Source : agences de presse
    .match-1 = Sources : agences
    .match-2 = Source : agences
    .match-3 = Avec les agences de presse
    .match-4 = Avec agences de presse
    .match-5 = Source: agences
    .match-6 = D'après des dépêches d'agences

# Where it appeared first.
# $site: site
source-original = Publié d’abord par { $site }
    .match-1 = Publié initialement sur { $site }
    .match-2 = Publié initialement dans { $site }
    .match-3 = Publié initialement par { $site }
    .match-4 = Publié initialement { $site }
    .match-5 = Cet article a d'abord été publié sur { $site }
    .match-6 = Cet article a d'abord été publié dans { $site }
    .match-7 = Cet article a d'abord été publié par { $site }
    .match-8 = Cet article a d'abord été publié { $site }
    .match-9 = Cet article a été publié initialement sur { $site }
    .match-10 = Cet article a été publié initialement dans { $site }
    .match-11 = Cet article a été publié initialement par { $site }
    .match-12 = Cet article a été publié initialement { $site }
    .match-13 = Cet article a été initialement publié sur { $site }
    .match-14 = Cet article a été initialement publié dans { $site }
    .match-15 = Cet article a été initialement publié par { $site }
    .match-16 = Cet article a été initialement publié { $site }
    .match-17 = Initialement publié sur { $site }
    .match-18 = Initialement publié dans { $site }
    .match-19 = Initialement publié par { $site }
    .match-20 = Initialement publié { $site }
    .match-21 = Article initialement publié sur { $site }
    .match-22 = Article initialement publié dans { $site }
    .match-23 = Article initialement publié par { $site }
    .match-24 = Article initialement publié { $site }
    .match-25 = Cet article est paru sur { $site }
    .match-26 = Cet article est paru dans { $site }
    .match-27 = Cet article est paru par { $site }
    .match-28 = Cet article est paru { $site }
    .match-29 = Article paru sur { $site }
    .match-30 = Article paru dans { $site }
    .match-31 = Article paru par { $site }
    .match-32 = Article paru { $site }
    .match-33 = Publié à l'origine sur { $site }
    .match-34 = Publié à l'origine dans { $site }
    .match-35 = Publié à l'origine par { $site }
    .match-36 = Publié à l'origine { $site }
    .match-37 = Cet article est d'abord paru sur { $site }
    .match-38 = Cet article est d'abord paru dans { $site }
    .match-39 = Cet article est d'abord paru par { $site }
    .match-40 = Cet article est d'abord paru { $site }
    .match-41 = Cet article est republié à partir de sur { $site }
    .match-42 = Cet article est republié à partir de dans { $site }
    .match-43 = Cet article est republié à partir de par { $site }
    .match-44 = Cet article est republié à partir de { $site }
    .match-45 = Cet article a été publié pour la première fois sur { $site }
    .match-46 = Cet article a été publié pour la première fois dans { $site }
    .match-47 = Cet article a été publié pour la première fois par { $site }
    .match-48 = Cet article a été publié pour la première fois { $site }
    .match-49 = Publié pour la première fois sur { $site }
    .match-50 = Publié pour la première fois dans { $site }
    .match-51 = Publié pour la première fois par { $site }
    .match-52 = Publié pour la première fois { $site }
    .match-53 = Première parution sur { $site }
    .match-54 = Première parution dans { $site }
    .match-55 = Première parution par { $site }
    .match-56 = Première parution { $site }

# The closing line of a syndicated feed.
# $title: title
# $site: site
source-post = L’article { $title } est apparu en premier sur { $site }
    .match-1 = L’article “{ $title }” est apparu en premier sur { $site }
    .match-2 = L’article “{ $title }” est apparu en premier dans { $site }
    .match-3 = L’article “{ $title }” est paru en premier sur { $site }
    .match-4 = L’article “{ $title }” a été publié en premier sur { $site }
    .match-5 = L’article { $title } est apparu en premier dans { $site }
    .match-6 = L’article { $title } est paru en premier sur { $site }
    .match-7 = L’article { $title } a été publié en premier sur { $site }

# A mistake put right.
# $reason: text
correction = Correction : { $reason }
    .match-1 = Correction: { $reason }
    .match-2 = Rectificatif : { $reason }
    .match-3 = Rectificatif: { $reason }
    .match-4 = Erratum : { $reason }
    .match-5 = Erratum: { $reason }
    .match-6 = Rectification : { $reason }
    .match-7 = Rectification: { $reason }
    .match-8 = Corrections : { $reason }
    .match-9 = Corrections: { $reason }
    .match-10 = Mea culpa : { $reason }
    .match-11 = Mea culpa: { $reason }
    .match-12 = Errata : { $reason }
    .match-13 = Errata: { $reason }
    .match-14 = Corrigé : { $reason }
    .match-15 = Corrigé: { $reason }
    .match-16 = Correctif : { $reason }
    .match-17 = Correctif: { $reason }
    .match-18 = Une version précédente de cet article { $reason }
    .match-19 = Une version précédente de ce texte { $reason }
    .match-20 = Une version précédente de cette dépêche { $reason }
    .match-21 = Une version antérieure de cet article { $reason }
    .match-22 = Une version antérieure de ce texte { $reason }
    .match-23 = Une version antérieure de cette dépêche { $reason }
    .match-24 = Une première version de cet article { $reason }
    .match-25 = Une première version de ce texte { $reason }
    .match-26 = Une première version de cette dépêche { $reason }
    .match-27 = Dans une version précédente de cet article { $reason }
    .match-28 = Dans une version précédente de ce texte { $reason }
    .match-29 = Dans une version précédente de cette dépêche { $reason }
    .match-30 = Dans une première version de cet article { $reason }
    .match-31 = Dans une première version de ce texte { $reason }
    .match-32 = Dans une première version de cette dépêche { $reason }
    .match-33 = Cet article a été corrigé : { $reason }
    .match-34 = Cet article a été corrigé: { $reason }
    .match-35 = Cet article a été corrigé pour { $reason }

# The same with its date.
# $date: date
# $reason: text
correction-date = Correction du { DATETIME($date, dateStyle: "medium", timeStyle: "short") } : { $reason }
    .match-1 = Correction du { $date }: { $reason }
    .match-2 = Correction, { $date } : { $reason }
    .match-3 = Correction, { $date }: { $reason }
    .match-4 = Correction le { $date } : { $reason }
    .match-5 = Correction le { $date }: { $reason }
    .match-6 = Correction, le { $date } : { $reason }
    .match-7 = Correction, le { $date }: { $reason }
    .match-8 = Rectificatif du { $date } : { $reason }
    .match-9 = Rectificatif du { $date }: { $reason }
    .match-10 = Rectificatif, { $date } : { $reason }
    .match-11 = Rectificatif, { $date }: { $reason }
    .match-12 = Rectificatif le { $date } : { $reason }
    .match-13 = Rectificatif le { $date }: { $reason }
    .match-14 = Rectificatif, le { $date } : { $reason }
    .match-15 = Rectificatif, le { $date }: { $reason }
    .match-16 = Erratum du { $date } : { $reason }
    .match-17 = Erratum du { $date }: { $reason }
    .match-18 = Erratum, { $date } : { $reason }
    .match-19 = Erratum, { $date }: { $reason }
    .match-20 = Erratum le { $date } : { $reason }
    .match-21 = Erratum le { $date }: { $reason }
    .match-22 = Erratum, le { $date } : { $reason }
    .match-23 = Erratum, le { $date }: { $reason }
    .match-24 = Correction ({ $date }) : { $reason }
    .match-25 = Correction ({ $date }): { $reason }
    .match-26 = Erratum ({ $date }) : { $reason }
    .match-27 = Erratum ({ $date }): { $reason }
    .match-28 = Rectificatif ({ $date }) : { $reason }
    .match-29 = Rectificatif ({ $date }): { $reason }
    .match-30 = Corrigé le { $date } : { $reason }
    .match-31 = Corrigé le { $date }: { $reason }
    .match-32 = Rectifié le { $date } : { $reason }
    .match-33 = Rectifié le { $date }: { $reason }
    .match-34 = Cet article a été corrigé le { $date } : { $reason }
    .match-35 = Article corrigé le { $date } : { $reason }
    .match-36 = Cet article a été corrigé le { $date }. { $reason }

# That there was one, without what.
correction-note = Cet article a été corrigé
    .match-1 = Article corrigé
    .match-2 = Cet article a été modifié
    .match-3 = Cet article a été rectifié
    .match-4 = Rectificatif
    .match-5 = Correction
    .match-6 = Erratum
    .match-7 = Corrigé
    .match-8 = Version corrigée
    .match-9 = Le titre de cet article a été modifié
    .match-10 = Cette dépêche a été corrigée
    .match-11 = Rectificatifs

# When the article was corrected.
# $date: date
correction-note-date = Cet article a été corrigé le { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Corrigé le { $date }
    .match-2 = Article corrigé le { $date }
    .match-3 = Correction du { $date }
    .match-4 = Correction le { $date }
    .match-5 = Rectificatif du { $date }
    .match-6 = Correction : { $date }

# How to report a mistake.
correction-report = Signaler une erreur
    .match-1 = Signaler une faute ? Signalez-la
    .match-2 = Signaler une faute ? Écrivez-nous
    .match-3 = Signaler une faute ? Dites-le nous
    .match-4 = Signaler une faute ? Contactez-nous
    .match-5 = Signaler une faute ? Signalez-la nous
    .match-6 = Signaler une faute ?
    .match-7 = Une erreur ? Signalez-la
    .match-8 = Une erreur ? Écrivez-nous
    .match-9 = Une erreur ? Dites-le nous
    .match-10 = Une erreur ? Contactez-nous
    .match-11 = Une erreur ? Signalez-la nous
    .match-12 = Une erreur ?
    .match-13 = Vous avez repéré une erreur ? Signalez-la
    .match-14 = Vous avez repéré une erreur ? Écrivez-nous
    .match-15 = Vous avez repéré une erreur ? Dites-le nous
    .match-16 = Vous avez repéré une erreur ? Contactez-nous
    .match-17 = Vous avez repéré une erreur ? Signalez-la nous
    .match-18 = Vous avez repéré une erreur ?
    .match-19 = Vous avez vu une erreur ? Signalez-la
    .match-20 = Vous avez vu une erreur ? Écrivez-nous
    .match-21 = Vous avez vu une erreur ? Dites-le nous
    .match-22 = Vous avez vu une erreur ? Contactez-nous
    .match-23 = Vous avez vu une erreur ? Signalez-la nous
    .match-24 = Vous avez vu une erreur ?
    .match-25 = Avez-vous remarqué une erreur ? Signalez-la
    .match-26 = Avez-vous remarqué une erreur ? Écrivez-nous
    .match-27 = Avez-vous remarqué une erreur ? Dites-le nous
    .match-28 = Avez-vous remarqué une erreur ? Contactez-nous
    .match-29 = Avez-vous remarqué une erreur ? Signalez-la nous
    .match-30 = Avez-vous remarqué une erreur ?
    .match-31 = Une faute ? Signalez-la
    .match-32 = Une faute ? Écrivez-nous
    .match-33 = Une faute ? Dites-le nous
    .match-34 = Une faute ? Contactez-nous
    .match-35 = Une faute ? Signalez-la nous
    .match-36 = Une faute ?
    .match-37 = Vous avez trouvé une erreur ? Signalez-la
    .match-38 = Vous avez trouvé une erreur ? Écrivez-nous
    .match-39 = Vous avez trouvé une erreur ? Dites-le nous
    .match-40 = Vous avez trouvé une erreur ? Contactez-nous
    .match-41 = Vous avez trouvé une erreur ? Signalez-la nous
    .match-42 = Vous avez trouvé une erreur ?
    .match-43 = Une coquille ? Signalez-la
    .match-44 = Une coquille ? Écrivez-nous
    .match-45 = Une coquille ? Dites-le nous
    .match-46 = Une coquille ? Contactez-nous
    .match-47 = Une coquille ? Signalez-la nous
    .match-48 = Une coquille ?
    .match-49 = Vous avez relevé une erreur dans un de nos articles ? Signalez-la
    .match-50 = Vous avez relevé une erreur dans un de nos articles ? Écrivez-nous
    .match-51 = Vous avez relevé une erreur dans un de nos articles ? Dites-le nous
    .match-52 = Vous avez relevé une erreur dans un de nos articles ? Contactez-nous
    .match-53 = Vous avez relevé une erreur dans un de nos articles ? Signalez-la nous
    .match-54 = Vous avez relevé une erreur dans un de nos articles ?
    .match-55 = Signaler une erreur dans cet article
    .match-56 = Proposer une correction
    .match-57 = Signaler un problème
    .match-58 = Suggérer une correction
    .match-59 = Signaler une coquille
    .match-60 = Signaler une erreur dans le texte
    .match-61 = Contribuer à l'article

# A point made clear.
# $reason: text
correction-clarification = Précision : { $reason }
    .match-1 = Précision: { $reason }
    .match-2 = Précisions : { $reason }
    .match-3 = Précisions: { $reason }
    .match-4 = Clarification : { $reason }
    .match-5 = Clarification: { $reason }
    .match-6 = Mise au point : { $reason }
    .match-7 = Mise au point: { $reason }

# News added on top.
# $reason: text
correction-update = Mise à jour : { $reason }
    .match-1 = Mise à jour: { $reason }
    .match-2 = Actualisation : { $reason }
    .match-3 = Actualisation: { $reason }
    .match-4 = MAJ : { $reason }
    .match-5 = MAJ: { $reason }
    .match-6 = Mises à jour : { $reason }
    .match-7 = Mises à jour: { $reason }
    .match-8 = Ajout : { $reason }
    .match-9 = Ajout: { $reason }
    .match-10 = Cet article a été mis à jour avec { $reason }
    .match-11 = Cet article a été mis à jour pour { $reason }

# The same with its date.
# $date: date
# $reason: text
correction-update-date = Mise à jour du { DATETIME($date, dateStyle: "medium", timeStyle: "short") } : { $reason }
    .match-1 = Mise à jour du { $date }: { $reason }
    .match-2 = Mise à jour, { $date } : { $reason }
    .match-3 = Mise à jour, { $date }: { $reason }
    .match-4 = Mise à jour le { $date } : { $reason }
    .match-5 = Mise à jour le { $date }: { $reason }
    .match-6 = Mise à jour à { $date } : { $reason }
    .match-7 = Mise à jour à { $date }: { $reason }
    .match-8 = MAJ du { $date } : { $reason }
    .match-9 = MAJ du { $date }: { $reason }
    .match-10 = MAJ, { $date } : { $reason }
    .match-11 = MAJ, { $date }: { $reason }
    .match-12 = MAJ le { $date } : { $reason }
    .match-13 = MAJ le { $date }: { $reason }
    .match-14 = MAJ à { $date } : { $reason }
    .match-15 = MAJ à { $date }: { $reason }
    .match-16 = Actualisé du { $date } : { $reason }
    .match-17 = Actualisé du { $date }: { $reason }
    .match-18 = Actualisé, { $date } : { $reason }
    .match-19 = Actualisé, { $date }: { $reason }
    .match-20 = Actualisé le { $date } : { $reason }
    .match-21 = Actualisé le { $date }: { $reason }
    .match-22 = Actualisé à { $date } : { $reason }
    .match-23 = Actualisé à { $date }: { $reason }
    .match-24 = Mise à jour ({ $date }) : { $reason }
    .match-25 = Mise à jour ({ $date }): { $reason }
    .match-26 = MAJ ({ $date }) : { $reason }
    .match-27 = MAJ ({ $date }): { $reason }

# That the article was changed.
updated-note = Cet article a été mis à jour
    .match-1 = Article mis à jour
    .match-2 = Mis à jour
    .match-3 = Plus d'informations à suivre
    .match-4 = Plus d'informations à venir
    .match-5 = Plus d'infos à venir
    .match-6 = Informations à suivre
    .match-7 = Plus de détails à suivre
    .match-8 = Plus de détails à venir
    .match-9 = Plus d'informations dans quelques instants
    .match-10 = Article en cours de rédaction
    .match-11 = Article en cours d'actualisation
    .match-12 = Cet article est en cours d'actualisation
    .match-13 = Cet article va être actualisé
    .match-14 = Développement suit
    .match-15 = Suite à venir
    .match-16 = Cet article a été actualisé
    .match-17 = Article actualisé
    .match-18 = Information en cours de développement
    .match-19 = Cet article est en cours de mise à jour
    .match-20 = Mise à jour à suivre

# A word of the editors.
# $reason: text
editors-note = Note de la rédaction : { $reason }
    .match-1 = Note de la rédaction: { $reason }
    .match-2 = Note de l'éditeur : { $reason }
    .match-3 = Note de l'éditeur: { $reason }
    .match-4 = NDLR : { $reason }
    .match-5 = NDLR: { $reason }
    .match-6 = N.D.L.R : { $reason }
    .match-7 = N.D.L.R: { $reason }
    .match-8 = Note de l'auteur : { $reason }
    .match-9 = Note de l'auteur: { $reason }
    .match-10 = Note de l'autrice : { $reason }
    .match-11 = Note de l'autrice: { $reason }
    .match-12 = Note du rédacteur : { $reason }
    .match-13 = Note du rédacteur: { $reason }
    .match-14 = Note : { $reason }
    .match-15 = Note: { $reason }
    .match-16 = À nos lecteurs : { $reason }
    .match-17 = À nos lecteurs: { $reason }
    .match-18 = Note aux lecteurs : { $reason }
    .match-19 = Note aux lecteurs: { $reason }
    .match-20 = N.D.T : { $reason }
    .match-21 = N.D.T: { $reason }
    .match-22 = Note du traducteur : { $reason }
    .match-23 = Note du traducteur: { $reason }
    .match-24 = Note de transparence : { $reason }
    .match-25 = Note de transparence: { $reason }
    .match-26 = Avertissement : { $reason }
    .match-27 = Avertissement: { $reason }
    .match-28 = De la rédaction : { $reason }
    .match-29 = De la rédaction: { $reason }
    .match-30 = Le mot de la rédaction : { $reason }
    .match-31 = Le mot de la rédaction: { $reason }
    .match-32 = Note éditoriale : { $reason }
    .match-33 = Note éditoriale: { $reason }

# Its heading alone.
editors-note-heading = Note de la rédaction
    .match-1 = Note de l'éditeur
    .match-2 = NDLR
    .match-3 = À nos lecteurs
    .match-4 = Le mot de la rédaction
    .match-5 = Note aux lecteurs
    .match-6 = Avertissement

# Opinions are their writers' own.
editors-note-opinion = Les opinions exprimées n’engagent que leurs auteurs
    .match-1 = Les opinions exprimées dans cet article n'engagent que leur auteur
    .match-2 = Les propos n'engagent que leur auteur
    .match-3 = Les opinions exprimées n'engagent que leur auteur
    .match-4 = Cette tribune n'engage que son auteur
    .match-5 = Les opinions exprimées dans cette tribune n'engagent que leur auteur
    .match-6 = Les opinions exprimées ici sont celles de l'auteur
    .match-7 = Ce texte n'engage que son auteur
    .match-8 = Les opinions exprimées dans cet article sont celles de l'auteur
    .match-9 = Les opinions exprimées n’engagent que les auteurs
    .match-10 = Les points de vue exprimés n'engagent que leurs auteurs

# Fed by an agency, untouched.
editors-note-feed = Dépêche d’agence publiée sans retouche
    .match-1 = Dépêche publiée automatiquement
    .match-2 = Article publié automatiquement
    .match-3 = Contenu d'agence
    .match-4 = Cette dépêche provient d'une agence de presse
    .match-5 = Cet article est issu d'un flux d'agence
