# Consentimientos: qué se pide y qué se respondió.

consents-name-missing = Ponle un nombre corto, como Fotos.
consents-name-too-long = Este nombre tiene más de 80 caracteres. Pon el resto en el texto.
consents-text-missing = Escribe a qué se da el consentimiento, tal como se muestra.
consents-text-too-long = Esto tiene más de { $limit } caracteres. Debe poder leerse.
consents-not-yet = Un consentimiento se anota cuando ya se dio: elige hoy o un día anterior.
consents-nobody = Elige al menos a una persona.
consents-withdrawn-since = { $kind }: se retiró ese día o más tarde, y un sí anterior no pesa más que un no. Pregunta de nuevo y anota la respuesta de hoy.
consents-known = { $kind }: ya está anotado.
consents-nothing-stands = { $kind }: no hay ningún consentimiento que retirar.
consents-kind-add-label = Pedir consentimiento: { $kind }
consents-kind-change-label = Renombrar el consentimiento { $kind }
consents-kind-retire-label = Dejar de pedir { $kind }
consents-kind-again-label = Volver a pedir { $kind }
consents-wording-label = Cambiar el texto de { $kind }
consents-record-label = Anotar que { $name } consiente { $kind }
consents-record-many-label = { $count ->
    [one] Anotar 1 consentimiento: { $kind }
   *[other] Anotar { $count } consentimientos: { $kind }
}
consents-withdraw-label = Anotar que { $name } retira { $kind }
consents-remove-label = Quitar una anotación sobre { $kind } de { $name }
