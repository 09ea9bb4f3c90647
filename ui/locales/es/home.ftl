# Inicio, y dar las gracias.

cmd-say-thanks = Dar las gracias…
say-thanks = Dar las gracias
say-thanks-whom = A
say-thanks-whom-missing = Elige a la persona a la que quieres dar las gracias.
say-thanks-text = Por qué
say-thanks-hint = Una frase que diga lo que hizo vale más que una larga.
say-thanks-text-missing = Di por qué das las gracias.
say-thanks-from = De parte de (vacío: de todo el mundo)

home-good-night = Buenas noches
home-good-morning = Buenos días
home-good-afternoon = Buenas tardes
home-good-evening = Buenas tardes
home-trouble = No se pudo leer el día de hoy
home-today = Hoy
home-nothing = Nada planeado para hoy.
home-plan = Planear una reunión
home-tasks = Vence pronto
home-overdue = { $count ->
    [one] 1 vencida
   *[other] { $count } vencidas
}
home-no-tasks = Nada vence. Un buen día para mirar adelante.
home-more-tasks = { $count ->
    [one] 1 tarea abierta más
   *[other] { $count } tareas abiertas más
}
home-week = Esta semana
home-think = Personas en las que pensar
home-think-none = Se sabe de todo el mundo últimamente.
home-thank = Dar las gracias a { $name }
home-open = Abrir { $name }
home-open-short = Abrir
home-waiting = Te espera
home-waiting-none = Nada te espera.
home-thanks = Últimos agradecimientos
home-thanks-none = Aún no se ha dado las gracias a nadie. ¿Quién ha ayudado últimamente?
home-thanks-from = de { $name }
home-sample = Esta es la comunidad de ejemplo.
home-sample-text = Sus personas son inventadas, así que prueba lo que quieras; cada paso se puede deshacer.
home-start-own = Empezar la tuya
