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
open-file-title = Listen oder Kalender öffnen
open-file-kinds = Listen und Kalender
drop-list = Loslassen, um { $name } anzusehen. Nichts kommt hinzu, bevor du es gesehen hast.
drop-calendar = { $count ->
    [one] Loslassen, um den Kalender { $name } mitzulesen.
   *[other] Loslassen, um { $count } Kalender mitzulesen.
}
drop-more = { $count ->
    [one] Eine Liste nach der anderen: Öffne die zweite nach { $name }.
   *[other] Eine Liste nach der anderen: Öffne die übrigen { $count } nach { $name }.
}
drop-unknown = { $count ->
    [one] Hearth kann { $name } nicht aufnehmen, sondern Listen (CSV, Arbeitsmappen, vCards) und Kalender (ICS).
   *[other] Hearth kann { $count } dieser Dateien nicht aufnehmen, sondern Listen (CSV, Arbeitsmappen, vCards) und Kalender (ICS).
}
tray-impossible = Dieses System hat keinen Platz für ein Symbol neben der Uhr.
