# Help: short, and the same on every page.

help = Ayuda
cmd-help = Ayuda
help-search = Buscar en la ayuda
help-not-found = La ayuda no dice nada de eso
help-not-found-text = Prueba con otra palabra o mira la lista de órdenes.
help-all-keys = Todos los atajos de teclado
help-change-keys = Elegir otras teclas

help-tour = Cinco minutos para echar un vistazo
help-keys = Teclas que conviene saber
help-words = Las palabras, explicadas
help-data = Tus datos

help-tour-people = 1. Trae a las personas
help-tour-people-text = En Personas elige «Importar» para una lista que ya lleves, o «Nueva persona». Antes de añadir nada ves qué pasará con cada fila.
help-tour-task = 2. Pide algo a alguien
help-tour-task-text = Crea una tarea, di para cuándo y a quién se la pides. Su respuesta es un clic; un no vuelve a abrir la plaza.
help-tour-meeting = 3. Planea una reunión y celébrala
help-tour-meeting-text = Prepara el orden del día, marca a quien llega y escribe el acta sobre la marcha. Al cerrarla se anotan las horas.
help-tour-thanks = 4. Da las gracias
help-tour-thanks-text = Inicio muestra de quién no hay noticias, quién es nueva y de quién es el día. Las gracias quedan en la historia de cada persona.
help-tour-paper = 5. Ponlo en papel
help-tour-paper-text = Una carpeta de bienvenida para quien llega, certificados para una persona o para toda una lista, listos para imprimir.

help-word-community = Comunidad
help-word-community-text = Todo en un archivo: personas, iniciativas, tareas, reuniones, papeles.
help-word-effort = Iniciativa
help-word-effort-text = Algo en lo que se participa: un grupo de trabajo, una comunidad local, un proyecto.
help-word-standing = Situación
help-word-standing-text = Recién llegada, activa, sin noticias, en pausa o ya no está. Hearth lo deduce de lo hecho y siempre dice por qué; no se clasifica a nadie.
help-word-promise = Compromiso
help-word-promise-text = A lo que alguien dijo que sí: una tarea, un rol por un tiempo o una plaza en una reunión.
help-word-series = Serie
help-word-series-text = Una reunión que se repite. Al cambiarla se pregunta si es para esta, para esta y las siguientes o para todas.
help-word-quiet = Sin noticias
help-word-quiet-text = Más tiempo sin señales de lo habitual en esa persona. Un motivo para saludar, nada más.

help-data-where = Dónde están
help-data-where-text = En un archivo cifrado en este ordenador. Ajustes → Datos muestra dónde; cópialo junto con el archivo de llaves para tenerlo a salvo.
help-data-leaves = Qué sale de este dispositivo
help-data-leaves-text = Nada. Hearth no cuenta nada ni llama a nadie. Solo se lee un calendario que añadas, de la dirección que diste.
help-data-undo = Si algo salió mal
help-data-undo-text = Deshacer anula el último paso, también tras reiniciar. El historial anula cualquier paso, o dice por qué ya no es posible.
help-data-drafts = Si la ventana se cerró mientras escribías
help-data-drafts-text = Lo que escribiste se guardó. Se te ofrece al abrir de nuevo el mismo formulario.
help-data-passphrase = Si se pierde la frase de paso
help-data-passphrase-text = En este ordenador el llavero aún abre el archivo, si lo hay. Nadie más puede abrirlo, ni siquiera quienes hacen Hearth.
