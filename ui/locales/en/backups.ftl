# Backups: the list, and having one back.

part-backups = Backups
setting-backups = Backups
setting-backups-hint = Each is one encrypted file that opens with your passphrase on any computer. Nothing older than 90 days is kept.
setting-backups-words = backup restore safe copy lost crash recover back
setting-backup-automatic = Make backups by themselves
setting-backup-automatic-hint = At most every half hour while something changes, and when Hearth is closed.
setting-backup-automatic-words = automatic backup half hour close
setting-backup-folder = A copy in a second folder
setting-backup-folder-hint = On a stick, another disk or a shared folder: then a broken computer takes nothing with it.
setting-backup-folder-words = second folder stick usb disk share copy
backups-make = Back up now
backups-none = No backup yet.
backups-changed = Something was changed since the newest one.
backups-all-safe = Everything is backed up.
backups-second-choose = Choose a folder…
backups-second-other = Another folder…
backups-second-drop = No second folder
backups-second-none = No copies in a second folder any more
backups-second-away = { $count ->
    [one] The folder is not there now. One backup waits; it is copied with the next one once the folder is back.
   *[other] The folder is not there now. { $count } backups wait; they are copied with the next one once the folder is back.
}
backups-second-lacks = { $count ->
    [one] One backup is not copied yet; the next one takes it along.
   *[other] { $count } backups are not copied yet; the next one takes them along.
}
backups-why-automatic = by itself
backups-why-close = when closed
backups-why-asked = by hand
backups-why-migration = before an update
backups-why-import = before an import
backups-why-restore = before a restore
backups-why-merge = before a merge
backups-why-removal = before many were removed
backups-why-other = another reason
backups-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
backups-checked = checked
backups-copied = copied
backups-broken = Cannot be read
backups-restore = Restore…
backups-restore-of = Restore the backup of { $when }…
backups-all = Show all { $count }
backups-fewer = Show fewer
backups-restore-title = Restore { $when }?
backups-comparing = Comparing…
backups-same = Nothing would change: the backup holds what is there now.
backups-would = The community becomes what it was then:
backups-safe = What is there now is backed up first, so you can take this back.
backups-restore-now = Restore
backups-passphrase = Passphrase or recovery code of that time
backups-look = Look into it
backups-back = { $count ->
    [one] { $count } comes back
   *[other] { $count } come back
}
backups-back-names = { $count ->
    [one] { $count } comes back: { $names }
   *[other] { $count } come back: { $names }
}
backups-gone = { $count ->
    [one] { $count } goes
   *[other] { $count } go
}
backups-gone-names = { $count ->
    [one] { $count } goes: { $names }
   *[other] { $count } go: { $names }
}
backups-changes = { $count ->
    [one] { $count } changes
   *[other] { $count } change
}
backups-changes-names = { $count ->
    [one] { $count } changes: { $names }
   *[other] { $count } change: { $names }
}
backups-more = { $count } more
backups-restored = Restored as of { $when }
backups-take-back = Take it back
backups-taken-back = Everything is as it was before
backups-noun-people = People
backups-noun-efforts = Efforts
backups-noun-tasks = Tasks
backups-noun-meetings = Meetings
backups-noun-hours = Hours
backups-noun-recognitions = Thanks
backups-noun-calendars = Calendars
backups-noun-documents = Documents
backups-noun-resources = Resources
backups-noun-settings = Settings
backups-erased = { $count ->
    [one] One person who was erased since is erased again.
   *[other] { $count } people who were erased since are erased again.
}
