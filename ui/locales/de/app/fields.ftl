# Was ein Feld annimmt.

field-text = Schreib hier einen Text, keine Zahl.
field-whole-number = Schreib hier eine ganze Zahl.
field-minutes = Gib Minuten von 1 bis 10.080 (eine Woche) an.
field-takes-text = Dieses Feld nimmt Text an.
field-takes-list = Dieses Feld nimmt eine Liste an.
field-yes-or-no = Sag ja oder nein.
field-time = Schreib die Zeit als 2026-11-25T18:30.
field-date = Schreib das Datum als 2026-11-25.
field-instant = Schreib den Zeitpunkt als 2026-11-25T17:30:00Z.
arguments-do-not-fit = Die Angaben passen nicht: { $why }.
command-unknown = Es gibt keinen Befehl { $name }.
work-stopped = Die Arbeit brach unerwartet ab: { $why }.
job-stopped = Angehalten. Es wurde nichts geändert.
change-untold = Eine Änderung

# Felder, die eine Gemeinschaft für ihre Menschen festlegt.

fields-add-label = Das Feld { $field } hinzufügen
fields-change-label = Das Feld { $field } ändern
fields-retire-label = Das Feld { $field } ausblenden
fields-again-label = Das Feld { $field } wieder einblenden
fields-order-label = Die Felder umordnen
fields-name-missing = Gib ihm einen kurzen Namen, etwa T-Shirt-Größe.
fields-name-too-long = Dieser Name hat mehr als { $limit } Zeichen. Kürze ihn.
fields-name-taken = Ein Feld { $name } gibt es schon.
fields-name-hidden = Ein ausgeblendetes Feld { $name } gibt es schon. Blende es wieder ein oder wähle einen anderen Namen.
fields-many = Es gibt schon { $limit } Felder. Blende eins aus, das niemand mehr braucht.
fields-belongs-sensitive = Gesundheit und Führungszeugnisse gehören nicht hierher: Alle, die die Liste sehen, würden sie sehen. Sie gehören zu den sensiblen Angaben, verschlossen auf der Seite jedes Menschen (Einstellungen, Datenschutz).
fields-belongs-access = Was jemand zur Teilnahme braucht, gehört zu den Bedarfen zur Teilhabe auf der eigenen Seite; keine Liste zeigt sie.
fields-belongs-nowhere = Ein solches Feld führt Hearth nicht: Glaube, Herkunft, Überzeugungen und Ähnliches sind besonders geschützt, und für die Begleitung von Freiwilligen braucht es sie nicht.
fields-belongs-papers = Ein solches Feld führt Hearth nicht: Nummern von Ausweisen, Konten und Karten sowie Passwörter richten Schaden an, wenn sie nach außen gelangen. Bewahre sie dort auf, wo sie gebraucht werden.
fields-choices-missing = Schreib mindestens eine Möglichkeit auf.
fields-choices-many = Es können höchstens { $limit } Möglichkeiten sein.
fields-choices-twice = Zwei davon sagen dasselbe. Jede kann hier einmal stehen.
fields-choice-used = { $count ->
    [one] Ein Mensch hat gewählt, was du herausgenommen hast. Gib ihm einen anderen Namen oder wähle dort zuerst etwas anderes.
   *[other] { $count } Menschen haben gewählt, was du herausgenommen hast. Gib ihm einen anderen Namen oder wähle dort zuerst etwas anderes.
}
fields-kind-misfits = { $count ->
    [one] Ein Wert passt nicht: { $example }. Ändere ihn zuerst auf der Seite des Menschen.
   *[other] { $count } Werte passen nicht, etwa { $example }. Ändere sie zuerst.
}
fields-hidden = Das Feld { $field } ist ausgeblendet. Blende es zuerst in den Einstellungen wieder ein.
fields-one-value = Dieses Feld fasst nur einen Wert.
fields-too-long = Das sind mehr als { $limit } Zeichen. Schreib den Rest in die Notizen.
fields-no-number = Das ist keine Zahl. Schreib sie wie 12 oder 12,5.
fields-no-date = Das ist kein Tag. Wähle einen.
fields-no-answer = Sag ja oder nein.
fields-no-choice = Das steht nicht zur Wahl. Füge es dem Feld in den Einstellungen hinzu oder wähle etwas anderes.
