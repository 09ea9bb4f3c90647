# The ways into a community: passphrase, keychain, recovery code.

keys-current-missing = Gib die Passphrase ein, die jetzt gilt, oder den Wiederherstellungscode.
keys-last-way-passphrase = Die Passphrase ist der letzte sichere Zugang. Leg erst den Schlüssel in den Schlüsselbund dieses Computers, oder bestätige einen Wiederherstellungscode.
keys-last-way-keychain = Der Schlüsselbund dieses Computers ist der letzte sichere Zugang. Leg erst eine Passphrase fest, oder bestätige einen Wiederherstellungscode.
keys-no-keychain = Auf diesem System läuft kein Schlüsselbund. Leg eine Passphrase fest, oder halte den Wiederherstellungscode bereit.
keys-keychain-took-no-key = Der Schlüsselbund nahm keinen Schlüssel an: { $why }. Entsperre ihn und versuch es noch einmal; nichts wurde geändert.
code-group-wrong = In Gruppe { $group } steckt ein Tippfehler. Vergleich sie mit der Seite.
code-group-size = Gruppe { $group } braucht fünf Buchstaben oder Ziffern.
code-symbol = „{ $symbol }“ in Gruppe { $group } kommt in keinem Wiederherstellungscode vor. Vergleich sie mit der Seite.
code-groups = Ein Wiederherstellungscode hat { $wanted } Fünfergruppen; getippt sind { $typed }.
code-nothing-to-prove = Kein Wiederherstellungscode wartet auf seine Bestätigung. Mach einen neuen, um ihn zu sehen.
code-proof-wrong = Das ist nicht Gruppe { $group } des Codes. Sieh auf die Nummer darüber auf der Seite.
code-page-path = Wähl einen Ort für die Seite.
recovery-title = Wiederherstellungscode
recovery-lead = Wer diese Seite und die Datei der Gemeinschaft hat, kann sie öffnen. Sie ist für den Tag, an dem eine Passphrase vergessen oder ein Computer verloren ist.
recovery-use = So geht es: Öffne die Gemeinschaft in Hearth, wähl „Wiederherstellungscode“, wo nach der Passphrase gefragt wird, und gib die sieben Gruppen ein. Leg danach eine neue Passphrase fest.
recovery-keep = Bewahre sie auf Papier auf, bei anderen wichtigen Unterlagen, und nicht in der Tasche beim Computer. Ein neuer Code macht diesen wertlos.
recovery-typing = Groß oder klein ist gleich, ebenso 0 oder O, 1 oder I, 2 oder Z, 5 oder S, 8 oder B, U oder V.
recovery-made = Gemacht am { $date }
recovery-file = Datei: { $file }
keys-renewing = Die Gemeinschaft wird unter einem neuen Schlüssel neu geschrieben
keys-renew-passphrase = Gib die Passphrase ein: Sie öffnet die Gemeinschaft auch weiterhin.
keys-renew-needs-way = Leg erst eine Passphrase fest, oder leg den Schlüssel in den Schlüsselbund dieses Computers: Etwas muss die neue Datei öffnen.
