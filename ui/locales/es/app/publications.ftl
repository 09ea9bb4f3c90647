# Reuniones para otros calendarios.

publications-kind = Un archivo para calendarios termina en .ics. Elige otro nombre.
publications-who-invites = Para nombrar a personas, Hearth necesita saber quién invita: di en Ajustes quién eres y da a esa persona una dirección de correo.
