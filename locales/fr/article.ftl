### Part of Targum, under MIT OR Apache-2.0. Bylines and dates are one short line each, without a verb where the language can do without.

## Bylines: who wrote.

# Under the headline.
# $author: person
byline = Par { $author }
    .match-1 = Autrice : { $author }
    .match-2 = Auteure : { $author }
    .match-3 = Auteur(e) : { $author }
    .match-4 = Rédacteur : { $author }
    .match-5 = Rédactrice : { $author }
    .match-6 = Texte : { $author }
    .match-7 = Textes : { $author }
    .match-8 = Reportage : { $author }
    .match-9 = Journaliste : { $author }
    .match-10 = Signé : { $author }
    .match-11 = Correspondant : { $author }
    .match-12 = Écrit par { $author }
    .match-13 = Rédigé par { $author }
    .match-14 = Publié par { $author }
    .match-15 = Article rédigé par { $author }
    .match-16 = Propos recueillis par { $author }
    .match-17 = Posté par { $author }
    .match-18 = Un article de { $author }
    .match-19 = Un reportage de { $author }
    .match-20 = Texte de { $author }
    .match-21 = Signé par { $author }
    .match-22 = Article de { $author }
    .match-23 = Auteur { $author }
    .match-24 = Récit de { $author }
    .match-25 = Un texte de { $author }
    .match-26 = Reportage de { $author }

# Two writers or more.
# $authors: persons
byline-and = Par { $authors }
    .match-1 = Auteurs : { $authors }
    .match-2 = Textes : { $authors }
    .match-3 = Rédacteurs : { $authors }
    .match-4 = Écrit par { $authors }
    .match-5 = Rédigé par { $authors }
    .match-6 = Propos recueillis par { $authors }

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
    .match-5 = { $author }, envoyé spécial à { $place }
    .match-6 = { $author }, envoyée spéciale à { $place }
    .match-7 = { $author }, correspondant à { $place }
    .match-8 = { $author }, correspondante à { $place }
    .match-9 = { $author }, notre correspondant à { $place }
    .match-10 = { $author }, à { $place }
    .match-11 = De notre correspondant à { $place }, { $author }
    .match-12 = De notre envoyé spécial à { $place }, { $author }
    .match-13 = De notre correspondante à { $place }, { $author }
    .match-14 = Notre correspondant à { $place }, { $author }
    .match-15 = Par { $author } (à { $place })

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
    .match-35 = Notre correspondant { $author }
    .match-36 = Notre correspondante { $author }
    .match-37 = De notre correspondant { $author }
    .match-38 = De notre envoyé spécial { $author }
    .match-39 = De notre correspondante { $author }

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
    .match-2 = Par { $author } le { $date }
    .match-3 = Par { $author }, le { $date }
    .match-4 = Par { $author } publié le { $date }
    .match-5 = Publié par { $author } le { $date }
    .match-6 = Publié par { $author }, le { $date }
    .match-7 = Publié par { $author } | { $date }
    .match-8 = Publié par { $author }, { $date }
    .match-9 = Rédigé par { $author } le { $date }
    .match-10 = Rédigé par { $author }, le { $date }
    .match-11 = Rédigé par { $author } | { $date }
    .match-12 = Rédigé par { $author }, { $date }
    .match-13 = Posté par { $author } le { $date }
    .match-14 = Posté par { $author }, le { $date }
    .match-15 = Posté par { $author } | { $date }
    .match-16 = Posté par { $author }, { $date }
    .match-17 = Écrit par { $author } le { $date }
    .match-18 = Écrit par { $author }, le { $date }
    .match-19 = Écrit par { $author } | { $date }
    .match-20 = Écrit par { $author }, { $date }
    .match-21 = Publié le { $date }, par { $author }
    .match-22 = Publié le { $date } par { $author }
    .match-23 = Posté le { $date }, par { $author }
    .match-24 = Posté le { $date } par { $author }
    .match-25 = Rédigé le { $date }, par { $author }
    .match-26 = Rédigé le { $date } par { $author }
    .match-27 = Mis en ligne le { $date }, par { $author }
    .match-28 = Mis en ligne le { $date } par { $author }
    .match-29 = Publié le { $date }, { $author }
    .match-30 = Publié le { $date } | { $author }
    .match-31 = Posté le { $date }, { $author }
    .match-32 = Posté le { $date } | { $author }
    .match-33 = { $date }, Par { $author }
    .match-34 = { $date } | Par { $author }
    .match-35 = { $author } | Publié le { $date }
    .match-36 = { $author } | Mis à jour le { $date }

# Reporter and desk editor of an agency report.
# $author: person
# $name: person
byline-editing = Par { $author } ; édition : { $name }
    .match-1 = Reportage de { $author }; édité par { $name }
    .match-2 = Reportage de { $author }, édité par { $name }
    .match-3 = Par { $author }; édité par { $name }
    .match-4 = Par { $author }; version française { $name }
    .match-5 = Par { $author }; rédigé par { $name }
    .match-6 = Par { $author }, édité par { $name }
    .match-7 = Par { $author }, version française { $name }
    .match-8 = Par { $author }, édition : { $name }
    .match-9 = Par { $author }, rédigé par { $name }
    .match-10 = Texte { $author }; édité par { $name }
    .match-11 = Texte { $author }; version française { $name }
    .match-12 = Texte { $author }; édition : { $name }
    .match-13 = Texte { $author }; rédigé par { $name }
    .match-14 = Texte { $author }, édité par { $name }
    .match-15 = Texte { $author }, version française { $name }
    .match-16 = Texte { $author }, édition : { $name }
    .match-17 = Texte { $author }, rédigé par { $name }
    .match-18 = ({ $author }, édité par { $name })

# The editor of a text.
# $name: person
byline-editor = Édition : { $name }
    .match-1 = Rédacteur en chef : { $name }
    .match-2 = Rédactrice en chef : { $name }
    .match-3 = Éditeur : { $name }
    .match-4 = Éditrice : { $name }
    .match-5 = Relecture : { $name }
    .match-6 = Production : { $name }
    .match-7 = Secrétariat de rédaction : { $name }
    .match-8 = Directeur de la publication : { $name }
    .match-9 = Coordination : { $name }
    .match-10 = Vérifié par : { $name }
    .match-11 = Édité par { $name }
    .match-12 = Relu par { $name }

# Those who helped.
# $authors: persons
byline-contributed = Avec la contribution de { $authors }
    .match-1 = Avec : { $authors }
    .match-2 = Ont contribué à cet article : { $authors }
    .match-3 = A contribué à cet article : { $authors }
    .match-4 = Ont participé à cet article : { $authors }
    .match-5 = Avec la collaboration de { $authors }
    .match-6 = Avec la participation de { $authors }
    .match-7 = Avec des informations de { $authors }
    .match-8 = { $authors } ont contribué à cet article
    .match-9 = { $authors } a contribué à cet article
    .match-10 = { $authors } ont participé à cet article

# An article of opinion.
# $author: person
byline-opinion = Opinion : { $author }
    .match-1 = Analyse : { $author }
    .match-2 = Tribune : { $author }
    .match-3 = Chronique : { $author }
    .match-4 = Éditorial : { $author }
    .match-5 = Point de vue : { $author }
    .match-6 = Commentaire : { $author }
    .match-7 = Critique : { $author }
    .match-8 = Édito : { $author }
    .match-9 = Tribune par | { $author }
    .match-10 = Une chronique de { $author }
    .match-11 = Une tribune de { $author }
    .match-12 = La chronique de { $author }
    .match-13 = L'édito de { $author }
    .match-14 = L'éditorial de { $author }
    .match-15 = Tribune de { $author }

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
    .match-1 = Date : { $date }
    .match-2 = Première publication : { $date }
    .match-3 = Publication : { $date }
    .match-4 = Publication initiale : { $date }
    .match-5 = Parution : { $date }
    .match-6 = Mis en ligne : { $date }
    .match-7 = Date de parution : { $date }
    .match-8 = Publié { $date }
    .match-9 = Publié le { $date }
    .match-10 = Publiée le { $date }
    .match-11 = Publié à { $date }
    .match-12 = Mis en ligne le { $date }
    .match-13 = Posté le { $date }
    .match-14 = Paru le { $date }
    .match-15 = Diffusé le { $date }
    .match-16 = Créé le { $date }
    .match-17 = Date de publication { $date }
    .match-18 = Première publication le { $date }
    .match-19 = Publication le { $date }
    .match-20 = Article publié le { $date }
    .match-21 = Publié initialement le { $date }
    .match-22 = Publié pour la première fois le { $date }
    .match-23 = Initialement publié le { $date }
    .match-24 = Mis en ligne à { $date }
    .match-25 = Rédigé le { $date }
    .match-26 = Cet article a été publié le { $date }
    .match-27 = Cet article a été mis en ligne le { $date }
    .match-28 = Cet article a été initialement publié le { $date }
    .match-29 = { $date } (publication)

# Published, and changed later.
# $date: date
# $updated: date
published-updated = Publié : { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · Mis à jour : { DATETIME($updated, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Publié le { $date }, mis à jour le { $updated }
    .match-2 = Publié le { $date }, mis à jour à { $updated }
    .match-3 = Publié le { $date }, modifié le { $updated }
    .match-4 = Publié le { $date }, modifié à { $updated }
    .match-5 = Publié le { $date } mis à jour le { $updated }
    .match-6 = Publié le { $date } mis à jour à { $updated }
    .match-7 = Publié le { $date } modifié le { $updated }
    .match-8 = Publié le { $date } modifié à { $updated }
    .match-9 = Publié le { $date } (mis à jour le { $updated }
    .match-10 = Publié le { $date } (mis à jour à { $updated }
    .match-11 = Publié le { $date } (modifié le { $updated }
    .match-12 = Publié le { $date } (modifié à { $updated }
    .match-13 = Publié { $date }, mis à jour le { $updated }
    .match-14 = Publié { $date }, mis à jour à { $updated }
    .match-15 = Publié { $date }, modifié le { $updated }
    .match-16 = Publié { $date }, modifié à { $updated }
    .match-17 = Publié { $date } mis à jour le { $updated }
    .match-18 = Publié { $date } mis à jour à { $updated }
    .match-19 = Publié { $date } modifié le { $updated }
    .match-20 = Publié { $date } modifié à { $updated }
    .match-21 = Publié { $date } (mis à jour le { $updated }
    .match-22 = Publié { $date } (mis à jour à { $updated }
    .match-23 = Publié { $date } (modifié le { $updated }
    .match-24 = Publié { $date } (modifié à { $updated }
    .match-25 = Publié : { $date }, Mis à jour : { $updated }
    .match-26 = { $date }, mis à jour le { $updated }
    .match-27 = { $date }, mis à jour à { $updated }
    .match-28 = { $date }, mis à jour : { $updated }
    .match-29 = { $date }, modifié le { $updated }
    .match-30 = { $date }, mise à jour : { $updated }
    .match-31 = { $date } mis à jour le { $updated }
    .match-32 = { $date } mis à jour à { $updated }
    .match-33 = { $date } mis à jour : { $updated }
    .match-34 = { $date } modifié le { $updated }
    .match-35 = { $date } mise à jour : { $updated }
    .match-36 = { $date } (mis à jour le { $updated }
    .match-37 = { $date } (mis à jour à { $updated }
    .match-38 = { $date } (mis à jour : { $updated }
    .match-39 = { $date } (modifié le { $updated }
    .match-40 = { $date } (mise à jour : { $updated }
    .match-41 = Mis à jour le { $updated }, publié le { $date }
    .match-42 = Mis à jour le { $updated } | publié le { $date }

# The last change.
# $date: date
updated = Mis à jour : { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Date de mise à jour : { $date }
    .match-2 = Dernière révision : { $date }
    .match-3 = Mis à jour le { $date }
    .match-4 = Mis à jour à { $date }
    .match-5 = Mis à jour { $date }
    .match-6 = Mise à jour le { $date }
    .match-7 = Mise à jour { $date }
    .match-8 = Mise à jour à { $date }
    .match-9 = Modifié le { $date }
    .match-10 = Dernière mise à jour { $date }
    .match-11 = Dernière mise à jour le { $date }
    .match-12 = Dernière mise à jour à { $date }
    .match-13 = Dernière modification le { $date }
    .match-14 = Actualisé le { $date }
    .match-15 = Édité le { $date }
    .match-16 = Mise à jour du { $date }
    .match-17 = Dernière modification { $date }
    .match-18 = Actualisé à { $date }
    .match-19 = Cet article a été mis à jour le { $date }
    .match-20 = Cet article a été actualisé le { $date }
    .match-21 = Cet article a été modifié le { $date }
    .match-22 = { $date } (mis à jour)
    .match-23 = { $date } (mise à jour)
    .match-24 = Actualisé { $date }
    .match-25 = Actualisée { $date }
    .match-26 = Modifié { $date }
    .match-27 = Modifiée { $date }
    .match-28 = Dernière actualisation { $date }
    .match-29 = Article mis à jour { $date }
    .match-30 = Article actualisé { $date }
    .match-31 = Article modifié { $date }
    .match-32 = Édité { $date }
    .match-33 = Article mis à jour le { $date }
    .match-34 = Article actualisé le { $date }
    .match-35 = Article modifié le { $date }
    .match-36 = Dernière actualisation le { $date }
    .match-37 = Cet article a été mis à jour { $date }
    .match-38 = Cet article a été actualisé { $date }

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
    .match-3 = Publié aujourd’hui, { $date }
    .match-4 = Publié aujourd’hui à { $date }

# $date: date
published-yesterday = Hier, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Hier à { $date }
    .match-2 = Hier - { $date }
    .match-3 = Publié hier, { $date }
    .match-4 = Publié hier à { $date }

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
    .match-1 = Temps de lecture { $minutes } min
    .match-2 = Temps de lecture { $minutes } minutes
    .match-3 = Temps de lecture { $minutes } minute
    .match-4 = Temps de lecture { $minutes } mn
    .match-5 = Temps de lecture : environ { $minutes } min
    .match-6 = Temps de lecture : environ { $minutes } minutes
    .match-7 = Temps de lecture : environ { $minutes } minute
    .match-8 = Temps de lecture : environ { $minutes } mn
    .match-9 = Temps de lecture estimé { $minutes } min
    .match-10 = Temps de lecture estimé { $minutes } minutes
    .match-11 = Temps de lecture estimé { $minutes } minute
    .match-12 = Temps de lecture estimé { $minutes } mn
    .match-13 = Temps de lecture estimé : environ { $minutes } min
    .match-14 = Temps de lecture estimé : environ { $minutes } minutes
    .match-15 = Temps de lecture estimé : environ { $minutes } minute
    .match-16 = Temps de lecture estimé : environ { $minutes } mn
    .match-17 = Durée de lecture { $minutes } min
    .match-18 = Durée de lecture { $minutes } minutes
    .match-19 = Durée de lecture { $minutes } minute
    .match-20 = Durée de lecture { $minutes } mn
    .match-21 = Durée de lecture : environ { $minutes } min
    .match-22 = Durée de lecture : environ { $minutes } minutes
    .match-23 = Durée de lecture : environ { $minutes } minute
    .match-24 = Durée de lecture : environ { $minutes } mn
    .match-25 = Lecture { $minutes } min
    .match-26 = Lecture { $minutes } minutes
    .match-27 = Lecture { $minutes } minute
    .match-28 = Lecture { $minutes } mn
    .match-29 = Lecture : environ { $minutes } min
    .match-30 = Lecture : environ { $minutes } minutes
    .match-31 = Lecture : environ { $minutes } minute
    .match-32 = Lecture : environ { $minutes } mn
    .match-33 = Temps de lecture moyen { $minutes } min
    .match-34 = Temps de lecture moyen { $minutes } minutes
    .match-35 = Temps de lecture moyen { $minutes } minute
    .match-36 = Temps de lecture moyen { $minutes } mn
    .match-37 = Temps de lecture moyen : environ { $minutes } min
    .match-38 = Temps de lecture moyen : environ { $minutes } minutes
    .match-39 = Temps de lecture moyen : environ { $minutes } minute
    .match-40 = Temps de lecture moyen : environ { $minutes } mn
    .match-41 = Durée de la lecture { $minutes } min
    .match-42 = Durée de la lecture { $minutes } minutes
    .match-43 = Durée de la lecture { $minutes } minute
    .match-44 = Durée de la lecture { $minutes } mn
    .match-45 = Durée de la lecture : environ { $minutes } min
    .match-46 = Durée de la lecture : environ { $minutes } minutes
    .match-47 = Durée de la lecture : environ { $minutes } minute
    .match-48 = Durée de la lecture : environ { $minutes } mn
    .match-49 = { $minutes } min de lecture
    .match-50 = { $minutes } min lecture
    .match-51 = { $minutes } min pour lire
    .match-52 = { $minutes } minutes de lecture
    .match-53 = { $minutes } minutes lecture
    .match-54 = { $minutes } minutes pour lire
    .match-55 = { $minutes } minute de lecture
    .match-56 = { $minutes } minute lecture
    .match-57 = { $minutes } minute pour lire
    .match-58 = { $minutes } mn de lecture
    .match-59 = { $minutes } mn lecture
    .match-60 = { $minutes } mn pour lire
    .match-61 = Lecture de { $minutes } min
    .match-62 = Lecture de { $minutes } minutes
    .match-63 = Lecture de { $minutes } mn
    .match-64 = À lire en { $minutes } min
    .match-65 = À lire en { $minutes } minutes
    .match-66 = À lire en { $minutes } mn
    .match-67 = Se lit en { $minutes } min
    .match-68 = Se lit en { $minutes } minutes
    .match-69 = Se lit en { $minutes } mn
    .match-70 = Lire en { $minutes } min
    .match-71 = Lire en { $minutes } minutes
    .match-72 = Lire en { $minutes } mn
    .match-73 = Lu en { $minutes } min
    .match-74 = Lu en { $minutes } minutes
    .match-75 = Lu en { $minutes } mn

# The same in under a minute.
reading-time-short = Temps de lecture : moins d’une minute
    .match-1 = Moins d'une minute
    .match-2 = Moins d'une minute de lecture
    .match-3 = Lecture en moins d'une minute
    .match-4 = Temps de lecture : moins de 1 minute
    .match-5 = Moins de 1 min de lecture

# How long listening takes.
# $minutes: number
reading-time-listen = { $minutes ->
    [one] Écouter : { NUMBER($minutes) } minute
    [many] Écouter : { NUMBER($minutes) } de minutes
   *[other] Écouter : { NUMBER($minutes) } minutes
  }
    .match-1 = Écouter { $minutes } min
    .match-2 = Écouter { $minutes } minutes
    .match-3 = Écouter ({ $minutes } min
    .match-4 = Écouter ({ $minutes } minutes
    .match-5 = Écouter l'article { $minutes } min
    .match-6 = Écouter l'article { $minutes } minutes
    .match-7 = Écouter l'article ({ $minutes } min
    .match-8 = Écouter l'article ({ $minutes } minutes
    .match-9 = Audio { $minutes } min
    .match-10 = Audio { $minutes } minutes
    .match-11 = Audio ({ $minutes } min
    .match-12 = Audio ({ $minutes } minutes
    .match-13 = Écouter cet article { $minutes } min
    .match-14 = Écouter cet article { $minutes } minutes
    .match-15 = Écouter cet article ({ $minutes } min
    .match-16 = Écouter cet article ({ $minutes } minutes
    .match-17 = { $minutes } min d'écoute

# Its words.
# $count: number
reading-time-words = { $count ->
    [one] { NUMBER($count) } mot
    [many] { NUMBER($count) } de mots
   *[other] { NUMBER($count) } mots
  }
    .match-1 = Nombre de mots : { $count }

# The part of the paper.
# $section: section
section = Rubrique : { $section }
    .match-1 = Catégories : { $section }
    .match-2 = Section : { $section }
    .match-3 = Rubriques : { $section }
    .match-4 = Dossier : { $section }
    .match-5 = Thématique : { $section }
    .match-6 = Classé dans : { $section }
    .match-7 = Chaîne : { $section }
    .match-8 = Publié dans : { $section }
    .match-9 = Rubrique { $section }
    .match-10 = Publié dans la rubrique { $section }
    .match-11 = Publié dans la catégorie { $section }
    .match-12 = Classé dans la catégorie { $section }
    .match-13 = Catégorie { $section }
    .match-14 = Dans la rubrique { $section }
    .match-15 = Posté dans { $section }

# The path from the front page.
# $section: section
section-breadcrumb = Accueil › { $section }
    .match-1 = Accueil:: { $section }
    .match-2 = Page d'accueil:: { $section }
    .match-3 = Page d'accueil{ $section }
    .match-4 = À la une:: { $section }
    .match-5 = À la une{ $section }
    .match-6 = Vous êtes ici : { $section }

# The topics.
# $tags: tags
tags = Sujets : { $tags }
    .match-1 = Mots clés : { $tags }
    .match-2 = Mot-clé : { $tags }
    .match-3 = Tag : { $tags }
    .match-4 = Étiquettes : { $tags }
    .match-5 = Étiquette : { $tags }
    .match-6 = Thèmes : { $tags }
    .match-7 = Thème : { $tags }
    .match-8 = Thèmes associés : { $tags }
    .match-9 = Sujets associés : { $tags }
    .match-10 = Sujets liés : { $tags }
    .match-11 = En savoir plus sur : { $tags }
    .match-12 = Lire aussi sur : { $tags }
    .match-13 = À propos de : { $tags }
    .match-14 = Sur le même thème : { $tags }
    .match-15 = Plus d'infos sur : { $tags }
    .match-16 = Hashtags : { $tags }
    .match-17 = Dossiers : { $tags }
    .match-18 = Marqué : { $tags }
    .match-19 = Thématiques : { $tags }
    .match-20 = Personnalités : { $tags }
    .match-21 = Dans cet article : { $tags }
    .match-22 = Voir plus sur : { $tags }
    .match-23 = Plus d'articles sur : { $tags }
    .match-24 = Étiqueté { $tags }
    .match-25 = Mots-clés { $tags }
    .match-26 = Tags { $tags }
    .match-27 = Classé sous { $tags }
    .match-28 = Étiqueté avec { $tags }
    .match-29 = Marqué avec { $tags }
    .match-30 = Taggé { $tags }

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
    .match-1 = Sources : { $site }
    .match-2 = Source originale : { $site }
    .match-3 = D'après : { $site }
    .match-4 = Via : { $site }
    .match-5 = Selon : { $site }
    .match-6 = Avec : { $site }
    .match-7 = Source de l'article : { $site }
    .match-8 = Agence : { $site }
    .match-9 = Source de l'information : { $site }
    .match-10 = Lien source : { $site }
    .match-11 = Article original : : { $site }

# No source but agencies.
source-agencies = Source : agences de presse
    .match-1 = Sources : agences
    .match-2 = Source : agences
    .match-3 = Avec les agences de presse
    .match-4 = Avec agences de presse
    .match-5 = D'après des dépêches d'agences

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
    .match-1 = Rectificatif : { $reason }
    .match-2 = Erratum : { $reason }
    .match-3 = Rectification : { $reason }
    .match-4 = Corrections : { $reason }
    .match-5 = Mea culpa : { $reason }
    .match-6 = Errata : { $reason }
    .match-7 = Corrigé : { $reason }
    .match-8 = Correctif : { $reason }
    .match-9 = Une version précédente de cet article { $reason }
    .match-10 = Une version précédente de ce texte { $reason }
    .match-11 = Une version précédente de cette dépêche { $reason }
    .match-12 = Une version antérieure de cet article { $reason }
    .match-13 = Une version antérieure de ce texte { $reason }
    .match-14 = Une version antérieure de cette dépêche { $reason }
    .match-15 = Une première version de cet article { $reason }
    .match-16 = Une première version de ce texte { $reason }
    .match-17 = Une première version de cette dépêche { $reason }
    .match-18 = Dans une version précédente de cet article { $reason }
    .match-19 = Dans une version précédente de ce texte { $reason }
    .match-20 = Dans une version précédente de cette dépêche { $reason }
    .match-21 = Dans une première version de cet article { $reason }
    .match-22 = Dans une première version de ce texte { $reason }
    .match-23 = Dans une première version de cette dépêche { $reason }
    .match-24 = Cet article a été corrigé : { $reason }
    .match-25 = Cet article a été corrigé pour { $reason }

# The same with its date.
# $date: date
# $reason: text
correction-date = Correction du { DATETIME($date, dateStyle: "medium", timeStyle: "short") } : { $reason }
    .match-1 = Correction, { $date } : { $reason }
    .match-2 = Correction le { $date } : { $reason }
    .match-3 = Correction, le { $date } : { $reason }
    .match-4 = Rectificatif du { $date } : { $reason }
    .match-5 = Rectificatif, { $date } : { $reason }
    .match-6 = Rectificatif le { $date } : { $reason }
    .match-7 = Rectificatif, le { $date } : { $reason }
    .match-8 = Erratum du { $date } : { $reason }
    .match-9 = Erratum, { $date } : { $reason }
    .match-10 = Erratum le { $date } : { $reason }
    .match-11 = Erratum, le { $date } : { $reason }
    .match-12 = Correction ({ $date }) : { $reason }
    .match-13 = Erratum ({ $date }) : { $reason }
    .match-14 = Rectificatif ({ $date }) : { $reason }
    .match-15 = Corrigé le { $date } : { $reason }
    .match-16 = Rectifié le { $date } : { $reason }
    .match-17 = Cet article a été corrigé le { $date } : { $reason }
    .match-18 = Article corrigé le { $date } : { $reason }
    .match-19 = Cet article a été corrigé le { $date }. { $reason }

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
    .match-1 = Précisions : { $reason }
    .match-2 = Clarification : { $reason }
    .match-3 = Mise au point : { $reason }

# News added on top.
# $reason: text
correction-update = Mise à jour : { $reason }
    .match-1 = Actualisation : { $reason }
    .match-2 = MAJ : { $reason }
    .match-3 = Mises à jour : { $reason }
    .match-4 = Ajout : { $reason }
    .match-5 = Cet article a été mis à jour avec { $reason }
    .match-6 = Cet article a été mis à jour pour { $reason }

# The same with its date.
# $date: date
# $reason: text
correction-update-date = Mise à jour du { DATETIME($date, dateStyle: "medium", timeStyle: "short") } : { $reason }
    .match-1 = Mise à jour, { $date } : { $reason }
    .match-2 = Mise à jour le { $date } : { $reason }
    .match-3 = Mise à jour à { $date } : { $reason }
    .match-4 = MAJ du { $date } : { $reason }
    .match-5 = MAJ, { $date } : { $reason }
    .match-6 = MAJ le { $date } : { $reason }
    .match-7 = MAJ à { $date } : { $reason }
    .match-8 = Actualisé du { $date } : { $reason }
    .match-9 = Actualisé, { $date } : { $reason }
    .match-10 = Actualisé le { $date } : { $reason }
    .match-11 = Actualisé à { $date } : { $reason }
    .match-12 = Mise à jour ({ $date }) : { $reason }
    .match-13 = MAJ ({ $date }) : { $reason }

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
    .match-1 = Note de l'éditeur : { $reason }
    .match-2 = NDLR : { $reason }
    .match-3 = Note de l'auteur : { $reason }
    .match-4 = Note de l'autrice : { $reason }
    .match-5 = Note du rédacteur : { $reason }
    .match-6 = Note : { $reason }
    .match-7 = À nos lecteurs : { $reason }
    .match-8 = Note aux lecteurs : { $reason }
    .match-9 = N.D.T : { $reason }
    .match-10 = Note du traducteur : { $reason }
    .match-11 = Note de transparence : { $reason }
    .match-12 = Avertissement : { $reason }
    .match-13 = De la rédaction : { $reason }
    .match-14 = Le mot de la rédaction : { $reason }
    .match-15 = Note éditoriale : { $reason }

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
