# Words that belong to the parts every page is made of.

cancel = Cancel
close = Close
retry = Try again
saved = Saved
loading = Loading
searching = Searching…

field-required = required
toasts = Messages
toast-close = Close the message
pebbles-more = { $count } more

picker-placeholder = Type a name
picker-remove = Remove { $name }
picker-none = Nobody by that name. Try fewer letters.
picker-create = Add “{ $name }”

grid-selected = Selected

today = today
all-day = all day
month-day = { $day }: { $entries }
month-more = { $count } more

board-column = { $column }, { $count ->
    [one] 1 card
   *[other] { $count } cards
}
board-limit = { $count } of { $limit }
board-move = Move { $name }
board-move-to = Move to { $column }

preview-none = This system shows no PDF here. Open the file to read it.
preview-page = { $name }, page { $page }
preview-failed = The file could not be read. Try again, or open it in its own program.
preview-broken = The file seems to be damaged. Try again, or open it in its own program.
preview-empty = The file is empty.
preview-unknown = Files of this kind are not shown here. Open it in its own program.
preview-beginning = The beginning is shown. Open the file to read the rest.
preview-tools = Size of { $name }
preview-picture = { $name }: + and − change the size, 0 fits it, arrow keys scroll
preview-smaller = Smaller
preview-larger = Larger
preview-fit = Fit
preview-actual = Actual size
preview-no-events = There are no events in this calendar.
preview-untitled = Without a title
preview-repeats = Repeats
preview-days = { $from } to { $to }

inline-edit = { $label }: { $value }. Edit
inline-add = Add { $label }
combobox-none = Nothing by that name. Try fewer letters.
due-overdue = { $days ->
    [one] 1 day overdue
   *[other] { $days } days overdue
}
promise-asked = { $name } (asked)
promise-open = { $count ->
    [one] 1 open place
   *[other] { $count } open places
}
tick-off = Done: { $title }
meeting-row-expected = { $count } expected
meeting-row-came = { $count } came
meeting-row-cancelled = Cancelled

hue-0 = Rose
hue-30 = Terracotta
hue-60 = Amber
hue-90 = Olive
hue-120 = Leaf
hue-150 = Fern
hue-180 = Sea
hue-210 = Lagoon
hue-240 = Sky
hue-270 = Iris
hue-300 = Plum
hue-330 = Mallow

week-days = Days of the week
week-hours = by the hour
week-free = { $day }, { $time }, free
week-free-range = { $day }, { $time } to { $end }, free

duration-minutes = { $count } min
duration-hours = { $count } hr
duration-both = { $hours } { $minutes }

grid-choose-all = Select everything that matches
grid-columns = Columns
grid-sort = Sort by
grid-descending = From the end
grid-narrower = Make { $name } narrower
grid-wider = Make { $name } wider
grid-earlier = Move { $name } forward
grid-later = Move { $name } back
grid-reset = Usual columns
grid-type = Type a name
grid-typed = Looking for “{ $text }”

day-and-time = { $day }, { $time }
one-after-other = { $before }, { $next }

editor-tools = Tools for { $label }
editor-bold = Bold
editor-italic = Italic
editor-strike = Struck through
editor-code = Code
editor-heading = Heading
editor-list = List
editor-numbers = Numbered list
editor-ticks = List to tick off
editor-quote = Quotation
editor-codeblock = Code over several lines
editor-rule = Line across
editor-undo = Undo typing
editor-redo = Redo typing
editor-people = People
editor-efforts = Efforts
editor-blocks = What to insert
editor-draft = There is text here that was typed and not saved.
editor-draft-take = Bring it back
editor-draft-leave = Let it go

prose-done = done
prose-open = open

chart = chart
chart-walk = { $label }: arrow keys read the points
chart-point = { $label }: { $value } { $note }
chart-cell = { $row }, { $column }: { $value }
chart-none = no figure
chart-open = so far
chart-note = Note
chart-table = Show as a table
chart-copy = Copy picture and figures
chart-csv = Save figures as CSV
chart-copied = Chart copied

availability-part = Part of the day
availability-morning = Morning
availability-afternoon = Afternoon
availability-evening = Evening
availability-free = free
availability-busy = not free
availability-some = free { $times }
filters = { $count ->
    [0] Filters
   *[other] Filters ({ $count })
}
board-over = more than intended
grid-paper-rest = { $count ->
        [one] And one more row, which is not printed.
       *[other] And { $count } more rows, which are not printed.
    }
