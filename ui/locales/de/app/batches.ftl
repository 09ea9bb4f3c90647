# Unterlagen für viele auf einmal: wie weit sie sind, wie sie heißen und die Briefe, mit denen sie verschickt werden.

batch-none = Diese Reihe gibt es nicht mehr. Beginne eine neue.
batch-running = Ein anderes Programm erstellt diese Dokumente gerade. Warte, bis es fertig ist.
batch-over = Von dieser Reihe ist nichts mehr zu erstellen.
batch-nobody = Es ist niemand übrig, für den etwas zu erstellen wäre. Wähle andere Personen.
batch-stopped-here = Angehalten. Was erstellt ist, bleibt.
batch-label-unfinished = { $count ->
    [one] 1 Dokument einer abgebrochenen Reihe behalten
   *[other] { $count } Dokumente einer abgebrochenen Reihe behalten
}
batch-skipped-silent = { $name } möchte nicht angeschrieben werden. Übergib es persönlich oder erstelle eine Datei ohne Brief.
batch-skipped-no-address = Von { $name } ist keine E-Mail-Adresse bekannt. Trag eine ein oder erstelle eine Datei ohne Brief.
batch-skipped-unprintable = Keine Schrift kann { $characters } drucken. Schreib den Namen in einer anderen Schrift oder installiere eine mit diesen Zeichen.
packets-making-many = { $count ->
    [one] 1 Willkommensmappe wird erstellt
   *[other] { $count } Willkommensmappen werden erstellt
}
packets-make-many-label = { $count ->
    [one] 1 Willkommensmappe erstellen
   *[other] { $count } Willkommensmappen erstellen
}
packets-none-made = Es konnte keine Willkommensmappe erstellt werden. { $name }: { $why }
packets-print-title = { $count ->
    [one] 1 Willkommensmappe zum Drucken
   *[other] { $count } Willkommensmappen zum Drucken
}
packets-zip-title = { $count ->
    [one] 1 Willkommensmappe als ZIP
   *[other] { $count } Willkommensmappen als ZIP
}
certificates-zip-title = { $count ->
    [one] 1 Urkunde als ZIP
   *[other] { $count } Urkunden als ZIP
}
letters-making-many = { $count ->
    [one] 1 Brief wird erstellt
   *[other] { $count } Briefe werden erstellt
}
letters-make-many-label = { $count ->
    [one] 1 Brief erstellen
   *[other] { $count } Briefe erstellen
}
letters-none-made = Es konnte kein Brief erstellt werden. { $name }: { $why }
letters-zip-title = { $count ->
    [one] 1 Brief als ZIP
   *[other] { $count } Briefe als ZIP
}
letters-print-title = { $count ->
    [one] 1 Brief zum Drucken
   *[other] { $count } Briefe zum Drucken
}
batch-mail-packets = Willkommen bei { $community }
batch-mail-packets-text =
    Hallo { $name },

    im Anhang findest du deine Willkommensmappe: alles für deine ersten Tage bei uns.

    { $community }
batch-mail-certificates = Eine Urkunde für dich
batch-mail-certificates-text =
    Hallo { $name },

    im Anhang findest du deine Urkunde. Danke für alles, was du gibst.

    { $community }
batch-mail-letters = Ein Dankesbrief für dich
batch-mail-letters-text =
    Hallo { $name },

    im Anhang findest du einen Brief an dich.

    { $community }
label-packet-all = Willkommensmappen
document-field-packets = Willkommensmappen in einer Druckdatei
document-field-letters = Briefe in einer Druckdatei
