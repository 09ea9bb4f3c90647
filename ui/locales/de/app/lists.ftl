# Listen des Fensters: was sie sich merken, und Arbeit an vielen auf einmal.

list-setting-shape = Eine Liste merkt sich ihre Spalten als Objekt und ihre Ansichten als Liste von Objekten, höchstens 16 KB.
list-grid-label = Spalten anordnen
list-views-label = Gespeicherte Ansichten ändern
list-too-long = Die Liste ist länger, als gezählt werden kann.
people-tag-missing = Schreib mindestens ein Schlagwort.
people-tag-label = { $count ->
    [one] Schlagwörter von 1 Person ändern
   *[other] Schlagwörter von { $count } Menschen ändern
}
tasks-move-many-label = { $count ->
    [one] 1 Aufgabe verschieben
   *[other] { $count } Aufgaben verschieben
}

file-kind = Speichere es als .csv, .md, .svg oder .txt.
file-too-large = Das ist zu groß für eine einzige Datei.
file-not-written = Die Datei konnte nicht geschrieben werden. Wähle einen anderen Ordner.
