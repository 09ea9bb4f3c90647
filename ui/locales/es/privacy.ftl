# Privacidad: consentimientos, conservación, datos sensibles, el registro.

part-privacy = Privacidad
setting-consents = Consentimientos
setting-consents-hint = Lo que se pide, con las palabras que se muestran. Las palabras aceptadas no cambian; otras forman una versión nueva.
setting-consents-words = fotos boletín acuerdo rgpd permiso
setting-retention = Cuánto conservar lo que nadie necesita
setting-retention-hint = Desactivado hasta que elijas. Nada se borra solo: lo que vence espera aquí a que lo mires.
setting-retention-words = borrar antiguo rgpd revisar meses
setting-sensitive = Datos sensibles
setting-sensitive-hint = Salud y comprobaciones de protección, bajo llave en la página de cada persona. Cada consulta queda en el historial, y nada aparece en listas, búsquedas, exportaciones, documentos, informes ni calendarios.
setting-sensitive-words = salud protección antecedentes médico
setting-processing = Registro de tratamiento
setting-processing-hint = Una página para imprimir: qué guarda esta comunidad y de quién, por qué, cuánto tiempo, quién lo recibe y cómo se protege. Escrita a partir de lo que de verdad guarda.
setting-processing-words = rgpd artículo 30 imprimir responsable
consents = Consentimientos
consent-agreed = De acuerdo
consent-withdrawn = Retirado
consent-unknown = Aún sin preguntar
consent-outdated = a un texto anterior
consent-how = Cómo
consent-paper = en papel
consent-form = en un formulario
consent-spoken = de palabra
consent-imported = de una importación
consent-given = { $date }, { $how }
consent-recorder = anotado por { $name }
consent-ended = retirado el { $date }, { $how }
consent-version = Versión { $version }
consent-record = Anotar un consentimiento…
consent-record-title = Anotar un consentimiento
consent-record-many = { $count ->
    [one] Anotar un consentimiento
   *[other] Anotar un consentimiento de { $count } personas
}
consent-record-do = Anotar
consent-agree = Consintió { $kind }…
consent-withdraw = Retiró { $kind }…
consent-withdraw-title = { $kind }: retirado
consent-withdraw-do = Anotar
consent-remove = Quitar esta anotación
consent-menu = Consentimiento: { $kind }
consent-words = El texto
consent-kind = Para
consent-on = El
consent-none = Aún no se pide nada.
consent-none-go = Ajustes, Privacidad
consent-kind-add = Pedir algo…
consent-kind-name = Nombre
consent-kind-hint = Corto: Fotos, Boletín, Compartir datos de contacto.
consent-kind-text = A qué se da el consentimiento
consent-kind-change = Cambiar el texto de { $kind }
consent-kind-retire = Dejar de pedir
consent-kind-again = Volver a pedir
consent-kind-retired = Ya no se pide desde { $date }.
consent-standing = { $count ->
    [one] 1 persona está de acuerdo
   *[other] { $count } personas están de acuerdo
}
consent-kind-new-version = Alguien ya aceptó el texto actual, así que este será la versión { $version }.
consent-suggested-photos = Fotos
consent-suggested-photos-text = Acepto que se muestren fotos en las que se me reconoce en la página web y en los avisos de la comunidad. Puedo retirarlo cuando quiera; entonces se quitarán las fotos.
consent-suggested-newsletter = Boletín
consent-suggested-newsletter-text = Acepto recibir el boletín de la comunidad por correo electrónico. Puedo retirarlo cuando quiera.
consent-suggested-contact = Compartir datos de contacto
consent-suggested-contact-text = Acepto que mi correo y mi teléfono se den a las personas de los grupos en los que participo. Puedo retirarlo cuando quiera.
consent-suggest = Empezar con una propuesta
people-consent = Consentimiento
people-consent-any = Cualquiera
people-has-agreed = Consintió { $kind }
people-has-withdrawn = Retiró { $kind }
consents-recorded = { $count ->
    [one] Anotado para 1 persona.
   *[other] Anotado para { $count } personas.
}
consents-left-out = { $count ->
    [one] 1 persona lo retiró después y se dejó fuera.
   *[other] { $count } personas lo retiraron después y se dejaron fuera.
}
retention-alumni = Quienes se fueron, sin señales desde entonces
retention-newcomers = Quienes se apuntaron y nunca vinieron
retention-documents = Documentos
retention-sensitive = Datos sensibles sin cambios
retention-off = Nunca
retention-after = { $count ->
    [one] Después de 1 mes
   *[other] Después de { $count } meses
}
retention-suggested = { $after } (sugerido)
retention-due = { $count ->
    [one] 1 entrada por revisar
   *[other] { $count } entradas por revisar
}
retention-queue = Para revisar
retention-none = No hay nada por revisar.
retention-keep = Conservar 12 meses más
retention-keep-6 = Conservar 6 meses más
retention-keep-24 = Conservar 24 meses más
retention-keep-of = Conservar a { $name } 12 meses más
retention-more-of = Más sobre { $name }
retention-keep-all = Conservar todo esto 12 meses más
retention-erase = Borrar o anonimizar…
retention-remove-document = Quitar de la lista
retention-clear = Quitar los datos sensibles
retention-open = Abrir
sensitive = Datos sensibles
sensitive-locked = { $count ->
    [one] 1 dato, bajo llave. Consultarlo queda en el historial.
   *[other] { $count } datos, bajo llave. Consultarlos queda en el historial.
}
sensitive-none = Aquí no se guarda nada.
sensitive-shown = Visible durante un minuto.
sensitive-last = Consultado por última vez { $when }
sensitive-show = Mostrar los datos
sensitive-hide = Ocultar
sensitive-add = Añadir un dato…
sensitive-add-title = Añadir un dato sensible
sensitive-change-title = Cambiar un dato sensible
sensitive-health = Salud
sensitive-check = Comprobación de protección
sensitive-kind = Tipo
sensitive-text = Lo que hay que saber
sensitive-checked-on = Comprobado el
sensitive-valid-until = Válido hasta
sensitive-checked = comprobado el { $date }
sensitive-valid = válido hasta { $date }
sensitive-change = Cambiar
sensitive-remove = Quitar
sensitive-save = Guardar
sensitive-switch = Guardar datos sensibles en esta comunidad
processing-controller = Quién es responsable
processing-controller-hint = El nombre de la asociación o persona, como aparecerá en la página.
processing-contact = Contacto para preguntas
processing-show = Mostrar el registro
processing-save = Guardar como PDF…
processing-saved = El registro se ha guardado.
processing-file = Registro de tratamiento.pdf
