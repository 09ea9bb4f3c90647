# Settings of this device and of the community, and drafts.

settings = Einstellungen
cmd-settings = Einstellungen …
settings-search = Einstellungen durchsuchen
settings-sections = Bereiche der Einstellungen
settings-found = { $count ->
        [one] { $count } Einstellung
       *[other] { $count } Einstellungen
    }
settings-not-found = So heißt keine Einstellung
settings-not-found-text = Versuch ein anderes Wort oder weniger Buchstaben.
settings-set = { $name }: { $value }
settings-on = an
settings-off = aus

part-you = Du
part-community = Gemeinschaft
part-appearance = Aussehen
part-language = Sprache und Region
part-keyboard = Tastatur
part-notifications = Benachrichtigungen
part-data = Daten
part-about = Über Hearth

setting-me = Wer ich bin
setting-me-hint = Einer der Menschen dieser Gemeinschaft. Danach richten sich deine Aufgaben und der Verlauf.
setting-me-words = ich selbst Profil Person
setting-my-name = Mein Name auf Dokumenten
setting-my-name-hint = Steht unter Urkunden und Dank. Leer: dein Name wie oben.
setting-my-name-words = Unterschrift Urkunden Dank von
setting-community-name = Name der Gemeinschaft
setting-community-name-words = umbenennen Titel
setting-community-colour = Farbe der Gemeinschaft
setting-community-colour-words = Farbton Dokumente
setting-community-zone = Zeitzone
setting-community-zone-hint = Treffen werden in dieser Zone geplant, und Daten geschrieben, wie man sie dort schreibt.
setting-community-zone-words = Region Land Stadt Uhr

setting-theme = Farbschema
setting-theme-words = dunkel hell Nacht Tag Farben
setting-text-size = Textgröße
setting-text-size-words = größer kleiner Zoom Schrift lesen
setting-density = Zeilen
setting-density-words = Dichte kompakt bequem Listen
setting-motion = Bewegung
setting-motion-words = Animation weniger Schwindel ruhig
motion-reduced = Weniger
setting-contrast = Kontrast
setting-contrast-words = stärker Linien lesbar Augen
contrast-more = Mehr

setting-language = Sprache
setting-language-hint = Des Fensters auf diesem Gerät. Auf anderen Geräten wählt jede Person selbst.
setting-language-words = English Deutsch Español 日本語 العربية Übersetzung
setting-week-start = Die Woche beginnt am
setting-week-start-words = Montag Sonntag Samstag Kalender erster Tag
setting-clock = Uhrzeit
setting-clock-words = 12 24 Stunden Zeit
custom-region = Wie hier üblich
day-monday = Montag
day-saturday = Samstag
day-sunday = Sonntag
clock-24 = 24 Stunden
clock-12 = 12 Stunden

setting-single-keys = Kürzel aus einem Buchstaben
setting-single-keys-hint = Schalte sie aus, wenn du mit dem Computer sprichst oder versehentlich Tasten triffst.
setting-single-keys-words = Diktat Sprache Versehen Buchstaben
setting-keys = Tasten aller Befehle
setting-keys-words = Tastenkürzel ändern belegen Tastatur
keys-lead = Wähle „Ändern“ und drücke die gewünschten Tasten; Esc lässt alles, wie es ist.
keys-press = Tasten drücken …
keys-press-for = Drücke die Tasten für „{ $name }“
keys-change = Ändern
keys-change-of = Tasten von „{ $name }“ ändern
keys-clear = Keine
keys-clear-of = „{ $name }“ die Tasten nehmen
keys-reset = Zurücksetzen
keys-reset-of = „{ $name }“ die eigenen Tasten zurückgeben
keys-reset-all = Alle Tasten zurücksetzen
keys-all-reset = Alle Befehle haben wieder ihre eigenen Tasten
keys-set = Neue Tasten für „{ $name }“
keys-none = keine Tasten
keys-kept = Hearth braucht diese Tasten zum Bewegen. Wähle andere.
keys-taken = { $keys } gehört zu „{ $name }“.
keys-take = Übernehmen
keys-leave = Dort lassen
where-window = Überall
where-people = Menschen
where-person = Eine Person
where-efforts = Vorhaben
where-effort = Ein Vorhaben
where-tasks = Aufgaben
where-calendar = Kalender
where-meeting = Ein Treffen
where-documents = Dokumente
where-import = Import
where-start = Bevor eine Gemeinschaft offen ist
where-home = Start
where-settings = Einstellungen
where-help = Hilfe
where-history = Verlauf

setting-reminders-meetings = Vor einem Treffen
setting-reminders-meetings-words = Erinnerung melden Wecker
setting-reminders-tasks = Wenn meine Aufgaben fällig werden
setting-reminders-tasks-words = Erinnerung fällig Zusage
setting-reminders-people = Wenn jemand lange still war oder Geburtstag hat
setting-reminders-people-words = Erinnerung Geburtstag still
setting-quiet-from = Ruhe ab
setting-quiet-from-hint = Was in dieser Zeit anfällt, wartet bis danach.
setting-quiet-from-words = Nacht Stunden stören Stille
setting-quiet-until = Ruhe bis
setting-quiet-until-words = Morgen Stunden stören Stille

setting-file = Wo die Gemeinschaft liegt
setting-file-hint = Eine verschlüsselte Datei. Ihre Schlüssel liegen daneben; kopiere beide, um sie zu sichern.
setting-file-words = Ordner Pfad Sicherung Kopie verschlüsselt
settings-reveal = Im Ordner zeigen
settings-copy-path = Pfad kopieren
settings-copy = Kopieren
copy-refused = Das System ließ Hearth nicht kopieren. Markiere den Text und drücke Strg+C.
setting-sample = Beispieldaten
setting-sample-hint = Was das Beispiel mitbrachte, geht in einem Schritt; eigene Menschen, Aufgaben und Treffen bleiben.
setting-sample-words = Demo Beispiel Test entfernen leeren
settings-sample-remove = Beispiel entfernen
settings-sample-none = Diese Gemeinschaft hat kein Beispiel.
setting-history = Verlauf
setting-history-hint = Alles, was getan wurde, und was vorher dastand.
setting-history-words = Änderungen Protokoll rückgängig wer wann
setting-start-page = Hearth öffnet mit
setting-start-page-words = erste Seite Beginn Start

setting-version = Version
setting-version-words = Nummer Aktualisierung
setting-licences = Lizenzen
setting-licences-words = quelloffen freie Software Teile Schriften
settings-licence = Hearth ist freie Software unter der MIT-Lizenz oder Apache 2.0, ganz wie du magst.
settings-parts = Woraus es besteht
setting-diagnostics = Für alle, die helfen
setting-diagnostics-hint = Angaben zum Programm und zu diesem Computer, ohne Namen und ohne deine Texte.
setting-diagnostics-words = Bericht Problem Fehler Hilfe System

draft-since = Du hast das { $when } geschrieben.
draft-keep = Behalten
draft-discard = Verwerfen
