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
