menu-file = File
menu-edit = Edit
menu-view = View
menu-go = Go
menu-window = Window
menu-help = Help
menu-about = About Hearth
menu-services = Services
menu-hide = Hide Hearth
menu-hide-others = Hide Others
menu-show-all = Show All
menu-quit = Quit Hearth
menu-cut = Cut
menu-copy = Copy
menu-paste = Paste
menu-select-all = Select All
menu-minimize = Minimise
menu-fullscreen = Full Screen
menu-close = Close Window
tray-open = Open Hearth
cmd-zoom-in = Larger
cmd-zoom-out = Smaller
cmd-zoom-reset = Normal size
cmd-print = Print…
cmd-open-file = Open a file…
open-file-title = Open lists, calendars, PDFs or pictures
open-file-kinds = Everything that Hearth takes in
drop-list = { $count ->
    [one] Let go to look at { $name }. Nothing is added before you have seen it.
   *[other] Let go to look at { $count } lists, one after the other. Nothing is added before you have seen it.
}
drop-calendar = { $count ->
    [one] Let go to see what the calendar { $name } holds.
   *[other] Let go to see what { $count } calendars hold, one after the other.
}
drop-unknown = { $count ->
    [one] Hearth cannot take in { $name }. It takes lists (CSV, workbooks, vCards), calendars (ICS), PDFs and pictures.
   *[other] Hearth cannot take in { $count } of these files. It takes lists (CSV, workbooks, vCards), calendars (ICS), PDFs and pictures.
}
tray-impossible = This system has no place for an icon beside the clock.
drop-document = { $count ->
    [one] Let go to keep { $name } among your documents.
   *[other] Let go to keep { $count } files among your documents.
}
drop-document-person = { $count ->
    [one] Let go to keep { $name } with this person.
   *[other] Let go to keep { $count } files with this person.
}
drop-document-effort = { $count ->
    [one] Let go to keep { $name } with this effort.
   *[other] Let go to keep { $count } files with this effort.
}
keep-known = { $count ->
    [one] { $name } is among your documents already.
   *[other] { $count } of these files are among your documents already.
}
cmd-take-replies = Take over an answer to an invitation…
replies-title = Answers to invitations
replies-text = When somebody answers an invitation, their mail brings a file that ends in .ics. Choose it, let it fall onto this window, or paste its text.
replies-pick = Choose a file…
replies-files = Answers to invitations
replies-paste = The answer
replies-paste-hint = It begins with BEGIN:VCALENDAR; the mail around it does no harm.
replies-read = Read it
replies-take = Take over
replies-open = Open the meeting
replies-nothing = Nothing is changed by this.
