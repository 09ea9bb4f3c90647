# The ways into a community, locking it, and whether its file is whole.

cmd-lock = Jetzt sperren
cmd-recovery-code = Wiederherstellungscode…
cmd-set-passphrase = Passphrase festlegen…
cmd-renew-key = Neuer Schlüssel für die Gemeinschaft…
part-security = Sicherheit
setting-passphrase = Passphrase
setting-passphrase-words = Passwort ändern entfernen geheim
setting-recovery = Wiederherstellungscode
setting-recovery-hint = Ein Code auf Papier für den Tag, an dem eine Passphrase vergessen oder ein Computer verloren ist.
setting-recovery-words = Wiederherstellung Papier drucken vergessen verloren
setting-keychain = Schlüsselbund dieses Computers
setting-keychain-words = Schlüsselbund öffnen ohne Tippen
setting-lock-after = Sperren, wenn niemand da ist
setting-lock-after-hint = Die Gemeinschaft wird geschlossen und ihr Schlüssel vergessen. Was du gerade tippst, bleibt erhalten.
setting-lock-after-words = sperren Leerlauf Zeit weg automatisch
setting-lock-keychain = Der Schlüsselbund darf entsperren
setting-lock-keychain-hint = Aus: Nach dem Sperren wird nach Passphrase oder Wiederherstellungscode gefragt, auch nach einem Neustart.
setting-lock-keychain-words = sperren entsperren Schlüsselbund
setting-lock-now = Sperren
setting-lock-now-words = jetzt sperren schließen
setting-renew-key = Neuer Schlüssel
setting-renew-key-hint = Schreibt die ganze Datei neu. Für den Tag, an dem jemand die Datei und ihre Geheimnisse kopiert haben könnte.
setting-renew-key-words = Schlüsselwechsel Verschlüsselung gestohlen
setting-whole = Ist alles in Ordnung?
setting-whole-hint = Prüft jede Seite, Tabelle und jeden Verweis und das Protokoll. Ändert nichts.
setting-whole-words = prüfen Integrität Schaden Reparatur
lock-never = Nie
security-passphrase-set = Sie ist festgelegt.
security-passphrase-none = Es gibt keine. Mit einer lässt sich die Datei auch auf einem anderen Computer öffnen.
security-passphrase-change = Ändern…
security-passphrase-add = Passphrase festlegen…
security-code-none = Es gibt noch keinen.
security-code-proved = Vom { $date }, und du hast ihn auf Papier.
security-code-unproved = Vom { $date }. Gib zwei seiner Gruppen ein, damit sicher ist, dass du ihn hast.
security-code-add = Wiederherstellungscode machen…
security-code-new = Neuer Wiederherstellungscode…
security-code-finish = Abschließen…
security-keychain-works = Er öffnet die Gemeinschaft ohne Rückfrage.
security-keychain-missing = Er sollte den Schlüssel haben und hat ihn nicht.
security-keychain-other = Er hat einen Schlüssel, der nicht passt.
security-keychain-locked = Er ist gesperrt oder antwortet nicht. Entsperre ihn und leg dann den Schlüssel hinein.
security-keychain-absent = Auf diesem System läuft keiner.
security-keychain-unused = Er wird nicht benutzt.
security-keychain-keep = Schlüssel in den Schlüsselbund legen
security-keychain-leave = Schlüssel herausnehmen
security-check = Prüfen
code-title = Wiederherstellungscode
code-why = Passphrasen werden vergessen, Computer gehen verloren. Ein Code auf Papier öffnet die Gemeinschaft auch dann; sonst kann niemand helfen, auch wir nicht.
code-ends-old = Du hast schon einen Code. Sobald ein neuer gemacht ist, gilt der alte nicht mehr.
code-make = Code machen
code-text = Druck ihn oder schreib ihn auf. Wer diesen Code und die Datei hat, kann die Gemeinschaft öffnen.
code-keep = Bewahre ihn bei anderen wichtigen Unterlagen auf, nicht in der Tasche beim Computer. Wenn du die Seite als Datei speicherst, lösch sie nach dem Drucken.
code-save = Seite zum Drucken speichern…
code-save-title = Seite mit dem Wiederherstellungscode speichern
code-file-name = Wiederherstellungscode.pdf
code-saved = Die Seite ist gespeichert. Druck sie und lösch dann die Datei.
code-open-page = Zum Drucken öffnen
code-have = Ich habe ihn
code-later = Später
code-look-again = Noch einmal ansehen
code-prove-text = Gib diese beiden Gruppen von deinem Papier ein, damit sicher ist, dass er stimmt. Danach zeigt Hearth den Code nicht mehr.
code-group = Gruppe { $group }
code-prove = Bestätigen
code-proved = Der Wiederherstellungscode ist auf Papier. Er öffnet diese Gemeinschaft, wann immer du ihn brauchst.
passphrase-title = Passphrase
passphrase-current = Jetzige Passphrase oder Wiederherstellungscode
passphrase-current-hint = Du kannst es leer lassen: Der Schlüsselbund dieses Computers zeigt, dass du es bist.
passphrase-new = Neue Passphrase
passphrase-do = Festlegen
passphrase-set = Ab jetzt gilt die neue Passphrase.
passphrase-remove = Passphrase entfernen
passphrase-removed = Die Passphrase ist weg.
renew-title = Neuen Schlüssel machen…
renew-text = Die ganze Datei wird unter einem neuen Schlüssel neu geschrieben. Das dauert einige Sekunden; so lange ist die Gemeinschaft geschlossen.
renew-after = Deine Passphrase bleibt. Der Wiederherstellungscode gilt nicht mehr: Mach danach einen neuen. Ältere Sicherungen öffnen sich weiterhin mit dem, was sie geöffnet hat.
renew-do = Neu schreiben
keys-note-no-code = Noch kein Wiederherstellungscode.
keys-say-no-code = Ein Code auf Papier öffnet diese Gemeinschaft, wenn nichts anderes es tut.
keys-note-code-unproved = Der Wiederherstellungscode ist noch nicht bestätigt.
keys-say-code-unproved = Gib zwei seiner Gruppen von deinem Papier ein; das dauert eine Minute.
keys-note-opened-with-code = Mit dem Wiederherstellungscode geöffnet.
keys-say-opened-with-code = Leg eine Passphrase fest, oder leg den Schlüssel in den Schlüsselbund dieses Computers; dann geht es nächstes Mal leichter.
keys-note-keychain-empty = Der Schlüsselbund dieses Computers hat die Gemeinschaft nicht geöffnet.
keys-say-keychain-empty = Leg den Schlüssel wieder hinein, dann musst du nächstes Mal nichts tippen.
unlock-code = Wiederherstellungscode
unlock-code-hint = Sieben Fünfergruppen, von deinem Papier.
unlock-code-empty = Gib den Wiederherstellungscode dieser Gemeinschaft ein.
unlock-by-code = Wiederherstellungscode
unlock-by-passphrase = Stattdessen die Passphrase
unlock-by-keychain = Mit dem Schlüsselbund dieses Computers
trouble-backup = Sicherung öffnen…
trouble-backup-title = Sicherung wählen
trouble-backup-text = Sicherungen liegen im Ordner neben der Gemeinschaft. Eine wird als eigene Gemeinschaft geöffnet; die beschädigte Datei bleibt, wo sie ist.
lock-minutes = { $count ->
        [one] Nach 1 Minute
       *[other] Nach { $count } Minuten
    }
security-whole = In Ordnung: Alle { $pages } Seiten und alles darin stimmen überein.
security-not-whole = { $count ->
        [one] Etwas stimmt nicht. Stell eine Sicherung wieder her; die Datei wurde nicht geändert.
       *[other] { $count } Dinge stimmen nicht. Stell eine Sicherung wieder her; die Datei wurde nicht geändert.
    }
trouble-look = Nachsehen, was sich retten lässt
repair-looking = Jede Seite wird angesehen
repair-doing = Wird repariert
repair-title = Was sich retten lässt
repair-pages = { $unreadable ->
        [0] Alle { $pages } Seiten sind lesbar.
        [one] Eine von { $pages } Seiten ist nicht lesbar.
       *[other] { $unreadable } von { $pages } Seiten sind nicht lesbar.
    }
repair-what = Was
repair-kept = Behalten
repair-back = Aus dem Verlauf zurück
repair-lost = Verloren
repair-rest = Was dazugehört
repair-use-file = Reparierte Datei verwenden
repair-use-backup = Sicherung vom { $when } verwenden
repair-backup = { $count ->
        [0] Die neueste gute Sicherung entstand { $ago } und enthält noch niemanden.
        [one] Die neueste gute Sicherung entstand { $ago } und enthält eine Person.
       *[other] Die neueste gute Sicherung entstand { $ago } und enthält { $count } Personen.
    }
repair-no-backup = Daneben liegt keine gute Sicherung.
repair-other-key = Sie öffnet sich mit der Passphrase oder dem Wiederherstellungscode von damals.
repair-better-file = Die reparierte Datei enthält mehr als die Sicherung.
repair-better-backup = Die Sicherung enthält mehr, als sich retten lässt.
repair-safe = Was auch immer du wählst: Die beschädigte Datei wird zuerst in den Ordner „quarantine“ daneben kopiert. Nichts wird weggeworfen.
repair-secret = Passphrase oder Wiederherstellungscode
repair-done = Repariert. Die beschädigte Datei liegt in { $folder }.
repair-open = Gemeinschaft öffnen
security-repair = Nachsehen, was sich retten lässt
clock-behind = Die Uhr dieses Computers geht nach.
clock-behind-say = Die neueste Änderung ist von { $at }. Stell die Uhr, damit Neues die richtige Zeit bekommt; bis dahin behält alles seine Reihenfolge.
