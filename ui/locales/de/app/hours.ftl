# Geschenkte Stunden und Dank.

hours-add-label = { $minutes ->
    [one] 1 Minute für { $name } eintragen
   *[other] { $minutes } Minuten für { $name } eintragen
}
hours-remove-label = { $minutes ->
    [one] 1 Minute von { $name } entfernen
   *[other] { $minutes } Minuten von { $name } entfernen
}
hours-not-given-yet = Stunden werden eingetragen, wenn sie gegeben wurden: Wähle heute oder einen früheren Tag.
hours-from-meeting = Diese Stunden folgen aus einem Treffen. Öffne das Treffen wieder und ändere, wer da war.
thanks-add-label = { $name } danken
thanks-add-many-label = { $count ->
    [one] Einem Menschen danken
   *[other] { $count } Menschen danken
}
thanks-text-missing = Sag, wofür du dankbar bist.
