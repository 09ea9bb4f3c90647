# What `hearth` says on a terminal.

cli-passphrase-in-a-script = { $why } In a script: set HEARTH_PASSPHRASE, or use --passphrase-file.
cli-somebody-new = { $why } To note somebody new: --status walk-in.
cli-done = Done.
cli-done-what = Done: { $label }
cli-undone = Undone: { $label }
cli-redone = Done again: { $label }
cli-left-as-it-is = left as it is: { $what }
cli-mind = mind: { $text }
cli-in-all = { $count } in all
cli-line = line { $line }: { $text }
cli-ready = { $name } is ready: { $path }
cli-name-it = Name it from now on: export HEARTH_FILE={ $path }
cli-no-threads = The system gave no threads: { $why }
cli-no-json = The arguments are no JSON: { $why }. Write them as { $example }.
cli-name-the-community = Name the community: hearth --file FILE …, or set HEARTH_FILE.
cli-no-person-fits = No person fits “{ $typed }”.
cli-no-effort-fits = No effort fits “{ $typed }”.
cli-no-task-fits = No task fits “{ $typed }”.
cli-no-meeting-fits = No meeting fits “{ $typed }”.
cli-several-fit = Several fit “{ $typed }”: { $names }. Give the id.
cli-not-asked = This person was not asked for this task. Ask first: hearth tasks ask TASK PERSON.
cli-no-event = No event { $uid } happens between { $from } and { $to }. Name its day: --on 2026-11-25.
cli-some-not-made = { $count ->
    [one] 1 of them could not be made; the reason stands above.
   *[other] { $count } of them could not be made; the reasons stand above.
}
cli-imported = { $file }: { $added } added, { $updated } updated, { $left_out } left out, { $doubtful } doubtful left for you to decide.
cli-preview = { $file } ({ $source }, { $rows } rows): { $new } new, { $same } known, { $doubtful } doubtful, { $left_out } left out
cli-none-history = Nothing was done yet.
cli-none-entries = Nothing is on.
cli-none-calendars = No calendars yet: hearth calendar add URL.
cli-none-occurrences = Nothing happens in this window.
cli-none-made = Nothing was made.
cli-none-meetings = Nothing planned: hearth meetings add TITLE --start 2026-11-25T18:30.
cli-none-people = Nobody fits.
cli-none-rows = No rows.
cli-none-efforts = No efforts yet: hearth efforts add NAME.
cli-none-tasks = Nothing to do.
column-when = When
column-what = What
column-rows = Rows
column-undone = Undone
column-from = From
column-to = To
column-kind = Kind
column-source = Source
column-place = Place
column-calendar = Calendar
column-new = New
column-changed = Changed
column-gone = Gone
column-held = Held
column-unchanged = Unchanged
column-trouble = Trouble
column-start = Start
column-zone = Zone
column-end = End
column-status = Status
column-document = Document
column-pages = Pages
column-file = File
column-starts-utc = Starts (UTC)
column-meeting = Meeting
column-effort = Effort
column-expected = Expected
column-there = There
column-id = Id
column-name = Name
column-email = E-mail
column-standing = Standing
column-efforts = Efforts
column-last-seen = Last seen
column-promise = Promise
column-due = Due
column-column = Column
column-becomes = becomes
column-because = because
column-line = Line
column-verdict = Verdict
column-why = Why
column-purpose = Purpose
column-leads = Leads
column-members = Members
column-open-tasks = Open tasks
column-next = Next
column-task = Task
column-people = People
column-open-places = Open places
fact-pronouns = pronouns
fact-standing = standing
fact-because = because
fact-reach = reach
fact-handles = handles
fact-organisation = organisation
fact-skills = skills
fact-languages = languages
fact-joined = joined
fact-last-seen = last seen
fact-efforts = efforts
fact-minutes = minutes
fact-notes = notes
fact-from = from
fact-id = id
cli-yes = yes
cli-secret-file = The file { $path } was not read: { $why }.
cli-secret-none = Nothing was typed. Hand it in on stdin, or in a file.
cli-prompt-unlock = Passphrase or recovery code: 
cli-prompt-new = New passphrase: 
cli-prompt-again = The same again: 
cli-prompt-current = Current passphrase or recovery code (empty: by the keychain): 
cli-prompt-group = Group { $group } of the code: 
cli-passphrases-differ = The two are not the same. Nothing was changed.
cli-code-lead = Write these groups down, or print them: hearth key page --out FILE.pdf. Then type two of them again: hearth key prove.
cli-key-passphrase = Passphrase
cli-key-keychain = Keychain
cli-key-code = Recovery code
cli-key-yes = set
cli-key-no = none
cli-key-code-proved = made on { $date }, on paper
cli-key-code-unproved = made on { $date }, not proved yet: hearth key prove
cli-key-code-none = none: hearth key code
cli-keychain-works = opens it
cli-keychain-missing = has no key for it: hearth key keychain
cli-keychain-other = holds a key that does not fit: hearth key keychain
cli-keychain-locked = is locked
cli-keychain-absent = none runs here
cli-keychain-unused = not used: hearth key keychain
cli-key-new-code = The recovery code of before opens nothing any more. Make a new one: hearth key code.
cli-check-good = Whole: { $pages } pages, their seals, tables, references and log agree.
cli-check-bad = Not whole: { $count } findings. Restore a backup; the file was not changed.
cli-repair-pages = { $unreadable } of { $pages } pages could not be read.
cli-repair-backup = The newest good backup is { $name }, with { $people } people.
cli-repair-no-backup = No good backup lies beside it.
cli-repaired = Repaired. The damaged file lies in { $folder }.
cli-repair-better-file = Nothing was changed. To put what can be saved in its place: hearth repair FILE
cli-repair-better-backup = Nothing was changed. The backup holds more than what can be saved; to put it in its place: hearth repair FILE --backup
column-kept = Kept
column-from-log = From the log
column-lost = Lost
cli-exported = Everything known of them lies in { $folder }: { $count ->
    [one] 1 file
   *[other] { $count } files
}
cli-erasure-goes = goes
cli-erasure-nameless = loses every name
cli-erasure-named = loses the name
cli-erasure-texts = a name or address is taken out
cli-erasure-ambiguous = holds a name that may mean somebody else: stays
cli-erasure-events = copies of events lose it, until the calendar sends them again
cli-erasure-log = The history loses what { $count ->
    [one] 1 entry
   *[other] { $count } entries
} said, and the name in { $labels } labels.
cli-erasure-paper = A paper of theirs: { $path }
cli-erasure-handed-out = Files about them were written to { $path }; look after them yourself.
cli-erasure-backup = A backup holds them until { $until } at the latest: { $path }
cli-erasure-yes = Nothing has been erased. Say --yes to do it; nothing brings them back.
cli-erased = { $count ->
    [one] 1 person was erased
   *[other] { $count } people were erased
}.
cli-erasure-file-left = Still there: { $path }
cli-erasure-backups-left = { $count ->
    [one] One backup still holds them, for 90 days at most; a restore erases them again.
   *[other] { $count } backups still hold them, for 90 days at most; a restore erases them again.
}
column-where = Where
column-count = How many
cli-erasure-set-aside = A damaged copy of the community may hold them; delete it yourself once nobody needs it: { $path }
cli-clock-behind = This computer’s clock is behind: the newest change is of { $at }. Set the clock; everything keeps its order meanwhile.
cli-ics-written = { $path } is ready.
cli-none-publications = Nothing is published: hearth calendar publish --effort NAME --out FILE.ics.
cli-no-publication-fits = Nothing is published at “{ $typed }”.
column-written = Written
column-events = Events
cli-letters = { $path }: open each letter and send it.
cli-not-written-to = { $name } is left out: no address that may be used.
column-letter = Letter
cli-zone-data = Time zone data: { $version }
cli-all-printable = Every name and text can be printed.
cli-none-batches = There is no such batch.
cli-batch-stopped = { $why } { $left } are left: hearth batches go-on
column-made = Made
column-left = Left
column-letters = Letters
