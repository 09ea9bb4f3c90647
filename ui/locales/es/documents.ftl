# Documentos: carpetas de bienvenida, certificados, lo que dicen las carpetas y la biblioteca de la que toman.

cmd-make-certificates = Crear certificados…
cmd-make-packet = Crear una carpeta de bienvenida…
cmd-packet-texts = Lo que dicen las carpetas…
cmd-documents-filter = Filtrar documentos
cmd-document-open = Abrir este documento
cmd-document-reveal = Mostrar este documento en su carpeta
cmd-document-remove = Quitar este documento de la lista

certificates-title = { $count ->
    [0] Crear certificados
    [one] Crear un certificado
   *[other] Crear { $count } certificados
}
certificates-reason = Por qué
certificates-reason-hint = Se imprime debajo del nombre.
certificates-reason-example = Por un año de tardes abiertas
certificates-reason-missing = Di qué se reconoce.
certificates-design = Diseño
certificates-classic = Clásico
certificates-modern = Moderno
certificates-minimal = Sobrio
certificates-playful = Alegre
certificates-signed-by = Firma
certificates-signed-role = En calidad de
certificates-preview-of = El certificado con el diseño { $design }
certificates-preview-soon = Aquí aparece el certificado.
certificates-make = { $count ->
    [0] Crear certificados
    [one] Crear el certificado
   *[other] Crear { $count } certificados
}
documents-made = { $count ->
    [0] No se creó nada
    [one] 1 documento creado
   *[other] { $count } documentos creados
}
documents-made-one = Creado: { $title }
documents-show = Mostrar la carpeta
documents-failed = { $person }: { $message }

certificates-who = Para quién
certificates-who-chosen = Personas que elijo
certificates-who-match = Todas las que coincidan
certificates-search = Nombre, habilidad, lo que sea
certificates-search-hint = Vacío significa todas.
certificates-for = { $count ->
    [0] Aún no has elegido a nadie.
    [one] Para 1 persona
   *[other] Para { $count } personas
}
certificates-date = Fecha
certificates-hours = Decir cuántas horas ha dado cada persona

packet-title = Una carpeta de bienvenida para { $name }
packet-what = Un PDF con una carta, el primer día, las personas que conviene conocer, las próximas reuniones y qué leer.
packet-effort = Para
packet-community = La comunidad en conjunto
packet-welcome = Unas palabras tuyas
packet-welcome-hint = Van al principio de la carta. Puede quedar vacío.
packet-buddy = Acompañante
packet-buddy-hint = Se presenta con las formas de contacto que aceptó. Si queda vacío, se presenta a quien acompaña su acogida.
packet-needs = Necesidades de acceso
packet-needs-own = Lo que cada persona ha dicho
packet-large = Letra grande: nada por debajo de 16 puntos
packet-make = Crear la carpeta
packet-new = Crear una carpeta de bienvenida
packet-whom-missing = Elige quién acaba de llegar.
packet-preview = La carta de la carpeta, tal como se imprimirá
packet-preview-soon = Aquí aparece la carta.

make-folder = Carpeta
make-folder-choose = Elegir…
make-nobody = Elige a quién se agradece.
make-begins = Preparando…
make-stop = Detener
make-behind = Seguir en segundo plano
make-back = Atrás
make-more = { $count ->
    [one] y 1 más
   *[other] y { $count } más
}
make-failures = { $count ->
    [one] 1 no se pudo crear
   *[other] { $count } no se pudieron crear
}

document-title = Documento
document-when = Creado
document-size = Páginas
document-page-count = { $count ->
    [one] 1 página
   *[other] { $count } páginas
}
document-row = { $kind }: { $title }, { $when }
document-row-gone = { $kind }: { $title }, { $when }, falta el archivo
document-missing = Falta el archivo
document-kind-packet = Carpeta de bienvenida
document-kind-certificate = Certificado
document-kind-print-file = Archivo para imprimir
document-megabytes = { $size } MB
document-kilobytes = { $size } kB
document-show = Mostrar en su carpeta
document-remove = Quitar de la lista
document-menu = Qué hacer con este documento
document-preview = { $title }, tal como se creó
document-look = Verlo

documents-filter = Filtrar documentos
documents-filter-hint = Filtrar por título o nombre  /
documents-kind = Tipo
documents-all = Todos
documents-packets = Carpetas de bienvenida
documents-certificates = Certificados
documents-prints = Archivos para imprimir
documents-empty = Aún no se ha creado nada
documents-empty-text = Una carpeta de bienvenida recibe a quien llega. Un certificado da las gracias en papel. Ambos se crean aquí, en este ordenador.
documents-none = Ningún documento coincide
documents-none-text = Prueba con menos letras o mira todos los tipos.
documents-clear-filter = Mostrar todos los documentos

texts-title = Lo que dicen las carpetas
texts-tab-words = Palabras
texts-tab-library = Enlaces y textos
texts-tab-parts = Partes
texts-parts-hint = Lo que tiene cada carpeta, en este orden. Lo que se deja fuera no se imprime, y el índice se adapta solo.
texts-parts-signature = Sitio para firmar a mano el código de conducta
texts-hint = Se guarda mientras escribes. { "{name}" }, { "{community}" }, { "{effort}" } y { "{lead}" } se rellenan solos. Un texto vacío omite su parte.
texts-lines = Una línea para cada cosa.
texts-reset = Volver a las palabras de Hearth
texts-welcome = Carta de bienvenida
texts-first_day = El primer día
texts-bring = Qué traer
texts-buddy = Para qué está quien acompaña
texts-checklist = Lista de las primeras semanas
texts-conduct = Código de conducta
texts-concerns = Plantear una preocupación, o dejarlo
texts-emergency = En una emergencia
texts-signed_by = Firma
texts-signed_by-hint = Vacío: firma la coordinación de la iniciativa o la comunidad.
texts-signed_role = En calidad de

library-lead = Las carpetas lo imprimen en «Para leer y usar».
library-empty = Nada aún. Las normas de la casa, un plano, la carpeta compartida: lo que explicas una y otra vez.
library-for = Para { $effort }
library-everyone = Para todo el mundo
library-kind = Tipo
library-link = Enlace
library-text = Texto
library-name = Título
library-url = Dirección
library-words = Texto
library-note = Para qué sirve
library-add = Añadir
library-remove = Quitar { $title }
library-file = Archivo
library-file-choose = Elegir un archivo
library-file-hint = Hasta 2 MB. PDF, imágenes o lo que quepa en un correo.
library-shown = En las carpetas
library-shown-list = Una línea entre las lecturas
library-shown-page = Una página propia
library-shown-attached = Adjunto al PDF
library-role = Solo para el papel
library-role-hint = Como se llama en la iniciativa. Vacío: para todas.
library-language = Solo en
library-language-every = Todos los idiomas
library-need = Solo para la necesidad
library-need-hint = Con las palabras que usa la gente, como «acceso sin escalones». Vacío: para todo el mundo.
library-role-for = para { $role }
library-language-for = en { $language }
library-need-for = para «{ $need }»
library-edit = Cambiar { $title }
library-more = Para quién
library-save = Guardar
cmd-documents-keep = Guardar archivos…
documents-keep = Guardar archivos
documents-more = Más
documents-keep-title = Elegir PDF o imágenes para guardar
documents-keep-kinds = PDF e imágenes
documents-files = Archivos
documents-effort = Iniciativa
documents-every-effort = Todas las iniciativas
document-name = Título
document-kind-file = Archivo
document-pages-size = { $count ->
    [one] 1 página · { $size }
    [many] { $count } de páginas · { $size }
   *[other] { $count } páginas · { $size }
}
cmd-make-sheet = Imprimir una hoja, carta o anuncio…
cmd-make-noticeboard = Crear el tablón de anuncios…
document-kind-sheet = Hoja
documents-sheets = Hojas
documents-sheet = Hoja o carta…
sheet-title = Imprimir una hoja, carta o anuncio
sheet-make = Crear
sheet-kind = Qué
sheet-choose = Elegir…
sheet-meeting = Reunión
sheet-meeting-on = { $title }, { $date }
sheet-person = Para quién
sheet-sign-in = Hoja de asistencia
sheet-sign-in-hint = Todas las personas esperadas, con sitio para quien más venga. Los códigos ayudan a pasarla después.
sheet-badges = Identificadores
sheet-badges-hint = Con pronombres, idiomas y pronunciación, para recortar.
sheet-minutes = Acta
sheet-minutes-hint = Quién asistió, qué se dijo y decidió, y quién hace qué y hasta cuándo.
sheet-letter = Carta de agradecimiento
sheet-letter-hint = Tus palabras en una hoja propia.
sheet-card = Tarjeta de agradecimiento
sheet-card-hint = Anverso y reverso de una postal, 148 × 105 mm. Hasta 600 caracteres.
sheet-statement = Constancia de voluntariado
sheet-statement-hint = Horas por mes, para una escuela, una empresa o una entidad financiadora.
sheet-effort = Una iniciativa en una página
sheet-effort-hint = Para qué es, qué busca y cómo participar, para colgar o entregar.
sheet-noticeboard = Tablón de anuncios
sheet-noticeboard-hint = Todas las iniciativas abiertas, en papel.
sheet-site = Tablón de anuncios para la web
sheet-site-hint = Lo mismo en un archivo HTML sin scripts. Cualquier alojamiento web lo puede servir.
sheet-walk-ins = Líneas vacías para otras personas
sheet-size = Tamaño
sheet-size-large = 90 × 60 mm, ocho por hoja
sheet-size-card = 85 × 54 mm, diez por hoja
sheet-paper = Papel
sheet-paper-a4 = Hoja A4
sheet-paper-letter = Carta (EE. UU.)
sheet-from = Desde
sheet-until = Hasta
sheet-text = Qué quieres decir
sheet-text-example = Gracias por cada tarde en que abriste la puerta.
sheet-text-missing = Escribe qué quieres decir.
sheet-purpose = Para qué es
sheet-purpose-example = Para el expediente de la escuela
sheet-preview = { $kind } tal como se imprimirá
sheet-preview-soon = Aquí aparece la página.
sheet-missing-meeting = Elige una reunión.
sheet-missing-person = Elige para quién es.
sheet-missing-effort = Elige una iniciativa.
packets-outdated-title = Carpetas anticuadas
packets-outdated = { $count ->
    [one] 1 persona tiene una carpeta anticuada
    [many] { $count } de personas tienen una carpeta anticuada
   *[other] { $count } personas tienen una carpeta anticuada
}
packets-outdated-since = creada { $when }; ha cambiado desde entonces: { $parts }
packets-renew = { $count ->
    [one] Renovarla
    [many] Renovarlas todas
   *[other] Renovarlas todas
}
packet-part-template = el aspecto
packet-part-community = la comunidad
packet-part-person = la persona
packet-part-letter = la carta
packet-part-first-day = el primer día
packet-part-buddy = quien acompaña
packet-part-role = el papel
packet-part-people = personas que conocer
packet-part-meetings = las próximas reuniones
packet-part-checklist = la lista de tareas
packet-part-conduct = el código de conducta
packet-part-concerns = cómo plantear un problema
packet-part-emergency = emergencias
packet-part-resources = qué leer

packets-title = { $count ->
    [one] Una carpeta de bienvenida
    [many] Carpetas de bienvenida para { $count } de personas
   *[other] Carpetas de bienvenida para { $count } personas
}
packets-make = { $count ->
    [one] Crear la carpeta
    [many] Crear { $count } de carpetas
   *[other] Crear { $count } carpetas
}
packets-effort-last = La iniciativa a la que cada persona se unió por última vez
packets-language = Idioma
packets-language-own = Cada una en su propio idioma
output = Qué se hace con ellos
output-files = Un archivo por persona
output-files-hint = Un PDF por persona, en la carpeta de abajo.
output-print = Un archivo por persona y uno para imprimir
output-print-hint = El archivo para imprimir contiene los de todas las personas, en orden. A doble cara, cada carpeta de bienvenida, carta y tarjeta empieza en una hoja propia.
output-zip = Un archivo por persona y un ZIP
output-zip-hint = El ZIP contiene los de todas las personas, para entregarlos de una vez.
output-drafts = Borradores de correo con el archivo adjunto
output-drafts-hint = Tu programa de correo los abre y los envía. Quien no quiere correo o no tiene dirección queda fuera y se nombra.
unprintable = Lo que ninguna fuente puede imprimir
unprintable-people = { $count ->
    [one] No se puede imprimir el nombre o un texto de 1 persona
    [many] No se pueden imprimir nombres o textos de { $count } de personas
   *[other] No se pueden imprimir nombres o textos de { $count } personas
}
unprintable-texts = Hay un texto que no se puede imprimir
unprintable-what = Ninguna fuente de este ordenador tiene estas letras. Puedes instalar una (las fuentes Noto cubren casi todas las escrituras) e intentarlo de nuevo, o seguir así:
unprintable-name = Nombre
unprintable-pronunciation = Cómo se pronuncia
unprintable-pronouns = Pronombres
unprintable-role = Función
unprintable-task = Tarea
unprintable-text = En el texto para todas las personas
unprintable-instead = se le llama { $name }
unprintable-called = { $count ->
    [one] Imprimir el nombre habitual de 1 y dejar fuera al resto
    [many] Imprimir el nombre habitual de { $count } y dejar fuera al resto
   *[other] Imprimir el nombre habitual de { $count } y dejar fuera al resto
}
unprintable-leave-out = Dejarlos fuera
make-left = quedan unos { $time }
make-left-soon = queda menos de un minuto
batch-go-on = { $count ->
    [one] Continuar con el 1 que queda
    [many] Continuar con los { $count } que quedan
   *[other] Continuar con los { $count } que quedan
}
batch-again = { $count ->
    [one] Reintentar el 1 que falló
    [many] Reintentar los { $count } que fallaron
   *[other] Reintentar los { $count } que fallaron
}
batch-finish = Terminar
batch-leave = Dejar el resto
batch-unfinished-title = Documentos sin terminar
batch-unfinished-packets = { $count ->
    [one] { $made } de 1 carpeta creada
    [many] { $made } de { $count } de carpetas creadas
   *[other] { $made } de { $count } carpetas creadas
}
batch-unfinished-renewals = { $count ->
    [one] { $made } de 1 carpeta renovada
    [many] { $made } de { $count } de carpetas renovadas
   *[other] { $made } de { $count } carpetas renovadas
}
batch-unfinished-certificates = { $count ->
    [one] { $made } de 1 certificado creado
    [many] { $made } de { $count } de certificados creados
   *[other] { $made } de { $count } certificados creados
}
batch-unfinished-letters = { $count ->
    [one] { $made } de 1 carta creada
    [many] { $made } de { $count } de cartas creadas
   *[other] { $made } de { $count } cartas creadas
}
batch-unfinished-when = Empezado { $when } y luego detenido o interrumpido.
batch-not-made = { $count ->
    [one] Nada para 1 persona
    [many] Nada para { $count } de personas
   *[other] Nada para { $count } personas
}
batch-row-failed = Fallido
batch-row-skipped = Fuera
batch-drafts = { $count ->
    [one] 1 borrador
    [many] { $count } de borradores
   *[other] { $count } borradores
}
batch-drafts-hint = Cada uno se abre en tu programa de correo con el archivo adjunto. Nada se envía solo.
cmd-write-letters = Escribir cartas…
letters-title = { $count ->
    [0] Escribir cartas
    [one] Escribir una carta
    [many] Escribir { $count } de cartas
   *[other] Escribir { $count } cartas
}
letters-make = { $count ->
    [0] Crear las cartas
    [one] Crear la carta
    [many] Crear { $count } de cartas
   *[other] Crear { $count } cartas
}
cards-title = { $count ->
    [0] Escribir tarjetas
    [one] Escribir una tarjeta
    [many] Escribir { $count } de tarjetas
   *[other] Escribir { $count } tarjetas
}
cards-make = { $count ->
    [0] Crear las tarjetas
    [one] Crear la tarjeta
    [many] Crear { $count } de tarjetas
   *[other] Crear { $count } tarjetas
}
letters-on = En qué
letters-text-hint = Las mismas palabras para todas las personas; cada carta empieza con su nombre.
cards-text-hint = Las mismas palabras para todas las personas, hasta 600 caracteres; cada tarjeta empieza con su nombre.
letters-whom-missing = Elige a quién escribes.
letters-language-spoken = Como esta ventana
letters-preview = La primera tal como se imprimirá
