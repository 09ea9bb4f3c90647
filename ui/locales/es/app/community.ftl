# La comunidad y su archivo.

community-create-label = Crear { $name }
community-change-label = Cambiar la comunidad
community-name-missing = Ponle un nombre a tu comunidad.
community-none = No hay ninguna comunidad abierta. Abre una o crea una nueva.
community-unfinished = Este archivo quedó a medias: no contiene ninguna comunidad. Crea una nueva.
community-no-free-name = No se encontró un nombre de archivo libre para esta comunidad.
community-no-keychain-so-passphrase = En este sistema no hay ningún llavero en marcha. Ponle una frase de paso a la comunidad; sin ella nadie puede abrir el archivo.
community-keychain-took-no-key = El llavero no aceptó la clave: { $why }. Ponle una frase de paso a la comunidad; sin ella nadie puede abrir el archivo.
community-opens-with-passphrase = Esta comunidad se abre con su frase de paso.
community-keychain-has-no-key = El llavero de esta cuenta no tiene la clave de esta comunidad. { $way }
community-no-keychain = En este sistema no hay ningún llavero en marcha. { $way }
community-keychain-gave-no-key = El llavero no dio la clave: { $why }. { $way }
community-way-passphrase = Escribe mejor su frase de paso.
community-way-keychain = Desbloquea el llavero y vuelve a intentarlo.
keychain-trouble-locked = está bloqueado o no responde
keychain-trouble-odd = no respondió como debía
keychain-trouble-other = guarda otra cosa con el nombre de Hearth
zone-unknown = { $zone } no es una zona horaria. Elige una como Europe/Madrid.
hue-wrong = Un color es un tono de 0 a 359.
file-trouble = { $path }: { $why }
community-opens-with-code = Esta comunidad se abre con su código de recuperación.
community-way-passphrase-or-code = Escribe mejor su frase de paso o su código de recuperación.
community-way-code = Escribe mejor su código de recuperación.
community-keychain-has-another-key = La clave del llavero de esta cuenta no es la de esta comunidad. { $way }
community-is-locked = Bloqueada. Nadie puede leer nada aquí hasta que la desbloquees.
community-lock-waits = «{ $job }» aún está en marcha. Espera a que termine y vuelve a intentarlo.
community-checking = Revisando la comunidad
community-repairing = Reparando la comunidad
community-repair-label = Reparar la comunidad
community-repair-lost = Un cambio cuyo nombre se ha perdido
community-repair-nothing = No se puede leer nada de este archivo, así que no hay con qué repararlo. Restaura una copia de seguridad.
community-quarantine-note = { $file }, tal como estaba el { $day } antes de repararse. { $reason } En esta carpeta no se cambió nada. Se puede borrar cuando no falte nada.
community-quarantine-pages = { $count ->
    [0] Se pidió una reparación.
    [one] Una de sus páginas no se pudo leer.
   *[other] { $count } de sus páginas no se pudieron leer.
}
repair-details = Lo que les pertenece
repair-cut = { $count ->
        [one] Una entrada nombraba algo perdido y sigue sin ello.
       *[other] { $count } entradas nombraban algo perdido y siguen sin ello.
    }
repair-dropped = { $count ->
        [one] Una entrada no tiene sentido sin lo perdido y se dejó fuera.
       *[other] { $count } entradas no tienen sentido sin lo perdido y se dejaron fuera.
    }
repair-unplaced = { $count ->
        [one] De una entrada encontrada no se pudo saber adónde pertenece.
       *[other] De { $count } entradas encontradas no se pudo saber adónde pertenecen.
    }
repair-entries-lost = { $count ->
        [one] Del historial se ha perdido el cambio de un campo.
       *[other] Del historial se han perdido los cambios de { $count } campos.
    }
repair-at-least = El historial tiene huecos; puede haberse perdido más de lo que se sabe.
repair-whole = Lo salvado está en orden: páginas, tablas, referencias e historial concuerdan.
repair-not-whole = { $count ->
        [one] Lo salvado no está en orden: hay una cosa que no cuadra.
       *[other] Lo salvado no está en orden: hay { $count } cosas que no cuadran.
    }
