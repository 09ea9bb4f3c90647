# The calendar: month, agenda, events of feeds, the calendars themselves.

cmd-calendar-month = Show the month
cmd-calendar-agenda = Show the agenda
cmd-calendar-today = Go to today
cmd-calendar-back = Previous month or week
cmd-calendar-on = Next month or week
cmd-calendar-feeds = Calendars…

calendar-today = Today
calendar-view = View
calendar-view-month = Month
calendar-view-agenda = Agenda
calendar-effort = Effort
calendar-every-effort = Every effort
calendar-of-day = The chosen day
calendar-day-empty = Nothing on this day.
calendar-plan-here = Plan a meeting on this day
calendar-nothing = Nothing planned
calendar-nothing-text = Plan a meeting, or read along with a calendar that exists already.
calendar-later = Show what comes later
calendar-people = { $count ->
    [one] 1 person
   *[other] { $count } people
}
calendar-cancelled = cancelled

calendar-legend = Colours
calendar-legend-meetings = Meetings, in the colour of their effort
calendar-legend-tasks = Tasks with a time
calendar-held-short = Waits for your decision

event-cancelled = This event was cancelled by its organiser.
event-when = When
event-foreign = { $from } – { $to } in its own time zone, { $zone }
event-zone-unknown = The time zone { $zone } is not known, so the time was read as the community’s. Check it with the organiser.
event-recurring = Repeats
event-place = Where
event-source = From the calendar
event-description = Description
event-adopt-title = Take part in it
event-adopt-text = As a meeting it has an agenda, minutes and attendance. The event stays in its calendar.
event-adopt-effort = As a meeting of
event-adopt = Adopt as a meeting
event-adopted = It is a meeting now.
event-adopted-open = Open the meeting

calendar-feeds = Calendars
calendar-add = Add a calendar
calendar-add-this = Add
calendar-address = Address or file
calendar-address-hint = An address that begins with https:// or webcal://, or a file that ends in .ics. It is only read, never changed.
calendar-address-missing = Paste the address of a calendar, or choose a file.
calendar-pick = Choose a file…
calendar-files = Calendars
calendar-name = Name
calendar-name-hint = Left empty, the calendar’s own name is used.
calendar-sync-all = Sync now
calendar-sync-one = Sync { $name }
calendar-colour = Colour of { $name }
calendar-remove = Remove { $name }
calendar-hue-0 = Rose
calendar-hue-1 = Terracotta
calendar-hue-2 = Amber
calendar-hue-3 = Straw
calendar-hue-4 = Moss
calendar-hue-5 = Leaf
calendar-hue-6 = Teal
calendar-hue-7 = Lake
calendar-hue-8 = Sky
calendar-hue-9 = Iris
calendar-hue-10 = Violet
calendar-hue-11 = Mallow
calendar-events = { $count ->
    [one] 1 event
   *[other] { $count } events
}
calendar-synced = synced { $ago }
calendar-never = not synced yet
calendar-tried = Last tried { $ago }.
calendar-last-good = Shown is the good copy from { $ago }.
calendar-held = { $count ->
    [one] 1 event is gone from the calendar. It is still shown here until you decide.
   *[other] { $count } events at once are gone from the calendar. They are still shown here until you decide.
}
calendar-keep = Keep them
calendar-accept = Remove them here too
calendar-problems = { $count ->
    [one] 1 part could not be read
   *[other] { $count } parts could not be read
}
calendar-line = Line { $line }
calendars-none = No calendars yet
calendars-none-text = Read along with the calendar of a hall, a school or a partner. What is in it appears beside your meetings.

sync-added = { $count ->
    [one] 1 new event
   *[other] { $count } new events
}
sync-changed = { $count ->
    [one] 1 changed
   *[other] { $count } changed
}
sync-removed = { $count ->
    [one] 1 removed
   *[other] { $count } removed
}
sync-news = Synced: { $news }.
sync-nothing = Synced. Nothing has changed.
sync-failed = { $name }: { $failure }

cmd-calendar-week = Show the week
cmd-calendar-reschedule = Reschedule…
cmd-calendar-mine = Show only mine, or everything
calendar-view-week = Week
calendar-mine = Mine
calendar-open = Open
calendar-menu = { $title }, { $day }
calendar-menu-none = Entry
calendar-moved = { $title }: { $day }, { $time }
calendar-reschedule-title = Reschedule { $title }
calendar-reschedule-do = Reschedule
calendar-clashes = { $count ->
    [one] { $first } And one more.
   *[other] { $first } And { $count } more.
}
calendar-look = What the file holds
calendar-look-count = { $count ->
    [0] Nothing in this file happens until { $until }.
    [one] 1 event until { $until }
   *[other] { $count } events until { $until }
}
calendar-look-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}
calendar-waiting = { $count ->
    [one] 1 more file comes after this one.
   *[other] { $count } more files come after this one.
}
calendar-leave-out = Leave this one out
cmd-calendar-due = Show what is due, or hide it
calendar-due = Due tasks
calendar-due-day = due
published = Read along by others
published-none = Nothing yet. A file with the meetings of an effort or a person can lie where other calendars read it along.
publish = Publish…
publish-text = Hearth keeps a file up to date: titles, times, places and links; no names, no addresses, no notes. Put it into a folder that is kept in step with the web or with other computers.
publish-whose = Whose meetings
publish-effort = Effort
publish-person = Person
publish-choose = Choose…
publish-whose-missing = Choose whose meetings are meant.
publish-where = File
publish-where-hint = Ends in .ics
publish-where-missing = Choose where the file lies.
publish-pick = Choose a place…
publish-file = Meetings
publish-do = Publish
publish-begun = Published.
publish-stopped = The file stays where it is, and is not written any more. Delete it if nobody is to read it.
publish-reveal = Show the file of { $name }
publish-stop = Stop publishing { $name }
publish-events = { $count ->
    [one] 1 event
   *[other] { $count } events
}
publish-written = written { $ago }
publish-never = not written yet
calendar-kind = Kind
calendar-kind-read = Address or file
calendar-kind-account = Calendar account
account = Account
account-new = Another account
account-of = { $user } at { $host }
account-address = Server or e-mail address
account-address-hint = For example cloud.example.org, or the e-mail address of the account (CalDAV).
account-address-missing = Give the server, or the e-mail address of the account.
account-user = User name
account-user-hint = Often the e-mail address.
account-password = Password
account-password-hint = Best an app password, made in the settings of the account. It is kept in this computer’s keychain.
account-password-missing = The password of { $user } at { $host } is not on this computer.
account-sign-in = Sign in
account-look = Find calendars
account-found = { $count ->
    [one] 1 calendar was found.
   *[other] { $count } calendars were found.
}
account-which = Calendars at { $host }. What you change in them here is changed there, too.
account-none = There is no calendar in this account.
account-here = is here already
account-read-only = { $name } (only read)
account-add = { $count ->
    [one] Add 1 calendar
   *[other] Add { $count } calendars
}
calendar-only-read = Only read, never changed.
calendar-both-ways = Changed here and there alike.
calendar-their-own = On a server, but only read: you may not change it there.
calendar-next = Next look: { $when }.
calendar-waiting-to-send = { $count ->
    [one] 1 change waits to be sent
   *[other] { $count } changes wait to be sent
}
edit-new = new
edit-changed = changed
edit-removed = removed
conflict = Two versions of { $title }
conflict-text = Changed here and on the server at the same time, noticed { $ago }. Nothing is lost: choose what is to stand.
conflict-what = What
conflict-ours = Here
conflict-theirs = On the server
conflict-nothing = nothing
conflict-keep-ours = Keep what is here
conflict-keep-theirs = Keep the server’s
conflict-keep-both = Keep both as two events
conflict-of-title = Title
conflict-of-start = When
conflict-of-end = Until
conflict-of-place = Where
conflict-of-notes = Description
conflict-of-link = Link
conflict-of-status = Status
conflict-of-rule = Repeats
conflict-of-left-out = Left out
account-back = Back
event-adopt-which = Which events
event-adopt-one = Only this one
event-adopt-series = Each time it repeats
event-adopt-words = All of this calendar by words of the title
event-adopt-title-words = Words of the title
event-adopt-count = { $count ->
    [0] No event of the coming year fits.
    [one] 1 event of the coming year: { $titles }
   *[other] { $count } events of the coming year: { $titles }
}
event-adopted-many = { $count ->
    [one] 1 meeting was made.
   *[other] { $count } meetings were made.
}
todos-carry = Tasks in this calendar
todos-carry-none = None of ours
todos-carry-mine = My open tasks
todos-carry-all = All open tasks
todos-carry-effort = Tasks of { $effort }
todos-carry-hint = They can be changed and done here and there alike.
todos-there = { $count ->
    [one] 1 task there is not here yet
   *[other] { $count } tasks there are not here yet
}
todos-adopt-all = Take over all
todos-adopt-one = Take over { $title }
todos-adopted = { $count ->
    [one] 1 task was taken over.
   *[other] { $count } tasks were taken over.
}
todos-due = due { $day }
conflict-of-due = Due
account-tasks = { $name } (only tasks)
calendar-heat = { $free } of { $all } can come
calendar-legend-heat = At the edge of the hours: how many can come
event-adopt-standing = And whatever is called so later, at every sync
adoption-rule = { $effort ->
    [none] Events called “{ $words }” become meetings.
   *[other] Events called “{ $words }” become meetings of { $effort }.
}
adoption-rule-remove = Adopt what is called { $words } no longer
