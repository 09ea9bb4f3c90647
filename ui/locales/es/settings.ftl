# Settings of this device and of the community, and drafts.

settings = Ajustes
cmd-settings = Ajustes…
settings-search = Buscar en los ajustes
settings-sections = Partes de los ajustes
settings-found = { $count ->
        [one] { $count } ajuste
        [many] { $count } de ajustes
       *[other] { $count } ajustes
    }
settings-not-found = Ningún ajuste se llama así
settings-not-found-text = Prueba con otra palabra o con menos letras.
settings-set = { $name }: { $value }
settings-on = activado
settings-off = desactivado

part-you = Tú
part-community = Comunidad
part-appearance = Aspecto
part-language = Idioma y región
part-keyboard = Teclado
part-notifications = Notificaciones
part-data = Datos
part-about = Acerca de Hearth

setting-me = Quién soy
setting-me-hint = Una persona de esta comunidad. De ello dependen tus tareas y el historial.
setting-me-words = yo perfil persona
setting-my-name = Mi nombre en los documentos
setting-my-name-hint = Aparece bajo los certificados y agradecimientos. Vacío: tu nombre de arriba.
setting-my-name-words = firma certificados agradecimiento de
setting-community-name = Nombre de la comunidad
setting-community-name-words = renombrar título
setting-community-colour = Color de la comunidad
setting-community-colour-words = tono documentos
setting-community-zone = Zona horaria
setting-community-zone-hint = Las reuniones se planean en esta zona, y las fechas se escriben como allí.
setting-community-zone-words = región país ciudad reloj

setting-theme = Tema
setting-theme-words = oscuro claro noche día colores
setting-text-size = Tamaño del texto
setting-text-size-words = grande pequeño zoom letra leer
setting-density = Filas
setting-density-words = densidad compacto cómodo listas
setting-motion = Movimiento
setting-motion-words = animación reducido mareo quieto
motion-reduced = Menos
setting-contrast = Contraste
setting-contrast-words = fuerte líneas legible ojos
contrast-more = Más

setting-language = Idioma
setting-language-hint = De la ventana en este dispositivo. En otros, cada persona elige el suyo.
setting-language-words = English Deutsch Español 日本語 العربية traducción
setting-week-start = La semana empieza el
setting-week-start-words = lunes domingo sábado calendario primer día
setting-clock = Hora
setting-clock-words = 12 24 horas am pm hora
custom-region = Como es habitual aquí
day-monday = lunes
day-saturday = sábado
day-sunday = domingo
clock-24 = 24 horas
clock-12 = 12 horas

setting-single-keys = Atajos de una sola letra
setting-single-keys-hint = Desactívalos si dictas al ordenador o pulsas teclas sin querer.
setting-single-keys-words = dictado voz accidente letras
setting-keys = Teclas de cada orden
setting-keys-words = atajos cambiar teclado
keys-lead = Elige «Cambiar» y pulsa las teclas que quieras; Esc las deja como están.
keys-press = Pulsa teclas…
keys-press-for = Pulsa las teclas para «{ $name }»
keys-change = Cambiar
keys-change-of = Cambiar las teclas de «{ $name }»
keys-clear = Ninguna
keys-clear-of = Quitar las teclas a «{ $name }»
keys-reset = Restablecer
keys-reset-of = Devolver a «{ $name }» sus teclas
keys-reset-all = Restablecer todas las teclas
keys-all-reset = Todas las órdenes vuelven a tener sus teclas
keys-set = Teclas nuevas para «{ $name }»
keys-none = sin teclas
keys-kept = Hearth necesita estas teclas para moverse. Elige otras.
keys-taken = { $keys } es de «{ $name }».
keys-take = Usarlas aquí
keys-leave = Dejarlas allí
where-window = En todas partes
where-people = Personas
where-person = Una persona
where-efforts = Iniciativas
where-effort = Una iniciativa
where-tasks = Tareas
where-calendar = Calendario
where-meeting = Una reunión
where-documents = Documentos
where-import = Importación
where-start = Antes de abrir una comunidad
where-home = Inicio
where-settings = Ajustes
where-help = Ayuda
where-history = Historial
where-verify = Comprobar un certificado

setting-reminders-meetings = Antes de una reunión
setting-reminders-meetings-words = recordatorio avisar alarma
setting-reminders-tasks = Cuando vencen mis tareas
setting-reminders-tasks-words = recordatorio vence compromiso
setting-reminders-people = Cuando no hay noticias de alguien o cumple años
setting-reminders-people-words = recordatorio cumpleaños sin noticias
setting-quiet-from = Silencio desde
setting-quiet-from-hint = Lo que surja en ese tiempo espera a que termine.
setting-quiet-from-words = noche horas molestar silencio
setting-quiet-until = Silencio hasta
setting-quiet-until-words = mañana horas molestar silencio

setting-file = Dónde está la comunidad
setting-file-hint = Un archivo cifrado. Sus llaves están al lado; copia ambos para tenerlos a salvo.
setting-file-words = carpeta ruta copia seguridad cifrado
settings-reveal = Mostrar en su carpeta
settings-copy-path = Copiar la ruta
settings-copy = Copiar
copy-refused = El sistema no dejó copiar. Selecciona el texto y pulsa Ctrl+C.
setting-sample = Datos de ejemplo
setting-sample-hint = Lo que trajo el ejemplo se va de una vez; tus personas, tareas y reuniones se quedan.
setting-sample-words = demo ejemplo prueba quitar vaciar
settings-sample-remove = Quitar el ejemplo
settings-sample-none = Esta comunidad no tiene ejemplo.
setting-history = Historial
setting-history-hint = Todo lo que se hizo, con lo que había antes.
setting-history-words = cambios registro deshacer quién cuándo
setting-start-page = Hearth se abre con
setting-start-page-words = primera página inicio

setting-version = Versión
setting-version-words = número actualización
setting-licences = Licencias
setting-licences-words = código abierto software libre partes letras
settings-licence = Hearth es software libre bajo la licencia MIT o Apache 2.0, como prefieras.
settings-parts = De qué está hecho
setting-diagnostics = Para quien ayude
setting-diagnostics-hint = Datos del programa y de este ordenador, sin nombres ni textos tuyos.
setting-diagnostics-words = informe problema error ayuda sistema

draft-since = Estabas escribiendo esto { $when }.
draft-keep = Conservarlo
draft-discard = Descartarlo

setting-reminders-details = Decir de qué se trata
setting-reminders-details-hint = Desactivado: los recordatorios no nombran reuniones ni tareas, para que nadie los lea por encima de tu hombro.
setting-global-quick = Añadir rápido desde cualquier programa
setting-global-quick-hint = Ctrl+Mayús+Espacio, también cuando otro programa tiene el teclado.
setting-tray = Icono junto al reloj
setting-tray-hint = Un menú pequeño: abrir Hearth, añadir rápido, salir.
setting-close-to-tray = Seguir en marcha al cerrar la ventana
setting-close-to-tray-hint = Solo con el icono junto al reloj. Los recordatorios continúan.
setting-renderer = Dibujo
setting-renderer-hint = Si la ventana queda en blanco o parpadea, elige «Simple». Vale desde el próximo inicio.
renderer-auto = Automático
renderer-plain = Simple
renderer-fast = Rápido
settings-zone-data = Datos de zonas horarias: { $version }
