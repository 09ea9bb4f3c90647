# Lo que `hearth` dice en la terminal.

cli-passphrase-in-a-script = { $why } En un script: define HEARTH_PASSPHRASE o usa --passphrase-file.
cli-somebody-new = { $why } Para anotar a alguien nuevo: --status walk-in.
cli-done = Hecho.
cli-done-what = Hecho: { $label }
cli-undone = Deshecho: { $label }
cli-redone = Rehecho: { $label }
cli-left-as-it-is = se queda como está: { $what }
cli-mind = ojo: { $text }
cli-in-all = { $count } en total
cli-line = línea { $line }: { $text }
cli-ready = { $name } está lista: { $path }
cli-name-it = A partir de ahora, indícala así: export HEARTH_FILE={ $path }
cli-no-threads = El sistema no dio hilos: { $why }
cli-no-json = Los argumentos no son JSON: { $why }. Escríbelos como { $example }.
cli-name-the-community = Indica la comunidad: hearth --file ARCHIVO …, o define HEARTH_FILE.
cli-no-person-fits = Ninguna persona coincide con «{ $typed }».
cli-no-effort-fits = Ninguna iniciativa coincide con «{ $typed }».
cli-no-task-fits = Ninguna tarea coincide con «{ $typed }».
cli-no-meeting-fits = Ninguna reunión coincide con «{ $typed }».
cli-several-fit = Varias coinciden con «{ $typed }»: { $names }. Da el id.
cli-not-asked = A esta persona no se le preguntó por esta tarea. Pregunta primero: hearth tasks ask TAREA PERSONA.
cli-no-event = No hay ningún evento { $uid } entre { $from } y { $to }. Indica su día: --on 2026-11-25.
cli-some-not-made = { $count ->
    [one] No se pudo crear 1; el motivo está arriba.
   *[other] No se pudieron crear { $count }; los motivos están arriba.
}
cli-imported = { $file }: añadidas { $added }, completadas { $updated }, omitidas { $left_out }, dudosas { $doubtful } que decides tú.
cli-preview = { $file } ({ $source }, { $rows } filas): nuevas { $new }, conocidas { $same }, dudosas { $doubtful }, omitidas { $left_out }
cli-none-history = Aún no se hizo nada.
cli-none-entries = No hay nada.
cli-none-calendars = Aún no hay calendarios: hearth calendar add URL.
cli-none-occurrences = No pasa nada en este periodo.
cli-none-made = No se creó nada.
cli-none-meetings = Nada planeado: hearth meetings add TÍTULO --start 2026-11-25T18:30.
cli-none-people = Nadie coincide.
cli-none-rows = No hay filas.
cli-none-efforts = Aún no hay iniciativas: hearth efforts add NOMBRE.
cli-none-tasks = No hay nada que hacer.
column-when = Cuándo
column-what = Qué
column-rows = Filas
column-undone = Deshecho
column-from = Desde
column-to = Hasta
column-kind = Tipo
column-source = Origen
column-place = Lugar
column-calendar = Calendario
column-new = Nuevos
column-changed = Cambiados
column-gone = Eliminados
column-held = Retenidos
column-unchanged = Sin cambios
column-trouble = Problema
column-start = Comienzo
column-zone = Zona
column-end = Final
column-status = Estado
column-document = Documento
column-pages = Páginas
column-file = Archivo
column-starts-utc = Empieza (UTC)
column-meeting = Reunión
column-effort = Iniciativa
column-expected = Se espera
column-there = Asistieron
column-id = Id
column-name = Nombre
column-email = Correo
column-standing = Situación
column-efforts = Iniciativas
column-last-seen = Última vez
column-promise = Compromiso
column-due = Vence
column-column = Columna
column-becomes = se toma como
column-because = porque
column-line = Línea
column-verdict = Resultado
column-why = Por qué
column-purpose = Propósito
column-leads = Coordinación
column-members = Participantes
column-open-tasks = Tareas abiertas
column-next = Próxima
column-task = Tarea
column-people = Personas
column-open-places = Plazas libres
fact-pronouns = pronombres
fact-standing = situación
fact-because = porque
fact-reach = contacto
fact-handles = usuarios
fact-organisation = organización
fact-skills = habilidades
fact-languages = idiomas
fact-joined = se unió
fact-last-seen = última vez
fact-efforts = iniciativas
fact-minutes = minutos
fact-notes = notas
fact-from = de
fact-id = id
cli-yes = sí
cli-secret-file = No se pudo leer el archivo { $path }: { $why }.
cli-secret-none = No se escribió nada. Dalo por stdin o en un archivo.
cli-prompt-unlock = Frase de paso o código de recuperación: 
cli-prompt-new = Frase de paso nueva: 
cli-prompt-again = La misma otra vez: 
cli-prompt-current = Frase de paso actual o código de recuperación (vacío: por el llavero): 
cli-prompt-group = Grupo { $group } del código: 
cli-passphrases-differ = Las dos no son iguales. No se cambió nada.
cli-code-lead = Apunta estos grupos o imprímelos: hearth key page --out ARCHIVO.pdf. Después escribe dos de ellos otra vez: hearth key prove.
cli-key-passphrase = Frase de paso
cli-key-keychain = Llavero
cli-key-code = Código de recuperación
cli-key-yes = puesta
cli-key-no = ninguna
cli-key-code-proved = del { $date }, en papel
cli-key-code-unproved = del { $date }, sin comprobar: hearth key prove
cli-key-code-none = ninguno: hearth key code
cli-keychain-works = la abre
cli-keychain-missing = no tiene su clave: hearth key keychain
cli-keychain-other = tiene una clave que no encaja: hearth key keychain
cli-keychain-locked = está bloqueado
cli-keychain-absent = aquí no hay ninguno
cli-keychain-unused = sin usar: hearth key keychain
cli-key-new-code = El código de recuperación anterior ya no abre nada. Crea otro: hearth key code.
cli-check-good = En orden: { $pages } páginas; sellos, tablas, referencias y registro concuerdan.
cli-check-bad = No está en orden: { $count } hallazgos. Restaura una copia de seguridad; el archivo no se cambió.
cli-repair-pages = No se pudieron leer { $unreadable } de { $pages } páginas.
cli-repair-backup = La copia de seguridad buena más reciente es { $name }; personas en ella: { $people }.
cli-repair-no-backup = Al lado no hay ninguna copia de seguridad buena.
cli-repaired = Reparada. El archivo dañado está en { $folder }.
cli-repair-better-file = No se cambió nada. Para poner en su lugar lo que se puede salvar: hearth repair ARCHIVO
cli-repair-better-backup = No se cambió nada. La copia contiene más de lo que se puede salvar; para ponerla en su lugar: hearth repair ARCHIVO --backup
column-kept = Conservados
column-from-log = Del registro
column-lost = Perdidos
cli-exported = Todo lo conocido está en { $folder }: { $count ->
    [one] 1 archivo
   *[other] { $count } archivos
}
cli-erasure-goes = se borra
cli-erasure-nameless = pierde cualquier nombre
cli-erasure-named = pierde el nombre
cli-erasure-texts = se quita un nombre o una dirección
cli-erasure-ambiguous = contiene un nombre que puede ser de otra persona: se queda
cli-erasure-events = las copias de eventos lo pierden hasta que el calendario las envíe otra vez
cli-erasure-log = El historial pierde lo que decían { $count ->
    [one] 1 entrada
   *[other] { $count } entradas
} y el nombre en { $labels } títulos.
cli-erasure-paper = Un documento suyo: { $path }
cli-erasure-handed-out = En { $path } se escribieron archivos sobre esta persona; ocúpate tú de ellos.
cli-erasure-backup = Una copia de seguridad aún lo contiene, como mucho hasta el { $until }: { $path }
cli-erasure-yes = No se ha borrado nada. Dilo con --yes; nada lo traerá de vuelta.
cli-erased = { $count ->
    [one] Se ha borrado a 1 persona
   *[other] Se ha borrado a { $count } personas
}.
cli-erasure-file-left = Sigue ahí: { $path }
cli-erasure-backups-left = { $count ->
    [one] Una copia de seguridad aún la contiene, como mucho 90 días; al restaurarla se borra otra vez.
   *[other] { $count } copias de seguridad aún la contienen, como mucho 90 días; al restaurarlas se borra otra vez.
}
column-where = Dónde
column-count = Cuántas
cli-erasure-set-aside = Una copia dañada de la comunidad puede contenerlo; elimínala cuando nadie la necesite: { $path }
cli-clock-behind = El reloj de este ordenador va atrasado: el cambio más reciente es de { $at }. Pon el reloj en hora; mientras tanto todo conserva su orden.
cli-ics-written = { $path } está listo.
cli-none-publications = No se publica nada: hearth calendar publish --effort NAME --out FILE.ics.
cli-no-publication-fits = No se publica nada en «{ $typed }».
column-written = Escrito
column-events = Eventos
cli-letters = { $path }: abre cada carta y envíala.
cli-not-written-to = { $name } queda fuera: no hay dirección que se pueda usar.
column-letter = Carta
cli-zone-data = Datos de zonas horarias: { $version }
cli-all-printable = Todos los nombres y textos se pueden imprimir.
cli-none-batches = No hay tal lote.
cli-batch-stopped = { $why } Quedan { $left }: hearth batches go-on
column-made = Creados
column-left = Quedan
column-letters = Letras
