# La biblioteca de enlaces y textos.

resources-add-label = Añadir «{ $title }»
resources-remove-label = Quitar «{ $title }»
resources-title-missing = Di qué es, por ejemplo «Horario del local».
resources-url-wrong = Da una dirección web como https://example.org, o enlaces mailto: y tel:.
resources-text-missing = Escribe el texto que deben llevar las carpetas de bienvenida.
