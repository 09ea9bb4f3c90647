# Listas de la ventana: lo que recuerdan y el trabajo con muchas a la vez.

list-setting-shape = Una lista recuerda sus columnas como un objeto y sus vistas como una lista de objetos, 16 KB como máximo.
list-grid-label = Ordenar columnas
list-views-label = Cambiar vistas guardadas
list-too-long = La lista es más larga de lo que se puede contar.
people-tag-missing = Escribe al menos una etiqueta.
people-tag-label = { $count ->
    [one] Cambiar las etiquetas de 1 persona
   *[other] Cambiar las etiquetas de { $count } personas
}
tasks-move-many-label = { $count ->
    [one] Mover 1 tarea
   *[other] Mover { $count } tareas
}

file-kind = Guárdalo como .csv, .md, .svg o .txt.
file-too-large = Es demasiado grande para un solo archivo.
file-not-written = No se pudo escribir el archivo. Elige otra carpeta.
