### Part of Targum, under MIT OR Apache-2.0. Readers are addressed politely, and never by gender.

## How many there are.

# Over the comments, or as a link to them.
# $count: number
comment-count = { $count ->
    [0] Aucun commentaire
    [one] { NUMBER($count) } commentaire
    [many] { NUMBER($count) } de commentaires
   *[other] { NUMBER($count) } commentaires
  }
    .match-1 = Commentaires ({ $count })
    .match-2 = Commentaire ({ $count })
    .match-3 = Réactions ({ $count })
    .match-4 = Les commentaires ({ $count })
    .match-5 = Contributions ({ $count })
    .match-6 = Avis ({ $count })
    .match-7 = Vos commentaires ({ $count })
    .match-8 = Commenter ({ $count })
    .match-9 = Nombre de commentaires : { $count }
    .match-10 = Réactions : { $count }
    .match-11 = Commentaires { $count }
    .match-12 = { $count } réactions
    .match-13 = { $count } réaction
    .match-14 = { $count } contributions
    .match-15 = { $count } contribution
    .match-16 = { $count } commentaire(s)
    .match-17 = { $count } avis
    .match-18 = { $count } commentaires postés
    .match-19 = un commentaire

# The same with the headline.
# $count: number
# $title: title
comment-count-on = { $count ->
    [one] { NUMBER($count) } commentaire sur « { $title } »
    [many] { NUMBER($count) } de commentaires sur « { $title } »
   *[other] { NUMBER($count) } commentaires sur « { $title } »
  }
    .match-1 = { $count } réflexions sur “{ $title }”
    .match-2 = { $count } réactions à “{ $title }”
    .match-3 = { $count } réponses à “{ $title }”
    .match-4 = { $count } commentaires à “{ $title }”
    .match-5 = { $count } réflexions au sujet de “{ $title }”
    .match-6 = { $count } réponses sur “{ $title }”

# The heading of the comments.
comment-all-heading = Commentaires
    .match-1 = Commentaire
    .match-2 = Les commentaires
    .match-3 = Vos commentaires
    .match-4 = Commentaires des lecteurs
    .match-5 = Réactions
    .match-6 = Vos réactions
    .match-7 = Réactions des lecteurs
    .match-8 = La discussion
    .match-9 = Discussion
    .match-10 = Vos avis
    .match-11 = Contributions
    .match-12 = Contributions des lecteurs
    .match-13 = Donnez votre avis
    .match-14 = Qu'en pensez-vous ?
    .match-15 = Débat
    .match-16 = Les réactions
    .match-17 = Les contributions
    .match-18 = Espace commentaire
    .match-19 = Espace commentaires

# Before the first one.
comment-count-none = Pas encore de commentaire
    .match-1 = Pas encore de commentaires
    .match-2 = Pas de commentaire
    .match-3 = Pas de commentaires
    .match-4 = Il n'y a pas encore de commentaires
    .match-5 = Il n'y a pas de commentaires
    .match-6 = Il n'y a pas encore de commentaire
    .match-7 = Aucun commentaire pour le moment
    .match-8 = Aucun commentaire pour l'instant
    .match-9 = Aucun commentaire à afficher
    .match-10 = Il n'y a aucun commentaire
    .match-11 = Aucune réaction
    .match-12 = Aucun commentaire pour cet article
    .match-13 = Pas de commentaire pour le moment
    .match-14 = Il n’y a pas de commentaires pour le moment

# The call for the first one.
comment-new-first = Lancez la discussion
    .match-1 = Soyez le premier à commenter
    .match-2 = Soyez le premier à réagir
    .match-3 = Soyez la première personne à commenter
    .match-4 = Soyez le premier à commenter cet article
    .match-5 = Soyez le premier à commenter cette actualité
    .match-6 = Soyez le premier à laisser un commentaire
    .match-7 = Soyez le premier à donner votre avis
    .match-8 = Soyez la première ou le premier à commenter
    .match-9 = Soyez le premier ou la première à commenter
    .match-10 = Écrivez le premier commentaire
    .match-11 = Postez le premier commentaire
    .match-12 = Réagissez le premier
    .match-13 = Commencez la discussion
    .match-14 = Démarrer la conversation
    .match-15 = Lancer la conversation
    .match-16 = Aucun commentaire. Soyez le premier à réagir
    .match-17 = Soyez les premiers à commenter
    .match-18 = Aucun commentaire pour le moment, soyez le premier
    .match-19 = Soyez le premier à répondre
    .match-20 = Engagez la conversation

## Writing one.

# Opens the form.
comment-new = Nouveau commentaire
    .match-1 = Ajouter un commentaire
    .match-2 = Ajoutez un commentaire
    .match-3 = Ajouter votre commentaire
    .match-4 = Ajouter mon commentaire
    .match-5 = Écrire un commentaire
    .match-6 = Écrivez un commentaire
    .match-7 = Écrivez votre commentaire
    .match-8 = Laisser un commentaire
    .match-9 = Laissez un commentaire
    .match-10 = Laissez votre commentaire
    .match-11 = Laisser une réponse
    .match-12 = Poster un commentaire
    .match-13 = Postez un commentaire
    .match-14 = Publier un commentaire
    .match-15 = Déposer un commentaire
    .match-16 = Rédiger un commentaire
    .match-17 = Commenter
    .match-18 = Commentez
    .match-19 = Commenter cet article
    .match-20 = Commenter l'article
    .match-21 = Commentez cet article
    .match-22 = Commentez l'article
    .match-23 = Réagir
    .match-24 = Réagissez
    .match-25 = Réagir à cet article
    .match-26 = Réagissez à cet article
    .match-27 = Réagir à l'article
    .match-28 = Donner mon avis
    .match-29 = Donner votre avis
    .match-30 = Donnez-nous votre avis
    .match-31 = Participer à la discussion
    .match-32 = Participez à la discussion
    .match-33 = Rejoindre la discussion
    .match-34 = Rejoignez la discussion
    .match-35 = Rejoignez la conversation
    .match-36 = Participer à la conversation
    .match-37 = Participer au débat
    .match-38 = Contribuer à la discussion
    .match-39 = Je commente
    .match-40 = Je réagis
    .match-41 = Partagez votre avis
    .match-42 = Dites-nous ce que vous en pensez
    .match-43 = Dites-nous en commentaire
    .match-44 = Votre réaction
    .match-45 = Pour commenter
    .match-46 = Votre avis
    .match-47 = Laisser un avis
    .match-48 = Faire un commentaire
    .match-49 = Ajouter un nouveau commentaire

# The same below a certain article.
# $title: title
comment-new-on = Laisser un commentaire sur « { $title } »
    .match-1 = Laisser un commentaire sur “{ $title }”
    .match-2 = Laissez un commentaire sur “{ $title }”
    .match-3 = Commenter “{ $title }”
    .match-4 = Ajouter un commentaire à “{ $title }”

# The fields of the form.
comment-new-name = Nom
    .match-1 = Votre nom
    .match-2 = Votre pseudo
    .match-3 = Pseudo
    .match-4 = Pseudonyme
    .match-5 = Nom (obligatoire)
    .match-6 = Nom (requis)
    .match-7 = Prénom
    .match-8 = Nom et prénom
    .match-9 = Nom d'utilisateur
    .match-10 = Nom complet
    .match-11 = Entrez votre nom
    .match-12 = Votre prénom
    .match-13 = Site web
    .match-14 = Site
    .match-15 = Surnom
    .match-16 = Saisissez votre nom
    .match-17 = Site internet

comment-new-email = Adresse e-mail (ne sera pas publiée)
    .match-1 = Votre adresse e-mail ne sera pas publiée
    .match-2 = Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *
    .match-3 = Votre adresse de messagerie ne sera pas publiée
    .match-4 = Votre adresse de messagerie ne sera pas publiée. Les champs obligatoires sont indiqués avec *
    .match-5 = Les champs obligatoires sont indiqués avec *
    .match-6 = Champs obligatoires
    .match-7 = Champ obligatoire
    .match-8 = Email (ne sera pas publié)
    .match-9 = E-mail (non publié)
    .match-10 = E-mail*
    .match-11 = E-mail (obligatoire)
    .match-12 = Obligatoire
    .match-13 = Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire
    .match-14 = Votre e-mail ne sera pas publié
    .match-15 = Adresse de messagerie

comment-new-title = Objet du commentaire
    .match-1 = Titre
    .match-2 = Sujet du commentaire
    .match-3 = Titre du commentaire
    .match-4 = Titre de votre commentaire
    .match-5 = Objet
    .match-6 = Sujet du message

comment-new-text = Texte du commentaire
    .match-1 = Votre commentaire
    .match-2 = Commentaire*
    .match-3 = Message
    .match-4 = Votre message
    .match-5 = Votre texte
    .match-6 = Saisissez votre commentaire
    .match-7 = Entrez votre commentaire
    .match-8 = Tapez votre commentaire
    .match-9 = Écrivez ici
    .match-10 = Votre réponse
    .match-11 = Texte du message
    .match-12 = Écrivez votre commentaire ici
    .match-13 = Votre commentaire ici

# Sends and gives up.
comment-new-send = Envoyer le commentaire
    .match-1 = Publier
    .match-2 = Publier le commentaire
    .match-3 = Publier mon commentaire
    .match-4 = Poster
    .match-5 = Valider
    .match-6 = Soumettre
    .match-7 = Soumettre le commentaire
    .match-8 = Poster le commentaire
    .match-9 = Poster mon commentaire
    .match-10 = Envoyer mon commentaire
    .match-11 = Envoyer votre commentaire
    .match-12 = Publier la réponse
    .match-13 = Envoyer la réponse
    .match-14 = Aperçu
    .match-15 = Prévisualiser
    .match-16 = Valider mon commentaire

comment-new-cancel = Annuler
    .match-1 = Annuler la réponse
    .match-2 = Cliquez ici pour annuler la réponse
    .match-3 = Annuler le commentaire
    .match-4 = Effacer
    .match-5 = Abandonner

# What the form answers.
comment-new-thanks = Merci, votre commentaire a été reçu
    .match-1 = Merci pour votre commentaire
    .match-2 = Merci de votre commentaire
    .match-3 = Votre commentaire a été envoyé
    .match-4 = Votre commentaire a bien été envoyé
    .match-5 = Votre commentaire a bien été pris en compte
    .match-6 = Commentaire envoyé
    .match-7 = Votre commentaire est en attente de modération
    .match-8 = Votre commentaire est en attente de validation
    .match-9 = Votre commentaire sera publié après modération
    .match-10 = Votre commentaire sera publié après validation
    .match-11 = Votre commentaire a bien été enregistré
    .match-12 = En attente de modération
    .match-13 = Votre commentaire est en cours de modération
    .match-14 = Votre commentaire sera visible après validation
    .match-15 = Votre commentaire va être modéré
    .match-16 = Merci pour votre contribution
    .match-17 = Votre réaction a bien été enregistrée

# Letters that are left.
# $count: number
comment-new-characters = { $count ->
    [one] { NUMBER($count) } caractère restant
    [many] { NUMBER($count) } de caractères restants
   *[other] { NUMBER($count) } caractères restants
  }
    .match-1 = { $count } caractères maximum
    .match-2 = { $count } caractères max
    .match-3 = { $count } caractères disponibles
    .match-4 = Caractères restants : { $count }
    .match-5 = Nombre de caractères restants : { $count }
    .match-6 = Il vous reste { $count } caractères

# The rules.
comment-new-rules = Les commentaires sont soumis aux règles du site
    .match-1 = Charte des commentaires
    .match-2 = Charte de modération
    .match-3 = Charte de bonne conduite
    .match-4 = Règles de modération
    .match-5 = Règles de participation
    .match-6 = Les commentaires sont modérés
    .match-7 = Les commentaires sont modérés a priori
    .match-8 = Tous les commentaires sont modérés
    .match-9 = Merci de rester courtois
    .match-10 = Merci de respecter la charte
    .match-11 = Soyez respectueux
    .match-12 = Restez courtois
    .match-13 = Les commentaires n'engagent que leurs auteurs
    .match-14 = La rédaction se réserve le droit de supprimer des commentaires
    .match-15 = Les commentaires injurieux seront supprimés
    .match-16 = En publiant un commentaire, vous acceptez la charte
    .match-17 = Ce site utilise Akismet pour réduire les indésirables
    .match-18 = Ce site utilise Akismet pour réduire les indésirables. En savoir plus sur la façon dont les données de vos commentaires sont traitées
    .match-19 = Lire la charte de modération
    .match-20 = Consultez la charte
    .match-21 = Charte de participation
    .match-22 = La modération des commentaires
    .match-23 = Règles de la communauté
    .match-24 = Lire la charte des commentaires

# Who may write.
comment-login = Connectez-vous pour commenter
    .match-1 = Se connecter pour commenter
    .match-2 = Connectez-vous pour laisser un commentaire
    .match-3 = Connectez-vous pour publier un commentaire
    .match-4 = Connectez-vous pour réagir
    .match-5 = Connectez-vous pour répondre
    .match-6 = Connectez-vous pour participer
    .match-7 = Connectez-vous pour rejoindre la conversation
    .match-8 = Connectez-vous ou inscrivez-vous pour commenter
    .match-9 = Connectez-vous ou inscrivez-vous pour publier un commentaire
    .match-10 = Connectez-vous ou créez un compte pour commenter
    .match-11 = Identifiez-vous pour commenter
    .match-12 = Identifiez-vous pour réagir
    .match-13 = S'identifier pour commenter
    .match-14 = Vous devez être connecté pour commenter
    .match-15 = Vous devez être connecté pour publier un commentaire
    .match-16 = Vous devez être connecté pour laisser un commentaire
    .match-17 = Vous devez vous connecter pour publier un commentaire
    .match-18 = Vous devez vous connecter pour commenter
    .match-19 = Vous devez être connecté pour réagir
    .match-20 = Vous devez être abonné pour commenter
    .match-21 = Vous devez être abonné pour réagir
    .match-22 = Pour commenter, connectez-vous
    .match-23 = Pour commenter, veuillez vous connecter
    .match-24 = Pour réagir, connectez-vous
    .match-25 = Pour laisser un commentaire, connectez-vous
    .match-26 = Veuillez vous connecter pour commenter
    .match-27 = Merci de vous connecter pour commenter
    .match-28 = Inscrivez-vous pour commenter
    .match-29 = Seuls les abonnés peuvent commenter
    .match-30 = Seuls les utilisateurs enregistrés peuvent commenter
    .match-31 = Commentaires réservés aux abonnés
    .match-32 = L'espace des contributions est réservé aux abonnés
    .match-33 = Réservé aux abonnés : commentez
    .match-34 = Abonnez-vous pour commenter
    .match-35 = Abonnez-vous pour réagir
    .match-36 = Connectez-vous pour répondre à ce commentaire
    .match-37 = Commenter en tant qu'invité
    .match-38 = Se connecter pour répondre
    .match-39 = Se connecter ou s'inscrire pour publier un commentaire
    .match-40 = Seuls les membres peuvent commenter

comment-new-closed = Les commentaires sont fermés
    .match-1 = Commentaires fermés
    .match-2 = Les commentaires sont désactivés
    .match-3 = Commentaires désactivés
    .match-4 = Les commentaires sont clos
    .match-5 = Les commentaires sont fermés pour cet article
    .match-6 = Les commentaires de cet article sont fermés
    .match-7 = Les commentaires sont fermés sur cet article
    .match-8 = Les commentaires ne sont plus possibles
    .match-9 = Les contributions sont fermées
    .match-10 = Les commentaires ne sont pas disponibles
    .match-11 = Cet article n'est pas ouvert aux commentaires
    .match-12 = La discussion est close
    .match-13 = Les commentaires sur cet article sont fermés
    .match-14 = Discussion fermée
    .match-15 = Cet article est fermé aux commentaires
    .match-16 = Les réactions sont fermées
    .match-17 = Le dépôt de commentaires est fermé

## Reading them.

# The link to the whole discussion.
# $title: title
comment-all = Voir tous les commentaires sur « { $title } »
    .match-1 = Voir tous les commentaires sur “{ $title }”
    .match-2 = Voir tous les commentaires de “{ $title }”
    .match-3 = Voir tous les commentaires pour “{ $title }”
    .match-4 = Lire tous les commentaires sur “{ $title }”
    .match-5 = Lire tous les commentaires de “{ $title }”
    .match-6 = Lire tous les commentaires pour “{ $title }”
    .match-7 = Commentaires sur “{ $title }”
    .match-8 = Commentaires de “{ $title }”
    .match-9 = Commentaires pour “{ $title }”
    .match-10 = Tous les commentaires sur “{ $title }”
    .match-11 = Tous les commentaires de “{ $title }”
    .match-12 = Tous les commentaires pour “{ $title }”
    .match-13 = Afficher tous les commentaires sur “{ $title }”
    .match-14 = Afficher tous les commentaires de “{ $title }”
    .match-15 = Afficher tous les commentaires pour “{ $title }”
    .match-16 = Voir les commentaires sur “{ $title }”
    .match-17 = Voir les commentaires de “{ $title }”
    .match-18 = Voir les commentaires pour “{ $title }”
    .match-19 = Tous les commentaires sur : { $title }
    .match-20 = Commentaires sur : { $title }

# The same without the headline.
comment-all-show = Voir tous les commentaires
    .match-1 = Voir les commentaires
    .match-2 = Afficher les commentaires
    .match-3 = Afficher tous les commentaires
    .match-4 = Lire les commentaires
    .match-5 = Lire tous les commentaires
    .match-6 = Tous les commentaires
    .match-7 = Aller aux commentaires de l'article
    .match-8 = Consulter les commentaires
    .match-9 = Ouvrir les commentaires
    .match-10 = Voir les réactions
    .match-11 = Lire les réactions
    .match-12 = Voir la conversation
    .match-13 = Voir la discussion
    .match-14 = Toutes les réactions
    .match-15 = Voir les contributions
    .match-16 = Lire les contributions
    .match-17 = Accéder aux commentaires
    .match-18 = Voir toutes les réactions

# The same with their number.
# $count: number
comment-all-count = { $count ->
    [one] Voir { NUMBER($count) } commentaire
    [many] Voir les { NUMBER($count) } de commentaires
   *[other] Voir les { NUMBER($count) } commentaires
  }
    .match-1 = Voir { $count } commentaires
    .match-2 = Voir { $count } réactions
    .match-3 = Voir { $count } contributions
    .match-4 = Lire { $count } commentaires
    .match-5 = Lire { $count } commentaire
    .match-6 = Lire { $count } réactions
    .match-7 = Lire { $count } contributions
    .match-8 = Lire les { $count } commentaires
    .match-9 = Lire les { $count } commentaire
    .match-10 = Lire les { $count } réactions
    .match-11 = Lire les { $count } contributions
    .match-12 = Afficher { $count } commentaires
    .match-13 = Afficher { $count } commentaire
    .match-14 = Afficher { $count } réactions
    .match-15 = Afficher { $count } contributions
    .match-16 = Afficher les { $count } commentaires
    .match-17 = Afficher les { $count } commentaire
    .match-18 = Afficher les { $count } réactions
    .match-19 = Afficher les { $count } contributions
    .match-20 = Tous les { $count } commentaires
    .match-21 = Tous les { $count } commentaire
    .match-22 = Tous les { $count } réactions
    .match-23 = Tous les { $count } contributions
    .match-24 = Voir tous les { $count } commentaires
    .match-25 = Voir tous les { $count } commentaire
    .match-26 = Voir tous les { $count } réactions
    .match-27 = Voir tous les { $count } contributions
    .match-28 = Voir les commentaires ({ $count })
    .match-29 = Voir tous les commentaires ({ $count })
    .match-30 = Lire les commentaires ({ $count })
    .match-31 = Afficher les commentaires ({ $count })
    .match-32 = Lire tous les commentaires ({ $count })

# More of them.
comment-all-more = Voir plus de commentaires
    .match-1 = Plus de commentaires
    .match-2 = Charger plus de commentaires
    .match-3 = Afficher plus de commentaires
    .match-4 = Lire plus de commentaires
    .match-5 = Commentaires précédents
    .match-6 = Commentaires suivants
    .match-7 = Commentaires plus anciens
    .match-8 = Voir plus de réponses
    .match-9 = Plus de réponses
    .match-10 = Afficher plus de réponses
    .match-11 = Voir les commentaires précédents
    .match-12 = Commentaires plus récents
    .match-13 = Autres commentaires
    .match-14 = Voir plus de réactions
    .match-15 = Voir plus de contributions

# $count: number
comment-all-more-count = { $count ->
    [one] { NUMBER($count) } autre commentaire
    [many] { NUMBER($count) } d’autres commentaires
   *[other] { NUMBER($count) } autres commentaires
  }
    .match-1 = Voir les { $count } autres commentaires
    .match-2 = Voir les { $count } commentaires de plus
    .match-3 = Voir les { $count } commentaires suivants
    .match-4 = Voir les { $count } commentaires précédents
    .match-5 = Voir les { $count } commentaires supplémentaires
    .match-6 = Voir les { $count } autres réponses
    .match-7 = Voir { $count } autres commentaires
    .match-8 = Voir { $count } commentaires de plus
    .match-9 = Voir { $count } commentaires suivants
    .match-10 = Voir { $count } commentaires précédents
    .match-11 = Voir { $count } commentaires supplémentaires
    .match-12 = Voir { $count } autres réponses
    .match-13 = Afficher les { $count } autres commentaires
    .match-14 = Afficher les { $count } commentaires de plus
    .match-15 = Afficher les { $count } commentaires suivants
    .match-16 = Afficher les { $count } commentaires précédents
    .match-17 = Afficher les { $count } commentaires supplémentaires
    .match-18 = Afficher les { $count } autres réponses
    .match-19 = Afficher { $count } autres commentaires
    .match-20 = Afficher { $count } commentaires de plus
    .match-21 = Afficher { $count } commentaires suivants
    .match-22 = Afficher { $count } commentaires précédents
    .match-23 = Afficher { $count } commentaires supplémentaires
    .match-24 = Afficher { $count } autres réponses
    .match-25 = Charger les { $count } autres commentaires
    .match-26 = Charger les { $count } commentaires de plus
    .match-27 = Charger les { $count } commentaires suivants
    .match-28 = Charger les { $count } commentaires précédents
    .match-29 = Charger les { $count } commentaires supplémentaires
    .match-30 = Charger les { $count } autres réponses
    .match-31 = Charger { $count } autres commentaires
    .match-32 = Charger { $count } commentaires de plus
    .match-33 = Charger { $count } commentaires suivants
    .match-34 = Charger { $count } commentaires précédents
    .match-35 = Charger { $count } commentaires supplémentaires
    .match-36 = Charger { $count } autres réponses

# The answers to one.
# $count: number
comment-reply-count = { $count ->
    [one] { NUMBER($count) } réponse
    [many] { NUMBER($count) } de réponses
   *[other] { NUMBER($count) } réponses
  }
    .match-1 = Voir { $count } réponses
    .match-2 = Voir { $count } réponse
    .match-3 = Afficher { $count } réponses
    .match-4 = Afficher { $count } réponse
    .match-5 = Masquer { $count } réponses
    .match-6 = Masquer { $count } réponse
    .match-7 = Voir les { $count } réponses
    .match-8 = Voir les { $count } réponse
    .match-9 = Afficher les { $count } réponses
    .match-10 = Afficher les { $count } réponse
    .match-11 = Réponses ({ $count }
    .match-12 = Réponses: { $count }

# The same without their number.
comment-reply-show = Voir les réponses
    .match-1 = Afficher les réponses
    .match-2 = Masquer les réponses
    .match-3 = Réponses
    .match-4 = Voir toutes les réponses
    .match-5 = Lire les réponses
    .match-6 = Cacher les réponses
    .match-7 = Voir la réponse
    .match-8 = Afficher la réponse

# Folds the comments away.
comment-all-hide = Masquer les commentaires
    .match-1 = Cacher les commentaires
    .match-2 = Fermer les commentaires
    .match-3 = Replier les commentaires
    .match-4 = Réduire les commentaires
    .match-5 = Masquer le commentaire
    .match-6 = Masquer les réactions

# Their order.
comment-all-sort = Trier par
    .match-1 = Trier
    .match-2 = Trier les commentaires
    .match-3 = Trier les commentaires par
    .match-4 = Classer par
    .match-5 = Du plus récent au plus ancien
    .match-6 = Du plus ancien au plus récent
    .match-7 = Les plus récents d'abord
    .match-8 = Les plus anciens d'abord
    .match-9 = Plus récents
    .match-10 = Plus anciens
    .match-11 = Les plus anciens
    .match-12 = Les mieux notés
    .match-13 = Meilleurs commentaires
    .match-14 = Les plus appréciés
    .match-15 = Les plus aimés
    .match-16 = Ordre chronologique
    .match-17 = Par date
    .match-18 = Par pertinence
    .match-19 = Commentaire épinglé
    .match-20 = Les plus pertinents
    .match-21 = Commentaires sélectionnés
    .match-22 = Sélection des commentaires
    .match-23 = Filtrer les commentaires
    .match-24 = Contributions sélectionnées
    .match-25 = Plus populaires d'abord

# Writers of comments.
# $author: person
comment-by = Commentaire de { $author }
    .match-1 = Posté par le lecteur : { $author }
    .match-2 = Par le lecteur : { $author }
    .match-3 = Auteur du commentaire : { $author }
    .match-4 = { $author } dit :
    .match-5 = { $author } a dit :
    .match-6 = { $author } a écrit :
    .match-7 = { $author } écrit :
    .match-8 = { $author } a commenté :
    .match-9 = Commentaire posté par { $author }
    .match-10 = Commentaire par { $author }
    .match-11 = Réaction de { $author }

# $author: person
# $date: date
comment-by-date = Commentaire de { $author }, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = { $author } a écrit le { $date }
    .match-2 = { $author } a écrit : { $date }
    .match-3 = { $author } a dit le { $date }
    .match-4 = { $author } a dit : { $date }
    .match-5 = { $author } dit le { $date }
    .match-6 = { $author } dit : { $date }
    .match-7 = { $author } a commenté le { $date }
    .match-8 = { $author } a commenté : { $date }
    .match-9 = Commentaire de { $author } le { $date }
    .match-10 = Commentaire de { $author } - { $date }

# Writers without a name.
comment-by-anonymous = Anonyme
    .match-1 = Invité
    .match-2 = Invitée
    .match-3 = Utilisateur anonyme
    .match-4 = Lecteur anonyme
    .match-5 = Sans nom
    .match-6 = Visiteur
    .match-7 = Internaute
    .match-8 = Lecteur
    .match-9 = Lectrice
    .match-10 = Membre supprimé
    .match-11 = Utilisateur supprimé
    .match-12 = Non inscrit
    .match-13 = Utilisateur non enregistré

# The author of the article, or the paper, in the discussion.
comment-reply-staff = Réponse de la rédaction
    .match-1 = Réponse de l'auteur
    .match-2 = Modérateur
    .match-3 = La rédaction répond
    .match-4 = Réponse du modérateur
    .match-5 = Réponse de l'autrice
    .match-6 = Modération
    .match-7 = Administrateur
    .match-8 = Auteur de l'article

# Answers one.
comment-reply = Répondre
    .match-1 = Réponse
    .match-2 = Répondez
    .match-3 = Répondre à ce commentaire
    .match-4 = Répondre au commentaire
    .match-5 = Citer
    .match-6 = Ajouter une réponse
    .match-7 = Écrire une réponse
    .match-8 = Répondre à cette réaction

# Answers somebody.
# $author: person
comment-reply-to = En réponse à { $author }
    .match-1 = Répondre à { $author }
    .match-2 = Réponse à { $author }
    .match-3 = En réponse au commentaire de { $author }
    .match-4 = Laisser une réponse à { $author }

# Thumbs.
comment-reply-like = J’aime
    .match-1 = Aimer
    .match-2 = J'aime ce commentaire
    .match-3 = Utile
    .match-4 = Recommander
    .match-5 = Approuver
    .match-6 = D'accord avec ce commentaire
    .match-7 = Voter pour
    .match-8 = Vote positif
    .match-9 = Je suis d'accord
    .match-10 = Pour

comment-reply-dislike = Je n’aime pas
    .match-1 = Désapprouver
    .match-2 = Pas d'accord
    .match-3 = Voter contre
    .match-4 = Vote négatif
    .match-5 = Je n'aime pas ce commentaire
    .match-6 = Inutile
    .match-7 = Contre

# $count: number
comment-reply-likes = { $count ->
    [one] { NUMBER($count) } j’aime
    [many] { NUMBER($count) } de j’aime
   *[other] { NUMBER($count) } j’aime
  }
    .match-1 = J'aime ({ $count })
    .match-2 = Recommandations ({ $count })
    .match-3 = Votes ({ $count })
    .match-4 = J'aime : { $count }
    .match-5 = Recommandations : { $count }
    .match-6 = Votes : { $count }
    .match-7 = { $count } personnes aiment ça
    .match-8 = { $count } recommandations
    .match-9 = { $count } mentions j'aime
    .match-10 = { $count } votes
    .match-11 = { $count } personnes ont aimé

# Makes one known to the editors.
comment-reply-report = Signaler
    .match-1 = Signaler ce commentaire
    .match-2 = Signaler le commentaire
    .match-3 = Signaler un abus
    .match-4 = Signaler un contenu inapproprié
    .match-5 = Signaler comme inapproprié
    .match-6 = Signaler un commentaire
    .match-7 = Alerter
    .match-8 = Alerter le modérateur
    .match-9 = Alerter la modération
    .match-10 = Dénoncer
    .match-11 = Commentaire inapproprié
    .match-12 = Signaler au modérateur
    .match-13 = Signaler un commentaire inapproprié
    .match-14 = Bloquer
    .match-15 = Signaler un contenu abusif
    .match-16 = Signaler comme spam

# Its removal.
comment-delete = Supprimer le commentaire
    .match-1 = Supprimer
    .match-2 = Effacer le commentaire
    .match-3 = Supprimer ce commentaire
    .match-4 = Supprimer mon commentaire
    .match-5 = Supprimer la réponse
    .match-6 = Retirer
    .match-7 = Supprimer mon message

comment-delete-confirm = Cela supprimera votre commentaire actuel
    .match-1 = Ceci supprimera votre commentaire actuel
    .match-2 = Votre commentaire actuel sera supprimé
    .match-3 = Votre commentaire sera supprimé
    .match-4 = Voulez-vous vraiment supprimer ce commentaire ?
    .match-5 = Voulez-vous supprimer ce commentaire ?
    .match-6 = Êtes-vous sûr de vouloir supprimer ce commentaire ?
    .match-7 = Êtes-vous sûr de vouloir supprimer votre commentaire ?
    .match-8 = Êtes-vous sûr ?
    .match-9 = Supprimer ce commentaire ?
    .match-10 = Supprimer le commentaire ?
    .match-11 = Le commentaire sera supprimé
    .match-12 = Cette action supprimera votre commentaire actuel
    .match-13 = Cette action est irréversible
    .match-14 = Voulez-vous vraiment supprimer votre commentaire ?
    .match-15 = Cela supprimera votre commentaire
    .match-16 = Cela supprimera le commentaire
    .match-17 = Ceci supprimera votre commentaire
    .match-18 = Ceci supprimera le commentaire
    .match-19 = Cette action supprimera votre commentaire
    .match-20 = Cette action supprimera le commentaire

comment-delete-done = Ce commentaire a été supprimé
    .match-1 = Commentaire supprimé
    .match-2 = Ce commentaire a été retiré
    .match-3 = Commentaire modéré
    .match-4 = Commentaire supprimé par la modération
    .match-5 = Ce commentaire a été supprimé par un modérateur
    .match-6 = Ce commentaire a été supprimé par son auteur
    .match-7 = Ce commentaire a été modéré
    .match-8 = Commentaire retiré
    .match-9 = Supprimé par le modérateur
    .match-10 = Commentaire masqué
    .match-11 = Contribution supprimée

# Its change.
comment-reply-edit = Modifier le commentaire
    .match-1 = Modifier
    .match-2 = Éditer
    .match-3 = Éditer le commentaire
    .match-4 = Modifier mon commentaire
    .match-5 = Enregistrer les modifications
    .match-6 = Modifier ce commentaire

comment-reply-edited = Commentaire modifié
    .match-1 = Modifié
    .match-2 = (modifié)
    .match-3 = Édité
    .match-4 = Ce commentaire a été modifié
    .match-5 = (édité)

# Its address, and word of new ones.
comment-reply-link = Lien vers ce commentaire
    .match-1 = Lien vers le commentaire
    .match-2 = Partager ce commentaire
    .match-3 = Partager le commentaire
    .match-4 = Copier le lien du commentaire
    .match-5 = Lien permanent vers ce commentaire
    .match-6 = Permalien du commentaire

comment-all-follow = Suivre cette discussion
    .match-1 = M'avertir des nouveaux commentaires
    .match-2 = Prévenez-moi de tous les nouveaux commentaires par e-mail
    .match-3 = Prévenez-moi de tous les nouveaux articles par e-mail
    .match-4 = Me notifier des nouveaux commentaires
    .match-5 = Avertissez-moi par e-mail des nouveaux commentaires
    .match-6 = Être averti des nouveaux commentaires
    .match-7 = Suivre les commentaires
    .match-8 = Suivre la discussion
    .match-9 = S'abonner aux commentaires
    .match-10 = Recevoir les nouveaux commentaires par e-mail
    .match-11 = Suivre la conversation
    .match-12 = Recevoir une alerte lors d'une réponse
    .match-13 = S'abonner à la discussion
    .match-14 = M'alerter des réponses
