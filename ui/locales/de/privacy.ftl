# Datenschutz: Einwilligungen, Aufbewahrung, sensible Angaben, das Verzeichnis.

part-privacy = Datenschutz
setting-consents = Einwilligungen
setting-consents-hint = Worum gebeten wird, in den Worten, die gezeigt werden. Worte, in die jemand eingewilligt hat, bleiben; andere werden eine neue Fassung.
setting-consents-words = Fotos Rundbrief Zustimmung dsgvo Erlaubnis
setting-retention = Wie lange bleibt, was niemand braucht
setting-retention-hint = Aus, bis du wählst. Nichts verschwindet von selbst: Was fällig ist, wartet hier auf deinen Blick.
setting-retention-words = löschen alt dsgvo prüfen Monate
setting-sensitive = Sensible Angaben
setting-sensitive-hint = Gesundheit und Prüfungen zum Schutz, verschlossen auf der Seite jedes Menschen. Jeder Blick steht im Verlauf, und nichts davon in Listen, Suche, Exporten, Dokumenten, Berichten oder Kalendern.
setting-sensitive-words = Gesundheit Führungszeugnis Schutz medizinisch
setting-processing = Verzeichnis der Verarbeitung
setting-processing-hint = Eine Seite zum Drucken: was diese Gemeinschaft über wen führt, warum, wie lange, wer es bekommt und wie es geschützt ist. Geschrieben aus dem, was sie wirklich führt.
setting-processing-words = dsgvo Artikel 30 drucken Verantwortlicher
consents = Einwilligungen
consent-agreed = Eingewilligt
consent-withdrawn = Widerrufen
consent-unknown = Noch nicht gefragt
consent-outdated = in ältere Worte
consent-how = Wie
consent-paper = auf Papier
consent-form = per Formular
consent-spoken = mündlich
consent-imported = aus einem Import
consent-given = { $date }, { $how }
consent-recorder = notiert von { $name }
consent-ended = widerrufen am { $date }, { $how }
consent-version = Fassung { $version }
consent-record = Einwilligung notieren …
consent-record-title = Einwilligung notieren
consent-record-many = { $count ->
    [one] Einwilligung notieren
   *[other] Einwilligung von { $count } Menschen notieren
}
consent-record-do = Notieren
consent-agree = In { $kind } eingewilligt …
consent-withdraw = { $kind } widerrufen …
consent-withdraw-title = { $kind }: widerrufen
consent-withdraw-do = Notieren
consent-remove = Diesen Eintrag entfernen
consent-menu = Einwilligung: { $kind }
consent-words = Der Wortlaut
consent-kind = Wofür
consent-on = Am
consent-none = Noch wird um nichts gebeten.
consent-none-go = Einstellungen, Datenschutz
consent-kind-add = Um etwas bitten …
consent-kind-name = Name
consent-kind-hint = Kurz: Fotos, Rundbrief, Weitergabe von Kontaktdaten.
consent-kind-text = Worin eingewilligt wird
consent-kind-change = Wortlaut von { $kind } ändern
consent-kind-retire = Nicht mehr fragen
consent-kind-again = Wieder fragen
consent-kind-retired = Seit { $date } nicht mehr gefragt.
consent-standing = { $count ->
    [one] 1 Mensch willigt ein
   *[other] { $count } Menschen willigen ein
}
consent-kind-new-version = In den Wortlaut von heute hat schon jemand eingewilligt, darum wird dies Fassung { $version }.
consent-suggested-photos = Fotos
consent-suggested-photos-text = Ich bin einverstanden, dass Bilder, auf denen ich zu erkennen bin, auf der Webseite und in Aushängen der Gemeinschaft gezeigt werden. Ich kann das jederzeit widerrufen; dann werden die Bilder entfernt.
consent-suggested-newsletter = Rundbrief
consent-suggested-newsletter-text = Ich bin einverstanden, den Rundbrief der Gemeinschaft per E-Mail zu bekommen. Ich kann das jederzeit widerrufen.
consent-suggested-contact = Weitergabe von Kontaktdaten
consent-suggested-contact-text = Ich bin einverstanden, dass meine E-Mail-Adresse und Telefonnummer an die Menschen der Gruppen weitergegeben werden, in denen ich mitmache. Ich kann das jederzeit widerrufen.
consent-suggest = Mit einem Vorschlag beginnen
people-consent = Einwilligung
people-consent-any = Alle
people-has-agreed = In { $kind } eingewilligt
people-has-withdrawn = { $kind } widerrufen
consents-recorded = { $count ->
    [one] Für 1 Menschen notiert.
   *[other] Für { $count } Menschen notiert.
}
consents-left-out = { $count ->
    [one] 1 Mensch hat seither widerrufen und wurde ausgelassen.
   *[other] { $count } Menschen haben seither widerrufen und wurden ausgelassen.
}
retention-alumni = Wer gegangen ist, ohne Zeichen seither
retention-newcomers = Wer eingetragen wurde und nie kam
retention-documents = Dokumente
retention-sensitive = Sensible Angaben ohne Änderung
retention-off = Nie
retention-after = { $count ->
    [one] Nach 1 Monat
   *[other] Nach { $count } Monaten
}
retention-suggested = { $after } (Vorschlag)
retention-due = { $count ->
    [one] 1 Eintrag ist fällig
   *[other] { $count } Einträge sind fällig
}
retention-queue = Anzusehen
retention-none = Nichts ist fällig.
retention-keep = 12 Monate länger behalten
retention-keep-6 = 6 Monate länger behalten
retention-keep-24 = 24 Monate länger behalten
retention-keep-of = { $name } 12 Monate länger behalten
retention-more-of = Mehr zu { $name }
retention-keep-all = Alle diese 12 Monate länger behalten
retention-erase = Löschen oder anonymisieren …
retention-remove-document = Aus der Liste entfernen
retention-clear = Sensible Angaben entfernen
retention-open = Öffnen
sensitive = Sensible Angaben
sensitive-locked = { $count ->
    [one] 1 Angabe, verschlossen. Ein Blick steht danach im Verlauf.
   *[other] { $count } Angaben, verschlossen. Ein Blick steht danach im Verlauf.
}
sensitive-none = Hier ist nichts eingetragen.
sensitive-shown = Eine Minute lang sichtbar.
sensitive-last = Zuletzt angesehen { $when }
sensitive-show = Angaben zeigen
sensitive-hide = Verbergen
sensitive-add = Angabe hinzufügen …
sensitive-add-title = Sensible Angabe hinzufügen
sensitive-change-title = Sensible Angabe ändern
sensitive-health = Gesundheit
sensitive-check = Prüfung zum Schutz
sensitive-kind = Art
sensitive-text = Was man wissen soll
sensitive-checked-on = Geprüft am
sensitive-valid-until = Gültig bis
sensitive-checked = geprüft am { $date }
sensitive-valid = gültig bis { $date }
sensitive-change = Ändern
sensitive-remove = Entfernen
sensitive-save = Speichern
sensitive-switch = In dieser Gemeinschaft sensible Angaben führen
processing-controller = Wer verantwortlich ist
processing-controller-hint = Name des Vereins oder Menschen, wie er auf der Seite steht.
processing-contact = Kontakt für Fragen
processing-show = Verzeichnis zeigen
processing-save = Als PDF speichern …
processing-saved = Das Verzeichnis wurde gespeichert.
processing-file = Verzeichnis der Verarbeitung.pdf
