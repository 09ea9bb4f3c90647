# El marco de la ventana: navegación, búsqueda y órdenes, atajos, aspecto, deshacer, trabajos en curso.
#
# Palabras que en español se dicen siempre igual (de tú, con amabilidad, sin exclamaciones; los adjetivos concuerdan con «persona»):
#   person = persona · community = comunidad · effort = iniciativa · membership = participación · task = tarea ·
#   commitment = compromiso (pendiente de respuesta, aceptado, rechazado, cumplido, incumplido, devuelto, traspasado) ·
#   meeting = reunión · series = serie · agenda = orden del día · minutes = acta · decision = decisión · action = acción ·
#   attendance = asistencia (se espera, presente, con excusa, ausente, sin aviso) · calendar = calendario · event = evento ·
#   hours = horas · packet = carpeta de bienvenida · certificate = certificado · thanks = agradecimiento · document = documento ·
#   standing: newcomer = Recién llegada, active = Activa, quiet = Sin noticias, on a break = En pausa, alumni = Ya no está ·
#   role = rol · lead = coordinación · thread = historia · need = necesidad · undo = deshacer

nav = Navegación principal
nav-home = Inicio
nav-people = Personas
nav-efforts = Iniciativas
nav-tasks = Tareas
nav-calendar = Calendario
nav-documents = Documentos
skip = Ir a la página
search = Buscar…
sidebar-fold = Plegar la barra lateral
sidebar-unfold = Desplegar la barra lateral

palette = Búsqueda y órdenes
palette-placeholder = Escribe una orden o un nombre
palette-placeholder-records = Escribe un nombre, una iniciativa, una tarea o una reunión
palette-recent = Recientes
palette-commands = Órdenes
palette-records = Encontrado
palette-hint = Escribe para buscar.
palette-none = Nada coincide con «{ $query }». Prueba con menos letras.
palette-move = mover
palette-run = elegir
palette-leave = salir

section-here = En esta página
section-go = Ir a
section-edit = Edición
section-view = Vista
section-app = Hearth
section-lists = En las listas

cmd-find = Ir a…
cmd-go-home = Ir a Inicio
cmd-go-people = Ir a Personas
cmd-go-efforts = Ir a Iniciativas
cmd-go-tasks = Ir a Tareas
cmd-go-calendar = Ir a Calendario
cmd-go-documents = Ir a Documentos
cmd-back = Atrás
cmd-forward = Adelante
cmd-sidebar = Plegar o desplegar la barra lateral
cmd-region = Siguiente parte de la ventana
cmd-region-back = Parte anterior de la ventana
cmd-theme-system = Usar el tema del sistema
cmd-theme-light = Tema claro
cmd-theme-dark = Tema oscuro
cmd-density-compact = Filas compactas
cmd-density-comfortable = Filas amplias

# Una ayuda sobre un botón: lo que hace y la tecla que hace lo mismo.
with-keys = { $text } ({ $keys })
shortcuts = Atajos de teclado
keys-move = Fila siguiente, fila anterior
keys-open = Abrir
keys-peek = Echar un vistazo
keys-select = Seleccionar
keys-extend = Ampliar la selección

theme = Tema
theme-system = El del sistema
theme-light = Claro
theme-dark = Oscuro
text-size = Tamaño del texto
per-cent = { $size } %
density = Filas
density-comfortable = Amplias
density-compact = Compactas
single-keys = Atajos de una sola letra

undo = Deshacer
redo = Rehacer
undo-done = Deshecho: { $label }
redo-done = Rehecho: { $label }

status-bar = Trabajos en curso
job-of = { $done } de { $total }
job-done = Listo
job-failed = Falló
job-cancelled = Cancelado

trouble = Hearth no pudo abrir la comunidad
not-here = No hay nada en esta dirección
not-here-text = Puede que el registro se haya quitado o que la dirección esté mal escrita.

draft-not-copied = El sistema no permite que Hearth use el portapapeles.
draft-copied = El texto es demasiado largo para un borrador. Está en el portapapeles: pégalo allí.
draft-addresses-copied = { $count ->
    [one] La dirección está en el portapapeles.
   *[other] Las { $count } direcciones están en el portapapeles: pégalas en Cco.
}
draft-unknown = { $count ->
    [one] { $name } no tiene aquí dirección de correo.
   *[other] { $count } personas no tienen aquí dirección de correo, entre ellas { $name }.
}
draft-silent = { $count ->
    [one] { $name } no quiere que se le contacte y se ha dejado fuera.
   *[other] { $count } personas no quieren que se las contacte y se han dejado fuera, entre ellas { $name }.
}

language = Idioma
language-now = Hearth habla ahora { $language }.

views = Vistas
view-save = Guardar esta vista…
view-save-title = Guardar esta vista
view-save-do = Guardar
view-name = Nombre
view-name-hint = Guarda el filtro, el orden y las columnas. La paleta la encuentra con este nombre.
view-name-missing = Ponle un nombre a la vista.
view-remove = Quitar una vista…
view-remove-title = Vistas guardadas
view-remove-one = Quitar la vista { $name }
cmd-view-save = Guardar esta vista
cmd-view-show = Vista: { $name }
draft-nobody = { $count ->
    [one] { $name } pidió que no se le escriba, así que no se abrió ningún borrador.
   *[other] Las { $count } personas pidieron que no se les escriba, así que no se abrió ningún borrador.
}
cmd-sharing = Ocultar los datos de contacto al compartir pantalla
sharing-on = Los datos de contacto están ocultos al compartir
sharing-end = Volver a mostrarlos
sharing-hidden = oculto al compartir
sharing-closed = Esto queda cerrado mientras se comparte la pantalla. Termina antes el modo de compartir.
sharing-not-written = Lo que está oculto al compartir no se puede cambiar. Termina antes el modo de compartir; no se perdió nada.
sharing-off = Los datos de contacto se ven de nuevo
