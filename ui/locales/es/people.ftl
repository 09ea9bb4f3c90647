# Las personas, una persona y lo que se hace por ellas.

open = Abrir
copied = Copiado
copy-of = Copiar { $value }

standing-newcomer = Recién llegada
standing-active = Activa
standing-quiet = Sin noticias
standing-on-a-break = En pausa
standing-alumni = Ya no está

people-name = Nombre
people-role = Rol
people-effort = Iniciativa
people-efforts = Iniciativas
people-last-seen = Vista por última vez
people-next = Próximo
people-row = { $name }, { $role }, { $standing }
people-newcomer = Nueva
people-no-contact = No contactar
people-more-efforts = +{ $count }
people-filter = Filtrar personas
people-filter-hint = Filtrar por nombre, correo, habilidad…  /
people-standing = Situación
people-view-active = Activas
people-view-new = Nuevas
people-view-quiet = Sin noticias
people-view-break = En pausa
people-view-all = Todas
people-every-effort = Todas las iniciativas
people-import = Importar
people-new = Nueva persona
people-menu = Qué hacer con esta persona
people-peek = Echar un vistazo
people-peek-of = { $name } de un vistazo
people-select = Seleccionar
people-unselect = Quitar de la selección
people-selected = { $count ->
    [one] 1 seleccionada
   *[other] { $count } seleccionadas
}
people-clear = Quitar la selección
people-to-effort = Añadir a una iniciativa…
people-certificates = Crear certificados…
people-packets = Crear carpetas de bienvenida…
people-letters = Escribir cartas…
people-none = Nadie coincide
people-none-text = Prueba con menos letras o mira a todo el mundo.
people-clear-filter = Mostrar a todo el mundo
people-empty = Aún no hay nadie aquí
people-empty-text = Trae la lista que ya llevas, tenga la forma que tenga. Hearth muestra lo que entendió antes de añadir nada.
people-import-list = Importar una lista
people-sample = Abrir una comunidad de ejemplo
people-sample-name = Comunidad de ejemplo

cmd-people-new = Nueva persona
cmd-people-filter = Filtrar personas
cmd-people-import = Importar personas
cmd-people-to-effort = Añadir a una iniciativa…
cmd-people-certificates = Crear certificados…
cmd-people-packets = Crear carpetas de bienvenida…
cmd-people-letters = Escribir cartas…
cmd-people-edit = Editar esta persona

peek-reach = Contacto
peek-no-contact-points = Aún no hay forma de contactar.
peek-no-efforts = Aún en ninguna iniciativa.

reach-email = Escribir un correo
reach-phone = Llamar
reach-web = Abrir la página

new-person-name-hint = Como lo escribe la persona. Basta un nombre, y puede venir después si hay una dirección de correo.
new-person-name-missing = Escribe un nombre o, al menos, una dirección de correo.
new-person-no-effort = Ninguna aún
new-person-add = Añadir persona

to-effort-title = { $count ->
    [one] Añadir a una iniciativa
   *[other] Añadir { $count } personas a una iniciativa
}
to-effort-none = Aún no hay iniciativas. Una iniciativa es un grupo de trabajo, un proyecto o cualquier cosa en la que participan personas.
to-effort-go = Ir a Iniciativas
to-effort-role-hint = Lo que hace allí: recepción, transporte. Puede quedar vacío.
to-effort-lead = Coordina la iniciativa
to-effort-add = Añadir

cmd-person-edit = Editar
cmd-person-thank = Dar las gracias…
cmd-person-packet = Crear una carpeta de bienvenida…
cmd-person-hours = Añadir horas…
cmd-person-remove = Quitar a esta persona

person-thank = Dar las gracias
person-packet = Crear una carpeta de bienvenida
person-certificate = Crear un certificado…
person-more = Más
person-remove = Quitar
person-missing = Esta persona no está aquí
person-said = se dice «{ $said }»
person-said-hint = Escríbelo como suena: NUR YAN-sen.
person-birthday-hint = 1990-05-09, o 05-09 sin el año.
person-pronouns-example = ella, él, elle
person-no-contact-note = Ha pedido que no se la contacte.
person-about = Sobre la persona
person-notes-hint = Solo para quienes cuidan de esta comunidad. Se guarda mientras escribes.
person-commitments = Compromisos
person-thread = Historia
person-hours = Horas
person-more-fields = { $count ->
    [one] 1 campo más
   *[other] { $count } campos más
}
person-fewer-fields = Solo lo que está relleno

person-field-name = Nombre
person-field-called = Nombre habitual
person-field-name_said = Cómo se dice
person-field-pronouns = Pronombres
person-field-organisation = Organización
person-field-zone = Zona horaria
person-field-languages = Idiomas
person-field-skills = Habilidades
person-field-interests = Intereses
person-field-tags = Etiquetas
person-field-availability = Disponibilidad
person-field-access_needs = Necesidades de acceso
person-field-notes = Notas
person-field-birthday = Cumpleaños
person-field-joined_on = Se unió el
person-field-came_by = Cómo llegó
person-field-break_until = En pausa hasta
person-field-left_on = Se fue el
person-field-do_not_contact = No contactar

chips-add = Añadir

contact-kind = Tipo
contact-email = Correo electrónico
contact-phone = Teléfono
contact-address = Dirección
contact-web = Página web
contact-label = Etiqueta
contact-label-example = trabajo, móvil
contact-add = Añadir una forma de contactar
contact-save = Guardar
contact-change = Cambiar
contact-remove = Quitar
contact-menu = Cambiar o quitar { $value }

membership-lead = Coordinación
membership-leads = Coordina esta iniciativa
membership-role-in = Rol en { $effort }
membership-add-role = Añadir un rol
membership-since = desde el { $date }
membership-until = hasta el { $date }
membership-menu = Participación en { $effort }
membership-leave = Dejar { $effort }

commitment-asked = Sin respuesta aún
commitment-accepted = Aceptado
commitment-declined = Rechazado
commitment-kept = Cumplido
commitment-missed = Incumplido
commitment-released = Devuelto
commitment-handed-over = Traspasado
commitment-due = vence { $date }
commitment-menu = Respuesta sobre { $title }
commitment-do-accept = Dijo que sí
commitment-do-decline = Dijo que no
commitment-do-keep = Cumplido
commitment-do-miss = Incumplido
commitment-do-release = Devolver a tiempo
commitment-do-hand-over = Traspasar a…
commitments-more = { $count ->
    [one] Mostrar 1 anterior
   *[other] Mostrar { $count } anteriores
}
hand-over = Traspasar
hand-over-title = Traspasar «{ $title }»
hand-over-to = A quién
hand-over-missing = Elige quién se hace cargo.

thread-empty = La historia empieza con la primera reunión, tarea o muestra de agradecimiento.
thread-more = Mostrar más
thread-joined = Se unió
thread-attended = Participó en
thread-missed = Faltó a
thread-hours = Dedicó
thread-kept = Cumplió su compromiso:
thread-promised = Se comprometió a:
thread-thanked = Agradecimiento:
thread-document = Recibió
thread-from = de { $name }
thread-imported = Importada de
thread-effort = Se unió a

hours-add = Añadir horas…
hours-hours = Horas
hours-date = Día
hours-note = Por qué
hours-missing = Di cuántas horas: 1,5 es una hora y media.
hours-save = Añadir horas
hours-remove = Quitar las horas del { $date }
hours-from-meeting = De una reunión
hours-from-task = De una tarea
hours-from-typed-in = Escritas a mano

document-pages = { $count ->
    [one] 1 página · { $date }
   *[other] { $count } páginas · { $date }
}
document-gone = El archivo ya no está donde se creó.
document-reveal = Mostrar { $title } en su carpeta

sources-title = De dónde viene esto
sources-from = { $file }, línea { $line }, { $date }

people-joined = Se unió
people-hours = Horas
people-tags = Etiquetas
people-organisation = Organización
people-pronouns = Pronombres
people-email = Correo
people-phone = Teléfono
people-tag = Etiquetar…
cmd-people-tag = Etiquetar…
cmd-people-select-all = Seleccionar a todas las personas que coinciden
people-selected-all = { $count ->
    [one] Todas las que coinciden: 1
   *[other] Todas las que coinciden: { $count }
}
tag-title = { $count ->
    [one] Etiquetas de 1 persona
   *[other] Etiquetas de { $count } personas
}
tag-add = Poner
tag-remove = Quitar
tag-hint = Separa varias con comas.
tag-do = Cambiar etiquetas

cmd-person-merge = Unir dos fichas en una persona…
cmd-person-chat = Planear una charla…
person-chat = Planear una charla
person-break-note = En pausa hasta el { $date }, y después, con los brazos abiertos. Mientras tanto nada cuenta como falta.
person-field-emergency = En una emergencia
private = Confidencial
private-locked = { $count ->
    [one] Hay anotada una necesidad de acceso o un contacto de emergencia, fuera de la vista.
   *[other] Hay anotadas necesidades de acceso y un contacto de emergencia, fuera de la vista.
}
private-empty = No hay anotadas necesidades de acceso ni contacto de emergencia.
private-shown = A la vista durante un minuto.
private-hidden = De nuevo fuera de la vista.
private-show = Mostrar
private-hide = Ocultar
merge-title = Una persona, dos fichas
merge-text = Se conservan las reuniones, promesas, horas, agradecimientos, documentos y direcciones de ambas. Los campos vacíos se rellenan; las listas y notas se unen. Con un solo Deshacer se separan.
merge-other = Quién es la misma persona que { $name }
merge-same = Nada se opone: ningún campo difiere.
merge-do = Unir
merge-compare = Comparar
double-email = La misma dirección de correo, { $detail }:
double-phone = El mismo número, { $detail }:
double-name = El mismo nombre, { $detail }:
double-different = Son personas distintas
thread-filter = Qué mostrar
thread-all = Todo
thread-only-meetings = Reuniones
thread-only-promises = Promesas
thread-only-hours = Horas
thread-only-thanks = Agradecimientos

availability = Disponibilidad
availability-hint = Elige una parte del día para cambiarla. Lo que se planea a otras horas lo dice.
availability-none = Aún no se sabe nada. Elige las partes del día que suelen venir bien.
absence-span = { $from } – { $until }
absence-add = Anotar una ausencia
absence-add-do = Anotar
absence-from = Fuera desde
absence-until = Último día
absence-until-hint = Si se deja vacío, es un día.
absence-reason = Motivo
absence-remove = Retirar la ausencia desde { $from }
cmd-people-doubles = Posibles duplicados…
doubles-title = Posibles duplicados
doubles-lead = { $count ->
    [one] Una pareja puede ser la misma persona. Compara antes de unir nada.
    [many] { $count } de parejas pueden ser la misma persona. Compara antes de unir nada.
   *[other] { $count } parejas pueden ser la misma persona. Compara antes de unir nada.
}
doubles-none = Nadie parece estar aquí dos veces
doubles-none-text = Hearth busca la misma dirección de correo, el mismo número o el mismo nombre.
double-both-email = Ambos registros tienen la dirección de correo { $detail }.
double-both-phone = Ambos registros tienen el número { $detail }.
double-both-name = Ambos registros tienen el nombre { $detail }.
person-field-refused_channels = No contactar por
wishes = No contactar
wishes-nothing = De ninguna forma
wishes-email = Por correo
wishes-phone = Por teléfono
wishes-post = Por correo postal
wishes-messages = Por mensajes
reach-silent = no usar, así se pidió
cmd-person-letter = Escribir una carta o tarjeta de agradecimiento…
cmd-person-statement = Constancia de voluntariado…
