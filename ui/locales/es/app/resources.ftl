# La biblioteca de enlaces y textos.

resources-add-label = Añadir «{ $title }»
resources-remove-label = Quitar «{ $title }»
resources-change-label = Cambiar { $title }
resources-page-picture = Solo las imágenes (PNG o JPEG) pueden ser una página. Adjunta este archivo.
resources-shown-wrong = Un enlace va en la lista, un texto en la lista o en una página, un archivo va adjunto o es una página.
resources-file-missing = Elige un archivo que tenga algo dentro.
resources-file-large = El archivo ocupa más de { $most } MB. Ponlo donde la gente pueda recogerlo y añade un enlace.
resources-title-missing = Di qué es, por ejemplo «Horario del local».
resources-url-wrong = Da una dirección web como https://example.org, o enlaces mailto: y tel:.
resources-text-missing = Escribe el texto que deben llevar las carpetas de bienvenida.
