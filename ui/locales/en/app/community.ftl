# The community and its file.

community-create-label = Make { $name }
community-change-label = Change the community
community-name-missing = Give your community a name.
community-none = No community is open. Open one, or make a new one.
community-unfinished = This file was never finished: it holds no community. Make a new one.
community-no-free-name = No free file name was found for this community.
community-no-keychain-so-passphrase = This system has no keychain running. Give the community a passphrase; without it nobody can open the file.
community-keychain-took-no-key = The keychain took no key: { $why }. Give the community a passphrase; without it nobody can open the file.
community-opens-with-passphrase = This community opens with its passphrase.
community-keychain-has-no-key = This account's keychain has no key for this community. { $way }
community-no-keychain = This system has no keychain running. { $way }
community-keychain-gave-no-key = The keychain gave no key: { $why }. { $way }
community-way-passphrase = Type its passphrase instead.
community-way-keychain = Unlock the keychain and try again.
keychain-trouble-locked = it is locked or cannot be reached
keychain-trouble-odd = it did not answer as it should
keychain-trouble-other = it holds something else under Hearth's name
zone-unknown = { $zone } is not a time zone. Choose one such as Europe/Berlin.
hue-wrong = A colour is a hue from 0 to 359.
file-trouble = { $path }: { $why }
community-opens-with-code = This community opens with its recovery code.
community-way-passphrase-or-code = Type its passphrase or its recovery code instead.
community-way-code = Type its recovery code instead.
community-keychain-has-another-key = The key in this account's keychain does not fit this community. { $way }
community-is-locked = Locked. Nobody can read anything here until you unlock it.
community-lock-waits = “{ $job }” is still running. Wait for it to end, then try again.
community-checking = Checking the community
community-repairing = Repairing the community
community-repair-label = Repair the community
community-repair-lost = A change whose name is lost
community-repair-nothing = Nothing of this file can be read, so there is nothing to repair it with. Restore a backup.
community-quarantine-note = { $file }, as it was on { $day } before it was repaired. { $reason } Nothing in this folder was changed. It can be deleted once nothing is missed.
community-quarantine-pages = { $count ->
    [0] A repair was asked for.
    [one] One of its pages could not be read.
   *[other] { $count } of its pages could not be read.
}
repair-details = What belongs to them
repair-cut = { $count ->
        [one] One entry named something that is lost, and goes on without it.
       *[other] { $count } entries named something that is lost, and go on without it.
    }
repair-dropped = { $count ->
        [one] One entry makes no sense without what is lost, and was left out.
       *[other] { $count } entries make no sense without what is lost, and were left out.
    }
repair-unplaced = { $count ->
        [one] One entry was found that could not be told to belong anywhere.
       *[other] { $count } entries were found that could not be told to belong anywhere.
    }
repair-entries-lost = { $count ->
        [one] Of the history, one change of a field is lost.
       *[other] Of the history, { $count } changes of fields are lost.
    }
repair-at-least = The history has gaps, so more may be lost than can be known.
repair-whole = What was saved is whole: its pages, tables, references and history agree.
repair-not-whole = { $count ->
        [one] What was saved is not whole: one thing does not hold.
       *[other] What was saved is not whole: { $count } things do not hold.
    }
