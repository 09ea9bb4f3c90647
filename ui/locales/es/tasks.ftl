# Las tareas, sus compromisos y los diálogos en que nacen.

cmd-new-task = Nueva tarea…
task-new = Nueva tarea
task-add = Añadir tarea
task-title = Qué hay que hacer
task-title-example = Llamar a la sala
task-title-missing = Di en pocas palabras qué hay que hacer.
task-effort = Iniciativa
task-no-effort = Sin iniciativa
task-due = Vence
task-places = Personas necesarias
task-places-hint = Cuántas plazas hay que cubrir.
task-estimate = Estimación
task-estimate-hint = En minutos, por persona.
task-ask-now = Preguntar ya
task-checklist = Lista de pasos
task-checklist-hint = Un paso en cada línea.
task-look = Verla

tasks = Tareas
task = Tarea
tasks-view = Vista
tasks-view-board = Tablero
tasks-view-list = Lista
tasks-view-people = Por persona
tasks-board = Tareas por estado
tasks-title = Tarea
tasks-people = Personas
tasks-status = Estado
tasks-find = Buscar tareas
tasks-find-hint = Buscar una tarea  /
tasks-every-effort = Todas las iniciativas
tasks-due-any = Cualquier fecha
tasks-due-overdue = Vencidas
tasks-due-week = En los próximos 7 días
tasks-due-none = Sin fecha
tasks-person = Persona
tasks-person-any = Cualquiera
tasks-show-open = Abiertas
tasks-show-done = Hechas
tasks-show-dropped = Descartadas
tasks-show-all = Todas
tasks-clear = Quitar los filtros
tasks-none = Ninguna tarea coincide
tasks-none-text = Prueba con menos letras o mira todo lo que está abierto.
tasks-empty = Aún no hay nada que hacer
tasks-empty-text = Una tarea es un trabajo al que alguien se puede comprometer: para empezar basta un título.
tasks-trouble = No se pudieron leer las tareas
tasks-done-lately = Hechas hace poco
tasks-beyond = { $count } más en la lista
tasks-add-here = Añadir una tarea
tasks-moved = { $title } está ahora en { $status }
tasks-nobody = Nadie aún
tasks-first = Las primeras { $shown } de { $total } tareas abiertas. Redúcelas con los filtros.
tasks-chosen = { $count ->
    [one] 1 tarea elegida
   *[other] { $count } tareas elegidas
}
tasks-unchoose = Quitar la selección

cmd-tasks-new = Nueva tarea
cmd-tasks-find = Buscar una tarea
cmd-tasks-status = Cambiar el estado o mover
cmd-tasks-ask = Preguntar a alguien
cmd-tasks-due = Poner fecha de vencimiento
cmd-tasks-close = Cerrar la tarea
cmd-tasks-view-board = Tareas en tablero
cmd-tasks-view-list = Tareas en lista
cmd-tasks-view-people = Tareas por persona

task-status-to-do = Por hacer
task-status-doing = En curso
task-status-waiting = En espera
task-status-done = Hecha
task-status-dropped = Descartada
task-status-is = Estado: { $status }
task-move-to = Mover a…
task-checks = { $done } de { $total } pasos hechos
task-people = Personas
task-done = Hecha
task-more = Qué hacer con esta tarea
task-drop = Descartarla: ya no hace falta
task-again = Retomarla
task-remove = Quitar
task-from = De { $title }
task-estimate-minutes = Minutos por persona
task-notes = Notas
task-notes-add = Añadir notas
task-made-on = Añadida el { $date }
task-done-on = Hecha el { $date }
task-missing = Esta tarea no está aquí
task-step = Paso
task-step-add = Añadir un paso
task-step-remove = Quitar «{ $text }»

finish-title = Hecha
finish-for = ¿Apuntar tiempo para { $names }? Cuenta como servicio a la iniciativa.
finish-minutes = Minutos para cada persona
finish-without = Hecha, sin apuntar tiempo
finish-book = Hecha, apuntar { $time }

promise-accept = Aceptar
promise-decline = Rechazar…
promise-keep = Cumplido
promise-miss = Incumplido
promise-withdraw = Retirar la pregunta
promise-release = Liberar: devuelto a tiempo
promise-hand-over = Traspasar a…
promise-more = Más sobre { $name }
promise-for = Para { $name }
promise-places = { $count ->
    [one] Queda 1 plaza libre. Pregunta a alguien.
   *[other] Quedan { $count } plazas libres. Pregunta a alguien.
}
promise-ask = Preguntar a alguien
promise-ask-name = Escribe un nombre
promise-yes = Ya ha dicho que sí
promise-history = { $count ->
    [one] Historial: 1 respuesta
   *[other] Historial: { $count } respuestas
}
promise-clash = Puede que { $name } tenga otra cosa a esa hora
promise-clash-seen = De acuerdo
promise-decline-title = { $name } dice que no
promise-reason = Motivo
promise-reason-hint = Puede quedar vacío. La plaza se abre para otra persona.
promise-decline-do = Rechazar
promise-over-title = Traspasar de { $name }
promise-over-to = A
promise-over-do = Traspasar
promise-whom = Elige quién se hace cargo.

tasks-due-today = Hoy
tasks-due-tomorrow = Mañana
tasks-due-in-week = En una semana
tasks-due-never = Sin fecha
cmd-tasks-effort = Elegir la iniciativa
tasks-effort-of = Iniciativa de { $name }
tasks-column-more = Más para { $column }
tasks-limit = Limitar cuántas…
tasks-limit-none = Sin límite
tasks-limit-title = Cuántas a la vez en { $column }
tasks-limit-most = Como máximo
tasks-limit-hint = Las que pasan se marcan, nunca se frenan. Vacío significa sin límite.
tasks-limit-range = Un número de 1 a 999, o nada.
tasks-limit-do = Aplicar
