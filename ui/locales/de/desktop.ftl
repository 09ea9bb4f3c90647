menu-file = Datei
menu-edit = Bearbeiten
menu-view = Ansicht
menu-go = Gehe zu
menu-window = Fenster
menu-help = Hilfe
menu-about = Über Hearth
menu-services = Dienste
menu-hide = Hearth ausblenden
menu-hide-others = Andere ausblenden
menu-show-all = Alle einblenden
menu-quit = Hearth beenden
menu-cut = Ausschneiden
menu-copy = Kopieren
menu-paste = Einsetzen
menu-select-all = Alles auswählen
menu-minimize = Im Dock ablegen
menu-fullscreen = Vollbild
menu-close = Fenster schließen
tray-open = Hearth öffnen
cmd-zoom-in = Größer
cmd-zoom-out = Kleiner
cmd-zoom-reset = Normale Größe
cmd-print = Drucken…
cmd-open-file = Datei öffnen…
open-file-title = Listen, Kalender, PDFs oder Bilder öffnen
open-file-kinds = Alles, was Hearth aufnimmt
drop-list = { $count ->
    [one] Loslassen, um { $name } anzusehen. Nichts kommt hinzu, bevor du es gesehen hast.
   *[other] Loslassen, um { $count } Listen nacheinander anzusehen. Nichts kommt hinzu, bevor du es gesehen hast.
}
drop-calendar = { $count ->
    [one] Loslassen, um zu sehen, was im Kalender { $name } steht.
   *[other] Loslassen, um nacheinander zu sehen, was in { $count } Kalendern steht.
}
drop-unknown = { $count ->
    [one] Hearth kann { $name } nicht aufnehmen, sondern Listen (CSV, Arbeitsmappen, vCards), Kalender (ICS), PDFs und Bilder.
   *[other] Hearth kann { $count } dieser Dateien nicht aufnehmen, sondern Listen (CSV, Arbeitsmappen, vCards), Kalender (ICS), PDFs und Bilder.
}
tray-impossible = Dieses System hat keinen Platz für ein Symbol neben der Uhr.
drop-document = { $count ->
    [one] Loslassen, um { $name } bei deinen Dokumenten aufzubewahren.
   *[other] Loslassen, um { $count } Dateien bei deinen Dokumenten aufzubewahren.
}
drop-document-person = { $count ->
    [one] Loslassen, um { $name } bei dieser Person aufzubewahren.
   *[other] Loslassen, um { $count } Dateien bei dieser Person aufzubewahren.
}
drop-document-effort = { $count ->
    [one] Loslassen, um { $name } bei diesem Vorhaben aufzubewahren.
   *[other] Loslassen, um { $count } Dateien bei diesem Vorhaben aufzubewahren.
}
keep-known = { $count ->
    [one] { $name } liegt schon bei deinen Dokumenten.
   *[other] { $count } dieser Dateien liegen schon bei deinen Dokumenten.
}
cmd-take-replies = Antwort auf eine Einladung übernehmen …
replies-title = Antworten auf Einladungen
replies-text = Wenn jemand auf eine Einladung antwortet, bringt die Mail eine Datei mit, die auf .ics endet. Wähle sie, zieh sie auf dieses Fenster, oder füge ihren Text ein.
replies-pick = Datei wählen …
replies-files = Antworten auf Einladungen
replies-paste = Die Antwort
replies-paste-hint = Sie beginnt mit BEGIN:VCALENDAR; die Mail darum herum stört nicht.
replies-read = Lesen
replies-take = Übernehmen
replies-open = Treffen öffnen
replies-nothing = Dadurch ändert sich nichts.
