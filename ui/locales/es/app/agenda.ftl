# El orden del día de una reunión.

agenda-add-label = Añadir «{ $title }» al orden del día
agenda-put-label = { $count ->
    [one] Añadir un punto al orden del día de «{ $title }»
   *[other] Añadir { $count } puntos al orden del día de «{ $title }»
}
agenda-keep-label = Guardar el orden del día de «{ $title }» para las siguientes
agenda-change-label = Cambiar «{ $title }» en el orden del día
agenda-remove-label = Quitar «{ $title }» del orden del día
agenda-planned-wrong = Un punto dura entre un minuto y un día.
agenda-only-series = Solo una reunión de una serie tiene otras que puedan empezar con su orden del día.
