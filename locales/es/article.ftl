### Part of Targum, under MIT OR Apache-2.0. Bylines and dates are one short line each, without a verb where the language can do without.

## Bylines: who wrote.

# Under the headline.
# $author: person
byline = Por { $author }
    .match-1 = Texto: { $author }
    .match-2 = Autor/a: { $author }
    .match-3 = Redactor: { $author }
    .match-4 = Redactora: { $author }
    .match-5 = Redacción: { $author }
    .match-6 = Escribe: { $author }
    .match-7 = Reportaje: { $author }
    .match-8 = Texto y fotos: { $author }
    .match-9 = Periodista: { $author }
    .match-10 = Corresponsal: { $author }
    .match-11 = Firma: { $author }
    .match-12 = Por el autor: { $author }
    .match-13 = Textos: { $author }
    .match-14 = Autor del artículo: { $author }
    .match-15 = Enviado por: { $author }
    .match-16 = Escrito por { $author }
    .match-17 = Publicado por { $author }
    .match-18 = Redactado por { $author }
    .match-19 = Elaborado por { $author }
    .match-20 = Posteado por { $author }
    .match-21 = Subido por { $author }
    .match-22 = Un reportaje por { $author }
    .match-23 = Texto por { $author }
    .match-24 = Artículo por { $author }
    .match-25 = Texto de { $author }
    .match-26 = Reportaje de { $author }
    .match-27 = Una crónica de { $author }
    .match-28 = Un artículo de { $author }
    .match-29 = Artículo de { $author }
    .match-30 = Autor { $author }
    .match-31 = Autora { $author }
    .match-32 = Un reportaje de { $author }
    .match-33 = Un artículo por { $author }
    .match-34 = Un texto de { $author }
    .match-35 = Un texto por { $author }
    .match-36 = Un análisis de { $author }
    .match-37 = Un análisis por { $author }
    .match-38 = Un perfil de { $author }
    .match-39 = Un perfil por { $author }
    .match-40 = Un especial de { $author }
    .match-41 = Un especial por { $author }
    .match-42 = Un informe de { $author }
    .match-43 = Un informe por { $author }
    .match-44 = Una crónica por { $author }
    .match-45 = Una entrevista de { $author }
    .match-46 = Una entrevista por { $author }
    .match-47 = Una investigación de { $author }
    .match-48 = Una investigación por { $author }
    .match-49 = Una información de { $author }
    .match-50 = Una información por { $author }
    .match-51 = Una columna de { $author }
    .match-52 = Una columna por { $author }
    .match-53 = Crónica de { $author }
    .match-54 = Crónica por { $author }
    .match-55 = Entrevista de { $author }
    .match-56 = Entrevista por { $author }
    .match-57 = Análisis de { $author }
    .match-58 = Análisis por { $author }
    .match-59 = Información de { $author }
    .match-60 = Información por { $author }

# Two writers or more.
# $authors: persons
byline-and = Por { $authors }
    .match-1 = Autores: { $authors }
    .match-2 = Textos: { $authors }
    .match-3 = Texto: { $authors }
    .match-4 = Redactores: { $authors }
    .match-5 = Escrito por { $authors }

# A writer with the help of another.
# $author: person
# $name: person
byline-with = Por { $author }, con { $name }
    .match-1 = Por { $author }, con la colaboración de { $name }
    .match-2 = Por { $author }, con información de { $name }
    .match-3 = Por { $author }, en colaboración con { $name }
    .match-4 = Por { $author }, junto a { $name }
    .match-5 = Por { $author } con la colaboración de { $name }
    .match-6 = Por { $author } con información de { $name }
    .match-7 = Por { $author } en colaboración con { $name }
    .match-8 = Por { $author } junto a { $name }

# A writer and where the report comes from.
# $author: person
# $place: place
byline-place = Por { $author }, { $place }
    .match-1 = Por { $author } / { $place }
    .match-2 = Por { $author } desde { $place }
    .match-3 = Por { $author } en { $place }
    .match-4 = Por { $author }, desde { $place }
    .match-5 = Por { $author }, en { $place }
    .match-6 = Autor: { $author }, { $place }
    .match-7 = { $author }, enviado especial a { $place }
    .match-8 = { $author }, corresponsal en { $place }
    .match-9 = { $author }, enviada especial a { $place }
    .match-10 = { $author } | { $place }

# A writer of the house.
# $author: person
byline-staff = { $author }, redacción
    .match-1 = { $author }, corresponsal
    .match-2 = { $author }, redactor
    .match-3 = { $author }, redactora
    .match-4 = { $author }, redactor jefe
    .match-5 = { $author }, redactora jefa
    .match-6 = { $author }, enviado especial
    .match-7 = { $author }, enviada especial
    .match-8 = { $author }, periodista
    .match-9 = { $author }, editor
    .match-10 = { $author }, editora
    .match-11 = { $author }, columnista
    .match-12 = { $author }, colaborador
    .match-13 = { $author }, colaboradora
    .match-14 = { $author }, analista
    .match-15 = { $author }, director
    .match-16 = { $author }, directora
    .match-17 = { $author }, corresponsal en Jerusalén
    .match-18 = { $author } | corresponsal
    .match-19 = { $author } | redactor
    .match-20 = { $author } | redactora
    .match-21 = { $author } | redactor jefe
    .match-22 = { $author } | redactora jefa
    .match-23 = { $author } | enviado especial
    .match-24 = { $author } | enviada especial
    .match-25 = { $author } | periodista
    .match-26 = { $author } | editor
    .match-27 = { $author } | editora
    .match-28 = { $author } | columnista
    .match-29 = { $author } | colaborador
    .match-30 = { $author } | colaboradora
    .match-31 = { $author } | analista
    .match-32 = { $author } | director
    .match-33 = { $author } | directora
    .match-34 = { $author } | corresponsal en Jerusalén
    .match-35 = Nuestro corresponsal { $author }
    .match-36 = El corresponsal { $author }
    .match-37 = Enviado especial { $author }

# A writer and the paper.
# $author: person
# $site: site
byline-site = Por { $author } para { $site }
    .match-1 = { $author }, especial para { $site }
    .match-2 = { $author }, exclusivo para { $site }
    .match-3 = { $author } especial para { $site }
    .match-4 = { $author } exclusivo para { $site }
    .match-5 = Por { $author }, especial para { $site }
    .match-6 = Por { $author } | { $site }

# A writer and the date.
# $author: person
# $date: date
byline-date = Por { $author }, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Por { $author } | { $date }
    .match-2 = Por { $author } el { $date }
    .match-3 = Publicado por { $author } el { $date }
    .match-4 = Publicado por { $author } | { $date }
    .match-5 = Publicado por { $author }, { $date }
    .match-6 = Publicado por { $author } en { $date }
    .match-7 = Escrito por { $author } el { $date }
    .match-8 = Escrito por { $author } | { $date }
    .match-9 = Escrito por { $author }, { $date }
    .match-10 = Escrito por { $author } en { $date }
    .match-11 = Posteado por { $author } el { $date }
    .match-12 = Posteado por { $author } | { $date }
    .match-13 = Posteado por { $author }, { $date }
    .match-14 = Posteado por { $author } en { $date }
    .match-15 = Publicado { $date } por { $author }
    .match-16 = Publicado el { $date } por { $author }
    .match-17 = Escrito el { $date } por { $author }
    .match-18 = { $date }, Por { $author }
    .match-19 = { $date } Por { $author }
    .match-20 = Autor: { $author }, Fecha: { $date }
    .match-21 = Autor: { $author } Fecha: { $date }
    .match-22 = { $author } | Publicado: { $date }
    .match-23 = { $author } | Actualizado: { $date }
    .match-24 = { $author } | Publicado el { $date }
    .match-25 = { $author } | Actualizado el { $date }

# Reporter and desk editor of an agency report.
# $author: person
# $name: person
byline-editing = Por { $author }; edición: { $name }
    .match-1 = Reporte de { $author }; editado por { $name }
    .match-2 = Reporte de { $author }; edición de { $name }
    .match-3 = Reporte de { $author }; editado en español por { $name }
    .match-4 = Reporte de { $author }; edición: { $name }
    .match-5 = Reporte de { $author }, editado por { $name }
    .match-6 = Reporte de { $author }, edición de { $name }
    .match-7 = Reporte de { $author }, editado en español por { $name }
    .match-8 = Reporte de { $author }, edición: { $name }
    .match-9 = Reporte de { $author }. editado por { $name }
    .match-10 = Reporte de { $author }. edición de { $name }
    .match-11 = Reporte de { $author }. editado en español por { $name }
    .match-12 = Reporte de { $author }. edición: { $name }
    .match-13 = Información de { $author }; editado por { $name }
    .match-14 = Información de { $author }; edición de { $name }
    .match-15 = Información de { $author }; editado en español por { $name }
    .match-16 = Información de { $author }; edición: { $name }
    .match-17 = Información de { $author }, editado por { $name }
    .match-18 = Información de { $author }, edición de { $name }
    .match-19 = Información de { $author }, editado en español por { $name }
    .match-20 = Información de { $author }, edición: { $name }
    .match-21 = Información de { $author }. editado por { $name }
    .match-22 = Información de { $author }. edición de { $name }
    .match-23 = Información de { $author }. editado en español por { $name }
    .match-24 = Información de { $author }. edición: { $name }
    .match-25 = Por { $author }; editado por { $name }
    .match-26 = Por { $author }; edición de { $name }
    .match-27 = Por { $author }; editado en español por { $name }
    .match-28 = Por { $author }, editado por { $name }
    .match-29 = Por { $author }, edición de { $name }
    .match-30 = Por { $author }, editado en español por { $name }
    .match-31 = Por { $author }, edición: { $name }
    .match-32 = Por { $author }. editado por { $name }
    .match-33 = Por { $author }. edición de { $name }
    .match-34 = Por { $author }. editado en español por { $name }
    .match-35 = Por { $author }. edición: { $name }
    .match-36 = Autor: { $author }, Edición: { $name }
    .match-37 = Autor: { $author } | Edición: { $name }
    .match-38 = Texto: { $author }, Edición: { $name }
    .match-39 = Texto: { $author } | Edición: { $name }

# The editor of a text.
# $name: person
byline-editor = Edición: { $name }
    .match-1 = Editor: { $name }
    .match-2 = Editora: { $name }
    .match-3 = Coordinación: { $name }
    .match-4 = Producción: { $name }
    .match-5 = Realización: { $name }
    .match-6 = Corrección: { $name }
    .match-7 = Director: { $name }
    .match-8 = Verificado por: { $name }
    .match-9 = Revisado por: { $name }
    .match-10 = Editores: { $name }
    .match-11 = Editado por { $name }
    .match-12 = Edición de { $name }

# Those who helped.
# $authors: persons
byline-contributed = Con la colaboración de { $authors }
    .match-1 = Colaboraron { $authors }
    .match-2 = Con información de { $authors }
    .match-3 = Colaboró { $authors }
    .match-4 = Han colaborado { $authors }
    .match-5 = Colaboró en este artículo { $authors }
    .match-6 = Colaboraron en este artículo { $authors }
    .match-7 = Han contribuido a este artículo { $authors }
    .match-8 = Con aportes de { $authors }
    .match-9 = Con reportes de { $authors }
    .match-10 = Información adicional de { $authors }
    .match-11 = { $authors } colaboraron en este artículo
    .match-12 = { $authors } contribuyeron a este reportaje
    .match-13 = { $authors } contribuyó a este artículo
    .match-14 = { $authors } contribuyeron a este artículo

# An article of opinion.
# $author: person
byline-opinion = Opinión: { $author }
    .match-1 = Análisis: { $author }
    .match-2 = Columna: { $author }
    .match-3 = Columna de opinión: { $author }
    .match-4 = Tribuna: { $author }
    .match-5 = Editorial: { $author }
    .match-6 = Artículo de opinión: { $author }
    .match-7 = Comentario: { $author }
    .match-8 = Crítica: { $author }
    .match-9 = Análisis de { $author }
    .match-10 = Columna de { $author }
    .match-11 = Opinión de { $author }
    .match-12 = Columna de opinión de { $author }

# No writer but agencies.
byline-agencies = Agencias de noticias
    .match-1 = Agencias
    .match-2 = Agencia
    .match-3 = Redacción
    .match-4 = Por redacción
    .match-5 = La redacción
    .match-6 = Redacción y agencias
    .match-7 = Agencias y redacción
    .match-8 = Redacción digital
    .match-9 = Por agencias
    .match-10 = Equipo de redacción
    .match-11 = Agencias internacionales
    .match-12 = Redacción web
    .match-13 = Servicios informativos
    .match-14 = El equipo editorial
    .match-15 = Corresponsal
    .match-16 = Redacción / Agencias
    .match-17 = Redacción central
    .match-18 = Redacción Internacional

# The link to other articles of the writer.
# $author: person
byline-more = Más artículos de { $author }
    .match-1 = Más noticias de { $author }
    .match-2 = Más de { $author }
    .match-3 = Ver todos los artículos de { $author }
    .match-4 = Ver todas las entradas de { $author }
    .match-5 = Todos los artículos de { $author }
    .match-6 = Otros artículos de { $author }
    .match-7 = Ver más artículos de { $author }
    .match-8 = Leer más artículos de { $author }
    .match-9 = Todas las noticias de { $author }
    .match-10 = Ver más de { $author }
    .match-11 = Todas las entradas de { $author }

# The link to follow the writer.
# $author: person
byline-follow = Seguir a { $author }
    .match-1 = Sigue a { $author } en Twitter
    .match-2 = Sigue a { $author } en X
    .match-3 = Sigue a { $author } en Facebook
    .match-4 = Sigue a { $author } en Instagram
    .match-5 = Sigue a { $author }
    .match-6 = Seguir a { $author } en Twitter
    .match-7 = Seguir a { $author } en X
    .match-8 = Seguir a { $author } en Facebook
    .match-9 = Seguir a { $author } en Instagram
    .match-10 = Siga a { $author } en Twitter
    .match-11 = Siga a { $author } en X
    .match-12 = Siga a { $author } en Facebook
    .match-13 = Siga a { $author } en Instagram
    .match-14 = Siga a { $author }
    .match-15 = Escribir a { $author } en Twitter
    .match-16 = Escribir a { $author } en X
    .match-17 = Escribir a { $author } en Facebook
    .match-18 = Escribir a { $author } en Instagram
    .match-19 = Escribir a { $author }
    .match-20 = Contactar con { $author } en Twitter
    .match-21 = Contactar con { $author } en X
    .match-22 = Contactar con { $author } en Facebook
    .match-23 = Contactar con { $author } en Instagram
    .match-24 = Contactar con { $author }

# The heading of a note about the writer.
byline-about = Sobre la firma
    .match-1 = Sobre el autor
    .match-2 = Sobre la autora
    .match-3 = Acerca del autor
    .match-4 = Acerca de la autora
    .match-5 = Sobre los autores
    .match-6 = Sobre el autor/a
    .match-7 = Quién es el autor
    .match-8 = Biografía del autor
    .match-9 = Archivado del autor

## Dates: when it was published, and changed.

# The first publication.
# $date: date
published = Publicado: { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Publicado { $date }
    .match-2 = Fecha: { $date }
    .match-3 = Publicación: { $date }
    .match-4 = Primera publicación: { $date }
    .match-5 = Publicado por primera vez: { $date }
    .match-6 = Creado: { $date }
    .match-7 = Fecha de creación: { $date }
    .match-8 = Fecha de emisión: { $date }
    .match-9 = Actualidad: { $date }
    .match-10 = Publicado el { $date }
    .match-11 = Publicada el { $date }
    .match-12 = Publicado en { $date }
    .match-13 = Publicado a las { $date }
    .match-14 = Publicado por primera vez el { $date }
    .match-15 = Publicado originalmente el { $date }
    .match-16 = Fecha de publicación { $date }
    .match-17 = Creado el { $date }
    .match-18 = Posteado el { $date }
    .match-19 = Subido el { $date }
    .match-20 = Emitido el { $date }
    .match-21 = Publicada { $date }
    .match-22 = Artículo publicado el { $date }
    .match-23 = Publicado originalmente en { $date }
    .match-24 = Este artículo fue publicado el { $date }
    .match-25 = Este artículo se publicó el { $date }
    .match-26 = Este artículo se publicó originalmente el { $date }
    .match-27 = Primera publicación: el { $date }

# Published, and changed later.
# $date: date
# $updated: date
published-updated = Publicado: { DATETIME($date, dateStyle: "medium", timeStyle: "short") }. Actualizado: { DATETIME($updated, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Publicado: { $date }; Actualizado: { $updated }
    .match-2 = Publicado: { $date }; Actualizado el: { $updated }
    .match-3 = Publicado: { $date }; Última actualización: { $updated }
    .match-4 = Publicado el: { $date }; Actualizado: { $updated }
    .match-5 = Publicado el: { $date }; Actualizado el: { $updated }
    .match-6 = Publicado el: { $date }; Última actualización: { $updated }
    .match-7 = Creado: { $date }, Actualizado: { $updated }
    .match-8 = Creado: { $date }, Actualizado el: { $updated }
    .match-9 = Creado: { $date }, Última actualización: { $updated }
    .match-10 = Creado: { $date }; Actualizado: { $updated }
    .match-11 = Creado: { $date }; Actualizado el: { $updated }
    .match-12 = Creado: { $date }; Última actualización: { $updated }
    .match-13 = Creado: { $date } Actualizado: { $updated }
    .match-14 = Creado: { $date } Actualizado el: { $updated }
    .match-15 = Creado: { $date } Última actualización: { $updated }
    .match-16 = Fecha de publicación: { $date }, Actualizado: { $updated }
    .match-17 = Fecha de publicación: { $date }, Actualizado el: { $updated }
    .match-18 = Fecha de publicación: { $date }, Última actualización: { $updated }
    .match-19 = Fecha de publicación: { $date }; Actualizado: { $updated }
    .match-20 = Fecha de publicación: { $date }; Actualizado el: { $updated }
    .match-21 = Fecha de publicación: { $date }; Última actualización: { $updated }
    .match-22 = Fecha de publicación: { $date } Actualizado: { $updated }
    .match-23 = Fecha de publicación: { $date } Actualizado el: { $updated }
    .match-24 = Fecha de publicación: { $date } Última actualización: { $updated }
    .match-25 = Publicado { $date }, Actualizado { $updated }
    .match-26 = Publicado { $date }, actualizado el { $updated }
    .match-27 = Publicado { $date }, Última actualización { $updated }
    .match-28 = Publicado { $date } Actualizado { $updated }
    .match-29 = Publicado { $date } actualizado el { $updated }
    .match-30 = Publicado { $date } Última actualización { $updated }
    .match-31 = Publicado el { $date }, Actualizado { $updated }
    .match-32 = Publicado el { $date }, actualizado el { $updated }
    .match-33 = Publicado el { $date }, Última actualización { $updated }
    .match-34 = Publicado el { $date } Actualizado { $updated }
    .match-35 = Publicado el { $date } actualizado el { $updated }
    .match-36 = Publicado el { $date } Última actualización { $updated }
    .match-37 = { $date }, Actualizado a las { $updated }
    .match-38 = { $date }, Actualizado el { $updated }
    .match-39 = { $date }, Actualizado a { $updated }
    .match-40 = { $date }, Actualizado { $updated }
    .match-41 = { $date } Actualizado a las { $updated }
    .match-42 = { $date } Actualizado el { $updated }
    .match-43 = { $date } Actualizado a { $updated }
    .match-44 = { $date } Actualizado { $updated }
    .match-45 = { $date } (Actualizado a las { $updated }
    .match-46 = { $date } (Actualizado el { $updated }
    .match-47 = { $date } (Actualizado a { $updated }
    .match-48 = { $date } (Actualizado { $updated }
    .match-49 = Actualizado: { $updated }, Publicado: { $date }
    .match-50 = Actualizado: { $updated } Publicado: { $date }

# The last change.
# $date: date
updated = Actualizado: { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Actualizado { $date }
    .match-2 = Fecha de actualización: { $date }
    .match-3 = Última edición: { $date }
    .match-4 = Última modificación el: { $date }
    .match-5 = Actualizado el { $date }
    .match-6 = Actualizada el { $date }
    .match-7 = Actualizado a las { $date }
    .match-8 = Actualizado a { $date }
    .match-9 = Última actualización { $date }
    .match-10 = Última actualización el { $date }
    .match-11 = Última modificación { $date }
    .match-12 = Modificado el { $date }
    .match-13 = Actualizada { $date }
    .match-14 = Actualizado en { $date }
    .match-15 = Editado el { $date }
    .match-16 = Este artículo fue actualizado el { $date }
    .match-17 = Este artículo se actualizó el { $date }
    .match-18 = Este artículo ha sido actualizado el { $date }
    .match-19 = { $date } (actualizado)
    .match-20 = { $date } (actualizada)
    .match-21 = Actualización { $date }
    .match-22 = Modificado { $date }
    .match-23 = Editado { $date }

# Published so long ago.
# $minutes: number
published-minutes-ago = { $minutes ->
    [one] Hace { NUMBER($minutes) } minuto
    [many] Hace { NUMBER($minutes) } de minutos
   *[other] Hace { NUMBER($minutes) } minutos
  }
    .match-1 = Hace { $minutes } min
    .match-2 = Hace { $minutes } mins
    .match-3 = Hace un minuto
    .match-4 = Publicado: hace { $minutes } minutos
    .match-5 = Publicado hace { $minutes } minutos

# $count: number
published-hours-ago = { $count ->
    [one] Hace { NUMBER($count) } hora
    [many] Hace { NUMBER($count) } de horas
   *[other] Hace { NUMBER($count) } horas
  }
    .match-1 = Hace { $count } h
    .match-2 = Hace { $count } hs
    .match-3 = Hace una hora
    .match-4 = Publicado: hace { $count } horas
    .match-5 = Publicado hace { $count } horas

# $count: number
published-days-ago = { $count ->
    [one] Hace { NUMBER($count) } día
    [many] Hace { NUMBER($count) } de días
   *[other] Hace { NUMBER($count) } días
  }
    .match-1 = Hace un día
    .match-2 = Publicado hace { $count } días

# $count: number
published-weeks-ago = { $count ->
    [one] Hace { NUMBER($count) } semana
    [many] Hace { NUMBER($count) } de semanas
   *[other] Hace { NUMBER($count) } semanas
  }
    .match-1 = Hace una semana

# Published this minute.
published-now = Ahora mismo
    .match-1 = Hace un momento
    .match-2 = Hace unos segundos
    .match-3 = Hace instantes
    .match-4 = Justo ahora
    .match-5 = Hace un instante
    .match-6 = Ahora

# Published today or yesterday, with the hour.
# $date: date
published-today = Hoy, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Hoy a las { $date }
    .match-2 = Hoy - { $date }
    .match-3 = Publicado hoy, { $date }
    .match-4 = Publicado hoy a las { $date }

# $date: date
published-yesterday = Ayer, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Ayer a las { $date }
    .match-2 = Ayer - { $date }
    .match-3 = Publicado ayer, { $date }
    .match-4 = Publicado ayer a las { $date }

# An old article.
# $count: number
published-years = { $count ->
    [one] Este artículo tiene más de { NUMBER($count) } año
    [many] Este artículo tiene más de { NUMBER($count) } de años
   *[other] Este artículo tiene más de { NUMBER($count) } años
  }
    .match-1 = Este artículo se publicó hace más de { $count } años
    .match-2 = Este artículo se publicó hace más de { $count } año

# Where else it was published.
# $site: site
# $date: date
published-print = Publicado en { $site }, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Publicado en la edición impresa de { $site }, { $date }
    .match-2 = Publicado en la edición impresa de { $site } el { $date }
    .match-3 = Publicado en el periódico { $site }, { $date }
    .match-4 = Publicado en el periódico { $site } el { $date }
    .match-5 = Publicado en el diario { $site }, { $date }
    .match-6 = Publicado en el diario { $site } el { $date }
    .match-7 = Publicado en { $site } el { $date }
    .match-8 = De la edición de { $site } del { $date }
    .match-9 = Edición de { $site } del { $date }
    .match-10 = Archivado en la edición impresa de { $site }, { $date }

## Facts about the article.

# How long reading takes.
# $minutes: number
reading-time = { $minutes ->
    [one] Tiempo de lectura: { NUMBER($minutes) } minuto
    [many] Tiempo de lectura: { NUMBER($minutes) } de minutos
   *[other] Tiempo de lectura: { NUMBER($minutes) } minutos
  }
    .match-1 = Tiempo de lectura { $minutes } min
    .match-2 = Tiempo de lectura { $minutes } minutos
    .match-3 = Tiempo de lectura { $minutes } minuto
    .match-4 = Tiempo de lectura { $minutes } mins
    .match-5 = Tiempo estimado de lectura { $minutes } min
    .match-6 = Tiempo estimado de lectura { $minutes } minutos
    .match-7 = Tiempo estimado de lectura { $minutes } minuto
    .match-8 = Tiempo estimado de lectura { $minutes } mins
    .match-9 = Tiempo aproximado de lectura { $minutes } min
    .match-10 = Tiempo aproximado de lectura { $minutes } minutos
    .match-11 = Tiempo aproximado de lectura { $minutes } minuto
    .match-12 = Tiempo aproximado de lectura { $minutes } mins
    .match-13 = Lectura { $minutes } min
    .match-14 = Lectura { $minutes } minutos
    .match-15 = Lectura { $minutes } minuto
    .match-16 = Lectura { $minutes } mins
    .match-17 = Tiempo estimado { $minutes } min
    .match-18 = Tiempo estimado { $minutes } minutos
    .match-19 = Tiempo estimado { $minutes } minuto
    .match-20 = Tiempo estimado { $minutes } mins
    .match-21 = Duración de lectura { $minutes } min
    .match-22 = Duración de lectura { $minutes } minutos
    .match-23 = Duración de lectura { $minutes } minuto
    .match-24 = Duración de lectura { $minutes } mins
    .match-25 = Tiempo de lectura estimado { $minutes } min
    .match-26 = Tiempo de lectura estimado { $minutes } minutos
    .match-27 = Tiempo de lectura estimado { $minutes } minuto
    .match-28 = Tiempo de lectura estimado { $minutes } mins
    .match-29 = { $minutes } min de lectura
    .match-30 = { $minutes } min lectura
    .match-31 = { $minutes } min para leer
    .match-32 = { $minutes } min de lectura estimado
    .match-33 = { $minutes } minutos de lectura
    .match-34 = { $minutes } minutos lectura
    .match-35 = { $minutes } minutos para leer
    .match-36 = { $minutes } minutos de lectura estimado
    .match-37 = { $minutes } minuto de lectura
    .match-38 = { $minutes } minuto lectura
    .match-39 = { $minutes } minuto para leer
    .match-40 = { $minutes } minuto de lectura estimado
    .match-41 = { $minutes } mins de lectura
    .match-42 = { $minutes } mins lectura
    .match-43 = { $minutes } mins para leer
    .match-44 = { $minutes } mins de lectura estimado
    .match-45 = Lectura de { $minutes } minutos
    .match-46 = Lectura de { $minutes } min
    .match-47 = Se lee en { $minutes } minutos
    .match-48 = Se lee en { $minutes } min
    .match-49 = Léelo en { $minutes } minutos
    .match-50 = Léelo en { $minutes } min
    .match-51 = Lee en { $minutes } minutos
    .match-52 = Lee en { $minutes } min

# The same in under a minute.
reading-time-short = Tiempo de lectura: menos de un minuto
    .match-1 = Menos de un minuto
    .match-2 = Menos de un minuto de lectura
    .match-3 = Menos de 1 minuto
    .match-4 = Menos de 1 min de lectura

# How long listening takes.
# $minutes: number
reading-time-listen = { $minutes ->
    [one] Escuchar: { NUMBER($minutes) } minuto
    [many] Escuchar: { NUMBER($minutes) } de minutos
   *[other] Escuchar: { NUMBER($minutes) } minutos
  }
    .match-1 = Escuchar { $minutes } min
    .match-2 = Escuchar { $minutes } minutos
    .match-3 = Escuchar ({ $minutes } min
    .match-4 = Escuchar ({ $minutes } minutos
    .match-5 = Escucha { $minutes } min
    .match-6 = Escucha { $minutes } minutos
    .match-7 = Escucha ({ $minutes } min
    .match-8 = Escucha ({ $minutes } minutos
    .match-9 = Audio { $minutes } min
    .match-10 = Audio { $minutes } minutos
    .match-11 = Audio ({ $minutes } min
    .match-12 = Audio ({ $minutes } minutos
    .match-13 = Escuchar artículo { $minutes } min
    .match-14 = Escuchar artículo { $minutes } minutos
    .match-15 = Escuchar artículo ({ $minutes } min
    .match-16 = Escuchar artículo ({ $minutes } minutos

# Its words.
# $count: number
reading-time-words = { $count ->
    [one] { NUMBER($count) } palabra
    [many] { NUMBER($count) } de palabras
   *[other] { NUMBER($count) } palabras
  }
    .match-1 = Número de palabras: { $count }

# The part of the paper.
# $section: section
section = Sección: { $section }
    .match-1 = Categorías: { $section }
    .match-2 = Secciones: { $section }
    .match-3 = Archivado en la sección: { $section }
    .match-4 = Área: { $section }
    .match-5 = Canal: { $section }
    .match-6 = Rubro: { $section }
    .match-7 = Suplemento: { $section }
    .match-8 = En la sección: { $section }
    .match-9 = Sección { $section }
    .match-10 = Categoría { $section }
    .match-11 = Publicado en la sección { $section }
    .match-12 = Publicado en la categoría { $section }
    .match-13 = Archivado en la categoría { $section }

# The path from the front page.
# $section: section
section-breadcrumb = Inicio › { $section }
    .match-1 = Inicio:: { $section }
    .match-2 = Portada:: { $section }
    .match-3 = Home:: { $section }
    .match-4 = Página principal:: { $section }
    .match-5 = Página principal{ $section }
    .match-6 = Noticias:: { $section }
    .match-7 = Estás aquí: { $section }
    .match-8 = Usted está aquí: { $section }
    .match-9 = Está en: { $section }
    .match-10 = Estás en: { $section }

# The topics.
# $tags: tags
tags = Temas: { $tags }
    .match-1 = Etiqueta: { $tags }
    .match-2 = Tag: { $tags }
    .match-3 = Tema: { $tags }
    .match-4 = Palabras clave: { $tags }
    .match-5 = Palabra clave: { $tags }
    .match-6 = Más información sobre: { $tags }
    .match-7 = Más sobre: { $tags }
    .match-8 = Etiquetado: { $tags }
    .match-9 = Temas relacionados: { $tags }
    .match-10 = En este artículo: { $tags }
    .match-11 = Más información: { $tags }
    .match-12 = Hashtags: { $tags }
    .match-13 = Temas de esta nota: { $tags }
    .match-14 = Etiquetas relacionadas: { $tags }
    .match-15 = Más temas: { $tags }
    .match-16 = Noticias sobre: { $tags }
    .match-17 = Lee más sobre: { $tags }
    .match-18 = Leer más sobre: { $tags }
    .match-19 = Topics: { $tags }
    .match-20 = Categorizado en: { $tags }
    .match-21 = Ver más sobre: { $tags }
    .match-22 = Descriptores: { $tags }
    .match-23 = Conceptos relacionados: { $tags }
    .match-24 = Archivado en { $tags }
    .match-25 = Etiquetado con { $tags }
    .match-26 = Etiquetado como { $tags }
    .match-27 = Etiquetas { $tags }
    .match-28 = Tags { $tags }
    .match-29 = Temas { $tags }

# Their heading alone.
tags-heading = Temas
    .match-1 = Etiquetas
    .match-2 = Tags
    .match-3 = Palabras clave
    .match-4 = Temas relacionados
    .match-5 = Archivado en
    .match-6 = Hashtags
    .match-7 = Temas de esta nota
    .match-8 = Etiquetas relacionadas
    .match-9 = Temas del día
    .match-10 = Más temas

# Where the report was taken from.
# $site: site
source = Fuente: { $site }
    .match-1 = Fuentes: { $site }
    .match-2 = Vía: { $site }
    .match-3 = Según: { $site }
    .match-4 = Fuente original: { $site }
    .match-5 = Agencia: { $site }
    .match-6 = Fuente de la noticia: { $site }
    .match-7 = Fuente consultada: { $site }
    .match-8 = Fuente y créditos: { $site }
    .match-9 = Con información de { $site }
    .match-10 = Tomado de { $site }

# No source but agencies.
source-agencies = Fuente: agencias
    .match-1 = Con información de agencias
    .match-2 = Fuentes: agencias
    .match-3 = Fuente: agencias de noticias
    .match-4 = Con agencias
    .match-5 = Con información de agencias internacionales
    .match-6 = Información de agencias

# Where it appeared first.
# $site: site
source-original = Publicado por primera vez en { $site }
    .match-1 = Publicado originalmente en { $site }
    .match-2 = Publicado originalmente por { $site }
    .match-3 = Publicado inicialmente en { $site }
    .match-4 = Publicado inicialmente por { $site }
    .match-5 = Este artículo se publicó originalmente en { $site }
    .match-6 = Este artículo se publicó originalmente por { $site }
    .match-7 = Este artículo fue publicado originalmente en { $site }
    .match-8 = Este artículo fue publicado originalmente por { $site }
    .match-9 = Este artículo apareció originalmente en { $site }
    .match-10 = Este artículo apareció originalmente por { $site }
    .match-11 = Artículo publicado originalmente en { $site }
    .match-12 = Artículo publicado originalmente por { $site }
    .match-13 = Artículo originalmente publicado en { $site }
    .match-14 = Artículo originalmente publicado por { $site }
    .match-15 = Este texto se publicó originalmente en { $site }
    .match-16 = Este texto se publicó originalmente por { $site }
    .match-17 = Este artículo fue publicado por primera vez en { $site }
    .match-18 = Este artículo fue publicado por primera vez por { $site }
    .match-19 = Este artículo se publicó por primera vez en { $site }
    .match-20 = Este artículo se publicó por primera vez por { $site }
    .match-21 = Publicado primero en { $site }
    .match-22 = Publicado primero por { $site }

# The closing line of a syndicated feed.
# $title: title
# $site: site
source-post = La entrada { $title } se publicó primero en { $site }
    .match-1 = La entrada “{ $title }” se publicó primero en { $site }
    .match-2 = La entrada “{ $title }” aparece primero en { $site }
    .match-3 = La entrada “{ $title }” apareció primero en { $site }
    .match-4 = La entrada “{ $title }” se publicó por primera vez en { $site }
    .match-5 = La entrada “{ $title }” fue publicada primero en { $site }
    .match-6 = La entrada { $title } aparece primero en { $site }
    .match-7 = La entrada { $title } apareció primero en { $site }
    .match-8 = La entrada { $title } se publicó por primera vez en { $site }
    .match-9 = La entrada { $title } fue publicada primero en { $site }
    .match-10 = La publicación “{ $title }” se publicó primero en { $site }
    .match-11 = La publicación “{ $title }” aparece primero en { $site }
    .match-12 = La publicación “{ $title }” apareció primero en { $site }
    .match-13 = La publicación “{ $title }” se publicó por primera vez en { $site }
    .match-14 = La publicación “{ $title }” fue publicada primero en { $site }
    .match-15 = La publicación { $title } se publicó primero en { $site }
    .match-16 = La publicación { $title } aparece primero en { $site }
    .match-17 = La publicación { $title } apareció primero en { $site }
    .match-18 = La publicación { $title } se publicó por primera vez en { $site }
    .match-19 = La publicación { $title } fue publicada primero en { $site }
    .match-20 = La noticia “{ $title }” se publicó primero en { $site }
    .match-21 = La noticia “{ $title }” aparece primero en { $site }
    .match-22 = La noticia “{ $title }” apareció primero en { $site }
    .match-23 = La noticia “{ $title }” se publicó por primera vez en { $site }
    .match-24 = La noticia “{ $title }” fue publicada primero en { $site }
    .match-25 = La noticia { $title } se publicó primero en { $site }
    .match-26 = La noticia { $title } aparece primero en { $site }
    .match-27 = La noticia { $title } apareció primero en { $site }
    .match-28 = La noticia { $title } se publicó por primera vez en { $site }
    .match-29 = La noticia { $title } fue publicada primero en { $site }

# A mistake put right.
# $reason: text
correction = Corrección: { $reason }
    .match-1 = Fe de errores: { $reason }
    .match-2 = Fe de erratas: { $reason }
    .match-3 = Rectificación: { $reason }
    .match-4 = Correcciones: { $reason }
    .match-5 = Corregido: { $reason }
    .match-6 = Aclaración y corrección: { $reason }
    .match-7 = Errata: { $reason }
    .match-8 = Rectificaciones: { $reason }
    .match-9 = Una versión anterior de este artículo { $reason }
    .match-10 = Una versión anterior de esta noticia { $reason }
    .match-11 = Una versión anterior de este texto { $reason }
    .match-12 = Una versión anterior de esta nota { $reason }
    .match-13 = Una versión anterior de esta información { $reason }
    .match-14 = En una versión anterior de este artículo { $reason }
    .match-15 = En una versión anterior de esta noticia { $reason }
    .match-16 = En una versión anterior de este texto { $reason }
    .match-17 = En una versión anterior de esta nota { $reason }
    .match-18 = En una versión anterior de esta información { $reason }
    .match-19 = Una primera versión de este artículo { $reason }
    .match-20 = Una primera versión de esta noticia { $reason }
    .match-21 = Una primera versión de este texto { $reason }
    .match-22 = Una primera versión de esta nota { $reason }
    .match-23 = Una primera versión de esta información { $reason }
    .match-24 = En la primera versión de este artículo { $reason }
    .match-25 = En la primera versión de esta noticia { $reason }
    .match-26 = En la primera versión de este texto { $reason }
    .match-27 = En la primera versión de esta nota { $reason }
    .match-28 = En la primera versión de esta información { $reason }

# The same with its date.
# $date: date
# $reason: text
correction-date = Corrección del { DATETIME($date, dateStyle: "medium", timeStyle: "short") }: { $reason }
    .match-1 = Corrección, { $date }: { $reason }
    .match-2 = Corrección { $date }: { $reason }
    .match-3 = Fe de errores, { $date }: { $reason }
    .match-4 = Fe de errores { $date }: { $reason }
    .match-5 = Rectificación, { $date }: { $reason }
    .match-6 = Rectificación { $date }: { $reason }
    .match-7 = Corrección ({ $date }): { $reason }
    .match-8 = Fe de errores ({ $date }): { $reason }
    .match-9 = Corregido el { $date }: { $reason }
    .match-10 = Este artículo fue corregido el { $date }. { $reason }
    .match-11 = Esta nota fue corregida el { $date }. { $reason }

# That there was one, without what.
correction-note = Este artículo ha sido corregido
    .match-1 = Artículo corregido
    .match-2 = Este artículo se ha corregido
    .match-3 = Este texto ha sido corregido
    .match-4 = Esta noticia ha sido corregida
    .match-5 = Fe de errores
    .match-6 = Fe de erratas
    .match-7 = Corrección
    .match-8 = Corregido
    .match-9 = Esta nota fue corregida
    .match-10 = Correcciones
    .match-11 = Este artículo fue corregido

# When the article was corrected.
# $date: date
correction-note-date = Artículo corregido el { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Corregido el { $date }
    .match-2 = Corrección: { $date }
    .match-3 = Corrección, { $date }
    .match-4 = Corrección del { $date }
    .match-5 = Este artículo fue corregido el { $date }
    .match-6 = Este artículo se corrigió el { $date }
    .match-7 = Este artículo ha sido corregido el { $date }
    .match-8 = Fe de errores del { $date }

# How to report a mistake.
correction-report = Comunicar un error
    .match-1 = ¿Has encontrado un error? Avísanos
    .match-2 = ¿Has encontrado un error? Cuéntanos
    .match-3 = ¿Has encontrado un error? Repórtalo
    .match-4 = ¿Has encontrado un error? Escríbenos
    .match-5 = ¿Has encontrado un error?
    .match-6 = ¿Encontraste un error? Avísanos
    .match-7 = ¿Encontraste un error? Cuéntanos
    .match-8 = ¿Encontraste un error? Repórtalo
    .match-9 = ¿Encontraste un error? Escríbenos
    .match-10 = ¿Encontraste un error?
    .match-11 = ¿Ves un error? Avísanos
    .match-12 = ¿Ves un error? Cuéntanos
    .match-13 = ¿Ves un error? Repórtalo
    .match-14 = ¿Ves un error? Escríbenos
    .match-15 = ¿Ves un error?
    .match-16 = ¿Has visto un error? Avísanos
    .match-17 = ¿Has visto un error? Cuéntanos
    .match-18 = ¿Has visto un error? Repórtalo
    .match-19 = ¿Has visto un error? Escríbenos
    .match-20 = ¿Has visto un error?
    .match-21 = ¿Encontró un error? Avísanos
    .match-22 = ¿Encontró un error? Cuéntanos
    .match-23 = ¿Encontró un error? Repórtalo
    .match-24 = ¿Encontró un error? Escríbenos
    .match-25 = ¿Encontró un error?
    .match-26 = ¿Has detectado un error? Avísanos
    .match-27 = ¿Has detectado un error? Cuéntanos
    .match-28 = ¿Has detectado un error? Repórtalo
    .match-29 = ¿Has detectado un error? Escríbenos
    .match-30 = ¿Has detectado un error?
    .match-31 = Reportar un error
    .match-32 = Reportar error
    .match-33 = Notificar un error
    .match-34 = Informar de un error
    .match-35 = Avisar de un error
    .match-36 = Comunicar error
    .match-37 = Sugerir corrección
    .match-38 = Reportar un problema
    .match-39 = Notificar error
    .match-40 = Reportar errata
    .match-41 = Corregir este artículo

# A point made clear.
# $reason: text
correction-clarification = Aclaración: { $reason }
    .match-1 = Aclaraciones: { $reason }
    .match-2 = Precisión: { $reason }
    .match-3 = Aclaratoria: { $reason }
    .match-4 = Matización: { $reason }

# News added on top.
# $reason: text
correction-update = Actualización: { $reason }
    .match-1 = Actualizaciones: { $reason }
    .match-2 = Última hora de la noticia: { $reason }
    .match-3 = Novedad: { $reason }
    .match-4 = Actualizada: { $reason }
    .match-5 = Este artículo ha sido actualizado para { $reason }
    .match-6 = Este artículo ha sido actualizado con { $reason }
    .match-7 = Este artículo se ha actualizado para { $reason }
    .match-8 = Este artículo se ha actualizado con { $reason }
    .match-9 = Este artículo fue actualizado para { $reason }
    .match-10 = Este artículo fue actualizado con { $reason }

# The same with its date.
# $date: date
# $reason: text
correction-update-date = Actualización del { DATETIME($date, dateStyle: "medium", timeStyle: "short") }: { $reason }
    .match-1 = Actualización, { $date }: { $reason }
    .match-2 = Actualización { $date }: { $reason }
    .match-3 = Actualización ({ $date }): { $reason }

# That the article was changed.
updated-note = Este artículo ha sido actualizado
    .match-1 = Noticia actualizada
    .match-2 = Este artículo se ha actualizado
    .match-3 = Esta noticia ha sido actualizada
    .match-4 = Artículo actualizado
    .match-5 = Actualizado
    .match-6 = Noticia en desarrollo
    .match-7 = Noticia en elaboración
    .match-8 = En desarrollo
    .match-9 = Información en desarrollo
    .match-10 = Habrá ampliación
    .match-11 = Seguirá ampliación
    .match-12 = Ampliaremos la información
    .match-13 = Noticia en ampliación
    .match-14 = En breve, más información
    .match-15 = Más información en breve
    .match-16 = Ampliación en breve
    .match-17 = Esta noticia está en desarrollo
    .match-18 = Habrá más información
    .match-19 = Este artículo fue actualizado
    .match-20 = Nota en desarrollo
    .match-21 = Esta noticia se irá ampliando

# A word of the editors.
# $reason: text
editors-note = Nota de la redacción: { $reason }
    .match-1 = Nota del editor: { $reason }
    .match-2 = Nota de redacción: { $reason }
    .match-3 = Nota de la editora: { $reason }
    .match-4 = Nota editorial: { $reason }
    .match-5 = Nota del autor: { $reason }
    .match-6 = Nota de la autora: { $reason }
    .match-7 = Nota: { $reason }
    .match-8 = N. de la R: { $reason }
    .match-9 = N. del E: { $reason }
    .match-10 = N. de R: { $reason }
    .match-11 = Nota del traductor: { $reason }
    .match-12 = Nota a los lectores: { $reason }
    .match-13 = Aviso: { $reason }
    .match-14 = Aviso a los lectores: { $reason }
    .match-15 = Nota de los editores: { $reason }
    .match-16 = Advertencia: { $reason }
    .match-17 = Descargo de responsabilidad: { $reason }
    .match-18 = Nota de transparencia: { $reason }

# Its heading alone.
editors-note-heading = Nota de la redacción
    .match-1 = Nota del editor
    .match-2 = Nota editorial
    .match-3 = Nota de redacción
    .match-4 = Nota a los lectores
    .match-5 = Nota de los editores

# Opinions are their writers' own.
editors-note-opinion = Las opiniones expresadas son responsabilidad de quien las firma
    .match-1 = Las opiniones expresadas en este artículo son responsabilidad de su autor
    .match-2 = Las opiniones expresadas son responsabilidad del autor
    .match-3 = Las opiniones aquí expresadas son responsabilidad del autor
    .match-4 = Las opiniones expresadas en este artículo son responsabilidad exclusiva del autor
    .match-5 = Las opiniones vertidas son responsabilidad de sus autores
    .match-6 = Este artículo refleja la opinión de su autor
    .match-7 = Las opiniones expresadas en este artículo son las del autor
    .match-8 = Las opiniones expresadas por los autores no reflejan necesariamente la línea editorial

# Fed by an agency, untouched.
editors-note-feed = Noticia de agencia publicada sin cambios
    .match-1 = Esta noticia fue generada automáticamente por una agencia
    .match-2 = Contenido de agencia
    .match-3 = Este contenido fue publicado por una agencia
    .match-4 = Noticia de agencia publicada automáticamente
