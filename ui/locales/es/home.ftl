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

home-later = Más tarde: { $name }
home-later-day = Mañana
home-later-week = En una semana
home-later-month = En un mes
home-later-never = Nunca más
home-me = Mostrar mis tareas…
home-me-is = Tareas de { $name }
home-me-text = Di quién eres e Inicio mostrará tus propias tareas. No se le dice a nadie; queda en el archivo.
home-me-who = Quién soy
home-me-nobody = Las tareas de todo el mundo
home-me-save = Mostrar las mías
home-my-tasks = Mis tareas
home-no-tasks-mine = Nada te espera. Disfruta del día.
home-write = Escribir a { $name }
home-write-short = Escribir
home-write-quiet = { $name }, ¿cómo estás?
home-write-birthday = Feliz cumpleaños, { $name }
home-write-newcomer = Te damos la bienvenida, { $name }

steps-title = Cuatro primeros pasos
steps-text = Todo es de verdad; lo que hagas se puede deshacer.
steps-away = Ahora no
steps-done = Hecho
step-palette = Abre la búsqueda y las órdenes
step-person = Añade a alguien que conozcas
step-meeting = Planea una reunión
step-thanks = Da las gracias a alguien
home-silent = { $count ->
    [one] Aquí no aparece 1 persona que pidió que no se la contacte.
   *[other] Aquí no aparecen { $count } personas que pidieron que no se las contacte.
}
