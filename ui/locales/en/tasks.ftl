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
