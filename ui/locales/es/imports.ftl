# Una lista de personas que va a entrar.

import-title = Importar personas
cmd-import-choose = Elegir un archivo…
cmd-import-go = Importar

import-choose = Elige la lista que llevas
import-choose-file = Elegir un archivo
import-other = Elegir otro archivo
import-another = Importar otro archivo
import-tables = Listas (CSV, libro, vCard)
import-drop = Suelta un archivo aquí
import-any = Un CSV, un libro o vCards de Google Contactos, Slack, una hoja de cálculo o cualquier otro programa. Ves lo que Hearth entendió antes de que se añada nada.
import-private = El archivo se lee en este ordenador y se queda como está.
import-reading = Leyendo el archivo…
import-bad = Este archivo no se puede leer como una lista
import-nothing-lost = No se añadió ni se cambió nada.

import-rows = { $count ->
    [one] 1 fila
   *[other] { $count } filas
}
import-delimiter-comma = separadas por comas
import-delimiter-semicolon = separadas por punto y coma
import-delimiter-tab = separadas por tabuladores
import-delimiter-bar = separadas por barras

import-day-question = ¿Qué día es «{ $example }»?
import-day-first = Primero el día
import-month-first = Primero el mes
import-day-missing = Elige qué día es, para que ningún cumpleaños quede mal.

import-columns = Columnas
import-columns-what = Por qué se toma cada columna. Cambia lo que esté mal y las filas de abajo se leerán de nuevo.
import-column = Columna
import-column-n = Columna { $n }
import-column-samples = Por ejemplo
import-column-field = Pasa a ser
import-column-why = Por qué
import-field-of = En qué se convierte «{ $header }»
import-chosen = Lo elegiste tú
import-more-columns = { $count ->
    [one] 1 columna más
   *[other] { $count } columnas más
}
import-fewer-columns = Menos columnas

import-field-name = Nombre
import-field-given = Nombre de pila
import-field-family = Apellidos
import-field-called = Nombre habitual
import-field-email = Correo electrónico
import-field-phone = Teléfono
import-field-organisation = Organización
import-field-pronouns = Pronombres
import-field-birthday = Cumpleaños
import-field-joined_on = Se unió el
import-field-notes = Notas
import-field-efforts = Iniciativas
import-field-tags = Etiquetas
import-field-languages = Idiomas
import-field-skills = Habilidades
import-field-zone = Zona horaria
import-field-address = Dirección
import-field-web = Página web
import-field-handle = Nombre de usuario
import-field-external_id = Identificador en el otro programa
import-field-status = Estado
import-field-opt_out = No contactar
import-field-keep = Se guarda solo con su origen
import-field-drop = Se omite

import-problems = { $count ->
    [one] Algo que conviene saber de este archivo
   *[other] { $count } cosas que conviene saber de este archivo
}
import-more-problems = Mostrar { $count } más
import-line = Línea { $line }
import-line-head = Línea

import-efforts = { $count ->
    [one] El archivo nombra una iniciativa
   *[other] El archivo nombra { $count } iniciativas
}
import-make-efforts = Crear las que faltan y apuntar en ellas a las personas

import-verdicts = Qué pasa con las filas
import-verdict-new = Nueva
import-verdict-same = La misma persona
import-verdict-doubtful = Dudosa
import-verdict-left-out = Omitida
import-means-new = se añaden
import-means-same = ya se conocen; se completan los huecos
import-means-doubtful = quizá se conozcan; decides tú
import-means-left-out = no se importan

import-every-row = Todas las filas
import-none = No hay filas así
import-what = Pasa a ser
import-row = Línea { $line }, { $name }: { $what }. { $why }
import-row-new = Persona nueva
import-row-same = La misma que { $person }
import-row-doubtful = Decidir
import-row-left-out = Omitida
import-changes = añade { $what }
import-rows-hint = Intro sobre una fila decide qué pasa con ella.
import-decide = Qué pasa con esta fila
import-decided = Línea { $line }: { $what }
import-choose-new = Una persona nueva
import-choose-same = La misma que { $person }
import-choose-other = La misma que otra persona…
import-choose-out = Omitir
import-same-as = ¿Quién es?
import-all-doubtful = Todas las filas dudosas:
import-all-same = La misma persona
import-all-new = Personas nuevas
import-all-out = Omitir

import-promise = Un solo paso, que un solo Deshacer quita.
import-undecided = { $count ->
    [one] 1 fila dudosa queda fuera hasta que decidas.
   *[other] { $count } filas dudosas quedan fuera hasta que decidas.
}
import-go-add = { $count ->
    [0] Nada que añadir
    [one] Añadir 1 persona
   *[other] Añadir { $count } personas
}
import-go-update = { $count ->
    [one] Completar 1 persona
   *[other] Completar { $count } personas
}
import-go-both = { $added ->
    [one] Añadir 1 persona, completar { $updated }
   *[other] Añadir { $added } personas, completar { $updated }
}
import-starting = Empezando…
import-running = { $done } de { $total }
import-cancelled = Detenido. No se añadió nada.

import-done = { $count ->
    [0] Nadie nuevo
    [one] 1 persona añadida
   *[other] { $count } personas añadidas
}
import-done-updated = { $count ->
    [one] 1 persona ya se conocía y ahora tiene lo que le faltaba.
   *[other] { $count } personas ya se conocían y ahora tienen lo que les faltaba.
}
import-done-efforts = { $count ->
    [one] Se creó 1 iniciativa.
   *[other] Se crearon { $count } iniciativas.
}
import-done-doubtful = { $count ->
    [one] 1 fila dudosa quedó fuera.
   *[other] { $count } filas dudosas quedaron fuera.
}
import-done-left-out = { $count ->
    [one] Se omitió 1 fila.
   *[other] Se omitieron { $count } filas.
}
import-see-people = Ver las personas
import-waiting = { $count ->
    [one] Después viene 1 archivo más
    [many] Después vienen { $count } de archivos más
   *[other] Después vienen { $count } archivos más
}
import-next = Siguiente: { $name }
import-own = Campos propios de la comunidad
import-own-new = Un campo propio nuevo
import-own-make = Campo nuevo: { $kind }
