# Willkommensmappen, Urkunden, und die Worte darin.

documents-remove-label = „{ $title }“ entfernen
documents-title-missing = Gib dem Dokument einen Titel.
documents-change-label = Ein Dokument „{ $title }“ nennen
documents-keep-one-label = „{ $title }“ aufbewahren
documents-keep-label = { $count ->
    [one] 1 Datei aufbewahren
   *[other] { $count } Dateien aufbewahren
}
documents-keep-count = Wähle 1 bis { $most } Dateien auf einmal.
documents-keep-kind = { $name } ist weder ein PDF noch ein Bild. Dokumente bewahrt PDF-, PNG-, JPEG-, GIF-, WebP-, AVIF- und SVG-Dateien auf.
documents-keep-empty = { $name } ist leer. Davon wurde nichts behalten.
documents-keep-large = { $name } ist größer als 100 MB. Leg stattdessen einen Link darauf in die Bibliothek.
documents-file-gone = Bei { $path } liegt keine Datei mehr. Erstell das Dokument noch einmal.
documents-folder-closed = In { $path } lässt sich nichts schreiben: { $why }. Wähle einen anderen Ordner.
documents-folder-failed = { $path } nahm keine Datei an: { $why }. Nichts wurde behalten; wähle einen anderen Ordner und versuch es noch einmal.
packets-making = Willkommensmappe für { $name } wird erstellt
packets-make-label = Willkommensmappe für { $name } erstellen
packets-title = Willkommensmappe für { $name }
packets-file-name = Willkommensmappe – { $name }
packets-text-label = { $text } der Willkommensmappen ändern
packets-texts-label = Texte der Willkommensmappen ändern
packets-text-too-long = Dieser Text ist länger, als eine Willkommensmappe sein sollte. Bleib unter 20.000 Zeichen.
packets-part-unknown = Einen solchen Teil hat keine Mappe. Wähle aus der Liste.
packets-renewing = { $count ->
    [one] 1 Willkommensmappe wird erneuert
   *[other] { $count } Willkommensmappen werden erneuert
}
packets-renew-label = { $count ->
    [one] 1 Willkommensmappe erneuern
   *[other] { $count } Willkommensmappen erneuern
}
packets-renew-none = Jede Willkommensmappe sagt, was sie auch heute sagen würde. Es gibt nichts zu erneuern.
packets-none-renewed = Keine Willkommensmappe konnte erneuert werden. { $name }: { $why }
packet-text-welcome = Willkommensbrief
packet-text-first-day = Erster Tag
packet-text-bring = Was mitzubringen ist
packet-text-buddy = die Vorstellung der Begleitung
packet-text-conduct = Verhaltensregeln
packet-text-concerns = Wenn etwas nicht stimmt
packet-text-emergency = Im Notfall
packet-text-checklist = Checkliste
packet-text-signed = Unterschrift
packet-text-parts = Teile der Mappe
packet-usual-welcome = 
    Hallo { $name },

    schön, dass du da bist. { $community } lebt von Menschen, die ein wenig ihrer Zeit geben und merken, dass mehr zurückkommt: gute Gesellschaft, etwas, auf das man stolz sein kann, und ab und zu ein Stück Kuchen.

    Du musst noch gar nichts wissen. In den ersten Wochen genügt es, mitzukommen, dich umzusehen und zu fragen. Wir waren alle einmal neu, und alle zeigen dir gern, wo die Tassen stehen.

    Übernimm nur, was in dein Leben passt, und sag Nein, wann immer es nötig ist. Eine Zusage, die rechtzeitig zurückgegeben wird, ist uns so viel wert wie eine, die eingehalten wird.

    Danke, dass du gekommen bist. Wir freuen uns darauf, dich kennenzulernen.
packet-usual-first-day = Komm gern zehn Minuten früher: Jemand zeigt dir alles. Wenn etwas dazwischenkommt, genügt uns eine kurze Nachricht.
packet-usual-bring = 
    Diese Mappe
    Etwas Warmes zu trinken, oder eine leere Tasse
    Deine Fragen
packet-usual-buddy =
    { $buddy } geht in den ersten Wochen mit dir: jemand, den du alles fragen kannst, Kleines und Großes, und mit dem du kommen kannst, solange ein Raum noch voller Fremder ist.

    Melde dich, wann es dir passt. Keine Frage ist zu einfach, und sie bleibt unter euch.
packet-usual-conduct = 
    Wir hören zuerst zu und lassen einander ausreden.
    Wir verwenden die Namen und Pronomen, die andere uns nennen.
    Alle dürfen Nein sagen, ohne einen Grund zu nennen.
    Wir fragen, bevor wir berühren, fotografieren oder Anvertrautes weitersagen.
    Privates bleibt privat, Schlüssel und Passwörter bleiben bei uns.
    Verletzende Witze und unerwünschte Annäherungen haben hier keinen Platz, vor Ort wie im Netz.
    Wir entschuldigen uns, wenn wir etwas falsch gemacht haben, und machen es besser.
packet-usual-concerns = 
    Wenn sich etwas nicht richtig anfühlt, sag es bitte jemandem, dem du vertraust: der Leitung deiner Gruppe oder jemandem unter „Wen du kennen solltest“. Du kannst eine Begleitung mitbringen, und du kannst schreiben statt reden. Wir hören zu, sagen es niemandem, der es nicht wissen muss, und melden uns innerhalb einer Woche bei dir.

    Du kannst jederzeit eine Pause machen oder aufhören. Eine kurze Nachricht genügt; du schuldest niemandem einen Grund. Du kannst uns jederzeit fragen, was wir über dich aufbewahren, und verlangen, dass wir es löschen.
packet-usual-emergency = 
    Bei Gefahr ruf zuerst den Notruf: 112 in Europa. Sag danach denen Bescheid, die das Treffen leiten.

    Schau beim ersten Mal, wo Verbandskasten, Feuerlöscher und Ausgang sind. Wenn ein Kind oder ein schutzbedürftiger Mensch in Gefahr sein könnte, sag es noch am selben Tag der Leitung deiner Gruppe; geh der Sache nicht allein nach.
packet-usual-checklist = 
    Lern die Menschen kennen, mit denen du zu tun hast
    Sieh dich um: Eingang, Erste Hilfe, Ausgang
    Sag uns, wie wir dich erreichen dürfen, und wann nicht
    Sag uns, was du brauchst, um gut mitzumachen
    Trag die nächsten Treffen in deinen Kalender ein
    Lies die Verhaltensregeln und frag nach, was unklar ist
    Such dir eine kleine Sache für den Anfang aus
packet-term-between = Vom { $from } bis { $until }
packet-term-since = Seit { $from }
packet-term-until = Bis { $until }
packet-lead = Leitung
certificates-making-one = Urkunde für { $name } wird erstellt
certificates-making = { $count ->
    [one] Eine Urkunde wird erstellt
   *[other] { $count } Urkunden werden erstellt
}
certificates-make-one-label = Urkunde für { $name } erstellen
certificates-make-label = { $count ->
    [one] Eine Urkunde erstellen
   *[other] { $count } Urkunden erstellen
}
certificates-title = Urkunde für { $name }
certificates-file-name = Urkunde – { $name }
certificates-print-title = { $count ->
    [one] Eine Urkunde zum Drucken
   *[other] { $count } Urkunden zum Drucken
}
certificates-print-part-title = { $title }, Datei { $part } von { $parts }
certificates-print-file-name = Druckdatei – { $title }
certificates-none-made-because = Es konnte keine Urkunde erstellt werden. { $name }: { $why }
certificates-reason-missing = Sag, wofür du dankst.
certificates-reason-too-long = Der Grund hat { $count } Zeichen; 600 passen auf eine Urkunde.
certificates-field-too-long = Hier passen höchstens 120 Zeichen.
certificates-who-signs = Sag, wer unterschreibt, oder lass auch die Rolle leer.
certificates-somebody-gone = Jemand von den Gewählten ist nicht mehr in dieser Gemeinschaft.
certificates-choose = Wähle, wem gedankt wird. Die Suche * wählt alle.
certificates-nobody = Niemand passt. Wähle andere Menschen oder eine andere Suche.
certificates-hours-given = { $count ->
    [one] geschenkte Stunde
   *[other] geschenkte Stunden
}
sheets-making = { $title } wird erstellt
sheets-make-label = { $title } erstellen
sheets-person-missing = Wähle, um wen es geht.
sheets-effort-missing = Wähle ein Vorhaben.
sheets-meeting-missing = Wähle ein Treffen.
sheets-no-efforts = Es gibt kein offenes Vorhaben für das Brett. Lege zuerst eines an.
sheets-nobody = Dort wird noch niemand erwartet. Füge zuerst Personen hinzu.
sheets-until-before = Der letzte Tag liegt vor dem ersten. Wähle einen späteren.
sheets-no-hours = Zwischen diesen Tagen sind keine Stunden von { $name } festgehalten. Wähle andere oder trage Stunden ein.
sheets-greeting = Hallo { $name },
sheets-letter-title = Dankesbrief an { $name }
sheets-card-title = Dankeskarte an { $name }
sheets-statement-title = Bescheinigung für { $name }
sheets-signin-title = Anwesenheitsliste: { $title }
sheets-badges-title = Namensschilder: { $title }
sheets-minutes-title = Protokoll: { $title }
sheets-effort-title = { $name } auf einer Seite
sheets-board-heading = Was hier los ist
sheets-board-title = Schwarzes Brett: { $community }
sheets-statement-lead = { $count ->
    [one] Hiermit bestätigen wir, dass { $name } zwischen dem { $from } und dem { $until } { $hours } Stunde freiwillig mitgearbeitet hat.
   *[other] Hiermit bestätigen wir, dass { $name } zwischen dem { $from } und dem { $until } { $hours } Stunden freiwillig mitgearbeitet hat.
}
sheets-places = { $count ->
    [one] 1 Platz
   *[other] { $count } Plätze
}
document-missing-glyph = Keine Schrift kann { $characters } in „{ $text }“ drucken. Installiere eine Schrift mit diesen Zeichen (die Noto-Schriften decken die meisten ab), oder schreib den Text anders.
document-too-long = { $field }: { $length } Zeichen, höchstens { $limit } passen. Kürze den Text.
document-too-many = { $field }: { $count } angegeben, höchstens { $limit } passen. Lass einige weg.
document-empty = { $field } fehlt. Füll es aus und erstell das Dokument noch einmal.
document-schema = Die Daten des Dokuments haben Version { $found }; dieses Hearth liest { $expected }. Aktualisiere Hearth, oder erstell das Dokument neu.
document-colour = „{ $given }“ ist keine Farbe. Schreib sie als # und sechs Hexadezimalziffern, etwa #1b6b4f.
document-logo = Das Logo lässt sich nicht zeichnen ({ $why }). Wähle in den Einstellungen der Gemeinschaft eine andere SVG-Datei.
document-overflow = Die Urkunde für „{ $name }“ braucht { $pages } Seiten. Kürze den Grund, oder lass Zahlen oder Unterschriften weg.
document-one-only = Diese Vorlage setzt immer nur einen Brief. Wähle ein ZIP, oder kopiere die Vorlage von Hearth neu: Deren Briefe passen in eine Datei.
document-template = Die Vorlage hat einen Fehler in { $file }, Zeile { $line }: { $why }
document-no-such-page = Das Dokument hat { $pages } Seiten; Seite { $page } gibt es nicht.
document-cancelled = Angehalten, bevor dieses Dokument erstellt war. Beginn noch einmal, um die übrigen zu erstellen.
document-too-slow = Das Dokument war nach { $seconds } Sekunden nicht fertig und wurde aufgegeben. Nimm heraus, was darin groß ist, zum Beispiel ein Logo mit sehr vielen Teilen, und erstelle es noch einmal.
document-too-large = Das Dokument brauchte mehr Speicher, als ein Dokument haben darf, und wurde aufgegeben. Nimm heraus, was darin groß ist, zum Beispiel ein Logo mit sehr vielen Teilen, und erstelle es noch einmal.
document-engine = Das Dokument konnte nicht erstellt werden: { $why }. Die anderen sind nicht betroffen; bitte melde das.
document-field-name = Der Name
document-field-community = Der Name der Gemeinschaft
document-field-reason = Der Grund
document-field-heading = Die Überschrift
document-field-pronunciation = Die Aussprache
document-field-effort = Der Name des Vorhabens
document-field-signatory = Der Name einer Unterschrift
document-field-figure = Eine Zahl
document-field-figure-label = Die Bezeichnung einer Zahl
document-field-signatories = Unterschriften
document-field-figures = Zahlen
document-field-certificates = Die Liste der Urkunden
document-field-print-file = Urkunden in einer Druckdatei
label-logo = Logo:
label-certificate-title = Urkunde mit Dank
label-certificate-kicker = Mit Dank
label-certificate-presented = überreicht an
label-certificate-pronounced = gesprochen
label-certificate-in = in
label-certificate-all = Urkunden
label-packet-title = Willkommensmappe
label-packet-welcome = Willkommen,
label-packet-contents = Was darin steht
label-packet-first-day = Dein erster Tag
label-packet-when = Wann
label-packet-where = Wo
label-packet-ask-for = Frag nach
label-packet-bring = Bring mit
label-packet-letter = Ein Brief an dich
label-packet-role = Deine Rolle
label-packet-tasks = Was du tun wirst
label-packet-term = Wann
label-packet-people = Wen du kennen solltest
label-packet-name = Name
label-packet-for = Wofür
label-packet-reach = Wie zu erreichen
label-packet-buddy = Begleitung für dich
label-packet-said = gesprochen
label-packet-speaks = Spricht
label-packet-meetings = Deine nächsten Treffen
label-packet-meeting = Treffen
label-packet-ics = Diese Treffen hängen als meetings.ics an dieser Datei. Öffne sie, um sie in deinen Kalender zu übernehmen.
label-packet-checklist = Für den Anfang
label-packet-due = bis
label-packet-conduct = Wie wir miteinander umgehen
label-packet-signature = Unterschrift
label-packet-date = Datum
label-packet-emergency = Im Notfall
label-packet-concerns = Wenn etwas nicht stimmt, oder du aufhören möchtest
label-packet-resources = Gut zu wissen
label-packet-attached = Dieser Datei beigefügt als
label-packet-made = Erstellt am
sheet-signin = Anwesenheitsliste
sheet-signin-code = Code
sheet-signin-name = Name
sheet-signin-in = Da ab
sheet-signin-out = Da bis
sheet-signin-sign = Unterschrift
sheet-signin-others = Willkommen, wer immer noch kommt
sheet-signin-reach = Wie wir dich erreichen dürfen, wenn du magst
sheet-badges = Namensschilder
sheet-minutes = Protokoll
sheet-minutes-present = Anwesend
sheet-minutes-excused = Entschuldigt
sheet-minutes-decision = Beschluss
sheet-minutes-actions = Wie es weitergeht
sheet-minutes-what = Was
sheet-minutes-who = Wer
sheet-minutes-due = Bis
sheet-minutes-more = Notizen
sheet-thanks = Danke
sheet-statement = Bescheinigung über freiwilliges Engagement
sheet-statement-month = Monat
sheet-statement-effort = Wo
sheet-statement-hours = Stunden
sheet-statement-total = Zusammen
sheet-statement-source = Gezählt aus den Stunden, die bei Treffen, für Aufgaben und von Hand festgehalten wurden.
sheet-board-when = Wann
sheet-board-join = So machst du mit
sheet-board-ask = Frag nach
sheet-board-wanted = Gesucht
sheet-board-next = Nächste Treffen
sheet-board-skip = Zu den Aushängen springen
sheet-board-all = Alles auf diesem Brett
document-field-title = Der Titel
document-field-text = Der Text
document-field-rows = Die Zeilen
document-not-there = Dieses Dokument ist nicht mehr dort, wo es abgelegt wurde. Erstelle es neu, oder such es in seinem Ordner.
document-not-opened = Kein Programm hat dieses Dokument geöffnet. Öffne es aus seinem Ordner.
document-vast = Eine Seite davon ist { $metres ->
    [one] mehr als 1 Meter
   *[other] mehr als { $metres } Meter
} breit oder hoch. Mach sie kleiner.
