# El calendario: mes, lista, eventos de otros calendarios y los propios calendarios.

cmd-calendar-month = Mostrar el mes
cmd-calendar-agenda = Mostrar la lista
cmd-calendar-today = Ir a hoy
cmd-calendar-back = Mes o semana anterior
cmd-calendar-on = Mes o semana siguiente
cmd-calendar-feeds = Calendarios…

calendar-today = Hoy
calendar-view = Vista
calendar-view-month = Mes
calendar-view-agenda = Lista
calendar-effort = Iniciativa
calendar-every-effort = Todas las iniciativas
calendar-of-day = El día elegido
calendar-day-empty = Nada en este día.
calendar-plan-here = Planear una reunión en este día
calendar-nothing = Nada planeado
calendar-nothing-text = Planea una reunión o sigue un calendario que ya exista.
calendar-later = Mostrar lo que viene después
calendar-people = { $count ->
    [one] 1 persona
   *[other] { $count } personas
}
calendar-cancelled = cancelada

calendar-legend = Colores
calendar-legend-meetings = Reuniones, con el color de su iniciativa
calendar-legend-tasks = Tareas con hora
calendar-held-short = Espera tu decisión

event-cancelled = Quien organiza este evento lo canceló.
event-when = Cuándo
event-foreign = { $from } – { $to } en su propia zona horaria, { $zone }
event-zone-unknown = No se conoce la zona horaria { $zone }, así que la hora se leyó como la de la comunidad. Compruébala con quien organiza.
event-recurring = Se repite
event-place = Dónde
event-source = Del calendario
event-description = Descripción
event-adopt-title = Participar
event-adopt-text = Como reunión tiene orden del día, acta y asistencia. El evento sigue en su calendario.
event-adopt-effort = Como reunión de
event-adopt = Adoptar como reunión
event-adopted = Ahora es una reunión.
event-adopted-open = Abrir la reunión

calendar-feeds = Calendarios
calendar-add = Añadir un calendario
calendar-add-this = Añadir
calendar-address = Dirección o archivo
calendar-address-hint = Una dirección que empieza por https:// o webcal://, o un archivo que termina en .ics. Solo se lee, nunca se cambia.
calendar-address-missing = Pega la dirección de un calendario o elige un archivo.
calendar-pick = Elegir un archivo…
calendar-files = Calendarios
calendar-name = Nombre
calendar-name-hint = Si queda vacío, se usa el nombre del propio calendario.
calendar-sync-all = Sincronizar ahora
calendar-sync-one = Sincronizar { $name }
calendar-colour = Color de { $name }
calendar-remove = Quitar { $name }
calendar-hue-0 = Rosa
calendar-hue-1 = Terracota
calendar-hue-2 = Ámbar
calendar-hue-3 = Paja
calendar-hue-4 = Musgo
calendar-hue-5 = Hoja
calendar-hue-6 = Verde azulado
calendar-hue-7 = Lago
calendar-hue-8 = Cielo
calendar-hue-9 = Lirio
calendar-hue-10 = Violeta
calendar-hue-11 = Malva
calendar-events = { $count ->
    [one] 1 evento
   *[other] { $count } eventos
}
calendar-synced = sincronizado { $ago }
calendar-never = aún sin sincronizar
calendar-tried = Último intento: { $ago }.
calendar-last-good = Se muestra la última copia buena: { $ago }.
calendar-held = { $count ->
    [one] 1 evento ha desaparecido del calendario. Aquí se sigue mostrando hasta que decidas.
   *[other] { $count } eventos han desaparecido a la vez del calendario. Aquí se siguen mostrando hasta que decidas.
}
calendar-keep = Conservar
calendar-accept = Quitar también aquí
calendar-problems = { $count ->
    [one] 1 parte no se pudo leer
   *[other] { $count } partes no se pudieron leer
}
calendar-line = Línea { $line }
calendars-none = Aún no hay calendarios
calendars-none-text = Sigue el calendario de una sala, una escuela o una entidad amiga. Lo que contenga aparece junto a vuestras reuniones.

sync-added = { $count ->
    [one] 1 evento nuevo
   *[other] { $count } eventos nuevos
}
sync-changed = { $count ->
    [one] 1 cambiado
   *[other] { $count } cambiados
}
sync-removed = { $count ->
    [one] 1 quitado
   *[other] { $count } quitados
}
sync-news = Sincronizado: { $news }.
sync-nothing = Sincronizado. Nada ha cambiado.
sync-failed = { $name }: { $failure }

cmd-calendar-week = Mostrar la semana
cmd-calendar-reschedule = Cambiar de fecha…
cmd-calendar-mine = Mostrar solo lo mío, o todo
calendar-view-week = Semana
calendar-mine = Lo mío
calendar-open = Abrir
calendar-menu = { $title }, { $day }
calendar-menu-none = Entrada
calendar-moved = { $title }: { $day }, { $time }
calendar-reschedule-title = Cambiar de fecha: { $title }
calendar-reschedule-do = Cambiar de fecha
calendar-clashes = { $count ->
    [one] { $first } Y uno más.
   *[other] { $first } Y { $count } más.
}
calendar-look = Lo que contiene el archivo
calendar-look-count = { $count ->
    [0] En este archivo no hay nada hasta el { $until }.
    [one] 1 evento hasta el { $until }
    [many] { $count } de eventos hasta el { $until }
   *[other] { $count } eventos hasta el { $until }
}
calendar-look-more = { $count ->
    [one] y 1 más
    [many] y { $count } más
   *[other] y { $count } más
}
calendar-waiting = { $count ->
    [one] Después viene 1 archivo más.
    [many] Después vienen { $count } de archivos más.
   *[other] Después vienen { $count } archivos más.
}
calendar-leave-out = Dejar este fuera
cmd-calendar-due = Mostrar u ocultar lo que vence
calendar-due = Tareas que vencen
calendar-due-day = vence
published = Lo que otros siguen
published-none = Nada todavía. Un archivo con las reuniones de una iniciativa o una persona puede estar donde otros calendarios lo sigan.
publish = Publicar…
publish-text = Hearth mantiene un archivo al día: títulos, horas, lugares y enlaces; sin nombres, direcciones ni notas. Ponlo en una carpeta que se sincronice con la web o con otros equipos.
publish-whose = Reuniones de quién
publish-effort = Iniciativa
publish-person = Persona
publish-choose = Elige…
publish-whose-missing = Elige de quién son las reuniones.
publish-where = Archivo
publish-where-hint = Termina en .ics
publish-where-missing = Elige dónde está el archivo.
publish-pick = Elegir un lugar…
publish-file = Reuniones
publish-do = Publicar
publish-begun = Publicado.
publish-stopped = El archivo queda donde está y ya no se escribe. Bórralo si nadie debe leerlo.
publish-reveal = Mostrar el archivo de { $name }
publish-stop = Dejar de publicar { $name }
publish-events = { $count ->
    [one] 1 evento
   *[other] { $count } eventos
}
publish-written = escrito { $ago }
publish-never = aún no escrito
calendar-kind = Tipo
calendar-kind-read = Dirección o archivo
calendar-kind-account = Cuenta de calendario
account = Cuenta
account-new = Otra cuenta
account-of = { $user } en { $host }
account-address = Servidor o dirección de correo
account-address-hint = Por ejemplo cloud.example.org, o la dirección de correo de la cuenta (CalDAV).
account-address-missing = Indica el servidor o la dirección de correo de la cuenta.
account-user = Nombre de usuario
account-user-hint = A menudo la dirección de correo.
account-password = Contraseña
account-password-hint = Mejor una contraseña de aplicación, creada en los ajustes de la cuenta. Se guarda en el llavero de este equipo.
account-password-missing = La contraseña de { $user } en { $host } no está en este equipo.
account-sign-in = Iniciar sesión
account-look = Buscar calendarios
account-found = { $count ->
    [one] Se encontró 1 calendario.
   *[other] Se encontraron { $count } calendarios.
}
account-which = Calendarios en { $host }. Lo que cambies aquí cambia también allí.
account-none = No hay ningún calendario en esta cuenta.
account-here = ya está aquí
account-read-only = { $name } (solo lectura)
account-add = { $count ->
    [one] Añadir 1 calendario
   *[other] Añadir { $count } calendarios
}
calendar-only-read = Solo se lee, nunca se cambia.
calendar-both-ways = Los cambios van en ambos sentidos.
calendar-their-own = En un servidor, pero solo se lee: no puedes cambiarlo allí.
calendar-next = Próxima consulta: { $when }.
calendar-waiting-to-send = { $count ->
    [one] 1 cambio espera a ser enviado
   *[other] { $count } cambios esperan a ser enviados
}
edit-new = nuevo
edit-changed = cambiado
edit-removed = quitado
conflict = Dos versiones de «{ $title }»
conflict-text = Se cambió aquí y en el servidor a la vez; se notó { $ago }. Nada se ha perdido: elige qué vale.
conflict-what = Qué
conflict-ours = Aquí
conflict-theirs = En el servidor
conflict-nothing = nada
conflict-keep-ours = Quedarse con lo de aquí
conflict-keep-theirs = Quedarse con lo del servidor
conflict-keep-both = Quedarse con ambos como dos eventos
conflict-of-title = Título
conflict-of-start = Cuándo
conflict-of-end = Hasta
conflict-of-place = Dónde
conflict-of-notes = Descripción
conflict-of-link = Enlace
conflict-of-status = Estado
conflict-of-rule = Repetición
conflict-of-left-out = Omitidas
account-back = Atrás
event-adopt-which = Qué eventos
event-adopt-one = Solo este
event-adopt-series = Cada repetición
event-adopt-words = Todos los de este calendario, por palabras del título
event-adopt-title-words = Palabras del título
event-adopt-count = { $count ->
    [0] Ningún evento del próximo año coincide.
    [one] 1 evento del próximo año: { $titles }
   *[other] { $count } eventos del próximo año: { $titles }
}
event-adopted-many = { $count ->
    [one] Se creó 1 reunión.
   *[other] Se crearon { $count } reuniones.
}
todos-carry = Tareas en este calendario
todos-carry-none = Ninguna nuestra
todos-carry-mine = Mis tareas abiertas
todos-carry-all = Todas las tareas abiertas
todos-carry-effort = Tareas de «{ $effort }»
todos-carry-hint = Se pueden cambiar y terminar tanto aquí como allí.
todos-there = { $count ->
    [one] 1 tarea de allí aún no está aquí
   *[other] { $count } tareas de allí aún no están aquí
}
todos-adopt-all = Adoptar todas
todos-adopt-one = Adoptar «{ $title }»
todos-adopted = { $count ->
    [one] Se adoptó 1 tarea.
   *[other] Se adoptaron { $count } tareas.
}
todos-due = vence { $day }
conflict-of-due = Vencimiento
account-tasks = { $name } (solo tareas)
calendar-heat = pueden venir { $free } de { $all }
calendar-legend-heat = Al borde de las horas: cuántas personas pueden venir
event-adopt-standing = Y lo que se llame así más adelante, en cada sincronización
adoption-rule = { $effort ->
    [none] Los eventos llamados «{ $words }» pasan a ser reuniones.
   *[other] Los eventos llamados «{ $words }» pasan a ser reuniones de «{ $effort }».
}
adoption-rule-remove = No adoptar más lo que se llame «{ $words }»
