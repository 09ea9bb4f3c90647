# Menschen endgültig löschen.

erasure-nobody = Wähle mindestens eine Person.
erasure-too-many = { $count } Menschen auf einmal sind zu viele. Wähle höchstens { $most }, die anderen danach.
erasure-label = { $count ->
    [one] Eine Person endgültig löschen
   *[other] { $count } Menschen endgültig löschen
}
erasure-anonymise-label = { $count ->
    [one] Eine Person namenlos machen
   *[other] { $count } Menschen namenlos machen
}
erasure-again-label = Noch einmal löschen, wer seit der Sicherung gelöscht wurde
erasure-nameless = Namenlose Person { $number }
erasure-not-clean = Aus allen Tabellen ist es gelöscht, aber die Datei ließ sich nicht neu schreiben. Hearth versucht es wieder, wenn die Gemeinschaft das nächste Mal geöffnet wird.
