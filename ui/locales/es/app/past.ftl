# Looking at a past day.

past-open-label = Mirar atrás hasta { $day }
past-not-yet = Elige un día anterior a hoy.
past-too-early = No se sabe qué había antes de { $day }: entonces empieza el historial de esta comunidad.
past-read-only = Estás mirando un día pasado, donde no se puede cambiar nada. Vuelve antes a hoy.
