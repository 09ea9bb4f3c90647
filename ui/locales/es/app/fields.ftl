# Lo que admite un campo.

field-text = Escribe aquí un texto, no un número.
field-whole-number = Escribe aquí un número entero.
field-minutes = Indica minutos de 1 a 10.080 (una semana).
field-takes-text = Este campo admite texto.
field-takes-list = Este campo admite una lista.
field-yes-or-no = Di sí o no.
field-time = Escribe la hora como 2026-11-25T18:30.
field-date = Escribe la fecha como 2026-11-25.
field-instant = Escribe el instante como 2026-11-25T17:30:00Z.
arguments-do-not-fit = Los argumentos no encajan: { $why }.
command-unknown = No hay ningún comando { $name }.
work-stopped = El trabajo se detuvo de forma inesperada: { $why }.
job-stopped = Detenido. No se cambió nada.
change-untold = Un cambio

# Campos que una comunidad define para sus personas.

fields-add-label = Añadir el campo { $field }
fields-change-label = Cambiar el campo { $field }
fields-retire-label = Ocultar el campo { $field }
fields-again-label = Volver a mostrar el campo { $field }
fields-order-label = Poner los campos en otro orden
fields-name-missing = Ponle un nombre corto, como Talla de camiseta.
fields-name-too-long = Este nombre tiene más de { $limit } caracteres. Acórtalo.
fields-name-taken = Ya hay un campo { $name }.
fields-name-hidden = Ya hay un campo oculto { $name }. Vuelve a mostrarlo o elige otro nombre.
fields-many = Ya hay { $limit } campos. Oculta uno que ya nadie necesite.
fields-belongs-sensitive = La salud y los certificados de antecedentes no van aquí: los vería cualquiera que vea la lista. Van en los datos sensibles, bajo llave en la página de cada persona (Ajustes, Privacidad).
fields-belongs-access = Lo que alguien necesita para participar va en las necesidades de acceso de su página, que ninguna lista muestra.
fields-belongs-nowhere = Hearth no guarda un campo así: las creencias, el origen, las opiniones y similares tienen una protección especial, y no hacen falta para cuidar del voluntariado.
fields-belongs-papers = Hearth no guarda un campo así: los números de documentos, cuentas y tarjetas, y las contraseñas, hacen daño si salen a la luz. Guárdalos donde se usan.
fields-choices-missing = Escribe al menos una opción.
fields-choices-many = Puede haber { $limit } opciones como máximo.
fields-choices-twice = Dos de ellas dicen lo mismo. Cada una puede estar una vez.
fields-choice-used = { $count ->
    [one] Una persona ha elegido lo que quitaste. Dale otro nombre, o elige antes otra cosa para esa persona.
   *[other] { $count } personas han elegido lo que quitaste. Dale otro nombre, o elige antes otra cosa para ellas.
}
fields-kind-misfits = { $count ->
    [one] Un valor no encaja: { $example }. Cámbialo antes en la página de esa persona.
   *[other] { $count } valores no encajan, como { $example }. Cámbialos antes.
}
fields-hidden = El campo { $field } está oculto. Vuelve a mostrarlo antes en Ajustes.
fields-one-value = Este campo admite un solo valor.
fields-too-long = Esto tiene más de { $limit } caracteres. Pon el resto en las notas.
fields-no-number = Esto no es un número. Escríbelo como 12 o 12,5.
fields-no-date = Esto no es un día. Elige uno.
fields-no-answer = Di sí o no.
fields-no-choice = Esto no está entre las opciones. Añádelo al campo en Ajustes o elige otra.
