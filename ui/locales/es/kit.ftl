week-days = Días de la semana
week-hours = por horas
week-free = { $day }, { $time }, libre
week-free-range = { $day }, { $time } a { $end }, libre
