# Alles, was über eine Person bekannt ist, und jemanden endgültig löschen.

cmd-person-export = Alles exportieren, was über diese Person bekannt ist
cmd-person-erase = Diese Person endgültig löschen
cmd-people-erase = Die ausgewählten Menschen endgültig löschen
cmd-people-erase-removed = Jemanden löschen, der schon entfernt wurde
person-export = Alles Bekannte exportieren…
person-erase = Endgültig löschen…
export-folder = Ordner für alles Bekannte
export-done = { $count ->
    [one] Alles über { $name } ist geschrieben, in einer Datei
   *[other] Alles über { $name } ist geschrieben, in { $count } Dateien
}
export-show = Ordner zeigen
erase-title = { $name } endgültig löschen?
erase-title-many = { $count ->
    [one] Eine Person endgültig löschen?
   *[other] { $count } Menschen endgültig löschen?
}
erase-lead = Nichts bringt das zurück: kein Rückgängig, kein Verlauf, keine Sicherung. Wenn du jemanden zurückholen können willst, wähle stattdessen „Entfernen“.
erase-way = Was aus dem Eintrag wird
erase-way-erased = Alles löschen
erase-way-erased-hint = Der Eintrag geht mit allem, was daran hängt. Berichte zählen Stunden, Treffen und Dank weiter, als Zahlen ohne Namen.
erase-way-anonymised = Die Zahlen ohne Namen behalten
erase-way-anonymised-hint = Ein namenloser Eintrag bleibt mit seinen Stunden, Treffen und gehaltenen Zusagen. Alles, was sagt, wer es war, geht.
erase-looking = Jede Stelle wird durchgesehen…
erase-own = Was ihnen gehört
erase-count = { $what }: { $count }
erase-search = Die Suche findet sie nicht mehr.
erase-others = Was von anderen handelt
erase-others-text = Ihr Name, ihre Adressen und Verweise auf sie werden hier herausgenommen.
erase-ambiguous = Hier kann der Name jemand anderen meinen, deshalb bleibt er stehen. Sieh dir das selbst an.
erase-history-text = { $count ->
    [one] Ein Eintrag verliert, was geändert wurde. Dass etwas gelöscht wurde, bleibt stehen, nie was.
   *[other] { $count } Einträge verlieren, was geändert wurde. Dass etwas gelöscht wurde, bleibt stehen, nie was.
}
erase-labels = { $count ->
    [one] Eine Zeile verliert den Namen.
   *[other] { $count } Zeilen verlieren den Namen.
}
erase-papers = Papiere auf diesem Computer
erase-paper-changed = seitdem geändert: bleibt
erase-paper-shared = enthält auch andere
erase-files = Diese Dateien auch löschen
erase-handed-out = In diese Ordner wurden Dateien geschrieben: alles Bekannte oder Briefe an diese Person. Um sie kümmerst du dich selbst.
erase-calendars = Kopien von Kalendern
erase-calendars-text = Die Kopien verlieren sie. Die Kalender gehören nicht Hearth und können sie wieder schicken.
erase-backups = Sicherungen
erase-backups-none = Keine Sicherung enthält sie, und vorher wird keine gemacht.
erase-backups-text = { $count ->
    [one] Eine Sicherung enthält sie noch, längstens bis { $until }. Vorher wird keine neue gemacht, und wer diese wiederherstellt, löscht noch einmal.
   *[other] { $count } Sicherungen enthalten sie noch, längstens bis { $until }. Vorher wird keine neue gemacht, und wer eine davon wiederherstellt, löscht noch einmal.
}
erase-backups-unknown = { $count ->
    [one] Eine davon hat einen anderen Schlüssel; Hearth kann nicht hineinsehen.
   *[other] { $count } davon haben einen anderen Schlüssel; Hearth kann nicht hineinsehen.
}
erase-backups-remove = Eine Sicherung ohne sie machen und diese jetzt entfernen
erase-sure = Ich weiß, dass nichts das zurückbringt
erase-do = Endgültig löschen
erase-anonymise-do = Namen nehmen
erase-done = { $count ->
    [one] Endgültig gelöscht
   *[other] { $count } Menschen endgültig gelöscht
}
erase-done-nameless = { $count ->
    [one] Von jetzt an namenlos
   *[other] { $count } Menschen sind von jetzt an namenlos
}
erase-done-files-left = { $count ->
    [one] Eine Datei ist noch da: { $path }
   *[other] { $count } Dateien sind noch da, darunter { $path }
}
erase-removed-title = Jemanden löschen, der entfernt wurde
erase-removed-text = Sie stehen in keiner Liste mehr, aber der Verlauf kennt sie noch, damit sich das Entfernen rückgängig machen lässt.
erase-removed-none = Der Verlauf kennt niemanden, der entfernt wurde.
erase-removed-on = entfernt { $when }
erase-removed-one = { $name } endgültig löschen…
erase-set-aside = In diesen Ordnern liegen beschädigte Kopien der Gemeinschaft, die sie enthalten können. Lösche sie selbst, sobald niemand sie mehr braucht.
