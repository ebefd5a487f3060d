### Part of Targum, under MIT OR Apache-2.0. Languages are named in the language of the page.

# What a note of the site calls the text that it is about: one of these, in lines that are recognised.
-this-text = { $as ->
     [1] Este artículo
     [2] Este texto
     [3] Esta noticia
     [4] Esta página
     [5] Esta nota
     [6] Este contenido
     [7] Artículo
     [8] Texto
    *[9] Noticia
 }

## A translated article.

# Under the headline.
# $language: language
translated-from = Traducido del { $language }
    .match-1 = Traducción del { $language }
    .match-2 = Traducido desde el { $language }
    .match-3 = Traducida del { $language }
    .match-4 = Artículo traducido del { $language }
    .match-5 = Este artículo ha sido traducido del { $language }
    .match-6 = Este artículo fue traducido del { $language }
    .match-7 = Texto traducido del { $language }
    .match-8 = Traducido del original en { $language }
    .match-9 = Traducido de { $language }
    .match-10 = Traducción desde el { $language }
    .match-11 = Publicado originalmente en { $language }
    .match-12 = Escrito originalmente en { $language }
    .match-13 = Este artículo se publicó originalmente en { $language }
    .match-14 = Este artículo se tradujo del { $language }
    .match-15 = Originalmente en { $language }
    .match-16 = Idioma original: { $language }
    .match-17 = Lengua original: { $language }
    .match-18 = Idioma de origen: { $language }

# The same with the translator.
# $language: language
# $name: person
translated-from-by = Traducido del { $language } por { $name }
    .match-1 = Traducción del { $language } por { $name }
    .match-2 = Traducción del { $language } de { $name }
    .match-3 = Traducido del { $language } de { $name }
    .match-4 = Traducida del { $language } por { $name }
    .match-5 = Traducida del { $language } de { $name }
    .match-6 = Artículo traducido del { $language } por { $name }
    .match-7 = Artículo traducido del { $language } de { $name }
    .match-8 = Este artículo ha sido traducido del { $language } por { $name }
    .match-9 = Este artículo ha sido traducido del { $language } de { $name }
    .match-10 = Traducción del { $language }: { $name }
    .match-11 = Traducción del { $language }, { $name }
    .match-12 = Traducción del { $language } - { $name }
    .match-13 = Traducido del { $language }: { $name }
    .match-14 = Traducido del { $language }, { $name }
    .match-15 = Traducido del { $language } - { $name }
    .match-16 = Traducido por { $name } del { $language }

# The translator alone.
# $name: person
translated-from-person = Traducción: { $name }
    .match-1 = Traducción de { $name }
    .match-2 = Traducido por { $name }
    .match-3 = Traductor { $name }
    .match-4 = Traductora { $name }
    .match-5 = Traducido al español por { $name }
    .match-6 = Traducción al español { $name }
    .match-7 = Versión en español { $name }
    .match-8 = Traducción y edición { $name }
    .match-9 = Traducción al español de { $name }
    .match-10 = Traducción del original { $name }
    .match-11 = Traducción al castellano { $name }
    .match-12 = Artículo traducido por { $name }
    .match-13 = Texto traducido por { $name }
    .match-14 = Versión española de { $name }

# Done by a machine.
machine-translated = Traducción automática
    .match-1 = Traducido automáticamente
    .match-2 = Traducción automatizada
    .match-3 = Traducción por máquina
    .match-4 = Traducido por Google
    .match-5 = Traducido con Google
    .match-6 = Traducción de Google
    .match-7 = Traducido por Google Translate
    .match-8 = Traducido con DeepL
    .match-9 = Traducido por IA
    .match-10 = Traducido con IA
    .match-11 = Traducido mediante IA
    .match-12 = Traducción por IA
    .match-13 = Traducción con IA
    .match-14 = Traducido con inteligencia artificial
    .match-15 = Traducido por inteligencia artificial
    .match-16 = Traducción hecha con inteligencia artificial
    .match-17 = Traducido mediante inteligencia artificial
    .match-18 = Traducción generada por IA
    .match-19 = Esta es una traducción automática
    .match-20 = Traducción realizada automáticamente
    .match-21 = La traducción automática puede contener errores
    .match-22 = Esta traducción puede contener errores
    .match-23 = Traducido con ayuda de inteligencia artificial
    .match-24 = Traducido con ayuda de IA
    .match-25 = Traducido por una máquina
    .match-26 = Texto traducido automáticamente
    .match-27 = Traducido con Google Translate
    .match-28 = Este artículo ha sido traducido automáticamente
    .match-29 = Este artículo ha sido traducido por una máquina
    .match-30 = Este artículo ha sido traducido con IA
    .match-31 = Este artículo ha sido traducido con inteligencia artificial
    .match-32 = Este artículo ha sido traducido mediante inteligencia artificial
    .match-33 = Este artículo ha sido traducido por inteligencia artificial
    .match-34 = Este artículo ha sido traducido mediante IA
    .match-35 = Este artículo ha sido traducido de forma automática
    .match-36 = Este artículo ha sido traducido de manera automática
    .match-37 = Este artículo ha sido traducido con ayuda de inteligencia artificial
    .match-38 = Este artículo fue traducido automáticamente
    .match-39 = Este artículo fue traducido por una máquina
    .match-40 = Este artículo fue traducido con IA
    .match-41 = Este artículo fue traducido con inteligencia artificial
    .match-42 = Este artículo fue traducido mediante inteligencia artificial
    .match-43 = Este artículo fue traducido por inteligencia artificial
    .match-44 = Este artículo fue traducido mediante IA
    .match-45 = Este artículo fue traducido de forma automática
    .match-46 = Este artículo fue traducido de manera automática
    .match-47 = Este artículo fue traducido con ayuda de inteligencia artificial
    .match-48 = Este artículo se ha traducido automáticamente
    .match-49 = Este artículo se ha traducido por una máquina
    .match-50 = Este artículo se ha traducido con IA
    .match-51 = Este artículo se ha traducido con inteligencia artificial
    .match-52 = Este artículo se ha traducido mediante inteligencia artificial
    .match-53 = Este artículo se ha traducido por inteligencia artificial
    .match-54 = Este artículo se ha traducido mediante IA
    .match-55 = Este artículo se ha traducido de forma automática
    .match-56 = Este artículo se ha traducido de manera automática
    .match-57 = Este artículo se ha traducido con ayuda de inteligencia artificial
    .match-58 = Este artículo se tradujo automáticamente
    .match-59 = Este artículo se tradujo por una máquina
    .match-60 = Este artículo se tradujo con IA
    .match-61 = Este artículo se tradujo con inteligencia artificial
    .match-62 = Este artículo se tradujo mediante inteligencia artificial
    .match-63 = Este artículo se tradujo por inteligencia artificial
    .match-64 = Este artículo se tradujo mediante IA
    .match-65 = Este artículo se tradujo de forma automática
    .match-66 = Este artículo se tradujo de manera automática
    .match-67 = Este artículo se tradujo con ayuda de inteligencia artificial
    .match-68 = Este texto ha sido traducido automáticamente
    .match-69 = Este texto ha sido traducido por una máquina
    .match-70 = Este texto ha sido traducido con IA
    .match-71 = Este texto ha sido traducido con inteligencia artificial
    .match-72 = Este texto ha sido traducido mediante inteligencia artificial
    .match-73 = Este texto ha sido traducido por inteligencia artificial
    .match-74 = Este texto ha sido traducido mediante IA
    .match-75 = Este texto ha sido traducido de forma automática
    .match-76 = Este texto ha sido traducido de manera automática
    .match-77 = Este texto ha sido traducido con ayuda de inteligencia artificial
    .match-78 = Este texto fue traducido automáticamente
    .match-79 = Este texto fue traducido por una máquina
    .match-80 = Este texto fue traducido con IA
    .match-81 = Este texto fue traducido con inteligencia artificial
    .match-82 = Este texto fue traducido mediante inteligencia artificial
    .match-83 = Este texto fue traducido por inteligencia artificial
    .match-84 = Este texto fue traducido mediante IA
    .match-85 = Este texto fue traducido de forma automática
    .match-86 = Este texto fue traducido de manera automática
    .match-87 = Este texto fue traducido con ayuda de inteligencia artificial
    .match-88 = Este texto se ha traducido automáticamente
    .match-89 = Este texto se ha traducido por una máquina
    .match-90 = Este texto se ha traducido con IA
    .match-91 = Este texto se ha traducido con inteligencia artificial
    .match-92 = Este texto se ha traducido mediante inteligencia artificial
    .match-93 = Este texto se ha traducido por inteligencia artificial
    .match-94 = Este texto se ha traducido mediante IA
    .match-95 = Este texto se ha traducido de forma automática
    .match-96 = Este texto se ha traducido de manera automática
    .match-97 = Este texto se ha traducido con ayuda de inteligencia artificial
    .match-98 = Este texto se tradujo automáticamente
    .match-99 = Este texto se tradujo por una máquina
    .match-100 = Este texto se tradujo con IA
    .match-101 = Este texto se tradujo con inteligencia artificial
    .match-102 = Este texto se tradujo mediante inteligencia artificial
    .match-103 = Este texto se tradujo por inteligencia artificial
    .match-104 = Este texto se tradujo mediante IA
    .match-105 = Este texto se tradujo de forma automática
    .match-106 = Este texto se tradujo de manera automática
    .match-107 = Este texto se tradujo con ayuda de inteligencia artificial
    .match-108 = Este contenido ha sido traducido automáticamente
    .match-109 = Este contenido ha sido traducido por una máquina
    .match-110 = Este contenido ha sido traducido con IA
    .match-111 = Este contenido ha sido traducido con inteligencia artificial
    .match-112 = Este contenido ha sido traducido mediante inteligencia artificial
    .match-113 = Este contenido ha sido traducido por inteligencia artificial
    .match-114 = Este contenido ha sido traducido mediante IA
    .match-115 = Este contenido ha sido traducido de forma automática
    .match-116 = Este contenido ha sido traducido de manera automática
    .match-117 = Este contenido ha sido traducido con ayuda de inteligencia artificial
    .match-118 = Este contenido fue traducido automáticamente
    .match-119 = Este contenido fue traducido por una máquina
    .match-120 = Este contenido fue traducido con IA
    .match-121 = Este contenido fue traducido con inteligencia artificial
    .match-122 = Este contenido fue traducido mediante inteligencia artificial
    .match-123 = Este contenido fue traducido por inteligencia artificial
    .match-124 = Este contenido fue traducido mediante IA
    .match-125 = Este contenido fue traducido de forma automática
    .match-126 = Este contenido fue traducido de manera automática
    .match-127 = Este contenido fue traducido con ayuda de inteligencia artificial
    .match-128 = Este contenido se ha traducido automáticamente
    .match-129 = Este contenido se ha traducido por una máquina
    .match-130 = Este contenido se ha traducido con IA
    .match-131 = Este contenido se ha traducido con inteligencia artificial
    .match-132 = Este contenido se ha traducido mediante inteligencia artificial
    .match-133 = Este contenido se ha traducido por inteligencia artificial
    .match-134 = Este contenido se ha traducido mediante IA
    .match-135 = Este contenido se ha traducido de forma automática
    .match-136 = Este contenido se ha traducido de manera automática
    .match-137 = Este contenido se ha traducido con ayuda de inteligencia artificial
    .match-138 = Este contenido se tradujo automáticamente
    .match-139 = Este contenido se tradujo por una máquina
    .match-140 = Este contenido se tradujo con IA
    .match-141 = Este contenido se tradujo con inteligencia artificial
    .match-142 = Este contenido se tradujo mediante inteligencia artificial
    .match-143 = Este contenido se tradujo por inteligencia artificial
    .match-144 = Este contenido se tradujo mediante IA
    .match-145 = Este contenido se tradujo de forma automática
    .match-146 = Este contenido se tradujo de manera automática
    .match-147 = Este contenido se tradujo con ayuda de inteligencia artificial
    .match-148 = Esta noticia ha sido traducida automáticamente
    .match-149 = Esta noticia ha sido traducida con IA
    .match-150 = Esta noticia ha sido traducida con inteligencia artificial
    .match-151 = Esta noticia ha sido traducida de forma automática
    .match-152 = Esta noticia fue traducida automáticamente
    .match-153 = Esta noticia fue traducida con IA
    .match-154 = Esta noticia fue traducida con inteligencia artificial
    .match-155 = Esta noticia fue traducida de forma automática
    .match-156 = Esta noticia se ha traducido automáticamente
    .match-157 = Esta noticia se ha traducido con IA
    .match-158 = Esta noticia se ha traducido con inteligencia artificial
    .match-159 = Esta noticia se ha traducido de forma automática
    .match-160 = Esta página ha sido traducida automáticamente
    .match-161 = Esta página ha sido traducida con IA
    .match-162 = Esta página ha sido traducida con inteligencia artificial
    .match-163 = Esta página ha sido traducida de forma automática
    .match-164 = Esta página fue traducida automáticamente
    .match-165 = Esta página fue traducida con IA
    .match-166 = Esta página fue traducida con inteligencia artificial
    .match-167 = Esta página fue traducida de forma automática
    .match-168 = Esta página se ha traducido automáticamente
    .match-169 = Esta página se ha traducido con IA
    .match-170 = Esta página se ha traducido con inteligencia artificial
    .match-171 = Esta página se ha traducido de forma automática
    .match-172 = Esta nota ha sido traducida automáticamente
    .match-173 = Esta nota ha sido traducida con IA
    .match-174 = Esta nota ha sido traducida con inteligencia artificial
    .match-175 = Esta nota ha sido traducida de forma automática
    .match-176 = Esta nota fue traducida automáticamente
    .match-177 = Esta nota fue traducida con IA
    .match-178 = Esta nota fue traducida con inteligencia artificial
    .match-179 = Esta nota fue traducida de forma automática
    .match-180 = Esta nota se ha traducido automáticamente
    .match-181 = Esta nota se ha traducido con IA
    .match-182 = Esta nota se ha traducido con inteligencia artificial
    .match-183 = Esta nota se ha traducido de forma automática

# The same with the language.
# $language: language
machine-translated-from = Traducción automática del { $language }
    .match-1 = Traducido automáticamente del { $language }
    .match-2 = Traducido automáticamente desde el { $language }
    .match-3 = Traducido automáticamente de { $language }
    .match-4 = Traducción automática desde el { $language }
    .match-5 = Traducción automática de { $language }
    .match-6 = Traducido por IA del { $language }
    .match-7 = Traducido por IA desde el { $language }
    .match-8 = Traducido por IA de { $language }
    .match-9 = Traducido con IA del { $language }
    .match-10 = Traducido con IA desde el { $language }
    .match-11 = Traducido con IA de { $language }
    .match-12 = Traducción por máquina del { $language }
    .match-13 = Traducción por máquina desde el { $language }
    .match-14 = Traducción por máquina de { $language }
    .match-15 = Este artículo ha sido traducido automáticamente del { $language }
    .match-16 = Este artículo ha sido traducido automáticamente desde el { $language }
    .match-17 = Este artículo ha sido traducido automáticamente de { $language }
    .match-18 = Este artículo fue traducido automáticamente del { $language }
    .match-19 = Este artículo fue traducido automáticamente desde el { $language }
    .match-20 = Este artículo fue traducido automáticamente de { $language }
    .match-21 = Este artículo se ha traducido automáticamente del { $language }
    .match-22 = Este artículo se ha traducido automáticamente desde el { $language }
    .match-23 = Este artículo se ha traducido automáticamente de { $language }
    .match-24 = { -this-text } traducido automáticamente del { $language }
    .match-25 = { -this-text } traducida automáticamente del { $language }
    .match-26 = { -this-text } ha sido traducido automáticamente del { $language }
    .match-27 = { -this-text } ha sido traducida automáticamente del { $language }
    .match-28 = { -this-text } fue traducido automáticamente del { $language }
    .match-29 = { -this-text } se ha traducido automáticamente del { $language }
    .match-30 = { -this-text } traducido del { $language } de forma automática
    .match-31 = { -this-text } traducido del { $language } por una máquina
    .match-32 = { -this-text } traducido del { $language } con inteligencia artificial

# The button that translates.
machine-translated-show = Ver traducción
    .match-1 = Mostrar traducción
    .match-2 = Traducir
    .match-3 = Traduce
    .match-4 = Traducir artículo
    .match-5 = Traducir este artículo
    .match-6 = Traducir página
    .match-7 = Traducir comentario
    .match-8 = Ver la traducción
    .match-9 = Ocultar traducción
    .match-10 = Traducir esta página
    .match-11 = Traducir con Google

# The way to the text as it was written.
original = Artículo original
    .match-1 = Original
    .match-2 = El original
    .match-3 = Ver original
    .match-4 = Ver el original
    .match-5 = Mostrar original
    .match-6 = Leer original
    .match-7 = Leer el original
    .match-8 = Leer el artículo original
    .match-9 = Lea el artículo original
    .match-10 = Lee el artículo original
    .match-11 = Ver artículo original
    .match-12 = Texto original
    .match-13 = Versión original
    .match-14 = Noticia original
    .match-15 = Nota original
    .match-16 = Leer en el idioma original
    .match-17 = Leer en versión original
    .match-18 = Publicación original
    .match-19 = Enlace al artículo original
    .match-20 = Leer la versión original
    .match-21 = Ver texto original
    .match-22 = Ir al original
    .match-23 = El artículo original
    .match-24 = Lea la versión original
    .match-25 = Ver el artículo original
    .match-26 = Idioma original
    .match-27 = Leer en su idioma original

# The same by its headline.
# $title: title
original-title = Artículo original: { $title }
    .match-1 = Original: { $title }
    .match-2 = Título original: { $title }
    .match-3 = Texto original: { $title }
    .match-4 = Versión original: { $title }
    .match-5 = Noticia original: { $title }
    .match-6 = El artículo original: { $title }
    .match-7 = Leer el original: { $title }
    .match-8 = Traducción de: { $title }

# The same by its language.
# $language: language
original-language = Original en { $language }
    .match-1 = Leer el original en { $language }
    .match-2 = Artículo original en { $language }
    .match-3 = Versión original en { $language }
    .match-4 = Ver el original en { $language }
    .match-5 = Lea el artículo original en { $language }
    .match-6 = Lee el artículo original en { $language }
    .match-7 = Leer en el original en { $language }
    .match-8 = Leer el artículo original en { $language }
    .match-9 = El original está en { $language }
    .match-10 = Texto original en { $language }
    .match-11 = Ver original en { $language }
    .match-12 = Leer la versión original en { $language }

## The article in other languages.

# The heading of the languages.
language = Idiomas
    .match-1 = Idioma
    .match-2 = Elegir idioma
    .match-3 = Elige idioma
    .match-4 = Elige tu idioma
    .match-5 = Selecciona idioma
    .match-6 = Seleccionar idioma
    .match-7 = Selecciona tu idioma
    .match-8 = Seleccione el idioma
    .match-9 = Cambiar idioma
    .match-10 = Cambiar de idioma
    .match-11 = Otros idiomas
    .match-12 = En otros idiomas
    .match-13 = Leer en otros idiomas
    .match-14 = Leer en otro idioma
    .match-15 = Disponible en otros idiomas
    .match-16 = Lenguas
    .match-17 = Lengua
    .match-18 = Idiomas disponibles
    .match-19 = Este artículo en otros idiomas
    .match-20 = Ediciones
    .match-21 = Lea en otros idiomas
    .match-22 = También en otros idiomas

# Names the language of the text.
# $language: language
language-of = Idioma: { $language }
    .match-1 = Idioma del artículo: { $language }
    .match-2 = Lengua: { $language }
    .match-3 = Idioma del texto: { $language }
    .match-4 = Escrito en { $language }

# The link to a language.
# $language: language
language-read = Leer en { $language }
    .match-1 = Leer este artículo en { $language }
    .match-2 = Lee este artículo en { $language }
    .match-3 = Lea este artículo en { $language }
    .match-4 = Lea en { $language }
    .match-5 = Lee en { $language }
    .match-6 = Leer el artículo en { $language }
    .match-7 = Leer la noticia en { $language }
    .match-8 = Ver en { $language }
    .match-9 = Leer también en { $language }
    .match-10 = Léelo en { $language }
    .match-11 = Léalo en { $language }
    .match-12 = Leer esto en { $language }
    .match-13 = Lee esta noticia en { $language }
    .match-14 = Leer esta nota en { $language }
    .match-15 = Cambiar a { $language }
    .match-16 = Traducir al { $language }
    .match-17 = Read in { $language }
    .match-18 = Lee esta historia en { $language }
    .match-19 = Seguir en { $language }
    .match-20 = Para leer en { $language }
    .match-21 = Versión en { $language }
    .match-22 = Edición en { $language }
    .match-23 = Artículo en { $language }
    .match-24 = Ir a la versión en { $language }
    .match-25 = Ver la versión en { $language }
    .match-26 = Leer la versión en { $language }
    .match-27 = Para leer este artículo en { $language }

# That there is one.
# $language: language
language-available = Este artículo también está disponible en { $language }
    .match-1 = Este artículo está disponible en { $language }
    .match-2 = También disponible en { $language }
    .match-3 = Disponible en { $language }
    .match-4 = Disponible también en { $language }
    .match-5 = Esta noticia también está disponible en { $language }
    .match-6 = Este artículo también se puede leer en { $language }
    .match-7 = Artículo disponible en { $language }
    .match-8 = También en { $language }
    .match-9 = Esta página está disponible en { $language }

# That there is none.
# $language: language
language-unavailable = Este artículo no está disponible en { $language }
    .match-1 = Este artículo solo está disponible en { $language }
    .match-2 = No disponible en { $language }
    .match-3 = Disponible solo en { $language }
    .match-4 = Esta página no está disponible en { $language }
    .match-5 = Solo disponible en { $language }

## Names of languages.

language-am = Amárico

language-ar = Árabe

language-arc = Arameo

language-az = Azerí
    .match-1 = Azerbaiyano

language-bg = Búlgaro

language-bn = Bengalí

language-bs = Bosnio

language-ckb = Kurdo central
    .match-1 = Sorani

language-cs = Checo

language-da = Danés

language-de = Alemán

language-el = Griego

language-en = Inglés

language-es = Español
    .match-1 = Castellano

language-fa = Persa
    .match-1 = Farsi

language-fi = Finés
    .match-1 = Finlandés

language-fr = Francés

language-he = Hebreo

language-hi = Hindi

language-hr = Croata

language-hu = Húngaro

language-hy = Armenio

language-id = Indonesio

language-it = Italiano

language-ja = Japonés

language-ka = Georgiano

language-ko = Coreano

language-ku = Kurdo

language-lad = Ladino
    .match-1 = Judeoespañol

language-nl = Neerlandés
    .match-1 = Holandés

language-no = Noruego

language-pa = Panyabí

language-pl = Polaco

language-ps = Pastún
    .match-1 = Pashto

language-pt = Portugués

language-ro = Rumano

language-ru = Ruso

language-sd = Sindhi

language-so = Somalí

language-sr = Serbio

language-sv = Sueco

language-sw = Suajili

language-ta = Tamil

language-th = Tailandés

language-ti = Tigriña

language-tr = Turco

language-uk = Ucraniano

language-ur = Urdu

language-uz = Uzbeko

language-vi = Vietnamita

language-yi = Yidis
    .match-1 = Yiddish
    .match-2 = Ídish

language-zh = Chino
    .match-1 = Mandarín
