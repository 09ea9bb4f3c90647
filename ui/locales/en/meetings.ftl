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
scope-this = This one
scope-later = This and later
scope-all = All
meeting-scope-hint = Meetings that were held stay as they were, with everything that was noted.
meeting-cancel = Cancel the meeting
meeting-cancelled = Cancelled
meeting-cancelled-note = This meeting was cancelled. Nobody was taken off its list.
meeting-held = Held
meeting-here = { $when } in your time
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

cmd-meeting-new-item = Add an item to the agenda
cmd-meeting-roles = Accept the proposed roles
cmd-meeting-expect = Add people who are expected
cmd-meeting-invite = Write the invitation
cmd-meeting-send-minutes = Send the minutes
cmd-meeting-send-actions = Send the actions to those who took them on
cmd-meeting-copy-plain = Copy the minutes as plain text
cmd-meeting-carry = Carry open items over to the next meeting
cmd-meeting-thank = Thank those who came
agenda-from = Fill in…
agenda-copy = Agenda of { $date }
agenda-keep = Begin the next ones with this agenda
agenda-template-call = Template: a regular call
agenda-template-welcome = Template: a first evening
agenda-template-decide = Template: one decision
agenda-template-look-back = Template: looking back
agenda-items-call =
    Hello and how we are 5
    Promises from last time 10
    What is new 15
    What we decide today 20
    Who does what 5
    Thanks and next date 5
agenda-items-welcome =
    Hello and names 10
    What we do here 15
    Questions 15
    What you would like to do 15
    First steps and who to ask 10
agenda-items-decide =
    What is to be decided 5
    Questions to understand it 15
    What speaks for and against 20
    Decision 10
    Who does what until when 5
agenda-items-look-back =
    What we set out to do 5
    What went well 15
    What was hard 15
    One thing to try 15
    Thanks 5
roles = Roles
roles-accept = Accept
roles-none-open = No role is open.
roles-nobody = Once people are expected, roles are proposed in turn.
roles-filled = { $meetings ->
    [one] { $roles } roles shared out.
   *[other] { $roles } roles shared out in { $meetings } meetings.
}
roles-ahead = { $count ->
    [one] Share out this meeting
   *[other] Share out up to { $count } meetings ahead
}
role-hint-facilitator = leads through it
role-hint-scribe = writes it down
role-hint-scheduler = finds the next date
role-hint-crier = tells everybody
role-why-only = nobody else is free and willing
role-why-never = has not done it here yet
role-why-longest = longest ago: { $date }
role-proposed = { $name }?
role-accept = { $name } takes on: { $role }
role-other = Choose for: { $role }
role-open = open
role-leave-open = Leave it open
role-choose-last = { $name } · last { $date }
role-choose-never = { $name } · not yet
role-refuse = { $name } would rather not: { $role }
role-welcome = { $name } may be asked again: { $role }
reading = To read or bring
reading-placeholder = Links, papers, things to bring. They go along with the invitation.
earlier = Left open last time
earlier-all = Add all
earlier-add = Put { $title } on the agenda
earlier-actions = { $count ->
    [one] Promised then and not done yet:
   *[other] { $count } promised then and not done yet:
}
earlier-open = Open that meeting
invite = Invite
invite-subject = { $title }: { $date }, { $time }
invite-hello = Hello, we would be glad if you came:
actions-hello = This is what was promised at { $title } on { $date }. Thank you!
actions-subject = What we promised: { $title }
actions-send = Send
minutes-subject = Minutes: { $title }, { $date }
minutes-send = Send
minutes-share = Copy
minutes-copy-plain = Copy as plain text
carry = Not talked about
carry-to = Carry over to { $date }
after-thank = Say thank you
timer-up = The time for { $title } is up.
timer-over = { $minutes ->
    [one] { $title } has taken 1 minute longer than planned.
   *[other] { $title } has taken { $minutes } minutes longer than planned.
}

scope-move = Move which meetings? { $title }
scope-change = Change which meetings? { $title }
scope-cancel = Cancel which meetings? { $title }
scope-this-hint = Only { $day }
scope-later-hint = From { $day } on
scope-all-hint = Every one that was not held
meeting-cancel-which = Cancel…
clashes-found = Not everybody may be able to come then
cmd-meeting-ics = Save for a calendar (.ics)…
cmd-meeting-ics-series = Save the whole series for a calendar (.ics)…
meeting-ics-saved = Saved. It holds when and where, and nobody’s address.
meeting-ics-reveal = Show the file
cmd-meeting-invitations = Invitations that calendars can answer…
meeting-tell-off = Tell everyone that it is cancelled…
invitations-title = Invite with a calendar file
invitations-off-title = Say that it is cancelled
invitations-text = Hearth writes one letter for each person, with a file that their calendar takes in and can answer with yes or no. You send them with your own mail program. In each stands only that person’s address.
invitations-off-text = Hearth writes one letter for each person on the list; its file takes the meeting out of their calendar. You send them with your own mail program.
invitations-scope = Which meetings
invitations-this = This meeting
invitations-series = The whole series
invitations-to = { $count ->
    [one] 1 letter will be written.
   *[other] { $count } letters will be written.
}
invitations-without = { $count ->
    [one] 1 person without a letter
   *[other] { $count } people without a letter
}
invitations-silent = does not want e-mail
invitations-no-address = no e-mail address
invitations-make = { $count ->
    [one] Write the letter
   *[other] Write { $count } letters
}
invitations-made = { $count ->
    [one] 1 letter is ready.
   *[other] { $count } letters are ready.
}
invitations-done = The letters are ready. Open each in its folder with your mail program, or write one here and attach the file that is shown.
invitations-answers = When an answer comes back, let its file fall onto this window: the promise follows it.
invitations-write = Write
invitations-write-to = Write to { $name }
invitations-folder = Show the folder
fairness = Whose evening it is
fairness-even = Nobody on the list meets before 8:00 or after 21:30 on their own clock.
fairness-one = { $name } carries the odd hours: { $odd } of { $count } meetings of the coming year.
fairness-several = { $names } carry the odd hours, most of all { $name }: { $odd } of { $count } meetings of the coming year.
fairness-person = Person
fairness-odd = Meetings before 8:00 or after 21:30
fairness-begins = begins { $hours } ({ $zone })
fairness-unknown = begins { $hours }; no time zone is known, so the community’s is taken
clashes-beside = At the same time in your calendars
cmd-meeting-sign-in = Print the sign-in sheet…
cmd-meeting-badges = Print name badges…
cmd-meeting-print-minutes = Print the minutes…
overlay = Who is free when
overlay-nobody = Choose an effort or people first; then it is seen who could come when.
overlay-best = Suits most of them:
overlay-view = Show as
overlay-grid = Hours
overlay-list = Table
overlay-grid-label = Starts of this week, and how many could come
overlay-hour = Start
overlay-free = Could come
overlay-against = Speaks against it
overlay-back = Earlier week
overlay-on = Later week
overlay-when = { $day }, { $time }
overlay-can = { $free } of { $all }
overlay-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}
overlay-busy = { $name } has { $title } then ({ $when }).
overlay-event = { $calendar }: { $title } ({ $when }).
overlay-away = { $why ->
    [none] { $name } is away until { $day }.
   *[other] { $name } is away until { $day } ({ $why }).
}
overlay-break = { $name } is on a break until { $day }.
overlay-left = { $name } takes part no longer.
overlay-unavailable = { $name } is usually not free then.
event-hints = What its event says
event-hint-gone = The event that this meeting was made of is in its calendar no more.
event-hint-cancelled = The event that this meeting was made of was called off by its organiser.
event-hint-leave = Leave it as it is
event-hint-of-title = Its event is called otherwise now:
event-hint-of-when = Its event is at another time now:
event-hint-of-place = Its event is at another place now:
event-hint-theirs = Take “{ $value }”
event-hint-ours = Keep “{ $value }”
cmd-meeting-show-in = Show in a calendar on a server…
meeting-shown-in = also in a calendar on a server
show-in = Calendar
show-in-title = Show “{ $title }” in a calendar on a server
show-in-text = Whoever reads that calendar sees it there; what changes here is sent with the next sync. A series is one event there, with what differs from it.
show-in-none = In none
show-in-do = Save
show-in-no-server = No calendar on a server can be changed from here. Add one first.
invitations-ends = tells that the old series ends
overlay-odd = For { $name } it begins at { $clock } then: an odd hour.
overlay-can-odd = { $free } of { $all }, odd hour for { $odd }
overlay-best-why = Most people first, then the fewest odd hours on their own clocks, then the least beside it.
