# Help: short, and the same on every page.

help = Hilfe
cmd-help = Hilfe
help-search = Hilfe durchsuchen
help-not-found = Dazu sagt die Hilfe nichts
help-not-found-text = Versuch ein anderes Wort oder sieh in die Liste der Befehle.
help-all-keys = Alle Tastenkürzel
help-change-keys = Andere Tasten wählen

help-tour = Fünf Minuten zum Umsehen
help-keys = Tasten, die sich lohnen
help-words = Wörter erklärt
help-data = Deine Daten

help-tour-people = 1. Menschen hereinholen
help-tour-people-text = Wähle bei Menschen „Importieren“ für eine Liste, die du führst, oder „Neue Person“. Vor dem Hinzufügen siehst du, was mit jeder Zeile geschieht.
help-tour-task = 2. Jemanden um etwas bitten
help-tour-task-text = Lege eine Aufgabe an, sag bis wann und wen du fragst. Die Antwort ist ein Klick; ein Nein macht den Platz wieder frei.
help-tour-meeting = 3. Ein Treffen planen und abhalten
help-tour-meeting-text = Bereite die Tagesordnung vor, hake ab, wer kommt, und schreib mit. Das Abschließen bucht die Stunden.
help-tour-thanks = 4. Danke sagen
help-tour-thanks-text = Der Start zeigt, wer still war, wer neu ist und wessen Tag heute ist. Dank bleibt in der Geschichte jeder Person.
help-tour-paper = 5. Zu Papier bringen
help-tour-paper-text = Eine Willkommensmappe für eine neue Person, Urkunden für eine oder für alle einer Liste, fertig zum Drucken.

help-word-community = Gemeinschaft
help-word-community-text = Alles in einer Datei: Menschen, Vorhaben, Aufgaben, Treffen, Papiere.
help-word-effort = Vorhaben
help-word-effort-text = Etwas, woran Menschen mitwirken: eine Arbeitsgruppe, eine Ortsgruppe, ein Projekt.
help-word-standing = Stand
help-word-standing-text = Neu dabei, aktiv, still, in Pause oder ehemalig. Hearth leitet es aus dem Geschehenen ab und sagt immer, warum; niemand wird verglichen.
help-word-promise = Zusage
help-word-promise-text = Wozu jemand Ja gesagt hat: eine Aufgabe, eine Rolle auf Zeit oder ein Platz bei einem Treffen.
help-word-series = Reihe
help-word-series-text = Ein Treffen, das sich wiederholt. Eine Änderung fragt, ob sie für dieses, ab diesem oder für alle gilt.
help-word-quiet = Still
help-word-quiet-text = Länger ohne Lebenszeichen, als es für genau diese Person üblich ist. Ein Anlass, sich zu melden, mehr nicht.

help-data-where = Wo sie liegen
help-data-where-text = In einer verschlüsselten Datei auf diesem Computer. Einstellungen → Daten zeigt, wo; kopiere sie mit der Schlüsseldatei daneben, um sie zu sichern.
help-data-leaves = Was dieses Gerät verlässt
help-data-leaves-text = Nichts. Hearth zählt nichts und ruft niemanden an. Nur ein Kalender, den du hinzufügst, wird von seiner Adresse geholt.
help-data-undo = Wenn etwas schiefging
help-data-undo-text = „Rückgängig“ nimmt den letzten Schritt zurück, auch nach einem Neustart. Der Verlauf nimmt jeden einzelnen Schritt zurück oder sagt, warum das nicht mehr geht.
help-data-drafts = Wenn sich das Fenster beim Schreiben schloss
help-data-drafts-text = Was du getippt hast, ist aufgehoben. Es wird dir angeboten, wenn du dasselbe Formular wieder öffnest.
help-data-passphrase = Wenn die Passphrase weg ist
help-data-passphrase-text = Auf diesem Computer öffnet der Schlüsselbund die Datei weiter, falls es einen gibt. Sonst kann sie niemand öffnen, auch nicht, wer Hearth gemacht hat.
