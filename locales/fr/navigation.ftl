### Part of Targum, under MIT OR Apache-2.0. Ways on are short: an order of one or two words, or a noun.

## Other articles.

# The heading over a list of articles.
related = Articles liés
    .match-1 = Articles similaires
    .match-2 = Articles associés
    .match-3 = Articles connexes
    .match-4 = Sur le même sujet
    .match-5 = Sur le même thème
    .match-6 = À lire aussi
    .match-7 = À lire également
    .match-8 = Lire aussi
    .match-9 = Lire également
    .match-10 = Voir aussi
    .match-11 = À voir aussi
    .match-12 = À découvrir aussi
    .match-13 = À lire ensuite
    .match-14 = Contenus liés
    .match-15 = Contenu associé
    .match-16 = Contenus associés
    .match-17 = Plus d'articles
    .match-18 = Plus d'articles sur ce sujet
    .match-19 = Plus d'actualités
    .match-20 = Autres articles
    .match-21 = Autres actualités
    .match-22 = D'autres articles
    .match-23 = Pour aller plus loin
    .match-24 = En savoir plus sur ce sujet
    .match-25 = Pour en savoir plus
    .match-26 = Dans la même rubrique
    .match-27 = Dans le même dossier
    .match-28 = Dans la même catégorie
    .match-29 = Articles en relation
    .match-30 = À ne pas manquer
    .match-31 = Ne manquez pas
    .match-32 = Nos autres articles
    .match-33 = Liens utiles
    .match-34 = Dossier
    .match-35 = Vous avez peut-être manqué
    .match-36 = Encore plus
    .match-37 = Dans l'actualité
    .match-38 = À suivre aussi
    .match-39 = Lectures complémentaires
    .match-40 = Autour de ce sujet
    .match-41 = Toute l'actualité
    .match-42 = À lire également sur le sujet

# A link to one article.
# $title: title
related-title = À lire aussi : { $title }
    .match-1 = Lire aussi : { $title }
    .match-2 = Lire également : { $title }
    .match-3 = À lire : { $title }
    .match-4 = À lire également : { $title }
    .match-5 = À lire ensuite : { $title }
    .match-6 = Voir aussi : { $title }
    .match-7 = À voir aussi : { $title }
    .match-8 = Sur le même sujet : { $title }
    .match-9 = Article lié : { $title }
    .match-10 = Articles liés : { $title }
    .match-11 = Pour aller plus loin : { $title }
    .match-12 = À découvrir : { $title }
    .match-13 = À découvrir aussi : { $title }
    .match-14 = À ne pas manquer : { $title }
    .match-15 = Ne manquez pas : { $title }
    .match-16 = Nous vous recommandons : { $title }
    .match-17 = Vous aimerez aussi : { $title }
    .match-18 = Lisez aussi : { $title }
    .match-19 = Lire l'article : { $title }
    .match-20 = À relire : { $title }
    .match-21 = À ne pas rater : { $title }
    .match-22 = Recommandé : { $title }
    .match-23 = Notre recommandation : { $title }
    .match-24 = En lien : { $title }
    .match-25 = Article réservé à nos abonnés Lire aussi : { $title }
    .match-26 = Dans le même dossier : { $title }
    .match-27 = À lire sur le sujet : { $title }
    .match-28 = Relire : { $title }

# More of one subject or section.
# $section: section
related-section = Plus d’articles dans { $section }
    .match-1 = Plus d'articles de la rubrique { $section }
    .match-2 = Toute l'actualité { $section }
    .match-3 = Les plus lus dans { $section }
    .match-4 = Toute l'actu { $section }
    .match-5 = Tous les articles de la rubrique { $section }
    .match-6 = Plus d'actualités { $section }
    .match-7 = Les derniers articles de la rubrique { $section }
    .match-8 = Voir tous les articles de la rubrique { $section }

# What the site suggests.
related-recommended = Recommandé pour vous
    .match-1 = Recommandés
    .match-2 = Recommandations
    .match-3 = Nos recommandations
    .match-4 = Nous vous recommandons
    .match-5 = Recommandé
    .match-6 = Articles recommandés
    .match-7 = Lectures recommandées
    .match-8 = La rédaction vous conseille
    .match-9 = La rédaction vous recommande
    .match-10 = Le choix de la rédaction
    .match-11 = Les choix de la rédaction
    .match-12 = Sélection de la rédaction
    .match-13 = La sélection de la rédaction
    .match-14 = Vous aimerez aussi
    .match-15 = Vous aimerez peut-être
    .match-16 = Vous pourriez aimer
    .match-17 = Vous pourriez aussi aimer
    .match-18 = Ceci pourrait vous intéresser
    .match-19 = Cela peut vous intéresser
    .match-20 = Ça peut vous intéresser
    .match-21 = Cela pourrait vous intéresser
    .match-22 = Ces articles pourraient vous intéresser
    .match-23 = Pour vous
    .match-24 = À la une
    .match-25 = Notre sélection
    .match-26 = Choisis pour vous
    .match-27 = Les incontournables
    .match-28 = Coups de cœur
    .match-29 = D'autres lecteurs ont lu
    .match-30 = Les lecteurs ont aussi lu
    .match-31 = Les internautes ont aussi lu
    .match-32 = Articles à la une
    .match-33 = L'essentiel à lire
    .match-34 = À lire absolument

# What readers read most.
related-popular = Les plus lus
    .match-1 = Le plus lu
    .match-2 = Articles les plus lus
    .match-3 = Les articles les plus lus
    .match-4 = Les plus vus
    .match-5 = Les plus populaires
    .match-6 = Plus lus
    .match-7 = Populaires
    .match-8 = Populaire
    .match-9 = Articles populaires
    .match-10 = Tendances
    .match-11 = Tendance
    .match-12 = Les plus partagés
    .match-13 = Les plus commentés
    .match-14 = Les plus consultés
    .match-15 = Les tendances
    .match-16 = Top 5
    .match-17 = Top 10
    .match-18 = Top des articles
    .match-19 = Les plus regardés
    .match-20 = Les plus recherchés
    .match-21 = En ce moment
    .match-22 = Les plus lues
    .match-23 = Buzz
    .match-24 = Les articles populaires
    .match-25 = Les sujets du moment
    .match-26 = Sujets du moment
    .match-27 = Les plus lus de la semaine
    .match-28 = Les titres de l'actualité
    .match-29 = Les grands titres

# What is newest.
related-latest = Dernières actualités
    .match-1 = Dernières nouvelles
    .match-2 = Dernières infos
    .match-3 = Dernières informations
    .match-4 = Les dernières infos
    .match-5 = Les dernières actualités
    .match-6 = En continu
    .match-7 = L'actualité en continu
    .match-8 = L'info en continu
    .match-9 = Fil info
    .match-10 = Le fil info
    .match-11 = Fil actu
    .match-12 = Derniers articles
    .match-13 = Articles récents
    .match-14 = Actualités
    .match-15 = Actualité
    .match-16 = L'actualité
    .match-17 = Actu
    .match-18 = L'actu
    .match-19 = Récents
    .match-20 = Les plus récents
    .match-21 = Dernière minute actu
    .match-22 = Toute l'info
    .match-23 = Toutes les actualités
    .match-24 = Nouveautés
    .match-25 = Dernières publications
    .match-26 = Nouveau
    .match-27 = Les dernières nouvelles
    .match-28 = Derniers titres
    .match-29 = Dernières dépêches
    .match-30 = Le direct de l'actualité
    .match-31 = L'actu en continu

# A film to watch.
# $title: title
related-watch = À voir : { $title }
    .match-1 = Regarder : { $title }
    .match-2 = Voir la vidéo : { $title }
    .match-3 = Regardez : { $title }
    .match-4 = À regarder : { $title }
    .match-5 = Regarder la vidéo : { $title }
    .match-6 = Voir : { $title }
    .match-7 = À voir en vidéo : { $title }
    .match-8 = À regarder aussi : { $title }
    .match-9 = La vidéo : { $title }
    .match-10 = VIDÉO . { $title }
    .match-11 = EN VIDÉO . { $title }

# A film or recording without its name.
related-watch-only = Voir la vidéo
    .match-1 = Regarder la vidéo
    .match-2 = Regarder
    .match-3 = Vidéo
    .match-4 = Vidéos
    .match-5 = Lire la vidéo
    .match-6 = Lecture
    .match-7 = Lancer la vidéo
    .match-8 = Voir
    .match-9 = En vidéo
    .match-10 = Plus de vidéos
    .match-11 = Toutes les vidéos
    .match-12 = Regarder maintenant
    .match-13 = Voir les vidéos
    .match-14 = Revoir
    .match-15 = Vidéos associées
    .match-16 = Voir plus de vidéos

# A row of pictures.
related-gallery = Galerie de photos
    .match-1 = Galerie
    .match-2 = Galerie photo
    .match-3 = Galerie photos
    .match-4 = Diaporama
    .match-5 = Photos
    .match-6 = En images
    .match-7 = En photos
    .match-8 = Portfolio
    .match-9 = Voir la galerie
    .match-10 = Voir les photos
    .match-11 = Voir toutes les photos
    .match-12 = Voir le diaporama
    .match-13 = Les images
    .match-14 = Album photo
    .match-15 = Toutes les photos
    .match-16 = Plus de photos
    .match-17 = Images
    .match-18 = Lancer le diaporama

# One picture of a row.
# $number: number
# $count: number
related-gallery-number = Photo { NUMBER($number) } sur { NUMBER($count) }
    .match-1 = Image { $number } sur { $count }
    .match-2 = Image { $number } de { $count }
    .match-3 = Diapositive { $number } sur { $count }
    .match-4 = Diapositive { $number } de { $count }
    .match-5 = Photo { $number }/{ $count }

# A gallery by its name.
# $title: title
related-gallery-title = En images : { $title }
    .match-1 = En photos : { $title }
    .match-2 = Diaporama : { $title }
    .match-3 = Galerie : { $title }
    .match-4 = Photos : { $title }
    .match-5 = Portfolio : { $title }

# Something to hear.
# $title: title
related-listen = À écouter : { $title }
    .match-1 = Podcast : { $title }
    .match-2 = Écouter : { $title }
    .match-3 = Audio : { $title }
    .match-4 = Écoutez : { $title }
    .match-5 = Écouter le podcast : { $title }
    .match-6 = Écouter aussi : { $title }
    .match-7 = À écouter aussi : { $title }

## The whole article.

# Under a shortened text.
read-more = Lire la suite
    .match-1 = Lire plus
    .match-2 = Lire l'article
    .match-3 = Lire l'article complet
    .match-4 = Lire tout l'article
    .match-5 = Lire la suite de l'article
    .match-6 = Lire l'intégralité
    .match-7 = Lire l'intégralité de l'article
    .match-8 = Lire
    .match-9 = La suite
    .match-10 = Suite
    .match-11 = Continuer la lecture
    .match-12 = Continuer à lire
    .match-13 = Continuer
    .match-14 = Poursuivre la lecture
    .match-15 = Poursuivez votre lecture
    .match-16 = En savoir plus
    .match-17 = Plus
    .match-18 = Voir plus
    .match-19 = Afficher plus
    .match-20 = Afficher la suite
    .match-21 = Voir la suite
    .match-22 = Plus de détails
    .match-23 = Plus d'infos
    .match-24 = Plus d'informations
    .match-25 = Article complet
    .match-26 = L'article complet
    .match-27 = Texte intégral
    .match-28 = Lire en entier
    .match-29 = Cliquez ici
    .match-30 = Cliquez ici pour lire la suite
    .match-31 = Cliquer ici
    .match-32 = Accéder à l'article
    .match-33 = Voir l'article
    .match-34 = Découvrir
    .match-35 = Dérouler
    .match-36 = Lire le texte intégral
    .match-37 = Voir l'article complet
    .match-38 = Découvrir l'article
    .match-39 = Lisez la suite
    .match-40 = Lire ici
    .match-41 = Lire la suite ici
    .match-42 = Lire le reportage complet
    .match-43 = Lire le communiqué complet

# The same by name.
# $title: title
read-more-title = Lire la suite : { $title }
    .match-1 = Lire : { $title }
    .match-2 = En savoir plus : { $title }
    .match-3 = Lire plus : { $title }
    .match-4 = Lire l'article complet : { $title }
    .match-5 = Voir plus : { $title }
    .match-6 = Continuer la lecture : { $title }
    .match-7 = Lire la suite de “{ $title }”
    .match-8 = Lire la suite de { $title }
    .match-9 = Continuer la lecture de “{ $title }”
    .match-10 = Continuer la lecture de { $title }
    .match-11 = Lire la suite sur “{ $title }”
    .match-12 = Lire la suite sur { $title }
    .match-13 = En savoir plus sur “{ $title }”
    .match-14 = En savoir plus sur { $title }

# More of a list.
read-more-load = Afficher plus d’articles
    .match-1 = Charger plus
    .match-2 = Charger plus d'articles
    .match-3 = Voir plus d'articles
    .match-4 = Voir tout
    .match-5 = Tout voir
    .match-6 = Voir tous les articles
    .match-7 = Tous les articles
    .match-8 = Toutes
    .match-9 = Afficher tout
    .match-10 = Tout afficher
    .match-11 = Chargement
    .match-12 = Chargement en cours
    .match-13 = Articles plus anciens
    .match-14 = Articles précédents
    .match-15 = Plus de résultats
    .match-16 = Voir moins
    .match-17 = Afficher moins
    .match-18 = Réduire
    .match-19 = Tous les résultats
    .match-20 = Masquer
    .match-21 = Billets plus anciens
    .match-22 = Voir toutes les actualités
    .match-23 = Plus d'actus
    .match-24 = Charger la suite

## The way around the site.

# One step back.
back = Retour
    .match-1 = Revenir
    .match-2 = Revenir en arrière
    .match-3 = Retour à l'article
    .match-4 = Revenir à l'article
    .match-5 = Retour à la liste
    .match-6 = Retour aux articles
    .match-7 = Retour aux actualités
    .match-8 = Page précédente, retour
    .match-9 = Retour en arrière
    .match-10 = Retourner à l'article
    .match-11 = Retour à la page précédente

# To the page's head.
back-top = Haut de page
    .match-1 = Retour en haut
    .match-2 = Retour en haut de page
    .match-3 = Retour en haut de la page
    .match-4 = Revenir en haut
    .match-5 = Revenir en haut de page
    .match-6 = En haut
    .match-7 = Haut
    .match-8 = Remonter
    .match-9 = Remonter en haut
    .match-10 = Remonter en haut de page
    .match-11 = Aller en haut
    .match-12 = Aller en haut de page
    .match-13 = Retour haut de page
    .match-14 = Vers le haut

# To the front page.
back-home = Accueil
    .match-1 = Page d'accueil
    .match-2 = Retour à l'accueil
    .match-3 = Revenir à l'accueil
    .match-4 = À l'accueil
    .match-5 = Retour à la page d'accueil
    .match-6 = Retour à la une
    .match-7 = Aller à l'accueil
    .match-8 = Une
    .match-9 = La une
    .match-10 = Retourner à l'accueil
    .match-11 = Revenir à la page d'accueil

# To a part of the paper.
# $section: section
back-section = Retour à la rubrique { $section }
    .match-1 = Revenir à la rubrique { $section }
    .match-2 = Retour à { $section }
    .match-3 = Retour vers { $section }

# The article before.
back-previous = Article précédent
    .match-1 = Précédent
    .match-2 = Précédente
    .match-3 = Page précédente
    .match-4 = Actualité précédente
    .match-5 = Billet précédent
    .match-6 = Publication précédente
    .match-7 = Préc
    .match-8 = Lire l'article précédent

# The same by its name.
# $title: title
back-previous-title = Précédent : { $title }
    .match-1 = Article précédent : { $title }
    .match-2 = Publication précédente : { $title }
    .match-3 = Billet précédent : { $title }

# The article after.
next = Article suivant
    .match-1 = Suivant
    .match-2 = Suivante
    .match-3 = Page suivante
    .match-4 = Actualité suivante
    .match-5 = Billet suivant
    .match-6 = Publication suivante
    .match-7 = Suiv
    .match-8 = À suivre
    .match-9 = Lire l'article suivant
    .match-10 = Prochain article
    .match-11 = Ensuite
    .match-12 = Vidéo suivante

# The same by its name.
# $title: title
next-title = Suivant : { $title }
    .match-1 = Article suivant : { $title }
    .match-2 = Publication suivante : { $title }
    .match-3 = À suivre : { $title }
    .match-4 = Billet suivant : { $title }
    .match-5 = Prochain article : { $title }

# A page of several.
# $number: number
# $count: number
next-page = Page { NUMBER($number) } sur { NUMBER($count) }
    .match-1 = Page { $number }/{ $count }

# What the page holds.
contents = Sommaire
    .match-1 = Table des matières
    .match-2 = Dans cet article
    .match-3 = Sur cette page
    .match-4 = Au sommaire
    .match-5 = Plan de l'article
    .match-6 = Contenu
    .match-7 = Sommaire de l'article
    .match-8 = Aller à
    .match-9 = Plan
    .match-10 = Dans ce dossier
    .match-11 = Accès direct
    .match-12 = Navigation rapide
    .match-13 = Au sommaire de cet article

# Past the head of the page.
contents-skip = Aller au contenu
    .match-1 = Aller au contenu principal
    .match-2 = Passer au contenu
    .match-3 = Passer au contenu principal
    .match-4 = Accéder au contenu
    .match-5 = Accéder au contenu principal
    .match-6 = Aller à la navigation
    .match-7 = Aller au menu
    .match-8 = Aller à la recherche
    .match-9 = Passer la publicité
    .match-10 = Aller aux commentaires
    .match-11 = Accéder directement au contenu
    .match-12 = Passer et continuer
    .match-13 = Skip to content
    .match-14 = Passer et continuer à lire
    .match-15 = Accès direct au contenu
    .match-16 = Liens d'évitement

# The menu and its like.
contents-menu = Menu
    .match-1 = Menu principal
    .match-2 = Navigation
    .match-3 = Ouvrir le menu
    .match-4 = Fermer le menu
    .match-5 = Rechercher
    .match-6 = Recherche
    .match-7 = Chercher
    .match-8 = Fermer
    .match-9 = Plan du site
    .match-10 = Toutes les rubriques
    .match-11 = Rubriques du site
    .match-12 = Afficher le menu
    .match-13 = Rechercher sur le site
    .match-14 = Fermer la recherche
    .match-15 = Lancer la recherche
