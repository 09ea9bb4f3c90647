# Todo lo que se sabe de una persona, para ella.

exports-making = Escribiendo todo lo que se sabe de { $name }
exports-label = Exportar todo lo que se sabe de { $name }
exports-folder = Todo lo conocido – { $name } – { $day }
exports-title = Todo lo que se sabe de { $name }
exports-lead = Esto es todo lo que { $community } guarda sobre ti, palabra por palabra. Los archivos que acompañan a este documento contienen lo mismo para máquinas: everything.json de una pieza y un archivo CSV para cada parte.
exports-contents = Qué hay
exports-own = Sobre ti
exports-standing = Cómo estás ahora y por qué
exports-names-them = Fichas sobre otra cosa en las que apareces.
exports-named-in = Otros textos que te nombran
exports-named-in-lead = En estos textos aparece tu nombre, una dirección tuya o un enlace a ti. También tratan de otras personas, por eso no se copian aquí.
exports-history = Qué se ha cambiado
exports-history-lead = Qué se anotó sobre ti y cuándo, lo más reciente primero.
exports-meeting = { $name }, { $day }
exports-minutes = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { $minutes } min
}
exports-before = antes: { $value }
exports-after = después: { $value }
exports-added = { $what }: { $count }
