# What Home says.

thought-birthday = Birthday { $when }
thought-birthday-plain = Birthday
thought-newcomer = New since { $day }, nothing yet
thought-newcomer-plain = New
thought-anniversary = { $years ->
    [one] 1 year here { $when }
   *[other] { $years } years here { $when }
}
thought-anniversary-plain = An anniversary
thought-quiet = Quiet { $how_long }
thought-quiet-plain = Quiet
soon-today = today
soon-tomorrow = tomorrow
soon-weekday = on { $weekday }
quiet-days = { $count ->
    [one] for 1 day
   *[other] for { $count } days
}
quiet-weeks = { $count ->
    [one] for 1 week
   *[other] for { $count } weeks
}
quiet-months = { $count ->
    [one] for 1 month
   *[other] for { $count } months
}
quiet-since = since { $month }
home-minutes-one = { $title } has no minutes yet
home-minutes = { $count ->
    [one] 1 meeting has no minutes yet
   *[other] { $count } meetings have no minutes yet
}
home-asked-one = { $name } was asked more than 3 days ago
home-asked = { $count ->
    [one] 1 question waits for an answer for more than 3 days
   *[other] { $count } questions wait for an answer for more than 3 days
}
home-calendar-held = { $count ->
    [one] { $calendar }: 1 removed event waits for your look
   *[other] { $calendar }: { $count } removed events wait for your look
}
home-calendar-failed = { $calendar }: { $why }
home-owed = { $hours ->
    [one] Gave 1 hour lately and has not been thanked yet
   *[other] Gave { $hours } hours lately and has not been thanked yet
}
snooze-double = These two are different people
snooze-days = { $count ->
    [one] Remind me tomorrow
   *[other] Remind me in { $count } days
}
snooze-for-good = Do not remind me of this
home-retention = { $count ->
    [one] 1 entry is due: keep it, or let it go?
   *[other] { $count } entries are due: keep them, or let them go?
}
