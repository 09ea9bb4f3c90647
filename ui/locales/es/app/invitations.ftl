# Invitaciones que se pueden responder, y sus respuestas.

invitations-not-planned = Solo se puede invitar a una reunión planeada.
invitations-nobody = No se puede escribir por correo a nadie de la lista. Añade personas o una dirección.
invitations-subject = Invitación: { $title }, { $when }
invitations-text = 
    Hola:

    te invitamos con mucho gusto a { $title }.
    { $when }
    { $place }
    { $link }

    Tu calendario puede responder sí o no a esta invitación; yo lo veré.

    { $host }
invitations-cancel-subject = Cancelada: { $title }, { $when }
invitations-cancel-text = 
    Hola:

    { $title } ({ $when }) no se celebra. El archivo de esta carta lo quita de tu calendario.

    { $host }
invitations-end-subject = { $title } cambia de hora: la última vez como hasta ahora es { $when }
invitations-end-text = 
    Hola:

    { $title } sigue a otra hora, y la invitación llega en una carta aparte. La última vez como hasta ahora es { $when }. El archivo de esta carta termina la serie anterior en tu calendario.

    { $host }
invitations-folder = Invitaciones – { $title } – { $day }
invitations-label = Escribir invitaciones a «{ $title }»
invitations-cancel-label = Escribir cancelaciones de «{ $title }»
replies-too-large = Esto pesa más de 4 MB y no es una respuesta a una invitación.
replies-nothing-given = Pega la respuesta o elige su archivo.
replies-no-calendar = No contiene ninguna respuesta. Una respuesta es un archivo que termina en .ics, adjunto al correo que volvió.
replies-other = Esto es un calendario, pero no una respuesta a una invitación. Añádelo en «Calendarios».
replies-empty = Esta respuesta no dice de quién es ni si viene. Pregúntale directamente.
replies-unknown-meeting = «{ $title }» no es una reunión de esta comunidad, o se quitó después. No se cambió nada.
replies-unknown-sender = { $email } responde sobre «{ $title }», pero nadie aquí tiene esta dirección. Añádela a la persona a quien pertenece y abre la respuesta otra vez.
replies-not-invited = { $name } responde sobre «{ $title }», pero no está en su lista. No se cambió nada.
replies-shared-address = { $email } pertenece a varias personas de la lista de «{ $title }». Anota sus respuestas a mano.
replies-over = { $name } responde sobre «{ $title }», que ya se celebró o se canceló. No se cambió nada.
replies-outdated = { $name } respondió a una versión anterior de «{ $title }», que cambió después. Envía la invitación otra vez y pregunta.
replies-superseded = { $name } respondió después otra vez sobre «{ $title }», y cuenta la respuesta más reciente. No se cambió nada.
replies-noted-label = Anotar cuándo se respondió
replies-known = { $name } ya lo había dicho: «{ $title }», { $day }.
replies-yes = { $name } viene a «{ $title }» el { $day }.
replies-no = { $name } no viene a «{ $title }» el { $day }. El lugar vuelve a estar libre.
replies-perhaps = { $name } aún no sabe si vendrá a «{ $title }» el { $day }.
replies-take-yes-label = { $name } viene a «{ $title }»
replies-take-no-label = { $name } no viene a «{ $title }»
replies-take-perhaps-label = { $name } aún no sabe de «{ $title }»
replies-take-label = { $count ->
    [one] Anotar 1 respuesta
   *[other] Anotar { $count } respuestas
}
