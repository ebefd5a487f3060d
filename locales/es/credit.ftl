### Part of Targum, under MIT OR Apache-2.0. Credits are written as a short label and a name.

## Pictures: who made them.

# Under or beside a picture.
# $credit: person
credit = Foto: { $credit }
    .match-1 = Fotos: { $credit }
    .match-2 = Fotografía: { $credit }
    .match-3 = Fotografías: { $credit }
    .match-4 = Imagen: { $credit }
    .match-5 = Imágenes: { $credit }
    .match-6 = Crédito: { $credit }
    .match-7 = Créditos: { $credit }
    .match-8 = Fotógrafo: { $credit }
    .match-9 = Crédito de la foto: { $credit }
    .match-10 = Crédito de la imagen: { $credit }
    .match-11 = Créditos de la imagen: { $credit }
    .match-12 = Créditos de la foto: { $credit }
    .match-13 = Crédito foto: { $credit }
    .match-14 = Fuente de la imagen: { $credit }
    .match-15 = Fuente de la foto: { $credit }
    .match-16 = Pie de foto: { $credit }
    .match-17 = Foto de portada: { $credit }
    .match-18 = Imagen de portada: { $credit }
    .match-19 = Foto principal: { $credit }
    .match-20 = Crédito fotográfico: { $credit }
    .match-21 = Créditos fotográficos: { $credit }
    .match-22 = Textos y fotos: { $credit }
    .match-23 = Texto y fotos: { $credit }
    .match-24 = Fuente de imagen: { $credit }
    .match-25 = Foto y vídeo: { $credit }
    .match-26 = Autor de la foto: { $credit }
    .match-27 = Autor de la imagen: { $credit }
    .match-28 = Imagen destacada: { $credit }
    .match-29 = Foto de { $credit }
    .match-30 = Foto por { $credit }
    .match-31 = Foto cortesía { $credit }
    .match-32 = Fotos de { $credit }
    .match-33 = Fotos por { $credit }
    .match-34 = Fotos cortesía { $credit }
    .match-35 = Fotografía de { $credit }
    .match-36 = Fotografía por { $credit }
    .match-37 = Fotografía cortesía { $credit }
    .match-38 = Imagen de { $credit }
    .match-39 = Imagen por { $credit }
    .match-40 = Imagen cortesía { $credit }
    .match-41 = Foto © { $credit }
    .match-42 = Imagen © { $credit }
    .match-43 = Fotografía © { $credit }
    .match-44 = Fotos © { $credit }
    .match-45 = Fotografías de { $credit }
    .match-46 = Fotografiado por { $credit }
    .match-47 = Imágenes de { $credit }
    .match-48 = Fuente de la imagen, { $credit }
    .match-49 = Foto cedida por { $credit }
    .match-50 = Foto facilitada por { $credit }
    .match-51 = Foto proporcionada por { $credit }
    .match-52 = Foto aportada por { $credit }
    .match-53 = Foto tomada por { $credit }
    .match-54 = Foto realizada por { $credit }
    .match-55 = Fotografía cedida por { $credit }
    .match-56 = Fotografía facilitada por { $credit }
    .match-57 = Fotografía proporcionada por { $credit }
    .match-58 = Fotografía aportada por { $credit }
    .match-59 = Fotografía tomada por { $credit }
    .match-60 = Fotografía realizada por { $credit }
    .match-61 = Imagen cedida por { $credit }
    .match-62 = Imagen facilitada por { $credit }
    .match-63 = Imagen proporcionada por { $credit }
    .match-64 = Imagen aportada por { $credit }
    .match-65 = Imagen tomada por { $credit }
    .match-66 = Imagen realizada por { $credit }
    .match-67 = Fotos cedidas por { $credit }
    .match-68 = Fotos facilitadas por { $credit }
    .match-69 = Fotos proporcionadas por { $credit }
    .match-70 = Fotos aportadas por { $credit }
    .match-71 = Fotos tomadas por { $credit }
    .match-72 = Fotos realizadas por { $credit }
    .match-73 = Fotografías cedidas por { $credit }
    .match-74 = Fotografías facilitadas por { $credit }
    .match-75 = Fotografías proporcionadas por { $credit }
    .match-76 = Fotografías aportadas por { $credit }
    .match-77 = Fotografías tomadas por { $credit }
    .match-78 = Fotografías realizadas por { $credit }
    .match-79 = Imágenes cedidas por { $credit }
    .match-80 = Imágenes facilitadas por { $credit }
    .match-81 = Imágenes proporcionadas por { $credit }
    .match-82 = Imágenes aportadas por { $credit }
    .match-83 = Imágenes tomadas por { $credit }
    .match-84 = Imágenes realizadas por { $credit }
    .match-85 = Foto cedida por el { $credit }
    .match-86 = Foto cedida por la { $credit }
    .match-87 = Foto cedida por los { $credit }
    .match-88 = Foto cedida por las { $credit }
    .match-89 = Foto facilitada por el { $credit }
    .match-90 = Foto facilitada por la { $credit }
    .match-91 = Foto facilitada por los { $credit }
    .match-92 = Foto facilitada por las { $credit }
    .match-93 = Foto proporcionada por el { $credit }
    .match-94 = Foto proporcionada por la { $credit }
    .match-95 = Foto proporcionada por los { $credit }
    .match-96 = Foto proporcionada por las { $credit }
    .match-97 = Fotografía cedida por el { $credit }
    .match-98 = Fotografía cedida por la { $credit }
    .match-99 = Fotografía cedida por los { $credit }
    .match-100 = Fotografía cedida por las { $credit }
    .match-101 = Fotografía facilitada por el { $credit }
    .match-102 = Fotografía facilitada por la { $credit }
    .match-103 = Fotografía facilitada por los { $credit }
    .match-104 = Fotografía facilitada por las { $credit }
    .match-105 = Fotografía proporcionada por el { $credit }
    .match-106 = Fotografía proporcionada por la { $credit }
    .match-107 = Fotografía proporcionada por los { $credit }
    .match-108 = Fotografía proporcionada por las { $credit }
    .match-109 = Imagen cedida por el { $credit }
    .match-110 = Imagen cedida por la { $credit }
    .match-111 = Imagen cedida por los { $credit }
    .match-112 = Imagen cedida por las { $credit }
    .match-113 = Imagen facilitada por el { $credit }
    .match-114 = Imagen facilitada por la { $credit }
    .match-115 = Imagen facilitada por los { $credit }
    .match-116 = Imagen facilitada por las { $credit }
    .match-117 = Imagen proporcionada por el { $credit }
    .match-118 = Imagen proporcionada por la { $credit }
    .match-119 = Imagen proporcionada por los { $credit }
    .match-120 = Imagen proporcionada por las { $credit }
    .match-121 = Fotos cedidas por el { $credit }
    .match-122 = Fotos cedidas por la { $credit }
    .match-123 = Fotos cedidas por los { $credit }
    .match-124 = Fotos cedidas por las { $credit }
    .match-125 = Fotos facilitadas por el { $credit }
    .match-126 = Fotos facilitadas por la { $credit }
    .match-127 = Fotos facilitadas por los { $credit }
    .match-128 = Fotos facilitadas por las { $credit }
    .match-129 = Fotos proporcionadas por el { $credit }
    .match-130 = Fotos proporcionadas por la { $credit }
    .match-131 = Fotos proporcionadas por los { $credit }
    .match-132 = Fotos proporcionadas por las { $credit }

# A picture lent by someone.
# $credit: person
credit-courtesy = Cortesía de { $credit }
    .match-1 = Cortesía { $credit }
    .match-2 = Foto cortesía: { $credit }
    .match-3 = Foto cortesía de { $credit }
    .match-4 = Imagen cortesía de { $credit }
    .match-5 = Cedida por { $credit }
    .match-6 = Foto cedida por { $credit }
    .match-7 = Imagen cedida por { $credit }
    .match-8 = Gentileza { $credit }
    .match-9 = Gentileza de { $credit }
    .match-10 = Foto gentileza { $credit }
    .match-11 = Fotografía cedida por { $credit }
    .match-12 = Foto: cortesía de { $credit }
    .match-13 = Foto: cortesía { $credit }
    .match-14 = Foto: gentileza { $credit }
    .match-15 = Foto: cedida por { $credit }
    .match-16 = Imagen: cortesía de { $credit }
    .match-17 = Imagen: cortesía { $credit }
    .match-18 = Imagen: gentileza { $credit }
    .match-19 = Imagen: cedida por { $credit }
    .match-20 = { $credit } (cortesía)
    .match-21 = Crédito: Cortesía de { $credit }
    .match-22 = Crédito: Cortesía { $credit }

# An older picture from the archive.
# $credit: person
credit-archive = Foto de archivo: { $credit }
    .match-1 = Archivo: { $credit }
    .match-2 = Imagen de archivo: { $credit }
    .match-3 = Fotografía de archivo: { $credit }
    .match-4 = Foto archivo: { $credit }
    .match-5 = Foto (archivo): { $credit }
    .match-6 = Foto ilustrativa: { $credit }
    .match-7 = Imagen ilustrativa: { $credit }
    .match-8 = Imagen referencial: { $credit }
    .match-9 = Foto referencial: { $credit }
    .match-10 = Foto de referencia: { $credit }
    .match-11 = Foto de archivo de { $credit }
    .match-12 = Imagen de archivo de { $credit }
    .match-13 = Fotografía de archivo de { $credit }
    .match-14 = { $credit } (archivo)
    .match-15 = { $credit } (imagen de archivo)
    .match-16 = { $credit } (foto de archivo)
    .match-17 = { $credit } / Archivo

# The same where nobody is named.
credit-archive-only = Foto de archivo
    .match-1 = Imagen de archivo
    .match-2 = Fotografía de archivo
    .match-3 = Archivo
    .match-4 = Foto ilustrativa
    .match-5 = Imagen ilustrativa
    .match-6 = Imagen referencial
    .match-7 = Foto referencial
    .match-8 = Foto de referencia
    .match-9 = Imagen con fines ilustrativos
    .match-10 = Imagen de referencia

# A drawing.
# $credit: person
credit-illustration = Ilustración: { $credit }
    .match-1 = Ilustraciones: { $credit }
    .match-2 = Dibujo: { $credit }
    .match-3 = Viñeta: { $credit }
    .match-4 = Ilustrador: { $credit }
    .match-5 = Ilustradora: { $credit }
    .match-6 = Caricatura: { $credit }
    .match-7 = Collage: { $credit }
    .match-8 = Dibujos: { $credit }
    .match-9 = Ilustración de { $credit }
    .match-10 = Ilustración por { $credit }
    .match-11 = Ilustraciones de { $credit }
    .match-12 = Ilustraciones por { $credit }
    .match-13 = Dibujo de { $credit }
    .match-14 = Dibujo por { $credit }
    .match-15 = Viñeta de { $credit }
    .match-16 = Viñeta por { $credit }

# A map, chart or table.
# $credit: person
credit-graphic = Gráfico: { $credit }
    .match-1 = Infografía: { $credit }
    .match-2 = Mapa: { $credit }
    .match-3 = Diseño: { $credit }
    .match-4 = Gráficos: { $credit }
    .match-5 = Gráfica: { $credit }
    .match-6 = Render: { $credit }
    .match-7 = Recreación: { $credit }
    .match-8 = Infografías: { $credit }
    .match-9 = Infografía de { $credit }
    .match-10 = Gráfico de { $credit }

# A picture of a screen.
# $credit: person
credit-screenshot = Captura de pantalla: { $credit }
    .match-1 = Captura: { $credit }
    .match-2 = Captura de vídeo: { $credit }
    .match-3 = Pantallazo: { $credit }
    .match-4 = Fotograma: { $credit }
    .match-5 = Foto: captura de pantalla: { $credit }
    .match-6 = Captura de pantalla de { $credit }
    .match-7 = Captura de vídeo de { $credit }
    .match-8 = { $credit } (captura de pantalla)
    .match-9 = Foto: captura de pantalla de { $credit }
    .match-10 = Foto: captura de { $credit }

# The same where nobody is named.
credit-screenshot-only = Captura de pantalla
    .match-1 = Captura de vídeo
    .match-2 = Captura
    .match-3 = Pantallazo
    .match-4 = Foto: captura de pantalla
    .match-5 = Foto: captura de video

# A film or recording.
# $credit: person
credit-video = Vídeo: { $credit }
    .match-1 = Videos: { $credit }
    .match-2 = Cámara: { $credit }
    .match-3 = Grabación: { $credit }
    .match-4 = Edición de vídeo: { $credit }
    .match-5 = Crédito del video: { $credit }
    .match-6 = Audio: { $credit }
    .match-7 = Imágenes y vídeo: { $credit }
    .match-8 = Realización: { $credit }
    .match-9 = Vídeo de { $credit }

# Agencies are kept beside the name of the photographer.
# $credit: person
credit-ap = { $credit } / AP
    .match-1 = { $credit }, AP
    .match-2 = { $credit }, Associated Press
    .match-3 = { $credit }/Associated Press
    .match-4 = { $credit } (AP
    .match-5 = { $credit } (Associated Press
    .match-6 = { $credit }, para AP
    .match-7 = { $credit }, para Associated Press
    .match-8 = AP Photo/{ $credit }
    .match-9 = AP Foto/{ $credit }
    .match-10 = Foto AP/{ $credit }
    .match-11 = AP / { $credit }
    .match-12 = (Foto AP/{ $credit })

# $credit: person
credit-afp = { $credit } / AFP
    .match-1 = { $credit }, AFP
    .match-2 = AFP / { $credit }

# $credit: person
credit-reuters = { $credit } / Reuters
    .match-1 = { $credit }, Reuters
    .match-2 = { $credit } (Reuters
    .match-3 = Reuters / { $credit }

# $credit: person
credit-getty = { $credit } / Getty Images
    .match-1 = { $credit }, Getty Images
    .match-2 = { $credit } via Getty Images
    .match-3 = Getty Images / { $credit }
    .match-4 = { $credit } / Shutterstock

# $credit: person
credit-epa = { $credit } / EPA
    .match-1 = { $credit }, EPA
    .match-2 = { $credit }, EFE
    .match-3 = { $credit }, EPA-EFE
    .match-4 = { $credit }/EFE
    .match-5 = { $credit }/EPA-EFE
    .match-6 = { $credit } / Europa Press
    .match-7 = EFE / { $credit }
    .match-8 = EPA / { $credit }

## Captions that carry their credit.

# A caption and who made the picture, in one line.
# $caption: text
# $credit: person
caption-credit = { $caption } (Foto: { $credit })
    .match-1 = { $caption } (Imagen: { $credit })
    .match-2 = { $caption } (Crédito: { $credit })
    .match-3 = { $caption } (Fotografía: { $credit })
    .match-4 = { $caption } (Fuente: { $credit })
    .match-5 = { $caption }. Foto: { $credit }
    .match-6 = { $caption }. Imagen: { $credit }
    .match-7 = { $caption }. Crédito: { $credit }
    .match-8 = { $caption }. Fotografía: { $credit }
    .match-9 = { $caption } (Foto de { $credit })

# A caption whose picture was lent by someone.
# $caption: text
# $credit: person
caption-credit-courtesy = { $caption } (cortesía de { $credit })
    .match-1 = { $caption } (Foto: cortesía de { $credit })
    .match-2 = { $caption } (Foto: cortesía { $credit })
    .match-3 = { $caption }. Foto: cortesía { $credit }

# A caption with an older picture.
# $caption: text
# $credit: person
caption-credit-archive = { $caption } (foto de archivo: { $credit })
    .match-1 = { $caption } (Archivo: { $credit })
    .match-2 = { $caption }. Foto de archivo: { $credit }

# A caption with a picture of a screen.
# $caption: text
# $credit: person
caption-credit-screenshot = { $caption } (captura de pantalla: { $credit })
    .match-1 = { $caption }. Captura de pantalla: { $credit }

# A caption with a drawing.
# $caption: text
# $credit: person
caption-credit-illustration = { $caption } (ilustración: { $credit })
    .match-1 = { $caption }. Ilustración: { $credit }

# A caption with a photographer and an agency.
# $caption: text
# $credit: person
caption-credit-ap = { $caption } ({ $credit } / AP)
    .match-1 = { $caption } (AP Foto/{ $credit })
    .match-2 = { $caption }. { $credit } / AP

# $caption: text
# $credit: person
caption-credit-afp = { $caption } ({ $credit } / AFP)
    .match-1 = { $caption }. { $credit } / AFP

# $caption: text
# $credit: person
caption-credit-reuters = { $caption } ({ $credit } / Reuters)
    .match-1 = { $caption }. { $credit } / Reuters

# $caption: text
# $credit: person
caption-credit-getty = { $caption } ({ $credit } / Getty Images)
    .match-1 = { $caption }. { $credit } / Getty Images

# $caption: text
# $credit: person
caption-credit-epa = { $caption } ({ $credit } / EPA)
    .match-1 = { $caption } ({ $credit } / EFE)
