# Palabras de las piezas con las que se hace cada página.

cancel = Cancelar
close = Cerrar
retry = Intentar de nuevo
saved = Guardado
loading = Cargando
searching = Buscando…

field-required = obligatorio
toasts = Mensajes
toast-close = Cerrar el mensaje
pebbles-more = { $count } más

picker-placeholder = Escribe un nombre
picker-remove = Quitar { $name }
picker-none = Nadie con ese nombre. Prueba con menos letras.
picker-create = Añadir «{ $name }»

grid-selected = Seleccionada

today = hoy
all-day = todo el día
month-day = { $day }: { $entries }
month-more = { $count } más

board-column = { $column }, { $count ->
    [one] 1 tarjeta
   *[other] { $count } tarjetas
}
board-limit = { $count } de { $limit }
board-move = Mover { $name }
board-move-to = Mover a { $column }

preview-none = Este sistema no muestra PDF aquí. Abre el archivo para leerlo.
preview-page = { $name }, página { $page }
preview-failed = No se pudo leer el archivo. Inténtalo de nuevo o ábrelo en su propio programa.
preview-broken = El archivo parece estar dañado. Inténtalo de nuevo o ábrelo en su propio programa.
preview-empty = El archivo está vacío.
preview-unknown = Los archivos de este tipo no se muestran aquí. Ábrelo en su propio programa.
preview-beginning = Se muestra el principio. Abre el archivo para leer el resto.
preview-tools = Tamaño de { $name }
preview-picture = { $name }: + y − cambian el tamaño, 0 lo ajusta, las flechas lo desplazan
preview-smaller = Más pequeño
preview-larger = Más grande
preview-fit = Ajustar
preview-actual = Tamaño real
preview-no-events = No hay eventos en este calendario.
preview-untitled = Sin título
preview-repeats = Se repite
preview-days = del { $from } al { $to }

inline-edit = { $label }: { $value }. Editar
inline-add = Añadir { $label }
combobox-none = Nada con ese nombre. Prueba con menos letras.
due-overdue = { $days ->
    [one] 1 día de retraso
   *[other] { $days } días de retraso
}
promise-asked = { $name } (sin respuesta aún)
promise-open = { $count ->
    [one] 1 plaza libre
   *[other] { $count } plazas libres
}
tick-off = Hecha: { $title }
meeting-row-expected = { $count ->
    [one] se espera a 1
   *[other] se espera a { $count }
}
meeting-row-came = { $count ->
    [one] vino 1
   *[other] vinieron { $count }
}
meeting-row-cancelled = Cancelada

hue-0 = Rosa
hue-30 = Terracota
hue-60 = Ámbar
hue-90 = Oliva
hue-120 = Hoja
hue-150 = Helecho
hue-180 = Mar
hue-210 = Laguna
hue-240 = Cielo
hue-270 = Lirio
hue-300 = Ciruela
hue-330 = Malva

week-days = Días de la semana
week-hours = por horas
week-free = { $day }, { $time }, libre
week-free-range = { $day }, { $time } a { $end }, libre

duration-minutes = { $count } min
duration-hours = { $count } h
duration-both = { $hours } { $minutes }

grid-choose-all = Seleccionar todo lo que coincide
grid-columns = Columnas
grid-sort = Ordenar por
grid-descending = Desde el final
grid-narrower = Estrechar { $name }
grid-wider = Ensanchar { $name }
grid-earlier = Adelantar { $name }
grid-later = Atrasar { $name }
grid-reset = Columnas habituales
grid-type = Escribe un nombre
grid-typed = Buscando «{ $text }»

day-and-time = { $day }, { $time }
one-after-other = { $before }, { $next }

editor-tools = Herramientas para { $label }
editor-bold = Negrita
editor-italic = Cursiva
editor-strike = Tachado
editor-code = Código
editor-heading = Título
editor-list = Lista
editor-numbers = Lista numerada
editor-ticks = Lista para marcar
editor-quote = Cita
editor-codeblock = Código de varias líneas
editor-rule = Línea divisoria
editor-undo = Deshacer lo escrito
editor-redo = Rehacer lo escrito
editor-people = Personas
editor-efforts = Iniciativas
editor-blocks = Qué insertar
editor-draft = Aquí hay texto escrito que no se guardó.
editor-draft-take = Recuperarlo
editor-draft-leave = Descartarlo

prose-done = hecho
prose-open = pendiente

chart = gráfico
chart-walk = { $label }: las flechas leen los puntos
chart-point = { $label }: { $value } { $note }
chart-cell = { $row }, { $column }: { $value }
chart-none = sin cifra
chart-open = hasta ahora
chart-note = Nota
chart-table = Mostrar como tabla
chart-copy = Copiar imagen y cifras
chart-csv = Guardar cifras como CSV
chart-copied = Gráfico copiado

availability-part = Parte del día
availability-morning = Mañana
availability-afternoon = Tarde
availability-evening = Noche
availability-free = libre
availability-busy = no libre
availability-some = libre { $times }
filters = { $count ->
    [0] Filtros
   *[other] Filtros ({ $count })
}
board-over = más de lo previsto
grid-paper-rest = { $count ->
        [one] Y una fila más que no se imprime.
        [many] Y { $count } de filas más que no se imprimen.
       *[other] Y { $count } filas más que no se imprimen.
    }
