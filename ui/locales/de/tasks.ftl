# Aufgaben, ihre Zusagen, und die Dialoge, in denen sie entstehen.

cmd-new-task = Neue Aufgabe …
task-new = Neue Aufgabe
task-add = Aufgabe hinzufügen
task-title = Was zu tun ist
task-title-example = Im Saal anrufen
task-title-missing = Schreib in wenigen Worten, was zu tun ist.
task-effort = Vorhaben
task-no-effort = Kein Vorhaben
task-due = Fällig
task-places = Nötige Menschen
task-places-hint = Wie viele Plätze zu füllen sind.
task-estimate = Schätzung
task-estimate-hint = In Minuten, für jede Person.
task-ask-now = Gleich fragen
task-checklist = Checkliste
task-checklist-hint = Ein Schritt in jeder Zeile.
task-look = Ansehen

tasks = Aufgaben
task = Aufgabe
tasks-view = Ansicht
tasks-view-board = Tafel
tasks-view-list = Liste
tasks-view-people = Nach Person
tasks-board = Aufgaben nach Status
tasks-title = Aufgabe
tasks-people = Menschen
tasks-status = Status
tasks-find = Aufgaben finden
tasks-find-hint = Aufgabe finden  /
tasks-every-effort = Alle Vorhaben
tasks-due-any = Jederzeit fällig
tasks-due-overdue = Überfällig
tasks-due-week = In den nächsten 7 Tagen
tasks-due-none = Ohne Datum
tasks-person = Person
tasks-person-any = Alle
tasks-show-open = Offen
tasks-show-done = Erledigt
tasks-show-dropped = Verworfen
tasks-show-all = Alle
tasks-clear = Filter aufheben
tasks-none = Keine Aufgabe passt
tasks-none-text = Versuche es mit weniger Buchstaben, oder sieh alles an, was offen ist.
tasks-empty = Noch nichts zu tun
tasks-empty-text = Eine Aufgabe ist ein Stück Arbeit, das jemand zusagen kann: Ein Titel genügt für den Anfang.
tasks-trouble = Die Aufgaben konnten nicht gelesen werden
tasks-done-lately = Zuletzt erledigt
tasks-beyond = { $count } weitere in der Liste
tasks-add-here = Aufgabe hinzufügen
tasks-moved = { $title } ist jetzt bei { $status }
tasks-nobody = Noch niemand
tasks-first = Die ersten { $shown } von { $total } offenen Aufgaben. Grenze sie mit den Filtern ein.
tasks-chosen = { $count ->
    [one] 1 Aufgabe ausgewählt
   *[other] { $count } Aufgaben ausgewählt
}
tasks-unchoose = Auswahl aufheben

cmd-tasks-new = Neue Aufgabe
cmd-tasks-find = Aufgabe finden
cmd-tasks-status = Status ändern oder verschieben
cmd-tasks-ask = Jemanden fragen
cmd-tasks-due = Fälligkeit setzen
cmd-tasks-close = Aufgabe schließen
cmd-tasks-view-board = Aufgaben als Tafel
cmd-tasks-view-list = Aufgaben als Liste
cmd-tasks-view-people = Aufgaben nach Person

task-status-to-do = Zu tun
task-status-doing = In Arbeit
task-status-waiting = Wartet
task-status-done = Erledigt
task-status-dropped = Verworfen
task-status-is = Status: { $status }
task-move-to = Verschieben nach …
task-checks = { $done } von { $total } Schritten erledigt
task-people = Menschen
task-done = Erledigt
task-more = Was mit dieser Aufgabe geschehen soll
task-drop = Verwerfen: nicht mehr nötig
task-again = Wieder aufnehmen
task-remove = Entfernen
task-from = Aus { $title }
task-estimate-minutes = Minuten je Person
task-notes = Notizen
task-notes-add = Notizen ergänzen
task-made-on = Hinzugefügt am { $date }
task-done-on = Erledigt am { $date }
task-missing = Diese Aufgabe ist nicht hier
task-step = Schritt
task-step-add = Schritt hinzufügen
task-step-remove = „{ $text }“ entfernen

finish-title = Erledigt
finish-for = Zeit für { $names } buchen? Sie zählt als Einsatz für das Vorhaben.
finish-minutes = Minuten für jede Person
finish-without = Erledigt, ohne zu buchen
finish-book = Erledigt, { $time } buchen

promise-accept = Zusagen
promise-decline = Absagen …
promise-keep = Eingehalten
promise-miss = Nicht eingehalten
promise-withdraw = Frage zurückziehen
promise-release = Freigeben: rechtzeitig zurückgegeben
promise-hand-over = Übergeben an …
promise-more = Mehr für { $name }
promise-for = Für { $name }
promise-places = { $count ->
    [one] 1 Platz ist frei. Frag jemanden.
   *[other] { $count } Plätze sind frei. Frag jemanden.
}
promise-ask = Jemanden fragen
promise-ask-name = Namen tippen
promise-yes = Hat schon zugesagt
promise-history = { $count ->
    [one] Verlauf: 1 Antwort
   *[other] Verlauf: { $count } Antworten
}
promise-clash = Für { $name } könnte etwas anderes dazwischenkommen
promise-clash-seen = In Ordnung
promise-decline-title = { $name } sagt ab
promise-reason = Grund
promise-reason-hint = Darf leer bleiben. Der Platz wird für jemand anderes frei.
promise-decline-do = Absagen
promise-over-title = Von { $name } übergeben
promise-over-to = An
promise-over-do = Übergeben
promise-whom = Wähle, wer es übernimmt.

tasks-due-today = Heute
tasks-due-tomorrow = Morgen
tasks-due-in-week = In einer Woche
tasks-due-never = Ohne Termin
cmd-tasks-effort = Vorhaben wählen
tasks-effort-of = Vorhaben von { $name }
tasks-column-more = Mehr zu { $column }
tasks-limit = Anzahl begrenzen…
tasks-limit-none = Keine Grenze
tasks-limit-title = Wie viele zugleich in { $column }
tasks-limit-most = Höchstens
tasks-limit-hint = Was darüber ist, wird markiert, nie aufgehalten. Leer heißt ohne Grenze.
tasks-limit-range = Eine Zahl von 1 bis 999 oder nichts.
tasks-limit-do = Übernehmen
