# Sensible Angaben: Gesundheit und Prüfungen.

sensitive-off = Diese Gemeinschaft führt keine sensiblen Angaben. Schalte sie in den Einstellungen unter Datenschutz ein.
sensitive-text-missing = Schreib, was man wissen soll.
sensitive-text-too-long = Das ist länger als { $limit } Zeichen.
sensitive-until-before = Eine Prüfung gilt ab ihrem Tag: Wähle einen späteren.
sensitive-reveal-label = Sensible Angaben ansehen
sensitive-add-label = Eine sensible Angabe zu { $name } hinzufügen
sensitive-change-label = Eine sensible Angabe zu { $name } ändern
sensitive-remove-label = Sensible Angaben zu { $name } entfernen
