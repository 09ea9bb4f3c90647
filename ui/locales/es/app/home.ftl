# Lo que dice Inicio.

thought-birthday = Cumpleaños { $when }
thought-birthday-plain = Cumpleaños
thought-newcomer = Desde el { $day }, aún nada
thought-newcomer-plain = Novedad
thought-anniversary = { $years ->
    [one] 1 año aquí { $when }
   *[other] { $years } años aquí { $when }
}
thought-anniversary-plain = Un aniversario
thought-quiet = Sin noticias { $how_long }
thought-quiet-plain = Sin noticias
soon-today = hoy
soon-tomorrow = mañana
soon-weekday = el { $weekday }
quiet-days = { $count ->
    [one] desde hace 1 día
   *[other] desde hace { $count } días
}
quiet-weeks = { $count ->
    [one] desde hace 1 semana
   *[other] desde hace { $count } semanas
}
quiet-months = { $count ->
    [one] desde hace 1 mes
   *[other] desde hace { $count } meses
}
quiet-since = desde { $month }
home-minutes-one = «{ $title }» aún no tiene acta
home-minutes = { $count ->
    [one] 1 reunión aún no tiene acta
   *[other] { $count } reuniones aún no tienen acta
}
home-asked-one = A { $name } se le preguntó hace más de 3 días
home-asked = { $count ->
    [one] 1 pregunta espera respuesta desde hace más de 3 días
   *[other] { $count } preguntas esperan respuesta desde hace más de 3 días
}
home-calendar-held = { $count ->
    [one] { $calendar }: 1 evento eliminado espera que lo revises
   *[other] { $calendar }: { $count } eventos eliminados esperan que los revises
}
home-calendar-failed = { $calendar }: { $why }
home-owed = { $hours ->
    [one] Dedicó 1 hora hace poco y aún nadie le dio las gracias
   *[other] Dedicó { $hours } horas hace poco y aún nadie le dio las gracias
}
snooze-double = Son dos personas distintas
snooze-days = { $count ->
    [one] Recordármelo mañana
   *[other] Recordármelo en { $count } días
}
snooze-for-good = No recordármelo más
home-retention = { $count ->
    [one] Toca revisar 1 entrada: ¿conservarla o borrarla?
   *[other] Toca revisar { $count } entradas: ¿conservarlas o borrarlas?
}
