# Acogida: programas, sus pasos y el recorrido de cada persona.

nav-onboarding = Acogida
cmd-go-onboarding = Ir a Acogida
where-onboarding = Acogida
cmd-start-journey = Empezar la acogida…
cmd-onboarding-next = Hecho: al paso siguiente
cmd-onboarding-buddy = Elegir acompañante…
cmd-onboarding-more = Qué se puede hacer por esta persona
cmd-onboarding-person = Abrir la persona
cmd-onboarding-packet = Crear una carpeta de bienvenida…
cmd-onboarding-new = Nuevo programa…
cmd-onboarding-edit = Editar el programa…
cmd-onboarding-retire = Retirar el programa o retomarlo
cmd-people-journeys = Empezar la acogida…
people-journeys = Empezar la acogida…
people-at-step = En el paso: { $step }
onboarding-empty = ¿Cómo se acoge a quien llega?
onboarding-empty-text = Un programa es el camino del primer saludo a sentirse en casa: unos pasos, quién hace cada uno y una persona que acompaña. Aquí ves quién está en cada paso y quién espera demasiado, y preparas las carpetas de bienvenida de quienes están en un paso.
onboarding-nobody = Todavía nadie recorre { $programme }
onboarding-nobody-text = Empiézalo con alguien nuevo y aparecerá en el primer paso.
onboarding-stuck = { $count ->
    [one] Una persona espera demasiado
    [many] { $count } de personas esperan demasiado
   *[other] { $count } personas esperan demasiado
}
programme = Programa
programme-menu = Este programa
programme-retired = { $name } (retirado)
programme-retire = Retirar el programa
programme-again = Retomar el programa
programme-new = Nuevo programa
programme-edit = Editar el programa
programme-make = Crear el programa
programme-save = Guardar
programme-name = Nombre
programme-usual-name = Bienvenida
programme-usual-steps = Empieza con los cinco pasos habituales, que puedes cambiar: bienvenida, encuentro, turno de prueba, acompañante, en su sitio.
programme-effort = Para quien llega a
programme-whole-community = Toda la comunidad
programme-steps = Pasos
programme-steps-hint = Quien esté en un paso que quites pasa al siguiente.
programme-step = Paso { $place }
programme-step-who = Lo hace
programme-step-days = Días
programme-step-up = Subir { $step }
programme-step-down = Bajar { $step }
programme-step-remove = Quitar { $step }
programme-step-add = Añadir un paso
programme-step-moved = { $step } es ahora el paso { $place }
step-by-newcomer = Quien llega
step-by-buddy = Quien acompaña
step-by-lead = Quien coordina
step-menu = Quienes están en { $step }
step-packets = Crear las carpetas de bienvenida de quienes están aquí…
step-letters = Escribir cartas a quienes están aquí…
step-people = Ver en la lista de personas
journey-menu = Qué se puede hacer por { $name }
journey-day = día { $day }
journey-with = con { $name }
journey-no-buddy = aún sin acompañante
journey-next = después: { $step }
journey-last = el último paso
journey-stuck = { $days } días aquí, lo habitual son { $patience }
journey-done-next = Hecho: a { $step }
journey-done-settled = Hecho: { $name } ha encontrado su sitio
journey-open = Abrir { $name }
journey-settled = Terminar: ha encontrado su sitio
journey-left = Terminar: sigue otro camino
journey-ended-settled = en su sitio desde el { $date }
journey-ended-left = lo dejó el { $date }
journey-buddy = Acompañante
journey-buddy-hint = Alguien que acompaña; vacío para nadie.
journey-buddy-title = ¿Quién acompaña a { $name }?
journey-buddy-save = Guardar
start-journey = Empezar la acogida
start-journey-do = Empezar
start-journey-who = ¿Quién llega?
start-journey-nobody = Elige al menos a una persona.
start-journey-for = { $count ->
    [one] Para una persona.
    [many] Para { $count } de personas.
   *[other] Para { $count } personas.
}
start-journey-already = Han empezado { $started }; { $already } ya estaban en camino
start-journey-none = Todavía no hay ningún programa.
person-no-journey = En ningún programa de acogida.
person-accompanies = Acompaña a
