# Copias de seguridad: la lista y restaurar una.

part-backups = Copias de seguridad
setting-backups = Copias de seguridad
setting-backups-hint = Cada una es un archivo cifrado que se abre con tu frase de paso en cualquier ordenador. Nada se guarda más de 90 días.
setting-backups-words = copia seguridad restaurar perdido recuperar volver
setting-backup-automatic = Hacer copias automáticamente
setting-backup-automatic-hint = Como mucho cada media hora mientras algo cambie, y al cerrar Hearth.
setting-backup-automatic-words = automático copia media hora cerrar
setting-backup-folder = Una copia en una segunda carpeta
setting-backup-folder-hint = En una memoria USB, otro disco o una carpeta compartida: así un ordenador roto no se lleva nada.
setting-backup-folder-words = segunda carpeta memoria usb disco compartida copia
backups-make = Hacer una copia ahora
backups-none = Aún no hay ninguna copia.
backups-changed = Algo ha cambiado desde la más reciente.
backups-all-safe = Todo está guardado en una copia.
backups-second-choose = Elegir una carpeta…
backups-second-other = Otra carpeta…
backups-second-drop = Sin segunda carpeta
backups-second-none = Ya no hay copias en una segunda carpeta
backups-second-away = { $count ->
    [one] La carpeta no está ahora. Una copia espera; se copiará con la siguiente cuando la carpeta vuelva.
   *[other] La carpeta no está ahora. { $count } copias esperan; se copiarán con la siguiente cuando la carpeta vuelva.
}
backups-second-lacks = { $count ->
    [one] Una copia aún no está allí; la siguiente la llevará.
   *[other] { $count } copias aún no están allí; la siguiente las llevará.
}
backups-why-automatic = automática
backups-why-close = al cerrar
backups-why-asked = a mano
backups-why-migration = antes de una actualización
backups-why-import = antes de una importación
backups-why-restore = antes de una restauración
backups-why-merge = antes de una fusión
backups-why-removal = antes de quitar muchos
backups-why-other = otro motivo
backups-people = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
backups-checked = comprobada
backups-copied = copiada
backups-broken = No se puede leer
backups-restore = Restaurar…
backups-restore-of = Restaurar la copia del { $when }…
backups-all = Mostrar las { $count }
backups-fewer = Mostrar menos
backups-restore-title = ¿Restaurar { $when }?
backups-comparing = Comparando…
backups-same = No cambiaría nada: la copia contiene lo que hay ahora.
backups-would = La comunidad volverá a ser como entonces:
backups-safe = Antes se hace una copia de lo que hay ahora, así que podrás deshacerlo.
backups-restore-now = Restaurar
backups-passphrase = Frase de paso o código de recuperación de entonces
backups-look = Mirar dentro
backups-back = { $count ->
    [one] Vuelve { $count }
   *[other] Vuelven { $count }
}
backups-back-names = { $count ->
    [one] Vuelve { $count }: { $names }
   *[other] Vuelven { $count }: { $names }
}
backups-gone = { $count ->
    [one] Se va { $count }
   *[other] Se van { $count }
}
backups-gone-names = { $count ->
    [one] Se va { $count }: { $names }
   *[other] Se van { $count }: { $names }
}
backups-changes = { $count ->
    [one] Cambia { $count }
   *[other] Cambian { $count }
}
backups-changes-names = { $count ->
    [one] Cambia { $count }: { $names }
   *[other] Cambian { $count }: { $names }
}
backups-more = { $count } más
backups-restored = Restaurada como estaba el { $when }
backups-take-back = Deshacerlo
backups-taken-back = Todo está como antes
backups-noun-people = Personas
backups-noun-efforts = Iniciativas
backups-noun-tasks = Tareas
backups-noun-meetings = Reuniones
backups-noun-hours = Horas
backups-noun-recognitions = Agradecimientos
backups-noun-calendars = Calendarios
backups-noun-documents = Documentos
backups-noun-resources = Recursos
backups-noun-settings = Ajustes
backups-erased = { $count ->
    [one] Una persona que se borró desde entonces se borra otra vez.
   *[other] { $count } personas que se borraron desde entonces se borran otra vez.
}
