# Todo lo que se sabe de una persona, y borrar a alguien para siempre.

cmd-person-export = Exportar todo lo que se sabe de esta persona
cmd-person-erase = Borrar para siempre a esta persona
cmd-people-erase = Borrar para siempre a las personas elegidas
cmd-people-erase-removed = Borrar a alguien que ya se quitó
person-export = Exportar todo lo conocido…
person-erase = Borrar para siempre…
export-folder = Carpeta para todo lo conocido
export-done = { $count ->
    [one] Todo lo que se sabe de { $name } está escrito, en un archivo
   *[other] Todo lo que se sabe de { $name } está escrito, en { $count } archivos
}
export-show = Mostrar la carpeta
erase-title = ¿Borrar para siempre a { $name }?
erase-title-many = { $count ->
    [one] ¿Borrar para siempre a una persona?
   *[other] ¿Borrar para siempre a { $count } personas?
}
erase-lead = Nada lo trae de vuelta: ni deshacer, ni el historial, ni una copia de seguridad. Si quieres poder recuperar a alguien, elige «Quitar».
erase-way = Qué pasa con la ficha
erase-way-erased = Borrarlo todo
erase-way-erased-hint = La ficha se va con todo lo que depende de ella. Los informes siguen contando horas, reuniones y agradecimientos, como cifras sin nombre.
erase-way-anonymised = Conservar las cifras sin nombre
erase-way-anonymised-hint = Queda una ficha sin nombre con sus horas, reuniones y promesas cumplidas. Se va todo lo que diga quién era.
erase-looking = Mirando en todos los lugares…
erase-own = Lo que es suyo
erase-count = { $what }: { $count }
erase-search = La búsqueda ya no lo encuentra.
erase-others = Lo que trata de otras personas
erase-others-text = De aquí se quitan su nombre, sus direcciones y los enlaces a su ficha.
erase-ambiguous = Aquí el nombre puede ser de otra persona, así que se queda. Échale un vistazo.
erase-history-text = { $count ->
    [one] Una entrada pierde lo que se cambió. Queda que algo se borró, nunca qué.
   *[other] { $count } entradas pierden lo que se cambió. Queda que algo se borró, nunca qué.
}
erase-labels = { $count ->
    [one] Una línea pierde el nombre.
   *[other] { $count } líneas pierden el nombre.
}
erase-papers = Papeles en este ordenador
erase-paper-changed = cambiado después: se queda
erase-paper-shared = contiene también a otras personas
erase-files = Eliminar también estos archivos
erase-handed-out = En estas carpetas se escribieron archivos sobre esta persona: todo lo conocido o cartas para ella. Hearth las deja en tus manos.
erase-calendars = Copias de calendarios
erase-calendars-text = Las copias lo pierden. Los calendarios no son de Hearth y pueden enviarlo otra vez.
erase-backups = Copias de seguridad
erase-backups-none = Ninguna copia de seguridad lo contiene y no se hace ninguna antes.
erase-backups-text = { $count ->
    [one] Una copia de seguridad aún lo contiene, como mucho hasta el { $until }. Antes no se hace ninguna nueva, y restaurar esa lo borra otra vez.
   *[other] { $count } copias de seguridad aún lo contienen, como mucho hasta el { $until }. Antes no se hace ninguna nueva, y restaurar una de ellas lo borra otra vez.
}
erase-backups-unknown = { $count ->
    [one] Una tiene otra clave; Hearth no puede mirar dentro.
   *[other] { $count } tienen otra clave; Hearth no puede mirar dentro.
}
erase-backups-remove = Hacer una copia sin estos datos y eliminar estas ahora
erase-sure = Sé que nada lo trae de vuelta
erase-do = Borrar para siempre
erase-anonymise-do = Quitar el nombre
erase-done = { $count ->
    [one] Se ha borrado para siempre
   *[other] Se ha borrado para siempre a { $count } personas
}
erase-done-nameless = { $count ->
    [one] Sin nombre a partir de ahora
   *[other] { $count } personas quedan sin nombre a partir de ahora
}
erase-done-files-left = { $count ->
    [one] Un archivo sigue ahí: { $path }
   *[other] { $count } archivos siguen ahí, entre ellos { $path }
}
erase-removed-title = Borrar a alguien que se quitó
erase-removed-text = Ya no está en ninguna lista, pero el historial aún lo conoce, para que se pueda deshacer.
erase-removed-none = El historial no conoce a nadie que se haya quitado.
erase-removed-on = se quitó { $when }
erase-removed-one = Borrar para siempre a { $name }…
erase-set-aside = En estas carpetas hay copias dañadas de la comunidad que pueden contenerlo. Elimínalas cuando nadie las necesite.
