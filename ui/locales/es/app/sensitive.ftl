# Datos sensibles: salud y comprobaciones.

sensitive-off = Esta comunidad no guarda datos sensibles. Actívalos en Ajustes, en Privacidad.
sensitive-text-missing = Escribe lo que hay que saber.
sensitive-text-too-long = Esto tiene más de { $limit } caracteres.
sensitive-until-before = Una comprobación vale desde su día: elige uno posterior.
sensitive-reveal-label = Ver datos sensibles
sensitive-add-label = Añadir un dato sensible de { $name }
sensitive-change-label = Cambiar un dato sensible de { $name }
sensitive-remove-label = Quitar datos sensibles de { $name }
