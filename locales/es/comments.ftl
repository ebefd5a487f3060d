### Part of Targum, under MIT OR Apache-2.0. Readers are addressed politely, and never by gender.

## How many there are.

# Over the comments, or as a link to them.
# $count: number
comment-count = { $count ->
    [0] Sin comentarios
    [one] { NUMBER($count) } comentario
    [many] { NUMBER($count) } de comentarios
   *[other] { NUMBER($count) } comentarios
  }
    .match-1 = Comentarios ({ $count })
    .match-2 = Comentario ({ $count })
    .match-3 = Comentarios de los lectores ({ $count })
    .match-4 = Conversación ({ $count })
    .match-5 = Comentar ({ $count })
    .match-6 = Opiniones ({ $count })
    .match-7 = Respuestas ({ $count })
    .match-8 = Número de comentarios: { $count }
    .match-9 = Total de comentarios: { $count }
    .match-10 = Opiniones: { $count }
    .match-11 = Comentarios { $count }
    .match-12 = { $count } opiniones
    .match-13 = { $count } comentarios de lectores
    .match-14 = { $count } respuestas al artículo
    .match-15 = { $count } comentarios en total
    .match-16 = un comentario

# The same with the headline.
# $count: number
# $title: title
comment-count-on = { $count ->
    [one] { NUMBER($count) } comentario en «{ $title }»
    [many] { NUMBER($count) } de comentarios en «{ $title }»
   *[other] { NUMBER($count) } comentarios en «{ $title }»
  }
    .match-1 = { $count } comentarios sobre “{ $title }”
    .match-2 = { $count } respuestas a “{ $title }”
    .match-3 = { $count } pensamientos en “{ $title }”
    .match-4 = { $count } comentarios a “{ $title }”
    .match-5 = { $count } ideas sobre “{ $title }”

# The heading of the comments.
comment-all-heading = Comentarios
    .match-1 = Comentario
    .match-2 = Los comentarios
    .match-3 = Comentarios de los lectores
    .match-4 = Comentarios de lectores
    .match-5 = Opiniones
    .match-6 = Opinión de los lectores
    .match-7 = Conversación
    .match-8 = Debate
    .match-9 = Participa
    .match-10 = Tu opinión
    .match-11 = Deja tu opinión
    .match-12 = ¿Qué opinas?
    .match-13 = ¿Qué te parece?
    .match-14 = Comentarios de Facebook
    .match-15 = Foro
    .match-16 = Comentarios de usuarios
    .match-17 = Opina

# Before the first one.
comment-count-none = Aún no hay comentarios
    .match-1 = No hay comentarios
    .match-2 = Todavía no hay comentarios
    .match-3 = No hay comentarios todavía
    .match-4 = No hay comentarios aún
    .match-5 = Sin comentarios todavía
    .match-6 = Nadie ha comentado aún
    .match-7 = No existen comentarios
    .match-8 = Aún no hay comentarios en este artículo
    .match-9 = No hay comentarios en esta noticia
    .match-10 = No se encontraron comentarios
    .match-11 = Todavía no hay ningún comentario
    .match-12 = Aún no hay opiniones
    .match-13 = No hay comentarios para este artículo

# The call for the first one.
comment-new-first = El primer comentario puede ser el tuyo
    .match-1 = Sé el primero en comentar
    .match-2 = Sé la primera persona en comentar
    .match-3 = Sea el primero en comentar
    .match-4 = Sé el primero en comentar este artículo
    .match-5 = Sé el primero en comentar esta noticia
    .match-6 = Sé el primero en opinar
    .match-7 = Sé el primero en dejar un comentario
    .match-8 = Sé el primero en responder
    .match-9 = ¡Sé el primero en comentar!
    .match-10 = No hay comentarios. ¡Sé el primero!
    .match-11 = Aún no hay comentarios. Sé el primero en comentar
    .match-12 = Inicia la conversación
    .match-13 = Comienza la conversación
    .match-14 = Empieza la conversación
    .match-15 = Iniciar la conversación
    .match-16 = Escribe el primer comentario
    .match-17 = Deja el primer comentario
    .match-18 = Haz el primer comentario
    .match-19 = Aún no hay comentarios, ¡sé el primero!

## Writing one.

# Opens the form.
comment-new = Nuevo comentario
    .match-1 = Añadir comentario
    .match-2 = Añadir un comentario
    .match-3 = Añade un comentario
    .match-4 = Agregar comentario
    .match-5 = Agregar un comentario
    .match-6 = Agrega un comentario
    .match-7 = Escribir comentario
    .match-8 = Escribir un comentario
    .match-9 = Escribe un comentario
    .match-10 = Escribe tu comentario
    .match-11 = Escriba su comentario
    .match-12 = Dejar un comentario
    .match-13 = Deja un comentario
    .match-14 = Deja tu comentario
    .match-15 = Deje un comentario
    .match-16 = Deje su comentario
    .match-17 = Dejar comentario
    .match-18 = Dejar una respuesta
    .match-19 = Deja una respuesta
    .match-20 = Publicar un comentario
    .match-21 = Publica un comentario
    .match-22 = Comentar
    .match-23 = Comenta
    .match-24 = Comenta esta noticia
    .match-25 = Comenta este artículo
    .match-26 = Comentar esta noticia
    .match-27 = Comentar artículo
    .match-28 = Comenta ahora
    .match-29 = Comentar noticia
    .match-30 = Haz un comentario
    .match-31 = Hacer un comentario
    .match-32 = Escribir una respuesta
    .match-33 = Tu comentario aquí
    .match-34 = Participa en la conversación
    .match-35 = Únete a la conversación
    .match-36 = Únase a la conversación
    .match-37 = Danos tu opinión
    .match-38 = Danos tu opinión en los comentarios
    .match-39 = Déjanos tu comentario
    .match-40 = Cuéntanos qué opinas
    .match-41 = Dinos qué piensas
    .match-42 = Expresa tu opinión
    .match-43 = Comparte tu opinión
    .match-44 = Participa en el debate
    .match-45 = Escribe aquí tu comentario
    .match-46 = Para comentar
    .match-47 = Escribí tu comentario

# The same below a certain article.
# $title: title
comment-new-on = Dejar un comentario en «{ $title }»
    .match-1 = Deja un comentario en “{ $title }”
    .match-2 = Deja un comentario en: { $title }
    .match-3 = Comentar “{ $title }”
    .match-4 = Agregar un comentario a “{ $title }”

# The fields of the form.
comment-new-name = Nombre
    .match-1 = Tu nombre
    .match-2 = Su nombre
    .match-3 = Nombre (obligatorio)
    .match-4 = Nombre (requerido)
    .match-5 = Nombre y apellidos
    .match-6 = Nombre completo
    .match-7 = Escribe tu nombre
    .match-8 = Introduce tu nombre
    .match-9 = Apodo
    .match-10 = Alias
    .match-11 = Nombre de usuario
    .match-12 = Web
    .match-13 = Sitio web
    .match-14 = Apellido
    .match-15 = Apellidos
    .match-16 = Ingresa tu nombre

comment-new-email = Correo electrónico (no se publicará)
    .match-1 = Tu dirección de correo electrónico no será publicada
    .match-2 = Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *
    .match-3 = Su dirección de correo electrónico no será publicada
    .match-4 = Los campos obligatorios están marcados con *
    .match-5 = Campos obligatorios
    .match-6 = Email (no será publicado)
    .match-7 = El correo no será publicado
    .match-8 = Correo electrónico*
    .match-9 = Email (requerido)
    .match-10 = Correo electrónico (obligatorio)
    .match-11 = Correo electrónico (no será publicado)
    .match-12 = Guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente
    .match-13 = Tu correo no será publicado
    .match-14 = Tu email no será publicado
    .match-15 = Campo obligatorio
    .match-16 = Obligatorio

comment-new-title = Asunto del comentario
    .match-1 = Asunto
    .match-2 = Título
    .match-3 = Título del comentario
    .match-4 = Título de tu comentario
    .match-5 = Titular del comentario

comment-new-text = Texto del comentario
    .match-1 = Tu comentario
    .match-2 = Su comentario
    .match-3 = Comentario*
    .match-4 = Mensaje
    .match-5 = Tu mensaje
    .match-6 = Texto
    .match-7 = Introduce tu comentario
    .match-8 = Escribe aquí
    .match-9 = Contenido del comentario
    .match-10 = Tu respuesta
    .match-11 = Ingresa tu comentario
    .match-12 = Cuerpo del comentario
    .match-13 = Escriba aquí su comentario

# Sends and gives up.
comment-new-send = Enviar comentario
    .match-1 = Publicar
    .match-2 = Publicar comentario
    .match-3 = Publicar el comentario
    .match-4 = Envía tu comentario
    .match-5 = Enviar mi comentario
    .match-6 = Enviar respuesta
    .match-7 = Publicar respuesta
    .match-8 = Enviar ahora
    .match-9 = Publicar mi comentario
    .match-10 = Enviar opinión
    .match-11 = Previsualizar
    .match-12 = Enviar tu comentario

comment-new-cancel = Cancelar
    .match-1 = Cancelar respuesta
    .match-2 = Cancelar la respuesta
    .match-3 = Cancelar comentario
    .match-4 = Haz clic aquí para cancelar la respuesta
    .match-5 = Descartar
    .match-6 = Borrar formulario
    .match-7 = Limpiar

# What the form answers.
comment-new-thanks = Gracias, hemos recibido tu comentario
    .match-1 = Gracias por tu comentario
    .match-2 = Gracias por su comentario
    .match-3 = Gracias por comentar
    .match-4 = Tu comentario ha sido enviado
    .match-5 = Comentario enviado
    .match-6 = Su comentario ha sido enviado
    .match-7 = Tu comentario está pendiente de moderación
    .match-8 = Tu comentario está pendiente de aprobación
    .match-9 = Tu comentario será revisado antes de publicarse
    .match-10 = Tu comentario se publicará tras ser revisado
    .match-11 = Tu comentario está en espera de moderación
    .match-12 = Comentario pendiente de moderación
    .match-13 = Su comentario será publicado tras ser moderado
    .match-14 = Tu comentario fue enviado
    .match-15 = Tu comentario ha sido publicado
    .match-16 = Pendiente de moderación
    .match-17 = Su comentario está pendiente de moderación
    .match-18 = Tu comentario ha sido recibido

# Letters that are left.
# $count: number
comment-new-characters = { $count ->
    [one] Queda { NUMBER($count) } carácter
    [many] Quedan { NUMBER($count) } de caracteres
   *[other] Quedan { NUMBER($count) } caracteres
  }
    .match-1 = { $count } caracteres restantes
    .match-2 = { $count } caracteres disponibles
    .match-3 = { $count } caracteres máximo
    .match-4 = Caracteres restantes: { $count }
    .match-5 = Máximo de caracteres: { $count }
    .match-6 = Caracteres disponibles: { $count }
    .match-7 = Máximo { $count } caracteres
    .match-8 = Te quedan { $count } caracteres

# The rules.
comment-new-rules = Los comentarios están sujetos a las normas del sitio
    .match-1 = Normas de participación
    .match-2 = Normas de los comentarios
    .match-3 = Normas de uso
    .match-4 = Política de comentarios
    .match-5 = Normas para comentar
    .match-6 = Reglas de los comentarios
    .match-7 = Normas
    .match-8 = Los comentarios están moderados
    .match-9 = Los comentarios son moderados
    .match-10 = Comentarios moderados
    .match-11 = Los comentarios serán moderados
    .match-12 = Por favor, sé respetuoso
    .match-13 = Sé respetuoso
    .match-14 = Los comentarios son responsabilidad de sus autores
    .match-15 = Los comentarios publicados son responsabilidad de sus autores
    .match-16 = Las opiniones de los lectores no reflejan la línea editorial
    .match-17 = Nos reservamos el derecho de eliminar comentarios
    .match-18 = Al comentar aceptas las normas de uso
    .match-19 = Al enviar un comentario aceptas nuestras normas
    .match-20 = Consulta las normas de participación
    .match-21 = Los comentarios ofensivos serán eliminados
    .match-22 = Los comentarios publicados son de exclusiva responsabilidad de sus autores
    .match-23 = Este sitio usa Akismet para reducir el spam
    .match-24 = Este sitio usa Akismet para reducir el spam. Aprende cómo se procesan los datos de tus comentarios
    .match-25 = Ver normas de participación
    .match-26 = Normas de la comunidad

# Who may write.
comment-login = Inicia sesión para comentar
    .match-1 = Inicie sesión para comentar
    .match-2 = Iniciar sesión para comentar
    .match-3 = Inicia sesión para dejar un comentario
    .match-4 = Inicia sesión para responder
    .match-5 = Inicia sesión para participar
    .match-6 = Inicia sesión para unirte a la conversación
    .match-7 = Accede para comentar
    .match-8 = Accede para dejar un comentario
    .match-9 = Accede para responder
    .match-10 = Acceder para comentar
    .match-11 = Acceder para responder
    .match-12 = Ingresa para comentar
    .match-13 = Identifícate para comentar
    .match-14 = Identifícate para poder comentar
    .match-15 = Regístrate para comentar
    .match-16 = Regístrate o inicia sesión para comentar
    .match-17 = Inicia sesión o regístrate para comentar
    .match-18 = Inicia sesión o regístrate para enviar comentarios
    .match-19 = Inicie sesión o regístrese para comentar
    .match-20 = Debes iniciar sesión para comentar
    .match-21 = Debes iniciar sesión para publicar un comentario
    .match-22 = Debe iniciar sesión para comentar
    .match-23 = Debe iniciar sesión para publicar un comentario
    .match-24 = Debes acceder para comentar
    .match-25 = Lo siento, debes estar conectado para publicar un comentario
    .match-26 = Debes estar conectado para publicar un comentario
    .match-27 = Debes estar registrado para comentar
    .match-28 = Para comentar debes iniciar sesión
    .match-29 = Para comentar es necesario estar registrado
    .match-30 = Para comentar, inicia sesión
    .match-31 = Para comentar debes estar registrado
    .match-32 = Para comentar es necesario registro
    .match-33 = Para poder comentar debes iniciar sesión
    .match-34 = Necesitas iniciar sesión para comentar
    .match-35 = Solo los usuarios registrados pueden comentar
    .match-36 = Solo los suscriptores pueden comentar
    .match-37 = Comentarios solo para suscriptores
    .match-38 = Suscríbete para comentar
    .match-39 = Comentar como invitado
    .match-40 = Para participar en los comentarios, suscríbete
    .match-41 = Tienes que iniciar sesión para comentar
    .match-42 = Conéctate para comentar
    .match-43 = Hazte suscriptor para comentar
    .match-44 = Debes iniciar sesión para dejar un comentario
    .match-45 = Debes iniciar sesión para responder
    .match-46 = Debes iniciar sesión para participar
    .match-47 = Debes registrarte para comentar
    .match-48 = Debes registrarte para dejar un comentario
    .match-49 = Debes registrarte para publicar un comentario
    .match-50 = Debes registrarte para responder
    .match-51 = Debes registrarte para participar
    .match-52 = Debes acceder para dejar un comentario
    .match-53 = Debes acceder para publicar un comentario
    .match-54 = Debes acceder para responder
    .match-55 = Debes acceder para participar
    .match-56 = Debes identificarte para comentar
    .match-57 = Debes identificarte para dejar un comentario
    .match-58 = Debes identificarte para publicar un comentario
    .match-59 = Debes identificarte para responder
    .match-60 = Debes identificarte para participar
    .match-61 = Debe iniciar sesión para dejar un comentario
    .match-62 = Debe iniciar sesión para responder
    .match-63 = Debe iniciar sesión para participar
    .match-64 = Debe registrarte para comentar
    .match-65 = Debe registrarte para dejar un comentario
    .match-66 = Debe registrarte para publicar un comentario
    .match-67 = Debe registrarte para responder
    .match-68 = Debe registrarte para participar
    .match-69 = Debe acceder para comentar
    .match-70 = Debe acceder para dejar un comentario
    .match-71 = Debe acceder para publicar un comentario
    .match-72 = Debe acceder para responder
    .match-73 = Debe acceder para participar
    .match-74 = Debe identificarte para comentar
    .match-75 = Debe identificarte para dejar un comentario
    .match-76 = Debe identificarte para publicar un comentario
    .match-77 = Debe identificarte para responder
    .match-78 = Debe identificarte para participar
    .match-79 = Tienes que iniciar sesión para dejar un comentario
    .match-80 = Tienes que iniciar sesión para publicar un comentario
    .match-81 = Tienes que iniciar sesión para responder
    .match-82 = Tienes que iniciar sesión para participar
    .match-83 = Tienes que registrarte para comentar
    .match-84 = Tienes que registrarte para dejar un comentario
    .match-85 = Tienes que registrarte para publicar un comentario
    .match-86 = Tienes que registrarte para responder
    .match-87 = Tienes que registrarte para participar
    .match-88 = Tienes que acceder para comentar
    .match-89 = Tienes que acceder para dejar un comentario
    .match-90 = Tienes que acceder para publicar un comentario
    .match-91 = Tienes que acceder para responder
    .match-92 = Tienes que acceder para participar
    .match-93 = Tienes que identificarte para comentar
    .match-94 = Tienes que identificarte para dejar un comentario
    .match-95 = Tienes que identificarte para publicar un comentario
    .match-96 = Tienes que identificarte para responder
    .match-97 = Tienes que identificarte para participar
    .match-98 = Necesitas iniciar sesión para dejar un comentario
    .match-99 = Necesitas iniciar sesión para publicar un comentario
    .match-100 = Necesitas iniciar sesión para responder
    .match-101 = Necesitas iniciar sesión para participar
    .match-102 = Necesitas registrarte para comentar
    .match-103 = Necesitas registrarte para dejar un comentario
    .match-104 = Necesitas registrarte para publicar un comentario
    .match-105 = Necesitas registrarte para responder
    .match-106 = Necesitas registrarte para participar
    .match-107 = Necesitas acceder para comentar
    .match-108 = Necesitas acceder para dejar un comentario
    .match-109 = Necesitas acceder para publicar un comentario
    .match-110 = Necesitas acceder para responder
    .match-111 = Necesitas acceder para participar
    .match-112 = Necesitas identificarte para comentar
    .match-113 = Necesitas identificarte para dejar un comentario
    .match-114 = Necesitas identificarte para publicar un comentario
    .match-115 = Necesitas identificarte para responder
    .match-116 = Necesitas identificarte para participar

comment-new-closed = Los comentarios están cerrados
    .match-1 = Comentarios cerrados
    .match-2 = Los comentarios están desactivados
    .match-3 = Comentarios desactivados
    .match-4 = Los comentarios se han cerrado
    .match-5 = Cerrado el plazo para comentar
    .match-6 = Los comentarios de este artículo están cerrados
    .match-7 = Los comentarios de esta noticia están cerrados
    .match-8 = No se permiten comentarios
    .match-9 = Los comentarios están deshabilitados
    .match-10 = Comentarios deshabilitados
    .match-11 = El plazo para comentar ha terminado
    .match-12 = No es posible comentar
    .match-13 = Noticia cerrada a comentarios
    .match-14 = Los comentarios han sido cerrados
    .match-15 = Discusión cerrada
    .match-16 = Esta noticia no admite comentarios
    .match-17 = Artículo cerrado a comentarios

## Reading them.

# The link to the whole discussion.
# $title: title
comment-all = Ver todos los comentarios sobre «{ $title }»
    .match-1 = Ver todos los comentarios de “{ $title }”
    .match-2 = Ver todos los comentarios en “{ $title }”
    .match-3 = Ver todos los comentarios a “{ $title }”
    .match-4 = Ver comentarios sobre “{ $title }”
    .match-5 = Ver comentarios de “{ $title }”
    .match-6 = Ver comentarios en “{ $title }”
    .match-7 = Ver comentarios a “{ $title }”
    .match-8 = Leer todos los comentarios sobre “{ $title }”
    .match-9 = Leer todos los comentarios de “{ $title }”
    .match-10 = Leer todos los comentarios en “{ $title }”
    .match-11 = Leer todos los comentarios a “{ $title }”
    .match-12 = Comentarios sobre “{ $title }”
    .match-13 = Comentarios de “{ $title }”
    .match-14 = Comentarios en “{ $title }”
    .match-15 = Comentarios a “{ $title }”
    .match-16 = Todos los comentarios sobre “{ $title }”
    .match-17 = Todos los comentarios de “{ $title }”
    .match-18 = Todos los comentarios en “{ $title }”
    .match-19 = Todos los comentarios a “{ $title }”
    .match-20 = Mostrar todos los comentarios sobre “{ $title }”
    .match-21 = Mostrar todos los comentarios de “{ $title }”
    .match-22 = Mostrar todos los comentarios en “{ $title }”
    .match-23 = Mostrar todos los comentarios a “{ $title }”
    .match-24 = Todos los comentarios sobre: { $title }
    .match-25 = Comentarios sobre: { $title }
    .match-26 = Comentarios en: { $title }
    .match-27 = Todos los comentarios de: { $title }

# The same without the headline.
comment-all-show = Ver todos los comentarios
    .match-1 = Ver comentarios
    .match-2 = Ver los comentarios
    .match-3 = Mostrar comentarios
    .match-4 = Mostrar todos los comentarios
    .match-5 = Mostrar los comentarios
    .match-6 = Leer comentarios
    .match-7 = Leer los comentarios
    .match-8 = Leer todos los comentarios
    .match-9 = Todos los comentarios
    .match-10 = Ir a comentarios
    .match-11 = Ir a los comentarios de la noticia
    .match-12 = Abrir comentarios
    .match-13 = Cargar comentarios
    .match-14 = Ver conversación
    .match-15 = Ver la conversación
    .match-16 = Lee los comentarios
    .match-17 = Desplegar comentarios
    .match-18 = Ver todas las opiniones

# The same with their number.
# $count: number
comment-all-count = { $count ->
    [one] Ver { NUMBER($count) } comentario
    [many] Ver los { NUMBER($count) } de comentarios
   *[other] Ver los { NUMBER($count) } comentarios
  }
    .match-1 = Ver { $count } comentarios
    .match-2 = Leer { $count } comentarios
    .match-3 = Mostrar { $count } comentarios
    .match-4 = Ver todos los { $count } comentarios
    .match-5 = Leer los { $count } comentarios
    .match-6 = Mostrar los { $count } comentarios
    .match-7 = Todos los { $count } comentarios
    .match-8 = Mostrar todos los { $count } comentarios
    .match-9 = Ver comentarios ({ $count })
    .match-10 = Ver todos los comentarios ({ $count })
    .match-11 = Mostrar comentarios ({ $count })
    .match-12 = Leer comentarios ({ $count })
    .match-13 = Mostrar todos los comentarios ({ $count })
    .match-14 = Ver los comentarios ({ $count })

# More of them.
comment-all-more = Ver más comentarios
    .match-1 = Más comentarios
    .match-2 = Cargar más comentarios
    .match-3 = Mostrar más comentarios
    .match-4 = Leer más comentarios
    .match-5 = Comentarios anteriores
    .match-6 = Comentarios siguientes
    .match-7 = Comentarios más antiguos
    .match-8 = Comentarios más recientes
    .match-9 = Ver más respuestas
    .match-10 = Más respuestas
    .match-11 = Cargar más respuestas
    .match-12 = Comentarios antiguos
    .match-13 = Mostrar más respuestas
    .match-14 = Ver comentarios anteriores

# $count: number
comment-all-more-count = { $count ->
    [one] { NUMBER($count) } comentario más
    [many] { NUMBER($count) } de comentarios más
   *[other] { NUMBER($count) } comentarios más
  }
    .match-1 = Ver { $count } comentarios más
    .match-2 = Ver { $count } más comentarios
    .match-3 = Ver { $count } comentarios anteriores
    .match-4 = Ver { $count } respuestas más
    .match-5 = Mostrar { $count } comentarios más
    .match-6 = Mostrar { $count } más comentarios
    .match-7 = Mostrar { $count } comentarios anteriores
    .match-8 = Mostrar { $count } respuestas más
    .match-9 = Cargar { $count } comentarios más
    .match-10 = Cargar { $count } más comentarios
    .match-11 = Cargar { $count } comentarios anteriores
    .match-12 = Cargar { $count } respuestas más

# The answers to one.
# $count: number
comment-reply-count = { $count ->
    [one] { NUMBER($count) } respuesta
    [many] { NUMBER($count) } de respuestas
   *[other] { NUMBER($count) } respuestas
  }
    .match-1 = Ver { $count } respuestas
    .match-2 = Ver { $count } respuesta
    .match-3 = Mostrar { $count } respuestas
    .match-4 = Mostrar { $count } respuesta
    .match-5 = Ocultar { $count } respuestas
    .match-6 = Ocultar { $count } respuesta
    .match-7 = Ver las { $count } respuestas
    .match-8 = Ver las { $count } respuesta
    .match-9 = Ver respuestas: { $count }
    .match-10 = Ver respuestas ({ $count }
    .match-11 = Mostrar respuestas: { $count }
    .match-12 = Mostrar respuestas ({ $count }

# The same without their number.
comment-reply-show = Ver respuestas
    .match-1 = Mostrar respuestas
    .match-2 = Ocultar respuestas
    .match-3 = Respuestas
    .match-4 = Ver todas las respuestas
    .match-5 = Ver las respuestas
    .match-6 = Ver respuesta
    .match-7 = Ver hilo
    .match-8 = Mostrar todas las respuestas

# Folds the comments away.
comment-all-hide = Ocultar comentarios
    .match-1 = Cerrar comentarios
    .match-2 = Ocultar los comentarios
    .match-3 = Ocultar comentario
    .match-4 = Contraer comentarios
    .match-5 = Plegar comentarios
    .match-6 = Esconder comentarios

# Their order.
comment-all-sort = Ordenar por
    .match-1 = Ordenar
    .match-2 = Ordenar comentarios
    .match-3 = Ordenado por
    .match-4 = Ordenar por más recientes
    .match-5 = Más recientes primero
    .match-6 = Más antiguos primero
    .match-7 = Más antiguos
    .match-8 = Los más recientes
    .match-9 = Los más antiguos
    .match-10 = Mejor valorados
    .match-11 = Más valorados
    .match-12 = Los más valorados
    .match-13 = Mejores comentarios
    .match-14 = Por fecha
    .match-15 = Comentarios destacados
    .match-16 = Comentario destacado
    .match-17 = Más votados
    .match-18 = Los mejores
    .match-19 = Más relevantes
    .match-20 = Filtrar comentarios
    .match-21 = Comentario fijado
    .match-22 = Más valorados primero
    .match-23 = Más nuevos
    .match-24 = Más nuevos primero
    .match-25 = Ordenar por fecha

# Writers of comments.
# $author: person
comment-by = Comentario de { $author }
    .match-1 = Comentario por: { $author }
    .match-2 = Comentario enviado por: { $author }
    .match-3 = Usuario: { $author }
    .match-4 = { $author } dice:
    .match-5 = { $author } dijo:
    .match-6 = { $author } escribió:
    .match-7 = { $author } comentó:
    .match-8 = Comentado por { $author }
    .match-9 = Comentario escrito por { $author }

# $author: person
# $date: date
comment-by-date = Comentario de { $author }, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = { $author } escribió el { $date }
    .match-2 = { $author } comentó el { $date }
    .match-3 = { $author } dijo el { $date }
    .match-4 = { $author } dice el { $date }
    .match-5 = Comentado por { $author }, { $date }
    .match-6 = Comentado por { $author } el { $date }
    .match-7 = { $author } dice: { $date }

# Writers without a name.
comment-by-anonymous = Anónimo
    .match-1 = Anónima
    .match-2 = Invitado
    .match-3 = Invitada
    .match-4 = Usuario anónimo
    .match-5 = Lector anónimo
    .match-6 = Sin nombre
    .match-7 = Usuario invitado
    .match-8 = Lector
    .match-9 = Usuario no registrado
    .match-10 = Usuario sin registrar
    .match-11 = Usuario eliminado
    .match-12 = Visitante

# The author of the article, or the paper, in the discussion.
comment-reply-staff = Respuesta de la redacción
    .match-1 = Respuesta del autor
    .match-2 = Moderador
    .match-3 = Moderación
    .match-4 = Respuesta del editor
    .match-5 = Administrador
    .match-6 = Respuesta de la autora
    .match-7 = Responde la redacción

# Answers one.
comment-reply = Responder
    .match-1 = Respuesta
    .match-2 = Contestar
    .match-3 = Contesta
    .match-4 = Responde
    .match-5 = Responder a este comentario
    .match-6 = Responder al comentario
    .match-7 = Respóndele
    .match-8 = Citar
    .match-9 = Añadir respuesta
    .match-10 = Agregar respuesta
    .match-11 = Responder comentario
    .match-12 = Escribir respuesta
    .match-13 = Responder a comentario

# Answers somebody.
# $author: person
comment-reply-to = En respuesta a { $author }
    .match-1 = Responder a { $author }
    .match-2 = Respuesta a { $author }
    .match-3 = Respondiendo a { $author }
    .match-4 = Contestar a { $author }
    .match-5 = Deja una respuesta a { $author }
    .match-6 = Respondiendo al comentario de { $author }

# Thumbs.
comment-reply-like = Me gusta
    .match-1 = Me gusta este comentario
    .match-2 = Votar a favor
    .match-3 = Voto positivo
    .match-4 = Útil
    .match-5 = De acuerdo con el comentario
    .match-6 = Recomendar
    .match-7 = Aplaudir
    .match-8 = A favor
    .match-9 = Estoy de acuerdo

comment-reply-dislike = No me gusta
    .match-1 = Votar en contra
    .match-2 = Voto negativo
    .match-3 = En desacuerdo
    .match-4 = No me gusta este comentario
    .match-5 = No estoy de acuerdo
    .match-6 = En contra

# $count: number
comment-reply-likes = { $count ->
    [one] { NUMBER($count) } me gusta
    [many] { NUMBER($count) } de me gusta
   *[other] { NUMBER($count) } me gusta
  }
    .match-1 = Me gusta ({ $count })
    .match-2 = Me gusta : { $count }
    .match-3 = Votos ({ $count })
    .match-4 = Votos : { $count }
    .match-5 = Recomendaciones ({ $count })
    .match-6 = Recomendaciones : { $count }
    .match-7 = Votos positivos ({ $count })
    .match-8 = Votos positivos : { $count }
    .match-9 = A { $count } personas les gusta esto
    .match-10 = { $count } votos
    .match-11 = { $count } recomendaciones
    .match-12 = { $count } personas recomiendan

# Makes one known to the editors.
comment-reply-report = Denunciar
    .match-1 = Reportar
    .match-2 = Denunciar comentario
    .match-3 = Denunciar este comentario
    .match-4 = Reportar comentario
    .match-5 = Reportar este comentario
    .match-6 = Reportar abuso
    .match-7 = Informar de abuso
    .match-8 = Marcar como inapropiado
    .match-9 = Marcar como spam
    .match-10 = Denunciar abuso
    .match-11 = Notificar abuso
    .match-12 = Informar
    .match-13 = Denunciar como inapropiado
    .match-14 = Comentario inapropiado
    .match-15 = Avisar al moderador
    .match-16 = Bloquear usuario
    .match-17 = Silenciar usuario
    .match-18 = Reportar como inapropiado

# Its removal.
comment-delete = Eliminar comentario
    .match-1 = Eliminar
    .match-2 = Borrar
    .match-3 = Borrar comentario
    .match-4 = Eliminar este comentario
    .match-5 = Borrar este comentario
    .match-6 = Suprimir
    .match-7 = Eliminar mi comentario
    .match-8 = Quitar comentario
    .match-9 = Borrar mi comentario
    .match-10 = Eliminar respuesta

comment-delete-confirm = Esto eliminará tu comentario actual
    .match-1 = Esto borrará tu comentario actual
    .match-2 = Se eliminará tu comentario actual
    .match-3 = Se eliminará tu comentario
    .match-4 = ¿Seguro que quieres eliminar este comentario?
    .match-5 = ¿Seguro que quieres borrar este comentario?
    .match-6 = ¿Está seguro de que desea eliminar este comentario?
    .match-7 = ¿Estás seguro de que quieres eliminar este comentario?
    .match-8 = ¿Estás seguro de que deseas eliminar este comentario?
    .match-9 = ¿Estás seguro?
    .match-10 = ¿Eliminar este comentario?
    .match-11 = ¿Eliminar comentario?
    .match-12 = ¿Quieres eliminar este comentario?
    .match-13 = Esta acción eliminará tu comentario actual
    .match-14 = Esto eliminará su comentario actual
    .match-15 = Tu comentario será eliminado
    .match-16 = Esta acción no se puede deshacer
    .match-17 = Se borrará su comentario
    .match-18 = Se borrará su comentario actual
    .match-19 = Se borrará tu comentario
    .match-20 = Se borrará tu comentario actual
    .match-21 = Se borrará el comentario
    .match-22 = Se borrará el comentario actual
    .match-23 = Se eliminará su comentario
    .match-24 = Se eliminará su comentario actual
    .match-25 = Se eliminará el comentario
    .match-26 = Se eliminará el comentario actual
    .match-27 = Esto borrará su comentario
    .match-28 = Esto borrará tu comentario
    .match-29 = Esto eliminará su comentario
    .match-30 = Esto eliminará tu comentario

comment-delete-done = Este comentario ha sido eliminado
    .match-1 = Comentario eliminado
    .match-2 = Este comentario fue eliminado
    .match-3 = Comentario eliminado por el moderador
    .match-4 = Comentario borrado
    .match-5 = El comentario ha sido eliminado
    .match-6 = Este comentario ha sido borrado
    .match-7 = Este comentario ha sido eliminado por un moderador
    .match-8 = Comentario moderado
    .match-9 = Este comentario ha sido eliminado por el autor
    .match-10 = Comentario oculto
    .match-11 = Comentario eliminado por incumplir las normas

# Its change.
comment-reply-edit = Editar comentario
    .match-1 = Editar
    .match-2 = Modificar
    .match-3 = Editar mi comentario
    .match-4 = Guardar cambios
    .match-5 = Editar este comentario

comment-reply-edited = Comentario editado
    .match-1 = Editado
    .match-2 = (editado)
    .match-3 = Comentario modificado
    .match-4 = Este comentario ha sido editado

# Its address, and word of new ones.
comment-reply-link = Enlace a este comentario
    .match-1 = Enlace al comentario
    .match-2 = Compartir comentario
    .match-3 = Copiar enlace del comentario
    .match-4 = Enlace permanente al comentario
    .match-5 = Compartir este comentario

comment-all-follow = Seguir esta conversación
    .match-1 = Notificarme de nuevos comentarios
    .match-2 = Notificarme los nuevos comentarios por correo electrónico
    .match-3 = Recibir un correo electrónico con los siguientes comentarios a esta entrada
    .match-4 = Recibir un correo electrónico con cada nueva entrada
    .match-5 = Avísame de nuevos comentarios
    .match-6 = Avisarme de nuevos comentarios
    .match-7 = Suscribirse a los comentarios
    .match-8 = Seguir los comentarios
    .match-9 = Seguir la conversación
    .match-10 = Notificarme de nuevas respuestas
    .match-11 = Avisadme por email de nuevos comentarios
    .match-12 = Notifícame de nuevos comentarios
    .match-13 = Recibir nuevos comentarios por correo
    .match-14 = Suscribirse a esta conversación
