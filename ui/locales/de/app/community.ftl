# Die Gemeinschaft und ihre Datei.

community-create-label = { $name } anlegen
community-change-label = Gemeinschaft ändern
community-name-missing = Gib deiner Gemeinschaft einen Namen.
community-none = Keine Gemeinschaft ist geöffnet. Öffne eine, oder leg eine neue an.
community-unfinished = Diese Datei wurde nie fertig: Sie enthält keine Gemeinschaft. Leg eine neue an.
community-no-free-name = Für diese Gemeinschaft fand sich kein freier Dateiname.
community-no-keychain-so-passphrase = Auf diesem System läuft kein Schlüsselbund. Gib der Gemeinschaft eine Passphrase; ohne sie kann niemand die Datei öffnen.
community-keychain-took-no-key = Der Schlüsselbund nahm keinen Schlüssel an: { $why }. Gib der Gemeinschaft eine Passphrase; ohne sie kann niemand die Datei öffnen.
community-opens-with-passphrase = Diese Gemeinschaft öffnet sich mit ihrer Passphrase.
community-keychain-has-no-key = Der Schlüsselbund dieses Kontos hat keinen Schlüssel für diese Gemeinschaft. { $way }
community-no-keychain = Auf diesem System läuft kein Schlüsselbund. { $way }
community-keychain-gave-no-key = Der Schlüsselbund gab keinen Schlüssel heraus: { $why }. { $way }
community-way-passphrase = Gib stattdessen ihre Passphrase ein.
community-way-keychain = Entsperre den Schlüsselbund und versuch es noch einmal.
keychain-trouble-locked = er ist gesperrt oder nicht erreichbar
keychain-trouble-odd = er hat nicht geantwortet, wie er sollte
keychain-trouble-other = unter Hearths Namen liegt etwas anderes darin
zone-unknown = { $zone } ist keine Zeitzone. Wähle eine wie Europe/Berlin.
hue-wrong = Eine Farbe ist ein Farbton von 0 bis 359.
file-trouble = { $path }: { $why }
community-opens-with-code = Diese Gemeinschaft öffnet sich mit ihrem Wiederherstellungscode.
community-way-passphrase-or-code = Gib stattdessen ihre Passphrase oder ihren Wiederherstellungscode ein.
community-way-code = Gib stattdessen ihren Wiederherstellungscode ein.
community-keychain-has-another-key = Der Schlüssel im Schlüsselbund dieses Kontos passt nicht zu dieser Gemeinschaft. { $way }
community-is-locked = Gesperrt. Bis du entsperrst, kann hier niemand etwas lesen.
community-lock-waits = „{ $job }“ läuft noch. Warte, bis es fertig ist, und versuch es dann noch einmal.
community-checking = Die Gemeinschaft wird geprüft
community-repairing = Die Gemeinschaft wird repariert
community-repair-label = Die Gemeinschaft reparieren
community-repair-lost = Eine Änderung, deren Name verloren ist
community-repair-nothing = Von dieser Datei lässt sich nichts lesen, also auch nichts reparieren. Stell eine Sicherung wieder her.
community-quarantine-note = { $file }, so wie sie am { $day } vor der Reparatur war. { $reason } In diesem Ordner wurde nichts geändert. Er kann gelöscht werden, sobald nichts vermisst wird.
community-quarantine-pages = { $count ->
    [0] Eine Reparatur wurde verlangt.
    [one] Eine ihrer Seiten ließ sich nicht lesen.
   *[other] { $count } ihrer Seiten ließen sich nicht lesen.
}
repair-details = Was dazugehört
repair-cut = { $count ->
        [one] Ein Eintrag nannte etwas Verlorenes und bleibt ohne es bestehen.
       *[other] { $count } Einträge nannten etwas Verlorenes und bleiben ohne es bestehen.
    }
repair-dropped = { $count ->
        [one] Ein Eintrag ergibt ohne das Verlorene keinen Sinn und wurde weggelassen.
       *[other] { $count } Einträge ergeben ohne das Verlorene keinen Sinn und wurden weggelassen.
    }
repair-unplaced = { $count ->
        [one] Bei einem gefundenen Eintrag ließ sich nicht sagen, wohin er gehört.
       *[other] Bei { $count } gefundenen Einträgen ließ sich nicht sagen, wohin sie gehören.
    }
repair-entries-lost = { $count ->
        [one] Vom Verlauf ist die Änderung eines Feldes verloren.
       *[other] Vom Verlauf sind die Änderungen von { $count } Feldern verloren.
    }
repair-at-least = Der Verlauf hat Lücken; es kann mehr verloren sein, als sich sagen lässt.
repair-whole = Was gerettet wurde, ist in Ordnung: Seiten, Tabellen, Verweise und Verlauf stimmen überein.
repair-not-whole = { $count ->
        [one] Was gerettet wurde, ist nicht in Ordnung: Eine Sache stimmt nicht.
       *[other] Was gerettet wurde, ist nicht in Ordnung: { $count } Sachen stimmen nicht.
    }
