# Vorhaben: woran Menschen mitwirken.

efforts = Vorhaben
efforts-closed = Abgeschlossene zeigen
efforts-trouble = Die Vorhaben konnten nicht gelesen werden
efforts-empty = Noch keine Vorhaben
efforts-empty-text = Ein Vorhaben ist eine Arbeitsgruppe, ein Projekt oder irgendetwas, woran Menschen mitwirken.
effort-new = Neues Vorhaben
effort-add = Vorhaben hinzufügen
effort-name = Name
effort-name-example = Garten
effort-name-missing = Gib dem Vorhaben einen Namen.
effort-purpose = Wozu es da ist
effort-purpose-hint = Ein Satz, den auch jemand versteht, der neu ist.
effort-purpose-add = Sag, wozu es da ist
effort-kind = Art
effort-kind-working-group = Arbeitsgruppe
effort-kind-local-community = Gemeinschaft vor Ort
effort-kind-project = Projekt
effort-kind-programme = Programm
effort-cadence = Wie oft es sich trifft
effort-cadence-example = Jeden zweiten Dienstag
effort-cadence-add = Sag, wie oft es sich trifft
effort-how = Wie man mitmacht
effort-how-add = Sag, wie man mitmacht
effort-colour = Farbe
effort-colour-is = Farbe: { $colour }. Ändern
effort-colour-change = Farbe ändern …
effort-leads = Leitung
effort-members = Mitwirkende
effort-nobody = Noch wirkt niemand mit.
effort-no-meeting = Kein Treffen geplant
effort-open-tasks = { $count ->
    [0] nichts zu tun
    [one] 1 offene Aufgabe
   *[other] { $count } offene Aufgaben
}
effort-closed-on = Abgeschlossen am { $date }
effort-hours = Geleistete Stunden
effort-people = Menschen und Rollen
effort-tasks = Aufgaben
effort-meetings = Treffen
effort-past = Vergangene Treffen
effort-plan = Treffen planen
effort-more = Was mit diesem Vorhaben geschehen soll
effort-rename = Umbenennen
effort-certificates = Urkunden erstellen …
effort-packets = Willkommensmappen erstellen …
effort-close = Vorhaben abschließen
effort-reopen = Wieder öffnen
effort-remove = Entfernen
effort-missing = Dieses Vorhaben ist nicht da
effort-all = Alle Vorhaben
effort-add-people = Menschen hinzufügen
effort-lead = Leitung
effort-role-of = Rolle von { $name }
effort-role-add = Rolle ergänzen
effort-since = seit { $month }
effort-until = bis { $date }
effort-more-of = Mehr für { $name }
effort-make-lead = In die Leitung nehmen
effort-unlead = Nicht mehr in der Leitung
effort-leave = Hört heute auf
effort-gone = { $count ->
    [one] 1 Person hat früher mitgewirkt
   *[other] { $count } Personen haben früher mitgewirkt
}
effort-add-task = Aufgabe hinzufügen
effort-no-tasks = Im Moment ist nichts zu tun.
effort-board = Tafel dieses Vorhabens öffnen

cmd-efforts-new = Neues Vorhaben
cmd-effort-task = Neue Aufgabe für dieses Vorhaben
cmd-effort-people = Menschen zu diesem Vorhaben hinzufügen
cmd-effort-colour = Farbe dieses Vorhabens ändern
cmd-effort-meeting = Treffen dieses Vorhabens planen

effort-wanted = Gesucht
effort-needs = { $count ->
    [one] gesucht: { $title }
   *[other] { $count } gesucht: { $title }
}
need-none = Dieses Vorhaben sucht gerade niemanden. Was würde ihm helfen?
need-title = Was gebraucht wird
need-filled = Besetzt
need-time = Zeit
need-time-add = wie viel Zeit?
need-places = { $filled } von { $places } Plätzen besetzt
need-who = Wer den Platz übernimmt
need-fill = Jemand macht es
need-remove = { $title } nicht mehr suchen
need-new = Was gebraucht wird
need-example = Leute zum Graben
need-skills = Fähigkeiten
need-skills-hint = Durch Kommas getrennt.
need-count = Plätze
need-add = Suchen

effort-figures = Zahlen
figures-attendance = Wer kam
figures-attendance-finding = Von denen, die zuletzt erwartet wurden, kamen { $share }.
figures-attendance-none = Es hat noch kein Treffen stattgefunden.
figures-of = von { $count } erwarteten
figures-meeting = Treffen
figures-came = Gekommen
figures-people = Mitwirkung
figures-people-finding = Im letzten ganzen Monat, { $month }, haben mitgewirkt: { $count }.
figures-hours = Stunden je Monat
figures-hours-finding = { $hours } in zwölf Monaten gegeben.
figures-month = Monat
figures-hours-head = Stunden
figures-people-head = Menschen

effort-overview = Überblick
effort-next = Nächstes Treffen
effort-no-lead = Noch leitet es niemand.
effort-more-tasks = { $count ->
    [one] Noch eine Aufgabe
   *[other] Noch { $count } Aufgaben
}
effort-made = Papiere und Dateien
effort-made-none = Hier wurde noch nichts für seine Leute erstellt oder aufbewahrt. Zieh ein PDF oder ein Bild auf diese Seite, um es aufzubewahren.
effort-made-all = Alle Dokumente dieses Vorhabens
cmd-effort-page = Auf einer Seite drucken …
cmd-effort-badges = Namensschilder drucken …
