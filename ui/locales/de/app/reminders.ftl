# Erinnerungen.

reminders-label = Merken, was gesagt wurde
reminders-damaged = Wo die Gemeinschaft ihre Erinnerungen aufbewahrt, steht etwas anderes.
reminder-meeting = Gleich beginnt ein Treffen
reminder-meeting-begins = Es beginnt um { $time } Uhr.
reminder-meeting-place = Es beginnt um { $time } Uhr: { $place }.
reminder-tasks = { $count ->
    [one] Heute ist eine Aufgabe fällig
   *[other] Heute sind { $count } Aufgaben fällig
}
reminder-list = { $what }
reminder-answers = { $count ->
    [one] Eine Person hat noch nicht geantwortet
   *[other] { $count } Personen haben noch nicht geantwortet
}
