# Treffen: planen, Tagesordnung, Anwesenheit, Protokoll, was daraus wurde.

cmd-plan-meeting = Treffen planen …
plan-meeting = Treffen planen
plan-title = Titel
plan-title-example = Willkommensrunde
plan-title-missing = Gib dem Treffen einen Titel.
plan-day = Tag
plan-time = Beginnt um
plan-when-missing = Wähle einen Tag und eine Uhrzeit.
plan-length = Dauer
plan-length-own = Andere Dauer …
plan-length-minutes = Dauer in Minuten
plan-minutes = { $count ->
    [30] Eine halbe Stunde
    [45] 45 Minuten
    [60] 1 Stunde
    [90] 1½ Stunden
    [120] 2 Stunden
    [180] 3 Stunden
    [one] 1 Minute
   *[other] { $count } Minuten
}
plan-place = Ort
plan-link = Link
plan-repeats = Wiederholt sich
plan-never = Nie
plan-weekly = Jede Woche am { $weekday }
plan-fortnightly = Alle zwei Wochen am { $weekday }
plan-monthly = { $nth ->
    [1] Jeden Monat am ersten { $weekday }
    [2] Jeden Monat am zweiten { $weekday }
    [3] Jeden Monat am dritten { $weekday }
    [4] Jeden Monat am vierten { $weekday }
   *[other] Jeden Monat am letzten { $weekday }
}
plan-custom = Nach eigener Regel …
plan-rule = Regel
plan-rule-hint = So, wie Kalender sie schreiben: FREQ=MONTHLY;BYDAY=1MO ist jeder erste Montag.
plan-rule-missing = Schreib die Regel, oder wähle eine andere Wiederholung.
plan-times = Wie oft
plan-times-hint = Bleibt es leer, geht es weiter, bis du es beendest.
plan-members = Alle Mitwirkenden von { $effort } erwarten ({ $count })
plan-expected = Wer erwartet wird
plan-others = Wer noch erwartet wird
plan-agenda = Tagesordnung
plan-agenda-hint = Ein Punkt in jeder Zeile. Eine Zahl am Ende sind seine Minuten: Neue Gesichter 20
plan-agenda-sum = { $count ->
    [one] 1 Punkt, { $planned } von { $length } Minuten.
   *[other] { $count } Punkte, { $planned } von { $length } Minuten.
}
plan-do = Planen
plan-done = { $count ->
    [one] { $title } ist geplant.
   *[other] { $title } ist { $count }-mal geplant.
}
plan-open = Treffen öffnen
plan-told = Geplant, mit einem Hinweis
plan-told-text = { $count ->
    [one] Das Treffen ist geplant. Einige der Erwarteten können vielleicht nicht kommen:
   *[other] Die { $count } Treffen sind geplant. Einige der Erwarteten können vielleicht nicht kommen:
}

cmd-meeting-prepare = Treffen vorbereiten
cmd-meeting-live = Treffen abhalten
cmd-meeting-after = Treffen nachbereiten
cmd-meeting-edit = Angaben bearbeiten …
cmd-meeting-copy = Protokoll als Markdown kopieren
cmd-meeting-reopen = Treffen wieder öffnen
cmd-meeting-cancel = Dieses Treffen absagen
cmd-meeting-next = Nächster Punkt der Tagesordnung
cmd-meeting-previous = Voriger Punkt der Tagesordnung
cmd-meeting-timer = Uhr starten oder anhalten
cmd-meeting-check-in = Jemanden eintragen, der da ist
cmd-meeting-minutes = Protokoll schreiben
cmd-meeting-decision = Beschluss festhalten
cmd-meeting-action = Aufgabe festhalten

meeting-missing = Dieses Treffen ist nicht da
meeting-more = Mehr
meeting-edit = Bearbeiten
meeting-edit-title = Treffen bearbeiten
meeting-save = Speichern
meeting-start = Beginnt
scope-this = Dieses
scope-later = Dieses und spätere
scope-all = Alle
meeting-scope-hint = Treffen, die stattgefunden haben, bleiben, wie sie waren, mit allem, was festgehalten wurde.
meeting-cancel = Treffen absagen
meeting-cancelled = Abgesagt
meeting-cancelled-note = Dieses Treffen wurde abgesagt. Niemand wurde von der Liste genommen.
meeting-held = Hat stattgefunden
meeting-here = { $when } in deiner Zeit
meeting-zone = { $from } – { $to } in { $zone }
meeting-series-ended = beendet
meeting-join = Link öffnen
meeting-adopted = aus einem Kalender übernommen
meeting-parts = Teile des Treffens
tab-prepare = Vorbereiten
tab-live = Während
tab-after = Danach

agenda = Tagesordnung
agenda-sum = { $planned } von { $length } Minuten
agenda-length = { $length } Minuten
agenda-over = { $minutes ->
    [one] 1 Minute mehr, als das Treffen dauert.
   *[other] { $minutes } Minuten mehr, als das Treffen dauert.
}
agenda-empty = Noch nichts auf der Tagesordnung. Worum soll es gehen?
agenda-item = Punkt
agenda-minutes = Minuten
agenda-minutes-wrong = Gib eine Zahl in Minuten ein, etwa 20.
agenda-min = { $count } Min.
agenda-min-none = Minuten
agenda-leads = Wer { $title } leitet
agenda-nobody = wer leitet?
agenda-up = { $title } nach oben
agenda-down = { $title } nach unten
agenda-moved = { $title } ist jetzt Punkt { $place } von { $count }
agenda-remove = { $title } von der Tagesordnung nehmen
agenda-new = Neuer Punkt
agenda-new-example = Winterplan
agenda-add = Hinzufügen

expected = Erwartet
expected-add = Menschen hinzufügen
expected-members = Alle Mitwirkenden hinzufügen
expected-all-there = Alle stehen schon auf der Liste.
expected-none = Noch wird niemand erwartet. Füge Menschen hinzu, oder alle Mitwirkenden des Vorhabens.
expected-remove = { $name } von der Liste nehmen
meeting-promise-asked = gefragt
meeting-promise-accepted = zugesagt
meeting-promise-declined = abgesagt
meeting-promise-kept = eingehalten
meeting-promise-missed = nicht eingehalten
meeting-promise-released = zurückgegeben
meeting-promise-handed-over = übergeben

attendance-expected = erwartet
attendance-attended = da
attendance-excused = entschuldigt
attendance-absent = nicht da
attendance-walk-in = spontan da
role-facilitator = Moderation
role-scribe = Protokoll
role-scheduler = Terminplanung
role-crier = Bekanntmachung

people = Menschen
check-in-find = Namen tippen
check-in-hint = Enter trägt ein, wer da ist. In der Liste: A da, E entschuldigt, X nicht da, Rücktaste erwartet.
check-in-enter = Enter trägt die hervorgehobene Person als da ein.
check-in-count = { $there }/{ $of }
check-in-closed = Das Treffen ist abgeschlossen. Öffne es wieder, um zu ändern, wer da war.
check-in-said = { $name }: { $status }. { $there } von { $of } sind da.
check-in-off = von der Liste
check-in-walked-in = { $name } kam spontan dazu.
check-in-more = Mehr für { $name }
check-in-take-off = Von der Liste nehmen
check-in-none = Noch steht niemand auf der Liste. Tippe einen Namen, um jemanden einzutragen.
check-in-others = Nicht auf der Liste
check-in-walk-in = „{ $name }“ als spontan da eintragen

timer-start = Start
timer-pause = Pause
minutes = Protokoll
minutes-whole = Das ganze Treffen
minutes-of = Protokoll zu { $title }
minutes-placeholder = Was gesagt wurde, in wenigen Worten. Listen beginnen mit einem Strich.
minutes-none = Noch kein Protokoll. Schreib es unter „Während“.
minutes-copy = Als Markdown kopieren
minutes-copied = Das Protokoll liegt in der Zwischenablage.
minutes-not-copied = Das System lässt Hearth die Zwischenablage nicht benutzen.
decision = Beschluss
decisions = Beschlüsse
decision-example = Eine zweite Kanne kaufen
decision-add = Festhalten
decision-remove = Beschluss „{ $text }“ entfernen
action = Aufgabe
actions = Aufgaben
action-example = Im Saal anrufen
action-who = Wer
action-due = Fällig
action-add = Hinzufügen
action-nobody = noch niemand
action-until = bis { $date }
actions-none = Nichts wurde zugesagt.

after-people = Wer da war
after-there = Da
after-excused = Entschuldigt
close-meeting = Treffen abschließen
close-text = { $people ->
    [0] Niemand ist als da eingetragen, darum werden keine Stunden gebucht.
    [one] Bucht { $length } für 1 Person und klärt die Zusagen, zu kommen.
   *[other] Bucht { $length } für jede von { $people } Personen und klärt die Zusagen, zu kommen.
}
close-absent = { $count ->
    [one] Die 1 Person, die noch erwartet wird, als nicht da eintragen
   *[other] Die { $count } Personen, die noch erwartet werden, als nicht da eintragen
}
closed = Abgeschlossen
closed-text = Die Stunden sind gebucht und die Zusagen geklärt.
closed-booked = { $people ->
    [one] { $hours } für 1 Person gebucht.
   *[other] Insgesamt { $hours } für { $people } Personen gebucht.
}

cmd-meeting-new-item = Punkt auf die Tagesordnung setzen
cmd-meeting-roles = Vorgeschlagene Rollen annehmen
cmd-meeting-expect = Erwartete Menschen hinzufügen
cmd-meeting-invite = Einladung schreiben
cmd-meeting-send-minutes = Protokoll versenden
cmd-meeting-send-actions = Aufgaben an die senden, die sie übernommen haben
cmd-meeting-copy-plain = Protokoll als reinen Text kopieren
cmd-meeting-carry = Offene Punkte ins nächste Treffen mitnehmen
cmd-meeting-thank = Denen danken, die da waren
agenda-from = Befüllen …
agenda-copy = Tagesordnung vom { $date }
agenda-keep = Die nächsten mit dieser Tagesordnung beginnen
agenda-template-call = Vorlage: regelmäßiges Treffen
agenda-template-welcome = Vorlage: ein erster Abend
agenda-template-decide = Vorlage: ein Beschluss
agenda-template-look-back = Vorlage: Rückblick
agenda-items-call =
    Ankommen und wie es geht 5
    Zusagen vom letzten Mal 10
    Neues 15
    Was wir heute beschließen 20
    Wer macht was 5
    Dank und nächster Termin 5
agenda-items-welcome =
    Begrüßung und Namen 10
    Was wir hier tun 15
    Fragen 15
    Wozu ihr Lust habt 15
    Erste Schritte und wer hilft 10
agenda-items-decide =
    Was zu beschließen ist 5
    Verständnisfragen 15
    Was dafür und was dagegen spricht 20
    Beschluss 10
    Wer macht was bis wann 5
agenda-items-look-back =
    Was wir vorhatten 5
    Was gut lief 15
    Was schwer war 15
    Eine Sache zum Ausprobieren 15
    Dank 5
roles = Rollen
roles-accept = Annehmen
roles-none-open = Keine Rolle ist offen.
roles-nobody = Sobald Menschen erwartet werden, werden Rollen reihum vorgeschlagen.
roles-filled = { $meetings ->
    [one] { $roles } Rollen verteilt.
   *[other] { $roles } Rollen in { $meetings } Treffen verteilt.
}
roles-ahead = { $count ->
    [one] Dieses Treffen verteilen
   *[other] Bis zu { $count } Treffen im Voraus verteilen
}
role-hint-facilitator = führt hindurch
role-hint-scribe = schreibt mit
role-hint-scheduler = findet den nächsten Termin
role-hint-crier = sagt allen Bescheid
role-why-only = sonst ist niemand frei und bereit
role-why-never = war hier noch nicht an der Reihe
role-why-longest = am längsten her: { $date }
role-proposed = { $name }?
role-accept = { $name } übernimmt: { $role }
role-other = Auswählen für: { $role }
role-open = offen
role-leave-open = Offen lassen
role-choose-last = { $name } · zuletzt { $date }
role-choose-never = { $name } · noch nie
role-refuse = { $name } möchte lieber nicht: { $role }
role-welcome = { $name } darf wieder gefragt werden: { $role }
reading = Zum Lesen oder Mitbringen
reading-placeholder = Links, Unterlagen, Dinge zum Mitbringen. Sie gehen mit der Einladung mit.
earlier = Vom letzten Mal offen
earlier-all = Alle hinzufügen
earlier-add = { $title } auf die Tagesordnung setzen
earlier-actions = { $count ->
    [one] Damals zugesagt und noch nicht getan:
   *[other] { $count } damals zugesagt und noch nicht getan:
}
earlier-open = Jenes Treffen öffnen
invite = Einladen
invite-subject = { $title }: { $date }, { $time }
invite-hello = Hallo, wir freuen uns, wenn du kommst:
actions-hello = Das wurde bei { $title } am { $date } zugesagt. Danke!
actions-subject = Was wir zugesagt haben: { $title }
actions-send = Senden
minutes-subject = Protokoll: { $title }, { $date }
minutes-send = Senden
minutes-share = Kopieren
minutes-copy-plain = Als reinen Text kopieren
carry = Nicht besprochen
carry-to = Mitnehmen auf { $date }
after-thank = Danke sagen
timer-up = Die Zeit für { $title } ist um.
timer-over = { $minutes ->
    [one] { $title } dauert 1 Minute länger als geplant.
   *[other] { $title } dauert { $minutes } Minuten länger als geplant.
}

scope-move = Welche Treffen verlegen? { $title }
scope-change = Welche Treffen ändern? { $title }
scope-cancel = Welche Treffen absagen? { $title }
scope-this-hint = Nur { $day }
scope-later-hint = Ab { $day }
scope-all-hint = Alle, die nicht stattgefunden haben
meeting-cancel-which = Absagen …
clashes-found = Dann können vielleicht nicht alle kommen
cmd-meeting-ics = Für einen Kalender speichern (.ics) …
cmd-meeting-ics-series = Ganze Reihe für einen Kalender speichern (.ics) …
meeting-ics-saved = Gespeichert. Darin steht wann und wo, und niemandes Adresse.
meeting-ics-reveal = Datei zeigen
cmd-meeting-invitations = Einladungen, auf die Kalender antworten können …
meeting-tell-off = Allen sagen, dass es abgesagt ist …
invitations-title = Mit Kalenderdatei einladen
invitations-off-title = Die Absage mitteilen
invitations-text = Hearth schreibt einen Brief für jede Person, mit einer Datei, die ihr Kalender aufnimmt und mit Ja oder Nein beantworten kann. Du sendest sie mit deinem eigenen Mailprogramm. In jedem steht nur die Adresse dieser Person.
invitations-off-text = Hearth schreibt einen Brief für jede Person auf der Liste; seine Datei nimmt das Treffen aus ihrem Kalender. Du sendest sie mit deinem eigenen Mailprogramm.
invitations-scope = Welche Treffen
invitations-this = Dieses Treffen
invitations-series = Die ganze Reihe
invitations-to = { $count ->
    [one] 1 Brief wird geschrieben.
   *[other] { $count } Briefe werden geschrieben.
}
invitations-without = { $count ->
    [one] 1 Person ohne Brief
   *[other] { $count } Menschen ohne Brief
}
invitations-silent = möchte keine E-Mail
invitations-no-address = keine E-Mail-Adresse
invitations-make = { $count ->
    [one] Brief schreiben
   *[other] { $count } Briefe schreiben
}
invitations-made = { $count ->
    [one] 1 Brief ist fertig.
   *[other] { $count } Briefe sind fertig.
}
invitations-done = Die Briefe sind fertig. Öffne jeden in seinem Ordner mit deinem Mailprogramm, oder schreib hier einen und hänge die gezeigte Datei an.
invitations-answers = Wenn eine Antwort zurückkommt, zieh ihre Datei auf dieses Fenster: Die Zusage folgt ihr.
invitations-write = Schreiben
invitations-write-to = An { $name } schreiben
invitations-folder = Ordner zeigen
fairness = Wessen Abend es ist
fairness-even = Niemand auf der Liste trifft sich auf der eigenen Uhr vor 8:00 oder nach 21:30.
fairness-one = { $name } trägt die ungünstigen Stunden: { $odd } von { $count } Treffen des kommenden Jahres.
fairness-several = { $names } tragen die ungünstigen Stunden, am meisten { $name }: { $odd } von { $count } Treffen des kommenden Jahres.
fairness-person = Person
fairness-odd = Treffen vor 8:00 oder nach 21:30
fairness-begins = beginnt { $hours } ({ $zone })
fairness-unknown = beginnt { $hours }; keine Zeitzone bekannt, daher die der Gemeinschaft
clashes-beside = Zur selben Zeit in deinen Kalendern
cmd-meeting-sign-in = Anwesenheitsliste drucken …
cmd-meeting-badges = Namensschilder drucken …
cmd-meeting-print-minutes = Protokoll drucken …
overlay = Wer hat wann Zeit
overlay-nobody = Wähle zuerst ein Vorhaben oder Menschen; dann ist zu sehen, wer wann kommen könnte.
overlay-best = Passt den meisten:
overlay-view = Ansicht
overlay-grid = Stunden
overlay-list = Tabelle
overlay-grid-label = Anfangszeiten dieser Woche, und wie viele kommen könnten
overlay-hour = Beginn
overlay-free = Könnten kommen
overlay-against = Spricht dagegen
overlay-back = Frühere Woche
overlay-on = Spätere Woche
overlay-when = { $day }, { $time }
overlay-can = { $free } von { $all }
overlay-more = { $count ->
    [one] und 1 weiteres
   *[other] und { $count } weitere
}
overlay-busy = { $name } hat dann { $title } ({ $when }).
overlay-event = { $calendar }: { $title } ({ $when }).
overlay-away = { $why ->
    [none] { $name } ist weg bis { $day }.
   *[other] { $name } ist weg bis { $day } ({ $why }).
}
overlay-break = { $name } macht Pause bis { $day }.
overlay-left = { $name } ist nicht mehr dabei.
overlay-unavailable = { $name } hat dann sonst keine Zeit.
event-hints = Was sein Termin sagt
event-hint-gone = Der Termin, aus dem dieses Treffen wurde, steht nicht mehr in seinem Kalender.
event-hint-cancelled = Der Termin, aus dem dieses Treffen wurde, ist abgesagt worden.
event-hint-leave = So lassen
event-hint-of-title = Sein Termin heißt jetzt anders:
event-hint-of-when = Sein Termin ist jetzt zu einer anderen Zeit:
event-hint-of-place = Sein Termin ist jetzt an einem anderen Ort:
event-hint-theirs = „{ $value }“ übernehmen
event-hint-ours = „{ $value }“ behalten
cmd-meeting-show-in = In einem Kalender auf einem Server zeigen …
meeting-shown-in = auch in einem Kalender auf einem Server
show-in = Kalender
show-in-title = „{ $title }“ in einem Kalender auf einem Server zeigen
show-in-text = Wer diesen Kalender liest, sieht es dort; was hier geändert wird, geht mit dem nächsten Abgleich hinüber. Eine Reihe ist dort ein einziger Termin, mit dem, was von ihr abweicht.
show-in-none = In keinem
show-in-do = Speichern
show-in-no-server = Kein Kalender auf einem Server lässt sich von hier ändern. Füge zuerst einen hinzu.
invitations-ends = sagt, dass die alte Reihe endet
overlay-odd = Für { $name } beginnt es dann um { $clock }: zur Unzeit.
overlay-can-odd = { $free } von { $all }, zur Unzeit für { $odd }
overlay-best-why = Zuerst die meisten Menschen, dann die wenigsten Unzeiten auf ihren eigenen Uhren, dann am wenigsten daneben.
