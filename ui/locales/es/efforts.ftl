# Iniciativas: aquello en lo que participan las personas.

efforts = Iniciativas
efforts-closed = Mostrar las cerradas
efforts-trouble = No se pudieron leer las iniciativas
efforts-empty = Aún no hay iniciativas
efforts-empty-text = Una iniciativa es un grupo de trabajo, un proyecto o cualquier cosa en la que participan personas.
effort-new = Nueva iniciativa
effort-add = Añadir iniciativa
effort-name = Nombre
effort-name-example = Huerto
effort-name-missing = Ponle un nombre a la iniciativa.
effort-purpose = Para qué es
effort-purpose-hint = Una frase que entienda quien acaba de llegar.
effort-purpose-add = Di para qué es
effort-kind = Tipo
effort-kind-working-group = Grupo de trabajo
effort-kind-local-community = Comunidad local
effort-kind-project = Proyecto
effort-kind-programme = Programa
effort-cadence = Cada cuánto se reúne
effort-cadence-example = Un martes sí y otro no
effort-cadence-add = Di cada cuánto se reúne
effort-how = Cómo unirse
effort-how-add = Di cómo unirse
effort-colour = Color
effort-colour-is = Color: { $colour }. Cambiar
effort-colour-change = Cambiar el color…
effort-leads = Coordinación
effort-members = Participantes
effort-nobody = Aún no participa nadie.
effort-no-meeting = Ninguna reunión planeada
effort-open-tasks = { $count ->
    [0] nada que hacer
    [one] 1 tarea abierta
   *[other] { $count } tareas abiertas
}
effort-closed-on = Cerrada el { $date }
effort-hours = Horas dedicadas
effort-people = Personas y roles
effort-tasks = Tareas
effort-meetings = Reuniones
effort-past = Reuniones pasadas
effort-plan = Planear una reunión
effort-more = Qué hacer con esta iniciativa
effort-rename = Cambiar el nombre
effort-certificates = Crear certificados…
effort-packets = Crear carpetas de bienvenida…
effort-close = Cerrar esta iniciativa
effort-reopen = Volver a abrirla
effort-remove = Quitar
effort-missing = Esta iniciativa no está aquí
effort-all = Todas las iniciativas
effort-add-people = Añadir personas
effort-lead = Coordinación
effort-role-of = Rol de { $name }
effort-role-add = Añadir un rol
effort-since = desde { $month }
effort-until = hasta el { $date }
effort-more-of = Más sobre { $name }
effort-make-lead = Incluir en la coordinación
effort-unlead = Sacar de la coordinación
effort-leave = Lo deja hoy
effort-gone = { $count ->
    [one] 1 persona participó antes
   *[other] { $count } personas participaron antes
}
effort-add-task = Añadir una tarea
effort-no-tasks = De momento no hay nada que hacer.
effort-board = Abrir el tablero de esta iniciativa

cmd-efforts-new = Nueva iniciativa
cmd-effort-task = Nueva tarea para esta iniciativa
cmd-effort-people = Añadir personas a esta iniciativa
cmd-effort-colour = Cambiar el color de esta iniciativa
cmd-effort-meeting = Planear una reunión de esta iniciativa

effort-wanted = Se busca
effort-needs = { $count ->
    [one] se busca: { $title }
   *[other] se buscan { $count }: { $title }
}
need-none = Esta iniciativa no busca a nadie. ¿Qué le ayudaría?
need-title = Qué hace falta
need-filled = Cubierto
need-time = Tiempo
need-time-add = ¿cuánto tiempo?
need-places = { $filled } de { $places } plazas cubiertas
need-who = Quién ocupa la plaza
need-fill = Alguien lo hace
need-remove = Dejar de buscar: { $title }
need-new = Qué hace falta
need-example = Gente para cavar
need-skills = Habilidades
need-skills-hint = Separadas por comas.
need-count = Plazas
need-add = Buscar

effort-figures = Cifras
figures-attendance = Quién vino
figures-attendance-finding = De quienes se esperaba en las últimas reuniones, vino el { $share }.
figures-attendance-none = Todavía no se ha celebrado ninguna reunión.
figures-of = de { $count } esperadas
figures-meeting = Reunión
figures-came = Vinieron
figures-people = Participación
figures-people-finding = En { $month }, el último mes completo, participaron: { $count }.
figures-hours = Horas por mes
figures-hours-finding = { $hours } en doce meses.
figures-month = Mes
figures-hours-head = Horas
figures-people-head = Personas

effort-overview = Resumen
effort-next = Próxima reunión
effort-no-lead = Todavía nadie la coordina.
effort-more-tasks = { $count ->
    [one] Una tarea más
    [many] { $count } de tareas más
   *[other] { $count } tareas más
}
effort-made = Papeles y archivos
effort-made-none = Aún no se ha creado ni guardado nada aquí. Arrastra un PDF o una imagen a esta página para guardarlo.
effort-made-all = Todos los documentos de esta iniciativa
cmd-effort-page = Imprimir en una página…
cmd-effort-badges = Imprimir identificadores…
