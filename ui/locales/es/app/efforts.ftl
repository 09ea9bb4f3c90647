# Iniciativas y quién participa en ellas.

efforts-add-label = Añadir { $name }
efforts-rename-label = Cambiar el nombre de { $old } a { $new }
efforts-change-label = Cambiar { $name }
efforts-colour-label = Cambiar el color de { $name }
efforts-close-label = Cerrar { $name }
efforts-open-label = Volver a abrir { $name }
efforts-remove-label = Quitar { $name }
efforts-name-missing = Ponle un nombre a la iniciativa.
efforts-name-taken = Ya hay una iniciativa llamada { $name }. Elige otro nombre.
efforts-kind-wrong = Una iniciativa es una de estas cosas: { $kinds }.
efforts-colour-missing = Una iniciativa tiene un color.
efforts-colour-off-the-wheel = El color de la iniciativa no está en la rueda de colores.
efforts-in-use = { $name } tiene reuniones, tareas, horas, compromisos o recursos que se quedarían sin iniciativa. Mejor ciérrala.
memberships-add-one-label = Añadir a { $name } a { $effort }
memberships-add-label = { $count ->
    [one] Añadir a una persona a { $effort }
   *[other] Añadir a { $count } personas a { $effort }
}
memberships-end-label = Terminar la participación de { $name } en { $effort }
memberships-lead-label = Dar a { $name } la coordinación de { $effort }
memberships-change-label = Cambiar la participación de { $name } en { $effort }
memberships-ends-too-late = Una participación termina en un día que ya ha llegado. Termínala en su último día o después.
memberships-ends-too-early = La participación empezó el { $day }; no puede terminar antes.
opportunity-places = Puede haber de 1 a 1000 plazas.
opportunity-filled = No se pueden cubrir más plazas de las que hay.
opportunity-full = Todas las plazas están cubiertas: { $title }. Añade antes una plaza.
opportunity-add = Buscar: { $title }
opportunity-change = Cambiar lo que se busca: { $title }
opportunity-fill = { $name } ocupa una plaza: { $title }
opportunity-remove = Dejar de buscar: { $title }
