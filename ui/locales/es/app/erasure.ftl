# Borrar a personas para siempre.

erasure-nobody = Elige al menos a una persona.
erasure-too-many = { $count } personas son demasiadas a la vez. Elige como mucho { $most } y después las demás.
erasure-label = { $count ->
    [one] Borrar para siempre a una persona
   *[other] Borrar para siempre a { $count } personas
}
erasure-anonymise-label = { $count ->
    [one] Dejar sin nombre a una persona
   *[other] Dejar sin nombre a { $count } personas
}
erasure-again-label = Volver a borrar a quienes se borraron desde la copia de seguridad
erasure-nameless = Persona sin nombre { $number }
erasure-not-clean = Ya no está en ninguna tabla, pero el archivo no se pudo escribir de nuevo. Hearth lo intentará otra vez la próxima vez que abras la comunidad.
