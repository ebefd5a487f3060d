### Part of Targum, under MIT OR Apache-2.0. Ways on are short: an order of one or two words, or a noun.

## Other articles.

# The heading over a list of articles.
related = Artículos relacionados
    .match-1 = Noticias relacionadas
    .match-2 = Contenido relacionado
    .match-3 = Contenidos relacionados
    .match-4 = Relacionado
    .match-5 = Relacionados
    .match-6 = Relacionadas
    .match-7 = Información relacionada
    .match-8 = Temas relacionados con esta noticia
    .match-9 = Notas relacionadas
    .match-10 = Historias relacionadas
    .match-11 = Lea también
    .match-12 = Lee también
    .match-13 = Leer también
    .match-14 = Lea además
    .match-15 = Ver también
    .match-16 = Véase también
    .match-17 = Vea también
    .match-18 = Más información sobre el tema
    .match-19 = Más sobre este tema
    .match-20 = Más sobre esta noticia
    .match-21 = Más noticias
    .match-22 = Más artículos
    .match-23 = Más historias
    .match-24 = Otras noticias
    .match-25 = Otros artículos
    .match-26 = Artículos similares
    .match-27 = Entradas relacionadas
    .match-28 = Entradas similares
    .match-29 = Publicaciones relacionadas
    .match-30 = Enlaces relacionados
    .match-31 = Para saber más
    .match-32 = Para leer más
    .match-33 = En otras noticias
    .match-34 = Sigue leyendo sobre el tema
    .match-35 = También en portada
    .match-36 = No te lo pierdas
    .match-37 = No te pierdas
    .match-38 = Te puede interesar leer
    .match-39 = Además
    .match-40 = En este tema
    .match-41 = Más en
    .match-42 = Posts relacionados
    .match-43 = Más contenido
    .match-44 = Sobre este tema
    .match-45 = Más sobre esta historia
    .match-46 = Tal vez te perdiste

# A link to one article.
# $title: title
related-title = Lea también: { $title }
    .match-1 = Lee también: { $title }
    .match-2 = Leer también: { $title }
    .match-3 = Lea además: { $title }
    .match-4 = Le puede interesar: { $title }
    .match-5 = Te puede interesar: { $title }
    .match-6 = Te podría interesar: { $title }
    .match-7 = Le podría interesar: { $title }
    .match-8 = Puede interesarle: { $title }
    .match-9 = Puede interesarte: { $title }
    .match-10 = Podría interesarte: { $title }
    .match-11 = También te puede interesar: { $title }
    .match-12 = Ver también: { $title }
    .match-13 = Vea también: { $title }
    .match-14 = Véase también: { $title }
    .match-15 = Relacionado: { $title }
    .match-16 = Relacionada: { $title }
    .match-17 = Noticia relacionada: { $title }
    .match-18 = Noticias relacionadas: { $title }
    .match-19 = Artículo relacionado: { $title }
    .match-20 = Más información: { $title }
    .match-21 = No te pierdas: { $title }
    .match-22 = No te lo pierdas: { $title }
    .match-23 = No se pierda: { $title }
    .match-24 = Recomendamos: { $title }
    .match-25 = Te recomendamos: { $title }
    .match-26 = Recomendado: { $title }
    .match-27 = Le recomendamos: { $title }
    .match-28 = Recomendamos leer: { $title }
    .match-29 = Sigue leyendo: { $title }
    .match-30 = Más sobre el tema: { $title }
    .match-31 = Mira también: { $title }
    .match-32 = Contexto: { $title }
    .match-33 = Además: { $title }
    .match-34 = Para saber más: { $title }
    .match-35 = También puedes leer: { $title }
    .match-36 = Antecedentes: { $title }
    .match-37 = LEE MÁS | { $title }

# More of one subject or section.
# $section: section
related-section = Más en la sección { $section }
    .match-1 = Más noticias de { $section }
    .match-2 = Lo más leído en { $section }
    .match-3 = Lo último en { $section }
    .match-4 = Más artículos de la sección { $section }
    .match-5 = Últimas noticias de { $section }
    .match-6 = Ver más noticias de { $section }
    .match-7 = Todas las noticias de { $section }
    .match-8 = Lo más visto en { $section }

# What the site suggests.
related-recommended = Te recomendamos
    .match-1 = Recomendados
    .match-2 = Recomendado
    .match-3 = Recomendado para ti
    .match-4 = Recomendaciones
    .match-5 = Recomendamos
    .match-6 = Le recomendamos
    .match-7 = Recomendado por el editor
    .match-8 = Nuestras recomendaciones
    .match-9 = Te puede interesar
    .match-10 = Te podría interesar
    .match-11 = Te puede gustar
    .match-12 = Te podría gustar
    .match-13 = También te puede interesar
    .match-14 = También te puede gustar
    .match-15 = También te puede interesar leer
    .match-16 = Le puede interesar
    .match-17 = Puede interesarte
    .match-18 = Quizás te interese
    .match-19 = Quizá te interese
    .match-20 = Selección del editor
    .match-21 = Selección de los editores
    .match-22 = Destacados
    .match-23 = Destacado
    .match-24 = Destacadas
    .match-25 = Lo más destacado
    .match-26 = Imprescindibles
    .match-27 = Noticias recomendadas
    .match-28 = Artículos recomendados
    .match-29 = Elegidos para ti
    .match-30 = Para ti
    .match-31 = Otros lectores también leyeron
    .match-32 = Podría interesarte
    .match-33 = En portada
    .match-34 = Imperdibles
    .match-35 = Lecturas recomendadas
    .match-36 = Recomendados para ti
    .match-37 = No te puedes perder

# What readers read most.
related-popular = Lo más leído
    .match-1 = Lo más visto
    .match-2 = Las más leídas
    .match-3 = Más leídas
    .match-4 = Más leídos
    .match-5 = Más leído
    .match-6 = Los más leídos
    .match-7 = Lo más popular
    .match-8 = Más populares
    .match-9 = Populares
    .match-10 = Popular
    .match-11 = Más vistos
    .match-12 = Más vistas
    .match-13 = Lo más comentado
    .match-14 = Más comentadas
    .match-15 = Lo más compartido
    .match-16 = Tendencias
    .match-17 = Tendencia
    .match-18 = En tendencia
    .match-19 = Lo más buscado
    .match-20 = Más valoradas
    .match-21 = Entradas populares
    .match-22 = Artículos más leídos
    .match-23 = Noticias más leídas
    .match-24 = Ranking
    .match-25 = Lo más reciente y leído
    .match-26 = Noticias populares
    .match-27 = Lo + leído
    .match-28 = Lo más leído hoy
    .match-29 = Trending
    .match-30 = Noticias destacadas
    .match-31 = Titulares
    .match-32 = Titulares del día
    .match-33 = Top 5
    .match-34 = Top 10
    .match-35 = Los más vistos

# What is newest.
related-latest = Últimas noticias
    .match-1 = Lo último
    .match-2 = Lo más reciente
    .match-3 = Más recientes
    .match-4 = Noticias
    .match-5 = Últimas entradas
    .match-6 = Entradas recientes
    .match-7 = Últimos artículos
    .match-8 = Últimas publicaciones
    .match-9 = Publicaciones recientes
    .match-10 = Artículos recientes
    .match-11 = Recientes
    .match-12 = Noticias de hoy
    .match-13 = Noticias recientes
    .match-14 = Todas las noticias
    .match-15 = Novedades
    .match-16 = Al minuto
    .match-17 = Nuevo
    .match-18 = Últimos posts
    .match-19 = Más noticias de hoy
    .match-20 = Actualidad
    .match-21 = Lo nuevo
    .match-22 = Lo último en noticias

# A film to watch.
# $title: title
related-watch = Vea el vídeo: { $title }
    .match-1 = Video: { $title }
    .match-2 = Mira: { $title }
    .match-3 = Vea: { $title }
    .match-4 = Ver: { $title }
    .match-5 = Mira el video: { $title }
    .match-6 = En video: { $title }
    .match-7 = Video relacionado: { $title }
    .match-8 = Ver video: { $title }

# A film or recording without its name.
related-watch-only = Ver el vídeo
    .match-1 = Ver video
    .match-2 = Video
    .match-3 = Videos
    .match-4 = Reproducir
    .match-5 = Reproducir vídeo
    .match-6 = Mira el video
    .match-7 = Ver ahora
    .match-8 = Ver más vídeos
    .match-9 = Más videos
    .match-10 = Ver
    .match-11 = Vídeos relacionados
    .match-12 = Ver videos

# A row of pictures.
related-gallery = Galería de fotos
    .match-1 = Galería
    .match-2 = Fotos
    .match-3 = Fotogalería
    .match-4 = Galería de imágenes
    .match-5 = Imágenes
    .match-6 = En imágenes
    .match-7 = En fotos
    .match-8 = Ver galería
    .match-9 = Ver fotos
    .match-10 = Ver todas las fotos
    .match-11 = Ver galería de fotos
    .match-12 = Álbum de fotos
    .match-13 = Fotorreportaje
    .match-14 = Más fotos
    .match-15 = Abrir galería
    .match-16 = Las imágenes
    .match-17 = Ver imágenes

# One picture of a row.
# $number: number
# $count: number
related-gallery-number = Foto { NUMBER($number) } de { NUMBER($count) }
    .match-1 = Imagen { $number } de { $count }
    .match-2 = Fotografía { $number } de { $count }
    .match-3 = Foto { $number }/{ $count }

# A gallery by its name.
# $title: title
related-gallery-title = En imágenes: { $title }
    .match-1 = Galería: { $title }
    .match-2 = Fotos: { $title }
    .match-3 = Fotogalería: { $title }
    .match-4 = En fotos: { $title }
    .match-5 = Galería de fotos: { $title }
    .match-6 = Las fotos: { $title }

# Something to hear.
# $title: title
related-listen = Escuche: { $title }
    .match-1 = Podcast: { $title }
    .match-2 = Escucha: { $title }
    .match-3 = Escuchar: { $title }
    .match-4 = Audio: { $title }
    .match-5 = Escucha el podcast: { $title }
    .match-6 = Escuche el podcast: { $title }

## The whole article.

# Under a shortened text.
read-more = Seguir leyendo
    .match-1 = Leer más
    .match-2 = Lee más
    .match-3 = Lea más
    .match-4 = Leer artículo completo
    .match-5 = Leer el artículo completo
    .match-6 = Leer la noticia completa
    .match-7 = Leer noticia completa
    .match-8 = Leer nota completa
    .match-9 = Leer la nota completa
    .match-10 = Leer completo
    .match-11 = Leer artículo
    .match-12 = Leer nota
    .match-13 = Leer noticia
    .match-14 = Leer
    .match-15 = Sigue leyendo
    .match-16 = Continuar leyendo
    .match-17 = Continúa leyendo
    .match-18 = Continuar
    .match-19 = Ver más
    .match-20 = Ver nota completa
    .match-21 = Más información
    .match-22 = Más detalles
    .match-23 = Más
    .match-24 = Saber más
    .match-25 = Conoce más
    .match-26 = Artículo completo
    .match-27 = Texto completo
    .match-28 = Noticia completa
    .match-29 = Nota completa
    .match-30 = Historia completa
    .match-31 = Mostrar más
    .match-32 = Ampliar
    .match-33 = Ampliar información
    .match-34 = Haga clic aquí
    .match-35 = Haz clic aquí
    .match-36 = Clic aquí
    .match-37 = Pulse aquí
    .match-38 = Ver artículo completo
    .match-39 = Leer todo
    .match-40 = Lea el artículo completo
    .match-41 = Lee la noticia completa
    .match-42 = Lee el artículo completo
    .match-43 = Sigue leyendo aquí
    .match-44 = Leer la historia completa
    .match-45 = Ir al artículo
    .match-46 = Detalles
    .match-47 = Mostrar todo el artículo

# The same by name.
# $title: title
read-more-title = Seguir leyendo: { $title }
    .match-1 = Leer más: { $title }
    .match-2 = Lee más: { $title }
    .match-3 = Lea más: { $title }
    .match-4 = Leer: { $title }
    .match-5 = Artículo completo: { $title }
    .match-6 = Nota completa: { $title }
    .match-7 = Lee la noticia completa: { $title }
    .match-8 = Sigue leyendo en: { $title }
    .match-9 = Leer más sobre { $title }
    .match-10 = Lea más sobre { $title }
    .match-11 = Leer más acerca de { $title }
    .match-12 = Continúa leyendo { $title }
    .match-13 = Continuar leyendo { $title }
    .match-14 = Leer más de { $title }
    .match-15 = Continuar leyendo “{ $title }”
    .match-16 = Seguir leyendo “{ $title }”
    .match-17 = Leer más “{ $title }”
    .match-18 = Continúa leyendo “{ $title }”

# More of a list.
read-more-load = Cargar más
    .match-1 = Ver todo
    .match-2 = Ver todos
    .match-3 = Ver todas
    .match-4 = Mostrar todo
    .match-5 = Cargar más noticias
    .match-6 = Cargar más artículos
    .match-7 = Ver más noticias
    .match-8 = Ver más artículos
    .match-9 = Más resultados
    .match-10 = Cargando
    .match-11 = Entradas antiguas
    .match-12 = Entradas anteriores
    .match-13 = Entradas más antiguas
    .match-14 = Mostrar menos
    .match-15 = Ver menos
    .match-16 = Todas
    .match-17 = Todos los artículos
    .match-18 = Más entradas
    .match-19 = Ver todas las noticias
    .match-20 = Ocultar
    .match-21 = Cargar más contenido
    .match-22 = Leer menos
    .match-23 = Entradas más recientes

## The way around the site.

# One step back.
back = Volver
    .match-1 = Atrás
    .match-2 = Regresar
    .match-3 = Volver atrás
    .match-4 = Volver al artículo
    .match-5 = Volver a la noticia
    .match-6 = Volver al listado
    .match-7 = Volver a la lista
    .match-8 = Retroceder
    .match-9 = Volver a noticias
    .match-10 = Volver a la página anterior
    .match-11 = Regresar al artículo
    .match-12 = Volver a la nota

# To the page's head.
back-top = Volver arriba
    .match-1 = Arriba
    .match-2 = Ir arriba
    .match-3 = Subir
    .match-4 = Volver al inicio de la página
    .match-5 = Ir al principio
    .match-6 = Volver al principio
    .match-7 = Volver al comienzo
    .match-8 = Inicio de la página
    .match-9 = Ir al inicio de la página
    .match-10 = Subir al inicio
    .match-11 = Scroll hacia arriba
    .match-12 = Regresar arriba
    .match-13 = Volver al tope

# To the front page.
back-home = Inicio
    .match-1 = Portada
    .match-2 = Página de inicio
    .match-3 = Página principal
    .match-4 = Home
    .match-5 = Volver al inicio
    .match-6 = Volver a la portada
    .match-7 = Volver a portada
    .match-8 = Ir a la portada
    .match-9 = Ir al inicio
    .match-10 = Volver a la página principal
    .match-11 = Ir a la página principal
    .match-12 = Volver a la página de inicio
    .match-13 = Ir a portada
    .match-14 = Regresar al inicio

# To a part of the paper.
# $section: section
back-section = Volver a la sección { $section }
    .match-1 = Ir a la sección { $section }
    .match-2 = Volver a { $section }

# The article before.
back-previous = Artículo anterior
    .match-1 = Anterior
    .match-2 = Anteriores
    .match-3 = Noticia anterior
    .match-4 = Entrada anterior
    .match-5 = Nota anterior
    .match-6 = Página anterior
    .match-7 = Publicación anterior
    .match-8 = Post anterior
    .match-9 = Historia anterior
    .match-10 = Anterior artículo

# The same by its name.
# $title: title
back-previous-title = Anterior: { $title }
    .match-1 = Artículo anterior: { $title }
    .match-2 = Entrada anterior: { $title }
    .match-3 = Noticia anterior: { $title }
    .match-4 = Nota anterior: { $title }
    .match-5 = Publicación anterior: { $title }
    .match-6 = Post anterior: { $title }

# The article after.
next = Artículo siguiente
    .match-1 = Siguiente
    .match-2 = Siguientes
    .match-3 = Próximo
    .match-4 = Próxima
    .match-5 = Siguiente artículo
    .match-6 = Siguiente noticia
    .match-7 = Noticia siguiente
    .match-8 = Próxima noticia
    .match-9 = Siguiente entrada
    .match-10 = Entrada siguiente
    .match-11 = Siguiente nota
    .match-12 = Próximo artículo
    .match-13 = Página siguiente
    .match-14 = Siguiente página
    .match-15 = Siguiente publicación
    .match-16 = A continuación
    .match-17 = Siguiente post
    .match-18 = Próxima nota
    .match-19 = Siguiente historia
    .match-20 = Siguiente video

# The same by its name.
# $title: title
next-title = Siguiente: { $title }
    .match-1 = Siguiente artículo: { $title }
    .match-2 = Artículo siguiente: { $title }
    .match-3 = Siguiente noticia: { $title }
    .match-4 = Siguiente entrada: { $title }
    .match-5 = Próxima noticia: { $title }
    .match-6 = Próximo: { $title }
    .match-7 = A continuación: { $title }
    .match-8 = Entrada siguiente: { $title }
    .match-9 = Siguiente nota: { $title }

# A page of several.
# $number: number
# $count: number
next-page = Página { NUMBER($number) } de { NUMBER($count) }
    .match-1 = Pág. { $number }/{ $count }
    .match-2 = Página { $number }/{ $count }

# What the page holds.
contents = Índice
    .match-1 = Contenido
    .match-2 = Contenidos
    .match-3 = Tabla de contenidos
    .match-4 = Tabla de contenido
    .match-5 = En este artículo
    .match-6 = En esta página
    .match-7 = Índice de contenidos
    .match-8 = Sumario
    .match-9 = En esta nota
    .match-10 = Ir a
    .match-11 = Ir a la sección
    .match-12 = Apartados
    .match-13 = Lo que encontrarás
    .match-14 = Qué encontrarás en este artículo
    .match-15 = Índice del artículo
    .match-16 = En esta noticia

# Past the head of the page.
contents-skip = Saltar al contenido
    .match-1 = Ir al contenido
    .match-2 = Ir al contenido principal
    .match-3 = Saltar al contenido principal
    .match-4 = Pasar al contenido principal
    .match-5 = Saltar navegación
    .match-6 = Saltar a navegación
    .match-7 = Saltar publicidad
    .match-8 = Ir a los comentarios
    .match-9 = Ir a la navegación
    .match-10 = Saltar al menú
    .match-11 = Ir directamente al contenido
    .match-12 = Omitir e ir al contenido principal
    .match-13 = Enlaces de accesibilidad
    .match-14 = Saltear
    .match-15 = Omitir anuncio
    .match-16 = Saltar y continuar leyendo
    .match-17 = Skip to content

# The menu and its like.
contents-menu = Menú
    .match-1 = Menú principal
    .match-2 = Navegación
    .match-3 = Abrir menú
    .match-4 = Cerrar menú
    .match-5 = Buscar
    .match-6 = Búsqueda
    .match-7 = Buscador
    .match-8 = Buscar en el sitio
    .match-9 = Cerrar
    .match-10 = Mapa del sitio
    .match-11 = Mapa web
    .match-12 = Secciones del sitio
    .match-13 = Todas las secciones
    .match-14 = Desplegar menú
    .match-15 = Abrir búsqueda
    .match-16 = Desplegable
