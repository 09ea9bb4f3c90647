# Abonnierte Kalender, ihr Abgleich, und was daraus übernommen wird.

calendars-add-label = Kalender „{ $name }“ hinzufügen
calendars-change-label = Kalender ändern
calendars-remove-label = Kalender entfernen
calendars-name-label = Kalender „{ $name }“ nennen
calendars-sync-label = „{ $name }“ abgleichen
calendars-sync-all-label = Kalender abgleichen
calendars-synced-label = „{ $name }“ abgleichen: { $added } neu, { $changed } geändert, { $removed } entfernt
calendars-stand-in = Kalender
calendars-address-missing = Füg die Adresse eines Kalenders ein, oder wähle eine Datei.
calendars-address-no-file = Diese Dateiadresse nennt keine Datei auf diesem Rechner.
calendars-address-wrong = Das ist keine Adresse eines Kalenders. Sie sollte mit https://, http:// oder webcal:// beginnen.
calendars-no-file-there = Bei { $path } liegt keine Datei. Adressen beginnen mit https:// oder webcal://.
calendars-file-name-wrong = Der Name dieser Datei lässt sich nicht speichern. Benenne sie um.
calendars-here-already = Diesen Kalender gibt es hier schon, als „{ $name }“.
calendars-name-missing = Ein Kalender braucht einen Namen.
calendars-unreadable = Der Kalender konnte nicht gelesen werden: { $why }.
calendars-window-wrong = Wähle ein Ende nach dem Anfang, höchstens { $days } Tage später.
calendars-no-occurrence = Das nennt keinen einzelnen Termin dieser Reihe.
calendars-event-repeats = Dieser Termin wiederholt sich. Wähle einen davon.
calendars-event-not-then = Dieser Termin findet dann nicht mehr statt.
events-adopt-label = Aus „{ $title }“ ein Treffen machen
occurrences-window-wrong = Der Zeitraum muss nach seinem Anfang enden.
occurrences-too-large = Diese Datei ist größer als 50 MB. Bitte um einen kürzeren Kalender.
file-unread = { $path } lässt sich nicht lesen: { $why }.
sync-file-gone = Bei { $path } liegt keine Datei mehr. Leg sie zurück, oder entferne den Kalender; die letzte gute Kopie bleibt.
sync-file-unread = { $path } lässt sich nicht lesen ({ $why }). Die letzte gute Kopie bleibt.
sync-file-large = { $path } ist größer als 50 MB. Exportiere weniger Jahre; die letzte gute Kopie bleibt.
sync-no-safe-connections = Dieses System bietet keine sicheren Verbindungen, darum können keine Kalender abgeholt werden.
sync-cut = Die Antwort brach vor ihrem Ende ab. Was kam, wurde übernommen, und nichts wurde entfernt; Hearth versucht es später wieder.
feed-unreachable = { $host } war nicht zu erreichen. Prüf die Verbindung zum Internet; Hearth versucht es später wieder.
feed-too-slow = { $host } hat zu lange nicht geantwortet. Hearth versucht es später wieder.
feed-unsafe-redirect = Die Verbindung zu { $host } ist nicht sicher (sie führt weiter zu einer ungeschützten Adresse). Frag, wer den Kalender betreibt; es wurde nichts abgeholt.
feed-unsafe-certificate = Die Verbindung zu { $host } ist nicht sicher (das Zertifikat lässt sich nicht prüfen). Frag, wer den Kalender betreibt; es wurde nichts abgeholt.
feed-redirects = { $host } leitet endlos von einer Adresse zur nächsten. Kopier die Adresse des Kalenders noch einmal.
feed-denied = { $host } erlaubt keinen Zugriff. Vielleicht wurde die private Adresse des Kalenders erneuert: Kopier sie noch einmal, oder bitte um Zugriff.
feed-gone = { $host } hat an dieser Adresse keinen Kalender mehr. Kopier die Adresse noch einmal, oder entferne den Kalender.
feed-wait = { $host } bittet, mit dem nächsten Versuch zu warten.
feed-status = { $host } antwortete mit Fehler { $status }. Hearth versucht es später wieder; bleibt es so, frag, wer den Kalender betreibt.
feed-too-large = Der Kalender bei { $host } ist größer als 50 MB. Bitte um eine Adresse mit weniger Terminen, etwa ohne vergangene Jahre.
feed-broken = Die Antwort von { $host } brach ab. Hearth versucht es später wieder.
feed-refused-empty = Die Antwort war leer. Die letzte gute Kopie bleibt; versuch es später wieder, und bleibt es so, prüf die Adresse.
feed-refused-web-page = Die Antwort war eine Webseite, oft eine zum Anmelden. Kopier die eigene Adresse des Kalenders (sie endet oft auf .ics) und nimm diese; die letzte gute Kopie bleibt.
feed-refused-json = Die Antwort war kein Kalender, sondern Daten für Programme (JSON). Prüf die Adresse; die letzte gute Kopie bleibt.
feed-refused-contacts = Die Antwort enthält Kontakte, keinen Kalender. Importiere sie unter Menschen; die letzte gute Kopie bleibt.
feed-refused-other = Die Antwort war kein Kalender. Prüf die Adresse; die letzte gute Kopie bleibt.
rule-unreadable = der Teil { $part } ist nicht lesbar
rule-twice = { $part } steht zweimal darin
rule-no-frequency = es fehlt, wie oft (FREQ)
rule-too-often = sie wiederholt sich alle paar Sekunden oder Minuten
rule-other-calendar = sie zählt in einem anderen Kalendersystem ({ $name })
rule-never = kein Datum kann je dazu passen
rule-invalid = ihre Teile passen nicht zusammen: { $why }
shift-tied-to-dates = Diese Serie hängt an Tagen des Monats oder des Jahres, darum können ihre späteren Treffen nicht gemeinsam auf einen anderen Tag rücken. Verschieb nur dieses, oder sag die späteren ab und plane eine neue Serie.
shift-several-days = Diese Serie trifft sich an mehreren Tagen und nicht jede Woche, darum können sie nicht gemeinsam rücken. Verschieb nur dieses, oder sag die späteren ab und plane eine neue Serie.
calendars-choose-label = { $count ->
    [one] 1 Kalender hinzufügen
   *[other] { $count } Kalender hinzufügen
}
calendars-hide-label = Adresse von „{ $name }“ in den Schlüsselbund legen
calendars-moved-label = „{ $name }“ ist an eine andere Adresse umgezogen
calendars-follow-label = Treffen in „{ $name }“ eintragen
sync-address-lost = Der Schlüsselbund hat die Adresse dieses Kalenders verloren. Entferne den Kalender und füg ihn mit seiner Adresse neu hinzu.
dav-denied = { $host } nimmt diesen Namen mit diesem Passwort nicht an. Viele Anbieter verlangen ein App-Passwort: leg eines in den Einstellungen deines Kontos dort an.
dav-gone = { $host } hat unter dieser Adresse nichts. Prüf die Adresse.
dav-unprotected = Die Verbindung zu { $host } ist nicht geschützt, das Passwort wäre mitzulesen. Nimm eine Adresse, die mit https:// beginnt.
dav-other-host = { $host } leitet weiter zu { $to }. Wenn du diesem Server vertraust, gib gleich dessen Adresse an; dein Passwort ging nicht dorthin.
dav-no-calendars = { $host } bietet keine Kalender an, die sich von hier ändern lassen (CalDAV). Frag den Betreiber nach der CalDAV-Adresse.
dav-calendar-gone = Der Server hat das nicht mehr. Was hier ist, bleibt, bis du es entfernst.
dav-odd = Server und Hearth sind sich nicht einig, was da ist. Gleich noch einmal ab; bleibt es so, entferne den Kalender und füg ihn neu hinzu.
dav-refused = { $host } nimmt diese Änderung nicht an ({ $reason }). Sie bleibt hier und wird beim nächsten Abgleich wieder gesendet.
dav-password-missing = Das Passwort dieses Kontos ist auf diesem Rechner nicht bekannt. Melde dich neu an.
dav-password-empty = Gib das Passwort ein.
dav-address-missing = Gib die Adresse des Servers an oder deine Mailadresse dort.
dav-choose-one = Wähle mindestens einen Kalender.
dav-doubled = Der Kalender enthält „{ $title }“ zweimal unter einem Namen (UID). Beide werden gezeigt.
events-read-only = Termine von „{ $name }“ lassen sich von hier nicht ändern.
events-unreadable = Der Text dieses Termins ist beschädigt und lässt sich von hier nicht ändern.
events-end-first = Ein Termin kann nicht enden, bevor er beginnt.
events-zone-wrong = Diese Zeitzone ist nicht bekannt.
events-rule-wrong = Diese Regel zum Wiederholen lässt sich nicht verwenden.
events-title-missing = Ein Termin braucht einen Titel.
events-there-already = Der Termin ist schon in „{ $name }“.
events-hand-label = Merken, wie ein Termin war
events-add-label = Termin „{ $title }“ hinzufügen
events-change-label = Termin „{ $title }“ ändern
events-move-label = „{ $title }“ nach „{ $calendar }“ verschieben
events-remove-label = Termin „{ $title }“ entfernen
meetings-show-label = „{ $title }“ in „{ $calendar }“ eintragen
meetings-hide-label = „{ $title }“ aus dem anderen Kalender nehmen
conflict-settle-label = Entscheiden, was bei „{ $title }“ gilt
calendars-beside = { $calendar }: { $title }, { $from }–{ $to }
events-adopt-words-missing = Gib Wörter des Titels an.
events-adopt-none = Kein Termin des kommenden Jahres passt.
events-adopt-all-label = { $count ->
    [one] „{ $title }“ zu einem Treffen machen
   *[other] { $count } Treffen aus „{ $title }“ und anderen machen
}
todos-carry-label = Aufgaben in „{ $name }“ führen
todos-carry-none-label = Keine Aufgaben mehr in „{ $name }“ führen
todos-follow-upkeep-label = Aufgaben in „{ $name }“ eintragen
todos-follow-label = „{ $title }“ folgt „{ $calendar }“
todos-follow-many-label = { $count ->
    [one] 1 Aufgabe folgt „{ $calendar }“
   *[other] { $count } Aufgaben folgen „{ $calendar }“
}
todos-adopt-label = { $count ->
    [one] Die Aufgabe „{ $title }“ übernehmen
   *[other] { $count } Aufgaben übernehmen, darunter „{ $title }“
}
todos-untitled = Aufgabe
todos-not-taken = „{ $name }“ nimmt keine Aufgaben an oder wurde noch nicht abgeglichen. Gleiche ab oder wähle einen anderen Kalender.
todos-whose-mine = Sag zuerst in den Einstellungen, wer du bist; dann sind deine eigenen Aufgaben bekannt.
todos-which-effort = Wähle das Vorhaben, dessen Aufgaben gemeint sind.
todos-adopt-none = Es gibt keine offene Aufgabe mehr zu übernehmen.
meetings-follow-upkeep-label = Nachsehen, was die Termine von „{ $name }“ sagen
meetings-follow-label = { $count ->
    [one] „{ $title }“ folgt seinem Termin in „{ $calendar }“
   *[other] { $count } Treffen folgen ihren Terminen in „{ $calendar }“
}
meetings-settle-event-label = Entscheiden, was bei „{ $title }“ und seinem Termin gilt
adoption-rule-add-label = Von jetzt an alles übernehmen, was „{ $words }“ heißt
adoption-rule-remove-label = Nicht mehr übernehmen, was „{ $words }“ heißt
adoption-rule-apply-label = { $count ->
    [one] „{ $title }“ aus „{ $calendar }“ übernehmen, weil es „{ $words }“ heißt
   *[other] { $count } Treffen aus „{ $calendar }“ übernehmen, die „{ $words }“ heißen
}
