# Calendarios suscritos, su sincronización y lo que se toma de ellos.

calendars-add-label = Añadir el calendario «{ $name }»
calendars-change-label = Cambiar un calendario
calendars-remove-label = Quitar un calendario
calendars-name-label = Llamar al calendario «{ $name }»
calendars-sync-label = Sincronizar «{ $name }»
calendars-sync-all-label = Sincronizar los calendarios
calendars-synced-label = Sincronizar «{ $name }»: nuevos { $added }, cambiados { $changed }, eliminados { $removed }
calendars-stand-in = Calendario
calendars-address-missing = Pega la dirección de un calendario o elige un archivo.
calendars-address-no-file = Esta dirección no corresponde a ningún archivo de este equipo.
calendars-address-wrong = Esto no es la dirección de un calendario. Debería empezar por https://, http:// o webcal://.
calendars-no-file-there = No hay ningún archivo en { $path }. Las direcciones empiezan por https:// o webcal://.
calendars-file-name-wrong = El nombre de este archivo no se puede guardar. Cámbialo.
calendars-here-already = Este calendario ya está aquí, como «{ $name }».
calendars-name-missing = Un calendario necesita un nombre.
calendars-unreadable = No se pudo leer el calendario: { $why }.
calendars-window-wrong = Elige un final posterior al comienzo, como mucho { $days } días después.
calendars-no-occurrence = Esto no corresponde a ninguna fecha del evento.
calendars-event-repeats = Este evento se repite. Elige una de sus fechas.
calendars-event-not-then = El evento ya no tiene lugar entonces.
events-adopt-label = Convertir «{ $title }» en reunión
occurrences-window-wrong = El periodo debe terminar después de empezar.
occurrences-too-large = Este archivo ocupa más de 50 MB. Pide un calendario más corto.
file-unread = No se puede leer { $path }: { $why }.
sync-file-gone = Ya no hay ningún archivo en { $path }. Vuelve a ponerlo o quita el calendario; se conserva la última copia buena.
sync-file-unread = No se puede leer { $path } ({ $why }). Se conserva la última copia buena.
sync-file-large = { $path } ocupa más de 50 MB. Exporta menos años; se conserva la última copia buena.
sync-no-safe-connections = Este sistema no ofrece conexiones seguras, así que no se pueden traer calendarios.
sync-cut = La respuesta se cortó antes del final. Se tomó lo que llegó y no se eliminó nada; Hearth lo intenta de nuevo más tarde.
feed-unreachable = No se pudo llegar a { $host }. Revisa la conexión a internet; Hearth lo intenta de nuevo más tarde.
feed-too-slow = { $host } tardó demasiado en responder. Hearth lo intenta de nuevo más tarde.
feed-unsafe-redirect = La conexión con { $host } no es segura (reenvía a una dirección sin protección). Pregunta a quien lleva el calendario; no se trajo nada.
feed-unsafe-certificate = La conexión con { $host } no es segura (su certificado no se puede comprobar). Pregunta a quien lleva el calendario; no se trajo nada.
feed-redirects = { $host } reenvía sin fin de una dirección a otra. Vuelve a copiar la dirección del calendario.
feed-denied = { $host } no permite el acceso. Puede que se haya renovado la dirección privada del calendario: cópiala otra vez o pide acceso.
feed-gone = { $host } ya no tiene ningún calendario en esta dirección. Copia otra vez la dirección o quita el calendario.
feed-wait = { $host } pide esperar antes del próximo intento.
feed-status = { $host } respondió con el error { $status }. Hearth lo intenta de nuevo más tarde; si sigue así, pregunta a quien lleva el calendario.
feed-too-large = El calendario de { $host } ocupa más de 50 MB. Pide una dirección con menos eventos, por ejemplo sin años pasados.
feed-broken = La respuesta de { $host } se cortó. Hearth lo intenta de nuevo más tarde.
feed-refused-empty = La respuesta estaba vacía. Se conserva la última copia buena; inténtalo más tarde y, si sigue así, revisa la dirección.
feed-refused-web-page = La respuesta era una página web, a menudo para iniciar sesión. Copia la dirección propia del calendario (suele acabar en .ics) y usa esa; se conserva la última copia buena.
feed-refused-json = La respuesta no era un calendario, sino datos para programas (JSON). Revisa la dirección; se conserva la última copia buena.
feed-refused-contacts = La respuesta contiene contactos, no un calendario. Impórtala en Personas; se conserva la última copia buena.
feed-refused-other = La respuesta no era un calendario. Revisa la dirección; se conserva la última copia buena.
rule-unreadable = no se puede leer la parte { $part }
rule-twice = { $part } aparece dos veces
rule-no-frequency = no dice cada cuánto (FREQ)
rule-too-often = se repite cada pocos segundos o minutos
rule-other-calendar = cuenta en otro sistema de calendario ({ $name })
rule-never = ninguna fecha puede encajar
rule-invalid = sus partes no encajan: { $why }
shift-tied-to-dates = Esta serie está ligada a días del mes o del año, así que sus reuniones posteriores no pueden pasar juntas a otro día. Mueve solo esta, o cancela las posteriores y planea una serie nueva.
shift-several-days = Esta serie se reúne varios días y no todas las semanas, así que no pueden moverse juntas. Mueve solo esta, o cancela las posteriores y planea una serie nueva.
calendars-choose-label = { $count ->
    [one] Añadir 1 calendario
    [many] Añadir { $count } de calendarios
   *[other] Añadir { $count } calendarios
}
calendars-hide-label = Guardar la dirección de «{ $name }» en el llavero
calendars-moved-label = «{ $name }» se ha mudado a otra dirección
calendars-follow-label = Llevar reuniones a «{ $name }»
sync-address-lost = El llavero ha perdido la dirección de este calendario. Quita el calendario y añádelo de nuevo con su dirección.
dav-denied = { $host } no acepta este nombre y esta contraseña. Muchos proveedores piden una contraseña de aplicación: crea una en los ajustes de tu cuenta.
dav-gone = { $host } no tiene nada en esta dirección. Compruébala.
dav-unprotected = La conexión con { $host } no está protegida y la contraseña quedaría a la vista. Usa una dirección que empiece por https://.
dav-other-host = { $host } remite a { $to }. Si confías en ese servidor, da directamente su dirección; tu contraseña no se envió allí.
dav-no-calendars = { $host } no ofrece calendarios que se puedan cambiar desde aquí (CalDAV). Pide la dirección CalDAV a quien lo administra.
dav-calendar-gone = El servidor ya no tiene esto. Lo que hay aquí se queda hasta que lo quites.
dav-odd = El servidor y Hearth no coinciden en lo que hay. Sincroniza otra vez; si sigue igual, quita el calendario y añádelo de nuevo.
dav-refused = { $host } no acepta este cambio ({ $reason }). Se queda aquí y se envía de nuevo con la próxima sincronización.
dav-password-missing = La contraseña de esta cuenta no se conoce en este equipo. Inicia sesión otra vez.
dav-password-empty = Escribe la contraseña.
dav-address-missing = Da la dirección del servidor o tu correo en él.
dav-choose-one = Elige al menos un calendario.
dav-doubled = El calendario contiene «{ $title }» dos veces con un mismo nombre (UID). Se muestran los dos.
events-read-only = Los eventos de «{ $name }» no se pueden cambiar desde aquí.
events-unreadable = El texto de este evento está dañado, así que no se puede cambiar desde aquí.
events-end-first = Un evento no puede terminar antes de empezar.
events-zone-wrong = Esta zona horaria no se conoce.
events-rule-wrong = Esta regla de repetición no se puede usar.
events-title-missing = Un evento necesita un título.
events-there-already = El evento ya está en «{ $name }».
events-hand-label = Recordar cómo era un evento
events-add-label = Añadir el evento «{ $title }»
events-change-label = Cambiar el evento «{ $title }»
events-move-label = Mover «{ $title }» a «{ $calendar }»
events-remove-label = Quitar el evento «{ $title }»
meetings-show-label = Mostrar «{ $title }» en «{ $calendar }»
meetings-hide-label = No mostrar «{ $title }» en otro calendario
conflict-settle-label = Decidir qué vale en «{ $title }»
calendars-beside = { $calendar }: { $title }, { $from }–{ $to }
events-adopt-words-missing = Indica palabras del título.
events-adopt-none = Ningún evento del próximo año coincide.
events-adopt-all-label = { $count ->
    [one] Convertir «{ $title }» en reunión
   *[other] Convertir en { $count } reuniones «{ $title }» y otros
}
todos-carry-label = Llevar tareas en «{ $name }»
todos-carry-none-label = No llevar tareas en «{ $name }»
todos-follow-upkeep-label = Llevar tareas a «{ $name }»
todos-follow-label = «{ $title }» sigue a «{ $calendar }»
todos-follow-many-label = { $count ->
    [one] 1 tarea sigue a «{ $calendar }»
   *[other] { $count } tareas siguen a «{ $calendar }»
}
todos-adopt-label = { $count ->
    [one] Adoptar la tarea «{ $title }»
   *[other] Adoptar { $count } tareas, entre ellas «{ $title }»
}
todos-untitled = Tarea
todos-not-taken = «{ $name }» no admite tareas o aún no se ha sincronizado. Sincronízalo o elige otro calendario.
todos-whose-mine = Di primero quién eres, en Ajustes; así se sabe cuáles son tus tareas.
todos-which-effort = Elige la iniciativa de cuyas tareas se trata.
todos-adopt-none = Ya no queda ninguna tarea abierta por adoptar.
meetings-follow-upkeep-label = Ver qué dicen los eventos de «{ $name }»
meetings-follow-label = { $count ->
    [one] «{ $title }» sigue a su evento en «{ $calendar }»
   *[other] { $count } reuniones siguen a sus eventos en «{ $calendar }»
}
meetings-settle-event-label = Decidir qué vale en «{ $title }» y su evento
adoption-rule-add-label = Adoptar desde ahora lo que se llame «{ $words }»
adoption-rule-remove-label = No adoptar más lo que se llame «{ $words }»
adoption-rule-apply-label = { $count ->
    [one] Adoptar «{ $title }» de «{ $calendar }», porque se llama «{ $words }»
   *[other] Adoptar { $count } reuniones de «{ $calendar }» que se llaman «{ $words }»
}
