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
