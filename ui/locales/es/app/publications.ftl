# Reuniones para otros calendarios.

publications-kind = Un archivo para calendarios termina en .ics. Elige otro nombre.
publications-who-invites = Para nombrar a personas, Hearth necesita saber quién invita: di en Ajustes quién eres y da a esa persona una dirección de correo.
publications-one-of-two = Elige una iniciativa o una persona.
publications-here-already = Ya se publica algo en este lugar. Elige otro nombre.
publications-add-label = Publicar las reuniones de «{ $name }»
publications-remove-label = Dejar de publicar las reuniones de «{ $name }»
publications-silent = { $name } no quiere que se le contacte, así que este archivo ya no se escribe.
publications-name = { $effort } · { $community }
gone-publication = Este archivo ya no se publica.
