# Reuniones: planearlas, el orden del día, la asistencia, el acta y lo que salió de ellas.

cmd-plan-meeting = Planear una reunión…
plan-meeting = Planear una reunión
plan-title = Título
plan-title-example = Círculo de bienvenida
plan-title-missing = Ponle un título a la reunión.
plan-day = Día
plan-time = Empieza a las
plan-when-missing = Elige un día y una hora.
plan-length = Duración
plan-length-own = Otra duración…
plan-length-minutes = Duración en minutos
plan-minutes = { $count ->
    [30] Media hora
    [45] 45 minutos
    [60] 1 hora
    [90] 1 hora y media
    [120] 2 horas
    [180] 3 horas
    [one] 1 minuto
   *[other] { $count } minutos
}
plan-place = Lugar
plan-link = Enlace
plan-repeats = Se repite
plan-never = Nunca
plan-weekly = Cada semana, el { $weekday }
plan-fortnightly = Cada dos semanas, el { $weekday }
plan-monthly = { $nth ->
    [1] Cada mes, el primer { $weekday }
    [2] Cada mes, el segundo { $weekday }
    [3] Cada mes, el tercer { $weekday }
    [4] Cada mes, el cuarto { $weekday }
   *[other] Cada mes, el último { $weekday }
}
plan-custom = Con una regla propia…
plan-rule = Regla
plan-rule-hint = Como la escriben los calendarios: FREQ=MONTHLY;BYDAY=1MO es cada primer lunes.
plan-rule-missing = Escribe la regla o elige otra repetición.
plan-times = Cuántas veces
plan-times-hint = Si queda vacío, sigue hasta que la termines.
plan-members = Esperar a participantes de { $effort } ({ $count })
plan-expected = A quién se espera
plan-others = A quién más se espera
plan-agenda = Orden del día
plan-agenda-hint = Un punto en cada línea. Un número al final son sus minutos: Nuevas caras 20
plan-agenda-sum = { $count ->
    [one] 1 punto, { $planned } de { $length } minutos.
   *[other] { $count } puntos, { $planned } de { $length } minutos.
}
plan-do = Planear
plan-done = { $count ->
    [one] { $title } queda planeada.
   *[other] { $title } queda planeada { $count } veces.
}
plan-open = Abrir la reunión
plan-told = Planeada, con un aviso
plan-told-text = { $count ->
    [one] La reunión queda planeada. Quizá no puedan venir todas las personas a las que se espera:
   *[other] Las { $count } reuniones quedan planeadas. Quizá no puedan venir todas las personas a las que se espera:
}

cmd-meeting-prepare = Preparar la reunión
cmd-meeting-live = Celebrar la reunión
cmd-meeting-after = Poner por escrito la reunión
cmd-meeting-edit = Editar los datos…
cmd-meeting-copy = Copiar el acta como Markdown
cmd-meeting-reopen = Reabrir la reunión
cmd-meeting-cancel = Cancelar esta reunión
cmd-meeting-next = Siguiente punto del orden del día
cmd-meeting-previous = Punto anterior del orden del día
cmd-meeting-timer = Poner en marcha o parar el reloj
cmd-meeting-check-in = Anotar a alguien que está
cmd-meeting-minutes = Escribir el acta
cmd-meeting-decision = Anotar una decisión
cmd-meeting-action = Anotar una acción

meeting-missing = Esta reunión no está aquí
meeting-more = Más
meeting-edit = Editar
meeting-edit-title = Editar la reunión
meeting-save = Guardar
meeting-start = Empieza
scope-this = Esta
scope-later = Esta y las siguientes
scope-all = Todas
meeting-scope-hint = Las reuniones ya celebradas se quedan como fueron, con todo lo que se anotó.
meeting-cancel = Cancelar la reunión
meeting-cancelled = Cancelada
meeting-cancelled-note = Esta reunión se canceló. Nadie se quitó de su lista.
meeting-held = Celebrada
meeting-here = { $when } en tu hora
meeting-zone = { $from } – { $to } en { $zone }
meeting-series-ended = terminada
meeting-join = Abrir el enlace
meeting-adopted = adoptada de un calendario
meeting-parts = Partes de la reunión
tab-prepare = Preparar
tab-live = Durante
tab-after = Después

agenda = Orden del día
agenda-sum = { $planned } de { $length } minutos
agenda-length = { $length } minutos
agenda-over = { $minutes ->
    [one] 1 minuto más de lo que dura la reunión.
   *[other] { $minutes } minutos más de lo que dura la reunión.
}
agenda-empty = Aún no hay nada en el orden del día. ¿De qué debería tratar?
agenda-item = Punto
agenda-minutes = Minutos
agenda-minutes-wrong = Escribe un número de minutos, por ejemplo 20.
agenda-min = { $count } min
agenda-min-none = minutos
agenda-leads = Quién conduce { $title }
agenda-nobody = ¿quién lo conduce?
agenda-up = Subir { $title }
agenda-down = Bajar { $title }
agenda-moved = { $title } es ahora el punto { $place } de { $count }
agenda-remove = Quitar { $title } del orden del día
agenda-new = Nuevo punto
agenda-new-example = Plan de invierno
agenda-add = Añadir

expected = Se espera a
expected-add = Añadir personas
expected-members = Añadir a todas las que participan
expected-all-there = Todas las personas están ya en la lista.
expected-none = Aún no se espera a nadie. Añade personas o a todas las que participan en la iniciativa.
expected-remove = Quitar a { $name } de la lista
meeting-promise-asked = sin respuesta aún
meeting-promise-accepted = dijo que sí
meeting-promise-declined = dijo que no
meeting-promise-kept = cumplió
meeting-promise-missed = no cumplió
meeting-promise-released = lo devolvió
meeting-promise-handed-over = lo traspasó

attendance-expected = se espera
attendance-attended = presente
attendance-excused = con excusa
attendance-absent = ausente
attendance-walk-in = sin aviso
role-facilitator = Moderación
role-scribe = Acta
role-scheduler = Convocatoria
role-crier = Difusión

people = Personas
check-in-find = Escribe un nombre
check-in-hint = Intro anota quién está. En la lista: A presente, E con excusa, X ausente, Retroceso se espera.
check-in-enter = Intro anota como presente a la persona resaltada.
check-in-count = { $there }/{ $of }
check-in-closed = La reunión está cerrada. Reábrela para cambiar quién estuvo.
check-in-said = { $name }: { $status }. Están { $there } de { $of }.
check-in-off = fuera de la lista
check-in-walked-in = { $name } vino sin aviso.
check-in-more = Más sobre { $name }
check-in-take-off = Quitar de la lista
check-in-none = Aún no hay nadie en la lista. Escribe un nombre para anotar a alguien.
check-in-others = No están en la lista
check-in-walk-in = Añadir a «{ $name }», que vino sin aviso

timer-start = Empezar
timer-pause = Pausa
minutes = Acta
minutes-whole = Toda la reunión
minutes-of = Acta de { $title }
minutes-placeholder = Lo que se dijo, en pocas palabras. Las listas empiezan con un guion.
minutes-none = Aún no hay acta. Escríbela en la pestaña Durante.
minutes-copy = Copiar como Markdown
minutes-copied = El acta está en el portapapeles.
minutes-not-copied = El sistema no deja que Hearth use el portapapeles.
decision = Decisión
decisions = Decisiones
decision-example = Comprar una segunda cafetera
decision-add = Anotar
decision-remove = Quitar la decisión «{ $text }»
action = Acción
actions = Acciones
action-example = Llamar a la sala
action-who = Quién
action-due = Vence
action-add = Añadir
action-nobody = aún nadie
action-until = hasta el { $date }
actions-none = No se prometió nada.

after-people = Quién estuvo
after-there = Presentes
after-excused = Con excusa
close-meeting = Cerrar la reunión
close-text = { $people ->
    [0] Nadie está anotado como presente, así que no se apuntan horas.
    [one] Apunta { $length } a 1 persona y da por resueltos los compromisos de venir.
   *[other] Apunta { $length } a cada una de las { $people } personas y da por resueltos los compromisos de venir.
}
close-absent = { $count ->
    [one] Anotar como ausente a la persona a la que aún se espera
   *[other] Anotar como ausentes a las { $count } personas a las que aún se espera
}
closed = Cerrada
closed-text = Las horas están apuntadas y los compromisos, resueltos.
closed-booked = { $people ->
    [one] { $hours } para 1 persona.
   *[other] { $hours } en total para { $people } personas.
}

cmd-meeting-new-item = Añadir un punto al orden del día
cmd-meeting-roles = Aceptar los roles propuestos
cmd-meeting-expect = Añadir a quienes se espera
cmd-meeting-invite = Escribir la invitación
cmd-meeting-send-minutes = Enviar el acta
cmd-meeting-send-actions = Enviar las acciones a quienes las asumieron
cmd-meeting-copy-plain = Copiar el acta como texto sin formato
cmd-meeting-carry = Pasar los puntos pendientes a la próxima reunión
cmd-meeting-thank = Dar las gracias a quienes vinieron
agenda-from = Rellenar…
agenda-copy = Orden del día del { $date }
agenda-keep = Empezar las próximas con este orden del día
agenda-template-call = Plantilla: reunión periódica
agenda-template-welcome = Plantilla: una primera tarde
agenda-template-decide = Plantilla: una decisión
agenda-template-look-back = Plantilla: mirada atrás
agenda-items-call =
    Saludo y cómo estamos 5
    Compromisos de la última vez 10
    Novedades 15
    Qué decidimos hoy 20
    Quién hace qué 5
    Gracias y próxima fecha 5
agenda-items-welcome =
    Saludo y nombres 10
    Qué hacemos aquí 15
    Preguntas 15
    Qué os gustaría hacer 15
    Primeros pasos y a quién preguntar 10
agenda-items-decide =
    Qué hay que decidir 5
    Preguntas para entenderlo 15
    A favor y en contra 20
    Decisión 10
    Quién hace qué y hasta cuándo 5
agenda-items-look-back =
    Qué nos propusimos 5
    Qué fue bien 15
    Qué costó 15
    Una cosa que probar 15
    Gracias 5
roles = Roles
roles-accept = Aceptar
roles-none-open = No hay ningún rol libre.
roles-nobody = En cuanto se espere a alguien, se proponen los roles por turnos.
roles-filled = { $meetings ->
    [one] { $roles } roles repartidos.
   *[other] { $roles } roles repartidos en { $meetings } reuniones.
}
roles-ahead = { $count ->
    [one] Repartir esta reunión
   *[other] Repartir hasta { $count } reuniones por adelantado
}
role-hint-facilitator = guía la reunión
role-hint-scribe = toma nota
role-hint-scheduler = busca la próxima fecha
role-hint-crier = avisa a todo el mundo
role-why-only = no hay nadie más libre y dispuesto
role-why-never = aún no lo ha hecho aquí
role-why-longest = hace más tiempo: { $date }
role-proposed = ¿{ $name }?
role-accept = { $name } asume: { $role }
role-other = Elegir para: { $role }
role-open = libre
role-leave-open = Dejarlo libre
role-choose-last = { $name } · última vez { $date }
role-choose-never = { $name } · aún no
role-refuse = { $name } prefiere no: { $role }
role-welcome = Se puede volver a pedir a { $name }: { $role }
reading = Para leer o traer
reading-placeholder = Enlaces, documentos, cosas que traer. Van con la invitación.
earlier = Pendiente de la última vez
earlier-all = Añadir todo
earlier-add = Poner { $title } en el orden del día
earlier-actions = { $count ->
    [one] Se prometió y aún no está hecho:
   *[other] { $count } se prometieron y aún no están hechas:
}
earlier-open = Abrir esa reunión
invite = Invitar
invite-subject = { $title }: { $date }, { $time }
invite-hello = Hola, nos alegraría que vinieras:
actions-hello = Esto es lo que se prometió en { $title } el { $date }. ¡Gracias!
actions-subject = Lo que prometimos: { $title }
actions-send = Enviar
minutes-subject = Acta: { $title }, { $date }
minutes-send = Enviar
minutes-share = Copiar
minutes-copy-plain = Copiar como texto sin formato
carry = Sin tratar
carry-to = Pasar al { $date }
after-thank = Dar las gracias
timer-up = Se acabó el tiempo para { $title }.
timer-over = { $minutes ->
    [one] { $title } lleva 1 minuto más de lo previsto.
   *[other] { $title } lleva { $minutes } minutos más de lo previsto.
}

scope-move = ¿Qué reuniones cambiar de fecha? { $title }
scope-change = ¿Qué reuniones cambiar? { $title }
scope-cancel = ¿Qué reuniones cancelar? { $title }
scope-this-hint = Solo { $day }
scope-later-hint = Desde { $day }
scope-all-hint = Todas las que no se han celebrado
meeting-cancel-which = Cancelar…
clashes-found = Puede que no todas las personas puedan venir entonces
cmd-meeting-ics = Guardar para un calendario (.ics)…
cmd-meeting-ics-series = Guardar toda la serie para un calendario (.ics)…
meeting-ics-saved = Guardado. Dice cuándo y dónde, y la dirección de nadie.
meeting-ics-reveal = Mostrar el archivo
cmd-meeting-invitations = Invitaciones que los calendarios pueden responder…
meeting-tell-off = Avisar a todos de que se cancela…
invitations-title = Invitar con un archivo de calendario
invitations-off-title = Avisar de la cancelación
invitations-text = Hearth escribe una carta para cada persona, con un archivo que su calendario acepta y puede responder con sí o no. Las envías con tu propio programa de correo. En cada una solo está la dirección de esa persona.
invitations-off-text = Hearth escribe una carta para cada persona de la lista; su archivo quita la reunión de su calendario. Las envías con tu propio programa de correo.
invitations-scope = Qué reuniones
invitations-this = Esta reunión
invitations-series = Toda la serie
invitations-to = { $count ->
    [one] Se escribirá 1 carta.
   *[other] Se escribirán { $count } cartas.
}
invitations-without = { $count ->
    [one] 1 persona sin carta
   *[other] { $count } personas sin carta
}
invitations-silent = no quiere correo
invitations-no-address = sin dirección de correo
invitations-make = { $count ->
    [one] Escribir la carta
   *[other] Escribir { $count } cartas
}
invitations-made = { $count ->
    [one] 1 carta está lista.
   *[other] { $count } cartas están listas.
}
invitations-done = Las cartas están listas. Abre cada una en su carpeta con tu programa de correo, o escribe una aquí y adjunta el archivo que se muestra.
invitations-answers = Cuando vuelva una respuesta, suelta su archivo sobre esta ventana: el compromiso la sigue.
invitations-write = Escribir
invitations-write-to = Escribir a { $name }
invitations-folder = Mostrar la carpeta
fairness = La noche de quién
fairness-even = Nadie de la lista se reúne antes de las 8:00 ni después de las 21:30 en su propia hora.
fairness-one = { $name } carga con las horas incómodas: { $odd } de { $count } reuniones del próximo año.
fairness-several = { $names } cargan con las horas incómodas, sobre todo { $name }: { $odd } de { $count } reuniones del próximo año.
fairness-person = Persona
fairness-odd = Reuniones antes de las 8:00 o después de las 21:30
fairness-begins = empieza { $hours } ({ $zone })
fairness-unknown = empieza { $hours }; sin zona horaria conocida, se usa la de la comunidad
clashes-beside = A la misma hora en tus calendarios
cmd-meeting-sign-in = Imprimir la hoja de asistencia…
cmd-meeting-badges = Imprimir identificadores…
cmd-meeting-print-minutes = Imprimir el acta…
overlay = Quién está libre y cuándo
overlay-nobody = Elige antes una iniciativa o personas; así se ve quién podría venir y cuándo.
overlay-best = Conviene a la mayoría:
overlay-view = Mostrar como
overlay-grid = Horas
overlay-list = Tabla
overlay-grid-label = Comienzos de esta semana y cuántas personas podrían venir
overlay-hour = Comienzo
overlay-free = Podrían venir
overlay-against = En contra
overlay-back = Semana anterior
overlay-on = Semana siguiente
overlay-when = { $day }, { $time }
overlay-can = { $free } de { $all }
overlay-more = { $count ->
    [one] y 1 más
   *[other] y { $count } más
}
overlay-busy = { $name } tiene { $title } entonces ({ $when }).
overlay-event = { $calendar }: { $title } ({ $when }).
overlay-away = { $why ->
    [none] { $name } no está hasta el { $day }.
   *[other] { $name } no está hasta el { $day } ({ $why }).
}
overlay-break = { $name } está de pausa hasta el { $day }.
overlay-left = { $name } ya no participa.
overlay-unavailable = { $name } no suele poder a esa hora.
event-hints = Lo que dice su evento
event-hint-gone = El evento del que salió esta reunión ya no está en su calendario.
event-hint-cancelled = El evento del que salió esta reunión fue cancelado por quien lo organiza.
event-hint-leave = Dejarla como está
event-hint-of-title = Su evento se llama ahora de otra forma:
event-hint-of-when = Su evento es ahora a otra hora:
event-hint-of-place = Su evento es ahora en otro lugar:
event-hint-theirs = Usar «{ $value }»
event-hint-ours = Conservar «{ $value }»
cmd-meeting-show-in = Mostrar en un calendario de un servidor…
meeting-shown-in = también en un calendario de un servidor
show-in = Calendario
show-in-title = Mostrar «{ $title }» en un calendario de un servidor
show-in-text = Quien lea ese calendario la verá allí; lo que cambie aquí se envía con la próxima sincronización. Una serie es allí un solo evento, con lo que difiere de ella.
show-in-none = En ninguno
show-in-do = Guardar
show-in-no-server = Ningún calendario de un servidor se puede cambiar desde aquí. Añade antes uno.
invitations-ends = avisa de que termina la serie anterior
overlay-odd = Para { $name } empieza entonces a las { $clock }: a deshora.
overlay-can-odd = { $free } de { $all }, a deshora para { $odd }
overlay-best-why = Primero, más personas; después, menos deshoras en sus propios relojes; después, menos cosas al mismo tiempo.
