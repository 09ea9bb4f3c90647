# Tareas y sus listas.

tasks-add-label = Añadir la tarea «{ $title }»
tasks-change-label = Cambiar «{ $title }»
tasks-rename-label = Cambiar el nombre de «{ $old }» a «{ $new }»
tasks-move-label = Mover «{ $title }» a «{ $column }»
tasks-done-label = Hecho: «{ $title }»
tasks-remove-label = Quitar la tarea «{ $title }»
task-column-to-do = por hacer
task-column-doing = en curso
task-column-waiting = en espera
task-column-done = hecha
task-column-dropped = descartada
tasks-title-missing = Di qué hay que hacer.
tasks-places-wrong = Una tarea tiene de 1 a 1000 plazas.
tasks-places-missing = Una tarea tiene al menos una plaza.
tasks-done-already = «{ $title }» ya está hecho.
tasks-nobody-promised = Nadie se ha comprometido con esta tarea, así que no hay a quién anotar horas. Añádelas en la página de una persona.
tasks-has-hours = Con «{ $title }» se anotaron horas que perderían su origen. Déjala hecha o descártala.
tasks-position-wrong = Una posición es un número.
tasks-start-first = Indica primero cuándo empieza.
tasks-end-before-start = El final va después del comienzo.
checks-add-label = Añadir «{ $text }»
checks-tick-label = Marcar «{ $text }»
checks-untick-label = Desmarcar «{ $text }»
checks-change-label = Cambiar «{ $text }»
checks-remove-label = Quitar «{ $text }»
checks-text-missing = Escribe qué hay que marcar.
tasks-many-most = Se pueden cambiar como mucho { $count } tareas a la vez. Selecciona menos.
tasks-many-label = { $count ->
    [one] Cambiar 1 tarea
   *[other] Cambiar { $count } tareas
}
tasks-reschedule-label = Cambiar de fecha «{ $title }»
