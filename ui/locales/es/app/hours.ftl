# Horas que se dieron, y agradecimientos.

hours-add-label = { $minutes ->
    [one] Añadir 1 minuto a { $name }
   *[other] Añadir { $minutes } minutos a { $name }
}
hours-remove-label = { $minutes ->
    [one] Quitar 1 minuto a { $name }
   *[other] Quitar { $minutes } minutos a { $name }
}
hours-not-given-yet = Las horas se anotan cuando ya se dieron: elige hoy o un día anterior.
hours-from-meeting = Estas horas vienen de una reunión. Reabre la reunión y cambia quién asistió.
thanks-add-label = Dar las gracias a { $name }
thanks-add-many-label = { $count ->
    [one] Dar las gracias a 1 persona
   *[other] Dar las gracias a { $count } personas
}
thanks-text-missing = Di qué agradeces.
