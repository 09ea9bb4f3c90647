# Tasks, their commitments, and the dialogs that make them.

cmd-new-task = New task…
task-new = New task
task-add = Add task
task-title = What is to be done
task-title-example = Ring the hall
task-title-missing = Say what is to be done, in a few words.
task-effort = Effort
task-no-effort = No effort
task-due = Due
task-places = People needed
task-places-hint = How many places there are to fill.
task-estimate = Estimate
task-estimate-hint = In minutes, for each person.
task-ask-now = Ask right away
task-checklist = Checklist
task-checklist-hint = One step on each line.
task-look = Look at it

tasks = Tasks
task = Task
tasks-view = View
tasks-view-board = Board
tasks-view-list = List
tasks-view-people = By person
tasks-board = Tasks by status
tasks-title = Task
tasks-people = People
tasks-status = Status
tasks-find = Find tasks
tasks-find-hint = Find a task  /
tasks-every-effort = Every effort
tasks-due-any = Any date
tasks-due-overdue = Overdue
tasks-due-week = In the next 7 days
tasks-due-none = Without a date
tasks-person = Person
tasks-person-any = Anyone
tasks-show-open = Open
tasks-show-done = Done
tasks-show-dropped = Dropped
tasks-show-all = All
tasks-clear = Clear the filters
tasks-none = No task matches
tasks-none-text = Try fewer letters, or look at everything that is open.
tasks-empty = Nothing to do yet
tasks-empty-text = A task is a piece of work somebody can promise: a title is enough to begin with.
tasks-trouble = The tasks could not be read
tasks-done-lately = Done lately
tasks-beyond = { $count } more in the list
tasks-add-here = Add a task
tasks-moved = { $title } is now in { $status }
tasks-nobody = Nobody yet
tasks-first = The first { $shown } of { $total } open tasks. Narrow them with the filters.
tasks-chosen = { $count ->
    [one] 1 task chosen
   *[other] { $count } tasks chosen
}
tasks-unchoose = Clear the choice

cmd-tasks-new = New task
cmd-tasks-find = Find a task
cmd-tasks-status = Change the status, or move
cmd-tasks-ask = Ask someone
cmd-tasks-due = Set the due date
cmd-tasks-close = Close the task
cmd-tasks-view-board = Tasks as a board
cmd-tasks-view-list = Tasks as a list
cmd-tasks-view-people = Tasks by person

task-status-to-do = To do
task-status-doing = Doing
task-status-waiting = Waiting
task-status-done = Done
task-status-dropped = Dropped
task-status-is = Status: { $status }
task-move-to = Move to…
task-checks = { $done } of { $total } steps done
task-people = People
task-done = Done
task-more = What to do with this task
task-drop = Drop it: no longer needed
task-again = Take it up again
task-remove = Remove
task-from = From { $title }
task-estimate-minutes = Minutes each
task-notes = Notes
task-notes-add = Add notes
task-made-on = Added on { $date }
task-done-on = Done on { $date }
task-missing = This task is not here
task-step = Step
task-step-add = Add a step
task-step-remove = Remove “{ $text }”

finish-title = Done
finish-for = Book time for { $names }? It counts as service for the effort.
finish-minutes = Minutes for each
finish-without = Done without booking
finish-book = Done, book { $time }

promise-accept = Accept
promise-decline = Decline…
promise-keep = Kept
promise-miss = Missed
promise-withdraw = Withdraw the question
promise-release = Release: given back in time
promise-hand-over = Hand over to…
promise-more = More for { $name }
promise-for = For { $name }
promise-places = { $count ->
    [one] 1 place is open. Ask someone.
   *[other] { $count } places are open. Ask someone.
}
promise-ask = Ask someone
promise-ask-name = Type a name
promise-yes = They have said yes already
promise-history = { $count ->
    [one] History: 1 answer
   *[other] History: { $count } answers
}
promise-clash = Something else may be in the way for { $name }
promise-clash-seen = All right
promise-decline-title = { $name } declines
promise-reason = Reason
promise-reason-hint = May stay empty. The place opens for somebody else.
promise-decline-do = Decline
promise-over-title = Hand over from { $name }
promise-over-to = To
promise-over-do = Hand over
promise-whom = Choose who takes it over.

tasks-due-today = Today
tasks-due-tomorrow = Tomorrow
tasks-due-in-week = In a week
tasks-due-never = No due date
cmd-tasks-effort = Choose the effort
tasks-effort-of = Effort of { $name }
tasks-column-more = More for { $column }
tasks-limit = Limit how many…
tasks-limit-none = No limit
tasks-limit-title = How many at once in { $column }
tasks-limit-most = At most
tasks-limit-hint = More are marked, never held back. Empty means no limit.
tasks-limit-range = A number from 1 to 999, or nothing.
tasks-limit-do = Keep
