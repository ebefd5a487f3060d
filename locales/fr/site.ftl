### Part of Targum, under MIT OR Apache-2.0. The site's own words are calm: no capitals, no exclamation marks.

## Passing the article on.

# Sends the article to others.
share = Partager
    .match-1 = Partagez
    .match-2 = Partage
    .match-3 = Partager l'article
    .match-4 = Partager cet article
    .match-5 = Partager cette page
    .match-6 = Partagez cet article
    .match-7 = Partagez l'article
    .match-8 = Partager sur
    .match-9 = Partagez sur
    .match-10 = Partager via
    .match-11 = Partager avec
    .match-12 = Partager par
    .match-13 = Partager avec vos amis
    .match-14 = Partagez avec vos amis
    .match-15 = Partager sur les réseaux sociaux
    .match-16 = Partagez sur les réseaux sociaux
    .match-17 = Partager ce contenu
    .match-18 = Partager cette actualité
    .match-19 = Options de partage
    .match-20 = Envoyer
    .match-21 = Diffuser
    .match-22 = Faire suivre
    .match-23 = Partager cette vidéo
    .match-24 = Partager la page
    .match-25 = Partager ceci
    .match-26 = Partagez ceci
    .match-27 = Partager cette info
    .match-28 = Partager le lien
    .match-29 = Partager l'info

share-facebook = Partager sur Facebook
    .match-1 = Facebook
    .match-2 = Partagez sur Facebook
    .match-3 = Partager via Facebook
    .match-4 = Publier sur Facebook
    .match-5 = Partager l'article sur Facebook
    .match-6 = Partager cet article sur Facebook
    .match-7 = Suivez-nous sur Facebook
    .match-8 = Cliquez pour partager sur Facebook
    .match-9 = Cliquez pour partager sur Facebook(ouvre dans une nouvelle fenêtre)
    .match-10 = Partage Facebook
    .match-11 = Rejoignez-nous sur Facebook
    .match-12 = Envoyer sur Facebook
    .match-13 = Cliquer pour partager sur Facebook
    .match-14 = Cliquer pour partager sur Facebook (ouvre dans une nouvelle fenêtre)

share-x = Partager sur X
    .match-1 = Twitter
    .match-2 = Partager sur Twitter
    .match-3 = Partagez sur Twitter
    .match-4 = Partagez sur X
    .match-5 = Tweeter
    .match-6 = Tweetez
    .match-7 = Tweet
    .match-8 = Publier sur X
    .match-9 = Partager sur X (Twitter)
    .match-10 = Partager sur Twitter/X
    .match-11 = Partager via X
    .match-12 = Suivez-nous sur Twitter
    .match-13 = Suivez-nous sur X
    .match-14 = Cliquez pour partager sur Twitter
    .match-15 = Cliquez pour partager sur X
    .match-16 = Cliquer pour partager sur X
    .match-17 = Partager l'article sur Twitter
    .match-18 = Partager l'article sur X
    .match-19 = Partager cet article sur X
    .match-20 = Cliquez pour partager sur Twitter(ouvre dans une nouvelle fenêtre)
    .match-21 = Cliquez pour partager sur X (ouvre dans une nouvelle fenêtre)
    .match-22 = Cliquer pour partager sur X (ouvre dans une nouvelle fenêtre)
    .match-23 = Cliquer pour partager sur Twitter
    .match-24 = Cliquer pour partager sur Twitter (ouvre dans une nouvelle fenêtre)

share-whatsapp = Partager sur WhatsApp
    .match-1 = WhatsApp
    .match-2 = Partager via WhatsApp
    .match-3 = Partagez sur WhatsApp
    .match-4 = Envoyer par WhatsApp
    .match-5 = Partager par WhatsApp
    .match-6 = Envoyer sur WhatsApp
    .match-7 = Rejoignez notre chaîne WhatsApp
    .match-8 = Suivez notre chaîne WhatsApp
    .match-9 = Suivez-nous sur WhatsApp
    .match-10 = Cliquez pour partager sur WhatsApp
    .match-11 = Partager avec WhatsApp
    .match-12 = Notre chaîne WhatsApp
    .match-13 = Cliquer pour partager sur WhatsApp
    .match-14 = Cliquez pour partager sur WhatsApp (ouvre dans une nouvelle fenêtre)
    .match-15 = Cliquer pour partager sur WhatsApp (ouvre dans une nouvelle fenêtre)

share-telegram = Partager sur Telegram
    .match-1 = Telegram
    .match-2 = Partager via Telegram
    .match-3 = Partagez sur Telegram
    .match-4 = Envoyer par Telegram
    .match-5 = Rejoignez notre chaîne Telegram
    .match-6 = Suivez-nous sur Telegram
    .match-7 = Cliquez pour partager sur Telegram
    .match-8 = Partager par Telegram
    .match-9 = Cliquer pour partager sur Telegram
    .match-10 = Cliquez pour partager sur Telegram (ouvre dans une nouvelle fenêtre)
    .match-11 = Cliquer pour partager sur Telegram (ouvre dans une nouvelle fenêtre)

share-linkedin = Partager sur LinkedIn
    .match-1 = LinkedIn
    .match-2 = Partager via LinkedIn
    .match-3 = Partagez sur LinkedIn
    .match-4 = Cliquez pour partager sur LinkedIn
    .match-5 = Suivez-nous sur LinkedIn
    .match-6 = Partager l'article sur LinkedIn
    .match-7 = Cliquer pour partager sur LinkedIn
    .match-8 = Cliquez pour partager sur LinkedIn (ouvre dans une nouvelle fenêtre)
    .match-9 = Cliquer pour partager sur LinkedIn (ouvre dans une nouvelle fenêtre)

# Other networks.
share-other = Partager sur d’autres réseaux
    .match-1 = Instagram
    .match-2 = Suivez-nous sur Instagram
    .match-3 = YouTube
    .match-4 = TikTok
    .match-5 = Pinterest
    .match-6 = Partager sur Pinterest
    .match-7 = Épingler
    .match-8 = Reddit
    .match-9 = Partager sur Reddit
    .match-10 = Messenger
    .match-11 = Partager sur Messenger
    .match-12 = Envoyer par Messenger
    .match-13 = Bluesky
    .match-14 = Partager sur Bluesky
    .match-15 = Threads
    .match-16 = Partager sur Threads
    .match-17 = Flipboard
    .match-18 = Partager sur Flipboard
    .match-19 = SMS
    .match-20 = Envoyer par SMS
    .match-21 = Partager par SMS
    .match-22 = Plus d'options
    .match-23 = Plus d'options de partage
    .match-24 = Google Actualités
    .match-25 = Suivez-nous sur Google Actualités
    .match-26 = Google News
    .match-27 = Autres réseaux
    .match-28 = Partager sur Mastodon
    .match-29 = Suivez-nous sur Google News

share-email = Envoyer par courriel
    .match-1 = E-mail
    .match-2 = Mail
    .match-3 = Courriel
    .match-4 = Envoyer par e-mail
    .match-5 = Envoyer par mail
    .match-6 = Partager par e-mail
    .match-7 = Partager par mail
    .match-8 = Partager par courriel
    .match-9 = Envoyer à un ami
    .match-10 = Envoyer l'article par mail
    .match-11 = Envoyer l'article par e-mail
    .match-12 = Envoyer cet article
    .match-13 = Envoyer l'article
    .match-14 = Envoyer cet article par e-mail
    .match-15 = Envoyer à un proche
    .match-16 = Partager via e-mail
    .match-17 = Cliquer pour envoyer un lien par e-mail à un ami
    .match-18 = Cliquez pour envoyer par e-mail à un ami
    .match-19 = Envoyer cet article par mail
    .match-20 = Transférer par mail
    .match-21 = Recommander à un ami
    .match-22 = Envoyer un e-mail

share-copy = Copier le lien
    .match-1 = Copier
    .match-2 = Copier l'URL
    .match-3 = Copier l'adresse
    .match-4 = Copier le lien de l'article
    .match-5 = Copier le lien dans le presse-papiers
    .match-6 = Lien
    .match-7 = Lien permanent
    .match-8 = Permalien
    .match-9 = Lien vers l'article
    .match-10 = Obtenir le lien
    .match-11 = Lien court
    .match-12 = Lien direct
    .match-13 = Intégrer
    .match-14 = Code d'intégration
    .match-15 = Copier ce lien

share-copied = Lien copié
    .match-1 = Copié
    .match-2 = Le lien a été copié
    .match-3 = Lien copié dans le presse-papiers
    .match-4 = Copié dans le presse-papiers
    .match-5 = Le lien a bien été copié
    .match-6 = URL copiée

# How often it was passed on.
# $count: number
share-count = { $count ->
    [one] { NUMBER($count) } partage
    [many] { NUMBER($count) } de partages
   *[other] { NUMBER($count) } partages
  }
    .match-1 = Partages : { $count }
    .match-2 = Vues : { $count }
    .match-3 = Lectures : { $count }
    .match-4 = Nombre de vues : { $count }
    .match-5 = Lu : { $count }
    .match-6 = Partagé : { $count }
    .match-7 = { $count } vues
    .match-8 = { $count } lectures
    .match-9 = { $count } vue
    .match-10 = Lu { $count } fois
    .match-11 = Partagé { $count } fois

# Keeps the article for later.
share-save = Enregistrer
    .match-1 = Sauvegarder
    .match-2 = Enregistrer l'article
    .match-3 = Enregistrer cet article
    .match-4 = Sauvegarder l'article
    .match-5 = Lire plus tard
    .match-6 = À lire plus tard
    .match-7 = Ajouter aux favoris
    .match-8 = Ajouter à vos favoris
    .match-9 = Ajouter à mes favoris
    .match-10 = Favoris
    .match-11 = Enregistré
    .match-12 = Ajouter à ma sélection
    .match-13 = Ajouter à mes articles
    .match-14 = Garder pour plus tard
    .match-15 = Mettre de côté
    .match-16 = Articles sauvegardés
    .match-17 = Classer
    .match-18 = Mes articles enregistrés
    .match-19 = Article sauvegardé
    .match-20 = Lire plus tard l'article

share-gift = Offrir l’article
    .match-1 = Offrir cet article
    .match-2 = Offrez cet article
    .match-3 = Offrir
    .match-4 = Offrir l'article à un proche
    .match-5 = Partager gratuitement
    .match-6 = Article offert

# Reads the article aloud.
share-listen = Écouter l’article
    .match-1 = Écouter
    .match-2 = Écoutez
    .match-3 = Écouter cet article
    .match-4 = Écoutez cet article
    .match-5 = Écoutez l'article
    .match-6 = Lire à voix haute
    .match-7 = Version audio
    .match-8 = Audio
    .match-9 = Article audio
    .match-10 = Écouter l'audio
    .match-11 = Lecture audio
    .match-12 = Écouter la version audio
    .match-13 = Écouter le texte
    .match-14 = Lire l'audio
    .match-15 = Écouter cette actualité

# The size of letters.
share-text-size = Taille du texte
    .match-1 = Taille des caractères
    .match-2 = Taille de police
    .match-3 = Taille de la police
    .match-4 = Agrandir le texte
    .match-5 = Réduire le texte
    .match-6 = Augmenter la taille du texte
    .match-7 = Diminuer la taille du texte
    .match-8 = Modifier la taille du texte
    .match-9 = Agrandir
    .match-10 = Zoom
    .match-11 = Plus grand
    .match-12 = Plus petit
    .match-13 = A A A
    .match-14 = Taille du texte : A A
    .match-15 = Agrandir la police

## On paper.

print = Imprimer
    .match-1 = Impression
    .match-2 = Imprimez
    .match-3 = Imprimer l'article
    .match-4 = Imprimer cet article
    .match-5 = Imprimer la page
    .match-6 = Imprimer cette page
    .match-7 = Version imprimable
    .match-8 = Version à imprimer
    .match-9 = Version pour impression
    .match-10 = Imprimer ce contenu
    .match-11 = Cliquer pour imprimer
    .match-12 = Cliquez pour imprimer
    .match-13 = Imprimer l'actualité

print-pdf = Télécharger en PDF
    .match-1 = PDF
    .match-2 = Télécharger le PDF
    .match-3 = Enregistrer en PDF
    .match-4 = Version PDF
    .match-5 = Télécharger
    .match-6 = Télécharger l'article
    .match-7 = Article en PDF
    .match-8 = Exporter en PDF

## Rights and the site's own pages.

# The last line of the page.
# $year: number
# $site: site
copyright = © { $year } { $site }
    .match-1 = © { $year }, { $site }
    .match-2 = © { $year } - { $site }
    .match-3 = Copyright © { $year }, { $site }
    .match-4 = Copyright © { $year } - { $site }
    .match-5 = Copyright © { $year } { $site }
    .match-6 = Copyright { $year }, { $site }
    .match-7 = Copyright { $year } - { $site }
    .match-8 = Copyright { $year } { $site }
    .match-9 = (c) { $year }, { $site }
    .match-10 = (c) { $year } - { $site }
    .match-11 = (c) { $year } { $site }
    .match-12 = © { $site }, { $year }
    .match-13 = © { $site } - { $year }
    .match-14 = © { $site } { $year }
    .match-15 = Copyright © { $site }, { $year }
    .match-16 = Copyright © { $site } - { $year }
    .match-17 = Copyright © { $site } { $year }
    .match-18 = Copyright { $site }, { $year }
    .match-19 = Copyright { $site } - { $year }
    .match-20 = Copyright { $site } { $year }
    .match-21 = © { $year }, { $site }. Tous droits réservés
    .match-22 = © { $year }, { $site }. tous droits de reproduction réservés
    .match-23 = © { $year }, { $site }, Tous droits réservés
    .match-24 = © { $year }, { $site }, tous droits de reproduction réservés
    .match-25 = © { $year } { $site }. Tous droits réservés
    .match-26 = © { $year } { $site }. tous droits de reproduction réservés
    .match-27 = © { $year } { $site }, Tous droits réservés
    .match-28 = © { $year } { $site }, tous droits de reproduction réservés
    .match-29 = Copyright © { $year }, { $site }. Tous droits réservés
    .match-30 = Copyright © { $year }, { $site }. tous droits de reproduction réservés
    .match-31 = Copyright © { $year }, { $site }, Tous droits réservés
    .match-32 = Copyright © { $year }, { $site }, tous droits de reproduction réservés
    .match-33 = Copyright © { $year } { $site }. Tous droits réservés
    .match-34 = Copyright © { $year } { $site }. tous droits de reproduction réservés
    .match-35 = Copyright © { $year } { $site }, Tous droits réservés
    .match-36 = Copyright © { $year } { $site }, tous droits de reproduction réservés
    .match-37 = Copyright { $year }, { $site }. Tous droits réservés
    .match-38 = Copyright { $year }, { $site }. tous droits de reproduction réservés
    .match-39 = Copyright { $year }, { $site }, Tous droits réservés
    .match-40 = Copyright { $year }, { $site }, tous droits de reproduction réservés
    .match-41 = Copyright { $year } { $site }. Tous droits réservés
    .match-42 = Copyright { $year } { $site }. tous droits de reproduction réservés
    .match-43 = Copyright { $year } { $site }, Tous droits réservés
    .match-44 = Copyright { $year } { $site }, tous droits de reproduction réservés
    .match-45 = © { $site }, { $year }. Tous droits réservés
    .match-46 = © { $site }, { $year }, Tous droits réservés
    .match-47 = © { $site } { $year }. Tous droits réservés
    .match-48 = © { $site } { $year }, Tous droits réservés

# The same without the year.
# $site: site
copyright-site = © { $site }. Tous droits réservés
    .match-1 = Tous droits réservés à { $site }
    .match-2 = Tous droits réservés © { $site }
    .match-3 = Tous droits réservés, { $site }
    .match-4 = Tous droits réservés par { $site }
    .match-5 = Tous droits réservés { $site }
    .match-6 = © { $site }, Tous droits réservés
    .match-7 = { $site }. Tous droits réservés
    .match-8 = { $site }, Tous droits réservés
    .match-9 = © Copyright { $site }
    .match-10 = Droits d'auteur { $site }

# The same without the name.
copyright-rights = Tous droits réservés
    .match-1 = © Tous droits réservés
    .match-2 = Droits réservés
    .match-3 = Tous les droits sont réservés
    .match-4 = Droits d'auteur
    .match-5 = Copyright
    .match-6 = Tous droits de reproduction réservés
    .match-7 = Tous droits de reproduction et de représentation réservés
    .match-8 = Tous droits réservés ©
    .match-9 = DR

# The same with the year alone.
# $year: number
copyright-year = © { $year }. Tous droits réservés
    .match-1 = © { $year }, Tous droits réservés
    .match-2 = Copyright { $year }. Tous droits réservés
    .match-3 = Copyright { $year }, Tous droits réservés
    .match-4 = Copyright © { $year }. Tous droits réservés
    .match-5 = Copyright © { $year }, Tous droits réservés
    .match-6 = Tous droits réservés, { $year }
    .match-7 = Tous droits réservés © { $year }
    .match-8 = Tous droits réservés { $year }

# What others may do with the text.
copyright-reuse = Réutiliser cet article
    .match-1 = Reproduction interdite
    .match-2 = Toute reproduction interdite
    .match-3 = Reproduction interdite sans autorisation
    .match-4 = Toute reproduction interdite sans autorisation
    .match-5 = Toute reproduction est interdite
    .match-6 = Republier
    .match-7 = Republier cet article
    .match-8 = Droits de reproduction
    .match-9 = Demander l'autorisation
    .match-10 = Acheter les droits
    .match-11 = Toute reproduction totale ou partielle est interdite
    .match-12 = Utiliser ce contenu
    .match-13 = Citer cet article
    .match-14 = Reproduction interdite sans l'accord de l'éditeur

# The foot of the site.
copyright-terms = Conditions d’utilisation
    .match-1 = Conditions générales
    .match-2 = Conditions générales d'utilisation
    .match-3 = Conditions générales de vente
    .match-4 = CGU
    .match-5 = CGV
    .match-6 = Mentions légales
    .match-7 = Politique de confidentialité
    .match-8 = Confidentialité
    .match-9 = Vie privée
    .match-10 = Données personnelles
    .match-11 = Politique de cookies
    .match-12 = Cookies
    .match-13 = Gestion des cookies
    .match-14 = Gérer les cookies
    .match-15 = Paramètres des cookies
    .match-16 = Gérer mes cookies
    .match-17 = Accessibilité
    .match-18 = Charte éthique
    .match-19 = Charte éditoriale
    .match-20 = Charte d'utilisation
    .match-21 = Protection des données
    .match-22 = Charte de déontologie
    .match-23 = Politique de protection des données
    .match-24 = Accessibilité : non conforme
    .match-25 = Préférences cookies
    .match-26 = Paramétrer les cookies
    .match-27 = Charte

# Consent.
copyright-cookies = Ce site utilise des cookies
    .match-1 = Accepter
    .match-2 = Tout accepter
    .match-3 = J'accepte
    .match-4 = Accepter et continuer
    .match-5 = Accepter et fermer
    .match-6 = Refuser
    .match-7 = Tout refuser
    .match-8 = Continuer sans accepter
    .match-9 = D'accord
    .match-10 = OK pour moi
    .match-11 = Nous utilisons des cookies
    .match-12 = Ce site utilise des témoins
    .match-13 = En poursuivant votre navigation, vous acceptez l'utilisation de cookies
    .match-14 = Personnaliser
    .match-15 = Accepter les cookies
    .match-16 = Paramétrer
    .match-17 = Accepter tout
    .match-18 = Le respect de votre vie privée est notre priorité
    .match-19 = Refuser et s'abonner

# The people of the site.
copyright-about = Qui sommes-nous
    .match-1 = À propos
    .match-2 = À propos de nous
    .match-3 = Contact
    .match-4 = Contactez-nous
    .match-5 = Nous contacter
    .match-6 = Nous écrire
    .match-7 = Écrivez-nous
    .match-8 = Contacter la rédaction
    .match-9 = La rédaction du site
    .match-10 = L'équipe
    .match-11 = Notre équipe
    .match-12 = L’équipe de rédaction
    .match-13 = Publicité sur le site
    .match-14 = Annonceurs
    .match-15 = Recrutement
    .match-16 = Nous rejoindre
    .match-17 = Aide
    .match-18 = Aide et contact
    .match-19 = FAQ
    .match-20 = Foire aux questions
    .match-21 = Questions fréquentes
    .match-22 = Archives du site
    .match-23 = Les archives
    .match-24 = Version mobile
    .match-25 = Version complète
    .match-26 = Nos applications
    .match-27 = Application mobile
    .match-28 = Télécharger l'application
    .match-29 = Télécharger l'appli
    .match-30 = Ouvrir dans l'application
    .match-31 = Service client
    .match-32 = Service abonnés
    .match-33 = Courrier des lecteurs
    .match-34 = Le courrier des lecteurs
    .match-35 = Médiateur
    .match-36 = Alertez-nous
    .match-37 = Plan du site et contact
    .match-38 = Équipe
    .match-39 = Espace presse
    .match-40 = Envoyez-nous vos infos
    .match-41 = Une info à partager ?
    .match-42 = Annoncer
    .match-43 = Régie publicitaire

# Whose software it is.
# $name: person
copyright-powered = Propulsé par { $name }
    .match-1 = Réalisé par : { $name }
    .match-2 = Conception : { $name }
    .match-3 = Création : { $name }
    .match-4 = Design et développement : { $name }
    .match-5 = Thème : { $name }
    .match-6 = Conception et réalisation : { $name }
    .match-7 = Fièrement propulsé par { $name }
    .match-8 = Conçu par { $name }
    .match-9 = Développé par { $name }
    .match-10 = Site réalisé par { $name }
    .match-11 = Powered by { $name }
    .match-12 = Hébergé par { $name }

## Keeping in touch.

# Letters by e-mail.
newsletter = Inscrivez-vous à notre newsletter
    .match-1 = S'inscrire à la newsletter
    .match-2 = S'inscrire à notre newsletter
    .match-3 = S'inscrire à nos newsletters
    .match-4 = S'inscrire à notre infolettre
    .match-5 = S'inscrire à l'infolettre
    .match-6 = S'inscrire à notre lettre d'information
    .match-7 = S'inscrire à la lettre d'information
    .match-8 = S'inscrire gratuitement à notre newsletter
    .match-9 = S'inscrire à notre newsletter quotidienne
    .match-10 = Inscrivez-vous à la newsletter
    .match-11 = Inscrivez-vous à nos newsletters
    .match-12 = Inscrivez-vous à notre infolettre
    .match-13 = Inscrivez-vous à l'infolettre
    .match-14 = Inscrivez-vous à notre lettre d'information
    .match-15 = Inscrivez-vous à la lettre d'information
    .match-16 = Inscrivez-vous gratuitement à notre newsletter
    .match-17 = Inscrivez-vous à notre newsletter quotidienne
    .match-18 = S'abonner à la newsletter
    .match-19 = S'abonner à notre newsletter
    .match-20 = S'abonner à nos newsletters
    .match-21 = S'abonner à notre infolettre
    .match-22 = S'abonner à l'infolettre
    .match-23 = S'abonner à notre lettre d'information
    .match-24 = S'abonner à la lettre d'information
    .match-25 = S'abonner gratuitement à notre newsletter
    .match-26 = S'abonner à notre newsletter quotidienne
    .match-27 = Abonnez-vous à la newsletter
    .match-28 = Abonnez-vous à notre newsletter
    .match-29 = Abonnez-vous à nos newsletters
    .match-30 = Abonnez-vous à notre infolettre
    .match-31 = Abonnez-vous à l'infolettre
    .match-32 = Abonnez-vous à notre lettre d'information
    .match-33 = Abonnez-vous à la lettre d'information
    .match-34 = Abonnez-vous gratuitement à notre newsletter
    .match-35 = Abonnez-vous à notre newsletter quotidienne
    .match-36 = Inscription à la newsletter
    .match-37 = Inscription à notre newsletter
    .match-38 = Inscription à nos newsletters
    .match-39 = Inscription à notre infolettre
    .match-40 = Inscription à l'infolettre
    .match-41 = Inscription à notre lettre d'information
    .match-42 = Inscription à la lettre d'information
    .match-43 = Inscription gratuitement à notre newsletter
    .match-44 = Inscription à notre newsletter quotidienne
    .match-45 = Je m'inscris à la newsletter
    .match-46 = Je m'inscris à notre newsletter
    .match-47 = Je m'inscris à nos newsletters
    .match-48 = Je m'inscris à notre infolettre
    .match-49 = Je m'inscris à l'infolettre
    .match-50 = Je m'inscris à notre lettre d'information
    .match-51 = Je m'inscris à la lettre d'information
    .match-52 = Je m'inscris gratuitement à notre newsletter
    .match-53 = Je m'inscris à notre newsletter quotidienne
    .match-54 = Je m'abonne à la newsletter
    .match-55 = Je m'abonne à notre newsletter
    .match-56 = Je m'abonne à nos newsletters
    .match-57 = Je m'abonne à notre infolettre
    .match-58 = Je m'abonne à l'infolettre
    .match-59 = Je m'abonne à notre lettre d'information
    .match-60 = Je m'abonne à la lettre d'information
    .match-61 = Je m'abonne gratuitement à notre newsletter
    .match-62 = Je m'abonne à notre newsletter quotidienne
    .match-63 = Newsletter
    .match-64 = Newsletters
    .match-65 = Infolettre
    .match-66 = Infolettres
    .match-67 = Lettre d'information
    .match-68 = Nos newsletters
    .match-69 = La newsletter
    .match-70 = Notre newsletter
    .match-71 = Recevez notre newsletter
    .match-72 = Recevoir la newsletter
    .match-73 = Recevez la newsletter
    .match-74 = Recevez nos newsletters
    .match-75 = Recevez l'actualité par e-mail
    .match-76 = Recevez l'essentiel de l'actualité
    .match-77 = Recevez l'actualité dans votre boîte mail
    .match-78 = Restez informé
    .match-79 = Restez informés
    .match-80 = Restez informé(e)
    .match-81 = Ne manquez rien
    .match-82 = Ne ratez rien
    .match-83 = Ne manquez rien de l'actualité
    .match-84 = Chaque matin dans votre boîte mail
    .match-85 = Newsletter quotidienne
    .match-86 = Toute l'actu dans votre boîte mail
    .match-87 = L'essentiel de l'actualité dans votre boîte mail
    .match-88 = Recevez nos articles par e-mail
    .match-89 = Liste de diffusion
    .match-90 = Recevez gratuitement notre newsletter
    .match-91 = Recevez chaque jour l'essentiel de l'actualité
    .match-92 = Les newsletters
    .match-93 = Recevez notre lettre d’information
    .match-94 = Recevez notre infolettre
    .match-95 = Recevez notre newsletter quotidienne
    .match-96 = Recevez notre lettres d’information
    .match-97 = Recevez la lettre d’information
    .match-98 = Recevez la infolettre
    .match-99 = Recevez la newsletter quotidienne
    .match-100 = Recevez la lettres d’information
    .match-101 = Recevez nos lettre d’information
    .match-102 = Recevez nos infolettre
    .match-103 = Recevez nos newsletter quotidienne
    .match-104 = Recevez nos lettres d’information
    .match-105 = Recevoir notre lettre d’information
    .match-106 = Recevoir notre infolettre
    .match-107 = Recevoir notre newsletter quotidienne
    .match-108 = Recevoir notre lettres d’information
    .match-109 = Recevoir la lettre d’information
    .match-110 = Recevoir la infolettre
    .match-111 = Recevoir la newsletter quotidienne
    .match-112 = Recevoir la lettres d’information
    .match-113 = Recevoir nos lettre d’information
    .match-114 = Recevoir nos infolettre
    .match-115 = Recevoir nos newsletter quotidienne
    .match-116 = Recevoir nos lettres d’information
    .match-117 = Je reçois notre lettre d’information
    .match-118 = Je reçois notre infolettre
    .match-119 = Je reçois notre newsletter quotidienne
    .match-120 = Je reçois notre lettres d’information
    .match-121 = Je reçois la lettre d’information
    .match-122 = Je reçois la infolettre
    .match-123 = Je reçois la newsletter quotidienne
    .match-124 = Je reçois la lettres d’information
    .match-125 = Je reçois nos lettre d’information
    .match-126 = Je reçois nos infolettre
    .match-127 = Je reçois nos newsletter quotidienne
    .match-128 = Je reçois nos lettres d’information

# The same by its name.
# $name: person
newsletter-name = Inscrivez-vous à « { $name } », notre newsletter
    .match-1 = S'inscrire à la newsletter de “{ $name }”
    .match-2 = S'inscrire à la newsletter de { $name }
    .match-3 = S'inscrire à la newsletter “{ $name }”
    .match-4 = S'inscrire à la newsletter { $name }
    .match-5 = Inscrivez-vous à la newsletter de “{ $name }”
    .match-6 = Inscrivez-vous à la newsletter de { $name }
    .match-7 = Inscrivez-vous à la newsletter “{ $name }”
    .match-8 = Inscrivez-vous à la newsletter { $name }
    .match-9 = Abonnez-vous à la newsletter de “{ $name }”
    .match-10 = Abonnez-vous à la newsletter de { $name }
    .match-11 = Abonnez-vous à la newsletter “{ $name }”
    .match-12 = Abonnez-vous à la newsletter { $name }
    .match-13 = S'abonner à la newsletter de “{ $name }”
    .match-14 = S'abonner à la newsletter de { $name }
    .match-15 = S'abonner à la newsletter “{ $name }”
    .match-16 = S'abonner à la newsletter { $name }
    .match-17 = Recevez la newsletter “{ $name }”
    .match-18 = Recevez “{ $name }”

# The field and what follows it.
newsletter-email = Votre adresse e-mail
    .match-1 = Adresse e-mail
    .match-2 = Adresse mail
    .match-3 = Votre adresse mail
    .match-4 = Votre e-mail
    .match-5 = Votre mail
    .match-6 = Votre courriel
    .match-7 = Votre adresse courriel
    .match-8 = Entrez votre e-mail
    .match-9 = Entrez votre adresse e-mail
    .match-10 = Saisissez votre e-mail
    .match-11 = Saisissez votre adresse e-mail
    .match-12 = Saisissez votre adresse mail
    .match-13 = Se désabonner
    .match-14 = Se désinscrire
    .match-15 = Désabonnement
    .match-16 = Désinscription
    .match-17 = Vous pouvez vous désinscrire à tout moment
    .match-18 = J'accepte la politique de confidentialité
    .match-19 = Vous pouvez vous désabonner à tout moment
    .match-20 = Adresse courriel
    .match-21 = Renseignez votre e-mail

newsletter-thanks = Merci pour votre inscription
    .match-1 = Merci de votre inscription
    .match-2 = Votre inscription a bien été prise en compte
    .match-3 = Inscription réussie
    .match-4 = Merci de vous être inscrit
    .match-5 = Vous êtes inscrit
    .match-6 = Votre inscription est confirmée
    .match-7 = Merci ! Votre inscription est prise en compte
    .match-8 = Merci pour votre abonnement
    .match-9 = Inscription validée

# Word on the phone's screen.
newsletter-alerts = Recevoir les alertes
    .match-1 = Notifications
    .match-2 = Activer les notifications
    .match-3 = Alertes
    .match-4 = Recevoir les notifications
    .match-5 = Recevoir des alertes
    .match-6 = Alertes info
    .match-7 = Alerte info par e-mail
    .match-8 = Créer une alerte
    .match-9 = Suivre ce sujet
    .match-10 = Suivre ce thème
    .match-11 = Suivre le thème
    .match-12 = Gérer mes alertes
    .match-13 = Activer les alertes
    .match-14 = M'alerter
    .match-15 = Recevez nos alertes
    .match-16 = Recevoir nos alertes

# Paying readers.
subscribe = S’abonner
    .match-1 = Abonnez-vous
    .match-2 = Je m'abonne
    .match-3 = Abonnement
    .match-4 = Abonnements
    .match-5 = S'abonner maintenant
    .match-6 = Abonnez-vous maintenant
    .match-7 = Abonnez-vous pour lire la suite
    .match-8 = Abonnez-vous pour continuer
    .match-9 = Abonnez-vous pour continuer la lecture
    .match-10 = Abonnez-vous pour lire l'article
    .match-11 = Abonnez-vous dès 1€
    .match-12 = Abonnez-vous dès maintenant
    .match-13 = Abonnez-vous à partir de 1€
    .match-14 = S'abonner pour lire la suite
    .match-15 = S'abonner pour 1 €
    .match-16 = Devenir abonné
    .match-17 = Devenez abonné
    .match-18 = Devenir membre
    .match-19 = Devenez membre
    .match-20 = Rejoignez-nous
    .match-21 = Adhérer
    .match-22 = Essai gratuit
    .match-23 = Essayer gratuitement
    .match-24 = Accès illimité
    .match-25 = Accéder à l'article en illimité
    .match-26 = Découvrir les offres
    .match-27 = Découvrir nos offres
    .match-28 = Voir les offres
    .match-29 = Voir nos offres
    .match-30 = Offre spéciale
    .match-31 = Sans engagement
    .match-32 = Offrir un abonnement
    .match-33 = S'abonner au journal
    .match-34 = Abonnez-vous à notre chaîne
    .match-35 = S'abonner à la chaîne
    .match-36 = Abonnez-vous à notre chaîne YouTube
    .match-37 = Profiter de l'offre
    .match-38 = Je profite de l'offre
    .match-39 = J'en profite
    .match-40 = Lire en illimité
    .match-41 = Débloquer l'article
    .match-42 = Édition abonnés
    .match-43 = Gérer mon abonnement
    .match-44 = S'abonner à partir de 1 €
    .match-45 = Résiliable à tout moment
    .match-46 = Le journal du jour
    .match-47 = Lire le journal

# Closed to others.
subscribe-only = Réservé aux abonnés
    .match-1 = Article réservé aux abonnés
    .match-2 = Réservé à nos abonnés
    .match-3 = Article réservé à nos abonnés
    .match-4 = Contenu réservé aux abonnés
    .match-5 = Contenu réservé
    .match-6 = Cet article est réservé aux abonnés
    .match-7 = Cet article est réservé à nos abonnés
    .match-8 = Abonnés
    .match-9 = Pour les abonnés
    .match-10 = Exclusif abonnés
    .match-11 = Exclusivité abonnés
    .match-12 = Article abonné
    .match-13 = Premium
    .match-14 = Contenu premium
    .match-15 = Article payant
    .match-16 = Réservé aux membres
    .match-17 = La suite est réservée aux abonnés
    .match-18 = La suite est réservée à nos abonnés
    .match-19 = Il vous reste cet article à lire
    .match-20 = Vous avez atteint la limite d'articles gratuits
    .match-21 = Pour lire la suite, abonnez-vous
    .match-22 = Article premium
    .match-23 = Cet article est réservé aux membres
    .match-24 = Contenu exclusif
    .match-25 = Contenu exclusif abonnés
    .match-26 = Article Abonnés

# What remains for free.
# $count: number
subscribe-free = { $count ->
    [one] Il vous reste { NUMBER($count) } article gratuit
    [many] Il vous reste { NUMBER($count) } d’articles gratuits
   *[other] Il vous reste { NUMBER($count) } articles gratuits
  }
    .match-1 = Il vous reste { $count } articles à lire
    .match-2 = Il vous reste { $count } articles gratuits ce mois-ci
    .match-3 = Il vous reste { $count } articles
    .match-4 = Il vous reste { $count } articles offerts
    .match-5 = { $count } articles gratuits restants

# To one's account.
subscribe-login = Se connecter
    .match-1 = Connexion
    .match-2 = Connectez-vous
    .match-3 = Connexion abonnés
    .match-4 = S'identifier
    .match-5 = Identifiez-vous
    .match-6 = Identification
    .match-7 = Se déconnecter
    .match-8 = Déconnexion
    .match-9 = Mon compte
    .match-10 = Mon profil
    .match-11 = Mon espace
    .match-12 = Espace abonnés
    .match-13 = Déjà abonné ?
    .match-14 = Déjà abonné ? Connectez-vous
    .match-15 = Déjà abonné ? Se connecter
    .match-16 = Déjà abonné(e) ? Connectez-vous
    .match-17 = Vous êtes déjà abonné ?
    .match-18 = Vous êtes déjà abonné ? Connectez-vous
    .match-19 = Déjà inscrit ?
    .match-20 = Déjà inscrit ? Connectez-vous
    .match-21 = Déjà un compte ?
    .match-22 = Déjà un compte ? Connectez-vous
    .match-23 = Vous avez déjà un compte ?
    .match-24 = Vous avez déjà un compte ? Connectez-vous
    .match-25 = Mot de passe
    .match-26 = Mot de passe oublié
    .match-27 = Se connecter avec Google
    .match-28 = Se connecter avec Facebook
    .match-29 = Se souvenir de moi
    .match-30 = Se connecter / S'inscrire
    .match-31 = Me connecter
    .match-32 = Connectez-vous pour continuer
    .match-33 = Identifiant
    .match-34 = Déjà membre ?

# To a new account.
subscribe-register = Créer un compte
    .match-1 = S'inscrire
    .match-2 = Inscrivez-vous
    .match-3 = Inscription
    .match-4 = Créer mon compte
    .match-5 = Créez votre compte
    .match-6 = Créez un compte
    .match-7 = Créer un compte gratuit
    .match-8 = Pas encore de compte ?
    .match-9 = Pas encore inscrit ?
    .match-10 = Pas encore abonné ?
    .match-11 = Pas de compte ? Inscrivez-vous
    .match-12 = Pas encore de compte ? Inscrivez-vous
    .match-13 = Inscription gratuite
    .match-14 = Inscrivez-vous gratuitement
    .match-15 = Je crée mon compte
    .match-16 = Je m'inscris
    .match-17 = Nouveau ? Créez un compte
    .match-18 = Créez un compte pour continuer
    .match-19 = Vous n'avez pas de compte ?
    .match-20 = Pas encore inscrit ? Créez un compte
    .match-21 = Je crée un compte

# The same by name.
# $site: site
subscribe-site = S’abonner à { $site }
    .match-1 = Abonnez-vous à { $site }
    .match-2 = Abonnez-vous au { $site }
    .match-3 = S'abonner au { $site }
    .match-4 = Rejoignez la communauté de { $site }

# Help in money.
subscribe-support = Soutenez-nous
    .match-1 = Soutenir
    .match-2 = Nous soutenir
    .match-3 = Soutenez notre travail
    .match-4 = Soutenez le journalisme indépendant
    .match-5 = Soutenez la presse indépendante
    .match-6 = Soutenez une presse indépendante
    .match-7 = Faire un don
    .match-8 = Faites un don
    .match-9 = Je fais un don
    .match-10 = Donner
    .match-11 = Contribuer
    .match-12 = Don
    .match-13 = Dons
    .match-14 = Soutenir notre travail
    .match-15 = Aidez-nous
    .match-16 = Soutenez notre rédaction
    .match-17 = Je soutiens
    .match-18 = Je donne
    .match-19 = Soutenez notre journalisme

# On other sites.
# $site: site
subscribe-follow-on = Suivez-nous sur { $site }
    .match-1 = Suivre sur { $site }
    .match-2 = Retrouvez-nous sur { $site }
    .match-3 = Rejoignez-nous sur { $site }
    .match-4 = Retrouvez toute l'actualité sur { $site }
    .match-5 = Suivez toute l'actualité sur { $site }

subscribe-follow = Suivez-nous
    .match-1 = Suivre
    .match-2 = Nous suivre
    .match-3 = Suivez-nous sur
    .match-4 = Suivez-nous sur les réseaux sociaux
    .match-5 = Nous suivre sur les réseaux
    .match-6 = Réseaux sociaux
    .match-7 = Retrouvez-nous sur
    .match-8 = Retrouvez-nous
    .match-9 = Rejoignez la communauté
    .match-10 = Rejoignez-nous sur les réseaux
    .match-11 = Restons connectés
    .match-12 = Restez connectés
    .match-13 = Sur les réseaux sociaux
    .match-14 = Nos réseaux sociaux

## Advertisements.

advertisement = Publicité
    .match-1 = Pub
    .match-2 = Annonce
    .match-3 = Annonces
    .match-4 = Annonce publicitaire
    .match-5 = Publicités
    .match-6 = Réclame
    .match-7 = Contenu publicitaire
    .match-8 = Espace publicitaire
    .match-9 = Annonces Google
    .match-10 = Petites annonces
    .match-11 = Masquer la publicité
    .match-12 = Signaler cette publicité

# The article goes on below.
advertisement-continue = La suite après cette publicité
    .match-1 = La suite après la publicité
    .match-2 = Suite après la publicité
    .match-3 = L'article continue après la publicité
    .match-4 = La suite de l'article après la publicité
    .match-5 = La suite de cet article après la publicité
    .match-6 = L'article continue ci-dessous
    .match-7 = La suite ci-dessous
    .match-8 = Lire la suite après la publicité
    .match-9 = La suite sous cette publicité
    .match-10 = Faites défiler pour continuer
    .match-11 = Continuez la lecture après la publicité
    .match-12 = L'article se poursuit après la publicité
    .match-13 = Publicité, lire la suite ci-dessous
    .match-14 = Le reste de l'article après la publicité

advertisement-close = Fermer la publicité
    .match-1 = Passer l'annonce
    .match-2 = Ignorer l'annonce
    .match-3 = Fermer l'annonce
    .match-4 = Ignorer la publicité
    .match-5 = Fermer la pub

# Paid texts.
advertisement-sponsored = Contenu sponsorisé
    .match-1 = Sponsorisé
    .match-2 = Contenu partenaire
    .match-3 = Contenu de partenaire
    .match-4 = Contenu de marque
    .match-5 = Contenu commercial
    .match-6 = Publi-rédactionnel
    .match-7 = Publireportage
    .match-8 = Publicommuniqué
    .match-9 = Communiqué
    .match-10 = Article sponsorisé
    .match-11 = Article partenaire
    .match-12 = Partenaire
    .match-13 = Partenariat
    .match-14 = En partenariat avec
    .match-15 = En partenariat
    .match-16 = Nos partenaires
    .match-17 = Contenus sponsorisés
    .match-18 = Liens sponsorisés
    .match-19 = Contenu promotionnel
    .match-20 = Contenu payant
    .match-21 = Contenu proposé par nos partenaires
    .match-22 = Proposé par
    .match-23 = Promu
    .match-24 = Sponsorisé par
    .match-25 = Contenus sponsorisés par Taboola
    .match-26 = Contenus sponsorisés par Outbrain
    .match-27 = Sur le web
    .match-28 = Ailleurs sur le web
    .match-29 = À voir sur le web
    .match-30 = Présenté par
    .match-31 = Native
    .match-32 = Branded content
    .match-33 = Brand content
    .match-34 = Article promotionnel
    .match-35 = Rédactionnel partenaire
    .match-36 = Contenu conçu et proposé par
    .match-37 = Dans le cadre d'un partenariat
    .match-38 = Post sponsorisé
    .match-39 = Opération spéciale

# The same with the one who pays.
# $name: person
advertisement-sponsor = Sponsorisé par { $name }
    .match-1 = En partenariat avec { $name }
    .match-2 = Proposé par { $name }
    .match-3 = Présenté par { $name }
    .match-4 = Contenu proposé par { $name }
    .match-5 = Conçu et proposé par { $name }
    .match-6 = Contenu conçu et proposé par { $name }
    .match-7 = Avec le soutien de { $name }
    .match-8 = Parrainé par { $name }
    .match-9 = Contenu partenaire { $name }
    .match-10 = Offert par { $name }
    .match-11 = Un contenu de { $name }

# A share of what is sold.
advertisement-affiliate = Cet article contient des liens d’affiliation
    .match-1 = Liens affiliés
    .match-2 = Liens d'affiliation
    .match-3 = Nous pouvons toucher une commission
    .match-4 = Cet article contient des liens affiliés
    .match-5 = Cet article peut contenir des liens d'affiliation
    .match-6 = Cet article comporte des liens d'affiliation
    .match-7 = Nous pouvons percevoir une commission sur les achats

## As it happens.

live = En direct
    .match-1 = Direct
    .match-2 = Live
    .match-3 = En direct maintenant
    .match-4 = Regarder en direct
    .match-5 = Écouter en direct
    .match-6 = Suivre en direct
    .match-7 = Regarder le direct
    .match-8 = Écouter le direct
    .match-9 = Le direct
    .match-10 = Voir le direct
    .match-11 = Actuellement en direct
    .match-12 = À l'antenne
    .match-13 = Direct TV
    .match-14 = Radio en direct
    .match-15 = Direct vidéo
    .match-16 = Suivre le direct
    .match-17 = TV en direct
    .match-18 = Revoir le direct
    .match-19 = Le live

# The running report.
live-updates = Suivi en direct
    .match-1 = Minute par minute
    .match-2 = En continu et en direct
    .match-3 = Fil en direct
    .match-4 = Direct en cours
    .match-5 = Le suivi en direct
    .match-6 = Live blog
    .match-7 = Suivez notre direct
    .match-8 = Les dernières informations en direct
    .match-9 = Suivez l'actualité en direct
    .match-10 = Couverture en direct
    .match-11 = Suivez les événements en direct
    .match-12 = Direct commenté
    .match-13 = Heure par heure
    .match-14 = Mises à jour en direct
    .match-15 = Le fil du direct
    .match-16 = Ce qu'il faut retenir du direct
    .match-17 = Suivez le direct
    .match-18 = Notre direct
    .match-19 = Mises à jour

# The same by its name.
# $title: title
live-title = En direct : { $title }
    .match-1 = En direct. { $title }
    .match-2 = Direct. { $title }
    .match-3 = Live. { $title }
    .match-4 = Suivez en direct. { $title }
    .match-5 = Minute par minute. { $title }
    .match-6 = À suivre en direct. { $title }
    .match-7 = Suivi en direct. { $title }
    .match-8 = REPLAY. { $title }

# What came since.
# $count: number
live-new = { $count ->
    [one] { NUMBER($count) } nouveau message
    [many] { NUMBER($count) } de nouveaux messages
   *[other] { NUMBER($count) } nouveaux messages
  }
    .match-1 = { $count } nouvelles publications
    .match-2 = { $count } nouvelles mises à jour
    .match-3 = { $count } nouveaux posts
    .match-4 = { $count } nouvelles contributions
    .match-5 = { $count } nouvelles infos
    .match-6 = Afficher { $count } nouveaux messages
    .match-7 = Afficher { $count } nouvelles publications
    .match-8 = Voir { $count } nouveaux messages
    .match-9 = Voir { $count } nouvelles publications

# The chief points.
live-key = L’essentiel
    .match-1 = Ce qu'il faut retenir
    .match-2 = Ce qu'il faut savoir
    .match-3 = Ce que l'on sait
    .match-4 = Ce que nous savons
    .match-5 = Les points clés
    .match-6 = Points clés
    .match-7 = Les faits marquants
    .match-8 = Résumé
    .match-9 = En bref
    .match-10 = En résumé
    .match-11 = Les temps forts
    .match-12 = Épinglé
    .match-13 = Message épinglé
    .match-14 = Moments clés
    .match-15 = Le point
    .match-16 = Le résumé
    .match-17 = À retenir
    .match-18 = Les principaux points
    .match-19 = Le contexte
    .match-20 = L'essentiel à retenir
    .match-21 = Les faits essentiels
    .match-22 = Points essentiels

live-ended = Ce direct est terminé
    .match-1 = Le direct est terminé
    .match-2 = Fin du direct
    .match-3 = Ce live est terminé
    .match-4 = Le live est terminé
    .match-5 = Notre direct est terminé
    .match-6 = Ce direct est à présent terminé
    .match-7 = Ce direct est désormais terminé
    .match-8 = C'est la fin de ce direct
    .match-9 = Fin de ce direct
    .match-10 = La couverture en direct est terminée
    .match-11 = Ce direct touche à sa fin

# News of this minute.
breaking = Dernière minute
    .match-1 = Dernière heure
    .match-2 = Alerte info
    .match-3 = Alerte
    .match-4 = Flash info
    .match-5 = Urgent
    .match-6 = Flash
    .match-7 = Dernière info
    .match-8 = Info de dernière minute
    .match-9 = Flash spécial
    .match-10 = Édition spéciale
    .match-11 = Information de dernière minute

# The same with its headline.
# $title: title
breaking-title = Dernière minute : { $title }
    .match-1 = Alerte info : { $title }
    .match-2 = Alerte : { $title }
    .match-3 = Urgent : { $title }
    .match-4 = Flash info : { $title }
    .match-5 = Flash : { $title }
    .match-6 = Info de dernière minute : { $title }
    .match-7 = Dernière heure : { $title }

breaking-exclusive = Exclusif
    .match-1 = Exclusivité
    .match-2 = Info exclusive
    .match-3 = En exclusivité
    .match-4 = Interview exclusive
    .match-5 = Document exclusif
    .match-6 = Scoop
    .match-7 = Exclu
    .match-8 = Entretien exclusif
    .match-9 = Information exclusive
