# Aufgaben und ihre Checklisten.

tasks-add-label = Aufgabe „{ $title }“ hinzufügen
tasks-change-label = „{ $title }“ ändern
tasks-rename-label = „{ $old }“ in „{ $new }“ umbenennen
tasks-move-label = „{ $title }“ nach „{ $column }“ verschieben
tasks-done-label = Erledigt: „{ $title }“
tasks-remove-label = Aufgabe „{ $title }“ entfernen
task-column-to-do = zu tun
task-column-doing = in Arbeit
task-column-waiting = wartet
task-column-done = erledigt
task-column-dropped = verworfen
tasks-title-missing = Sag, was zu tun ist.
tasks-places-wrong = Eine Aufgabe hat 1 bis 1.000 Plätze.
tasks-places-missing = Eine Aufgabe hat mindestens einen Platz.
tasks-done-already = „{ $title }“ ist schon erledigt.
tasks-nobody-promised = Niemand hat diese Aufgabe zugesagt, also gibt es niemanden, für den Stunden einzutragen wären. Trag Stunden auf der Seite eines Menschen ein.
tasks-has-hours = Mit „{ $title }“ wurden Stunden eingetragen, die ihre Herkunft verlören. Lass sie erledigt, oder verwirf sie.
tasks-position-wrong = Eine Position ist eine Zahl.
tasks-start-first = Leg zuerst fest, wann es beginnt.
tasks-end-before-start = Das Ende kommt nach dem Anfang.
checks-add-label = „{ $text }“ hinzufügen
checks-tick-label = „{ $text }“ abhaken
checks-untick-label = Haken bei „{ $text }“ wegnehmen
checks-change-label = „{ $text }“ ändern
checks-remove-label = „{ $text }“ entfernen
checks-text-missing = Schreib, was abzuhaken ist.
tasks-many-most = Höchstens { $count } Aufgaben lassen sich auf einmal ändern. Wähle weniger aus.
tasks-many-label = { $count ->
    [one] 1 Aufgabe ändern
   *[other] { $count } Aufgaben ändern
}
tasks-reschedule-label = „{ $title }“ verlegen
