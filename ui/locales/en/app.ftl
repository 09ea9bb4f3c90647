# The frame of the window: navigation, palette, shortcuts, settings of the look, undo, jobs.

nav = Main
nav-home = Home
nav-people = People
nav-efforts = Efforts
nav-tasks = Tasks
nav-calendar = Calendar
nav-documents = Documents
skip = Skip to the page
search = Search…
sidebar-fold = Fold the sidebar
sidebar-unfold = Unfold the sidebar

palette = Search and commands
palette-placeholder = Type a command or a name
palette-placeholder-records = Type a name, an effort, a task or a meeting
palette-recent = Recent
palette-commands = Commands
palette-records = Found
palette-hint = Type to search.
palette-none = Nothing matches “{ $query }”. Try fewer letters.
palette-move = move
palette-run = choose
palette-leave = leave

section-here = On this page
section-go = Go to
section-edit = Edit
section-view = View
section-app = Hearth
section-lists = In lists

cmd-find = Go to anything…
cmd-go-home = Go to Home
cmd-go-people = Go to People
cmd-go-efforts = Go to Efforts
cmd-go-tasks = Go to Tasks
cmd-go-calendar = Go to Calendar
cmd-go-documents = Go to Documents
cmd-back = Back
cmd-forward = Forward
cmd-sidebar = Fold or unfold the sidebar
cmd-region = Next part of the window
cmd-region-back = Previous part of the window
cmd-theme-system = Follow the system’s theme
cmd-theme-light = Light theme
cmd-theme-dark = Dark theme
cmd-density-compact = Compact rows
cmd-density-comfortable = Comfortable rows

# A tooltip: what a button does, and the key that does the same.
with-keys = { $text } ({ $keys })
shortcuts = Keyboard shortcuts
keys-move = Next, previous row
keys-open = Open
keys-peek = Peek
keys-select = Select
keys-extend = Extend the selection

theme = Theme
theme-system = System
theme-light = Light
theme-dark = Dark
text-size = Text size
per-cent = { $size } %
density = Rows
density-comfortable = Comfortable
density-compact = Compact
single-keys = Shortcuts of a single letter

undo = Undo
redo = Redo
undo-done = Undone: { $label }
redo-done = Done again: { $label }

status-bar = Work in progress
job-of = { $done } of { $total }
job-done = Done
job-failed = Failed
job-cancelled = Cancelled

trouble = Hearth could not open the community
not-here = There is nothing at this address
not-here-text = The record may have been removed, or the address is mistyped.

draft-not-copied = The system does not let Hearth use the clipboard.
draft-copied = The text is too long for a draft. It is on the clipboard: paste it there.
draft-addresses-copied = { $count ->
    [one] The address is on the clipboard.
   *[other] The { $count } addresses are on the clipboard: paste them into Bcc.
}
draft-unknown = { $count ->
    [one] { $name } has no e-mail address here.
   *[other] { $count } people have no e-mail address here, among them { $name }.
}
draft-silent = { $count ->
    [one] { $name } does not want to be contacted and was left out.
   *[other] { $count } people do not want to be contacted and were left out, among them { $name }.
}

language = Language
language-now = Hearth speaks { $language } now.

views = Views
view-save = Save this view…
view-save-title = Save this view
view-save-do = Save
view-name = Name
view-name-hint = Keeps the filter, the order and the columns. The palette finds it by this name.
view-name-missing = Give the view a name.
view-remove = Remove a view…
view-remove-title = Saved views
view-remove-one = Remove the view { $name }
cmd-view-save = Save this view
cmd-view-show = View: { $name }
draft-nobody = { $count ->
    [one] { $name } has asked not to be written to, so no draft was opened.
   *[other] All { $count } have asked not to be written to, so no draft was opened.
}
cmd-sharing = Hide contact details while sharing the screen
sharing-on = Contact details are hidden while sharing
sharing-end = Show them again
sharing-hidden = hidden while sharing
sharing-closed = This stays closed while the screen is shared. End the sharing mode first.
sharing-not-written = What is hidden while sharing cannot be changed. End the sharing mode first; nothing was lost.
sharing-off = Contact details are shown again
