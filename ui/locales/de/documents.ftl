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
packet-buddy = Begleitung
packet-buddy-hint = Wird mit den Wegen vorgestellt, denen die Person zugestimmt hat. Bleibt es leer, wird vorgestellt, wer beim Ankommen begleitet.
packet-needs = Zugangsbedarf
packet-needs-own = Was jede Person angegeben hat
packet-large = Großdruck: nichts unter 16 Punkt
packet-make = Mappe erstellen
packet-new = Willkommensmappe erstellen
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
texts-tab-parts = Teile
texts-parts-hint = Was jede Mappe hat, in dieser Reihenfolge. Was weggelassen ist, wird nicht gedruckt; das Inhaltsverzeichnis folgt von selbst.
texts-parts-signature = Platz, den Umgang miteinander mit dem Stift zu unterschreiben
texts-hint = Wird beim Schreiben gespeichert. { "{name}" }, { "{community}" }, { "{effort}" } und { "{lead}" } werden ausgefüllt. Ein leerer Text lässt seinen Teil weg.
texts-lines = Eine Zeile für jeden Punkt.
texts-reset = Zurück zu den Worten von Hearth
texts-welcome = Begrüßungsbrief
texts-first_day = Am ersten Tag
texts-bring = Was mitzubringen ist
texts-buddy = Wofür eine Begleitung da ist
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
library-file = Datei
library-file-choose = Datei wählen
library-file-hint = Bis 2 MB. PDF, Bilder oder was sonst in eine Mail passt.
library-shown = In Willkommensmappen
library-shown-list = Eine Zeile im Lesestoff
library-shown-page = Eine eigene Seite
library-shown-attached = An das PDF angehängt
library-role = Nur für die Rolle
library-role-hint = So, wie sie im Vorhaben heißt. Leer: für jede Rolle.
library-language = Nur auf
library-language-every = Jede Sprache
library-need = Nur für den Bedarf
library-need-hint = In den Worten, die Leute benutzen, etwa „stufenloser Zugang“. Leer: für alle.
library-role-for = für { $role }
library-language-for = auf { $language }
library-need-for = für „{ $need }“
library-edit = { $title } ändern
library-more = Für wen
library-save = Speichern
cmd-documents-keep = Dateien aufbewahren…
documents-keep = Dateien aufbewahren
documents-more = Mehr
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
cmd-make-sheet = Liste, Brief oder Aushang drucken …
cmd-make-noticeboard = Schwarzes Brett erstellen …
document-kind-sheet = Blatt
documents-sheets = Blätter
documents-sheet = Liste oder Brief …
sheet-title = Liste, Brief oder Aushang drucken
sheet-make = Erstellen
sheet-kind = Was
sheet-choose = Wählen …
sheet-meeting = Treffen
sheet-meeting-on = { $title }, { $date }
sheet-person = Für wen
sheet-sign-in = Anwesenheitsliste
sheet-sign-in-hint = Alle, die erwartet werden, mit Platz für alle anderen. Die Codes helfen beim Abtippen danach.
sheet-badges = Namensschilder
sheet-badges-hint = Mit Pronomen, Sprachen und Aussprache, zum Ausschneiden.
sheet-minutes = Protokoll
sheet-minutes-hint = Wer da war, was gesagt und beschlossen wurde und wer was bis wann tut.
sheet-letter = Dankesbrief
sheet-letter-hint = Deine Worte auf einem eigenen Blatt.
sheet-card = Dankeskarte
sheet-card-hint = Vorder- und Rückseite einer Postkarte, 148 × 105 mm. Bis zu 600 Zeichen.
sheet-statement = Bescheinigung
sheet-statement-hint = Stunden nach Monaten, für Schule, Arbeitgeber oder Förderer.
sheet-effort = Ein Vorhaben auf einer Seite
sheet-effort-hint = Wofür es da ist, was gesucht wird und wie man mitmacht, zum Aufhängen oder Weitergeben.
sheet-noticeboard = Schwarzes Brett
sheet-noticeboard-hint = Alle offenen Vorhaben auf Papier.
sheet-site = Schwarzes Brett fürs Web
sheet-site-hint = Dasselbe als eine HTML-Datei ohne Skripte. Jeder Webspace kann sie ausliefern.
sheet-walk-ins = Leere Zeilen für andere
sheet-size = Größe
sheet-size-large = 90 × 60 mm, acht auf einem Blatt
sheet-size-card = 85 × 54 mm, zehn auf einem Blatt
sheet-paper = Papier
sheet-paper-a4 = DIN A4
sheet-paper-letter = US-Letter
sheet-from = Von
sheet-until = Bis
sheet-text = Was du sagen möchtest
sheet-text-example = Danke für jeden Abend, an dem du die Tür aufgemacht hast.
sheet-text-missing = Schreib, was du sagen möchtest.
sheet-purpose = Wofür sie ist
sheet-purpose-example = Für den Nachweis in der Schule
sheet-preview = { $kind }, wie sie gedruckt aussehen
sheet-preview-soon = Hier erscheint die Seite.
sheet-missing-meeting = Wähle ein Treffen.
sheet-missing-person = Wähle, für wen.
sheet-missing-effort = Wähle ein Vorhaben.
packets-outdated-title = Veraltete Willkommensmappen
packets-outdated = { $count ->
    [one] 1 Person hat eine veraltete Willkommensmappe
   *[other] { $count } Menschen haben eine veraltete Willkommensmappe
}
packets-outdated-since = erstellt { $when }; seitdem geändert: { $parts }
packets-renew = { $count ->
    [one] Erneuern
   *[other] Alle erneuern
}
packet-part-template = das Aussehen
packet-part-community = die Gemeinschaft
packet-part-person = die Person
packet-part-letter = der Brief
packet-part-first-day = der erste Tag
packet-part-buddy = die Begleitung
packet-part-role = die Rolle
packet-part-people = wichtige Menschen
packet-part-meetings = die nächsten Treffen
packet-part-checklist = die Checkliste
packet-part-conduct = der Umgang miteinander
packet-part-concerns = wie man Bedenken äußert
packet-part-emergency = Notfälle
packet-part-resources = Lesestoff

packets-title = { $count ->
    [one] Eine Willkommensmappe
   *[other] Willkommensmappen für { $count } Personen
}
packets-make = { $count ->
    [one] Willkommensmappe erstellen
   *[other] { $count } Willkommensmappen erstellen
}
packets-effort-last = Das Vorhaben, zu dem jede Person zuletzt kam
packets-language = Sprache
packets-language-own = Jede in ihrer eigenen Sprache
output = Was daraus wird
output-files = Eine Datei für jede Person
output-files-hint = Je Person ein PDF, in den Ordner unten.
output-print = Eine Datei für jede Person und eine zum Drucken
output-print-hint = Die Druckdatei enthält alle in ihrer Reihenfolge. Beidseitig gedruckt beginnt jede Mappe, jeder Brief und jede Karte auf einem eigenen Blatt.
output-zip = Eine Datei für jede Person und ein ZIP
output-zip-hint = Das ZIP enthält alle, zum Weitergeben in einem Stück.
output-drafts = Mail-Entwürfe mit der Datei im Anhang
output-drafts-hint = Dein Mailprogramm öffnet und verschickt sie. Wer keine Post möchte oder keine Adresse hat, wird ausgelassen und genannt.
unprintable = Was keine Schrift drucken kann
unprintable-people = { $count ->
    [one] Der Name oder ein Text von 1 Person lässt sich nicht drucken
   *[other] Namen oder Texte von { $count } Personen lassen sich nicht drucken
}
unprintable-texts = Ein Text lässt sich nicht drucken
unprintable-what = Keine Schrift auf diesem Computer hat diese Zeichen. Du kannst eine installieren (die Noto-Schriften decken die meisten ab) und es noch einmal versuchen, oder so weitermachen:
unprintable-name = Name
unprintable-pronunciation = Aussprache
unprintable-pronouns = Pronomen
unprintable-role = Rolle
unprintable-task = Aufgabe
unprintable-text = Im Text für alle
unprintable-instead = wird { $name } genannt
unprintable-called = { $count ->
    [one] Für 1 den Rufnamen drucken, die anderen auslassen
   *[other] Für { $count } den Rufnamen drucken, die anderen auslassen
}
unprintable-leave-out = Diese auslassen
make-left = noch etwa { $time }
make-left-soon = noch weniger als eine Minute
batch-go-on = { $count ->
    [one] Mit dem 1 weitermachen, das übrig ist
   *[other] Mit den { $count } weitermachen, die übrig sind
}
batch-again = { $count ->
    [one] Das 1 noch einmal versuchen, das nicht ging
   *[other] Die { $count } noch einmal versuchen, die nicht gingen
}
batch-finish = Abschließen
batch-leave = Den Rest lassen
batch-unfinished-title = Dokumente, die nicht fertig wurden
batch-unfinished-packets = { $count ->
    [one] { $made } von 1 Willkommensmappe erstellt
   *[other] { $made } von { $count } Willkommensmappen erstellt
}
batch-unfinished-renewals = { $count ->
    [one] { $made } von 1 Willkommensmappe erneuert
   *[other] { $made } von { $count } Willkommensmappen erneuert
}
batch-unfinished-certificates = { $count ->
    [one] { $made } von 1 Urkunde erstellt
   *[other] { $made } von { $count } Urkunden erstellt
}
batch-unfinished-letters = { $count ->
    [one] { $made } von 1 Brief erstellt
   *[other] { $made } von { $count } Briefen erstellt
}
batch-unfinished-when = Begonnen { $when }, dann angehalten oder abgebrochen.
batch-not-made = { $count ->
    [one] Für 1 Person nichts erstellt
   *[other] Für { $count } Personen nichts erstellt
}
batch-row-failed = Nicht gelungen
batch-row-skipped = Ausgelassen
batch-drafts = { $count ->
    [one] 1 Entwurf
   *[other] { $count } Entwürfe
}
batch-drafts-hint = Jeder öffnet sich in deinem Mailprogramm mit der Datei im Anhang. Von selbst wird nichts verschickt.
cmd-write-letters = Briefe schreiben …
letters-title = { $count ->
    [0] Briefe schreiben
    [one] Einen Brief schreiben
   *[other] { $count } Briefe schreiben
}
letters-make = { $count ->
    [0] Briefe erstellen
    [one] Brief erstellen
   *[other] { $count } Briefe erstellen
}
cards-title = { $count ->
    [0] Karten schreiben
    [one] Eine Karte schreiben
   *[other] { $count } Karten schreiben
}
cards-make = { $count ->
    [0] Karten erstellen
    [one] Karte erstellen
   *[other] { $count } Karten erstellen
}
letters-on = Worauf
letters-text-hint = Dieselben Worte für alle; jeder Brief beginnt mit dem eigenen Namen.
cards-text-hint = Dieselben Worte für alle, bis zu 600 Zeichen; jede Karte beginnt mit dem eigenen Namen.
letters-whom-missing = Wähle, wem du schreibst.
letters-language-spoken = Wie dieses Fenster
letters-preview = Das erste Stück, wie es gedruckt aussieht
