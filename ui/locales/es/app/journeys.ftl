# Programas de acogida y el recorrido de cada persona.

programmes-add-label = Añadir el programa { $name }
programmes-rename-label = Cambiar el nombre del programa { $old } a { $new }
programmes-change-label = Cambiar el programa { $name }
programmes-steps-label = Cambiar los pasos de { $name }
programmes-retire-label = Retirar el programa { $name }
programmes-again-label = Retomar el programa { $name }
programmes-retired = { $name } está retirado: ya nadie lo empieza. Retómalo primero.
programmes-name-missing = Ponle un nombre.
programmes-name-too-long = Un nombre tiene como máximo { $limit } letras.
programmes-name-taken = Ya hay un programa llamado { $name }. Elige otro nombre.
programmes-steps-missing = Un programa tiene al menos un paso.
programmes-steps-many = Un programa tiene como máximo { $limit } pasos.
programmes-step-days = Un paso dura de 1 a { $limit } días.
programmes-starter-hello = Bienvenida
programmes-starter-met = Encuentro
programmes-starter-trial = Turno de prueba
programmes-starter-buddy = Acompañante
programmes-starter-settled = En su sitio
journeys-start-one-label = { $name } empieza { $programme }
journeys-start-label = { $count ->
    [one] Una persona empieza { $programme }
    [many] { $count } de personas empiezan { $programme }
   *[other] { $count } personas empiezan { $programme }
}
journeys-begins-too-late = Un recorrido empieza hoy o antes.
journeys-buddy-label = { $buddy } acompaña a { $name }
journeys-no-buddy-label = { $name } ya no tiene acompañante
journeys-own-buddy = { $name } no puede acompañarse a sí misma. Elige a otra persona.
journeys-step-label = { $name } llega a { $step }
journeys-last-step = { $step } es el último paso. Termina en su lugar el recorrido de { $name }.
journeys-settled-label = { $name } ha encontrado su sitio en { $programme }
journeys-left-label = { $name } deja { $programme }
journeys-ended = El recorrido de { $name } por { $programme } ha terminado.
