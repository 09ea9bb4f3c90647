# Was `hearth` im Terminal sagt.

cli-passphrase-in-a-script = { $why } In einem Skript: setze HEARTH_PASSPHRASE oder nimm --passphrase-file.
cli-somebody-new = { $why } Wer neu ist, wird mit --status walk-in eingetragen.
cli-done = Erledigt.
cli-done-what = Erledigt: { $label }
cli-undone = Zurückgenommen: { $label }
cli-redone = Wiederholt: { $label }
cli-left-as-it-is = bleibt, wie es ist: { $what }
cli-mind = beachte: { $text }
cli-in-all = { $count } insgesamt
cli-line = Zeile { $line }: { $text }
cli-ready = { $name } ist bereit: { $path }
cli-name-it = Nenn sie von jetzt an so: export HEARTH_FILE={ $path }
cli-no-threads = Das System gab keine Threads her: { $why }
cli-no-json = Die Angaben sind kein JSON: { $why }. Schreib sie als { $example }.
cli-name-the-community = Nenn die Gemeinschaft: hearth --file DATEI …, oder setze HEARTH_FILE.
cli-no-person-fits = Kein Mensch passt zu „{ $typed }“.
cli-no-effort-fits = Kein Vorhaben passt zu „{ $typed }“.
cli-no-task-fits = Keine Aufgabe passt zu „{ $typed }“.
cli-no-meeting-fits = Kein Treffen passt zu „{ $typed }“.
cli-several-fit = Mehrere passen zu „{ $typed }“: { $names }. Gib die Id an.
cli-not-asked = Dieser Mensch wurde nach dieser Aufgabe nicht gefragt. Frag zuerst: hearth tasks ask AUFGABE MENSCH.
cli-no-event = Zwischen { $from } und { $to } gibt es keinen Termin { $uid }. Nenn seinen Tag: --on 2026-11-25.
cli-some-not-made = { $count ->
    [one] Eines konnte nicht erstellt werden; der Grund steht oben.
   *[other] { $count } konnten nicht erstellt werden; die Gründe stehen oben.
}
cli-imported = { $file }: { $added } hinzugefügt, { $updated } ergänzt, { $left_out } ausgelassen, { $doubtful } unklar und dir überlassen.
cli-preview = { $file } ({ $source }, { $rows } Zeilen): { $new } neu, { $same } bekannt, { $doubtful } unklar, { $left_out } ausgelassen
cli-none-history = Noch wurde nichts getan.
cli-none-entries = Es steht nichts an.
cli-none-calendars = Noch keine Kalender: hearth calendar add URL.
cli-none-occurrences = In diesem Zeitraum geschieht nichts.
cli-none-made = Es wurde nichts erstellt.
cli-none-meetings = Nichts geplant: hearth meetings add TITEL --start 2026-11-25T18:30.
cli-none-people = Niemand passt.
cli-none-rows = Keine Zeilen.
cli-none-efforts = Noch keine Vorhaben: hearth efforts add NAME.
cli-none-tasks = Nichts zu tun.
column-when = Wann
column-what = Was
column-rows = Zeilen
column-undone = Zurückgenommen
column-from = Von
column-to = Bis
column-kind = Art
column-source = Quelle
column-place = Ort
column-calendar = Kalender
column-new = Neu
column-changed = Geändert
column-gone = Entfernt
column-held = Zurückgehalten
column-unchanged = Unverändert
column-trouble = Problem
column-start = Anfang
column-zone = Zone
column-end = Ende
column-status = Stand
column-document = Dokument
column-pages = Seiten
column-file = Datei
column-starts-utc = Beginnt (UTC)
column-meeting = Treffen
column-effort = Vorhaben
column-expected = Erwartet
column-there = Da
column-id = Id
column-name = Name
column-email = E-Mail
column-standing = Stand
column-efforts = Vorhaben
column-last-seen = Zuletzt dabei
column-promise = Zusage
column-due = Fällig
column-column = Spalte
column-becomes = wird zu
column-because = weil
column-line = Zeile
column-verdict = Urteil
column-why = Warum
column-purpose = Zweck
column-leads = Leitung
column-members = Mitwirkende
column-open-tasks = Offene Aufgaben
column-next = Als Nächstes
column-task = Aufgabe
column-people = Menschen
column-open-places = Freie Plätze
fact-pronouns = Pronomen
fact-standing = Stand
fact-because = weil
fact-reach = Kontakt
fact-handles = Kontonamen
fact-organisation = Organisation
fact-skills = Fähigkeiten
fact-languages = Sprachen
fact-joined = dabei seit
fact-last-seen = zuletzt dabei
fact-efforts = Vorhaben
fact-minutes = Minuten
fact-notes = Notizen
fact-from = aus
fact-id = Id
cli-yes = ja
cli-secret-file = Die Datei { $path } ließ sich nicht lesen: { $why }.
cli-secret-none = Nichts wurde eingegeben. Gib es über stdin oder in einer Datei an.
cli-prompt-unlock = Passphrase oder Wiederherstellungscode: 
cli-prompt-new = Neue Passphrase: 
cli-prompt-again = Noch einmal dieselbe: 
cli-prompt-current = Jetzige Passphrase oder Wiederherstellungscode (leer: über den Schlüsselbund): 
cli-prompt-group = Gruppe { $group } des Codes: 
cli-passphrases-differ = Die beiden sind nicht gleich. Nichts wurde geändert.
cli-code-lead = Schreib diese Gruppen auf oder druck sie: hearth key page --out DATEI.pdf. Gib dann zwei davon noch einmal ein: hearth key prove.
cli-key-passphrase = Passphrase
cli-key-keychain = Schlüsselbund
cli-key-code = Wiederherstellungscode
cli-key-yes = festgelegt
cli-key-no = keine
cli-key-code-proved = vom { $date }, auf Papier
cli-key-code-unproved = vom { $date }, noch nicht bestätigt: hearth key prove
cli-key-code-none = keiner: hearth key code
cli-keychain-works = öffnet sie
cli-keychain-missing = hat keinen Schlüssel für sie: hearth key keychain
cli-keychain-other = hat einen Schlüssel, der nicht passt: hearth key keychain
cli-keychain-locked = ist gesperrt
cli-keychain-absent = hier läuft keiner
cli-keychain-unused = nicht benutzt: hearth key keychain
cli-key-new-code = Der bisherige Wiederherstellungscode öffnet nichts mehr. Mach einen neuen: hearth key code.
cli-check-good = In Ordnung: { $pages } Seiten; Siegel, Tabellen, Verweise und Protokoll stimmen überein.
cli-check-bad = Nicht in Ordnung: { $count } Befunde. Stell eine Sicherung wieder her; die Datei wurde nicht geändert.
cli-repair-pages = { $unreadable } von { $pages } Seiten ließen sich nicht lesen.
cli-repair-backup = Die neueste gute Sicherung ist { $name }; Personen darin: { $people }.
cli-repair-no-backup = Daneben liegt keine gute Sicherung.
cli-repaired = Repariert. Die beschädigte Datei liegt in { $folder }.
cli-repair-better-file = Es wurde nichts geändert. Um an ihre Stelle zu setzen, was sich retten lässt: hearth repair DATEI
cli-repair-better-backup = Es wurde nichts geändert. Die Sicherung enthält mehr, als sich retten lässt; um sie an ihre Stelle zu setzen: hearth repair DATEI --backup
column-kept = Behalten
column-from-log = Aus dem Protokoll
column-lost = Verloren
cli-exported = Alles Bekannte liegt in { $folder }: { $count ->
    [one] 1 Datei
   *[other] { $count } Dateien
}
cli-erasure-goes = wird gelöscht
cli-erasure-nameless = verliert jeden Namen
cli-erasure-named = verliert den Namen
cli-erasure-texts = ein Name oder eine Adresse wird herausgenommen
cli-erasure-ambiguous = enthält einen Namen, der jemand anderen meinen kann: bleibt
cli-erasure-events = Kopien von Terminen verlieren ihn, bis der Kalender sie wieder schickt
cli-erasure-log = Der Verlauf verliert, was { $count ->
    [one] 1 Eintrag sagte
   *[other] { $count } Einträge sagten
}, und in { $labels } Bezeichnungen den Namen.
cli-erasure-paper = Ein Papier dieser Menschen: { $path }
cli-erasure-handed-out = Dateien über diese Person wurden nach { $path } geschrieben; darum kümmerst du dich selbst.
cli-erasure-backup = Eine Sicherung enthält sie noch, längstens bis { $until }: { $path }
cli-erasure-yes = Es wurde nichts gelöscht. Mit --yes geschieht es; nichts bringt sie zurück.
cli-erased = { $count ->
    [one] 1 Person wurde gelöscht
   *[other] { $count } Menschen wurden gelöscht
}.
cli-erasure-file-left = Noch da: { $path }
cli-erasure-backups-left = { $count ->
    [one] Eine Sicherung enthält sie noch, höchstens 90 Tage; eine Wiederherstellung löscht sie noch einmal.
   *[other] { $count } Sicherungen enthalten sie noch, höchstens 90 Tage; eine Wiederherstellung löscht sie noch einmal.
}
column-where = Wo
column-count = Wie viele
cli-erasure-set-aside = Eine beschädigte Kopie der Gemeinschaft kann sie enthalten; lösche sie selbst, sobald niemand sie mehr braucht: { $path }
cli-clock-behind = Die Uhr dieses Computers geht nach: Die neueste Änderung ist von { $at }. Stell die Uhr; bis dahin behält alles seine Reihenfolge.
cli-ics-written = { $path } ist fertig.
cli-none-publications = Nichts wird veröffentlicht: hearth calendar publish --effort NAME --out FILE.ics.
cli-no-publication-fits = Unter „{ $typed }“ wird nichts veröffentlicht.
column-written = Geschrieben
column-events = Termine
cli-letters = { $path }: Öffne jeden Brief und sende ihn.
cli-not-written-to = { $name } ist nicht dabei: keine Adresse, die benutzt werden darf.
column-letter = Brief
cli-zone-data = Zeitzonendaten: { $version }
cli-all-printable = Alle Namen und Texte können gedruckt werden.
cli-none-batches = Es gibt keine solche Reihe.
cli-batch-stopped = { $why } { $left } sind noch zu erstellen: hearth batches go-on
column-made = Erstellt
column-left = Übrig
column-letters = Zeichen
