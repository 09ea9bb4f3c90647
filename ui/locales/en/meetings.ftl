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

cmd-meeting-prepare = Prepare the meeting
cmd-meeting-live = Hold the meeting
cmd-meeting-after = Write up the meeting
cmd-meeting-edit = Edit the details…
cmd-meeting-copy = Copy the minutes as Markdown
cmd-meeting-reopen = Reopen the meeting
cmd-meeting-cancel = Cancel this meeting
cmd-meeting-next = Next item of the agenda
cmd-meeting-previous = Previous item of the agenda
cmd-meeting-timer = Start or pause the clock
cmd-meeting-check-in = Check somebody in
cmd-meeting-minutes = Write minutes
cmd-meeting-decision = Note a decision
cmd-meeting-action = Note an action

meeting-missing = This meeting is not here
meeting-more = More
meeting-edit = Edit
meeting-edit-title = Edit the meeting
meeting-save = Save
meeting-start = Begins
meeting-scope = Which meetings of the series
scope-this = This one
scope-later = This and later
scope-all = All
meeting-scope-hint = Meetings that were held stay as they were, with everything that was noted.
meeting-cancel = Cancel the meeting
meeting-cancel-this = Cancel this meeting
meeting-cancel-later = Cancel this and later ones
meeting-cancel-all = Cancel the whole series
meeting-cancelled = Cancelled
meeting-cancelled-note = This meeting was cancelled. Nobody was taken off its list.
meeting-held = Held
meeting-here = in your time
meeting-zone = { $from } – { $to } in { $zone }
meeting-series-ended = ended
meeting-join = Open the link
meeting-adopted = adopted from a calendar
meeting-parts = Parts of the meeting
tab-prepare = Prepare
tab-live = Live
tab-after = After

agenda = Agenda
agenda-sum = { $planned } of { $length } minutes
agenda-length = { $length } minutes
agenda-over = { $minutes ->
    [one] 1 minute more than the meeting lasts.
   *[other] { $minutes } minutes more than the meeting lasts.
}
agenda-empty = Nothing on the agenda yet. What should this meeting be about?
agenda-item = Item
agenda-minutes = Minutes
agenda-minutes-wrong = Type a number of minutes, such as 20.
agenda-min = { $count } min
agenda-min-none = minutes
agenda-leads = Who leads { $title }
agenda-nobody = who leads?
agenda-up = Move { $title } up
agenda-down = Move { $title } down
agenda-moved = { $title } is now item { $place } of { $count }
agenda-remove = Take { $title } off the agenda
agenda-new = New item
agenda-new-example = Winter plan
agenda-add = Add

expected = Expected
expected-add = Add people
expected-members = Add all members
expected-all-there = Everyone is on the list already.
expected-none = Nobody is expected yet. Add people, or all members of the effort.
expected-remove = Take { $name } off the list
meeting-promise-asked = asked
meeting-promise-accepted = said yes
meeting-promise-declined = said no
meeting-promise-kept = kept
meeting-promise-missed = missed
meeting-promise-released = gave it back
meeting-promise-handed-over = handed over

attendance-expected = expected
attendance-attended = here
attendance-excused = excused
attendance-absent = absent
attendance-walk-in = walk-in
role-facilitator = Facilitator
role-scribe = Scribe
role-scheduler = Scheduler
role-crier = Crier

people = People
check-in-find = Type a name
check-in-hint = Enter marks who is here. In the list: A here, E excused, X absent, Backspace expected.
check-in-enter = Enter marks the highlighted person as here.
check-in-count = { $there }/{ $of }
check-in-closed = The meeting is closed. Reopen it to change who was there.
check-in-said = { $name }: { $status }. { $there } of { $of } are here.
check-in-off = off the list
check-in-walked-in = { $name } walked in.
check-in-more = More for { $name }
check-in-take-off = Take off the list
check-in-none = Nobody is on the list yet. Type a name to check somebody in.
check-in-others = Not on the list
check-in-walk-in = Add “{ $name }” as a walk-in

timer-start = Start
timer-pause = Pause
minutes = Minutes
minutes-whole = The whole meeting
minutes-of = Minutes of { $title }
minutes-placeholder = What was said, in a few words. Lists begin with a dash.
minutes-none = No minutes yet. Write them on the tab Live.
minutes-copy = Copy as Markdown
minutes-copied = The minutes are on the clipboard.
minutes-not-copied = The system does not let Hearth use the clipboard.
decision = Decision
decisions = Decisions
decision-example = Buy a second urn
decision-add = Note it
decision-remove = Remove the decision “{ $text }”
action = Action
actions = Actions
action-example = Ring the hall
action-who = Who
action-due = Due
action-add = Add
action-nobody = nobody yet
action-until = until { $date }
actions-none = Nothing was promised.

after-people = Who was there
after-there = Present
after-excused = Excused
close-meeting = Close the meeting
close-text = { $people ->
    [0] Nobody is marked as here, so no hours are booked.
    [one] Books { $length } for 1 person and settles the promises to come.
   *[other] Books { $length } for each of { $people } people and settles the promises to come.
}
close-absent = { $count ->
    [one] Mark the 1 person who is still expected as absent
   *[other] Mark the { $count } people who are still expected as absent
}
closed = Closed
closed-text = The hours are booked and the promises settled.
closed-booked = { $people ->
    [one] { $hours } booked for 1 person.
   *[other] { $hours } in all booked for { $people } people.
}
