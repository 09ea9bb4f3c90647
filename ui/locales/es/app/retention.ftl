# Conservación: qué se revisa de nuevo y por qué.

retention-months = Elige de 1 a { $most } meses.
retention-nothing-chosen = Elige qué conservar.
retention-set-label = { $count ->
    [one] Revisar después de 1 mes
   *[other] Revisar después de { $count } meses
}
retention-rest-label = Dejar de revisar
retention-keep-label = { $count ->
    [one] Conservar 1 entrada { $months } meses más
   *[other] Conservar { $count } entradas { $months } meses más
}
retention-why-alumni = Se fue, y no hay noticias desde { $day }.
retention-why-newcomers = En la lista desde { $day }, pero nunca vino.
retention-why-documents = Creado el { $day }.
retention-why-sensitive = Datos sensibles, sin cambios desde { $day }.
