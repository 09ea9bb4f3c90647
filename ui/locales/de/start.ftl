# Das Fenster ohne eine offene Gemeinschaft.

start-title = Hearth
start-welcome = Willkommen bei Hearth
start-welcome-text = Für alle, die sich um Ehrenamtliche kümmern. Alles bleibt auf diesem Computer, in einer Datei, die dir gehört, und funktioniert ohne Netz.
start-new = Gemeinschaft beginnen
start-step = Schritt { $step } von { $steps }
start-back = Zurück
start-next = Weiter

start-name-title = Wie heißt eure Gemeinschaft?
start-name-text = Der Name steht auf jeder Seite und jedem Dokument. Er lässt sich später ändern.
start-name = Name der Gemeinschaft
start-name-example = Flussufer e. V.
start-name-missing = Gib der Gemeinschaft einen Namen.
start-zone = Zeitzone
start-zone-hint = Treffen werden in dieser Zone geplant. Tippe eine Stadt, um eine andere zu finden.
start-hue = Farbe
start-second = Passphrase als zweiten Zugang hinzufügen
start-second-text = Der Schlüssel liegt im Schlüsselbund dieses Computers. Mit einer Passphrase lässt sich die Datei auch auf einem anderen Computer öffnen.
start-no-keychain = Dieser Computer hat keinen Schlüsselbund, darum schützt eine Passphrase die Gemeinschaft. Du gibst sie ein, wenn du Hearth öffnest.
start-again = Noch einmal
start-passphrase-hint = Ein paar Wörter merken sich leichter als ein seltsames. Ohne sie kann niemand die Datei öffnen, also bewahre sie gut auf.
start-passphrase-missing = Wähle eine Passphrase.
start-passphrase-differs = Die beiden sind nicht gleich. Gib sie noch einmal ein.

start-seed-title = Womit beginnt { $name }?
start-seed-text = Die anderen beiden gehen jederzeit auch später.
seed-sample = Mit einem Beispiel
seed-sample-text = Sechzig Menschen und ein Jahr voller Treffen, zum Umsehen und Ausprobieren.
seed-import = Mit einer Liste, die du führst
seed-import-text = Eine CSV aus einer Tabelle, aus Google Kontakte oder Slack. Du prüfst sie zuerst.
seed-empty = Mit einem leeren Tisch
seed-empty-text = Beginne mit der ersten Person oder dem ersten Treffen.
seed-making = Der Tisch wird gedeckt …


start-recent = Wieder öffnen
start-have = Du hast schon eine Gemeinschaft?
start-open = Datei öffnen …
start-open-title = Gemeinschaft öffnen
start-communities = Hearth-Gemeinschaften
start-another = Andere Gemeinschaft
cmd-start-open = Gemeinschaft öffnen …

unlock = Entsperren
unlock-text = Gib ihre Passphrase ein, um sie zu öffnen.
unlock-passphrase = Passphrase
unlock-show = Zeigen
unlock-hide = Verbergen
unlock-empty = Gib die Passphrase dieser Gemeinschaft ein.

start-place = Wo sie liegt
start-place-text = In Hearths eigenem Ordner, wenn du keinen anderen wählst.
start-place-choose = Ordner wählen …
start-place-own = Hearths eigener Ordner
