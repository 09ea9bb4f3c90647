# Meetings: planning them, the agenda, check-in, minutes, what came of it.

cmd-plan-meeting = Plan a meeting…
plan-meeting = Plan a meeting
plan-title = Title
plan-title-example = Welcome circle
plan-title-missing = Give the meeting a title.
plan-day = Day
plan-time = Begins at
plan-when-missing = Choose a day and a time.
plan-length = Length
plan-length-own = Another length…
plan-length-minutes = Length in minutes
plan-minutes = { $count ->
    [30] Half an hour
    [45] 45 minutes
    [60] 1 hour
    [90] 1½ hours
    [120] 2 hours
    [180] 3 hours
   *[other] { $count } minutes
}
plan-place = Place
plan-link = Link
plan-repeats = Repeats
plan-never = Never
plan-weekly = Every week on { $weekday }
plan-fortnightly = Every two weeks on { $weekday }
plan-monthly = { $nth ->
    [1] Every month on the first { $weekday }
    [2] Every month on the second { $weekday }
    [3] Every month on the third { $weekday }
    [4] Every month on the fourth { $weekday }
   *[other] Every month on the last { $weekday }
}
plan-custom = By a rule of its own…
plan-rule = Rule
plan-rule-hint = As calendars write it: FREQ=MONTHLY;BYDAY=1MO is every first Monday.
plan-rule-missing = Write the rule, or choose another repetition.
plan-times = How many times
plan-times-hint = Left empty, it goes on until you end it.
plan-members = Expect the members of { $effort } ({ $count })
plan-expected = Who is expected
plan-others = Who else is expected
plan-agenda = Agenda
plan-agenda-hint = One item on each line. A number at the end is its minutes: Newcomers 20
plan-agenda-sum = { $count ->
    [one] 1 item, { $planned } of { $length } minutes.
   *[other] { $count } items, { $planned } of { $length } minutes.
}
plan-do = Plan it
plan-done = { $count ->
    [one] { $title } is planned.
   *[other] { $title } is planned { $count } times.
}
plan-open = Open the meeting
plan-told = Planned, with a note
plan-told-text = { $count ->
    [one] The meeting is planned. Some of those expected may not be able to come:
   *[other] The { $count } meetings are planned. Some of those expected may not be able to come:
}
