# Was die Startseite sagt.

thought-birthday = Geburtstag { $when }
thought-birthday-plain = Geburtstag
thought-newcomer = Neu seit { $day }, noch nichts passiert
thought-newcomer-plain = Neu
thought-anniversary = { $years ->
    [one] Ein Jahr dabei: { $when }
   *[other] { $years } Jahre dabei: { $when }
}
thought-anniversary-plain = Ein Jahrestag
thought-quiet = Still { $how_long }
thought-quiet-plain = Still
soon-today = heute
soon-tomorrow = morgen
soon-weekday = am { $weekday }
quiet-days = { $count ->
    [one] seit einem Tag
   *[other] seit { $count } Tagen
}
quiet-weeks = { $count ->
    [one] seit einer Woche
   *[other] seit { $count } Wochen
}
quiet-months = { $count ->
    [one] seit einem Monat
   *[other] seit { $count } Monaten
}
quiet-since = seit { $month }
home-minutes-one = „{ $title }“ hat noch kein Protokoll
home-minutes = { $count ->
    [one] Ein Treffen hat noch kein Protokoll
   *[other] { $count } Treffen haben noch kein Protokoll
}
home-asked-one = { $name } wurde vor mehr als 3 Tagen gefragt
home-asked = { $count ->
    [one] Eine Frage wartet seit mehr als 3 Tagen auf Antwort
   *[other] { $count } Fragen warten seit mehr als 3 Tagen auf Antwort
}
home-calendar-held = { $count ->
    [one] { $calendar }: Ein entfernter Termin wartet auf deinen Blick
   *[other] { $calendar }: { $count } entfernte Termine warten auf deinen Blick
}
home-calendar-failed = { $calendar }: { $why }
home-owed = { $hours ->
    [one] Hat zuletzt 1 Stunde geholfen und noch keinen Dank bekommen
   *[other] Hat zuletzt { $hours } Stunden geholfen und noch keinen Dank bekommen
}
snooze-double = Diese beiden sind verschiedene Menschen
snooze-days = { $count ->
    [one] Morgen erinnern
   *[other] In { $count } Tagen erinnern
}
snooze-for-good = Nicht mehr daran erinnern
home-retention = { $count ->
    [one] 1 Eintrag ist fällig: behalten oder gehen lassen?
   *[other] { $count } Einträge sind fällig: behalten oder gehen lassen?
}
