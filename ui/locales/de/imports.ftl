# Eine Liste von Menschen auf dem Weg herein.

import-title = Menschen importieren
cmd-import-choose = Datei wählen …
cmd-import-go = Importieren

import-choose = Wähle die Liste, die du führst
import-choose-file = Datei wählen
import-other = Andere Datei wählen
import-another = Noch eine Datei importieren
import-tables = Listen (CSV, Arbeitsmappe, vCard)
import-drop = Leg eine Datei hier ab
import-any = Eine CSV, eine Arbeitsmappe oder vCards aus Google Kontakte, Slack, einer Tabelle oder irgendeinem anderen Programm. Du siehst, was Hearth verstanden hat, bevor etwas hinzukommt.
import-private = Die Datei wird auf diesem Computer gelesen und bleibt, wie sie ist.
import-reading = Die Datei wird gelesen …
import-bad = Diese Datei lässt sich nicht als Liste lesen
import-nothing-lost = Nichts wurde hinzugefügt oder geändert.

import-rows = { $count ->
    [one] 1 Zeile
   *[other] { $count } Zeilen
}
import-delimiter-comma = durch Kommas getrennt
import-delimiter-semicolon = durch Semikolons getrennt
import-delimiter-tab = durch Tabulatoren getrennt
import-delimiter-bar = durch senkrechte Striche getrennt

import-day-question = Welcher Tag ist „{ $example }“?
import-day-first = Tag zuerst
import-month-first = Monat zuerst
import-day-missing = Wähle, welcher Tag es ist, damit kein Geburtstag falsch wird.

import-columns = Spalten
import-columns-what = Wofür jede Spalte gehalten wird. Ändere, was falsch ist, dann werden die Zeilen darunter neu gelesen.
import-column = Spalte
import-column-n = Spalte { $n }
import-column-samples = Zum Beispiel
import-column-field = Wird zu
import-column-why = Warum
import-field-of = Was aus „{ $header }“ wird
import-chosen = Das hast du gewählt
import-more-columns = { $count ->
    [one] 1 weitere Spalte
   *[other] { $count } weitere Spalten
}
import-fewer-columns = Weniger Spalten

import-field-name = Name
import-field-given = Vorname
import-field-family = Nachname
import-field-called = Rufname
import-field-email = E-Mail
import-field-phone = Telefon
import-field-organisation = Organisation
import-field-pronouns = Pronomen
import-field-birthday = Geburtstag
import-field-joined_on = Dabei seit
import-field-notes = Notizen
import-field-efforts = Vorhaben
import-field-tags = Schlagwörter
import-field-languages = Sprachen
import-field-skills = Fähigkeiten
import-field-zone = Zeitzone
import-field-address = Anschrift
import-field-web = Webseite
import-field-handle = Benutzername
import-field-external_id = Kennung im anderen Programm
import-field-status = Status
import-field-opt_out = Nicht kontaktieren
import-field-keep = Nur mit der Quelle aufbewahrt
import-field-drop = Weggelassen

import-problems = { $count ->
    [one] Etwas, das du über diese Datei wissen solltest
   *[other] { $count } Dinge, die du über diese Datei wissen solltest
}
import-more-problems = { $count } weitere zeigen
import-line = Zeile { $line }
import-line-head = Zeile

import-efforts = { $count ->
    [one] In der Datei wird ein Vorhaben genannt
   *[other] In der Datei werden { $count } Vorhaben genannt
}
import-make-efforts = Die fehlenden anlegen und die Menschen dort eintragen

import-verdicts = Was aus den Zeilen wird
import-verdict-new = Neu
import-verdict-same = Dieselbe Person
import-verdict-doubtful = Unklar
import-verdict-left-out = Weggelassen
import-means-new = werden hinzugefügt
import-means-same = sind schon bekannt; Lücken werden gefüllt
import-means-doubtful = sind vielleicht bekannt; du entscheidest
import-means-left-out = werden nicht importiert

import-every-row = Alle Zeilen
import-none = Keine solchen Zeilen
import-what = Wird zu
import-row = Zeile { $line }, { $name }: { $what }. { $why }
import-row-new = Neue Person
import-row-same = Dieselbe wie { $person }
import-row-doubtful = Entscheiden
import-row-left-out = Weggelassen
import-changes = ergänzt { $what }
import-rows-hint = Enter auf einer Zeile entscheidet, was aus ihr wird.
import-decide = Was aus dieser Zeile wird
import-decided = Zeile { $line }: { $what }
import-choose-new = Eine neue Person
import-choose-same = Dieselbe wie { $person }
import-choose-other = Dieselbe wie jemand anderes …
import-choose-out = Weglassen
import-same-as = Wer ist es?
import-all-doubtful = Alle unklaren Zeilen:
import-all-same = Dieselbe Person
import-all-new = Neue Personen
import-all-out = Weglassen

import-promise = Ein Schritt, und ein einziges Rückgängig nimmt ihn zurück.
import-undecided = { $count ->
    [one] 1 unklare Zeile bleibt draußen, bis du entscheidest.
   *[other] { $count } unklare Zeilen bleiben draußen, bis du entscheidest.
}
import-go-add = { $count ->
    [0] Nichts hinzuzufügen
    [one] 1 Person hinzufügen
   *[other] { $count } Personen hinzufügen
}
import-go-update = { $count ->
    [one] 1 Person ergänzen
   *[other] { $count } Personen ergänzen
}
import-go-both = { $added ->
    [one] 1 Person hinzufügen, { $updated } ergänzen
   *[other] { $added } Personen hinzufügen, { $updated } ergänzen
}
import-starting = Beginnt …
import-running = { $done } von { $total }
import-cancelled = Angehalten. Nichts wurde hinzugefügt.

import-done = { $count ->
    [0] Niemand ist neu
    [one] 1 Person hinzugefügt
   *[other] { $count } Personen hinzugefügt
}
import-done-updated = { $count ->
    [one] 1 Person war schon bekannt und hat jetzt, was fehlte.
   *[other] { $count } Personen waren schon bekannt und haben jetzt, was fehlte.
}
import-done-efforts = { $count ->
    [one] 1 Vorhaben wurde angelegt.
   *[other] { $count } Vorhaben wurden angelegt.
}
import-done-doubtful = { $count ->
    [one] 1 unklare Zeile blieb draußen.
   *[other] { $count } unklare Zeilen blieben draußen.
}
import-done-left-out = { $count ->
    [one] 1 Zeile wurde weggelassen.
   *[other] { $count } Zeilen wurden weggelassen.
}
import-see-people = Menschen ansehen
import-waiting = { $count ->
    [one] Danach kommt noch 1 Datei
   *[other] Danach kommen noch { $count } Dateien
}
import-next = Weiter: { $name }
import-own = Eigene Felder der Gemeinschaft
import-own-new = Ein neues eigenes Feld
import-own-make = Neues Feld: { $kind }
