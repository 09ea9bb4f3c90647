# A quién se espera y quién vino, y los roles de una reunión.

attendance-expect-one-label = Esperar a { $name } en «{ $title }»
attendance-expect-label = { $count ->
    [one] Esperar a una persona en «{ $title }»
   *[other] Esperar a { $count } personas en «{ $title }»
}
attendance-mark-label = Marcar a { $name } como «{ $mark }»
attendance-off-label = Quitar a { $name } de la lista
attendance-walk-in-label = { $name } vino sin aviso a «{ $title }»
attendance-came-label = { $name } vino a «{ $title }»
attendance-who-missing = Escribe el nombre de quien vino o elige a alguien conocido.
attendance-mark-expected = se espera
attendance-mark-attended = asistió
attendance-mark-excused = excusada
attendance-mark-absent = ausente
attendance-mark-walk-in = sin aviso
role-scheduler = Convocatoria
role-crier = Difusión
role-facilitator = Moderación
role-scribe = Acta
roles-word-wrong = Un rol de una reunión no existe: { $word }.
roles-choose = Elige un rol.
roles-open-label = Dejar libre { $role } en «{ $title }»
roles-set-label = { $name } se encarga de { $role } en «{ $title }»
roles-fill-one-label = Repartir los roles de «{ $title }»
roles-fill-label = { $count ->
    [one] Repartir los roles de «{ $title }»
   *[other] Repartir los roles de { $count } reuniones desde «{ $title }»
}
roles-refuse-label = { $name } prefiere no encargarse de { $role }
roles-allow-label = { $name } puede volver a encargarse de { $role }
