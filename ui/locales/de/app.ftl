# Der Rahmen des Fensters: Navigation, Suche und Befehle, Tastenkürzel, Aussehen, Rückgängig, laufende Arbeiten.
#
# Wörter, die im Deutschen überall gleich heißen (du, freundlich, ohne Ausrufezeichen):
#   person = Person, people = Menschen · community = Gemeinschaft · effort = Vorhaben · membership = Mitwirkung ·
#   task = Aufgabe · commitment = Zusage (gefragt, zugesagt, abgesagt, eingehalten, nicht eingehalten, zurückgegeben, übergeben) ·
#   meeting = Treffen · series = Reihe · agenda = Tagesordnung · minutes = Protokoll · decision = Beschluss ·
#   attendance = Anwesenheit (erwartet, da, entschuldigt, nicht da, spontan da) · calendar = Kalender · event = Termin ·
#   hours = Stunden · packet = Willkommensmappe · certificate = Urkunde · thanks = Dank · document = Dokument ·
#   standing: newcomer = Neu dabei, active = Aktiv, quiet = Still, on a break = In Pause, alumni = Ehemalig ·
#   role = Rolle · lead = Leitung · thread = Geschichte · need = Bedarf · undo = Rückgängig

nav = Hauptnavigation
nav-home = Start
nav-people = Menschen
nav-efforts = Vorhaben
nav-tasks = Aufgaben
nav-calendar = Kalender
nav-documents = Dokumente
skip = Zur Seite springen
search = Suchen …
sidebar-fold = Seitenleiste einklappen
sidebar-unfold = Seitenleiste ausklappen

palette = Suche und Befehle
palette-placeholder = Befehl oder Name
palette-placeholder-records = Name, Vorhaben, Aufgabe oder Treffen
palette-recent = Zuletzt
palette-commands = Befehle
palette-records = Gefunden
palette-hint = Tippe, um zu suchen.
palette-none = Nichts passt zu „{ $query }“. Versuche es mit weniger Buchstaben.
palette-move = bewegen
palette-run = wählen
palette-leave = schließen

section-here = Auf dieser Seite
section-go = Gehe zu
section-edit = Bearbeiten
section-view = Ansicht
section-app = Hearth
section-lists = In Listen

cmd-find = Gehe zu …
cmd-go-home = Zum Start
cmd-go-people = Zu den Menschen
cmd-go-efforts = Zu den Vorhaben
cmd-go-tasks = Zu den Aufgaben
cmd-go-calendar = Zum Kalender
cmd-go-documents = Zu den Dokumenten
cmd-back = Zurück
cmd-forward = Vor
cmd-sidebar = Seitenleiste ein- oder ausklappen
cmd-region = Nächster Teil des Fensters
cmd-region-back = Voriger Teil des Fensters
cmd-theme-system = Aussehen vom System übernehmen
cmd-theme-light = Helles Aussehen
cmd-theme-dark = Dunkles Aussehen
cmd-density-compact = Enge Zeilen
cmd-density-comfortable = Luftige Zeilen

# Ein Hinweis an einem Knopf: was er tut, und die Taste, die dasselbe tut.
with-keys = { $text } ({ $keys })
shortcuts = Tastenkürzel
keys-move = Nächste, vorige Zeile
keys-open = Öffnen
keys-peek = Kurz ansehen
keys-select = Auswählen
keys-extend = Auswahl erweitern

theme = Farben
theme-system = Wie das System
theme-light = Hell
theme-dark = Dunkel
text-size = Textgröße
per-cent = { $size } %
density = Zeilen
density-comfortable = Luftig
density-compact = Eng
single-keys = Kürzel mit einem einzelnen Buchstaben

undo = Rückgängig
redo = Wiederholen
undo-done = Zurückgenommen: { $label }
redo-done = Wiederholt: { $label }

status-bar = Laufende Arbeiten
job-of = { $done } von { $total }
job-done = Fertig
job-failed = Fehlgeschlagen
job-cancelled = Abgebrochen

trouble = Hearth konnte die Gemeinschaft nicht öffnen
not-here = Unter dieser Adresse gibt es nichts
not-here-text = Vielleicht wurde der Eintrag entfernt, oder die Adresse ist vertippt.

draft-not-copied = Das System lässt Hearth die Zwischenablage nicht benutzen.
draft-copied = Der Text ist zu lang für einen Entwurf. Er liegt in der Zwischenablage: Füge ihn dort ein.
draft-addresses-copied = { $count ->
    [one] Die Adresse liegt in der Zwischenablage.
   *[other] Die { $count } Adressen liegen in der Zwischenablage: Füge sie bei Bcc ein.
}
draft-unknown = { $count ->
    [one] Von { $name } gibt es hier keine E-Mail-Adresse.
   *[other] Von { $count } Menschen gibt es hier keine E-Mail-Adresse, darunter { $name }.
}
draft-silent = { $count ->
    [one] { $name } möchte nicht kontaktiert werden und wurde ausgelassen.
   *[other] { $count } Menschen möchten nicht kontaktiert werden und wurden ausgelassen, darunter { $name }.
}

language = Sprache
language-now = Hearth spricht jetzt { $language }.

views = Ansichten
view-save = Diese Ansicht speichern …
view-save-title = Diese Ansicht speichern
view-save-do = Speichern
view-name = Name
view-name-hint = Behält Filter, Reihenfolge und Spalten. Suche und Befehle finden sie unter diesem Namen.
view-name-missing = Gib der Ansicht einen Namen.
view-remove = Eine Ansicht entfernen …
view-remove-title = Gespeicherte Ansichten
view-remove-one = Ansicht { $name } entfernen
cmd-view-save = Diese Ansicht speichern
cmd-view-show = Ansicht: { $name }
draft-nobody = { $count ->
    [one] { $name } möchte nicht angeschrieben werden, darum wurde kein Entwurf geöffnet.
   *[other] Alle { $count } möchten nicht angeschrieben werden, darum wurde kein Entwurf geöffnet.
}
cmd-sharing = Kontaktdaten beim Teilen des Bildschirms verbergen
sharing-on = Kontaktdaten sind beim Teilen verborgen
sharing-end = Wieder zeigen
sharing-hidden = beim Teilen verborgen
sharing-closed = Das bleibt geschlossen, solange der Bildschirm geteilt wird. Beende erst das Verbergen.
sharing-not-written = Was beim Teilen verborgen ist, lässt sich nicht ändern. Beende erst das Verbergen; nichts ging verloren.
sharing-off = Kontaktdaten sind wieder zu sehen
