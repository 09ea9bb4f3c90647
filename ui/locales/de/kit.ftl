# Worte der Bausteine, aus denen jede Seite besteht.

cancel = Abbrechen
close = Schließen
retry = Noch einmal versuchen
saved = Gespeichert
loading = Wird geladen
searching = Sucht …

field-required = nötig
toasts = Meldungen
toast-close = Meldung schließen
pebbles-more = { $count } weitere

picker-placeholder = Namen tippen
picker-remove = { $name } entfernen
picker-none = Niemand heißt so. Versuche es mit weniger Buchstaben.
picker-create = „{ $name }“ hinzufügen

grid-selected = Ausgewählt

today = heute
all-day = ganztägig
month-day = { $day }: { $entries }
month-more = { $count } weitere

board-column = { $column }, { $count ->
    [one] 1 Karte
   *[other] { $count } Karten
}
board-limit = { $count } von { $limit }
board-move = { $name } verschieben
board-move-to = Nach { $column } verschieben

preview-none = Dieses System zeigt hier kein PDF. Öffne die Datei, um sie zu lesen.
preview-page = { $name }, Seite { $page }
preview-failed = Die Datei konnte nicht gelesen werden. Versuche es noch einmal oder öffne sie in ihrem eigenen Programm.
preview-broken = Die Datei scheint beschädigt zu sein. Versuche es noch einmal oder öffne sie in ihrem eigenen Programm.
preview-empty = Die Datei ist leer.
preview-unknown = Dateien dieser Art werden hier nicht gezeigt. Öffne sie in ihrem eigenen Programm.
preview-beginning = Du siehst den Anfang. Öffne die Datei, um den Rest zu lesen.
preview-tools = Größe von { $name }
preview-picture = { $name }: + und − ändern die Größe, 0 passt es ein, Pfeiltasten bewegen den Ausschnitt
preview-smaller = Kleiner
preview-larger = Größer
preview-fit = Einpassen
preview-actual = Tatsächliche Größe
preview-no-events = In diesem Kalender stehen keine Termine.
preview-untitled = Ohne Titel
preview-repeats = Wiederholt sich
preview-days = { $from } bis { $to }

inline-edit = { $label }: { $value }. Bearbeiten
inline-add = { $label } ergänzen
combobox-none = Nichts heißt so. Versuche es mit weniger Buchstaben.
due-overdue = { $days ->
    [one] 1 Tag überfällig
   *[other] { $days } Tage überfällig
}
promise-asked = { $name } (gefragt)
promise-open = { $count ->
    [one] 1 freier Platz
   *[other] { $count } freie Plätze
}
tick-off = Erledigt: { $title }
meeting-row-expected = { $count } erwartet
meeting-row-came = { $count } waren da
meeting-row-cancelled = Abgesagt

hue-0 = Rose
hue-30 = Terrakotta
hue-60 = Bernstein
hue-90 = Olive
hue-120 = Laub
hue-150 = Farn
hue-180 = Meer
hue-210 = Lagune
hue-240 = Himmel
hue-270 = Schwertlilie
hue-300 = Pflaume
hue-330 = Malve

week-days = Tage der Woche
week-hours = nach Stunden
week-free = { $day }, { $time }, frei
week-free-range = { $day }, { $time } bis { $end }, frei

duration-minutes = { $count } Min.
duration-hours = { $count } Std.
duration-both = { $hours } { $minutes }

grid-choose-all = Alles auswählen, was passt
grid-columns = Spalten
grid-sort = Sortieren nach
grid-descending = Vom Ende her
grid-narrower = { $name } schmaler machen
grid-wider = { $name } breiter machen
grid-earlier = { $name } nach vorn
grid-later = { $name } nach hinten
grid-reset = Übliche Spalten
grid-type = Tippe einen Namen
grid-typed = Sucht „{ $text }“

day-and-time = { $day }, { $time }
one-after-other = { $before }, { $next }

editor-tools = Werkzeuge für { $label }
editor-bold = Fett
editor-italic = Kursiv
editor-strike = Durchgestrichen
editor-code = Code
editor-heading = Überschrift
editor-list = Liste
editor-numbers = Nummerierte Liste
editor-ticks = Liste zum Abhaken
editor-quote = Zitat
editor-codeblock = Code über mehrere Zeilen
editor-rule = Trennlinie
editor-undo = Tippen zurücknehmen
editor-redo = Tippen wiederholen
editor-people = Menschen
editor-efforts = Vorhaben
editor-blocks = Was eingefügt wird
editor-draft = Hier ist Text, der getippt und nicht gespeichert wurde.
editor-draft-take = Zurückholen
editor-draft-leave = Verwerfen

prose-done = erledigt
prose-open = offen

chart = Diagramm
chart-walk = { $label }: Pfeiltasten lesen die Punkte vor
chart-point = { $label }: { $value } { $note }
chart-cell = { $row }, { $column }: { $value }
chart-none = keine Zahl
chart-open = bisher
chart-note = Anmerkung
chart-table = Als Tabelle zeigen
chart-copy = Bild und Zahlen kopieren
chart-csv = Zahlen als CSV speichern
chart-copied = Diagramm kopiert

availability-part = Tageszeit
availability-morning = Vormittag
availability-afternoon = Nachmittag
availability-evening = Abend
availability-free = frei
availability-busy = nicht frei
availability-some = frei { $times }
filters = { $count ->
    [0] Filter
   *[other] Filter ({ $count })
}
board-over = mehr als vorgesehen
grid-paper-rest = { $count ->
        [one] Und eine weitere Zeile, die nicht gedruckt wird.
       *[other] Und { $count } weitere Zeilen, die nicht gedruckt werden.
    }
