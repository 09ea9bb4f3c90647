# Everything known of a person, and erasing somebody for good.

cmd-person-export = Export everything known of this person
cmd-person-erase = Erase this person for good
cmd-people-erase = Erase the chosen people for good
cmd-people-erase-removed = Erase somebody who was removed before
person-export = Export everything known…
person-erase = Erase for good…
export-folder = Folder for everything known
export-done = { $count ->
    [one] Everything known of { $name } is written, in one file
   *[other] Everything known of { $name } is written, in { $count } files
}
export-show = Show the folder
erase-title = Erase { $name } for good?
erase-title-many = { $count ->
    [one] Erase one person for good?
   *[other] Erase { $count } people for good?
}
erase-lead = Nothing brings this back: no undo, no history, no backup. To be able to have somebody back, choose Remove instead.
erase-way = What becomes of the record
erase-way-erased = Erase everything
erase-way-erased-hint = The record goes with all that hangs on it. Reports go on counting hours, meetings and thanks, as figures without a name.
erase-way-anonymised = Keep the counts without a name
erase-way-anonymised-hint = A nameless record stays with its hours, meetings and kept promises. Whatever says who it was goes.
erase-looking = Looking into every place…
erase-own = What is theirs
erase-count = { $what }: { $count }
erase-search = The search finds them no more.
erase-others = What is about others
erase-others-text = Their name, addresses and links to them are taken out of these.
erase-ambiguous = Their name may mean somebody else here, so it stays. Have a look at these yourself.
erase-history-text = { $count ->
    [one] One entry loses what was changed. That something was erased is kept, never what.
   *[other] { $count } entries lose what was changed. That something was erased is kept, never what.
}
erase-labels = { $count ->
    [one] One line loses the name.
   *[other] { $count } lines lose the name.
}
erase-papers = Papers on this computer
erase-paper-changed = changed since it was made: it stays
erase-paper-shared = holds others, too
erase-files = Delete these files as well
erase-handed-out = Files about them were written into these folders: everything known, or letters to them. Hearth leaves them to you.
erase-calendars = Copies of calendars
erase-calendars-text = The copies lose them. The calendars are not Hearth’s, and may send them again.
erase-backups = Backups
erase-backups-none = No backup holds them, and none is made before.
erase-backups-text = { $count ->
    [one] One backup still holds them, until { $until } at the latest. None is made before this, and restoring that one erases again.
   *[other] { $count } backups still hold them, until { $until } at the latest. None is made before this, and restoring one of them erases again.
}
erase-backups-unknown = { $count ->
    [one] One of them has another key, so Hearth cannot look into it.
   *[other] { $count } of them have another key, so Hearth cannot look into them.
}
erase-backups-remove = Make a backup without them, and remove these now
erase-sure = I know that nothing brings this back
erase-do = Erase for good
erase-anonymise-do = Take the name away
erase-done = { $count ->
    [one] Erased for good
   *[other] { $count } people erased for good
}
erase-done-nameless = { $count ->
    [one] Nameless from now on
   *[other] { $count } people are nameless from now on
}
erase-done-files-left = { $count ->
    [one] One file is still there: { $path }
   *[other] { $count } files are still there, among them { $path }
}
erase-removed-title = Erase somebody who was removed
erase-removed-text = They are gone from the lists, but the history still knows them, so that removing can be undone.
erase-removed-none = The history knows nobody who was removed.
erase-removed-on = removed { $when }
erase-removed-one = Erase { $name } for good…
erase-set-aside = Damaged copies of the community lie aside in these folders and may hold them. Delete them yourself once nobody needs them.
