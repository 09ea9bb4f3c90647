# Ankommen: Programme, ihre Schritte und die Wege der Menschen durch sie.

nav-onboarding = Ankommen
cmd-go-onboarding = Zum Ankommen
where-onboarding = Ankommen
cmd-start-journey = Programm beginnen …
cmd-onboarding-next = Erledigt: weiter zum nächsten Schritt
cmd-onboarding-buddy = Begleitung wählen …
cmd-onboarding-more = Was für diesen Menschen zu tun ist
cmd-onboarding-person = Person öffnen
cmd-onboarding-packet = Willkommensmappe erstellen …
cmd-onboarding-new = Neues Programm …
cmd-onboarding-edit = Programm bearbeiten …
cmd-onboarding-retire = Programm beenden oder wieder aufnehmen
cmd-people-journeys = Programm beginnen …
people-journeys = Programm beginnen …
people-at-step = Beim Schritt: { $step }
onboarding-empty = Wie kommen Neue an?
onboarding-empty-text = Ein Programm ist der Weg vom ersten Hallo bis zum Zuhausesein: ein paar Schritte, wer sie tut, und eine Begleitung. Hier siehst du, wer bei welchem Schritt ist und wer zu lange wartet, und erstellst Willkommensmappen für alle bei einem Schritt.
onboarding-nobody = Noch niemand ist unterwegs durch { $programme }
onboarding-nobody-text = Beginne es für jemand Neues, dann steht der Mensch beim ersten Schritt.
onboarding-stuck = { $count ->
    [one] Ein Mensch wartet zu lange
   *[other] { $count } Menschen warten zu lange
}
programme = Programm
programme-menu = Dieses Programm
programme-retired = { $name } (beendet)
programme-retire = Programm beenden
programme-again = Programm wieder aufnehmen
programme-new = Neues Programm
programme-edit = Programm bearbeiten
programme-make = Programm anlegen
programme-save = Speichern
programme-name = Name
programme-usual-name = Willkommen
programme-usual-steps = Es beginnt mit den üblichen fünf Schritten, die du ändern kannst: begrüßt, kennengelernt, Probeschicht, Begleitung, angekommen.
programme-effort = Für Neue bei
programme-whole-community = Die ganze Gemeinschaft
programme-steps = Schritte
programme-steps-hint = Wer bei einem Schritt ist, den du entfernst, kommt zum nächsten.
programme-step = Schritt { $place }
programme-step-who = Wer
programme-step-days = Tage
programme-step-up = { $step } nach oben
programme-step-down = { $step } nach unten
programme-step-remove = { $step } entfernen
programme-step-add = Schritt hinzufügen
programme-step-moved = { $step } ist jetzt Schritt { $place }
step-by-newcomer = Wer neu ist
step-by-buddy = Die Begleitung
step-by-lead = Die Leitung
step-menu = Alle bei { $step }
step-packets = Willkommensmappen für alle hier erstellen …
step-letters = Briefe an alle hier schreiben …
step-people = In der Liste der Menschen zeigen
journey-menu = Was für { $name } zu tun ist
journey-day = Tag { $day }
journey-with = mit { $name }
journey-no-buddy = noch ohne Begleitung
journey-next = danach: { $step }
journey-last = der letzte Schritt
journey-stuck = { $days } Tage hier, üblich sind { $patience }
journey-done-next = Erledigt: weiter zu { $step }
journey-done-settled = Erledigt: { $name } ist angekommen
journey-open = { $name } öffnen
journey-settled = Beenden: ist angekommen
journey-left = Beenden: geht einen anderen Weg
journey-ended-settled = angekommen am { $date }
journey-ended-left = gegangen am { $date }
journey-buddy = Begleitung
journey-buddy-hint = Jemand, der diesen Menschen begleitet; leer für niemanden.
journey-buddy-title = Wer begleitet { $name }?
journey-buddy-save = Speichern
start-journey = Programm beginnen
start-journey-do = Beginnen
start-journey-who = Wer ist neu?
start-journey-nobody = Wähle mindestens einen Menschen.
start-journey-for = { $count ->
    [one] Für einen Menschen.
   *[other] Für { $count } Menschen.
}
start-journey-already = { $started } haben begonnen; { $already } waren schon unterwegs
start-journey-none = Es gibt noch kein Programm.
person-no-journey = In keinem Programm zum Ankommen.
person-accompanies = Begleitet
