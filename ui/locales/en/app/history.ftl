# The history, undo and redo.

history-undo = Undo: { $what }
history-redo = Redo: { $what }
undo-stayed = { $rows } of { $all } in { $what } stayed: changed or used since.
undo-not-back = { $rows } of { $all } in { $what } could not come back: their place is taken.
undo-gone = An entry in { $what } is gone.
undo-field-of-person = Of a person, { $field } was changed since.
undo-field = An entry in { $what } was changed since.
undo-place-taken = An entry in { $what } stayed as it is: its old place is taken.
table-community = the community
table-settings = settings
table-people = people
table-contact-points = contact points
table-handles = handles
table-imports = imports
table-source-rows = imported rows
table-efforts = efforts
table-memberships = memberships
table-series = series
table-meetings = meetings
table-agenda-items = the agenda
table-decisions = decisions
table-attendance = attendance
table-role-refusals = roles that people would rather not have
table-tasks = tasks
table-checklist-items = checklists
table-commitments = commitments
table-hours = hours
table-recognitions = thanks
table-calendars = calendars
table-calendar-accounts = accounts of calendars
table-event-edits = events
table-event-conflicts = conflicts in calendars
table-documents = documents
table-resources = resources
table-snoozes = reminders put aside
table-availability = availability
table-absences = absences
table-opportunities = what is looked for
undo-not-possible = This was undone already, or all of it was changed since.
kept-unreadable = This text cannot be read.
table-consents = consents
table-consent-kinds = what people are asked for
table-consent-wordings = wordings
undo-erased = { $count ->
    [one] One entry was erased for good and stays so.
   *[other] { $count } entries were erased for good and stay so.
}
table-exports = files with everything known of somebody
table-tallies = counts that stay
table-retention-rules = rules of retention
table-retention-keeps = what is kept for longer
table-sensitive-fields = sensitive details
table-sensitive-reveals = looks at sensitive details
table-publications = published calendar files