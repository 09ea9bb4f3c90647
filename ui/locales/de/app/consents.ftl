# Einwilligungen: worum gebeten wird, und was gesagt wurde.

consents-name-missing = Gib ihr einen kurzen Namen, etwa Fotos.
consents-name-too-long = Dieser Name hat mehr als 80 Zeichen. Schreib den Rest in den Wortlaut.
consents-text-missing = Schreib, womit man einverstanden ist, so wie es gezeigt wird.
consents-text-too-long = Das ist länger als { $limit } Zeichen. Es soll gelesen werden können.
consents-not-yet = Eine Einwilligung wird notiert, wenn es sie gibt: Wähle heute oder einen früheren Tag.
consents-nobody = Wähle mindestens einen Menschen.
consents-withdrawn-since = { $kind }: An diesem Tag oder später wurde widerrufen, und ein älteres Ja wiegt kein Nein auf. Frag noch einmal und notiere die Antwort von heute.
consents-known = { $kind }: Das ist schon notiert.
consents-nothing-stands = { $kind }: Es gibt keine Einwilligung, die widerrufen werden kann.
consents-kind-add-label = Um Einwilligung bitten: { $kind }
consents-kind-change-label = Einwilligung { $kind } umbenennen
consents-kind-retire-label = Nicht mehr um { $kind } bitten
consents-kind-again-label = Wieder um { $kind } bitten
consents-wording-label = Wortlaut von { $kind } ändern
consents-record-label = Notieren, dass { $name } in { $kind } einwilligt
consents-record-many-label = { $count ->
    [one] 1 Einwilligung in { $kind } notieren
   *[other] { $count } Einwilligungen in { $kind } notieren
}
consents-withdraw-label = Notieren, dass { $name } { $kind } widerruft
consents-remove-label = Einen Eintrag zu { $kind } von { $name } entfernen
