# Feeds, their sync, and what is taken over from them.

calendars-add-label = Add the calendar { $name }
calendars-change-label = Change a calendar
calendars-remove-label = Remove a calendar
calendars-name-label = Name the calendar { $name }
calendars-sync-label = Sync { $name }
calendars-sync-all-label = Sync calendars
calendars-synced-label = Sync { $name }: { $added } new, { $changed } changed, { $removed } removed
calendars-stand-in = Calendar
calendars-address-missing = Paste the address of a calendar, or choose a file.
calendars-address-no-file = This file address names no file on this computer.
calendars-address-wrong = This is no address of a calendar. It should start with https://, http:// or webcal://.
calendars-no-file-there = There is no file at { $path }. Addresses start with https:// or webcal://.
calendars-file-name-wrong = The name of this file cannot be stored. Rename it.
calendars-here-already = This calendar is here already, as { $name }.
calendars-name-missing = A calendar needs a name.
calendars-unreadable = The calendar could not be read: { $why }.
calendars-window-wrong = Choose an end after the beginning, at most { $days } days later.
calendars-no-occurrence = This names no occurrence of the event.
calendars-event-repeats = This event repeats. Choose one occurrence of it.
calendars-event-not-then = The event does not happen then any more.
events-adopt-label = Make a meeting of { $title }
occurrences-window-wrong = The window must end after it begins.
occurrences-too-large = This file is larger than 50 MB. Ask for a shorter feed.
file-unread = { $path } cannot be read: { $why }.
sync-file-gone = There is no file at { $path } any more. Put it back, or remove the calendar; the last good copy is kept.
sync-file-unread = { $path } cannot be read ({ $why }). The last good copy is kept.
sync-file-large = { $path } is larger than 50 MB. Export fewer years; the last good copy is kept.
sync-no-safe-connections = This system offers no safe connections, so calendars cannot be fetched.
sync-cut = The answer stopped before its end. What came was taken in and nothing was removed; Hearth tries again later.
feed-unreachable = { $host } could not be reached. Check the connection to the internet; Hearth tries again later.
feed-too-slow = { $host } took too long to answer. Hearth tries again later.
feed-unsafe-redirect = The connection to { $host } is not safe (it sends on to an unprotected address). Ask whoever runs the calendar; nothing was fetched.
feed-unsafe-certificate = The connection to { $host } is not safe (its certificate cannot be checked). Ask whoever runs the calendar; nothing was fetched.
feed-redirects = { $host } sends from one address to the next without end. Copy the calendar's address again.
feed-denied = { $host } does not allow access. The calendar's private address may have been reset: copy it again, or ask for access.
feed-gone = { $host } has no calendar at this address any more. Copy the calendar's address again, or remove the calendar.
feed-wait = { $host } asks to wait before the next try.
feed-status = { $host } answered with error { $status }. Hearth tries again later; if it stays so, ask whoever runs the calendar.
feed-too-large = The calendar at { $host } is larger than 50 MB. Ask for an address with fewer events, such as one without past years.
feed-broken = The answer of { $host } broke off. Hearth tries again later.
feed-refused-empty = The answer was empty. The last good copy is kept; try again later, and if it stays so, check the address.
feed-refused-web-page = The answer was a web page, often one to sign in. Copy the calendar's own address (it often ends in .ics) and use that; the last good copy is kept.
feed-refused-json = The answer was not a calendar but data for programs (JSON). Check the address; the last good copy is kept.
feed-refused-contacts = The answer holds contacts, not a calendar. Import it under People; the last good copy is kept.
feed-refused-other = The answer was not a calendar. Check the address; the last good copy is kept.
rule-unreadable = its part { $part } cannot be read
rule-twice = it gives { $part } twice
rule-no-frequency = it does not say how often (FREQ)
rule-too-often = it repeats every few seconds or minutes
rule-other-calendar = it counts in another calendar system ({ $name })
rule-never = no date can ever match it
rule-invalid = its parts do not go together: { $why }
shift-tied-to-dates = This series is tied to days of the month or the year, so its later meetings cannot move to another day together. Move this one only, or cancel the later ones and plan a new series.
shift-several-days = This series meets on several days, and not every week, so they cannot move together. Move this one only, or cancel the later ones and plan a new series.
calendars-choose-label = { $count ->
    [one] Add 1 calendar
   *[other] Add { $count } calendars
}
calendars-hide-label = Put the address of { $name } into the keychain
calendars-moved-label = { $name } has moved to another address
calendars-follow-label = Bring meetings into { $name }
sync-address-lost = The keychain has lost the address of this calendar. Remove the calendar and add it again with its address.
dav-denied = { $host } does not accept this name and password. Many providers want an app password: make one in the settings of your account there.
dav-gone = { $host } has nothing at this address. Check the address.
dav-unprotected = The connection to { $host } is not protected, and a password would be open to read. Use an address that begins with https://.
dav-other-host = { $host } sends on to { $to }. If you trust that server, give its address instead; your password was not sent there.
dav-no-calendars = { $host } offers no calendars that can be changed from here (CalDAV). Ask whoever runs it for the CalDAV address.
dav-calendar-gone = The server has this no more. What is here stays until you remove it.
dav-odd = The server and Hearth do not agree on what is there. Sync again; if it stays so, remove the calendar and add it again.
dav-refused = { $host } does not take this change ({ $reason }). It stays here and is sent again with the next sync.
dav-password-missing = The password of this account is not known on this computer. Sign in again.
dav-password-empty = Type the password.
dav-address-missing = Give the address of the server, or your mail address there.
dav-choose-one = Choose at least one calendar.
dav-doubled = The calendar holds { $title } twice under one name (UID). Both are shown.
events-read-only = Events of { $name } cannot be changed from here.
events-unreadable = The text of this event is damaged, so it cannot be changed from here.
events-end-first = An event cannot end before it begins.
events-zone-wrong = This time zone is not known.
events-rule-wrong = This rule for repeating cannot be used.
events-title-missing = An event needs a title.
events-there-already = The event is in { $name } already.
events-hand-label = Remember how an event was
events-add-label = Add the event { $title }
events-change-label = Change the event { $title }
events-move-label = Move { $title } to { $calendar }
events-remove-label = Remove the event { $title }
meetings-show-label = Show { $title } in { $calendar }
meetings-hide-label = Show { $title } in no other calendar
conflict-settle-label = Settle what was changed twice in { $title }
calendars-beside = { $calendar }: { $title }, { $from }–{ $to }
events-adopt-words-missing = Give words of the title.
events-adopt-none = No event of the coming year fits.
events-adopt-all-label = { $count ->
    [one] Make a meeting of { $title }
   *[other] Make { $count } meetings of { $title } and others
}
todos-carry-label = Carry tasks in { $name }
todos-carry-none-label = Carry no tasks in { $name }
todos-follow-upkeep-label = Bring tasks into { $name }
todos-follow-label = { $title } follows { $calendar }
todos-follow-many-label = { $count ->
    [one] 1 task follows { $calendar }
   *[other] { $count } tasks follow { $calendar }
}
todos-adopt-label = { $count ->
    [one] Take over the task { $title }
   *[other] Take over { $count } tasks, { $title } among them
}
todos-untitled = Task
todos-not-taken = { $name } takes no tasks, or was not synced yet. Sync it, or choose another calendar.
todos-whose-mine = Say first who you are, under Settings; then your own tasks are known.
todos-which-effort = Choose the effort whose tasks are meant.
todos-adopt-none = There is no open task to take over any more.
meetings-follow-upkeep-label = Look at what the events of { $name } say
meetings-follow-label = { $count ->
    [one] { $title } follows its event in { $calendar }
   *[other] { $count } meetings follow their events in { $calendar }
}
meetings-settle-event-label = Settle what { $title } and its event say
adoption-rule-add-label = Adopt whatever is called { $words } from now on
adoption-rule-remove-label = Adopt what is called { $words } no longer
adoption-rule-apply-label = { $count ->
    [one] Adopt { $title } from { $calendar }, as it is called { $words }
   *[other] Adopt { $count } meetings from { $calendar } that are called { $words }
}
