# Lo que no está bien en el archivo de un calendario.

ics-more = { $count ->
    [one] Hay un problema más que no se muestra.
    [many] Hay { $count } de problemas más que no se muestran.
   *[other] Hay { $count } problemas más que no se muestran.
}
ics-nul = El archivo contiene bytes NUL. Se han omitido.
ics-long-line = La línea supera 1 MiB. Lo que sigue no se ha leído.
ics-no-colon = La línea no tiene dos puntos, así que no es una propiedad. Se ha omitido.
ics-no-name = La línea no tiene nombre de propiedad antes de los dos puntos. Se ha omitido.
ics-open-quote = Hay unas comillas que no se cierran. Se han omitido los parámetros de la línea.
ics-many-parameters = La línea tiene demasiados parámetros. Se han omitido.
ics-empty-parameter = Un parámetro no tiene valor. Se ha omitido.
ics-odd-parameter = Un parámetro no se puede leer. Se ha omitido.
ics-too-deep = Los componentes están anidados a más de 16 niveles. Los interiores no se han leído.
ics-end-missing = Falta la línea END de { $name }. Se ha tomado este punto como final.
ics-end-alone = END:{ $name } no cierra nada. Se ha omitido.
ics-no-start = Un evento no tiene comienzo (DTSTART). Se ha omitido.
ics-bad-start = El comienzo de un evento no es una fecha u hora que exista. El evento se ha omitido.
ics-unknown-zone = La zona horaria «{ $zone }» es desconocida. La hora se muestra como está escrita, para cualquier lugar.
ics-bad-recurrence-id = RECURRENCE-ID no es una fecha u hora que exista. El evento queda por sí solo.
ics-many-repeats = El evento se repite más de { $count } veces. El resto no se muestra.
ics-rule-unused = La repetición de un evento no se usa: { $why }. El evento se muestra una vez, en su comienzo.
ics-exrule = EXRULE se retiró del estándar y no se usa. Pueden mostrarse fechas que deberían omitirse.
ics-odd-date = { $name } contiene algo que no es una fecha ni una hora. Se ha pasado por alto.
ics-end-before-start = Un evento termina antes de empezar. Su final se ha omitido.
ics-bad-end = El final de un evento no es una fecha u hora que exista. Se ha omitido.
ics-bad-duration = La duración de un evento no se puede usar. Se ha omitido.
ics-event-outside = Un evento está fuera de todo VCALENDAR. Se ha omitido.
ics-event-cut = El archivo se corta en medio de un evento. Ese evento se ha omitido.
ics-view-unknown = «{ $zone }» no es una zona horaria. Los días enteros y las horas sin zona se han tomado en UTC.
ics-too-many = «{ $title }» ocurre con demasiada frecuencia para mostrarlo todo. Se muestra lo encontrado hasta entonces.
ics-too-long = «{ $title }» tiene una regla que tarda demasiado en seguirse. Se muestra lo encontrado hasta entonces.
ics-late = { $count ->
    [one] No se ha mirado un evento porque los demás tardaron demasiado. Elige un tiempo más corto.
    [many] No se han mirado { $count } de eventos porque los demás tardaron demasiado. Elige un tiempo más corto.
   *[other] No se han mirado { $count } eventos porque los demás tardaron demasiado. Elige un tiempo más corto.
}
ics-zone-no-id = Un VTIMEZONE no tiene TZID. Se ha omitido.
ics-zone-part = Una parte de la definición de una zona horaria no tiene comienzo o desfase utilizable. Se ha omitido.
ics-zone-empty = La definición de una zona horaria no dice nada. Sus horas se muestran como están escritas.
ics-no-calendar = Esto no es un calendario: no contiene BEGIN:VCALENDAR.
ics-cut = El archivo se corta antes de END:VCALENDAR. Se muestra lo anterior.
ics-write-zone = La reunión «{ $title }» tiene la zona horaria desconocida «{ $zone }». Elige otra zona para ella.
ics-write-lines = La reunión «{ $title }» no se puede escribir: su repetición ocupa varias líneas.
ics-write-rule = La reunión «{ $title }» no se puede escribir por su repetición: { $why }.
