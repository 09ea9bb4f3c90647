# Das Verzeichnis der Verarbeitung, wie es gedruckt wird.

processing-title = Verzeichnis der Verarbeitung
processing-lead = Was diese Gemeinschaft über Menschen führt, von Hearth aus dem geschrieben, was sie wirklich führt.
processing-made = Stand { $date }
processing-line = _______________________
processing-controller = Verantwortlich
processing-contact = Kontakt für Fragen und Anliegen
processing-kept = Was geführt wird
processing-what = Was
processing-whose = Von wem
processing-why = Warum
processing-how-long = Wie lange
processing-recipients = Wer es bekommt
processing-safeguards = Wie es geschützt ist
processing-whose-people = { $count ->
    [one] Freiwillige und Kontakte (1)
   *[other] Freiwillige und Kontakte ({ $count })
}
processing-until-removed = Bis es jemand entfernt
processing-reviewed = { $count ->
    [one] Nach 1 Monat angesehen, dann von einem Menschen behalten oder entfernt
   *[other] Nach { $count } Monaten angesehen, dann von einem Menschen behalten oder entfernt
}
processing-people-left = { $count ->
    [one] 1 Monat nach dem Weggang angesehen
   *[other] { $count } Monate nach dem Weggang angesehen
}
processing-people-never = { $count ->
    [one] Nach 1 Monat angesehen, wenn jemand nie kam
   *[other] Nach { $count } Monaten angesehen, wenn jemand nie kam
}
processing-people-both = Angesehen, in Monaten: { $left } nach dem Weggang, { $never } wenn jemand nie kam
processing-what-names = Namen, Pronomen, Sprachen, Fähigkeiten, Organisation, wann und wie sie kamen
processing-why-names = Um zu wissen, wer mitmacht, und gemeinsam zu planen
processing-what-reach = E-Mail-Adressen, Telefonnummern, Anschriften, Benutzernamen
processing-why-reach = Um in Kontakt zu treten, auf den gewünschten Wegen
processing-what-part = Gruppen und Rollen, besuchte Treffen, Zusagen, Stunden
processing-why-part = Um Arbeit zu teilen, zu merken, wer fehlt, und Rechenschaft zu geben
processing-what-personal = Geburtstage, Notizen der Koordination
processing-why-personal = Um aufmerksam füreinander zu sein
processing-what-needs = Bedarfe zur Teilhabe, wen man im Notfall ruft
processing-why-needs = Damit alle teilnehmen können, und zu ihrer Sicherheit
processing-what-fields = Eigene Felder der Gemeinschaft: { $names }
processing-why-fields = Für das, was die Gemeinschaft mit ihnen vorhat
processing-what-consents = Einwilligungen mit ihrem Wortlaut, und Widerrufe
processing-why-consents = Um einzuhalten und zu belegen, was vereinbart ist
processing-what-sensitive = Gesundheit, Prüfungen zum Schutz
processing-why-sensitive = Um Menschen zu schützen, wo es nötig ist
processing-what-thanks = Dank und Meilensteine
processing-why-thanks = Damit niemand ohne Dank bleibt
processing-what-documents = Willkommensmappen, Urkunden und Dateien
processing-why-documents = Zum Begrüßen, Danken und Aufbewahren von Unterschriebenem
processing-what-imported = Zeilen der Dateien, aus denen Menschen kamen
processing-why-imported = Um zu wissen, woher eine Angabe stammt
processing-nobody = Niemand von selbst: Alles liegt auf diesem Computer, und Hearth sendet nichts.
processing-handed = Wem die Koordination eine Mappe oder Urkunde gibt.
processing-calendar = Der Kalender { $calendar } wird gelesen; über Menschen wird ihm nichts gesendet.
processing-calendar-both = Der Kalender { $calendar } wird gelesen; Termine und Treffen, die jemand einträgt, gehen an seinen Server.
processing-encrypted = Eine verschlüsselte Datei (SQLCipher, AES-256), geöffnet mit Schlüsselbund, Passphrase oder gedrucktem Wiederherstellungscode; sie sperrt sich nach einer Zeit ohne Berührung.
processing-backups = Verschlüsselte Sicherungen, höchstens 90 Tage lang.
processing-folder = Kopien der verschlüsselten Sicherungen in { $folder }.
processing-history = Jede Änderung steht in einem Verlauf; auf Wunsch werden Angaben herausgegeben, namenlos gemacht oder gelöscht.
processing-wishes = Wer nicht kontaktiert werden möchte, fehlt in jedem Entwurf und Vorschlag.
processing-locked = Sensible Angaben sind verschlossen; jeder Blick wird notiert.
processing-queue = Was nach den Fristen oben fällig ist, wartet auf einen Menschen; nichts verschwindet ungesehen.
processing-what-signatories = Namen, Ämter und eingelesene Unterschriften derer, die Dokumente unterschreiben
processing-why-signatories = Um zu unterschreiben, was ausgegeben wird
processing-whose-signatories = { $count ->
    [one] Wer unterschreibt (1)
   *[other] Wer unterschreibt ({ $count })
}
processing-what-journeys = Schritte des Ankommens und wer wen begleitet
processing-why-journeys = Damit Neue willkommen sind und niemand unbemerkt wartet
