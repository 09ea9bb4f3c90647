# Cuándo puede la gente y cuándo no está.

availability-set-label-plain = Anotar cuándo puede alguien
availability-set-label = Anotar cuándo puede { $name }
availability-times-wrong = Un tramo empieza antes de terminar y cae en un solo día. Elige otras horas.
availability-weekday-wrong = Una semana tiene siete días: 1 es lunes, 7 es domingo.
absences-add-label-plain = Anotar una ausencia
absences-add-label = Anotar que { $name } no está hasta el { $until }
absences-remove-label = Retirar que { $name } no está
absence-backwards = El último día viene después del primero. Elige uno posterior.
overlay-days-wrong = Mira como mucho { $days } días a la vez.
overlay-hours-wrong = Las horas de un día deben empezar antes de terminar.
