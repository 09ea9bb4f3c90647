# El registro de tratamiento, tal como se imprime.

processing-title = Registro de tratamiento
processing-lead = Lo que esta comunidad guarda sobre las personas, escrito por Hearth a partir de lo que de verdad guarda.
processing-made = A fecha de { $date }
processing-line = _______________________
processing-controller = Responsable
processing-contact = Contacto para preguntas y solicitudes
processing-kept = Qué se guarda
processing-what = Qué
processing-whose = De quién
processing-why = Por qué
processing-how-long = Cuánto tiempo
processing-recipients = Quién lo recibe
processing-safeguards = Cómo se protege
processing-whose-people = { $count ->
    [one] Voluntarios y contactos (1)
   *[other] Voluntarios y contactos ({ $count })
}
processing-until-removed = Hasta que alguien lo quite
processing-reviewed = { $count ->
    [one] Se revisa tras 1 mes; una persona decide si se conserva
   *[other] Se revisa tras { $count } meses; una persona decide si se conserva
}
processing-people-left = { $count ->
    [one] Se revisa 1 mes después de que alguien se va
   *[other] Se revisa { $count } meses después de que alguien se va
}
processing-people-never = { $count ->
    [one] Se revisa tras 1 mes si alguien nunca vino
   *[other] Se revisa tras { $count } meses si alguien nunca vino
}
processing-people-both = Se revisa, en meses: { $left } después de irse, { $never } si nunca vino
processing-what-names = Nombres, pronombres, idiomas, habilidades, organización, cuándo y cómo llegaron
processing-why-names = Para saber quién participa y planear en común
processing-what-reach = Correos, teléfonos, direcciones postales, usuarios
processing-why-reach = Para ponerse en contacto por las vías que cada persona quiere
processing-what-part = Grupos y roles, reuniones, compromisos, horas
processing-why-part = Para repartir el trabajo, notar quién falta y rendir cuentas
processing-what-personal = Cumpleaños, notas de la coordinación
processing-why-personal = Para estar pendientes de cada persona
processing-what-needs = Necesidades de acceso, a quién llamar en una urgencia
processing-why-needs = Para que todas las personas puedan participar, y por su seguridad
processing-what-fields = Campos propios de la comunidad: { $names }
processing-why-fields = Para lo que la comunidad organiza con ellas
processing-what-consents = Consentimientos con su texto, y retiradas
processing-why-consents = Para cumplir lo acordado y demostrarlo
processing-what-sensitive = Salud, comprobaciones de protección
processing-why-sensitive = Para proteger a las personas cuando hace falta
processing-what-thanks = Agradecimientos e hitos
processing-why-thanks = Para que nadie que ayudó quede sin gracias
processing-what-documents = Carpetas, certificados y archivos
processing-why-documents = Para dar la bienvenida, agradecer y guardar lo firmado
processing-what-imported = Filas de los archivos de los que llegaron
processing-why-imported = Para saber de dónde viene un dato
processing-nobody = Nadie de forma automática: todo está en este ordenador y Hearth no envía nada.
processing-handed = A quien la coordinación entrega una carpeta o un certificado.
processing-calendar = El calendario { $calendar } se lee; no se le envía nada sobre las personas.
processing-calendar-both = El calendario { $calendar } se lee, y los eventos y reuniones que alguien pone en él se envían a su servidor.
processing-encrypted = Un archivo cifrado (SQLCipher, AES-256) que se abre con llavero, frase de paso o código impreso; se bloquea tras un rato sin uso.
processing-backups = Copias de seguridad cifradas, durante 90 días como máximo.
processing-folder = Copias de las copias cifradas en { $folder }.
processing-history = Cada cambio queda en un historial; a petición, los datos se entregan, se anonimizan o se borran.
processing-wishes = Quien pidió que no se le contacte queda fuera de todo borrador y sugerencia.
processing-locked = Los datos sensibles están bajo llave; cada consulta se anota.
processing-queue = Lo que vence según los plazos espera a una persona; nada se borra sin verlo.
processing-what-signatories = Nombres, cargos y firmas escaneadas de quienes firman documentos
processing-why-signatories = Para firmar lo que se entrega
processing-whose-signatories = { $count ->
    [one] Quien firma (1)
    [many] Quienes firman ({ $count })
   *[other] Quienes firman ({ $count })
}
processing-what-journeys = Pasos de la acogida y quién acompaña a quién
processing-why-journeys = Para acoger a quien llega y que nadie espere sin que se note
