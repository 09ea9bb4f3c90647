# Reminders.

reminders-label = Remember what was said
reminders-damaged = The community holds something else where its reminders are kept.
reminder-meeting = A meeting is about to begin
reminder-meeting-begins = It begins at { $time }.
reminder-meeting-place = It begins at { $time }: { $place }.
reminder-tasks = { $count ->
    [one] One task is due today
   *[other] { $count } tasks are due today
}
reminder-list = { $what }
reminder-answers = { $count ->
    [one] One person has not answered yet
   *[other] { $count } people have not answered yet
}
