# The ways into a community, locking it, and whether its file is whole.

cmd-lock = Lock now
cmd-recovery-code = Recovery code…
cmd-set-passphrase = Set the passphrase…
cmd-renew-key = New key for the community…
part-security = Security
setting-passphrase = Passphrase
setting-passphrase-words = password change remove secret
setting-recovery = Recovery code
setting-recovery-hint = A code on paper for the day on which a passphrase is forgotten or a computer is lost.
setting-recovery-words = recovery code paper print forgotten lost
setting-keychain = This computer’s keychain
setting-keychain-words = keychain keyring open without typing
setting-lock-after = Lock when nobody is there
setting-lock-after-hint = The community is closed and its key forgotten. What you were typing is kept.
setting-lock-after-words = lock idle timeout away automatic
setting-lock-keychain = The keychain may unlock
setting-lock-keychain-hint = Off: after locking, the passphrase or the recovery code is asked for, also after a restart.
setting-lock-keychain-words = lock unlock keychain
setting-lock-now = Lock
setting-lock-now-words = lock now close
setting-renew-key = New key
setting-renew-key-hint = Writes the whole file anew. For the day on which somebody may have copied the file and its secrets.
setting-renew-key-words = rekey rotate encryption stolen
setting-whole = Is everything whole?
setting-whole-hint = Looks at every page, table and reference, and at the log. Changes nothing.
setting-whole-words = check integrity damage repair
lock-never = Never
security-passphrase-set = It is set.
security-passphrase-none = There is none. With one, the file opens on another computer as well.
security-passphrase-change = Change…
security-passphrase-add = Set a passphrase…
security-code-none = There is none yet.
security-code-proved = Made on { $date }, and you have it on paper.
security-code-unproved = Made on { $date }. Type two of its groups to be sure that you have it.
security-code-add = Make a recovery code…
security-code-new = New recovery code…
security-code-finish = Finish…
security-keychain-works = It opens the community without asking.
security-keychain-missing = It should hold the key and does not.
security-keychain-other = It holds a key that does not fit.
security-keychain-locked = It is locked or does not answer. Unlock it, then put the key in.
security-keychain-absent = None runs on this system.
security-keychain-unused = It is not used.
security-keychain-keep = Put the key into the keychain
security-keychain-leave = Take the key out
security-check = Check
code-title = Recovery code
code-why = Passphrases are forgotten and computers are lost. A code on paper opens the community even then; nobody else can help, not even we.
code-ends-old = You have a code already. The moment a new one is made, the old one ceases to work.
code-make = Make the code
code-text = Print it, or write it down. Whoever has this code and the file can open the community.
code-keep = Keep it with other papers of worth, not in the bag with the computer. If you save the page as a file, delete it once it is printed.
code-save = Save the page to print…
code-save-title = Save the page with the recovery code
code-file-name = Recovery code.pdf
code-saved = The page is saved. Print it, then delete the file.
code-open-page = Open to print
code-have = I have it
code-later = Later
code-look-again = Look again
code-prove-text = Type these two groups from your paper, so that it is sure to be right. After that Hearth shows the code no more.
code-group = Group { $group }
code-prove = Prove it
code-proved = The recovery code is on paper. It opens this community whenever you need it.
passphrase-title = Passphrase
passphrase-current = Passphrase of now, or the recovery code
passphrase-current-hint = You can leave it empty: this computer’s keychain shows that it is you.
passphrase-new = New passphrase
passphrase-do = Set it
passphrase-set = The new passphrase holds from now on.
passphrase-remove = Remove the passphrase
passphrase-removed = The passphrase is gone.
renew-title = Make a new key…
renew-text = The whole file is written anew under a new key. It takes a few seconds; the community is closed for that time.
renew-after = Your passphrase stays. The recovery code ceases to work: make a new one afterwards. Older backups still open with what opened them.
renew-do = Write it anew
keys-note-no-code = No recovery code yet.
keys-say-no-code = A code on paper opens this community when nothing else does.
keys-note-code-unproved = The recovery code is not proved yet.
keys-say-code-unproved = Type two of its groups from your paper; it takes a minute.
keys-note-opened-with-code = Opened with the recovery code.
keys-say-opened-with-code = Set a passphrase, or put the key into this computer’s keychain, and the next time is easier.
keys-note-keychain-empty = This computer’s keychain did not open the community.
keys-say-keychain-empty = Put the key in again, and nothing needs to be typed next time.
unlock-code = Recovery code
unlock-code-hint = Seven groups of five, from your paper.
unlock-code-empty = Type the recovery code of this community.
unlock-by-code = Recovery code
unlock-by-passphrase = Passphrase instead
unlock-by-keychain = By this computer’s keychain
trouble-backup = Open a backup…
trouble-backup-title = Choose a backup
trouble-backup-text = Backups lie in the folder beside the community. One is opened as a community of its own; the damaged file stays where it is.
lock-minutes = { $count ->
        [one] After 1 minute
       *[other] After { $count } minutes
    }
security-whole = Whole: all { $pages } pages and everything in them agree.
security-not-whole = { $count ->
        [one] Something does not hold. Restore a backup; the file was not changed.
       *[other] { $count } things do not hold. Restore a backup; the file was not changed.
    }
trouble-look = See what can be saved
repair-looking = Looking at every page
repair-doing = Repairing
repair-title = What can be saved
repair-pages = { $unreadable ->
        [0] All { $pages } pages can be read.
        [one] One of { $pages } pages cannot be read.
       *[other] { $unreadable } of { $pages } pages cannot be read.
    }
repair-what = What
repair-kept = Kept
repair-back = Back from the history
repair-lost = Lost
repair-rest = What belongs to them
repair-use-file = Use the repaired file
repair-use-backup = Use the backup of { $when }
repair-backup = { $count ->
        [0] The newest good backup was made { $ago } and holds nobody yet.
        [one] The newest good backup was made { $ago } and holds one person.
       *[other] The newest good backup was made { $ago } and holds { $count } people.
    }
repair-no-backup = There is no good backup beside it.
repair-other-key = It opens with the passphrase or the recovery code of its time.
repair-better-file = The repaired file holds more than the backup.
repair-better-backup = The backup holds more than what can be saved.
repair-safe = Whatever you choose, the damaged file is first copied into the folder “quarantine” beside it. Nothing is thrown away.
repair-secret = Passphrase or recovery code
repair-done = Repaired. The damaged file lies in { $folder }.
repair-open = Open the community
security-repair = See what can be saved
clock-behind = This computer’s clock is behind.
clock-behind-say = The newest change is of { $at }. Set the clock, so that new things get the right time; everything keeps its order meanwhile.
