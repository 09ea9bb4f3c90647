# Tasks and their checklists.

tasks-add-label = Add task { $title }
tasks-change-label = Change { $title }
tasks-rename-label = Rename { $old } to { $new }
tasks-move-label = Move { $title } to { $column }
tasks-done-label = Done: { $title }
tasks-remove-label = Remove task { $title }
task-column-to-do = to do
task-column-doing = doing
task-column-waiting = waiting
task-column-done = done
task-column-dropped = dropped
tasks-title-missing = Say what is to be done.
tasks-places-wrong = A task has from 1 to 1,000 places.
tasks-places-missing = A task has at least one place.
tasks-done-already = { $title } is done already.
tasks-nobody-promised = Nobody has promised this task, so there is nobody to book hours for. Add hours on a person's page.
tasks-has-hours = Hours were booked with { $title }, which would lose their origin. Leave it done, or drop it.
tasks-position-wrong = A position is a number.
tasks-start-first = Set when it starts first.
tasks-end-before-start = The end comes after the start.
checks-add-label = Add { $text }
checks-tick-label = Check off { $text }
checks-untick-label = Uncheck { $text }
checks-change-label = Change { $text }
checks-remove-label = Remove { $text }
checks-text-missing = Write what to check off.
tasks-many-most = At most { $count } tasks can be changed at once. Select fewer.
tasks-many-label = { $count ->
    [one] Change 1 task
   *[other] Change { $count } tasks
}
tasks-reschedule-label = Reschedule { $title }
