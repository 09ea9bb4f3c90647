# Aufbewahrung: was noch einmal angesehen wird, und warum.

retention-months = Wähle 1 bis { $most } Monate.
retention-nothing-chosen = Wähle, was behalten werden soll.
retention-set-label = { $count ->
    [one] Nach 1 Monat noch einmal ansehen
   *[other] Nach { $count } Monaten noch einmal ansehen
}
retention-rest-label = Nicht mehr noch einmal ansehen
retention-keep-label = { $count ->
    [one] 1 Eintrag { $months } Monate länger behalten
   *[other] { $count } Einträge { $months } Monate länger behalten
}
retention-why-alumni = Nicht mehr dabei, und seit { $day } kam nichts mehr.
retention-why-newcomers = Seit { $day } eingetragen, aber nie gekommen.
retention-why-documents = Erstellt am { $day }.
retention-why-sensitive = Sensible Angaben, unverändert seit { $day }.
