# The ways into a community, locking it, and whether its file is whole.

cmd-lock = Bloquear ahora
cmd-recovery-code = Código de recuperación…
cmd-set-passphrase = Poner la frase de paso…
cmd-renew-key = Clave nueva para la comunidad…
part-security = Seguridad
setting-passphrase = Frase de paso
setting-passphrase-words = contraseña cambiar quitar secreto
setting-recovery = Código de recuperación
setting-recovery-hint = Un código en papel para el día en que se olvide la frase de paso o se pierda un ordenador.
setting-recovery-words = recuperación papel imprimir olvidada perdido
setting-keychain = Llavero de este ordenador
setting-keychain-words = llavero abrir sin escribir
setting-lock-after = Bloquear cuando no haya nadie
setting-lock-after-hint = La comunidad se cierra y su clave se olvida. Lo que estabas escribiendo se conserva.
setting-lock-after-words = bloquear inactividad tiempo ausente automático
setting-lock-keychain = El llavero puede desbloquear
setting-lock-keychain-hint = Desactivado: tras bloquear se pide la frase de paso o el código de recuperación, también después de reiniciar.
setting-lock-keychain-words = bloquear desbloquear llavero
setting-lock-now = Bloquear
setting-lock-now-words = bloquear ahora cerrar
setting-renew-key = Clave nueva
setting-renew-key-hint = Escribe todo el archivo de nuevo. Para el día en que alguien haya podido copiar el archivo y sus secretos.
setting-renew-key-words = cambiar clave cifrado robado
setting-whole = ¿Está todo en orden?
setting-whole-hint = Revisa cada página, tabla y referencia, y el registro. No cambia nada.
setting-whole-words = revisar integridad daño reparar
lock-never = Nunca
security-passphrase-set = Está puesta.
security-passphrase-none = No hay ninguna. Con ella, el archivo se abre también en otro ordenador.
security-passphrase-change = Cambiar…
security-passphrase-add = Poner una frase de paso…
security-code-none = Aún no hay ninguno.
security-code-proved = Del { $date }, y lo tienes en papel.
security-code-unproved = Del { $date }. Escribe dos de sus grupos para confirmar que lo tienes.
security-code-add = Crear un código de recuperación…
security-code-new = Código de recuperación nuevo…
security-code-finish = Terminar…
security-keychain-works = Abre la comunidad sin preguntar.
security-keychain-missing = Debería tener la clave y no la tiene.
security-keychain-other = Tiene una clave que no encaja.
security-keychain-locked = Está bloqueado o no responde. Desbloquéalo y guarda la clave.
security-keychain-absent = En este sistema no hay ninguno.
security-keychain-unused = No se usa.
security-keychain-keep = Guardar la clave en el llavero
security-keychain-leave = Quitar la clave
security-check = Revisar
code-title = Código de recuperación
code-why = Las frases de paso se olvidan y los ordenadores se pierden. Un código en papel abre la comunidad incluso entonces; nadie más puede ayudar, ni siquiera nosotros.
code-ends-old = Ya tienes un código. En cuanto se cree uno nuevo, el anterior deja de funcionar.
code-make = Crear el código
code-text = Imprímelo o apúntalo. Quien tenga este código y el archivo puede abrir la comunidad.
code-keep = Guárdalo con otros documentos de valor, no en la bolsa del ordenador. Si guardas la hoja como archivo, bórrala después de imprimirla.
code-save = Guardar la hoja para imprimir…
code-save-title = Guardar la hoja con el código de recuperación
code-file-name = Código de recuperación.pdf
code-saved = La hoja está guardada. Imprímela y borra el archivo.
code-open-page = Abrir para imprimir
code-have = Ya lo tengo
code-later = Más tarde
code-look-again = Verlo otra vez
code-prove-text = Escribe estos dos grupos desde tu papel para confirmar que está bien. Después Hearth ya no mostrará el código.
code-group = Grupo { $group }
code-prove = Comprobar
code-proved = El código de recuperación está en papel. Abre esta comunidad cuando lo necesites.
passphrase-title = Frase de paso
passphrase-current = Frase de paso actual o código de recuperación
passphrase-current-hint = Puedes dejarla vacía: el llavero de este ordenador muestra que eres tú.
passphrase-new = Frase de paso nueva
passphrase-do = Ponerla
passphrase-set = Desde ahora vale la frase de paso nueva.
passphrase-remove = Quitar la frase de paso
passphrase-removed = La frase de paso ya no está.
renew-title = Crear una clave nueva…
renew-text = Todo el archivo se escribe de nuevo con otra clave. Tarda unos segundos; mientras tanto la comunidad está cerrada.
renew-after = Tu frase de paso se mantiene. El código de recuperación deja de funcionar: crea otro después. Las copias anteriores se siguen abriendo como antes.
renew-do = Escribirlo de nuevo
keys-note-no-code = Aún no hay código de recuperación.
keys-say-no-code = Un código en papel abre esta comunidad cuando nada más puede.
keys-note-code-unproved = El código de recuperación no está comprobado.
keys-say-code-unproved = Escribe dos de sus grupos desde tu papel; es un minuto.
keys-note-opened-with-code = Abierta con el código de recuperación.
keys-say-opened-with-code = Pon una frase de paso o guarda la clave en el llavero de este ordenador, y la próxima vez será más fácil.
keys-note-keychain-empty = El llavero de este ordenador no abrió la comunidad.
keys-say-keychain-empty = Guarda la clave otra vez y la próxima no habrá que escribir nada.
unlock-code = Código de recuperación
unlock-code-hint = Siete grupos de cinco, desde tu papel.
unlock-code-empty = Escribe el código de recuperación de esta comunidad.
unlock-by-code = Código de recuperación
unlock-by-passphrase = Mejor la frase de paso
unlock-by-keychain = Con el llavero de este ordenador
trouble-backup = Abrir una copia de seguridad…
trouble-backup-title = Elige una copia de seguridad
trouble-backup-text = Las copias están en la carpeta junto a la comunidad. Se abre como una comunidad aparte; el archivo dañado se queda donde está.
lock-minutes = { $count ->
        [one] Después de 1 minuto
       *[other] Después de { $count } minutos
    }
security-whole = En orden: las { $pages } páginas y todo lo que hay en ellas concuerdan.
security-not-whole = { $count ->
        [one] Algo no encaja. Restaura una copia de seguridad; el archivo no se cambió.
       *[other] Hay { $count } cosas que no encajan. Restaura una copia de seguridad; el archivo no se cambió.
    }
trouble-look = Ver qué se puede salvar
repair-looking = Mirando cada página
repair-doing = Reparando
repair-title = Lo que se puede salvar
repair-pages = { $unreadable ->
        [0] Se pueden leer las { $pages } páginas.
        [one] No se puede leer una de { $pages } páginas.
       *[other] No se pueden leer { $unreadable } de { $pages } páginas.
    }
repair-what = Qué
repair-kept = Conservados
repair-back = Del historial
repair-lost = Perdidos
repair-rest = Lo que les pertenece
repair-use-file = Usar el archivo reparado
repair-use-backup = Usar la copia del { $when }
repair-backup = { $count ->
        [0] La copia buena más reciente se hizo { $ago } y aún no contiene a nadie.
        [one] La copia buena más reciente se hizo { $ago } y contiene a una persona.
       *[other] La copia buena más reciente se hizo { $ago } y contiene a { $count } personas.
    }
repair-no-backup = Al lado no hay ninguna copia buena.
repair-other-key = Se abre con la frase de paso o el código de recuperación de entonces.
repair-better-file = El archivo reparado contiene más que la copia.
repair-better-backup = La copia contiene más de lo que se puede salvar.
repair-safe = Elijas lo que elijas, el archivo dañado se copia antes en la carpeta «quarantine» de al lado. No se tira nada.
repair-secret = Frase de paso o código de recuperación
repair-done = Reparada. El archivo dañado está en { $folder }.
repair-open = Abrir la comunidad
security-repair = Ver qué se puede salvar
clock-behind = El reloj de este ordenador va atrasado.
clock-behind-say = El cambio más reciente es de { $at }. Pon el reloj en hora para que lo nuevo lleve la hora correcta; mientras tanto todo conserva su orden.
