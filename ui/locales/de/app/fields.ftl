# Was ein Feld annimmt.

field-text = Schreib hier einen Text, keine Zahl.
field-whole-number = Schreib hier eine ganze Zahl.
field-minutes = Gib Minuten von 1 bis 10.080 (eine Woche) an.
field-takes-text = Dieses Feld nimmt Text an.
field-takes-list = Dieses Feld nimmt eine Liste an.
field-yes-or-no = Sag ja oder nein.
field-time = Schreib die Zeit als 2026-11-25T18:30.
field-date = Schreib das Datum als 2026-11-25.
field-instant = Schreib den Zeitpunkt als 2026-11-25T17:30:00Z.
arguments-do-not-fit = Die Angaben passen nicht: { $why }.
command-unknown = Es gibt keinen Befehl { $name }.
work-stopped = Die Arbeit brach unerwartet ab: { $why }.
job-stopped = Angehalten. Es wurde nichts geändert.
change-untold = Eine Änderung
