# Programme zum Ankommen und die Wege der Menschen durch sie.

programmes-add-label = Programm { $name } anlegen
programmes-rename-label = Programm { $old } in { $new } umbenennen
programmes-change-label = Programm { $name } ändern
programmes-steps-label = Schritte von { $name } ändern
programmes-retire-label = Programm { $name } beenden
programmes-again-label = Programm { $name } wieder aufnehmen
programmes-retired = { $name } ist beendet: Niemand beginnt es mehr. Nimm es erst wieder auf.
programmes-name-missing = Gib einen Namen an.
programmes-name-too-long = Ein Name hat höchstens { $limit } Zeichen.
programmes-name-taken = Ein Programm namens { $name } gibt es schon. Wähle einen anderen Namen.
programmes-steps-missing = Ein Programm hat mindestens einen Schritt.
programmes-steps-many = Ein Programm hat höchstens { $limit } Schritte.
programmes-step-days = Ein Schritt dauert 1 bis { $limit } Tage.
programmes-starter-hello = Begrüßt
programmes-starter-met = Kennengelernt
programmes-starter-trial = Probeschicht
programmes-starter-buddy = Begleitung
programmes-starter-settled = Angekommen
journeys-start-one-label = { $name } beginnt { $programme }
journeys-start-label = { $count ->
    [one] Ein Mensch beginnt { $programme }
   *[other] { $count } Menschen beginnen { $programme }
}
journeys-begins-too-late = Ein Weg beginnt heute oder früher.
journeys-buddy-label = { $buddy } begleitet { $name }
journeys-no-buddy-label = { $name } wird nicht mehr begleitet
journeys-own-buddy = { $name } kann sich nicht selbst begleiten. Wähle jemand anderen.
journeys-step-label = { $name } kommt zu { $step }
journeys-last-step = { $step } ist der letzte Schritt. Beende stattdessen den Weg von { $name }.
journeys-settled-label = { $name } ist in { $programme } angekommen
journeys-left-label = { $name } verlässt { $programme }
journeys-ended = Der Weg von { $name } durch { $programme } ist zu Ende.
