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
open-file-title = Abrir listas o calendarios
open-file-kinds = Listas y calendarios
drop-list = Suelta para ver { $name }. No se añade nada antes de que lo hayas visto.
drop-calendar = { $count ->
    [one] Suelta para seguir el calendario { $name }.
    [many] Suelta para seguir { $count } de calendarios.
   *[other] Suelta para seguir { $count } calendarios.
}
drop-more = { $count ->
    [one] Una lista cada vez: abre la otra después de { $name }.
    [many] Una lista cada vez: abre las otras { $count } después de { $name }.
   *[other] Una lista cada vez: abre las otras { $count } después de { $name }.
}
drop-unknown = { $count ->
    [one] Hearth no puede incorporar { $name }. Admite listas (CSV, libros, vCards) y calendarios (ICS).
    [many] Hearth no puede incorporar { $count } de estos archivos. Admite listas (CSV, libros, vCards) y calendarios (ICS).
   *[other] Hearth no puede incorporar { $count } de estos archivos. Admite listas (CSV, libros, vCards) y calendarios (ICS).
}
tray-impossible = Este sistema no tiene sitio para un icono junto al reloj.
