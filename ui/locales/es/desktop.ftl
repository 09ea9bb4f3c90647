menu-file = Archivo
menu-edit = Editar
menu-view = Ver
menu-go = Ir
menu-window = Ventana
menu-help = Ayuda
menu-about = Acerca de Hearth
menu-services = Servicios
menu-hide = Ocultar Hearth
menu-hide-others = Ocultar otros
menu-show-all = Mostrar todo
menu-quit = Salir de Hearth
menu-cut = Cortar
menu-copy = Copiar
menu-paste = Pegar
menu-select-all = Seleccionar todo
menu-minimize = Minimizar
menu-fullscreen = Pantalla completa
menu-close = Cerrar la ventana
tray-open = Abrir Hearth
cmd-zoom-in = Más grande
cmd-zoom-out = Más pequeño
cmd-zoom-reset = Tamaño normal
cmd-print = Imprimir…
cmd-open-file = Abrir un archivo…
open-file-title = Abrir listas, calendarios, PDF o imágenes
open-file-kinds = Todo lo que admite Hearth
drop-list = { $count ->
    [one] Suelta para ver { $name }. No se añade nada antes de que lo hayas visto.
    [many] Suelta para ver { $count } de listas, una tras otra. No se añade nada antes de que lo hayas visto.
   *[other] Suelta para ver { $count } listas, una tras otra. No se añade nada antes de que lo hayas visto.
}
drop-calendar = { $count ->
    [one] Suelta para ver qué contiene el calendario { $name }.
    [many] Suelta para ver qué contienen { $count } de calendarios, uno tras otro.
   *[other] Suelta para ver qué contienen { $count } calendarios, uno tras otro.
}
drop-unknown = { $count ->
    [one] Hearth no puede incorporar { $name }. Admite listas (CSV, libros, vCards), calendarios (ICS), PDF e imágenes.
    [many] Hearth no puede incorporar { $count } de estos archivos. Admite listas (CSV, libros, vCards), calendarios (ICS), PDF e imágenes.
   *[other] Hearth no puede incorporar { $count } de estos archivos. Admite listas (CSV, libros, vCards), calendarios (ICS), PDF e imágenes.
}
tray-impossible = Este sistema no tiene sitio para un icono junto al reloj.
drop-document = { $count ->
    [one] Suelta para guardar { $name } entre tus documentos.
    [many] Suelta para guardar { $count } de archivos entre tus documentos.
   *[other] Suelta para guardar { $count } archivos entre tus documentos.
}
drop-document-person = { $count ->
    [one] Suelta para guardar { $name } con esta persona.
    [many] Suelta para guardar { $count } de archivos con esta persona.
   *[other] Suelta para guardar { $count } archivos con esta persona.
}
drop-document-effort = { $count ->
    [one] Suelta para guardar { $name } con esta iniciativa.
    [many] Suelta para guardar { $count } de archivos con esta iniciativa.
   *[other] Suelta para guardar { $count } archivos con esta iniciativa.
}
keep-known = { $count ->
    [one] { $name } ya está entre tus documentos.
    [many] { $count } de estos archivos ya están entre tus documentos.
   *[other] { $count } de estos archivos ya están entre tus documentos.
}
cmd-take-replies = Anotar una respuesta a una invitación…
replies-title = Respuestas a invitaciones
replies-text = Cuando alguien responde a una invitación, su correo trae un archivo que termina en .ics. Elígelo, suéltalo sobre esta ventana o pega su texto.
replies-pick = Elegir un archivo…
replies-files = Respuestas a invitaciones
replies-paste = La respuesta
replies-paste-hint = Empieza con BEGIN:VCALENDAR; el correo que lo rodea no estorba.
replies-read = Leerla
replies-take = Anotar
replies-open = Abrir la reunión
replies-nothing = Esto no cambia nada.
