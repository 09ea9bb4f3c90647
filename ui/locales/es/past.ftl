# Looking at a past day.

cmd-look-back = Mirar atrás a un día pasado…
past-title = Mirar atrás a un día pasado
past-text = Cada lista y cada número como estaban al final de ese día, hasta { $day }. Solo puedes mirar.
past-none = Esta comunidad tiene menos de un día. A partir de mañana podrás mirar atrás aquí.
past-day = Día
past-look = Mirar atrás
past-yesterday = Ayer
past-week = Hace una semana
past-month = Final del mes pasado
past-year = Final del año pasado
past-note = Un día pasado
past-as-of = A { $day }.
past-as-of-text = Así estaban las cosas. Aquí no se puede cambiar nada.
past-other = Otro día…
past-leave = Volver a hoy
