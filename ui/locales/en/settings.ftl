# Settings of this device and of the community, and drafts.

settings = Settings
cmd-settings = Settings…
settings-search = Search the settings
settings-sections = Parts of the settings
settings-found = { $count ->
        [one] { $count } setting
       *[other] { $count } settings
    }
settings-not-found = No setting is called that
settings-not-found-text = Try another word, or fewer letters.
settings-set = { $name }: { $value }
settings-on = on
settings-off = off

part-you = You
part-community = Community
part-appearance = Appearance
part-language = Language and region
part-keyboard = Keyboard
part-notifications = Notifications
part-data = Data
part-about = About Hearth

setting-me = Who I am
setting-me-hint = One of the people of this community. Tasks asked of you and your history go by this.
setting-me-words = me myself own person profile
setting-my-name = My name on documents
setting-my-name-hint = Stands under certificates and thanks. Empty: your name as above.
setting-my-name-words = signature sign certificates thanks from
setting-community-name = Name of the community
setting-community-name-words = rename title
setting-community-colour = Colour of the community
setting-community-colour-words = color hue documents
setting-community-zone = Time zone
setting-community-zone-hint = Meetings are planned in this zone, and dates are written as people in it write them.
setting-community-zone-words = region country city clock

setting-theme = Theme
setting-theme-words = dark light night day colours brightness
setting-text-size = Text size
setting-text-size-words = larger smaller zoom font read
setting-density = Rows
setting-density-words = density compact comfortable lists
setting-motion = Motion
setting-motion-words = animation reduced dizzy still
motion-reduced = Less
setting-contrast = Contrast
setting-contrast-words = stronger lines readable eyes
contrast-more = More

setting-language = Language
setting-language-hint = Of the window on this device. Each person on another device chooses their own.
setting-language-words = English Deutsch Español 日本語 العربية translation
setting-week-start = The week begins on
setting-week-start-words = monday sunday saturday calendar first day
setting-clock = Clock
setting-clock-words = 12 24 hours am pm time
custom-region = As usual here
day-monday = Monday
day-saturday = Saturday
day-sunday = Sunday
clock-24 = 24 hours
clock-12 = 12 hours

setting-single-keys = Shortcuts of a single letter
setting-single-keys-hint = Switch them off when you speak to your computer, or hit keys by accident.
setting-single-keys-words = speech dictation accident letters
setting-keys = Keys of every command
setting-keys-words = shortcuts remap change keyboard hotkeys
keys-lead = Choose “Change” and press the keys you want; Escape leaves them as they are.
keys-press = Press keys…
keys-press-for = Press the keys for “{ $name }”
keys-change = Change
keys-change-of = Change the keys of “{ $name }”
keys-clear = None
keys-clear-of = Take the keys from “{ $name }”
keys-reset = Reset
keys-reset-of = Give “{ $name }” its own keys again
keys-reset-all = Reset all keys
keys-all-reset = Every command has its own keys again
keys-set = New keys for “{ $name }”
keys-none = no keys
keys-kept = Hearth needs these keys to move around. Choose others.
keys-taken = { $keys } belongs to “{ $name }”.
keys-take = Take it over
keys-leave = Leave it there
where-window = Everywhere
where-people = People
where-person = One person
where-efforts = Efforts
where-effort = One effort
where-tasks = Tasks
where-calendar = Calendar
where-meeting = One meeting
where-documents = Documents
where-import = Import
where-start = Before a community is open
where-home = Home
where-settings = Settings
where-help = Help
where-history = History

setting-reminders-meetings = Before a meeting
setting-reminders-meetings-words = reminder notify alarm
setting-reminders-tasks = When my tasks fall due
setting-reminders-tasks-words = reminder due promise
setting-reminders-people = When somebody has been quiet, or has a birthday
setting-reminders-people-words = reminder birthday quiet newcomer
setting-quiet-from = Quiet from
setting-quiet-from-hint = What comes up in this time waits until it ends.
setting-quiet-from-words = night hours disturb silence
setting-quiet-until = Quiet until
setting-quiet-until-words = morning hours disturb silence

setting-file = Where the community lies
setting-file-hint = One encrypted file. Its keys lie beside it; copy both to keep them safe.
setting-file-words = folder path backup copy encrypted
settings-reveal = Show in its folder
settings-copy-path = Copy the path
settings-copy = Copy
copy-refused = The system did not let Hearth copy. Mark the text and press Ctrl+C.
setting-sample = Sample data
setting-sample-hint = What the sample brought leaves in one step; people, tasks and meetings of your own stay.
setting-sample-words = demo example test remove clear empty
settings-sample-remove = Remove the sample
settings-sample-none = This community has no sample.
setting-history = History
setting-history-hint = Everything that was done, with what was there before.
setting-history-words = changes log undo who when
setting-start-page = Hearth opens with
setting-start-page-words = first page begin home

setting-version = Version
setting-version-words = number update release
setting-licences = Licences
setting-licences-words = open source free software parts fonts
settings-licence = Hearth is free software under the MIT licence or Apache 2.0, as you like.
settings-parts = What it is made of
setting-diagnostics = For somebody who helps
setting-diagnostics-hint = Facts about the program and this computer, with no names and no texts of yours.
setting-diagnostics-words = report problem bug support system

draft-since = You were writing this { $when }.
draft-keep = Keep it
draft-discard = Discard
