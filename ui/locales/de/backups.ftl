# Sicherungen: die Liste, und eine wiederherstellen.

part-backups = Sicherungen
setting-backups = Sicherungen
setting-backups-hint = Jede ist eine verschlüsselte Datei, die sich mit deiner Passphrase auf jedem Computer öffnet. Nichts bleibt länger als 90 Tage.
setting-backups-words = Sicherung Backup wiederherstellen Kopie verloren Absturz zurück
setting-backup-automatic = Sicherungen von selbst anlegen
setting-backup-automatic-hint = Höchstens jede halbe Stunde, solange sich etwas ändert, und beim Schließen von Hearth.
setting-backup-automatic-words = automatisch Sicherung halbe Stunde schließen
setting-backup-folder = Eine Kopie in einem zweiten Ordner
setting-backup-folder-hint = Auf einem Stick, einer anderen Platte oder in einem geteilten Ordner: Dann nimmt ein kaputter Computer nichts mit.
setting-backup-folder-words = zweiter Ordner Stick USB Platte Freigabe Kopie
backups-make = Jetzt sichern
backups-none = Noch keine Sicherung.
backups-changed = Seit der neuesten hat sich etwas geändert.
backups-all-safe = Alles ist gesichert.
backups-second-choose = Ordner wählen…
backups-second-other = Anderer Ordner…
backups-second-drop = Kein zweiter Ordner
backups-second-none = Keine Kopien mehr in einem zweiten Ordner
backups-second-away = { $count ->
    [one] Der Ordner ist gerade nicht da. Eine Sicherung wartet; sie wird mit der nächsten kopiert, sobald er wieder da ist.
   *[other] Der Ordner ist gerade nicht da. { $count } Sicherungen warten; sie werden mit der nächsten kopiert, sobald er wieder da ist.
}
backups-second-lacks = { $count ->
    [one] Eine Sicherung ist noch nicht kopiert; die nächste nimmt sie mit.
   *[other] { $count } Sicherungen sind noch nicht kopiert; die nächste nimmt sie mit.
}
backups-why-automatic = von selbst
backups-why-close = beim Schließen
backups-why-asked = von Hand
backups-why-migration = vor einer Aktualisierung
backups-why-import = vor einem Import
backups-why-restore = vor einer Wiederherstellung
backups-why-merge = vor einer Zusammenführung
backups-why-removal = bevor viele entfernt wurden
backups-why-other = aus anderem Grund
backups-people = { $count ->
    [one] { $count } Mensch
   *[other] { $count } Menschen
}
backups-checked = geprüft
backups-copied = kopiert
backups-broken = Nicht lesbar
backups-restore = Wiederherstellen…
backups-restore-of = Sicherung vom { $when } wiederherstellen…
backups-all = Alle { $count } zeigen
backups-fewer = Weniger zeigen
backups-restore-title = { $when } wiederherstellen?
backups-comparing = Wird verglichen…
backups-same = Es würde sich nichts ändern: Die Sicherung enthält, was jetzt da ist.
backups-would = Die Gemeinschaft wird, wie sie damals war:
backups-safe = Was jetzt da ist, wird vorher gesichert; du kannst das also rückgängig machen.
backups-restore-now = Wiederherstellen
backups-passphrase = Passphrase oder Wiederherstellungscode von damals
backups-look = Hineinsehen
backups-back = { $count ->
    [one] { $count } kommt zurück
   *[other] { $count } kommen zurück
}
backups-back-names = { $count ->
    [one] { $count } kommt zurück: { $names }
   *[other] { $count } kommen zurück: { $names }
}
backups-gone = { $count ->
    [one] { $count } geht
   *[other] { $count } gehen
}
backups-gone-names = { $count ->
    [one] { $count } geht: { $names }
   *[other] { $count } gehen: { $names }
}
backups-changes = { $count ->
    [one] { $count } ändert sich
   *[other] { $count } ändern sich
}
backups-changes-names = { $count ->
    [one] { $count } ändert sich: { $names }
   *[other] { $count } ändern sich: { $names }
}
backups-more = { $count } weitere
backups-restored = Wiederhergestellt: Stand { $when }
backups-take-back = Rückgängig machen
backups-taken-back = Alles ist wieder wie vorher
backups-noun-people = Menschen
backups-noun-efforts = Vorhaben
backups-noun-tasks = Aufgaben
backups-noun-meetings = Treffen
backups-noun-hours = Stunden
backups-noun-recognitions = Dank
backups-noun-calendars = Kalender
backups-noun-documents = Dokumente
backups-noun-resources = Materialien
backups-noun-settings = Einstellungen
backups-erased = { $count ->
    [one] Eine Person, die seitdem gelöscht wurde, wird wieder gelöscht.
   *[other] { $count } Menschen, die seitdem gelöscht wurden, werden wieder gelöscht.
}
