# Der Kalender: Monat, Liste, Termine aus gelesenen Kalendern, die Kalender selbst.

cmd-calendar-month = Monat zeigen
cmd-calendar-agenda = Liste zeigen
cmd-calendar-today = Zu heute
cmd-calendar-back = Monat oder Woche zurück
cmd-calendar-on = Monat oder Woche weiter
cmd-calendar-feeds = Kalender …

calendar-today = Heute
calendar-view = Ansicht
calendar-view-month = Monat
calendar-view-agenda = Liste
calendar-effort = Vorhaben
calendar-every-effort = Alle Vorhaben
calendar-of-day = Der gewählte Tag
calendar-day-empty = An diesem Tag ist nichts.
calendar-plan-here = Treffen an diesem Tag planen
calendar-nothing = Nichts geplant
calendar-nothing-text = Plane ein Treffen, oder lies einen Kalender mit, den es schon gibt.
calendar-later = Zeigen, was später kommt
calendar-people = { $count ->
    [one] 1 Person
   *[other] { $count } Personen
}
calendar-cancelled = abgesagt

calendar-legend = Farben
calendar-legend-meetings = Treffen, in der Farbe ihres Vorhabens
calendar-legend-tasks = Aufgaben mit Uhrzeit
calendar-held-short = Wartet auf deine Entscheidung

event-cancelled = Dieser Termin wurde dort abgesagt, wo er herkommt.
event-when = Wann
event-foreign = { $from } – { $to } in der eigenen Zeitzone, { $zone }
event-zone-unknown = Die Zeitzone { $zone } ist unbekannt, darum wurde die Zeit als die der Gemeinschaft gelesen. Frag am besten dort nach, woher der Termin kommt.
event-recurring = Wiederholt sich
event-place = Wo
event-source = Aus dem Kalender
event-description = Beschreibung
event-adopt-title = Selbst daran teilnehmen
event-adopt-text = Als Treffen hat er Tagesordnung, Protokoll und Anwesenheit. Der Termin bleibt in seinem Kalender.
event-adopt-effort = Als Treffen von
event-adopt = Als Treffen übernehmen
event-adopted = Jetzt ist es ein Treffen.
event-adopted-open = Treffen öffnen

calendar-feeds = Kalender
calendar-add = Kalender hinzufügen
calendar-add-this = Hinzufügen
calendar-address = Adresse oder Datei
calendar-address-hint = Eine Adresse, die mit https:// oder webcal:// beginnt, oder eine Datei, die auf .ics endet. Sie wird nur gelesen, nie geändert.
calendar-address-missing = Füge die Adresse eines Kalenders ein, oder wähle eine Datei.
calendar-pick = Datei wählen …
calendar-files = Kalender
calendar-name = Name
calendar-name-hint = Bleibt er leer, gilt der Name, den der Kalender selbst hat.
calendar-sync-all = Jetzt abgleichen
calendar-sync-one = { $name } abgleichen
calendar-colour = Farbe von { $name }
calendar-remove = { $name } entfernen
calendar-hue-0 = Rose
calendar-hue-1 = Terrakotta
calendar-hue-2 = Bernstein
calendar-hue-3 = Stroh
calendar-hue-4 = Moos
calendar-hue-5 = Laub
calendar-hue-6 = Petrol
calendar-hue-7 = See
calendar-hue-8 = Himmel
calendar-hue-9 = Schwertlilie
calendar-hue-10 = Veilchen
calendar-hue-11 = Malve
calendar-events = { $count ->
    [one] 1 Termin
   *[other] { $count } Termine
}
calendar-synced = { $ago } abgeglichen
calendar-never = noch nicht abgeglichen
calendar-tried = Zuletzt versucht: { $ago }.
calendar-last-good = Gezeigt wird die letzte gute Fassung: { $ago }.
calendar-held = { $count ->
    [one] 1 Termin ist aus dem Kalender verschwunden. Er wird hier noch gezeigt, bis du entscheidest.
   *[other] { $count } Termine sind auf einmal aus dem Kalender verschwunden. Sie werden hier noch gezeigt, bis du entscheidest.
}
calendar-keep = Behalten
calendar-accept = Hier auch entfernen
calendar-problems = { $count ->
    [one] 1 Teil war nicht lesbar
   *[other] { $count } Teile waren nicht lesbar
}
calendar-line = Zeile { $line }
calendars-none = Noch keine Kalender
calendars-none-text = Lies den Kalender eines Saals, einer Schule oder eines Partners mit. Was darin steht, erscheint neben euren Treffen.

sync-added = { $count ->
    [one] 1 neuer Termin
   *[other] { $count } neue Termine
}
sync-changed = { $count ->
    [one] 1 geändert
   *[other] { $count } geändert
}
sync-removed = { $count ->
    [one] 1 entfernt
   *[other] { $count } entfernt
}
sync-news = Abgeglichen: { $news }.
sync-nothing = Abgeglichen. Nichts hat sich geändert.
sync-failed = { $name }: { $failure }

cmd-calendar-week = Woche zeigen
cmd-calendar-reschedule = Verlegen …
cmd-calendar-mine = Nur meine zeigen, oder alle
calendar-view-week = Woche
calendar-mine = Meine
calendar-open = Öffnen
calendar-menu = { $title }, { $day }
calendar-menu-none = Eintrag
calendar-moved = { $title }: { $day }, { $time }
calendar-reschedule-title = { $title } verlegen
calendar-reschedule-do = Verlegen
calendar-clashes = { $count ->
    [one] { $first } Und noch etwas.
   *[other] { $first } Und { $count } weitere.
}
calendar-look = Was in der Datei steht
calendar-look-count = { $count ->
    [0] In dieser Datei steht nichts bis { $until }.
    [one] 1 Termin bis { $until }
   *[other] { $count } Termine bis { $until }
}
calendar-look-more = { $count ->
    [one] und 1 weiterer
   *[other] und { $count } weitere
}
calendar-waiting = { $count ->
    [one] Danach kommt noch 1 Datei.
   *[other] Danach kommen noch { $count } Dateien.
}
calendar-leave-out = Diese auslassen
cmd-calendar-due = Fälliges zeigen oder verbergen
calendar-due = Fällige Aufgaben
calendar-due-day = fällig
published = Von anderen mitgelesen
published-none = Noch nichts. Eine Datei mit den Treffen eines Vorhabens oder einer Person kann dort liegen, wo andere Kalender sie mitlesen.
publish = Veröffentlichen …
publish-text = Hearth hält eine Datei aktuell: Titel, Zeiten, Orte und Links; keine Namen, keine Adressen, keine Notizen. Leg sie in einen Ordner, der mit dem Netz oder anderen Rechnern abgeglichen wird.
publish-whose = Wessen Treffen
publish-effort = Vorhaben
publish-person = Person
publish-choose = Wählen …
publish-whose-missing = Wähle, wessen Treffen gemeint sind.
publish-where = Datei
publish-where-hint = Endet auf .ics
publish-where-missing = Wähle, wo die Datei liegt.
publish-pick = Ort wählen …
publish-file = Treffen
publish-do = Veröffentlichen
publish-begun = Veröffentlicht.
publish-stopped = Die Datei bleibt, wo sie ist, und wird nicht mehr geschrieben. Lösche sie, wenn niemand sie lesen soll.
publish-reveal = Datei von { $name } zeigen
publish-stop = { $name } nicht mehr veröffentlichen
publish-events = { $count ->
    [one] 1 Termin
   *[other] { $count } Termine
}
publish-written = { $ago } geschrieben
publish-never = noch nicht geschrieben
calendar-kind = Art
calendar-kind-read = Adresse oder Datei
calendar-kind-account = Kalenderkonto
account = Konto
account-new = Ein anderes Konto
account-of = { $user } bei { $host }
account-address = Server oder E-Mail-Adresse
account-address-hint = Zum Beispiel cloud.example.org oder die E-Mail-Adresse des Kontos (CalDAV).
account-address-missing = Gib den Server oder die E-Mail-Adresse des Kontos an.
account-user = Benutzername
account-user-hint = Oft die E-Mail-Adresse.
account-password = Passwort
account-password-hint = Am besten ein App-Passwort, das du in den Einstellungen des Kontos anlegst. Es liegt im Schlüsselbund dieses Rechners.
account-password-missing = Das Passwort von { $user } bei { $host } ist nicht auf diesem Rechner.
account-sign-in = Anmelden
account-look = Kalender suchen
account-found = { $count ->
    [one] 1 Kalender wurde gefunden.
   *[other] { $count } Kalender wurden gefunden.
}
account-which = Kalender bei { $host }. Was du hier darin änderst, ändert sich auch dort.
account-none = In diesem Konto gibt es keinen Kalender.
account-here = ist schon hier
account-read-only = { $name } (nur lesen)
account-add = { $count ->
    [one] 1 Kalender hinzufügen
   *[other] { $count } Kalender hinzufügen
}
calendar-only-read = Wird nur gelesen, nie geändert.
calendar-both-ways = Änderungen gehen in beide Richtungen.
calendar-their-own = Auf einem Server, aber nur gelesen: Du darfst ihn dort nicht ändern.
calendar-next = Nächster Blick: { $when }.
calendar-waiting-to-send = { $count ->
    [one] 1 Änderung wartet aufs Senden
   *[other] { $count } Änderungen warten aufs Senden
}
edit-new = neu
edit-changed = geändert
edit-removed = entfernt
conflict = Zwei Fassungen von „{ $title }“
conflict-text = Hier und auf dem Server zugleich geändert, bemerkt { $ago }. Nichts ist verloren: Wähle, was gelten soll.
conflict-what = Was
conflict-ours = Hier
conflict-theirs = Auf dem Server
conflict-nothing = nichts
conflict-keep-ours = Unsere behalten
conflict-keep-theirs = Die vom Server behalten
conflict-keep-both = Beide als zwei Termine behalten
conflict-of-title = Titel
conflict-of-start = Wann
conflict-of-end = Bis
conflict-of-place = Wo
conflict-of-notes = Beschreibung
conflict-of-link = Link
conflict-of-status = Status
conflict-of-rule = Wiederholung
conflict-of-left-out = Ausgelassen
account-back = Zurück
event-adopt-which = Welche Termine
event-adopt-one = Nur diesen
event-adopt-series = Jede Wiederholung
event-adopt-words = Alle in diesem Kalender, nach Wörtern im Titel
event-adopt-title-words = Wörter im Titel
event-adopt-count = { $count ->
    [0] Kein Termin des kommenden Jahres passt.
    [one] 1 Termin des kommenden Jahres: { $titles }
   *[other] { $count } Termine des kommenden Jahres: { $titles }
}
event-adopted-many = { $count ->
    [one] 1 Treffen wurde angelegt.
   *[other] { $count } Treffen wurden angelegt.
}
todos-carry = Aufgaben in diesem Kalender
todos-carry-none = Keine von uns
todos-carry-mine = Meine offenen Aufgaben
todos-carry-all = Alle offenen Aufgaben
todos-carry-effort = Aufgaben von „{ $effort }“
todos-carry-hint = Sie lassen sich hier wie dort ändern und erledigen.
todos-there = { $count ->
    [one] 1 Aufgabe dort ist noch nicht hier
   *[other] { $count } Aufgaben dort sind noch nicht hier
}
todos-adopt-all = Alle übernehmen
todos-adopt-one = „{ $title }“ übernehmen
todos-adopted = { $count ->
    [one] 1 Aufgabe wurde übernommen.
   *[other] { $count } Aufgaben wurden übernommen.
}
todos-due = fällig { $day }
conflict-of-due = Fällig
account-tasks = { $name } (nur Aufgaben)
calendar-heat = { $free } von { $all } können kommen
calendar-legend-heat = Am Rand der Stunden: wie viele kommen können
event-adopt-standing = Und was später so heißt, bei jedem Abgleich
adoption-rule = { $effort ->
    [none] Termine namens „{ $words }“ werden zu Treffen.
   *[other] Termine namens „{ $words }“ werden zu Treffen von „{ $effort }“.
}
adoption-rule-remove = Nicht mehr übernehmen, was „{ $words }“ heißt
