tasks-many-most = Se pueden cambiar como mucho { $count } tareas a la vez. Selecciona menos.
tasks-many-label = { $count ->
    [one] Cambiar 1 tarea
   *[other] Cambiar { $count } tareas
}
