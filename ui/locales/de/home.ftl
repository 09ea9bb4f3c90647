# Start, und Danke sagen.

cmd-say-thanks = Danke sagen …
say-thanks = Danke sagen
say-thanks-whom = An
say-thanks-whom-missing = Wähle die Person, der du danken willst.
say-thanks-text = Wofür
say-thanks-hint = Ein Satz, der benennt, was die Person getan hat, bedeutet mehr als ein langer.
say-thanks-text-missing = Schreib, wofür du dankst.
say-thanks-from = Von (leer: von allen)

home-good-night = Guten Abend
home-good-morning = Guten Morgen
home-good-afternoon = Guten Tag
home-good-evening = Guten Abend
home-trouble = Der heutige Tag konnte nicht gelesen werden
home-today = Heute
home-nothing = Für heute ist nichts geplant.
home-plan = Treffen planen
home-tasks = Bald fällig
home-overdue = { $count } überfällig
home-no-tasks = Nichts ist fällig. Ein guter Tag, um vorauszuschauen.
home-more-tasks = { $count ->
    [one] 1 weitere offene Aufgabe
   *[other] { $count } weitere offene Aufgaben
}
home-week = Diese Woche
home-think = Menschen, an die du denken könntest
home-think-none = Von allen hat man kürzlich gehört.
home-thank = { $name } danken
home-open = { $name } öffnen
home-open-short = Öffnen
home-waiting = Wartet auf dich
home-waiting-none = Nichts wartet auf dich.
home-thanks = Zuletzt gedankt
home-thanks-none = Hier wurde noch niemandem gedankt. Wer hat zuletzt geholfen?
home-thanks-from = von { $name }
home-sample = Das ist die Beispielgemeinschaft.
home-sample-text = Ihre Menschen sind erfunden, also probier alles aus; jeder Schritt lässt sich zurücknehmen.
home-start-own = Eigene beginnen

home-later = Später: { $name }
home-later-day = Morgen
home-later-week = In einer Woche
home-later-month = In einem Monat
home-later-never = Nie mehr
home-me = Meine Aufgaben zeigen …
home-me-is = Aufgaben von { $name }
home-me-text = Sag, wer du bist, dann zeigt die Startseite deine eigenen Aufgaben. Niemand erfährt davon; es bleibt in der Datei.
home-me-who = Wer ich bin
home-me-nobody = Aufgaben von allen
home-me-save = Meine zeigen
home-my-tasks = Meine Aufgaben
home-no-tasks-mine = Nichts wartet auf dich. Genieß den Tag.
home-write = { $name } schreiben
home-write-short = Schreiben
home-write-quiet = { $name }, wie geht es dir?
home-write-birthday = Alles Gute zum Geburtstag, { $name }
home-write-newcomer = Willkommen, { $name }

steps-title = Vier erste Handgriffe
steps-text = Alles ist echt; was du tust, lässt sich rückgängig machen.
steps-away = Nicht jetzt
steps-done = Erledigt
step-palette = Suche und Befehle öffnen
step-person = Jemanden hinzufügen, den du kennst
step-meeting = Ein Treffen planen
step-thanks = Jemandem danken
home-silent = { $count ->
    [one] 1 Mensch, der nicht kontaktiert werden möchte, steht hier nicht.
   *[other] { $count } Menschen, die nicht kontaktiert werden möchten, stehen hier nicht.
}
