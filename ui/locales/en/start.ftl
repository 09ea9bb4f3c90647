# The window without an open community.

start-title = Hearth
start-welcome = Welcome to Hearth
start-welcome-text = For the people who look after volunteers. Everything stays on this computer, in a file that is yours, and works without a network.
start-new = Start a community
start-step = Step { $step } of { $steps }
start-back = Back
start-next = Continue

start-name-title = What is your community called?
start-name-text = The name stands on every page and every document. It can be changed later.
start-name = Name of the community
start-name-example = Riverside Commons
start-name-missing = Give the community a name.
start-zone = Time zone
start-zone-hint = Meetings are planned in this zone. Type a city to find another.
start-hue = Colour
start-second = Add a passphrase as a second way in
start-second-text = The key lies in this computer’s keychain. With a passphrase the file opens on another computer as well.
start-no-keychain = This computer has no keychain, so a passphrase keeps the community safe. You type it whenever you open Hearth.
start-again = Once more
start-passphrase-hint = A few words are easier to remember than one strange one. Nobody can open the file without it, so keep it somewhere safe.
start-passphrase-missing = Choose a passphrase.
start-passphrase-differs = The two are not the same. Type it once more.

start-seed-title = What does { $name } start with?
start-seed-text = You can do the other two at any time.
seed-sample = A sample community
seed-sample-text = Sixty people and a year of meetings, to look around and try everything.
seed-import = A list you keep
seed-import-text = A CSV from a spreadsheet, Google Contacts or Slack. You check it first.
seed-empty = An empty table
seed-empty-text = Begin with the first person or the first meeting.
seed-making = Laying the table…


start-recent = Open again
start-have = You have a community already?
start-open = Open a file…
start-open-title = Open a community
start-communities = Hearth communities
start-another = Another community
cmd-start-open = Open a community…

unlock = Unlock
unlock-text = Type its passphrase to open it.
unlock-passphrase = Passphrase
unlock-show = Show
unlock-hide = Hide
unlock-empty = Type the passphrase of this community.

start-place = Where it lies
start-place-text = In Hearth’s own folder, unless you choose another one.
start-place-choose = Choose a folder…
start-place-own = Hearth’s own folder
