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
open-file-title = Open lists or calendars
open-file-kinds = Lists and calendars
drop-list = Let go to look at { $name }. Nothing is added before you have seen it.
drop-calendar = { $count ->
    [one] Let go to read along with the calendar { $name }.
   *[other] Let go to read along with { $count } calendars.
}
drop-more = { $count ->
    [one] One list at a time: open the other one after { $name }.
   *[other] One list at a time: open the other { $count } after { $name }.
}
drop-unknown = { $count ->
    [one] Hearth cannot take in { $name }. It takes lists (CSV, workbooks, vCards) and calendars (ICS).
   *[other] Hearth cannot take in { $count } of these files. It takes lists (CSV, workbooks, vCards) and calendars (ICS).
}
tray-impossible = This system has no place for an icon beside the clock.
