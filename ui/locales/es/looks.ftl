# How everything looks that is printed, and who signs it.

look = Aspecto de los documentos
look-lead = Un solo aspecto para todo lo que imprimes. Vale para lo que se haga a partir de ahora.
cmd-look = Elegir el aspecto de los documentos
cmd-look-logo = Elegir un logotipo…
cmd-look-sign = Permitir que alguien firme documentos
look-logo = Logotipo
look-logo-hint = SVG o PNG, hasta 512 KB. También puedes soltarlo aquí.
look-logo-choose = Elegir un logotipo…
look-logo-replace = Elegir otro…
look-logo-remove = Quitar
look-logo-alt = Qué muestra el logotipo
look-logo-alt-hint = Se lee en voz alta a quien no lo ve, por ejemplo: un faro sobre dos olas.
look-logo-alt-missing = Dilo en pocas palabras para quienes no lo ven.
look-pictures = Imágenes
look-colours = Colores
look-colour = Color principal
look-accent = Segundo color
look-colour-usual = Usar el color de la comunidad
look-accent-usual = Usar caléndula
look-colour-pick = Elegir: { $label }
look-contrast-good = Destaca bien sobre el papel ({ $ratio } a 1).
look-contrast-poor-text = Difícil de leer en papel: { $ratio } a 1, y el texto necesita { $least }. Puedes conservarlo.
look-contrast-poor-line = Pálido en papel: { $ratio } a 1, y las líneas necesitan { $least }. Puedes conservarlo.
look-contrast-take = Usar { $colour } en su lugar
look-faces = Letra
faces-table = Mesa larga
faces-book = Libro
faces-festive = Festiva
faces-clear = Clara
faces-plain = Sencilla
faces-glad = Alegre
faces-table-hint = Bricolage Grotesque y Nunito Sans: amable y abierta.
faces-book-hint = Lora en todo, como un buen libro.
faces-festive-hint = Playfair Display y Lora, para una fiesta.
faces-clear-hint = Atkinson Hyperlegible, dibujada para ojos que ven menos.
faces-plain-hint = Figtree, lo más sencilla posible.
faces-glad-hint = Fredoka y Nunito Sans, redonda y alegre.
look-wording = Textos
look-closing = Línea de cierre
look-closing-hint = En los certificados, sobre las firmas.
look-footer = Línea al pie
look-footer-hint = En hojas, cartas y carpetas, por ejemplo una dirección o un número de registro.
look-shown = Qué se muestra
block-logo = El logotipo
block-flower = La flor
block-stones = La fila de piedras
block-effort = La iniciativa con su color
block-pronouns = Pronombres
look-signatories = Quién firma
look-signatories-hint = Firman donde no se nombra a nadie más. Si es una de tus personas, la entrada se va con ella cuando se borra.
signatory-name = Nombre
signatory-role = Cargo
signatory-new-name = Nombre de otra persona
signatory-new-role = Su cargo
signatory-hand = Cómo firma
hand-script = Con letra manuscrita
hand-pen = Con bolígrafo, en papel
hand-picture = Con una firma escaneada
signatory-scan = Elegir la firma escaneada…
signatory-scan-again = Elegir otra firma…
signatory-scan-alt = Palabras para quienes no la ven
signatory-scan-missing = Hasta que esté, el nombre aparece con letra manuscrita.
signatory-add = Permitir que firme
signatory-remove = { $name } ya no firma
look-preview = Así se verá
look-preview-kind = Mostrar
look-preview-language = Idioma
look-preview-of = { $name }, página { $page }
look-preview-hint = Las personas que aparecen son inventadas.
look-page-before = Página anterior
look-page-after = Página siguiente
look-page-of = Página { $page } de { $pages }
look-zoom = Tamaño
look-zoom-fit = Página entera
look-certificate = Certificado: { $design }
look-packet = Carpeta de bienvenida
documents-look = Aspecto
where-look = Aspecto de los documentos

look-tab-look = Aspecto
look-tab-templates = Plantillas
template = Plantilla
template-lead = De lo que se hacen los documentos. Copia una para cambiarla; las de Hearth se quedan como están.
template-own = Hechas aquí
template-shipped = De Hearth
template-edit = Editar { $name }
template-from = De: { $name } · versión { $version }
template-copy = Duplicar y personalizar
template-copy-of = Duplicar { $name }
template-copy-name = { $name }, nuestra
template-export = Guardar como archivo…
template-export-of = Guardar { $name } como archivo…
template-files = Plantillas
template-import = Incorporar una plantilla…
template-remove = Quitar { $name }
template-paper-card = 148 × 105 mm
template-papers = A4, carta
template-languages = { $count ->
    [one] 1 idioma
    [many] { $count } de idiomas
   *[other] { $count } idiomas
}
template-reset = Recuperar el texto de Hearth
template-gallery = Todas las plantillas
template-name = Nombre
template-source = Texto de la plantilla
template-source-hint = El tabulador sale del texto. Los problemas están debajo.
template-problems = Lo que está mal
template-problems-count = { $count ->
    [0] Todo está bien.
    [one] Hay 1 cosa mal.
    [many] Hay { $count } de cosas mal.
   *[other] Hay { $count } cosas mal.
}
template-line = Línea { $line }
template-keys = Los datos que hay (contrato { $version })
template-keys-hint = Una plantilla escribe estos nombres. A la derecha está lo que dice el documento de al lado.
template-key-text = texto vacío
template-key-number = número
template-key-flag = sí o no
template-key-list = lista
template-key-none = nada
template-choose = Plantilla
template-usual = Como la trae Hearth
where-look-template = Escribir una plantilla
