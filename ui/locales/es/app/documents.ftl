# Carpetas de bienvenida, certificados y sus palabras.

documents-remove-label = Quitar «{ $title }»
documents-title-missing = Pon un título al documento.
documents-change-label = Titular un documento «{ $title }»
documents-keep-one-label = Guardar «{ $title }»
documents-keep-label = { $count ->
    [one] Guardar 1 archivo
    [many] Guardar { $count } de archivos
   *[other] Guardar { $count } archivos
}
documents-keep-count = Elige de 1 a { $most } archivos a la vez.
documents-keep-kind = { $name } no es un PDF ni una imagen. En Documentos se guardan archivos PDF, PNG, JPEG, GIF, WebP, AVIF y SVG.
documents-keep-empty = { $name } está vacío. No se guardó nada de él.
documents-keep-large = { $name } ocupa más de 100 MB. Pon mejor un enlace en la biblioteca.
documents-file-gone = Ya no hay ningún archivo en { $path }. Crea otra vez el documento.
documents-folder-closed = No se puede escribir en { $path }: { $why }. Elige otra carpeta.
documents-folder-failed = No se pudo guardar un archivo en { $path }: { $why }. No se conservó nada; elige otra carpeta y vuelve a intentarlo.
packets-making = Creando la carpeta de bienvenida de { $name }
packets-make-label = Crear la carpeta de bienvenida de { $name }
packets-title = Carpeta de bienvenida de { $name }
packets-file-name = Carpeta de bienvenida – { $name }
packets-text-label = Cambiar { $text } de las carpetas de bienvenida
packets-texts-label = Cambiar los textos de las carpetas de bienvenida
packets-text-too-long = Este texto es más largo de lo que debería ser una carpeta de bienvenida. No pases de 20.000 caracteres.
packets-part-unknown = La carpeta no tiene esa parte. Elige de la lista.
packets-renewing = { $count ->
    [one] Renovando 1 carpeta
    [many] Renovando { $count } de carpetas
   *[other] Renovando { $count } carpetas
}
packets-renew-label = { $count ->
    [one] Renovar 1 carpeta
    [many] Renovar { $count } de carpetas
   *[other] Renovar { $count } carpetas
}
packets-renew-none = Todas las carpetas dicen lo mismo que dirían hoy. No hay nada que renovar.
packets-none-renewed = No se pudo renovar ninguna carpeta. { $name }: { $why }
packet-text-welcome = la carta de bienvenida
packet-text-first-day = el primer día
packet-text-bring = qué traer
packet-text-buddy = la presentación de quien acompaña
packet-text-conduct = el código de conducta
packet-text-concerns = cómo plantear un problema
packet-text-emergency = qué hacer en una emergencia
packet-text-checklist = la lista de tareas
packet-text-signed = quién firma
packet-text-parts = partes de la carpeta
packet-usual-welcome = 
    Hola, { $name },

    nos alegra que estés aquí. { $community } la hacen personas que dan un poco de su tiempo y descubren que reciben más: buena compañía, algo de lo que sentir orgullo y, de vez en cuando, un trozo de pastel.

    Todavía no tienes que saber nada. Las primeras semanas basta con venir, mirar y preguntar. Todo el mundo fue nuevo alguna vez, y cualquiera te enseñará con gusto dónde están las tazas.

    Hazte cargo solo de lo que quepa en tu vida y di que no siempre que lo necesites. Un compromiso devuelto a tiempo vale para nosotros tanto como uno cumplido.

    Gracias por venir. Tenemos ganas de conocerte.
packet-usual-first-day = Si quieres, ven diez minutos antes: alguien te enseñará el lugar. Si te surge algo, nos basta un mensaje corto.
packet-usual-bring = 
    Esta carpeta
    Algo caliente para beber, o una taza vacía
    Tus preguntas
packet-usual-buddy =
    { $buddy } te acompaña en las primeras semanas: alguien a quien preguntar cualquier cosa, pequeña o grande, y con quien llegar mientras la sala sigue llena de desconocidos.

    Salúdale cuando te venga bien. Ninguna pregunta es demasiado sencilla, y queda entre vosotros.
packet-usual-conduct = 
    Primero escuchamos, y dejamos terminar a los demás.
    Usamos los nombres y pronombres que cada persona nos da.
    Cualquiera puede decir que no sin dar motivos.
    Preguntamos antes de tocar, fotografiar o contar lo que nos confiaron.
    Lo privado sigue siendo privado, y las llaves y contraseñas no se comparten.
    Las bromas hirientes y las insinuaciones no deseadas no tienen cabida aquí, ni en persona ni en línea.
    Pedimos perdón cuando nos equivocamos, y lo hacemos mejor.
packet-usual-concerns = 
    Si algo no te parece bien, díselo a alguien de confianza: a quien coordina tu grupo o a cualquier persona de «A quién conocer». Puedes venir con una amistad, y puedes escribir en vez de hablar. Escuchamos, no se lo contamos a nadie que no deba saberlo y te respondemos en menos de una semana.

    Puedes hacer una pausa o dejarlo cuando quieras. Basta un mensaje corto; no le debes explicaciones a nadie. Puedes preguntarnos en cualquier momento qué guardamos sobre ti y pedir que lo borremos.
packet-usual-emergency = 
    Si hay peligro, llama primero al número de emergencias: 112 en Europa, 911 en gran parte de América. Después avisa a quien lleva la reunión.

    La primera vez que entres, fíjate en dónde están el botiquín, el extintor y la salida. Si un menor o una persona vulnerable pudiera estar en peligro, díselo ese mismo día a quien coordina tu grupo; no lo investigues por tu cuenta.
packet-usual-checklist = 
    Conoce a las personas con las que vas a trabajar
    Recorre el lugar: entrada, botiquín, salida
    Dinos cómo podemos contactar contigo y cuándo no
    Dinos qué necesitas para participar bien
    Apunta las próximas reuniones en tu calendario
    Lee el código de conducta y pregunta lo que no esté claro
    Elige una cosa pequeña para empezar
packet-term-between = Del { $from } al { $until }
packet-term-since = Desde el { $from }
packet-term-until = Hasta el { $until }
packet-lead = Coordinación
certificates-making-one = Creando un certificado para { $name }
certificates-making = { $count ->
    [one] Creando 1 certificado
   *[other] Creando { $count } certificados
}
certificates-make-one-label = Crear el certificado para { $name }
certificates-make-label = { $count ->
    [one] Crear 1 certificado
   *[other] Crear { $count } certificados
}
certificates-title = Certificado para { $name }
certificates-file-name = Certificado – { $name }
certificates-print-title = { $count ->
    [one] 1 certificado para imprimir
   *[other] { $count } certificados para imprimir
}
certificates-print-part-title = { $title }, archivo { $part } de { $parts }
certificates-print-file-name = Archivo para imprimir – { $title }
certificates-none-made-because = No se pudo crear ningún certificado. { $name }: { $why }
certificates-reason-missing = Di qué agradeces.
certificates-reason-too-long = El motivo tiene { $count } caracteres; en un certificado caben 600.
certificates-field-too-long = Aquí caben como mucho 120 caracteres.
certificates-who-signs = Di quién firma o deja también vacío el rol.
certificates-somebody-gone = Alguien de la selección ya no está en esta comunidad.
certificates-choose = Elige a quién se da las gracias. La búsqueda * elige a todo el mundo.
certificates-nobody = Nadie coincide. Elige a otras personas u otra búsqueda.
certificates-hours-given = { $count ->
    [one] hora dedicada
   *[other] horas dedicadas
}
sheets-making = Creando { $title }
sheets-make-label = Crear { $title }
sheets-person-missing = Elige de quién se trata.
sheets-effort-missing = Elige una iniciativa.
sheets-meeting-missing = Elige una reunión.
sheets-no-efforts = No hay ninguna iniciativa abierta para el tablón. Añade una primero.
sheets-nobody = Todavía no se espera a nadie. Añade personas primero.
sheets-until-before = El último día es anterior al primero. Elige uno posterior.
sheets-no-hours = No hay horas de { $name } anotadas entre estos días. Elige otros o añade horas.
sheets-greeting = Hola, { $name }:
sheets-letter-title = Carta de agradecimiento a { $name }
sheets-card-title = Tarjeta de agradecimiento a { $name }
sheets-statement-title = Constancia de { $name }
sheets-signin-title = Hoja de asistencia: { $title }
sheets-badges-title = Identificadores: { $title }
sheets-minutes-title = Acta: { $title }
sheets-effort-title = { $name } en una página
sheets-board-heading = Qué está pasando
sheets-board-title = Tablón de { $community }
sheets-statement-lead = { $count ->
    [one] Hacemos constar que { $name } dedicó { $hours } hora de voluntariado entre el { $from } y el { $until }.
    [many] Hacemos constar que { $name } dedicó { $hours } de horas de voluntariado entre el { $from } y el { $until }.
   *[other] Hacemos constar que { $name } dedicó { $hours } horas de voluntariado entre el { $from } y el { $until }.
}
sheets-places = { $count ->
    [one] 1 plaza
    [many] { $count } de plazas
   *[other] { $count } plazas
}
document-missing-glyph = Ninguna fuente puede imprimir { $characters } en «{ $text }». Instala una fuente con esas letras (las fuentes Noto cubren casi todas) o escribe el texto de otra manera.
document-too-long = { $field }: { $length } caracteres; caben como mucho { $limit }. Acórtalo.
document-too-many = { $field }: se dieron { $count }, caben como mucho { $limit }. Quita algunos.
document-empty = { $field }: está vacío. Rellénalo y crea otra vez el documento.
document-schema = Los datos del documento son de la versión { $found }; este Hearth lee la { $expected }. Actualiza Hearth o crea otra vez el documento.
document-colour = «{ $given }» no es un color. Escríbelo como # y seis cifras hexadecimales, por ejemplo #1b6b4f.
document-logo = No se puede dibujar el logotipo ({ $why }). Elige otro archivo SVG en los ajustes de la comunidad.
document-overflow = El certificado de «{ $name }» necesita { $pages } páginas. Acorta el motivo o quita cifras o firmas.
document-one-only = Esta plantilla compone una sola carta cada vez. Elige un ZIP o copia de nuevo la plantilla de Hearth: sus cartas caben en un solo archivo.
document-template = La plantilla tiene un error en { $file }, línea { $line }: { $why }
document-no-such-page = El documento tiene { $pages } páginas; la página { $page } no existe.
document-cancelled = Se detuvo antes de crear este documento. Empieza otra vez para crear el resto.
document-too-slow = El documento no estaba listo después de { $seconds } segundos y se abandonó. Quita lo que sea grande, por ejemplo un logotipo con muchísimas partes, y vuelve a crearlo.
document-too-large = El documento necesitaba más memoria de la que puede usar un documento y se abandonó. Quita lo que sea grande, por ejemplo un logotipo con muchísimas partes, y vuelve a crearlo.
document-engine = No se pudo crear el documento: { $why }. Los demás no se ven afectados; avísanos, por favor.
document-field-name = El nombre
document-field-community = El nombre de la comunidad
document-field-reason = El motivo
document-field-heading = El título
document-field-pronunciation = La pronunciación
document-field-effort = El nombre de la iniciativa
document-field-signatory = El nombre de quien firma
document-field-figure = Una cifra
document-field-figure-label = El rótulo de una cifra
document-field-signatories = Firmas
document-field-figures = Cifras
document-field-certificates = La lista de certificados
document-field-print-file = Certificados en un archivo para imprimir
label-logo = Logotipo de
label-certificate-title = Certificado de agradecimiento
label-certificate-kicker = Con gratitud
label-certificate-presented = se entrega a
label-certificate-pronounced = se pronuncia
label-certificate-in = en
label-certificate-all = Certificados
label-packet-title = Carpeta de bienvenida
label-packet-welcome = Te damos la bienvenida,
label-packet-contents = Qué hay dentro
label-packet-first-day = Tu primer día
label-packet-when = Cuándo
label-packet-where = Dónde
label-packet-ask-for = Pregunta por
label-packet-bring = Trae
label-packet-letter = Una carta para ti
label-packet-role = Tu rol
label-packet-tasks = Qué harás
label-packet-term = Cuándo
label-packet-people = A quién conocer
label-packet-name = Nombre
label-packet-for = Para qué
label-packet-reach = Cómo contactar
label-packet-buddy = Quien te acompaña
label-packet-said = se pronuncia
label-packet-speaks = Habla
label-packet-meetings = Tus próximas reuniones
label-packet-meeting = Reunión
label-packet-ics = Estas reuniones van adjuntas a este archivo como meetings.ics. Ábrelo para ponerlas en tu calendario.
label-packet-checklist = Para empezar
label-packet-due = antes del
label-packet-conduct = Cómo nos tratamos
label-packet-signature = Firma
label-packet-date = Fecha
label-packet-emergency = En una emergencia
label-packet-concerns = Si algo va mal o quieres dejarlo
label-packet-resources = Es bueno saber
label-packet-attached = Va adjunto a este archivo como
label-packet-made = Hecha el
sheet-signin = Hoja de asistencia
sheet-signin-code = Código
sheet-signin-name = Nombre
sheet-signin-in = Entrada
sheet-signin-out = Salida
sheet-signin-sign = Firma
sheet-signin-others = Te damos la bienvenida, seas quien seas
sheet-signin-reach = Cómo podemos contactarte, si quieres
sheet-badges = Identificadores
sheet-minutes = Acta
sheet-minutes-present = Asistieron
sheet-minutes-excused = Excusaron su ausencia
sheet-minutes-decision = Decisión
sheet-minutes-actions = Qué sigue
sheet-minutes-what = Qué
sheet-minutes-who = Quién
sheet-minutes-due = Hasta
sheet-minutes-more = Notas
sheet-thanks = Gracias
sheet-statement = Constancia de voluntariado
sheet-statement-month = Mes
sheet-statement-effort = Dónde
sheet-statement-hours = Horas
sheet-statement-total = En total
sheet-statement-source = Contadas a partir de las horas anotadas en reuniones, por tareas y a mano.
sheet-board-when = Cuándo
sheet-board-join = Cómo participar
sheet-board-ask = Pregunta por
sheet-board-wanted = Se busca
sheet-board-next = Próximas reuniones
sheet-board-skip = Ir a los anuncios
sheet-board-all = Todo en este tablón
document-field-title = El título
document-field-text = El texto
document-field-rows = Las filas
document-not-there = Este documento no está donde se guardó. Créalo de nuevo o búscalo en su carpeta.
document-not-opened = Ningún programa ha abierto este documento. Ábrelo desde su carpeta.
document-vast = Una de sus páginas mide { $metres ->
    [one] más de 1 metro
    [many] más de { $metres } de metros
   *[other] más de { $metres } metros
} de ancho o de alto. Hazla más pequeña.
