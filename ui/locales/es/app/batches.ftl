# Documentos para muchas personas a la vez: hasta dónde han llegado, cómo se llaman y los mensajes que los llevan.

batch-none = Este lote ya no existe. Empieza uno nuevo.
batch-running = Otro programa está creando estos documentos ahora mismo. Espera a que termine.
batch-over = No queda nada por crear de este lote.
batch-nobody = No queda nadie para quien crear algo. Elige a otras personas.
batch-stopped-here = Detenido. Lo que está creado se conserva.
batch-label-unfinished = { $count ->
    [one] Conservar 1 documento de un lote interrumpido
    [many] Conservar { $count } de documentos de un lote interrumpido
   *[other] Conservar { $count } documentos de un lote interrumpido
}
batch-skipped-silent = { $name } pidió que no se le escriba. Entrégalo en persona o crea un archivo sin mensaje.
batch-skipped-no-address = No se conoce ninguna dirección de correo de { $name }. Añade una o crea un archivo sin mensaje.
batch-skipped-unprintable = Ninguna fuente puede imprimir { $characters }. Escribe el nombre en otra escritura o instala una fuente con estas letras.
packets-making-many = { $count ->
    [one] Creando 1 carpeta de bienvenida
    [many] Creando { $count } de carpetas de bienvenida
   *[other] Creando { $count } carpetas de bienvenida
}
packets-make-many-label = { $count ->
    [one] Crear 1 carpeta de bienvenida
    [many] Crear { $count } de carpetas de bienvenida
   *[other] Crear { $count } carpetas de bienvenida
}
packets-none-made = No se pudo crear ninguna carpeta de bienvenida. { $name }: { $why }
packets-print-title = { $count ->
    [one] 1 carpeta de bienvenida para imprimir
    [many] { $count } de carpetas de bienvenida para imprimir
   *[other] { $count } carpetas de bienvenida para imprimir
}
packets-zip-title = { $count ->
    [one] 1 carpeta de bienvenida en ZIP
    [many] { $count } de carpetas de bienvenida en ZIP
   *[other] { $count } carpetas de bienvenida en ZIP
}
certificates-zip-title = { $count ->
    [one] 1 certificado en ZIP
    [many] { $count } de certificados en ZIP
   *[other] { $count } certificados en ZIP
}
letters-making-many = { $count ->
    [one] Creando 1 carta
    [many] Creando { $count } de cartas
   *[other] Creando { $count } cartas
}
letters-make-many-label = { $count ->
    [one] Crear 1 carta
    [many] Crear { $count } de cartas
   *[other] Crear { $count } cartas
}
letters-none-made = No se pudo crear ninguna carta. { $name }: { $why }
letters-zip-title = { $count ->
    [one] 1 carta en ZIP
    [many] { $count } de cartas en ZIP
   *[other] { $count } cartas en ZIP
}
letters-print-title = { $count ->
    [one] 1 carta para imprimir
    [many] { $count } de cartas para imprimir
   *[other] { $count } cartas para imprimir
}
batch-mail-packets = Te damos la bienvenida a { $community }
batch-mail-packets-text =
    Hola, { $name }:

    te adjuntamos tu carpeta de bienvenida, con todo lo necesario para tus primeros días con nosotros.

    { $community }
batch-mail-certificates = Un certificado para ti
batch-mail-certificates-text =
    Hola, { $name }:

    te adjuntamos tu certificado. Gracias por todo lo que das.

    { $community }
batch-mail-letters = Una carta de agradecimiento para ti
batch-mail-letters-text =
    Hola, { $name }:

    te adjuntamos una carta para ti.

    { $community }
label-packet-all = Carpetas de bienvenida
document-field-packets = Carpetas de bienvenida en un archivo para imprimir
document-field-letters = Cartas en un archivo para imprimir
