# Help: short, and the same on every page.

help = Help
cmd-help = Help
help-search = Search the help
help-not-found = The help does not say anything about that
help-not-found-text = Try another word, or look through the list of commands.
help-all-keys = All keyboard shortcuts
help-change-keys = Choose other keys

help-tour = Five minutes to look around
help-keys = The keys worth knowing
help-words = Words explained
help-data = Your data

help-tour-people = 1. Bring people in
help-tour-people-text = On People choose “Import” for a list you keep, or “New person”. You see what happens to each row before anything is added.
help-tour-task = 2. Ask somebody for something
help-tour-task-text = Make a task, say until when, and whom you ask. Their answer is one click; a no opens the place again.
help-tour-meeting = 3. Plan a meeting and hold it
help-tour-meeting-text = Prepare the agenda, tick people off as they come in, write minutes as you talk. Closing it books the hours.
help-tour-thanks = 4. Say thank you
help-tour-thanks-text = Home shows who has been quiet, who is new and whose day it is. Thanks stay in each person’s story.
help-tour-paper = 5. Put it on paper
help-tour-paper-text = A welcome packet for one newcomer, certificates for one or for everybody in a list, ready to print.

help-word-community = Community
help-word-community-text = Everything in one file: people, efforts, tasks, meetings, papers.
help-word-effort = Effort
help-word-effort-text = Something people take part in: a working group, a local community, a project.
help-word-standing = Standing
help-word-standing-text = Newcomer, active, quiet, on a break or alumni. Hearth works it out from what was done, and always says why; nobody is ranked.
help-word-promise = Promise
help-word-promise-text = What somebody said yes to: a task, a role for a term, or a place at a meeting.
help-word-series = Series
help-word-series-text = A meeting that repeats. A change asks whether it is for this one, for this and later ones, or for all.
help-word-quiet = Quiet
help-word-quiet-text = Longer without a sign than is usual for this very person. A reason to say hello, nothing else.

help-data-where = Where it lies
help-data-where-text = In one encrypted file on this computer. Settings → Data shows where; copy it together with the keys file beside it to keep it safe.
help-data-leaves = What leaves this device
help-data-leaves-text = Nothing. Hearth counts nothing and calls nobody. Only a calendar that you add is fetched from the address you gave.
help-data-undo = If something went wrong
help-data-undo-text = Undo takes back the last step, also after a restart. The history takes back any one step, or says why that is no longer possible.
help-data-drafts = If the window closed while you wrote
help-data-drafts-text = What you typed was kept. It is offered to you when you open the same form again.
help-data-passphrase = If the passphrase is lost
help-data-passphrase-text = On this computer its keychain still opens the file, if it has one. Nobody else can open it, not even the makers of Hearth.
