# Verlauf, Rückgängig und Wiederholen.

history-undo = Zurückgenommen: { $what }
history-redo = Wiederholt: { $what }
undo-stayed = { $rows } von { $all } in „{ $what }“ blieben: seither geändert oder verwendet.
undo-not-back = { $rows } von { $all } in „{ $what }“ konnten nicht zurückkommen: Ihr Platz ist belegt.
undo-gone = Ein Eintrag in „{ $what }“ ist nicht mehr da.
undo-field-of-person = Bei einem Menschen wurde seither geändert: { $field }.
undo-field = Ein Eintrag in „{ $what }“ wurde seither geändert.
undo-place-taken = Ein Eintrag in „{ $what }“ blieb, wie er ist: Sein alter Platz ist belegt.
table-community = Gemeinschaft
table-settings = Einstellungen
table-people = Menschen
table-contact-points = Kontakte
table-handles = Kontonamen
table-imports = Importe
table-source-rows = importierte Zeilen
table-efforts = Vorhaben
table-memberships = Mitwirkung
table-series = Serien
table-meetings = Treffen
table-agenda-items = Tagesordnung
table-decisions = Beschlüsse
table-attendance = Anwesenheit
table-role-refusals = lieber nicht übernommene Rollen
table-tasks = Aufgaben
table-checklist-items = Checklisten
table-commitments = Zusagen
table-hours = Stunden
table-recognitions = Dank
table-calendars = Kalender
table-calendar-accounts = Kalenderkonten
table-event-edits = Termine
table-event-conflicts = Widersprüche in Kalendern
table-documents = Dokumente
table-resources = Material
table-snoozes = zurückgestellte Erinnerungen
table-availability = Verfügbarkeit
table-absences = Abwesenheiten
table-opportunities = was gesucht wird
undo-not-possible = Das ist schon rückgängig gemacht, oder alles daran wurde inzwischen geändert.
kept-unreadable = Dieser Text ist nicht lesbar.
table-consents = Einwilligungen
table-consent-kinds = worum gebeten wird
table-consent-wordings = Wortlaute
undo-erased = { $count ->
    [one] Ein Eintrag wurde endgültig gelöscht und bleibt es.
   *[other] { $count } Einträge wurden endgültig gelöscht und bleiben es.
}
table-exports = Dateien mit allem, was über jemanden bekannt ist
table-tallies = Zahlen, die bleiben
table-retention-rules = Regeln der Aufbewahrung
table-retention-keeps = was länger behalten wird
table-sensitive-fields = sensible Angaben
table-sensitive-reveals = Blicke auf sensible Angaben
table-publications = veröffentlichte Kalenderdateien