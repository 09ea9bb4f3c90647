# Días, horas y enumeraciones en las frases del núcleo.

date-month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[other] diciembre
}
date-weekday = { $weekday ->
    [1] lunes
    [2] martes
    [3] miércoles
    [4] jueves
    [5] viernes
    [6] sábado
   *[other] domingo
}
date-day = { $day } de { $month } de { $year }
date-day-month = { $day } de { $month }
date-long-day = { $weekday }, { $day }
date-moment = { $day }, { $time }
date-month-year = { $month } de { $year }
date-times = { $from }–{ $to }
date-span = { $day }, { $from }–{ $to }
date-span-days = { $from } – { $to }

list-next = { $before }, { $name }
list-end = { $before } y { $name }
list-end-before-i = { $before } e { $name }
list-reasons = { $before }; { $name }
