### Part of Targum, under MIT OR Apache-2.0. Languages are named in the language of the page.

# What a note of the site calls the text that it is about: one of these, in lines that are recognised.
-this-text = { $as ->
     [1] Cet article
     [2] Ce texte
     [3] Cette page
     [4] Ce contenu
     [5] Cette dépêche
     [6] Article
    *[7] Texte
 }

## A translated article.

# Under the headline.
# $language: language
translated-from = Traduction. Langue d’origine : { $language }
    .match-1 = Traduit de l'{ $language }
    .match-2 = Traduit du { $language }
    .match-3 = Traduit de { $language }
    .match-4 = Traduction de l'{ $language }
    .match-5 = Traduction du { $language }
    .match-6 = Traduit depuis l'{ $language }
    .match-7 = Traduit depuis le { $language }
    .match-8 = Article traduit de l'{ $language }
    .match-9 = Article traduit du { $language }
    .match-10 = Cet article a été traduit de l'{ $language }
    .match-11 = Cet article a été traduit du { $language }
    .match-12 = Cet article est traduit de l'{ $language }
    .match-13 = Cet article est traduit du { $language }
    .match-14 = Texte traduit de l'{ $language }
    .match-15 = Texte traduit du { $language }
    .match-16 = Traduit de l'original en { $language }
    .match-17 = Publié à l'origine en { $language }
    .match-18 = Publié initialement en { $language }
    .match-19 = Traduction de l'article en { $language }
    .match-20 = Traduction depuis le { $language }
    .match-21 = Traduction depuis l'{ $language }
    .match-22 = Écrit initialement en { $language }
    .match-23 = Cet article a été initialement publié en { $language }
    .match-24 = Langue originale : { $language }
    .match-25 = Langue d'origine : { $language }
    .match-26 = Langue source : { $language }

# The same with the translator.
# $language: language
# $name: person
translated-from-by = Traduction : { $name }. Langue d’origine : { $language }
    .match-1 = Traduit de l'{ $language } par { $name }
    .match-2 = Traduit du { $language } par { $name }
    .match-3 = Traduit de { $language } par { $name }
    .match-4 = Traduction de l'{ $language } par { $name }
    .match-5 = Traduction du { $language } par { $name }
    .match-6 = Traduction de { $language } par { $name }
    .match-7 = Article traduit de l'{ $language } par { $name }
    .match-8 = Article traduit du { $language } par { $name }
    .match-9 = Article traduit de { $language } par { $name }
    .match-10 = Texte traduit de l'{ $language } par { $name }
    .match-11 = Texte traduit du { $language } par { $name }
    .match-12 = Texte traduit de { $language } par { $name }
    .match-13 = Cet article a été traduit de l'{ $language } par { $name }
    .match-14 = Cet article a été traduit du { $language } par { $name }
    .match-15 = Cet article a été traduit de { $language } par { $name }
    .match-16 = Traduit de l'{ $language } : { $name }
    .match-17 = Traduit de l'{ $language }, { $name }
    .match-18 = Traduit de l'{ $language } - { $name }
    .match-19 = Traduit du { $language } : { $name }
    .match-20 = Traduit du { $language }, { $name }
    .match-21 = Traduit du { $language } - { $name }
    .match-22 = Traduction de l'{ $language } : { $name }
    .match-23 = Traduction de l'{ $language }, { $name }
    .match-24 = Traduction de l'{ $language } - { $name }
    .match-25 = Traduction du { $language } : { $name }
    .match-26 = Traduction du { $language }, { $name }
    .match-27 = Traduction du { $language } - { $name }
    .match-28 = Traduit par { $name } de l'{ $language }
    .match-29 = Traduit par { $name } du { $language }
    .match-30 = Traduit par { $name } depuis l'{ $language }
    .match-31 = Traduit par { $name } depuis le { $language }

# The translator alone.
# $name: person
translated-from-person = Traduction : { $name }
    .match-1 = Traducteur : { $name }
    .match-2 = Traductrice : { $name }
    .match-3 = Traduction française : { $name }
    .match-4 = Traduction et adaptation : { $name }
    .match-5 = Traduction de l'original : { $name }
    .match-6 = Traduit par { $name }
    .match-7 = Traduction de { $name }
    .match-8 = Traduction par { $name }
    .match-9 = Traduit en français par { $name }
    .match-10 = Traduction française de { $name }
    .match-11 = Article traduit par { $name }
    .match-12 = Traduit et édité par { $name }
    .match-13 = Traduit et adapté par { $name }
    .match-14 = Version française par { $name }
    .match-15 = Version française { $name }

# Done by a machine.
machine-translated = Traduction automatique
    .match-1 = Traduit automatiquement
    .match-2 = Traduction automatisée
    .match-3 = Traduction machine
    .match-4 = Traduit par Google
    .match-5 = Traduit par Google Traduction
    .match-6 = Traduit avec DeepL
    .match-7 = Traduit par DeepL
    .match-8 = Traduction Google
    .match-9 = Traduit par IA
    .match-10 = Traduit par l'IA
    .match-11 = Traduction par IA
    .match-12 = Traduction IA
    .match-13 = Traduit à l'aide de l'IA
    .match-14 = Traduit avec l'aide de l'IA
    .match-15 = Traduit par intelligence artificielle
    .match-16 = Traduit par une intelligence artificielle
    .match-17 = Traduit à l'aide de l'intelligence artificielle
    .match-18 = Traduction assistée par IA
    .match-19 = Traduction réalisée par IA
    .match-20 = Traduction générée par IA
    .match-21 = Traduction générée automatiquement
    .match-22 = Ceci est une traduction automatique
    .match-23 = Cette traduction a été réalisée automatiquement
    .match-24 = La traduction automatique peut contenir des erreurs
    .match-25 = Cette traduction peut contenir des erreurs
    .match-26 = Traduction réalisée à l'aide de l'intelligence artificielle
    .match-27 = Traduit avec Google Traduction
    .match-28 = Traduit par une machine
    .match-29 = Cet article a été traduit automatiquement
    .match-30 = Cet article a été automatiquement traduit
    .match-31 = Cet article a été traduit par une machine
    .match-32 = Cet article a été traduit par l'IA
    .match-33 = Cet article a été traduit par IA
    .match-34 = Cet article a été traduit par une IA
    .match-35 = Cet article a été traduit par intelligence artificielle
    .match-36 = Cet article a été traduit à l'aide de l'intelligence artificielle
    .match-37 = Cet article a été traduit à l'aide de l'IA
    .match-38 = Cet article a été traduit avec l'aide de l'IA
    .match-39 = Cet article a été traduit de manière automatique
    .match-40 = Cet article a été traduit de façon automatique
    .match-41 = Cet article a été traduit par une intelligence artificielle
    .match-42 = Ce texte a été traduit automatiquement
    .match-43 = Ce texte a été automatiquement traduit
    .match-44 = Ce texte a été traduit par une machine
    .match-45 = Ce texte a été traduit par l'IA
    .match-46 = Ce texte a été traduit par IA
    .match-47 = Ce texte a été traduit par une IA
    .match-48 = Ce texte a été traduit par intelligence artificielle
    .match-49 = Ce texte a été traduit à l'aide de l'intelligence artificielle
    .match-50 = Ce texte a été traduit à l'aide de l'IA
    .match-51 = Ce texte a été traduit avec l'aide de l'IA
    .match-52 = Ce texte a été traduit de manière automatique
    .match-53 = Ce texte a été traduit de façon automatique
    .match-54 = Ce texte a été traduit par une intelligence artificielle
    .match-55 = Ce contenu a été traduit automatiquement
    .match-56 = Ce contenu a été automatiquement traduit
    .match-57 = Ce contenu a été traduit par une machine
    .match-58 = Ce contenu a été traduit par l'IA
    .match-59 = Ce contenu a été traduit par IA
    .match-60 = Ce contenu a été traduit par une IA
    .match-61 = Ce contenu a été traduit par intelligence artificielle
    .match-62 = Ce contenu a été traduit à l'aide de l'intelligence artificielle
    .match-63 = Ce contenu a été traduit à l'aide de l'IA
    .match-64 = Ce contenu a été traduit avec l'aide de l'IA
    .match-65 = Ce contenu a été traduit de manière automatique
    .match-66 = Ce contenu a été traduit de façon automatique
    .match-67 = Ce contenu a été traduit par une intelligence artificielle
    .match-68 = L'article a été traduit automatiquement
    .match-69 = L'article a été automatiquement traduit
    .match-70 = L'article a été traduit par une machine
    .match-71 = L'article a été traduit par l'IA
    .match-72 = L'article a été traduit par IA
    .match-73 = L'article a été traduit par une IA
    .match-74 = L'article a été traduit par intelligence artificielle
    .match-75 = L'article a été traduit à l'aide de l'intelligence artificielle
    .match-76 = L'article a été traduit à l'aide de l'IA
    .match-77 = L'article a été traduit avec l'aide de l'IA
    .match-78 = L'article a été traduit de manière automatique
    .match-79 = L'article a été traduit de façon automatique
    .match-80 = L'article a été traduit par une intelligence artificielle
    .match-81 = Cette page a été traduite automatiquement
    .match-82 = Cette page a été automatiquement traduite
    .match-83 = Cette page a été traduite par IA

# The same with the language.
# $language: language
machine-translated-from = Traduction automatique. Langue d’origine : { $language }
    .match-1 = Traduit automatiquement de l'{ $language }
    .match-2 = Traduit automatiquement du { $language }
    .match-3 = Traduit automatiquement depuis l'{ $language }
    .match-4 = Traduit automatiquement depuis le { $language }
    .match-5 = Traduction automatique de l'{ $language }
    .match-6 = Traduction automatique du { $language }
    .match-7 = Traduction automatique depuis l'{ $language }
    .match-8 = Traduction automatique depuis le { $language }
    .match-9 = Traduit par IA de l'{ $language }
    .match-10 = Traduit par IA du { $language }
    .match-11 = Traduit par IA depuis l'{ $language }
    .match-12 = Traduit par IA depuis le { $language }
    .match-13 = Traduction par IA de l'{ $language }
    .match-14 = Traduction par IA du { $language }
    .match-15 = Traduction par IA depuis l'{ $language }
    .match-16 = Traduction par IA depuis le { $language }
    .match-17 = Cet article a été traduit automatiquement de l'{ $language }
    .match-18 = Cet article a été traduit automatiquement du { $language }
    .match-19 = Cet article a été traduit automatiquement depuis l'{ $language }
    .match-20 = Cet article a été traduit automatiquement depuis le { $language }
    .match-21 = Traduction machine de l'{ $language }
    .match-22 = Traduction machine du { $language }
    .match-23 = Traduction machine depuis l'{ $language }
    .match-24 = Traduction machine depuis le { $language }
    .match-25 = Traduit par l'IA de l'{ $language }
    .match-26 = Traduit par l'IA du { $language }
    .match-27 = Traduit par l'IA depuis l'{ $language }
    .match-28 = Traduit par l'IA depuis le { $language }
    .match-29 = { -this-text } traduit automatiquement de l'{ $language }
    .match-30 = { -this-text } a été traduit automatiquement de l'{ $language }
    .match-31 = { -this-text } a été traduit automatiquement du { $language }
    .match-32 = { -this-text } traduit automatiquement du { $language }
    .match-33 = { -this-text } traduit automatiquement depuis l'{ $language }
    .match-34 = { -this-text } a été traduite automatiquement de l'{ $language }
    .match-35 = { -this-text } traduit de l'{ $language } par une machine
    .match-36 = { -this-text } a été traduit de l'{ $language } par intelligence artificielle

# The button that translates.
machine-translated-show = Afficher la traduction
    .match-1 = Voir la traduction
    .match-2 = Traduire
    .match-3 = Traduire l'article
    .match-4 = Traduire cet article
    .match-5 = Traduire la page
    .match-6 = Traduire cette page
    .match-7 = Traduire le commentaire
    .match-8 = Masquer la traduction
    .match-9 = Lire la traduction
    .match-10 = Traduire avec Google
    .match-11 = Traduction

# The way to the text as it was written.
original = Article original
    .match-1 = Article d'origine
    .match-2 = L'article original
    .match-3 = L'original
    .match-4 = Original
    .match-5 = Voir l'original
    .match-6 = Afficher l'original
    .match-7 = Lire l'original
    .match-8 = Lire l'article original
    .match-9 = Lire l'article d'origine
    .match-10 = Lisez l'article original
    .match-11 = Voir l'article original
    .match-12 = Texte original
    .match-13 = Version originale
    .match-14 = Lire la version originale
    .match-15 = Lire en version originale
    .match-16 = Lire dans la langue originale
    .match-17 = Voir la version originale
    .match-18 = Lien vers l'article original
    .match-19 = Retrouver l'article original
    .match-20 = Consulter l'article original
    .match-21 = Lire l'article dans sa version originale
    .match-22 = Texte d'origine
    .match-23 = Version originale ici
    .match-24 = Afficher le texte original
    .match-25 = Publication originale

# The same by its headline.
# $title: title
original-title = Article original : { $title }
    .match-1 = Original : { $title }
    .match-2 = Titre original : { $title }
    .match-3 = Article d'origine : { $title }
    .match-4 = Version originale : { $title }
    .match-5 = Texte original : { $title }
    .match-6 = Titre de l'article original : { $title }
    .match-7 = Traduction de : { $title }

# The same by its language.
# $language: language
original-language = Original en { $language }
    .match-1 = Lire l'original en { $language }
    .match-2 = Article original en { $language }
    .match-3 = Version originale en { $language }
    .match-4 = Lire l'article original en { $language }
    .match-5 = Voir l'original en { $language }
    .match-6 = Texte original en { $language }
    .match-7 = Lire la version originale en { $language }
    .match-8 = Voir la version originale en { $language }
    .match-9 = L'article original en { $language }
    .match-10 = Lire la version en { $language }
    .match-11 = Lire dans sa version originale en { $language }
    .match-12 = L'original en { $language }
    .match-13 = Version originale { $language }

## The article in other languages.

# The heading of the languages.
language = Langues
    .match-1 = Langue
    .match-2 = Choisir la langue
    .match-3 = Choisir une langue
    .match-4 = Choisissez votre langue
    .match-5 = Choisissez une langue
    .match-6 = Sélectionner une langue
    .match-7 = Sélectionnez une langue
    .match-8 = Changer de langue
    .match-9 = Changer la langue
    .match-10 = Autres langues
    .match-11 = En d'autres langues
    .match-12 = Dans d'autres langues
    .match-13 = Lire dans d'autres langues
    .match-14 = Lire dans une autre langue
    .match-15 = Langues disponibles
    .match-16 = Disponible dans d'autres langues
    .match-17 = Cet article dans d'autres langues
    .match-18 = Éditions
    .match-19 = Nos autres langues
    .match-20 = Lire en d'autres langues
    .match-21 = Cet article existe dans d'autres langues

# Names the language of the text.
# $language: language
language-of = Langue : { $language }
    .match-1 = Langue de l'article : { $language }
    .match-2 = Langue du texte : { $language }
    .match-3 = Écrit en { $language }

# The link to a language.
# $language: language
language-read = Lire en { $language }
    .match-1 = Lire cet article en { $language }
    .match-2 = Lire l'article en { $language }
    .match-3 = Lisez cet article en { $language }
    .match-4 = Lisez l'article en { $language }
    .match-5 = Lire en version { $language }
    .match-6 = Lire aussi en { $language }
    .match-7 = À lire en { $language }
    .match-8 = Voir en { $language }
    .match-9 = Lire ceci en { $language }
    .match-10 = Lire cette page en { $language }
    .match-11 = Passer en { $language }
    .match-12 = Traduire en { $language }
    .match-13 = Consulter en { $language }
    .match-14 = Pour lire cet article en { $language }
    .match-15 = Retrouvez cet article en { $language }
    .match-16 = Lire le texte en { $language }
    .match-17 = Version { $language }
    .match-18 = Édition { $language }
    .match-19 = Version en { $language }
    .match-20 = Site en { $language }
    .match-21 = La version en { $language }

# That there is one.
# $language: language
language-available = Cet article existe aussi en { $language }
    .match-1 = Cet article est disponible en { $language }
    .match-2 = Cet article est aussi disponible en { $language }
    .match-3 = Cet article est également disponible en { $language }
    .match-4 = Aussi disponible en { $language }
    .match-5 = Également disponible en { $language }
    .match-6 = Disponible en { $language }
    .match-7 = Disponible aussi en { $language }
    .match-8 = Disponible également en { $language }
    .match-9 = Existe aussi en { $language }
    .match-10 = Cette page est disponible en { $language }
    .match-11 = Cet article existe en { $language }

# That there is none.
# $language: language
language-unavailable = Cet article n’est pas disponible en { $language }
    .match-1 = Cet article n'est disponible qu'en { $language }
    .match-2 = Cet article n'existe pas en { $language }
    .match-3 = Disponible uniquement en { $language }
    .match-4 = Cette page n'est pas disponible en { $language }
    .match-5 = Uniquement disponible en { $language }

## Names of languages.

language-am = Amharique

language-ar = Arabe

language-arc = Araméen

language-az = Azéri

language-bg = Bulgare

language-bn = Bengali

language-bs = Bosnien

language-ckb = Kurde central
    .match-1 = Sorani

language-cs = Tchèque

language-da = Danois

language-de = Allemand

language-el = Grec

language-en = Anglais
    .match-1 = anglaise

language-es = Espagnol

language-fa = Persan
    .match-1 = Farsi

language-fi = Finnois

language-fr = Français
    .match-1 = française

language-he = Hébreu

language-hi = Hindi

language-hr = Croate

language-hu = Hongrois

language-hy = Arménien

language-id = Indonésien

language-it = Italien

language-ja = Japonais

language-ka = Géorgien

language-ko = Coréen

language-ku = Kurde

language-lad = Ladino
    .match-1 = Judéo-espagnol

language-nl = Néerlandais

language-no = Norvégien

language-pa = Pendjabi

language-pl = Polonais

language-ps = Pachto

language-pt = Portugais

language-ro = Roumain

language-ru = Russe

language-sd = Sindhi

language-so = Somali

language-sr = Serbe

language-sv = Suédois

language-sw = Swahili

language-ta = Tamoul

language-th = Thaï

language-ti = Tigrigna

language-tr = Turc

language-uk = Ukrainien

language-ur = Ourdou

language-uz = Ouzbek

language-vi = Vietnamien

language-yi = Yiddish

language-zh = Chinois
    .match-1 = Mandarin
