# Dokumente: Willkommensmappen, Urkunden, was in den Mappen steht, und die Sammlung, aus der sie schöpfen.

cmd-make-certificates = Urkunden erstellen …
cmd-make-packet = Willkommensmappe erstellen …
cmd-packet-texts = Was in den Mappen steht …
cmd-documents-filter = Dokumente filtern
cmd-document-open = Dieses Dokument öffnen
cmd-document-reveal = Dieses Dokument in seinem Ordner zeigen
cmd-document-remove = Dieses Dokument von der Liste nehmen

certificates-title = { $count ->
    [0] Urkunden erstellen
    [one] Eine Urkunde erstellen
   *[other] { $count } Urkunden erstellen
}
certificates-reason = Wofür
certificates-reason-hint = Steht unter dem Namen.
certificates-reason-example = Für ein Jahr offener Abende
certificates-reason-missing = Schreib, was gewürdigt wird.
certificates-design = Gestaltung
certificates-classic = Klassisch
certificates-modern = Modern
certificates-minimal = Schlicht
certificates-playful = Verspielt
certificates-signed-by = Unterschrift
certificates-signed-role = In der Rolle
certificates-print-file = Dazu eine Datei mit allen, zum Drucken
certificates-preview-of = Die Urkunde in der Gestaltung { $design }
certificates-preview-soon = Hier erscheint die Urkunde.
certificates-make = { $count ->
    [0] Urkunden erstellen
    [one] Urkunde erstellen
   *[other] { $count } Urkunden erstellen
}
documents-made = { $count ->
    [0] Nichts erstellt
    [one] 1 Dokument erstellt
   *[other] { $count } Dokumente erstellt
}
documents-made-one = Erstellt: { $title }
documents-show = Ordner zeigen
documents-failed = { $person }: { $message }

certificates-who = Für wen
certificates-who-chosen = Menschen, die ich auswähle
certificates-who-match = Alle, auf die es zutrifft
certificates-search = Name, Fähigkeit, irgendetwas
certificates-search-hint = Leer heißt: alle.
certificates-for = { $count ->
    [0] Noch ist niemand ausgewählt.
    [one] Für 1 Person
   *[other] Für { $count } Personen
}
certificates-date = Datum
certificates-hours = Dazuschreiben, wie viele Stunden es waren

packet-title = Eine Willkommensmappe für { $name }
packet-what = Ein PDF mit einem Brief, dem ersten Tag, den wichtigen Menschen, den nächsten Treffen und dem, was zu lesen ist.
packet-effort = Für
packet-community = Die Gemeinschaft als Ganzes
packet-welcome = Ein paar eigene Worte
packet-welcome-hint = Steht oben im Brief. Darf leer bleiben.
packet-make = Mappe erstellen
packet-new = Willkommensmappe erstellen
packet-whom = Für wen
packet-whom-missing = Wähle, wer neu dabei ist.
packet-preview = Der Brief der Mappe, wie er gedruckt wird
packet-preview-soon = Hier erscheint der Brief.

make-folder = Ordner
make-folder-choose = Wählen …
make-nobody = Wähle, wem gedankt wird.
make-begins = Wird vorbereitet …
make-stop = Anhalten
make-behind = Im Hintergrund weitermachen
make-back = Zurück
make-more = { $count ->
    [one] und 1 weitere Person
   *[other] und { $count } weitere
}
make-failures = { $count ->
    [one] 1 ließ sich nicht erstellen
   *[other] { $count } ließen sich nicht erstellen
}

document-title = Dokument
document-when = Erstellt
document-size = Seiten
document-page-count = { $count ->
    [one] 1 Seite
   *[other] { $count } Seiten
}
document-row = { $kind }: { $title }, { $when }
document-row-gone = { $kind }: { $title }, { $when }, die Datei fehlt
document-missing = Datei fehlt
document-kind-packet = Willkommensmappe
document-kind-certificate = Urkunde
document-kind-print-file = Druckdatei
document-megabytes = { $size } MB
document-kilobytes = { $size } kB
document-show = Im Ordner zeigen
document-remove = Von der Liste nehmen
document-menu = Was mit diesem Dokument geschehen soll
document-preview = { $title }, wie es erstellt wurde
document-look = Ansehen

documents-filter = Dokumente filtern
documents-filter-hint = Nach Titel oder Name filtern  /
documents-kind = Art
documents-all = Alle
documents-packets = Willkommensmappen
documents-certificates = Urkunden
documents-prints = Druckdateien
documents-empty = Noch ist nichts erstellt
documents-empty-text = Eine Willkommensmappe heißt neue Menschen willkommen. Eine Urkunde sagt Danke auf Papier. Beides entsteht hier, auf diesem Computer.
documents-none = Kein Dokument passt
documents-none-text = Versuche es mit weniger Buchstaben, oder sieh alle Arten an.
documents-clear-filter = Alle Dokumente zeigen

texts-title = Was in den Mappen steht
texts-tab-words = Worte
texts-tab-library = Links und Texte
texts-hint = Wird beim Schreiben gespeichert. { "{name}" }, { "{community}" }, { "{effort}" } und { "{lead}" } werden ausgefüllt. Ein leerer Text lässt seinen Teil weg.
texts-lines = Eine Zeile für jeden Punkt.
texts-reset = Zurück zu den Worten von Hearth
texts-welcome = Begrüßungsbrief
texts-first_day = Am ersten Tag
texts-bring = Was mitzubringen ist
texts-checklist = Checkliste der ersten Wochen
texts-conduct = Wie wir miteinander umgehen
texts-concerns = Sorgen ansprechen, oder aufhören
texts-emergency = Im Notfall
texts-signed_by = Unterschrift
texts-signed_by-hint = Leer: Es unterschreibt die Leitung des Vorhabens, sonst die Gemeinschaft.
texts-signed_role = In der Rolle

library-lead = Die Mappen drucken das unter „Zum Lesen und Nachschlagen“.
library-empty = Noch nichts. Die Hausordnung, ein Plan, der gemeinsame Ordner: was du immer wieder erklärst.
library-for = Für { $effort }
library-everyone = Für alle
library-kind = Art
library-link = Link
library-text = Text
library-name = Titel
library-url = Adresse
library-words = Text
library-note = Wozu es gut ist
library-add = Hinzufügen
library-remove = { $title } entfernen
cmd-documents-keep = Dateien aufbewahren…
documents-keep = Dateien aufbewahren
documents-keep-title = PDFs oder Bilder zum Aufbewahren wählen
documents-keep-kinds = PDFs und Bilder
documents-files = Dateien
documents-effort = Vorhaben
documents-every-effort = Alle Vorhaben
document-name = Titel
document-kind-file = Datei
document-pages-size = { $count ->
    [one] 1 Seite · { $size }
   *[other] { $count } Seiten · { $size }
}
