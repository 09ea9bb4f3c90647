# Añadir rápido: una línea escrita.

quick-no-task = Di qué hay que hacer.
quick-no-meeting = Di cómo se llama la reunión.
quick-no-person = Di cómo se llama la persona o da un correo electrónico.
quick-no-time = Di cuándo empieza la reunión, por ejemplo mié 18:30.
quick-day-unclear = { $date } puede ser dos días distintos. Escribe el mes con letras.
quick-second-effort = Solo cuenta una iniciativa; { $effort } se deja fuera.
quick-too-long = Solo cuentan los primeros { $count } caracteres.
quick-unknown-effort = No hay ninguna iniciativa llamada { $name }. Elige otra o quita la #.
quick-unknown-person = Aquí nadie se llama { $name }. Elige a otra persona o quita la @.
quick-which-effort = { $name } puede ser varias iniciativas. Elige una.
quick-which-person = { $name } puede ser varias personas. Elige una.
quick-clash = { $name }: { $why }
